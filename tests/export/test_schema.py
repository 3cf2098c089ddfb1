"""
JSON Schema, judged by two validators: it accepts what `from_dict` accepts, and nothing else.

One is written in Python, the other in Rust, with regular expressions of its own, and fast enough
to judge every odd value in every field.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import asem
from asem import (
    AsemError,
    Group,
    Meeting,
    Partner,
    Record,
    Region,
    Registry,
    RegistryError,
    Spell,
    StructureError,
)
from asem.export import json_schema_of
from asem.registry import Dispute, Fault
from asem.serialization import from_dict, to_dict
from asem.strategies import records

from .. import invented
from ..broken import inconsistent_registries
from ..later import Box, Grant, Retreat, Visit
from ..model.test_records import COMPLETE

jsonschema = pytest.importorskip("jsonschema")
jsonschema_rs = pytest.importorskip("jsonschema_rs")

MODEL = [getattr(asem.model, name) for name in asem.model.__all__]
CLASSES: list[Any] = [
    *(kind for kind in MODEL if isinstance(kind, type) and issubclass(kind, Record)),
    *(Dispute, Fault, Grant, Visit),
    *(Spell[Group], Spell[Region | None], Spell[tuple[str, ...]]),
]
CLASSES.remove(Record)
OURS = asem.registry.canonical()
DATA = Path(__file__).parents[2] / "data"

BEYOND = {
    "the order of two dates": (
        r"is earlier than|a spell ends no earlier|is later than accession"
        r"|expected the earliest first|is before it started|is after it ended"
        r"|nobody leaves before it joined"
    ),
    "the fields that evidence names, and their sources": (
        r"expected some of the sources|no field is named twice"
    ),
    "the order of values": r"expected each number once, in order|as the last one",
    "sums of counts": r"is not the sum of|is less than those of",
    "who contributed together with itself": r"expected others than the contributor",
    "a whole number that is written with a fraction": r"is -?\d+\.0: expected.* an integer",
    "half of a surrogate pair": r"without NUL or lone surrogates|'\\ud800': expected what a Spell",
    "more than 4,000 digits": r"expected.* an amount in a text of digits",
}
"""The rules that no schema says: what `from_dict` tells of them."""


@cache
def judges(kind: Any) -> tuple[Any, Any]:
    """Give what judges the documents of a class, the fast one first; formats are asserted."""
    schema = json_schema_of(kind)
    python = jsonschema.Draft202012Validator
    python.check_schema(schema)
    return (
        jsonschema_rs.Draft202012Validator(schema, validate_formats=True),
        python(schema, format_checker=python.FORMAT_CHECKER),
    )


def is_valid(kind: Any, document: Any) -> bool:
    """Tell what both judges say."""
    fast, slow = judges(kind)
    said = slow.is_valid(document)
    if not has_surrogates(document):
        assert said == fast.is_valid(document), "the judges differ"
    return said


def is_valid_at_once(kind: Any, document: Any) -> bool:
    """Tell what the fast judge says, or the slow one of what the fast one cannot read."""
    fast, slow = judges(kind)
    return (slow if has_surrogates(document) else fast).is_valid(document)


def has_surrogates(document: Any) -> bool:
    """Whether a text in a document cannot be written in UTF-8."""
    return any("\ud800" <= sign <= "\udfff" for text in texts_in(document) for sign in text)


def problems_of(kind: Any, document: Any) -> list[str]:
    """Give what `from_dict` has against a document."""
    try:
        from_dict(kind, document)
    except StructureError as error:
        return [str(problem) for problem in error.problems]
    except RegistryError:
        return []  # every record is right by itself
    return []


def is_beyond(problem: str, document: Any) -> bool:
    """Whether a problem is one that no schema tells."""
    if "amount in a text" in problem:
        return any(len(text) > 4000 for text in texts_in(document))
    if "lone surrogates" in problem:
        return not any("\0" in text for text in texts_in(document))
    return any(re.search(pattern, problem) for pattern in BEYOND.values())


def texts_in(value: Any) -> Iterator[str]:
    """Give all texts in a plain value."""
    if isinstance(value, str):
        yield value
    if isinstance(value, dict):
        yield from value
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for each in inner:
        yield from texts_in(each)


def agree(kind: Any, document: Any, ask: Any = is_valid_at_once) -> None:
    """Hold the answers of the schema and of `from_dict` about a document against each other."""
    refused = problems_of(kind, document)
    valid = ask(kind, document)

    assert valid or refused, "the schema alone refuses it"
    if valid:
        assert [] == [problem for problem in refused if not is_beyond(problem, document)]


def places(value: Any) -> list[tuple[Any, Any]]:
    """Give all places in a plain value: a list or dictionary, and an index or key."""
    if not isinstance(value, dict | list):
        return []
    here = list(value) if isinstance(value, dict) else range(len(value))
    return [*((value, at) for at in here), *(p for at in here for p in places(value[at]))]


ODD = [
    *(None, True, False, 0, 1, -1, 5.0, 5.5, 10**30, [], {}, [None], ["a"], ["a", "a"], [[]]),
    *("", "a", "a\n", "\0", "a\0\n", "\ud800", "\U0001f600", "kind", "ABC", "ABC\n", "AB", "ÄBC"),
    *("2004", "2004\n", "0000", "2004-10", "2004-13", "2004-10-08", "2004-10-08\n", "2004-02-30"),
    *("0000-01-01", "20041008", "2004-10-8", "٢٠٠٤", "9999-12-31", "2004-W01-1", "0001"),
    *("0", "-0", "-5", "0.0", "00.10", "5.", ".5", "5\n", "1e3", "100", "100.0", "100.01", "099.9"),
    *("5" * 4001, "012", "٠١٢", "EUR", "XXX", "held", "planned", "running", "ended", "first"),
    *("summit", "member", "http://a", "https://a", "ftp://a", "Asia", {"sources": ["a"]}),
]

SMALL = [
    each
    for each in COMPLETE
    if type(each) in (asem.Chair, asem.Money, asem.Milestone, asem.Source, asem.Headcount)
]
"""Between them they have fields of nearly every kind."""


class TestAgreement:
    """The schema and `from_dict` say the same."""

    @pytest.mark.parametrize("kind", CLASSES, ids=str)
    def test_records(self, kind: Any) -> None:
        """Every record that can be is valid; one changed anywhere, where it can be read."""

        @settings(max_examples=6, suppress_health_check=list(HealthCheck))
        @given(records(kind).map(to_dict), st.sampled_from(ODD))
        def same(document: Any, odd: Any) -> None:
            assert is_valid_at_once(kind, document)
            whole = [document]
            for holder, at in places(whole):
                kept = holder[at]
                for changed in (odd, kept | {"x": odd}) if isinstance(kept, dict) else (odd,):
                    holder[at] = changed
                    agree(kind, whole[0])
                if isinstance(holder, dict):
                    del holder[at]
                    agree(kind, document)
                holder[at] = kept

        same()

    @pytest.mark.parametrize("kind", CLASSES, ids=str)
    def test_odd(self, kind: Any) -> None:
        """A value of no use is refused by both."""
        for value in ODD:
            agree(kind, value, is_valid)

    @pytest.mark.parametrize("record", COMPLETE, ids=lambda record: type(record).__name__)
    def test_every_field(self, record: Record) -> None:
        """So is every odd value in every field of a record in which all are filled."""
        kind = type(record)
        document = to_dict(record)
        agree(kind, document)
        for name in document if isinstance(document, dict) else ():
            agree(kind, {key: value for key, value in document.items() if key != name})
            for odd in ODD:
                agree(kind, document | {name: odd})
                if isinstance(document[name], list):
                    agree(kind, document | {name: [*document[name], odd]})

    @pytest.mark.parametrize("record", SMALL, ids=lambda record: type(record).__name__)
    def test_both_judges(self, record: Record) -> None:
        """Where the record is small the slow judge is asked, too: they never differ."""
        document = to_dict(record)
        for name in document:
            for odd in ODD:
                agree(type(record), document | {name: odd}, is_valid)

    @pytest.mark.parametrize("kind", [Partner, Meeting])
    def test_families(self, kind: Any) -> None:
        """Of a family the schema wants to know which kind it is, as `from_dict` does."""
        for record in (asem.partner("VNM"), asem.partner("EU"), *asem.meetings):
            document = to_dict(record)
            agree(kind, document)
            for other in ("summit", "member", "institution", "ministerial", "x", None, ["member"]):
                agree(kind, document | {"kind": other})
            del document["kind"]
            agree(kind, document)
            agree(type(record), document)

    def test_plain_kind(self) -> None:
        """A meeting of no kind is one of its family too."""
        document = to_dict(invented.meeting())

        assert document["kind"] is None
        assert is_valid(Meeting, document)

    def test_choice(self) -> None:
        """Where one of several classes may stand, the document has to say which it is."""
        document = to_dict(Visit(asem.partner("EU"), asem.partner("VNM")))
        guest = document["guest"]

        assert is_valid(Visit, document)
        for kind in ("summit", None, ["member"]):
            assert not is_valid(Visit, document | {"guest": guest | {"kind": kind}})
        del guest["kind"]
        assert not is_valid(Visit, document)
        agree(Visit, document)

    @pytest.mark.parametrize(
        ("kind", "document"),
        [
            (asem.Chair, {"name": "\ud800", "partner": "a"}),
            (asem.Headcount, {"partners": 5.0, "states": None}),
            (asem.Contribution, {"contributor": "a", "money": None, "jointly_with": ["a"],
                                 "evidence": {"sources": ["a"]}}),
            (asem.Headcount, {"partners": 3, "states": 1}),
            (asem.Spell[Group], to_dict(invented.spell(Group.EU)) | {"last": "1900-01-01"}),
            (asem.Figure, to_dict(invented.figure()) | {"value": "5" * 4001}),
        ],
        ids=lambda value: getattr(value, "__name__", ""),
    )  # fmt: skip
    def test_beyond(self, kind: Any, document: Any) -> None:
        """What is said to be beyond a schema is."""
        assert is_valid(kind, document)
        assert all(is_beyond(problem, document) for problem in problems_of(kind, document))
        with pytest.raises(AsemError):
            from_dict(kind, document)


class TestRegistry:
    """The schema of a whole file."""

    def test_canonical(self) -> None:
        """Our registry is valid, and so is each of its records alone."""
        assert is_valid(Registry, to_dict(OURS))
        for table in OURS.tables().values():
            for record in table:
                assert is_valid(type(record), to_dict(record))

    def test_package(self) -> None:
        """So is the file of it that stands in `data`, by the schema that stands beside it."""
        schema, registry = (
            json.loads((DATA / name).read_text(encoding="utf-8"))
            for name in ("jsonschema.json", "asem.json")
        )

        assert json_schema_of() == schema
        assert is_valid(Registry, registry)

    @pytest.mark.parametrize("at", ["sources", "summits", "partners", "format", "x", "meetings"])
    def test_changed(self, at: str) -> None:
        """A document is refused where it is not read."""
        document = to_dict(invented.registry())
        rows = document.get(at)
        for odd in [*ODD, *([[odd] for odd in ODD]), [rows], to_dict(asem.summit(5))]:
            agree(Registry, document | {at: odd})
        agree(Registry, {key: value for key, value in document.items() if key != at})

    def test_kinds(self) -> None:
        """Partners say which kind they are, and a record stands in no other table."""
        document = to_dict(invented.registry())
        del document["partners"][0]["kind"]
        assert not is_valid(Registry, document)
        agree(Registry, document)
        agree(Registry, {"format": document["format"], "pillars": document["sources"]})

    @settings(max_examples=10, suppress_health_check=list(HealthCheck))
    @given(inconsistent_registries())
    def test_contradictions(self, rows: dict[str, Any]) -> None:
        """Contradictions between records are beyond the schema, misplaced records are not."""
        document = {table: [to_dict(row) for row in rows[table]] for table in rows}
        document = {"format": "asem-registry/1", **document}
        misplaced = any(type(row) is asem.Source for row in rows.get("pillars", ()))

        assert is_valid(Registry, document) is not misplaced
        with pytest.raises(AsemError):
            from_dict(Registry, document)


class TestSchema:
    """What a schema looks like."""

    @pytest.mark.parametrize("kind", [*CLASSES, Registry, Retreat], ids=str)
    def test_sound(self, kind: Any) -> None:
        """It is a schema of 2020-12, all references lead somewhere, and no part is left over."""
        schema = json_schema_of(kind)
        jsonschema.Draft202012Validator.check_schema(schema)
        text = json.dumps(schema)
        referred = set(re.findall(r'"#/\$defs/(\w+)"', text))

        assert "https://json-schema.org/draft/2020-12/schema" == schema["$schema"]
        assert set(schema["$defs"]) == referred

    @pytest.mark.parametrize("kind", CLASSES, ids=str)
    def test_meanings(self, kind: Any) -> None:
        """Every field says what it means, none by the word of Python for nothing."""
        for part in json_schema_of(kind)["$defs"].values():
            assert part.get("description", part.get("oneOf"))
            for name, field in part.get("properties", {}).items():
                if not {"Grant", "Visit"} & {part["title"]}:
                    assert " " in field["description"], name
                assert "None" not in field["description"]

    @pytest.mark.parametrize("record", COMPLETE[1:], ids=lambda record: type(record).__name__)
    def test_defaults(self, record: Record) -> None:
        """A field that may be missing has a default, as a document has it."""
        kind = type(record)
        name = kind.__name__
        part = json_schema_of(kind)["$defs"][name]
        part = part["oneOf"][-1] if "oneOf" in part else part
        optional = {f.name for f in attrs.fields(kind) if f.default is not attrs.NOTHING}

        assert optional == {key for key, value in part["properties"].items() if "default" in value}
        assert set(part["properties"]) - {"kind"} - optional == set(part["required"]) - {"kind"}

    def test_later(self) -> None:
        """A generic class of which no record of asem is one cannot be described alone."""
        assert is_valid(Box[int], {"content": 5})
        assert not is_valid(Box[int], {"content": "5"})

    @pytest.mark.parametrize("kind", [int, None, "Summit", Record, Any, asem.Basis, OURS])
    def test_refused(self, kind: Any) -> None:
        """Of what is not a class of records there is no schema."""
        with pytest.raises(StructureError, match="expected a class of records, or Registry"):
            json_schema_of(kind)

    def test_ids(self) -> None:
        """Each schema has an id of its own, which says what it says."""
        ids = [json_schema_of(kind)["$id"] for kind in (*CLASSES, Registry)]

        assert len(set(ids)) == len(ids)
        assert all(id.startswith("urn:uuid:") for id in ids)
        assert ids == [json_schema_of(kind)["$id"] for kind in (*CLASSES, Registry)]

    def test_new(self) -> None:
        """It is a new dictionary each time, in all its parts."""
        first = json_schema_of(asem.Evidence)
        first["$defs"]["Evidence"]["properties"].clear()
        first["$defs"]["Evidence"]["allOf"][0].clear()

        assert json_schema_of(asem.Evidence)["$defs"]["Evidence"]["allOf"][0]

    def test_same_everywhere(self) -> None:
        """It is the same in every process."""
        code = "import json, asem.export._schema as s; print(json.dumps(s.json_schema_of()))"
        texts = {
            subprocess.run(
                [sys.executable, "-c", code], capture_output=True, text=True, check=True,
                env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            ).stdout
            for seed in ("1", "2")
        }  # fmt: skip

        assert {json.dumps(json_schema_of()) + "\n"} == texts
