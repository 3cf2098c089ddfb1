"""
Write `data/`: the dataset as a Data Package for people without Python.

    python tools/write_data.py           write it anew
    python tools/write_data.py --check   say whether it is as it would be written, and fail if not
"""

from __future__ import annotations

import filecmp
import sys
import tempfile
from pathlib import Path

import asem
from asem.export._datapackage import write_datapackage

TARGET = Path(__file__).parent.parent / "data"
KEPT = {"README.md"}
"""What stands there and is written by hand."""


def main() -> None:
    """Write or check."""
    if "--check" in sys.argv[1:]:
        stale = stale_files()
        print("\n".join(f"stale: data/{name}" for name in stale) or "data/ is fresh")
        sys.exit(bool(stale))
    files = write_datapackage(asem.registry.canonical(), TARGET)
    for path in set(TARGET.iterdir()) - set(files):
        if path.name not in KEPT:
            path.unlink()
    print(f"wrote {len(files)} files")


def stale_files() -> list[str]:
    """Give the names of the files that are missing, too many, or not as they would be written."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = {path.name for path in write_datapackage(asem.registry.canonical(), folder)}
        there = {path.name for path in TARGET.iterdir()} - KEPT
        _, differing, missing = filecmp.cmpfiles(folder, TARGET, fresh & there, shallow=False)
        return sorted({*differing, *missing, *(fresh ^ there)})


if __name__ == "__main__":
    main()
