"""The pages that need libraries which are none of asem's: every line of them runs."""

from __future__ import annotations

import doctest
import re
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path

import pytest

from asem.export import write_sqlite

PAGES = Path(__file__).parents[2] / "docs" / "howto"
if not PAGES.is_dir():
    pytest.skip("the docs are not here", allow_module_level=True)
BLOCK = re.compile(
    r"^```\{doctest\}\n(?::skipif: missing\(\"(\w+)\"\)\n)?(.*?)^```", re.MULTILINE | re.DOTALL
)


@pytest.mark.parametrize("needed", ["", "pydantic", "sqlalchemy", "msgspec"])
def test_models(needed):
    """The examples with each library hold, with what comes before them."""
    if needed and not find_spec(needed):
        pytest.skip(f"{needed} is not installed")
    blocks = BLOCK.findall((PAGES / "models.md").read_text("utf-8"))
    text = "\n".join(code for library, code in blocks if library in {"", needed})
    assert needed in {library for library, _ in blocks}
    start = "import asem\n"
    namespace: dict[str, object] = {}
    exec(start, namespace)
    test = doctest.DocTestParser().get_doctest(text, namespace, needed or "attrs", None, 0)
    said: list[str] = []
    results = doctest.DocTestRunner(verbose=False).run(test, out=said.append)
    assert results.attempted > 3
    assert not results.failed, "".join(said)


def test_sql(tmp_path, monkeypatch):
    """The questions in SQL are answered, by SQLite of its file and by DuckDB of the CSV files."""
    duckdb = pytest.importorskip("duckdb")
    monkeypatch.chdir(PAGES.parents[1])
    text = (PAGES / "other-tools.md").read_text("utf-8")
    first, *others = re.findall(r"^```sql\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    sqlite3 = pytest.importorskip("sqlite3")
    with closing(sqlite3.connect(write_sqlite(tmp_path / "asem.sqlite"))) as database:
        joined = database.execute(first).fetchall()
    assert joined[0] == ("ASEAN Secretariat", "2008-10-24")
    assert len(joined) == 53 - 39
    assert len(others) == 3
    assert all(duckdb.sql(query).fetchall() for query in others)
