"""
Facts typed in by hand from the sources, so that a second person can check them, book in hand.

The ids beside them are those of the sources in the dataset.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

import pytest

import asem
from asem import Group, Region
from asem.registry._parts import cited, evidence_in

# number, first day, last day, city, country, hosts, chair, whom the chair spoke for, sources
SUMMITS = (
    (1, "1996-03-01", "1996-03-02", "Bangkok", "THA", "THA", "Banharn Silpa-archa", "THA",
     "mofa-jp-bluebook-1997-asem1 infoboard-asem1"),
    (2, "1998-04-03", "1998-04-04", "London", "GBR", "GBR", "Tony Blair", "GBR",
     "mofa-jp-asem2-chair-statement uk-asem2-website"),
    (3, "2000-10-20", "2000-10-21", "Seoul", "KOR", "KOR", "Kim Dae-jung", "KOR",
     "mofa-jp-asem3-chair-statement"),
    (4, "2002-09-23", "2002-09-24", "Copenhagen", "DNK", "DNK", "Anders Fogh Rasmussen", "DNK",
     "kantei-asem4-chair-statement dk-pm-asem4-press-release"),
    (5, "2004-10-08", "2004-10-09", "Hanoi", "VNM", "VNM", "Phan Van Khai", "VNM",
     "kantei-asem5-chair-statement seed-asem5-cultures-declaration"),
    (6, "2006-09-10", "2006-09-11", "Helsinki", "FIN", "FIN", "Matti Vanhanen", "FIN",
     "infoboard-asem6 helsinki-declaration-text"),
    (7, "2008-10-24", "2008-10-25", "Beijing", "CHN", "CHN", "Wen Jiabao", "CHN",
     "fmprc-asem7-chair-statement"),
    (8, "2010-10-04", "2010-10-05", "Brussels", "BEL", "BEL", "Herman Van Rompuy", "EU",
     "infoboard-asem8 euco-asem8-opening-remarks"),
    (9, "2012-11-05", "2012-11-06", "Vientiane", "LAO", "LAO", "Thongsing Thammavong", "LAO",
     "mofa-jp-asem9-outline"),
    (10, "2014-10-16", "2014-10-17", "Milan", "ITA", "ITA", "Herman Van Rompuy", "EU",
     "asem10-chair-statement"),
    (11, "2016-07-15", "2016-07-16", "Ulaanbaatar", "MNG", "MNG", "Tsakhiagiin Elbegdorj", "MNG",
     "mn-mfa-asem11-chair-statement"),
    (12, "2018-10-18", "2018-10-19", "Brussels", "BEL", "EU", "Donald Tusk", "EU",
     "asem12-tusk-remarks"),
    (13, "2021-11-25", "2021-11-26", "Phnom Penh", "KHM", "KHM", "Hun Sen", "KHM",
     "xinhua-asem13-close ec-asem13-press"),
)  # fmt: skip

FOUNDERS = (
    "BRN CHN IDN JPN KOR MYS PHL SGP THA VNM "
    "AUT BEL DEU DNK ESP FIN FRA GBR GRC IRL ITA LUX NLD PRT SWE EU"
)


class Round(NamedTuple):
    """An enlargement: who came, at which summit, and since when by each basis."""

    number: int
    ids: str
    summit: int
    acceded: str
    participates_from: str
    decided: str | None
    source: str


ROUNDS = (
    Round(0, FOUNDERS, 1, "1996-03-01", "1996-03-01", None, "asef-history-asem1"),
    Round(1, "CYP CZE EST HUN LVA LTU MLT POL SVK SVN KHM LAO MMR", 5, "2004-10-08", "2004-10-08",
          "2004-10-07", "xinhua-2004-asem5-enlargement"),
    Round(2, "BGR IND MNG PAK ROU ASEAN-SEC", 7, "2008-10-24", "2007-05-28", "2006-09-11",
          "finland-asem6-enlargement"),
    Round(3, "AUS RUS", 8, "2010-10-04", "2010-10-04", "2009-05-26", "ec-memo-10-207"),
    Round(3, "NZL", 8, "2010-10-04", "2010-10-04", "2010", "ec-memo-10-207"),
    Round(4, "CHE", 9, "2012-11-05", "2012-11-05", "2012-03-01", "ch-fdfa-2012-03-09"),
    Round(4, "NOR", 9, "2012-11-05", "2012-11-05", "2012-03", "ch-fdfa-2012-03-09"),
    Round(4, "BGD", 9, "2012-11-05", "2012-11-05", None, "no-pmo-2012-11-05"),
    Round(5, "HRV KAZ", 10, "2014-10-16", "2014-10-16", None, "asem10-chair-statement"),
)  # fmt: skip


class TestSummits:
    """The thirteen summits."""

    @pytest.mark.parametrize("fact", SUMMITS, ids=lambda fact: f"asem-{fact[0]}")
    def test_summit(self, fact: tuple[int, str, str, str, str, str, str, str, str]) -> None:
        """When and where it met, who hosted and who chaired, as these sources say."""
        number, opens, closes, city, country, host, chair, spoke_for, says = fact
        summit = asem.summit(number)

        assert (opens, closes) == (str(summit.opens), str(summit.closes))
        assert (city, country) == (summit.city, summit.country)
        assert (host,) == summit.hosts
        assert [(chair, spoke_for)] == [(c.name, c.partner) for c in summit.chairs]
        assert "held" == summit.status
        assert set(says.split()) <= set(summit.evidence.sources)

    def test_format(self) -> None:
        """Twelve met in person; ASEM 13 was held by videoconference (xinhua-asem13-close)."""
        expected = dict.fromkeys(range(1, 13), "in-person") | {13: "virtual"}

        assert expected == {summit.number: summit.format.value for summit in asem.summits}

    def test_hosted_by_the_union(self) -> None:
        """ASEM 12 was hosted by the European Union itself, ASEM 8 by Belgium."""
        assert "European Union" == asem.host_of(12).name
        assert "Belgium" == asem.host_of(8).name
        assert asem.summit(8).city == asem.summit(12).city == "Brussels"

    def test_moved(self) -> None:
        """
        ASEM 13 was planned for 16-17 November 2020 and moved four times.

        Sources: asem13-news-coordinators-2020-04, akp-asem13-postponed-2020,
        asem13-news-coordinators-2020-12, xinhua-asem13-postponed-2021,
        freshnews-asem13-virtual-2021.
        """
        summit = asem.summit(13)
        changes = [(str(c.announced), str(c.moved_to)) for c in summit.schedule_changes]

        assert ("2020-11-16", "2020-11-17") == (
            str(summit.planned_opens),
            str(summit.planned_closes),
        )
        assert [
            ("2020-07-04", "2021"),
            ("2020-12-04", "2021-06"),
            ("2021-03-04", "2021"),
            ("2021-07-12", "2021-11-25"),
        ] == changes
        assert not [s for s in asem.summits if s.number != 13 and s.planned_opens is not None]

    @pytest.mark.parametrize(
        ("number", "partners", "states", "institutions"),
        [(1, 26, 25, 1), (2, 26, 25, 1), (3, 26, 25, 1), (4, 26, 25, 1), (5, 39, 38, 1),
         (6, 39, 38, 1), (7, 45, 43, 2), (8, 48, 46, 2), (9, 51, 49, 2), (10, 53, 51, 2),
         (11, 53, 51, 2), (12, 53, 51, 2), (13, 52, 50, 2)],
    )  # fmt: skip
    def test_attendance(self, number: int, partners: int, states: int, institutions: int) -> None:
        """How many took part, by the sources of each summit."""
        attendance = asem.summit(number).attendance

        assert (partners, states) == (attendance.partners, attendance.states)
        assert institutions == len(attendance.institutions)

    def test_absent(self) -> None:
        """At ASEM 13 Myanmar was missing (kyodo-myanmar-absent-asem13)."""
        assert {13: ("MMR",)} == {
            summit.number: summit.attendance.absent
            for summit in asem.summits
            if summit.attendance.absent
        }

    @pytest.mark.parametrize(
        ("number", "theme"),
        [
            (4, None),
            (5, "Further Revitalising and Substantiating the Asia-Europe Partnership"),
            (7, "Vision and Action: Towards a Win-Win Solution"),
            (9, "Friends for Peace, Partners for Prosperity"),
            (12, "Global Partners for Global Challenges"),
            (13, "Strengthening Multilateralism for Shared Growth"),
        ],
    )
    def test_theme(self, number: int, theme: str | None) -> None:
        """The motto of the summit; no official one of ASEM 4 was found."""
        assert theme == asem.summit(number).theme

    def test_no_fourteenth(self) -> None:
        """ASEM 14 is not a record: no source dates it."""
        assert None is asem.summits.get(14)
        assert None is asem.next_summit_after("2021-11-25")


class TestSourcesOfSummits:
    """Every field of a summit has a source that gives it, or follows by a rule."""

    BY_RULE = frozenset({"id", "number", "name", "country", "format", "status"})
    SOME = frozenset({
        *((number, "attendance.partners") for number in (1, 2, 4, 13)),
        (13, "attendance.states"), (7, "acceded"),
    })  # fmt: skip

    @pytest.mark.parametrize("summit", asem.summits, ids=lambda summit: summit.id)
    def test_fields(self, summit: asem.Summit) -> None:
        """What the evidence does not name is by rule, and nothing else is."""
        values = {field.name: getattr(summit, field.name) for field in summit.__attrs_attrs__}
        totals = values.pop("attendance")
        values |= {f"attendance.{f.name}": getattr(totals, f.name) for f in totals.__attrs_attrs__}
        del values["evidence"]
        named = {name for name, _ in summit.evidence.field_sources}
        unnamed = {
            field
            for field, value in values.items()
            if value not in (None, ())
            and not any(re.match(rf"{re.escape(field)}($|[.\[])", name) for name in named)
        }
        by_rule = self.BY_RULE | {field for number, field in self.SOME if number == summit.number}

        assert by_rule - {"format"} == unnamed - {"format"}
        assert ("format" in unnamed) is (summit.format is asem.MeetingFormat.IN_PERSON)


class TestCoverage:
    """How complete the tables are: what is said of it holds of the records."""

    def test_tables(self) -> None:
        """Something is said of every table of facts."""
        told = {part.table for part in asem.coverage}

        assert set(asem.registry.canonical().tables()) - told == {"coverage", "sources"}

    @pytest.mark.parametrize("summit", asem.summits, ids=lambda summit: summit.id)
    def test_attendances(self, summit: asem.Summit) -> None:
        """Missing are the partners of the day without a record, and nobody else."""
        (part,) = asem.coverage.where(table="attendances", subject=summit.id)
        there = asem.partners_on(summit.opens.earliest).ids
        known = {row.partner for row in asem.attendances if row.summit == summit.id}

        assert len(there) == part.expected
        assert tuple(id for id in there if id not in known) == part.missing_partners
        assert (part.extent is asem.Extent.COMPLETE) is (not part.missing_partners)

    def test_chairs(self) -> None:
        """Whoever chaired a summit for a partner was there for it."""
        for summit in asem.summits:
            for chair in summit.chairs:
                row = asem.attendances[f"{summit.id}-{chair.partner.lower()}"]
                assert (asem.AttendanceLevel.LEADER, chair.name) == (row.level, row.person)

    @pytest.mark.parametrize(
        "part",
        asem.coverage.where(table="ministerial_meetings"),
        ids=lambda part: part.id,
    )
    def test_series(self, part: asem.Coverage) -> None:
        """The numbers of a series are all there but those that are said to be missing."""
        meetings = asem.ministerial_meetings.where(series=part.subject)
        numbers = {meeting.number for meeting in meetings if meeting.number is not None}
        expected = range(1, (part.expected or 1) + 1)

        assert [n for n in expected if n not in numbers] == list(part.missing_numbers)

    @pytest.mark.parametrize(
        "part", asem.coverage.where(table="initiatives", field="editions"), ids=lambda part: part.id
    )
    def test_editions(self, part: asem.Coverage) -> None:
        """So are the editions of a numbered series of conferences."""
        editions = asem.initiatives[part.subject or ""].editions
        numbers = {edition.number for edition in editions if edition.number is not None}

        assert max(numbers) == part.expected
        missing = [n for n in range(1, max(numbers)) if n not in numbers]
        assert missing == list(part.missing_numbers)

    def test_numbered_series(self) -> None:
        """Of every initiative whose editions jump over a number, something is said."""
        told = {part.subject for part in asem.coverage.where(table="initiatives")}
        for initiative in asem.initiatives:
            numbers = {each.number for each in initiative.editions if each.number is not None}
            if numbers and len(numbers) < max(numbers):
                assert initiative.id in told

    def test_officials(self) -> None:
        """Each year since 1996 is in one part, and one of which nothing is known has no record."""
        parts = asem.coverage.where(table="senior_officials_meetings")
        held = asem.senior_officials_meetings.where(status="held")
        years = {meeting.opens.earliest.year for meeting in held}
        told: list[int] = []
        for part in parts:
            assert part.first is not None
            assert part.last is not None
            span = range(part.first.year, part.last.year + 1)
            assert all((year in years) is (part.extent is not asem.Extent.NONE) for year in span)
            told += span

        assert list(range(1996, 2026)) == told


class TestEnlargement:
    """The rounds of enlargement."""

    @pytest.mark.parametrize("fact", ROUNDS, ids=lambda fact: f"{fact.number} {fact.ids[:3]}")
    def test_round(self, fact: Round) -> None:
        """Each came with its round, its days by the three bases as the sources date them."""
        for id in fact.ids.split():
            course = asem.membership_of(id)
            decided = None if course.decided is None else str(course.decided)

            assert (fact.number, fact.summit) == (course.round, course.first_summit)
            assert fact.acceded == str(course.acceded)
            assert fact.participates_from == str(course.participates_from)
            assert fact.decided == decided
            assert None is course.left

    def test_complete(self) -> None:
        """The rounds have all 53 partners, each once."""
        ids = [id for fact in ROUNDS for id in fact.ids.split()]

        assert 53 == len(ids)
        assert sorted(ids) == list(asem.partners.keys())

    def test_sizes(self) -> None:
        """26 founders, then 13, 6, 3, 3 and 2 more."""
        sizes = Counter(course.round for course in asem.memberships)

        assert {0: 26, 1: 13, 2: 6, 3: 3, 4: 3, 5: 2} == sizes

    @pytest.mark.parametrize("fact", ROUNDS, ids=lambda fact: f"{fact.number} {fact.ids[:3]}")
    def test_source(self, fact: Round) -> None:
        """The source of the fact is among those of the membership or of its first summit."""
        summit = asem.summit(fact.summit)
        for id in fact.ids.split():
            course = asem.membership_of(id)
            known = {s.id for record in (course, summit) for s in asem.sources_of(record)}

            assert fact.source in known

    @pytest.mark.parametrize(
        ("id", "kind", "reached"),
        [
            ("IND", "national-effective-date", "2007-01-01"),  # india-mea-about-asem
            ("CHE", "applied", "2011-03"),  # ch-fdfa-2012-03-09
            ("AUS", "applied", "2008-10"),  # rmit-asem
            ("AUS", "declined", "1995"),  # afp-1995-aus-nzl-excluded
            ("NZL", "declined", "1995"),  # afp-1995-aus-nzl-excluded
            ("AUS", "pre-accession-participation", "2010-07-13"),  # infoboard-som-2010-07
            ("NOR", "pre-accession-participation", "2012-10-14"),  # scandasia-2012-finmm10
            ("MMR", "deferred", "2004-04"),
            ("BGR", "eu-accession", "2007-01-01"),  # europa-eu-countries
            ("HRV", "eu-accession", "2013-07-01"),  # europa-eu-countries
            ("POL", "admission-ceremony", "2004-10-07"),  # voa-2004-10-08
        ],
    )
    def test_milestone(self, id: str, kind: str, reached: str) -> None:
        """A step on the way in, as the source dates it."""
        steps = asem.membership_of(id).milestones

        assert reached in [str(step.reached) for step in steps if step.kind == kind]


class Count(NamedTuple):
    """What somebody else counted; `None` where they did not."""

    day: str
    partners: int
    countries: int | None
    institutions: int | None
    asian: int | None
    european: int | None
    neither: int | None
    sources: str
    basis: str = "accession"


COUNTS = (
    Count("1996-03-01", 26, 25, 1, 10, 15, None, "asef-history-asem1"),
    Count("2000-10-20", 26, 25, 1, None, None, None,
          "people-2000-asem3 people-2000-asem3-close"),
    Count("2002-06-06", 26, 25, 1, 10, 15, None, "mofa-jp-fmm4-chair-statement"),
    # The yearbook of 2004 reports on 2003, that of 2006 on 2005: any day of the year will do.
    Count("2003-01-01", 26, 25, 1, 10, 15, None, "mofa-jp-bluebook-2004"),
    Count("2003-12-31", 26, 25, 1, 10, 15, None, "mofa-jp-bluebook-2004"),
    Count("2005-01-01", 39, 38, 1, 13, 25, None, "mofa-jp-bluebook-2006"),
    Count("2005-12-31", 39, 38, 1, 13, 25, None, "mofa-jp-bluebook-2006"),
    # Counts the six that were invited in 2006 as partners, before their first summit.
    Count("2007-05-28", 45, None, None, None, None, None,
          "mofa-jp-fmm8-chair-statement infoboard-fmm8", "participation"),
    Count("2008-10-24", 45, 43, 2, 16, 27, None, "fmprc-asem7-chair-statement"),
    Count("2010-05-11", 45, 43, 2, None, None, None, "seed-asef-press-release-2010"),
    Count("2010-09-30", 45, 43, 2, 16, 27, None, "ru-eu-mission-asem8"),
    Count("2010-10-04", 48, 46, 2, 16, 27, 3, "asem8-chair-statement kantei-asem8"),
    # A page last changed on 2012-02-17 that still names the summit of 2008 as the last one: it
    # describes the days before ASEM 8, and is held against the last of them.
    Count("2010-10-03", 45, 43, 2, 16, 27, None, "seed-ec-asem-page-2012"),
    Count("2012-11-05", 51, 49, 2, 20, 29, None, "no-pmo-2012-11-05"),
    # Croatia, in the European Union by then, is not counted.
    Count("2013-11-12", 51, None, None, None, None, None, "india-mea-fmm11-remarks"),
    Count("2016-05-17", 53, 51, None, None, 30, None, "eeas-asem-2016"),
    Count("2017-03-08", 53, 51, 2, 21, 30, None, "mofa-jp-introduction-2017"),
    Count("2019-12-18", 53, 51, 2, 21, 30, None, "hrvp-asem-2019"),
    Count("2021-01-01", 53, 51, 2, 21, 30, None, "infoboard-asem25-years"),
    Count("2021-12-31", 53, 51, 2, 21, 30, None, "infoboard-asem25-years"),
    Count("2022-01-01", 53, 51, 2, 21, 30, None, "asem-education-process"),
    Count("2022-12-31", 53, 51, 2, 21, 30, None, "asem-education-process"),
    Count("2023-07-26", 53, 51, 2, 21, 30, None, "mofa-jp-asem-2023"),
)  # fmt: skip


class TestCounts:
    """What others counted, independently of this dataset."""

    @pytest.mark.parametrize("count", COUNTS, ids=lambda count: f"{count.day} {count.sources[:12]}")
    def test_count(self, count: Count) -> None:
        """The lists of the day have as many partners, states and institutions as they say."""
        partners = asem.partners_on(count.day, basis=count.basis)  # type: ignore[arg-type]
        states = asem.members_on(count.day, basis=count.basis)  # type: ignore[arg-type]
        sides = Counter(asem.region_of(state, count.day) for state in states)

        assert count.partners == len(partners)
        assert count.countries in (None, len(states))
        assert count.institutions in (None, len(partners) - len(states))
        assert count.asian in (None, sides[Region.ASIA])
        assert count.european in (None, sides[Region.EUROPE])
        if count.asian is not None and count.countries is not None:
            assert (count.neither or 0) == sides[None]

    def test_statements(self) -> None:
        """There are nineteen statements, those about a year held against its first and last day."""
        assert 19 == len({count.sources for count in COUNTS})

    @pytest.mark.parametrize("count", COUNTS, ids=lambda count: f"{count.day} {count.sources[:12]}")
    def test_cited(self, count: Count) -> None:
        """Each is in a document that the dataset names as a source."""
        assert all(id in asem.sources for id in count.sources.split())

    def test_other_bases(self) -> None:
        """The count at Hamburg holds by participation and by decision, not by accession."""
        expected = {"accession": 39, "participation": 45, "decision": 45}

        assert expected == {
            basis.value: len(asem.partners_on("2007-05-28", basis=basis)) for basis in asem.Basis
        }

    def test_page_that_was_behind(self) -> None:
        """On the day of the page of 2012 there were 48 partners, not the 45 that it names."""
        assert 48 == len(asem.partners_on("2012-02-17"))

    def test_lisbon(self) -> None:
        """From 1 December 2009 the European Council's President speaks for the Union too."""
        first, second = asem.institutions["EU"].representation

        assert ("President of the European Commission",) == first.state
        assert (date(2009, 11, 30), date(2009, 12, 1)) == (first.last, second.first)
        assert "President of the European Council" == second.state[0]


