"""`docs/_static/hero*.svg`: the picture of the README and of the first page of the site."""

from pathlib import Path

import asem
from writers import ROOT


def files() -> dict[Path, str]:
    """Give the picture in light and in dark, for wide and for narrow windows."""
    folder, hero = ROOT / "docs" / "_static", asem.pictures.hero
    return {
        folder / "hero-light.svg": hero().svg,
        folder / "hero-dark.svg": hero(theme="dark").svg,
        folder / "hero-phone-light.svg": hero(layout="phone").svg,
        folder / "hero-phone-dark.svg": hero(layout="phone", theme="dark").svg,
    }
