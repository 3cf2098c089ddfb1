"""
The pictures in a real browser, which knows the font: `python -m pytest -m browser tests/pictures`.

Skipped where Playwright or Chromium is missing.
"""

from __future__ import annotations

import base64
import shutil
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest

from ..site.conftest import NAMES, QUIET
from .drawn import FEW, LAYOUTS, LONG, SVG, THEMES, box_of, drawers, named, size_of, tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asem.pictures import Picture

pytestmark = pytest.mark.browser

MEASURE = """() => {
  const svg = document.querySelector('svg'), sheet = svg.viewBox.baseVal
  const place = svg.getBoundingClientRect()
  return [...svg.querySelectorAll('text')].map(text => {
    const box = text.getBoundingClientRect(), size = parseFloat(getComputedStyle(text).fontSize)
    const base = parseFloat(text.getAttribute('y'))
    return {says: text.textContent, left: box.x - place.x, right: box.right - place.x,
            top: base - size * 0.72, bottom: base + size * 0.2, size}
  })
}"""
"""What a browser knows of every line of letters, in the units of the picture."""

COMPARE = """async ([svg, png, width, height]) => {
  const pixels = []
  for (const source of [`data:image/svg+xml;base64,${svg}`, `data:image/png;base64,${png}`]) {
    const image = new Image(), canvas = new OffscreenCanvas(width, height)
    image.src = source
    await image.decode()
    const context = canvas.getContext('2d')
    context.drawImage(image, 0, 0, width, height)
    pixels.push(context.getImageData(0, 0, width, height).data)
  }
  const side = 12, off = []
  for (let top = 0; top + side <= height; top += side)
    for (let left = 0; left + side <= width; left += side) {
      const sums = [0, 0]
      for (let y = top; y < top + side; y++)
        for (let x = left; x < left + side; x++)
          for (const which of [0, 1])
            for (const channel of [0, 1, 2])
              sums[which] += pixels[which][4 * (y * width + x) + channel]
      off.push(Math.abs(sums[0] - sums[1]) / (3 * side * side))
    }
  return [Math.max(...off), off.reduce((a, b) => a + b) / off.length]
}"""
"""By how much squares of two drawings differ in brightness, of 255: at most, and on average."""


@pytest.fixture(scope="module")
def page() -> Iterator[Any]:
    """Give an empty page in a browser without a window."""
    api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        pytest.skip("Chromium is not installed")
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=QUIET)
        yield browser.new_page(viewport={"width": 1300, "height": 900})
        browser.close()


def show(page: Any, picture: Picture) -> list[dict[str, Any]]:
    """Show a picture, and measure its letters."""
    page.set_content(f'<body style="margin:0">{picture.svg}</body>')
    return list(page.evaluate(MEASURE))


def refuse_what_meets(page: Any, picture: Picture, name: str) -> None:
    """See that no letters leave the sheet, that none lie upon others, and that none are small."""
    width, height = size_of(picture)
    texts = show(page, picture)
    for at, one in enumerate(texts):
        assert 0 <= one["left"] <= one["right"] <= width, (name, one)
        assert 0 <= one["top"] <= one["bottom"] <= height, (name, one)
        assert one["size"] >= 9, (name, one)
        for other in texts[:at]:
            wide = min(one["right"], other["right"]) - max(one["left"], other["left"])
            high = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
            assert wide <= 1 or high <= 1.5, (name, one["says"], other["says"])


@pytest.mark.parametrize(("layout", "theme"), list(product(LAYOUTS, THEMES)))
def test_ours(page: Any, layout: str, theme: str) -> None:
    """On a day in every round, for every partner: no letters meet, none leave, none are small."""
    for name, draw in drawers():
        refuse_what_meets(page, draw(layout=layout, theme=theme), name)


@pytest.mark.parametrize("text", LONG, ids=lambda text: ascii(text)[:20])
def test_long_names(page: Any, text: str) -> None:
    """However long the names of a registry are."""
    for layout in LAYOUTS:
        for name, draw in drawers(named(text), ("2002-01-01", "2004-12-31", "2006-01-01")):
            refuse_what_meets(page, draw(layout=layout), name)


def test_widths(page: Any) -> None:
    """Letters take no more room in the browser than the table of their widths says."""
    every = dict(drawers())
    for name in FEW:
        picture = every[name](layout="page")
        assumed = [box_of(text) for text in tree(picture).iter(f"{SVG}text")]
        for box, real in zip(assumed, show(page, picture), strict=True):
            assert real["right"] - real["left"] <= box.right - box.left + 1, (name, box)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", FEW)
def test_same_elsewhere(page: Any, name: str, theme: str, tmp_path: Any) -> None:
    """Another renderer draws the same: small squares are as bright, but for edges of letters."""
    pytest.importorskip("resvg_py")
    picture = dict(drawers())[name](theme=theme)
    png = base64.b64encode(picture.save(tmp_path / "picture.png", scale=1).read_bytes()).decode()
    svg = base64.b64encode(picture.svg.encode()).decode()
    most, mean = page.evaluate(COMPARE, [svg, png, *size_of(picture)])

    assert most < 25
    assert mean < 1
