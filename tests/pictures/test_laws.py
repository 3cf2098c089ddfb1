"""What holds for every picture, in every layout and theme, of any registry."""

from __future__ import annotations

import os
import pickle
import re
import subprocess
import sys
from inspect import signature
from typing import TYPE_CHECKING, Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

import asem
from asem._markup import clean
from asem._text import columns_of
from asem.errors import InvalidChoiceError
from asem.pictures import Picture
from asem.pictures._theme import THEMES, contrast
from asem.registry import Registry
from asem.strategies import days, registries

from .. import invented
from ..search import times
from .drawn import (
    LAYOUTS,
    LONG,
    OURS,
    SVG,
    boxes,
    drawers,
    drawn_from,
    having,
    named,
    ours,
    size_of,
    told,
    tree,
)
from .drawn import (
    THEMES as WORDS,
)

if TYPE_CHECKING:
    from collections.abc import Callable

HOSTILE = (
    "<script>alert(1)</script>",
    "\"'><img src=x onerror=alert(1)>",
    "]]></svg><!-- &amp; &bogus;",
    "red \x1b[31m bell\a null\x00",
    "two\r\nlines\u2028three",
    "turned \u202e over \ud800 \uffff",
)
every = pytest.mark.parametrize("name", OURS)
PICTURES: list[Callable[..., Picture]] = [
    getattr(asem.pictures, name) for name in asem.pictures.__all__ if name[0].islower()
]
NEEDED: dict[str, list[str]] = {
    "tile_map": ["2004-10-08"],
    "calendar_strip": ["2004-01-01", "2005-01-01"],
    "life": ["VNM"],
    "money": ["asem-duo"],
}
"""What some pictures have to be asked for."""
EACH = [
    name
    for name in dict(drawers())
    if not name.startswith(("life-", "money-")) or name in {"life-VNM", "money-asem-duo"}
]
"""Every kind of picture, drawn of one partner and one initiative."""

