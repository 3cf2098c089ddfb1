"""The pages that list records, and those about the dataset as a whole."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx import addnodes

import asem
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
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from asem_pages.markup import Inline
    from asem_pages.page import Page

    Blocks = Iterator[nodes.Node]


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


def _grouped(
    page: Page,
    records: Iterable[Any],
    key: Callable[[Any], object],
    titles: Mapping[Any, Sequence[str]],
    lines: Callable[[Any], Iterable[Sequence[str | None]]],
) -> Blocks:
    """
    The cards of records, in a section for each key that some have.

    For each key comes the anchor of its section, the title, and notes; the lines of a card are
    made of parts, of which those that are empty are left out.
    """
    for each, (anchor, title, *notes) in titles.items():
        items = [
            markup.card(page.ref(of.id), *(", ".join(filter(None, line)) for line in lines(of)))
            for of in records
            if key(of) == each
        ]
        yield from part(anchor, title, [*map(para, notes), markup.cards(items)] if items else [])


def summits(page: Page) -> Blocks:
    """The summits by decade."""
    found = page.registry.summits
    yield page.lead(f"{counted(len(found), 'meeting')} of the heads of state and government.")

    def lines(of: asem.Summit) -> list[list[str]]:
        came = of.attendance.partners
        number = counted(came, "partner") if came is not None else ""
        place = f"{of.city}{' (by video)' if of.format == 'virtual' else ''}"
        return [[place], [span(of.opens, of.closes)], [number]]

    decades = dict.fromkeys(each.opens.year // 10 for each in found)
    titles = {each: (f"from-{each}0", f"The {each}0s") for each in decades}
    yield from _grouped(page, found, lambda of: of.opens.year // 10, titles, lines)
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

    def lines(of: asem.Partner) -> list[list[str]]:
        member, held = registry.membership_of(of), registry.hosted_by(of, kind="summit")
        since = span(member.acceded, member.left).replace("from ", "since ")
        group = f"group: {of.latest_group.label}" if of.latest_group else ""
        return [
            [f"Partner {since}", group],
            [f"Hosted {listed(map(name_of, held))}" if held else ""],
        ]

    titles: dict[str | None, tuple[str, str]] = {
        "Asia": ("asia", "Asia"),
        "Europe": ("europe", "Europe"),
        None: ("neither", "On neither side"),
    }
    by_name = sorted(registry.partners, key=lambda of: of.name)
    yield from _grouped(page, by_name, lambda of: of.latest_region, titles, lines)


def series(page: Page) -> Blocks:
    """The ministerial series by pillar."""
    registry = page.registry
    meetings = [each.series for each in registry.ministerial_meetings]
    found = registry.ministerial_series
    yield page.lead(
        f"{counted(len(meetings), 'meeting')} of ministers in {len(found)} series, those not held "
        "among them."
    )

    def lines(of: asem.MinisterialSeries) -> list[list[str]]:
        return [[f"{counted(meetings.count(of.id), 'meeting')} since {of.first_year}"]]

    titles = {pillar.id: (pillar.id, pillar.name) for pillar in registry.pillars}
    yield from _grouped(page, found, lambda of: of.pillar, titles, lines)
    days = [each.opens.earliest for each in registry.meetings]
    if days and min(days) < max(days):
        draw = partial(calendar_strip, min(days), max(days), registry=registry)
        yield markup.section("calendar", "Who met when", markup.picture(draw))


def initiatives(page: Page) -> Blocks:
    """The initiatives by pillar."""
    found, pillars = page.registry.initiatives, page.registry.pillars
    yield page.lead(f"{counted(len(found), 'initiative')}: what ASEM does between meetings.")

    def lines(of: asem.Initiative) -> list[list[str]]:
        return [[word(of.kind), span(of.started, of.ended)]]

    titles: dict[str | None, tuple[str, ...]] = {
        each.id: (each.id, each.name, f"{upper_first(each.summary)}.") for each in pillars
    }
    titles[None] = ("no-pillar", "All pillars, or none stated")
    yield from _grouped(page, found, lambda of: of.pillar, titles, lines)


def organisations(page: Page) -> Blocks:
    """The organisations by how they stand to ASEM."""
    found = page.registry.organisations
    yield page.lead(f"{counted(len(found), 'body', 'bodies')} that act in the process.")

    def lines(of: asem.Organisation) -> list[list[str | None]]:
        return [[of.abbreviation, word(of.kind), of.city]]

    titles = {relation: (relation.value, name) for relation, name in RELATIONS.items()}
    yield from _grouped(page, found, lambda of: of.relation, titles, lines)


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
    yield from figures(page, "asem")


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
        yield markup.section(f"publisher-{number}", publisher, *bullets(items, "sources"))


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
            items.append([line, *dissent(page, group, named=False)])
        title = upper_first(label(table))
        tables.append(markup.section(f"disputed-{table}", title, *bullets(items)))
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
        yield markup.section(f"gaps-{table}", upper_first(label(table)), *bullets(items))


_EXTENTS = {Extent.COMPLETE: "complete", Extent.PARTIAL: "in part", Extent.NONE: "nothing known"}


def _coverage(page: Page, found: asem.Coverage) -> list[nodes.Node]:
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
