"""The measure of size: which lines count as code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tools"))

from count_lines import code_lines, counted  # noqa: E402  # from the folder of tools

SAMPLE = '''"""A module."""

# A comment.
import re  # with a comment


class Thing:
    """A class."""

    field: int
    """What a field means."""

    def method(self):
        """Say it."""
        text = """two
        lines"""
        return (
            text
        )
'''


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", 0),
        ("# only a comment\n", 0),
        ('"""Only words."""\n', 0),
        ("x = 1; y = 2\n", 1),
        (SAMPLE, 9),
    ],
)
def test_code_lines(text: str, lines: int) -> None:
    """Docstrings, comments and blank lines do not count; a text that is used does."""
    assert lines == code_lines(text)


def test_packages() -> None:
    """Rows do not count, and a module that is in no package counts as asem's own."""
    files = {"dates.py": "x = 1\n", "model/money.py": "x = 1\ny = 2\n", "_data/rows.py": "x = 1\n"}

    assert {"asem": 1, "model": 2} == dict(counted(files))


def test_program() -> None:
    """The program prints a row a package, and their sum."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "count_lines.py")],
        capture_output=True,
        text=True,
        check=True,
    )
    rows = [line.split() for line in done.stdout.splitlines()]

    assert ["package", "now"] == rows[0]
    total = int(rows[-1][1].replace(",", ""))
    assert total == sum(int(row[1].replace(",", "")) for row in rows[1:-1]) > 0