class TestPartners:
    """What partners are."""

    @pytest.mark.parametrize(
        ("id", "joined"),
        [
            ("BEL", "1958-01-01"), ("DEU", "1958-01-01"), ("FRA", "1958-01-01"),
            ("ITA", "1958-01-01"), ("LUX", "1958-01-01"), ("NLD", "1958-01-01"),
            ("DNK", "1973-01-01"), ("GBR", "1973-01-01"), ("IRL", "1973-01-01"),
            ("GRC", "1981-01-01"), ("ESP", "1986-01-01"), ("PRT", "1986-01-01"),
            ("AUT", "1995-01-01"), ("FIN", "1995-01-01"), ("SWE", "1995-01-01"),
            ("CYP", "2004-05-01"), ("MLT", "2004-05-01"), ("POL", "2004-05-01"),
            ("BGR", "2007-01-01"), ("ROU", "2007-01-01"), ("HRV", "2013-07-01"),
            ("CHE", None), ("NOR", None), ("RUS", None), ("VNM", None),
        ],
    )  # fmt: skip
    def test_european_union(self, id: str, joined: str | None) -> None:
        """Since when a state has been a member of the European Union (europa-eu-countries)."""
        first = asem.members[id].eu_member_from

        assert joined == (None if first is None else str(first))

    def test_left_the_union(self) -> None:
        """The United Kingdom left the European Union after 31 January 2020, and nobody else."""
        assert {"GBR": date(2020, 1, 31)} == {
            member.id: member.eu_member_to
            for member in asem.members
            if member.eu_member_to is not None
        }
        assert 28 == sum(member.eu_member_from is not None for member in asem.members)

    @pytest.mark.parametrize(
        ("id", "joined"),
        [
            ("IDN", "1967-08-08"), ("MYS", "1967-08-08"), ("PHL", "1967-08-08"),
            ("SGP", "1967-08-08"), ("THA", "1967-08-08"), ("BRN", "1984-01-07"),
            ("VNM", "1995-07-28"), ("LAO", "1997-07-23"), ("MMR", "1997-07-23"),
            ("KHM", "1999-04-30"), ("CHN", None), ("JPN", None), ("AUS", None),
        ],
    )  # fmt: skip
    def test_asean(self, id: str, joined: str | None) -> None:
        """Since when a state has been a member of ASEAN."""
        first = asem.members[id].asean_member_from

        assert joined == (None if first is None else str(first))
        assert 10 == sum(member.asean_member_from is not None for member in asem.members)

    @pytest.mark.parametrize(
        "fact",
        [
            ("VNM", "Viet Nam", "VN", "704", "Q881", "Hanoi"),
            ("GBR", "United Kingdom", "GB", "826", "Q145", "London"),
            ("KAZ", "Kazakhstan", "KZ", "398", "Q232", "Astana"),
            ("JPN", "Japan", "JP", "392", "Q17", "Tokyo"),
            ("CHE", "Switzerland", "CH", "756", "Q39", "Bern"),
            ("AUT", "Austria", "AT", "040", "Q40", "Vienna"),
        ],
    )
    def test_codes(self, fact: tuple[str, ...]) -> None:
        """A state has its codes of ISO 3166-1, its item in Wikidata, its capital."""
        id, name, alpha_2, numeric, wikidata, capital = fact
        member = asem.members[id]

        assert (id, alpha_2, numeric) == (member.alpha_3, member.alpha_2, member.numeric)
        assert (name, wikidata, capital) == (member.name, member.wikidata, member.capital)

    def test_institutions(self) -> None:
        """There are two institutions: the European Union and the ASEAN Secretariat."""
        assert ["ASEAN Secretariat", "European Union"] == [i.name for i in asem.institutions]
        assert ("Jakarta", "Brussels") == tuple(i.seat for i in asem.institutions)

    def test_asian_side(self) -> None:
        """Australia, New Zealand, Russia and Kazakhstan sit on the Asian side of ASEM."""
        for id in ("AUS", "NZL", "RUS", "KAZ"):
            assert Region.ASIA is asem.region_of(id, "2023-07-26")

    def test_third_category(self) -> None:
        """Three sat on neither side from ASEM 8 to ASEM 9 (nzherald-2010-09, aph-flagpost-2010)."""
        on = "2011-06-01"
        third = [p.id for p in asem.partners_on(on) if asem.region_of(p, on) is None]

        assert ["AUS", "NZL", "RUS"] == third
        assert all(Group.THIRD_CATEGORY is asem.group_of(id, on) for id in third)

    def test_non_eu_europe(self) -> None:
        """Norway and Switzerland, and the United Kingdom from 1 February 2020."""

        def group(day: str) -> list[str]:
            return [p.id for p in asem.partners_on(day)
                    if asem.group_of(p, day) is Group.NON_EU_EUROPE]  # fmt: skip

        assert ["CHE", "NOR"] == group("2020-01-31")
        assert ["CHE", "GBR", "NOR"] == group("2020-02-01")


