"""The pages as a reader sees them: by screen and phone, by day and night, by search and by link."""

from __future__ import annotations

import re

import pytest

pytestmark = pytest.mark.browser

KINDS = (
    "index.html",
    "frames.html",
    "pictures.html",
    "concepts.html",
    "playground.html",
    "reference/summits.html",
    "dataset/summits/asem-5.html",
    "dataset/partners/IND.html",
    "dataset/series/fmm.html",
)
"""What axe-core judges: pages that are made in different ways, none of them long."""

PAGES = (
    *KINDS,
    "tour.html",
    "questions.html",
    "cheatsheet.html",
    "csv.html",
    "howto/panel.html",
    "reference/frames.html",
    "reference/questions.html",
    "howto/basis.html",
    "dataset/index.html",
    "dataset/summits/index.html",
    "dataset/initiatives/trans-eurasia-information-network.html",
    "dataset/organisations/asef.html",
    "dataset/dictionary.html",
    "dataset/doubts.html",
    "search.html?q=Hanoi",
)

FETCHED = re.compile(
    r"<(?:script|img|iframe|embed|source|object|link(?! rel=\"canonical\"))\b[^>]*"
    r"(?:src|href|data)=[\"']?(?:https?:)?//[^>]*"
)
"""What a page would load from another host by itself."""


@pytest.fixture(scope="class")
def opened(request, reader):
    """A page, opened once."""
    reader.open(request.param)
    return reader


@pytest.mark.parametrize("opened", PAGES, indirect=True)
class TestPages:
    """A page of each kind, and some of what readers open most."""

    @pytest.mark.parametrize("width", [1280, 360])
    def test_fits(self, opened, width):
        """A page is not wider than its window."""
        opened.show(width=width)
        assert opened.beyond <= 0

    def test_quiet(self, opened):
        """A page complains of nothing, by day and by night, and asks no other host."""
        opened.show("dark")
        assert opened.brightness < 64
        assert opened.asked
        assert opened.foreign == []
        assert opened.complaints == []


@pytest.mark.parametrize("opened", KINDS, indirect=True)
class TestEverybody:
    """Whether everybody can read a page, as far as axe-core can tell."""

    def test_screen(self, opened, faults):
        """No rule of axe-core is broken on a screen by day."""
        opened.show()
        assert faults() == []

    def test_phone_at_night(self, opened, faults):
        """On a dark phone its text stands out, fingers hit links, and keys move what scrolls."""
        opened.show("dark", 360)
        assert faults("color-contrast", "scrollable-region-focusable", "target-size") == []


class TestSearch:
    """The search of the site."""

    @pytest.fixture
    def search(self, reader):
        """Search as a reader does; give where the answers lead, the best first."""

        def search(words: str) -> list[str]:
            reader.open(f"search.html?q={words.replace(' ', '+')}")
            told = reader.page.locator("#search-results .search-summary")
            told.filter(has_text="found").wait_for()
            links = reader.page.locator("#search-results li > a")
            found = links.evaluate_all("links => links.map((link) => link.href)")
            return [address.removeprefix(reader.host) for address in found]

        return search

    @pytest.mark.parametrize(
        ("words", "pages"),
        [
            ("India 2007", {"dataset/partners/IND.html", "howto/basis.html"}),
            ("Hanoi", {"dataset/summits/asem-5.html"}),
            ("Hanoi Declaration", {"dataset/summits/asem-5.html"}),
            ("TEIN3", {"dataset/initiatives/trans-eurasia-information-network.html"}),
        ],
    )
    def test_finds(self, search, words, pages):
        """What one looks for is among the first five."""
        assert pages <= {re.split("[?#]", address)[0] for address in search(words)[:5]}

    def test_leads_to_places(self, search, site):
        """Every part of a page that it leads to is there."""
        parts = [address for address in search("Hanoi") if "#" in address]
        assert parts
        for part in parts:
            address, _, anchor = part.partition("#")
            text = (site / address.partition("?")[0]).read_text("utf-8")
            assert f'id="{anchor}"' in text, part


class TestSite:
    """The site as a whole."""

    @pytest.mark.parametrize(
        "path",
        [["Was India a partner in 2007?"], ["Partners", "India"]],
        ids=["by the question", "by the record"],
    )
    def test_india_in_2007(self, reader, path):
        """Whether India was a partner in 2007, and why, is two clicks from the first page."""
        reader.open("index.html")
        article = reader.page.locator("article")
        for words in path:
            with reader.page.expect_navigation():  # by keys, since a card has no text to click
                article.get_by_role("link", name=words, exact=True).first.press("Enter")
        for fact in ("11 September 2006", "28 May 2007", "24 October 2008", "first summit"):
            assert fact in article.inner_text()

    @pytest.mark.parametrize("path", ["reference/strategies.html", "dataset/partners/VNM.html"])
    def test_current_page_in_view(self, reader, path):
        """The list of pages shows the current one, without being scrolled by hand."""
        reader.open(path)
        shown = """() => {
            const here = document.querySelector(".sidebar-tree .current-page > a");
            const { top, bottom } = here.getBoundingClientRect();
            return 0 < top && bottom < innerHeight;
        }"""
        assert reader.page.evaluate(shown)

    def test_nothing_from_elsewhere(self, site):
        """No page at all loads a script, a font, a picture or a style from another host."""
        for file in site.rglob("*.html"):
            assert not FETCHED.findall(file.read_text("utf-8")), file
        for file in site.rglob("*.css"):
            assert not re.search(r"url\([\"']?(?:https?:)?//", file.read_text("utf-8")), file
