"""Classes of records that asem does not have, made in the way of its own."""

# No annotation is a text here: a record holds its values against the annotations themselves.

from decimal import Decimal
from enum import StrEnum
from typing import ClassVar, Generic, TypeVar

from attrs import field, frozen

from asem import (
    Chair,
    Evidence,
    Institution,
    Meeting,
    Member,
    PartialDate,
    Record,
    StructureError,
    Summit,
)

T_co = TypeVar("T_co", covariant=True)


class Use(StrEnum):
    """What money is for."""

    BUDGET = "budget"
    TARGET = "target"


@frozen(eq=False, repr=False)
class Grant(Record):
    """A record with amounts, a truth and a field of its own named kind."""

    kind: Use
    amount: Decimal
    paid: bool = False
    spent: Decimal | None = field(default=None, kw_only=True)
    parts: tuple[tuple[str, Decimal, bool], ...] = field(default=(), kw_only=True)
    until: PartialDate | None = field(default=None, kw_only=True)
    chair: Chair | None = field(default=None, kw_only=True)
    evidence: Evidence = field(kw_only=True)


@frozen(eq=False, repr=False)
class Retreat(Meeting):
    """A kind of meeting that says so itself, but that no table holds."""

    kind: ClassVar[str] = "retreat"


@frozen(eq=False, repr=False)
class Visit(Record):
    """A record that holds others of several kinds."""

    guest: Member | Institution
    host: Member
    last: Summit | None = None


@frozen(eq=False, repr=False)
class Box(Record, Generic[T_co]):
    """A generic record that no other one uses."""

    content: T_co


@frozen(eq=False, repr=False)
class Stubborn(Record):
    """A record whose rules speak in their own ways."""

    says: str

    def _check(self) -> None:
        if self.says == "noted":
            error = StructureError("it is so")
            error.add_note("A word more.")
            raise error
        if self.says == "plain":
            raise StructureError("Stubborn.saysnot is 'plain': no", "plain")
        if self.says == "other":
            raise ArithmeticError("2 and 2 are 4")


@frozen(eq=False, repr=False)
class Tally(Record):
    """A record of a single field, which is not a text."""

    count: int


@frozen(eq=False, repr=False)
class Roll(Record):
    """A record of a single field, which holds several texts."""

    names: tuple[str, ...]


@frozen(eq=False, repr=False)
class Silence(Record):
    """A record without a field."""