class TestDisagreements:
    """Where sources disagree, the record says who says what otherwise."""

    @pytest.mark.parametrize(
        ("number", "field", "says", "sources"),
        [
            (2, "opens", "1998-04-02", "bbc-asem2"),
            (4, "opens", "2002-09-22", "mofa-jp-asem4-overview eurlex-legissum-asem4"),
            (5, "opens", "2004-10-07", "mofa-jp-asem5-overview"),
            (6, "opens", "2006-10", "cctv-about-asem-2009"),
            (8, "theme", "Improving the Quality of Life", "asem8be-prime-minister"),
            (8, "admitted", "AUS NZL RUS", "jizihe-asem-encyclopaedia"),
            (10, "theme", "Responsible Partnership for Growth & Security", "infoboard-asem10"),
            (10, "chairs", "Matteo Renzi and Herman Van Rompuy", "hr-mfa-asem10"),
            (11, "opens", "2016-07-13", "doc360-asem-summits-list"),
            (11, "closes", "2016-07-14", "doc360-asem-summits-list"),
            (12, "theme", "Europe & Asia: Global Partners for Global Challenges",
             "magazinesworld-asem12"),
            (13, "schedule_changes", "2021-03", "eias-asem13"),
        ],
    )  # fmt: skip
    def test_summits(self, number: int, field: str, says: str, sources: str) -> None:
        """What a source says of a summit otherwise than the record."""
        found = asem.summit(number).evidence.disagreements

        assert (field, says, tuple(sources.split())) in [
            (one.field, one.says, one.sources) for one in found
        ]

    def test_brunei(self) -> None:
        """One source has Brunei Darussalam join ASEAN a day later."""
        (one,) = asem.members["BRN"].evidence.disagreements

        assert ("asean_member_from", "1984-01-08") == (one.field, one.says)
        assert ("asean-japan-centre-outline",) == one.sources

    @pytest.mark.parametrize(
        ("says", "sources"),
        [
            ("2007-01-01", ("india-mea-about-asem",)),
            ("2007-05-28", ("mofa-jp-fmm8-chair-statement", "infoboard-fmm8")),
            ("2007-10", ("asef-history-asem5",)),
        ],
    )
    def test_india(self, says: str, sources: tuple[str, ...]) -> None:
        """India's membership is dated to four different days, the record's among them."""
        found = asem.membership_of("IND").evidence.disagreements

        assert ("acceded", says, sources) in [(one.field, one.says, one.sources) for one in found]

    @pytest.mark.parametrize("id", ["BGR", "IND", "MNG", "PAK", "ROU", "ASEAN-SEC"])
    def test_round_of_2006(self, id: str) -> None:
        """All six of 2006 are partners from Hamburg on by the statement made there."""
        found = asem.membership_of(id).evidence.disagreements

        assert "2007-05-28" in [one.says for one in found if one.field == "acceded"]

    def test_dissent_is_a_source(self) -> None:
        """Whoever disagrees is among the sources of the record."""
        assert "bbc-asem2" in [source.id for source in asem.sources_of(asem.summit(2))]


