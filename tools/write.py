"""
Write everything in this repository that a program writes.

    python tools/write.py                  write it all, and show what changed
    python tools/write.py ids data         only some of it
    python tools/write.py --check          show what is stale, and fail if anything is

What it writes: the days of the memberships (`spans`) and the names of countries (`names`) in
`src/asem/_data`; `tests/ids.txt`, the ids that stay for ever (`ids`); `data/` (`data`);
`tests/outputs.txt`, fingerprints of what asem prints and draws (`outputs`); the picture of the
README (`pictures`); `tests/api.txt`, every public name with its signature (`api`); what the
commands print in `docs/cli.md` (`cli`).
"""

import argparse
import sys
import traceback
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]  # this checkout, whatever is installed

from writers import NEEDS, Refused, changes, missing  # noqa: E402

from asem import AsemError  # noqa: E402


def fault_in_rows() -> str:
    """Say which row is impossible; asem trusts its rows, but loaded alone they are judged."""
    for file in sorted((ROOT / "src" / "asem" / "_data").glob("*.py")):
        try:
            import_module(f"asem._data.{file.stem}")
        except Exception as error:
            frames = traceback.extract_tb(error.__traceback__)
            lines = [frame.lineno for frame in frames if frame.filename == str(file)]
            line = getattr(error, "lineno", None) or lines[-1]
            return f"refused: {file.relative_to(ROOT)}:{line}: {error}"
    return ""


def main() -> bool:
    """Write or check; say whether something is left to do."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").strip().splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="name", help=", ".join(NEEDS))
    parser.add_argument("--check", action="store_true", help="write nothing")
    given = parser.parse_args()
    if unknown := set(given.names) - set(NEEDS):
        parser.error(f"nothing is called {min(unknown)}: expected some of {', '.join(NEEDS)}")
    left = False
    for name in given.names or NEEDS:
        if lacking := missing(name):
            print(f"{name}: not looked at, since {' and '.join(lacking)} is not installed")
            continue
        try:
            found = changes(name)
        except (Refused, AsemError) as error:
            print(f"{name}: refused: {error}")
            left = True
            continue
        for change in found:
            print(f"{name}: {'stale' if given.check else 'wrote'} {change}")
            left |= given.check
            if not given.check:
                change.write()
        if not found:
            print(f"{name}: fresh")
    if left and given.check:
        print("run `python tools/write.py`, and read what it changed")
    return left


if __name__ == "__main__":
    sys.exit(fault_in_rows() or main())
