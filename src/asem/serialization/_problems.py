"""What is wrong with a value that comes in: where, and what was expected."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, cast, get_origin

import attrs
from cattrs import BaseValidationError
from cattrs.errors import (
    AttributeValidationNote,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from asem._text import did_you_mean, find_nearest, quoted
from asem.errors import StructureError
from asem.model.partial_date import PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "MANY",
    "MORE",
    "Problem",
    "group_errors",
    "misfit",
    "misfit_at",
    "one_of",
    "problems_in",
    "problems_of",
    "refusal",
    "repeated_keys",
    "show_value",
    "unknown_keys",
]


@attrs.frozen
class Problem:
    """
    One thing that is wrong with a value that comes in.

    Attributes:
        path: Where it is: `milestones[0].evidence.sources[2]`; empty for the value itself.
        problem: What is wrong, with the value and what was expected.
        suggestions: The nearest valid words, best first; empty where nothing is near.

    >>> from asem.serialization import Problem
    >>> print(Problem("summits[4].opens", "is 5: expected text"))
    summits[4].opens is 5: expected text
    """

    path: str
    problem: str
    suggestions: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.path or 'the value'} {self.problem}"

    def within(self, path: str) -> Problem:
        """
        Return the same problem with a longer path, as seen from outside.

        Args:
            path: The path of what holds the value.

        >>> from asem.serialization import Problem
        >>> str(Problem("sources[2]", "is missing").within("evidence"))
        'evidence.sources[2] is missing'
        """
        dot = "." if path and self.path and not self.path.startswith("[") else ""
        return attrs.evolve(self, path=f"{path}{dot}{self.path}")


MANY: Final = 1000
"""After so many problems no more of a list or an object are told."""

MORE: Final = Problem("", "has more problems than are listed")


def _some(problems: Iterable[Problem]) -> Iterator[Problem]:
    """The first of very many problems of one object."""
    found = iter(problems)
    yield from islice(found, MANY)
    yield from (MORE for _ in islice(found, 1))


def show_value(value: object) -> str:
    """
    A value as it is shown in a message, cut where it is long.

    >>> show_value("a" * 1000)
    "'aaaaaaaaaaaaaaaaaaaaaaaaaaa...aaaaaaaaaaaaaaaaaaaaaaaaaaaa'"
    """
    if value is None or isinstance(value, bool):  # as JSON writes it
        return "null" if value is None else str(value).lower()
    return quoted(value)


def misfit(value: object, expected: str, *suggestions: str) -> StructureError:
    """
    The error for a value that is not what was expected.

    >>> print(misfit("5", "an integer"))
    the value is '5': expected an integer
    """
    meant = f", did you mean {suggestions[0]!r}?" if suggestions else ""
    problem = f"is {show_value(value)}: expected {expected}{meant}"
    return refusal(value, [Problem("", problem, suggestions)])


def refusal(value: object, problems: Iterable[Problem], name: str = "the value") -> StructureError:
    """
    The error that lists these problems: one in one line, more below each other.

    >>> print(refusal({}, [Problem("id", "is missing"), Problem("name", "is missing")]))
    the value has 2 problems:
      id is missing
      name is missing
    """
    found = tuple(problems)
    suggestions = tuple([near for problem in found for near in problem.suggestions])
    listed = "".join(f"\n  {problem}" for problem in found)
    text = f"{name} has {len(found)} problems:{listed}"
    if len(found) == 1:
        text = str(found[0]) if found[0].path else f"{name} {found[0].problem}"
    return StructureError(text, value, suggestions, found)


def misfit_at(key: str, value: object, expected: str, *suggestions: str) -> StructureError:
    """
    The error for a value that is not what was expected under a key.

    >>> print(misfit_at("number", "5", "an integer"))
    number is '5': expected an integer
    """
    error = misfit(value, expected, *suggestions)
    return refusal(value, [problem.within(key) for problem in problems_of(error)])


def problems_of(error: StructureError) -> tuple[Problem, ...]:
    """
    The problems that an error tells of; `asem.errors` knows no class for them.

    >>> problems_of(misfit(5, "text"))
    (Problem(path='', problem='is 5: expected text', suggestions=()),)
    """
    return cast("tuple[Problem, ...]", error.problems)


def one_of(words: Iterable[str]) -> str:
    """
    Words as what is expected of a value.

    >>> one_of(["EU", "ASEAN"])
    "one of 'EU', 'ASEAN'"
    """
    known = list(map(repr, words))
    return known[0] if len(known) == 1 else f"one of {', '.join(known)}"


def group_errors(kind: Any, errors: list[Exception], owner: Any) -> BaseValidationError:
    """
    All errors as one of the groups of cattrs.

    >>> group_errors(BaseValidationError, [ValueError("no")], int).exceptions
    (ValueError('no'),)
    """
    group: BaseValidationError = kind(f"While structuring {owner}", errors, owner)
    return group


def problems_in(error: Exception, path: str = "") -> Iterator[Problem]:
    """All problems that cattrs collected in an error, in the order of the fields."""
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from _problems_of_part(inner, error.cl, path)
    elif isinstance(error, StructureError) and error.problems:
        yield from (problem.within(path) for problem in problems_of(error))
    else:
        yield Problem("", f"cannot be read: {error}").within(path)


def _problems_of_part(error: Exception, owner: type, path: str) -> Iterator[Problem]:
    """The problems of one field or item of `owner`, or of all its fields together."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, IterableValidationNote):
            yield from problems_in(error, f"{path}[{note.index}]")
            return
        if isinstance(note, AttributeValidationNote):
            if isinstance(error, KeyError):
                yield Problem(note.name, "is missing").within(path)
            else:
                yield from problems_in(error, f"{path}.{note.name}" if path else note.name)
            return
    if isinstance(error, ForbiddenExtraKeysError):
        meaning, known = f"field of {_name(owner)}", _fields_of(owner)
        for problem in unknown_keys(error.extra_fields, meaning, known):
            yield problem.within(path)
    elif isinstance(error, StructureError) and not error.problems:
        yield _broken_rule(error).within(path)
    else:
        yield from problems_in(error, path)


