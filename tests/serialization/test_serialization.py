"""Records and registries as dictionaries, as JSON and as files: what goes out comes back."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import cattrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import asem
from asem import (
    AsemError,
    Chair,
    Evidence,
    Group,
    Headcount,
    Meeting,
    Membership,
    PartialDate,
    Partner,
    Record,
    Region,
    Registry,
    RegistryError,
    Source,
    Spell,
    StructureError,
    Summit,
)
from asem.registry._ledger import LEDGER, classes_by_table
from asem.serialization import (
    Problem,
    converter,
    from_dict,
    from_json,
    to_dict,
    to_json,
)
from asem.serialization._json_text import MAX_BYTES, MAX_DEPTH, parse_json
from asem.serialization._kinds import kind_of
from asem.serialization._registry import FORMAT
from asem.strategies import records, registries

from .. import invented
from ..later import Box, Grant, Retreat, Stubborn, Use, Visit
from ..model.test_records import COMPLETE

CANONICAL = asem.registry.canonical()
TABLES = tuple(classes_by_table())
RECORDS: tuple[Record, ...] = tuple(row for table in TABLES for row in getattr(CANONICAL, table))
SUMMIT = to_dict(asem.summit(13))
EMPTY = {"format": FORMAT}
MEETINGS = "one of 'summit', 'ministerial', 'senior-officials'"

GRANT = Grant(
    Use.TARGET,
    Decimal("1250.50"),
    True,
    spent=Decimal("0.1"),
    parts=(("first", Decimal(1000), True), ("second", Decimal("250.5"), False)),
    until=PartialDate(2004, 10),
    chair=Chair(None, "VNM"),
    evidence=invented.RESTS,
)
RETREAT = Retreat(
    "retreat", "A retreat", opens=PartialDate(2004), closes=PartialDate(2004),
    evidence=invented.RESTS,
)  # fmt: skip
VISIT = Visit(asem.partner("EU"), asem.members["VNM"], asem.summit(5))


def parts_of(value: object) -> list[Record]:
    """Give a record and all records in it."""
    found = [value] if isinstance(value, Record) else []
    if isinstance(value, Record) and not isinstance(value, PartialDate):
        inner = [getattr(value, field.name) for field in value.__attrs_attrs__]
    else:
        inner = list(value) if isinstance(value, tuple) else []
    return [*found, *(part for each in inner for part in parts_of(each))]


def is_plain(value: object) -> bool:
    """Tell whether a value is one that JSON knows, in all its parts, and of no class beside."""
    if type(value) is dict:
        return all(type(key) is str and is_plain(part) for key, part in value.items())
    if type(value) is list:
        return all(map(is_plain, value))
    return value is None or type(value) in {str, int, bool}


def refused(act: Any) -> list[tuple[str, str]]:
    """Give the path and the text of each problem for which an act is refused."""
    with pytest.raises(StructureError) as caught:
        act()
    error = caught.value
    assert error.problems
    assert error.__cause__ is None
    assert all(str(problem) in str(error) or not problem.path for problem in error.problems)
    assert (len(error.problems) == 1) == ("\n" not in str(error))
    return [(problem.path, problem.problem) for problem in error.problems]


def without(data: dict[str, Any], *keys: str) -> dict[str, Any]:
    """Give a dictionary without some keys."""
    return {key: value for key, value in data.items() if key not in keys}


class TestRoundTrip:
    """What goes out comes back."""

    @pytest.mark.parametrize("table", TABLES)
    def test_canonical(self, table: str) -> None:
        """Every record of ours, and every part of one, is equal to what its JSON is read as."""
        for part in parts_of(tuple(getattr(CANONICAL, table))):
            assert part == from_json(type(part), to_json(part))
            assert part == from_dict(type(part), to_dict(part))

    @pytest.mark.parametrize("record", COMPLETE, ids=lambda record: type(record).__name__)
    def test_complete(self, record: Record) -> None:
        """So is a record of every class in which no field has its default."""
        assert record == from_json(type(record), to_json(record, indent=2))

    @given(records() | records(PartialDate) | records(Spell[Region | None]))
    def test_generated(self, record: Record) -> None:
        """So is any record, whatever its texts and dates."""
        assert record == from_json(type(record), to_json(record).encode())

    @pytest.mark.parametrize("record", [GRANT, RETREAT, VISIT], ids=["grant", "retreat", "visit"])
    def test_later(self, record: Record) -> None:
        """So is a record of a class that asem does not know."""
        assert record == from_json(type(record), to_json(record))
        assert is_plain(to_dict(record))

    @given(registries())
    def test_registry(self, registry: Registry) -> None:
        """So is a registry."""
        assert registry == from_json(Registry, to_json(registry))

    def test_canonical_registry(self) -> None:
        """So is ours, and it answers as before."""
        again = from_json(Registry, to_json(CANONICAL))

        assert CANONICAL == again
        assert asem.members_on("2004-10-09") == again.members_on("2004-10-09")
        assert CANONICAL == from_dict(Registry, to_dict(CANONICAL))

    @pytest.mark.parametrize(
        ("kind", "state"),
        [
            (Spell[Group], Group.EU),
            (Spell[Region | None], Region.ASIA),
            (Spell[Region | None], None),
            (Spell[tuple[str, ...]], ("President",)),
        ],
    )
    def test_generic(self, kind: type[Spell[Any]], state: object) -> None:
        """A spell comes back as what it is a spell of, and by itself as what it can be one of."""
        found = invented.spell(state)

        assert found == from_dict(kind, to_dict(found))
        assert found == from_dict(Spell, to_dict(found))


class TestShape:
    """What a document looks like."""

    @pytest.mark.parametrize("record", [*RECORDS[::40], *COMPLETE[1:], GRANT], ids=str)
    def test_fields(self, record: Record) -> None:
        """A dictionary has all fields in their order, of plain values that JSON keeps."""
        data = to_dict(record)
        names = [field.name for field in attrs.fields(type(record))]

        assert names == [key for key in data if key in names]
        assert set(data) <= {"kind", *names}
        assert is_plain(data)
        assert data == json.loads(json.dumps(data))

    def test_registry(self) -> None:
        """A registry is its format and its tables."""
        data = to_dict(CANONICAL)

        assert ["format", *TABLES] == list(data)
        assert "asem-registry/1" == data["format"]
        assert all(len(data[table]) == len(getattr(CANONICAL, table)) for table in TABLES)
        assert is_plain(data)

    def test_values(self) -> None:
        """Dates are ISO text, members of an enum their words, tuples lists, amounts digits."""
        assert ("2021-11-25", "virtual", ["KHM"]) == (
            SUMMIT["opens"], SUMMIT["format"], SUMMIT["hosts"],
        )  # fmt: skip
        assert "2004-10-08" == to_dict(asem.membership_of("VNM") and invented.spell(
            Group.EU, date(2004, 10, 8)))["first"]  # fmt: skip
        assert [["first", "1000", True], ["second", "250.5", False]] == to_dict(GRANT)["parts"]

    @pytest.mark.parametrize(
        ("amount", "text"),
        [
            ("1E+3", "1000"), ("1000.00", "1000"), ("0.50", "0.5"), ("-0", "0"), ("-0.0", "0"),
            ("-1.5", "-1.5"), ("0.0000001", "0.0000001"), ("100", "100"), ("1e30", "1" + "0" * 30),
            ("12345678901234567890123456789012345.6", "12345678901234567890123456789012345.6"),
        ],
    )  # fmt: skip
    def test_amounts(self, amount: str, text: str) -> None:
        """Equal amounts are the same text, without an exponent and of every digit."""
        grant = attrs.evolve(GRANT, amount=Decimal(amount))

        assert text == to_dict(grant)["amount"]
        assert grant == from_dict(Grant, to_dict(grant))

    @pytest.mark.parametrize("amount", ["NaN", "Infinity"])
    def test_no_amounts(self, amount: str) -> None:
        """What is not an amount in digits is not written."""
        with pytest.raises(StructureError, match="expected an amount that can be written"):
            to_dict(attrs.evolve(GRANT, amount=Decimal(amount)))

    def test_long_amounts(self) -> None:
        """An amount has at most 4000 digits, before and after the point together."""
        longest = to_dict(GRANT) | {"amount": f"{'1' * 3999}.5"}
        assert longest == to_dict(from_dict(Grant, longest))
        small = to_dict(GRANT) | {"amount": f"0.{'0' * 3998}1"}
        assert small == to_dict(from_dict(Grant, small))
        ((field, problem),) = refused(
            lambda: from_dict(Grant, longest | {"amount": f"{'1' * 4000}.5"})
        )
        assert field == "amount"
        assert problem.endswith("expected at most 4000 digits")

    def test_alphabets(self) -> None:
        """Text stays readable in every alphabet."""
        assert '"name": "Việt"' in to_json(Chair("Việt", "VNM"))

    @pytest.mark.parametrize("value", [5, None, "asem-5", {}, Summit, {1, 2}, iter(asem.summits)])
    def test_no_record(self, value: Any) -> None:
        """Only records and registries are written, and nothing else is read."""
        assert "expected a record, several in a list" in refused(lambda: to_dict(value))[0][1]
        assert "expected a record, several in a list" in refused(lambda: to_json(value))[0][1]

    @pytest.mark.parametrize("table", [*TABLES, "members", "institutions", "meetings"])
    def test_several(self, table: str) -> None:
        """A table, an answer, a list and a tuple of records are the list of what each is."""
        records = getattr(asem, table)
        kind: Any = LEDGER[table].base_kind()
        plain = [to_dict(record) for record in records]

        assert plain == to_dict(records) == to_dict(list(records)) == to_dict(records.where())
        assert list(records) == from_dict(list[kind], plain)
        assert tuple(records) == from_json(tuple[kind, ...], to_json(records))
        assert [] == from_json(list[kind], to_json([]))

    def test_several_of_all_kinds(self) -> None:
        """Records of several classes, and parts, are written together."""
        mixed = [asem.partners["EU"], PartialDate(2004), asem.summits[5].chairs[0]]

        assert [to_dict(each) for each in mixed] == to_dict(mixed)
        assert list(asem.partners) == from_dict(list[Partner], to_dict(asem.partners))

    def test_no_several(self) -> None:
        """All that is wrong with any of them is told, with its place."""
        wrong = to_dict(asem.summits.where(country="BEL"))
        wrong[1] |= {"opens": "2018-13-01", "colour": "red"}
        assert ["[1].opens", "[1].colour"] == [
            path for path, _ in refused(lambda: from_dict(list[Summit], wrong))
        ]
        assert [("[1]", "is 5: expected a record"), ("[2]", "is null: expected a record")] == (
            refused(lambda: to_dict([asem.summit(5), 5, None]))  # type: ignore[list-item]
        )
        assert "expected a list" in refused(lambda: from_dict(list[Summit], {}))[0][1]

    @pytest.mark.parametrize(
        "kind",
        [
            int,
            None,
            "Summit",
            object(),
            Record,
            Any,
            list[str],
            list[Record],
            list[Registry],
            tuple[Summit],
            tuple[Summit, Summit],
            set[Summit],
            list,
            list[list[Summit]],
        ],
    )
    def test_no_class(self, kind: Any) -> None:
        """A class that is none of records is refused."""
        assert "expected a class of records" in refused(lambda: from_dict(kind, {}))[0][1]

    def test_defaults(self) -> None:
        """Fields with a default may be missing."""
        assert Evidence(("book",)) == from_dict(Evidence, {"sources": ["book"]})


class TestKinds:
    """Classes that say which one they are."""

    @pytest.mark.parametrize(
        ("record", "family", "kind"),
        [
            (asem.summit(1), Meeting, "summit"),
            (asem.partner("VNM"), Partner, "member"),
            (asem.partner("EU"), Partner, "institution"),
        ],
    )
    def test_kind(self, record: Record, family: type[Record], kind: str) -> None:
        """The kind stands first; by it, the class is found among those of its family."""
        data = to_dict(record)

        assert ("kind", kind) == next(iter(data.items()))
        assert record == from_dict(family, data)
        assert record == from_dict(type(record), without(data, "kind"))

    def test_no_kind(self) -> None:
        """A record of no particular kind says so, and is read as its own class."""
        meeting = Meeting("a", "A", opens=PartialDate(2001), closes=PartialDate(2001),
                          evidence=invented.RESTS)  # fmt: skip

        assert to_dict(meeting)["kind"] is None
        assert meeting == from_dict(Meeting, to_dict(meeting))

    def test_field_named_kind(self) -> None:
        """A record with a field named kind has no other kind."""
        assert ["kind", "amount"] == list(to_dict(GRANT))[:2]
        assert "target" == to_dict(GRANT)["kind"]

    def test_own_word(self) -> None:
        """A class may say itself what kind it is."""
        assert ("retreat", "summit", None) == tuple(map(kind_of, (Retreat, Summit, Source)))

    @pytest.mark.parametrize(
        ("kind", "data", "problem"),
        [
            (Meeting, SUMMIT | {"kind": "sumit"},
             f"is 'sumit': expected {MEETINGS}, did you mean 'summit'?"),
            (Meeting, without(SUMMIT, "kind"), f"is missing: expected {MEETINGS}"),
            (Meeting, SUMMIT | {"kind": ["summit"]}, f"is ['summit']: expected {MEETINGS}"),
            (Summit, SUMMIT | {"kind": "member"}, "is 'member': expected 'summit'"),
            (Summit, SUMMIT | {"kind": None}, "is null: expected 'summit'"),
            (Partner, SUMMIT, "is 'summit': expected one of 'member', 'institution'"),
        ],
    )  # fmt: skip
    def test_wrong_kind(self, kind: type[Record], data: Any, problem: str) -> None:
        """A kind that is missing where it is needed, unknown or another one is refused."""
        assert [("kind", problem)] == refused(lambda: from_dict(kind, data))

    @pytest.mark.parametrize("kind", [None, 5, "summit", ["member"]])
    def test_choice(self, kind: Any) -> None:
        """Where one of several classes may stand, what names none of them is refused."""
        data = to_dict(Visit(asem.partner("EU"), asem.partner("VNM")))
        data["guest"]["kind"] = kind
        [(path, problem)] = refused(lambda: from_dict(Visit, data))

        assert "guest.kind" == path
        assert "expected one of 'member', 'institution'" in problem

    def test_wrong_kind_and_more(self) -> None:
        """A wrong kind is told together with what else is wrong."""
        data = without(SUMMIT, "number") | {"kind": "member", "name": 5}

        assert [
            ("kind", "is 'member': expected 'summit'"),
            ("name", "is 5: expected text"),
            ("number", "is missing"),
        ] == refused(lambda: from_dict(Summit, data))


DATE = "expected a date of the calendar, as '2004-10-08', '2004-10' or '2004'"
DAY = "expected a day as '2004-10-08'"
NO_DAY = "expected a day of the calendar, as '2004-10-08'"
VNM = to_dict(asem.membership_of("VNM"))
SPELL = to_dict(invented.spell(Group.EU))


class TestRefused:
    """What does not come in."""

    @pytest.mark.parametrize(
        ("kind", "data", "problems"),
        [
            (Chair, {"name": 5, "partner": "FRA"}, [("name", "is 5: expected null or text")]),
            (Chair, {"name": "", "partner": "FRA"},
             [("name", "is '': expected null or text that is not empty")]),
            (Chair, {"name": None, "partner": None}, [("partner", "is null: expected text")]),
            (Chair, {"name": None, "partner": ""},
             [("partner", "is '': expected text that is not empty")]),
            (Chair, {"name": None, "partner": "a\0"},
             [("partner", r"is 'a\x00': expected text without NUL or lone surrogates")]),
            (Chair, {"name": None, "partner": "\ud800"},
             [("partner", r"is '\ud800': expected text without NUL or lone surrogates")]),
            (Chair, {"name": None}, [("partner", "is missing")]),
            (Chair, {"name": None, "partner": "FRA", "ofice": None},
             [("ofice", "is not a field of Chair: did you mean 'office'?")]),
            (Meeting, SUMMIT | {"planned_open": "x"},
             [("planned_open", "is not a field of Summit: did you mean 'planned_opens'?")]),
            (Chair, {"name": None, "partner": "FRA", "x y": None, 5: 5},
             [("[5]", "is not a field of Chair"), ("['x y']", "is not a field of Chair")]),
            (Chair, {"name": None, "partner": "FRA", "x" * 5000: None},
             [(f"['{'x' * 47}...{'x' * 48}']", "is not a field of Chair")]),
            (Chair, [], [("", "is []: expected an object with the fields of Chair")]),
            (Chair, None, [("", "is null: expected an object with the fields of Chair")]),
            (Headcount, {"partners": "5", "states": None},
             [("partners", "is '5': expected null or an integer")]),
            (Headcount, {"partners": True, "states": 1.0},
             [("partners", "is true: expected null or an integer"),
              ("states", "is 1.0: expected null or an integer")]),
            (Headcount, {"partners": 3, "states": 1, "institutions": ["EU"]},
             [("partners", "is 3: is not the sum of states and institutions")]),
            (Grant, to_dict(GRANT) | {"paid": 1}, [("paid", "is 1: expected true or false")]),
            (Grant, to_dict(GRANT) | {"amount": 1.5},
             [("amount", "is 1.5: expected an amount in a text of digits, as '1250.5'")]),
            (Grant, to_dict(GRANT) | {"amount": "1e3"},
             [("amount", "is '1e3': expected an amount in a text of digits, as '1250.5'")]),
            (Grant, to_dict(GRANT) | {"parts": [["a", "1"], 5, ["a", 1, 0]]},
             [("parts[0]", "is ['a', '1']: expected a list of 3"),
              ("parts[1]", "is 5: expected a list of 3"),
              ("parts[2][1]", "is 1: expected an amount in a text of digits, as '1250.5'"),
              ("parts[2][2]", "is 0: expected true or false")]),
            (Grant, to_dict(GRANT) | {"chair": {"name": 5, "partner": 5}},
             [("chair.name", "is 5: expected null or text"),
              ("chair.partner", "is 5: expected text")]),
            (Grant, to_dict(GRANT) | {"chair": 5},
             [("chair", "is 5: expected null or an object with the fields of Chair")]),
            (PartialDate, "2004-13", [("", f"is '2004-13': {DATE}")]),
            (PartialDate, 2004, [("", f"is 2004: {DATE}")]),
            (Membership, VNM | {"acceded": "1996-3-1"}, [("acceded", f"is '1996-3-1': {DAY}")]),
            (Membership, VNM | {"acceded": "19960301"}, [("acceded", f"is '19960301': {DAY}")]),
            (Membership, VNM | {"acceded": "１９９６-03-01"},
             [("acceded", f"is '１９９６-03-01': {DAY}")]),
            (Membership, VNM | {"acceded": "1996-02-30"},
             [("acceded", f"is '1996-02-30': {NO_DAY}")]),
            (Membership, VNM | {"participates_from": "1997-01-01"},
             [("participates_from", "is '1997-01-01': is later than accession, 1996-03-01")]),
            (Membership, VNM | {"milestones": [{}]},
             [("milestones[0].kind", "is missing"), ("milestones[0].reached", "is missing"),
              ("milestones[0].evidence", "is missing")]),
            (Membership, VNM | {"milestones": {"a": 1}},
             [("milestones", "is {'a': 1}: expected a list")]),
            (Membership, VNM | {"evidence": {"sources": ["a", "b", 5]}},
             [("evidence.sources[2]", "is 5: expected text")]),
            (Evidence, {"sources": ["a", "a"]},
             [("sources", "is ['a', 'a']: no source is cited twice")]),
            (Evidence, {"sources": ("a",)}, [("sources", "is ('a',): expected a list")]),
            (Evidence, {"sources": ["a"], "confidence": "confirmd"},
             [("confidence", "is 'confirmd': expected one of 'confirmed', 'single', "
               "did you mean 'confirmed'?")]),
            (Evidence, {"sources": ["a"], "confidence": 1},
             [("confidence", "is 1: expected one of 'confirmed', 'single'")]),
            (Summit, SUMMIT | {"closes": "2020"},
             [("closes", "is '2020': is earlier than opens, 2021-11-25")]),
            (Spell[Region | None], SPELL,
             [("state", "is 'eu': expected null or one of 'Asia', 'Europe'")]),
            (Spell, SPELL | {"state": 5}, [("state", "is 5: expected what a Spell holds")]),
            (Stubborn, {"says": "noted"}, [("", "cannot be read: it is so")]),
            (Stubborn, {"says": "plain"},
             [("", "cannot be read: Stubborn.saysnot is 'plain': no")]),
            (Stubborn, {"says": "other"}, [("", "cannot be read: 2 and 2 are 4")]),
            (Box, {"content": "x"}, [("content", "is 'x': expected what a Box holds")]),
            (Visit, to_dict(VISIT) | {"guest": SUMMIT},
             [("guest.kind", "is 'summit': expected one of 'member', 'institution'")]),
            (Registry, {}, [("format", "is missing: expected 'asem-registry/1'")]),
            (Registry, 5,
             [("", "is 5: expected an object with the format 'asem-registry/1' and tables")]),
            (Registry, {"format": "asem-registry/2", "sumits": [], "summits": {}},
             [("format", "is 'asem-registry/2': expected 'asem-registry/1'"),
              ("sumits", "is not a table of a registry: did you mean 'summits'?"),
              ("summits", "is {}: expected a list")]),
            (Registry, EMPTY | {"summits": [SUMMIT] * 4 + [SUMMIT | {"opens": None}]},
             [("summits[4].opens", f"is null: {DATE}")]),
            (Registry, EMPTY | {"partners": [SUMMIT, {}, 5]},
             [("partners[0].kind", "is 'summit': expected one of 'member', 'institution'"),
              ("partners[1].kind", "is missing: expected one of 'member', 'institution'"),
              ("partners[2]",
               "is 5: expected an object with a kind, one of 'member', 'institution'")]),
        ],
    )  # fmt: skip
    def test_problems(self, kind: type[Record], data: Any, problems: list[tuple[str, str]]) -> None:
        """Every problem is told, all at once, each with path, value and what was expected."""
        assert problems == refused(lambda: from_dict(kind, data))

    def test_message(self) -> None:
        """One problem is one line; more stand below each other."""
        with pytest.raises(StructureError) as one:
            from_dict(Summit, SUMMIT | {"number": "5"})
        with pytest.raises(StructureError) as two:
            from_dict(Summit, SUMMIT | {"number": "5", "thene": None})

        assert "number is '5': expected an integer" == str(one.value)
        assert (
            "the value has 2 problems:\n"
            "  number is '5': expected an integer\n"
            "  thene is not a field of Summit: did you mean 'theme'?"
        ) == str(two.value)

    def test_error(self) -> None:
        """The error keeps what came in, the problems and suggestions, through pickling too."""
        data = SUMMIT | {"thene": None}
        with pytest.raises(StructureError) as caught:
            from_dict(Summit, data)
        error = caught.value

        for twin in (error, pickle.loads(pickle.dumps(error))):
            assert data == twin.value
            assert ("theme",) == twin.suggestions
            assert (
                Problem("thene", "is not a field of Summit: did you mean 'theme'?", ("theme",)),
            ) == twin.problems
            assert str(error) == str(twin)

    @pytest.mark.parametrize(
        "value",
        ["x" * 10_000, ["x" * 1000] * 1000, {str(n): n for n in range(1000)}, 10**5000],
        ids=["text", "list", "object", "number"],
    )
    def test_long_values(self, value: Any) -> None:
        """A long value is cut, whatever it is."""
        data = {"sources": ["book"], "confidence": value}
        [(_, problem)] = refused(lambda: from_dict(Evidence, data))

        assert len(problem) < 300

    def test_contradictions(self) -> None:
        """A registry whose records contradict each other raises as the constructor does."""
        rows = invented.rows(sources=[])
        with pytest.raises(RegistryError) as constructed:
            Registry(**rows)
        data = EMPTY | {table: [to_dict(row) for row in rows[table]] for table in rows}
        with pytest.raises(RegistryError) as read:
            from_dict(Registry, data)

        assert constructed.value.faults == read.value.faults
        with pytest.raises(RegistryError):
            from_json(Registry, json.dumps(data))

    def test_missing_tables(self) -> None:
        """A table that is missing is empty."""
        assert Registry() == from_dict(Registry, EMPTY)

    def test_many(self) -> None:
        """A list with very many problems is not read to its end, and says so."""
        problems = refused(lambda: from_dict(Evidence, {"sources": [5] * 100_000}))

        assert 1000 < len(problems) < 1100
        assert ("sources[0]", "is 5: expected text") == problems[0]
        assert ("sources", "has more problems than are listed") == problems[-1]
        strange = {str(number): 0 for number in range(5000)}
        assert 1001 == len(refused(lambda: from_dict(Evidence, {"sources": ["a"]} | strange)))
        assert 1001 == len(refused(lambda: from_dict(Registry, EMPTY | strange)))
        rows = [{"sources": 1}] * 5000
        assert len(refused(lambda: from_dict(Registry, EMPTY | {"sources": rows}))) < 1100


class TestDocument:
    """Text that is not a document."""

    @pytest.mark.parametrize(
        ("text", "problem"),
        [
            ("", "is not JSON: expecting value in line 1, column 1"),
            ('{\n"name": tru}', "is not JSON: expecting value in line 2, column 9"),
            ('{"name": NaN}', "is not JSON: NaN is not a number of JSON"),
            ('{"name": -Infinity}', "is not JSON: -Infinity is not a number of JSON"),
            (b'{"name": "a\xff"}', "is not UTF-8: invalid start byte at position 11"),
            ('{"name": "\ud800"}', "is not UTF-8: surrogates not allowed at position 10"),
            ('{"name": "a"}'.encode("utf-16"), "is not UTF-8: invalid start byte at position 0"),
            ("[" + "5" * 5000 + "]",
             "is not JSON: it holds a number of 5,000 digits, more than 4,000"),
            ("[" * 100_000,
             "is nested too deep: more than 64 objects and lists in each other"),
            ("[" * 100_000 + "]" * 100_000,
             "is nested too deep: more than 64 objects and lists in each other"),
            ("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1),
             "is nested too deep: more than 64 objects and lists in each other"),
            ("[" * MAX_DEPTH + "]" * MAX_DEPTH,
             "is [[[[...]]]]: expected an object with the fields of Chair"),
            (" " * (MAX_BYTES + 1), "is too long: more than 16,777,216 bytes"),
            ("ế" * (MAX_BYTES // 2), "is too long: more than 16,777,216 bytes"),
            (b" " * (MAX_BYTES + 1), "is too long: more than 16,777,216 bytes"),
            (5, "is 5: expected text or bytes"),
            (None, "is null: expected text or bytes"),
            pytest.param(memoryview(b"{}"), None, id="memory"),
            ("1e999", "is inf: expected an object with the fields of Chair"),
        ],
        ids=lambda value: repr(value)[:20],
    )  # fmt: skip
    def test_refused(self, text: Any, problem: str | None) -> None:
        """It is refused, and the error keeps it and says where."""
        with pytest.raises(StructureError) as caught:
            from_json(Chair, text)

        assert text is caught.value.value
        if problem is not None:
            assert f"the text {problem}" == str(caught.value)

    @pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "[[]," * 100_000])
    def test_browser(self, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """In a browser, where Python would break, it is refused before it is read."""
        monkeypatch.setattr(sys, "platform", "emscripten")
        monkeypatch.setattr(json, "loads", None)

        assert "is nested too deep" in refused(lambda: from_json(Chair, text))[0][1]

    @pytest.mark.parametrize("text", ['["[[["' + ',"[[["' * 100 + "]", '"' + r"\"[" * 100 + '"'])
    def test_browser_reads(self, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """Brackets in texts are no depth, and neither are those that stand side by side."""
        monkeypatch.setattr(sys, "platform", "emscripten")

        assert json.loads(text) == parse_json(text)
        assert CANONICAL == from_json(Registry, to_json(CANONICAL))

    def test_control(self) -> None:
        """Control characters are no part of a text; Pythons count differently where one stands."""
        [(_, problem)] = refused(lambda: from_json(Chair, '{"name": "a\0"}'))

        assert problem.startswith("is not JSON: invalid control character")
        assert " in line 1, column 1" in problem

    @pytest.mark.parametrize("text", [b'\xef\xbb\xbf"2004"', '\ufeff"2004"', bytearray(b'"2004"')])
    def test_taken(self, text: Any) -> None:
        """A byte order mark is passed over; bytes may be in an array."""
        assert PartialDate(2004) == from_json(PartialDate, text)

    @pytest.mark.parametrize(
        ("kind", "text", "problems"),
        [
            (Chair, '{"name": "a", "name": 5, "partner": 5, "office": 1, "office": null}',
             ["name", "office", "name", "partner"]),
            (Summit, json.dumps(SUMMIT).replace('"number"', '"number": 4, "number"'), ["number"]),
            (Meeting, json.dumps(SUMMIT).replace('"kind"', '"kind": 4, "kind"'), ["kind"]),
            (Summit, json.dumps(SUMMIT).replace('"sources"', '"sources": [], "sources"'),
             ["evidence.sources"]),
            (Registry, '{"format": 1, "format": "asem-registry/1", "sources": [{"a": 1, "a": 1}]}',
             ["format", "sources[0].a", "sources[0].id"]),
        ],
    )  # fmt: skip
    def test_repeated(self, kind: type[Record], text: str, problems: list[str]) -> None:
        """A key that stands twice in an object is refused; nothing is dropped."""
        found = refused(lambda: from_json(kind, text))

        assert problems == [path for path, _ in found][: len(problems)]
        assert "stands more than once in its object" == found[0][1]

    @pytest.mark.parametrize(
        ("record", "problem"),
        [
            (Chair("\ud800", "FRA"), "the text holds a lone surrogate, which UTF-8 cannot write"),
            (Chair("\0", "FRA"), "the text holds the character NUL, "
             "which many programs take for an end"),
            (Chair("x" * MAX_BYTES, "FRA"), "the text is too long: more than 16,777,216 bytes"),
        ],
        ids=["surrogate", "nul", "long"],
    )  # fmt: skip
    def test_not_written(self, record: Record, problem: str) -> None:
        """What could not be read again is not written."""
        with pytest.raises(StructureError) as caught:
            to_json(record)

        assert problem == str(caught.value)

    def test_backslash(self) -> None:
        """A text that only looks like the escape of NUL is written."""
        chair = Chair(r"\u0000", "FRA")

        assert chair == from_json(Chair, to_json(chair))


KEYS = ("id", "name", "kind", "sources", "evidence", "opens", "format", "state", "number", "x")
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
    | st.sampled_from(["2004-10-08", "Asia", "summit", "member", "held", "\0", "\ud800"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4),
    max_leaves=8,
)  # fmt: skip
CLASSES = (*{type(record) for record in COMPLETE}, Partner, Grant, Visit, Registry)
DOCUMENTS = [
    (type(record), to_dict(record)) for record in (*COMPLETE[1:], GRANT, VISIT, invented.registry())
]


def read(act: Any) -> Any:
    """Give what is read, or nothing where it is refused by an error of asem."""
    try:
        return act()
    except AsemError:
        return None


def places(value: Any) -> list[tuple[Any, Any]]:
    """Give all places in a plain value: a list or dictionary, and an index or key."""
    if not isinstance(value, dict | list):
        return []
    here = list(value) if isinstance(value, dict) else range(len(value))
    return [*((value, at) for at in here), *(p for at in here for p in places(value[at]))]


class TestAnything:
    """Whatever comes in."""

    @given(st.sampled_from(CLASSES), VALUES)
    def test_values(self, kind: type[Record], value: Any) -> None:
        """Any value is read or refused."""
        found = read(lambda: from_dict(kind, value))

        assert found is None or found == from_dict(kind, to_dict(found))

    @given(st.sampled_from(CLASSES), st.binary() | st.text() | VALUES.map(json.dumps))
    def test_texts(self, kind: type[Record], text: Any) -> None:
        """Any text and any bytes are read or refused."""
        found = read(lambda: from_json(kind, text))

        assert found is None or found == from_json(kind, to_json(found))

    @given(st.data())
    def test_changed(self, data: st.DataObject) -> None:
        """A document that was changed in one place is read or refused for this place."""
        kind, plain = data.draw(st.sampled_from(DOCUMENTS))
        document = json.loads(json.dumps(plain))
        holder, at = data.draw(st.sampled_from(places(document)))
        if data.draw(st.booleans()):
            holder[at] = data.draw(VALUES)
        else:
            del holder[at]
        found = read(lambda: from_json(kind, json.dumps(document)))

        assert found is None or found == from_dict(kind, to_dict(found))


IN_BROWSER = sys.platform == "emscripten"
names_end = pytest.mark.skipif(IN_BROWSER, reason="files of a browser have names of any length")


class TestFiles:
    """A registry as a file."""

    def test_saved(self, tmp_path: Path) -> None:
        """What is saved is loaded, by text and by path; equal registries are equal bytes."""
        first, second = tmp_path / "a.json", tmp_path / "b.json"
        CANONICAL.save(first)
        Registry.load(str(first)).save(str(second))

        assert CANONICAL == Registry.load(second)
        assert first.read_bytes() == second.read_bytes()
        assert first.read_bytes().endswith(b"\n}\n")
        assert first.read_bytes().startswith(b'{\n "format": "asem-registry/1",\n "partners": [\n')
        assert ["a.json", "b.json"] == sorted(path.name for path in tmp_path.iterdir())

    def test_replaced(self, tmp_path: Path) -> None:
        """An earlier file is replaced as a whole, or stays."""
        place = tmp_path / "a.json"
        CANONICAL.save(place)
        before = place.read_bytes()
        broken = Registry(sources=[invented.source(title="\0")])
        with pytest.raises(StructureError):
            broken.save(place)

        assert before == place.read_bytes()
        Registry().save(place)
        assert Registry() == Registry.load(place)

    @pytest.mark.parametrize(
        ("name", "error"),
        [
            ("no/such.json", FileNotFoundError),
            ("folder", OSError),
            pytest.param("x" * 300, OSError, marks=names_end),
        ],
    )
    def test_not_saved(self, tmp_path: Path, name: str, error: type[OSError]) -> None:
        """Where no file can be written, the system's own error says so; nothing is left behind."""
        (tmp_path / "folder").mkdir()
        with pytest.raises(error) as caught:
            Registry().save(f"{tmp_path}/{name}")

        assert not isinstance(caught.value, AsemError)
        assert ["folder"] == [path.name for path in tmp_path.iterdir()]

    @pytest.mark.skipif(os.name == "nt", reason="Windows takes half a character")
    def test_half_a_letter(self, tmp_path: Path) -> None:
        """A path that the system cannot have is refused."""
        path = f"{tmp_path}/a\ud800b"
        for verb, act in (("written", Registry().save), ("read", Registry.load)):
            with pytest.raises(StructureError, match=f"cannot be {verb}: .*surrogates") as caught:
                act(path)
            assert path == caught.value.value
        assert [] == list(tmp_path.iterdir())

    @pytest.mark.parametrize(
        ("name", "error", "said"),
        [
            ("none.json", FileNotFoundError, "No such file"),
            pytest.param("x" * 300, OSError, "name too long", marks=names_end),
        ],
    )
    def test_not_loaded(self, tmp_path: Path, name: str, error: type[OSError], said: str) -> None:
        """A file that is not there or cannot be opened is the error of the system."""
        with pytest.raises(error, match=f"(?i){said}") as caught:
            Registry.load(tmp_path / name)

        assert not isinstance(caught.value, AsemError)
        assert str(tmp_path / name) == str(caught.value.filename)

    @pytest.mark.skipif(IN_BROWSER, reason="a browser has no pipes")
    def test_pipe(self, tmp_path: Path) -> None:
        """What is not a regular file is refused, not waited for."""
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(OSError, match="not a regular file"):
            Registry.load(tmp_path / "pipe")

    def test_too_long(self, tmp_path: Path) -> None:
        """A file over the limit is refused."""
        (tmp_path / "a.json").write_bytes(b" " * (MAX_BYTES + 1))
        with pytest.raises(StructureError, match=r"a.json' is too long: more than"):
            Registry.load(tmp_path / "a.json")

    def test_content(self, tmp_path: Path) -> None:
        """The problems of a file are told as those of any document."""
        (tmp_path / "a.json").write_text('{"format": 1, "sumits": []}')
        with pytest.raises(StructureError, match=r"a.json' has 2 problems:\n  format") as caught:
            Registry.load(tmp_path / "a.json")

        assert tmp_path / "a.json" == caught.value.value


