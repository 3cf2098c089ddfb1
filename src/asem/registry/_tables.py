"""The tables of a registry and the answers to its questions: records in order."""

# A registry, its tables and its answers know each other.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, partial
from operator import attrgetter
from typing import (
    TYPE_CHECKING,
    Any,
    Generic,
    NoReturn,
    Self,
    SupportsIndex,
    TypeVar,
    final,
    overload,
)

from asem import model
from asem._classes import announce
from asem._text import count_in_words, did_you_mean, find_nearest, listed, quoted, which_of
from asem.errors import AsemError, UnknownPartnerError
from asem.registry._ledger import LEDGER, TABLES, Row, rows_of

if TYPE_CHECKING:
    from asem.registry._spelling import Spellings

__all__ = ["Records", "Table", "Tables", "canonical_rows", "kept"]

if TYPE_CHECKING:
    R_co = TypeVar("R_co", bound=model.Record, covariant=True)
else:  # Python would compile a bound that is text: a tenth of what a first answer costs
    R_co = TypeVar("R_co", covariant=True)
D = TypeVar("D")

_LONGEST, _FEW = 300, 15
"""So many letters a reference may have, and so many keys are all named in a message."""


class Records(tuple[R_co, ...]):
    """
    Several records in order, as a question answers: a tuple in every way.

    Beside that, `in` takes any reference, `where` picks records as that of a table does, and a
    notebook shows a table. What names nothing known is in no answer, a misspelt name too. Where a
    type checker reads your code, write `asem.partner(x) in answer` or `id in answer.ids`: it takes
    the elements of a tuple for all that can be in it.

    >>> import asem
    >>> then = asem.members_on("2010-01-01")
    >>> then.ids[:2], "Việt Nam" in then, len(then.where(latest_region="Asia"))
    (('AUT', 'BEL'), True, 16)
    """

    _tables: tuple[Table[Any], ...]
    """The tables that know what a reference means; none where there is no registry."""

    _kinds: tuple[type[model.Record], ...]
    """The classes that the records can have; empty where they are those of the tables."""

    def __new__(
        cls,
        records: Iterable[R_co] = (),
        *tables: Table[Any],
        kinds: tuple[type[model.Record], ...] = (),
    ) -> Self:
        self = super().__new__(cls, records)
        self.__dict__["_tables"], self.__dict__["_kinds"] = tables, kinds
        return self

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"an answer is immutable: {name}", name=name)

    @property
    def ids(self) -> tuple[str, ...]:
        """
        The ids of the records, in order.

        >>> import asem
        >>> asem.hosts_of("tmm-1").ids
        ('LTU', 'CHN')
        """
        ids: list[str] = [record.id for record in self]  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # only records with one are asked for
        return tuple(ids)

    def where(
        self, predicate: Callable[[R_co], object] | None = None, /, **fields: object
    ) -> Records[R_co]:
        """
        Return those of the records that meet all given conditions, in the same order.

        Args:
            predicate: A function of a record; what it answers counts as true or false.
            **fields: As for `Table.where`.

        >>> import asem
        >>> asem.partners_on("2004-10-09").where(lambda p: p.name.startswith("S")).ids
        ('ESP', 'SGP', 'SVK', 'SVN', 'SWE')
        """
        from asem.registry._picking import pick

        found = pick(self, self._tables, predicate, fields, self._kinds)
        return Records(found, *self._tables, kinds=self._kinds)

    def __contains__(self, ref: object, /) -> bool:
        if "_by_id" not in self.__dict__:
            self.__dict__["_by_id"] = {getattr(row, "id", row): row for row in self}
        by_id: Any = self.__dict__["_by_id"]
        if _is_record(ref):
            if not self._tables or self._kinds:  # an id may stand for several
                return super().__contains__(ref)
            return bool(by_id.get(getattr(ref, "id", ref)) == ref)
        try:
            if ref in by_id:
                return True
        except TypeError:
            return False
        for table in self._tables:
            meant: Any = table.get(ref)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]  # anything may be asked for
            if meant is not None and meant.id in by_id:
                return True
        return False

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[object, ...]:
        make = partial(Records, kinds=self._kinds) if self._kinds else Records
        return make, (tuple(self), *self._tables)

    def _repr_html_(self) -> str:
        """The records for a notebook."""
        from asem._display import html_of_table

        word = "record" if self._kinds or len(self._tables) != 1 else self._tables[0]._row.word
        return html_of_table(_counted(len(self), word), tuple(self))


