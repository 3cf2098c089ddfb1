"""Days, spans of days, amounts, words of enums and labels of fields as English prose."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from asem import Group, PartialDate
from asem._labels import LABELS, label_of
from asem._text import count_in_words as counted
from asem._text import day_in_words, listed, upper_first

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["amount", "counted", "day", "label", "listed", "span", "upper_first", "word"]

# fmt: off
_LABELS = LABELS | {
    "actions": "calls", "agenda_item": "item of the agenda", "closes": "last day",
    "composition": "officials of", "ended": "end", "entrants": "came later",
    "instruments": "refers to", "level": "held at the level of", "names": "other names",
    "opens": "first day", "places": "also from", "planned_closes": "planned last day",
    "planned_opens": "planned first day", "prepares": "prepared", "regions": "sides",
    "related": "connected with", "representation": "represented by", "schedule_changes": "moves",
    "self_funded": "paid for themselves", "senior_officials_meetings": "senior officials’ meetings",
    "started": "start",
}
# fmt: on

_WORDS = {group.value: group.label for group in Group} | {"eu-presidency": "EU presidency"}

label = partial(label_of, labels=_LABELS)
"""What a field or a table is called on pages, in small letters."""


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


def word(value: str) -> str:
    """
    The word of an enum, or the name of a group.

    >>> word("chair-statement"), word("nesa")
    ('chair statement', 'Northeast and South Asia')
    """
    return _WORDS.get(value) or value.replace("-", " ")


def amount(number: Decimal, unit: str, qualifier: str) -> str:
    """
    An amount with the thousands apart, as its source puts it.

    >>> from decimal import Decimal
    >>> amount(Decimal(26_000_000), "EUR", "exact"), amount(Decimal(60), "percent", "about")
    ('26,000,000 EUR', 'about 60 percent')
    """
    return f"{'' if qualifier == 'exact' else f'{qualifier} '}{number:,f} {unit}"
