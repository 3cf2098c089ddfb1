"""How a notebook shows records: as HTML that is escaped, and has no script and no style sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import attrs

from asem._markup import Markup, marked, tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    Record = Any  # what asem.model defines, which is above the ground

__all__ = ["html_of", "html_of_table"]

_MOST = 10
"""How many rows of a table are shown."""
_LEFT = "text-align:left;vertical-align:top"
"""Notebooks would set text to the right, as numbers."""
_COLUMNS = {
    "Partner": ("id", "name", "latest_region", "latest_group"),
    "Membership": ("partner", "round", "decided", "participates_from", "acceded", "left"),
    "Meeting": ("id", "name", "opens", "closes", "city", "hosts"),
    "Initiative": ("id", "name", "kind", "status", "started", "ended"),
    "Coordinatorship": ("id", "partner", "role", "started", "ended"),
}
"""The fields that a table shows, where these are not the first ones that hold no other records."""


def html_of(record: Record) -> str | None:
    """
    A record as a table of its fields; `None` where its plain repr says everything.

    Fields without a value are left out. What a field holds of other records folds out.

    >>> import asem
    >>> html_of(asem.partners["VNM"])[:71]
    '<table><caption>Member(&#x27;VNM&#x27;, &#x27;Viet Nam&#x27;)</caption>'
    >>> html_of(asem.PartialDate(2004)) is None
    True
    """
    if _says_all(record):
        return None
    return tag("table", tag("caption", repr(record)), _body_of(record))


def html_of_table(title: str, records: Sequence[Record]) -> str:
    """
    The first records of a table, a row for each, and how many more there are.

    >>> import asem
    >>> html_of_table("Two partners", [*asem.institutions])[:94]
    '<table><caption>Two partners</caption><thead><tr><th style="text-align:left;vertical-align:top'
    """
    columns = _columns_of(records[0]) if records else ()
    head = tag("tr", *[tag("th", name, style=_LEFT, scope="col") for name in columns])
    rows = [
        tag("tr", *[tag("td", _shown(getattr(each, name, None)), style=_LEFT) for name in columns])
        for each in records[:_MOST]
    ]
    if len(records) > _MOST:
        more = f"and {len(records) - _MOST} more"
        rows.append(tag("tr", tag("td", more, style=_LEFT, colspan=len(columns))))
    return tag("table", tag("caption", title), tag("thead", head), tag("tbody", *rows))


def _columns_of(record: Record) -> tuple[str, ...]:
    """The fields that a table of such records shows."""
    for kind in type(record).__mro__:
        if kind.__name__ in _COLUMNS:
            return _COLUMNS[kind.__name__]
    names = [field.name for field in record.__attrs_attrs__]
    return tuple(name for name in names if not _is_folded(getattr(record, name)))[:5]


def _body_of(record: Record) -> Markup:
    rows: list[Markup] = []
    for field in record.__attrs_attrs__:
        value = getattr(record, field.name)
        if value is not None and value != ():
            name = tag("th", field.name, style=_LEFT, scope="row")
            rows.append(tag("tr", name, tag("td", _shown(value), style=_LEFT)))
    return tag("tbody", *rows)


def _shown(value: object) -> Markup:
    """What a field holds, as HTML."""
    if value is None:
        return Markup()
    if isinstance(value, tuple):
        parts = [_shown(part) for part in cast("tuple[object, ...]", value)]
        folded = any(map(_is_folded, cast("tuple[object, ...]", value)))
        return Markup(("" if folded else ", ").join(parts))
    if attrs.has(type(value)) and not _says_all(value):
        return tag("details", tag("summary", _summary(value)), tag("table", _body_of(value)))
    if isinstance(value, str) and value.startswith(("https://", "http://")):
        return tag("a", value, href=value)
    return marked(value)


def _summary(record: Record) -> str:
    """A line for a record in a record: as it prints itself, or its first values."""
    if type(record).__str__ is not vars(object)["__str__"]:
        return str(record)
    return ", ".join(_plain(record)) or type(record).__name__


def _plain(record: Record) -> Iterator[str]:
    for field in record.__attrs_attrs__[:2]:
        value: object = getattr(record, field.name)
        if value not in (None, ()) and not _is_folded(value):
            several = cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)
            text = ", ".join(map(str, several))
            yield text if isinstance(several[0], str) else f"{field.name} {text}"


def _is_folded(value: object) -> bool:
    """Whether a value is a record, or holds some, and so needs more than a line."""
    if isinstance(value, tuple):
        return any(map(_is_folded, cast("tuple[object, ...]", value)))
    return attrs.has(type(value)) and not _says_all(value)


def _says_all(record: Record) -> bool:
    """Whether a record has a repr of its own, which holds all its fields."""
    return "__repr__" in cast("type[object]", type(record)).__dict__
