"""
The built site, served to a real browser.

    ASEM_SITE=docs/_build/html python -m pytest -m browser -rs tests/site

Skipped where no site was built, or where Playwright or Chromium is missing.
"""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

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


@attrs.define
class Visit:
    """
    A page that was opened, and what it did.

    Attributes:
        page: The page, in its browser.
        host: Where the site is served.
        asked: The address of every request, those of workers among them.
        complaints: What the browser wrote into its console as an error or a warning, and every
            error that no script caught.
    """

    page: Page
    host: str
    asked: list[str] = attrs.field(factory=list)
    complaints: list[str] = attrs.field(factory=list)

    @property
    def foreign(self) -> list[str]:
        """The requests that went elsewhere."""
        return [url for url in self.asked if not url.startswith((self.host, "data:", "blob:"))]


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
def chromium(site) -> Iterator[Browser]:  # noqa: ARG001  # without a site none is started
    """A browser without a window."""
    api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        pytest.skip("Chromium is not installed")
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def visit(chromium, host) -> Callable[..., Visit]:
    """Open a page of the site, in light or dark, in a window so wide."""

    def visit(path: str, scheme: str = "light", width: int = 1280) -> Visit:
        page = chromium.new_page(
            viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
        )
        opened = Visit(page, host)
        page.context.on("request", lambda request: opened.asked.append(request.url))
        page.on("pageerror", lambda error: opened.complaints.append(str(error)))
        page.on(
            "console",
            lambda said: (
                opened.complaints.append(said.text) if said.type in {"error", "warning"} else None
            ),
        )
        page.goto(f"{host}{path}", wait_until="load")
        return opened

    return visit


@pytest.fixture(scope="package")
def faults() -> Callable[[Page], list[str]]:
    """Ask axe-core for the serious and critical faults of a page as it stands now."""
    axe = Path(__file__).parents[2] / "tools" / "site" / "node_modules" / "axe-core" / "axe.min.js"
    if not axe.is_file():
        pytest.skip("axe-core was not fetched: `npm ci` in tools/site does it")
    script = axe.read_text("utf-8")

    def faults(page: Page) -> list[str]:
        page.evaluate(script)
        found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        return [
            f"{fault['id']}: {node['html'][:200]}"
            for fault in found["violations"]
            if fault["impact"] in {"serious", "critical"}
            for node in fault["nodes"]
        ]

    return faults
