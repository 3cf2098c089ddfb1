"""Markup, SVG and HTML alike, made from texts that may hold anything."""

from __future__ import annotations

import re
from html import escape

__all__ = ["Markup", "clean", "marked", "tag"]

_UNFIT = re.compile(
    "[\x00-\x1f\x7f-\x9f"  # control characters
    "\u202a-\u202e\u2066-\u2069"  # what turns the direction of writing
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"  # no characters
)


class Markup(str):
    """Text that is markup already and is not escaped again."""

    __slots__ = ()


def clean(text: object) -> str:
    r"""
    A text in one line, without what XML forbids and what would steer a terminal.

    Control characters, those that turn the direction of writing, lone surrogates and what is no
    character each become U+FFFD; line breaks and other white space become one space.

    >>> clean("two\r\nlines"), clean("bell\a") == "bell\ufffd"
    ('two lines', True)
    """
    return _UNFIT.sub("\ufffd", " ".join(str(text).split()))


def marked(text: object) -> Markup:
    """
    A text as markup: what is markup already stays, all else is cleaned and escaped.

    >>> marked("<b> & 'c'"), marked(Markup("<b/>"))
    ('&lt;b&gt; &amp; &#x27;c&#x27;', '<b/>')
    """
    return text if isinstance(text, Markup) else Markup(escape(clean(text)))


def tag(name: str, *children: object, **attributes: object) -> Markup:
    """
    An element.

    Args:
        name: Its name.
        *children: What it holds, in order; what is no `Markup` is escaped.
        **attributes: Its attributes, in order, with `_` for `-`; those that are `None` are left
            out, and a number is written as short as can be.

    >>> tag("text", "a < b", x=1.50, font_size=12, fill=None)
    '<text x="1.5" font-size="12">a &lt; b</text>'
    """
    given = [
        f' {key.rstrip("_").replace("_", "-")}="{marked(_render(value))}"'
        for key, value in attributes.items()
        if value is not None
    ]
    inner = "".join(marked(child) for child in children)
    return Markup(f"<{name}{''.join(given)}>{inner}</{name}>")


def _render(value: object) -> object:
    """
    A value of an attribute; of a number, two decimals at most.

    >>> _render(2.0), _render(1 / 3), _render(-0.001)
    ('2', '0.33', '0')
    """
    if isinstance(value, float):
        return Markup(f"{round(value, 2) + 0:.2f}".rstrip("0").rstrip("."))
    return Markup(value) if isinstance(value, int) else value  # a number needs no escape
