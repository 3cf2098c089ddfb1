"""The README: what it counts, where its links lead, and what an index shows of it."""

from __future__ import annotations

import importlib.util
import re
import tomllib
from pathlib import Path

import pytest

import asem

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
if not README.is_file():
    pytest.skip("the README is not here", allow_module_level=True)
TEXT = README.read_text("utf-8")


@pytest.fixture(scope="module")
def hook():
    """The module that says what an index shows; skipped without the builder that loads it."""
    pytest.importorskip("hatchling", reason="hatchling is not installed")
    spec = importlib.util.spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


EMPTY = {"documentation": "", "source": "", "issues": ""}
KNOWN = {
    "documentation": "https://docs.example.org/asem",
    "source": "https://code.example.org/asem",
    "issues": "https://code.example.org/asem/issues",
}


class TestNumbers:
    """What the README counts is so."""

    def test_bounds(self):
        """Each "more than" holds, and is not stale by more than a half."""
        primary = len(asem.sources.where(kind="primary"))
        counted = [len(asem.sources), primary, len(asem.disputes())]
        said = [int(each.replace(",", "")) for each in re.findall(r"[Mm]ore than ([\d,]+)", TEXT)]
        bounds = re.findall(r"more than ([\d,]+) of them primary", TEXT)
        assert len(said) == len(counted)
        assert bounds == [f"{said[1]:,}"]
        for least, there in zip(said, counted, strict=True):
            assert least < there < least * 1.5

    def test_single(self):
        """About one record in five rests on a single secondary source."""
        records = [
            record
            for table in asem.registry.canonical().tables().values()
            for record in table
            if hasattr(record, "evidence")
        ]
        single = [each for each in records if each.evidence.confidence == "single"]
        assert len(records) / 7 < len(single) < len(records) / 4

    def test_fixed(self):
        """Partners and summits are as many as the first paragraph says."""
        states, institutions, summits = re.search(
            r"(\d+) countries and (\d+) institutions, (\d+) summits", TEXT
        ).groups()
        counted = [len(asem.members), len(asem.institutions), len(asem.summits)]
        assert list(map(int, (states, institutions, summits))) == counted


class TestLinks:
    """Links lead somewhere, wherever the README is read."""

    def test_files(self):
        """Each relative link leads to a file, or to a heading of the README."""
        links = re.findall(r"\]\((?!https?:)([^)]+)\)", TEXT)
        headings = {
            re.sub(r"[^a-z0-9 -]", "", line.lower()).replace(" ", "-")
            for line in re.findall(r"^#+ (.+)$", TEXT, re.MULTILINE)
        }
        assert len(links) > 20
        for link in links:
            path, _, anchor = link.partition("#")
            assert (ROOT / path).exists(), link
            assert path or anchor in headings, link

    def test_nowhere(self, hook):
        """Without addresses an index shows no link and no picture that leads nowhere."""
        shown = hook.readme(TEXT, EMPTY)
        assert re.findall(r"\]\((?!#)[^)]*\)", shown) == []
        assert "docs/_static" not in shown
        assert hook.urls(EMPTY) == {}

    def test_known(self, hook):
        """With addresses every link is whole, and pages lead to the documentation."""
        shown = hook.readme(TEXT, KNOWN)
        links = re.findall(r"\]\(([^)]*)\)", shown)
        assert all(link.startswith(("https://", "#")) for link in links)
        assert "https://docs.example.org/asem/data.html#known-gaps" in links
        assert "https://code.example.org/asem/blob/main/LICENSE" in links
        assert 'src="https://code.example.org/asem/raw/main/docs/_static/hero-light.svg"' in shown
        assert set(hook.urls(KNOWN)) == {"Documentation", "Source", "Issues", "Changelog"}

    def test_setting(self, hook):
        """The setting has these three, and each is empty or whole."""
        settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
        addresses = settings["tool"]["asem"]["addresses"]
        assert addresses.keys() == EMPTY.keys() == hook.LABELS.keys()
        for address in addresses.values():
            assert not address or re.fullmatch(r"https://\S+[^/]", address)


def test_commands():
    """The first two blocks of shell are the command that answers and the one that tests."""
    blocks = re.findall(r"^```sh\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)
    assert "python -m asem" in blocks[0]
    assert "python -m pytest" in blocks[1]
    assert len(blocks[0].splitlines()) == len(blocks[1].splitlines()) == 1
