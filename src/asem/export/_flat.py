"""
The tables of a registry as flat ones: one value a cell, as spreadsheets and data frames want them.

The rules, which hold for every table:

- A record is a row; its id is the key. `partners` says in `kind` what a record is, and has its
  `latest_region` and `latest_group`; `meetings` is an index of all meetings.
- A record within a record (`attendance`, `budget`) becomes columns that begin with its name;
  of evidence, the names of its own fields remain: `confidence`, `single`, `note`.
- What a record has several of stands in a table of its own (`partner_names`, `meeting_hosts`,
  `initiative_phases`): the id of the record, the `position` from 1 on, then the value, or the
  columns of the record.
- An id that may lead into several tables has a column for each: `partner`, `organisation` ...
- What a record, a part or a field of it rests on is in `record_sources`, who says otherwise in
  `disagreements`, with their sources in `disagreement_sources`.
- Dates are text, as exact as they are known, where they need not be days. What evidence has
  several of is one text, separated by spaces.
- `codes` has what each code scheme calls every country, a partner or not.
- An empty cell is what is not known, does not apply or has not ended.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar, cast, get_args, get_origin

from attrs import evolve, field, frozen

from asem.export._meanings import meaning_of_table, meanings_of_fields
from asem.model.evidence import Confidence, Evidence
from asem.model.meetings import Meeting, MeetingKind, MeetingStatus
from asem.model.partial_date import PartialDate
from asem.model.partners import Group, Partner, Region
from asem.model.record import Record, fields_of
from asem.registry import Registry
from asem.registry._codes import SCHEMES, rows_of, single_of
from asem.registry._ledger import LEDGER, TABLES
from asem.registry._links import LINKS
from asem.registry._parts import evidence_in
from asem.registry._registry import require_registry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["Column", "FlatTable", "flat_tables"]

Value: TypeAlias = "str | int | bool | Decimal | date | None"
"""What a cell holds: text, a number, a truth value, a day, or nothing."""

Row: TypeAlias = "tuple[Value, ...]"


@frozen
class Column:
    """
    What a column holds.

    Attributes:
        name: Its name, unique in the table.
        kind: `text`, `integer`, `number`, `boolean`, `day`, or `date` for a day, month or year as
            ISO 8601 text.
        meaning: What it means, in words.
        optional: Whether cells may be empty.
        words: The words that it can hold, where these are all known; else empty.
        refers_to: The table whose ids it holds; `None` where it holds something else.
    """

    name: str
    kind: str
    meaning: str
    optional: bool = field(default=False, kw_only=True)
    words: tuple[str, ...] = field(default=(), kw_only=True)
    refers_to: str | None = field(default=None, kw_only=True)


@frozen
class FlatTable:
    """
    A flat table.

    Attributes:
        name: Its name.
        meaning: What a row is, in words.
        key: The columns that tell each row from all others.
        columns: What the columns hold.
        rows: The rows, each with as many values as there are columns.
        part_of: The table whose key stands in the key of this one before the position; `None`
            for a table of whole records.
    """

    name: str
    meaning: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...] = field(repr=False)
    part_of: str | None = field(default=None, kw_only=True)


def flat_tables(*, registry: Registry | None = None) -> dict[str, FlatTable]:
    """
    Return all tables of a registry as flat ones, by name; each with its parts after it.

    Args:
        registry: The registry; asem's own where left out.

    >>> import asem
    >>> from asem.export import flat_tables
    >>> tables = flat_tables()
    >>> [column.name for column in tables["meeting_hosts"].columns]
    ['meeting', 'position', 'partner']
    >>> tables["meeting_hosts"].rows[0]
    ('asem-1', 1, 'THA')
    """
    registry = require_registry(registry)
    found: dict[str, FlatTable] = {}
    flattening = _Flattening(registry)
    for name in TABLES:
        kind = LEDGER[name].base_kind()
        for flat in flattening.records(name, kind, tuple(getattr(registry, name))):
            there = found.get(flat.name)  # meetings of all kinds have hosts, chairs, venues
            found[flat.name] = evolve(flat, rows=there.rows + flat.rows) if there else flat
    found["meetings"] = _index_of_meetings(registry)
    found["codes"] = _codes(registry)
    found["record_sources"] = _record_sources(registry)
    for table in _disagreements(registry):
        found[table.name] = table
    return found


class _Cell(NamedTuple):
    """A column, and how its value is found in a thing."""

    column: Column
    value: Callable[[Any], Value]


class _Several(NamedTuple):
    """A field that holds several things, each of which becomes a row of a table of its own."""

    name: str
    annotation: Any
    meaning: str
    links: tuple[str, ...]
    things: Callable[[Any], tuple[Any, ...]]
    owner: str
    """What the record is, in a word: the key column that leads back to it."""


_Items: TypeAlias = "list[tuple[Row, Any]]"
"""Things to be laid flat, each after the values of its key columns."""

_POSITION = Column("position", "integer", "Its place in the order of the record, from 1.")


class _Flattening:
    """How the records of one registry, whose ids are known by table, are laid flat."""

    def __init__(self, registry: Registry) -> None:
        self._ids = {
            table: frozenset(row.id for row in getattr(registry, table)) for table in LEDGER
        }

    def records(
        self, table: str, kind: type[Record], rows: tuple[Record, ...]
    ) -> Iterator[FlatTable]:
        """The table of some records, and the tables of their parts."""
        word = _word(table)
        cells, parts = self._cells_of_record(kind, None, word)
        if kind is Partner:
            cells[2:2] = _CELLS_OF_PARTNERS
        yield _table(table, meaning_of_table(table), (), cells, [((), row) for row in rows])
        items: _Items = [((row.id,), row) for row in rows]  # type: ignore[attr-defined]  # whole records have one
        for part in parts:
            whole = "meetings" if part.owner == "meeting" else table
            owner = Column(part.owner, "text", f"Id of the {part.owner}.", refers_to=whole)
            yield from self._parts(part, f"{part.owner}_{part.name}", whole, (owner,), items)

    def _parts(
        self, part: _Several, table: str, whole: str, key: tuple[Column, ...], items: _Items
    ) -> Iterator[FlatTable]:
        """The table of what all records of a table have several of, and those of its parts."""
        inside: _Items = [
            ((*above, position), thing)
            for above, record in items
            for position, thing in enumerate(part.things(record), start=1)
        ]
        kind, state = _record_in(part.annotation)
        word = _singular(part.name)
        parts: list[_Several] = []
        if kind is None:
            taken = {column.name for column in key}  # an initiative has related initiatives
            names = {
                each: f"{word}_{_word(each)}" if _word(each) in taken else _word(each)
                for each in part.links
            }
            cells = self._cells_of_value(word, part.annotation, names, part.meaning)
        else:
            cells, parts = self._cells_of_record(kind, state, word)
        flat = _table(table, part.meaning, (*key, _POSITION), cells, inside)
        yield evolve(flat, part_of=whole, meaning=f"Parts of `{whole}`. {part.meaning}")
        above = Column(word, "integer", f"Position of the {word} in `{table}`.")
        for deeper in parts:
            name = f"{_singular(table)}_{deeper.name}"
            yield from self._parts(deeper, name, table, (*key, above), inside)

    def _cells_of_record(
        self, kind: type[Record], state: Any, word: str
    ) -> tuple[list[_Cell], list[_Several]]:
        """The columns of a kind of records, and what each has several of."""
        cells: list[_Cell] = []
        last: list[_Cell] = []
        parts: list[_Several] = []
        meanings = meanings_of_fields(kind)
        for each in fields_of(kind):
            name, links = each.name, LINKS.get(kind.__name__, {}).get(each.name, ())
            annotation = state if isinstance(each.type, TypeVar) else each.type
            meaning, get = meanings[name], _getter(name)
            inner, _ = _record_in(annotation)
            if inner is Evidence:
                last += [_behind(get, cell) for cell in _CELLS_OF_EVIDENCE]
            elif get_origin(annotation) is tuple:
                owner = "meeting" if issubclass(kind, Meeting) and _is_of_all(name) else word
                item = get_args(annotation)[0]
                parts.append(_Several(name, item, meaning, links, get, owner))
            elif inner is not None:
                within, deeper = self._cells_of_record(inner, None, word)
                optional = inner is not annotation
                cells += [_behind(get, cell, f"{name}_", optional=optional) for cell in within]
                parts += [
                    each._replace(name=f"{name}_{each.name}", things=_chained(get, each.things))
                    for each in deeper
                ]
            else:
                names = {to: f"{name}_{_word(to)}" if len(links) > 1 else name for to in links}
                found = self._cells_of_value(name, annotation, names, meaning)
                cells += [_behind(get, cell) for cell in found]
        return cells + last, parts

    def _cells_of_value(
        self, name: str, annotation: Any, links: dict[str, str], meaning: str
    ) -> list[_Cell]:
        """The columns of a value that is not a record: one, or one for each table it leads to."""
        columns = {to: column for to, column in links.items() if to != "process"}
        plain = _Cell(_column(name, annotation, meaning), _plain)
        if not columns:
            return [plain]
        several = len(links) > 1
        cells = [plain] if "process" in links else []
        for to, column in columns.items():
            found = _column(column, annotation, meaning)
            refers_to = {"places": None, "institutions": "partners"}.get(to, to)
            found = evolve(found, refers_to=refers_to, optional=found.optional or several)
            others = [each for each in columns if each != to] if several else []
            cells.append(_Cell(found, self._only(to, others)))
        return cells

    def _only(self, table: str, others: list[str]) -> Callable[[Any], Value]:
        """Gives an id back if it is of that table; of a place, if it is of none of the others."""

        def value(id: str | None) -> Value:
            if not others or id is None:
                return id
            if table == "places":
                return None if any(id in self._ids[other] for other in others) else id
            return id if id in self._ids[table] else None

        return value


def _table(
    name: str, meaning: str, key: tuple[Column, ...], cells: list[_Cell], items: _Items
) -> FlatTable:
    columns = (*key, *(cell.column for cell in cells))
    values = [cell.value for cell in cells]
    rows = tuple([(*above, *[value(thing) for value in values]) for above, thing in items])
    return FlatTable(name, meaning, tuple(each.name for each in key) or ("id",), columns, rows)


def _column(name: str, annotation: Any, meaning: str) -> Column:
    """The column for values of an annotation that is not a record."""
    kinds = [each for each in get_args(annotation) or (annotation,) if each is not type(None)]
    optional = len(kinds) < len(get_args(annotation))
    if issubclass(kinds[0], StrEnum):
        words = tuple(word.value for word in kinds[0])
        return Column(name, "text", meaning, optional=optional, words=words)
    return Column(name, _KINDS[kinds[0]], meaning, optional=optional)


_KINDS: dict[type, str] = {
    str: "text",
    int: "integer",
    bool: "boolean",
    Decimal: "number",
    date: "day",
    PartialDate: "date",
}


def _plain(value: Any) -> Value:
    """A value as a cell holds it."""
    if isinstance(value, StrEnum):
        return value.value
    return str(value) if isinstance(value, PartialDate) else cast("Value", value)


def _getter(name: str) -> Callable[[Any], Any]:
    def get(record: Any) -> Any:
        return getattr(record, name)

    return get


def _value_of(name: str) -> Callable[[Any], Value]:
    def value(record: Any) -> Value:
        return _plain(getattr(record, name))

    return value


def _behind(
    get: Callable[[Any], Any], cell: _Cell, prefix: str = "", *, optional: bool = False
) -> _Cell:
    """The cell of what stands in a field, which is empty where nothing does."""
    column = evolve(
        cell.column,
        name=f"{prefix}{cell.column.name}",
        optional=cell.column.optional or optional,
    )

    def value(record: Any) -> Value:
        thing = get(record)
        return None if thing is None else cell.value(thing)

    return _Cell(column, value)


def _chained(
    get: Callable[[Any], Any], things: Callable[[Any], tuple[Any, ...]]
) -> Callable[[Any], tuple[Any, ...]]:
    def all_of(record: Any) -> tuple[Any, ...]:
        thing = get(record)
        return () if thing is None else things(thing)

    return all_of


def _record_in(annotation: Any) -> tuple[type[Record] | None, Any]:
    """The class of the records that an annotation stands for, and what it is generic over."""
    origin = get_origin(annotation)
    if isinstance(origin, type) and issubclass(origin, Record):
        return origin, get_args(annotation)[0]
    kinds = [each for each in get_args(annotation) or (annotation,) if isinstance(each, type)]
    records = [each for each in kinds if issubclass(each, Record) and each is not PartialDate]
    return (records[0], None) if origin is not tuple and records else (None, None)


def _is_of_all(name: str) -> bool:
    """Whether a field is one that meetings of every kind have."""
    return any(each.name == name for each in Meeting.__attrs_attrs__)


# ------------------------------------------------------------------------------------------------
# words


def _word(table: str) -> str:
    """What a record of a table is, as a name of a column: `priority_area`."""
    word = LEDGER[table].word if table in LEDGER else _singular(table)
    return re.sub("[^a-z]+", "_", word)


def _singular(name: str) -> str:
    """The name of one of several: `phases`, `ministerial_series`, `also_called`."""
    return name if name.endswith(("series", "ss")) else re.sub("s$", "", name)


# ------------------------------------------------------------------------------------------------
# columns and tables of their own


def _cells_of_evidence() -> tuple[_Cell, ...]:
    """Evidence in a row; what it has several of is one text."""
    meanings = meanings_of_fields(Evidence)

    def text(name: str, value: Callable[[Evidence], str], *, optional: bool = True) -> _Cell:
        column = Column(name, "text", meanings[name], optional=optional)

        def cell(evidence: Any) -> Value:
            return value(evidence) or None

        return _Cell(column, cell)

    return (
        _Cell(
            _column("confidence", Confidence, meanings["confidence"]),
            _value_of("confidence"),
        ),
        text("note", lambda evidence: evidence.note or ""),
        text("single", lambda evidence: " ".join(evidence.single)),
    )


_CELLS_OF_EVIDENCE = _cells_of_evidence()


def _kind_of_partner(partner: Any) -> Value:
    return type(partner).__name__.lower()


_CELLS_OF_PARTNERS = (
    _Cell(
        Column("kind", "text", "Whether it is a state or not.", words=("member", "institution")),
        _kind_of_partner,
    ),
    _Cell(
        _column("latest_region", Region | None, "The side of ASEM that it sits on as last known."),
        _value_of("latest_region"),
    ),
    _Cell(
        _column("latest_group", Group | None, "The group that it coordinates in as last known."),
        _value_of("latest_group"),
    ),
)


def _index_of_meetings(registry: Registry) -> FlatTable:
    meanings = meanings_of_fields(Meeting)
    columns = (
        Column("id", "text", meanings["id"]),
        Column("kind", "text", "Who meets.", words=tuple(kind.value for kind in MeetingKind)),
        Column("name", "text", meanings["name"]),
        Column("opens", "date", meanings["opens"]),
        Column("closes", "date", meanings["closes"]),
        Column("city", "text", meanings["city"], optional=True),
        Column("country", "text", meanings["country"], optional=True),
        _column("status", MeetingStatus, meanings["status"]),
    )
    rows = tuple(
        tuple(_plain(getattr(meeting, column.name)) for column in columns)
        for meeting in registry.meetings
    )
    return FlatTable("meetings", meaning_of_table("meetings"), ("id",), columns, rows)


def _codes(registry: Registry) -> FlatTable:
    """What the code schemes of the registry call each place of the world."""
    columns = (
        Column("scheme", "text", "The code scheme.", refers_to="code_schemes"),
        Column("code", "text", "The code, as the scheme writes it."),
        Column("place", "text", "Id of a partner, code of ISO 3166-1 alpha-3, or English name."),
        Column("first_year", "integer", "First year; empty where open.", optional=True),
        Column("last_year", "integer", "Last year; empty where open.", optional=True),
        Column("single", "boolean", "Whether it rests on one package alone."),
    )
    rows = [
        (scheme, code, place, first, last, code in single)
        for scheme in SCHEMES
        if scheme in registry.code_schemes
        for single in [frozenset(single_of(scheme))]
        for code, place, first, last in rows_of(scheme)
    ]
    meaning = (
        "The codes of every place in every scheme, by scheme; of a place, the one in use first."
    )
    return FlatTable("codes", meaning, ("scheme", "code", "place"), columns, tuple(rows))


def _record_sources(registry: Registry) -> FlatTable:
    """What rests on which source: records and their parts as a whole, then single fields."""
    columns = (
        Column("number", "integer", "Its place in this table, from 1."),
        Column("table", "text", "The table of the record."),
        Column("record", "text", "The id of the record."),
        Column(
            "field",
            "text",
            "Path of the part or field inside the record, places from 0; empty for the whole.",
            optional=True,
        ),
        Column("position", "integer", "Its place among the sources there, from 1."),
        Column("source", "text", "Id of the source.", refers_to="sources"),
    )
    rows = [
        (table, record.id, field or None, position, id)
        for table, records in registry.tables().items()
        for record in records
        for path, _, evidence in evidence_in(record)
        for field, ids in (
            (path[:-1], evidence.sources),
            *((f"{path}{name}", ids) for name, ids in evidence.field_sources),
        )
        for position, id in enumerate(ids, start=1)
    ]
    numbered = tuple([(number, *row) for number, row in enumerate(rows, start=1)])
    meaning = "The sources of each record, and of its parts and fields where these are named."
    return FlatTable("record_sources", meaning, ("number",), columns, numbered)


def _disagreements(registry: Registry) -> tuple[FlatTable, FlatTable]:
    """Where sources differ, and the sources that do."""
    columns = (
        Column("position", "integer", "Its place in this table, from 1."),
        Column("table", "text", "The table of the record."),
        Column("id", "text", "The id of the record."),
        Column("field", "text", "Path of the field inside the record."),
        Column("holds", "text", "What the record holds there.", optional=True),
        Column("says", "text", "What the sources say otherwise."),
        Column("note", "text", "Why they differ, where that is known.", optional=True),
    )
    disputes = registry.disputes()
    rows = tuple(
        (position, d.table, d.id, d.field, d.holds, d.says, d.note)
        for position, d in enumerate(disputes, start=1)
    )
    links = (
        Column("disagreement", "integer", "Position of the disagreement in `disagreements`."),
        _POSITION,
        Column("source", "text", "Id of the source.", refers_to="sources"),
    )
    dissent = tuple(
        (number, position, id)
        for number, d in enumerate(disputes, start=1)
        for position, id in enumerate(d.sources, start=1)
    )
    return (
        FlatTable("disagreements", "Where sources differ.", ("position",), columns, rows),
        FlatTable(
            "disagreement_sources",
            "The sources that say otherwise.",
            ("disagreement", "position"),
            links,
            dissent,
        ),
    )