@cache
def saved() -> str:
    """Give the dataset as a file has it."""
    return to_json(CANONICAL)


def package(folder: Path, *resources: Any) -> Path:
    """Make a folder with a data package of these resources, beside a registry."""
    inside = folder / "package"
    (inside / "data").mkdir(parents=True)
    for place in (folder, inside, inside / "data"):
        (place / "asem.json").write_text(saved(), "utf-8")
    text = json.dumps({"name": "x", "resources": resources, "other": 1.5})
    (inside / "datapackage.json").write_text(text)
    return inside


class TestDataPackage:
    """A registry in the folder of a data package."""

    @pytest.mark.parametrize("path", ["asem.json", "data/asem.json", "./asem.json"])
    def test_loaded(self, tmp_path: Path, path: str) -> None:
        """The resource named asem leads to the file."""
        folder = package(tmp_path, {"name": "x"}, 5, {"name": "asem", "path": path})

        assert CANONICAL == Registry.load(folder)
        assert CANONICAL == Registry.load(str(folder))

    @pytest.mark.parametrize(
        "path",
        [
            "../asem.json", "data/../../asem.json", "data/../asem.json", "..", "/etc/passwd",
            "C:asem.json", "C:/asem.json", r"..\asem.json", r"\asem.json", r"\\server\asem.json",
            "https://example.org/asem.json", "file:asem.json", "", "asem.json\0", None, 5,
            ["asem.json"], {"a": 1}, True,
        ],
    )  # fmt: skip
    def test_outside(self, tmp_path: Path, path: Any) -> None:
        """A path that leaves the folder, or is not a plain text, is refused."""
        folder = package(tmp_path, {"name": "asem", "path": path})
        [(at, problem)] = refused(lambda: Registry.load(folder))

        assert "resources[0].path" == at
        assert "expected the name of a file inside" in problem

    @pytest.mark.parametrize("name", ["asem.json", "datapackage.json"])
    def test_links(self, tmp_path: Path, name: str) -> None:
        """A symbolic link that leads out of the folder is refused; one inside is followed."""
        folder = package(tmp_path, {"name": "asem", "path": "asem.json"})
        inside, outside = folder / "data" / name, tmp_path / name
        (folder / name).replace(inside)
        (folder / name).symlink_to(inside)

        assert CANONICAL == Registry.load(folder)
        inside.replace(outside)
        (folder / name).unlink()
        (folder / name).symlink_to(outside)
        assert "expected the name of a file inside" in refused(lambda: Registry.load(folder))[0][1]

    def test_linked_folder(self, tmp_path: Path) -> None:
        """The folder itself may be a link."""
        folder = package(tmp_path, {"name": "asem", "path": "asem.json"})
        (tmp_path / "link").symlink_to(folder)

        assert CANONICAL == Registry.load(tmp_path / "link")

    @pytest.mark.parametrize(
        ("path", "error"),
        [("data", OSError), ("none.json", FileNotFoundError), ("loop", (OSError, StructureError))],
    )
    def test_no_file(self, tmp_path: Path, path: str, error: Any) -> None:
        """A path that leads to no file is an error: a loop before 3.13 is one of asem."""
        folder = package(tmp_path, {"name": "asem", "path": path})
        (folder / "loop").symlink_to(folder / "loop")
        with pytest.raises(error):
            Registry.load(folder)

    def test_no_descriptor(self, tmp_path: Path) -> None:
        """A folder without a descriptor is refused, and the file that is missing named."""
        with pytest.raises(FileNotFoundError, match=r"datapackage\.json"):
            Registry.load(tmp_path)

    @pytest.mark.parametrize(
        ("text", "problem"),
        [
            ("[]", "expected a data package: an object with a list of resources"),
            ('{"resources": {}}', "expected a data package: an object with a list of resources"),
            ('{"resources": []}', "names 0 resources 'asem': expected one"),
            ('{"resources": [{"name": "asem"}, {"name": "asem"}]}',
             "names 2 resources 'asem': expected one"),
            ('{"resources": [{"name": "asem"}]}', "expected the name of a file inside"),
            ('{"resources": ', "is not JSON"),
            ('{"a": NaN, "resources": []}', "is not JSON"),
            ('{"resources": [], "resources": []}', "expected a data package"),
            ("[" * 100_000, "is nested too deep"),
        ],
    )  # fmt: skip
    def test_bad_descriptor(self, tmp_path: Path, text: str, problem: str) -> None:
        """A descriptor that does not name one such resource is refused."""
        (tmp_path / "datapackage.json").write_text(text)
        with pytest.raises(StructureError, match=problem) as caught:
            Registry.load(tmp_path)

        assert tmp_path == caught.value.value


