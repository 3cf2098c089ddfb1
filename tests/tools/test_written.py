"""What `tools/write.py` writes is as it would be written now, and ids stay for ever."""

from __future__ import annotations

import csv
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import write
from writers import NEEDS, ROOT, Change, Refused, changes, ids, missing

from asem._data.others import GROUPS, RIVALS
from asem.registry import _spelling


@pytest.mark.parametrize("name", [name for name in NEEDS if name != "cli"])
def test_fresh(name: str) -> None:
    """
    Nothing that is written is stale; `python tools/write.py` writes it anew.

    What pages show of the command line takes a process a command, so `nox -s lint` looks at it.
    """
    if lacking := missing(name):
        pytest.skip(f"{name}: {lacking[0]} is not installed")

    assert "" == "\n".join(map(str, changes(name)))


class TestIds:
    """The list of ids, of which none may go."""

    def test_new(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """An id that is not listed yet is added."""
        listed = ids.LISTING.read_text("utf-8")
        other = tmp_path / "ids.txt"
        other.write_text(listed.replace("summits asem-5\n", ""), "utf-8")
        monkeypatch.setattr(ids, "LISTING", other)

        assert {other: listed} == ids.files()

    def test_lost(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A listed id that no record has is refused, by its name."""
        other = tmp_path / "ids.txt"
        other.write_text(f"{ids.LISTING.read_text('utf-8')}summits asem-0\n", "utf-8")
        monkeypatch.setattr(ids, "LISTING", other)

        with pytest.raises(Refused, match="these are gone: summits asem-0"):
            ids.files()


class TestCommand:
    """The command itself, in a copy of the clone."""

    SOURCE = """    Source(
        "zz-report",
        "Report on an invented seminar",
        publisher="Nobody", issued=PartialDate(2024, 5, 6), kind=SourceKind.SECONDARY,
    ),
)
"""
    INITIATIVE = """    Initiative(
        "zz-seminar",
        "Invented seminar",
        kind=InitiativeKind.WORKSHOP,
        started=PartialDate(2024, 5, 6),
        status=InitiativeStatus.ENDED,
        proposed_by=("VNM",),
        evidence=Evidence(("zz-report",)),
    ),
)
"""

    @pytest.fixture
    def copy(self, tmp_path: Path) -> Path:
        """A copy, with one more initiative and its source."""
        for name in ("src", "tools", "data"):
            shutil.copytree(ROOT / name, tmp_path / name)
        (tmp_path / "tests").mkdir()
        shutil.copy(ids.LISTING, tmp_path / "tests")
        for table, row in (("sources", self.SOURCE), ("initiatives", self.INITIATIVE)):
            file = tmp_path / "src" / "asem" / "_data" / f"{table}.py"
            file.write_text(file.read_text("utf-8").removesuffix(")\n") + row, "utf-8")
        return tmp_path

    @staticmethod
    def run(copy: Path, *words: str) -> tuple[int, str]:
        """Run it: its exit status, and what it prints."""
        command = [sys.executable, str(copy / "tools" / "write.py"), *words]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    def test_row(self, copy: Path) -> None:
        """
        A new row makes stale what is written; writing it makes it fresh.

        A file that nothing writes any more goes; what is written by hand stays.
        """
        (copy / "data" / "old.csv").write_text("id\n", "utf-8")
        status, before = self.run(copy, "--check", "ids", "data")
        assert 1 == status
        assert f"ids: stale {Path('tests', 'ids.txt')}\n  +initiatives zz-seminar" in before
        assert f"data: stale {Path('data', 'old.csv')}" in before

        assert 0 == self.run(copy, "ids", "data")[0]
        assert (0, "ids: fresh\ndata: fresh\n") == self.run(copy, "--check", "ids", "data")
        assert "zz-seminar" in (copy / "data" / "initiatives.csv").read_text("utf-8")
        assert not (copy / "data" / "old.csv").exists()
        assert (copy / "data" / "README.md").exists()

    def test_contradiction(self, copy: Path) -> None:
        """Rows that do not fit together are refused, with their faults, and nothing is written."""
        file = copy / "src" / "asem" / "_data" / "initiatives.py"
        file.write_text(file.read_text("utf-8").replace('"zz-report"', '"zz-rapport"'), "utf-8")
        status, said = self.run(copy, "data")

        assert 1 == status
        assert "data: refused: the registry contradicts itself" in said
        assert "zz-rapport" in said
        assert "zz-seminar" not in (copy / "data" / "initiatives.csv").read_text("utf-8")

    def test_slip(self, copy: Path) -> None:
        """A row that cannot be read is refused by its file and line, not by a traceback."""
        file = copy / "src" / "asem" / "_data" / "initiatives.py"
        before, _, after = file.read_text("utf-8").rpartition("status=InitiativeStatus.ENDED")
        row = before.count("\n", 0, before.rindex("Initiative(")) + 1
        for wrong, fault in (
            ("status=InitiativeStatus.OVER", "OVER"),
            ("ended=PartialDate(2024, 13)", "not a date of the calendar"),
            ("status='over'", "Initiative.status is 'over'"),
            ("ended=", "invalid syntax"),
        ):
            file.write_text(before + wrong + after, "utf-8")
            status, said = self.run(copy, "data")
            place, line, told = said.split(":", 3)[1:]

            assert (1, f" {file.relative_to(copy)}") == (status, place)
            assert row <= int(line) <= before.count("\n") + 1
            assert fault in told
            assert 1 == len(said.splitlines())

    def test_unknown(self, copy: Path) -> None:
        """A name of nothing is refused, with those that there are."""
        status, said = self.run(copy, "dat")

        assert 2 == status
        assert "nothing is called dat: expected some of spans, names, ids" in said

    def test_missing(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """What takes a package that is not installed is left, and said."""
        monkeypatch.setitem(NEEDS, "api", ("nothing_of_the_kind",))
        monkeypatch.setattr(sys, "argv", ["write.py", "--check", "api"])
        assert not write.main()

        line = "api: not looked at, since nothing_of_the_kind is not installed\n"
        assert capsys.readouterr().out.startswith(line)


def test_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A change shows its first lines, and how many more there are."""
    monkeypatch.setattr("writers.ROOT", tmp_path)
    change = Change(tmp_path / "a.txt", "".join(f"{n}\n" for n in range(20)), None)
    lines = str(change).splitlines()

    assert ["a.txt", "  -0", "  -1"] == lines[:3]
    assert "  ... and 8 lines more" == lines[-1]


