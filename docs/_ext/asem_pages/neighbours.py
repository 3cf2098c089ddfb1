"""The pages before and after a record's, which no table of contents lists."""

from __future__ import annotations

from functools import cache
from html import escape
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Any

from asem_pages.sources_on_disk import pages

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx

__all__ = ["setup"]


@cache
def _steps(dataset: str | None) -> dict[str, dict[str, str]]:
    """For each page what comes before and after it, in the order of its folder."""
    found: dict[str, dict[str, str]] = {}
    for _, group in groupby(pages(dataset), lambda name: name.rpartition("/")[0]):
        for before, after in pairwise(group):
            found.setdefault(after, {})["prev"] = before
            found.setdefault(before, {})["next"] = after
    return found


def lead_on(
    app: Sphinx,
    pagename: str,
    _templatename: str,
    context: dict[str, Any],
    _doctree: nodes.document | None,
) -> None:
    """Tell the theme where to go on from the page of a record; it takes titles for HTML."""
    if "orphan" not in app.env.metadata.get(pagename, {}):
        return
    for step, name in _steps(app.config.asem_dataset).get(pagename, {}).items():
        uri = app.builder.get_relative_uri(pagename, name)
        context[step] = {"link": uri, "title": escape(app.env.titles[name].astext())}


def setup(app: Sphinx) -> None:
    """Register the handler."""
    app.connect("html-page-context", lead_on)
