"""A page under construction: its body, the records that stand on it, the sources that it cites."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from docutils import nodes

from asem import PriorityArea, Summit
from asem._markup import clean
from asem.registry._ledger import LEDGER
from asem_pages import markup

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from asem import Registry
    from asem.model.record import Record

__all__ = ["FOLDER", "Page", "Target", "docname_of", "known_in", "name_of", "slug"]

FOLDER = "dataset"
"""The folder of the site that has the pages."""

_PLACED = "meetings initiatives organisations partners ministerial_series documents".split()
_NAMED = "pillars priority_areas non_partners figures code_schemes".split()
"""The tables whose records have a place on some page, and those that have just a name."""


@dataclass(frozen=True)
class Target:
    """A record that stands on a page: its kind, its id, how it is called, and its anchor there."""

    kind: str
    id: str
    name: str
    anchor: str = ""


def slug(id: str) -> str:
    """
    An id as a name of a file and as an anchor; other ids never share one.

    >>> slug("asem-5"), slug("../x"), slug("index")
    ('asem-5', '_2e__2e__2f_x', '_index')
    """
    if id == "index":
        return "_index"
    return re.sub(r"[^A-Za-z0-9-]", lambda found: f"_{ord(found[0]):x}_", id)


def docname_of(kind: str, id: str) -> str:
    """The page of a record that has one."""
    return f"{FOLDER}/{kind if kind == 'series' else f'{kind}s'}/{slug(id)}"


def name_of(record: Record) -> str:
    """What a record is called in a line: summits by number, all others by name or title."""
    if isinstance(record, Summit):
        return f"ASEM {record.number}"
    names = (getattr(record, each, "") for each in ("name", "title", "what"))
    title = next(filter(None, names))
    return f"{record.number} {title}" if isinstance(record, PriorityArea) else str(title)


def known_in(registry: Registry) -> dict[str, tuple[str, str]]:
    """The kind and the name of each record by its id; no kind where no page has a place for it."""
    kinds = dict.fromkeys(_NAMED, "") | {table: str(LEDGER[table].node) for table in _PLACED}
    return {
        record.id: (kind, name_of(record))
        for table, kind in kinds.items()
        for record in getattr(registry, table)
    }


@dataclass
class Page:
    """
    What a page says, once it is made.

    Attributes:
        registry: Whose facts it tells.
        known: The kind and the name of each record by its id, as `known_in` gives them.
        docname: Its name in the site.
        title: Its title.
        fill: What tells, given the page, what is on it.
        target: The record that it is about; `None` for pages about several.
        trail: The pages above it: name and title.
    """

    registry: Registry
    known: Mapping[str, tuple[str, str]]
    docname: str
    title: str
    fill: Callable[[Page], Iterable[nodes.Node]]
    target: Target | None = None
    trail: tuple[tuple[str, str], ...] = ()
    targets: list[Target] = field(default_factory=list, init=False)
    cited: dict[str, int] = field(default_factory=dict, init=False)
    body: list[nodes.Node] = field(default_factory=list, init=False)
    description: str = field(default="", init=False)

    def make(self) -> Page:
        """Make it, anew each time."""
        page = replace(self)
        page.targets += [self.target] if self.target else []
        page.body += self.fill(page)
        return page

    def anchor(self, kind: str, id: str, name: str) -> str:
        """Let a record stand on this page; gives the anchor to set at its place."""
        anchor = slug(id) if kind == "meeting" else f"{slug(id)}-{kind}"
        self.targets.append(Target(kind, id, name, anchor))
        return anchor

    def number(self, source: str) -> int:
        """The number of a source in the list at the end of the page."""
        return self.cited.setdefault(source, len(self.cited) + 1)

    def ref(self, id: str, text: str = "") -> nodes.Element:
        """A record by its name, or by a text, with a link to it where it has a place."""
        kind, name = self.known.get(id, ("", id))
        return markup.record(kind, id, text or name) if kind else nodes.inline("", clean(name))

    def name(self, id: str) -> str:
        """The name of a record; the id itself where no table has it."""
        return self.known[id][1] if id in self.known else id

    def lead(self, text: str) -> nodes.paragraph:
        """The paragraph that opens a page and tells what it is about; previews show it, too."""
        self.description = text
        return markup.para(text, look="lead")

    def tree(self) -> list[nodes.Node]:
        """All of the page, below the record of what it is for Sphinx."""
        about = nodes.docinfo()
        if self.target is not None:  # the indexes list it, a table of contents would be too long
            about += _field("orphan", "")
        if self.description:
            about += _field("og:description", self.description)
        crumbs = [markup.page_link(name, title) for name, title in self.trail]
        trail = [markup.para(markup.in_a_row(crumbs, " › "), " ›", look="trail")] if crumbs else []
        name = slug(self.docname.rpartition("/")[2])
        return [about, *trail, markup.section(name, self.title, *self.body)]


def _field(name: str, text: str) -> nodes.field:
    body = nodes.field_body("", nodes.paragraph("", "", nodes.Text(text)))
    return nodes.field("", nodes.field_name("", name), body)
