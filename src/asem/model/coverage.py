"""How complete the dataset is, as far as that is known."""

from enum import StrEnum

import attrs  # by its own name: below, `field` is one of the fields

from asem.model.evidence import Evidence
from asem.model.partial_date import PartialDate
from asem.model.record import Record, record

__all__ = ["Coverage", "Extent"]


class Extent(StrEnum):
    """How much of what there was is recorded."""

    COMPLETE = "complete"
    """All of it."""
    PARTIAL = "partial"
    """Some; the rest is missing, or cannot be excluded."""
    NONE = "none"
    """Nothing: a gap in the record, not in history."""


@record
class Coverage(Record):
    """
    How complete a part of the dataset is.

    Attributes:
        id: Kebab-case slug, stable for ever.
        table: The table whose records it is about.
        subject: Id of the series, summit or initiative that it is about; `None` for the table as a
            whole.
        field: The field of the subject that it is about, as `editions`; `None` for records of the
            table.
        first: First day of the time that it is about, inclusive; `None` for as long as there is
            anything to record.
        last: Last day of that time, inclusive; `None` for the time up to `DATA_AS_OF`.
        extent: How much of what there was is recorded.
        expected: How many there are, by their numbering or by a source; `None` where not known.
        missing_numbers: The numbers of a numbered series that are not recorded, in order.
        missing_partners: Ids of the partners of which nothing is recorded, by id.
        missing: What else is known to be missing, in our own words.
        evidence: What the record rests on; its note says what is complete.
    """

    id: str
    table: str
    subject: str | None = attrs.field(default=None, kw_only=True)
    field: str | None = attrs.field(default=None, kw_only=True)
    first: PartialDate | None = attrs.field(default=None, kw_only=True)
    last: PartialDate | None = attrs.field(default=None, kw_only=True)
    extent: Extent = attrs.field(kw_only=True)
    expected: int | None = attrs.field(default=None, kw_only=True)
    missing_numbers: tuple[int, ...] = attrs.field(default=(), kw_only=True)
    missing_partners: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    missing: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    evidence: Evidence = attrs.field(kw_only=True)

    def _check(self) -> None:
        self._refuse_reversed("first", "last")
        gaps = (*self.missing_numbers, *self.missing_partners, *self.missing)
        if self.extent is Extent.COMPLETE and gaps:
            raise self._impossible("extent", "what is complete misses nothing")
        if list(self.missing_numbers) != sorted(set(self.missing_numbers)):
            raise self._impossible("missing_numbers", "expected each number once, in order")
