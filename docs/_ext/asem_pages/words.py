"""Days, spans of days and words of enums as English prose."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from asem import PartialDate
from asem._text import count_in_words as counted
from asem._text import day_in_words
from asem.pictures._wording import GROUPS, listed

if TYPE_CHECKING:
    from enum import StrEnum

    from asem import Money

__all__ = ["GROUPS", "amount", "counted", "day", "field_name", "listed", "span", "word"]


def day(when: date | PartialDate) -> str:
    """
    A date in English, no more exact than it is.

    >>> day(PartialDate(2004, 10, 8)), day(PartialDate(2010, 12)), day(PartialDate(2004))
    ('8 October 2004', 'December 2010', '2004')
    """
    if isinstance(when, date):
        return day_in_words(when)
    words = day_in_words(when.earliest).split()
    given = [when.day, when.month, when.year]
    return " ".join(each for each, known in zip(words, given, strict=True) if known is not None)


def span(first: date | PartialDate | None, last: date | PartialDate | None) -> str:
    """
    A time from one date to another, what both have in common said once.

    >>> span(PartialDate(2004, 10, 8), PartialDate(2004, 10, 9))
    '8–9 October 2004'
    >>> span(date(2020, 1, 31), None), span(PartialDate(2001), PartialDate(2005))
    ('from 31 January 2020', '2001–2005')
    """
    if first is None:
        return "" if last is None else f"until {day(last)}"
    if last is None:
        return f"from {day(first)}"
    start, end = day(first).split(), day(last).split()
    if start == end:
        return day(last)
    if len(start) == len(end) == 3 and start[2] == end[2]:
        start = start[:1] if start[1] == end[1] else start[:2]
    dash = "–" if len(start) == 1 else " – "
    return f"{' '.join(start)}{dash}{day(last)}"


def word(value: StrEnum | str) -> str:
    """
    The word of an enum.

    >>> word("asean-member-outside-asem")
    'asean member outside asem'
    """
    return str(value).replace("-", " ")


def field_name(path: str) -> str:
    """
    A field as prose.

    >>> field_name("schedule_changes")
    'schedule changes'
    """
    return re.sub(r"[_.]+", " ", path).strip()


def amount(money: Money) -> str:
    """
    An amount with the thousands apart, as its source puts it.

    >>> import asem
    >>> amount(asem.funding_of("asem-duo")[0].money)
    '26,000,000 EUR'
    """
    put = "" if money.qualifier == "exact" else f"{money.qualifier} "
    return f"{put}{money.amount:,f} {money.currency}"