@attrs.frozen
class Trip:
    """A class of somebody who uses asem."""

    to: Summit
    guests: tuple[asem.Member | asem.Institution, ...]
    guide: Partner
    begins: date
    nights: int | None = None


TRIP = Trip(
    asem.summit(5),
    (asem.partner("VNM"), asem.partner("EU")),
    asem.partner("VNM"),
    date(2004, 10, 7),
)


class TestExtension:
    """What others can do with a converter."""

    def test_own_class(self) -> None:
        """A class of one's own may hold records, kinds of them among them."""
        own = converter()
        data = own.unstructure(TRIP)

        assert is_plain(data)
        assert ["member", "institution"] == [guest["kind"] for guest in data["guests"]]
        assert TRIP == own.structure(data, Trip)

    def test_strict(self) -> None:
        """Errors are those of cattrs, which it puts into words with their paths."""
        own = converter()
        data = own.unstructure(TRIP) | {"nights": "3", "rooms": 2}
        data["to"]["opens"] = 5
        with pytest.raises(cattrs.ClassValidationError) as caught:
            own.structure(data, Trip)
        found = cattrs.transform_error(caught.value)

        assert any("$.to.opens" in line for line in found)
        assert any("$.nights" in line for line in found)
        assert any("rooms" in line for line in found)

    def test_own_dates(self) -> None:
        """Another form for dates holds inside records too."""
        own = converter()
        own.register_unstructure_hook(date, lambda day: day.toordinal())
        own.register_structure_hook(date, lambda number, _: date.fromordinal(number))
        data = own.unstructure(asem.membership_of("VNM"))

        assert date(1996, 3, 1).toordinal() == data["acceded"]
        assert asem.membership_of("VNM") == own.structure(data, Membership)

    def test_own_records(self) -> None:
        """A hook for a class of records is used wherever such a record stands."""
        own = converter()
        own.register_unstructure_hook(Summit, lambda summit: summit.number)
        own.register_structure_hook(Summit, lambda number, _: asem.summit(number))
        data = own.unstructure(TRIP)

        assert 5 == data["to"]
        assert TRIP == own.structure(data, Trip)

    def test_foreign_errors(self) -> None:
        """A hook of one's own may raise what it likes: the place is told all the same."""
        own = converter()
        own.register_structure_hook(date, lambda number, _: date.fromordinal(number))
        data = own.unstructure(asem.registry.canonical())
        with pytest.raises(cattrs.BaseValidationError) as caught:
            own.structure(data, Registry)

        assert any("$.memberships[0].acceded" in f for f in cattrs.transform_error(caught.value))

    def test_null(self) -> None:
        """What may be null, whatever it is, comes back."""
        own = converter()

        assert own.structure(None, Meeting | None) is None
        assert asem.summit(13) == own.structure(SUMMIT, Meeting | None)
        with pytest.raises(StructureError, match=f"^kind is missing: expected {MEETINGS}$"):
            own.structure({}, Meeting | None)

    def test_registry(self) -> None:
        """A class of one's own may hold a registry."""
        held = attrs.make_class("Held", {"all": attrs.field(type=Registry)})
        own = converter()

        assert (
            invented.registry()
            == own.structure(own.unstructure(held(invented.registry())), held).all
        )

    def test_alone(self) -> None:
        """What is registered with one converter is not known to another, nor to asem."""
        converter().register_unstructure_hook(date, lambda day: day.year)

        assert "1996-03-01" == converter().unstructure(asem.membership_of("VNM"))["acceded"]
        assert "1996-03-01" == to_dict(asem.membership_of("VNM"))["acceded"]

    def test_copy(self) -> None:
        """A copy of a converter works as the first one."""
        own = converter().copy()

        assert asem.summit(5) == own.structure(own.unstructure(asem.summit(5)), Summit)


