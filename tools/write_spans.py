"""
Write `src/asem/_data/spans.py`: the days that count, without the evidence of the memberships.

The first answer of a process needs three days of each membership, not its milestones and their
sources: reading these alone saves half of its time. Run this after a change of a membership;
a test holds the two together.
"""

from pathlib import Path

import asem
from asem.registry._partners import spans_of

TARGET = Path(__file__).parent.parent / "src/asem/_data/spans.py"
HEAD = '''"""
The days that count of each membership, by partner: see `asem.registry._partners.Span`.

Written by `tools/write_spans.py` from `memberships.py`; a test holds the two together.
"""

from datetime import date

ROWS: tuple[tuple[str, date, date, date, date | None], ...] = (
'''


def main() -> None:
    """Write the table."""
    rows = [f"    {row!r},\n" for row in spans_of(asem.memberships)]
    text = "".join(rows).replace("datetime.date", "date").replace("'", '"')
    TARGET.write_text(f"{HEAD}{text})\n", "utf-8")


if __name__ == "__main__":
    main()
