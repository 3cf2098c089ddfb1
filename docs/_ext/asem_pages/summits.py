"""The page of a summit."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from docutils import nodes

from asem import MeetingFormat, MeetingStatus
from asem.pictures import tile_map
from asem_pages import markup
from asem_pages.documents import documents
from asem_pages.endings import close
from asem_pages.evidence import evidence, marks
from asem_pages.figures import figures
from asem_pages.gaps import missing_at
from asem_pages.meetings import common_facts, place
from asem_pages.words import counted, day, span, word

if TYPE_CHECKING:
    from asem import Summit
    from asem_pages.page import Page

__all__ = ["summit_page", "summit_title"]


def summit_title(summit: Summit) -> str:
    """How a summit is called where it stands alone: number, city and year."""
    return f"ASEM {summit.number}, {summit.city} {summit.opens.year}"


def summit_page(page: Page, summit: Summit) -> None:
    """All about a summit."""
    page.lead(_lead(page, summit))
    page.add(*markup.facts([*common_facts(page, summit), *_own_facts(page, summit)]))
    page.add(evidence(page, summit.evidence))
    if summit.status is MeetingStatus.HELD:
        draw = partial(tile_map, summit.opens.earliest, registry=page.registry)
        picture = markup.picture(draw)
        page.add(markup.section("partners", "Partners on the opening day", picture))
    page.add(*_who_came(page, summit))
    written = documents(page, page.registry.documents_of(summit), "meeting")
    if written:
        page.add(markup.section("documents", "Documents", *written[1:]))
    begun = [each for each in page.registry.initiatives if each.launched_at == summit.id]
    if begun:
        items = [[markup.para(markup.record("initiative", each.id, each.name))] for each in begun]
        page.add(
            markup.section("initiatives", "Initiatives launched or approved", markup.bullets(items))
        )
    page.add(*figures(page, summit.id))
    close(page, summit, f"asem.summit({summit.number})")


def _lead(page: Page, summit: Summit) -> list[markup.Inline]:
    where, days = place(page, summit), span(summit.opens, summit.closes)
    if summit.status is not MeetingStatus.HELD:
        return [f"The {summit.name} in {where} ({days}): {word(summit.status)}."]
    on = "in" if summit.opens.day is None else "on"
    if summit.format is MeetingFormat.VIRTUAL:
        return [f"The {summit.name} met by video {on} {days}, chaired from {where}."]
    return [f"The {summit.name} met in {where}, {on} {days}."]


def _own_facts(page: Page, summit: Summit) -> list[tuple[str, markup.Inline]]:
    numbers = sorted(page.registry.summits, key=lambda each: each.number)
    at = numbers.index(summit)
    before = numbers[at - 1] if at else None
    after = numbers[at + 1] if at + 1 < len(numbers) else None
    prepared = [
        markup.record(
            "meeting", each.id, f"{each.city or each.name}, {span(each.opens, each.closes)}"
        )
        for each in page.registry.senior_officials_meetings
        if each.prepares == summit.id
    ]
    planned = span(summit.planned_opens, summit.planned_closes)
    return [
        ("How many came", _attendance(page, summit)),
        ("Absent", page.partners(summit.attendance.absent)),
        *_newcomers(page, summit),
        ("First planned for", planned),
        ("Moved", _moves(summit)),
        ("Coordinators known", page.partners(_coordinators(page, summit))),
        ("Prepared by senior officials", markup.in_a_row(prepared, "; ")),
        ("Summit before", _other(before)),
        ("Summit after", _other(after)),
    ]


def _other(summit: Summit | None) -> markup.Inline:
    return markup.record("summit", summit.id, summit_title(summit)) if summit else ""


def _coordinators(page: Page, summit: Summit) -> list[str]:
    found = page.registry.coordinators_on(summit.opens.earliest)
    return list(dict.fromkeys(each.partner for each in found))


def _attendance(page: Page, summit: Summit) -> list[nodes.Node]:
    came = summit.attendance
    sides = [
        f"{number} {side}"
        for number, side in ((came.asian_states, "Asian"), (came.european_states, "European"))
        if number is not None
    ]
    parts: list[markup.Inline] = []
    if came.partners is not None:
        parts.append(counted(came.partners, "partner"))
    if came.states is not None:
        apart = f" ({', '.join(sides)})" if sides else ""
        parts.append(f"{counted(came.states, 'state')}{apart}")
    if came.institutions:
        parts.append(page.partners(came.institutions))
    if came.leaders is not None:
        parts.append(f"{came.leaders} represented by their head of state or government")
    return markup.in_a_row(parts, "; ")


def _who_came(page: Page, summit: Summit) -> list[nodes.Node]:
    """Who represented each partner, and for which partners that is not known."""
    rows = [row for row in page.registry.attendances if row.summit == summit.id]
    cells: list[tuple[markup.Inline, ...]] = [
        (
            page.partner(row.partner),
            word(row.level),
            [
                ", ".join(part for part in (row.person, row.office) if part),
                marks(page, row.evidence),
            ],
            row.evidence.note or "",
        )
        for row in rows
    ]
    if not rows:
        return []
    head = ("Partner", "Level", "Who came", "Note")
    missing = missing_at(page, summit.id)
    return [markup.section("attendance", "Who came", markup.table(head, cells), *missing)]


def _newcomers(page: Page, summit: Summit) -> list[tuple[str, markup.Inline]]:
    """Whom it admitted, saw for the first time and received; what is the same, said once."""
    labels: dict[tuple[str, ...], list[str]] = {}
    for ids, label in (
        (summit.admitted, "Admitted"),
        (summit.acceded, "First summit"),
        (summit.welcomed, "Received"),
    ):
        if ids:
            labels.setdefault(ids, []).append(label)
    return [
        (", ".join([names[0], *[name.lower() for name in names[1:]]]), page.partners(ids))
        for ids, names in labels.items()
    ]


def _moves(summit: Summit) -> list[nodes.Node]:
    items = [
        [markup.para(f"{day(each.announced)}: ", each.note or f"to {day(each.moved_to)}")]
        for each in summit.schedule_changes
    ]
    return [markup.bullets(items)] if items else []
