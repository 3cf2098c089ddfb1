"""Which examples in docstrings need a package that may not be installed."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable

NEEDED = {"asem.export._calendar": "icalendar"}
"""By the module of the examples, the package; pytest says of each that is skipped why it is."""


def pytest_collection_modifyitems(items: Iterable[pytest.Item]) -> None:
    """Skip what cannot run."""
    for item in items:
        for module, package in NEEDED.items():
            if item.name.startswith(module) and find_spec(package) is None:
                item.add_marker(pytest.mark.skip(f"the package {package} is not installed"))
