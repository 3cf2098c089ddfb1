"""
`tests/outputs.txt`: the fingerprints of what asem prints, draws and writes.

So nobody changes a line, a colour or a coordinate without seeing it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from writers import ROOT

if TYPE_CHECKING:
    from pathlib import Path

LISTING = ROOT / "tests" / "outputs.txt"


def files() -> dict[Path, str]:
    """Give a line for each output: its fingerprint and its name."""
    fingerprints = import_module("tests.outputs").fingerprints()
    return {LISTING: "".join(f"{line}\n" for line in fingerprints)}
