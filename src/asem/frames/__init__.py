"""
ASEM's facts on the tables that people already hold, on the engine that they hold them in.

Needs the extra `frames`; the engines are the user's own.
"""

try:
    __import__("narwhals")
except ImportError:
    from asem.errors import MissingExtraError

    raise MissingExtraError(
        "asem.frames needs narwhals: install the extra, pip install 'asem-model[frames]'", "frames"
    ) from None

from asem.frames.annotations import annotate, annotate_dyads
from asem.frames.names import Finding, audit, resolve
from asem.frames.panels import panel
from asem.frames.reports import Report, report
from asem.frames.tables import register, table, write_parquet

__all__ = [
    "Finding",
    "Report",
    "annotate",
    "annotate_dyads",
    "audit",
    "panel",
    "register",
    "report",
    "resolve",
    "table",
    "write_parquet",
]
