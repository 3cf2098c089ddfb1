"""Strategies for records: asem's own where a question takes them, else invented ones."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args, get_origin, overload

from hypothesis import reject
from hypothesis import strategies as st

from asem._choices import require_choice
from asem._text import listed, quoted
from asem.errors import AsemError, InvalidChoiceError
from asem.model.attendances import Attendance, AttendanceLevel
from asem.model.code_schemes import CodeScheme
from asem.model.coordination import Coordinatorship
from asem.model.coverage import Coverage, Extent
from asem.model.documents import Document
from asem.model.evidence import Disagreement, Evidence
from asem.model.initiatives import Edition, Initiative, InitiativeStatus, Phase
from asem.model.meetings import (
    Headcount,
    Meeting,
    MeetingFormat,
    MeetingStatus,
    MinisterialMeeting,
    Summit,
)
from asem.model.memberships import Membership
from asem.model.money import CURRENCIES, Contribution, Funding, Money
from asem.model.organisations import Organisation
from asem.model.partial_date import PartialDate
from asem.model.partners import Group, Institution, Member, Partner, Region, Spell
from asem.model.record import Record, fields_of
from asem.model.sources import Source
from asem.registry import Registry, Table, canonical
from asem.registry._ledger import LEDGER, classes_by_table
from asem.registry._links import LINKS
from asem.registry._registry import require_registry
from asem.strategies._values import partial_dates, texts

if TYPE_CHECKING:
    from collections.abc import Callable

    Fields = dict[str, Any]

__all__ = ["meetings", "of_type", "partners", "records", "summits"]

R = TypeVar("R", bound=Record)
T = TypeVar("T", bound=Record | Registry | Table[Any])


# ------------------------------------------------------------------------------------------------
# asem's own


def partners(*, registry: Registry | None = None) -> st.SearchStrategy[Partner]:
    """
    Generate partners from a registry, asem's own if none is given.

    `records(asem.Partner)` invents partners, of which no question knows.

    Args:
        registry: Whose partners; asem's own if `None`.

    >>> from asem.strategies import partners
    >>> from hypothesis import find
    >>> find(partners(), lambda partner: partner.latest_region == "Europe").name
    'Austria'
    """
    return _of_table("partners", registry)


def summits(*, registry: Registry | None = None) -> st.SearchStrategy[Summit]:
    """
    Generate summits from a registry, asem's own if none is given; `records` invents some.

    Args:
        registry: Whose summits; asem's own if `None`.

    >>> from asem.strategies import summits
    >>> from hypothesis import find
    >>> find(summits(), lambda summit: summit.format == "virtual").number
    13
    """
    return _of_table("summits", registry)


def meetings(*, registry: Registry | None = None) -> st.SearchStrategy[Meeting]:
    """
    Generate meetings of every kind from a registry, asem's own if none is given.

    Args:
        registry: Whose meetings; asem's own if `None`.

    >>> from asem.strategies import meetings
    >>> from hypothesis import find
    >>> find(meetings(), lambda meeting: meeting.status == "cancelled").kind.value
    'ministerial'
    """
    return _of_table("meetings", registry)


def _of_table(table: str, registry: Registry | None) -> st.SearchStrategy[Any]:
    """The records of a table, which is read when the first one is drawn."""
    return st.deferred(lambda: st.sampled_from(tuple(getattr(require_registry(registry), table))))


_OWN: dict[Any, str] = {
    row.base_kind(): noun
    for noun, row in LEDGER.items()
    if issubclass(row.base_kind(), Partner | Meeting)
}


def of_type(kind: type[T]) -> st.SearchStrategy[T]:
    """
    Return what `hypothesis.strategies.from_type` generates for a class of records.

    Partners and meetings are asem's own, because its questions take no others; all other records
    are invented, as by `records`. For `Registry` these are `registries()`, and for `Table` or
    `Table[Partner]` tables of asem's own or of such a registry.

    Args:
        kind: A class of records, `Registry` or `Table`.

    Raises:
        InvalidChoiceError: It is another class, or a table of records that have none.

    >>> from asem.strategies import of_type
    >>> from hypothesis import find, strategies as st
    >>> import asem
    >>> find(of_type(asem.Institution), lambda each: True).id
    'ASEAN-SEC'
    """
    return cast("st.SearchStrategy[T]", _drawn_for(kind))


def _drawn_for(kind: Any) -> st.SearchStrategy[Any]:
    if (get_origin(kind) or kind) is Table:
        (of,) = get_args(kind) or (Record,)
        _require_record(of)
        nouns = [noun for noun, row in LEDGER.items() if of in (Record, row.base_kind())]
        if not nouns:
            text = f"kind is {quoted(kind)}: a registry has no table of these records"
            raise InvalidChoiceError(text, kind, (), "kind")
        return st.deferred(lambda: _tables(nouns))
    if kind is Registry:
        return st.deferred(_invented_registries)
    _require_record(kind)
    return _of_table(_OWN[kind], None) if kind in _OWN else records(kind)


def _invented_registries() -> st.SearchStrategy[Registry]:
    from asem.strategies._registries import registries

    return registries()


def _tables(nouns: list[str]) -> st.SearchStrategy[Any]:
    """Tables of these names, of asem's own registry or of an invented one."""
    holders = st.builds(canonical) | _invented_registries()
    return st.builds(getattr, holders, st.sampled_from(nouns))


