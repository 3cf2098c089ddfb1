"""What is not sure: each fact that a source gives otherwise, and what is only remembered."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from docutils import nodes

from asem import Figure
from asem.markup import clean
from asem_pages import markup
from asem_pages.evidence import numbers, said, sources
from asem_pages.words import counted, field_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asem.registry import Dispute
    from asem_pages.page import Page

__all__ = ["doubts_page"]


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
    found = [(each.table, each.id, _dissent(page, each)) for each in disputes]
    page.add(_by_table(page, "disputed", "Disputed facts", found))
    facts = [(each.table, each.id, _name(each.field)) for each in remembered]
    page.add(_by_table(page, "remembered", "Facts that are only remembered", facts))
    page.add(sources(page))


def _name(field: str | None) -> markup.Inline:
    return markup.code(field) if field else "the record as a whole"


def _dissent(page: Page, found: Dispute) -> list[markup.Inline]:
    """What the record holds, what sources say instead, and why, as far as known."""
    holds: markup.Inline = said(page, found.holds) if found.holds else "nothing"
    others = [said(page, found.says), numbers(page, found.sources)]
    note = f". {found.note}" if found.note else ""
    return [markup.code(found.field), ": the record has ", holds, ", otherwise ", *others, note]


def _by_table(
    page: Page, id: str, title: str, found: Iterable[tuple[str, str, markup.Inline]]
) -> nodes.section:
    """A section for each table, and in it an entry for each record."""
    sections = []
    for table, rows in groupby(found, lambda each: each[0]):
        items = [
            [
                markup.para(_record(page, table, key)),
                markup.bullets([[markup.para(told)] for _, _, told in group], "dissent"),
            ]
            for key, group in groupby(rows, lambda each: each[1])
        ]
        heading = field_name(table).capitalize()
        sections.append(markup.section(f"{id}-{table}", heading, markup.bullets(items)))
    return markup.section(id, title, *sections)


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
