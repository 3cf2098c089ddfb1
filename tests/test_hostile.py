"""Whatever comes in at a door, only the errors of asem come out, and they come soon."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import re
import time
from decimal import Decimal
from functools import partial
from html.parser import HTMLParser
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import asem
from asem import (
    AsemError,
    Chair,
    InvalidChoiceError,
    PartialDate,
    Registry,
    StructureError,
    names,
    serialization,
)
from asem._text import quoted
from asem.cli import main
from asem.export import bibliography_of, jsonld_text, write_datapackage

from . import invented
from .search import times

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SMALL = invented.registry()

# ------------------------------------------------------------------------------------------------
# what comes in

SIGNS = (
    "\0",
    "\ud800",
    "\udfff",
    "\u202e",
    "\u2066",
    "\u200b",
    "\ufeff",
    "\r\n",
    "\u2028",
    "\x1b[2J",
)
"""What ends a text, breaks an encoding, turns the writing round or steers a terminal."""

NAMES = ("Laos", "Viet Nam", "Korea, Rep.", "8 October 2004", "2004-10-08", "asem-5", "5", "fmm-9")

ANY_TEXT = st.text(st.characters(exclude_categories=()))  # lone surrogates, too
SPOILT = st.builds(
    lambda text, sign, at: text[:at] + sign + text[at:],
    st.sampled_from(NAMES),
    st.sampled_from(SIGNS) | ANY_TEXT,
    st.integers(0, 14),
)

N = 50_000
LONG = {
    "one letter": "a" * N,
    "two letters": "ab" * N,
    "all letters": "".join(map(chr, range(0x20, 0xD800))),
    "blanks": "a" + " " * N + "b",
    "blanks after a day": "2004-10-08 " + " " * N + "\nx",
    "blanks in a day": "8 October" + " " * N + "2004",
    "a day with a tail": "8 October 2004" + " of the" * N,
    "digits": "9" * 5 * N,
    "a year of digits": "8 October " + "9" * 5 * N,
    "an ISO year of digits": "9" * 5 * N + "-10-08",
    "commas": "a," * N,
    "brackets": "(" * N,
    "closed brackets": "(a)" * N,
    "slashes": "/".join(["Germany"] * N),
    "articles": "republik " + "de " * N,
    "points": "U." * N,
    "accents": "e" + "\u0301" * N,
    "expands": "\ufdfa" * N,  # one letter that is eighteen when it is decomposed
    "surrogates": "\ud800" * N,
    "joiners": "Laos" + "\u200d" * N,
    "Korean": "한" * N,
}  # fmt: skip
"""Texts over which something that looks back at each letter would never end."""


def nested(levels: int) -> Any:
    """Give lists in each other."""
    value: Any = []
    for _ in range(levels):
        value = [value]
    return value


def laughing(levels: int) -> Any:
    """Give lists that hold another one twice each: written out they would fill the world."""
    value: Any = ["ha"]
    for _ in range(levels):
        value = [value, value]
    return value


class Unequal:
    """A value that refuses to be compared."""

    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        raise RuntimeError

    def __ne__(self, other: object) -> bool:
        raise RuntimeError

    def __lt__(self, other: object) -> bool:
        raise RuntimeError

    __gt__ = __lt__


VALUES: dict[str, Any] = {
    "huge number": 10**5000,
    "huge negative number": -(10**5000),
    "infinity": float("inf"),
    "no number": float("nan"),
    "no number at all": Decimal("sNaN"),
    "nothing to compare": Unequal(),
    "huge decimal": Decimal("1e999999"),
    "bytes": b"Laos",
    "truth": True,
    "nothing": None,
    "list": [],
    "dictionary": {},
    "huge key": {10**5000: 1},
    "deep": nested(100_000),
    "laughs": laughing(64),
    "a class": int,
    "another record": asem.Chair("Somebody", "FRA"),
}

if find_spec("numpy"):
    numpy = import_module("numpy")
    VALUES |= {"array": numpy.array([1, 2]), "array of none": numpy.array([])}
    VALUES |= {"array of one": numpy.array(1), "no time": numpy.datetime64("NaT", "D")}
    VALUES |= {"month": numpy.datetime64("2004-10"), "days": numpy.array(["2004"], "M8[D]")}
if find_spec("pandas"):
    pandas = import_module("pandas")
    VALUES |= {"series": pandas.Series([1, 2]), "no value": pandas.NA}
    VALUES |= {"zoned days": pandas.Series(pandas.to_datetime(["2004-10-08"], utc=True))}

ANY_VALUE = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.decimals()
    | st.binary()
    | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=6,
)

# ------------------------------------------------------------------------------------------------
# where it comes in

DAY = "2004-10-08"
NOWHERE = f"{__file__}/below"
"""No folder is there, and none can be made."""
DOORS: dict[str, Callable[[Any], object]] = {
    "as_day": asem.as_day,
    "PartialDate.parse": PartialDate.parse,
    "PartialDate": lambda value: PartialDate(value, value, value),
    "partner": asem.partner,
    "match": names.match,
    "match fuzzy": lambda value: names.match(value, fuzzy=True),
    "spellings": names.spellings,
    "summit": asem.summit,
    "meeting": asem.meeting,
    "host_of": asem.host_of,
    "hosts_of": asem.hosts_of,
    "partners_on": asem.partners_on,
    "members_on": lambda value: asem.members_on(DAY, basis=value),
    "is_partner": lambda value: asem.is_partner(value, DAY),
    "is_member": lambda value: asem.is_member("Laos", value),
    "joined_between": lambda value: asem.joined_between("1990-01-01", value),
    "left_between": lambda value: asem.left_between(value, DAY),
    "membership_of": asem.membership_of,
    "group_of": lambda value: asem.group_of(value, DAY),
    "region_of": lambda value: asem.region_of("Laos", value),
    "coordinators_on": asem.coordinators_on,
    "latest_summit": asem.latest_summit,
    "next_summit_after": asem.next_summit_after,
    "next_meeting_after": lambda value: asem.next_meeting_after(DAY, series=value),
    "meetings_between": lambda value: asem.meetings_between(DAY, DAY, kind=value),
    "meetings_between, status": lambda value: asem.meetings_between(DAY, DAY, status=value),
    "meetings_between, country": lambda value: asem.meetings_between(DAY, DAY, country=value),
    "hosted_by": asem.hosted_by,
    "held_in": asem.held_in,
    "documents_of": asem.documents_of,
    "initiatives_of pillar": lambda value: asem.initiatives_of(pillar=value),
    "initiatives_of area": lambda value: asem.initiatives_of(priority_area=value),
    "initiatives_of body": lambda value: asem.initiatives_of(organisation=value),
    "initiatives_of kind": lambda value: asem.initiatives_of(kind=value),
    "initiatives_of on": lambda value: asem.initiatives_of(on=value),
    "figures_of": asem.figures_of,
    "funding_of": asem.funding_of,
    "sources_of": asem.sources_of,
    "cite": asem.cite,
    "cite, style": lambda value: asem.cite(asem.summit(5), value),
    "table": lambda value: asem.partners[value],
    "table of summits": lambda value: asem.summits[value],
    "table, get": asem.sources.get,
    "table, in": lambda value: value in asem.documents,
    "where a text": lambda value: asem.partners.where(name=value),
    "where a word": lambda value: asem.members.where(latest_region=value),
    "where a date": lambda value: asem.summits.where(opens=value),
    "where a day": lambda value: asem.memberships.where(acceded=value),
    "where a number": lambda value: asem.summits.where(number=value),
    "Chair": lambda value: Chair(value, "FRA"),
    "Source": lambda value: invented.source(title=value, url=value),
    "Summit": lambda value: invented.registry(
        summits=[attrs.evolve(invented.summit(), number=value)]
    ),
    "Registry": lambda value: Registry(sources=[value]),
    "from_dict": lambda value: serialization.from_dict(Registry, value),
    "from_dict, table": lambda value: serialization.from_dict(
        Registry, {"format": "asem-registry/1", "sources": value}
    ),
    "from_dict, field": lambda value: serialization.from_dict(
        asem.Headcount, {"partners": value, "level": value}
    ),
    "from_dict, key": lambda value: serialization.from_dict(Chair, {quoted(value): value}),
    "from_json": lambda value: serialization.from_json(Registry, value),
    "to_json": serialization.to_json,
    "load": Registry.load,
    "save": lambda value: SMALL.save(f"{NOWHERE}/{value}" if isinstance(value, str) else value),
    "bibliography_of": lambda value: bibliography_of([value]),
    "jsonld_text": jsonld_text,
}
"""The ways in: for each one what becomes of a value."""


def refusals(door: str) -> tuple[type[Exception], ...]:
    """Give what may come out at a door: errors of asem, and of a file what the system says."""
    return (AsemError, OSError) if door in {"load", "save"} else (AsemError,)


def judged(door: str, value: Any) -> tuple[float, str]:
    """Give how long it takes at a door to take a value or to refuse it, and how."""
    start, message = time.process_time(), ""
    try:
        DOORS[door](value)
    except refusals(door) as error:
        message = str(getattr(error, "strerror", None) or error)
    return time.process_time() - start, message


class TestDoors:
    """The ways in."""

    @pytest.mark.parametrize("door", DOORS)
    @settings(max_examples=10)
    @given(value=ANY_TEXT | SPOILT | ANY_VALUE)
    def test_any(self, door: str, value: Any) -> None:
        """A value that a question does not know is refused by an error of the family."""
        with contextlib.suppress(*refusals(door)):
            DOORS[door](value)

    @pytest.mark.parametrize("door", DOORS)
    def test_values(self, door: str) -> None:
        """Neither does the size or the depth of a value bring out another error."""
        for name, value in VALUES.items():
            seconds, message = judged(door, value)
            assert seconds < 2, name
            assert len(message) < 10_000, name

    @pytest.mark.parametrize("door", DOORS)
    def test_long_texts(self, door: str) -> None:
        """A text of a million letters is refused in a moment, and the message stays short."""
        for name, text in LONG.items():
            seconds, message = judged(door, text)
            assert seconds < 2, name
            assert len(message) < 2000, name


class TestLookAlikes:
    """Letters that look like others."""

    @pytest.mark.parametrize(
        ("plain", "strange"),
        [
            ("aceopxyisABEKMHOPCTX", "асеорхуіѕАВЕКМНОРСТХ"),
            ("ovpuABEZHIKMNOPTYX", "ονρυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"),
        ],
        ids=["Cyrillic", "Greek"],
    )
    def test_mixed(self, plain: str, strange: str) -> None:
        """A name in which one letter is of another alphabet is not taken for the plain name."""
        twins = dict(zip(plain, strange, strict=True))
        places = [
            (partner.name, at)
            for partner in asem.partners
            for at, letter in enumerate(partner.name)
            if letter in twins
        ]

        assert len(places) > 50
        for name, at in places:
            with pytest.raises(asem.UnknownPartnerError):
                asem.partner(name[:at] + twins[name[at]] + name[at + 1 :])


# ------------------------------------------------------------------------------------------------
# documents

DOCUMENT = serialization.to_dict(invented.registry())


def places_in(value: Any) -> Iterator[tuple[Any, ...]]:
    """Give the path of everything in a document."""
    yield ()
    if isinstance(value, dict | list):
        for key, part in value.items() if isinstance(value, dict) else enumerate(value):
            yield from ((key, *path) for path in places_in(part))


PLACES = tuple(places_in(DOCUMENT))[1:]


def spoilt(path: tuple[Any, ...], value: Any) -> Any:
    """Give the document with another value at one place."""
    document = json.loads(json.dumps(DOCUMENT))
    *outer, last = path
    owner = document
    for key in outer:
        owner = owner[key]
    owner[last] = value
    return document


PATHS = (
    "..",
    "../asem.json",
    "link/asem.json",
    "deep/link.json",
    "deep/../../asem.json",
    "./link/./asem.json",
    "LINK/../../asem.json",
    "..\\asem.json",
    "//asem.json",
    "~/asem.json",
    "file:///asem.json",
    "link",
    "deep",
    "datapackage.json",
    "/proc/self/environ",
    "/dev/zero",
)


class TestDocuments:
    """Documents that somebody else wrote."""

    @times(5)
    @given(st.sampled_from(PLACES), ANY_VALUE | SPOILT | st.sampled_from(list(VALUES.values())))
    def test_any_place(self, path: tuple[Any, ...], value: Any) -> None:
        """Whatever stands in a place of a document, it is read or refused, and what is read is
        written as it was."""
        with contextlib.suppress(AsemError):
            registry = serialization.from_dict(Registry, spoilt(path, value))
            assert registry == serialization.from_json(Registry, serialization.to_json(registry))

    @pytest.mark.parametrize("name", ["no number at all", "nothing to compare"])
    def test_every_place(self, name: str) -> None:
        """What cannot be compared is refused wherever it stands."""
        for path in PLACES:
            with contextlib.suppress(AsemError):
                serialization.from_dict(Registry, spoilt(path, VALUES[name]))

    @times(2)
    @given(st.binary() | ANY_TEXT, st.integers(0, len(json.dumps(DOCUMENT))))
    def test_any_bytes(self, junk: str | bytes, at: int) -> None:
        """Neither do strange bytes in a document bring out another error."""
        text = json.dumps(DOCUMENT)
        with contextlib.suppress(AsemError):
            if isinstance(junk, bytes):
                serialization.from_json(Registry, text.encode()[:at] + junk + text.encode()[at:])
            else:
                serialization.from_json(Registry, text[:at] + junk + text[at:])

    @pytest.mark.parametrize(
        "text",
        [
            "[" * 10**6,
            '{"a":' * 10**6,
            "[" + "1," * 10**6 + "1]",
            '{"format": "asem-registry/1", "partners": [' + "{}," * 10**5 + "{}]}",
            "{" + ",".join(f'"k{number}": 1' for number in range(10**5)) + "}",
            '{"format": ' + "9" * 10**6 + "}",
            '{"format": ' + "9" * 10**6 + ".5}",
            '{"format": 1e' + "9" * 10**6 + "}",
            '"' + "\\ud800" * 10**6 + '"',
        ],
        ids=lambda text: text[:9],
    )
    def test_bombs(self, text: str) -> None:
        """Depth, length and huge numbers are told in a moment, in a message that is read."""
        start = time.process_time()
        with pytest.raises(StructureError) as caught:
            serialization.from_json(Registry, text)

        assert time.process_time() - start < 5
        assert len(caught.value.problems) <= 2005

    @times(2)
    @given(st.sampled_from(PATHS) | ANY_TEXT | ANY_VALUE)
    def test_paths(self, path: Any) -> None:
        """No path of a data package leads out of its folder, whatever it is made of."""
        with TemporaryDirectory() as outer:
            inside = Path(outer) / "package"
            (inside / "deep").mkdir(parents=True)
            invented.registry().save(Path(outer) / "asem.json")
            (inside / "link").symlink_to(outer)
            (inside / "deep" / "link.json").symlink_to("../../asem.json")
            described = {"resources": [{"name": "asem", "path": path}]}
            try:
                text = json.dumps(described, default=str)
                (inside / "datapackage.json").write_text(text)
            except ValueError:
                return
            with pytest.raises((AsemError, OSError)):  # the only registry stands outside
                Registry.load(inside)


@pytest.mark.parametrize("path", ["", "a\0b", b"a.json", 5, None, ["a.json"]], ids=repr)
@pytest.mark.parametrize(
    "act",
    [
        Registry.load,
        SMALL.save,
        asem.export.write_datapackage,
        asem.export.write_parquet,
        asem.export.write_sqlite,
        asem.export.write_jsonld,
        lambda path: asem.export.calendar_of([asem.summit(5)]).save(path),
        lambda path: asem.pictures.growth().save(path),
    ],
    ids="load save datapackage parquet sqlite jsonld calendar picture".split(),
)
def test_no_path(
    act: Callable[[Any], object], path: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is not a path is refused wherever a file is read or written; "" is not this folder."""
    for module in ("icalendar", "pyarrow", "narwhals"):
        pytest.importorskip(module)
    monkeypatch.chdir(tmp_path)
    SMALL.save("asem.json")
    Path("datapackage.json").write_text('{"resources": [{"name": "asem", "path": "asem.json"}]}')

    with pytest.raises(StructureError, match=r"^path is .*: expected a path to a file") as caught:
        act(path)
    assert path == caught.value.value
    assert {"asem.json", "datapackage.json"} == {each.name for each in tmp_path.iterdir()}
    assert SMALL == Registry.load(".")