# ------------------------------------------------------------------------------------------------
# invented


@overload
def records(kind: type[R], /, **fields: Any) -> st.SearchStrategy[R]: ...
@overload
def records(**fields: Any) -> st.SearchStrategy[Record]: ...
def records(kind: type[Any] = Record, /, **fields: Any) -> st.SearchStrategy[Any]:
    """
    Generate invented records, each valid by itself; what they refer to need not exist.

    Args:
        kind: A class of records, one of your own too, or a generic one of something:
            `Spell[Group]`. Of a family, `Partner` or `Meeting`, any of its kinds is drawn; without
            it any record that a registry can hold. Partners and meetings within a record of yours
            are asem's own.
        **fields: For fields by their names, what to draw for them: a strategy, or a value that is
            the same in all. Of a family only those kinds are drawn that have these fields. Where
            the rules of the record allow no such thing, nothing is drawn.

    Raises:
        InvalidChoiceError: What is given is not a class of records, or has no such field.

    >>> from asem.strategies import records
    >>> from hypothesis import find
    >>> import asem
    >>> find(records(asem.Money, currency="EUR"), lambda money: money.amount > 1)
    Money(Decimal('1.01'), 'EUR')
    """
    _require_record(kind)
    if not fields:
        return _of_kind(cast("Any", kind))
    return st.one_of([_made_of(each, fields) for each in _having(fields, _kinds_of(kind))])


@cache
def _of_kind(kind: Any) -> st.SearchStrategy[Any]:
    if kind is PartialDate:
        return partial_dates()
    return st.one_of([_made_of(each, {}) for each in _kinds_of(kind)])


def _kinds_of(kind: Any) -> list[Any]:
    """The classes that may stand for a class, in the order of the tables; itself if none does."""
    if get_origin(kind) is not None:
        return [kind]
    known = [*dict.fromkeys(chain.from_iterable(classes_by_table().values()))]
    found = [each for each in known if issubclass(each, kind)]
    return found or [kind]


def _require_record(kind: Any) -> None:
    """Raise unless a class is one of records, or a generic one of something."""
    record = get_origin(kind) or kind
    if not (isinstance(record, type) and issubclass(record, Record)):
        text = f"kind is {quoted(kind)}: expected a class of records, as asem.Summit"
        raise InvalidChoiceError(text, kind, (), "kind")


def _having(given: Fields, kinds: list[Any]) -> list[Any]:
    """Give those classes that have all the given fields; raise if there are none."""
    names = [{field.name for field in fields_of(get_origin(each) or each)} for each in kinds]
    every = sorted(set[str]().union(*names))
    for name in given:
        require_choice("field", name, every)
    found = [each for each, known in zip(kinds, names, strict=True) if given.keys() <= known]
    if not found:
        fields = listed(map(repr, given))
        raise InvalidChoiceError(f"no class of records has the fields {fields}", tuple(given))
    return found


def _made_of(kind: Any, given: Fields) -> st.SearchStrategy[Any]:
    """Records of exactly one class, some of whose fields are given."""
    record: type[Record] = get_origin(kind) or kind
    drawn: Fields = {
        name: each for name, each in given.items() if isinstance(each, st.SearchStrategy)
    }
    same = {name: each for name, each in given.items() if name not in drawn}
    strategies = _strategies_for(kind) | drawn

    def made(found: Fields) -> Record:
        wanted = {name: found[name] for name in drawn} | same
        fields = found | same
        for each in reversed(record.__mro__):
            _MENDS.get(each, _as_they_are)(fields)
        try:
            return record(**(fields | wanted))
        except AsemError:
            reject()

    return st.fixed_dictionaries(
        {name: each for name, each in strategies.items() if name not in same}
    ).map(made)


