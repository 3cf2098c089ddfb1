"""What is to be exported: records of one kind, given as any iterable of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from asem._text import quoted
from asem.errors import StructureError
from asem.model.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["select_records"]

R = TypeVar("R", bound=Record)


def select_records(given: Iterable[R], kind: type[R] | tuple[type[R], ...], word: str) -> list[R]:
    """
    The records that are given, in their order.

    Args:
        given: A table, a list, an answer: what iterates over records.
        kind: The class that each must have, or several that it may have.
        word: What such a record is called, in the plural.

    Raises:
        StructureError: It does not iterate, or over something else.

    >>> import asem
    >>> select_records("asem-5", asem.Meeting, "meetings")
    Traceback (most recent call last):
        ...
    asem.errors.StructureError: 'asem-5' is not a selection of meetings: expected a list or table \
of records
    """
    try:
        if isinstance(given, str):
            raise TypeError
        records = list(given)
    except TypeError:
        raise StructureError(
            f"{quoted(given)} is not a selection of {word}: expected a list or table of records",
            given,
        ) from None
    for record in records:
        if not isinstance(record, kind):
            raise StructureError(
                f"{quoted(record)} is none of the {word}: expected records", record
            )
    return records
