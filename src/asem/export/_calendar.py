"""Meetings as a calendar (iCalendar, RFC 5545), for Outlook, Thunderbird, Google and all others."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import NAMESPACE_URL, uuid5

from attrs import field, frozen

from asem import typing as types
from asem._choices import require_choice
from asem._data.release import RELEASED, __version__
from asem._paths import as_path
from asem._text import as_uri, clean_text, one_line
from asem.dates import as_day
from asem.errors import MissingExtraError
from asem.export._selection import select_records
from asem.export._terms import identifier
from asem.model.meetings import (
    Chair,
    Meeting,
    MeetingFormat,
    MeetingKind,
    MeetingStatus,
    MinisterialMeeting,
    SeniorOfficialsMeeting,
    Summit,
)
from asem.model.partial_date import Precision
from asem.registry import Registry
from asem.registry._citing import as_text, of_source
from asem.registry._registry import require_registry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asem.model.sources import Source

__all__ = ["LeftOut", "MeetingCalendar", "calendar_of"]


@frozen
class LeftOut:
    """
    A meeting that was asked for and is not in the calendar.

    Attributes:
        meeting: The meeting.
        reason: Why not, in words.
    """

    meeting: Meeting
    reason: str


@frozen
class MeetingCalendar:
    """
    A calendar of meetings.

    Attributes:
        content: The calendar as a file holds it, UTF-8.
        meetings: The meetings in it, by opening day, then id.
        left_out: Those that are not in it, each with the reason, by opening date, then id.
    """

    content: bytes = field(repr=False)
    meetings: tuple[Meeting, ...]
    left_out: tuple[LeftOut, ...]

    def save(self, path: str | PathLike[str]) -> Path:
        """
        Write the calendar to a file, which should end in `.ics`, and return its path.

        Args:
            path: The file; one that is there is replaced.

        Raises:
            OSError: The file cannot be written.
            StructureError: The path is not one.

        >>> from asem.export import calendar_of
        >>> import asem, tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     calendar_of(asem.summits).save(f"{folder}/summits.ics").name
        'summits.ics'
        """
        file = as_path(path)
        file.write_bytes(self.content)
        return file


def calendar_of(
    meetings: Iterable[Meeting],
    /,
    *,
    statuses: Iterable[MeetingStatus | types.StatusWord] = (MeetingStatus.HELD,),
    registry: Registry | None = None,
    name: str = "ASEM meetings",
    stamped: types.Day = RELEASED,
) -> MeetingCalendar:
    """
    Return meetings as a calendar of events that last whole days.

    A meeting comes in when both its days are known and its status is asked for. What is left out
    is listed, with the reason. Each event has the meeting's own identifier (UID), the same for
    ever: a calendar that is imported again replaces its events and doubles none. The same meetings
    give the same bytes, but another release of `icalendar` may break lines elsewhere.

    Args:
        meetings: The meetings, in any order; one that comes twice counts once.
        statuses: What comes in: `"held"`, as confirmed, `"cancelled"`, as cancelled, and
            `"planned"`, as tentative.
        registry: The registry that they are of; asem's own where left out.
        name: What calendar programs call the calendar.
        stamped: The day of the data that the events are made of (DTSTAMP); that of this release
            where left out.

    Raises:
        StructureError: There are other things than meetings.
        InvalidChoiceError: `statuses` has another word.
        MissingExtraError: The package `icalendar` is not installed.
        AsemError: A meeting has a host or source that the registry does not hold.

    >>> import asem
    >>> from asem.export import calendar_of
    >>> found = asem.meetings_between("2004-01-01", "2005-12-31", series="fmm")
    >>> calendar = calendar_of(found)
    >>> [meeting.id for meeting in calendar.meetings]
    ['fmm-6', 'fmm-7']
    >>> print(calendar.content.decode()[:15])
    BEGIN:VCALENDAR
    >>> calendar_of(asem.meetings.where(status="cancelled")).left_out[0].reason
    "it was cancelled: add 'cancelled' to statuses"
    """
    registry = require_registry(registry)
    wanted = {require_choice("statuses", word, list(MeetingStatus)) for word in statuses}
    chosen = select_records(meetings, _CLASSES, "meetings")
    inside: dict[str, Meeting] = {}
    outside: dict[Meeting, str] = {}
    for meeting in sorted(dict.fromkeys(chosen), key=lambda one: (one.opens, one.id)):
        reason = _reason_against(meeting, wanted)
        if reason is None and meeting.id in inside:
            reason = f"another meeting that is in has its id, {meeting.id!r}"
        if reason is None:
            inside[meeting.id] = meeting
        else:
            outside[meeting] = reason
    stamp = datetime.combine(as_day(stamped), datetime.min.time(), UTC)
    events = [_event(meeting, registry, stamp) for meeting in inside.values()]
    left_out = tuple([LeftOut(meeting, reason) for meeting, reason in outside.items()])
    return MeetingCalendar(_written(events, name), tuple(inside.values()), left_out)


_CLASSES: Final[tuple[type[Meeting], ...]] = (Summit, MinisterialMeeting, SeniorOfficialsMeeting)

_STATUSES: Final = {
    MeetingStatus.HELD: "CONFIRMED",
    MeetingStatus.CANCELLED: "CANCELLED",
    MeetingStatus.PLANNED: "TENTATIVE",
}

_IS: Final = {
    MeetingStatus.HELD: "it was held",
    MeetingStatus.CANCELLED: "it was cancelled",
    MeetingStatus.PLANNED: "it is only planned",
}

_KINDS: Final = {
    MeetingKind.SUMMIT: "Summit",
    MeetingKind.MINISTERIAL: "Ministerial meeting",
    MeetingKind.SENIOR_OFFICIALS: "Senior officials' meeting",
}


def _reason_against(meeting: Meeting, wanted: set[MeetingStatus]) -> str | None:
    """Why a meeting does not come in, if it does not."""
    status = meeting.status
    if status not in wanted:
        return f"{_IS[status]}: add {status.value!r} to statuses"
    if {meeting.opens.precision, meeting.closes.precision} != {Precision.DAY}:
        known = dict.fromkeys((str(meeting.opens), str(meeting.closes)))
        return f"its days are not known, only {' to '.join(known)}"
    if meeting.closes.latest == date.max:
        return "the calendar ends on its last day"
    return None


def _event(meeting: Meeting, registry: Registry, stamp: datetime) -> Any:
    link = _link(registry.sources_of(meeting))
    return _component(
        "Event",
        {
            "uid": str(uuid5(NAMESPACE_URL, identifier("meeting", meeting.id))),
            "dtstamp": stamp,
            "dtstart": meeting.opens.earliest,
            "dtend": meeting.closes.latest + timedelta(days=1),  # the first day that is free again
            "summary": clean_text(meeting.name),
            "location": clean_text(_location(meeting, registry)),
            "description": clean_text("\n".join(_description(meeting, registry, link))),
            "url": as_uri(link.url or ""),
            "categories": ["ASEM", _KINDS[meeting.kind]],
            "status": _STATUSES[meeting.status],
            "transp": "TRANSPARENT",
        },
    )


def _link(sources: tuple[Source, ...]) -> Source:
    """The weightiest source that can be followed, or the weightiest."""
    return next((source for source in sources if source.url), sources[0])


def _location(meeting: Meeting, registry: Registry) -> str:
    country = meeting.country and _name_of_country(meeting.country, registry)
    place = ", ".join(part for part in (*meeting.venues, meeting.city, country) if part)
    if meeting.format is not MeetingFormat.VIRTUAL:
        return place
    return f"Virtual, from {place}" if place else "Virtual"


def _name_of_country(code: str, registry: Registry) -> str:
    known = registry.members.get(code) or registry.non_partners.get(code)
    return known.name if known else code


def _description(meeting: Meeting, registry: Registry, source: Source) -> Iterator[str]:
    if meeting.theme is not None:
        yield f"Theme: {meeting.theme}"
    if meeting.hosts:
        yield f"Host: {', '.join(host.name for host in registry.hosts_of(meeting))}"
    if meeting.chairs:
        chairs = [_in_the_chair(chair, registry) for chair in meeting.chairs]
        yield f"Chair: {', '.join(chairs)}"
    yield f"Source: {as_text(of_source(source))}"


def _in_the_chair(chair: Chair, registry: Registry) -> str:
    partner = registry.partners[chair.partner].name
    return partner if chair.name is None else f"{chair.name} ({partner})"


def _written(events: list[Any], name: str) -> bytes:
    title = _icalendar().vText(one_line(name))  # which it would not escape else
    calendar = _component(
        "Calendar",
        {
            "prodid": f"-//asem//asem {__version__}//EN",
            "version": "2.0",
            "calscale": "GREGORIAN",
            "name": title,
            "x-wr-calname": title,  # what programs knew before RFC 7986
        },
    )
    for event in events:
        calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content


def _component(kind: str, properties: dict[str, Any]) -> Any:
    """A component of the package icalendar, without the properties that are empty."""
    component = getattr(_icalendar(), kind)()
    for key, value in properties.items():
        if value:
            component.add(key, value)
    return component


def _icalendar() -> Any:
    try:
        import icalendar
    except ImportError:
        raise MissingExtraError(
            "a calendar needs the package icalendar: install 'asem-model[calendar]'", "calendar"
        ) from None
    return icalendar
