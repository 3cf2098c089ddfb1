"""The pages that list the pages, with a card for each."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx import addnodes

from asem.pictures import calendar_strip, timeline
from asem_pages import markup
from asem_pages.organisations import RELATIONS
from asem_pages.words import GROUPS, counted, listed, span, word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asem import Initiative, Summit
    from asem_pages.page import Page

__all__ = [
    "front_page",
    "initiatives_index",
    "organisations_index",
    "partners_index",
    "series_index",
    "summits_index",
]


def front_page(page: Page, parts: Iterable[tuple[str, str, str]]) -> None:
    """The way into the dataset: a card for each part, given by page, title and what is in it."""
    page.lead(
        "Every record of the dataset has its place here, with its sources and with what other "
        "sources say. The pages are made from the records of this version."
    )
    listing = list(parts)
    page.add(markup.cards(markup.card(markup.page_link(*part[:2]), part[2]) for part in listing))
    page.add(
        nodes.compound(
            "",
            addnodes.toctree(
                entries=[(None, docname) for docname, _, _ in listing],
                includefiles=[docname for docname, _, _ in listing],
                parent=page.docname,
                maxdepth=1,
                glob=False,
                hidden=True,
                includehidden=False,
                numbered=0,
                titlesonly=True,
                caption=None,
                rawentries=[],
            ),
            classes=["toctree-wrapper"],
        )
    )


def _grouped(page: Page, id: str, title: str, items: list[nodes.container], *notes: str) -> None:
    """A section of cards; none where there are no cards."""
    if items:
        told = [markup.para(note) for note in notes]
        page.add(markup.section(id, title, *told, markup.cards(items)))


def summits_index(page: Page) -> None:
    """The summits by decade."""
    found = sorted(page.registry.summits, key=lambda each: each.number)
    page.lead(f"{counted(len(found), 'meeting')} of the heads of state and government.")
    for decade, group in groupby(found, lambda each: each.opens.year // 10 * 10):
        _grouped(page, f"from-{decade}", f"The {decade}s", [_summit(page, each) for each in group])
    picture = markup.picture(partial(timeline, registry=page.registry))
    page.add(markup.section("growth", "How ASEM grew", picture))


def _summit(page: Page, summit: Summit) -> nodes.container:
    virtual = " (by video)" if summit.format == "virtual" else ""
    number = summit.attendance.partners
    return markup.card(
        markup.record("summit", summit.id, f"ASEM {summit.number}"),
        f"{summit.city}{virtual}",
        span(summit.opens, summit.closes),
        counted(number, "partner") if number is not None else "",
    )


def partners_index(page: Page) -> None:
    """The partners by the side on which they sit."""
    registry = page.registry
    page.lead(
        f"{counted(len(registry.partners), 'partner')}: {counted(len(registry.members), 'state')} "
        f"and {counted(len(registry.institutions), 'institution')}, by the side and with the group "
        "in which they sit as last known."
    )
    sides = {"Asia": "asia", "Europe": "europe", None: "neither"}
    for side, id in sides.items():
        items = []
        for each in sorted(registry.partners, key=lambda each: each.name):
            if (each.latest_region and each.latest_region.value) == side:
                summits = [
                    f"ASEM {registry.summit(meeting.id).number}"
                    for meeting in registry.hosted_by(each, kind="summit")
                ]
                group = GROUPS[each.latest_group.value] if each.latest_group else ""
                items.append(
                    markup.card(
                        markup.record("partner", each.id, each.name),
                        ", ".join(part for part in (group, _since(page, each.id)) if part),
                        f"Hosted {listed(summits)}" if summits else "",
                    )
                )
        _grouped(page, id, side or "On neither side", items)


def _since(page: Page, id: str) -> str:
    membership = page.registry.membership_of(id)
    return span(membership.acceded, membership.left).replace("from ", "since ")


def series_index(page: Page) -> None:
    """The ministerial series by pillar."""
    registry = page.registry
    page.lead(
        f"{counted(len(registry.ministerial_meetings), 'meeting')} of ministers in "
        f"{len(registry.ministerial_series)} series, those not held among them."
    )
    for pillar in registry.pillars:
        items = []
        for each in registry.ministerial_series:
            if each.pillar == pillar.id:
                number = sum(meeting.series == each.id for meeting in registry.ministerial_meetings)
                title = markup.record("series", each.id, each.name)
                items.append(
                    markup.card(title, f"{counted(number, 'meeting')} since {each.first_year}")
                )
        _grouped(page, pillar.id, pillar.name, items)
    days = [each.opens.earliest for each in registry.meetings]
    if days and min(days) < max(days):
        draw = partial(calendar_strip, min(days), max(days), registry=registry)
        picture = markup.picture(draw)
        page.add(markup.section("calendar", "Who met when", picture))


def initiatives_index(page: Page) -> None:
    """The initiatives by pillar."""
    registry = page.registry
    page.lead(
        f"{counted(len(registry.initiatives), 'initiative')}: what ASEM does between meetings."
    )
    pillars = {pillar.id: pillar for pillar in registry.pillars}
    for id in (*pillars, None):
        items = [_initiative(each) for each in registry.initiatives if each.pillar == id]
        if id is None:
            _grouped(page, "no-pillar", "All pillars, or none stated", items)
        else:
            summary = pillars[id].summary
            _grouped(page, id, pillars[id].name, items, f"{summary[:1].upper()}{summary[1:]}.")


def _initiative(found: Initiative) -> nodes.container:
    when = span(found.started, found.ended)
    return markup.card(
        markup.record("initiative", found.id, found.name),
        ", ".join(each for each in (word(found.kind), when) if each),
    )


def organisations_index(page: Page) -> None:
    """The organisations by how they stand to ASEM."""
    registry = page.registry
    page.lead(f"{counted(len(registry.organisations), 'body', 'bodies')} that act in the process.")
    for relation, name in RELATIONS.items():
        items = [
            markup.card(
                markup.record("organisation", each.id, each.name),
                ", ".join(part for part in (each.abbreviation, word(each.kind), each.city) if part),
            )
            for each in registry.organisations
            if each.relation is relation
        ]
        _grouped(page, relation.value, name, items)
