"""
ASEM's facts on the tables that people already hold, on the engine that they hold them in.

Needs the extra `frames`; the engines are the user's own.
"""

try:
    import narwhals as _narwhals
except ImportError:
    from asem.errors import MissingExtraError

    raise MissingExtraError(
        "asem.frames needs narwhals: install the extra, pip install 'asem-model[frames]'", "frames"
    ) from None

from asem.frames.annotations import annotate, annotate_dyads

__all__ = ["annotate", "annotate_dyads"]
