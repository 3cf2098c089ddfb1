"""Every hint resolves at run time: people's tools read them too."""

from __future__ import annotations

import inspect
import sys
from importlib import import_module
from importlib.util import find_spec
from types import FunctionType, ModuleType
from typing import Any, get_type_hints

import pytest

import asem
import asem.pictures
import asem.typing

DOORS: tuple[ModuleType, ...] = (
    asem, asem.dates, asem.errors, asem.export, asem.model, asem.names, asem.registry,
    asem.pictures, asem.serialization, asem.strategies,
)  # fmt: skip


def public(owner: Any, path: str) -> dict[str, Any]:
    """Give every public callable and class of a module or class, and theirs, by path."""
    names = owner.__all__ if isinstance(owner, ModuleType) else list(vars(owner))
    found: dict[str, Any] = {}
    for name in names:
        if name.startswith("_") and name not in ("__init__", "__call__"):
            continue
        each = inspect.getattr_static(owner, name, None)
        if isinstance(owner, ModuleType):
            each = getattr(owner, name)
        if isinstance(each, classmethod | staticmethod):
            each = each.__func__
        if isinstance(each, property):
            each = each.fget
        if isinstance(each, type) and each.__module__.startswith("asem"):
            found |= {f"{path}.{name}": each, **public(each, f"{path}.{name}")}
        elif isinstance(each, FunctionType) or inspect.ismethod(each):
            found[f"{path}.{name}"] = each
    return found


if find_spec("narwhals"):
    DOORS = (*DOORS, import_module("asem.frames"))

HINTED = {path: each for door in DOORS for path, each in public(door, door.__name__).items()}


def test_resolves() -> None:
    """`typing.get_type_hints` works for every public callable, class and method."""
    for path, each in HINTED.items():
        hints = get_type_hints(each)
        assert not [hint for hint in hints.values() if isinstance(hint, str)], path


def test_all_seen() -> None:
    """The list above has what it should: functions, methods, constructors and properties."""
    assert {
        "asem.is_partner", "asem.Registry", "asem.Registry.extend", "asem.Table.where",
        "asem.Records.ids", "asem.Summit.__init__", "asem.serialization.from_json",
        "asem.strategies.days",
    } <= set(HINTED)  # fmt: skip
    assert len(HINTED) > 300


@pytest.mark.parametrize("name", asem.typing.__all__)
def test_aliases(name: str) -> None:
    """An alias is a real type: it stands in unions, and is the same at each touch."""
    alias = getattr(asem.typing, name)

    assert alias is getattr(asem.typing, name)
    assert None in (alias | None).__args__ or type(None) in (alias | None).__args__


def test_names() -> None:
    """The module lists exactly its aliases."""
    assert dir(asem.typing) == sorted(asem.typing.__all__) == asem.typing.__all__
    assert "asem.typing" in sys.modules
    with pytest.raises(AttributeError, match="Daay"):
        asem.typing.Daay  # type: ignore[attr-defined]  # noqa: B018
