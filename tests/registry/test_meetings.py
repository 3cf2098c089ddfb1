"""Meetings: which one, when and where, who hosted, what came next."""

from __future__ import annotations

import pickle
from collections.abc import Iterable
from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import asem
from asem import (
    AsemError,
    InvalidChoiceError,
    InvalidDateError,
    Meeting,
    MeetingKind,
    MeetingStatus,
    PartialDate,
    Registry,
    UnknownPartnerError,
    UnknownRecordError,
    UnknownSummitError,
)
from asem.strategies import days, registries

from .. import invented
from ..search import ONE_DAY, near

NUMBERS: tuple[Any, ...] = (99, 0, -1, 14, 10**30, "asem-99", "asem-14", "asem-05", "-5", "14")
"""What is meant for a summit, and is none."""

NOTHING: tuple[Any, ...] = (
    *("asem-", "asem", "asem-trio", "", "five", "5.0", "ASEM 1-3", "5-mesa"),
    *(
        None,
        [],
        ["asem-5"],
        {},
        (5,),
        b"asem-5",
        pytest.param(object(), id="object"),
        date(2004, 10, 8),
    ),
)
"""What is not even that."""


class Index:
    """A whole number of another library, as those of numpy are."""

    def __init__(self, number: int) -> None:
        self.number = number

    def __index__(self) -> int:
        return self.number


class TestSummit:
    """The summit that is meant."""

    @pytest.mark.parametrize("summit", asem.summits, ids=lambda summit: summit.id)
    def test_references(self, summit: asem.Summit) -> None:
        """A number, an id, a name and the record itself mean the summit, to every question."""
        number = summit.number
        texts = (f"{number}", f"asem-{number}", f"ASEM {number}", f"ASEM-{number}", f"asem{number}")
        for ref in (number, Index(number), summit.id, summit.name, summit, *texts):
            assert asem.summit(ref) is summit
            assert asem.summits[ref] is summit
            assert asem.meeting(ref) is summit
            assert asem.hosts_of(ref) == asem.hosts_of(summit)
            assert asem.documents_of(ref) == asem.documents_of(summit)

    @pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 9, 10, 12, 13])
    def test_counted(self, number: int) -> None:
        """A summit is also called by its count: in figures, in a word or in Roman numerals."""
        ordinal = ("1st", "2nd", "3rd")[number - 1] if number < 4 else f"{number}th"
        word = asem.summit(number).name.split()[0]
        roman = "I II III IV V VI VII VIII IX X XI XII XIII".split()[number - 1]
        for count in (ordinal, word, word.lower()):
            for name in ("{} ASEM Summit", "the {} summit", "{} Asia-Europe Meeting", "{}"):
                assert asem.meeting(name.format(count)) is asem.summit(number)
        for name in (f"ASEM {roman}", f"ASEM-{roman}", f"ASEM {number} Summit", number * 1.0):
            assert asem.meeting(name) is asem.summit(name) is asem.summit(number)

    def test_record_of_another_registry(self) -> None:
        """A record from elsewhere means our summit of its number."""
        assert asem.summit(invented.summit(5)) is asem.summits[5]
        with pytest.raises(UnknownSummitError):
            asem.summit(invented.summit(99))

    @pytest.mark.parametrize("wrong", [*NUMBERS, *NOTHING], ids=repr)
    def test_unknown(self, wrong: Any) -> None:
        """What is not a summit is refused by every question about summits, and repeated."""
        for question in (asem.summit, asem.host_of):
            with pytest.raises(UnknownSummitError) as caught:
                question(wrong)

            assert f"unknown summit {wrong!r}: " in str(caught.value)
            assert wrong is caught.value.value
            assert isinstance(caught.value, LookupError)
            assert isinstance(caught.value, AsemError)

    @pytest.mark.parametrize("wrong", NUMBERS, ids=repr)
    def test_unknown_number(self, wrong: Any) -> None:
        """A number or an id that begins as those of summits is not another meeting either."""
        for question in (asem.meeting, asem.hosts_of, asem.documents_of):
            with pytest.raises(UnknownSummitError) as caught:
                question(wrong)

            assert f"unknown summit {wrong!r}: " in str(caught.value)
            assert wrong is caught.value.value

    @pytest.mark.parametrize("wrong", [*NOTHING, "fmm-99", "fmm", "FMM"], ids=repr)
    def test_unknown_meeting(self, wrong: Any) -> None:
        """Anything else is an unknown record, and repeated."""
        for question in (asem.meeting, asem.hosts_of, asem.documents_of):
            with pytest.raises(UnknownRecordError) as caught:
                question(wrong)

            assert str(caught.value).startswith(f"unknown meeting {wrong!r}")
            assert wrong is caught.value.value
            assert isinstance(caught.value, LookupError)

    @pytest.mark.parametrize("meeting", asem.ministerial_meetings, ids=lambda each: each.id)
    def test_counted_ministers(self, meeting: asem.MinisterialMeeting) -> None:
        """The count of a meeting of ministers may stand anywhere, with or without ASEM."""
        kind, _, number = meeting.id.rpartition("-")
        assert asem.meeting(meeting.name) is meeting
        if number.isdecimal() and kind:
            for name in (f"{kind} {number}", f"ASEM {kind.upper()}{number}", f"{number}. {kind}"):
                assert asem.meeting(name) is meeting
        count, _, rest = meeting.name.partition(" ")
        if count[0].isdigit():
            assert asem.meeting(f"{rest} {count}") is meeting
            assert asem.meeting(f"{count} {rest.replace('ASEM ', '')}") is meeting

    @pytest.mark.parametrize(
        "text", ["ASEM", "summit", "the Meeting", "VI", "V VI", "5 6", "5th FMM 6"]
    )
    def test_counted_twice(self, text: str) -> None:
        """What has no count, or two, is not a meeting."""
        with pytest.raises(UnknownRecordError):
            asem.meeting(text)

    def test_near_miss(self) -> None:
        """A misspelt id is refused with the likely meeting."""
        with pytest.raises(UnknownRecordError) as caught:
            asem.meeting("fm-12")

        assert "fmm-12" == caught.value.suggestions[0]
        assert "unknown meeting 'fm-12': did you mean 'fmm-12'?" == str(caught.value)

    def test_message(self) -> None:
        """The message says which summits there are."""
        with pytest.raises(UnknownSummitError) as caught:
            asem.summit(14)

        assert "unknown summit 14: the registry holds 1 to 13" == str(caught.value)
        with pytest.raises(UnknownSummitError, match=r"^unknown summit 1: the table is empty$"):
            Registry().summit(1)

    def test_partner_is_no_summit(self) -> None:
        """A record of another kind is not a summit."""
        with pytest.raises(UnknownSummitError):
            asem.summit(asem.partners["VNM"])  # type: ignore[arg-type]