# ------------------------------------------------------------------------------------------------
# the command line

COMMANDS = (
    "members partners code show sources cite summit host meetings diff initiatives documents "
    "organisations coordinators attendance coverage figures disputes check export picture overview "
    "report version help 2004-10-09 5"
).split()
OPTIONS = (
    "--on --basis --from --to --series --country --city --host --kind --status --table --style "
    "--level --field --subject --sources --json --csv --ids --help -- - --on= -5"
).split()


class TestCommandLine:
    """Words on the command line."""

    @times(3)
    @given(
        st.sampled_from(COMMANDS),
        st.lists(st.sampled_from([*OPTIONS, *NAMES]) | ANY_TEXT | SPOILT, max_size=4),
    )
    def test_any_words(self, command: str, words: list[str]) -> None:
        """Whatever the words are, the command ends with a status that it documents."""
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = main([command, *words])

        assert status in (0, 1, 2)
        assert err.getvalue().rstrip("\n").isprintable()

    @pytest.mark.parametrize("name", LONG)
    @pytest.mark.parametrize("command", ["show", "members", "2004", "membrs"])
    def test_long_words(self, command: str, name: str) -> None:
        """A word of a million letters is refused in a moment."""
        start = time.process_time()
        with contextlib.redirect_stderr(io.StringIO()):
            status = main([command, LONG[name]])

        assert status in (1, 2)
        assert time.process_time() - start < 3