@cache
def _strategies_for(kind: Any) -> Fields:
    """For each field of a class, what to draw before the fields are held against each other."""
    record: type[Record] = get_origin(kind) or kind
    (state,) = get_args(kind) or (Group | Region | tuple[str, ...] | None,)
    found: Fields = {}
    for each in fields_of(record):
        annotation = state if isinstance(each.type, TypeVar) else each.type
        is_id = each.name == "id" or each.name in LINKS.get(record.__name__, {})
        found[each.name] = _values_of(annotation, _IDS if is_id else texts())
    for each in reversed(record.__mro__):
        found |= _OF_FIELDS.get(each, {})
    return found


def _values_of(annotation: Any, text: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    """What an annotation allows; the simplest first, so that it is what remains in the end."""
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin is tuple:
        return _tuples_of(parts, text)
    if _is_kind(annotation, StrEnum):
        return st.sampled_from(annotation)
    if _is_kind(origin or annotation, Record):
        return st.deferred(lambda: of_type(annotation))
    if parts:
        kinds = sorted(parts, key=lambda part: part is not type(None))
        return st.one_of([_values_of(part, text) for part in kinds])
    if annotation is str:
        return text
    return _VALUES[annotation] if annotation in _VALUES else st.from_type(annotation)


def _is_kind(annotation: Any, of: type) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, of)


def _tuples_of(
    parts: tuple[Any, ...], text: st.SearchStrategy[str]
) -> st.SearchStrategy[tuple[Any, ...]]:
    if parts[-1] is not ...:
        return st.tuples(*[_values_of(part, text) for part in parts])
    return _few(_values_of(parts[0], text), unique=parts[0] is str)


def _few(
    values: st.SearchStrategy[Any], *, least: int = 0, unique: bool = False
) -> st.SearchStrategy[tuple[Any, ...]]:
    found = st.lists(values, min_size=least, max_size=max(2, least), unique=unique)
    return found.map(tuple)


_IDS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=3)
_CITED = _few(_IDS, least=1, unique=True)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SHARES = st.none() | st.decimals(Decimal("0.1"), 100, places=1)
_ADDRESSES = st.none() | st.builds("https://example.org/{}".format, _IDS)

_VALUES: dict[Any, st.SearchStrategy[Any]] = {
    type(None): st.none(),
    bool: st.booleans(),
    int: st.integers(1, 99),
    Decimal: st.decimals(-(10**9), 10**9, places=2),
    date: st.dates(date(1995, 1, 1), date(2026, 12, 31)),
}

_OF_FIELDS: dict[type, Fields] = {
    Evidence: {"sources": _CITED, "field_sources": _few(st.tuples(_IDS, _CITED))},
    Disagreement: {"sources": _CITED},
    CodeScheme: {"url": _ADDRESSES},
    Source: {"url": _ADDRESSES},
    Document: {"url": _ADDRESSES},
    Spell: {"bounds": _few(st.sampled_from(["first", "last"]), unique=True)},
    Member: {
        "id": st.text(_LETTERS, min_size=3, max_size=3),
        "alpha_2": st.text(_LETTERS, min_size=2, max_size=2),
        "numeric": st.integers(0, 999).map("{:03}".format),
        "iso_name": texts(),
        "capital": texts(),
        "seat": st.none(),
        "representation": st.just(()),
    },
    Institution: {
        "seat": texts(),
        **dict.fromkeys(("alpha_2", "numeric", "iso_name", "capital"), st.none()),
        **dict.fromkeys(("eu_member_from", "eu_member_to", "asean_member_from"), st.none()),
        "capitals": st.just(()),
    },
    Membership: {"round": st.integers(0, 5)},
    Attendance: {"summit": st.integers(1, 99).map("asem-{}".format)},
    Summit: {"hosts": _few(_IDS, least=1, unique=True)},
    Money: {
        "amount": st.decimals(Decimal("0.01"), 10**12, places=2),
        "currency": st.sampled_from(["EUR", *sorted(CURRENCIES - {"EUR"})]),
    },
    Contribution: {"share_percent": _SHARES},
    Funding: {"share_percent": _SHARES},
}
"""What to draw for fields of which not every value of the annotation is possible."""