class TestNamesByHand:
    """`names_of_others.csv`, which a person edits."""

    FILE = ROOT / "tools" / "writers" / "names_of_others.csv"
    with FILE.open(encoding="utf-8", newline="") as _file:
        ROWS = [(row["kind"], row["place"], row["name"]) for row in csv.DictReader(_file)]

    def test_rows(self) -> None:
        """Rows are sorted and there once, of a known kind; an English name is a spelling itself."""
        assert sorted(set(self.ROWS)) == self.ROWS
        assert {"territory", "state", "body", "group", "nearby"} == {row[0] for row in self.ROWS}
        for kind, place, _ in self.ROWS:
            if kind in {"state", "body", "group"}:
                assert (kind, place, place) in self.ROWS

    def test_read(self) -> None:
        """Every row is read: its spelling leads to its place."""
        read = {(place, key) for place, keys in _spelling._names_of_others() for key in keys}  # noqa: SLF001
        read |= {(place, key) for place, keys in GROUPS.items() for key in keys.split("|")}
        read |= {("", key) for key in RIVALS.split("|")}
        for kind, place, name in self.ROWS:
            key = _spelling._key(name)  # noqa: SLF001
            assert (place, _spelling._compact(key) if kind == "nearby" else key) in read  # noqa: SLF001