@announce
@final
class Table(Generic[R_co]):
    """
    Records of one kind, in the order of their keys; immutable.

    Iteration gives the records and `len` counts them. `in`, `[ref]` and `.get(ref)` take any
    reference: a record, its id, a name or an abbreviation, a summit's number; of a partner, an
    ISO 3166-1 code or any spelling. Case, accents and punctuation do not matter, nor whether a
    meeting is the 5th, the fifth or V. `[ref]` raises where `.get(ref)` answers `None` and `in`
    answers `False`: for what names nothing known, a misspelt name too.

    >>> import asem
    >>> asem.partners["Việt Nam"] is asem.partners["VNM"], asem.partners.get("USA")
    (True, None)
    >>> asem.summits[5] is asem.summits["ASEM 5"] is asem.meetings["asem-5"]
    True
    """

    __slots__ = ("_by_key", "_named", "_records", "_registry", "_row")

    def __init__(self, row: Row, records: Iterable[R_co], registry: Tables | None = None) -> None:
        """
        Make a table of records that are in order; a registry makes its own.

        Args:
            row: What there is to say of such a table.
            records: In the order of the table. Of records with the same key the last one is
                found by it; a registry refuses such tables.
            registry: The registry whose table it is, which knows the spellings of partners.
        """
        self._row = row
        self._registry = registry
        self._records = tuple(records)
        self._by_key: dict[object, R_co] = {
            getattr(record, name): record
            for name in dict.fromkeys(("id", row.key))
            for record in self._records
        }
        self._named: dict[str, R_co | None] | None = None

    def __getitem__(self, ref: model.Record | SupportsIndex | str, /) -> R_co:
        try:
            found = self._by_key[ref] if ref.__class__ in _KEYS else self._meant(ref)
        except KeyError:
            found = self._meant(ref)
        if found is None:
            raise self._unknown(ref)
        return found

    @overload
    def get(self, ref: model.Record | SupportsIndex | str, /) -> R_co | None: ...
    @overload
    def get(self, ref: model.Record | SupportsIndex | str, default: D, /) -> R_co | D: ...
    def get(
        self, ref: model.Record | SupportsIndex | str, default: D | None = None, /
    ) -> R_co | D | None:
        """
        Return the record that a reference means, or `default` if there is none.

        Args:
            ref: Any reference: a record, its key, its id, a code or a name.
            default: What to return if there is no such record.

        >>> import asem
        >>> asem.summits.get("ASEM 5").city, asem.summits.get(99, "not yet")
        ('Hanoi', 'not yet')
        """
        try:
            found = self._by_key[ref] if ref.__class__ in _KEYS else self._meant(ref)
        except KeyError:
            found = self._meant(ref)
        return default if found is None else found

    def keys(self) -> tuple[Any, ...]:
        """
        Return the keys of all records, in the order of the table; of summits, their numbers.

        >>> import asem
        >>> asem.institutions.keys()
        ('ASEAN-SEC', 'EU')
        """
        return tuple([getattr(record, self._row.key) for record in self._records])

    def where(
        self, predicate: Callable[[R_co], object] | None = None, /, **fields: object
    ) -> Records[R_co]:
        """
        Return the records that meet all given conditions, in the order of the table.

        Every value is checked against what its field can hold, so that no condition is impossible.
        A field that holds several values (`hosts`) matches when it holds the one asked for. A
        field that refers to records takes any reference to one. A date that is less exact than a
        day takes what lies in it. `None` asks for what is not known. Free text is compared as it
        is. A record of a class that has no such field does not match.

        Args:
            predicate: A function of a record; what it answers counts as true or false. A type
                checker can read it, which it cannot do with field names.
            **fields: Names of fields or properties, each with the value asked for.

        Raises:
            InvalidChoiceError: No record of the table has such a field, or the field can never
                hold the value.
            UnknownRecordError: A reference leads nowhere.
            InvalidDateError: The text is not a date.

        >>> import asem
        >>> asem.summits.where(hosts="Viet Nam").ids, asem.summits.where(opens="2004").ids
        (('asem-5',), ('asem-5',))
        >>> asem.summits.where(lambda s: s.opens.year > 2010, country="Belgium").ids
        ('asem-12',)
        """
        from asem.registry._picking import pick

        return Records(pick(self._records, (self,), predicate, fields), self)

    def __contains__(self, ref: object, /) -> bool:
        if ref.__class__ in _KEYS and ref in self._by_key:
            return True
        found = self._meant(ref)
        return found is not None and (found == ref or not _is_record(ref))

    def __iter__(self) -> Iterator[R_co]:
        return iter(self._records)

    def __reversed__(self) -> Iterator[R_co]:
        return reversed(self._records)

    def __len__(self) -> int:
        return len(self._records)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Table):
            return NotImplemented
        return self._records == other._records  # pyright: ignore[reportUnknownMemberType]  # of any kind

    def __hash__(self) -> int:
        return hash(self._records)

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[object, ...]:
        if self._registry is not None:
            return getattr, (self._registry, self._row.noun)
        return Table, (self._row, self._records)

    def __repr__(self) -> str:
        return f"<Table: {_counted(len(self), self._row.word)}>"

    def _repr_html_(self) -> str:
        """The table for a notebook."""
        from asem._display import html_of_table

        return html_of_table(repr(self)[1:-1], self._records)

    def _meant(self, ref: object) -> R_co | None:
        """The record that something means which is not its key; `None` where it means none."""
        if _is_record(ref):
            return self._by_key.get(getattr(ref, "id", None))
        if isinstance(ref, str):
            if self._row.error is UnknownPartnerError and self._registry is not None:
                return self._by_spelling(self._registry._spellings, ref)
            return self._by_name(ref) if len(ref) <= _LONGEST else None
        if "Summit" in self._row.classes:  # of summits, and of all meetings
            return self._by_number(ref)
        return None

    def _by_spelling(self, spellings: Spellings, text: str) -> R_co | None:
        """The partner that a text names; from the first one on those as written are keys."""
        if self._named is None:
            known, texts = self._by_key, spellings.verbatim.items()
            self._by_key = {each: known[id] for each, id in texts if id in known} | known
            self._named = {}
        return self._by_key.get(spellings.find(text))

    def _by_number(self, ref: object) -> R_co | None:
        """The summit of a whole number, of whatever class that is."""
        from asem.registry._codes import whole

        number = whole(ref)
        if number is None:
            return None
        if self._row.key == "number":
            return self._by_key.get(number)
        summit = None if self._registry is None else self._registry.summits.get(number)
        return None if summit is None else self._by_key.get(summit.id)

    def _by_name(self, text: str) -> R_co | None:
        """The one record that has this id, name or abbreviation, however it is written."""
        from asem.registry._meeting_names import count_and_kind

        if text.lstrip()[:1] in _MINUS:  # which folding takes away: -5 is not 5
            return None
        if self._named is None:
            named: dict[str, R_co | None] = {}
            for record in self._records:
                for key in _folded_names(record):
                    named[key] = record if named.get(key, record) is record else None
            self._named = named
        key = _fold(text)
        if key not in self._named and issubclass(self._row.base_kind(), model.Meeting):
            key = count_and_kind(key)
        return self._named.get(key)  # of signs alone the key is empty, and leads to none

    def _unknown(self, ref: object) -> AsemError:
        if type(ref) is slice:
            hint = "a table is asked for one record; for a part by position make it a list first"
            return self._row.error(f"{quoted(ref)} is not a {self._row.word}: {hint}", ref)
        if self._row.error is UnknownPartnerError and self._registry is not None:
            return self._registry._explain_unknown(self._row.word, ref)
        if self._row.noun == "meetings" and self._registry is not None and _is_numbered(ref):
            return self._registry.summits._unknown(ref)
        hint, near = self._hint(ref)
        return self._row.error(f"unknown {self._row.word} {quoted(ref)}{hint}", ref, near)

    def _hint(self, ref: object) -> tuple[str, tuple[str, ...]]:
        """What to do where something means no record, and the ids that may have been meant."""
        keys = self.keys()
        if not keys:
            return ": the table is empty", ()
        if self._row.key != "id":
            near = self._mentioned(ref)
            if near:
                return f": {which_of(near)}", near
            return f": the registry holds {keys[0]} to {keys[-1]}", ()
        if series := self._numbers_beside(ref):
            return f": the registry holds {series}", ()
        near = find_nearest(ref, keys)
        if near or len(keys) <= _FEW:
            return did_you_mean(near, keys), near
        fields = listed(("id", *self._row.names), "or")
        return f": expected its {fields}, as {keys[0]!r}", near

    def _mentioned(self, ref: object) -> tuple[str, ...]:
        """The ids of the summits of which a text has the number, or else the city or the year."""
        if not isinstance(ref, str) or len(ref) > _LONGEST or ref.lstrip()[:1] in _MINUS:
            return ()
        words = {*_fold(ref).split()}
        numbers = {int(word) for word in words if word.isdecimal()}
        summits: list[Any] = [*self._records]
        by_number = [each.id for each in summits if each.number in numbers]
        if len(by_number) == 1:
            return tuple(by_number)
        return tuple(
            [
                each.id
                for each in summits
                if each.opens.year in numbers or {*_fold(each.city or "-").split()} & words
            ]
        )

    def _numbers_beside(self, ref: object) -> str:
        """The meetings that differ in their number alone, as "FMM 1 to 14"; empty where none do."""
        if not isinstance(ref, str) or self._named is None:
            return ""
        from asem.registry._meeting_names import count_and_kind

        number, _, kind = count_and_kind(_fold(ref[:_LONGEST])).partition(" ")
        counts = [key.partition(" ") for key in self._named if key.endswith(f" {kind}")]
        numbers = sorted(int(each[0]) for each in counts if each[0].isdecimal() and each[2] == kind)
        is_one = number.isdecimal() and kind.isalpha()
        return f"{kind.upper()} {numbers[0]} to {numbers[-1]}" if numbers and is_one else ""


