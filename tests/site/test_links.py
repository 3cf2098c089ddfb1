"""Every link within the site leads somewhere: to a file that is there, and to a place in it."""

from __future__ import annotations

import html
import re
from urllib.parse import unquote, urldefrag

import pytest

pytestmark = pytest.mark.browser  # for it needs the built site, though no browser

HREF = re.compile(r"<(?:a|area|link)\b[^>]*?\bhref=\"([^\"]*)\"")
ID = re.compile(r"<[^>]*?\s(?:id|name)=\"([^\"]*)\"")
OTHER = re.compile(r"[a-z][a-z+.-]*:|//")
"""How an address begins that leads to another host."""

SHOWN = {"genindex.html", "search.html", "py-modindex.html"}
"""Pages that Sphinx makes by itself."""


@pytest.fixture(scope="module")
def pages(site):
    """The text of every page, by its path."""
    return {
        file.relative_to(site).as_posix(): file.read_text("utf-8")
        for file in sorted(site.rglob("*.html"))
    }


def test_no_dead_anchor(site, pages):
    """No link is dead, and no page has one id twice."""
    places = {
        path: [html.unescape(each) for each in ID.findall(text)] for path, text in pages.items()
    }
    anchors = {path: set(found) for path, found in places.items()}
    dead: list[str] = []
    seen = 0
    for path, text in pages.items():
        for href in HREF.findall(text):
            address, anchor = urldefrag(html.unescape(href))
            if OTHER.match(href):
                continue
            seen += 1
            address = address.partition("?")[0]
            target = (site / path).parent / unquote(address) if address else site / path
            found = target.resolve()
            inside = found.relative_to(site.resolve()).as_posix() if found.is_file() else None
            if inside is None or (
                anchor and inside in anchors and unquote(anchor) not in anchors[inside]
            ):
                dead.append(f"{path}: {href}")
    assert seen > 20_000
    assert dead == []


def test_downloads(site, pages):
    """The files to download are there, and no empty ones."""
    links = re.findall(r"href=\"(files/[^\"]+)\"", pages["csv.html"])
    assert len(links) > 60
    assert [link for link in links if not (site / link).stat().st_size] == []


def test_sidebar(pages):
    """The first page shows at most 20 entries beside it, and every page marks its own place."""
    tree = re.search(r"<div class=\"sidebar-tree\">.*?</aside>", pages["index.html"], re.DOTALL)[0]
    assert 10 < len(re.findall(r"<li class=\"toctree-l1", tree)) <= 20
    unmarked = [
        path
        for path, text in pages.items()
        if not path.startswith("_") and path not in SHOWN | {"index.html"}
        if "current-page" not in text
    ]
    assert unmarked == []
