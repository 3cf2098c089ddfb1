"""
What asem prints, draws and writes.

`tests/outputs.txt` has the fingerprints of all of it, `tests/readable` the text of some.
"""

from __future__ import annotations

import io
import os
from contextlib import redirect_stderr, redirect_stdout
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING

import asem
import asem.pictures
from asem.cli import main
from asem.export import jsonld_text
from asem.registry import Registry

from . import invented
from .pictures.drawn import LAYOUTS, drawers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from asem.pictures import Picture

COMMANDS = (
    "overview",
    "partners Laos USA",
    "partners --on 2009-01-01",
    "members --on 2004-10-09",
    "summit 5",
    "host tmm-1",
    "meetings --from 2004-01-01 --to 2004-12-31",
    "initiatives --proposed-by VNM",
    "meetings --country VNM --kind ministerial --sources",
    "documents --meeting asem-5",
    "organisations",
    "coordinators",
    "attendance 13",
    "coverage",
    "cite 8 --field theme",
    "figures asem-duo",
    "disputes --table summits",
    "code VNM",
    "cite 5",
    "show asem-duo",
    "show asem-13",
    "sources 5",
    "diff 2004-10-07 2012-11-05",
    "report 2004-10-09 5",
    "summit 99999999",
    "summit 123456789",
    "host som-2004",
    "members --on 2004",
    "partners --basis decided",
    "show asem-du",
    "prtners",
)
"""Questions with an answer, and some that are refused."""


class Screen(io.StringIO):
    """A terminal that keeps what it is shown: of 80 columns, unless `COLUMNS` says otherwise."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        """It is one."""
        return True


def said(words: str, columns: int | None = None) -> str:
    """Give what a command prints in a pipe, or in a terminal of so many columns, and its status."""
    kept = dict(os.environ)
    out, err = (io.StringIO() if columns is None else Screen()), io.StringIO()
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "TERM"):
        os.environ.pop(name, None)
    os.environ["FORCE_HYPERLINK"] = "0"
    try:
        os.environ["COLUMNS"] = str(columns or 80)
        with redirect_stdout(out), redirect_stderr(err):
            status = main(words.split())
    finally:
        os.environ.clear()
        os.environ.update(kept)
    return f"{out.getvalue()}\n{err.getvalue()}\n{status}"


def commands() -> Iterator[tuple[str, Callable[[], str]]]:
    """Give what the command line prints, in every form."""
    for words in COMMANDS:
        for form in ("", " --json", " --csv"):
            yield f"asem {words}{form}", partial(said, f"{words}{form}")
        for columns in (40, 61, 100):
            yield f"asem {words}, {columns} columns", partial(said, words, columns)


def pictures() -> Iterator[tuple[str, Callable[[], str]]]:
    """Give the pictures of our registry and of an invented one, drawn and in words."""

    def both(draw: Callable[..., Picture], layout: str) -> str:
        picture = draw(layout=layout)
        return f"{picture.title}\n{picture.svg}\n{picture.text}"

    for of, registry in (("ours", None), ("invented", Registry(**invented.rows()))):
        for name, draw in drawers(registry):
            for layout in LAYOUTS:
                yield f"picture of {of}, {name}, {layout}", partial(both, draw, layout)


def exports() -> Iterator[tuple[str, Callable[[], str]]]:
    """Give what is written for other programs, but for `data/`, which is compared as it is."""
    yield "linked data", lambda: jsonld_text(asem.registry.canonical())
    for style in ("text", "bibtex", "csl"):
        yield (
            f"sources, {style}",
            lambda style=style: "\n".join(
                asem.cite(source, style=style) for source in asem.sources
            ),
        )
    for name, table in asem.registry.canonical().tables().items():
        yield (
            f"pages of {name}",
            lambda table=table: "\n".join(f"{row}\n{row!r}\n{row._repr_html_()}" for row in table),
        )


READ = (
    "2004-10-09 5",
    "partners --on 2009-01-01",
    "summit 5",
    "meetings --from 2004-01-01 --to 2004-12-31",
    "show asem-duo",
    "show asem-13",
    "sources 5",
    "diff 2004-10-07 2012-11-05",
    "summit 99999999",
    "members --on 2004",
    "prtners",
)
"""Questions whose answers are kept as people read them, some refused."""


def readable() -> Iterator[tuple[str, str]]:
    """Give what people read most as it is, so that a change shows what they will see."""
    for words in READ:
        yield f"asem {words}", said(words, 80)
    drawn = asem.pictures
    found: dict[str, Picture] = {
        "tile map": drawn.tile_map("2004-10-09"),
        "timeline": drawn.timeline(),
        "growth": drawn.growth(),
        "hosts": drawn.hosts(),
        "life": drawn.life("MMR"),
        "calendar strip": drawn.calendar_strip("2004-01-01", "2004-12-31"),
        "money": drawn.money("trans-eurasia-information-network"),
    }
    for name, picture in found.items():
        yield f"picture {name}", f"{picture.title}\n{picture.text}"
    for style in ("text", "bibtex"):
        yield (
            f"cite {style}",
            "\n".join(asem.cite(one, style=style) for one in list(asem.sources)[:3]),
        )


def fingerprints() -> Iterator[str]:
    """Give a line for each: its fingerprint and its name."""
    for name, make in (*commands(), *pictures(), *exports()):
        text = make().encode("utf-8", "surrogatepass")
        yield f"{sha256(text).hexdigest()[:16]}  {name}"
