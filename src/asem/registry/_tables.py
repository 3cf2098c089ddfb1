"""The tables of a registry: records of one kind, in order, found by key."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from functools import cached_property, partial
from operator import attrgetter
from typing import TYPE_CHECKING, Generic, NoReturn, TypeVar, cast, final, overload

from asem._text import did_you_mean, find_nearest, quoted
from asem.dates import as_day
from asem.errors import AsemError, UnknownRecordError
from asem.model.record import trusted
from asem.registry._ledger import LEDGER, rows_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any

    from asem.model.coordination import Coordinatorship, Pillar, Principle, PriorityArea
    from asem.model.documents import Document
    from asem.model.figures import Figure
    from asem.model.initiatives import Initiative
    from asem.model.meetings import (
        Meeting,
        MinisterialMeeting,
        MinisterialSeries,
        SeniorOfficialsMeeting,
        Summit,
    )
    from asem.model.memberships import Membership
    from asem.model.non_partners import NonPartner
    from asem.model.organisations import Organisation
    from asem.model.partners import Institution, Member, Partner
    from asem.model.record import Record
    from asem.model.sources import Source

__all__ = ["Table", "Tables", "canonical_rows", "in_the_words_of", "kept", "refuse_unknown_word"]

R_co = TypeVar("R_co", bound="Record", covariant=True)
D = TypeVar("D")


@final
class Table(Generic[R_co]):
    """
    Records of one kind, in the order of their keys, found by key; immutable.

    Iteration gives the records, `len` counts them, `in` takes a record or a key, and `[key]`
    raises where `.get(key)` answers `None`. The key is the record's id; that of a summit is its
    number, and its id (`"asem-5"`) is understood too.

    >>> import asem
    >>> asem.partners["VNM"].name, "VNM" in asem.partners, asem.partners.get("USA")
    ('Viet Nam', True, None)
    >>> asem.summits[5] is asem.summits["asem-5"]
    True
    """

    __slots__ = ("_by_key", "_error", "_key", "_kind", "_records")

    def __init__(
        self,
        kind: str,
        records: Iterable[R_co],
        *,
        key: str = "id",
        error: type[AsemError] = UnknownRecordError,
    ) -> None:
        """
        Make a table of records that stand in order.

        Args:
            kind: What a record is, in a word, as messages say it: `partner`.
            records: In the order of the table. Of records with the same key the last one is
                found by it; a registry refuses such tables.
            key: The field whose value is the key.
            error: What to raise for an unknown key.
        """
        self._kind = kind
        self._key = key
        self._error = error
        self._records = tuple(records)
        self._by_key: dict[object, R_co] = {
            getattr(record, name): record
            for name in dict.fromkeys(("id", key))
            for record in self._records
        }

    def __getitem__(self, key: object) -> R_co:
        try:
            return self._by_key[key]
        except (KeyError, TypeError):
            raise self._unknown(key) from None

    @overload
    def get(self, key: object) -> R_co | None: ...
    @overload
    def get(self, key: object, default: D) -> R_co | D: ...
    def get(self, key: object, default: D | None = None) -> R_co | D | None:
        """
        The record of that key, or `default` where there is none.

        >>> import asem
        >>> asem.summits.get(99, "not yet")
        'not yet'
        """
        try:
            return self._by_key.get(key, default)
        except TypeError:  # no key at all: a list, say
            return default

    def keys(self) -> tuple[object, ...]:
        """
        The keys of all records, in the order of the table; of summits, their numbers.

        >>> import asem
        >>> asem.institutions.keys()
        ('ASEAN-SEC', 'EU')
        """
        return tuple([getattr(record, self._key) for record in self._records])

    def where(self, **fields: object) -> Table[R_co]:
        """
        The records whose fields have these values, as a table in the same order.

        A field that holds several values (`hosts`) matches when it holds the one that is asked
        for. A word stands for a member of an enum, text for a date. A record without the field
        does not match.

        Raises:
            UnknownRecordError: No record of the table has such a field, or the word is none of
                those that the field can hold.
            InvalidDateError: The text is no date.

        >>> import asem
        >>> [s.number for s in asem.summits.where(hosts="EU")]
        [12]
        >>> len(asem.members.where(region="Asia"))
        21
        """
        records = self._records
        for name, wanted in fields.items():
            self._refuse_unknown_field(name)
            held = [getattr(record, name, None) for record in self._records]
            value = in_the_words_of(held, name, wanted)
            records = tuple(
                [record for record in records if _holds(getattr(record, name, None), value)]
            )
        return Table(self._kind, records, key=self._key, error=self._error)

    def __contains__(self, item: object) -> bool:
        key = getattr(item, "id", item)
        found = self.get(key)
        return found is not None and (key is item or found == item)

    def __iter__(self) -> Iterator[R_co]:
        return iter(self._records)

    def __reversed__(self) -> Iterator[R_co]:
        return reversed(self._records)

    def __len__(self) -> int:
        return len(self._records)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Table):
            return NotImplemented
        return self._records == cast("Table[Record]", other)._records

    def __hash__(self) -> int:
        return hash(self._records)

    def __reduce__(self) -> tuple[object, ...]:
        return partial(Table, self._kind, self._records, key=self._key, error=self._error), ()

    def __repr__(self) -> str:
        plural = "" if len(self) == 1 or self._kind.endswith("s") else "s"
        return f"<Table: {len(self)} {self._kind}{plural}>"

    def _repr_html_(self) -> str:
        """The table for a notebook."""
        from asem._display import html_of_table

        return html_of_table(repr(self)[1:-1], self._records)

    def _unknown(self, key: object) -> AsemError:
        text = f"unknown {self._kind} {quoted(key)}"
        keys = self.keys()
        if not keys:
            return self._error(f"{text}: the table is empty", key)
        if self._key != "id":
            return self._error(f"{text}: the registry holds {keys[0]} to {keys[-1]}", key)
        return _with_suggestions(self._error, text, key, [str(key) for key in keys])

    def _refuse_unknown_field(self, name: str) -> None:
        kinds = {type(record) for record in self._records}
        known = {
            attribute
            for kind in kinds
            for attribute in dir(kind)
            if not attribute.startswith("_") and not callable(getattr(kind, attribute))
        }
        if kinds and name not in known:
            text = f"no {self._kind} has a field {quoted(name)}"
            raise _with_suggestions(UnknownRecordError, text, name, sorted(known))


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

    def _table(self, noun: str, records: Iterable[Any] | None = None) -> Table[Any]:
        """Make a table of its rows, or of other records."""
        row = LEDGER[noun]
        given = self._rows(noun) if records is None else records
        return Table(row.word, given, key=row.key, error=row.error)

    @kept
    def partners(self) -> Table[Partner]:
        """All partners, members and institutions, by id."""
        rows: list[Partner] = [*self.members, *self.institutions]
        return self._table("partners", sorted(rows, key=lambda row: row.id))

    @kept
    def members(self) -> Table[Member]:
        """The partners that are states, by id."""
        return self._table("members")

    @kept
    def institutions(self) -> Table[Institution]:
        """The partners that are no states, by id."""
        return self._table("institutions")

    @kept
    def memberships(self) -> Table[Membership]:
        """The dated course of each partner's participation, by id."""
        return self._table("memberships")

    @kept
    def summits(self) -> Table[Summit]:
        """All summits, by number."""
        return self._table("summits")

    @kept
    def meetings(self) -> Table[Meeting]:
        """All meetings of every kind, by opening day, then id; the key is the id."""
        rows: list[Meeting] = [
            *self.summits,
            *self.ministerial_meetings,
            *self.senior_officials_meetings,
        ]
        return self._table("meetings", sorted(rows, key=attrgetter("opens", "id")))

    @kept
    def ministerial_series(self) -> Table[MinisterialSeries]:
        """The fields in which ministers meet, by id."""
        return self._table("ministerial_series")

    @kept
    def ministerial_meetings(self) -> Table[MinisterialMeeting]:
        """The meetings of ministers, by opening day, then id."""
        return self._table("ministerial_meetings")

    @kept
    def senior_officials_meetings(self) -> Table[SeniorOfficialsMeeting]:
        """The meetings of senior officials, by opening day, then id."""
        return self._table("senior_officials_meetings")

    @kept
    def initiatives(self) -> Table[Initiative]:
        """What ASEM does between its meetings, by id."""
        return self._table("initiatives")

    @kept
    def organisations(self) -> Table[Organisation]:
        """Bodies that are no partner but act in the process, by id."""
        return self._table("organisations")

    @kept
    def documents(self) -> Table[Document]:
        """What ASEM put in writing, by id."""
        return self._table("documents")

    @kept
    def pillars(self) -> Table[Pillar]:
        """The three fields of ASEM's work, in the usual order."""
        return self._table("pillars")

    @kept
    def principles(self) -> Table[Principle]:
        """The principles by which ASEM works, in the usual order."""
        return self._table("principles")

    @kept
    def priority_areas(self) -> Table[PriorityArea]:
        """The areas in which the ASEM 5 declaration asks for action first, by number."""
        return self._table("priority_areas")

    @kept
    def coordinatorships(self) -> Table[Coordinatorship]:
        """Who coordinated, as far as sources show it, by id."""
        return self._table("coordinatorships")

    @kept
    def figures(self) -> Table[Figure]:
        """What was counted, by id."""
        return self._table("figures")

    @kept
    def non_partners(self) -> Table[NonPartner]:
        """States that are often taken for partners, and are none, by id."""
        return self._table("non_partners")

    @kept
    def sources(self) -> Table[Source]:
        """All sources, by id."""
        return self._table("sources")


