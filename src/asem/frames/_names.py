"""From names and codes of any scheme in a column to codes of one scheme."""

from __future__ import annotations

import warnings
from collections.abc import Hashable
from typing import Any, NamedTuple, TypeVar, get_args

from asem._choices import require_choice
from asem._text import quoted, which_of
from asem.errors import FrameError, UnknownValuesWarning
from asem.frames._columns import CODES, codes_in, refuse_taken, require_column, require_text
from asem.frames._engines import engine_of
from asem.frames._engines._base import Engine
from asem.frames._facts import Source
from asem.frames._guard import OnUnknown
from asem.frames._places import CodesWord, code_in, place_in, spellings_of, suggest_schemes
from asem.registry import Registry
from asem.registry._codes import SCHEMES, SchemeWord, is_missing
from asem.registry._registry import require_registry

__all__ = ["Finding", "audit", "resolve"]

FrameT = TypeVar("FrameT")


class Finding(NamedTuple):
    """
    What one distinct value of a column was taken for.

    Attributes:
        value: The value; `None` for null.
        rows: How many rows have it.
        code: What it resolves to; `None` where to nothing.
        reason: Why not, or that the country takes no part in ASEM; empty for a partner.
    """

    value: object
    rows: int
    code: str | None
    reason: str


def resolve(
    frame: FrameT,
    /,
    partner: Hashable,
    to: SchemeWord = "iso3",
    *,
    codes: CodesWord = "name",
    into: str | None = None,
    on_unknown: OnUnknown = "warn",
    registry: Registry | None = None,
) -> FrameT:
    """
    Return the frame with a column of codes added, made from a column of names or other codes.

    This runs one GROUP BY of the column on the frame's own engine, also where the frame is lazy.
    Python looks at each distinct value once. The frame that comes back is as lazy as before, with
    its rows where they were. Misspellings are not accepted: `audit` says what was meant.

    Args:
        frame: As for `annotate`.
        partner: The column with names or codes.
        to: The scheme of the new codes. Where a place has had several, it gets the latest one;
            where it has none, null.
        codes: What the column holds: `"name"` for names in any language, ids and codes of ISO
            3166-1 as text, mixed at will; or the scheme of its codes, which whole numbers need.
        into: The name of the new column; that of the scheme if `None`.
        on_unknown: What to do about values that have no code: `"warn"` (if none of them has one,
            they are refused), `"raise"` or `"null"`. Null stays null.
        registry: Whose partners are known; those of the dataset if `None`.

    Raises:
        FrameError: There is no such column, it holds no names or codes, the new column exists, or
            values have no code.
        InvalidChoiceError: There is no such scheme, or no such word for unknown values.

    >>> import asem.frames as af, polars as pl
    >>> flows = pl.DataFrame({"country": ["Viet Nam", "Korea, Rep.", "Brazil", None]})
    >>> af.resolve(flows, "country")["iso3"].to_list()
    ['VNM', 'KOR', 'BRA', None]
    >>> af.resolve(flows, "country", "cow", into="ccode")["ccode"].to_list()
    ['816', '732', '140', None]
    """
    require_choice("on_unknown", on_unknown, get_args(OnUnknown))
    new: str = to if into is None else require_text("into", into)
    engine, label, found = _audited(frame, partner, to, codes, registry)
    refuse_taken(engine, (new,), f", as into='{to}_2'")
    values = [finding for finding in found if finding.value is not None]
    wrong = [finding for finding in values if finding.code is None]
    if wrong and on_unknown != "null":
        listed = "; ".join(f"{quoted(finding.value)}: {finding.reason}" for finding in wrong[:10])
        more = f"; and {len(wrong) - 10} more" if len(wrong) > 10 else ""
        whole = len(wrong) == len(values)
        share = f"{len(wrong)} of {len(values)} distinct values have no"
        which = "no value has a" if whole else share
        message = f"column {label!r}: {which} code of {to!r}: {listed}{more}"
        if whole or on_unknown == "raise":
            raise FrameError(message, wrong[0].value)
        warnings.warn(f"{message}; their rows have none", UnknownValuesWarning, stacklevel=2)
    of_value = {finding.value: finding.code for finding in found if finding.code is not None}
    resolved: FrameT = engine.wrap(engine.recode(label, {new: of_value}))
    return resolved


def audit(
    frame: Any,
    /,
    partner: Hashable,
    to: SchemeWord = "iso3",
    *,
    codes: CodesWord = "name",
    registry: Registry | None = None,
) -> tuple[Finding, ...]:
    """
    Return how each distinct value of a column is understood, or why not; most frequent first.

    This runs one GROUP BY of the column on the frame's own engine, also where the frame is lazy.
    Values with the same number of rows come in the order of their text.

    Args:
        frame: As for `annotate`.
        partner: As for `resolve`.
        to: As for `resolve`.
        codes: As for `resolve`.
        registry: As for `resolve`.

    Raises:
        FrameError: There is no such column, or it holds no names or codes.
        InvalidChoiceError: There is no such scheme.

    >>> import asem.frames as af, polars as pl
    >>> names = ["Phillipines", "USSR", "USA", "France", "France"]
    >>> flows = pl.DataFrame({"country": names})
    >>> for finding in af.audit(flows, "country"):
    ...     print(finding.rows, finding.value, finding.code, finding.reason or "a partner")
    2 France FRA a partner
    1 Phillipines None did you mean 'Philippines'?
    1 USA USA takes no part in ASEM
    1 USSR SUN takes no part in ASEM
    """
    return _audited(frame, partner, to, codes, registry)[2]


def _audited(
    frame: Any, label: Hashable, to: SchemeWord, codes: CodesWord, registry: Registry | None
) -> tuple[Engine, Hashable, tuple[Finding, ...]]:
    require_choice("to", to, SCHEMES)
    require_choice("codes", codes, CODES)
    source = require_registry(registry)
    engine = engine_of(frame)
    label = require_column(engine, label)
    holds = engine.holds(label)
    if holds.kind == "number" or codes != "name":
        # What a column of numbers can be, and what is said if it cannot, is the same everywhere.
        codes_in(engine, label, None if codes == "name" else codes, Source(source))
    elif holds.kind not in ("text", "object") and not engine.is_void(label):
        raise FrameError(
            f"column {label!r} holds {holds.shown}: names are text or categories, codes may be "
            "whole numbers too",
            label,
        )
    found: list[Finding] = []
    for value, rows in engine.counts(label):
        place, reason = _place(source, codes, None if is_missing(value) else value)
        code = None if place is None else code_in(source, place, to)
        if place is not None and code is None:
            reason = f"means {place}, which has no code in {to}"
        found.append(Finding(None if is_missing(value) else value, rows, code, reason))
    return (
        engine,
        label,
        tuple(sorted(found, key=lambda finding: (-finding.rows, _text_of(finding.value)))),
    )


def _text_of(value: object) -> str:
    try:
        return str(value)
    except ValueError:  # more digits than Python writes
        return quoted(value)


def _place(registry: Registry, codes: CodesWord, value: object) -> tuple[str | None, str]:
    """Our id of the place that a value names, and what there is to say of it."""
    if value is None:
        return None, "missing"
    place = place_in(registry, codes, value)
    if place is not None:
        return place, "" if place in registry.partners else "takes no part in ASEM"
    if codes != "name":
        hint = suggest_schemes(registry, [value])
        return None, f"not a code of {codes!r}" + (hint and f"; try {hint}")
    names = [registry.partners[id].name for id in spellings_of(registry).suggest(_text_of(value))]
    if names:
        return None, which_of(names)
    return None, "no country has such an id, code or name"
