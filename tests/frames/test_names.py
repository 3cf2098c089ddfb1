"""Names become codes, each distinct one looked at once, and every miss has its reason."""

from __future__ import annotations

from typing import Any

import pyarrow as pa
import pytest
from hypothesis import strategies as st

import asem
import asem.frames as af
from asem import FrameError

from .kinds import Kind
from .test_equality import each_kind, expect, hold, ids, many, tables

RESOLVED = {
    "Viet Nam": "VNM",
    "Việt Nam": "VNM",
    "Korea, Rep.": "KOR",
    "704": "VNM",
    "UK": "GBR",
    "it's": None,
    "European Union": "EU",
    "United States": "USA",
    "Brazil": "BRA",
    "Soviet Union": None,
    "Phillipines": None,
    "??": None,
    "": None,
    None: None,
}


def named(kind: Kind, names: list[str | None]) -> Any:
    rows = [{"row": number, "name": name} for number, name in enumerate(names)]
    return kind.make(
        pa.Table.from_pylist(rows, pa.schema({"row": pa.int64(), "name": pa.string()}))
    )


@each_kind()
def test_resolve(kind: Kind) -> None:
    """The rows stay where they are, and each has the code of its name."""

    def law(names: list[str | None]) -> None:
        found = af.resolve(named(kind, names), "name", into="asem_code")
        expect(found, kind, {"code": [RESOLVED[name] for name in names]})

    hold(kind, st.lists(st.sampled_from(list(RESOLVED)), max_size=30), law, [*RESOLVED] * 3)


@each_kind()
def test_audit(kind: Kind) -> None:
    """Every distinct value is listed with its rows, the most frequent first."""
    names = ["France", "Phillipines", "France", None, "USSR", "Brazil", "France", "Atlantis", None]
    assert [tuple(finding) for finding in af.audit(named(kind, names), "name")] == [
        ("France", 3, "FRA", ""),
        (None, 2, None, "missing"),
        ("Atlantis", 1, None, "no country has such an id, code or name"),
        ("Brazil", 1, "BRA", "takes no part in ASEM"),
        ("Phillipines", 1, None, "did you mean 'Philippines'?"),
        ("USSR", 1, None, "means Soviet Union, which has no code in ISO 3166-1"),
    ]


@each_kind()
def test_numbers(kind: Kind) -> None:
    """Whole numbers are numeric codes."""

    def law(table: Any) -> None:
        found = af.resolve(kind.make(table), "number", into="asem_code")
        expect(found, kind, {"code": ids(table, "number", "number")})

    hold(kind, tables(30), law, many())


@each_kind(lambda kind: kind.name in ("pandas", "polars", "pyarrow"))
def test_kinds_of_codes(kind: Kind) -> None:
    """A state has its code in each system, an institution its id in all."""
    frame = named(kind, ["Viet Nam", "EU", "Brazil"])
    for to, codes in (
        ("iso3", ["VNM", "EU", "BRA"]),
        ("iso2", ["VN", "EU", "BR"]),
        ("numeric", ["704", "EU", "076"]),
    ):
        found = af.resolve(frame, "name", to)
        assert kind.rows(found, [to]) == [(code,) for code in codes]
        audited = {finding.value: finding.code for finding in af.audit(frame, "name", to)}
        assert audited == dict(zip(("Viet Nam", "EU", "Brazil"), codes, strict=True))


@each_kind(lambda kind: kind.name in ("pandas", "polars-lazy", "duckdb"))
def test_refused(kind: Kind) -> None:
    """On request a name that is no country is refused, with what was meant."""
    frame = named(kind, ["Phillipines", "France", None])
    with pytest.raises(FrameError, match=r"'Phillipines' \(did you mean 'Philippines'\?\)$"):
        af.resolve(frame, "name", on_unknown="raise")
    many = named(kind, [f"Nowhere {number}" for number in range(12)])
    with pytest.raises(FrameError, match=r"and 2 more$"):
        af.resolve(many, "name", on_unknown="raise")
    with pytest.raises(FrameError, match="has a column 'name' already"):
        af.resolve(frame, "name", into="name")
    with pytest.raises(FrameError, match="to is 'iso4': did you mean"):
        af.resolve(frame, "name", "iso4")  # type: ignore[arg-type]
    with pytest.raises(FrameError, match="on_unknown is 'ignore': expected one of"):
        af.resolve(frame, "name", on_unknown="ignore")  # type: ignore[arg-type]


@each_kind(lambda kind: kind.name in ("pandas", "polars", "pyarrow"))
def test_no_names(kind: Kind) -> None:
    """A column of truth values holds no names."""
    frame = kind.make(pa.table({"wrong": [True, False]}))
    with pytest.raises(FrameError, match="column 'wrong' holds Boolean: names are text"):
        af.audit(frame, "wrong")


def test_every_spelling() -> None:
    """Whatever the plain question knows, a frame knows."""
    texts = sorted({text for partner in asem.partners for text in asem.names.spellings(partner)})
    found = af.resolve(pa.table({"name": texts}), "name").column("iso3").to_pylist()
    assert found == [asem.partner(text).id for text in texts]
