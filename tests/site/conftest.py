"""
The built site, served to a real browser.

    ASEM_SITE=docs/_build/html python -m pytest -m browser -rs tests/site

Skipped where no site was built, or where Playwright or Chromium is missing.
"""

from __future__ import annotations

import functools
import http.server
import os
import re
import shutil
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import ConsoleMessage, Page

NAMES = ("chromium", "chromium-browser", "google-chrome")
"""What Chromium is called here and there."""

QUIET = (
    "--disable-background-networking",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-sandbox",  # a container gives it no room, and the pages are ours
)
"""Options without which Chromium talks to its makers, or does not start in a container."""


class Silent(http.server.SimpleHTTPRequestHandler):
    """Serves files, and does not speak of it."""

    def log_message(self, *args):
        """Say nothing."""


class Reader:
    """
    The one page that all tests share, opened again and again, and what it did since it was opened.

    Attributes:
        page: The page, in its browser.
        host: Where the site is served.
        asked: The address of every request, those of workers among them.
        complaints: What the browser wrote into its console as an error or a warning, and every
            error that no script caught.
    """

    def __init__(self, page: Page, host: str) -> None:
        self.page = page
        self.host = host
        self.asked: list[str] = []
        self.complaints: list[str] = []
        page.context.on("request", lambda request: self.asked.append(request.url))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", self._hear)

    def open(self, path: str) -> None:
        """Open a page of the site."""
        self.show()
        self.asked.clear()
        self.complaints.clear()
        self.page.goto(f"{self.host}{path}")

    def show(self, scheme: str = "light", width: int = 1280) -> None:
        """Look at the page in light or dark, in a window so wide."""
        self.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        self.page.set_viewport_size({"width": width, "height": 900})

    @property
    def foreign(self) -> list[str]:
        """The requests that went elsewhere."""
        return [url for url in self.asked if not url.startswith((self.host, "data:", "blob:"))]

    @property
    def beyond(self) -> int:
        """How many pixels the page is wider than its window."""
        return self.page.evaluate("document.documentElement.scrollWidth - innerWidth")

    @property
    def brightness(self) -> float:
        """How bright the page is behind its text, from 0 to 255."""
        colour = self.page.evaluate("getComputedStyle(document.body).backgroundColor")
        return max(map(int, re.findall(r"\d+", colour)[:3]))

    def _hear(self, said: ConsoleMessage) -> None:
        if said.type in {"error", "warning"}:
            self.complaints.append(said.text)


@pytest.fixture(scope="package")
def site() -> Path:
    """The folder of the built site."""
    given = os.environ.get("ASEM_SITE")
    if not given:
        pytest.skip("ASEM_SITE names no built site")
    folder = Path(given).absolute()
    assert (folder / "index.html").is_file(), f"no site in {folder}"
    return folder


@pytest.fixture(scope="package")
def host(site) -> Iterator[str]:
    """The address at which the site is served."""
    handler = functools.partial(Silent, directory=site)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="package")
def reader(host) -> Iterator[Reader]:
    """The site in a browser without a window."""
    api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        pytest.skip("Chromium is not installed")
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=QUIET)
        yield Reader(browser.new_page(), host)
        browser.close()


@pytest.fixture(scope="package")
def faults(reader) -> Callable[..., list[str]]:
    """Ask axe-core for the serious and critical faults of the page as it looks now."""
    axe = Path(__file__).parents[2] / "tools" / "site" / "node_modules" / "axe-core" / "axe.min.js"
    if not axe.is_file():
        pytest.skip("axe-core was not fetched: `npm ci` in tools/site does it")
    script = axe.read_text("utf-8")

    def faults(*rules: str) -> list[str]:
        if not reader.page.evaluate("'axe' in window"):
            reader.page.evaluate(script)
        given = {"resultTypes": ["violations"]} | ({"runOnly": list(rules)} if rules else {})
        found = reader.page.evaluate("(given) => axe.run(document, given)", given)
        return [
            f"{fault['id']}: {node['html'][:200]}"
            for fault in found["violations"]
            if fault["impact"] in {"serious", "critical"}
            for node in fault["nodes"]
        ]

    return faults
