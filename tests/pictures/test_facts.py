"""What the pictures show, held against what the questions answer."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import asem
from asem.errors import (
    InvalidChoiceError,
    InvalidDateError,
    UnknownPartnerError,
    UnknownRecordError,
)
from asem.model.meetings import MeetingStatus
from asem.pictures import calendar_strip, growth, hosts, life, money, tile_map, timeline
from asem.pictures._axis import Axis
from asem.pictures._theme import THEMES
from asem.registry import Registry
from asem.strategies import days, registries

from .. import invented
from ..search import EDGES, bases
from .drawn import LAYOUTS, SVG, having, told, tree

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from asem.pictures import Picture

ONE_DAY = timedelta(days=1)
BY = ("round", "group", "region")
LIGHT = THEMES["light"]
TEIN = "trans-eurasia-information-network"


def tiles(picture: Picture) -> Counter[str]:
    """Count the tiles of each partner."""
    return Counter(tile.attrib["data-partner"] for tile in having(picture, "data-partner"))


def in_state(picture: Picture, state: str = "in") -> set[str]:
    """Give the partners that a map shows in a state."""
    shown = having(picture, "data-state")
    return {tile.attrib["data-partner"] for tile in shown if tile.attrib["data-state"] == state}


def face_of(tile: Element) -> Element:
    """Give the face of a tile."""
    face = tile.find(f"{SVG}rect")
    assert face is not None
    return face


class TestTileMap:
    """The map of tiles."""

    @given(days(), st.sampled_from(BY), bases(), st.sampled_from(LAYOUTS))
    def test_every_partner_once(self, day: date, by: Any, basis: Any, layout: Any) -> None:
        """On every day every partner has one tile, and those that are in are drawn as such."""
        picture = tile_map(day, colour_by=by, basis=basis, layout=layout)

        assert tiles(picture) == Counter(asem.partners.keys())
        assert in_state(picture) == {p.id for p in asem.partners_on(day, basis=basis)}

    @pytest.mark.parametrize("day", EDGES, ids=str)
    def test_on_the_way(self, day: date) -> None:
        """Whoever one basis counts and another does not is on its way, by the later one only."""
        every = {b: {p.id for p in asem.partners_on(day, basis=b)} for b in asem.Basis}

        for basis, inside in every.items():
            assert (
                in_state(tile_map(day, basis=basis), "coming")
                == set.union(*every.values()) - inside
            )
        assert not in_state(tile_map(day, basis="decision"), "coming")

    @given(st.data())
    def test_other_registries(self, data: st.DataObject) -> None:
        """The same holds for the records of anybody else."""
        registry = data.draw(registries())
        day = data.draw(days(registry=registry))
        picture = tile_map(day, registry=registry, colour_by=data.draw(st.sampled_from(BY)))

        assert tiles(picture) == Counter(registry.partners.keys())
        assert in_state(picture) == {partner.id for partner in registry.partners_on(day)}

    @pytest.mark.parametrize("layout", LAYOUTS)
    def test_tiles_apart(self, layout: Any) -> None:
        """No two tiles share a place, and neighbours on the map are neighbours on earth."""
        picture = tile_map("2020-01-01", layout=layout)
        places = {
            tile.attrib["data-partner"]: (
                float(face_of(tile).attrib["x"]),
                float(face_of(tile).attrib["y"]),
            )
            for tile in having(picture, "data-partner")
        }

        assert len(set(places.values())) == 53
        for west, east in map(str.split, ("PRT ESP", "IRL GBR", "PAK CHN", "LAO VNM", "AUS NZL")):
            assert places[west][0] < places[east][0]
            assert places[west][1] == places[east][1]
        for north, south in (("NOR", "DNK"), ("RUS", "KAZ"), ("IDN", "NZL"), ("EST", "LVA")):
            assert places[north][1] < places[south][1]

    @pytest.mark.parametrize(("by", "question"), [("group", "group_of"), ("region", "region_of")])
    def test_colours(self, by: Any, question: str) -> None:
        """Two partners have the same colour exactly if they had the same group, or side."""
        day = date(2011, 6, 1)
        state_of: dict[str, set[Any]] = {}
        for tile in having(tile_map(day, colour_by=by), "data-state"):
            if tile.attrib["data-state"] == "in":
                state = getattr(asem, question)(tile.attrib["data-partner"], day)
                state_of.setdefault(face_of(tile).attrib["fill"], set()).add(state)

        assert all(len(states) == 1 for states in state_of.values())
        assert len(state_of) == len(set.union(*state_of.values())) > 2

    @given(days(), st.sampled_from(BY), bases())
    @example(date(2007, 12, 31), "region", asem.Basis.DECISION)
    @example(date(2010, 6, 1), "region", asem.Basis.DECISION)
    @example(date(2012, 10, 1), "group", asem.Basis.PARTICIPATION)
    @example(date(2004, 10, 7), "group", asem.Basis.DECISION)
    def test_not_yet_seated(self, day: date, by: Any, basis: Any) -> None:
        """It is said how many are shown where they came to sit, and of no others."""
        question = asem.group_of if by == "group" else asem.region_of
        early = [
            partner
            for partner in asem.partners_on(day, basis=basis)
            if question(partner, day) is None
            and question(partner, asem.membership_of(partner).acceded) is not None
            and day < asem.membership_of(partner).acceded
        ]
        text = " ".join(tile_map(day, colour_by=by, basis=basis).text.split())
        found = re.findall(r"; (\d+) sat (?:in no group|on no side) yet and (?:is|are) shown", text)
        assert found == ([str(len(early))] if early and by != "round" else [])

    def test_rounds(self) -> None:
        """Each round of enlargement has a colour of its own; those not in are faint."""
        rounds = {
            (face_of(tile).attrib["fill"], asem.membership_of(tile.attrib["data-partner"]).round)
            for tile in having(tile_map("2012-12-31"), "data-partner")
        }

        assert len(rounds) == len(dict(rounds)) == 6
        assert (LIGHT.faint, 5) in rounds

    @given(days())
    def test_hosts(self, day: date) -> None:
        """A host carries the numbers of the summits that it had hosted by that day."""
        told_of = {
            tile.attrib["data-partner"]: re.findall(r"hosted ASEM (\d+)", told(tile))
            for tile in having(tile_map(day), "data-partner")
        }
        hosted: dict[str, list[str]] = {id: [] for id in told_of}
        for summit in asem.summits:
            if summit.opens.earliest <= day:
                hosted[summit.hosts[0]].append(str(summit.number))

        assert told_of == hosted

    def test_several_summits(self) -> None:
        """Who hosted several summits carries all their numbers, however little room there is."""
        for layout in LAYOUTS:
            svg = tile_map("2004-01-01", registry=invented.registry(), layout=layout).svg
            assert re.search(r">(ASEM )?1, 2</text>", svg)

    def test_rings(self) -> None:
        """Six newcomers at most are ringed, no founders, and nobody while others come."""
        ringed = {
            day: [
                tile.attrib["data-partner"]
                for tile in having(tile_map(day), "data-partner")
                if any(face.get("fill") == "none" for face in tile.iter(f"{SVG}rect"))
            ]
            for day in ("1997-01-01", "2005-01-01", "2009-01-01", "2010-03-01", "2013-01-01")
        }

        assert sorted(ringed["2013-01-01"]) == ["BGD", "CHE", "NOR"]
        assert len(ringed.pop("2009-01-01")) == 6
        assert ringed.pop("2013-01-01")
        assert not any(ringed.values())

    def test_left(self) -> None:
        """Who has left is drawn faint, and says when it was in."""
        picture = tile_map(invented.LEFT + ONE_DAY, registry=invented.registry())
        (left,) = [s for s in having(picture, "data-state") if s.attrib["data-state"] == "left"]

        assert face_of(left).attrib["fill"] == LIGHT.faint
        assert told(left) == "State BBB (BBB): partner from 20 June 2003 to 30 July 2005"
        assert "No longer in (1): State BBB" in picture.text

    def test_neither_side(self) -> None:
        """Those that sit on neither side are counted apart from those of their half."""
        assert "17 partners, 3 on neither side" in tile_map("2011-01-01").svg
        assert "21 partners<" in tile_map("2013-01-01").svg

    def test_places(self) -> None:
        """Who has no place on the map stands below the half of its side, or below both."""
        asia = (invented.spell(asem.Region.ASIA),)
        rows = invented.rows(
            partners=[
                invented.member("AAA", regions=asia),
                invented.member("BBB"),
                invented.institution("ORG"),
            ]
        )
        picture = tile_map("2004-01-01", registry=Registry(**rows))

        assert re.findall(r">(Asia|Neither side)<", picture.svg) == ["Asia", "Neither side"]
        assert ">Europe<" not in picture.svg

    @pytest.mark.parametrize("by", ["size", None, "Round", []])
    def test_other_colours(self, by: Any) -> None:
        """What colours cannot mean is refused, with what they can."""
        with pytest.raises(InvalidChoiceError, match=r"^colour_by is ") as caught:
            tile_map("2004-10-08", colour_by=by)
        assert caught.value.choices == ("round", "group", "region")

    @pytest.mark.parametrize("basis", ["decided", None, "Accession"])
    def test_other_bases(self, basis: Any) -> None:
        """What is not a basis is refused, with those that are."""
        with pytest.raises(InvalidChoiceError, match=r"^basis is ") as caught:
            tile_map("2004-10-08", basis=basis)
        assert caught.value.choices == ("accession", "participation", "decision")

    def test_no_day(self) -> None:
        """What is not a day is refused as by every question."""
        with pytest.raises(InvalidDateError):
            tile_map("04/05/2004")


class TestTimeline:
    """The steps over time."""

    @pytest.mark.parametrize("layout", LAYOUTS)
    def test_steps(self, layout: Any) -> None:
        """The totals are the number of partners from each day of change on."""
        steps = having(timeline(layout=layout), "data-day")
        totals = {e.attrib["data-day"]: e.findtext(f"{SVG}text") for e in steps}

        assert list(totals.values()) == ["26", "39", "45", "48", "51", "53"]
        for day, total in totals.items():
            assert total == str(len(asem.partners_on(day)))
            assert len(asem.partners_on(date.fromisoformat(day) - ONE_DAY)) < int(total)

    @given(registries(), st.sampled_from(LAYOUTS))
    def test_other_registries(self, registry: Registry, layout: Any) -> None:
        """Of any registry each summit held has a mark, and each partner a name."""
        picture = timeline(registry=registry, layout=layout)
        held = {summit.id for summit in registry.summits if summit.status == "held"}

        marks = [mark.attrib["data-meeting"] for mark in having(picture, "data-meeting")]
        assert set(marks) == held
        words = " ".join(picture.text.split())
        for partner in registry.partners:
            assert " ".join(partner.common_name.split())[:40] in words

    @pytest.mark.parametrize("layout", LAYOUTS)
    @pytest.mark.parametrize("held", [True, False])
    def test_rounds_close_together(self, layout: Any, held: bool) -> None:
        """Rounds two days apart are both told, also where a summit that admitted was not held."""
        rows = invented.rows()
        status = MeetingStatus.HELD if held else MeetingStatus.CANCELLED
        more = [f"M{letter}M" for letter in "ABCDEFGHIJKLMNOPQRST"]
        rows["partners"] += [invented.member(id) for id in ("CCC", *more)]
        rows["memberships"] += map(invented.membership, more)
        rows["summits"].append(
            invented.summit(3, date(2003, 6, 22), acceded=("CCC",), status=status)
        )
        rows["memberships"].append(
            invented.membership("CCC", round=2, acceded=date(2003, 6, 22), first_summit=3)
        )
        words = timeline(registry=Registry(**rows), layout=layout).text

        assert "2003-06-20: 1 newcomer, 23 partners in all\n  State BBB" in words
        assert "2003-06-22: 1 newcomer, 24 partners in all\n  State CCC" in words

    def test_fields(self) -> None:
        """The fields are as high as there are partners on each side, in steps at each change."""
        fields = [
            path
            for path in tree(timeline()).iter(f"{SVG}path")
            if path.find(f"{SVG}title") is not None
        ]
        sides = {told(path): path.attrib["d"] for path in fields}

        assert list(sides) == ["European side", "Asian side", "On neither side"]
        base = float(re.findall(r"M\S+ (\S+?)V", sides["European side"])[0])
        unit = 306 / 53
        for side, region, below in (
            ("European side", "Europe", None),
            ("Asian side", "Asia", "Europe"),
        ):
            tops = [float(y) for y in re.findall(r"V(\S+?)H", sides[side].split("Z")[0])]
            of = [asem.region_of(p, "2025-01-01") for p in asem.partners_on("2025-01-01")]
            high = of.count(region) + of.count(below)
            assert min(tops) == pytest.approx(base - high * unit, abs=0.2)

    def test_squares(self) -> None:
        """On a phone each round has a square for every partner, its newcomers full."""
        squares = having(timeline(layout="phone"), "data-partner")
        full = [s.attrib["data-partner"] for s in squares if s.attrib["fill"] != LIGHT.paper]

        assert len(squares) == 26 + 39 + 45 + 48 + 51 + 53
        assert Counter(full) == Counter(asem.partners.keys())


class TestGrowth:
    """The small maps."""

    @pytest.mark.parametrize("layout", LAYOUTS)
    def test_rounds(self, layout: Any) -> None:
        """Each round has its day and total; each newcomer has its colour once."""
        picture = growth(layout=layout)
        days_of = [e.attrib["data-day"] for e in having(picture, "data-day")]
        colours = {*LIGHT.regions.values(), LIGHT.ink}
        new = [e for e in having(picture, "data-partner") if e.attrib["fill"] in colours]

        assert days_of == sorted({str(membership.acceded) for membership in asem.memberships})
        assert Counter(e.attrib["data-partner"] for e in new) == Counter(asem.partners.keys())
        assert set(tiles(picture).values()) == {6}

    @given(registries())
    def test_other_registries(self, registry: Registry) -> None:
        """Of any registry, too, every partner is new in one round, and drawn in all."""
        rounds = len({membership.acceded for membership in registry.memberships})

        assert set(tiles(growth(registry=registry)).values()) == {rounds}

    def test_sides(self) -> None:
        """Who sat on neither side when it came is new on neither side."""
        new = [e for e in having(growth(), "data-partner") if e.attrib["fill"] == LIGHT.ink]

        assert {e.attrib["data-partner"] for e in new} == {"AUS", "NZL", "RUS"}


class TestCalendar:
    """The strip of all meetings."""

    @given(days(), days(), st.sampled_from(LAYOUTS))
    def test_every_meeting(self, one: date, other: date, layout: Any) -> None:
        """Each meeting of the time has one mark, in the row of its series."""
        first, last = sorted((one, other))
        if first == last:
            last = first + ONE_DAY if first < date.max else last
            first = last - ONE_DAY
        picture = calendar_strip(first, last, layout=layout)
        found = asem.meetings_between(first, last, status=None)

        marks = [mark.attrib["data-meeting"] for mark in having(picture, "data-meeting")]
        assert Counter(marks) == Counter(meeting.id for meeting in found)
        held = sum(meeting.status == "held" for meeting in found)
        assert picture.title.split()[0] == (str(held) if held else "No")

    @given(registries())
    def test_other_registries(self, registry: Registry) -> None:
        """Any registry can be drawn, over all the time that there is."""
        picture = calendar_strip(date.min, date.max, registry=registry)

        marks = {mark.attrib["data-meeting"] for mark in having(picture, "data-meeting")}
        assert marks == {meeting.id for meeting in registry.meetings}

    def test_rows(self) -> None:
        """A row has the meetings of its series, and says how many were held."""
        for row in having(calendar_strip("1996-01-01", "2026-12-31"), "data-series"):
            marks = [mark for mark in row.iter() if "data-meeting" in mark.attrib]
            held = [mark for mark in marks if mark.attrib["data-status"] == "held"]
            texts = [text.text for text in row.findall(f"{SVG}text")]

            assert str(len(held)) in texts
            if row.attrib["data-series"] in asem.ministerial_series:
                assert {mark.attrib["data-meeting"] for mark in marks} == {
                    meeting.id
                    for meeting in asem.ministerial_meetings.where(series=row.attrib["data-series"])
                }

    def test_marks_apart(self) -> None:
        """Marks make room for each other."""
        for layout in LAYOUTS:
            strip = calendar_strip("1996-01-01", "2025-12-31", layout=layout)
            for row in having(strip, "data-series"):
                discs = [
                    tuple(float(disc.attrib[name]) for name in ("cx", "cy", "r"))
                    for disc in row.iter(f"{SVG}circle")
                ]
                for at, (x, y, r) in enumerate(discs):
                    for u, v, s in discs[:at]:
                        assert (x - u) ** 2 + (y - v) ** 2 >= (r + s) ** 2 - 0.5

    def test_not_held(self) -> None:
        """What was cancelled is a cross, and not counted."""
        picture = calendar_strip("2004-01-01", "2004-12-31")
        (mark,) = [
            mark
            for mark in having(picture, "data-meeting")
            if mark.attrib["data-meeting"] == "emm-2004-cancelled"
        ]

        assert mark.find(f"{SVG}path") is not None
        assert mark.find(f"{SVG}circle") is None
        assert told(mark).endswith("(cancelled)")
        assert "Economic (0)" in picture.text

    def test_as_long_as_known(self) -> None:
        """What is known to the year only is as long as a year; what is known to the day is not."""
        planned = {"status": MeetingStatus.PLANNED, "format": None}
        exact = invented.ministerial(3, "2006-03-04", **planned)
        vague = invented.ministerial(4, "2007", **planned)
        rows = invented.added("ministerial_meetings", exact, vague)
        strip = calendar_strip("2006-01-01", "2007-12-31", registry=Registry(**rows))
        short, long = (
            [float(box.attrib["width"]) for box in mark.iter(f"{SVG}rect")]
            for mark in having(strip, "data-status")
        )

        assert max(short) < 20 < min(long)
        assert min(long) == pytest.approx((960 - 44 - 15 * 13 - 8 - 34) / 2, abs=2)
        assert "known to the month or year" in strip.svg

    def test_gaps(self) -> None:
        """Years from which no meeting of senior officials is known are hatched, and no others."""
        strip = calendar_strip("1996-01-01", "2025-12-31")
        rows = {row.attrib["data-series"]: row for row in having(strip, "data-series")}
        held = asem.senior_officials_meetings.where(status="held")
        known = {meeting.opens.earliest.year for meeting in held}
        gaps = [told(each) for each in rows["senior-officials"] if "no record" in told(each)]
        years = [re.findall(r"\d{4}", gap) for gap in gaps]
        hatched = [year for found in years for year in range(int(found[0]), int(found[-1]) + 1)]

        assert hatched == [year for year in range(1996, 2026) if year not in known]
        for id, row in rows.items():
            assert id == "senior-officials" or not any("no record" in told(each) for each in row)

    def test_missing_numbers(self) -> None:
        """Where a series jumps over a number, the time between is hatched."""
        days = {1: "2002-03-04", 2: "2004-03-04", 4: "2008-03-04"}
        met = [invented.ministerial(number, day) for number, day in days.items()]

        def gaps_with(*parts: asem.Coverage) -> list[str]:
            mine = invented.registry(ministerial_meetings=met, coverage=list(parts))
            strip = calendar_strip("2000-01-01", "2009-12-31", registry=mine)
            (row,) = (r for r in having(strip, "data-series") if r.attrib["data-series"] == "xmm")
            return [told(each) for each in row if "no record" in told(each)]

        (gap,) = gaps_with(invented.coverage(missing_numbers=(3, 5)))
        assert gap.endswith(" 3 was found")
        assert [] == gaps_with(invented.coverage("other", subject="ymm", missing_numbers=(3,)))
        assert [] == gaps_with()

    def test_unknown_times(self) -> None:
        """A time from which nothing is known is hatched, even where its row has no meeting."""
        nothing: dict[str, Any] = {"subject": None, "extent": asem.Extent.NONE}
        parts = [
            invented.coverage(
                "a", "senior_officials_meetings", last=asem.PartialDate(2002), **nothing
            ),
            invented.coverage("b", "summits", first=asem.PartialDate(2005), **nothing),
        ]

        def strip(first: int, last: int) -> Any:
            mine = invented.registry(coverage=parts)
            return calendar_strip(f"{first}-01-01", f"{last}-12-31", registry=mine)

        texts = [told(each) for each in tree(strip(2001, 2006)).iter(f"{SVG}g")]
        assert "2001 to 2002: no record of a meeting of senior officials was found" in texts
        assert f"2005 to {asem.DATA_AS_OF.year}: no record of Summits was found" in texts
        assert "Senior officials (0)" in strip(2001, 2001).text
        assert "Senior officials" not in strip(2004, 2004).text

    def test_pauses(self) -> None:
        """A pause is drawn, with how long it was."""
        assert "did not meet for 12 years" in calendar_strip("1996-01-01", "2025-12-31").svg
        assert "did not meet" not in calendar_strip(
            "1996-01-01", "2025-12-31", layout="phone"
        ).svg.replace("did not meet for 12 years", "")

    def test_not_all_online(self) -> None:
        """Where one meeting among those online had a place, there is no band."""
        online = [
            invented.ministerial(
                n, f"2006-0{n}-04", format=asem.MeetingFormat.VIRTUAL, city=None, country=None
            )
            for n in (3, 5)
        ]
        between = invented.ministerial(4, "2006-04-04")
        registry = Registry(**invented.added("ministerial_meetings", *online, between))
        without = Registry(**invented.added("ministerial_meetings", *online))

        assert ">online<" not in calendar_strip("2006-01-01", "2006-12-31", registry=registry).svg
        assert ">online<" in calendar_strip("2006-01-01", "2006-12-31", registry=without).svg

    def test_online(self) -> None:
        """A time in which all met online is a band; one meeting online is none."""
        assert ">online<" in calendar_strip("1996-01-01", "2025-12-31").svg
        assert ">online<" not in calendar_strip("2021-11-01", "2021-11-30").svg

    @pytest.mark.parametrize(
        ("first", "last"), [("2004-10-08", "2004-10-07"), ("2004-10-08", "2004-10-08"), ("x", "y")]
    )
    def test_no_time(self, first: str, last: str) -> None:
        """Two days that make no time are refused."""
        with pytest.raises(InvalidDateError):
            calendar_strip(first, last)


class TestAxis:
    """A time from left to right."""

    @pytest.mark.parametrize(
        ("first", "last", "step"),
        [
            (date(2000, 1, 1), date(2005, 1, 1), 1),
            (date(2000, 1, 1), date(2020, 1, 2), 5),
            (date(2000, 1, 1), date(2200, 1, 2), 25),
            (date.min, date.max, 1000),
        ],
    )
    def test_steps(self, first: date, last: date, step: int) -> None:
        """The longer an axis, the fewer of its years are named; both ends may be."""
        named = [int(name) for _, name in Axis(first, last, left=0, right=500).ticks()]

        round_ones = [year for year in named if year % step == 0]
        assert list(range(round_ones[0], last.year + 1, step)) == round_ones
        assert set(named) - set(round_ones) <= {first.year}


class TestHosts:
    """Where ASEM met."""

    @pytest.mark.parametrize("layout", LAYOUTS)
    def test_every_meeting(self, layout: Any) -> None:
        """Each meeting held in a place has one mark."""
        marks = [
            mark.attrib["data-meeting"] for mark in having(hosts(layout=layout), "data-meeting")
        ]
        held = [m.id for m in asem.meetings if m.status == "held" and m.city and m.country]

        assert Counter(marks) == Counter(held)

    @given(registries())
    def test_other_registries(self, registry: Registry) -> None:
        """Of any registry, too."""
        marks = {
            mark.attrib["data-meeting"] for mark in having(hosts(registry=registry), "data-meeting")
        }

        assert marks == {
            m.id for m in registry.meetings if m.status == "held" and m.city and m.country
        }

    def test_words(self) -> None:
        """Countries are ranked, with their cities; those in which nothing was held are named."""
        text = hosts().text

        assert "Asia: 58 meetings in 13 countries\n  China (11): Beijing 7, Chengdu 2" in text
        assert "Belgium (8): Brussels 8; ASEM 8, 12" in text
        assert "Not so far: Australia, Bangladesh, Brunei" in text

    @pytest.mark.parametrize("layout", LAYOUTS)
    def test_many_in_one_country(self, layout: Any) -> None:
        """The marks of a country that hosted more than a row takes go on in rows below."""
        many = [
            invented.ministerial(3 + n, f"{2006 + n // 12}-{1 + n % 12:02}-04", country="XXX")
            for n in range(60)
        ]
        registry = Registry(**invented.added("ministerial_meetings", *many))
        few = hosts(layout=layout, registry=Registry(**invented.added("ministerial_meetings")))
        picture = hosts(layout=layout, registry=registry)
        marks = {mark.attrib["data-meeting"]: mark for mark in having(picture, "data-meeting")}
        boxes = [marks[meeting.id].find(f"{SVG}rect") for meeting in many]
        rows = [*Counter(box.attrib["y"] for box in boxes if box is not None).values()]
        tall, low = (float(tree(each).attrib["viewBox"].split()[3]) for each in (picture, few))

        assert (60, {rows[0]}) == (sum(rows), {*rows[:-1]})
        assert tall > low or layout == "slide"

    def test_elsewhere(self) -> None:
        """A country that is not a partner is called by its code, on neither side."""
        meeting = invented.ministerial(3, "2006-03-04", country="XXX")
        rows = invented.added("ministerial_meetings", meeting)
        text = hosts(registry=Registry(**rows)).text

        assert "Elsewhere: 6 meetings in 2 countries\n  State AAA (5)" in text
        assert "  XXX (1): City of AAA" in text


class TestMoney:
    """What an initiative had to spend."""

    def test_bars(self) -> None:
        """Bars are as long as their amounts, on one scale; what is not known is hatched."""
        bars = {bar.attrib["data-phase"]: bar for bar in having(money(TEIN), "data-phase")}
        wide = {
            name: [float(box.attrib["width"]) for box in bar.iter(f"{SVG}rect")]
            for name, bar in bars.items()
        }

        assert wide["TEIN2"][0] == wide["TEIN2"][1]
        whole = wide["Asi@Connect"][0]
        assert wide["Asi@Connect"][1] / whole == pytest.approx(20 / 36.835, abs=0.001)
        assert wide["TEIN3"][1] / whole == pytest.approx(11.4 / 36.835, abs=0.001)
        assert wide["TEIN3"][0] / wide["TEIN3"][1] == pytest.approx(100 / 63, abs=0.001)
        assert wide["TEIN4"][0] / wide["TEIN4"][1] == pytest.approx(100 / 50, abs=0.001)
        assert bars["TEIN (first phase)"].find(f"{SVG}path") is not None
        assert wide["TEIN (first phase)"] == [pytest.approx(whole)]

    def test_dispute(self) -> None:
        """What another source says is a line across the bar, and told."""
        (bar,) = [b for b in having(money(TEIN), "data-phase") if b.attrib["data-phase"] == "TEIN3"]
        line, gift = bar.find(f"{SVG}line"), bar.findall(f"{SVG}rect")[1]

        assert line is not None
        left, wide = float(gift.attrib["x"]), float(gift.attrib["width"])
        assert (float(line.attrib["x1"]) - left) / wide == pytest.approx(12 / 11.4, abs=0.001)
        assert "EU 12 million euros, Asian partners 6 million euros" in told(bar)

    def test_words(self) -> None:
        """Kinds of money, joint givers, shares and gifts without an amount are told."""
        text = " ".join(money("asem-duo").text.split())

        assert "A target of 26 million euros" in text
        assert "South Korea, France and Singapore gave about 6 million euros" in text
        assert "Thailand gave an amount that no source gives" in text
        assert "given by Europe" in money("asem-duo").svg
        assert money(asem.initiatives[TEIN]) == money(TEIN)

    def test_other_givers(self) -> None:
        """A giver that is not a partner is called by its name, and is on neither side."""
        amount = invented.money("1000", kind=asem.MoneyKind.CONTRIBUTION)
        phase = invented.phase(contributions=(invented.contribution("body", money=amount),))
        registry = Registry(**invented.changed("initiatives", "scheme", phases=(phase,)))
        picture = money("scheme", registry=registry)

        assert "Organisation body gave 1,000 euros" in picture.text
        assert "given by others, or by several together" in picture.svg

    @pytest.mark.parametrize(
        ("qualifier", "said"),
        [("exact", "1,000"), ("about", "about 1,000"), ("over", "over 1,000"),
         ("nearly", "nearly 1,000")],
    )  # fmt: skip
    def test_qualifiers(self, qualifier: str, said: str) -> None:
        """An amount that is not exact is put as its source puts it."""
        amount = invented.money(
            "1000", kind=asem.MoneyKind.CONTRIBUTION, qualifier=asem.Qualifier(qualifier)
        )
        phase = invented.phase(contributions=(invented.contribution("body", money=amount),))
        registry = Registry(**invented.changed("initiatives", "scheme", phases=(phase,)))

        assert f"body gave {said} euros" in money("scheme", registry=registry).text

    def test_unknown(self) -> None:
        """An initiative that there is not is refused."""
        with pytest.raises(UnknownRecordError):
            money("asem-du")


class TestLife:
    """A partner's course."""

    @pytest.mark.parametrize("id", [partner.id for partner in asem.partners])
    def test_events(self, id: str) -> None:
        """What a partner hosted has a mark, and so has each summit, if any comer is known."""
        partner, picture = asem.partners[id], life(id)
        held = [m for m in asem.hosted_by(partner) if m.status == "held"]
        acceded = asem.membership_of(partner).acceded
        attended = {m.id for m in asem.summits if m.opens.earliest >= acceded}

        texts = [told(group) for group in tree(picture).iter(f"{SVG}g")]
        for meeting in held:
            assert any(text.startswith(meeting.name) for text in texts)
        shown = [e.attrib for e in having(picture, "data-level")]
        assert {each["data-meeting"] for each in shown} == (attended if shown else set())
        assert not shown or {each["data-level"] for each in shown} != {"unknown"}

    def test_groups(self) -> None:
        """Each group has a stretch in its colour, and its name."""
        boxes = [b for b in tree(life("GBR")).iter(f"{SVG}rect") if " from " in told(b)]
        fills = [box.attrib["fill"] for box in boxes]

        assert fills == [LIGHT.groups[None], LIGHT.groups["eu"], LIGHT.groups["non-eu-europe"]]
        assert "2020-02-01 Europe outside the EU" in life("GBR").text

    def test_decided(self) -> None:
        """A decision long before the first summit has a mark; one of the eve has none."""
        assert "2006-09-11 decided" in life("India").text
        assert "decided" not in life("Cambodia").text

    def test_attendance(self) -> None:
        """Who came is drawn as far as it is known, and else said to be not known."""
        levels = [e.attrib["data-level"] for e in having(life("CHN"), "data-level")]
        known = {row.summit: str(row.level) for row in asem.attendances.where(partner="CHN")}

        assert [known.get(summit.id, "unknown") for summit in asem.summits] == levels
        assert "Thirteenth Asia-Europe Meeting: absent" in life("MMR").text

    def test_absent(self) -> None:
        """Who is among the absent of a summit is drawn as absent."""
        totals = asem.Headcount(None, None, absent=("BBB",))
        mine = Registry(**invented.changed("summits", "asem-2", attendance=totals))
        shown = having(life("BBB", registry=mine), "data-level")

        assert ["absent"] == [each.attrib["data-level"] for each in shown]

    def test_terms(self) -> None:
        """What no source dates of a term as coordinator is hatched, and said."""
        text = " ".join(life("VNM").text.split())

        assert "Coordinator for ASEAN: 2023-01-12 to end not known" in text
        assert "Coordinator for ASEAN: 2000-10-21 to 2004-10; shown for 2002-09-23" in text
        text = " ".join(life("THA").text.split())
        assert "start not known to 2000-10-21; shown for 2000-10-19, 2000-10-21" in text
        assert "at a time that no source dates" in life("BGD").svg
        assert "Coordinator" not in life("MNG").svg

    def test_references(self) -> None:
        """A partner is named in any way; who names nobody is refused."""
        assert life("Việt Nam") == life("VNM") == life(asem.partners["VNM"])
        with pytest.raises(UnknownPartnerError):
            life("Phillipines")

    @pytest.mark.parametrize(("code", "id"), [(816, "VNM"), (704, "VNM"), ("AUL", "AUS")])
    def test_codes(self, code: Any, id: str) -> None:
        """A code of another scheme is refused, and what is advised draws it."""
        with pytest.raises(UnknownPartnerError, match=r"needs its scheme \(.*\), as ") as no:
            life(code)
        call = str(no.value).rpartition(", as ")[2]
        assert life(eval(call, {"asem": asem})) == life(id)

    @pytest.mark.parametrize("wrong", [5_000, None, "Atlantis", "USA"])
    def test_no_codes(self, wrong: Any) -> None:
        """What is a code of no scheme, or names another country, is not said to be a code."""
        with pytest.raises(UnknownPartnerError, match=r"^(?!.*scheme)"):
            life(wrong)

    def test_left(self) -> None:
        """A line ends where the membership does."""
        assert "2005-07-30 leaves" in life("BBB", registry=invented.registry()).text

    @given(registries(), st.sampled_from(LAYOUTS))
    def test_other_registries(self, registry: Registry, layout: Any) -> None:
        """Of any registry: every partner has a course that names all that it hosted."""
        for partner in registry.partners:
            text = life(partner, registry=registry, layout=layout).text
            for meeting in registry.hosted_by(partner):
                assert meeting.status != "held" or str(meeting.opens.earliest) in text

    def test_levels(self) -> None:
        """A partner that was absent is known to have been so."""
        attendance = attrs.evolve(invented.summit().attendance, absent=("ORG",))
        rows = invented.changed("summits", "asem-2", attendance=attendance)
        picture = life("ORG", registry=Registry(**rows))
        levels = [e.attrib["data-level"] for e in having(picture, "data-level")]

        assert levels == ["unknown", "absent"]
