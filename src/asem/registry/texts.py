"""Texts and addresses as other formats can carry them."""

from __future__ import annotations

import re
from urllib.parse import quote

__all__ = ["as_cell", "as_uri", "in_one_line", "printable"]

_BREAKS = re.compile("\r\n|[\r\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_RESERVED = ":/?#[]@!$&'()*+,;=%~"


def printable(text: str) -> str:
    r"""
    Text without what no text format carries: every line ends in `\n`, and nothing is a control.

    A control character other than a tab becomes a space, half of a surrogate pair the sign for a
    character that cannot be shown.

    >>> printable("one\r\ntwo\x00three")
    'one\ntwo three'
    """
    text = _CONTROLS.sub(" ", _BREAKS.sub("\n", text))
    return _SURROGATES.sub("\ufffd", text)


def in_one_line(text: str) -> str:
    r"""
    Text in one line, with single spaces.

    >>> in_one_line("one\n  two ")
    'one two'
    """
    return " ".join(printable(text).split())


_FORMULAS = ("=", "+", "-", "@", "\t", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula, or passes over before it."""


def as_cell(text: str) -> str:
    r"""
    Text as a cell of CSV, which no spreadsheet runs as a formula; every line ends in `\n`.

    One that begins like a formula gets an apostrophe before it; a number stays.

    >>> as_cell("=1+1"), as_cell(" @SUM(A1)"), as_cell("-5"), as_cell("Viet Nam")
    ("'=1+1", "' @SUM(A1)", '-5', 'Viet Nam')
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")  # else csv writes it bare
    runs = text.lstrip(" \u00a0").startswith(_FORMULAS) and not _is_number(text)
    return f"'{text}" if runs else text


def _is_number(text: str) -> bool:
    return text[:1] == "-" and text[1:].replace(".", "", 1).isdecimal()


def as_uri(address: str) -> str:
    """
    An address in the web with nothing in it but what RFC 3986 allows.

    >>> as_uri("https://example.org/亚欧?page=1")
    'https://example.org/%E4%BA%9A%E6%AC%A7?page=1'
    """
    return quote(_SURROGATES.sub("\ufffd", address), safe=_RESERVED)
