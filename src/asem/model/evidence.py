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
    """One secondary source says so, or one that could not be read a second time."""


@record
class Disagreement(Record):
    """
    What a source says otherwise than the record.

    Attributes:
        field: The field of the record that it is about, named as in `Evidence.field_sources`.
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

    A field is named as in Python, from the record that has the evidence: `opens`,
    `chairs[0].office`, `attendance.states`. A part with evidence of its own, as a phase, names its
    fields there.

    Attributes:
        sources: Ids of the sources, at least one, the weightiest first, none twice.
        confidence: How sure the record is as a whole.
        note: What a reader must know to judge it.
        field_sources: Fields, each with the sources in which it was found, of those above, the
            weightiest first.
        single: Fields that are less sure than the whole.
        disagreements: What sources say otherwise.
    """

    sources: tuple[str, ...]
    confidence: Confidence = Confidence.CONFIRMED
    note: str | None = attrs.field(default=None, kw_only=True)
    field_sources: tuple[tuple[str, tuple[str, ...]], ...] = attrs.field(default=(), kw_only=True)
    single: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    disagreements: tuple[Disagreement, ...] = attrs.field(default=(), kw_only=True)

    def _check(self) -> None:
        if not self.sources:
            raise self._impossible("sources", "every record cites at least one source")
        if len(set(self.sources)) < len(self.sources):
            raise self._impossible("sources", "no source is cited twice")
        named = [name for name, _ in self.field_sources]
        if len(set(named)) < len(named):
            raise self._impossible("field_sources", "no field is named twice")
        for _, ids in self.field_sources:
            if not ids or not set(ids) <= set(self.sources):
                raise self._impossible("field_sources", "expected some of the sources")
        if len(set(self.single)) < len(self.single):
            raise self._impossible("single", "no field is named twice")

    def sources_of(self, field: str) -> tuple[str, ...]:
        """
        Return the ids of the sources in which a field was found, the weightiest first.

        If no source is named for the field, these are those of the nearest thing that it is a part
        of, else those of its parts, else all.

        Args:
            field: The field, named as above.

        >>> import asem
        >>> asem.summit(1).evidence.sources_of("venues")
        ('jakarta-post-asem1-open',)
        """
        of_whole = [pair for pair in self.field_sources if _is_part(field, pair[0])]
        if of_whole:
            _, nearest = max(of_whole, key=lambda pair: len(pair[0]))
            return nearest
        of_parts = [ids for name, ids in self.field_sources if _is_part(name, field)]
        return tuple(dict.fromkeys(id for ids in of_parts for id in ids)) or self.sources

    def confidence_of(self, field: str) -> Confidence:
        """
        Return how sure a field is: as sure as the whole, or less.

        Args:
            field: The field, named as above.

        >>> import asem
        >>> asem.summit(1).evidence.confidence_of("venues").value
        'single'
        """
        less = any(_is_part(field, name) for name in self.single)
        return Confidence.SINGLE if less else self.confidence


def _is_part(field: str, of: str) -> bool:
    """Whether a field is a part of another one, or that one itself."""
    return field.startswith(of) and field[len(of) : len(of) + 1] in ("", ".", "[")