# ------------------------------------------------------------------------------------------------
# what goes out

PAYLOADS = (
    "<script>alert(1)</script>",
    "</title></svg><img src=x onerror=alert(1)>",
    "]]><!-- &amp; -->",
    '" onload="alert(1)',
    "=cmd|' /C calc'!A1",
    "+1+1",
    "@SUM(A1)",
    "-2+3",
    "\t=1+1",
    "one\r\nATTENDEE:mailto:x@example.org\r\nEND:VEVENT",
    'bare\rreturn, "quoted"; \\n',
    "}, note = {x} @book{y, %",
    "\\input{/etc/passwd} $x^2$ #_~",
    "javascript:alert(1)",
    "\u202ereversed\u2066",
)


def hostile(text: str) -> Registry:
    """Give a registry in which every name is that text."""
    rows = invented.rows(sources=[invented.source(title=text, publisher=text)])
    rows["summits"] = [
        attrs.evolve(row, name=text, city=text, venues=(text,), theme=text)
        for row in rows["summits"]
    ]
    return Registry(**rows)


class Tags(HTMLParser):
    """The elements and the text of a piece of HTML."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.said = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, given: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes.update(name for name, _ in given)

    def handle_data(self, data: str) -> None:
        self.said += data


@pytest.mark.parametrize("text", PAYLOADS, ids=lambda text: ascii(text)[:24])
class TestOutput:
    """What a registry holds stays text in every form; real parsers of each form say so."""

    def test_html(self, text: str) -> None:
        """In a notebook no element and no attribute comes of it."""
        registry = hostile(text)
        allowed = set("table caption thead tbody tr th td details summary a".split())
        for thing in (registry.summits, registry.sources, *registry.summits, *registry.sources):
            page = Tags(thing._repr_html_() or "")
            assert page.names <= allowed
            assert page.attributes <= {"style", "scope", "colspan", "href"}

    def test_svg(self, text: str) -> None:
        """In a picture neither; it is well-formed, and is so in a page of HTML as well."""
        registry = hostile(text)
        for picture in (
            asem.pictures.timeline(registry=registry),
            asem.pictures.calendar_strip("2001-01-01", "2004-01-01", registry=registry),
            asem.pictures.hosts(registry=registry),
        ):
            names = {
                element.tag.rpartition("}")[2]
                for element in ElementTree.fromstring(picture.svg).iter()
            }
            assert names.isdisjoint({"script", "image", "foreignObject", "a", "img", "style"})
            assert not [name for name in Tags(picture.svg).attributes if name.startswith("on")]

    def test_linked_data(self, text: str) -> None:
        """In a script of a page the document ends where the script ends, and is the same."""
        registry = hostile(text)
        written = jsonld_text(registry)
        page = Tags(f'<script type="application/ld+json">{written}</script><p>end</p>')

        assert page.names == {"script", "p"}
        document = json.loads(page.said.removesuffix("end"))
        assert text in [node.get("name") for node in document["@graph"]]

    def test_csv(self, text: str, tmp_path: Path) -> None:
        """In the data package it is one cell, which no spreadsheet takes for a formula."""
        registry = hostile(text)
        write_datapackage(tmp_path, registry=registry)
        for file in tmp_path.glob("*.csv"):
            with file.open(newline="", encoding="utf-8") as lines:
                head, *rows = csv.reader(lines)
            assert {len(row) for row in rows} <= {len(head)}
            cells = [cell for row in rows for cell in row]
            assert not [cell for cell in cells if re.match(r"[ ]*[=+@\t]|-(?![0-9.]+$)", cell)]
        assert registry == Registry.load(tmp_path)

    def test_bibtex(self, text: str) -> None:
        """For BibTeX it is one entry, for CSL one item."""
        pybtex = pytest.importorskip("pybtex.database")
        registry = hostile(text)
        parsed = pybtex.parse_string(
            bibliography_of(registry.sources, style="bibtex", registry=registry), "bibtex"
        )
        items = json.loads(bibliography_of(registry.sources, style="csl", registry=registry))

        assert ["book"] == list(parsed.entries)
        assert {"title", "author", "year", "date"} >= set(parsed.entries["book"].fields)
        assert " ".join(text.split()) == items[0]["title"]

    def test_calendar(self, text: str) -> None:
        """In a calendar it is a property of its event, and nothing beside it."""
        icalendar = pytest.importorskip("icalendar")
        from asem.export import calendar_of

        registry = hostile(text)
        calendar = icalendar.Calendar.from_ical(
            calendar_of(registry.summits, registry=registry, name=text).content
        )

        assert len(registry.summits) == len(calendar.events)
        assert all("attendee" not in event for event in calendar.events)


@pytest.mark.parametrize("registry", [5, 0, "", "asem", asem.summits, asem], ids=repr)
def test_no_registry(registry: Any, tmp_path: Path) -> None:
    """What is not a registry is refused by every function that takes one, what is false too."""
    pytest.importorskip("icalendar")
    for ask in (
        asem.export.flat_tables,
        partial(asem.export.write_datapackage, tmp_path / "data"),
        partial(asem.export.write_sqlite, tmp_path / "asem.sqlite"),
        partial(asem.export.write_jsonld, tmp_path / "asem.jsonld"),
        partial(asem.export.bibliography_of, asem.sources),
        partial(asem.export.calendar_of, asem.summits),
        partial(asem.names.match, "Viet Nam"),
        partial(asem.names.spellings, "VNM"),
        asem.pictures.growth,
    ):
        with pytest.raises(
            InvalidChoiceError, match=r"^registry is .*: expected an asem"
        ) as caught:
            ask(registry=registry)
        assert registry is caught.value.value
    assert [] == list(tmp_path.iterdir())
