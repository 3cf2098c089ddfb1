"""What this release of the dataset stands for."""

from typing import Final

from asem.dates import date

DATA_AS_OF: Final = date(2025, 10, 26)
"""The day of the youngest source: up to here the dataset was checked."""
