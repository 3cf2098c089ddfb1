"""The examples in public docstrings, as a reader pastes them: into an interpreter just started."""

from __future__ import annotations

import doctest
import inspect
import re
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import asem

DOORS = (
    "asem", "asem.dates", "asem.errors", "asem.export", "asem.frames", "asem.model", "asem.names",
    "asem.pictures", "asem.registry", "asem.serialization", "asem.strategies", "asem.typing",
)  # fmt: skip
NEEDED = {"asem.frames": "narwhals", "asem.strategies": "hypothesis"}
WIDEST = 88
"""So many characters of an example are seen without scrolling, in a window of usual width."""


def described(owner: Any, path: str) -> dict[str, tuple[Any, str]]:
    """Give every public thing of a module or class, and of what it has, with its docstring."""
    names = owner.__all__ if isinstance(owner, ModuleType) else list(vars(owner))
    found: dict[str, tuple[Any, str]] = {}
    for name in names:
        thing = inspect.getattr_static(owner, name, None)
        if isinstance(owner, ModuleType):
            thing = getattr(owner, name)
        if name.startswith("_") or isinstance(thing, ModuleType):
            continue
        if isinstance(thing, classmethod | staticmethod):
            thing = thing.__func__
        own = getattr(thing, "__module__", None) or getattr(type(thing), "__module__", "")
        if not isinstance(own, str) or not (own.startswith("asem") or hasattr(thing, "func")):
            continue
        if text := getattr(thing, "__doc__", None):
            found[f"{path}.{name}"] = (thing, inspect.cleandoc(text))
        if isinstance(thing, type):
            found |= described(thing, f"{path}.{name}")
    return found


TEXTS: dict[str, str] = {}
THINGS: dict[str, Any] = {}
for door in DOORS:
    if door not in NEEDED or find_spec(NEEDED[door]):
        for place, (thing, said) in described(import_module(door), door).items():
            if said not in TEXTS.values():
                TEXTS[place], THINGS[place] = said, thing
FUNCTIONS = {place: thing for place, thing in THINGS.items() if inspect.isroutine(thing)}
EXAMPLES = {place: text for place, text in TEXTS.items() if ">>>" in text}
PAGES = Path(__file__).parents[2] / "docs" / "_ext"
if PAGES.is_dir():  # the examples that only the pages of the reference show
    sys.path.insert(0, str(PAGES / "asem_reference"))
    EXAMPLES |= {f"asem.{name}": text for name, text in import_module("examples").EXAMPLES.items()}


@pytest.mark.parametrize("place", EXAMPLES)
def test_pasted(place):
    """An example brings all that it needs."""
    test = doctest.DocTestParser().get_doctest(EXAMPLES[place], {}, place, None, 0)
    if "icalendar" in EXAMPLES[place] or "calendar_of" in EXAMPLES[place]:
        pytest.importorskip("icalendar")
    if place.startswith("asem.frames."):
        pytest.importorskip("pandas")  # in which tables come where nothing else is said
    for engine in ("duckdb", "pandas", "polars", "sqlite3"):
        if re.search(rf">>> import .*\b{engine}\b", EXAMPLES[place]):
            pytest.importorskip(engine)
    if place in ("asem.export.write_parquet", "asem.frames.register"):
        pytest.importorskip("pyarrow")
    said: list[str] = []
    results = doctest.DocTestRunner(verbose=False).run(test, out=said.append)
    assert not results.failed, "".join(said)


def test_seen():
    """No line of an example is cut where pages show it."""
    lines = [(place, line) for place, text in EXAMPLES.items() for line in text.splitlines()]
    said = [(place, line) for place, line in lines if line.startswith((">>>", "..."))]
    assert [(place, line) for place, line in said if len(line) > WIDEST] == []


def test_arguments():
    """A docstring says of each argument what it is."""
    for place, function in FUNCTIONS.items():
        given = inspect.signature(function).parameters.keys() - {"self", "cls"}
        told = {name for name in given if re.search(rf"(?m)^    \**{name}: ", TEXTS[place])}
        assert (place, given) == (place, told)


@pytest.mark.skipif(not PAGES.is_dir(), reason="the docs are not here")
def test_enough():
    """Everything that `import asem` gives has an example, but for modules."""
    names = {name for name in asem.__all__ if not isinstance(getattr(asem, name), ModuleType)}
    assert len(names) > 110
    assert {f"asem.{name}" for name in names} - set(EXAMPLES) == set()
