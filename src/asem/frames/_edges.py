"""The ties between partners, and between partners and meetings, as lists of edges."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Any, Literal, TypeAlias, get_args

from asem._choices import require_choice
from asem.frames._make import Backend, Content, make_frame, require
from asem.model.partial_date import PartialDate
from asem.registry import Registry
from asem.registry._registry import require_registry

__all__ = ["EdgeKind", "edges"]

EdgeKind: TypeAlias = Literal["partner-meeting", "co-host", "co-sponsor", "chair"]
"""What ties two together."""


def edges(
    kind: EdgeKind, /, *, backend: Backend = "pandas", registry: Registry | None = None
) -> Any:
    """
    Build a list of edges for a network: source, target, date and weight.

    The columns are `source` and `target` (ids), `date` (ISO text, as exact as it is known, null
    where it is not known) and `weight` (how many ties they have of that date). For a network
    without time, add the weights up. The rows come by date, unknown ones last, then by source and
    target. The kinds:

    - `"partner-meeting"`: from a partner to each summit that it took part in, by accession. Of
      other meetings it is not known who did.
    - `"co-host"`: between two partners that hosted a meeting together, `source` before `target` in
      the alphabet.
    - `"co-sponsor"`: between two partners that proposed or backed the same initiative, in the same
      order, with the day on which it began.
    - `"chair"`: from the partner that a chair spoke for to the meeting; two chairs of one partner
      weigh 2.

    Only meetings that were held count.

    Args:
        kind: Which ties.
        backend: What makes the frame: `"pandas"`, `"polars"` or `"pyarrow"`.
        registry: Whose records; those of the dataset if `None`.

    Raises:
        InvalidChoiceError: There is no such kind, or no such backend.
        MissingExtraError: The backend is not installed.

    >>> import asem.frames as af
    >>> ties = af.edges("partner-meeting", backend="polars")
    >>> ties.row(0)
    ('AUT', 'asem-1', '1996-03-01', 1)
    """
    require_choice("kind", kind, get_args(EdgeKind))
    require(backend)
    found = Counter(_ties(kind, require_registry(registry)))
    rows = sorted(found.items(), key=lambda tie: (tie[0][2] is None, tie[0][2] or "", *tie[0][:2]))
    columns: dict[str, tuple[Content, Sequence[Any]]] = {
        name: ("text", [tie[place] for tie, _ in rows])
        for place, name in enumerate(("source", "target", "date"))
    }
    columns["weight"] = ("integer", [weight for _, weight in rows])
    return make_frame(columns, backend)


def _ties(kind: EdgeKind, registry: Registry) -> Iterator[tuple[str, str, str | None]]:
    if kind == "co-sponsor":
        for initiative in registry.initiatives:
            sponsors = {*initiative.proposed_by, *initiative.cosponsors} & {*_ids(registry)}
            for one, other in combinations(sorted(sponsors), 2):
                yield one, other, _written(initiative.started)
        return
    for meeting in registry.meetings:
        if meeting.status != "held":
            continue
        day = _written(meeting.opens)
        if kind == "co-host":
            for one, other in combinations(sorted(meeting.hosts), 2):
                yield one, other, day
        elif kind == "chair":
            for chair in meeting.chairs:
                yield chair.partner, meeting.id, day
        elif meeting.kind == "summit":
            absent = registry.summits[meeting.id].attendance.absent
            for partner in registry.partners_on(meeting.opens.earliest):
                if partner.id not in absent:
                    yield partner.id, meeting.id, day


def _ids(registry: Registry) -> Iterator[str]:
    return (partner.id for partner in registry.partners)


def _written(day: PartialDate | None) -> str | None:
    return None if day is None else str(day)