def _is_record(value: object) -> bool:
    """Whether a value is a record; before their module is loaded, nothing is."""
    home = sys.modules.get("asem.model.record")
    return home is not None and isinstance(value, home.Record)


_KEYS = (str, int)
"""What keys are: `True` is not 1, and what is not hashable is not a key."""

_MINUS = ("-", "\N{MINUS SIGN}")

_NAMES = {name: row.names for row in LEDGER.values() if not row.view for name in row.classes}
"""By class, the fields beside the id by which a record may be asked for."""


def _folded_names(record: Any) -> set[str]:
    """All that leads to a record, as it is looked up."""
    from asem.registry._meeting_names import count_and_kind

    id = _fold(record.id)
    names = [getattr(record, field) for field in _NAMES[type(record).__name__]]
    folded = {id, *(_fold(str(name)) for name in names if name is not None)}
    if isinstance(record, model.Meeting):
        folded |= set(map(count_and_kind, folded))
    return {id.replace(" ", ""), *folded} - {""}  # of a name of nothing but signs


def _is_numbered(ref: object) -> bool:
    """Whether something says which summit it means, by a number or as "14th ASEM Summit" does."""
    from asem.registry._codes import whole

    if isinstance(ref, str) and len(ref) <= _LONGEST:
        from asem.registry._meeting_names import count_and_kind

        return count_and_kind(_fold(ref)).isdecimal()
    return whole(ref) is not None


