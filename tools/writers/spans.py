"""
`src/asem/_data/spans.py`: the days that count, without the evidence of the memberships.

The first answer of a process needs three days of each membership, not its milestones and their
sources: reading these alone saves half of its time.
"""

from pathlib import Path

import asem
from asem.registry._partners import spans_of
from writers import ROOT

TARGET = ROOT / "src/asem/_data/spans.py"
HEAD = '''"""
The days that count of each membership, by partner: see `asem.registry._partners.Span`.

Written by `tools/write.py` from `memberships.py`; a test holds the two together.
"""

from datetime import date

ROWS: tuple[tuple[str, date, date, date, date | None], ...] = (
'''


def files() -> dict[Path, str]:
    """Give the table."""
    rows = "".join(f"    {row!r},\n" for row in spans_of(asem.memberships))
    return {TARGET: f"{HEAD}{rows})\n".replace("datetime.date", "date").replace("'", '"')}
