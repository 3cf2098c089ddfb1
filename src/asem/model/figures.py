"""What was counted."""

from decimal import Decimal
from enum import StrEnum

from attrs import field

from asem.model.evidence import Evidence
from asem.model.partial_date import PartialDate
from asem.model.record import Record, record

__all__ = ["Figure", "Qualifier"]


class Qualifier(StrEnum):
    """How a source puts a number."""

    EXACT = "exact"
    ABOUT = "about"
    OVER = "over"
    NEARLY = "nearly"


@record
class Figure(Record):
    """
    A number that a source gives for something.

    Attributes:
        id: Kebab-case slug, stable for ever.
        subject: Id of the partner, organisation, initiative or meeting that it is about; `asem`
            for the process as a whole.
        what: What was counted, in our own words.
        value: The number.
        qualifier: How the source puts it.
        unit: What one of them is: `persons`, `EUR`, `percent`.
        as_of: When it held; `None` where not known.
        evidence: What the record rests on.
    """

    id: str
    subject: str
    what: str = field(kw_only=True)
    value: Decimal = field(kw_only=True)
    qualifier: Qualifier = field(default=Qualifier.EXACT, kw_only=True)
    unit: str = field(kw_only=True)
    as_of: PartialDate | None = field(default=None, kw_only=True)
    evidence: Evidence = field(kw_only=True)

    def _check(self) -> None:
        if not self.value.is_finite():
            raise self._impossible("value", "expected a finite number")
