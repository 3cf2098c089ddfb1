"""Files, and when the pictures are loaded."""

from __future__ import annotations

import os
import subprocess
import sys
import zlib
from fractions import Fraction
from math import inf, nan
from typing import Any

import pytest

from asem.errors import MissingExtraError, StructureError
from asem.pictures import Picture

from .drawn import OURS, ours, size_of

every = pytest.mark.parametrize("name", [name for name in OURS if "CHN" in name or "hero" in name])


def picture() -> Picture:
    """Give a picture."""
    return next(iter(ours().values()))


def scanlines(content: bytes, size: list[int]) -> list[bytes]:
    """Give the lines of a PNG as they are packed in it, four bytes a pixel."""
    data, at = b"", 8
    while at < len(content):
        length = int.from_bytes(content[at : at + 4], "big")
        if content[at + 4 : at + 8] == b"IDAT":
            data += content[at + 8 : at + 8 + length]
        at += length + 12
    raw, long = zlib.decompress(data), 1 + 4 * size[0]
    assert len(raw) == long * size[1]
    return [raw[start : start + long] for start in range(0, len(raw), long)]


class TestSaving:
    """Files."""

    def test_svg(self, tmp_path: Any) -> None:
        """An SVG file holds the drawing, byte by byte."""
        file = picture().save(tmp_path / "map.SVG")

        assert file == tmp_path / "map.SVG"
        assert file.read_bytes() == picture().svg.encode()

    @every
    def test_png(self, name: str, tmp_path: Any) -> None:
        """A PNG has the size of the drawing, times the scale, and is not blank."""
        pytest.importorskip("resvg_py")
        content = ours()[name].save(str(tmp_path / "map.png"), scale=1).read_bytes()

        size = [int.from_bytes(content[at : at + 4], "big") for at in (16, 20)]
        assert content[:8] == b"\x89PNG\r\n\x1a\n"
        assert tuple(size) == size_of(ours()[name])
        lines = scanlines(content, size)
        assert len(set(lines)) > size[1] / 4  # an empty sheet has but a few

    def test_scale(self, tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        """The renderer is given the drawing and the scale."""

        class Renderer:
            @staticmethod
            def svg_to_bytes(svg_string: str, zoom: float) -> list[int]:
                return [len(svg_string) % 256, int(zoom)]

        monkeypatch.setitem(sys.modules, "resvg_py", Renderer)
        file = picture().save(tmp_path / "map.png", scale=3)

        assert file.read_bytes() == bytes([len(picture().svg) % 256, 3])

    def test_missing(self, tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without the renderer the error says which extra to install, and leaves no file."""
        monkeypatch.setitem(sys.modules, "resvg_py", None)

        with pytest.raises(MissingExtraError, match=r"pip install 'asem-model\[png\]'"):
            picture().save(tmp_path / "map.png")
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("scale", [0, -1, nan, inf, 10.5, 1e-9, "2", None, True, 2j, [2], {}])
    def test_no_scale(self, tmp_path: Any, scale: Any) -> None:
        """A scale that makes no picture, or fits no memory, or is not a number, is refused."""
        with pytest.raises(
            StructureError, match=r"^scale is .*: expected a number from 0.01 to 10"
        ):
            picture().save(tmp_path / "map.png", scale=scale)
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("scale", [0.01, 10, Fraction(1, 2)])
    def test_scales(self, tmp_path: Any, scale: Any) -> None:
        """The smallest and the largest scale are drawn, and numbers of any type are taken."""
        pytest.importorskip("resvg_py")
        least = min(ours().values(), key=size_of)
        content = least.save(tmp_path / "map.png", scale=scale).read_bytes()

        size = [int.from_bytes(content[at : at + 4], "big") for at in (16, 20)]
        for pixels, units in zip(size, size_of(least), strict=True):
            assert abs(pixels - units * float(scale)) <= 1

    @pytest.mark.parametrize("name", ["map.jpg", "map", "map.svgz", "svg"])
    def test_other_endings(self, tmp_path: Any, name: str) -> None:
        """Another ending is refused, with those that are known."""
        with pytest.raises(StructureError, match=r"expected one that ends in \.svg or \.png"):
            picture().save(tmp_path / name)


class TestLoading:
    """The pictures are loaded only by those who draw."""

    def test_front_door(self) -> None:
        """Neither the front door nor a question loads them; a picture loads no renderer."""
        program = (
            "import sys, asem; asem.partners_on('2004-10-09'); repr(asem.partners)\n"
            "print([name for name in sys.modules if 'pictures' in name or 'markup' in name])\n"
            "asem.pictures.tile_map('2004-10-09')\n"
            "print([name for name in ('resvg_py', 'xml', 'json') if name in sys.modules])"
        )
        done = subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=True,
            env={key: value for key, value in os.environ.items() if not key.startswith("COV")},
            timeout=60,
        )

        assert done.stdout.split() == ["[]", "[]"]
