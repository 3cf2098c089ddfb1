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

    def sources_of(self, record: model.Record, /) -> Records[model.Source]:
        """
        Return what a record rests on: its own sources first, then those of its parts, each once.

        Those that disagree with it come too, at the place of their disagreement. A source rests
        on itself.

        Raises:
            UnknownRecordError: It carries no evidence, as a bare date does not.

        >>> import asem
        >>> asem.sources_of(asem.summit(12))[0].title
        'Remarks by President Donald Tusk at the opening ceremony of the 12th ASEM summit'
        """
        from asem.model.evidence import Evidence
        from asem.model.sources import Source
        from asem.registry._parts import cited, evidence_in

        if isinstance(record, Source):
            return Records((self.sources[record.id],), self.sources)
        found: list[model.Evidence] = []
        if isinstance(record, Evidence):
            found = [record]
        elif hasattr(type(record), "__attrs_attrs__"):
            found = [evidence for _, _, evidence in evidence_in(record)]
        if not found:
            raise UnknownRecordError(f"{quoted(record)} carries no evidence of its own", record)
        ids = [id for evidence in found for id in cited(evidence)]
        return Records([self.sources[id] for id in dict.fromkeys(ids)], self.sources)

    def cite(self, record: model.Record, /, style: types.CiteStyle = "text") -> str:
        """
        Return the sources of a record as references, in the order of `sources_of`.

        Args:
            record: Any record; a source is cited itself.
            style: `"text"` for a line of prose each, `"bibtex"` for an entry each, `"csl"` for a
                list in the JSON of the Citation Style Language.

        Raises:
            UnknownRecordError: It carries no evidence.
            InvalidChoiceError: The style is none of these.

        >>> import asem
        >>> print(asem.cite(asem.sources["seed-ec-asem-page-2012"]))
        European Commission, “Building strong and lasting links with Asia”, 2012-02-17.
        """
        from asem.registry import _citing

        return _citing.render(map(_citing.of_source, self.sources_of(record)), style)
