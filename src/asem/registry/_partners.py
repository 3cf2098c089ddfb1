"""Questions about partners: who was one on a day, since when, and where it sits."""

# A registry, its tables and its answers know each other.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from asem import model
from asem import typing as types
from asem._choices import require_choice
from asem._text import expected_one, quoted, which_of
from asem.dates import as_day
from asem.errors import (
    InvalidChoiceError,
    InvalidDateError,
    NotAPartnerError,
    UnknownPartnerError,
    UnknownRecordError,
)
from asem.registry._tables import Records, Table, Tables, canonical_rows, kept

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from asem.model.partners import Member, Partner, Spell
    from asem.registry._spelling import Spellings

    P = TypeVar("P", bound=Partner)
    Span: TypeAlias = tuple[str, date, date, date, date | None]
    """Partner id; first day by accession, participation, decision; last day, `None` while open."""

    Term: TypeAlias = tuple[date, date]
    """The first and the last day; an open end is `date.max`."""

__all__ = ["CANONICAL", "PartnerQuestions", "period", "spans_of"]

S = TypeVar("S")

_COLUMNS = {"accession": 1, "participation": 2, "decision": 3}
_NEVER = (date.max, date.min)
_ALPHA_3 = 3

_OWN_CODES = {"iso3": "id", "iso2": "alpha_2", "numeric": "numeric"}
"""By scheme, the field of a partner that holds its code."""

_LONGEST_CODE, _SHOWN = 9, 4
"""So many letters a code has at most, and so many schemes are named in a message."""


