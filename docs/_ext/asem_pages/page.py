"""A page under construction: its body, the records that stand on it, the sources that it cites."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from docutils import nodes

from asem import Summit
from asem_pages import markup

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asem import Registry

__all__ = ["FOLDER", "Page", "Target", "docname_of", "slug"]

FOLDER = "dataset"
"""The folder of the site that has the pages."""

_HOMES = {
    "summit": "summits",
    "partner": "partners",
    "series": "series",
    "initiative": "initiatives",
    "organisation": "organisations",
}


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
    return f"{FOLDER}/{_HOMES[kind]}/{slug(id)}"


@dataclass
class Page:
    """
    What a page will say.

    Attributes:
        registry: Whose facts it tells.
        docname: Its name in the site.
        title: Its title.
        target: The record that it is about; `None` for pages about several.
        trail: The pages above it: name and title.
    """

    registry: Registry
    docname: str
    title: str
    target: Target | None = None
    trail: tuple[tuple[str, str], ...] = ()
    targets: list[Target] = field(default_factory=list)
    cited: dict[str, int] = field(default_factory=dict)
    body: list[nodes.Node] = field(default_factory=list)
    description: str = ""

    def __post_init__(self) -> None:
        if self.target is not None:
            self.targets.append(self.target)

    def add(self, *blocks: nodes.Node) -> None:
        """Put more below what stands there."""
        self.body += blocks

    def anchor(self, kind: str, id: str, name: str) -> str:
        """Let a record stand on this page; gives the anchor to set at its place."""
        anchor = slug(id) if kind == "meeting" else f"{slug(id)}-{kind}"
        self.targets.append(Target(kind, id, name, anchor))
        return anchor

    def number(self, source: str) -> int:
        """The number of a source in the list at the end of the page."""
        return self.cited.setdefault(source, len(self.cited) + 1)

    def partner(self, id: str) -> nodes.Node:
        """A partner, or a place that is none, by its name."""
        if id in self.registry.partners:
            return markup.record("partner", id, self.registry.partners[id].name)
        return nodes.Text(self.place(id))

    def place(self, code: str) -> str:
        """The name of a country, or its code where no table has it."""
        for table in (self.registry.partners, self.registry.non_partners):
            if code in table:
                return str(table[code].name)
        return code

    def partners(self, ids: Iterable[str]) -> list[nodes.Node]:
        """Several partners, in the order given."""
        return markup.in_a_row([self.actor(id) for id in ids])

    def meeting(self, id: str) -> nodes.Node:
        """A meeting: summits by number, all others by name."""
        meeting = self.registry.meeting(id)
        if isinstance(meeting, Summit):
            return markup.record("summit", id, f"ASEM {meeting.number}")
        return markup.record("meeting", id, meeting.name)

    def actor(self, id: str) -> nodes.Node:
        """A partner or an organisation."""
        if id in self.registry.organisations:
            return markup.record("organisation", id, self.registry.organisations[id].name)
        return self.partner(id)

    def lead(self, *parts: markup.Inline) -> None:
        """Open the page with what it is about in a sentence or two, which previews show, too."""
        paragraph = markup.para(*parts, look="lead")
        self.description = paragraph.astext()
        self.add(paragraph)

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
