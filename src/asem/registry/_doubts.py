"""Questions about what is not sure: where sources differ."""

import re
from typing import Any, cast

import attrs  # by its own name: below, `field` is one of the fields

from asem._choices import require_choice
from asem._text import did_you_mean, find_nearest, quoted
from asem.errors import InvalidChoiceError
from asem.model.record import Record, record
from asem.registry._ledger import TABLES
from asem.registry._parts import evidence_in, parts_in, value_at
from asem.registry._tables import Records, Table, Tables

__all__ = ["Dispute", "DoubtQuestions"]


@record
class Dispute(Record):
    """
    A fact that sources give otherwise than the record.

    Attributes:
        table: The table of the record.
        id: The id of the record.
        field: Path of the field inside the record: `opens`, `phases[2].contributions`.
        holds: What the record holds there, as text; `None` where it holds nothing.
        says: What the sources say otherwise.
        sources: Ids of these sources.
        note: Why they differ, where that is known.
    """

    table: str
    id: str
    field: str = attrs.field(kw_only=True)
    holds: str | None = attrs.field(kw_only=True)
    says: str = attrs.field(kw_only=True)
    sources: tuple[str, ...] = attrs.field(kw_only=True)
    note: str | None = attrs.field(default=None, kw_only=True)


class DoubtQuestions(Tables):
    """The questions about what is not sure."""

    def disputes(
        self, *, table: str | None = None, field: str | None = None, source: str | None = None
    ) -> Records[Dispute]:
        """
        Return every fact about which a source disagrees, by table, in the order of its records.

        Args:
            table: Only those of this table.
            field: Only those of fields of this name, wherever they are in a record; of
                `"attendance"` also those of a part of it, as `attendance.states`.
            source: Only those in which the source of this id dissents.

        Raises:
            InvalidChoiceError: There is no such table, or no record in them has such a field.
            UnknownRecordError: There is no such source.

        >>> import asem
        >>> for dispute in asem.disputes(table="initiatives", source="sedaily-teincc"):
        ...     print(dispute.holds, "or", dispute.says)
        EU 8000000 EUR or Europe 13000000000 KRW
        """
        wanted = None if source is None else self.sources[source].id
        tables = self._tables(table)
        found = [
            Dispute(
                name,
                record.id,
                field=f"{path}{dissent.field}",
                holds=_as_text(value_at(owner, dissent.field)),
                says=dissent.says,
                sources=dissent.sources,
                note=dissent.note,
            )
            for name, records in tables
            for record in records
            for path, owner, evidence in evidence_in(record)
            for dissent in evidence.disagreements
            if _is_asked_for(dissent.field, field) and (not wanted or wanted in dissent.sources)
        ]
        if not found and field is not None:
            _require_field(field, [record for _, records in tables for record in records])
        return Records(found, *[table for _, table in tables], kinds=(Dispute,))

    def _tables(self, name: str | None) -> list[tuple[str, Table[Any]]]:
        """The table of that name, or all of them, with their names."""
        if name is not None:
            require_choice("table", name, TABLES)
        return [(each, getattr(self, each)) for each in TABLES if name in (None, each)]


def _is_asked_for(field: str, wanted: str | None) -> bool:
    """Whether a field is the one wanted, or a part of it; all are where none is named."""
    if wanted is None:
        return True
    if not isinstance(wanted, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # not all have a checker
        return False
    return field.startswith(wanted) and field[len(wanted) :][:1] in ("", ".", "[")


def _require_field(field: object, records: list[Any]) -> None:
    """Raise unless some record, or a part of one, has the field with which a path begins."""
    parts = {type(part) for record in records for _, part in parts_in(record)}
    known = {each.name for kind in parts for each in kind.__attrs_attrs__}
    head = re.split(r"[.\[]", field)[0] if isinstance(field, str) else field
    if known and head not in known:
        near = find_nearest(head, sorted(known))
        hint = did_you_mean(near) or ": no record has such a field"
        raise InvalidChoiceError(f"field is {quoted(field)}{hint}", field, near, "field")


def _as_text(value: object) -> str | None:
    """A value of a field, as disagreements write it."""
    if isinstance(value, tuple):
        return ", ".join(map(str, cast("tuple[object, ...]", value))) or None
    return None if value is None else str(value)
