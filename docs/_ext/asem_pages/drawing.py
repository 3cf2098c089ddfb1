"""Pictures in pages that are written by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sphinx.util.docutils import SphinxDirective

import asem
from asem_pages import markup

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx

__all__ = ["setup"]


class Picture(SphinxDirective):
    """Draws a picture in the page while it is built: `{picture} tile_map("2004-10-08")`."""

    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        """Draw it."""
        figure = eval(self.arguments[0], dict(vars(asem.pictures)))  # noqa: S307  # our own pages
        return [markup.picture(figure)]


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("picture", Picture)
