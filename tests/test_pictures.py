"""The pictures: what they show, what they consist of, and what they withstand."""

from __future__ import annotations

import os
import pickle
import re
import subprocess
import sys
import zlib
from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple
from xml.etree import ElementTree

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import asem
from asem._markup import clean
from asem._text import columns_of
from asem.errors import InvalidDateError, MissingExtraError, StructureError
from asem.model.meetings import MeetingStatus
from asem.pictures import Figure, calendar_strip, enlargement, tile_map, timeline
from asem.pictures.axis import Axis
from asem.pictures.lettering import BOLD, width_of
from asem.pictures.palette import FAINT, PAPER, contrast
from asem.registry import Registry
from asem.strategies import days, registries

from . import invented
from .strategies import EDGES

if TYPE_CHECKING:
    from collections.abc import Iterator

SVG = "{http://www.w3.org/2000/svg}"
ONE_DAY = timedelta(days=1)
BY = ("round", "group", "region")

HOSTILE = (
    "<script>alert(1)</script>",
    "\"'><img src=x onerror=alert(1)>",
    "]]></svg><!-- &amp; &bogus;",
    "red \x1b[31m bell\a null\x00",
    "two\r\nlines\u2028three",
    "turned \u202e over \ud800 \uffff",
    "W" * 300,
    "河内" * 40,
)


def hostile_registry(text: str) -> Registry:
    """Make a registry in which every text that a picture can show is the one given."""
    rows = invented.rows()
    named = {"name": text, "common_name": text, "official_name": text}
    rows["partners"] = [attrs.evolve(row, **named) for row in rows["partners"]]
    rows["summits"] = [attrs.evolve(row, name=text, city=text) for row in rows["summits"]]
    rows["ministerial_series"] = [
        attrs.evolve(row, name=f"{text}{row.id}") for row in rows["ministerial_series"]
    ]
    rows["ministerial_meetings"] = [
        attrs.evolve(row, name=text, city=text) for row in rows["ministerial_meetings"]
    ]
    rows["senior_officials_meetings"] = [
        attrs.evolve(row, name=text, city=text) for row in rows["senior_officials_meetings"]
    ]
    rows["pillars"] = [attrs.evolve(row, name=text) for row in rows["pillars"]]
    return Registry(**rows)


def drawn_from(registry: Registry | None) -> list[Figure]:
    """Draw every picture of a registry."""
    return [
        *(tile_map("2004-12-31", colour_by=by, registry=registry) for by in BY),
        timeline(registry=registry),
        enlargement(registry=registry),
        calendar_strip("1996-01-01", "2025-12-31", registry=registry),
        calendar_strip("2003-02-01", "2004-11-30", registry=registry),
    ]


OURS = drawn_from(None)
every = pytest.mark.parametrize("figure", OURS, ids=lambda figure: figure.title)


def tree(figure: Figure) -> ElementTree.Element:
    """Read a picture as XML."""
    return ElementTree.fromstring(figure.svg)


def having(figure: Figure, name: str) -> list[ElementTree.Element]:
    """Give the elements of a picture that have an attribute."""
    return [element for element in tree(figure).iter() if name in element.attrib]


def told(element: ElementTree.Element) -> str:
    """Give what a reader sees who points at an element."""
    return element.findtext(f"{SVG}title") or ""


