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

from asem.frames._annotate import annotate, annotate_dyads
from asem.frames._edges import edges
from asem.frames._names import Finding, audit, resolve
from asem.frames._panel import events, panel
from asem.frames._report import Report, report
from asem.frames._tables import register, table

__all__ = [
    "Finding",
    "Report",
    "annotate",
    "annotate_dyads",
    "audit",
    "edges",
    "events",
    "panel",
    "register",
    "report",
    "resolve",
    "table",
]
