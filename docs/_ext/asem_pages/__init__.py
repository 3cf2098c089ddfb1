"""The dataset as pages of a Sphinx site: a page for each record, made while the site is built."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asem_pages import domain, drawing, markup, neighbours, sources_on_disk

if TYPE_CHECKING:
    from sphinx.application import Sphinx

__all__ = ["setup"]


def setup(app: Sphinx) -> dict[str, Any]:
    """Register what the modules bring."""
    app.add_config_value("asem_dataset", None, "env", types=(str, type(None)))
    for part in (markup, domain, drawing, sources_on_disk, neighbours):
        part.setup(app)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
