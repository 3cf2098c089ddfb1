"""A record of any kind as facts: a row for each of its fields that holds something."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from functools import singledispatch
from typing import TYPE_CHECKING, Any

import attrs

import asem
from asem.model.record import Record
from asem.registry._links import tables_of
from asem.registry._parts import value_at, walk
from asem_pages import markup
from asem_pages.evidence import marks, remarks
from asem_pages.markup import Inline, in_a_row, inline
from asem_pages.words import amount, day, label, span, upper_first, word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import TypeAlias

    from docutils import nodes

    from asem_pages.page import Page

    Own: TypeAlias = Inline | dict[str, Inline]

__all__ = ["entries", "facts", "line", "place", "value_of"]

_ENDS = {
    "opens": "closes",
    "started": "ended",
    "planned_opens": "planned_closes",
    "eu_member_from": "eu_member_to",
    "asean_member_from": None,
}
"""The fields that begin a span of days, with those that end it."""

_ROWS = {
    "opens": "days",
    "started": "time",
    "planned_opens": "first planned for",
    "eu_member_from": "member of the EU",
    "asean_member_from": "member of ASEAN",
    "city": "place",
    "Organisation.city": "seat",
    "Initiative.meeting": "held as",
    "Phase.partners": "taking part",
}
"""What a row is called that holds more than the field, by the field, or by class and field."""

_HIDDEN = {"id", "name", "evidence", "province", "country", *_ENDS.values()}
"""The fields that stand elsewhere, or in the row of another."""

_HOST = re.compile(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(/[A-Za-z0-9-]+)*")
_IN_A_ROW = asem.Chair | asem.Entrant
"""The parts of records that are so short that several stand in a line."""


def facts(page: Page, record: Any, own: Mapping[str, Own] | None = None) -> list[nodes.Node]:
    """
    What is known of a record, field by field, but for rows of its own.

    A row of its own stands for the field of that name, empty to hide it. Several rows can stand for
    a field, each under the name given, and others at the end.
    """
    own, names = own or {}, [each.name for each in attrs.fields(type(record))]
    rows: list[tuple[str, Inline]] = []
    for name in dict.fromkeys([*names, *own]):
        value = own[name] if name in own else "" if name in _HIDDEN else _shown(page, record, name)
        if isinstance(value, dict):
            rows += value.items()
        else:
            rows.append((_row(record, name) if name in names else name, value))
    return markup.facts(rows)


def _row(record: Any, name: str) -> str:
    words = _ROWS.get(f"{type(record).__name__}.{name}") or _ROWS.get(name) or label(name)
    value = getattr(record, name)
    is_one = isinstance(value, tuple) and len(value) == 1
    return upper_first(words.removesuffix("s") if is_one else words)


def _shown(page: Page, record: Any, name: str) -> Inline:
    """What the row of a field says; empty where nothing is known."""
    value = getattr(record, name)
    if name in _ENDS:
        return span(value, getattr(record, _ENDS[name] or "", None))
    if name == "city":
        return place(page, record)
    if value is None or value is False or value == ():
        return ""
    if name == "website" and _HOST.fullmatch(value):
        return markup.link(value, f"https://{value}")
    one = value[0] if isinstance(value, tuple) else None
    if isinstance(one, Record) and not isinstance(one, _IN_A_ROW):
        return entries(page, value)
    return value_of(page, record, name, quoted=name in {"theme", "agenda_item"})


def place(page: Page, record: Any) -> str:
    """Cities, province and country of a record, as far as known; empty where nothing is."""
    cities = [record.city, *getattr(record, "also_in", ()), getattr(record, "province", None)]
    names = [*cities, page.name(record.country) if record.country else None]
    return ", ".join(dict.fromkeys(name for name in names if name))


def value_of(page: Page, record: Any, path: str, *, quoted: bool = False) -> list[nodes.Node]:
    """What a record holds at the path of a field, in a line, with links to records."""
    owner, step = walk(record, path)[-1]
    name = step.partition("[")[0]
    linked = bool(tables_of(type(owner), name))
    return _said(page, value_at(owner, step), linked=linked, quoted=quoted)


def _said(
    page: Page, value: Any, *, linked: bool = False, quoted: bool = False
) -> list[nodes.Node]:
    if isinstance(value, tuple):
        return in_a_row(_said(page, each, linked=linked, quoted=quoted) for each in value)
    if value is None:
        return []
    if linked:
        return [page.ref(value)]
    return inline(f"“{value}”" if quoted and type(value) is str else line(value, page))


def entries(page: Page, records: Iterable[Any], *, sourced: bool = True) -> list[nodes.Node]:
    """Parts of a record, or other records, a line each, if asked for with sources and remarks."""
    items = []
    for each in records:
        rests = getattr(each, "evidence", None) if sourced else None
        seen, more = (marks(page, rests), remarks(page, rests)) if rests else ("", [])
        items.append([markup.para(line(each, page), seen), *more])
    return items[0] if len(items) == 1 else markup.bullets(items)


def _joined(*parts: str | None, between: str = ", ") -> str:
    return between.join(filter(None, parts))


@singledispatch
def line(part: Any, page: Page) -> Inline:
    """A value, a part of a record, or a record about another, in a line."""
    return str(part)


line.register(bool, lambda part, _: "yes" if part else "no")
line.register(StrEnum, lambda part, _: word(part))
line.register(date, lambda part, _: day(part))
line.register(asem.PartialDate, lambda part, _: day(part))
line.register(asem.Money, lambda part, _: amount(part.amount, part.currency, part.qualifier))
line.register(asem.Initiative, lambda part, page: page.ref(part.id))
line.register(asem.Entrant, lambda part, page: [page.ref(part.who), f" ({day(part.joined)})"])


@line.register(asem.Meeting)
def _(part: asem.Meeting, page: Page) -> Inline:
    return [page.ref(part.id), f", {_joined(part.city, span(part.opens, part.closes))}"]


@line.register(asem.Chair)
def _(part: asem.Chair, page: Page) -> Inline:
    return in_a_row(filter(None, [part.name, part.office, page.ref(part.partner)]), ", ")


@line.register(asem.Spell)
def _(part: asem.Spell[Any], page: Page) -> Inline:
    state = part.label or _said(page, part.state) or "neither"
    late = f" ({' and '.join(part.bounds)} day at the latest)" if part.bounds else ""
    return [state, f", {span(part.first, part.last)}{late}"]


@line.register(asem.Milestone)
def _(part: asem.Milestone, page: Page) -> Inline:
    at: Inline = [", ", page.ref(part.meeting)] if part.meeting else ""
    return [f"{day(part.reached)}: {word(part.kind)}", at, f", {part.place}" if part.place else ""]


@line.register(asem.Pause)
def _(part: asem.Pause, page: Page) -> Inline:
    return ["between ", page.ref(part.after), " and ", page.ref(part.before)]


@line.register(asem.ScheduleChange)
def _(part: asem.ScheduleChange, page: Page) -> Inline:
    return f"{day(part.announced)}: {part.note or f'to {day(part.moved_to)}'}"


@line.register(asem.Action)
def _(part: asem.Action, page: Page) -> Inline:
    return [part.text, [" (", in_a_row(map(page.ref, part.names)), ")"] if part.names else ""]


@line.register(asem.Contribution)
def _(part: asem.Contribution, page: Page) -> Inline:
    who = in_a_row(map(page.ref, (part.contributor, *part.jointly_with)))
    much = line(part.money, page) if part.money else "amount not known"
    share = f" ({part.share_percent:f} percent of the cost)" if part.share_percent else ""
    return [who, " together: " if part.jointly_with else ": ", much, share]


@line.register(asem.Edition)
def _(part: asem.Edition, page: Page) -> Inline:
    where = _joined(place(page, part), span(part.opens, part.closes))
    return [
        _joined(f"No. {part.number}" if part.number else "", where, between=": "),
        f". “{part.theme}”" if part.theme else "",
        ["; held by ", value_of(page, part, "organisers")] if part.organisers else "",
        ["; backed by ", value_of(page, part, "cosponsors")] if part.cosponsors else "",
    ]


@line.register(asem.Attendance)
def _(part: asem.Attendance, page: Page) -> Inline:
    return _joined(word(part.level), part.person, part.office)


@line.register(asem.Coordinatorship)
def _(part: asem.Coordinatorship, page: Page) -> Inline:
    shown = f"shown for {', '.join(map(day, part.attested))}" if part.attested else ""
    times = _joined(span(part.started, part.ended), shown, between="; ")
    inferred = " (seat inferred from its group)" if part.role_inferred else ""
    return f"{_joined(word(part.role), part.body)}{inferred}: {times}"


@line.register(asem.Figure)
def _(part: asem.Figure, page: Page) -> Inline:
    when = f" ({day(part.as_of)})" if part.as_of else ""
    return f"{part.what}: {amount(part.value, part.unit, part.qualifier)}{when}"
