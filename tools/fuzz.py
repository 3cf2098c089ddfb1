"""
Fuzz every door for some seconds each, from the corpus that is committed.

    python tools/fuzz.py --seconds 20 [DOOR ...]

Needs the package atheris, of the group `fuzz`. What is new in coverage is kept nowhere, unless
`--keep FOLDER` says where; what breaks a door stands in the folder `crashes`.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "fuzz" / "corpus"


def _fuzzed(door: str, seconds: int, keep: Path) -> bool:
    """Whether a door stood; what libFuzzer says last is printed."""
    fresh = keep / door
    fresh.mkdir(parents=True, exist_ok=True)
    crashes = Path("crashes")
    crashes.mkdir(exist_ok=True)
    done = subprocess.run(  # noqa: S603  # our own command
        [
            *(sys.executable, str(ROOT / "fuzz" / "doors.py"), door),
            *(f"-max_total_time={seconds}", "-timeout=10", "-rss_limit_mb=2048", "-max_len=4096"),
            *(f"-artifact_prefix={crashes}/{door}-", "-print_final_stats=1"),
            *(str(fresh), str(CORPUS / door)),
        ],
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        print(done.stderr[-4000:])
    runs = [line.split()[-1] for line in done.stderr.splitlines() if "number_of_executed" in line]
    print(f"{door}: {' '.join(runs) or '?'} inputs, {'ok' if done.returncode == 0 else 'BROKEN'}")
    return done.returncode == 0


def main() -> None:
    """Fuzz, and exit with 1 where a door broke."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("doors", nargs="*", default=sorted(each.name for each in CORPUS.iterdir()))
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        keep = given.keep or Path(folder)
        stood = [_fuzzed(door, given.seconds, keep) for door in given.doors]
    sys.exit(not all(stood))


if __name__ == "__main__":
    main()