# id, first day, last day, city, hosts, source; the number is that of the id
MINISTERS = (
    ("fmm-1", "1997-02-15", "1997-02-15", "Singapore", "SGP", "mofa-jp-fmm1-chair-statement"),
    ("fmm-2", "1999-03-29", "1999-03-29", "Berlin", "DEU", "prc-mfa-fmm2-tang-speech"),
    ("fmm-3", "2001-05-24", "2001-05-25", "Beijing", "CHN", "peoples-daily-fmm3-chair-statement"),
    ("fmm-4", "2002-06-06", "2002-06-07", "Madrid", "ESP", "mofa-jp-fmm4-chair-statement"),
    ("fmm-5", "2003-07-23", "2003-07-24", "Bali", "IDN", "voa-2003-fmm5"),
    ("fmm-6", "2004-04-17", "2004-04-18", "Kildare", "IRL", "mofa-jp-fmm6-chair-statement"),
    ("fmm-7", "2005-05-06", "2005-05-07", "Kyoto", "JPN", "mofa-jp-fmm7-overview"),
    ("fmm-8", "2007-05-28", "2007-05-29", "Hamburg", "DEU", "infoboard-fmm8"),
    ("fmm-9", "2009-05-25", "2009-05-26", "Hanoi", "VNM", "mofa-vn-fmm9-chair-statement"),
    ("fmm-10", "2011-06-06", "2011-06-07", "Gödöllő", "HUN", "eu2011hu-fmm10"),
    ("fmm-11", "2013-11-11", "2013-11-12", "Gurgaon", "IND", "india-mea-fmm11-remarks"),
    ("fmm-12", "2015-11-05", "2015-11-06", "Luxembourg", "LUX", "eu2015lu-fmm12"),
    ("fmm-13", "2017-11-20", "2017-11-21", "Nay Pyi Taw", "MMR", "consilium-fmm13"),
    ("fmm-14", "2019-12-15", "2019-12-16", "Madrid", "ESP", "mfa-th-fmm14-chair-statement"),
    ("finmm-1", "1997-09-19", "1997-09-19", "Bangkok", "THA", "afp-1997-finmm1"),
    ("finmm-3", "2001-01-13", "2001-01-14", "Kobe", "JPN", "mofa-jp-fmm7-factsheet"),
    ("finmm-5", "2003-07-05", "2003-07-06", "Bali", "IDN", "jakarta-post-2003-finmm5"),
    ("finmm-9", "2010-04-17", "2010-04-18", "Madrid", "ESP", "xinhua-2010-finmm9"),
    ("finmm-14", "2020-11-06", "2020-11-06", None, "BGD", "vom-mn-2020-finmm14"),
    ("emm-1", "1997-09-27", "1997-09-28", "Makuhari", "JPN", "mofa-jp-fmm7-factsheet"),
    ("emm-3", "2001-09-10", "2001-09-11", "Hanoi", "", "hankyung-emm3-ko"),
    ("emm-6", "2005-09-16", "2005-09-17", "Rotterdam", "NLD", "ez-nl-2005-emm6"),
    ("emm-7", "2017-09-21", "2017-09-22", "Seoul", "KOR", "motie-2017-somti"),
    ("cmm-1", "2003-12-03", "2003-12-04", "Beijing", "CHN", "seed-asem5-cultures-declaration"),
    ("cmm-2", "2005-06-07", "2005-06-08", "Paris", "FRA", "mofa-jp-cmm2"),
    ("cmm-3", "2008-04", "2008-04-23", "Kuala Lumpur", "MYS", "infoboard-cmm3"),
    ("cmm-4", "2010-09-08", "2010-09-10", "Poznań", "POL", "mkidn-2010-cmm4"),
    ("cmm-5", "2012-09-18", "2012-09-20", "Yogyakarta", "IDN", "mkidn-2012-cmm5"),
    ("cmm-8", "2018-03-01", "2018-03-02", "Sofia", "BGR", "eu2018bg-cmm8"),
    ("asemme-1", "2008-05-05", "2008-05-06", "Berlin", "DEU", "asem-education-process"),
    ("asemme-5", "2015-04-27", "2015-04-28", "Riga", "LVA", "eu2015lv-asemme5"),
    ("asemme-8", "2021-12-15", "2021-12-15", None, "THA", "asem-education-asemme8"),
    ("asemme-9", "2024-01-25", "2024-01-26", "Valletta", "MLT", "mfhea-mt-asemme9"),
    ("envmm-1", "2002-01-17", "2002-01-17", "Beijing", "CHN", "ens-2002-envmm1"),
    ("envmm-4", "2012-05-22", "2012-05-23", "Ulaanbaatar", "MNG", "infoboard-envmm4"),
    ("lemc-1", "2006-09-03", "2006-09-05", "Potsdam", "DEU", "gouvernement-lu-2006-lemc1"),
    ("lemc-3", "2010-12", "2010-12", "Leiden", "NLD", "infoboard-employment-forum-2010"),
    ("tmm-1", "2009-10-19", "2009-10-20", "Vilnius", "LTU CHN", "kemlu-2009-tmm1"),
    ("tmm-2", "2011-10-25", "2011-10-26", "Chengdu", "CHN", "gov-cn-2011-tmm2"),
    ("stmm-1", "1999-10-14", "1999-10-15", "Beijing", "", "cordis-1999-stmm1-de"),
    ("ict-1", "2006-11-30", "2006-12-01", "Hanoi", "VNM", "mofa-jp-ict-chair-statement"),
    ("energy-1", "2009-06-18", "2009-06-18", "Brussels", "EU", "ec-ip-09-937"),
    ("migration-1", "2002-04-04", "2002-04-05", "Lanzarote", "ESP", "mofa-jp-asem-framework"),
    ("sme-1", "2007-10-30", "2007-10-31", "Beijing", "CHN", "ndrc-2007-sme"),
)


