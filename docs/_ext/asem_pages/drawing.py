"""Pictures in pages that are written by hand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sphinx.util.docutils import SphinxDirective

import asem
from asem._markup import tag
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
        drawers = {name: getattr(asem.pictures, name) for name in asem.pictures.__all__}
        asked = {name: partial(partial, draw) for name, draw in drawers.items()}
        return [markup.picture(eval(self.arguments[0], asked))]  # noqa: S307  # our own pages


class Hero(SphinxDirective):
    """Shows the picture of the first page, from the files that the README shows, too."""

    def run(self) -> list[nodes.Node]:
        """Show it, in light and in dark, for wide and for narrow windows."""
        shown = ""
        for theme in ("light", "dark"):
            wide, narrow = (f"_static/hero{size}-{theme}.svg" for size in ("", "-phone"))
            image = tag(
                "img",
                src=wide,
                alt=asem.pictures.hero().alt,
                width=1280,
                height=560,
                loading="lazy",
            )
            source = tag("source", media="(max-width: 40em)", srcset=narrow)
            shown += tag("div", tag("picture", source, image), class_=f"picture only-{theme}")
        return [markup.as_is(html=shown)]


def setup(app: Sphinx) -> None:
    """Register the directives."""
    app.add_directive("picture", Picture)
    app.add_directive("hero", Hero)
