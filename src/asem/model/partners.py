"""Whoever takes part in ASEM: states and institutions."""

from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar, cast

from attrs import field

from asem.model.evidence import Evidence
from asem.model.record import Record, record

__all__ = ["Group", "Institution", "Member", "Partner", "Region", "Spell"]

T_co = TypeVar("T_co", covariant=True)


class Region(StrEnum):
    """
    A side of ASEM, in its own sense.

    Australia, New Zealand, Russia and Kazakhstan sit on the Asian side.
    """

    ASIA = "Asia"
    EUROPE = "Europe"


class Group(StrEnum):
    """The group that a partner coordinates in."""

    ASEAN = "asean"
    EU = "eu"
    NESA = "nesa"
    """Northeast and South Asia."""
    NON_EU_EUROPE = "non-eu-europe"
    THIRD_CATEGORY = "third-category"
    """Neither Asian nor European: Australia, New Zealand and Russia on their admission."""

    @property
    def label(self) -> str:
        """
        The name of the group for readers.

        >>> Group.NON_EU_EUROPE.label
        'Europe outside the EU'
        """
        return _GROUP_LABELS[self.value]


_GROUP_LABELS = {
    "asean": "ASEAN",
    "eu": "European Union",
    "nesa": "Northeast and South Asia",
    "non-eu-europe": "Europe outside the EU",
    "third-category": "third category",
}


@record
class Spell(Record, Generic[T_co]):
    """
    A state of a partner from one day to another.

    Attributes:
        state: The side, the group, or who represented it, by the field that the spell is in.
        first: The first day, inclusive.
        last: The last day, inclusive; `None` where it goes on.
        bounds: Which of the two, `"first"` or `"last"`, is not the day of the change but only its
            latest possible day: no source dates it.
        label: What sources call the state, where `state` has no word for it.
        evidence: What the state and its days rest on.
    """

    state: T_co
    first: date
    last: date | None = field(default=None, kw_only=True)
    bounds: tuple[str, ...] = field(default=(), kw_only=True)
    label: str | None = field(default=None, kw_only=True)
    evidence: Evidence = field(kw_only=True)

    def _check(self) -> None:
        if self.last is not None and self.last < self.first:
            raise self._impossible("last", f"a spell ends no earlier than it starts, {self.first}")
        if any(end not in ("first", "last") for end in self.bounds):
            raise self._impossible("bounds", "expected 'first' or 'last'")

    def __str__(self) -> str:
        state: object = self.label or self.state
        if isinstance(state, tuple):
            state = ", ".join(map(str, cast("tuple[object, ...]", state)))
        return f"{state or 'none'} from {self.first}{f' to {self.last}' if self.last else ''}"

    def covers(self, day: date) -> bool:
        """
        Tell whether the state held on a day; both ends count as in.

        Args:
            day: The day.

        >>> from datetime import date
        >>> import asem
        >>> eu = asem.partners["GBR"].groups[0]
        >>> eu.covers(date(2020, 1, 31)), eu.covers(date(2020, 2, 1))
        (True, False)
        """
        return self.first <= day and (self.last is None or day <= self.last)


