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

from collections.abc import Sequence
from typing import Any, TypeVar

from asem.model.record import Record
from asem.registry import Registry, Table
from asem.serialization._json_text import render_json
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

R = TypeVar("R", bound=Record | Registry | Sequence[Record])


def to_dict(value: Record | Registry | Table[Any] | Sequence[Record], /) -> Any:
    """
    Return a record or a registry as a dictionary of plain JSON values, fields in their order.

    Several records, in a list, a tuple or a table, are a list of such dictionaries. A date becomes
    ISO text, a member of an enum its word, a tuple a list, and an amount a text of digits. A
    `PartialDate` is text itself.

    Args:
        value: A record, a part of one, several records, a table or a registry.

    Raises:
        StructureError: It is neither a record nor several of them.

    >>> import asem
    >>> from asem.serialization import to_dict
    >>> to_dict(asem.summit(13))["opens"], to_dict(asem.summit(13))["kind"]
    ('2021-11-25', 'summit')
    >>> [each["name"] for each in to_dict(asem.institutions)]
    ['ASEAN Secretariat', 'European Union']
    """
    return as_plain(value)


def from_dict(kind: type[R], data: Any, /) -> R:
    """
    Return the record, the records or the registry that plain values describe.

    Args:
        kind: A class of records, also a generic one of something: `Spell[Group]`. For several
            records `list[Summit]` or `tuple[Summit, ...]`. For a registry `Registry`. For
            `Partner` and `Meeting`, the key `kind` of a dictionary says which of theirs.
        data: A dictionary, or a list of them, as `to_dict` gives it. Fields with a default may be
            missing.

    Raises:
        StructureError: They describe none. The message lists all problems with their paths, and
            `problems` holds them. Nothing is converted: the text "5" is not an integer.
        RegistryError: The records of a registry contradict each other.

    >>> import asem
    >>> from asem.serialization import from_dict
    >>> from_dict(asem.Chair, {"name": 5, "partner": "FRA", "ofice": "President"})
    Traceback (most recent call last):
        ...
    asem.errors.StructureError: the value has 2 problems:
      name is 5: expected null or text
      ofice is not a field of Chair: did you mean 'office'?
    """
    return read_as(kind, data, data)


def to_json(
    value: Record | Registry | Table[Any] | Sequence[Record], /, *, indent: int | None = None
) -> str:
    """
    Return a record, several of them or a registry as JSON text: the same for equal values.

    Args:
        value: What to write, as for `to_dict`.
        indent: By how many blanks to indent; one line if `None`.

    Raises:
        StructureError: It is neither a record nor several of them, or JSON cannot hold it: a text
            with NUL or a lone surrogate, more than 16 MiB.

    >>> import asem
    >>> from asem.serialization import to_json
    >>> print(to_json(asem.PartialDate(2004, 10)))
    "2004-10"
    """
    return render_json(to_dict(value), indent)


def from_json(kind: type[R], text: str | bytes | bytearray, /) -> R:
    """
    Return the record, the records or the registry that a JSON text describes; bytes are UTF-8.

    Args:
        kind: As for `from_dict`.
        text: A text as `to_json` gives it.

    Beyond what `from_dict` refuses: repeated keys, NaN and Infinity, more than 64 objects and
    lists in each other, more than 16 MiB. A byte order mark is passed over.

    Raises:
        StructureError: It describes none. The message lists all problems with their paths, and
            `problems` holds them.
        RegistryError: The records of a registry contradict each other.

    >>> import asem
    >>> from asem.serialization import from_json, to_json
    >>> text = to_json(asem.summits.where(country="Belgium"))
    >>> from_json(list[asem.Summit], text)[1].number
    12
    >>> from_json(asem.PartialDate, '"2004-13"')
    Traceback (most recent call last):
        ...
    asem.errors.StructureError: the text is '2004-13': expected a date of the calendar, \
as '2004-10-08', '2004-10' or '2004'
    """
    return read_document(kind, text, text)
