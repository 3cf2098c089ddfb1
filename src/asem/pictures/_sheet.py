"""The sheet on which every picture is drawn: its measures, its letters, its marks."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from math import inf
from typing import Any, Literal, NamedTuple, TypeAlias, TypeVar

import asem
from asem._choices import require_choice
from asem._markup import Markup, clean, tag
from asem._text import day_in_words, quoted, wrap_text
from asem.errors import InvalidChoiceError
from asem.pictures._lettering import LEAST, cut, lines_of, shrunk, width_of
from asem.pictures._picture import Picture
from asem.pictures._theme import THEMES, ramp
from asem.registry import Registry
from asem.registry._registry import require_registry

__all__ = ["Asked", "Key", "LayoutWord", "Sheet", "ThemeWord"]

T = TypeVar("T")

LayoutWord: TypeAlias = Literal["page", "phone", "slide"]
ThemeWord: TypeAlias = Literal["light", "dark"]

_FONTS = (
    "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', "
    "'DejaVu Sans', sans-serif"
)


class _Layout(NamedTuple):
    """How wide a sheet is, how high at least, its margin, and the sizes of its letters."""

    width: int
    height: int
    margin: int
    title: float
    lead: float
    body: float
    small: float
    note: float


_LAYOUTS = {  # a width is a matter of layout: scaling would shrink the letters, too
    "page": _Layout(960, 0, 22, 26, 14.5, 13, 12, 11.5),
    "phone": _Layout(390, 0, 16, 22, 14, 13, 11.5, 11.5),
    "slide": _Layout(1280, 720, 40, 34, 18, 16, 14, 14),
}

Drawer: TypeAlias = Callable[[float, float], object]
Panel: TypeAlias = Callable[[T, float, float, float], float]


class Asked(NamedTuple):
    """What every picture is asked for."""

    title: str | None
    layout: LayoutWord
    theme: ThemeWord
    registry: Registry | None


class Key(NamedTuple):
    """An entry of a key: what draws its sample, its label, how many it has, its sample's width."""

    draw: Drawer
    label: str
    number: object = ""
    width: float = 14


