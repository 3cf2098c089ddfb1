"""What is not sure: where sources differ."""

from __future__ import annotations

import re
from typing import Any

import attrs
import pytest
from hypothesis import given

import asem
from asem import Disagreement, Evidence, InvalidChoiceError, Record, Registry, UnknownRecordError
from asem.registry import Dispute, canonical
from asem.strategies import registries

from ..invented import changed, contribution, phase

TABLES = list(canonical().tables())


def said(registry_or_asem: Any, **given: Any) -> list[tuple[str, str, str | None, str]]:
    """Give id, field, what the record holds and what is said otherwise, of some disputes."""
    found = registry_or_asem.disputes(**given)
    return [(each.id, each.field, each.holds, each.says) for each in found]


def counted(record: Record) -> int:
    """Count the disagreements in a record, however deep."""
    found = 0
    for field in attrs.fields(type(record)):
        value = getattr(record, field.name)
        for part in value if isinstance(value, tuple) else (value,):
            found += isinstance(part, Disagreement)
            found += counted(part) if isinstance(part, Record) else 0
    return found


class TestDisputes:
    """Every fact that a source gives otherwise."""

    def test_culture_ministers(self) -> None:
        """The fourth meeting of the culture ministers has three sets of dates."""
        record = asem.meetings["cmm-4"]
        found = [
            (each.field, each.says, each.sources)
            for each in asem.disputes(table="ministerial_meetings")
            if each.id == "cmm-4"
        ]

        assert ("2010-09-08", "2010-09-10") == (str(record.opens), str(record.closes))
        assert [
            ("opens", "2010-09-07", ("seed-asef-press-release-2010",)),
            ("closes", "2010-09-09", ("seed-asef-press-release-2010",)),
            ("opens", "2010-09-09", ("asef-2010-cmm4",)),
        ] == found

    def test_tein3(self) -> None:
        """The third phase of TEIN has two budgets: 11.4 million of 63 %, or 12 and 6 million."""
        tein, held = "trans-eurasia-information-network", "EU 11400000 EUR"

        assert [
            (tein, "phases[2].contributions", held, "EU 12000000 EUR, Asian partners 6000000 EUR"),
        ] == said(asem, source="ec-ip-08-1581")  # fmt: skip

    @pytest.mark.parametrize("id", ["BGR", "IND", "MNG", "PAK", "ROU", "ASEAN-SEC"])
    def test_round_two(self, id: str) -> None:
        """The second enlargement is dated to three years: 2006, 2007 and 2008."""
        found = [
            (each.holds, each.says)
            for each in asem.disputes(table="memberships", field="acceded")
            if each.id == f"membership-{id}"
        ]

        assert {"2006", "2007", "2008"} == {text[:4] for pair in found for text in pair if text}
        assert {"2008-10-24"} == {held for held, _ in found}

    def test_by_field(self) -> None:
        """A field is found wherever it stands in a record."""
        found = asem.disputes(field="closes")

        assert {"closes", "editions[0].closes", "editions[2].closes", "editions[3].closes",
                "editions[6].closes"} == {e.field for e in found}  # fmt: skip
        assert {"summits", "ministerial_meetings", "initiatives"} == {each.table for each in found}
        assert () == asem.disputes(field="seat")

    @pytest.mark.parametrize(
        ("given", "message"),
        [
            ({"field": "opns"}, "field is 'opns': did you mean 'opens'?"),
            ({"field": "nothing"}, "field is 'nothing': no record has such a field"),
            ({"field": 5}, "field is 5: no record has such a field"),
            ({"field": "opens", "table": "pillars"}, "field is 'opens': no record has such"),
            ({"table": "summit"}, "table is 'summit': did you mean 'summits'?"),
        ],
    )
    def test_refused(self, given: dict[str, Any], message: str) -> None:
        """A field or table that is not there is refused, with the nearest."""
        with pytest.raises(InvalidChoiceError) as caught:
            asem.disputes(**given)
        assert str(caught.value).startswith(message)

    def test_where(self) -> None:
        """What is asked of an answer is understood as in a table, also where it is empty."""
        found = asem.disputes().where(table="summits", sources="seed-asef-press-release-2010")
        assert found == asem.disputes(table="summits", source="seed-asef-press-release-2010")
        for answer in (asem.disputes(), asem.disputes(table="pillars")):
            with pytest.raises(InvalidChoiceError, match="did you mean 'summits'"):
                answer.where(table="summit")
            with pytest.raises(InvalidChoiceError, match="no record has a field 'fields'"):
                answer.where(fields="opens")

    def test_by_source(self) -> None:
        """A source is found where it dissents, not where it agrees."""
        found = asem.disputes(source="seed-asef-press-release-2010")

        assert {"cmm-4", "asem-culture-ministers-meeting-4"} == {each.id for each in found}
        assert all("seed-asef-press-release-2010" in each.sources for each in found)
        assert () == asem.disputes(source="asem10-chair-statement")

    def test_together(self) -> None:
        """Table, field and source hold together."""
        assert [("cmm-4", "closes", "2010-09-10", "2010-09-09")] == said(
            asem,
            table="ministerial_meetings",
            field="closes",
            source="seed-asef-press-release-2010",
        )

    @pytest.mark.parametrize("table", TABLES)
    def test_by_table(self, table: str) -> None:
        """Those of a table are those of all that are in it, and of each source of them."""
        found = asem.disputes(table=table)

        assert [each for each in asem.disputes() if each.table == table] == list(found)
        for each in found:
            for source in each.sources:
                assert each in asem.disputes(table=table, source=source)

    def test_complete(self) -> None:
        """Every disagreement in any record, however deep, is one dispute."""
        expected = {
            (name, row.id): counted(row)
            for name, table in canonical().tables().items()
            for row in table
            if counted(row)
        }
        found: dict[tuple[str, str], int] = {}
        for each in asem.disputes():
            found[each.table, each.id] = found.get((each.table, each.id), 0) + 1

        assert expected == found
        assert list(found) == [
            (name, row.id)
            for name in TABLES
            for row in getattr(asem, name)
            if (name, row.id) in found
        ]

    def test_holds(self) -> None:
        """What the record holds is its value as text; nothing, where it holds nothing."""
        dissent = (
            Disagreement("city", "Hanoi", sources=("book",)),
            Disagreement("theme", "A theme", sources=("book",)),
            Disagreement("hosts", "BBB", sources=("book",), note="A slip."),
            Disagreement("venues", "A hall", sources=("book",)),
            Disagreement("attendance", "30", sources=("book",)),
        )
        given = changed(
            "summits",
            "asem-1",
            evidence=Evidence(("book",), disagreements=dissent),
            hosts=("AAA", "ORG"),
            attendance=asem.Headcount(3, 2, institutions=("ORG",)),
        )
        found = Registry(**given).disputes()

        assert [
            ("city", "City of AAA", "Hanoi", None),
            ("theme", None, "A theme", None),
            ("hosts", "AAA, ORG", "BBB", "A slip."),
            ("venues", None, "A hall", None),
        ] == [(each.field, each.holds, each.says, each.note) for each in found[:-1]]
        assert str(asem.Headcount(3, 2, institutions=("ORG",))) == found[-1].holds

    def test_words(self) -> None:
        """What a record holds is told in words, never as Python writes it."""
        told = [(each.id, each.holds) for each in asem.disputes() if each.holds]

        assert [] == [one for one in told if re.search(r"[A-Z]\w*\(|[<>]|datetime|None", one[1])]
        assert (
            "RUS",
            "new membership grouping from 2010-10-04 to 2012-11-04, Asia from 2012-11-05",
        ) in told

    def test_deep(self) -> None:
        """The path leads to the part that the dispute is about."""
        rests = Evidence(("book",), disagreements=(Disagreement("money", "5", sources=("book",)),))
        given = changed(
            "initiatives",
            "scheme",
            phases=(phase(), phase(contributions=(contribution(evidence=rests),))),
        )

        assert [("scheme", "phases[1].contributions[0].money", None, "5")] == said(
            Registry(**given)
        )

    @pytest.mark.parametrize(
        ("given", "problem"),
        [
            ({"table": "summit"}, "table is 'summit': did you mean 'summits'?"),
            ({"table": "meetings"}, "table is 'meetings': expected one of 'partners'"),
            ({"table": ""}, "table is '': expected one of 'partners'"),
            ({"table": []}, "table is []: expected one of 'partners'"),
        ],
    )
    def test_no_table(self, given: dict[str, Any], problem: str) -> None:
        """What is not a table is refused, with the tables that there are."""
        with pytest.raises(InvalidChoiceError) as caught:
            asem.disputes(**given)

        assert str(caught.value).startswith(problem)
        assert tuple(TABLES) == caught.value.choices

    @pytest.mark.parametrize("source", ["nobody", 5])
    def test_no_source(self, source: Any) -> None:
        """What is not a source is refused."""
        with pytest.raises(UnknownRecordError) as caught:
            asem.disputes(source=source)

        assert str(caught.value).startswith(f"unknown source {source!r}")

    @given(registries())
    def test_elsewhere(self, registry: Registry) -> None:
        """In every registry each dispute names a record of its table and its own sources."""
        total = sum(counted(row) for table in registry.tables().values() for row in table)
        found = registry.disputes()

        assert total == len(found)
        for each in found:
            assert each.id in getattr(registry, each.table)
            assert all(source in registry.sources for source in each.sources)


def test_values() -> None:
    """Disputes are values: asked again, they are equal, and none comes twice."""
    found = asem.disputes()

    assert found == asem.disputes()
    assert len(found) == len(set(found))
    assert {Dispute} == {type(each) for each in found}