def test_import() -> None:
    """Nobody who does not ask for it loads cattrs or json."""
    code = (
        "import asem, sys, datetime; asem.members_on(datetime.date(2004, 10, 9));"
        "print({'cattrs', 'json', 'asem.serialization'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert "set()" == done.stdout.strip()


@attrs.frozen
class Journey:
    """A class of others that holds records."""

    who: Partner
    to: Summit
    then: Meeting | None
    by: asem.Member | asem.Organisation | None
    paid: asem.Money
    others: tuple[Partner, ...] = ()


JOURNEY = Journey(
    asem.partner("EU"), asem.summit(5), asem.meeting("fmm-9"), asem.organisations["asef"],
    asem.Money(Decimal(5), "EUR", kind=asem.MoneyKind.BUDGET), (asem.partner("VNM"),),
)  # fmt: skip
SHORT = {
    "who": "EU", "to": "asem-5", "then": "fmm-9", "by": "asef", "paid": to_dict(JOURNEY.paid),
    "others": ["VNM"],
}  # fmt: skip


class TestReferences:
    """Records in other people's classes, as their ids."""

    short = converter(by_id=True)

    def test_round_trip(self) -> None:
        """A record of a table goes out as its id and comes back; what has no table stays whole."""
        assert SHORT == self.short.unstructure(JOURNEY)
        assert JOURNEY == self.short.structure(SHORT, Journey)
        none = attrs.evolve(JOURNEY, then=None, by=None)
        assert none == self.short.structure(self.short.unstructure(none), Journey)

    def test_references(self) -> None:
        """Any reference is read: a code, a name, a number, the record itself."""
        given = SHORT | {
            "who": "European Union", "to": 5, "then": "FMM 9", "by": "Vietnam",
            "others": ["vn", asem.partner("VNM")],
        }  # fmt: skip
        expected = attrs.evolve(
            JOURNEY, by=asem.members["VNM"], others=(asem.partners["VNM"], asem.partners["VNM"])
        )
        assert expected == self.short.structure(given, Journey)

    @pytest.mark.parametrize("table", [*TABLES, "members", "institutions", "meetings"])
    def test_every_table(self, table: str) -> None:
        """Every record of every table comes back from its id as the same object."""
        kind = LEDGER[table].base_kind()
        for record in getattr(asem, table):
            assert record.id == self.short.unstructure(record, kind)
            assert record is self.short.structure(record.id, kind)

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("who", "USA"), ("who", "Phillipines"), ("who", 704), ("who", None), ("who", {}),
            ("to", 14), ("to", True), ("to", 5.0), ("to", asem.partner("VNM")), ("by", "EU"),
            ("then", "fmm-99"), ("others", "VNM"), ("others", ["VNM", "USA"]), ("paid", "EUR 5"),
        ],
    )  # fmt: skip
    def test_refused(self, field: str, value: Any) -> None:
        """What is not a reference is refused, at its place and with what was meant."""
        with pytest.raises(cattrs.ClassValidationError) as caught:
            self.short.structure(SHORT | {field: value}, Journey)
        (told,) = cattrs.transform_error(caught.value)
        assert f"$.{field}" in told

    def test_whole(self) -> None:
        """Without `by_id` the records are whole."""
        assert to_dict(JOURNEY.to) == converter().unstructure(JOURNEY)["to"]


