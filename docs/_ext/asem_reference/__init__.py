"""The reference: signatures with the types that people write, a field an entry, lists by noun."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asem_reference import fields, lists, signatures, sources, summary

if TYPE_CHECKING:
    from sphinx.application import Sphinx

__all__ = ["setup"]


def setup(app: Sphinx) -> dict[str, Any]:
    """Register what the modules bring."""
    for part in (signatures, fields, lists, summary, sources):
        part.setup(app)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