class Sheet(ABC):
    """
    A picture in the making: its heading, its key, what is drawn below, and the same in words.

    Each picture is a sheet that knows its title, what one must know to read it, and how to draw
    what it shows.

    Attributes:
        remark: What the last line says behind the source.
        corner: The radius of its corners.
        registry: Whose facts it shows.
        summits: Those of its summits that came about, by number.
        layout: Its measures.
        large: The size of the letters of its title.
        body: The size of most letters.
        small: The size of letters that say more.
        theme: Its colours; `ink`, `paper` and `soft` are those of them that are used most.
        left: Where the drawing begins.
        right: Where it ends.
        width: How wide it is.
        drawn: What was drawn so far.
        said: The same in words, by line.
    """

    remark = ""
    corner: float | None = 10

    def __init__(self, asked: Asked) -> None:
        if not isinstance(asked.title, str | None):  # pyright: ignore[reportUnnecessaryIsInstance]  # not all have a checker
            text = f"title is {quoted(asked.title)}: expected text"
            raise InvalidChoiceError(text, asked.title, (), "title")
        layout = require_choice("layout", asked.layout, _LAYOUTS)
        self.phone, self.slide = layout == "phone", layout == "slide"
        self.layout = measures = _LAYOUTS[layout]
        self.large, self.body, self.small = measures.title, measures.body, measures.small
        self.theme = THEMES[require_choice("theme", asked.theme, THEMES)]
        self.ink, self.paper, self.soft = self.theme.ink, self.theme.paper, self.theme.soft
        self.asked, self.registry = asked, require_registry(asked.registry)
        self.summits = [each for each in self.registry.summits if each.status == "held"]
        self.left, self.right = measures.margin, measures.width - measures.margin
        self.width = self.right - self.left
        self.drawn: list[Markup] = []
        self.said: list[str] = []
        self._claimed: list[tuple[float, float, float, float]] = []

    # What each picture says and draws.

    @abstractmethod
    def title(self) -> str:
        """Return what the records hold, in a line."""

    @abstractmethod
    def lead(self) -> str:
        """Return what one must know to read the picture."""

    def keys(self) -> Iterable[Key]:
        """Return what its marks and colours mean."""
        return ()

    @abstractmethod
    def show(self, top: float) -> float:
        """Draw what it shows, and say the same in words; return the bottom."""

    # How it becomes a picture.

    def picture(self) -> Picture:
        """Draw the heading, the key, what the picture shows, and its source."""
        title, size = self.heading(), self.layout.note
        top = self._key(self._head(title))
        self._ground = len(self.drawn)
        bottom, origin = self.show(top), f"{_origin_of(self.registry)} {self.remark}"
        rest = (len(lines_of(origin, size, self.width)) - 1) * size * 1.35
        y = max(bottom + 26, self.layout.height - self.left - rest)
        self.lines(self.left, y, origin, size, self.width, lead=1.35, fill=self.soft)
        self.say(origin)
        height = max(round(y + rest + self.left - 4), self.layout.height)
        return self.finish(title, self.layout.width, height)

    def heading(self) -> str:
        """Return the title that was asked for in one line, or its own where that is blank."""
        return clean(self.asked.title or "") or clean(self.title())

    def _head(self, title: str) -> float:
        """Draw the heading; return the top of what follows."""
        size, lead = self.large, self.layout.lead
        y = self.left + size * 0.85
        y = self.lines(self.left, y, title, size, self.width, lead=1.18, bold=True, most=3)
        y += lead * 1.75 - size * 1.18
        y = self.lines(self.left, y, self.lead(), lead, self.width, lead=1.35, fill=self.soft)
        return y - lead * 1.35 + 20

    def _key(self, y: float) -> float:
        """Draw the key, in as many lines as it takes; return the top of what follows."""
        x, size, top = float(self.left), self.body, y
        for draw, label, number, width in self.keys():
            room = width + 6 + width_of(f"{label} {number}", size) + size / 2
            if x > self.left and x + room > self.right:
                x, y = float(self.left), y + size * 1.7
            draw(x, y + size / 2 - 7)
            start = x + width + 6
            self.text(start, y + size * 0.86, label, size, width=self.right - start, more=number)
            x += room + 14
        return y + size + 12 if x > self.left else top

    def finish(self, title: str, width: int, height: int) -> Picture:
        """Put the sheet together as it is."""
        theme, lead = self.theme, f"{clean(self.lead()).rstrip('.')}."
        paper = {"rx": self.corner, "fill": theme.paper, "stroke": theme.line}
        drawing = tag(
            "svg",
            tag("title", title),
            tag("desc", lead),
            tag("rect", x=0.5, y=0.5, width=width - 1, height=height - 1, **paper),
            *self.drawn,
            xmlns="http://www.w3.org/2000/svg",
            viewBox=f"0 0 {width} {height}",
            width=width,
            height=height,
            role="img",
            aria_label=title,
            font_family=_FONTS,
            style="max-width:100%;height:auto",
        )
        text = "\n".join([*wrap_text(title, 79), "", *wrap_text(lead, 79), *self.said])
        return Picture(title, f"{title.rstrip('.')}. {lead}", f"{drawing}\n", text)

    def colours_of_series(self) -> Mapping[str, str]:
        """Return the colour of each series, which is that of its pillar."""
        pillars = [pillar.id for pillar in self.registry.pillars]
        fills = dict(zip(pillars, ramp(len(pillars), self.theme.pillars), strict=True))
        return {series.id: fills[series.pillar] for series in self.registry.ministerial_series}

    # What is said and drawn.

    def say(self, words: str, *below: str) -> None:
        """Begin a paragraph of the same in words, with indented lines below."""
        self.said += ["", *wrap_text(clean(words), 79, "  ")]
        self.say_below(*below)

    def say_below(self, *lines: str) -> None:
        """Add indented lines to the same in words."""
        for line in lines:
            self.said += [f"  {each}" for each in wrap_text(clean(line), 77, "  ")]

    def draw(self, name: str, says: object = None, **attributes: object) -> None:
        """Draw an element, which says more to a reader who points at it."""
        told = () if says is None else (tag("title", says),)
        self.drawn.append(tag(name, *told, **attributes))

    @contextmanager
    def told(self, says: object, **data: object) -> Generator[None]:
        """Put what is drawn into a group that says more to a reader who points at it."""
        before, self.drawn = self.drawn, []
        yield
        named = {f"data_{key}": value for key, value in data.items()}
        self.drawn = [*before, tag("g", tag("title", says), *self.drawn, **named)]

    @contextmanager
    def beneath(self) -> Generator[None]:
        """Draw below all that was drawn since the key."""
        above, self.drawn = self.drawn[self._ground :], self.drawn[: self._ground]
        yield
        self.drawn += above

    def text(
        self,
        x: float,
        y: float,
        words: object,
        size: float,
        fill: str | None = None,
        *,
        bold: bool = False,
        anchor: str | None = None,
        halo: bool = False,
        width: float | None = None,
        more: object = "",
    ) -> float:
        """
        Draw a line of letters on a baseline, and return how wide it is.

        Args:
            x: Where it begins, ends or has its middle, as `anchor` says.
            y: Its baseline.
            words: What it says.
            size: The size of its letters, shrunk to `LEAST` where the width asks for it.
            fill: Its colour; ink where left out.
            bold: Whether its letters are bold.
            anchor: `"middle"` or `"end"`.
            halo: Whether paper is drawn around the letters, since they lie upon lines.
            width: The room that it has; what does not fit is cut.
            more: What stands behind it in letters of less weight.
        """
        line, tail = clean(words), clean(more)
        if not (line or tail):
            return 0
        extra = width_of(tail, size) + size / 2 if tail else 0.0
        if width is not None:
            room = max(width - extra, width / 2)
            size = shrunk(size, width_of(line, size, bold), room)
            line = cut(line, size, room, bold)
            tail = cut(tail, size, width - width_of(line, size, bold) - size / 2) if tail else ""
        ring = {"stroke": self.paper, "stroke_width": 4, "paint_order": "stroke"} if halo else {}
        given = ring | {"font_weight": 700 if bold else None, "text_anchor": anchor}
        soft = {"fill": self.soft, "font_weight": 400 if bold else None}
        spans = [tag("tspan", tail, dx=size / 2, **soft)] if tail else []
        fill = fill or self.ink
        self.drawn.append(tag("text", line, *spans, x=x, y=y, font_size=size, fill=fill, **given))
        return width_of(line, size, bold) + extra

    def lines(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        width: float,
        *,
        lead: float = 1.3,
        most: int = 6,
        bold: bool = False,
        fill: str | None = None,
        halo: bool = False,
    ) -> float:
        """Draw letters in as many lines as it takes; return the baseline of a next one."""
        for line in lines_of(clean(words), size, width, bold, most):
            self.text(x, y, line, size, fill, bold=bold, halo=halo)
            y += size * lead
        return y

    def box(self, x: float, y: float, width: float, height: float, fill: str, **more: Any) -> None:
        """Draw a rectangle, with an outline where it would else be lost on the paper."""
        given = {"stroke": None if fill == "none" else self.theme.outline(fill)} | more
        self.draw("rect", x=x, y=y, width=width, height=height, fill=fill, **given)

    def line(self, x: float, y: float, x2: float, y2: float, stroke: str, **more: object) -> None:
        """Draw a line."""
        self.draw("line", x1=x, y1=y, x2=x2, y2=y2, stroke=stroke, **more)

    def circle(self, x: float, y: float, radius: float, fill: str, **more: object) -> None:
        """Draw a circle, with an outline where it would else be lost on the paper."""
        given = {"stroke": self.theme.outline(fill)} | more
        self.draw("circle", cx=x, cy=y, r=radius, fill=fill, **given)

    def panels(
        self, items: Sequence[T], draw: Panel[T], y: float, *, across: int, gap: float, air: float
    ) -> float:
        """
        Draw panels beside each other, so many in a row; return the bottom.

        Args:
            items: What each panel shows.
            draw: Draws a panel from its left, top and width, and returns its bottom.
            y: The top of the first row.
            across: How many stand in a row.
            gap: The room between two panels.
            air: The room between two rows.
        """
        step, bottom = (self.width + gap) / across, y
        for start in range(0, len(items), across):
            y, row = bottom + air if start else y, enumerate(items[start : start + across])
            bottom = max(draw(item, self.left + at * step, y, step - gap) for at, item in row)
        return bottom

    def scale(
        self,
        marks: Iterable[tuple[float, str]],
        top: float,
        bottom: float,
        *,
        left: float | None = None,
        air: float = 4,
        above: bool = False,
    ) -> None:
        """Draw lines from left to right, and their names below, or above, too, where they fit."""
        size, left, end = self.small, self.left if left is None else left, -inf
        for x, name in marks:
            half = width_of(name, size) / 2
            self.line(x, top, x, bottom, self.theme.line)
            middle = min(max(x, left + half), self.right - half)
            if middle - half > end + air:
                for base in (bottom + size + 3, *((top - 4,) if above else ())):
                    self.text(middle, base, name, size, self.soft, anchor="middle")
                end = middle + half

    def hatch(self, x: float, y: float, width: float, height: float, stroke: str) -> None:
        """Draw lines aslant over a field, as one path: a pattern would need an id."""
        path, start = "", -height
        while start < width:
            left, right = max(0.0, start), min(width, start + height)
            path += f"M{x + left:.1f} {y + height + start - left:.1f}"
            path += f"L{x + right:.1f} {y + height + start - right:.1f}"
            start += 6.5
        self.draw("path", d=path, stroke=stroke, fill="none")

    def unknown(self, x: float, y: float, width: float = 24, height: float = 14) -> None:
        """Draw a field for what is not known."""
        self.draw("rect", x=x, y=y, width=width, height=height, fill=self.theme.faint)
        self.hatch(x, y, width, height, self.theme.hatch)

    def disc(self, x: float, y: float, radius: float, label: object, online: bool = False) -> None:
        """Draw the mark of a summit: full, or a dashed ring where its leaders met online."""
        fill, letters = (self.paper, self.ink) if online else (self.ink, self.paper)
        dash = "3 2" if online else None
        self.circle(x, y, radius, fill, stroke=self.ink, stroke_dasharray=dash)
        size, room = max(LEAST, round(radius * 1.1, 1)), radius * 1.9
        self.text(x, y + size * 0.36, label, size, letters, bold=True, anchor="middle", width=room)

    def swatch(self, fill: str, width: float = 14, **more: object) -> Drawer:
        """Return what draws a sample of a colour."""
        return lambda x, y: self.box(x, y, width, 14, fill, **({"rx": 3} | more))

    def claim(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Reserve some room, and tell whether it was still free."""
        free = not any(
            left < other[2] and other[0] < right and top < other[3] and other[1] < bottom
            for other in self._claimed
        )
        self._claimed += [(left, top, right, bottom)] * free
        return free


def _origin_of(registry: Registry) -> str:
    """Where the facts come from: what others gathered does not go out under our name."""
    if registry is asem.registry.canonical():
        checked = day_in_words(asem.DATA_AS_OF)
        return f"Source: asem {asem.__version__}, checked up to {checked}, CC BY 4.0."
    return f"Drawn by asem {asem.__version__} from other data than its own."
