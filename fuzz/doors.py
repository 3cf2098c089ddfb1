"""
The doors of asem as atheris fuzzes them, one at a time: only errors of the family come out.

    python fuzz/doors.py names -max_total_time=20 fuzz/corpus/names

`tools/fuzz.py` runs all of them. What is found stands in a file `crash-...`, and is found again
by giving that file instead of the folder.
"""

from __future__ import annotations

import contextlib
import io
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import atheris

with atheris.instrument_imports(include=["asem"]):
    import asem
    from asem import cli, names, serialization
    from asem.export import calendar, citations, datapackage, jsonld  # noqa: F401  # to be watched
    from asem.registry import integrity, references, spelling, texts  # noqa: F401
    from asem.serialization import documents, files, problems  # noqa: F401

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = Path(tempfile.mkdtemp(prefix="asem-fuzz-"))


def _text(data: bytes) -> str:
    """Any text, lone surrogates too."""
    return (
        data.decode("utf-8", "surrogatepass") if data.isascii() else data.decode(errors="replace")
    )


def names_(data: bytes) -> None:
    """A text that may name a partner."""
    text = _text(data)
    with contextlib.suppress(asem.AsemError):
        names.match(text, fuzzy=True)
    with contextlib.suppress(asem.AsemError):
        found = asem.partner(text)
        assert asem.partner(found.id) is found
    asem.in_city(text)


def days(data: bytes) -> None:
    """A text that may be a day."""
    text = _text(data)
    with contextlib.suppress(asem.InvalidDateError):
        assert asem.as_day(asem.as_day(text).isoformat()) == asem.as_day(text)
    with contextlib.suppress(asem.InvalidDateError):
        date = asem.PartialDate.parse(text)
        assert str(date) == text
        assert date.earliest <= date.latest


def json(data: bytes) -> None:
    """A document that may be a registry, or one of its records; what is read goes out again."""
    for kind in (asem.Registry, asem.Partner, asem.Meeting, asem.Money, asem.PartialDate):
        with contextlib.suppress(asem.AsemError):
            found = serialization.from_json(kind, data)
            assert serialization.from_json(kind, serialization.to_json(found)) == found
            if isinstance(found, asem.Registry):
                jsonld.jsonld_text(found)
                citations.bibliography(found.sources, "bibtex", registry=found)


def package(data: bytes) -> None:
    """The descriptor of a data package, beside which a registry stands that is out of reach."""
    inside = FOLDER / "package"
    inside.mkdir(exist_ok=True)
    if not (FOLDER / "asem.json").exists():
        asem.Registry().save(FOLDER / "asem.json")
        (inside / "link").symlink_to(FOLDER)
    (inside / "datapackage.json").write_bytes(data)
    try:
        asem.Registry.load(inside)
    except asem.AsemError:
        return
    raise AssertionError("a registry outside of the folder was read")


def command(data: bytes) -> None:
    """Words on the command line, one a line."""
    words = [word for word in _text(data).split("\n") if not word.startswith(("-o", "--o"))]
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = cli.main(words)
    assert status in (0, 1, 2)
    assert err.getvalue().rstrip("\n").isprintable()


DOORS: dict[str, Callable[[bytes], None]] = {
    "names": names_,
    "days": days,
    "json": json,
    "package": package,
    "command": command,
}

if __name__ == "__main__":
    _, door, *options = sys.argv
    atheris.Setup([sys.argv[0], *options], DOORS[door])
    atheris.Fuzz()
