"""Answers about meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import asem
from asem.cli._answer import Answer, records_answer
from asem.cli._records import shown
from asem.cli._refusal import sought

if TYPE_CHECKING:
    from argparse import Namespace

__all__ = ["host", "meetings", "selected", "summit"]

_SHORT = ("number", "opens", "closes", "city", "hosts", "theme")
_COLUMNS = ("id", "opens", "closes", "city", "country", "hosts", "name")


def summit(given: Namespace) -> Answer:
    """A summit, or all of them."""
    if given.number is None:
        return records_answer(asem.summits, _SHORT, title=f"{len(asem.summits)} summits")
    with sought():
        return shown(asem.summit(given.number))


def host(given: Namespace) -> Answer:
    """The partners that hosted a meeting."""
    with sought():
        meeting = asem.meeting(given.number)
    title = f"{meeting.name}, {meeting.opens}"
    return records_answer(asem.hosts_of(meeting), ("id", "name", "official_name"), title=title)


def meetings(given: Namespace) -> Answer:
    """The meetings of a time, series, country, kind and status."""
    status = given.status or "held"
    found = selected(given, given.kind, None if status == "all" else status)
    return records_answer(found, _COLUMNS, title=f"{len(found)} meetings")


def selected(given: Namespace, kind: Any, status: Any) -> tuple[asem.Meeting, ...]:
    """The meetings that are asked for, by words that the question judges; without days, all."""
    return asem.meetings_between(
        given.from_ or "0001-01-01",
        given.to or "9999-12-31",
        kind=kind,  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # judged there
        series=given.series,
        country=given.country,
        status=status,  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # judged there
    )
