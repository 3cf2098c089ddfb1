"""What checkers must say of the ways out."""

from pathlib import Path
from typing import Any, assert_type

import asem
from asem.export import (
    LeftOut,
    MeetingCalendar,
    bibliography_of,
    calendar_of,
    cite_dataset,
    jsonld_of,
    jsonld_text,
    sources_of_all,
    write_jsonld,
    write_parquet,
    write_sqlite,
)


def calendars() -> None:
    """Any iterable of meetings, of one kind or several."""
    calendar = assert_type(calendar_of(asem.summits), MeetingCalendar)
    calendar_of(asem.meetings_between("2004-01-01", "2004-12-31"), statuses=["held", "planned"])
    calendar_of({asem.summit(5), asem.ministerial_meetings["fmm-6"]}, stamped="2027-05-01")
    assert_type(calendar.content, bytes)
    assert_type(calendar.meetings, tuple[asem.Meeting, ...])
    assert_type(calendar.left_out, tuple[LeftOut, ...])
    assert_type(calendar.save("asem.ics"), Path)


def graphs() -> None:
    """A record or a registry."""
    assert_type(jsonld_of(asem.summit(5)), dict[str, Any])
    assert_type(jsonld_text(asem.registry.canonical()), str)
    assert_type(write_jsonld(Path("asem.jsonld")), Path)
    assert_type(write_parquet("folder"), tuple[Path, ...])
    assert_type(write_sqlite("asem.sqlite", registry=asem.Registry()), Path)


def citations() -> None:
    """Any iterable of records."""
    assert_type(bibliography_of([asem.summit(5), asem.partner("VNM")], style="csl"), str)
    assert_type(sources_of_all(asem.meetings), tuple[asem.Source, ...])
    assert_type(cite_dataset("bibtex"), str)


def mistakes() -> None:
    """What no checker lets pass."""
    calendar_of(asem.partners)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    calendar_of(asem.summit(5))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    jsonld_of("asem-5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    bibliography_of(asem.summit(5))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