# What SVG 1.1 lets these elements have, as far as the pictures use it.
PAINT = {"fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "paint-order"}
LETTERS = {"font-size", "font-weight", "text-anchor", "transform"}
GRAMMAR = {
    "svg": {"viewBox", "width", "height", "role", "aria-label", "font-family", "style"},
    "title": set(),
    "desc": set(),
    "g": {"transform"},
    "rect": {"x", "y", "width", "height", "rx"} | PAINT,
    "circle": {"cx", "cy", "r"} | PAINT,
    "line": {"x1", "x2", "y1", "y2"} | PAINT,
    "path": {"d"} | PAINT,
    "text": {"x", "y"} | PAINT | LETTERS,
}
NUMBERS = {"x", "y", "width", "height", "rx", "cx", "cy", "r", "x1", "x2", "y1", "y2", "font-size"}
NUMBER = r"-?\d+(\.\d+)?"
FORMS = {
    **dict.fromkeys(NUMBERS, NUMBER),
    "fill": r"none|#[0-9a-f]{6}",
    "stroke": r"#[0-9a-f]{6}",
    "transform": rf"translate\({NUMBER} {NUMBER}\)( rotate\({NUMBER}\))?",
    "d": rf"([MLHVlm]{NUMBER}( {NUMBER})?)+Z?",
}


def refuse_what_is_no_svg(figure: Figure) -> None:
    """Hold a picture against the grammar: elements, attributes, and the form of their values."""
    for element in tree(figure).iter():
        name = element.tag.removeprefix(SVG)
        known = {key for key in element.attrib if not key.startswith("data-")}
        assert known <= GRAMMAR[name], (name, known)
        for key, value in element.attrib.items():
            assert re.fullmatch(FORMS.get(key, r"[^\n]+"), value), (name, key, value)
        for key in {"width", "height", "r"} & set(element.attrib):
            assert float(element.attrib[key]) >= 0
        inner = [child.tag.removeprefix(SVG) for child in element]
        assert name in {"svg", "g"} or not inner
        assert {at for at, child in enumerate(inner) if child == "title"} <= {0}


class Box(NamedTuple):
    """The room that some letters take on the sheet, and what they say."""

    left: float
    top: float
    right: float
    bottom: float
    says: str

    def meets(self, other: Box) -> bool:
        """Tell whether two boxes share more than a line."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return wide > 0.5 and high > 0.5


def boxes(figure: Figure) -> list[Box]:
    """Give the room that every line of letters takes; those that lie aslant are left out."""

    def within(element: ElementTree.Element, dx: float, dy: float) -> Iterator[Box]:
        moved = element.get("transform", "translate(0 0)")
        if "rotate" in moved:
            return
        x, y = map(float, moved.removeprefix("translate(").removesuffix(")").split())
        dx, dy = dx + x, dy + y
        if element.tag == f"{SVG}text":
            yield box_of(element, dx, dy)
        for child in element:
            yield from within(child, dx, dy)

    return list(within(tree(figure), 0, 0))


def box_of(element: ElementTree.Element, dx: float, dy: float) -> Box:
    """Give the room that a line of letters takes, from its baseline."""
    says, size = element.text or "", float(element.attrib["font-size"])
    wide = width_of(says, size) * (BOLD if "font-weight" in element.attrib else 1)
    shift = {"middle": wide / 2, "end": wide}.get(element.get("text-anchor", ""), 0.0)
    left, base = dx + float(element.attrib["x"]) - shift, dy + float(element.attrib["y"])
    return Box(left, base - size * 0.75, left + wide, base + size * 0.2, says)


class TestEveryPicture:
    """What holds for every picture."""

    @every
    def test_svg(self, figure: Figure) -> None:
        """It is SVG: elements, attributes and values are those that the format has."""
        refuse_what_is_no_svg(figure)

    @every
    def test_named(self, figure: Figure) -> None:
        """It says what it is to those who do not see it."""
        root = tree(figure)

        assert root.attrib["role"] == "img"
        assert root.attrib["aria-label"] == told(root) == figure.title
        assert [child.tag for child in root][:2] == [f"{SVG}title", f"{SVG}desc"]
        assert len(root.findtext(f"{SVG}desc") or "") > 40

    @every
    def test_alone(self, figure: Figure) -> None:
        """It refers to nothing, so that many can stand on a page, and none reaches the network."""
        assert not having(figure, "id")
        for word in ("href", "url(", "<style", "<script", "class=", "@"):
            assert word not in figure.svg

    @every
    def test_tooltips(self, figure: Figure) -> None:
        """Whatever stands for a partner or a meeting says more to a reader who points at it."""
        shapes = [*having(figure, "data-partner"), *having(figure, "data-meeting")]

        assert shapes or "rounds" in figure.title
        assert all(told(shape) for shape in shapes)

    @every
    def test_room(self, figure: Figure) -> None:
        """No letters leave the sheet, and none lie upon others."""
        width, height = map(int, tree(figure).attrib["viewBox"].split()[2:])
        found = boxes(figure)

        for box in found:
            assert box.left >= 0, box
            assert box.right <= width, box
            assert box.top >= 0, box
            assert box.bottom <= height, box
        for at, box in enumerate(found):
            assert [other for other in found[:at] if box.meets(other)] == []

    @every
    def test_ink(self, figure: Figure) -> None:
        """All letters can be read: WCAG asks for 4.5 between them and what they stand on."""
        for group in tree(figure).iter():
            ground = PAPER
            for element in group:
                if element.tag in {f"{SVG}rect", f"{SVG}circle"}:
                    ground = element.attrib["fill"]
                if element.tag == f"{SVG}text":
                    assert contrast(element.attrib["fill"], ground) >= 4.5, element.text

    @every
    def test_shown_against_the_paper(self, figure: Figure) -> None:
        """Every shape that stands for something has a fill or a line that stands out."""
        shapes = [*having(figure, "data-partner"), *having(figure, "data-meeting")]
        for shape in (face for element in shapes for face in element.iter()):
            if shape.tag in {f"{SVG}rect", f"{SVG}circle"}:
                colours = [shape.attrib["fill"], shape.get("stroke", PAPER)]
                assert max(contrast(colour, PAPER) for colour in colours) >= 3

    @every
    def test_origin(self, figure: Figure) -> None:
        """It says which release of the data it shows, in the drawing and in words."""
        release = f"Data: asem {asem.__version__}, checked up to 28 January 2026, CC BY 4.0."

        assert release in figure.svg
        assert release in figure.text

    @every
    def test_text(self, figure: Figure) -> None:
        """The twin in words fits a terminal and begins with the title."""
        lines = figure.text.splitlines()

        assert lines[0] == figure.title
        assert max(map(columns_of, lines)) <= 80
        assert str(figure) == figure.text
        assert repr(figure) == f"<Figure: {figure.title}>"
        assert figure._repr_svg_() == figure.svg

    def test_value(self) -> None:
        """Two pictures of the same are equal, also when copied, and of something else are not."""
        assert pickle.loads(pickle.dumps(OURS[0])) == OURS[0]
        assert tile_map("2004-10-08") == tile_map(date(2004, 10, 8))
        assert hash(tile_map("2004-10-08")) == hash(tile_map("8 October 2004"))
        assert tile_map("2004-10-08") != tile_map("2004-10-07")

    def test_same_bytes(self) -> None:
        """Every process draws the same bytes, however it hashes."""
        program = (
            "import hashlib, asem; from asem.pictures import *\n"
            "drawn = [tile_map('2004-12-31', colour_by='group'), timeline(), enlargement(),\n"
            "         calendar_strip('1996-01-01', '2025-12-31')]\n"
            "print(hashlib.sha256(''.join(f.svg + f.text for f in drawn).encode()).hexdigest())"
        )
        clean_environment = {k: v for k, v in os.environ.items() if not k.startswith("COV")}
        sums = {
            subprocess.run(
                [sys.executable, "-c", program],
                capture_output=True,
                check=True,
                env=clean_environment | {"PYTHONHASHSEED": seed},
                timeout=120,
            ).stdout
            for seed in ("0", "1", "4242")
        }

        assert len(sums) == 1


def on_the_map(figure: Figure) -> Counter[str]:
    """Count the squares of each partner."""
    return Counter(square.attrib["data-partner"] for square in having(figure, "data-partner"))


def inside(figure: Figure) -> set[str]:
    """Give the partners that a map shows as in."""
    squares = having(figure, "data-state")
    return {each.attrib["data-partner"] for each in squares if each.attrib["data-state"] == "in"}


def face_of(square: ElementTree.Element) -> str:
    """Give the colour of a square."""
    face = square.find(f"{SVG}rect")
    assert face is not None
    return face.attrib["fill"]


class TestTileMap:
    """The map of squares."""

    @given(days(), st.sampled_from(BY))
    def test_every_partner_once(self, day: date, by: Any) -> None:
        """On every day every partner has one square, whatever the colours mean."""
        figure = tile_map(day, colour_by=by)

        assert on_the_map(figure) == Counter(asem.partners.keys())
        assert inside(figure) == {partner.id for partner in asem.partners_on(day)}

    @pytest.mark.parametrize("day", EDGES, ids=str)
    def test_edges(self, day: date) -> None:
        """On the day before and after each edge the title counts what the question answers."""
        count = len(asem.partners_on(day))

        assert tile_map(day).title.split()[:2] == [str(count), "partners"]
        assert len(inside(tile_map(day))) == count

    @settings(max_examples=25)
    @given(st.data())
    def test_other_registries(self, data: st.DataObject) -> None:
        """The same holds for the records of anybody else."""
        registry = data.draw(registries())
        day = data.draw(days(registry=registry))
        figure = tile_map(day, registry=registry, colour_by=data.draw(st.sampled_from(BY)))

        refuse_what_is_no_svg(figure)
        assert on_the_map(figure) == Counter(registry.partners.keys())
        assert inside(figure) == {partner.id for partner in registry.partners_on(day)}

    def test_squares_apart(self) -> None:
        """No two squares share a place, and neighbours on the map are neighbours on earth."""
        places = {
            square.attrib["data-partner"]: tuple(
                map(float, re.findall(r"[\d.]+", square.attrib["transform"]))
            )
            for square in having(tile_map("2020-01-01"), "data-partner")
        }

        assert len(set(places.values())) == 53
        for west, east in map(str.split, ("PRT ESP", "IRL GBR", "PAK IND", "LAO VNM", "AUS NZL")):
            assert places[west][0] < places[east][0]
        for north, south in (("NOR", "DNK"), ("RUS", "CHN"), ("IDN", "AUS"), ("EST", "LVA")):
            assert places[north][1] < places[south][1]

    @pytest.mark.parametrize(("by", "question"), [("group", "group_of"), ("region", "region_of")])
    def test_colours(self, by: Any, question: str) -> None:
        """Two partners have the same colour exactly if they had the same group, or region."""
        day = date(2011, 6, 1)
        state_of: dict[str, set[Any]] = {}
        for square in having(tile_map(day, colour_by=by), "data-state"):
            if square.attrib["data-state"] == "in":
                state = getattr(asem, question)(square.attrib["data-partner"], day)
                state_of.setdefault(face_of(square), set()).add(state)

        assert all(len(states) == 1 for states in state_of.values())
        assert len(state_of) == len(set.union(*state_of.values())) > 2

    def test_rounds(self) -> None:
        """Each round of enlargement has a colour of its own; those not in are faint."""
        squares = having(tile_map("2012-12-31"), "data-partner")
        rounds = {
            (face_of(square), asem.membership_of(square.attrib["data-partner"]).round)
            for square in squares
        }

        assert len(rounds) == len(dict(rounds)) == 6
        assert (FAINT, 5) in rounds

    @given(days())
    def test_hosts(self, day: date) -> None:
        """A host carries the numbers of the summits that it had hosted by that day."""
        carried = {
            square.attrib["data-partner"]: re.findall(r"hosted ASEM (\d+)", told(square))
            for square in having(tile_map(day), "data-partner")
        }
        hosts: dict[str, list[str]] = {id: [] for id in carried}
        for summit in asem.summits:
            if summit.opens.earliest <= day:
                hosts[summit.hosts[0]].append(str(summit.number))

        assert carried == hosts

    def test_several_summits(self) -> None:
        """Who hosted several summits carries all their numbers."""
        figure = tile_map("2004-01-01", registry=invented.registry())

        assert ">1, 2</text>" in figure.svg

    def test_left(self) -> None:
        """Who has left is drawn faint, and says when it was in."""
        figure = tile_map(invented.LEFT + ONE_DAY, registry=invented.registry())
        (left,) = [s for s in having(figure, "data-state") if s.attrib["data-state"] == "left"]

        assert face_of(left) == FAINT
        assert told(left) == "State BBB (BBB): partner from 20 June 2003 to 30 July 2005"
        assert "no longer in (1)" in figure.svg
        assert "(bbb)" in figure.text

    def test_words(self) -> None:
        """The twin in words has the same squares in the same places."""
        words = tile_map("2012-12-01").text

        assert all(partner.id[:5] in words.upper() for partner in asem.partners)
        assert "(kaz)" in words
        assert "FRA   CHE   AUT   HUN   ROU" in words

    @pytest.mark.parametrize("by", ["size", None, "Round", []])
    def test_other_colours(self, by: Any) -> None:
        """What colours cannot mean is refused, with what they can."""
        with pytest.raises(StructureError, match="expected one of 'round', 'group', 'region'"):
            tile_map("2004-10-08", colour_by=by)

    def test_no_day(self) -> None:
        """What is no day is refused as by every question."""
        with pytest.raises(InvalidDateError):
            tile_map("04/05/2004")


class TestTimeline:
    """The bars of the memberships."""

    def test_steps(self) -> None:
        """The steps are the number of partners on each day of change; before, there were less."""
        steps = {
            date.fromisoformat(step.attrib["data-day"]): int(step.attrib["data-count"])
            for step in having(timeline(), "data-count")
        }

        assert list(steps.values()) == [26, 39, 45, 48, 51, 53]
        before = 0
        for day, count in steps.items():
            assert len(asem.partners_on(day - ONE_DAY)) == before
            assert len(asem.partners_on(day)) == len(asem.partners_on(day + ONE_DAY)) == count
            before = count

    @settings(max_examples=25)
    @given(registries())
    def test_other_registries(self, registry: Registry) -> None:
        """Of any registry: each partner has a bar, each summit held a mark, each step its count."""
        figure = timeline(registry=registry)
        held = [summit.id for summit in registry.summits if summit.status == "held"]

        refuse_what_is_no_svg(figure)
        assert on_the_map(figure) == Counter(registry.partners.keys())
        assert [mark.attrib["data-meeting"] for mark in having(figure, "data-meeting")] == held
        for step in having(figure, "data-count"):
            day = date.fromisoformat(step.attrib["data-day"])
            assert int(step.attrib["data-count"]) == len(registry.partners_on(day))

    def test_groups(self) -> None:
        """The bar of a partner that changed its group has a part for each."""
        bars = {bar.attrib["data-partner"]: bar for bar in having(timeline(), "data-partner")}
        parts = {id: len(bar.findall(f"{SVG}rect")) - 1 for id, bar in bars.items()}

        assert parts == {partner.id: len(partner.groups) for partner in asem.partners}
        assert "Europe outside the EU from 1 February 2020" in told(bars["GBR"])

    def test_before(self) -> None:
        """What came before the first summit is told and drawn."""
        bars = {bar.attrib["data-partner"]: bar for bar in having(timeline(), "data-partner")}

        assert told(bars["IND"]) == (
            "India: decided 2006-09-11; taking part from 28 May 2007; first summit 24 October 2008"
        )
        assert bars["IND"].find(f".//{SVG}line") is not None
        assert bars["JPN"].find(f".//{SVG}line") is None

    def test_left(self) -> None:
        """A bar ends where the membership does."""
        figure = timeline(registry=invented.registry())
        (bar,) = [b for b in having(figure, "data-partner") if b.attrib["data-partner"] == "BBB"]

        assert "left after 30 July 2005" in told(bar)
        assert figure.title == "2 partners, 2 summits"

    def test_group_before(self) -> None:
        """A group that ended before the first summit is no part of the bar, but it is told."""
        rows = invented.rows()
        eve = invented.SECOND - ONE_DAY
        groups = (
            invented.spell(asem.Group.EU, last=eve),
            invented.spell(asem.Group.NESA, invented.SECOND),
        )
        rows["partners"][1] = attrs.evolve(rows["partners"][1], groups=groups)
        rows["memberships"][1] = attrs.evolve(
            rows["memberships"][1], participates_from=invented.FIRST, left=None
        )
        bar = having(timeline(registry=Registry(**rows)), "data-partner")[-1]

        assert len(bar.findall(f"{SVG}rect")) == 2
        assert "European Union from 10 May 2001; Northeast and South Asia" in told(bar)


class TestEnlargement:
    """The rounds of enlargement."""

    def test_rounds(self) -> None:
        """Each round has its day and total, and every partner stands in it once."""
        figure = enlargement()
        totals = {
            each.attrib["data-day"]: int(each.attrib["data-total"])
            for each in having(figure, "data-total")
        }

        assert totals == {
            day: len(asem.partners_on(day))
            for day in sorted({str(membership.acceded) for membership in asem.memberships})
        }
        for each in having(figure, "data-total"):
            day = each.attrib["data-day"]
            chips = [chip.get("data-partner") for chip in each.iter() if chip.get("data-partner")]
            assert set(chips) == {partner.id for partner in asem.joined_between(day, day)}
        assert on_the_map(figure) == Counter(asem.partners.keys())

    @settings(max_examples=25)
    @given(registries())
    def test_other_registries(self, registry: Registry) -> None:
        """Of any registry, too, every partner stands in one round."""
        figure = enlargement(registry=registry)

        refuse_what_is_no_svg(figure)
        assert on_the_map(figure) == Counter(registry.partners.keys())

    def test_sides(self) -> None:
        """Who sat on neither side when it came is listed so."""
        assert "On neither side (3): Australia, New Zealand, Russia" in enlargement().text


class TestCalendar:
    """The strip of all meetings."""

    @given(days(), days())
    def test_every_meeting(self, one: date, other: date) -> None:
        """Each meeting of the time has one mark, in the row of its series."""
        first, last = sorted((one, other))
        if first == last:
            last = first + ONE_DAY if first < date.max else last
            first = last - ONE_DAY
        figure = calendar_strip(first, last)
        found = asem.meetings_between(first, last, status=None)

        marks = [mark.attrib["data-meeting"] for mark in having(figure, "data-meeting")]
        assert Counter(marks) == Counter(meeting.id for meeting in found)
        held = sum(meeting.status == "held" for meeting in found)
        assert figure.title.split()[0] == str(held)

    @settings(max_examples=25)
    @given(registries())
    def test_other_registries(self, registry: Registry) -> None:
        """Any registry can be drawn, over all the time that there is."""
        figure = calendar_strip(date.min, date.max, registry=registry)

        refuse_what_is_no_svg(figure)
        marks = {mark.attrib["data-meeting"] for mark in having(figure, "data-meeting")}
        assert marks == {meeting.id for meeting in registry.meetings}

    def test_rows(self) -> None:
        """A row has the meetings of its series, and says how many were held."""
        for row in having(calendar_strip("1996-01-01", "2026-12-31"), "data-series"):
            marks = [mark for mark in row.iter() if "data-meeting" in mark.attrib]
            held = [mark for mark in marks if mark.attrib["data-status"] == "held"]
            texts = [text.text for text in row.findall(f"{SVG}text")]

            assert texts[1] == str(len(held))
            if row.attrib["data-series"] in asem.ministerial_series:
                assert {mark.attrib["data-meeting"] for mark in marks} == {
                    meeting.id
                    for meeting in asem.ministerial_meetings.where(series=row.attrib["data-series"])
                }

    def test_marks_apart(self) -> None:
        """Marks make room for each other."""
        for row in having(calendar_strip("1996-01-01", "2025-12-31"), "data-series"):
            discs = [
                tuple(float(disc.attrib[name]) for name in ("cx", "cy", "r"))
                for disc in row.iter(f"{SVG}circle")
            ]
            for at, (x, y, r) in enumerate(discs):
                for u, v, s in discs[:at]:
                    assert (x - u) ** 2 + (y - v) ** 2 >= (r + s) ** 2

    def test_not_held(self) -> None:
        """What was cancelled is drawn, crossed out, and not counted."""
        figure = calendar_strip("2004-01-01", "2004-12-31")
        (mark,) = [
            mark
            for mark in having(figure, "data-meeting")
            if mark.attrib["data-meeting"] == "emm-2004-cancelled"
        ]

        assert mark.find(f".//{SVG}path") is not None
        assert told(mark).endswith("(cancelled)")
        assert "Economic Ministers (0)" in figure.text

    @pytest.mark.parametrize(
        ("first", "last"), [("2004-10-08", "2004-10-07"), ("2004-10-08", "2004-10-08"), ("x", "y")]
    )
    def test_no_time(self, first: str, last: str) -> None:
        """Two days that make no time are refused."""
        with pytest.raises(InvalidDateError):
            calendar_strip(first, last)


class TestMarks:
    """What the shapes of the marks say."""

    def test_planned(self) -> None:
        """A meeting that is only planned is a ring, as what was not held is."""
        planned = MeetingStatus.PLANNED
        meeting = invented.ministerial(3, "2006-03-04", status=planned, format=None)
        rows = invented.added("ministerial_meetings", meeting)
        figure = calendar_strip("2006-01-01", "2006-12-31", registry=Registry(**rows))
        (mark,) = [one for one in having(figure, "data-status") if "planned" in one.attrib.values()]
        circle = next(mark.iter(f"{SVG}circle"))

        assert PAPER == circle.attrib["fill"]

    def test_both_ends(self) -> None:
        """A year that begins on the first or the last day of an axis is named."""
        axis = Axis(date(2000, 1, 1), date(2005, 1, 1), left=0, width=500)

        assert ["2000", "2001", "2002", "2003", "2004", "2005"] == [
            name for _, name in axis.ticks()
        ]

    @pytest.mark.parametrize(
        ("first", "last", "step"),
        [
            (date(2000, 1, 1), date(2003, 1, 2), 1),
            (date(2000, 1, 1), date(2020, 1, 2), 2),
            (date(2000, 1, 1), date(2200, 1, 2), 25),
            (date.min, date.max, 1000),
        ],
    )
    def test_steps(self, first: date, last: date, step: int) -> None:
        """The longer an axis, the fewer of its years are named, all of them round."""
        named = [int(name) for _, name in Axis(first, last, left=0, width=500).ticks()]

        assert list(range(named[0], last.year + 1, step)) == named
        assert named[0] - first.year < step

    def test_room(self) -> None:
        """Every second year is named as long as each name has its room, to the last unit."""
        first, last = date(2001, 1, 1), date(2021, 1, 1)
        named = [
            [name for _, name in Axis(first, last, left=0, width=width).ticks()]
            for width in (340, 339)
        ]

        assert [str(year) for year in range(2002, 2022, 2)] == named[0]
        assert ["2005", "2010", "2015", "2020"] == named[1]


class TestOthersData:
    """Records that asem did not write."""

    @pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:30])
    def test_hostile(self, text: str) -> None:
        """Whatever a text holds stays text: no element, attribute or terminal code comes of it."""
        for figure in drawn_from(hostile_registry(text)):
            refuse_what_is_no_svg(figure)
            assert all(line.isprintable() for line in figure.text.split("\n"))
            assert {element.tag for element in tree(figure).iter()} <= {
                f"{SVG}{name}" for name in GRAMMAR
            }
            shown = [told(shape) for shape in having(figure, "data-partner")]
            assert all(clean(text) in told for told in shown)

    @pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:30])
    def test_hostile_room(self, text: str) -> None:
        """However long a text is, it stays on the sheet."""
        for figure in drawn_from(hostile_registry(text)):
            width = int(tree(figure).attrib["viewBox"].split()[2])
            for box in boxes(figure):
                assert -0.5 <= box.left <= box.right <= width + 0.5

    def test_empty(self) -> None:
        """An empty registry has pictures, too, which say that there is nothing."""
        for figure in drawn_from(Registry()):
            refuse_what_is_no_svg(figure)
            assert re.match(r"(0|No) (partners|meetings)", figure.title)

    def test_not_our_name(self) -> None:
        """What somebody else gathered does not go out under our release and licence."""
        for figure in drawn_from(invented.registry()):
            assert "from other data than its own" in figure.text
            assert "CC BY" not in figure.svg


def scanlines(content: bytes, size: list[int]) -> list[bytes]:
    """Give the lines of a PNG as they are packed in it, four bytes a pixel."""
    data, at = b"", 8
    while at < len(content):
        length = int.from_bytes(content[at : at + 4], "big")
        if content[at + 4 : at + 8] == b"IDAT":
            data += content[at + 8 : at + 8 + length]
        at += length + 12
    raw, long = zlib.decompress(data), 1 + 4 * size[0]
    assert len(raw) == long * size[1]
    return [raw[start : start + long] for start in range(0, len(raw), long)]


class TestSaving:
    """Files."""

    def test_svg(self, tmp_path: Any) -> None:
        """An SVG file holds the drawing, byte by byte."""
        file = OURS[0].save(tmp_path / "map.SVG")

        assert file == tmp_path / "map.SVG"
        assert file.read_bytes() == OURS[0].svg.encode()

    @every
    def test_png(self, figure: Figure, tmp_path: Any) -> None:
        """A PNG has the size of the drawing, times the scale, and is not blank."""
        pytest.importorskip("resvg_py")
        content = figure.save(str(tmp_path / "map.png"), scale=1).read_bytes()

        size = [int.from_bytes(content[at : at + 4], "big") for at in (16, 20)]
        assert content[:8] == b"\x89PNG\r\n\x1a\n"
        assert size == [int(tree(figure).attrib[name]) for name in ("width", "height")]
        lines = scanlines(content, size)
        assert len(set(lines)) > size[1] / 4  # an empty sheet has but a few

    def test_scale(self, tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        """The renderer is given the drawing and the scale."""

        class Renderer:
            @staticmethod
            def svg_to_bytes(svg_string: str, zoom: float) -> list[int]:
                return [len(svg_string) % 256, int(zoom)]

        monkeypatch.setitem(sys.modules, "resvg_py", Renderer)
        file = OURS[0].save(tmp_path / "map.png", scale=3)

        assert file.read_bytes() == bytes([len(OURS[0].svg) % 256, 3])

    def test_missing(self, tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without the renderer the error says which extra to install, and leaves no file."""
        monkeypatch.setitem(sys.modules, "resvg_py", None)

        with pytest.raises(MissingExtraError, match=r"pip install 'asem-model\[png\]'"):
            OURS[0].save(tmp_path / "map.png")
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("scale", [0, -1, float("nan"), float("inf"), 10.5])
    def test_no_scale(self, tmp_path: Any, scale: float) -> None:
        """A scale that makes no picture, or one that fits no memory, is refused."""
        with pytest.raises(StructureError, match="above 0 and at most 10"):
            OURS[0].save(tmp_path / "map.png", scale=scale)

    @pytest.mark.parametrize("name", ["map.jpg", "map", "map.svgz", "svg"])
    def test_other_endings(self, tmp_path: Any, name: str) -> None:
        """Another ending is refused, with those that are known."""
        with pytest.raises(StructureError, match=r"expected one that ends in \.svg or \.png"):
            OURS[0].save(tmp_path / name)


class TestLoading:
    """The pictures are loaded only by those who draw."""

    def test_front_door(self) -> None:
        """Neither the front door nor a question loads them; a picture loads no renderer."""
        program = (
            "import sys, asem; asem.partners_on('2004-10-09'); repr(asem.partners)\n"
            "print([name for name in sys.modules if 'pictures' in name or 'markup' in name])\n"
            "asem.pictures.tile_map('2004-10-09')\n"
            "print([name for name in ('resvg_py', 'xml', 'json') if name in sys.modules])"
        )
        done = subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=True,
            env={key: value for key, value in os.environ.items() if not key.startswith("COV")},
            timeout=60,
        )

        assert done.stdout.split() == ["[]", "[]"]
