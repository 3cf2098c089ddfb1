"""The dataset for people without Python: flat tables, CSV files, what they say of themselves."""

from __future__ import annotations

import csv
import json
import shutil
from collections import Counter
from pathlib import Path

import pytest

import asem
from asem.export import flat_tables, write_datapackage
from asem.registry._parts import evidence_in

DATA = Path(__file__).parents[2] / "data"

OURS = flat_tables()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A data package of the canonical registry, written anew."""
    folder = tmp_path_factory.mktemp("data")
    write_datapackage(folder)
    return folder


def rows_of(folder: Path, table: str) -> list[dict[str, str]]:
    """Read a table as anybody would."""
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class TestFlatTables:
    """What all flat tables have in common."""

    @pytest.mark.parametrize("table", OURS.values(), ids=lambda table: table.name)
    def test_shape(self, table):
        """Every row has a value for each column, and every column a name of its own."""
        names = [column.name for column in table.columns]
        assert len(set(names)) == len(names)
        assert {len(row) for row in table.rows} <= {len(names)}

    @pytest.mark.parametrize("table", OURS.values(), ids=lambda table: table.name)
    def test_keys(self, table):
        """The key tells each row from all others, and is never empty."""
        places = [[column.name for column in table.columns].index(name) for name in table.key]
        keys = [tuple(row[place] for place in places) for row in table.rows]
        assert len(set(keys)) == len(keys)
        assert all(None not in key for key in keys)

    @pytest.mark.parametrize("table", OURS.values(), ids=lambda table: table.name)
    def test_cells(self, table):
        """Cells hold what their column says: plain values, known words, nothing where it may."""
        plain = {"text": str, "date": str, "integer": int, "boolean": bool}
        for place, column in enumerate(table.columns):
            cells = [row[place] for row in table.rows]
            assert column.optional or None not in cells, column.name
            held = [cell for cell in cells if cell is not None]
            kind = plain.get(column.kind)
            assert all(type(cell) is kind for cell in held if kind), column.name
            assert not column.words or set(held) <= set(column.words), column.name
            assert "" not in held

    @pytest.mark.parametrize("table", OURS.values(), ids=lambda table: table.name)
    def test_meanings(self, table):
        """Every table and column says what it means, in a sentence, not by its name."""
        assert table.meaning.endswith(".")
        for column in table.columns:
            assert " " in column.meaning, (table.name, column.name)

    @pytest.mark.parametrize("table", OURS.values(), ids=lambda table: table.name)
    def test_links(self, table):
        """Every id leads to a row of the table that it is said to lead to."""
        for place, column in enumerate(table.columns):
            if column.refers_to is not None:
                there = {row[0] for row in OURS[column.refers_to].rows}
                assert {row[place] for row in table.rows} - {None} <= there

    def test_every_record(self):
        """Each record of the registry is a row of its table, found by its id."""
        for name, table in asem.registry.canonical().tables().items():
            assert [row[0] for row in OURS[name].rows] == [record.id for record in table]

    def test_every_fact_of_a_summit(self):
        """Of ASEM 5, all that the record holds stands in the table of summits or a part of it."""
        summit = asem.summit(5)
        names = [column.name for column in OURS["summits"].columns]
        row = dict(zip(names, OURS["summits"].rows[4], strict=True))
        assert row["opens"] == "2004-10-08"
        assert row["attendance_partners"] == summit.attendance.partners
        rests = [row[5] for row in OURS["record_sources"].rows if row[2:4] == ("asem-5", None)]
        assert tuple(rests) == summit.evidence.sources
        assert ("asem-5", 1, "VNM") in OURS["meeting_hosts"].rows
        acceded = [row[2] for row in OURS["summit_acceded"].rows if row[0] == "asem-5"]
        assert tuple(acceded) == summit.acceded

    def test_parts_of_parts(self):
        """The money of a phase leads back to the phase, and the phase to the initiative."""
        columns = [column.name for column in OURS["initiative_phase_contributions"].columns]
        rows = [
            dict(zip(columns, row, strict=True))
            for row in OURS["initiative_phase_contributions"].rows
        ]
        tein3 = next(row for row in rows if row["share_percent"] == 63)
        assert (tein3["initiative"], tein3["phase"]) == ("trans-eurasia-information-network", 3)
        phases = OURS["initiative_phases"].rows
        assert next(row[2] for row in phases if row[:2] == (tein3["initiative"], 3)) == "TEIN3"
        assert str(tein3["money_amount"]) == "11400000"
        assert (tein3["contributor_partner"], tein3["contributor_place"]) == ("EU", None)

    def test_who_is_no_partner(self):
        """A place that is not a partner has a column of its own."""
        places = {row[3] for row in OURS["initiative_phase_places"].rows}
        assert {"HKG", "TWN", "NPL"} <= places
        assert not places & {partner.id for partner in asem.partners}

    def test_all_evidence(self):
        """Every source of a record, of its parts and of single fields is a row."""
        canonical = asem.registry.canonical()
        wanted = [
            (name, record.id, field or None, position, id)
            for name, table in canonical.tables().items()
            for record in table
            for path, _, evidence in evidence_in(record)
            for field, ids in (
                (path.removesuffix("."), evidence.sources),
                *((path + each, ids) for each, ids in evidence.field_sources),
            )
            for position, id in enumerate(ids, start=1)
        ]
        assert [row[1:] for row in OURS["record_sources"].rows] == wanted

    def test_all_disagreements(self):
        """What sources say otherwise is listed as the registry lists it."""
        assert len(OURS["disagreements"].rows) == len(asem.disputes()) > 50

    def test_empty_registry(self):
        """An empty registry has the same tables and columns, and no rows."""
        empty = flat_tables(registry=asem.Registry())
        assert list(empty) == list(OURS)
        for name, table in empty.items():
            assert table.columns == OURS[name].columns
            assert table.rows == ()


class TestFiles:
    """The files as they are written."""

    def test_same_bytes(self, folder, tmp_path):
        """Written twice, the files are the same, byte by byte."""
        again = write_datapackage(tmp_path / "deep" / "er")
        assert [path.read_bytes() for path in again] == [
            (folder / path.name).read_bytes() for path in again
        ]

    @pytest.mark.parametrize("table", OURS.values(), ids=lambda table: table.name)
    def test_cells(self, folder, table):
        """A cell is the value as text: ISO dates, plain numbers, `true` or `false`, or empty."""
        rows = rows_of(folder, table.name)
        assert len(rows) == len(table.rows)
        for given, row in zip(table.rows, rows, strict=True):
            for value, text in zip(given, row.values(), strict=True):
                if value is None:
                    assert text == ""
                elif isinstance(value, bool):
                    assert text == str(value).lower()
                else:
                    assert text == str(value)

    def test_described(self, folder):
        """Every file is a resource, every resource a file, every heading a field."""
        package = json.loads((folder / "datapackage.json").read_text("utf-8"))
        paths = {resource["path"] for resource in package["resources"]}
        assert paths | {"datapackage.json"} == {path.name for path in folder.iterdir()}
        for resource in package["resources"]:
            if resource["format"] == "csv":
                fields = [field["name"] for field in resource["schema"]["fields"]]
                heading = (folder / resource["path"]).read_text("utf-8").partition("\n")[0]
                assert heading.split(",") == fields

    def test_licence_and_version(self, folder):
        """The package says under which licence and as which version it is published."""
        package = json.loads((folder / "datapackage.json").read_text("utf-8"))
        assert package["licenses"][0]["name"] == "CC-BY-4.0"
        assert package["version"] == asem.__version__

    def test_registry_of_somebody_else(self, tmp_path):
        """What somebody else writes does not go out under our title and licence."""
        write_datapackage(tmp_path, registry=asem.Registry())
        package = json.loads((tmp_path / "datapackage.json").read_text("utf-8"))
        assert not {"licenses", "title", "contributors"} & set(package)

    def test_other_files_stay(self, tmp_path):
        """What stood in the folder under another name stays."""
        (tmp_path / "mine.txt").write_text("mine")
        write_datapackage(tmp_path, registry=asem.Registry())
        assert (tmp_path / "mine.txt").read_text() == "mine"

    def test_read_back(self, folder):
        """The folder, read as a registry, is the registry that was written."""
        assert asem.Registry.load(folder) == asem.registry.canonical()


def test_readers_of_version_1(folder):
    """Tables have the profile that these look for, and no list of keys that is empty."""
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    tables = [each for each in package["resources"] if each.get("type") == "table"]

    assert {each["profile"] for each in tables} == {"tabular-data-resource"}
    assert all(each["schema"].get("foreignKeys") != [] for each in tables)


class TestJudge:
    """What the frictionless library, which knows nothing of asem, says of the files."""

    def judged(self, folder: Path) -> list[tuple[str, str]]:
        """The errors that it finds, by table and type."""
        frictionless = pytest.importorskip("frictionless")
        report = frictionless.validate(str(folder / "datapackage.json"))
        return [(task.name, error.type) for task in report.tasks for error in task.errors] + [
            ("package", error.type) for error in report.errors
        ]

    @pytest.mark.filterwarnings("default")
    def test_valid(self, folder):
        """It finds them valid: types, words, required cells, keys and links."""
        assert self.judged(folder) == []

    @pytest.mark.filterwarnings("default")
    def test_broken(self, folder, tmp_path):
        """A broken key, link, type or word in one cell is caught, each at its place."""
        shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
        for table, old, new, _ in BROKEN:
            file = tmp_path / f"{table}.csv"
            text = file.read_text("utf-8")
            assert old in text
            file.write_text(text.replace(old, new, 1), "utf-8")

        judged = Counter(self.judged(tmp_path))

        assert judged >= Counter((table, error) for table, _, _, error in BROKEN)
        assert {table for table, _ in judged} == {table for table, _, _, _ in BROKEN}


BROKEN = (
    ("meeting_hosts", "asem-5,1,VNM", "asem-5,1,ATL", "foreign-key"),
    ("meeting_venues", "asem-5,1,", "asem-55,1,", "foreign-key"),
    ("meeting_chairs", "asem-5,1,", "asem-4,1,", "primary-key"),
    ("initiative_phase_partners", "asem-duo,1,1,KOR", "asem-duo,9,1,KOR", "foreign-key"),
    ("memberships", "membership-VNM,VNM,0", "membership-VNM,VNM,none", "type-error"),
    ("summits", "2004-10-08", "8 October 2004", "constraint-error"),
    ("partners", "VNM,Viet Nam,member", "VNM,Viet Nam,pupil", "constraint-error"),
    ("organisations", "asef,Asia-Europe Foundation", "asef,", "constraint-error"),
)
"""What is broken: table, what stands there, what is put there, and what is then found wrong."""