class TestHosts:
    """Host, chair and place are three different things."""

    @pytest.mark.parametrize(
        ("number", "host", "chair", "country"),
        [
            (5, "VNM", "VNM", "VNM"),
            (8, "BEL", "EU", "BEL"),
            (10, "ITA", "EU", "ITA"),
            (12, "EU", "EU", "BEL"),
        ],
    )
    def test_host(self, number: int, host: str, chair: str, country: str) -> None:
        """ASEM 10 met in Milan, Italy hosted, the President of the European Council chaired."""
        summit = asem.summit(number)

        assert asem.host_of(number) is asem.partners[host]
        assert asem.host_of(f"asem-{number}") is asem.host_of(summit)
        assert (asem.partners[host],) == asem.hosts_of(number) == asem.hosts_of(summit)
        assert [chair] == [person.partner for person in summit.chairs]
        assert country == summit.country

    def test_several_hosts(self) -> None:
        """Several hosts are listed by `hosts_of`, in their order; `host_of` refuses to choose."""
        both = invented.summit(1, hosts=("ORG", "AAA"))
        registry = invented.registry(summits=[both, invented.summit(2, invented.SECOND)])

        assert ["ORG", "AAA"] == [host.id for host in registry.hosts_of(1)]
        assert ["AAA"] == [host.id for host in registry.hosts_of(2)]
        with pytest.raises(UnknownRecordError) as caught:
            registry.host_of("asem-1")
        assert "Body ORG, State AAA: ask hosts_of" in str(caught.value)
        assert "asem-1" == caught.value.value

    def test_other_meetings(self) -> None:
        """The hosts of another meeting are those of its record, none where not known."""
        given = {"opens": PartialDate(2001), "closes": PartialDate(2001)}
        meeting = Meeting("m", "M", **given, evidence=invented.RESTS)

        assert () == asem.hosts_of(meeting)
        assert (asem.partners["EU"], asem.partners["VNM"]) == asem.hosts_of(
            attrs.evolve(meeting, hosts=("EU", "VNM"))
        )