class TestMinisters:
    """The ministerial meetings."""

    @pytest.mark.parametrize("fact", MINISTERS, ids=lambda fact: fact[0])
    def test_meeting(self, fact: tuple[str, str, str, str | None, str, str]) -> None:
        """Which meeting it was of its series, when and where it met, and who hosted."""
        id, opens, closes, city, hosts, says = fact
        meeting = asem.ministerial_meetings[id]

        assert id == f"{meeting.series}-{meeting.number}"
        assert (opens, closes, city) == (str(meeting.opens), str(meeting.closes), meeting.city)
        assert hosts.split() == [host.id for host in asem.hosts_of(id)]
        assert "held" == meeting.status
        assert says in meeting.evidence.sources

    def test_series(self) -> None:
        """Thirteen fields, each with all its numbered meetings up to this one at least."""
        numbered = {(m.series, m.number) for m in asem.ministerial_meetings}

        for series, last in {
            "fmm": 14, "finmm": 14, "emm": 7, "cmm": 8, "asemme": 10, "envmm": 4, "lemc": 5,
            "tmm": 6, "stmm": 1, "ict": 1, "energy": 1, "migration": 1, "sme": 1,
        }.items():  # fmt: skip
            assert {(series, number) for number in range(1, last + 1)} <= numbered

    def test_left_to_officials(self) -> None:
        """The sixth economic ministers' meeting was left to senior officials (ez-nl-2005-emm6)."""
        low = [m.id for m in asem.ministerial_meetings if m.level != "ministerial"]

        assert ["emm-6"] == low
        (pause,) = asem.ministerial_series["emm"].pauses
        assert ("emm-6", "emm-7") == (pause.after, pause.before)

    def test_called_off(self) -> None:
        """Two meetings of 2004 were called off (jakarta-post-2004-cancellations)."""
        for id, when, city in [
            ("finmm-2004-cancelled", "2004-07-06", "Brussels"),
            ("emm-2004-cancelled", "2004-09-16", "Rotterdam"),
        ]:
            meeting = asem.ministerial_meetings[id]
            assert (when, city) == (str(meeting.opens), meeting.city)
            assert "jakarta-post-2004-cancellations" in meeting.evidence.sources
            assert "cancelled" == meeting.status

    def test_chairs(self) -> None:
        """Luxembourg hosted and the Union chaired in 2015; in Madrid, too, in 2019."""
        for id, host in [("fmm-12", "LUX"), ("fmm-14", "ESP")]:
            meeting = asem.meetings[id]
            assert ((host,), ["EU"]) == (meeting.hosts, [chair.partner for chair in meeting.chairs])

    def test_renamed(self) -> None:
        """The culture ministers first met as a conference on cultures and civilisations."""
        series = asem.ministerial_series["cmm"]

        assert ("ASEM Conference on Cultures and Civilisations",) == series.former_names
        assert "1st ASEM Conference on Cultures and Civilisations" == asem.meetings["cmm-1"].name


# id, first day, last day, city, host, what it prepared, source
OFFICIALS = (
    ("som-2000-10-seoul", "2000-10-19", "2000-10-19", "Seoul", "KOR", "asem-3", "donga-asem3-eve"),
    ("som-2003-11-rome", "2003-11-13", "2003-11-14", "Rome", "ITA", "fmm-6",
     "mofa-jp-working-methods-2004"),
    ("som-2010-05-phnom-penh", "2010-05-05", "2010-05-07", "Phnom Penh", "KHM", "asem-8",
     "cambodia-som-2010"),
    ("som-2010-10-brussels", "2010-10-02", "2010-10-03", "Brussels", "BEL", "asem-8",
     "asem8-be-som-october"),
    ("som-2014-04-brussels", "2014-04-28", "2014-04-30", "Brussels", "EU", "asem-10",
     "infoboard-som-asem10"),
    ("som-2019-08-chengdu", "2019-08-06", "2019-08-06", "Chengdu", "CHN", "fmm-14",
     "cn-mfa-asian-som-2019"),
    ("som-2021-09-virtual", "2021-09-16", "2021-09-17", None, "KHM SVN", "asem-13",
     "akp-som-2021-09"),
)  # fmt: skip


class TestOfficials:
    """The meetings of senior officials."""

    @pytest.mark.parametrize("fact", OFFICIALS, ids=lambda fact: fact[0])
    def test_meeting(self, fact: tuple[str, str, str, str | None, str, str, str]) -> None:
        """When and where they met, who hosted, and what they prepared."""
        id, opens, closes, city, hosts, prepares, says = fact
        meeting = asem.senior_officials_meetings[id]

        assert (opens, closes, city) == (str(meeting.opens), str(meeting.closes), meeting.city)
        assert hosts.split() == list(meeting.hosts)
        assert prepares == meeting.prepares
        assert says in meeting.evidence.sources

    def test_composition(self) -> None:
        """In Seoul and Chengdu only the Asian side met; four times only the coordinators did."""
        found = {m.id: m.composition for m in asem.senior_officials_meetings}

        assert ["som-2000-10-seoul-asian", "som-2019-08-chengdu"] == [
            id for id, who in found.items() if who == "asian"
        ]
        assert ["som-2020-coordinators-3", "som-2020-04-coordinators", "som-2020-06-coordinators",
                "som-2020-12-coordinators"] == [
            id for id, who in found.items() if who == "coordinators"
        ]  # fmt: skip


