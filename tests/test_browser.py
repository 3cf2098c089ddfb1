"""
The built site as a reader sees it, in a real browser.

Not among the tests that run by themselves, since it needs the built site and a Chromium:
`ASEM_SITE=docs/_build/html python -m pytest -m browser`.
"""

from __future__ import annotations

import os
import re
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from .browser import browser

pytestmark = pytest.mark.browser

PAGES = (
    "index.html",
    "tour.html",
    "questions.html",
    "pictures.html",
    "howto/basis.html",
    "reference/registry.html",
    "dataset/index.html",
    "dataset/summits/index.html",
    "dataset/summits/asem-5.html",
    "dataset/partners/IND.html",
    "dataset/series/fmm.html",
    "dataset/initiatives/trans-eurasia-information-network.html",
    "dataset/organisations/asef.html",
    "dataset/dictionary.html",
    "dataset/doubts.html",
    "search.html?q=Hanoi",
)
"""One of each kind."""

LOOKS = {"screen": (1280, False), "dark screen": (1280, True), "phone": (360, False)}

FOUND = """
new Promise((done) => {
  const look = () => {
    const told = document.querySelector("#search-results .search-summary");
    const links = [...document.querySelectorAll("#search-results li > a")];
    if (told && /found/.test(told.textContent)) done(links.map((link) => link.href));
    else setTimeout(look, 20);
  };
  look();
})
"""
"""The addresses that the search of the site gives, the best first, once it is done."""

FETCHED = re.compile(
    r"<(?:script|img|iframe|embed|source|object|link(?! rel=\"canonical\"))\b[^>]*"
    r"(?:src|href|data)=[\"']?(?:https?:)?//[^>]*"
)
"""What a page would load from another host by itself."""


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing of it."""

    def log_message(self, *args):
        """Say nothing."""


@pytest.fixture(scope="module")
def folder():
    """Where the built site is."""
    found = Path(os.environ.get("ASEM_SITE", "docs/_build/html"))
    assert (found / "index.html").is_file(), f"there is no built site in {found}: set ASEM_SITE"
    return found


@pytest.fixture(scope="module")
def reader(tmp_path_factory):
    """A browser."""
    with browser(tmp_path_factory.mktemp("chromium")) as found:
        yield found


@pytest.fixture(scope="module")
def site(folder):
    """The address at which the site is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("page", PAGES)
def test_pages(reader, site, page, look):
    """A page complains of nothing, asks no other host, and is no wider than the screen."""
    width, dark = LOOKS[look]
    seen = reader.open(site + page, width=width, dark=dark)
    assert reader.ask("document.documentElement.scrollWidth") <= width
    assert reader.ask("matchMedia('(prefers-color-scheme: dark)').matches") is dark
    assert seen.requests
    assert [each for each in seen.requests if not each.startswith((site, "data:"))] == []
    assert seen.complaints == []


def test_nothing_from_elsewhere(folder):
    """No page at all loads a script, a font, a picture or a style from another host."""
    for file in folder.rglob("*.html"):
        assert not FETCHED.findall(file.read_text("utf-8")), file
    for file in folder.rglob("*.css"):
        assert "url(http" not in file.read_text("utf-8").replace('"', "").replace("'", ""), file


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("India 2007", "dataset/partners/IND.html"),
        ("India 2007", "howto/basis.html"),
        ("Hanoi", "dataset/summits/asem-5.html"),
        ("Hanoi Declaration", "dataset/summits/asem-5.html"),
        ("TEIN3", "dataset/initiatives/trans-eurasia-information-network.html"),
    ],
)
def test_search(reader, site, words, page):
    """The search of the site has what one looks for among its first five."""
    reader.open(f"{site}search.html?q={words.replace(' ', '+')}")
    found = [each.removeprefix(site).partition("?")[0] for each in reader.ask(FOUND)[:5]]
    assert page in found


def test_search_leads_to_places(reader, site, folder):
    """Every part of a page that the search leads to is there."""
    reader.open(f"{site}search.html?q=Hanoi")
    parts = [each.removeprefix(site) for each in reader.ask(FOUND) if "#" in each]
    assert parts
    for part in parts:
        name, _, anchor = part.partition("#")
        text = (folder / name.partition("?")[0]).read_text("utf-8")
        assert f'id="{anchor}"' in text, part


@pytest.mark.parametrize(
    "path",
    [["Was India a partner in 2007?"], ["Partners", "India"]],
    ids=["by the question", "by the record"],
)
def test_india_in_2007(reader, site, path):
    """Whether India was a partner in 2007, and why, is two clicks from the home page."""
    reader.open(f"{site}index.html")
    for words in path:
        address = reader.ask(
            f"[...document.querySelectorAll('article a')]"
            f".find((link) => link.textContent.trim() === {words!r}).href"
        )
        reader.open(address)
    text = reader.ask("document.querySelector('article').textContent")
    for fact in ("11 September 2006", "28 May 2007", "24 October 2008", "first summit"):
        assert fact in text
