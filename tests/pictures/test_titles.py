"""The titles that are made: each sentence with a registry that has it, and one that has not."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import asem
from asem import Group, Region
from asem.model.meetings import MeetingStatus
from asem.pictures import calendar_strip, growth, hero, hosts, life, money, tile_map, timeline
from asem.registry import Registry

from .. import invented

TEIN = "trans-eurasia-information-network"


def of(number: int, *, regions: Any = (), **more: Any) -> Registry:
    """Make a registry of a founder and so many newcomers at the second summit."""
    ids = [f"{chr(66 + at)}{chr(66 + at)}{chr(66 + at)}" for at in range(number)]
    newcomers = [
        invented.member(id, regions=(invented.spell(regions[at], invented.SECOND),))
        if at < len(regions)
        else invented.member(id)
        for at, id in enumerate(ids)
    ]
    given = {"round": 1, "acceded": invented.SECOND, "first_summit": 2}
    tables = invented.rows(
        partners=[invented.member("AAA"), *newcomers],
        memberships=[invented.membership("AAA"), *(invented.membership(i, **given) for i in ids)],
        summits=[
            invented.summit(1),
            invented.summit(2, invented.SECOND, acceded=tuple(ids)),
        ],
    )
    return Registry(**(tables | more))


class TestTileMap:
    """The map of tiles."""

    @pytest.mark.parametrize(
        ("day", "title"),
        [
            ("1990-01-01", "ASEM began on 1 March 1996"),
            ("1996-02-29", "ASEM began on 1 March 1996"),
            ("1996-03-01", "26 partners found ASEM in Bangkok"),
            ("2004-10-07", "26 partners, and 13 more on the way"),
            ("2004-10-08", "13 newcomers, 10 of them European, bring ASEM to 39 partners"),
            ("2007-12-31", "39 partners, and 6 more on the way"),
            ("2008-10-24", "6 newcomers, 2 of them European, bring ASEM to 45 partners"),
            ("2010-10-04", "Australia, New Zealand and Russia bring ASEM to 48 partners"),
            ("2012-11-05", "Bangladesh, Norway and Switzerland bring ASEM to 51 partners"),
            ("2014-10-16", "Croatia and Kazakhstan bring ASEM to 53 partners"),
            ("2030-01-01", "Croatia and Kazakhstan bring ASEM to 53 partners"),
        ],
    )
    def test_days(self, day: str, title: str) -> None:
        """A day before ASEM, one in each round, and one after all."""
        assert tile_map(day).title == title

    @pytest.mark.parametrize(
        ("basis", "title"),
        [
            ("accession", "39 partners, and 6 more on the way"),
            ("participation", "39 partners, and 6 more on the way"),
            ("decision", "6 newcomers, 2 of them European, bring ASEM to 45 partners"),
        ],
    )
    def test_bases(self, basis: Any, title: str) -> None:
        """What is a partner depends on the basis."""
        assert tile_map("2006-12-31", basis=basis).title == title

    def test_colours(self) -> None:
        """Where the colours mean something else than who came, the title says what they mean."""
        assert tile_map("2020-02-01", colour_by="group").title == (
            "53 partners: European Union 28, Northeast and South Asia 11, ASEAN 10, "
            "Europe outside the EU 3 and 1 in no group"
        )
        assert tile_map("2011-01-01", colour_by="region").title == (
            "48 partners: Europe 28, Asia 17 and 3 on neither side"
        )

    @pytest.mark.parametrize(
        ("number", "regions", "title"),
        [
            (0, (), "1 partner founds ASEM in City of AAA"),
            (1, (), "State BBB brings ASEM to 2 partners"),
            (3, (), "State BBB, State CCC and State DDD bring ASEM to 4 partners"),
            (4, (), "4 newcomers bring ASEM to 5 partners"),
            (4, [Region.EUROPE], "4 newcomers, 1 of them European, bring ASEM to 5 partners"),
            (4, [Region.EUROPE] * 4, "4 newcomers, all of them European, bring ASEM to 5 partners"),
        ],
    )
    def test_newcomers(self, number: int, regions: Any, title: str) -> None:
        """None, one, three or four newcomers; none, some or all of them European."""
        assert tile_map(invented.SECOND, registry=of(number, regions=regions)).title == title

    def test_left(self) -> None:
        """Once somebody has left, nobody brings ASEM to the number that there now is."""
        rows = invented.changed("memberships", "membership-ORG", left=invented.LEFT)
        rows["memberships"][1] = attrs.evolve(rows["memberships"][1], left=None)
        day, registry = invented.LEFT, Registry(**rows)
        after = day.replace(day=31)

        assert tile_map(day, registry=registry).title == "State BBB brings ASEM to 3 partners"
        assert tile_map(after, registry=registry).title == "2 partners on 31 July 2005"

    def test_nobody(self) -> None:
        """Where all have left, or there never was anybody, it says so."""
        lone = invented.membership("AAA", left=invented.SECOND)
        rows = {
            "partners": [invented.member()],
            "memberships": [lone],
            "sources": [invented.source()],
        }
        rows["summits"] = [invented.summit()]

        assert (
            tile_map("2005-01-01", registry=Registry(**rows)).title
            == "0 partners on 1 January 2005"
        )
        assert tile_map("2005-01-01", registry=Registry()).title == "No partners yet"

    def test_one_institution(self) -> None:
        """One institution is not many."""
        assert "and 1 institution," in tile_map("2004-10-08").alt
        assert "and 2 institutions," in tile_map("2010-10-08").alt
        assert "1 country and 0 institutions" in tile_map(invented.SECOND, registry=of(0)).alt


class TestTimeline:
    """The steps over time."""

    @pytest.mark.parametrize(
        ("number", "title"),
        [
            (0, "1 partner since 2001"),
            (1, "ASEM has doubled since 2001, in one round of enlargement"),
            (2, "ASEM has tripled since 2001, in one round of enlargement"),
            (3, "From 1 to 4 partners, in one round of enlargement"),
        ],
    )
    def test_growth(self, number: int, title: str) -> None:
        """It doubles, triples, or grows from one number to another."""
        assert timeline(registry=of(number)).title == title

    def test_others(self) -> None:
        """Ours, one that has as many as before, and an empty one."""
        assert timeline().title == "ASEM has doubled since 1996, in five rounds of enlargement"
        same = timeline(registry=invented.registry())
        assert same.title == "2 partners since 2001, in one round of enlargement"
        assert timeline(registry=Registry()).title == "No partners yet"


class TestGrowth:
    """The small maps."""

    def test_rounds(self) -> None:
        """Five rounds, one, none, and nobody."""
        assert growth().title == "How 26 became 53: five rounds of enlargement"
        assert growth(registry=of(2)).title == "How 1 became 3: one round of enlargement"
        assert growth(registry=of(0)).title == "1 founder of ASEM"
        assert growth(registry=Registry()).title == "No partners yet"


class TestCalendar:
    """The strip of all meetings."""

    @pytest.mark.parametrize(
        ("first", "last", "title"),
        [
            ("1996-01-01", "2025-12-31", "122 meetings in 30 years, 13 of them summits"),
            ("2004-01-01", "2004-12-31", "4 meetings in 2004, one of them a summit"),
            ("2005-01-01", "2005-12-31", "4 meetings in 2005"),
            ("1990-01-01", "1990-12-31", "No meetings in 1990"),
            (
                "1996-03-01",
                "1996-03-02",
                "1 meeting from 1 March 1996 to 2 March 1996, one of them a summit",
            ),
        ],
    )
    def test_times(self, first: str, last: str, title: str) -> None:
        """Whole years, one year, and any other time."""
        assert calendar_strip(first, last).title == title


class TestHosts:
    """Where ASEM met."""

    def test_sides(self) -> None:
        """On both sides alike, on one side more often, and nowhere."""
        assert hosts().title == "ASEM meets on both sides alike, most often in China"
        assert hosts(registry=Registry()).title == "No meeting with a place"
        side = (invented.spell(Region.ASIA),)
        asian = of(0, partners=[invented.member("AAA", regions=side)])
        assert (
            hosts(registry=asian).title == "ASEM meets more often in Asia, most often in State AAA"
        )

    def test_rest(self) -> None:
        """What has no place is counted, and why it has none is said."""
        assert hosts().alt.endswith("112 of 122; 10 virtual ones had no place.")
        meeting = invented.ministerial(3, "2006-03-04", city=None)
        rows = invented.added("ministerial_meetings", meeting)
        assert hosts(registry=Registry(**rows)).alt.endswith("5 of 7; 2 have no known place.")


class TestMoney:
    """What an initiative had to spend."""

    def test_known(self) -> None:
        """Some phases have an amount, all have, the only one has, or none."""
        own, budget = asem.registry.canonical(), {"budget": invented.money()}
        assert (
            money(TEIN).title == "Sources give an amount for 4 of the 5 phases on record for TEIN"
        )
        duo = "Sources give an amount for 1 of the 3 phases on record for ASEM-DUO"
        assert money("asem-duo").title == duo  # there is no phase III on record
        bare = next(each for each in own.initiatives if not each.phases)
        name = bare.abbreviation or bare.name
        assert money(bare).title == f"No source gives an amount for {name}"
        for number, which in ((1, ""), (2, "all 2 phases on record for ")):
            phases = tuple(invented.phase(f"Phase {at}", **budget) for at in range(number))
            rows = invented.changed("initiatives", "venture", phases=phases)
            title = f"Sources give an amount for {which}Initiative venture"
            assert money("venture", registry=Registry(**rows)).title == title


class TestLife:
    """A partner's course."""

    @pytest.mark.parametrize(
        ("partner", "title"),
        [
            ("VNM", "Vietnam founded ASEM, hosted a summit in 2004 and ministers 4 times"),
            ("GBR", "The United Kingdom founded ASEM and hosted a summit in 1998"),
            ("EU", "The European Union founded ASEM, hosted a summit in 2018 and ministers once"),
            ("IND", "India joined ASEM in 2008 and hosted ministers once"),
            (
                "Russia",
                "Russia joined ASEM in 2010 and has hosted no meeting of leaders or ministers",
            ),
        ],
    )
    def test_ours(self, partner: str, title: str) -> None:
        """Founders and newcomers, hosts of leaders, of ministers, and of neither."""
        assert life(partner).title == title

    def test_others(self) -> None:
        """Several summits are counted, and who has left has left."""
        registry = invented.registry()

        assert life("AAA", registry=registry).title == (
            "State AAA founded ASEM, hosted 2 summits and ministers 3 times"
        )
        assert life("BBB", registry=registry).title == (
            "State BBB joined ASEM in 2003, has hosted no meeting of leaders or ministers and "
            "left in 2005"
        )


