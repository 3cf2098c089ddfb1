"""The pages that list records, and those about the dataset as a whole."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx import addnodes

from asem import Extent
from asem.pictures import calendar_strip, timeline
from asem_pages import markup
from asem_pages.evidence import dissent, marks, source_line
from asem_pages.facts import value_of
from asem_pages.markup import bullets, in_a_row, para, part
from asem_pages.page import name_of
from asem_pages.records import RELATIONS, documents, figures, meeting
from asem_pages.words import counted, label, listed, span, upper_first, word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from asem import Coverage
    from asem_pages.markup import Inline
    from asem_pages.page import Page

    Blocks = Iterator[nodes.Node]

__all__ = [
    "all_documents",
    "all_figures",
    "all_sources",
    "disputes",
    "front",
    "gaps",
    "initiatives",
    "organisations",
    "partners",
    "senior_officials",
    "series",
    "summits",
]


def front(page: Page, parts: Iterable[tuple[str, str, str]]) -> Blocks:
    """The way into the dataset: a card for each part, given by page, title and what is in it."""
    yield page.lead(
        "Every record of the dataset has its place here, with its sources and with what other "
        "sources say. The pages are made from the records of this version."
    )
    listing = list(parts)
    yield markup.cards(markup.card(markup.page_link(*each[:2]), each[2]) for each in listing)
    names = [docname for docname, _, _ in listing]
    toctree = addnodes.toctree(
        entries=[(None, name) for name in names],
        includefiles=names,
        parent=page.docname,
        maxdepth=1,
        glob=False,
        hidden=True,
        includehidden=False,
        numbered=0,
        titlesonly=True,
        caption=None,
        rawentries=[],
    )
    yield nodes.compound("", toctree, classes=["toctree-wrapper"])


def _cards(
    id: str, title: str, items: list[nodes.container], note: str = ""
) -> list[nodes.section]:
    """A section of cards; none where there are no cards."""
    told = [para(note)] if note else []
    return part(id, title, [*told, markup.cards(items)] if items else [])


def _card(page: Page, record: Any, *lines: Iterable[str | None]) -> nodes.container:
    """The card of a record, with lines of what is known."""
    link = page.ref(record.id)
    return markup.card(link, *(", ".join(filter(None, line)) for line in lines))


def summits(page: Page) -> Blocks:
    """The summits by decade."""
    found = page.registry.summits
    yield page.lead(f"{counted(len(found), 'meeting')} of the heads of state and government.")
    for decade, group in groupby(found, lambda each: each.opens.year // 10 * 10):
        items = []
        for each in group:
            came = each.attendance.partners
            number = counted(came, "partner") if came is not None else ""
            place = f"{each.city}{' (by video)' if each.format == 'virtual' else ''}"
            items.append(_card(page, each, [place], [span(each.opens, each.closes)], [number]))
        yield from _cards(f"from-{decade}", f"The {decade}s", items)
    picture = markup.picture(partial(timeline, registry=page.registry))
    yield markup.section("growth", "How ASEM grew", picture)


def partners(page: Page) -> Blocks:
    """The partners by the side on which they sit."""
    registry = page.registry
    yield page.lead(
        f"{counted(len(registry.partners), 'partner')}: {counted(len(registry.members), 'state')} "
        f"and {counted(len(registry.institutions), 'institution')}, by the side and with the group "
        "in which they sit as last known."
    )
    for side, title in (("Asia", "Asia"), ("Europe", "Europe"), (None, "On neither side")):
        items = []
        for each in sorted(registry.partners, key=lambda each: each.name):
            if each.latest_region == side:
                held = registry.hosted_by(each, kind="summit")
                member = registry.membership_of(each)
                since = span(member.acceded, member.left).replace("from ", "since ")
                group = upper_first(each.latest_group.label) if each.latest_group else ""
                hosted = f"Hosted {listed(map(name_of, held))}" if held else ""
                items.append(_card(page, each, [group, since], [hosted]))
        yield from _cards(side.lower() if side else "neither", title, items)


def series(page: Page) -> Blocks:
    """The ministerial series by pillar."""
    registry = page.registry
    meetings = [each.series for each in registry.ministerial_meetings]
    yield page.lead(
        f"{counted(len(meetings), 'meeting')} of ministers in "
        f"{len(registry.ministerial_series)} series, those not held among them."
    )
    for pillar in registry.pillars:
        items = [
            _card(page, e, [f"{counted(meetings.count(e.id), 'meeting')} since {e.first_year}"])
            for e in registry.ministerial_series
            if e.pillar == pillar.id
        ]
        yield from _cards(pillar.id, pillar.name, items)
    days = [each.opens.earliest for each in registry.meetings]
    if days and min(days) < max(days):
        draw = partial(calendar_strip, min(days), max(days), registry=registry)
        yield markup.section("calendar", "Who met when", markup.picture(draw))


def initiatives(page: Page) -> Blocks:
    """The initiatives by pillar."""
    found = page.registry.initiatives
    yield page.lead(f"{counted(len(found), 'initiative')}: what ASEM does between meetings.")
    for pillar in (*page.registry.pillars, None):
        items = [
            _card(page, each, [word(each.kind), span(each.started, each.ended)])
            for each in found
            if each.pillar == (pillar and pillar.id)
        ]
        if pillar is None:
            yield from _cards("no-pillar", "All pillars, or none stated", items)
        else:
            yield from _cards(pillar.id, pillar.name, items, f"{upper_first(pillar.summary)}.")


def organisations(page: Page) -> Blocks:
    """The organisations by how they stand to ASEM."""
    found = page.registry.organisations
    yield page.lead(f"{counted(len(found), 'body', 'bodies')} that act in the process.")
    for relation, name in RELATIONS.items():
        items = [
            _card(page, each, [each.abbreviation, word(each.kind), each.city])
            for each in found
            if each.relation is relation
        ]
        yield from _cards(relation.value, name, items)


def senior_officials(page: Page) -> Blocks:
    """The meetings of senior officials, all on one page."""
    found = page.registry.senior_officials_meetings
    yield page.lead(
        f"{counted(len(found), 'meeting')} of those who prepare the summits and the foreign "
        "ministers’ meetings, as far as sources show them."
    )
    for each in found:
        where = f"{each.city}, " if each.city else ""
        yield meeting(page, each, f"{where}{span(each.opens, each.closes)}")


def all_documents(page: Page) -> Blocks:
    """All documents by date, those that belong to nothing else in full."""
    found = sorted(page.registry.documents, key=lambda each: (each.adopted is None, each.adopted))
    yield page.lead(
        f"{counted(len(found), 'document')} that ASEM put in writing, the earliest first."
    )
    yield from documents(page, found, "")


def all_figures(page: Page) -> Blocks:
    """The figures about the process as a whole."""
    yield page.lead(
        "What sources counted of ASEM as a whole; other figures stand with what they are of."
    )
    for section in figures(page, "asem"):
        yield from section.children[1:]


def all_sources(page: Page) -> Blocks:
    """All sources by publisher, to which other pages and other sites refer."""
    found = sorted(page.registry.sources, key=lambda each: (each.publisher.casefold(), each.id))
    primary = sum(each.kind == "primary" for each in found)
    yield page.lead(
        f"{counted(len(found), 'source')}, {primary} of them primary ones, by publisher."
    )
    for number, (publisher, group) in enumerate(groupby(found, lambda each: each.publisher), 1):
        items = []
        for each in group:
            line = para(*source_line(each), " ", markup.code(each.id))
            line["ids"] = [page.anchor("source", each.id, each.title)]
            items.append([line])
        yield markup.section(f"publisher-{number}", publisher, bullets(items, "sources"))


def disputes(page: Page) -> Blocks:
    """The disputed facts by table and record: what it holds, and what sources say instead."""
    found = page.registry.disputes()
    yield page.lead(f"{counted(len(found), 'statement')} of sources that contradict the record.")
    tables = []
    for table, of_table in groupby(found, lambda each: each.table):
        rows = {row.id: row for row in getattr(page.registry, table)}
        items = []
        for (id, field), group in groupby(of_table, lambda each: (each.id, each.field)):
            about = page.ref(getattr(rows[id], "partner", id))
            held = value_of(page, rows[id], field, quoted=True) or "nothing"
            line = para(about, f", {label(field)}: ", held, "; others say:")
            items.append([line, dissent(page, group, named=False)])
        title = upper_first(label(table))
        tables.append(markup.section(f"disputed-{table}", title, bullets(items)))
    yield markup.section("disputed", "Disputed facts", *tables)


def gaps(page: Page) -> Blocks:
    """How complete each part of the dataset is, by table."""
    found = list(page.registry.coverage)
    complete = sum(each.extent is Extent.COMPLETE for each in found)
    yield page.lead(
        f"{counted(len(found), 'part')} of the dataset, {complete} of them complete. What is "
        "missing here is a gap in the record, not in history."
    )
    for table, group in groupby(sorted(found, key=lambda each: each.table), lambda e: e.table):
        items = [_coverage(page, each) for each in group]
        yield markup.section(f"gaps-{table}", upper_first(label(table)), bullets(items))


_EXTENTS = {Extent.COMPLETE: "complete", Extent.PARTIAL: "in part", Extent.NONE: "nothing known"}


def _coverage(page: Page, found: Coverage) -> list[nodes.Node]:
    """How complete a part is, and what is missing: by number, by partner, then in words."""
    when = span(found.first, found.last)
    of: Inline = page.ref(found.subject) if found.subject else "those" if when else "all"
    there = _EXTENTS[found.extent]
    if found.expected is not None:
        there += f", of {found.expected}"
    head = [
        of,
        f", {label(found.field)}" if found.field else "",
        f" ({when})" if when else "",
        f": {there}",
        marks(page, found.evidence),
    ]
    numbers, ids = _runs(found.missing_numbers), in_a_row(map(page.ref, found.missing_partners))
    missing: list[Inline] = [f"no. {numbers}" if numbers else "", ids, *found.missing]
    missing = [each for each in missing if each]
    note = found.evidence.note
    return [
        para(*head),
        *([para("Missing: ", in_a_row(missing, "; "), ".")] if missing else []),
        *([para(note)] if note else []),
    ]


def _runs(numbers: Iterable[int]) -> str:
    """
    Numbers in order, those that follow each other as a span.

    >>> _runs((1, 2, 3, 5, 7, 8))
    '1–3, 5, 7–8'
    """
    groups = groupby(enumerate(numbers), lambda pair: pair[1] - pair[0])
    runs = [[number for _, number in group] for _, group in groups]
    return ", ".join(f"{run[0]}–{run[-1]}" if run[1:] else str(run[0]) for run in runs)
