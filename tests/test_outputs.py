"""What is printed, drawn and written is the same, byte by byte, as when somebody last looked."""

from __future__ import annotations

from pathlib import Path

from .outputs import fingerprints

LISTED = Path(__file__).with_name("outputs.txt")


def test_outputs() -> None:
    """Nothing changes unseen; what is meant to, `python tools/write_outputs.py` writes down."""
    listed = LISTED.read_text("utf-8").splitlines()
    found = list(fingerprints())

    assert [line for line in found if line not in listed] == []
    assert listed == found
