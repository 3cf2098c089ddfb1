"""
What was pickled with a release is read by every later one of its line.

    python -m tests.model.test_pickles    writes the pickle of the release that is installed
"""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import pytest

import asem

from .. import invented

FOLDER = Path(__file__).parents[1] / "data"
PICKLES = sorted(FOLDER.glob("asem-*.pickle"))


def content() -> dict[str, Any]:
    """Give what is pickled: a record of every class, answers, tables and questions."""
    rows = invented.rows()
    return {
        "records": {name: table[0] for name, table in rows.items() if table},
        "registry": asem.Registry(**rows),
        "table": asem.summits,
        "canonical": asem.registry.canonical(),
        "question": asem.is_partner,
        "day": asem.PartialDate(2004, 10),
        "answer": asem.summits.where(country="VNM"),
    }


@pytest.mark.parametrize("path", PICKLES, ids=lambda path: path.stem)
def test_read(path: Path) -> None:
    """What comes out equals what is made anew, and what has a name is the thing of that name."""
    found = pickle.loads(path.read_bytes())  # our own file
    made = content()

    assert found["records"] == made["records"]
    assert found["registry"] == made["registry"]
    assert found["day"] == made["day"]
    assert found["table"] is asem.summits
    assert found["canonical"] is asem.registry.canonical()
    assert found["question"]("VNM", "2004-10-09")
    assert {"asem-5"} <= set(found["answer"].ids)


def test_there() -> None:
    """The line of this release has a pickle."""
    line = ".".join(asem.__version__.split(".")[:2])

    assert f"asem-{line}" in [path.stem for path in PICKLES]


if __name__ == "__main__":
    line = ".".join(asem.__version__.split(".")[:2])
    (FOLDER / f"asem-{line}.pickle").write_bytes(pickle.dumps(content(), protocol=4))
