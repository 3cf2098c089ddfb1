"""What a record rests on, as a section, as marks behind a fact, and as the list of sources."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docutils import nodes

from asem import Confidence, PartialDate
from asem_pages import markup
from asem_pages.words import day, label, listed, span, word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asem import Disagreement, Evidence, Source
    from asem.registry import Dispute
    from asem_pages.page import Page

__all__ = ["dissent", "evidence", "marks", "remarks", "source_line", "sources"]

_SURE = {
    Confidence.CONFIRMED: "Confirmed: a primary source says so, or two independent ones.",
    Confidence.SINGLE: "One secondary source says so, or one that could not be read again.",
}
_DOUBT = " (one secondary source)"
_SPAN = re.compile(r"[\d-]{4,10}/[\d-]{4,10}")
_DAY = re.compile(r"\d{4}(-\d\d){0,2}")


def evidence(page: Page, found: Evidence) -> nodes.section:
    """The section that says how sure a record is and who says otherwise."""
    blocks = [markup.para(_SURE[found.confidence], _numbers(page, found.sources))]
    return markup.section("evidence", "Evidence", *blocks, *remarks(page, found))


def marks(page: Page, found: Evidence) -> list[nodes.Node]:
    """The sources of a part of a record as numbers, and how sure it is unless confirmed."""
    less = found.confidence is Confidence.SINGLE
    doubt = [nodes.inline("", _DOUBT, classes=["doubt"])] if less else []
    return [*doubt, *_numbers(page, found.sources)]


def remarks(page: Page, found: Evidence) -> list[nodes.Node]:
    """All else that evidence says: note, weaker fields, sources by field, disagreements."""
    blocks: list[nodes.Node] = []
    if found.note:
        blocks.append(markup.para(found.note))
    if found.single:
        strong = nodes.strong("", "From one secondary source: ")
        blocks.append(markup.para(strong, f"{listed(map(label, found.single))}.", look="doubt"))
    if found.field_sources:
        items = [[markup.para(label(of), _numbers(page, ids))] for of, ids in found.field_sources]
        blocks.append(markup.para(nodes.strong("", "Sources by field:")))
        blocks += markup.bullets(items, "field-sources")
    if found.disagreements:
        blocks.append(markup.para(nodes.strong("", "Sources disagree:")))
        blocks += dissent(page, found.disagreements, named=True)
    return blocks


def dissent(
    page: Page, found: Iterable[Disagreement | Dispute], *, named: bool
) -> list[nodes.Node]:
    """What sources say otherwise, each after the field of which they say it, if asked for."""
    lines = [
        [
            markup.para(
                f"{label(each.field)}: " if named else "",
                _said(page, each.says),
                _numbers(page, each.sources),
                f". {each.note}" if each.note else "",
            )
        ]
        for each in found
    ]
    return markup.bullets(lines, "dissent")


def _said(page: Page, text: str) -> list[nodes.Node]:
    """What a source says, as data: dates and ids of partners are put into words."""
    try:
        if _SPAN.fullmatch(text):
            return markup.inline(span(*map(PartialDate.parse, text.split("/"))))
        if _DAY.fullmatch(text):
            return markup.inline(day(PartialDate.parse(text)))
    except ValueError:
        return markup.inline(text)
    ids = re.split(r",? ", text)
    if all(id in page.registry.partners for id in ids):
        return markup.in_a_row(map(page.ref, ids))
    return markup.inline(text if text.isdecimal() else f"“{text}”")


def _numbers(page: Page, ids: Iterable[str]) -> list[nodes.Node]:
    """Marks that lead to the list of sources."""
    found: list[nodes.Node] = []
    for id in ids:
        number = page.number(id)
        mark = nodes.reference("", f"[{number}]", refid=f"s{number}", internal=True)
        mark["reftitle"] = page.registry.sources[id].title
        found.append(nodes.superscript("", "", mark, classes=["mark"]))
    return found


def sources(page: Page) -> list[nodes.section]:
    """The sources that the page cites, in the order of the marks; empty where it cites none."""
    items = []
    for id, number in page.cited.items():
        about = markup.record("source", id, id, "source-id")
        line = markup.para(*source_line(page.registry.sources[id]), " ", about)
        items.append(nodes.list_item("", line, ids=[f"s{number}"]))
    looks = {"enumtype": "arabic", "prefix": "", "suffix": ".", "classes": ["sources"]}
    blocks = [nodes.enumerated_list("", *items, **looks)] if items else []
    return markup.part("sources", "Sources", blocks)


def source_line(source: Source) -> list[nodes.Node]:
    """A source as a reference: where to read it, by whom, of which day, how near."""
    title = markup.link(source.title, source.url) if source.url else source.title
    when = f", {day(source.issued)}" if source.issued else ""
    return markup.inline(title, f". {source.publisher}{when} ({word(source.kind)})")