class TestPydantic:
    """Records as fields of pydantic."""

    pydantic: Any

    @pytest.fixture(autouse=True)
    def needed(self) -> None:
        """Without pydantic these tests alone are skipped."""
        self.pydantic = pytest.importorskip("pydantic")

    def model(self) -> Any:
        """A model with fields of every kind."""
        fields: dict[str, Any] = {
            "who": (Partner, ...), "to": (Summit, ...), "since": (PartialDate, ...),
            "paid": (asem.Money | None, None), "others": (list[asem.Member], []),
        }  # fmt: skip
        return self.pydantic.create_model("Visit", **fields)

    def test_round_trip(self) -> None:
        """Any reference comes in; the record is held; the id goes out in JSON."""
        model = self.model()
        visit = model(who="Viet Nam", to=5, since="2004-10", paid=JOURNEY.paid, others=["fr"])

        assert asem.partners["VNM"] is visit.who
        assert asem.summits[5] is visit.to is visit.model_dump()["to"]
        assert {
            "who": "VNM", "to": "asem-5", "since": "2004-10", "paid": to_dict(JOURNEY.paid),
            "others": ["FRA"],
        } == json.loads(visit.model_dump_json())  # fmt: skip
        assert visit == model.model_validate_json(visit.model_dump_json())
        assert visit == model(**visit.model_dump())
        assert PartialDate(2004, 10, 8) == model(who="VN", to=5, since=date(2004, 10, 8)).since

    def test_refused(self) -> None:
        """All that is wrong is told at once, as pydantic does."""
        with pytest.raises(self.pydantic.ValidationError) as caught:
            self.model()(who="USA", to=14, since="soon", paid="5 EUR", others=["EU"])
        told = {error["loc"][0]: error["msg"] for error in caught.value.errors()}

        assert "'USA' is not a partner of ASEM" == told["who"]
        assert "unknown summit 14: the registry holds 1 to 13" == told["to"]
        assert {"who", "to", "since", "paid", "others"} == set(told)

    def test_schema(self) -> None:
        """A reference is text, that of a summit also a number; out goes text."""
        model = self.model()
        came = model.model_json_schema()["properties"]
        went = model.model_json_schema(mode="serialization")["properties"]

        assert "string" == came["who"]["type"] == came["since"]["type"] == went["to"]["type"]
        assert [{"type": "integer"}, {"type": "string"}] == came["to"]["anyOf"]

    def test_adapters(self) -> None:
        """Lists, functions and records of one's own classes are validated too."""
        adapter = self.pydantic.TypeAdapter(list[Partner])
        assert [asem.partners["VNM"], asem.partners["EU"]] == adapter.validate_python(["vn", "EU"])
        assert asem.partners["VNM"] is self.pydantic.validate_call(asem.host_of)("ASEM 5")
        grant = self.pydantic.TypeAdapter(Grant)
        assert grant.validate_json(to_json(GRANT)) == GRANT == grant.validate_python(GRANT)