def _fold(name: str) -> str:
    """Fold a name; a point between figures does not go, so that 1.2 is not 12."""
    from asem.registry._spelling import fold

    return fold(re.sub(r"(?<=\d)\.(?=\d)", " ", name))


def _counted(number: int, word: str) -> str:
    """A number of records, in words."""
    return count_in_words(number, word, word if word.endswith("s") else None)


if TYPE_CHECKING:
    kept = cached_property
else:

    class kept(cached_property):  # noqa: N801  # a decorator, as that of functools
        """
        A `cached_property` that is the same object for all threads, and waits for none of them.

        That of functools holds a lock up to Python 3.11, one for all instances; from 3.12 on it
        holds none, and threads that come at the same time are given different objects.
        """

        def __get__(self, instance, owner=None):  # noqa: ANN001, ANN204  # checkers see the other
            if instance is None:
                return self
            return instance.__dict__.setdefault(self.attrname, self.func(instance))


class Tables:
    """The tables of a dataset; each question touches those that it needs."""

    _rows: Callable[[str], tuple[Any, ...]]

    def __init__(self, rows: Callable[[str], tuple[Any, ...]]) -> None:
        """
        Make tables of rows that are fetched when they are needed.

        Args:
            rows: Gives the rows of a table by its name, in the order of their keys; also
                `"spans"`, see `asem.registry._partners.spans_of`.
        """
        self.__dict__["_rows"] = rows

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a registry is immutable, extend() makes another: {name}", name=name)

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a registry is immutable: {name}", name=name)

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[object, ...]:
        from asem.registry._registry import canonical, registry_of

        if self._rows is canonical_rows:
            return canonical, ()
        return registry_of, ({noun: tuple(getattr(self, noun)) for noun in TABLES},)

    @kept
    def _spellings(self) -> Spellings:
        """How a text leads to the id of a partner."""
        raise NotImplementedError  # the questions about partners know names

    def _explain_unknown(self, word: str, ref: object) -> AsemError:
        """Return the error that says why something names no partner."""
        raise NotImplementedError  # as above

    def _table(self, noun: str, records: Iterable[Any] | None = None) -> Table[Any]:
        """Make a table of its rows, or of other records."""
        return Table(LEDGER[noun], self._rows(noun) if records is None else records, self)

    @kept
    def partners(self) -> Table[model.Partner]:
        """All partners, members and institutions, by id."""
        rows: list[model.Partner] = [*self.members, *self.institutions]
        return self._table("partners", sorted(rows, key=lambda row: row.id))

    @kept
    def members(self) -> Table[model.Member]:
        """The partners that are states, by id."""
        return self._table("members")

    @kept
    def institutions(self) -> Table[model.Institution]:
        """The partners that are not states, by id."""
        return self._table("institutions")

    @kept
    def memberships(self) -> Table[model.Membership]:
        """The dated course of each partner's participation, by id."""
        return self._table("memberships")

    @kept
    def summits(self) -> Table[model.Summit]:
        """All summits, by number."""
        return self._table("summits")

    @kept
    def meetings(self) -> Table[model.Meeting]:
        """All meetings of every kind, by opening day, then id; the key is the id."""
        rows: list[model.Meeting] = [
            *self.summits,
            *self.ministerial_meetings,
            *self.senior_officials_meetings,
        ]
        return self._table("meetings", sorted(rows, key=attrgetter("opens", "id")))

    @kept
    def ministerial_series(self) -> Table[model.MinisterialSeries]:
        """The fields in which ministers meet, by id."""
        return self._table("ministerial_series")

    @kept
    def ministerial_meetings(self) -> Table[model.MinisterialMeeting]:
        """The meetings of ministers, by opening day, then id."""
        return self._table("ministerial_meetings")

    @kept
    def senior_officials_meetings(self) -> Table[model.SeniorOfficialsMeeting]:
        """The meetings of senior officials, by opening day, then id."""
        return self._table("senior_officials_meetings")

    @kept
    def initiatives(self) -> Table[model.Initiative]:
        """What ASEM does between its meetings, by id."""
        return self._table("initiatives")

    @kept
    def organisations(self) -> Table[model.Organisation]:
        """Bodies that are not partners but act in the process, by id."""
        return self._table("organisations")

    @kept
    def documents(self) -> Table[model.Document]:
        """What ASEM put in writing, by id."""
        return self._table("documents")

    @kept
    def pillars(self) -> Table[model.Pillar]:
        """The three fields of ASEM's work, in the usual order."""
        return self._table("pillars")

    @kept
    def principles(self) -> Table[model.Principle]:
        """The principles by which ASEM works, in the usual order."""
        return self._table("principles")

    @kept
    def priority_areas(self) -> Table[model.PriorityArea]:
        """The areas in which the ASEM 5 declaration asks for action first, by number."""
        return self._table("priority_areas")

    @kept
    def coordinatorships(self) -> Table[model.Coordinatorship]:
        """Who coordinated, as far as sources show it, by id."""
        return self._table("coordinatorships")

    @kept
    def attendances(self) -> Table[model.Attendance]:
        """Who represented each partner at the summits, by summit, then partner."""
        return self._table("attendances")

    @kept
    def figures(self) -> Table[model.Figure]:
        """What was counted, by id."""
        return self._table("figures")

    @kept
    def code_schemes(self) -> Table[model.CodeScheme]:
        """The systems of codes for countries, by id."""
        return self._table("code_schemes")

    @kept
    def coverage(self) -> Table[model.Coverage]:
        """How complete each part of the dataset is, by id."""
        return self._table("coverage")

    @kept
    def non_partners(self) -> Table[model.NonPartner]:
        """States that are often mistaken for partners, by id."""
        return self._table("non_partners")

    @kept
    def sources(self) -> Table[model.Source]:
        """All sources, by id."""
        return self._table("sources")


def canonical_rows(table: str) -> tuple[Any, ...]:
    """Return the rows of asem's own dataset, as `Tables` wants them."""
    if table == "spans":  # which are not records: the first answer does without their module
        return rows_of(table)
    from asem.model.record import skip_checks

    with skip_checks():
        return rows_of(table)