def canonical_rows(table: str) -> tuple[Any, ...]:
    """The rows of asem's own dataset; as `Tables` wants them."""
    with trusted():
        return rows_of(table)


def refuse_unknown_word(kind: str, word: object, known: Sequence[str]) -> None:
    """Raise unless a word is one of those that are known."""
    if word not in known:
        raise _with_suggestions(
            UnknownRecordError, f"unknown {kind} {quoted(word)}", word, list(known)
        )


def in_the_words_of(held: Sequence[object], field: str, wanted: object) -> object:
    """`wanted` as the fields that `held` comes from would hold it."""
    from asem.model.partial_date import PartialDate

    kinds = {type(part) for has in held for part in _several(has)}
    if isinstance(wanted, date) and not kinds.isdisjoint((PartialDate, date)):
        return PartialDate.of(wanted) if PartialDate in kinds else as_day(wanted)
    if type(wanted) is not str:
        return wanted
    for kind in kinds:
        if kind is PartialDate:
            return PartialDate.parse(wanted)
        if kind is date:
            return as_day(wanted)
        if issubclass(kind, StrEnum):
            try:
                return kind(wanted)
            except ValueError:
                text = f"no {field} is {quoted(wanted)}"
                raise _with_suggestions(UnknownRecordError, text, wanted, list(kind)) from None
    return wanted


def _holds(has: object, value: object) -> bool:
    return has == value or value in _several(has)


def _several(value: object) -> tuple[object, ...]:
    return cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)


def _with_suggestions(
    error: type[AsemError], text: str, value: object, known: list[str]
) -> AsemError:
    """An error that names the known words nearest to `value`, or all of them if they are few."""
    words = list(map(str, known))
    near = find_nearest(value if isinstance(value, str) else quoted(value), words)
    return error(text + did_you_mean(near, words if len(words) <= 8 else ()), value, near)
