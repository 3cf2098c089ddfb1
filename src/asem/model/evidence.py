"""What a record rests on."""

from enum import StrEnum

import attrs  # by its own name: below, `field` is one of the fields

from asem.model.record import Record, record

__all__ = ["Confidence", "Disagreement", "Evidence"]


class Confidence(StrEnum):
    """How sure a fact is."""

    CONFIRMED = "confirmed"
    """A primary source says so, or two independent ones."""
    SINGLE = "single"
    """One secondary source says so."""
    RECALLED = "recalled"
    """Remembered; the sources given support only a part of it."""


@record
class Disagreement(Record):
    """
    What a source says otherwise than the record.

    Attributes:
        field: The field of the record that it is about.
        says: The value that these sources give, in the form of the field: days as ISO 8601, a
            span of days as `first/last`, records by their id; else in our own words.
        sources: Ids of the sources that say so, at least one.
        note: Why they differ, where that is known.
    """

    field: str
    says: str
    sources: tuple[str, ...] = attrs.field(kw_only=True)
    note: str | None = attrs.field(default=None, kw_only=True)

    def _check(self) -> None:
        if not self.sources:
            raise self._impossible("sources", "a disagreement names who disagrees")


@record
class Evidence(Record):
    """
    What a record, or a part of one, rests on.

    Attributes:
        sources: Ids of the sources, at least one, the weightiest first, none twice.
        confidence: How sure the record is as a whole.
        note: What a reader must know to judge it.
        field_confidence: Fields that are less sure than the whole, each with how sure it is.
        recalled_fields: Fields that are only remembered: no source given here supports them.
        disagreements: What sources say otherwise.
    """

    sources: tuple[str, ...]
    confidence: Confidence = Confidence.CONFIRMED
    note: str | None = attrs.field(default=None, kw_only=True)
    field_confidence: tuple[tuple[str, Confidence], ...] = attrs.field(default=(), kw_only=True)
    recalled_fields: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    disagreements: tuple[Disagreement, ...] = attrs.field(default=(), kw_only=True)

    def _check(self) -> None:
        if not self.sources:
            raise self._impossible("sources", "every record cites at least one source")
        if len(set(self.sources)) < len(self.sources):
            raise self._impossible("sources", "no source is cited twice")
