"""
Records and registries as plain dictionaries and as JSON, and back, strictly.

>>> import asem
>>> text = to_json(asem.summit(5).chairs[0])
>>> text
'{"name": "Phan Van Khai", "partner": "VNM", "office": "Prime Minister"}'
>>> from_json(asem.Chair, text) == asem.summit(5).chairs[0]
True
"""

from __future__ import annotations

from typing import Any, TypeVar

from asem.model.record import Record
from asem.registry import Registry
from asem.serialization._json_text import written
from asem.serialization._problems import Problem
from asem.serialization._reading import as_plain, converter, read_as, read_document

__all__ = [
    "Problem",
    "converter",
    "from_dict",
    "from_json",
    "to_dict",
    "to_json",
]

R = TypeVar("R", bound=Record | Registry)


def to_dict(value: Record | Registry) -> Any:
    """
    A record or a registry as a dictionary of plain JSON values, with all fields in their order.

    A date becomes ISO text, a member of an enum its word, a tuple a list, and an amount a text of
    digits. A `PartialDate` is text itself.

    Raises:
        StructureError: It is no record.

    >>> import asem
    >>> to_dict(asem.summit(13))["opens"], to_dict(asem.summit(13))["kind"]
    ('2021-11-25', 'summit')
    """
    return as_plain(value)


def from_dict(kind: type[R], data: Any) -> R:
    """
    The record or the registry that a dictionary describes.

    Args:
        kind: A class of records, `Registry`, or a generic one of something: `Spell[Group]`.
            For `Partner` and `Meeting`, the key `kind` of the dictionary says which of theirs.
        data: A dictionary as `to_dict` gives it. Fields with a default may be missing.

    Raises:
        StructureError: It is none. The message lists all problems with their paths, and
            `problems` holds them. Nothing is converted: the text "5" is no integer.
        RegistryError: The records of a registry contradict each other.

    >>> import asem
    >>> from_dict(asem.Chair, {"name": 5, "partner": "FRA", "ofice": "President"})
    Traceback (most recent call last):
        ...
    asem.errors.StructureError: the value has 2 problems:
      name is 5: expected null or text
      ofice is not a field of Chair: did you mean 'office'?
    """
    return read_as(kind, data, data)


def to_json(value: Record | Registry, *, indent: int | None = None) -> str:
    """
    A record or a registry as JSON text: the same text for equal values.

    Raises:
        StructureError: It is no record, or JSON cannot hold it: a text with NUL or a lone
            surrogate, more than 16 MiB.

    >>> import asem
    >>> print(to_json(asem.PartialDate(2004, 10)))
    "2004-10"
    """
    return written(to_dict(value), indent)


def from_json(kind: type[R], text: str | bytes | bytearray) -> R:
    """
    The record or the registry that a JSON text describes; bytes are UTF-8.

    Beyond what `from_dict` refuses: repeated keys, NaN and Infinity, more than 64 objects and
    lists in each other, more than 16 MiB. A byte order mark is passed over.

    Raises:
        StructureError: It describes none. The message lists all problems with their paths, and
            `problems` holds them.
        RegistryError: The records of a registry contradict each other.

    >>> import asem
    >>> from_json(asem.PartialDate, '"2004-13"')
    Traceback (most recent call last):
        ...
    asem.errors.StructureError: the text is '2004-13': expected a date of the calendar, \
as '2004-10-08', '2004-10' or '2004'
    """
    return read_document(kind, text, text)