class TestMeeting:
    """The meeting that is meant."""

    def test_references(self) -> None:
        """An id and the record itself mean the meeting, of every kind; a number a summit."""
        for meeting in asem.meetings:
            assert asem.meeting(meeting.id) is meeting
            assert asem.meeting(meeting) is meeting
            if isinstance(meeting, asem.Summit):
                assert asem.meeting(meeting.number) is meeting

    def test_record_of_another_registry(self) -> None:
        """A record from elsewhere means our meeting of its id."""
        assert asem.meeting(invented.ministerial(id="fmm-12")) is asem.meetings["fmm-12"]
        with pytest.raises(UnknownRecordError):
            asem.meeting(invented.ministerial())

    @pytest.mark.parametrize(
        ("id", "hosts"),
        [
            ("fmm-12", ["LUX"]),
            ("tmm-1", ["LTU", "CHN"]),
            ("energy-1", ["EU"]),
            ("som-2021-09-virtual", ["KHM", "SVN"]),
            ("tmm-6", []),
            ("finmm-2004-cancelled", []),
        ],
    )
    def test_hosts(self, id: str, hosts: list[str]) -> None:
        """Who hosted stands in the order of the record; nobody, where nobody is known to."""
        assert hosts == [host.id for host in asem.hosts_of(id)]
        assert asem.hosts_of(id) == asem.hosts_of(asem.meetings[id])


def ids_of(found: Iterable[Any]) -> list[str]:
    """Give the ids of records."""
    return [each.id for each in found]


AUTUMN_OF_2010 = ["cmm-4", "som-2010-10-brussels", "asem-8"]
"""Meetings of September and October 2010; that there are no more is not certain."""


