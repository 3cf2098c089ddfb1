"""The search of the site finds the page that a reader looks for, first."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.browser

FIRST = {
    "Russia": "dataset/partners/RUS.html",
    "Excel": "howto/other-tools.html",
    "mypy": "howto/typed.html",
    "Brexit": "faq.html",
    "pandas": "frames.html",
    "partners per year": "howto/panel.html",
    "Hypothesis": "testing.html",
    "JSON": "serialization.html",
    "install": "tour.html",
    "is_partner": "reference/questions.html",
}


@pytest.mark.parametrize("words", FIRST)
def test_first(reader, words):
    """The first result is the page about it."""
    reader.open(f"search.html?q={words.replace(' ', '+')}")
    reader.page.wait_for_selector("#search-results li a", timeout=20_000)
    reader.page.wait_for_timeout(300)
    first = reader.page.query_selector("#search-results li a")
    assert first.get_attribute("href").partition("?")[0].partition("#")[0] == FIRST[words]
