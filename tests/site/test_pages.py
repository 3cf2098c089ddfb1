"""The kinds of pages: what they ask for, whether they fit, and whether everybody can read them."""

import pytest

pytestmark = pytest.mark.browser

PAGES = ("index.html", "dataset/summits/asem-5.html", "pictures.html", "playground.html")


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 360)])
@pytest.mark.parametrize("path", PAGES)
def test_page(visit, faults, path, scheme, width):
    """A page complains of nothing, asks no other host, fits the window, and axe-core passes it."""
    opened = visit(path, scheme, width)
    found = faults(opened.page)
    beyond = []
    for each in (1280, 360):
        opened.page.set_viewport_size({"width": each, "height": 900})
        beyond.append(opened.page.evaluate("document.documentElement.scrollWidth - innerWidth"))
    opened.page.close()
    assert opened.asked
    assert opened.foreign == []
    assert opened.complaints == []
    assert max(beyond) <= 0
    assert found == []
