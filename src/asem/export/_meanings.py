"""What tables and fields mean, in words: the docstrings say it once, and all that is written."""

from __future__ import annotations

import re
from inspect import getdoc
from typing import TYPE_CHECKING

from asem.registry._tables import Tables

if TYPE_CHECKING:
    from asem.model.record import Record

__all__ = ["meaning_of_table", "meanings_of_fields"]


def meaning_of_table(table: str) -> str:
    """
    What a table of a registry holds, in a sentence or two.

    >>> meaning_of_table("summits")
    'All summits, by number.'
    """
    prop = vars(Tables)[table]
    return getdoc(prop) or table


def meanings_of_fields(kind: type[Record]) -> dict[str, str]:
    """
    What the fields of a class mean, as its docstring and those of its bases say.

    >>> import asem
    >>> meanings_of_fields(asem.Chair)["partner"]
    'Id of the partner that the chair spoke for.'
    """
    found: dict[str, str] = {}
    for each in reversed(kind.__mro__):
        section = (getdoc(each) or "").partition("Attributes:\n")[2].partition("\n\n")[0]
        for entry in re.findall(r"^    (\w+): (.*(?:\n     .*)*)", section, flags=re.MULTILINE):
            found[entry[0]] = re.sub(r"\s+", " ", entry[1])
    names: list[str] = [each.name for each in kind.__attrs_attrs__]
    return {name: found.get(name, name) for name in names}
