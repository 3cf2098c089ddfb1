"""The sheet on which every picture is drawn: heading, legend, drawing and where it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

import asem
from asem._markup import Markup, clean, tag
from asem._text import day_in_words
from asem.pictures.figure import Figure
from asem.pictures.lettering import BOLD, cut, lines_of, width_of, wrapped
from asem.pictures.palette import INK, LINE, PALE, PAPER, SOFT, contrast

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from asem.registry import Registry

__all__ = ["MARGIN", "Block", "Key", "legend", "letters", "outline_of", "sheet", "swatch"]

MARGIN = 22
_FONTS = (
    "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', "
    "'DejaVu Sans', sans-serif"
)
_COLUMNS = 79


@frozen
class Block:
    """Something drawn, from its own upper left corner, and how high it is."""

    markup: Markup
    height: float


@frozen
class Key:
    """An entry of a legend: a sample 16 units wide and high, and what it means."""

    sample: Markup
    label: str


def letters(x: float, y: float, size: float, text: object, **attributes: object) -> Markup:
    """
    A line of letters on a baseline.

    >>> letters(1, 2, 12, "a & b", fill="#000000")
    '<text x="1" y="2" font-size="12" fill="#000000">a &amp; b</text>'
    """
    return tag("text", clean(text), x=x, y=y, font_size=size, **attributes)


def outline_of(fill: str) -> str | None:
    """
    A line around a fill that would else be lost on the paper; `None` where it needs none.

    >>> outline_of("#35105c") is None, outline_of("#fde94a")
    (True, '#8a909c')
    """
    return None if contrast(fill, PAPER) >= 3 else PALE


def swatch(fill: str, **attributes: object) -> Markup:
    """A square sample of a colour."""
    given = {"rx": 3, "fill": fill, "stroke": outline_of(fill)} | attributes
    return tag("rect", x=0.5, y=0.5, width=15, height=15, **given)


def legend(keys: Iterable[Key], width: float) -> Block:
    """Samples and what they mean, in as many lines as it takes."""
    drawn: list[Markup] = []
    x, y = 0.0, 0.0
    for key in keys:
        words = cut(clean(key.label), 13, width - 22)
        room = 22 + width_of(words, 13) + 14
        if x and x + room > width:
            x, y = 0.0, y + 24
        label = letters(22, 12.5, 13, words, fill=INK)
        drawn.append(tag("g", tag("g", key.sample), label, transform=f"translate({x:.0f} {y:.0f})"))
        x += room
    return Block(tag("g", *drawn), y + 16)


def sheet(
    *,
    title: str,
    lead: str,
    blocks: Sequence[Block],
    width: int,
    words: Iterable[str],
    registry: Registry,
    note: str = "",
) -> Figure:
    """
    Put a picture together.

    Args:
        title: What it shows, in a line.
        lead: What a reader must know to read it, in a sentence or two; it describes the picture
            to those who do not see it, too.
        blocks: What is drawn, from top to bottom.
        width: How wide the sheet is, margins included.
        words: The same for a terminal, in paragraphs; empty ones are left out.
        registry: Whose facts they are.
        note: What else the last line says.
    """
    inner = width - 2 * MARGIN
    origin = " ".join(filter(None, (_origin_of(registry), note)))
    stack = [_paragraph(title, 23, inner, INK, 700), _paragraph(lead, 14, inner, SOFT), *blocks]
    stack.append(_paragraph(origin, 11.5, inner, SOFT))
    parts: list[Markup] = []
    y = float(MARGIN)
    for block, gap in zip(stack, (8, *[18] * (len(stack) - 1)), strict=True):
        parts.append(tag("g", block.markup, transform=f"translate({MARGIN} {y:g})"))
        y += block.height + gap
    text = "\n\n".join(
        [clean(title), wrapped(lead, _COLUMNS), *filter(None, words), wrapped(origin, _COLUMNS)]
    )
    return Figure(clean(title), _drawing(title, lead, width, round(y + MARGIN - 18), parts), text)


def _drawing(title: str, lead: str, width: int, height: int, parts: list[Markup]) -> str:
    """The outermost element, which holds all others."""
    paper = tag(
        "rect",
        x=0.5,
        y=0.5,
        width=width - 1,
        height=height - 1,
        rx=10,
        fill=PAPER,
        stroke=LINE,
    )
    drawing = tag(
        "svg",
        tag("title", title),
        tag("desc", lead),
        paper,
        *parts,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {width} {height}",
        width=width,
        height=height,
        role="img",
        aria_label=title,
        font_family=_FONTS,
        style="max-width:100%;height:auto",
    )
    return f"{drawing}\n"


def _paragraph(text: str, size: float, width: float, ink: str, weight: int | None = None) -> Block:
    """Letters in as many lines as it takes."""
    lines = lines_of(text, size if weight is None else size * BOLD, width)
    drawn = [
        letters(0, size * (0.9 + 1.35 * at), size, line, fill=ink, font_weight=weight)
        for at, line in enumerate(lines)
    ]
    return Block(tag("g", *drawn), size * 1.35 * len(lines) - size * 0.2)


def _origin_of(registry: Registry) -> str:
    """Where the facts come from: what others gathered does not go out under our name."""
    if registry is asem.registry.canonical():
        checked = day_in_words(asem.DATA_AS_OF)
        return f"Data: asem {asem.__version__}, checked up to {checked}, CC BY 4.0."
    return f"Drawn by asem {asem.__version__} from other data than its own."
