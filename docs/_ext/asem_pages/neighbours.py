"""What stands around the page of a record, which no table of contents lists."""

from __future__ import annotations

import re
from functools import cache
from html import escape
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Any

from asem_pages.sources_on_disk import pages

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils import nodes
    from sphinx.application import Sphinx

__all__ = ["setup"]

TOP = "dataset/index"


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
    _share_contents(app, pagename, context)
    for step, name in _steps(app.config.asem_dataset).get(pagename, {}).items():
        uri = app.builder.get_relative_uri(pagename, name)
        context[step] = {"link": uri, "title": escape(app.env.titles[name].astext())}


_contents: dict[tuple[str, str], str] = {}


def _share_contents(app: Sphinx, pagename: str, context: dict[str, Any]) -> None:
    """
    Have the table of contents made once for all pages of a folder that it does not list.

    It is the same for them, and to make it for each takes two fifths of a build. It marks the page
    that lists them as the current one.
    """
    folder = pagename.rpartition("/")[0]
    above = [app.builder.get_relative_uri(pagename, name) for name in (f"{folder}/index", TOP)]
    listed = re.compile(f'(<li class="toctree-l[0-9]+)("><a [^>]*href="(?:{"|".join(above)})")')
    toctree: Callable[..., str] = context["toctree"]

    def shared(**options: Any) -> str:
        key = (folder, repr(sorted(options.items())))
        if key not in _contents:
            _contents[key] = listed.sub(r"\1 current\2", toctree(**options))
        return _contents[key]

    context["toctree"] = shared


def setup(app: Sphinx) -> None:
    """Register the handler, before that of the theme."""
    _contents.clear()
    app.connect("html-page-context", lead_on, priority=400)