class TestBetween:
    """The meetings of a time."""

    @pytest.mark.parametrize(
        ("id", "first", "last", "expected"),
        [
            # 8 to 9 October 2004
            ("asem-5", "2004-10-07", "2004-10-07", False),
            ("asem-5", "2004-10-08", "2004-10-08", True),
            ("asem-5", "2004-10-09", "2004-10-09", True),
            ("asem-5", "2004-10-10", "2004-10-10", False),
            ("asem-5", "2004-10-01", "2004-10-31", True),
            # April 2008 to 23 April 2008
            ("cmm-3", "2008-03-31", "2008-03-31", False),
            ("cmm-3", "2008-04-01", "2008-04-01", True),
            ("cmm-3", "2008-04-23", "2008-04-23", True),
            ("cmm-3", "2008-04-24", "2008-04-24", False),
            # December 2010
            ("lemc-3", "2010-11-30", "2010-11-30", False),
            ("lemc-3", "2010-12-01", "2010-12-01", True),
            ("lemc-3", "2010-12-31", "2011-01-01", True),
            ("lemc-3", "2011-01-01", "2011-01-01", False),
            # the first and the last of all days
            ("asem-1", "0001-01-01", "1996-03-01", True),
            ("asemme-9", "2024-01-26", "9999-12-31", True),
            ("asemme-9", "2024-01-27", "9999-12-31", False),
        ],
    )
    def test_edges(self, id: str, first: str, last: str, expected: bool) -> None:
        """A meeting counts when any of its possible days lies in the time, ends included."""
        assert expected is (id in ids_of(asem.meetings_between(first, last)))

    def test_order(self) -> None:
        """Two on the same days come by id."""
        found = asem.meetings_between("2003-07-23", "2003-07-24", kind="ministerial")

        assert ["emm-5", "fmm-5"] == ids_of(found)

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            ({}, AUTUMN_OF_2010),
            ({"kind": "summit"}, ["asem-8"]),
            ({"kind": MeetingKind.SUMMIT}, ["asem-8"]),
            ({"kind": "ministerial"}, ["cmm-4"]),
            ({"kind": "senior-officials"}, ["som-2010-10-brussels"]),
            ({"series": "cmm"}, ["cmm-4"]),
            ({"series": "CMM"}, ["cmm-4"]),
            ({"series": asem.ministerial_series["cmm"].name}, ["cmm-4"]),
            ({"series": asem.ministerial_series["cmm"]}, ["cmm-4"]),
            ({"series": "fmm"}, []),
            ({"series": "cmm", "kind": "ministerial"}, ["cmm-4"]),
            ({"country": "Poland"}, ["cmm-4"]),
            ({"country": "BEL"}, ["som-2010-10-brussels", "asem-8"]),
            ({"country": asem.partners["BEL"], "kind": "summit"}, ["asem-8"]),
            ({"country": "Soviet Union"}, []),
            ({"country": "FRA"}, []),
            ({"status": "held"}, AUTUMN_OF_2010),
            ({"status": MeetingStatus.HELD}, AUTUMN_OF_2010),
            ({"status": None}, AUTUMN_OF_2010),
            ({"status": "cancelled"}, []),
        ],
    )
    def test_parameters(self, given: dict[str, Any], expected: list[str]) -> None:
        """Each parameter leaves those for which it holds; several, those for which all do."""
        found = asem.meetings_between("2010-09-01", "2010-10-31", **given)

        assert expected == [id for id in ids_of(found) if id in AUTUMN_OF_2010]

    def test_not_held(self) -> None:
        """What was called off or only planned is there for who asks for it."""
        everything = {"first": "0001-01-01", "last": "9999-12-31"}

        for status, id in [("cancelled", "emm-2004-cancelled"), ("planned", "tmm-6")]:
            found = asem.meetings_between(**everything, status=status)
            assert found == tuple(each for each in asem.meetings if each.status == status)
            assert asem.meetings[id] in found
        assert ["tmm-6"] == ids_of(
            asem.meetings_between("2021-12-31", "2022-01-01", status="planned")
        )
        assert list(asem.meetings) == list(asem.meetings_between(**everything, status=None))

    def test_virtual(self) -> None:
        """A virtual meeting counts for the country of its host, where it has one."""
        found = asem.meetings_between("2020-11-01", "2020-11-30", country="Bangladesh")

        assert ["finmm-14"] == ids_of(found)
        assert ["virtual"] == [meeting.format for meeting in found]

    @pytest.mark.parametrize(
        ("given", "problem"),
        [
            ({"kind": "council"}, "kind is 'council': expected one of 'summit', '"),
            ({"kind": "Summit"}, "kind is 'Summit': did you mean 'summit'?"),
            ({"kind": "senior officials"}, "kind is 'senior officials': did you mean 'senior-off"),
            ({"kind": ""}, "kind is ''"),
            ({"kind": ["summit"]}, "kind is ['summit']"),
            ({"series": "cm"}, "unknown series 'cm'"),
            ({"series": "cmm-4"}, "unknown series 'cmm-4'"),
            ({"series": []}, "unknown series []"),
            ({"status": "postponed"}, "status is 'postponed': expected one of 'held', 'canc"),
            ({"status": ""}, "status is ''"),
            ({"country": "EU"}, "country is 'EU': an institution is not a country; hosted_by() "),
        ],
    )
    def test_unknown(self, given: dict[str, Any], problem: str) -> None:
        """A word that is none of those known is refused, with those that are."""
        ((parameter, value),) = given.items()
        error = UnknownRecordError if parameter == "series" else InvalidChoiceError
        with pytest.raises(error) as caught:
            asem.meetings_between("2010-09-01", "2010-10-31", **given)

        assert str(caught.value).startswith(problem)
        assert value is caught.value.value

    @pytest.mark.parametrize("kind", ["summit", MeetingKind.SENIOR_OFFICIALS])
    def test_no_series(self, kind: Any) -> None:
        """Kinds that have no series are refused beside one, by every question that takes both."""
        given = {"kind": kind, "series": "fmm"}
        for ask in (
            lambda: asem.meetings_between("2010-09-01", "2010-10-31", **given),
            lambda: asem.next_meeting_after("2010-09-01", **given),
            lambda: asem.hosted_by("VNM", **given),
        ):
            with pytest.raises(InvalidChoiceError, match="only ministerial meetings have a"):
                ask()

    def test_bad_input(self) -> None:
        """A day that is none, days in the wrong order and an unknown country are refused."""
        for days_ in (("2010", "2011-01-01"), ("2010-01-01", "soon"), ("04/05/2010", "2011-01-01")):
            with pytest.raises(InvalidDateError):
                asem.meetings_between(*days_)
        with pytest.raises(InvalidDateError, match="'2010-10-03' is earlier than '2010-10-04'"):
            asem.meetings_between("2010-10-04", "2010-10-03")
        with pytest.raises(UnknownPartnerError, match="'Atlantis'"):
            asem.meetings_between("2010-10-04", "2010-10-05", country="Atlantis")

    @pytest.mark.parametrize("country", ["Niger", "USA", "840", "Hong Kong"])
    def test_strangers(self, country: str) -> None:
        """In a known country that never was a partner no meeting is known, and that is said."""
        assert () == asem.meetings_between("1990-01-01", "2025-12-31", country=country, status=None)
        assert () == asem.hosted_by(country)

    @given(st.lists(days(), min_size=3, max_size=3))
    def test_split(self, drawn: list[date]) -> None:
        """A time and the time after it have together the meetings of both as one."""
        first, middle, last = sorted(drawn)
        assume(middle < last)
        one = asem.meetings_between(first, middle, status=None)
        other = asem.meetings_between(middle + ONE_DAY, last, status=None)
        both = asem.meetings_between(first, last, status=None)

        assert set(one) | set(other) == set(both)
        assert [meeting for meeting in asem.meetings if meeting in both] == list(both)

    @given(days(), days())
    def test_parts(self, one: date, other: date) -> None:
        """Each meeting of a time is of one kind and one status."""
        first, last = sorted((one, other))
        everything = asem.meetings_between(first, last, status=None)
        by_kind = [asem.meetings_between(first, last, kind=kind, status=None)
                   for kind in MeetingKind]  # fmt: skip
        by_status = [asem.meetings_between(first, last, status=status) for status in MeetingStatus]

        for parts in (by_kind, by_status):
            assert sum(map(len, parts)) == len(everything)
            assert {meeting for part in parts for meeting in part} == set(everything)
        assert asem.meetings_between(first, last) == by_status[0]

    @given(registries(), st.data())
    def test_elsewhere(self, registry: Registry, data: st.DataObject) -> None:
        """In every registry a meeting is found on each of its possible days, and on no other."""
        for meeting in registry.meetings:
            edges = (meeting.opens.earliest, meeting.closes.latest)
            day = data.draw(near(edges))
            found = registry.meetings_between(day, day, status=None)

            assert (meeting in found) is (edges[0] <= day <= edges[1])
            assert (meeting in registry.meetings_between(day, day)) is (
                meeting in found and meeting.status is MeetingStatus.HELD
            )


