"""Questions about partners: who was one on a day, since when, and where it sits."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from asem._text import quoted
from asem.dates import as_day
from asem.errors import InvalidDateError, StructureError, UnknownPartnerError
from asem.registry._tables import Tables, canonical_rows, kept

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asem.dates import Day
    from asem.model.basis import Basis
    from asem.model.memberships import Membership
    from asem.model.partners import Group, Member, Partner, Region, Spell
    from asem.registry._spelling import Spellings
    from asem.registry._tables import Table

__all__ = ["CANONICAL", "PartnerQuestions", "period", "spans_of"]

P = TypeVar("P", bound="Partner")
S = TypeVar("S")

Span: TypeAlias = "tuple[str, date, date, date, date | None]"
"""Partner id; first day by accession, participation, decision; last day, `None` while open."""

Lists: TypeAlias = "list[tuple[date, tuple[P, ...]]]"

BasisLike: TypeAlias = 'Basis | Literal["accession", "participation", "decision"]'

_COLUMNS = {"accession": 1, "participation": 2, "decision": 3}


def spans_of(memberships: Iterable[Membership]) -> tuple[Span, ...]:
    """What the questions need of memberships: the days that count, without their evidence."""
    from asem.model.basis import Basis

    return tuple(
        (
            membership.partner,
            membership.first_day(Basis.ACCESSION),
            membership.first_day(Basis.PARTICIPATION),
            membership.first_day(Basis.DECISION),
            membership.left,
        )
        for membership in memberships
    )


class PartnerQuestions(Tables):
    """
    The questions about partners.

    A partner may be given as a record, an id, an ISO 3166-1 code, or a name in any of the
    partners' languages. A day may be given as a date, ISO text or English text. Both ends of a
    membership count as in.
    """

    def partner(self, ref: Partner | str) -> Partner:
        """
        The partner that is meant.

        Args:
            ref: A record, an id (`"VNM"`, `"ASEAN-SEC"`), an ISO 3166-1 code, or a name: case,
                accents, punctuation and article do not matter. "Korea" is the Republic of Korea,
                as in ASEM's lists.

        Raises:
            UnknownPartnerError: It names no partner, or may name something else. A misspelling
                is refused with the likely partner; `asem.names.match` can be told to accept it.

        >>> import asem
        >>> asem.partner("Việt Nam").id, asem.partner("Korea, Rep.").id
        ('VNM', 'KOR')
        """
        try:
            return self._known[ref]  # type: ignore[index]  # what is no text is just not found
        except (KeyError, TypeError):
            return self._find(ref)

    def partners_on(self, day: Day, *, basis: BasisLike = "accession") -> tuple[Partner, ...]:
        """
        Who was a partner on that day, by id; empty before the first summit.

        Args:
            day: The day. After `asem.DATA_AS_OF` the last known state answers.
            basis: What makes a partner one; see `Basis`.

        Raises:
            InvalidDateError: The day is none.

        >>> import asem
        >>> len(asem.partners_on("2004-10-07")), len(asem.partners_on("2004-10-08"))
        (26, 39)
        """
        if type(day) is not date:
            day = as_day(day)
        try:
            lists = self._partners_since[basis]
        except (KeyError, TypeError):
            lists = self._partners_since[basis] = self._lists(self.partners, basis)
        for first, answer in lists:
            if day >= first:
                return answer
        return ()

    def members_on(self, day: Day, *, basis: BasisLike = "accession") -> tuple[Member, ...]:
        """
        Which states were partners on that day, by id; empty before the first summit.

        Args:
            day: The day. After `asem.DATA_AS_OF` the last known state answers.
            basis: What makes a partner one; see `Basis`.

        Raises:
            InvalidDateError: The day is none.

        >>> import asem
        >>> len(asem.members_on("9 October 2004"))
        38
        """
        if type(day) is not date:
            day = as_day(day)
        try:
            lists = self._members_since[basis]
        except (KeyError, TypeError):
            lists = self._members_since[basis] = self._lists(self.members, basis)
        for first, answer in lists:
            if day >= first:
                return answer
        return ()

    def is_partner(self, ref: Partner | str, day: Day, *, basis: BasisLike = "accession") -> bool:
        """
        Whether it was a partner on that day; the first and the last day count as in.

        Raises:
            UnknownPartnerError: It never was a partner: a question about a state outside ASEM
                is more often a slip than a question.
            InvalidDateError: The day is none.

        >>> import asem
        >>> asem.is_partner("India", "2008-10-23"), asem.is_partner("India", "2008-10-24")
        (False, True)
        >>> asem.is_partner("India", "2007-05-28", basis="participation")
        True
        """
        try:
            first, last = self._terms[basis][ref]  # type: ignore[index]  # ids, the usual case
        except (KeyError, TypeError):
            first, last = self._term(ref, basis)
        if type(day) is not date:
            day = as_day(day)
        return first <= day <= last

    def is_member(self, ref: Partner | str, day: Day, *, basis: BasisLike = "accession") -> bool:
        """
        Whether it was a partner on that day and is a state; as `is_partner` else.

        >>> import asem
        >>> asem.is_member("EU", "2010-01-01"), asem.is_partner("EU", "2010-01-01")
        (False, True)
        """
        return self.is_partner(ref, day, basis=basis) and self.partner(ref).id in self.members

    def joined_between(
        self, first: Day, last: Day, *, basis: BasisLike = "accession"
    ) -> tuple[Partner, ...]:
        """
        Whose first day as a partner lies between two days, both inclusive; by that day, then id.

        Raises:
            InvalidDateError: A day is none, or the last is earlier than the first.

        >>> import asem
        >>> [partner.name for partner in asem.joined_between("2012-01-01", "2014-12-31")]
        ['Bangladesh', 'Switzerland', 'Norway', 'Croatia', 'Kazakhstan']
        """
        start, end = period(first, last)
        terms = self._terms_by(basis)
        joined = [(term[0], id) for id, term in terms.items() if start <= term[0] <= end]
        return tuple(self.partners[id] for _, id in sorted(joined))

    def left_between(
        self, first: Day, last: Day, *, basis: BasisLike = "accession"
    ) -> tuple[Partner, ...]:
        """
        Whose last day as a partner lies between two days, both inclusive; by that day, then id.

        The last day still counts as in, so who left on a day is missing from the next day on.
        Empty means that nobody left.

        Raises:
            InvalidDateError: A day is none, or the last is earlier than the first.

        >>> import asem
        >>> asem.left_between("1996-03-01", "2024-12-31")
        ()
        """
        start, end = period(first, last)
        self._terms_by(basis)  # refuses an unknown basis here as everywhere
        left = [(span[4], span[0]) for span in self._rows("spans") if span[4] is not None]
        return tuple(self.partners[id] for day, id in sorted(left) if start <= day <= end)

    def membership_of(self, ref: Partner | str) -> Membership:
        """
        The dated course of a partner's participation.

        Raises:
            UnknownPartnerError: It never was a partner.

        >>> import asem
        >>> str(asem.membership_of("Norway").decided)
        '2012-03'
        """
        return self._membership_by_partner[self.partner(ref).id]

    def group_of(self, ref: Partner | str, day: Day) -> Group | None:
        """
        The group that a partner coordinated in on that day; `None` where in none.

        Raises:
            UnknownPartnerError: It never was a partner.
            InvalidDateError: The day is none.

        >>> import asem
        >>> asem.group_of("UK", "2020-01-31").value, asem.group_of("UK", "2020-02-01").value
        ('eu', 'non-eu-europe')
        """
        return _state_on(self.partner(ref).groups, as_day(day))

    def region_of(self, ref: Partner | str, day: Day) -> Region | None:
        """
        The side of ASEM that a partner sat on that day; `None` on neither, or not yet in.

        Raises:
            UnknownPartnerError: It never was a partner.
            InvalidDateError: The day is none.

        >>> import asem
        >>> asem.region_of("Russia", "2011-01-01") is None, asem.region_of("Russia", "2013-01-01")
        (True, <Region.ASIA: 'Asia'>)
        """
        return _state_on(self.partner(ref).regions, as_day(day))

    @kept
    def spellings(self) -> Spellings:
        """How texts lead to the partners of this registry; `asem.names` is the way in."""
        from asem.registry._spelling import Spellings

        spellings = Spellings((partner.id, _own_names(partner)) for partner in self.partners)
        for text, id in spellings.verbatim.items():
            self._known.setdefault(text, self.partners[id])
        return spellings

    # How the answers are kept: each table of days is made once, when first asked for.

    @kept
    def _known(self) -> dict[str, Partner]:
        """Partners by id; by every spelling as it is written too, once a name was asked for."""
        return {partner.id: partner for partner in self.partners}

    def _find(self, ref: object) -> Partner:
        """The partner that a record, or a text that is no id as it stands, means."""
        from asem.model.partners import Partner

        if isinstance(ref, Partner) and ref.id in self.partners:
            return self.partners[ref.id]
        unknown = f"unknown partner {quoted(ref)}"
        if not isinstance(ref, str):
            expected = "expected a record of this registry, an id, a code of ISO 3166-1 or a name"
            raise UnknownPartnerError(f"{unknown}: {expected}", ref) from None
        spellings = self.spellings
        id = spellings.verbatim.get(ref) or spellings.find(ref)
        if id is not None:
            return self.partners[id]
        if spellings.other(ref) is not None:
            raise UnknownPartnerError(f"{unknown}: it takes no part in ASEM", ref) from None
        names = tuple(self.partners[id].name for id in spellings.suggest(ref))
        hint = f"did you mean {names[0]!r}?" if names else "no partner has such an id, code or name"
        raise UnknownPartnerError(f"{unknown}: {hint}", ref, names) from None

    @kept
    def _terms(self) -> dict[str, dict[str, tuple[date, date]]]:
        """By basis, then partner id: the first and the last day, open ends as `date.max`."""
        return {}

    def _terms_by(self, basis: BasisLike) -> dict[str, tuple[date, date]]:
        column = _column(basis)
        if basis not in self._terms:
            self._terms[basis] = {
                span[0]: (span[column], span[4] or date.max) for span in self._rows("spans")
            }
        return self._terms[basis]

    def _term(self, ref: Partner | str, basis: BasisLike) -> tuple[date, date]:
        terms = self._terms_by(basis)
        if isinstance(ref, str) and ref in terms:
            return terms[ref]
        return terms[self.partner(ref).id]

    @kept
    def _partners_since(self) -> dict[str, Lists[Partner]]:
        return {}

    @kept
    def _members_since(self) -> dict[str, Lists[Member]]:
        return {}

    def _lists(self, table: Table[P], basis: BasisLike) -> Lists[P]:
        """Each list of partners with the day from which it holds, the latest first."""
        terms = self._terms_by(basis)
        firsts = {first for first, _ in terms.values()}
        ends = {last + timedelta(days=1) for _, last in terms.values() if last < date.max}
        return [
            (day, tuple([p for p in table if terms[p.id][0] <= day <= terms[p.id][1]]))
            for day in sorted(firsts | ends, reverse=True)
        ]

    @kept
    def _membership_by_partner(self) -> dict[str, Membership]:
        return {membership.partner: membership for membership in self.memberships}


CANONICAL = PartnerQuestions(canonical_rows)
"""
The registry that asem publishes, as far as questions about partners go.

`asem.registry.canonical` makes it, the same object, a whole `Registry`: who asks about partners
only need not load what answers the rest.
"""


def _column(basis: object) -> int:
    """Where a span has the first day by that basis."""
    try:
        return _COLUMNS[basis]  # type: ignore[index]  # what is no text is just not found
    except (KeyError, TypeError):
        known = ", ".join(map(repr, _COLUMNS))
        raise StructureError(f"basis is {quoted(basis)}: expected one of {known}", basis) from None


def period(first: Day, last: Day) -> tuple[date, date]:
    """Two days as days, the earlier one first."""
    start, end = as_day(first), as_day(last)
    if end < start:
        raise InvalidDateError(
            f"{quoted(last)} is earlier than {quoted(first)}: give the first day first", last
        )
    return start, end


def _state_on(spells: tuple[Spell[S], ...], day: date) -> S | None:
    return next((spell.state for spell in spells if spell.covers(day)), None)


def _own_names(partner: Partner) -> tuple[str, ...]:
    """Its own id, codes and names, as they are written."""
    codes = (partner.alpha_2, partner.numeric, partner.iso_name)
    names = (partner.name, partner.official_name, partner.common_name, *partner.names)
    return (partner.id, *names, *(code for code in codes if code))