def spans_of(memberships: Iterable[model.Membership]) -> tuple[Span, ...]:
    """Return what the questions need of memberships: the days that count, without evidence."""
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

    You may give a partner as a record, an id, an ISO 3166-1 code, or a name in any of the partners'
    languages. You may give a day as a date, ISO text or English text. The first and the last day
    of a membership count as in.
    """

    def partner(
        self, ref: types.PartnerRef | types.Code, /, *, codes: types.CodesWord | None = None
    ) -> model.Partner:
        """
        Return the partner with this id, ISO code or name.

        Args:
            ref: A record, an id (`"VNM"`, `"ASEAN-SEC"`), an ISO 3166-1 code, or a name: case,
                accents, punctuation and article do not matter. "Korea" is the Republic of Korea,
                as in ASEM's lists. With `codes`, a code of that scheme.
            codes: The scheme that the reference is a code of, such as `"cow"`: the id of one of
                `asem.code_schemes`. A number may be text or any whole number, with zeros in front
                or without: `"036"`, `"36"`, `36`, `36.0`. Names, ids and ISO codes are understood
                if it is `None` or `"name"`; a number by itself is not.

        Raises:
            NotAPartnerError: It means a country or body that never was a partner.
            UnknownPartnerError: It means nothing known, or may mean several. A misspelling is
                refused with the likely partner; `asem.names.match` can be told to accept it.
            InvalidChoiceError: There is no such scheme.

        >>> import asem
        >>> asem.partner("Việt Nam").id, asem.partner("Korea, Rep.").id
        ('VNM', 'KOR')
        >>> asem.partner(816, codes="cow").id, asem.partner("AUS", codes="cow-abc").id
        ('VNM', 'AUT')
        """
        if codes is None:
            return self.partners[ref]  # type: ignore[index]  # pyright: ignore[reportArgumentType]  # numbers are refused in words
        place = self._place_of(ref, codes)
        if place in self.partners._by_key:
            return self.partners[place]
        raise NotAPartnerError(f"{quoted(ref)} ({place}) is not a partner of ASEM", ref, (), place)

    def partners_on(
        self,
        day: types.Day,
        *,
        region: model.Region | types.RegionWord | None = None,
        group: model.Group | types.GroupWord | None = None,
        basis: types.BasisLike = "accession",
    ) -> Records[model.Partner]:
        """
        Return the partners on a day, by id.

        Args:
            day: The day. After `asem.DATA_AS_OF` the last known state answers.
            region: Only those that sat on this side on that day. Sides and groups begin with the
                first summit: by an earlier basis some partners are on no side yet.
            group: Only those that coordinated in this group on that day.
            basis: What makes a partner one; see `Basis`.

        Returns:
            The partners; empty before the first summit.

        Raises:
            InvalidDateError: The day is not a day.
            InvalidChoiceError: The region, group or basis is none of the words.

        >>> import asem
        >>> len(asem.partners_on("2004-10-07")), len(asem.partners_on("2004-10-08"))
        (26, 39)
        >>> len(asem.partners_on("2011-06-01", region="Asia"))
        17
        """
        if type(day) is not date:
            day = as_day(day)
        try:
            lists = self._partners_since[basis]
        except (KeyError, TypeError):
            lists = None  # made below, where no inner error shows
        if lists is None:
            lists = self._partners_since[_basis(basis)] = self._lists(self.partners, basis)
        for first, answer in lists:
            if day >= first:
                return answer if region is group is None else _seated(answer, day, region, group)
        return _seated(Records((), self.partners), day, region, group)

    def members_on(
        self,
        day: types.Day,
        *,
        region: model.Region | types.RegionWord | None = None,
        group: model.Group | types.GroupWord | None = None,
        basis: types.BasisLike = "accession",
    ) -> Records[model.Member]:
        """
        Return the states that were partners on a day, by id; otherwise as `partners_on`.

        Args:
            day: The day. After `asem.DATA_AS_OF` the last known state answers.
            region: Only those that sat on this side on that day. Sides and groups begin with the
                first summit: by an earlier basis some partners are on no side yet.
            group: Only those that coordinated in this group on that day.
            basis: What makes a partner one; see `Basis`.

        >>> import asem
        >>> len(asem.members_on("9 October 2004"))
        38
        >>> len(asem.members_on("2004-10-09", group="eu"))
        25
        """
        if type(day) is not date:
            day = as_day(day)
        try:
            lists = self._members_since[basis]
        except (KeyError, TypeError):
            lists = None  # made below, where no inner error shows
        if lists is None:
            lists = self._members_since[_basis(basis)] = self._lists(self.members, basis)
        for first, answer in lists:
            if day >= first:
                return answer if region is group is None else _seated(answer, day, region, group)
        return _seated(Records((), self.members), day, region, group)

    def is_partner(
        self,
        ref: types.PartnerRef | types.Code,
        /,
        day: types.Day,
        *,
        basis: types.BasisLike = "accession",
        codes: types.CodesWord | None = None,
    ) -> bool:
        """
        Tell whether a country or institution was a partner on a day; both ends count as in.

        A known country or body that never was a partner gets `False`.

        Args:
            ref: Who is asked about, as for `partner`.
            day: The day. After `asem.DATA_AS_OF` the last known state answers.
            basis: What makes a partner one; see `Basis`.
            codes: The scheme that the reference is a code of, as for `partner`. A code means the
                country that it meant in the year of the day, or else the latest that it meant.

        Raises:
            UnknownPartnerError: It means nothing known, or may mean several.
            InvalidDateError: The day is not a day.
            InvalidChoiceError: The basis or the scheme is none of the words.

        >>> import asem
        >>> asem.is_partner("India", "2008-10-23"), asem.is_partner("India", "2008-10-24")
        (False, True)
        >>> asem.is_partner("India", "2007-05-28", basis="participation")
        True
        >>> asem.is_partner("United States", "2008-10-24")
        False
        >>> [asem.is_partner(code, "2008-10-24", codes="cow") for code in (2, 750)]
        [False, True]
        """
        if codes is not None:
            partner = self._partner_or_none(ref, codes, as_day(day))
            if partner is None:
                _basis(basis)
                return False
            ref = partner.id
        try:
            term = self._answers[basis][ref]  # type: ignore[index]  # pyright: ignore[reportArgumentType]  # ids, the usual case
        except (KeyError, TypeError):
            term = None  # as above
        first, last = term or self._term_of(ref, basis)
        if type(day) is not date:
            day = as_day(day)
        return first <= day <= last

    def is_member(
        self,
        ref: types.PartnerRef | types.Code,
        /,
        day: types.Day,
        *,
        basis: types.BasisLike = "accession",
        codes: types.CodesWord | None = None,
    ) -> bool:
        """
        Tell whether a country was a partner on a day and is a state; otherwise as `is_partner`.

        Args:
            ref: The country or institution, as for `partner`.
            day: The day. After `asem.DATA_AS_OF` the last known state answers.
            basis: What makes a partner one; see `Basis`.
            codes: The scheme that the reference is a code of, as for `partner`.

        >>> import asem
        >>> asem.is_member("EU", "2010-01-01"), asem.is_partner("EU", "2010-01-01")
        (False, True)
        """
        if not self.is_partner(ref, day, basis=basis, codes=codes):
            return False
        return self._partner_or_none(ref, codes, as_day(day)) in self.members

    def joined_between(
        self, first: types.Day, last: types.Day, *, basis: types.BasisLike = "accession"
    ) -> Records[model.Partner]:
        """
        Return the partners whose first day is between two days, inclusive, by that day, then id.

        Both days count as in.

        Args:
            first: The first day, inclusive.
            last: The last day, inclusive.
            basis: What makes a partner one; see `Basis`.

        Raises:
            InvalidDateError: A day is not one, or the last is earlier than the first.
            InvalidChoiceError: The basis is none of the words.

        >>> import asem
        >>> [partner.name for partner in asem.joined_between("2012-01-01", "2014-12-31")]
        ['Bangladesh', 'Switzerland', 'Norway', 'Croatia', 'Kazakhstan']
        """
        start, end = period(first, last)
        terms = self._terms_by(basis)
        joined = [(term[0], id) for id, term in terms.items() if start <= term[0] <= end]
        return Records([self.partners[id] for _, id in sorted(joined)], self.partners)

    def left_between(
        self, first: types.Day, last: types.Day, *, basis: types.BasisLike = "accession"
    ) -> Records[model.Partner]:
        """
        Return the partners whose last day is between two days, inclusive, by that day, then id.

        Both days count as in. The last day still counts as a partner's, so who left on a day is
        missing from the next day on. Empty means that no partner left.

        Args:
            first: The first day, inclusive.
            last: The last day, inclusive.
            basis: What makes a partner one; see `Basis`.

        Raises:
            InvalidDateError: A day is not one, or the last is earlier than the first.
            InvalidChoiceError: The basis is none of the words.

        >>> import asem
        >>> len(asem.left_between("1996-03-01", "2024-12-31"))
        0
        """
        start, end = period(first, last)
        _basis(basis)
        left = [(span[4], span[0]) for span in self._rows("spans") if span[4] is not None]
        return Records(
            [self.partners[id] for day, id in sorted(left) if start <= day <= end], self.partners
        )

    def membership_of(self, ref: types.PartnerRef, /) -> model.Membership:
        """
        Return when, and through which steps, a partner joined and, if it ever did, left.

        Args:
            ref: The country or institution, as for `partner`.

        Raises:
            NotAPartnerError: It never was a partner.
            UnknownPartnerError: It names nothing known.

        >>> import asem
        >>> str(asem.membership_of("Norway").decided)
        '2012-03'
        """
        return self._membership_by_partner[self.partners[ref].id]

    def group_of(
        self,
        ref: types.PartnerRef | types.Code,
        /,
        day: types.Day,
        *,
        codes: types.CodesWord | None = None,
    ) -> model.Group | None:
        """
        Return the group that a partner coordinated in on a day.

        `None` where it was in none, and for a known country or body that never was a partner.

        Args:
            ref: The country or institution, as for `partner`.
            day: The day. After `asem.DATA_AS_OF` the last known state answers.
            codes: The scheme that the reference is a code of, as for `partner`.

        Raises:
            UnknownPartnerError: The text names nothing known, or may name several.
            InvalidDateError: The day is not a day.

        >>> import asem
        >>> asem.group_of("UK", "2020-01-31").value, asem.group_of("UK", "2020-02-01").value
        ('eu', 'non-eu-europe')
        """
        then = as_day(day)
        partner = self._partner_or_none(ref, codes, then)
        return None if partner is None else _state_on(partner.groups, then)

    def region_of(
        self,
        ref: types.PartnerRef | types.Code,
        /,
        day: types.Day,
        *,
        codes: types.CodesWord | None = None,
    ) -> model.Region | None:
        """
        Return the side of ASEM, Asia or Europe, on which a partner sat on a day.

        `None` where it was on neither or not yet in, and for a known country or body that never
        was a partner.

        Args:
            ref: The country or institution, as for `partner`.
            day: The day. After `asem.DATA_AS_OF` the last known state answers.
            codes: The scheme that the reference is a code of, as for `partner`.

        Raises:
            UnknownPartnerError: The text names nothing known, or may name several.
            InvalidDateError: The day is not a day.

        >>> import asem
        >>> asem.region_of("Russia", "2013-01-01")
        <Region.ASIA: 'Asia'>
        >>> asem.region_of("Russia", "2011-01-01") is None
        True
        """
        then = as_day(day)
        partner = self._partner_or_none(ref, codes, then)
        return None if partner is None else _state_on(partner.regions, then)

    def code_of(
        self,
        ref: types.PartnerRef,
        /,
        scheme: types.SchemeWord,
        day: types.Day | None = None,
    ) -> str | None:
        """
        Return the code that a scheme has for a country, as the scheme writes it.

        Args:
            ref: Any country, territory or state of the past, a partner or not, as a record, an id,
                an ISO 3166-1 code or a name.
            scheme: The id of one of `asem.code_schemes`, such as `"cow"`.
            day: The day whose year the code is for; the latest code if `None`.

        Returns:
            The code; `None` where the scheme has none, or had none that year.

        Raises:
            UnknownPartnerError: It means nothing known, or may mean several.
            InvalidChoiceError: There is no such scheme.
            InvalidDateError: The day is not a day.

        >>> import asem
        >>> asem.code_of("Viet Nam", "cow"), asem.code_of("Greece", "eurostat")
        ('816', 'EL')
        >>> asem.code_of("USA", "cow"), asem.code_of("Brunei", "vdem") is None
        ('2', True)
        >>> asem.code_of("LUX", "comtrade", "1997-12-31"), asem.code_of("LUX", "comtrade")
        ('58', '442')
        """
        from asem.registry._codes import SCHEMES, code_of

        require_choice("scheme", scheme, SCHEMES)
        place, year = self._place_of(ref), None if day is None else as_day(day).year
        partner = self.partners._by_key.get(place) if year is None else None
        own: str | None = getattr(partner, _OWN_CODES.get(scheme, ""), None)
        return own or code_of(place, scheme, year)

    # How a text leads to a partner, and how it is said that it leads to none.

    @kept
    def _spellings(self) -> Spellings:
        from asem.registry._spelling import Spellings

        return Spellings((partner.id, _own_names(partner)) for partner in self.partners)

    def _explain_unknown(self, word: str, ref: object) -> UnknownPartnerError:
        unknown = f"unknown {word} {quoted(ref)}"
        if not isinstance(ref, str):
            expected = "expected a record, an id, a code of ISO 3166-1 or a name"
            hint = _code_hint(ref) or expected_one(ref, word) or expected
            return UnknownPartnerError(f"{unknown}: {hint}", ref)
        if self._spellings.find(ref) is not None:
            return UnknownPartnerError(f"{unknown}: it is a partner, but not a {word}", ref)
        place = self._spellings.other(ref)
        if place is not None:
            return NotAPartnerError(f"{quoted(ref)} is not a partner of ASEM", ref, (), place)
        if self._spellings.group(ref) is not None:
            group = "it names a part of a country or a group of countries"
            return UnknownPartnerError(f"{unknown}: {group}", ref)
        names = tuple([self.partners[id].name for id in self._spellings.suggest(ref)])
        hint = which_of(names) if names else _code_hint(ref)
        known = hint or "no partner has such an id, code or name"
        return UnknownPartnerError(f"{unknown}: {known}", ref, names)

    def _partner_or_none(
        self, ref: Any, codes: types.CodesWord | None = None, day: date | None = None
    ) -> model.Partner | None:
        """The partner that is meant, or `None` for a known country or body that is not one."""
        if codes is not None:
            return self.partners._by_key.get(self._place_of(ref, codes, day))
        try:
            return self.partners[ref]
        except NotAPartnerError:
            return None

    def _place_of(
        self, ref: Any, codes: types.CodesWord | None = None, day: date | None = None
    ) -> str:
        """The id of a partner or the code of another place: a country is a place, whoever it is."""
        if codes is not None and require_choice("codes", codes, _codes_words()) != "name":
            return self._coded(ref, codes, None if day is None else day.year)
        try:
            return self.partners[ref].id
        except NotAPartnerError as error:
            return error.place

    def _country_of(self, ref: Any, field: str) -> str:
        """The place of a country, as a field holds it, which can never hold an institution."""
        place = self._place_of(ref)
        if isinstance(self.partners._by_key.get(place), model.Institution):
            hint = "an institution is not a country; hosted_by() says what it hosted"
            raise InvalidChoiceError(f"{field} is {quoted(ref)}: {hint}", ref, (), field)
        return place

    def _coded(self, ref: object, codes: Any, year: int | None) -> str:
        """
        The place that a code of a scheme means, in a year if it meant one then.

        A code that is out of use means what it last meant: panels carry the states of the past
        through all their years, and they are a no.
        """
        from asem.model.partners import Partner
        from asem.registry._codes import place_of

        if isinstance(ref, Partner):
            return self.partners[ref].id
        own = self._own_codes.get(codes, {}).get(ref) if isinstance(ref, str) else None
        place = own or place_of(codes, ref, year) or place_of(codes, ref)
        if place is None:
            schemes = _schemes_with(ref)
            hint = f", but of {_first(schemes)}" if schemes else ""
            text = f"unknown partner {quoted(ref)}: it is not a code of {codes!r}{hint}"
            raise UnknownPartnerError(text, ref)
        return place

    @kept
    def _own_codes(self) -> dict[str, dict[str, str]]:
        """By scheme and code, the partners whose records have the code: those of ISO 3166-1."""
        return {
            scheme: {getattr(each, field): each.id for each in self.partners}
            for scheme, field in _OWN_CODES.items()
        }

    def _meant_in(self, nouns: Iterable[str], ref: Any) -> Any:
        """
        The record that a reference means in one of several tables; `None` where it means none.

        An id, however it is written, goes before any name.

        Raises:
            UnknownRecordError: It is the name of records in several of them.
        """
        named: dict[str, Any] = {}
        for noun in nouns:
            record = getattr(self, noun).get(ref)
            if record is None:
                continue
            if not isinstance(ref, str) or _is_written(record.id, ref):
                return record
            named[record.id] = record
        if len(named) > 1:
            several = " or ".join(map(repr, named))
            text = f"{quoted(ref)} names several records: give the id, {several}"
            raise UnknownRecordError(text, ref, tuple(named))
        return next(iter(named.values()), None)

    # How the answers are kept: each table of days is made once, when first asked for.

    @kept
    def _terms(self) -> dict[str, dict[str, Term]]:
        """By basis, then partner id: the first and the last day."""
        return {}

    def _terms_by(self, basis: types.BasisLike) -> dict[str, Term]:
        word = _basis(basis)
        if word not in self._terms:
            self._terms[word] = {
                span[0]: (span[_COLUMNS[word]], span[4] or date.max) for span in self._rows("spans")
            }
        return self._terms[word]

    @kept
    def _answers(self) -> dict[str, dict[str, Term]]:
        """By basis, then by id or alpha-3 code of any country: the term, or that it has none."""
        return {}

    def _term_of(self, ref: types.PartnerRef | types.Code, basis: types.BasisLike) -> Term:
        word = _basis(basis)
        if word not in self._answers:
            self._answers[word] = dict(self._terms_by(basis))
        answers = self._answers[word]
        key = getattr(ref, "id", ref)
        if isinstance(key, str):
            if key not in answers and len(key) == _ALPHA_3:
                from asem._data.places import PLACES  # only who asks of others pays for it

                for place in PLACES.values():
                    answers.setdefault(place, _NEVER)
            if key in answers:
                return answers[key]
        partner = self._partner_or_none(ref)
        return _NEVER if partner is None else answers[partner.id]

    @kept
    def _partners_since(self) -> dict[str, list[tuple[date, Records[Partner]]]]:
        return {}

    @kept
    def _members_since(self) -> dict[str, list[tuple[date, Records[Member]]]]:
        return {}

    def _lists(self, table: Table[P], basis: types.BasisLike) -> list[tuple[date, Records[P]]]:
        """Each list of partners with the day from which it holds, the latest first."""
        terms = self._terms_by(basis)
        firsts = {first for first, _ in terms.values()}
        ends = {last + timedelta(days=1) for _, last in terms.values() if last < date.max}
        return [
            (day, Records([p for p in table if terms[p.id][0] <= day <= terms[p.id][1]], table))
            for day in sorted(firsts | ends, reverse=True)
        ]

    @kept
    def _membership_by_partner(self) -> dict[str, model.Membership]:
        return {membership.partner: membership for membership in self.memberships}


CANONICAL = PartnerQuestions(canonical_rows)
"""
The registry that asem publishes, as far as questions about partners go.

