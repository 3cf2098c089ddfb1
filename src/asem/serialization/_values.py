"""How a single value is written and read."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from enum import StrEnum
from math import isfinite
from typing import TYPE_CHECKING, Any, cast

from asem._text import find_nearest
from asem.errors import InvalidDateError
from asem.model.partial_date import PartialDate
from asem.model.record import MAX_DIGITS, is_writable
from asem.serialization._problems import misfit, one_of

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["add_values"]


def add_values(converter: Converter) -> None:
    """Teach a converter text, numbers, amounts, dates and words."""
    converter.register_structure_hook(str, _read_text)
    converter.register_structure_hook(int, _read_integer)
    converter.register_structure_hook(float, _read_float)
    converter.register_structure_hook(bool, _read_truth)
    converter.register_structure_hook(Decimal, _read_amount)
    converter.register_structure_hook(date, _read_day)
    converter.register_structure_hook(PartialDate, _read_partial_date)
    converter.register_structure_hook(StrEnum, _read_word)
    converter.register_unstructure_hook(Decimal, _write_amount)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_unstructure_hook(PartialDate, str)
    converter.register_unstructure_hook(StrEnum, _write_word)


def _read_text(value: Any, _: object) -> str:
    if value.__class__ is not str:
        raise misfit(value, "text")
    if not value:
        raise misfit(value, "text that is not empty")
    if "\0" in value or not (value.isascii() or _is_unicode(value)):
        raise misfit(value, "text without NUL or lone surrogates")
    return value


def _is_unicode(text: str) -> bool:
    """Whether a text can be written in UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _read_float(value: Any, _: object) -> float:
    if value.__class__ is not float or not isfinite(value):
        raise misfit(value, "a finite number with a decimal point")
    return value


def _read_integer(value: Any, _: object) -> int:
    if value.__class__ is not int:
        raise misfit(value, "an integer")
    if not is_writable(value):
        raise misfit(value, f"at most {MAX_DIGITS} digits")
    return value


def _read_truth(value: Any, _: object) -> bool:
    if value.__class__ is not bool:
        raise misfit(value, "true or false")
    return value


_AMOUNT = re.compile(r"-?[0-9]{1,4000}(\.[0-9]{1,4000})?", re.ASCII)


def _read_amount(value: Any, _: object) -> Decimal:
    if value.__class__ is not str or not _AMOUNT.fullmatch(value):
        raise misfit(value, "an amount in a text of digits, as '1250.5'")
    amount = Decimal(value)
    if not is_writable(amount):
        raise misfit(value, f"at most {MAX_DIGITS} digits")
    return amount


def _write_amount(value: Decimal) -> str:
    """Digits and at most one point: the same text for all that are equal."""
    if not (value.is_finite() and is_writable(value)):
        raise misfit(value, "an amount that can be written in digits")
    text = format(value, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")  # the digits that every Python takes


def _read_day(value: Any, _: object) -> date:
    if value.__class__ is not str or not _DAY.fullmatch(value):
        raise misfit(value, "a day as '2004-10-08'")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise misfit(value, "a day of the calendar, as '2004-10-08'") from None


def _read_partial_date(value: Any, _: object) -> PartialDate:
    if value.__class__ is str:
        try:
            return PartialDate.parse(value)
        except InvalidDateError:
            pass
    expected = "a date of the calendar, as '2004-10-08', '2004-10' or '2004'"
    raise misfit(value, expected) from None


def _read_word(value: Any, words: type[StrEnum]) -> StrEnum:
    found = words._value2member_map_.get(value) if value.__class__ is str else None
    if found is None:
        known = [word.value for word in words]
        raise misfit(value, one_of(known), *find_nearest(value, known))
    return cast("StrEnum", found)


def _write_word(value: StrEnum) -> str:
    return value.value
