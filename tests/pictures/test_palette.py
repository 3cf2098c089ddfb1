"""The colours of the pictures, as readers with every kind of colour vision see them."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asem import Group, Region
from asem.pictures._facts import GROUPS
from asem.pictures._theme import THEMES, Theme, contrast, ink_on, ramp

# What the three kinds of cones lack, at full strength: Machado, Oliveira and Fernandes (2009).
NORMAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
VISIONS = {
    "normal": NORMAL,
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
SETS = {
    f"{name}-{theme}": colours
    for theme, of in THEMES.items()
    for name, colours in {
        "rounds": of.rounds,
        "groups": tuple(colour for group, colour in of.groups.items() if group),
        "regions": tuple(of.regions.values()),
        "pillars": (*of.pillars, of.ink),
    }.items()
}


def linear(colour: str) -> tuple[float, ...]:
    """Read a colour as amounts of light."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)


def lab(colour: str, vision: str = "normal") -> tuple[float, float, float]:
    """Give lightness and hue as somebody with that vision sees them: CIE L*a*b*, D65."""
    light = linear(colour)
    seen = [
        min(1.0, max(0.0, sum(m * c for m, c in zip(row, light, strict=True))))
        for row in VISIONS[vision]
    ]
    rows = (
        (0.4124564, 0.3575761, 0.1804375),
        (0.2126729, 0.7151522, 0.0721750),
        (0.0193339, 0.1191920, 0.9503041),
    )
    white = (0.95047, 1.0, 1.08883)
    x, y, z = (
        sum(m * c for m, c in zip(row, seen, strict=True)) / most
        for row, most in zip(rows, white, strict=True)
    )
    x, y, z = (t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116 for t in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: str, other: str, vision: str) -> float:
    """Tell how far apart two colours are; 2 is just seen, 15 is seen at a glance."""
    pairs = zip(lab(one, vision), lab(other, vision), strict=True)
    return sum((a - b) ** 2 for a, b in pairs) ** 0.5


@pytest.mark.parametrize("name", SETS)
class TestSets:
    """The colours that stand beside each other in a picture."""

    @pytest.mark.parametrize("vision", VISIONS)
    def test_apart(self, name: str, vision: str) -> None:
        """Any two are told apart at a glance, whatever the reader's colour vision."""
        for one, other in combinations(SETS[name], 2):
            assert distance(one, other, vision) >= 16, (one, other)

    def test_grey(self, name: str) -> None:
        """Any two differ in lightness, so that they are told apart in grey print."""
        for one, other in combinations(SETS[name], 2):
            assert abs(lab(one)[0] - lab(other)[0]) >= 12, (one, other)

    def test_ink(self, name: str) -> None:
        """Letters on each can be read, as WCAG asks for: 4.5 to 1."""
        for colour in SETS[name]:
            assert contrast(ink_on(colour), colour) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
class TestRoles:
    """The colours of what is not data."""

    @pytest.mark.parametrize("ground", ["paper", "faint", "land"])
    @pytest.mark.parametrize("ink", ["ink", "soft"])
    def test_letters(self, theme: Theme, ink: str, ground: str) -> None:
        """Letters can be read on the paper, on what is faint, and on a band."""
        assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5

    def test_remarks(self, theme: Theme) -> None:
        """A remark, and a number in the colour of a side, can be read."""
        for ink in (theme.accent, *theme.numbers.values()):
            assert contrast(ink, theme.paper) >= 4.5

    def test_outline(self, theme: Theme) -> None:
        """The line around a light fill stands out from the paper: 3 to 1, as do officials."""
        assert contrast(theme.pale, theme.paper) >= 3
        assert contrast(theme.officials, theme.paper) >= 3

    def test_every_state(self, theme: Theme) -> None:
        """Every group and region has a colour, and every group a name."""
        assert set(theme.groups) == set(GROUPS) == {*Group, None}
        assert set(theme.regions) == set(theme.numbers) == {*Region, None}


class TestRamp:
    """An order of any length."""

    @given(st.integers(0, 40), st.sampled_from([*THEMES.values()]))
    def test_ramp(self, number: int, theme: Theme) -> None:
        """It has that many colours, all different, and letters on each can be read."""
        colours = ramp(number, theme.rounds)

        assert len(set(colours)) == len(colours) == number
        assert all(contrast(ink_on(c), c) >= 4.2 for c in colours)

    @given(st.integers(7, 40), st.sampled_from([*THEMES.values()]))
    def test_ends(self, number: int, theme: Theme) -> None:
        """A longer one has the same ends, and gets lighter all the way."""
        colours = ramp(number, theme.rounds)
        lightness = [lab(colour)[0] for colour in colours]

        assert (colours[0], colours[-1]) == (theme.rounds[0], theme.rounds[-1])
        assert lightness == sorted(lightness)

    def test_contrast(self) -> None:
        """Contrast is the same both ways, from 1 for equals to 21 for black and white."""
        assert contrast("#123456", "#123456") == 1
        assert contrast("#000000", "#ffffff") == pytest.approx(21)
        assert contrast("#0a0a0a", "#ffffff") == pytest.approx(19.798, abs=0.001)
        assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
        assert contrast("#ffffff", "#000000") == pytest.approx(21)
