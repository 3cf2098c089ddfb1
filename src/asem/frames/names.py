"""From names and codes of any kind in a column to codes of one kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, TypeVar, get_args

import narwhals.stable.v2 as nw

from asem._data.others import OTHER_CODES
from asem._text import quoted
from asem.errors import FrameError
from asem.frames.columns import chosen, is_number, present, refuse_taken
from asem.frames.engines import engine_of
from asem.frames.facts import CodeSystem, countries
from asem.registry import canonical

if TYPE_CHECKING:
    from asem.frames.engines.base import Engine

__all__ = ["Finding", "OnUnknown", "audit", "resolve"]

FrameT = TypeVar("FrameT")

OnUnknown: TypeAlias = Literal["null", "raise"]
"""What to do about values that name no country."""


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
    column: str,
    to: CodeSystem = "iso3",
    *,
    into: str | None = None,
    on_unknown: OnUnknown = "null",
) -> FrameT:
    """
    The frame with a column more, in which names and other codes have become codes of one kind.

    This runs one GROUP BY of the column on the frame's own engine, also where the frame is lazy;
    Python looks at each distinct value once, and the frame that comes back is as lazy as before,
    with its rows where they were. Misspellings are not accepted: `audit` says what was meant.

    Args:
        frame: As for `annotate`.
        column: The column with names in any language, ids, or codes of ISO 3166-1, as text,
            categories or whole numbers (numeric codes).
        to: The kind of code; an institution has its id in every kind.
        into: The name of the new column; that of the kind of code if `None`.
        on_unknown: `"null"`, or `"raise"` to refuse values that name no country. Null stays null.

    Raises:
        FrameError: There is no such column, it holds no names, the new column exists, or a value
            is unknown and `on_unknown` is `"raise"`.

    >>> import asem.frames as af, polars as pl
    >>> flows = pl.DataFrame({"country": ["Viet Nam", "Korea, Rep.", "Brazil", "Atlantis", None]})
    >>> af.resolve(flows, "country")["iso3"].to_list()
    ['VNM', 'KOR', 'BRA', None, None]
    """
    chosen("on_unknown", on_unknown, get_args(OnUnknown))
    new = to if into is None else into
    engine, found = _audited(frame, column, to)
    refuse_taken(engine.columns, (new,))
    wrong = [finding for finding in found if finding.code is None and finding.value is not None]
    if wrong and on_unknown == "raise":
        listed = ", ".join(f"{quoted(finding.value)} ({finding.reason})" for finding in wrong[:10])
        more = f" and {len(wrong) - 10} more" if len(wrong) > 10 else ""
        raise FrameError(
            f"column {column!r} has values that name no country: {listed}{more}", wrong[0].value
        )
    codes = {finding.value: finding.code for finding in found if finding.code is not None}
    resolved: FrameT = engine.recode(column, new, codes)
    return resolved


def audit(frame: Any, column: str, to: CodeSystem = "iso3") -> tuple[Finding, ...]:
    """
    What each distinct value of a column resolves to, and why not; the most frequent first.

    This runs one GROUP BY of the column on the frame's own engine, also where the frame is lazy.
    Values with the same number of rows come in the order of their text.

    Args:
        frame: As for `annotate`.
        column: As for `resolve`.
        to: As for `resolve`.

    Raises:
        FrameError: There is no such column, or it holds no names.

    >>> import asem.frames as af, polars as pl
    >>> flows = pl.DataFrame({"country": ["Phillipines", "USSR", "USA", "France", "France"]})
    >>> for finding in af.audit(flows, "country"):
    ...     print(finding.rows, finding.value, finding.code, finding.reason or "a partner")
    2 France FRA a partner
    1 Phillipines None did you mean 'Philippines'?
    1 USA USA takes no part in ASEM
    1 USSR None means Soviet Union, which has no code in ISO 3166-1
    """
    return _audited(frame, column, to)[1]


def _audited(frame: Any, column: str, to: CodeSystem) -> tuple[Engine, tuple[Finding, ...]]:
    chosen("to", to, get_args(CodeSystem))
    engine = engine_of(frame)
    name = present(engine.columns, column)
    dtype = engine.dtype(name)
    if not (is_number(dtype) or isinstance(dtype, _OF_NAMES)):
        raise FrameError(
            f"column {name!r} holds {dtype}: names are text or categories, codes may be whole "
            "numbers too",
            name,
        )
    codes = {id: code for code, id in countries(to).items()}
    found: list[Finding] = []
    for value, rows in engine.counts(name):
        id, reason = _place(value)
        found.append(Finding(value, rows, None if id is None else codes[id], reason))
    return engine, tuple(sorted(found, key=lambda finding: (-finding.rows, str(finding.value))))


_OF_NAMES = (nw.String, nw.Categorical, nw.Enum, nw.Object)


def _place(value: object) -> tuple[str | None, str]:
    """Our id of the country that a value names, and what there is to say of it."""
    if value is None or value != value:  # noqa: PLR0124  # no number
        return None, "missing"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = f"{value:03}" if isinstance(value, int) else str(value)
    spellings = canonical()._spellings  # noqa: SLF001  # what `names.match` asks, once for many values  # pyright: ignore[reportPrivateUsage]  # the registry has them
    id = spellings.find(text)
    if id is not None:
        return id, ""
    other = spellings.other(text)
    if other in OTHER_CODES:
        return other, "takes no part in ASEM"
    if other is not None:
        return None, f"means {other}, which has no code in ISO 3166-1"
    names = [canonical().partners[id].name for id in spellings.suggest(text)]
    if names:
        return None, f"did you mean {names[0]!r}?"
    return None, "no country has such an id, code or name"
