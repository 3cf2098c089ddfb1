"""The database in one file, as SQL sees it."""

from __future__ import annotations

from contextlib import closing
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

import asem
from asem.export import flat_tables, write_sqlite
from asem.strategies import registries

if TYPE_CHECKING:
    from pathlib import Path

sqlite3 = pytest.importorskip("sqlite3")


def ask(file: Path, question: str) -> list[Any]:
    """What a database answers."""
    with closing(sqlite3.connect(file)) as database:
        found: list[Any] = database.execute(question).fetchall()
        return found


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of asem's own dataset."""
    return write_sqlite(tmp_path_factory.mktemp("sqlite") / "asem.sqlite")


def as_held(value: object) -> object:
    """A value of a flat table, as the database gives it."""
    if isinstance(value, Decimal):
        return f"{value:f}"
    return value if value is None or isinstance(value, str | int) else str(value)


class TestContent:
    """All of the registry is in the database, and nothing else."""

    def test_all(self, ours: Path) -> None:
        """Every flat table is a table with the same columns and cells."""
        for table in flat_tables().values():
            names = ", ".join(f'"{column.name}"' for column in table.columns)
            rows = ask(ours, f'SELECT {names} FROM "{table.name}" ORDER BY rowid')
            assert rows == [tuple(map(as_held, row)) for row in table.rows], table.name

    def test_no_other(self, ours: Path) -> None:
        """Beside them it has the meanings and the release."""
        names = {name for (name,) in ask(ours, "SELECT name FROM sqlite_schema WHERE sql NOTNULL")}
        assert names == {*flat_tables(), "asem_columns", "asem_release"}

    def test_meanings(self, ours: Path) -> None:
        """What a column means can be asked for, and so can the day of the data."""
        ((meaning,),) = ask(
            ours,
            "SELECT meaning FROM asem_columns WHERE \"table\" = 'summits' AND \"column\" = 'id'",
        )
        assert meaning
        assert ask(ours, "SELECT * FROM asem_release") == [(asem.__version__, str(asem.DATA_AS_OF))]

    def test_question(self, ours: Path) -> None:
        """Joins along the keys answer questions: who hosted the fifth summit."""
        question = """
            SELECT partners.name FROM summits
            JOIN meeting_hosts ON meeting_hosts.meeting = summits.id
            JOIN partners ON partners.id = meeting_hosts.partner
            WHERE summits.number = 5
        """
        assert ask(ours, question) == [("Viet Nam",)]

    @hypothesis.given(registries())
    @hypothesis.settings(max_examples=10)
    def test_any(self, tmp_path_factory: pytest.TempPathFactory, registry: asem.Registry) -> None:
        """Any sound registry can be written, and its keys lead somewhere."""
        file = write_sqlite(tmp_path_factory.mktemp("any") / "a.sqlite", registry=registry)
        assert ask(file, "PRAGMA foreign_key_check") == []
        assert ask(file, "SELECT count(*) FROM sources") == [(len(registry.sources),)]


class TestRules:
    """The database keeps its own rules."""

    def test_sound(self, ours: Path) -> None:
        """No key leads nowhere, and the file is whole."""
        assert ask(ours, "PRAGMA foreign_key_check") == []
        assert ask(ours, "PRAGMA integrity_check") == [("ok",)]

    @pytest.mark.parametrize(
        "change",
        [
            "INSERT INTO meeting_hosts VALUES ('asem-5', 2, 'XXX')",
            "INSERT INTO meeting_hosts VALUES ('asem-5', 1, 'VNM')",
            "UPDATE summits SET status = 'off'",
            "UPDATE summits SET number = 'five'",
            "UPDATE partners SET name = NULL",
        ],
    )
    def test_refused(self, ours: Path, change: str) -> None:
        """A key that leads nowhere, a key twice, a wrong word, type or empty cell is refused."""
        with closing(sqlite3.connect(ours)) as database:
            database.execute("PRAGMA foreign_keys = ON")
            with pytest.raises(sqlite3.IntegrityError):
                database.execute(change)
            database.rollback()

    def test_same_bytes(self, ours: Path, tmp_path: Path) -> None:
        """The same registry gives the same bytes; a file that is there is replaced."""
        file = tmp_path / "asem.sqlite"
        file.write_text("something else")
        assert write_sqlite(file).read_bytes() == ours.read_bytes()

    def test_nowhere(self, tmp_path: Path) -> None:
        """A file that cannot be written is the error that it is."""
        with pytest.raises(FileNotFoundError):
            write_sqlite(tmp_path / "no" / "asem.sqlite")