# summit, day (or month) of the statement of its chair, source
STATEMENTS = (
    (1, "1996-03-02", "mofa-jp-bluebook-1997-asem1"),
    (2, "1998-04-04", "mofa-jp-asem2-chair-statement-ja"),
    (3, "2000-10-21", "mofa-jp-asem3-chair-statement"),
    (4, "2002-09-24", "kantei-asem4-chair-statement"),
    (5, "2004-10-09", "kantei-asem5-chair-statement"),
    (6, "2006-09-11", "qdnd-asem6-close"),
    (7, "2008-10-25", "fmprc-asem7-chair-statement"),
    (8, "2010-10-05", "philstar-asem8"),
    (9, "2012-11-06", "xinhua-asem9-close"),
    (10, "2014-10-17", "mofa-jp-asem10-chair-statement"),
    (11, "2016-07-16", "mn-mfa-asem11-chair-statement"),
    (12, "2018-10", "magazinesworld-asem12"),
    (13, "2021-11-26", "xinhua-asem13-close"),
)

# document, day, meeting, source
DOCUMENTS = (
    ("asef-foreign-ministers-declaration-1997", "1997-02-15", "fmm-1",
     "mofa-jp-asef-declaration-1997"),
    ("aecf-2000", "2000-10-21", "asem-3", "donga-asem3-close"),
    ("seoul-declaration-2000", "2000-10-20", "asem-3", "donga-asem3-seoul-declaration"),
    ("hanoi-declaration-economic-partnership-2004", "2004-10-09", "asem-5",
     "fmprc-asem5-three-documents"),
    ("helsinki-climate-declaration-2006", "2006-09-11", "asem-6", "qdnd-asem6-close"),
    ("beijing-financial-statement-2008", "2008-10-24", "asem-7", "cri-de-asem7"),
    ("vientiane-declaration-2012", "2012-11-06", "asem-9", "xinhua-asem9-close"),
    ("ulaanbaatar-declaration-2016", "2016-07-16", "asem-11", "mn-mfa-asem11-chair-statement"),
    ("asem-covid-19-statement-2020", "2020-09-07", None, "sg-mfa-covid-statement-2020"),
    ("phnom-penh-statement-2021", "2021-11-26", "asem-13", "akp-asem13-documents"),
)  # fmt: skip


class TestDocuments:
    """What was adopted."""

    @pytest.mark.parametrize(("number", "adopted", "says"), STATEMENTS)
    def test_chair_statement(self, number: int, adopted: str, says: str) -> None:
        """Each summit has a statement of its chair, dated as exactly as sources date it."""
        (found,) = [d for d in asem.documents_of(number) if d.kind == "chair-statement"]

        assert f"asem-{number}-chair-statement" == found.id
        assert adopted == str(found.adopted)
        assert says in found.evidence.sources

    @pytest.mark.parametrize(("id", "adopted", "meeting", "says"), DOCUMENTS)
    def test_document(self, id: str, adopted: str, meeting: str | None, says: str) -> None:
        """When and where other documents were adopted."""
        found = asem.documents[id]

        assert (adopted, meeting) == (str(found.adopted), found.meeting)
        assert says in found.evidence.sources


class TestCoordinators:
    """Who coordinated, attested on a day or for a term."""

    @pytest.mark.parametrize(
        ("day", "partner", "role", "says"),
        [
            ("2002-09-23", "VNM", "asean", "infoboard-asem4-summit"),
            ("2002-09-23", "CHN", "nesa", "infoboard-asem4-summit"),
            ("2008-10-14", "BRN", "asean", "china-org-asem7-press-conference"),
            ("2008-10-14", "FRA", "eu-presidency", "china-org-asem7-press-conference"),
            ("2010-10-05", "KHM", "asean", "asem8be-coordinators-press-conference"),
            ("2010-10-05", "KOR", "nesa", "asem8be-coordinators-press-conference"),
            ("2010-07-01", "BEL", "eu-presidency", "asem8be-prime-minister"),
            ("2011-06-01", "JPN", "nesa", "mofa-jp-asem-framework"),
            ("2012-02-17", "EU", "european-permanent", "seed-ec-asem-page-2012"),
            ("2020-09-07", "SGP", "asean", "sg-mfa-covid-statement-2020"),
            ("2020-09-07", "RUS", "nesa", "ru-eu-mission-covid-statement-2020"),
            ("2023-01-12", "VNM", "asean", "nation-thailand-handover-2023"),
        ],
    )
    def test_seat(self, day: str, partner: str, role: str, says: str) -> None:
        """Whom a source shows in a seat on a day."""
        found = [s for s in asem.coordinators_on(day) if (s.partner, s.role) == (partner, role)]

        assert [True] == [says in seat.evidence.sources for seat in found]


def cites(record: Any, source: str) -> bool:
    """Whether a record or a part of it rests on a source, or is disputed by it."""
    return any(source in cited(evidence) for _, _, evidence in evidence_in(record))


def all_that_cite(source: str) -> set[tuple[str, str]]:
    """Give table and id of all records that rest on a source."""
    tables = asem.registry.canonical().tables()
    return {
        (name, row.id)
        for name, table in tables.items()
        if name != "sources"
        for row in table
        if cites(row, source)
    }


DECLARATION = {
    "summits": "asem-4 asem-5",
    "ministerial_meetings": "cmm-1 cmm-2",
    "initiatives": (
        "aei-initiative asef-cultures-civilisations-dialogue asef-establishment "
        "asem-conference-cultures-civilisations-2003 asem-duo asem-lifelong-learning "
        "asem-young-political-leaders-forum asem-youth-games asemus-network erasmus-mundus "
        "international-covenant-civil-political-rights "
        "international-covenant-economic-social-cultural-rights "
        "unesco-convention-diversity-cultural-expressions "
        "unesco-universal-declaration-cultural-diversity united-nations-charter "
        "universal-declaration-human-rights"
    ),
    "figures": "unesco-cultural-diversity-session united-nations-anniversary-2005",
    "coverage": "priority-areas",
    "organisations": "asef asemus asia-europe-institute unesco united-nations",
    "documents": "asem-5-cultures-declaration",
    "priority_areas": (
        "priority-area-7-1 priority-area-7-2 priority-area-7-3 priority-area-7-4 "
        "priority-area-7-5 priority-area-7-6"
    ),
    "memberships": " ".join(f"membership-{id}" for id in ROUNDS[1].ids.split()),
}
"""What it names, by table."""


