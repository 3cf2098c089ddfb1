"""The word by which a document says which class of records it holds, where there are several."""

from __future__ import annotations

from functools import cache

import attrs

from asem.model.partners import Institution, Member
from asem.model.record import Record
from asem.registry._ledger import classes_by_table

__all__ = ["kind_of", "kinds_of"]

_KINDS: dict[type[Record], str] = {Institution: "institution", Member: "member"}
"""The classes that do not say themselves, by an attribute `kind`, what kind they are."""


def kind_of(record: type[Record]) -> str | None:
    """
    The kind of the records of a class; `None` where it is the only one, or has a field `kind`.

    >>> from asem import Member, Source
    >>> kind_of(Member), kind_of(Source)
    ('member', None)
    """
    own = vars(record).get("kind")
    return str(own) if isinstance(own, str) else _KINDS.get(record)


@cache
def kinds_of(record: type[Record]) -> dict[str, type[Record]]:
    """
    The classes that may stand for a class of records, by their kinds.

    >>> from asem import Partner, Source
    >>> list(kinds_of(Partner)), list(kinds_of(Source))
    (['member', 'institution'], [])
    """
    if "kind" in [field.name for field in attrs.fields(record)]:
        return {}
    classes = [each for several in classes_by_table().values() for each in several]
    known = {kind_of(each): each for each in classes if issubclass(each, record)}
    return {kind: each for kind, each in known.items() if kind is not None}
