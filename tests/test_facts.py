"""
Facts typed in by hand from the sources, so that a second person can check them, book in hand.

The ids beside them are those of the sources in the dataset.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import NamedTuple

import pytest

import asem
from asem import Group, Region

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
        expected = dict.fromkeys(range(1, 13), "in person") | {13: "virtual"}

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
        """ASEM 14 is no record: no source dates it."""
        assert None is asem.summits.get(14)
        assert None is asem.next_summit_after("2021-11-25")


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
            (2, "venue", "Queen Elizabeth Conference Centre", "bbc-asem2"),
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
