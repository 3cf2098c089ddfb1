"""`docs/_static/hero*.svg`: the picture of the README and of the first page of the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

import asem
from writers import ROOT

if TYPE_CHECKING:
    from pathlib import Path


def files() -> dict[Path, str]:
    """Give the picture in light and in dark, for wide and for narrow windows."""
    folder, hero = ROOT / "docs" / "_static", asem.pictures.hero
    return {
        folder / "hero-light.svg": hero().svg,
        folder / "hero-dark.svg": hero(theme="dark").svg,
        folder / "hero-phone-light.svg": hero(layout="phone").svg,
        folder / "hero-phone-dark.svg": hero(layout="phone", theme="dark").svg,
    }
