"""From the codes of other schemes to places, and back; `asem._data.codes` has the rows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from operator import index
from typing import Any, Final, Literal, TypeAlias, get_args

from asem._text import quoted
from asem.errors import InvalidChoiceError

__all__ = [
    "SCHEMES",
    "CodeRow",
    "SchemeWord",
    "code_of",
    "is_missing",
    "place_of",
    "rows_of",
    "schemes_of",
    "single_of",
    "whole",
]

SchemeWord: TypeAlias = Literal[
    "iso3",
    "iso2",
    "numeric",
    "cow",
    "cow-abc",
    "gw",
    "gw-abc",
    "vdem",
    "polity",
    "polity-abc",
    "imf",
    "comtrade",
    "eurostat",
    "fao",
    "fips",
    "ioc",
]
"""The id of a code scheme."""

SCHEMES: Final[tuple[SchemeWord, ...]] = get_args(SchemeWord)
"""The ids of all code schemes, those of ISO 3166-1 first."""

CodeRow: TypeAlias = tuple[str, str, int | None, int | None]
"""A code as its scheme writes it, the place, and the first and last year; `None` is open."""


@cache
def rows_of(scheme: SchemeWord) -> tuple[CodeRow, ...]:
    """
    Return the codes of a scheme with the places that they mean.

    A place is the id of a partner, else a code of ISO 3166-1 alpha-3 (`XKX` for Kosovo), else the
    English name of a state of the past. Both years belong to the span. In one year a code means
    one place; a place can have several codes, the one in use first.

    >>> [row for row in rows_of("comtrade") if row[1] == "BEL"]
    [('56', 'BEL', 1999, None), ('58', 'BEL', None, 1998)]
    """
    return tuple([(row[0].rstrip("?"), *row[1:]) for row in _all_rows(scheme) if "=" not in row[0]])


def single_of(scheme: SchemeWord) -> tuple[str, ...]:
    """
    Return the codes of a scheme that rest on one package alone, in the order of `rows_of`.

    >>> single_of("ioc")[:2]
    ('SIN', 'TCH')
    """
    return tuple([row[0].rstrip("?") for row in _all_rows(scheme) if row[0].endswith("?")])


def place_of(scheme: SchemeWord, value: object, year: int | None = None) -> str | None:
    """
    Return the place that a code means, as in `rows_of`; `None` where it means none.

    Args:
        scheme: The scheme that the code is of.
        value: Text in any case, blanks around it aside, or a number. Numbers are understood as
            text without zeros in front and as any whole number: `"036"`, `"36"`, `36`, `36.0`.
        year: The year that the code is about; the latest meaning of the code if `None`.

    >>> place_of("cow", 255), place_of("gw", "260"), place_of("cow-abc", "aus")
    ('DEU', 'DEU', 'AUT')
    >>> place_of("gw", 255), place_of("gw", 255, 2004)
    ('German Empire', None)
    """
    spells = _by_code(scheme).get(_key(scheme, value), ())
    for place, first, last in spells:
        if year is None or (first or year) <= year <= (last or year):
            return place
    return None


def code_of(place: str, scheme: SchemeWord, year: int | None = None) -> str | None:
    """
    Return the code that a scheme has for a place; `None` where it has none.

    Args:
        place: As in `rows_of`.
        scheme: The scheme.
        year: The year that the code is for; the latest code if `None`.

    >>> code_of("VNM", "cow"), code_of("LUX", "comtrade", 1997), code_of("BRN", "vdem")
    ('816', '58', None)
    """
    for code, first, last in _by_place(scheme).get(place, ()):
        if year is None or (first or year) <= year <= (last or year):
            return code
    return None


def schemes_of(values: Iterable[object]) -> tuple[tuple[SchemeWord, float], ...]:
    """
    Return the schemes of which values can be codes, with the share of the values that are.

    Each value counts once, however often it is there; what is missing does not count. Only codes
    that are in use today are understood. The best scheme comes first; schemes that understand the
    same share come in the order of `SCHEMES`. Schemes that understand nothing are left out.

    Args:
        values: The values of a column: text or numbers; missing ones do not count.

    Raises:
        InvalidChoiceError: It is one value, or none.

    >>> from asem.names import schemes_of
    >>> schemes_of([2, 255, 816, None])[0], schemes_of(["AUS", "SWZ", "GMY"])[0]
    (('cow', 1.0), ('cow-abc', 1.0))
    """
    if isinstance(values, str | bytes) or not hasattr(values, "__iter__"):
        raise InvalidChoiceError(
            f"{quoted(values)} is not a column: expected several values", values
        )
    distinct = {_hashable(value) for value in values if not (is_missing(value) or _is_blank(value))}
    shares: list[tuple[SchemeWord, float]] = [
        (scheme, sum(_is_in_use(scheme, value) for value in distinct) / len(distinct))
        for scheme in (SCHEMES if distinct else ())
    ]
    return tuple(sorted([one for one in shares if one[1]], key=lambda one: -one[1]))


def is_missing(value: Any) -> bool:
    """Whether a value is null, as any library has it."""
    try:
        return value is None or bool(value != value)  # noqa: PLR0124  # NaN, NaT
    except (ArithmeticError, TypeError):  # a signaling NaN; what pandas calls NA
        return True
    except Exception:  # an array, or what its class compares in its own way
        return False


def _is_blank(value: object) -> bool:
    return isinstance(value, str) and not value.strip()


def _hashable(value: object) -> object:
    """The value, or for what has no hash something that no scheme understands either."""
    try:
        hash(value)
    except TypeError:
        return object()
    return value


def _is_in_use(scheme: SchemeWord, value: object) -> bool:
    spells = _by_code(scheme).get(_key(scheme, value), ())
    return any(last is None for _, _, last in spells)


@cache
def _all_rows(scheme: SchemeWord) -> tuple[CodeRow, ...]:
    """All rows of a scheme as they are written: `58=BEL` is shared, `490?` rests on one package."""
    from asem._data.codes import TABLE  # only who asks for codes pays for it

    head, *lines = TABLE.splitlines()
    column = head.split().index(scheme)
    rows: list[CodeRow] = []
    for line in lines:
        cells = line.split()
        cell = cells[column]
        if cell != "-":
            place = cells[0].replace("_", " ")
            rows += [(code, place, *_years(years)) for code, _, years in _split(cell)]
    return tuple(rows)


def _split(cell: str) -> list[tuple[str, str, str]]:
    return [part.partition("(") for part in cell.split("|")]


def _years(text: str) -> tuple[int | None, int | None]:
    """The first and last year of `1992-2006)`, `-1998)` or nothing at all."""
    first, _, last = text.rstrip(")").partition("-")
    return int(first) if first else None, int(last) if last else None


Spells: TypeAlias = dict[str | int | None, tuple[tuple[str, int | None, int | None], ...]]


@cache
def _by_code(scheme: SchemeWord) -> Spells:
    """The places that a code means, the latest first."""
    found: Spells = {}
    for code, place, first, last in rows_of(scheme):
        key = _key(scheme, code)
        found[key] = (*found.get(key, ()), (place, first, last))
    return {key: _latest_first(spells) for key, spells in found.items()}


@cache
def _by_place(scheme: SchemeWord) -> Spells:
    """The codes of a place, the latest first."""
    found: Spells = {}
    for code, place, first, last in _all_rows(scheme):
        found[place] = (*found.get(place, ()), (code.partition("=")[0].rstrip("?"), first, last))
    return {place: _latest_first(spells) for place, spells in found.items()}


def _latest_first(
    spells: tuple[tuple[str, int | None, int | None], ...],
) -> tuple[tuple[str, int | None, int | None], ...]:
    """Spells of years, those that are open first; of equal ones the order stays."""
    return tuple(sorted(spells, key=lambda spell: -(spell[2] or 9999)))


_NUMBERS: Final = frozenset(("numeric", "cow", "gw", "vdem", "polity", "imf", "comtrade", "fao"))
"""The schemes whose codes are numbers."""

_BEYOND: Final = 10**9
"""No scheme has a code of so many digits."""

_NUMBER: Final = re.compile(r"0*(\d{1,9})(?:\.0+)?", re.ASCII)


def _key(scheme: SchemeWord, value: object) -> str | int | None:
    """What a code is found by: a number, or text in capitals; `None` for what is neither."""
    if scheme not in _NUMBERS:
        return value.strip().upper() if isinstance(value, str) else None
    if isinstance(value, str):
        found = _NUMBER.fullmatch(value.strip())
        return int(found[1]) if found else None
    return whole(value)


def whole(value: Any) -> int | None:
    """A whole number of any library as an `int`; `None` for other values, truth values too."""
    if isinstance(value, bool):
        return None
    try:
        return index(value)
    except TypeError:
        pass
    try:
        if not -_BEYOND < value < _BEYOND:  # a ratio of huge decimals would take seconds
            return None
        number, parts = value.as_integer_ratio()
        return index(number) if parts == 1 else None
    except Exception:  # not a number, NaN, or what its class compares as it likes
        return None
