"""What this release is: its version, and up to which day its dataset was checked."""

from datetime import date
from typing import Final

__version__ = "26.2.0"

DATA_AS_OF: Final = date(2026, 1, 28)
"""The last day that the sources searched reach: up to here the dataset was checked."""

RELEASED: Final = date(2026, 11, 29)
"""The day on which this release was published."""
