"""What this release of the dataset stands for."""

from typing import Final

from asem.dates import date

DATA_AS_OF: Final = date(2026, 1, 28)
"""The last day that the sources searched reach: up to here the dataset was checked."""

RELEASED: Final = date(2026, 11, 22)
"""The day on which this release was published."""