class TestNext:
    """The meeting that came next."""

    @pytest.mark.parametrize(
        ("day", "given", "expected"),
        [
            ("1996-02-29", {}, "asem-1"),
            ("1996-03-01", {"kind": "ministerial"}, "fmm-1"),
            ("1996-03-01", {"kind": "summit"}, "asem-2"),
            ("2009-05-24", {"series": "fmm"}, "fmm-9"),
            ("2009-05-25", {"series": "fmm"}, "fmm-10"),
            ("2008-03-31", {"series": "cmm"}, "cmm-3"),
            ("2008-04-01", {"series": "cmm"}, "cmm-4"),
            ("2010-11-30", {"kind": "ministerial"}, "lemc-3"),
            ("2010-12-01", {"kind": "ministerial"}, "asemme-3"),
            # not those that were called off in 2004
            ("2004-05-01", {"kind": "ministerial"}, "fmm-7"),
            ("2004-05-01", {"series": "finmm"}, "finmm-6"),
            ("2021-12-15", {"series": "asemme"}, "asemme-9"),
            ("9999-12-31", {}, None),
            ("2009-05-25", {"kind": MeetingKind.SENIOR_OFFICIALS}, "som-2010-05-phnom-penh"),
            ("2009-05-25", {"series": "fmm", "kind": "ministerial"}, "fmm-10"),
        ],
    )
    def test_edges(self, day: str, given: dict[str, Any], expected: str | None) -> None:
        """The next meeting opens after the day, at the earliest, and was held."""
        found = asem.next_meeting_after(day, **given)

        assert expected == (None if found is None else found.id)

    def test_last(self) -> None:
        """Nothing comes after the last meeting that was held, even if more are planned."""
        held = asem.meetings.where(status="held")
        last = max(meeting.opens.earliest for meeting in held)

        assert None is asem.next_meeting_after(last)

    def test_bad_input(self) -> None:
        """What is not a day, kind or series is refused."""
        with pytest.raises(InvalidDateError):
            asem.next_meeting_after("2009")
        with pytest.raises(InvalidChoiceError, match="kind is 'council'"):
            asem.next_meeting_after("2009-05-25", kind="council")  # type: ignore[arg-type]
        with pytest.raises(UnknownRecordError, match="unknown series 'asem'"):
            asem.next_meeting_after("2009-05-25", series="asem")

    @given(registries(), st.data())
    def test_elsewhere(self, registry: Registry, data: st.DataObject) -> None:
        """Between the day and the next meeting none opened that was held."""
        opened = [m.opens.earliest for m in registry.meetings if m.status is MeetingStatus.HELD]
        day = data.draw(near(tuple(opened)))
        found = registry.next_meeting_after(day)

        assert (found is None) is (not [each for each in opened if each > day])
        if found is not None:
            assert found.status is MeetingStatus.HELD
            assert min(each for each in opened if each > day) == found.opens.earliest

    @given(days())
    def test_summits(self, day: date) -> None:
        """Among the summits it is the next summit."""
        assert asem.next_summit_after(day) is asem.next_meeting_after(day, kind="summit")


