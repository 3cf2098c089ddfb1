"""Which pages there are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from asem.registry._ledger import LEDGER
from asem_pages import lists, records
from asem_pages.dictionary import dictionary
from asem_pages.evidence import sources
from asem_pages.page import FOLDER, Page, Target, docname_of, known_in
from asem_pages.words import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from docutils import nodes

    from asem import Registry

__all__ = ["Plan", "pages_of"]

_TOP = (f"{FOLDER}/index", "The dataset")


# fmt: off
_PARTS: tuple[tuple[str, str, str, Callable[[Page], Iterable[nodes.Node]]], ...] = (
    ("summits/index", "Summits", "{summits}", lists.summits),
    ("partners/index", "Partners", "{partners}", lists.partners),
    ("series/index", "Ministerial meetings", "{ministerial_meetings} in {ministerial_series}",
     lists.series),
    ("senior-officials", "Senior officials’ meetings", "{senior_officials_meetings}",
     lists.senior_officials),
    ("initiatives/index", "Initiatives", "{initiatives}", lists.initiatives),
    ("organisations/index", "Organisations", "{organisations}", lists.organisations),
    ("documents", "Documents", "{documents}", lists.all_documents),
    ("figures", "Figures", "what was counted of ASEM as a whole", lists.all_figures),
    ("sources", "Sources", "{sources}", lists.all_sources),
    ("doubts", "Disputes", "{disputes} against the record", lists.disputes),
    ("gaps", "What is missing", "how complete each part of the dataset is", lists.gaps),
    ("dictionary", "Data dictionary", "every table and field", dictionary),
)
# fmt: on
"""The pages that list: name, title, what is on it, and how it is filled."""

_BELOW: dict[str, tuple[str, Callable[[Page, Any], Iterator[nodes.Node]]]] = {
    "summits/index": ("summits", records.summit),
    "partners/index": ("partners", records.partner),
    "series/index": ("ministerial_series", records.series),
    "initiatives/index": ("initiatives", records.initiative),
    "organisations/index": ("organisations", records.organisation),
}
"""The tables whose records have a page each, by the page that lists them, and what tells of one."""


@dataclass(frozen=True)
class Plan:
    """A page that can be made: what it is, and how it is filled."""

    registry: Registry
    known: Mapping[str, tuple[str, str]]
    docname: str
    title: str
    fill: Callable[[Page], Iterable[nodes.Node]]
    target: Target | None = None
    trail: tuple[tuple[str, str], ...] = ()

    def make(self) -> Page:
        """Make it, anew each time; a list ends with the sources, as the pages of records do."""
        page = Page(self.registry, self.known, self.docname, self.title, self.target, self.trail)
        page.body += self.fill(page)
        page.body += [] if self.target else sources(page)
        return page


def pages_of(registry: Registry) -> dict[str, Plan]:
    """The pages of a dataset by name, in the order in which one leads to the next."""
    return {each.docname: each for each in _plans(registry)}


def _plans(registry: Registry) -> Iterator[Plan]:
    plan = partial(Plan, registry, known_in(registry))
    words = {name: row.word.replace("'", "’") for name, row in LEDGER.items()}
    told = {
        name: counted(len(table), words[name], "series" if words[name] == "series" else None)
        for name, table in registry.tables().items()
    }
    told["disputes"] = counted(len(registry.disputes()), "statement")
    listing = [(f"{FOLDER}/{name}", title, of.format(**told)) for name, title, of, _ in _PARTS]
    yield plan(*_TOP, partial(lists.front, parts=listing))
    for name, title, _, fill in _PARTS:
        docname = f"{FOLDER}/{name}"
        yield plan(docname, title, fill, trail=(_TOP,))
        for table, tell in [_BELOW[name]] if name in _BELOW else []:
            kind, trail = LEDGER[table].word, (_TOP, (docname, title))
            for record in getattr(registry, table):
                own, heading = docname_of(kind, record.id), records.title_of(record)
                target = Target(kind, record.id, record.name)
                filled = partial(records.record_page, table=table, record=record, tell=tell)
                yield plan(own, heading, filled, target, trail)
