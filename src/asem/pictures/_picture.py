"""What every picture is: a drawing, and the same in words."""

from __future__ import annotations

from importlib import import_module
from numbers import Real
from os import PathLike
from pathlib import Path
from typing import Any

from attrs import frozen

from asem._paths import as_path
from asem._text import quoted
from asem.errors import MissingExtraError, StructureError

__all__ = ["Picture"]

_LEAST, _MOST = 0.01, 10
"""Below the smallest scale no pixel is left; beyond the largest one the renderer asks for more
memory than machines have."""


@frozen(repr=False)
class Picture:
    """
    A drawing that a notebook shows, a file keeps and a terminal prints.

    It has no ids, no script and no style sheet, so that any number of drawings can be on one
    page. What is drawn once is the same, byte by byte, on every run.

    Attributes:
        title: What it shows, in a line.
        alt: The same in two sentences, for those who do not see it.
        svg: The drawing as SVG 1.1, without an XML declaration, so that you can put it into a page.
        text: The same in words, for a terminal; printing the picture prints it.

    >>> import asem
    >>> picture = asem.pictures.tile_map("2004-10-08")
    >>> picture
    <Picture: 13 newcomers, 10 of them European, bring ASEM to 39 partners>
    >>> picture.svg[:4], str(picture) == picture.text
    ('<svg', True)
    """

    title: str
    alt: str
    svg: str
    text: str

    def save(self, path: str | PathLike[str], *, scale: float = 2) -> Path:
        """
        Write the drawing to a file and return its path.

        Args:
            path: Ends in `.svg` or `.png`.
            scale: How many pixels a unit of the drawing takes, 0.01 to 10; for PNG only.

        Raises:
            MissingExtraError: PNG needs resvg-py, which the extra `png` installs.
            StructureError: The path is not one or has another ending, or the scale is not such a
                number.

        >>> import asem, tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     file = asem.pictures.growth().save(folder + "/growth.svg")
        ...     file.name, file.read_text("utf-8")[:4]
        ('growth.svg', '<svg')
        """
        file = as_path(path)
        ending = file.suffix.lower()
        if ending == ".svg":
            file.write_bytes(self.svg.encode())
        elif ending == ".png":
            file.write_bytes(_pixels(self.svg, scale))
        else:
            raise StructureError(
                f"path is {quoted(str(path))}: expected one that ends in .svg or .png", path
            )
        return file

    def _repr_svg_(self) -> str:
        """The drawing, for a notebook."""
        return self.svg

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<Picture: {self.title}>"


def _pixels(svg: str, scale: float) -> bytes:
    """The drawing as PNG."""
    if not isinstance(scale, Real) or scale is True or not _LEAST <= scale <= _MOST:
        raise StructureError(
            f"scale is {quoted(scale)}: expected a number from {_LEAST} to {_MOST}", scale
        )
    try:
        resvg: Any = import_module("resvg_py")
    except ImportError:
        raise MissingExtraError(
            "a PNG needs resvg-py: install the extra png, pip install 'asem-model[png]'", "png"
        ) from None
    return bytes(resvg.svg_to_bytes(svg_string=svg, zoom=float(scale)))
