"""What is not sure: each fact that a source gives otherwise."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias

from docutils import nodes

from asem import Figure
from asem._markup import clean
from asem_pages import markup
from asem_pages.evidence import numbers, said, sources
from asem_pages.words import counted, field_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from asem.registry import Dispute
    from asem_pages.page import Page

__all__ = ["doubts_page"]

_Items: TypeAlias = "Iterator[Sequence[nodes.Node]]"


_KINDS = {
    "partners": "partner",
    "ministerial_series": "series",
    "initiatives": "initiative",
    "organisations": "organisation",
    "documents": "document",
}
"""What a record of a table is called where others refer to it; others have no place."""


_MEETINGS = {"summits", "ministerial_meetings", "senior_officials_meetings"}


def doubts_page(page: Page) -> None:
    """The disputed facts by table and record."""
    disputes = page.registry.disputes()
    page.lead(f"{counted(len(disputes), 'statement')} of sources that contradict the record.")
    sections = [
        markup.section(
            f"disputed-{table}",
            field_name(table).capitalize(),
            markup.bullets(_disputed(page, group)),
        )
        for table, group in groupby(disputes, lambda each: each.table)
    ]
    page.add(markup.section("disputed", "Disputed facts", *sections))
    page.add(sources(page))


def _disputed(page: Page, found: Iterable[Dispute]) -> _Items:
    """What a record holds in a field, and below it what sources say instead."""
    for (table, id, field), group in groupby(found, lambda each: (each.table, each.id, each.field)):
        several = list(group)
        holds = several[0].holds
        value: markup.Inline = said(page, holds) if holds else "nothing"
        dissent = [
            [
                markup.para(
                    said(page, each.says),
                    numbers(page, each.sources),
                    f". {each.note}" if each.note else "",
                )
            ]
            for each in several
        ]
        name: list[markup.Inline] = [_record(page, table, id), ", ", markup.code(field)]
        yield [
            markup.para(*name, " is ", value, "; others say:"),
            markup.bullets(dissent, "dissent"),
        ]


def _record(page: Page, table: str, id: str) -> nodes.Node:
    """A record of any table, with a link to where it stands."""
    if table in _MEETINGS:
        return page.meeting(id)
    row = getattr(page.registry, table)[id]
    if table in _KINDS:
        return markup.record(_KINDS[table], id, row.title if table == "documents" else row.name)
    if table in {"memberships", "coordinatorships", "attendances"}:
        return page.partner(row.partner)
    return nodes.Text(clean(row.what if isinstance(row, Figure) else row.id))