@record
class Partner(Record):
    """
    Whoever takes part in ASEM: a state (`Member`) or an institution (`Institution`).

    Every field exists for both; what cannot apply to one of them is `None` there.

    Attributes:
        id: ISO 3166-1 alpha-3 for a state, else `EU` or `ASEAN-SEC`; stable for ever.
        name: The name that ASEM's own lists use.
        alpha_2: ISO 3166-1 alpha-2 code; `None` for an institution.
        numeric: ISO 3166-1 numeric code, three digits, which is the UN's M49 code too; `None` for
            an institution.
        official_name: The formal name.
        common_name: The name in everyday English.
        iso_name: ISO 3166-1 short name in English; `None` for an institution.
        names: Other English names in use, abbreviations and former names among them.
        wikidata: Id of the item in Wikidata; `None` where no item fits.
        capital: The capital as last known, or the seat of government where the law names none;
            `None` for an institution.
        capitals: Where the capital, or its name, changed in the time as a partner: all that it
            had, by first day, without overlap, the last of them `capital`; else empty.
        seat: The city where an institution sits; `None` for a state.
        eu_member_from: First day as a member of the European Union or of the Communities before
            it; `None` where it never was one.
        eu_member_to: Last day as a member of the European Union, inclusive; `None` where it is
            one still, or never was.
        asean_member_from: First day as a member of ASEAN; `None` where it never was one.
        regions: The sides of ASEM that it sat on, by first day, without overlap. The state of a
            spell is `None` while it sat on neither.
        groups: The groups that it coordinated in, by first day, without overlap.
        representation: The offices that speak for an institution at a summit, by first day,
            without overlap; empty for a state.
        evidence: What the record rests on.
    """

    id: str
    name: str
    alpha_2: str | None = field(default=None, kw_only=True)
    numeric: str | None = field(default=None, kw_only=True)
    official_name: str = field(kw_only=True)
    common_name: str = field(kw_only=True)
    iso_name: str | None = field(default=None, kw_only=True)
    names: tuple[str, ...] = field(default=(), kw_only=True)
    wikidata: str | None = field(default=None, kw_only=True)
    capital: str | None = field(default=None, kw_only=True)
    capitals: tuple[Spell[str], ...] = field(default=(), kw_only=True)
    seat: str | None = field(default=None, kw_only=True)
    eu_member_from: date | None = field(default=None, kw_only=True)
    eu_member_to: date | None = field(default=None, kw_only=True)
    asean_member_from: date | None = field(default=None, kw_only=True)
    regions: tuple[Spell[Region | None], ...] = field(kw_only=True)
    groups: tuple[Spell[Group], ...] = field(kw_only=True)
    representation: tuple[Spell[tuple[str, ...]], ...] = field(default=(), kw_only=True)
    evidence: Evidence = field(kw_only=True)

    @property
    def alpha_3(self) -> str | None:
        """
        ISO 3166-1 alpha-3 code: the id of a state; `None` for an institution.

        >>> import asem
        >>> asem.partners["VNM"].alpha_3, asem.partners["EU"].alpha_3
        ('VNM', None)
        """
        return None if self.alpha_2 is None else self.id

    @property
    def latest_region(self) -> Region | None:
        """
        The side of ASEM on which it sits as last known; `region_of` answers for a day.

        >>> import asem
        >>> asem.partners["KAZ"].latest_region.value
        'Asia'
        """
        return self.regions[-1].state if self.regions else None

    @property
    def latest_group(self) -> Group | None:
        """
        The group that it coordinates in as last known; `group_of` answers for a day.

        >>> import asem
        >>> asem.partners["GBR"].latest_group.value
        'non-eu-europe'
        """
        return self.groups[-1].state if self.groups else None


@record
class Member(Partner):
    """A partner that is a state: it has the codes of ISO 3166-1, and a capital."""

    alpha_2: str = field(kw_only=True)
    numeric: str = field(kw_only=True)
    iso_name: str = field(kw_only=True)
    capital: str = field(kw_only=True)

    @property
    def alpha_3(self) -> str:
        """ISO 3166-1 alpha-3 code: the id."""
        return self.id

    def _check(self) -> None:
        for name, length in (("id", 3), ("alpha_2", 2)):
            code = getattr(self, name)
            if not (len(code) == length and code.isascii() and code.isalpha() and code.isupper()):
                raise self._impossible(name, f"expected {length} capital letters of ISO 3166-1")
        number = self.numeric
        if not (len(number) == 3 and number.isascii() and number.isdigit()):
            raise self._impossible("numeric", "expected three digits of ISO 3166-1, as '704'")
        for name in ("seat", "representation"):
            if getattr(self, name):
                raise self._impossible(name, "only an institution has one")
        if self.capitals and self.capitals[-1].state != self.capital:
            raise self._impossible("capitals", f"expected {self.capital!r} as the last one")
        left = self.eu_member_to
        if left is not None and (self.eu_member_from is None or left < self.eu_member_from):
            raise self._impossible("eu_member_to", "nobody leaves before it joined")


_OF_STATES = (
    "alpha_2",
    "numeric",
    "iso_name",
    "capital",
    "capitals",
    "eu_member_from",
    "eu_member_to",
    "asean_member_from",
)


@record
class Institution(Partner):
    """A partner that is not a state: it has a seat, and offices that speak for it."""

    seat: str = field(kw_only=True)

    def _check(self) -> None:
        for name in _OF_STATES:
            if getattr(self, name) not in (None, ()):
                raise self._impossible(name, "only a state has one")