class TestHostedBy:
    """What a partner hosted."""

    @pytest.mark.parametrize(
        ("ref", "given", "expected"),
        [
            ("Malta", {}, ["asemme-9"]),
            ("LTU", {}, ["tmm-1"]),
            ("Poland", {}, ["cmm-4"]),
            ("VNM", {"kind": "summit"}, ["asem-5"]),
            ("Viet Nam", {"series": "fmm"}, ["fmm-9"]),
            ("EU", {"kind": "ministerial"}, ["energy-1"]),
            ("European Union", {"kind": MeetingKind.SUMMIT}, ["asem-12"]),
            ("BEL", {"kind": "summit"}, ["asem-8"]),
            ("Pakistan", {}, []),
            ("VNM", {"series": "fmm", "kind": "ministerial"}, ["fmm-9"]),
        ],
    )
    def test_facts(self, ref: str, given: dict[str, Any], expected: list[str]) -> None:
        """The meetings that a partner hosted, alone or with others."""
        assert expected == ids_of(asem.hosted_by(ref, **given))

    @pytest.mark.parametrize("partner", asem.partners, ids=lambda partner: partner.id)
    def test_all_of_ours(self, partner: asem.Partner) -> None:
        """They are all meetings held that name it as a host, in the order of the table."""
        expected = [
            meeting
            for meeting in asem.meetings
            if partner in asem.hosts_of(meeting) and meeting.status is MeetingStatus.HELD
        ]

        assert expected == list(asem.hosted_by(partner))
        assert asem.hosted_by(partner) == asem.hosted_by(partner.id)

    def test_cancelled(self) -> None:
        """What was called off was hosted by nobody."""
        assert "emm-2004-cancelled" not in ids_of(asem.hosted_by("Netherlands"))
        assert ("NLD",) == asem.meetings["emm-2004-cancelled"].hosts

    def test_bad_input(self) -> None:
        """What is not a partner, kind or series is refused."""
        with pytest.raises(UnknownPartnerError):
            asem.hosted_by("Atlantis")
        with pytest.raises(InvalidChoiceError, match="kind is 'council'"):
            asem.hosted_by("VNM", kind="council")  # type: ignore[arg-type]
        with pytest.raises(UnknownRecordError, match="unknown series 'asem'"):
            asem.hosted_by("VNM", series="asem")

    @given(registries())
    def test_elsewhere(self, registry: Registry) -> None:
        """In every registry each host of a meeting held is answered for it, and nobody else."""
        by_partner = {p.id: registry.hosted_by(p) for p in registry.partners}

        for meeting in registry.meetings:
            held = meeting.status is MeetingStatus.HELD
            found = {id for id, hosted in by_partner.items() if meeting in hosted}
            assert found == (set(meeting.hosts) if held else set())
        assert all(list(met) == sorted(met, key=lambda m: (m.opens, m.id))
                   for met in by_partner.values())  # fmt: skip


HAGUE = ["asem-conference-dg-immigration", "asia-europe-young-leaders-symposium"]


