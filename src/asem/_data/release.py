"""What this release of the dataset stands for."""

from typing import Final

from asem.dates import date

DATA_AS_OF: Final = date(2025, 10, 26)
"""The day of the youngest source: up to here the dataset was checked."""

RELEASED: Final = date(2026, 11, 22)
"""The day on which this release was published."""