class TestDeclarationOfHanoi:
    """The ASEM Declaration on Dialogue among Cultures and Civilisations, Hanoi, October 2004."""

    SOURCE = "seed-asem5-cultures-declaration"

    def test_names(self) -> None:
        """Every body, programme, meeting and area that it names has a record that cites it."""
        expected = {(table, id) for table, ids in DECLARATION.items() for id in ids.split()}

        assert expected == all_that_cite(self.SOURCE)

    def test_itself(self) -> None:
        """It was adopted in Hanoi on 9 October 2004, and is a document and a source."""
        found = asem.documents["asem-5-cultures-declaration"]
        source = asem.sources[self.SOURCE]

        assert ("2004-10-09", "asem-5") == (str(found.adopted), found.meeting)
        assert ("2004-10-09", "primary") == (str(source.issued), source.kind)
        assert found in asem.documents_of(5)
        assert found.title == source.title

    def test_areas(self) -> None:
        """Six priority areas, numbered 7.1 to 7.6, each with what it calls for."""
        areas = [(area.number, area.title, len(area.actions)) for area in asem.priority_areas]

        assert [
            ("7.1", "Education, higher education and training", 4),
            ("7.2", "Cultural exchanges and cooperation", 5),
            ("7.3", "Exchange of ideas and knowledge, and promotion of creativity", 4),
            ("7.4", "Promotion of sustainable and responsible cultural tourism", 3),
            ("7.5", "Protection and promotion of cultural resources", 4),
            ("7.6", "Strengthening the capacity of the Asia-Europe Foundation (ASEF)", 2),
        ] == areas
        assert {"asem-5-cultures-declaration"} == {area.document for area in asem.priority_areas}

    @pytest.mark.parametrize(
        ("area", "action", "names"),
        [
            ("7.1", 0, "asem-duo asia-europe-institute erasmus-mundus"),
            ("7.1", 1, "asem-youth-games asem-young-political-leaders-forum"),
            ("7.1", 3, "asem-lifelong-learning"),
            ("7.5", 3, "asemus"),
            ("7.6", 1, "asef asef-cultures-civilisations-dialogue"),
        ],
    )
    def test_what_areas_name(self, area: str, action: int, names: str) -> None:
        """The programmes and bodies that an area names, each of which is a record."""
        (record,) = asem.priority_areas.where(number=area)

        assert names.split() == list(record.actions[action].names)
        assert all(id in asem.initiatives or id in asem.organisations for id in names.split())
        assert cites(record, self.SOURCE)

    def test_duo(self) -> None:
        """It names phases I and II of ASEM-DUO."""
        phases = asem.initiatives["asem-duo"].phases

        assert ["Phase I", "Phase II"] == [
            phase.name for phase in phases if self.SOURCE in phase.evidence.sources
        ]

    def test_summit(self) -> None:
        """It was made at the summit of 8 and 9 October 2004 in Hanoi."""
        summit = asem.latest_summit("2004-10-09")

        assert summit is not None
        assert ("Hanoi", "2004-10-08", "2004-10-09") == (
            summit.city,
            str(summit.opens),
            str(summit.closes),
        )
        assert asem.sources[self.SOURCE] in asem.sources_of(summit)

    def test_conference(self) -> None:
        """It welcomes the conference on cultures in Beijing, 3 and 4 December 2003."""
        (found,) = asem.meetings_between("2003-12-01", "2003-12-31")

        assert ("cmm-1", "Beijing") == (found.id, found.city)
        assert ("2003-12-03", "2003-12-04") == (str(found.opens), str(found.closes))
        assert asem.sources[self.SOURCE] in asem.sources_of(found)
        assert "cmm-1" == asem.initiatives["asem-conference-cultures-civilisations-2003"].meeting

    def test_instruments(self) -> None:
        """It names UNESCO's declaration of 2001 and the convention to come."""
        names = ["unesco-convention-diversity-cultural-expressions",
                 "unesco-universal-declaration-cultural-diversity"]  # fmt: skip
        found = asem.initiatives_of(organisation="unesco", kind="instrument")

        assert names == [each.id for each in found]
        assert ["2005-10-20", "2001-11-02"] == [str(each.started) for each in found]


PRESS_RELEASE = {
    "summits": "asem-8",
    "ministerial_meetings": "cmm-4",
    "initiatives": (
        "asef-establishment asem-culture-ministers-meeting-4 asem-infoboard "
        "asem-workshop-visibility-culture-2010 culture360"
    ),
    "organisations": "asef unesco",
    "documents": "asef-press-release-100505-pr1008",
    "figures": (
        "asef-participants-2010 asef-projects-2010 asem-member-states-2010 "
        "count-2010-05-asef-countries halong-workshop-participants"
    ),
}
"""What it names, by table."""


class TestPressReleaseOfTheFoundation:
    """The press release of the Asia-Europe Foundation of 11 May 2010."""

    SOURCE = "seed-asef-press-release-2010"

    def test_names(self) -> None:
        """Every body, programme, meeting and count that it names has a record that cites it."""
        expected = {(table, id) for table, ids in PRESS_RELEASE.items() for id in ids.split()}

        assert expected == all_that_cite(self.SOURCE)

    def test_itself(self) -> None:
        """It is of 11 May 2010, about the workshop, and a source."""
        found = asem.documents["asef-press-release-100505-pr1008"]

        assert ("2010-05-11", "press-release") == (str(found.adopted), found.kind)
        assert found in asem.documents_of("asem-workshop-visibility-culture-2010")
        assert "2010-05-11" == str(asem.sources[self.SOURCE].issued)

    def test_workshop(self) -> None:
        """The workshop met in Ha Long on 28 and 29 April 2010, run by two partners and ASEF."""
        (found,) = [
            each
            for each in asem.held_in("Ha Long")
            if isinstance(each, asem.Initiative) and each.city == "Ha Long"
        ]

        assert ("2010-04-28", "2010-04-29") == (str(found.started), str(found.ended))
        assert ("VNM", "HUN", "asef") == found.organisers
        assert ("VNM", "workshop") == (found.country, found.kind)
        assert found in asem.initiatives_of(on="2010-04-28", partner="Hungary")

    @pytest.mark.parametrize(
        "fact",
        [
            ("asef", "asef-projects-2010", 350, "over", "projects", "2010-05-11"),
            ("asef", "asef-participants-2010", 15000, "over", "persons", "2010-05-11"),
            ("asem", "asem-member-states-2010", 43, "exact", "states", "2010-05-11"),
            ("asem-workshop-visibility-culture-2010", "halong-workshop-participants", 100, "over",
             "persons", "2010-04-29"),
        ],
    )  # fmt: skip
    def test_counts(self, fact: tuple[str, str, int, str, str, str]) -> None:
        """What it counts, and how it puts it."""
        subject, id, value, qualifier, unit, as_of = fact
        (found,) = [figure for figure in asem.figures_of(subject) if figure.id == id]

        assert (value, qualifier, unit) == (found.value, found.qualifier, found.unit)
        assert as_of == str(found.as_of)
        assert (self.SOURCE,) == found.evidence.sources

    def test_foundation(self) -> None:
        """It dates the foundation to February 1997; its own history has the 15th."""
        established = asem.organisations["asef"].established

        assert established is not None
        assert "1997-02" == str(established)[:7]

    def test_ministers(self) -> None:
        """It announces the culture ministers for 7 to 9 September; they met from 8 to 10."""
        found = asem.disputes(table="ministerial_meetings", source=self.SOURCE)

        assert [("opens", "2010-09-08", "2010-09-07"), ("closes", "2010-09-10", "2010-09-09")] == [
            (each.field, each.holds, each.says) for each in found
        ]
        assert {"cmm-4"} == {each.id for each in found}

    def test_summit(self) -> None:
        """It looks forward to the eighth summit, in Brussels."""
        found = asem.next_summit_after("2010-05-11")

        assert found is not None
        assert (8, "Brussels") == (found.number, found.city)
        assert asem.sources[self.SOURCE] in asem.sources_of(found)


PAGE = {
    "summits": "asem-2 asem-3 asem-4 asem-5 asem-6 asem-7",
    "initiatives": (
        "asef-establishment asem-asian-financial-crisis-trust-fund "
        "asem-development-conference-2 asem-dialogue-facility asem-infoboard "
        "asem-virtual-secretariat asia-europe-lecture-tours trans-eurasia-information-network"
    ),
    "organisations": "asef asem-coordinators geant-association geant-network world-bank",
    "documents": "devconf-2-final-report ec-asem-webpage-2012",
    "principles": "equal-partnership",
    "coordinatorships": "coordinator-eu-commission",
    "figures": (
        "asem-coordinators-number asem-initiatives-decade-ec asem-initiatives-decade-helsinki "
        "asem-secretariats-2012 count-2012-02-ec-asian count-2012-02-ec-european "
        "tein2-ec-budget tein2-partners "
        "tein3-ec-contribution tein3-ec-share tein3-south-asia trust-fund-eu-rank "
        "trust-fund-phase2-budget trust-fund-phases"
    ),
    "coverage": "initiatives",
}
"""What it names, by table."""