def unknown_keys(keys: Iterable[object], meaning: str, known: Iterable[str]) -> Iterator[Problem]:
    """
    The problems of keys that an object should not have.

    >>> print(*unknown_keys(["nmae"], "field of Chair", ["name", "partner"]))
    nmae is not a field of Chair: did you mean 'name'?
    """
    return _some(_unknown_key(key, meaning, known) for key in sorted(keys, key=_in_order))


def _in_order(key: object) -> str:
    return key if isinstance(key, str) else show_value(key)


def _unknown_key(key: object, meaning: str, known: Iterable[str]) -> Problem:
    near = find_nearest(key, known)
    return Problem(_key(key), f"is not a {meaning}{did_you_mean(near)}", near)


def repeated_keys(keys: Iterable[str]) -> Iterator[Problem]:
    """
    The problems of keys that stand in one object more than once.

    >>> print(*repeated_keys(["id"]))
    id stands more than once in its object
    """
    return _some(Problem(_key(key), "stands more than once in its object") for key in keys)


def _key(key: object) -> str:
    """A key as part of a path; one that would blur the path as it is shown."""
    plain = isinstance(key, str) and len(key) < 60 and key.isidentifier()
    return str(key) if plain else f"[{show_value(key)}]"


def _broken_rule(error: StructureError) -> Problem:
    """The rule of a record that an error tells of: `Class.field is value: problem`."""
    if not error.field:
        return Problem("", f"cannot be read: {error}")
    rule = str(error).partition(quoted(error.value))[2]
    return Problem(error.field, f"is {_as_written(error.value)}{rule}")


def _as_written(value: object) -> str:
    """A value that was about to be part of a record, as its document shows it."""
    if isinstance(value, tuple):
        value = list(cast("tuple[object, ...]", value))
    return show_value(str(value) if isinstance(value, date | PartialDate | StrEnum) else value)


def _name(owner: Any) -> str:
    return str((get_origin(owner) or owner).__name__)


def _fields_of(owner: Any) -> list[str]:
    origin = get_origin(owner) or owner
    return [field.name for field in attrs.fields(origin)] if attrs.has(origin) else []
