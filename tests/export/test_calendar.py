"""Meetings as a calendar, read back by the package icalendar and by the letter of RFC 5545."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

import asem
from asem import (
    Chair,
    Meeting,
    MeetingFormat,
    MeetingStatus,
    MissingExtraError,
    PartialDate,
    StructureError,
)
from asem.export import MeetingCalendar, calendar_of
from asem.strategies import registries

from .. import invented

icalendar = pytest.importorskip("icalendar")

HOSTILE = (
    'semi;colon, comma\\ backslash\\n "quotes" : colon=equals',
    "END:VEVENT\r\nEND:VCALENDAR\rBEGIN:VALARM\nlast",
    "Tiếng Việt Ελληνικά Русский 中文 日本語 한국어 ไทย ខ្មែរ हिन्दी اردو 𝔄🎎" * 4,
    "controls \x00\x07\x0b\x0c\x1f\x7f\x85\u2028\u2029 and a tab\t.",
    "half \ud800 a pair",
    "a" * 500,
    "é" * 300,
)


def events_in(calendar: MeetingCalendar) -> list[Any]:
    """The events as icalendar reads them."""
    found = icalendar.Calendar.from_ical(calendar.content)
    assert not found.errors
    return list(found.events)


def lines_in(content: bytes) -> list[str]:
    """The lines of content, unfolded as RFC 5545 says, each judged before."""
    assert content.endswith(b"\r\n")
    lines = content.removesuffix(b"\r\n").split(b"\r\n")
    for line in lines:
        assert len(line) <= 75
        assert not re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", line)
        line.decode()  # a fold splits no character
    return b"\r\n".join(lines).replace(b"\r\n ", b"").decode().split("\r\n")


def text_of(value: str) -> str:
    """A text as it was before it was escaped."""
    return re.sub(r"\\([\\;,nN])", lambda found: {"n": "\n", "N": "\n"}.get(*[found[1]] * 2), value)


def plain(text: str) -> str:
    """What may stand in a calendar of a text."""
    text = re.sub("\r\n|[\r\x85\u2028\u2029]", "\n", text)
    return re.sub("[\ud800-\udfff]", "\ufffd", re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f]", " ", text))


class TestEvents:
    """What is said of each meeting."""

    def test_summit(self):
        """ASEM 5 lasts the two days from 8 to 9 October 2004, in Hanoi."""
        (event,) = events_in(calendar_of([asem.summit(5)]))
        assert (event["dtstart"].dt, event["dtend"].dt) == (date(2004, 10, 8), date(2004, 10, 10))
        assert event["summary"] == "Fifth Asia-Europe Meeting"
        assert event["location"] == "Ba Dinh Hall, Hanoi, Viet Nam"
        assert event["status"] == "CONFIRMED"
        assert event["transp"] == "TRANSPARENT"
        assert event["categories"].cats == ["ASEM", "Summit"]
        lines = event["description"].splitlines()
        assert lines[1:3] == ["Host: Viet Nam", "Chair: Phan Van Khai (Viet Nam)"]
        assert lines[3].removeprefix("Source: ") == asem.cite(asem.summit(5)).splitlines()[0]
        assert event["url"] in lines[3]

    def test_all_days(self):
        """Every event starts on the opening day and ends on the day after the last one."""
        calendar = calendar_of(asem.meetings)
        for meeting, event in zip(calendar.meetings, events_in(calendar), strict=True):
            assert event["dtstart"].params["VALUE"] == event["dtend"].params["VALUE"] == "DATE"
            assert event["dtstart"].dt == meeting.opens.earliest == meeting.opens.latest
            assert event["dtend"].dt - timedelta(days=1) == meeting.closes.earliest
            assert event["summary"] == meeting.name
            assert (meeting.city or "") in event.get("location", "")

    def test_identifiers(self):
        """Every event has an identifier of its own, the same whatever else is in the calendar."""
        calendar = calendar_of(asem.meetings)
        uids = [str(event["uid"]) for event in events_in(calendar)]
        assert len(set(uids)) == len(uids)
        assert {UUID(uid).version for uid in uids} == {5}
        alone = [events_in(calendar_of([one]))[0]["uid"] for one in calendar.meetings[::9]]
        assert uids[::9] == alone

    def test_identifier_for_ever(self):
        """The identifier of ASEM 5 is this one, in every release."""
        (event,) = events_in(calendar_of([asem.summit(5)]))
        assert event["uid"] == "b940060f-5fc1-51d6-b557-d417d6c9a64d"

    def test_identifier_of_another_record(self):
        """A corrected record keeps the identifier, so that it replaces the event."""
        old, new = (
            calendar_of(
                [asem.summits[5] if city is None else invented.summit(5, city=city)],
                registry=None if city is None else invented.registry(),
            )
            for city in (None, "Elsewhere")
        )
        assert events_in(old)[0]["uid"] == events_in(new)[0]["uid"]

    def test_virtual(self):
        """A virtual meeting says so, and from where it was led."""
        (event,) = events_in(calendar_of([asem.summit(13)]))
        assert event["location"] == "Virtual, from Peace Palace, Phnom Penh, Cambodia"

    @pytest.mark.parametrize(
        ("fields", "location"),
        [
            ({"city": None, "country": None}, None),
            ({"city": None, "country": None, "format": MeetingFormat.VIRTUAL}, "Virtual"),
            ({"city": None, "country": "BBB"}, "State BBB"),
            ({"city": "Town", "country": "NON"}, "Town, State NON"),
            ({"city": "Town", "country": "XYZ"}, "Town, XYZ"),
            ({"venues": ("Hall", "Palace")}, "Hall, Palace, City of AAA, State AAA"),
        ],
        ids=str,
    )
    def test_location(self, fields, location):
        """The place is as exact as is known: buildings, city, country, or nothing."""
        meeting = invented.ministerial(**fields)
        (event,) = events_in(calendar_of([meeting], registry=invented.registry()))
        assert event.get("location") == location

    def test_chairs(self):
        """A chair is named with the partner, and by the partner where no name is known."""
        chairs = (Chair("A. Person", "AAA"), Chair(None, "BBB"))
        meeting = invented.ministerial(chairs=chairs)
        (event,) = events_in(calendar_of([meeting], registry=invented.registry()))
        assert "\nChair: A. Person (State AAA), State BBB\n" in event["description"]

    def test_least(self):
        """A meeting of which nothing is known but its days still names its source."""
        meeting = invented.officials(hosts=())
        (event,) = events_in(calendar_of([meeting], registry=invented.registry()))
        assert event["description"] == "Source: A press, “A book”, n.d."
        assert not {"location", "url"} & set(event)

    def test_link(self):
        """The link is that of the weightiest source that has one."""
        sources = [
            invented.source(),
            invented.source("page", url="https://example.org/中?a=1,2;3"),
            invented.source("other", url="https://example.org/"),
        ]
        meeting = invented.officials(evidence=asem.Evidence(("book", "page", "other")))
        registry = invented.registry(sources=sources)
        (event,) = events_in(calendar_of([meeting], registry=registry))
        assert event["url"] == "https://example.org/%E4%B8%AD?a=1,2;3"
        assert sources[1].url in event["description"]


class TestSelection:
    """Which meetings come in, and what is said of the others."""

    def test_nothing_lost(self):
        """Every meeting asked for is in the calendar, or listed with a reason."""
        for statuses in ((), ("held",), ("cancelled",), ("held", "cancelled", "planned")):
            calendar = calendar_of(asem.meetings, statuses=statuses)
            outside = [left.meeting for left in calendar.left_out]
            both = sorted([*calendar.meetings, *outside], key=lambda one: (one.opens, one.id))
            assert both == list(asem.meetings)
            assert all(left.reason for left in calendar.left_out)
            assert len(events_in(calendar)) == len(calendar.meetings)

    def test_unknown_days(self):
        """A meeting known only to the month or year is left out, and what is known is said."""
        reasons = {left.meeting.id: left.reason for left in calendar_of(asem.meetings).left_out}
        assert reasons["lemc-3"] == "its days are not known, only 2010-12"
        assert reasons["cmm-3"] == "its days are not known, only 2008-04 to 2008-04-23"

    @pytest.mark.parametrize(
        ("status", "word", "shown"),
        [
            (MeetingStatus.CANCELLED, "was cancelled", "CANCELLED"),
            (MeetingStatus.PLANNED, "is only planned", "TENTATIVE"),
        ],
    )
    def test_not_held(self, status, word, shown):
        """What was cancelled or is planned comes in only on request, and is marked as such."""
        meeting = invented.ministerial(status=status, format=None)
        registry = invented.registry()
        (left,) = calendar_of([meeting], registry=registry).left_out
        assert left.meeting is meeting
        assert left.reason == f"it {word}: add {status.value!r} to statuses"
        for statuses in ([status], [status.value], {"held", status}):
            calendar = calendar_of([meeting], registry=registry, statuses=statuses)
            (event,) = events_in(calendar)
            assert event["status"] == shown

    @pytest.mark.parametrize("statuses", [["postponed"], ["CANCELLED"], [""], [None], "held"])
    def test_unknown_status(self, statuses):
        """An unknown status is refused, with those that there are."""
        with pytest.raises(asem.InvalidChoiceError) as caught:
            calendar_of([], statuses=statuses)
        assert caught.value.choices == ("held", "cancelled", "planned")
        assert caught.value.parameter == "statuses"

    def test_not_asked_for(self):
        """What was held is left out where only other meetings are asked for, and said to be."""
        (left,) = calendar_of([asem.summit(5)], statuses=["planned"]).left_out
        assert left.reason == "it was held: add 'held' to statuses"

    def test_doubles(self):
        """A meeting that comes twice counts once; another one with its id is left out."""
        one, other = invented.summit(1), invented.summit(1, city="Elsewhere")
        calendar = calendar_of([one, other, one], registry=invented.registry())
        assert len(events_in(calendar)) == len(calendar.meetings) == 1
        (left,) = calendar.left_out
        assert left.reason == "another meeting that is in has its id, 'asem-1'"

    def test_last_day_of_the_calendar(self):
        """A meeting on the last day that Python knows has no day after, and is left out."""
        meeting = invented.ministerial(opens="9999-12-31")
        (left,) = calendar_of([meeting], registry=invented.registry()).left_out
        assert left.reason == "the calendar ends on its last day"

    def test_order(self):
        """Events come by opening day, then id, whatever the order of the selection."""
        calendar = calendar_of(asem.meetings)
        assert calendar.content == calendar_of(set(asem.meetings)).content
        assert calendar.content == calendar_of(reversed(asem.meetings)).content
        keys = [(one.opens, one.id) for one in calendar.meetings]
        assert all(one < other for one, other in pairwise(keys))

    def test_empty(self):
        """A calendar of no meetings is a calendar."""
        calendar = calendar_of([])
        assert events_in(calendar) == []
        assert calendar.meetings == calendar.left_out == ()

    @pytest.mark.parametrize(
        "given",
        ["asem-5", 5, None, [5], ["asem-5"], asem.summit(5), [asem.partners["VNM"]]],
        ids=repr,
    )
    def test_no_meetings(self, given):
        """What is not a selection of meetings is refused as one of asem's errors, and repeated."""
        with pytest.raises(StructureError) as caught:
            calendar_of(given)
        value = given[0] if isinstance(given, list) else given
        assert repr(value) in str(caught.value)
        assert caught.value.value is value

    def test_meeting_of_no_kind(self):
        """A meeting that is of no kind is refused."""
        bare = Meeting(
            "x", "X", opens=PartialDate(2001), closes=PartialDate(2001), evidence=invented.RESTS
        )
        with pytest.raises(StructureError, match="is none of the meetings"):
            calendar_of([bare])

    def test_unknown_host(self):
        """A meeting whose host or source the registry does not hold is refused."""
        for wrong in ({"hosts": ("ATL",)}, {"evidence": asem.Evidence(("missing",))}):
            with pytest.raises(asem.AsemError):
                calendar_of([invented.ministerial(**wrong)], registry=invented.registry())


