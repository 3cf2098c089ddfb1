"""Which pages there are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from asem.registry._ledger import LEDGER
from asem_pages import lists, records
from asem_pages.dictionary import dictionary
from asem_pages.evidence import sources
from asem_pages.page import FOLDER, Page, Target, docname_of, known_in
from asem_pages.words import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from docutils import nodes

    from asem import Registry

__all__ = ["pages_of"]

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


def pages_of(registry: Registry) -> dict[str, Page]:
    """The pages of a dataset by name, not yet made, in the order in which one leads to the next."""
    return {page.docname: page for page in _pages(registry)}


def _listed(page: Page, fill: Callable[[Page], Iterable[nodes.Node]]) -> Iterator[nodes.Node]:
    """What a page says that lists, and the sources of it."""
    yield from fill(page)
    yield from sources(page)


def _pages(registry: Registry) -> Iterator[Page]:
    planned = partial(Page, registry, known_in(registry))
    words = {name: row.word.replace("'", "’") for name, row in LEDGER.items()}
    told = {
        name: counted(len(table), words[name], "series" if words[name] == "series" else None)
        for name, table in registry.tables().items()
    }
    told["disputes"] = counted(len(registry.disputes()), "statement")
    listing = [(f"{FOLDER}/{name}", title, of.format(**told)) for name, title, of, _ in _PARTS]
    yield planned(*_TOP, partial(lists.front, parts=listing))
    for name, title, _, fill in _PARTS:
        docname = f"{FOLDER}/{name}"
        yield planned(docname, title, partial(_listed, fill=fill), trail=(_TOP,))
        for table, tell in [_BELOW[name]] if name in _BELOW else []:
            kind, trail = LEDGER[table].word, (_TOP, (docname, title))
            for record in getattr(registry, table):
                own, heading = docname_of(kind, record.id), records.title_of(record)
                target = Target(kind, record.id, record.name)
                filled = partial(records.record_page, table=table, record=record, tell=tell)
                yield planned(own, heading, filled, target, trail)