`asem.registry.canonical` makes it, the same object, a whole `Registry`: who asks about partners
only need not load what answers the rest.
"""


def _is_written(id: str, text: str) -> bool:
    """Whether a text is an id, in whatever case and with whatever signs."""
    from asem.registry._spelling import fold

    return text == id or fold(text) == fold(id)


def _basis(basis: object) -> str:
    return require_choice("basis", basis, _COLUMNS)


def _seated(
    partners: Records[P],
    day: date,
    region: model.Region | str | None,
    group: model.Group | str | None,
) -> Records[P]:
    """Those of the partners that sat on a side and in a group on a day."""
    if region is not None:
        require_choice("region", region, model.Region)
    if group is not None:
        require_choice("group", group, model.Group)
    return Records(
        [
            partner
            for partner in partners
            if region in (None, _state_on(partner.regions, day))
            and group in (None, _state_on(partner.groups, day))
        ],
        *partners._tables,
    )


def period(first: types.Day, last: types.Day) -> tuple[date, date]:
    """Return two days as days, the earlier one first."""
    start, end = as_day(first), as_day(last)
    if end < start:
        raise InvalidDateError(
            f"{quoted(last)} is earlier than {quoted(first)}: give the first day first", last
        )
    return start, end


def _state_on(spells: tuple[Spell[S], ...], day: date) -> S | None:
    return next((spell.state for spell in spells if spell.covers(day)), None)


def _codes_words() -> tuple[str, ...]:
    from asem.registry._codes import SCHEMES

    return (*SCHEMES, "name")


def _schemes_with(value: object) -> list[str]:
    """The schemes that have a value as a code, as they are asked for."""
    from asem.registry._codes import schemes_of

    if isinstance(value, str) and len(value.strip()) > _LONGEST_CODE:
        return []
    return [repr(scheme) for scheme, _ in schemes_of([value])]


def _first(schemes: list[str]) -> str:
    """The first schemes of a list, and whether there are others."""
    return ", ".join(schemes[:_SHOWN]) + ", ..." * (len(schemes) > _SHOWN)


def _code_hint(value: object) -> str:
    """What to write for a code whose scheme was not said; empty where no scheme has it."""
    schemes = _schemes_with(value)
    if not schemes:
        return ""
    call = f"asem.partner({quoted(value)}, codes={schemes[0]})"
    return f"as a code it needs its scheme ({_first(schemes)}), as {call}"


def _own_names(partner: Partner) -> tuple[str, ...]:
    """Its own id, codes and names, as they are written."""
    codes = (partner.alpha_2, partner.numeric, partner.iso_name)
    names = (partner.name, partner.official_name, partner.common_name, *partner.names)
    return (partner.id, *names, *(code for code in codes if code))