# What SVG 1.1 lets these elements have, as far as the pictures use it.
PAINT = {"fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "paint-order"}
LETTERS = {"font-size", "font-weight", "text-anchor"}
GRAMMAR = {
    "svg": {"viewBox", "width", "height", "role", "aria-label", "font-family", "style"},
    "title": set(),
    "desc": set(),
    "g": set(),
    "rect": {"x", "y", "width", "height", "rx"} | PAINT,
    "circle": {"cx", "cy", "r"} | PAINT,
    "line": {"x1", "x2", "y1", "y2"} | PAINT,
    "path": {"d"} | PAINT,
    "text": {"x", "y"} | PAINT | LETTERS,
    "tspan": {"dx", "fill", "font-weight"},
}
NUMBER = r"-?\d+(\.\d+)?"
FORMS = {
    **dict.fromkeys("x y width height rx cx cy r x1 x2 y1 y2 dx font-size".split(), NUMBER),
    "fill": r"none|#[0-9a-f]{6}",
    "stroke": r"#[0-9a-f]{6}",
    "d": rf"([MLHVlmha]{NUMBER}( {NUMBER})*)+Z?([MLHVlmha]{NUMBER}( {NUMBER})*)*",
}


def refuse_what_is_no_svg(picture: Picture) -> None:
    """Hold a picture against the grammar: elements, attributes, and the form of their values."""
    for element in tree(picture).iter():
        name = element.tag.removeprefix(SVG)
        known = {key for key in element.attrib if not key.startswith("data-")}
        assert known <= GRAMMAR[name], (name, known)
        for key, value in element.attrib.items():
            assert re.fullmatch(FORMS.get(key, r"[^\n]+"), value), (name, key, value)
        for key in {"width", "height", "r"} & set(element.attrib):
            assert float(element.attrib[key]) >= 0
        inner = [child.tag.removeprefix(SVG) for child in element]
        leaf = {"text": {"tspan"}, "title": set(), "desc": set(), "tspan": set()}
        assert name in {"svg", "g"} or set(inner) <= leaf.get(name, {"title"})
        assert {at for at, child in enumerate(inner) if child == "title"} <= {0}


def refuse_what_meets(picture: Picture) -> None:
    """See that no letters leave the sheet, that none lie upon others, and that none are small."""
    width, height = size_of(picture)
    found = boxes(picture)
    for at, box in enumerate(found):
        assert -0.5 <= box.left <= box.right <= width + 0.5, box
        assert 0 <= box.top <= box.bottom <= height, box
        assert [other for other in found[:at] if box.meets(other)] == []
    sizes = [float(text.attrib["font-size"]) for text in tree(picture).iter(f"{SVG}text")]
    assert min(sizes) >= 9


def theme_of(name: str) -> Any:
    """Give the theme of one of our pictures."""
    return THEMES[name.rsplit("-", 1)[1]]


class TestEveryPicture:
    """What holds for our own."""

    @every
    def test_svg(self, name: str) -> None:
        """It is SVG: elements, attributes and values are those that the format has."""
        refuse_what_is_no_svg(ours()[name])

    @every
    def test_named(self, name: str) -> None:
        """It says what it is to those who do not see it."""
        picture = ours()[name]
        root = tree(picture)
        lead = root.findtext(f"{SVG}desc") or ""

        assert root.attrib["role"] == "img"
        assert root.attrib["aria-label"] == told(root) == picture.title
        assert [child.tag for child in root][:2] == [f"{SVG}title", f"{SVG}desc"]
        assert len(lead) > 20
        assert picture.alt == f"{picture.title}. {lead}"
        assert lead.endswith(".")

    @every
    def test_alone(self, name: str) -> None:
        """It refers to nothing, so that many can stand on a page, and none reaches the network."""
        picture = ours()[name]

        assert not having(picture, "id")
        for word in ("href", "url(", "<style", "<script", "class=", "@media", "var("):
            assert word not in picture.svg

    @every
    def test_room(self, name: str) -> None:
        """No letters leave the sheet, none lie upon others, and none are smaller than 9 units."""
        refuse_what_meets(ours()[name])

    @every
    def test_size(self, name: str) -> None:
        """The layout sets the width; a slide is as wide and high as a screen, and no higher."""
        width, height = size_of(ours()[name])
        layout = name.split("-")[-2]

        if name.startswith("card"):
            assert (width, height) == (1200, 630)
        elif name.startswith("hero"):
            assert (width, height) in {(1280, 560), (390, 548), (1280, 720)}
        else:
            assert width == {"page": 960, "phone": 390, "slide": 1280}[layout]
        if layout == "slide" and not name.startswith("card"):
            assert height == 720

    @every
    def test_ink(self, name: str) -> None:
        """All letters can be read: WCAG asks for 4.5 between them and what they lie on."""
        paper = theme_of(name).paper
        grounds: list[tuple[float, float, float, float, str]] = []
        for element in tree(ours()[name]).iter():
            a = element.attrib
            if element.tag == f"{SVG}rect" and a["fill"] != "none":
                x, y = float(a.get("x", 0)), float(a.get("y", 0))
                grounds.append((x, y, x + float(a["width"]), y + float(a["height"]), a["fill"]))
            elif element.tag == f"{SVG}circle":
                x, y, r = float(a["cx"]), float(a["cy"]), float(a["r"])
                grounds.append((x - r, y - r, x + r, y + r, a["fill"]))
            elif element.tag == f"{SVG}text":
                shift = 0 if a.get("text-anchor") == "middle" else 2
                shift = -2 if a.get("text-anchor") == "end" else shift
                x, y = float(a["x"]) + shift, float(a["y"]) - float(a["font-size"]) / 3
                under = [
                    fill
                    for left, top, right, bottom, fill in grounds
                    if left <= x <= right and top <= y <= bottom
                ]
                ground = a.get("stroke") or [paper, *under][-1]
                assert contrast(a["fill"], ground) >= 4.5, element.text
                for more in element:
                    assert contrast(more.attrib["fill"], paper) >= 4.5, more.text

    @every
    def test_marks(self, name: str) -> None:
        """Every shape that stands for something has a fill or a line that stands out."""
        theme = theme_of(name)
        picture = ours()[name]
        marks = [*having(picture, "data-meeting"), *having(picture, "data-state")]
        marks += [e for e in having(picture, "data-partner") if e.get("fill") != "none"]
        for mark in marks:
            colours = {
                face.get(role, "none") for face in mark.iter() for role in ("fill", "stroke")
            }
            assert max(contrast(each, theme.paper) for each in colours - {"none"}) >= 3, told(mark)

    @every
    def test_origin(self, name: str) -> None:
        """It says which release of the data it shows, in the drawing and in words."""
        picture = ours()[name]
        if name.startswith(("hero", "card")):
            assert "Natural Earth" in picture.text
            return
        words = " ".join(text for text in tree(picture).itertext())
        release = f"Source: asem {asem.__version__}, checked up to 28 January 2026, CC BY 4.0."

        for word in release.split():
            assert word in words
        assert release in " ".join(picture.text.split())

    @every
    def test_text(self, name: str) -> None:
        """The twin in words fits a terminal and begins with the title."""
        picture = ours()[name]
        lines = picture.text.splitlines()

        assert " ".join(lines).startswith(f"{picture.title} ")
        assert max(map(columns_of, lines)) <= 80
        assert str(picture) == picture.text
        assert repr(picture) == f"<Picture: {picture.title}>"
        assert picture._repr_svg_() == picture.svg

    @pytest.mark.parametrize("name", [n for n in OURS if n.endswith("light")])
    def test_themes(self, name: str) -> None:
        """Dark and light differ in colours only."""
        light, dark = (
            re.sub(r' stroke="#\w{6}"|#\w{6}', "", ours()[each].svg).split("><")
            for each in (name, name.replace("light", "dark"))
        )

        assert [pair for pair in zip(light, dark, strict=True) if pair[0] != pair[1]] == []

    def test_value(self) -> None:
        """Two pictures of the same are equal, also when copied, and of something else are not."""
        first, *others = ours().values()

        assert pickle.loads(pickle.dumps(first)) == first
        assert asem.pictures.tile_map("2004-10-08") == asem.pictures.tile_map("8 October 2004")
        assert hash(asem.pictures.growth()) == hash(asem.pictures.growth())
        assert first not in others

    def test_same_bytes(self) -> None:
        """Every process draws the same bytes, however it hashes."""
        program = (
            "import hashlib; from tests.pictures.drawn import ours\n"
            "drawn = ''.join(each.svg + each.text for each in ours().values())\n"
            "print(hashlib.sha256(drawn.encode()).hexdigest())"
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
            for seed in ("0", "4242")
        }

        assert len(sums) == 1


class TestOneInterface:
    """What every picture takes."""

    @pytest.mark.parametrize("draw", PICTURES, ids=lambda draw: draw.__name__)
    def test_parameters(self, draw: Callable[..., Picture]) -> None:
        """All take the same, by name; what they take is known when the program runs."""
        names = [name for name, p in signature(draw).parameters.items() if p.kind is p.KEYWORD_ONLY]
        wanted = ["title", "layout", "theme", "registry"]

        assert names[-4:] == wanted or (
            draw is asem.pictures.card and names == ["title", *wanted[2:]]
        )
        assert set(get_type_hints(draw)) == {*signature(draw).parameters, "return"}
        assert get_type_hints(draw)["return"] is Picture

    @pytest.mark.parametrize("name", EACH)
    def test_title(self, name: str) -> None:
        """A title that is given takes the place of the made one, everywhere."""
        for layout in LAYOUTS:
            picture = dict(drawers())[name](title="What <I> think", layout=layout)
            root = tree(picture)

            assert picture.title == picture.text.splitlines()[0] == "What <I> think"
            assert root.attrib["aria-label"] == "What <I> think"
            drawn = " ".join(text.text or "" for text in root.iter(f"{SVG}text"))
            assert "What <I> think" in drawn

    @pytest.mark.parametrize(("option", "words"), [("layout", LAYOUTS), ("theme", WORDS)])
    @pytest.mark.parametrize("draw", PICTURES, ids=lambda draw: draw.__name__)
    @pytest.mark.parametrize("word", ["Page", "", None, 1, []])
    def test_other_words(
        self, draw: Callable[..., Picture], option: str, words: tuple[str, ...], word: Any
    ) -> None:
        """A word that is none of those known is refused, with those that are."""
        if option not in signature(draw).parameters:
            return
        with pytest.raises(InvalidChoiceError, match=rf"^{option} is ") as caught:
            draw(*NEEDED.get(draw.__name__, []), **{option: word})
        assert (option, tuple(words)) == (caught.value.parameter, caught.value.choices)

    @pytest.mark.parametrize("draw", PICTURES, ids=lambda draw: draw.__name__)
    @pytest.mark.parametrize("title", [5, b"Growth", ["Growth"], False])
    def test_titles_that_are_no_text(self, draw: Callable[..., Picture], title: Any) -> None:
        """A title that is no text is refused: nobody wants to read `['Growth']` on a picture."""
        with pytest.raises(InvalidChoiceError, match=r"^title is .*: expected text$") as caught:
            draw(*NEEDED.get(draw.__name__, []), title=title)
        assert caught.value.value is title

    @pytest.mark.parametrize("name", EACH)
    def test_blank_titles(self, name: str) -> None:
        """A blank title is none: the picture has its own."""
        draw = dict(drawers())[name]
        own = draw()
        for title in ("", "  ", "\n\t ", "\u3000"):
            assert draw(title=title) == own

    @pytest.mark.parametrize("draw", PICTURES, ids=lambda draw: draw.__name__)
    @pytest.mark.parametrize("wrong", ["x", "", 0, asem, {}], ids=range(5))
    def test_no_registry(self, draw: Callable[..., Picture], wrong: Any) -> None:
        """What is not a registry is refused, also what Python takes for no."""
        with pytest.raises(InvalidChoiceError, match=r"^registry is .*: expected an asem.Registry"):
            draw(*NEEDED.get(draw.__name__, []), registry=wrong)


class TestOtherRegistries:
    """Records that asem did not write."""

    @times(1 / 2)
    @given(registries(), st.data())
    def test_any(self, registry: Registry, data: st.DataObject) -> None:
        """Any registry on any day: it is SVG, and no letters meet or leave the sheet."""
        day = str(data.draw(days(registry=registry)))
        layout = data.draw(st.sampled_from(LAYOUTS))
        for _, draw in drawers(registry, (day,)):
            picture = draw(layout=layout)
            refuse_what_is_no_svg(picture)
            refuse_what_meets(picture)
            assert max(map(columns_of, picture.text.splitlines())) <= 80

    @pytest.mark.parametrize("text", [*LONG, *HOSTILE], ids=lambda text: ascii(text)[:20])
    def test_texts(self, text: str) -> None:
        """Whatever a text holds stays text, and however long it is, it stays on the sheet."""
        for picture in drawn_from(named(text)):
            refuse_what_is_no_svg(picture)
            refuse_what_meets(picture)
            assert all(line.isprintable() for line in picture.text.split("\n"))

    @pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:20])
    def test_tooltips(self, text: str) -> None:
        """A reader who points at a tile sees the whole name, and no more than that."""
        picture = dict(drawers(named(text), ("2004-01-01",)))["map-2004-01-01-round"]()

        assert all(told(tile).startswith(clean(text)) for tile in having(picture, "data-partner"))

    def test_empty(self) -> None:
        """An empty registry has pictures, too, which say that there is nothing."""
        for name, draw in drawers(Registry()):
            for layout in LAYOUTS:
                picture = draw(layout=layout)
                refuse_what_is_no_svg(picture)
                refuse_what_meets(picture)
                assert picture.title.startswith("No ") or name in {"hero", "card"}

    def test_not_our_name(self) -> None:
        """What others gathered does not go out under our release and licence."""
        for picture in drawn_from(invented.registry(), layouts=("page",)):
            assert "CC BY" not in picture.svg
            if not picture.title.startswith(("The Asia-Europe", "Who met")):
                assert "from other data than its own" in " ".join(picture.text.split())