class TestInCity:
    """What happened in a city."""

    def test_references(self) -> None:
        """The answer takes any reference to what is in it."""
        found = asem.held_in("Hanoi")
        for answer in (found, pickle.loads(pickle.dumps(found))):
            for ref in (5, "5", "ASEM V", "FMM 9", asem.summit(5), "asem-green-growth-forum-2011"):
                assert ref in answer
            for ref in (6, "FMM 8", "Hanoi", None, "asem-duo", asem.summit(6)):
                assert ref not in answer
            assert answer.where(series="fmm").ids == ("fmm-9",)
            assert "ASEM Green Growth Forum" in answer.where(pillar="economic")
        assert () == asem.held_in("Oslo").where(country="Norway")

    @pytest.mark.parametrize(
        ("city", "expected"),
        [
            ("Poznań", ["cmm-4", "asem-culture-ministers-meeting-4"]),
            ("POZNAN", ["cmm-4", "asem-culture-ministers-meeting-4"]),
            (" poznań ", ["cmm-4", "asem-culture-ministers-meeting-4"]),
            ("Gödöllő", ["fmm-10"]),
            ("Godollo", ["fmm-10"]),
            ("Ha Long", ["asem-customs-dg-commissioners", "asem-workshop-visibility-culture-2010"]),
            ("Hillerod", ["asem-youth-dialogue"]),
            (
                "The Hague",
                HAGUE,
            ),
            ("Hague", HAGUE),
            ("Ha-Long", ["asem-customs-dg-commissioners", "asem-workshop-visibility-culture-2010"]),
            ("Oslo", []),  # a capital
            ("Nur-Sultan", []),  # that of a time
        ],
    )
    def test_facts(self, city: str, expected: list[str]) -> None:
        """Case, accents and blanks do not matter."""
        assert expected == ids_of(asem.held_in(city))

    @pytest.mark.parametrize(
        ("city", "near"),
        [
            ("Pozna", "Poznań"),
            ("Bruxelles", "Brussels"),
            ("Frankfurt", "Frankfurt am Main"),
            ("Milano", "Milan"),
            ("Hanoi, Viet Nam", "Hanoi"),
            ("Vietnam", None),  # and not Vienna
            ("EU", None),  # and not Montreux
            ("United States", None),
            ("Atlantis", None),
            ("Wien", None),
            ("", None),
            ("?", None),
            ("x" * 1000, None),
        ],
    )
    def test_unknown(self, city: str, near: str | None) -> None:
        """A city of no record may be one by another name: it is refused, with one like it."""
        with pytest.raises(UnknownRecordError) as caught:
            asem.held_in(city)

        assert str(caught.value).startswith(f"unknown city '{city[:9]}")
        assert near == (caught.value.suggestions or (None,))[0]

    @pytest.mark.parametrize("city", [None, 5, ("Hanoi",), b"Hanoi"])
    def test_no_name(self, city: Any) -> None:
        """What is not a text is refused, and repeated: no meeting is found by having no city."""
        with pytest.raises(UnknownRecordError, match="expected its name") as caught:
            asem.held_in(city)

        assert city is caught.value.value

    def test_hanoi(self) -> None:
        """Meetings come first, by opening day; then initiatives, by id, editions included."""
        found = asem.held_in("Hanoi")
        met = [each for each in found if isinstance(each, Meeting)]
        done = [each for each in found if isinstance(each, asem.Initiative)]

        known = ["emm-3", "asem-5", "ict-1", "asemme-2", "fmm-9", "lemc-4"]
        assert known == [id for id in ids_of(met) if id in known]
        assert [*met, *done] == list(found)
        assert sorted(ids_of(done)) == ids_of(done)
        assert "asef-cultural-policy-meetings-2004" in ids_of(done)
        assert "asem-green-growth-forum-2011" in ids_of(done)

    def test_not_held(self) -> None:
        """A meeting that was called off did not happen."""
        assert "emm-2004-cancelled" not in ids_of(asem.held_in("Rotterdam"))
        assert ["emm-6", "cmm-6"] == ids_of(asem.held_in("Rotterdam"))

    def test_several_places(self) -> None:
        """An initiative happened where it sits, where an edition met, and in its other cities."""
        several = invented.initiative(
            "many",
            city="Hue",
            editions=(
                invented.edition(1, city="Łódź", also_in=("São Paulo", "Hue")),
                invented.edition(2),
            ),
        )
        registry = invented.registry(initiatives=[several, invented.initiative("scheme")])

        for city in ("hue", "Łódź", "sao paulo"):
            assert [several] == list(registry.held_in(city))
        with pytest.raises(UnknownRecordError, match="no record of a meeting or an initiative"):
            registry.held_in("Hanoi")

    @given(registries())
    def test_elsewhere(self, registry: Registry) -> None:
        """In every registry all that has a city and happened is found in it, once."""
        for meeting in registry.meetings:
            if meeting.city is not None:
                found = registry.held_in(meeting.city.upper())
                assert found.count(meeting) == (meeting.status is MeetingStatus.HELD)
        for initiative in registry.initiatives:
            if initiative.city is not None:
                assert 1 == registry.held_in(initiative.city.lower()).count(initiative)
            for edition in initiative.editions:
                assert all(initiative in registry.held_in(city) for city in edition.also_in)


class TestAttended:
    """Whether a partner came, and who represented it."""

    @pytest.mark.parametrize(
        ("partner", "summit", "came"),
        [
            ("Viet Nam", 5, True),
            ("ASEAN Secretariat", "ASEM 8", True),
            ("EU", 1, True),
            ("Myanmar", 13, False),  # absent, as sources say
            ("Malta", 5, None),  # a partner, of whose delegation nothing is recorded
            ("Switzerland", 8, False),  # not a partner yet
            ("United Kingdom", 8, True),
            ("United States", 5, False),  # never a partner
        ],
    )
    def test_attended(self, partner: str, summit: Any, came: bool | None) -> None:
        """What sources say, the honest no of whoever was not a partner then, or not known."""
        assert asem.attended(partner, summit) is came

    def test_totals(self) -> None:
        """Who is absent, and which institutions came, is known from the totals too."""
        totals = asem.Headcount(None, None, institutions=("ORG",), absent=("BBB",))
        registry = Registry(**invented.changed("summits", "asem-2", attendance=totals))

        assert registry.attended("ORG", 2) is True
        assert registry.attended("BBB", 2) is False
        assert registry.attended("AAA", 2) is True  # it has a record
        assert registry.attended("AAA", 1) is None

    def test_levels(self) -> None:
        """Those of each level together are all, the absent apart."""
        for summit in asem.summits:
            all_of = asem.attended_by(summit)
            parts = [asem.attended_by(summit, level) for level in asem.AttendanceLevel]
            *came, absent = parts

            assert sorted(all_of.ids) == sorted(id for part in came for id in part.ids)
            assert all(row.summit == summit.id for row in all_of)
            assert [row.partner for row in all_of] == sorted(row.partner for row in all_of)
            assert not set(all_of.ids) & set(absent.ids)
            assert all(asem.attended(row.partner, summit) is True for row in all_of)
            assert all(asem.attended(row.partner, summit) is False for row in absent)

    def test_word(self) -> None:
        """A level is a word or a member of the enum, and no other word."""
        assert asem.attended_by(1, "leader") == asem.attended_by(1, asem.AttendanceLevel.LEADER)
        with pytest.raises(InvalidChoiceError, match=r"^level is 'leaders'.*'leader'"):
            asem.attended_by(1, "leaders")  # type: ignore[arg-type]  # none of the words

    def test_unknown(self) -> None:
        """What names nothing known is refused: a partner, a summit."""
        with pytest.raises(UnknownPartnerError, match="Atlantis"):
            asem.attended("Atlantis", 5)
        with pytest.raises(UnknownSummitError):
            asem.attended("Viet Nam", 14)
        with pytest.raises(UnknownSummitError):
            asem.attended_by(14)

    @given(registries())
    def test_agrees(self, registry: Registry) -> None:
        """Whoever has a record came or was absent; whoever was not a partner did not come."""
        for summit in registry.summits:
            there = registry.partners_on(summit.opens.latest)
            for partner in registry.partners:
                came = registry.attended(partner, summit)
                rows = [row for row in registry.attended_by(summit) if row.partner == partner.id]
                assert partner in there or came is False
                assert bool(rows) is (came is True)


