"""Questions about sources: what a record rests on, and how to cite it."""

from __future__ import annotations

from asem import model
from asem import typing as types
from asem._text import quoted
from asem.errors import UnknownRecordError
from asem.registry._tables import Records, Tables

__all__ = ["SourceQuestions"]


class SourceQuestions(Tables):
    """The questions about sources."""

    def sources_of(
        self, record: model.Record, /, field: str | None = None
    ) -> Records[model.Source]:
        """
        Return what a record rests on: its own sources first, then those of its parts, each once.

        Those that disagree with it come too, at the place of their disagreement. A source rests
        on itself.

        Args:
            record: A record, or a part of one that has evidence of its own.
            field: Only the sources in which this field was found: `"opens"`, `"chairs[0].office"`,
                `"phases[2].budget"`. Where the record does not name them, all of its own; none
                where the field holds nothing. Who disagrees on it, `disputes` tells.

        Raises:
            UnknownRecordError: It carries no evidence, as a bare date does not, or has no such
                field.

        >>> import asem
        >>> asem.sources_of(asem.summit(12))[0].title
        'Remarks by President Donald Tusk at the opening ceremony of the 12th ASEM summit'
        >>> [source.id for source in asem.sources_of(asem.summit(12), "venues")]
        ['ria-asem12-opening']
        """
        from asem.model.sources import Source
        from asem.registry._parts import cited

        if isinstance(record, Source):
            return Records((self.sources[record.id],), self.sources)
        found = _evidence_of(record)
        if field is None:
            ids = tuple([id for evidence in found for id in cited(evidence)])
        else:
            ids = _sources_of_field(record, field, found)
        return Records([self.sources[id] for id in dict.fromkeys(ids)], self.sources)

    def cite(
        self,
        record: model.Record,
        /,
        style: types.CiteStyle = "text",
        *,
        field: str | None = None,
    ) -> str:
        """
        Return the sources of a record as references, in the order of `sources_of`.

        Args:
            record: Any record; a source is cited itself.
            style: `"text"` for a line of prose each, `"bibtex"` for an entry each, `"csl"` for a
                list in the JSON of the Citation Style Language.
            field: Only the sources in which this field was found, as `sources_of` gives them.

        Raises:
            UnknownRecordError: It carries no evidence, or has no such field.
            InvalidChoiceError: The style is none of these.

        >>> import asem
        >>> print(asem.cite(asem.sources["seed-ec-asem-page-2012"]))
        European Commission, “Building strong and lasting links with Asia”, 2012-02-17.
        >>> asem.cite(asem.summit(12), field="venues").startswith("RIA Novosti, “ASEM summit")
        True
        """
        from asem.registry import _citing

        return _citing.render(map(_citing.of_source, self.sources_of(record, field)), style)


def _evidence_of(record: model.Record) -> list[model.Evidence]:
    """Return all evidence in a record, its own first; evidence itself is its own."""
    from asem.model.evidence import Evidence
    from asem.registry._parts import evidence_in

    if isinstance(record, Evidence):
        return [record]
    if not hasattr(type(record), "__attrs_attrs__"):
        text = f"{quoted(record)} is not a record: expected one, as asem.summit(5)"
        raise UnknownRecordError(text, record)
    found = [evidence for _, _, evidence in evidence_in(record)]
    if not found:
        raise UnknownRecordError(f"{quoted(record)} carries no evidence of its own", record)
    return found


def _sources_of_field(
    record: model.Record, field: str, found: list[model.Evidence]
) -> tuple[str, ...]:
    """Return the ids of the sources of a field, from the innermost evidence on the way to it."""
    from asem.registry._parts import NoFieldError, value_at, walk

    try:
        way, value = walk(record, field), value_at(record, field)
    except NoFieldError as problem:
        text = f"{quoted(record)} has no field {quoted(field)}: {problem}"
        raise UnknownRecordError(text, field) from None
    if value is None or value == ():
        return ()
    for part, rest in reversed(way):
        evidence: model.Evidence | None = getattr(part, "evidence", None)
        if evidence is not None and evidence in found:
            return evidence.sources_of(rest)
    return tuple([id for evidence in found for id in evidence.sources])
