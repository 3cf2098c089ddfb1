"""What is not sure: each fact that a source gives otherwise, and what is only remembered."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from docutils import nodes

from asem import Figure
from asem._markup import clean
from asem_pages import markup
from asem_pages.evidence import numbers, said, sources
from asem_pages.words import counted, field_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from asem.registry import Dispute, Recollection
    from asem_pages.page import Page

__all__ = ["doubts_page"]

_Doubt = TypeVar("_Doubt", "Dispute", "Recollection")
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
    """The disputed facts by table and record, then those that rest on memory."""
    disputes = page.registry.disputes()
    remembered = page.registry.recollections()
    page.lead(
        f"{counted(len(disputes), 'statement')} of sources that contradict the record, and "
        f"{counted(len(remembered), 'fact')} that no source given here supports."
    )
    page.add(_by_table("disputed", "Disputed facts", disputes, partial(_disputed, page)))
    title = "Facts that are only remembered"
    page.add(_by_table("remembered", title, remembered, partial(_remembered, page)))
    page.add(sources(page))


def _by_table(
    id: str, title: str, found: Iterable[_Doubt], told: Callable[[Iterable[_Doubt]], _Items]
) -> nodes.section:
    """A section for each table, with a list of what is told of its records."""
    sections = [
        markup.section(
            f"{id}-{table}",
            field_name(table).capitalize(),
            markup.bullets(told(group)),
        )
        for table, group in groupby(found, lambda each: each.table)
    ]
    return markup.section(id, title, *sections)


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


def _remembered(page: Page, found: Iterable[Recollection]) -> _Items:
    """A record, and which of its fields are meant."""
    for (table, id), group in groupby(found, lambda each: (each.table, each.id)):
        fields = [markup.code(each.field) if each.field else "all of it" for each in group]
        yield [markup.para(_record(page, table, id), ": ", markup.in_a_row(fields))]


def _record(page: Page, table: str, id: str) -> nodes.Node:
    """A record of any table, with a link to where it stands."""
    if table in _MEETINGS:
        return page.meeting(id)
    row = getattr(page.registry, table)[id]
    if table in _KINDS:
        return markup.record(_KINDS[table], id, row.title if table == "documents" else row.name)
    if table in {"memberships", "coordinatorships"}:
        return page.partner(row.partner)
    return nodes.Text(clean(row.what if isinstance(row, Figure) else row.id))