class TestByDay:
    """The summit in session or just held, and the next one."""

    @pytest.mark.parametrize(
        ("day", "before", "after"),
        [
            ("0001-01-01", None, 1),
            ("1996-02-29", None, 1),
            ("1996-03-01", 1, 2),
            ("1996-03-02", 1, 2),
            ("1996-03-03", 1, 2),
            ("2004-10-07", 4, 5),
            ("2004-10-08", 5, 6),
            ("2005-01-01", 5, 6),
            ("2016-07-16", 11, 12),
            ("2018-10-17", 11, 12),
            ("2018-10-18", 12, 13),
            ("2020-11-16", 12, 13),
            ("2021-11-24", 12, 13),
            ("2021-11-25", 13, None),
            ("9999-12-31", 13, None),
        ],
    )
    def test_edges(self, day: str, before: int | None, after: int | None) -> None:
        """The opening day counts as in session, and the next summit opens after the day."""
        held, coming = asem.latest_summit(day), asem.next_summit_after(day)

        assert before == (None if held is None else held.number)
        assert after == (None if coming is None else coming.number)

    def test_every_form_of_a_day(self) -> None:
        """Text and dates ask the same."""
        assert asem.latest_summit("8 October 2004") is asem.latest_summit(date(2004, 10, 8))
        assert asem.next_summit_after("8 October 2004") is asem.summits[6]

    def test_cancelled(self) -> None:
        """A summit that was called off is neither in session nor the next one."""
        registry = invented.registry(
            summits=[
                invented.summit(1, invented.FIRST),
                invented.summit(2, invented.SECOND, acceded=("BBB",)),
                invented.summit(3, invented.LEFT, status=MeetingStatus.CANCELLED),
            ]
        )

        assert registry.latest_summit(invented.LEFT) is registry.summits[2]
        assert registry.next_summit_after(invented.SECOND) is None
        assert 3 == len(registry.summits)

    def test_empty(self) -> None:
        """In a registry without summits there is none on any day."""
        assert None is Registry().latest_summit("2004-10-08")
        assert None is Registry().next_summit_after("2004-10-08")

    @given(days())
    def test_neighbours(self, day: date) -> None:
        """The summit of a day and the next one after it are neighbours."""
        held, coming = asem.latest_summit(day), asem.next_summit_after(day)

        assert 1 == (coming.number if coming else 14) - (held.number if held else 0)
        assert held is None or held.opens.earliest <= day
        assert coming is None or day < coming.opens.earliest

    @given(registries(), st.data())
    def test_elsewhere(self, registry: Registry, data: st.DataObject) -> None:
        """The summit of a day is the last that opened by then, the next one the first after."""
        opened = [summit.opens.earliest for summit in registry.summits]
        day = data.draw(near(tuple(opened)))
        numbers = [number for number, first in enumerate(opened, start=1) if first <= day]
        later = [number for number, first in enumerate(opened, start=1) if first > day]

        assert registry.summits.get(max(numbers, default=None)) is registry.latest_summit(day)
        assert registry.summits.get(min(later, default=None)) is registry.next_summit_after(day)
        assert registry.latest_summit(opened[0] - ONE_DAY) is None
