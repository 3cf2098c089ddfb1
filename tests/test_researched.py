"""
The facts as they were researched, before there was a dataset: a second witness of the rows.

`tests/facts` has their values, and nothing writes them anew from the rows. Whoever corrects a fact
says so in `tools/facts_reasons.toml`, with what the dataset holds instead.
"""

from __future__ import annotations

import sys
import tomllib
from decimal import Decimal
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import attrs
import pytest

import asem

TOOL = Path(__file__).parents[1] / "tools" / "check_facts.py"


@pytest.fixture(scope="module")
def tool() -> Any:
    """Load the tool that looks the facts up."""
    spec = spec_from_file_location("check_facts", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules["check_facts"] = module
    spec.loader.exec_module(module)
    return module


def looked_up(tool: Any) -> tuple[Any, list[str]]:
    """Look up all facts: what was found, and which reasons do not fit."""
    reasons = tool.Reasons(tomllib.loads(tool.REASONS.read_text("utf-8")))
    report = tool.checked(tool.read(tool.FOLDER), reasons)
    return report, list(reasons.stale())


def test_every_fact_is_held(tool: Any) -> None:
    """Every value of the facts is where its rule says, or a reason says why it is not."""
    report, stale = looked_up(tool)

    assert report.total()[tool.Outcome.CARRIED] > 13_000
    assert report.listed[tool.Outcome.LOST] == []
    assert report.listed[tool.Outcome.UNKNOWN] == []
    assert stale == []


@pytest.mark.parametrize(
    ("table", "key", "changes"),
    [
        ("summits", 5, {"opens": asem.PartialDate(2004, 10, 7)}),
        ("summits", 8, {"hosts": ("EU",)}),
        ("figures", "aebf-beijing-participants", {"value": Decimal(801)}),
        ("documents", "asem-2-financial-statement", {"adopted": asem.PartialDate(1998, 4, 4)}),
    ],
)
def test_another_value_is_lost(
    tool: Any, monkeypatch: pytest.MonkeyPatch, table: str, key: Any, changes: dict[str, Any]
) -> None:
    """A date, a host, a number and a corrected value that are changed are found."""
    rows = getattr(asem, table)
    changed = [attrs.evolve(row, **changes) if row == rows[key] else row for row in rows]
    monkeypatch.setattr(asem, table, asem.Table(table, changed), raising=False)
    report, _ = looked_up(tool)

    assert [(table, rows[key].id)] == [(of, id) for of, id, _ in report.listed[tool.Outcome.LOST]]