# ------------------------------------------------------------------------------------------------
# what fields of one record must agree on


def _as_they_are(_: Fields) -> None:
    pass


def _sorts(*names: str) -> Callable[[Fields], None]:
    """Gives a function that puts dates into order, those apart that are not known."""

    def mend(fields: Fields) -> None:
        known = [name for name in names if fields[name] is not None]
        fields.update(zip(known, sorted([fields[name] for name in known]), strict=True))

    return mend


def _mend_evidence(fields: Fields) -> None:
    """Fields are said to rest on the first source."""
    named = dict.fromkeys(name for name, _ in fields["field_sources"])
    fields["field_sources"] = tuple((name, fields["sources"][:1]) for name in named)


def _mend_meeting(fields: Fields) -> None:
    _sorts("opens", "closes")(fields)
    if fields["status"] is MeetingStatus.HELD:
        fields["format"] = fields["format"] or MeetingFormat.IN_PERSON


def _mend_ministerial(fields: Fields) -> None:
    if fields["status"] is MeetingStatus.HELD:
        fields["number"] = fields["number"] or 1


def _mend_member(fields: Fields) -> None:
    _sorts("eu_member_from", "eu_member_to")(fields)
    if fields["eu_member_from"] is None:
        fields["eu_member_to"] = None
    if fields["capitals"]:
        fields["capital"] = fields["capitals"][-1].state


def _mend_membership(fields: Fields) -> None:
    _sorts("participates_from", "acceded", "left")(fields)
    if fields["decided"] is not None and fields["decided"].earliest > fields["acceded"]:
        fields["decided"] = PartialDate.of(fields["acceded"])
    by_day = sorted(fields["milestones"], key=lambda milestone: milestone.reached.earliest)
    fields["milestones"] = tuple(by_day)


def _mend_attendance(fields: Fields) -> None:
    if fields["level"] is AttendanceLevel.ABSENT:
        fields["person"] = fields["office"] = None


def _mend_coverage(fields: Fields) -> None:
    _sorts("first", "last")(fields)
    fields["missing_numbers"] = tuple(sorted(set(fields["missing_numbers"])))
    if fields["extent"] is Extent.COMPLETE:
        fields |= dict.fromkeys(("missing_numbers", "missing_partners", "missing"), ())


def _mend_headcount(fields: Fields) -> None:
    if fields["states"] is not None:
        sides = (fields["asian_states"] or 0) + (fields["european_states"] or 0)
        fields["states"] = max(fields["states"], sides)
        if fields["partners"] is not None:
            fields["partners"] = fields["states"] + len(fields["institutions"])


def _mend_contribution(fields: Fields) -> None:
    others = [id for id in fields["jointly_with"] if id != fields["contributor"]]
    fields["jointly_with"] = tuple(others)


def _mend_initiative(fields: Fields) -> None:
    _sorts("started", "ended")(fields)
    if fields["ended"] is not None and fields["status"] is InitiativeStatus.RUNNING:
        fields["status"] = InitiativeStatus.ENDED


def _mend_coordinatorship(fields: Fields) -> None:
    ends = [name for name in ("started", "ended") if fields[name] is not None]
    known = sorted([*fields["attested"], *[fields[name] for name in ends]])
    if "started" in ends:
        fields["started"] = known.pop(0)
    if "ended" in ends:
        fields["ended"] = known.pop()
    fields["attested"] = tuple(known)


_MENDS: dict[type, Callable[[Fields], None]] = {
    Evidence: _mend_evidence,
    Spell: _sorts("first", "last"),
    Member: _mend_member,
    Membership: _mend_membership,
    Meeting: _mend_meeting,
    MinisterialMeeting: _mend_ministerial,
    Headcount: _mend_headcount,
    Attendance: _mend_attendance,
    Coverage: _mend_coverage,
    Contribution: _mend_contribution,
    Phase: _sorts("started", "ended"),
    Edition: _sorts("opens", "closes"),
    Initiative: _mend_initiative,
    Organisation: _sorts("established", "dissolved"),
    Coordinatorship: _mend_coordinatorship,
}
"""What makes fields agree with each other, after each was drawn by itself."""
