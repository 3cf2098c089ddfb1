"""
How the pages come to Sphinx.

Sphinx reads files, and reads those again that changed. So there is a file for each page, in a
folder that git ignores: it holds an outline of all that the page says, and is written only where
that differs. Its parser does not read the outline, but makes the page anew from the records: no
text of theirs is ever parsed.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from docutils import nodes
from sphinx.parsers import Parser

from asem.registry import Registry, canonical
from asem_pages.page import FOLDER
from asem_pages.site import pages_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

    from asem_pages.domain import AsemDomain
    from asem_pages.page import Page

__all__ = ["pages", "setup"]

_SUFFIX = ".asem"


@cache
def pages(dataset: str | None) -> dict[str, Page]:
    """The pages of a dataset: asem's own, or one that was saved to a file."""
    return pages_of(canonical() if dataset is None else Registry.load(dataset))


class PageParser(Parser):
    """Makes the page that a file stands for."""

    supported: ClassVar = ("asem-page",)

    def parse(self, inputstring: str, document: nodes.document) -> None:  # noqa: ARG002  # see above
        """Make the page, and note which records stand on it."""
        env: BuildEnvironment = document.settings.env
        docname = env.docname
        page = pages(env.config.asem_dataset)[docname].make()
        document += page.tree()
        domain = cast("AsemDomain", env.domains["asem"])
        for target in page.targets:
            domain.note(docname, target)


def write(app: Sphinx) -> None:
    """Write the files that differ, and take away those without a page."""
    root = Path(app.srcdir)
    wanted = {
        root / f"{name}{_SUFFIX}": page for name, page in pages(app.config.asem_dataset).items()
    }
    for file in sorted((root / FOLDER).rglob(f"*{_SUFFIX}")):
        if file not in wanted:
            file.unlink()
    for file, page in wanted.items():
        outline = "".join(node.pformat() for node in page.make().tree()).encode()
        if not file.is_file() or file.read_bytes() != outline:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(outline)


def setup(app: Sphinx) -> None:
    """Register the files, their parser, and when they are written."""
    app.add_source_suffix(_SUFFIX, "asem-page")
    app.add_source_parser(PageParser)
    app.connect("builder-inited", write)
