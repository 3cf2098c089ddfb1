"""JSON text: what is read of it, and what is not."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any, Final, NoReturn, cast

from asem.errors import StructureError
from asem.model.record import MAX_DIGITS
from asem.serialization._problems import Problem, misfit, refusal, repeated_keys, show_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "MAX_BYTES",
    "MAX_DEPTH",
    "Repeating",
    "parse_json",
    "refuse_no_object",
    "render_json",
    "repeated",
    "too_long",
]

MAX_BYTES: Final = 16 * 1024 * 1024
"""The longest document that is read or written, in bytes of UTF-8: 16 MiB."""

MAX_DEPTH: Final = 64
"""How many objects and lists may stand in each other; a registry needs about ten."""


class Repeating(dict[str, Any]):
    """An object of a document in which a key stands more than once; the last value is kept."""

    def __init__(self, fields: dict[str, Any], repeated: tuple[str, ...]) -> None:
        super().__init__(fields)
        self.repeated = repeated

    def copy(self) -> Repeating:
        """Another one, with the same keys repeated."""
        return Repeating(self, self.repeated)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    times = Counter([key for key, _ in pairs])
    return Repeating(found, tuple([key for key in times if times[key] > 1]))


def refuse_no_object(value: Any, expected: str) -> None:
    """
    Raise for what is not an object, with or without repeated keys.

    >>> refuse_no_object({}, "an object")
    """
    if value.__class__ not in (dict, Repeating):
        raise misfit(value, expected)


def repeated(value: Repeating) -> StructureError:
    """
    The error for an object that has a key more than once.

    >>> print(repeated(Repeating({"id": 5}, ("id",))))
    id stands more than once in its object
    """
    return refusal(value, repeated_keys(value.repeated))


def _no_number(text: str) -> NoReturn:
    raise _no_json(f"{text} is not a number of JSON")


def _integer(text: str) -> int:
    if len(text) > MAX_DIGITS:
        raise _no_json(f"it holds a number of {len(text):,} digits, more than {MAX_DIGITS:,}")
    return int(text)


def parse_json(text: object) -> Any:
    """
    The value that a JSON text stands for; objects with repeated keys are `Repeating`.

    Raises:
        StructureError: It is not text or not JSON, too long or nested too deep.

    >>> parse_json(b'{"id": 1}')
    {'id': 1}
    """
    content = _decoded(text)
    if sys.platform == "emscripten":
        _refuse_depths(content)
    try:
        value = json.loads(
            content, object_pairs_hook=_object, parse_constant=_no_number, parse_int=_integer
        )
    except json.JSONDecodeError as error:
        said = f"{error.msg[:1].lower()}{error.msg[1:]}".removesuffix(" at")
        problem = f"{said} in line {error.lineno}, column {error.colno}"
        raise _no_json(problem) from None
    except RecursionError:
        raise _too_deep() from None
    if content.count("[") + content.count("{") > MAX_DEPTH and _is_deep(value):
        raise _too_deep()
    return value


def _refuse_depths(text: str) -> None:
    """
    Refuse what is nested far too deep without reading it: Python in a browser would break.

    Elsewhere `json` itself refuses it, by a `RecursionError`, and this would only take time.

    >>> _refuse_depths('[{"a": "[[["}]' * 1000)
    >>> _refuse_depths("[" * 1000)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    asem.errors.StructureError: the text is nested too deep: more than 64 objects ...
    """
    left = re.sub(r'"[^"\\]*(?:\\.[^"\\]*)*"|[^]["{}]+', "", text, flags=re.DOTALL)
    for _ in range(MAX_DEPTH):  # each time the innermost go
        left = left.replace("[]", "").replace("{}", "")
    if left.count("[") + left.count("{") > MAX_DEPTH:
        raise _too_deep()


def _decoded(text: object) -> str:
    """A text without the mark that some programs set before it; the limits are held."""
    if not isinstance(text, str | bytes | bytearray):
        raise _document(f"is {show_value(text)}: expected text or bytes")
    if len(text) > MAX_BYTES:
        raise too_long()
    try:
        if not isinstance(text, str):
            text = text.decode()
        elif not text.isascii() and len(text.encode()) > MAX_BYTES:
            raise too_long()
    except (UnicodeDecodeError, UnicodeEncodeError) as error:
        raise _document(f"is not UTF-8: {error.reason} at position {error.start}") from None
    return text.removeprefix("\ufeff")


def render_json(value: object, indent: int | None = None) -> str:
    """
    The JSON text of a plain value.

    Raises:
        StructureError: It holds text that cannot be written, or the document is too long.

    >>> render_json({"id": "Việt"})
    '{"id": "Việt"}'
    """
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
        size = len(text) if text.isascii() else len(text.encode())
    except UnicodeEncodeError:
        raise _document("holds a lone surrogate, which UTF-8 cannot write") from None
    if "\\u0000" in text and any("\0" in part for part in _texts_in(value)):
        raise _document("holds the character NUL, which many programs take for an end")
    if size > MAX_BYTES:
        raise too_long()
    return text


def _parts_of(value: object) -> Iterable[Any]:
    """The values in a list or an object."""
    if isinstance(value, dict):
        return cast("Iterable[Any]", value.values())
    return cast("Iterable[Any]", value) if isinstance(value, list) else ()


def _texts_in(value: object) -> Iterator[str]:
    """All texts in a plain value, the keys of its objects apart."""
    if isinstance(value, str):
        yield value
    for part in _parts_of(value):
        yield from _texts_in(part)


def _is_deep(value: object) -> bool:
    """
    Whether more than `MAX_DEPTH` objects and lists stand in each other.

    >>> _is_deep([[[]]])
    False
    """
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [part for outer in level for part in _parts_of(outer)]
        if not level:
            return False
    return True


def _document(problem: str) -> StructureError:
    return refusal(None, [Problem("", problem)], "the text")


def _no_json(problem: str) -> StructureError:
    return _document(f"is not JSON: {problem}")


def _too_deep() -> StructureError:
    """The error for a document that is nested too deep."""
    return _document(f"is nested too deep: more than {MAX_DEPTH} objects and lists in each other")


def too_long() -> StructureError:
    """The error for a document that is too long."""
    return _document(f"is too long: more than {MAX_BYTES:,} bytes")
