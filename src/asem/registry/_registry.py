"""All tables and questions of a dataset in one class, and the one that asem publishes."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter
from os import PathLike
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict, Unpack, cast, final

from asem import model
from asem._classes import announce
from asem._text import quoted
from asem.errors import InvalidChoiceError, RegistryError, StructureError
from asem.registry._coordination import CoordinationQuestions
from asem.registry._doubts import DoubtQuestions
from asem.registry._initiatives import InitiativeQuestions
from asem.registry._ledger import LEDGER, TABLES
from asem.registry._partners import CANONICAL, spans_of
from asem.registry._sources import SourceQuestions
from asem.registry._tables import Table

if TYPE_CHECKING:
    from asem.registry._integrity import Fault

__all__ = ["Registry", "Rows", "canonical", "registry_of", "require_registry"]


class Rows(TypedDict, total=False):
    """The records of a registry, table by table; each in any order, and none where left out."""

    partners: Iterable[model.Partner]
    memberships: Iterable[model.Membership]
    summits: Iterable[model.Summit]
    ministerial_series: Iterable[model.MinisterialSeries]
    ministerial_meetings: Iterable[model.MinisterialMeeting]
    senior_officials_meetings: Iterable[model.SeniorOfficialsMeeting]
    initiatives: Iterable[model.Initiative]
    organisations: Iterable[model.Organisation]
    documents: Iterable[model.Document]
    pillars: Iterable[model.Pillar]
    principles: Iterable[model.Principle]
    priority_areas: Iterable[model.PriorityArea]
    coordinatorships: Iterable[model.Coordinatorship]
    attendances: Iterable[model.Attendance]
    figures: Iterable[model.Figure]
    code_schemes: Iterable[model.CodeScheme]
    coverage: Iterable[model.Coverage]
    non_partners: Iterable[model.NonPartner]
    sources: Iterable[model.Source]


@announce
@final
class Registry(InitiativeQuestions, CoordinationQuestions, SourceQuestions, DoubtQuestions):
    """
    The tables of a dataset and the questions that it answers; immutable.

    Two registries are equal when their tables are. `canonical()` is the one that asem publishes.
    """

    def __init__(self, **rows: Unpack[Rows]) -> None:
        """
        Make a registry of other records.

        Args:
            **rows: For each table by its name (`partners`, `summits`, `sources` ...) its records,
                in any order; a table that is left out is empty. Members and institutions stand
                together as `partners`.

        Raises:
            RegistryError: The records contradict each other. It lists all faults at once.
            StructureError: What is given for a table is not a list of records.
            TypeError: There is no such table.

        >>> import asem
        >>> asem.Registry(sources=[*asem.sources, asem.sources["asem10-chair-statement"]])
        Traceback (most recent call last):
            ...
        asem.errors.RegistryError: the registry contradicts itself in 1 place:
          sources asem10-chair-statement, id: 'asem10-chair-statement' stands 2 times
        """
        from asem.registry._integrity import faults_of, misfits_in

        given = _complete(rows)
        _refuse(misfits_in(given))
        super().__init__(_by_table(given).__getitem__)
        _refuse(faults_of(self))

    def extend(self, **rows: Unpack[Rows]) -> Registry:
        """
        Return a new registry that has these records, too; this one stays unchanged.

        Args:
            **rows: As for a new registry.

        Raises:
            RegistryError: The records contradict each other or those that were there. It lists
                all faults at once.
            StructureError: What is given for a table is not a list of records.
            TypeError: There is no such table.

        >>> import asem
        >>> note = asem.Source(
        ...     "my-note", "A note", publisher="Me", kind=asem.SourceKind.SECONDARY
        ... )
        >>> "my-note" in asem.registry.canonical().extend(sources=[note]).sources
        True
        """
        more = _complete(rows)
        return registry_of({name: (*table, *more[name]) for name, table in self.tables().items()})

    def replace(self, **rows: Unpack[Rows]) -> Registry:
        """
        Return a new registry in which each of these records replaces the one with its id.

        Args:
            **rows: As for a new registry. Each record replaces the one of the same id.

        Raises:
            UnknownRecordError: A table holds no record of that id; `extend` adds one.
            RegistryError: The records contradict each other. It lists all faults at once.
            StructureError: What is given for a table is not a list of records.
            TypeError: There is no such table.

        >>> import asem, attrs
        >>> moved = attrs.evolve(asem.summit(5), city="Ha Noi")
        >>> asem.registry.canonical().replace(summits=[moved]).summit(5).city
        'Ha Noi'
        """
        tables = {name: {row.id: row for row in table} for name, table in self.tables().items()}
        for name, records in _complete(rows).items():
            for row in records:
                id = getattr(row, "id", None)
                if id not in tables[name]:
                    raise getattr(self, name)._unknown(row if id is None else id)
                tables[name][id] = row
        return registry_of({name: tuple(table.values()) for name, table in tables.items()})

    def tables(self) -> dict[str, Table[Any]]:
        """
        Return the tables that hold the records, by name; a new dictionary each time.

        `members`, `institutions` and `meetings` are other views of some of them.

        >>> import asem
        >>> list(asem.registry.canonical().tables())[:3]
        ['partners', 'memberships', 'summits']
        """
        return {name: getattr(self, name) for name in TABLES}

    def save(self, path: str | PathLike[str], /) -> None:
        """
        Write all records to a JSON file: UTF-8, the same bytes for equal registries.

        Args:
            path: The file; one that is there is replaced.

        Raises:
            OSError: The file cannot be written.
            StructureError: The path is not one, a text cannot be written, or the file would be
                too long.

        >>> import asem, tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     asem.registry.canonical().save(f"{folder}/asem.json")
        ...     asem.Registry.load(f"{folder}/asem.json").summit(5).city
        'Hanoi'
        """
        from asem.serialization._files import save

        save(self, path)

    @classmethod
    def load(cls, path: str | PathLike[str], /) -> Registry:
        """
        Read a registry from a file that `save` wrote, or of the folder of a data package.

        Of a folder, only `datapackage.json` is read, and the file inside the folder to which the
        resource named `asem` leads.

        Args:
            path: The file, or the folder of a data package.

        Raises:
            OSError: The file cannot be opened.
            StructureError: It does not hold a registry, or the path is not one. The message lists
                all problems with their paths.
            RegistryError: The records contradict each other.
        """
        from asem.serialization._files import load

        return load(path)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Registry):
            return NotImplemented
        return self is other or self.tables() == other.tables()

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # too big to be a key

    def __repr__(self) -> str:
        sizes = [f"{len(table)} {name}" for name, table in self.tables().items() if len(table)]
        return f"<Registry: {', '.join(sizes) or 'empty'}>"


def registry_of(rows: dict[str, Any]) -> Registry:
    """Return the registry that has these rows."""
    return Registry(**rows)


def _complete(rows: Rows) -> dict[str, tuple[Any, ...]]:
    """The records of every table, none where none are given."""
    given = cast("dict[str, Any]", rows)
    unknown = [name for name in given if name not in TABLES]
    if unknown:
        raise TypeError(f"unknown table {unknown[0]!r}: expected some of {', '.join(TABLES)}")
    return {name: _several(name, given.get(name, ())) for name in TABLES}


def _several(table: str, records: Any) -> tuple[Any, ...]:
    """The records that are given for a table."""
    try:
        if isinstance(records, str):
            raise TypeError
        return tuple(records)
    except TypeError:
        text = f"{table} is {quoted(records)}: expected a list or table of records"
        raise StructureError(text, records, field=table) from None


def _refuse(faults: tuple[Fault, ...]) -> None:
    """Raise if there are faults, with all of them."""
    if faults:
        places = "1 place" if len(faults) == 1 else f"{len(faults)} places"
        listed = "\n".join(f"  {fault}" for fault in faults)
        raise RegistryError(f"the registry contradicts itself in {places}:\n{listed}", faults)


def _by_table(given: dict[str, tuple[Any, ...]]) -> dict[str, tuple[Any, ...]]:
    """The records as the tables want them: in order, and with the spans of the memberships."""
    from asem.model.partners import Member

    rows = {
        table: tuple(sorted(records, key=attrgetter(*LEDGER[table].order)))
        for table, records in given.items()
    }
    partners = rows.pop("partners")
    rows["members"] = tuple(row for row in partners if isinstance(row, Member))
    rows["institutions"] = tuple(row for row in partners if not isinstance(row, Member))
    rows["spans"] = spans_of(rows["memberships"])
    return rows


def canonical() -> Registry:
    """
    Return the registry of asem's own dataset; its tables are loaded when they are first needed.

    >>> import asem
    >>> len(asem.registry.canonical().partners)
    53
    """
    if not isinstance(CANONICAL, Registry):
        object.__setattr__(CANONICAL, "__class__", Registry)
    return cast("Registry", CANONICAL)


def require_registry(registry: object) -> Registry:
    """
    Return the registry that a function was given, or that of asem's own dataset for `None`.

    Raises:
        InvalidChoiceError: It is not a registry.

    >>> require_registry(None) is canonical()
    True
    """
    if registry is None:
        return canonical()
    if not isinstance(registry, Registry):
        text = f"registry is {quoted(registry)}: expected an asem.Registry"
        raise InvalidChoiceError(text, registry, (), "registry")
    return registry
