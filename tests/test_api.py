"""The listing of the public API, held against the library as it runs."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from types import ModuleType

import attrs
import pytest

import asem

LINES = (Path(__file__).parent / "api.txt").read_text("utf-8").splitlines()
NAME = re.compile(r"^asem(?:\.\w+)+")
FIELD = re.compile(r"^(asem(?:\.\w+)+)\.(\w+): .* \((\d+|\*)\)$")
RECORDS = [
    f"asem.{name}"
    for name in asem.model.__all__
    if issubclass(getattr(asem, name), asem.Record) and name != "Record"
]
DOORS = [name for name in asem.__all__ if isinstance(getattr(asem, name), ModuleType)]


def listed(line: str) -> str:
    """Give the name with which a line begins."""
    found = NAME.match(line)
    assert found is not None
    return found[0]


OTHERS = sorted({found[1] for line in LINES if (found := FIELD.match(line))} - set(RECORDS))
"""The classes with fields that are no records of the model."""
NAMES = {listed(line) for line in LINES}
MODULES = [
    "asem.export._calendar",
    "asem.export._citations",
    "asem.export._jsonld",
    *(f"asem.{name}" for name in DOORS),
    "asem",
]


class TestListing:
    """`tests/api.txt`, which a tool reads out of the source."""

    @pytest.mark.parametrize("module", [asem, *(getattr(asem, name) for name in DOORS)])
    def test_complete(self, module: ModuleType) -> None:
        """Every name that a public module lists and that is asem's own is in it."""
        own = {
            f"{module.__name__}.{name}"
            for name in module.__all__
            if getattr(getattr(module, name), "__module__", "asem").startswith("asem")
        }

        assert own <= NAMES

    def test_there(self) -> None:
        """What it says can be called or asked for is there at run time."""
        for line in LINES:
            name = listed(line)
            if line.startswith(f"{name}(") or line.endswith("(property)"):
                module = next(m for m in MODULES if name.startswith(f"{m}."))
                thing: object = import_module(module)
                for part in name.removeprefix(f"{module}.").split("."):
                    thing = getattr(thing, part)
                assert callable(thing) or hasattr(thing, "__get__"), name

    @pytest.mark.parametrize("name", [*RECORDS, *OTHERS])
    def test_fields(self, name: str) -> None:
        """The fields of a class are listed in their order, with what goes by name only."""
        module, _, kind = name.rpartition(".")
        fields = [found.groups() for line in LINES if (found := FIELD.match(line))]
        expected = []
        position = 0
        for field in attrs.fields(getattr(import_module(module), kind)):
            position += not field.kw_only
            expected.append((name, field.name, "*" if field.kw_only else str(position)))

        assert expected == [each for each in fields if each[0] == name]
