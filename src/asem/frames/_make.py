"""Making frames: columns of Python values become a frame of a library in memory."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

import narwhals.stable.v2 as nw

from asem._choices import require_choice
from asem.errors import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Backend", "Content", "make_frame", "require"]

Backend: TypeAlias = Literal["pandas", "polars", "pyarrow"]
"""What can make a frame from values in memory."""

Content: TypeAlias = Literal["text", "integer", "number", "boolean", "day"]
"""What a column holds."""

_DTYPES = {
    "text": nw.String,
    "integer": nw.Int64,
    "number": nw.Float64,
    "boolean": nw.Boolean,
    "day": nw.Date,
}
_OF_PANDAS = {
    "text": "string",
    "integer": "Int64",
    "number": "Float64",
    "boolean": "boolean",
    "day": "datetime64[s]",  # it has no type of its own for days
}


def require(backend: str) -> None:
    """
    Check that a library is there.

    Raises:
        InvalidChoiceError: It is none that can make a frame.
        MissingExtraError: It is not installed.
    """
    require_choice("backend", backend, get_args(Backend))
    if find_spec(backend) is None:
        raise MissingExtraError(
            f"backend={backend!r} needs {backend}, which is not installed", backend
        )


def make_frame(columns: Mapping[str, tuple[Content, Sequence[Any]]], backend: Backend) -> Any:
    """Return a frame of some columns, each with what it holds and its values."""
    require(backend)
    if backend == "pandas":
        pandas: Any = import_module("pandas")
        arrays = {
            name: pandas.array(values, dtype=_OF_PANDAS[content])
            for name, (content, values) in columns.items()
        }
        return pandas.DataFrame(arrays, columns=list(columns))
    schema = {name: _DTYPES[content]() for name, (content, _) in columns.items()}
    values = {name: list(values) for name, (_, values) in columns.items()}
    return nw.from_dict(values, schema, backend=backend).to_native()
