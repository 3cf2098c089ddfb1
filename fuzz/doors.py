"""
The doors of asem as atheris fuzzes them, one at a time: only errors of the family come out.

    python fuzz/doors.py names -max_total_time=20 fuzz/corpus/names

`nox -s fuzz` runs all of them. What is found stands in a file `crash-...`, and is found again
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
import polars

with atheris.instrument_imports(include=["asem"]):
    import asem
    from asem import cli, frames, names, serialization
    from asem.export import _calendar, _citations, _datapackage, _jsonld  # noqa: F401  # to be watched
    from asem.registry import _citing, _integrity, _spelling  # noqa: F401
    from asem.serialization import _files, _json_text, _problems  # noqa: F401

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
    with contextlib.suppress(asem.AsemError):
        found = asem.meeting(text)
        assert asem.meeting(found.id) is found
    with contextlib.suppress(asem.AsemError):
        asem.held_in(text)


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
                _jsonld.jsonld_text(found)
                _citations.bibliography_of(found.sources, style="bibtex", registry=found)


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
    except (asem.AsemError, OSError):  # a file that is named may not be there
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


OPTIONS = (
    "partner",
    "day",
    "facts",
    "basis",
    "rule",
    "tz",
    "codes",
    "days",
    "kind",
    "on_unknown",
    "prefix",
)


def tables(data: bytes) -> None:
    """Texts in two columns of a frame, and a word as an option: what is said is what is so."""
    word, *texts = data.decode(errors="replace").split("\n")
    half = len(texts) // 2
    rows = {"iso3": texts[:half], "date": texts[half : 2 * half]}
    frame = polars.DataFrame(rows, schema=dict.fromkeys(rows, polars.String))
    found = frames.annotate(frame, on_unknown="null")
    for code, day, answer in found.rows():
        if answer is not None:
            try:
                told = asem.is_partner(code, day[:10])
            except asem.UnknownPartnerError:  # a country that takes no part
                told = False
            assert answer is told
    option, _, value = word.partition("=")
    if option in OPTIONS:
        with contextlib.suppress(asem.AsemError):
            frames.annotate(frame, **{"on_unknown": "null", option: value})
    with contextlib.suppress(asem.AsemError):
        resolved = frames.resolve(frame, "iso3", into="found", on_unknown="null")
        assert resolved.height == frame.height
    assert sum(finding.rows for finding in frames.audit(frame, "iso3")) == frame.height


DOORS: dict[str, Callable[[bytes], None]] = {
    "names": names_,
    "days": days,
    "json": json,
    "package": package,
    "command": command,
    "tables": tables,
}

if __name__ == "__main__":
    _, door, *options = sys.argv
    atheris.Setup([sys.argv[0], *options], DOORS[door])
    atheris.Fuzz()
