"""The pages that say by example what users are promised, and that they are run."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

FOLDER = Path(__file__).with_name("acceptance")
PAGES = ("core.md", "dataset.md", "frames.md", "serialization.md")


def test_pages_are_there(request: pytest.FixtureRequest) -> None:
    """Every page is there, no other is, and the suite runs what lies in their folder."""
    assert set(PAGES) == {page.name for page in FOLDER.iterdir()}
    assert "--doctest-glob=tests/acceptance/*.md" in request.config.getini("addopts")


@pytest.mark.parametrize("page", PAGES)
def test_pages_have_examples(page: str) -> None:
    """A page without examples would pass whatever asem does."""
    assert doctest.DocTestParser().get_examples((FOLDER / page).read_text("utf-8"))
