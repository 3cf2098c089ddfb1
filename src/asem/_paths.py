"""Paths that are given, judged in one way everywhere."""

from __future__ import annotations

from contextlib import suppress
from os import fspath
from pathlib import Path
from typing import cast

from asem._text import quoted
from asem.errors import StructureError

__all__ = ["as_path"]


def as_path(given: object) -> Path:
    """
    Return a path that is given as text or as an object with a path.

    Raises:
        StructureError: It is neither, or empty, which Python takes for the current folder, or
            holds NUL, which no system allows.

    >>> as_path("data/asem.json").name
    'asem.json'
    >>> as_path("")
    Traceback (most recent call last):
        ...
    asem.errors.StructureError: path is '': expected a path to a file or folder
    """
    text: object = None
    with suppress(TypeError):
        text = fspath(cast("str", given))
    if not isinstance(text, str) or not text or "\0" in text:
        problem = f"path is {quoted(given)}: expected a path to a file or folder"
        raise StructureError(problem, given)
    return Path(text)