def test_hero() -> None:
    """The year is that of the first partners, and only what is on the map is said to be."""
    assert hero().title.startswith("The Asia-Europe Meeting since 1996:")
    assert hero(registry=Registry()).title.startswith("The Asia-Europe Meeting: ")
    assert "the places of the 13 summits" in hero().alt
    assert "the places of 0 of the 2 summits" in hero(registry=invented.registry()).alt


def test_moves() -> None:
    """Whoever left, joined the EU, or moved to another side or group is named, by day."""
    day, eve = invented.SECOND.replace(year=2004), invented.SECOND.replace(year=2004, day=19)
    end = invented.LEFT
    joined = (invented.spell(Group.NON_EU_EUROPE, last=eve), invented.spell(Group.EU, day))
    turned = (invented.spell(Region.ASIA, last=eve), invented.spell(None, day))
    moved = (invented.spell(Group.NESA, last=eve), invented.spell(Group.ASEAN, day, last=end))
    rows = invented.rows(
        partners=[
            invented.member("AAA", eu_member_from=day, groups=joined),
            invented.member("BBB", regions=turned),
            invented.member("CCC", groups=moved),
        ],
        memberships=[
            invented.membership("AAA"),
            invented.membership("BBB"),
            invented.membership("CCC", left=end),
        ],
        summits=[invented.summit()],
        senior_officials_meetings=[],
        attendances=[],
    )
    text = timeline(registry=Registry(**rows)).text

    assert "2004-06-20: State AAA joins the EU" in text
    assert "2004-06-20: State BBB leaves the Asian side" in text
    assert "2004-06-20: State CCC now coordinates in ASEAN" in text
    assert "2005-07-31: State CCC leaves ASEM" in text
    assert "2020-02-01: The United Kingdom leaves the EU, stays a partner" in timeline().text
    together = "2012-11-05: Australia, New Zealand and Russia join the Asian side"
    assert together in timeline(layout="phone").text


def test_planned() -> None:
    """A meeting that is only planned is drawn, and not counted."""
    given = {"status": MeetingStatus.PLANNED, "format": None}
    meeting = invented.ministerial(3, "2006-03-04", **given)
    rows = invented.added("ministerial_meetings", meeting)
    strip = calendar_strip("2006-01-01", "2006-12-31", registry=Registry(**rows))

    assert strip.title == "No meetings in 2006"
    assert "(planned)" in strip.text
