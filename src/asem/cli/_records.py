"""Answers about records of any kind: all that is known of one, what it rests on, and lists."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

import asem
from asem._choices import require_choice
from asem._labels import label_of
from asem._text import count_in_words, did_you_mean, find_nearest, listed, quoted, upper_first
from asem.cli._answer import Answer, Content, Refusal, records_answer, values_answer
from asem.cli._output import citation_of
from asem.cli._wording import names_of, said_of
from asem.model.evidence import Evidence
from asem.model.money import Money
from asem.model.partial_date import PartialDate
from asem.model.record import Record
from asem.registry._ledger import LEDGER, TABLES
from asem.registry._meetings import plain_city

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterator, Sequence
    from typing import TypeAlias, TypeVar

    M = TypeVar("M", bound=asem.Meeting)
    Part: TypeAlias = tuple[str, str, object, str]
    """The path of a field, its label, its value, and the value in words."""

__all__ = [
    "called",
    "cite",
    "disputes",
    "host",
    "meetings",
    "selected",
    "show",
    "sources",
    "summit",
]


def show(given: Namespace) -> Answer:
    """All that is known of a record."""
    return shown(_found(given))


def sources(given: Namespace) -> Answer:
    """What a record rests on, and which of its fields each source gives, where that is known."""
    record: Any = _found(given)
    found = _sources_of(record, given.field)
    pairs: Any = getattr(getattr(record, "evidence", None), "field_sources", ())

    def cited(source: asem.Source) -> str:
        fields = "; ".join(label_of(field) for field, ids in pairs if source.id in ids)
        return f"{citation_of(source)}\n  gives {fields}" if fields else citation_of(source)

    columns = ("id", "issued", "publisher", "title", "url")
    title = f"{_title_of(record, given.field)}: {count_in_words(len(found), 'source')}"
    text = lambda: "\n\n".join(map(cited, found))  # noqa: E731  # as short as it is
    return records_answer(found, columns, title=title, text=text, marked=False)


def cite(given: Namespace) -> Answer | Content:
    """The references for a record."""
    record = _found(given)
    found = _sources_of(record, given.field)
    if given.style not in (None, "text"):
        return Content(f"{asem.cite(record, given.style, field=given.field).rstrip()}\n")
    rows = [(each.id, asem.cite(each)) for each in found]
    text = lambda: "\n".join(reference for _, reference in rows)  # noqa: E731  # as above
    return values_answer(("id", "reference"), rows, title=_title_of(record, given.field), text=text)


def _sources_of(record: Any, field: str | None) -> asem.Records[asem.Source]:
    try:
        return asem.sources_of(record, field)
    except asem.UnknownRecordError:
        near = find_nearest(field, [each.name for each in record.__attrs_attrs__])
        text = f"{record.id} has no field {quoted(field)}{did_you_mean(near)}"
        raise Refusal(text, 1) from None


def called(ask: Callable[[str], M], ref: str) -> M | asem.Summit:
    """What a question answers; where it has no answer, the only summit that met in that city."""
    try:
        return ask(ref)
    except asem.UnknownRecordError:
        met: list[asem.Summit] = []
        with suppress(asem.UnknownRecordError):
            met += [each for each in asem.held_in(ref) if isinstance(each, asem.Summit)]
        if len(met) == 1:
            return met[0]
        if met:
            numbers = listed([str(each.number) for each in met], "or")
            text = f"{count_in_words(len(met), 'summit')} met in {quoted(ref)}: give the number"
            raise Refusal(f"{text}, {numbers}", 1) from None
        raise


_SHORT = ("id", "opens", "closes", "city", "hosts", "theme")
_COLUMNS = ("id", "opens", "closes", "city", "country", "hosts", "name")


def summit(given: Namespace) -> Answer:
    """A summit, or all of them."""
    if given.summit is None:
        title = f"{len(asem.summits)} summits"
        return records_answer(asem.summits, _SHORT, title=title, sources=given.sources)
    return shown(called(asem.summit, given.summit))


def host(given: Namespace) -> Answer:
    """The partners that hosted a meeting."""
    meeting = called(asem.meeting, given.meeting)
    title = f"{meeting.name}, {meeting.opens}"
    hosts = asem.hosts_of(meeting)
    return records_answer(hosts, ("id", "name", "official_name"), title=title, marked=False)


def meetings(given: Namespace) -> Answer:
    """The meetings of a time, series, place, host, kind and status."""
    status = given.status or "held"
    found = selected(given, given.kind, None if status == "all" else status)
    title = count_in_words(len(found), "meeting")
    return records_answer(found, _COLUMNS, title=title, sources=given.sources)


def selected(given: Namespace, kind: Any, status: Any) -> Sequence[asem.Meeting]:
    """The meetings that are asked for, by words that the question judges; without days, all."""
    first, last = given.from_ or "0001-01-01", given.to or "9999-12-31"
    asked = _asked(given, "series", "country")
    found = asem.meetings_between(first, last, kind=kind, status=status, **asked)
    if given.host is not None:
        found = found.where(hosts=given.host)
    if given.city is not None:
        asem.held_in(given.city)  # which refuses a city of no record
        wanted = plain_city(given.city)
        found = found.where(lambda meeting: plain_city(meeting.city) == wanted)
    return found


# fmt: off
_LISTS = {
    "initiatives": ("id kind started ended status name",
                    "pillar priority_area partner proposed_by organisation kind on"),
    "documents": ("id kind adopted meeting title", "kind meeting initiative"),
    "organisations": ("id kind established city country name", "kind relation country"),
    "coordinators": ("id role started ended body partner", "partner role"),
    "figures": ("id subject qualifier value unit as_of what", ""),
    "attendance": ("id level person office partner", "summit partner level"),
    "coverage": ("id table subject expected missing_numbers missing_partners missing extent",
                 "table subject"),
    "disputes": ("table id field holds says sources", "table field source"),
}
# fmt: on
"""Lists of records: by command, the columns, and the options that pick records."""


def _listed(given: Namespace) -> Answer:
    """The records for which all that is given holds."""
    columns, options = _LISTS[given.command]
    asked, note = _asked(given, *options.split()), ""
    found: Sequence[Record]
    match given.command:
        case "initiatives":
            found = asem.initiatives_of(**asked)
        case "coordinators":
            there = asem.coordinatorships if given.on is None else asem.coordinators_on(given.on)
            found = there.where(**asked)
        case "figures":
            found = asem.figures_of(given.about) if given.about else (*asem.figures,)
        case "disputes":
            found = asem.disputes(**asked)
        case "attendance":
            if given.summit is not None:
                asked["summit"] = id = called(asem.summit, given.summit).id
                gaps = asem.coverage.where(table="attendances", subject=id)
                missing = filter(None, [said_of(gap, "missing_partners") for gap in gaps])
                note = "; ".join(f"No source was found for {names}." for names in missing)
            found = asem.attendances.where(**asked)
        case name:
            found = getattr(asem, name).where(**asked)
    title = f"{given.command.capitalize()}: {len(found)}"
    cited = {"sources": given.sources} if "sources" in given else {"marked": False}
    return records_answer(found, tuple(columns.split()), title=title, note=note, **cited)


initiatives = documents = organisations = coordinators = figures = disputes = _listed
attendance = coverage = _listed


def _asked(given: Namespace, *names: str) -> dict[str, Any]:
    """The options that are given."""
    return {name: value for name in names if (value := getattr(given, name)) is not None}


def shown(record: Record) -> Answer:
    """A record, field by field: for programs by its path, for people in words."""
    parts = list(_parts(record))
    return Answer(
        ("field", "value"),
        [(path, value) for path, _, value, _ in parts if path],
        lambda: asem.serialization.to_dict(record),
        said=lambda: [(label, said) for _, label, _, said in parts],
        title=_title_of(record),
        headed=False,
        ids=[cast("Any", record).id],
    )


def _title_of(record: Any, field: str | None = None) -> str:
    """The name of a record, its id and what it is; and what a field of it holds."""
    name = getattr(record, "name", None) or getattr(record, "title", None)
    words = [row.word for row in LEDGER.values() if type(record).__name__ in row.classes]
    held = f", {label_of(field)}: {said_of(record, field)}".rstrip(": ") if field else ""
    return f"{name} ({record.id}), {words[0]}{held}" if name else f"{record.id}, {words[0]}{held}"


def _parts(record: Record, path: str = "", depth: int = 0, head: str = "") -> Iterator[Part]:
    """
    What is known of a record and its parts.

    A part of several begins with its number and its first field; the others stand below, set in.
    """
    names: list[str] = [field.name for field in record.__attrs_attrs__]
    for name in sorted(names, key="evidence".__eq__):
        value: Any = getattr(record, name)
        way = f"{path}{name}"
        label = head or f"{'  ' * depth}{upper_first(label_of(name))}"
        head, is_head = "", head
        if value in (None, ()):
            if is_head:
                yield "", label, None, ""
        elif isinstance(value, Evidence):
            yield from _parts(value, f"{way}.", depth)
        elif _is_part(value):
            yield "", label, None, ""
            yield from _parts(value, f"{way}.", depth + 1)
        elif isinstance(value, tuple) and _is_part(cast("tuple[object, ...]", value)[0]):
            parts = cast("tuple[Record, ...]", value)
            for place, part in enumerate(parts):
                words = upper_first(label_of(f"{name}[{place}]"))
                if len(parts) == 1 or hasattr(part, "number"):
                    words = words.rstrip(" 0123456789")
                yield from _parts(part, f"{way}[{place}].", depth + 1, f"{'  ' * depth}{words}")
        else:
            yield from _leaf(record, name, value, way, label)


def _leaf(record: Record, name: str, value: Any, way: str, label: str) -> Iterator[Part]:
    """What is known of a field that holds no parts, at a path with a label."""
    if name in _OF_FIELDS:
        fields = (value,) if isinstance(value, str) else cast("tuple[str, ...]", value)
        yield way, label, value, ", ".join(map(label_of, fields))
    elif name.startswith("field_"):
        for number, (of, ids) in enumerate(cast("tuple[tuple[str, tuple[str, ...]], ...]", value)):
            yield f"{way}.{of}", "" if number else label, ids, f"{label_of(of)}: {', '.join(ids)}"
    elif name == "sources":
        first, *others = names_of(record, name, value)
        yield way, label, value, first
        yield from (("", "", None, other) for other in others)
    else:
        yield way, label, value, said_of(record, name, with_id=True)


_OF_FIELDS = ("field", "single")
"""The fields of evidence and of disagreements that hold names of fields."""


def _is_part(value: object) -> bool:
    return isinstance(value, Record) and not isinstance(value, PartialDate | Money)


def _found(given: Namespace) -> Record:
    """
    The record that is meant, by any reference to it; an id, in any case, goes before all names.

    A few ids are those of a source, too: the tables are searched in their order, sources last.
    """
    ref: str = given.id
    names = TABLES if given.table is None else (require_choice("table", given.table, TABLES),)
    meant = asem.registry.canonical()._meant_in(names, ref)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # a door of ours
    if meant is not None:
        return cast("Record", meant)
    try:
        if "partners" in names:
            return asem.partner(ref)
    except asem.UnknownPartnerError as error:
        if error.suggestions or isinstance(error, asem.NotAPartnerError):
            raise Refusal(str(error), 1) from None
    ids = [record.id for name in names for record in getattr(asem, name)]
    what = f"record of {given.table}" if given.table else "record"
    raise Refusal(f"no {what} is called {ref!r}{did_you_mean(find_nearest(ref, ids))}", 1)