class TestFile:
    """The file as a whole."""

    def test_letter(self):
        """It keeps to RFC 5545: line ends, folds, escapes, order of its parts."""
        lines = lines_in(calendar_of(asem.meetings).content)
        assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
        assert lines[-1] == "END:VCALENDAR"
        assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") > 100
        for line in lines:
            assert re.match(r"[A-Z-]+(;VALUE=DATE)?:", line)

    def test_stamp(self):
        """Every event carries the day of the release, at midnight, or the day that is given."""
        for stamped, day in (
            ({}, datetime(2026, 11, 29, tzinfo=UTC)),
            ({"stamped": "1 May 2027"}, datetime(2027, 5, 1, tzinfo=UTC)),
        ):
            events = events_in(calendar_of(asem.summits, **stamped))
            assert {event["dtstamp"].dt for event in events} == {day}
        with pytest.raises(asem.InvalidDateError):
            calendar_of([], stamped="04/05/2004")

    def test_name(self):
        """Programs show it under its name."""
        lines = lines_in(calendar_of([], name="A, B; C\n\\D").content)
        shown = [line.partition(":") for line in lines if "NAME" in line]
        assert [property for property, _, _ in shown] == ["NAME", "X-WR-CALNAME"]
        assert {text_of(value) for _, _, value in shown} == {"A, B; C \\D"}

    def test_save(self, tmp_path):
        """The file holds the content, byte by byte."""
        calendar = calendar_of(asem.summits)
        file = calendar.save(tmp_path / "summits.ics")
        assert file == tmp_path / "summits.ics"
        assert file.read_bytes() == calendar.content
        assert "content" not in repr(calendar)

    @pytest.mark.parametrize("seed", ["0", "1"])
    def test_same_everywhere(self, seed):
        """Another process, whatever it hashes texts to, writes the same bytes."""
        program = (
            "import asem, sys; from asem.export._calendar import calendar_of;"
            "sys.stdout.buffer.write(calendar_of(set(asem.meetings)).content)"
        )
        done = subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            check=True,
            env={
                "PYTHONHASHSEED": seed,
                "PYTHONPATH": str(Path(asem.__file__).parent.parent),
                "TZ": "Asia/Tokyo",
            },
        )
        assert done.stdout == calendar_of(asem.meetings).content

    def test_without_the_extra(self, monkeypatch):
        """Without the package icalendar the error names the extra that brings it."""
        monkeypatch.setitem(sys.modules, "icalendar", None)
        with pytest.raises(MissingExtraError, match=r"asem-model\[calendar\]") as caught:
            calendar_of([])
        assert caught.value.value == "calendar"

    @pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
    def test_hostile_texts(self, text):
        """Whatever a name, city, theme or person holds is text, and nothing else, read back."""
        rows = invented.rows(
            sources=[invented.source(title=text, publisher=text, url=f"https://example.org/{text}")]
        )
        meeting = invented.ministerial(
            name=text, city=text, venues=(text,), theme=text, chairs=(Chair(text, "AAA"),)
        )
        calendar = calendar_of([meeting], registry=asem.Registry(**rows), name=text)
        (event,) = events_in(calendar)
        assert event["summary"] == plain(text)
        assert event["location"] == plain(f"{text}, {text}, State AAA")
        assert (
            plain(f"Theme: {text}\nHost: State AAA\nChair: {text} (State AAA)\n")
            in event["description"]
        )
        assert event["url"].isascii()
        assert not event.subcomponents
        (line,) = (line for line in lines_in(calendar.content) if line.startswith("SUMMARY:"))
        assert text_of(line.removeprefix("SUMMARY:")) == plain(text)

    @given(registries(), st.data())
    def test_any_registry(self, registry, data):
        """In every registry: what is known to the day goes out, and comes back as it was."""
        name = data.draw(st.text(min_size=1))
        calendar = calendar_of(
            registry.meetings, registry=registry, statuses=["held", "planned"], name=name
        )
        assert len(calendar.meetings) + len(calendar.left_out) == len(registry.meetings)
        lines_in(calendar.content)
        for meeting, event in zip(calendar.meetings, events_in(calendar), strict=True):
            assert event["dtstart"].dt == meeting.opens.earliest
            assert event["dtend"].dt == meeting.closes.latest + timedelta(days=1)
            assert event["summary"] == plain(meeting.name)