class TestPageOfTheCommission:
    """The page of the European Commission on ASEM, last changed on 17 February 2012."""

    SOURCE = "seed-ec-asem-page-2012"

    def test_names(self) -> None:
        """Every body, programme, meeting, amount and count that it names has a record."""
        expected = {(table, id) for table, ids in PAGE.items() for id in ids.split()}

        assert expected == all_that_cite(self.SOURCE)

    def test_itself(self) -> None:
        """It is a web page, last changed on 17 February 2012, and a source."""
        found = asem.documents["ec-asem-webpage-2012"]

        assert ("2012-02-17", "webpage") == (str(found.adopted), found.kind)
        assert "2012-02-17" == str(asem.sources[self.SOURCE].issued)
        assert "European Commission" == asem.sources[self.SOURCE].publisher

    @pytest.mark.parametrize(
        "fact",
        [
            ("asem-coordinators", "asem-coordinators-number", "4", "exact", "coordinators",
             "2012-02-17"),
            ("asem", "asem-initiatives-decade-ec", "100", "nearly", "initiatives", "2012-02-17"),
            ("asem", "count-2012-02-ec-asian", "16", "exact", "states", "2012-02-17"),
            ("asem", "count-2012-02-ec-european", "27", "exact", "states", "2012-02-17"),
            ("trans-eurasia-information-network", "tein2-ec-budget", "10000000", "exact", "EUR",
             "2008"),
            ("trans-eurasia-information-network", "tein2-partners", "11", "exact", "partners",
             "2008-12"),
            ("trans-eurasia-information-network", "tein3-ec-contribution", "11400000", "exact",
             "EUR", "2012-02-17"),
            ("trans-eurasia-information-network", "tein3-ec-share", "63", "exact", "percent",
             "2012-02-17"),
            ("trans-eurasia-information-network", "tein3-south-asia", "6", "exact", "countries",
             "2009"),
            ("asem-asian-financial-crisis-trust-fund", "trust-fund-phases", "2", "exact", "phases",
             "2012-02-17"),
            ("asem-asian-financial-crisis-trust-fund", "trust-fund-phase2-budget", "20000000",
             "exact", "EUR", "2006"),
        ],
    )  # fmt: skip
    def test_counts(self, fact: tuple[str, str, str, str, str, str]) -> None:
        """What it counts, and how it puts it."""
        subject, id, value, qualifier, unit, as_of = fact
        (found,) = [figure for figure in asem.figures_of(subject) if figure.id == id]

        assert (Decimal(value), qualifier, unit) == (found.value, found.qualifier, found.unit)
        assert as_of == str(found.as_of)
        assert self.SOURCE in found.evidence.sources

    def test_tein(self) -> None:
        """The Union gave 10 million for the second phase and 11.4 million, 63 %, for the third."""
        lines = [
            line
            for line in asem.funding_of("trans-eurasia-information-network")
            if line.contributor == "EU" and self.SOURCE in line.evidence.sources
        ]

        assert [
            ("TEIN2", "10000000 EUR", None),
            ("TEIN3", "11400000 EUR", Decimal(63)),
        ] == [(line.phase, str(line.money), line.share_percent) for line in lines]

    def test_eleven_partners(self) -> None:
        """The second phase had eleven partners: ten that are ones of ASEM, and Hong Kong."""
        phases = {p.name: p for p in asem.initiatives["trans-eurasia-information-network"].phases}

        assert (10, ("HKG",)) == (len(phases["TEIN2"].partners), phases["TEIN2"].places)

    def test_south_asia(self) -> None:
        """Six countries of South Asia were to join the third phase, half of them partners now."""
        (phase,) = [p for p in asem.initiatives["trans-eurasia-information-network"].phases
                    if p.name == "TEIN3"]  # fmt: skip
        south = {"BGD", "BTN", "IND", "NPL", "PAK", "LKA"}

        assert {"BGD", "IND", "PAK"} == south & set(phase.partners)
        assert {"BTN", "LKA", "NPL"} == south & set(phase.places)

    def test_trust_fund(self) -> None:
        """The trust fund had two phases, the second with 20 million, run by the World Bank."""
        fund = asem.initiatives["asem-asian-financial-crisis-trust-fund"]
        lines = [
            (
                line.phase,
                line.contributor,
                line.money and str(line.money),
                line.money and line.money.kind,
            )
            for line in asem.funding_of(fund)
        ]

        assert [
            ("Phase 1", "EU", None, None),
            ("Phase 2", None, "20000000 EUR", "budget"),
            ("Phase 2", "EU", None, None),
        ] == lines
        assert 2 == len(fund.phases)
        assert (fund,) == asem.initiatives_of(organisation="world-bank")
        assert all(self.SOURCE in phase.evidence.sources for phase in fund.phases)

    def test_conference(self) -> None:
        """The second development conference met in Yogyakarta on 26 and 27 May 2010."""
        found = asem.initiatives["asem-development-conference-2"]

        assert ("2010-05-26", "2010-05-27") == (str(found.started), str(found.ended))
        assert ("Yogyakarta", ("IDN", "EU")) == (found.city, found.organisers)
        assert found in asem.held_in("Yogyakarta")

    def test_virtual_secretariat(self) -> None:
        """The sixth summit decided on the virtual secretariat."""
        assert "asem-6" == asem.initiatives["asem-virtual-secretariat"].launched_at

    def test_coordinators(self) -> None:
        """The Commission is the permanent one of the four coordinators."""
        (seat,) = asem.coordinators_on("2012-02-17")

        assert ("EU", "european-permanent") == (seat.partner, seat.role)
        assert "European Commission" == seat.body
        assert cites(seat, self.SOURCE)
        assert 4 == len(asem.CoordinatorRole)

    def test_disagreement(self) -> None:
        """
        It puts the initiatives of a decade at nearly 100, the leaders at over 100.

        The third phase of TEIN, which ended in 2011 by the network's own account, it calls current.
        """
        assert [
            ("trans-eurasia-information-network", "2011", "2012"),
            ("asem-initiatives-decade-helsinki", "over", "nearly"),
        ] == [(found.id, found.holds, found.says) for found in asem.disputes(source=self.SOURCE)]


class TestMoney:
    """Amounts."""

    @pytest.mark.parametrize(
        "fact",
        [
            ("asem-duo", "Phase I", None, "26000000 EUR", "target", "asemduo-som-report-2002"),
            ("asem-duo", "Phase I", "DNK", "500000 EUR", "contribution",
             "asemduo-presentation-2003"),
            ("erasmus-mundus", "Erasmus Mundus I", None, "230000000 EUR", "budget",
             "euroalert-erasmus-mundus"),
            ("trans-eurasia-information-network", "Asi@Connect", None, "36835000 EUR",
             "cost-estimate", "ec-asiconnect-action-document"),
            ("trans-eurasia-information-network", "Asi@Connect", "EU", "20000000 EUR",
             "contribution", "ec-asiconnect-action-document"),
            ("trans-eurasia-information-network", "TEIN4", None, "26000000000 KRW", "budget",
             "sedaily-teincc"),
        ],
    )  # fmt: skip
    def test_amount(self, fact: tuple[str, str, str | None, str, str, str]) -> None:
        """What a phase had, aimed at or cost, and who gave what."""
        id, phase, contributor, money, kind, says = fact
        found = [
            line
            for line in asem.funding_of(id)
            if (line.phase, line.contributor, str(line.money)) == (phase, contributor, money)
        ]

        assert [kind] == [line.money and line.money.kind for line in found]
        assert all(says in line.evidence.sources for line in found)


class TestNonPartners:
    """States that are often taken for partners."""

    def test_both(self) -> None:
        """Timor-Leste joined ASEAN on 26 October 2025; Ukraine applied in September 2014."""
        east, ukraine = asem.non_partners

        assert ("TLS", "2025-10-26") == (east.id, str(east.asean_member_from))
        assert ("UKR", "2014-09") == (ukraine.id, str(ukraine.applied))
        for name in ("Timor-Leste", "Ukraine"):
            with pytest.raises(asem.UnknownPartnerError):
                asem.partner(name)
