"""What a record rests on, as a section, as marks behind a fact, and as the list of sources."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docutils import nodes

from asem import Confidence, PartialDate
from asem_pages import markup
from asem_pages.words import day, field_name, listed, span, word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asem import Disagreement, Evidence, Source
    from asem_pages.page import Page

__all__ = ["evidence", "marks", "numbers", "remarks", "said", "source_line", "sources"]

_SURE = {
    Confidence.CONFIRMED: "Confirmed: a primary source says so, or two independent ones.",
    Confidence.SINGLE: "One secondary source says so, or one that could not be read again.",
}
_DOUBT = " (one secondary source)"
_SPAN = re.compile(r"[\d-]{4,10}/[\d-]{4,10}")
_DAY = re.compile(r"\d{4}(-\d\d){0,2}")


def evidence(page: Page, found: Evidence) -> nodes.section:
    """The section that says how sure a record is and who says otherwise."""
    blocks = [markup.para(_SURE[found.confidence], numbers(page, found.sources))]
    return markup.section("evidence", "Evidence", *blocks, *remarks(page, found))


def marks(page: Page, found: Evidence) -> list[nodes.Node]:
    """The sources of a part of a record as numbers, and how sure it is unless confirmed."""
    less = found.confidence is Confidence.SINGLE
    doubt = [nodes.inline("", _DOUBT, classes=["doubt"])] if less else []
    return [*doubt, *numbers(page, found.sources)]


def remarks(page: Page, found: Evidence) -> list[nodes.Node]:
    """All else that evidence says: note, weaker fields, sources by field, disagreements."""
    blocks: list[nodes.Node] = []
    if found.note:
        blocks.append(markup.para(found.note))
    if found.single:
        names = listed(map(field_name, found.single))
        label = nodes.strong("", "From one secondary source: ")
        blocks.append(markup.para(label, f"{names}.", look="doubt"))
    if found.field_sources:
        items = [
            [markup.para(field_name(name), numbers(page, ids))] for name, ids in found.field_sources
        ]
        blocks += [
            markup.para(nodes.strong("", "Sources by field:")),
            markup.bullets(items, "field-sources"),
        ]
    if found.disagreements:
        items = [[_dissent(page, each)] for each in found.disagreements]
        blocks += [
            markup.para(nodes.strong("", "Sources disagree:")),
            markup.bullets(items, "dissent"),
        ]
    return blocks


def _dissent(page: Page, found: Disagreement) -> nodes.paragraph:
    says = said(page, found.says)
    note = f" {found.note}" if found.note else ""
    return markup.para(
        f"{field_name(found.field)}: ",
        says,
        numbers(page, found.sources),
        "." if note else "",
        note,
    )


def said(page: Page, text: str) -> list[nodes.Node]:
    """What a source says, as data: dates and ids of partners are put into words."""
    try:
        if _SPAN.fullmatch(text):
            return markup.inline(span(*map(PartialDate.parse, text.split("/"))))
        if _DAY.fullmatch(text):
            return markup.inline(day(PartialDate.parse(text)))
    except ValueError:
        return markup.inline(text)
    ids = re.split(r",? ", text)
    known = all(id in page.registry.partners for id in ids)
    return page.partners(ids) if known else markup.inline(f"“{text}”")


def numbers(page: Page, ids: Iterable[str]) -> list[nodes.Node]:
    """Marks that lead to the list of sources."""
    found: list[nodes.Node] = []
    for id in ids:
        number = page.number(id)
        mark = nodes.reference("", f"[{number}]", refid=f"s{number}", internal=True)
        mark["reftitle"] = page.registry.sources[id].title
        found.append(nodes.superscript("", "", mark, classes=["mark"]))
    return found


def sources(page: Page) -> nodes.section:
    """The sources that the page cites, in the order of the marks; the last thing on it."""
    items = [
        (f"s{number}", [markup.para(*source_line(page.registry.sources[id]), " ", _about(id))])
        for id, number in page.cited.items()
    ]
    return markup.section("sources", "Sources", markup.numbered(items, "sources"))


def _about(id: str) -> nodes.Node:
    return markup.record("source", id, id, "source-id")


def source_line(source: Source) -> list[nodes.Node]:
    """A source as a reference: where to read it, by whom, of which day, how near."""
    title = markup.link(source.title, source.url) if source.url else source.title
    when = f", {day(source.issued)}" if source.issued else ""
    return markup.inline(title, f". {source.publisher}{when} ({word(source.kind)})")
