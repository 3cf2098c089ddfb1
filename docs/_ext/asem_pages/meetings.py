"""What is said of every meeting, and the pages of those that have no page of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asem import (
    Composition,
    MeetingFormat,
    MeetingStatus,
    MinisterialMeeting,
    SeniorOfficialsMeeting,
)
from asem_pages import markup
from asem_pages.documents import documents
from asem_pages.evidence import marks, remarks, sources
from asem_pages.words import counted, span, word

if TYPE_CHECKING:
    from docutils import nodes

    from asem import Meeting
    from asem_pages.page import Page

__all__ = ["common_facts", "meeting_section", "overview", "place", "senior_officials_page"]

_OFFICIALS = {
    Composition.FULL: "all partners",
    Composition.ASIAN: "the Asian partners",
    Composition.COORDINATORS: "the coordinators and the host",
}


def place(page: Page, meeting: Meeting) -> str:
    """
    City and country of a meeting, as far as known.

    Empty where neither is.
    """
    city, code = meeting.city, meeting.country
    country = page.place(code) if code else None
    return ", ".join(each for each in (city, country if country != city else None) if each)


def common_facts(page: Page, meeting: Meeting) -> list[tuple[str, markup.Inline]]:
    """The facts that all meetings have."""
    chairs = [
        markup.inline(
            f"{chair.name}, " if chair.name else "",
            f"{chair.office}, " if chair.office else "",
            page.partner(chair.partner),
        )
        for chair in meeting.chairs
    ]
    held = meeting.status is MeetingStatus.HELD
    virtual = meeting.format is MeetingFormat.VIRTUAL
    return [
        ("Status", "" if held else word(meeting.status)),
        ("Days", span(meeting.opens, meeting.closes)),
        ("Chaired from" if virtual else "Place", place(page, meeting)),
        ("Venue" if len(meeting.venues) == 1 else "Venues", ", ".join(meeting.venues)),
        ("Format", word(meeting.format) if virtual and meeting.format else ""),
        ("Host" if len(meeting.hosts) == 1 else "Hosts", page.partners(meeting.hosts)),
        ("Chair" if len(chairs) == 1 else "Chairs", markup.in_a_row(chairs, "; ")),
        ("Theme", f"“{meeting.theme}”" if meeting.theme else ""),
    ]


def meeting_section(page: Page, meeting: Meeting, heading: str = "") -> nodes.section:
    """A meeting as a section of a page, where others can refer to it; its name is the heading."""
    rows = common_facts(page, meeting)
    if isinstance(meeting, MinisterialMeeting) and meeting.level != "ministerial":
        rows.append(("Held at the level of", word(meeting.level)))
    if isinstance(meeting, SeniorOfficialsMeeting):
        rows.append(("Name", meeting.name))
        rows.append(("Officials of", _OFFICIALS[meeting.composition]))
        rows.append(("Prepared", page.meeting(meeting.prepares)))
    prepared = [
        markup.record(
            "meeting", each.id, f"{each.city or each.name}, {span(each.opens, each.closes)}"
        )
        for each in page.registry.senior_officials_meetings
        if each.prepares == meeting.id
    ]
    rows.append(("Prepared by senior officials", markup.in_a_row(prepared, "; ")))
    rows.append(("Rests on", marks(page, meeting.evidence)))
    return markup.section(
        page.anchor("meeting", meeting.id, meeting.name),
        heading or meeting.name,
        *markup.facts(rows),
        *remarks(page, meeting.evidence),
        *documents(page, page.registry.documents_of(meeting), "meeting"),
    )


def overview(page: Page, meetings: tuple[MinisterialMeeting, ...]) -> nodes.table:
    """The meetings of a series as a table, narrow enough for a phone."""
    rows = [
        (
            str(each.number or ""),
            markup.record("meeting", each.id, span(each.opens, each.closes)),
            [each.city or "", "" if each.status == "held" else f" ({word(each.status)})"],
            page.partners(each.hosts),
        )
        for each in meetings
    ]
    return markup.table(("No.", "Days", "City", "Host"), rows)


def senior_officials_page(page: Page) -> None:
    """The meetings of senior officials, all on one page."""
    found = tuple(page.registry.senior_officials_meetings)
    page.lead(
        f"{counted(len(found), 'meeting')} of those who prepare the summits and the foreign "
        "ministers’ meetings, as far as sources show them."
    )
    for each in found:
        where = f"{each.city}, " if each.city else ""
        page.add(meeting_section(page, each, f"{where}{span(each.opens, each.closes)}"))
    page.add(sources(page))
