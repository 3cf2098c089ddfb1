"""Names become codes, each distinct one looked at once, and every miss has its reason."""

from __future__ import annotations

from typing import Any

import pyarrow as pa
import pytest
from hypothesis import strategies as st

import asem
import asem.frames as af
from asem import FrameError
from asem.errors import InvalidChoiceError, UnknownValuesWarning
from asem.registry._codes import SCHEMES, code_of

from .kinds import Kind
from .test_equality import each_kind, expect, hold

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
    "Soviet Union": "SUN",
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
        found = af.resolve(named(kind, names), "name", into="asem_code", on_unknown="null")
        expect(found, kind, {"code": [RESOLVED[name] for name in names]})

    hold(kind, st.lists(st.sampled_from(list(RESOLVED)), max_size=30), law, [*RESOLVED] * 3)


@each_kind()
def test_nothing_resolved(kind: Kind) -> None:
    """Where no name is understood, and that may be, no row has a code."""
    found = af.resolve(named(kind, ["??", None]), "name", into="asem_code", on_unknown="null")
    expect(found, kind, {"code": [None, None]})


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
        ("USSR", 1, "SUN", "takes no part in ASEM"),
    ]


@each_kind()
@pytest.mark.parametrize("type", [pa.int64(), pa.float64(), pa.decimal128(22, 2)], ids=str)
def test_numbers(kind: Kind, type: pa.DataType) -> None:
    """Whole numbers are of the scheme that is said, and of none by themselves."""
    if kind.name in ("ibis-sqlite", "dask"):  # which have no decimals
        type = pa.int64() if type == pa.int64() else pa.float64()
    numbers = [255, 816, 2, None, 9999]
    rows = {"row": list(range(5)), "ccode": pa.array(numbers, pa.int64()).cast(type)}
    frame = kind.make(pa.table(rows))
    options: Any = {"codes": "cow", "on_unknown": "null"}
    expect(
        af.resolve(frame, "ccode", into="asem_code", **options),
        kind,
        {"code": ["DEU", "VNM", "USA", None, None]},
    )
    expect(
        af.resolve(frame, "ccode", "comtrade", into="asem_code", **options),
        kind,
        {"code": ["276", "704", "842", None, None]},
    )
    with pytest.raises(FrameError, match="codes of no scheme by themselves"):
        af.resolve(frame, "ccode")
    with pytest.raises(FrameError, match="codes of no scheme by themselves"):
        af.audit(frame, "ccode")
    (wrong,) = [each for each in af.audit(frame, "ccode", codes="cow") if each.value == 9999]
    assert wrong.reason.startswith("not a code of 'cow'")


@each_kind(lambda kind: kind.name in ("pandas", "polars", "pyarrow"))
@pytest.mark.parametrize("to", SCHEMES)
def test_every_scheme(kind: Kind, to: Any) -> None:
    """A country has its latest code in each scheme; what has none there has a reason."""
    names = [partner.name for partner in asem.partners] + ["Brazil", "United States"]
    frame = named(kind, names)
    found = kind.rows(af.resolve(frame, "name", to, on_unknown="null"), [to])
    ids = [*(partner.id for partner in asem.partners), "BRA", "USA"]
    assert found == [(code_of(id, to),) for id in ids]
    for finding in af.audit(frame, "name", to):
        assert finding.code or "has no code in" in finding.reason


@each_kind(lambda kind: kind.name in ("pandas", "polars-lazy", "duckdb"))
def test_refused(kind: Kind) -> None:
    """On request a name that is not a country is refused, with what was meant."""
    frame = named(kind, ["Phillipines", "France", None])
    with pytest.raises(FrameError, match=r"'Phillipines': did you mean 'Philippines'\?$"):
        af.resolve(frame, "name", on_unknown="raise")
    with pytest.warns(UnknownValuesWarning, match="1 of 2 distinct values have no code of 'iso3'"):
        af.resolve(frame, "name")
    many = named(kind, [f"Nowhere {number}" for number in range(12)])
    with pytest.raises(FrameError, match=r"no value has a code of 'iso3': .*; and 2 more$"):
        af.resolve(many, "name")
    with pytest.raises(FrameError, match=r"has a column 'name' already.* into="):
        af.resolve(frame, "name", into="name")
    with pytest.raises(InvalidChoiceError, match="to is 'iso4': did you mean"):
        af.resolve(frame, "name", "iso4")  # type: ignore[arg-type]
    with pytest.raises(InvalidChoiceError, match="on_unknown is 'ignore': expected one of"):
        af.resolve(frame, "name", on_unknown="ignore")  # type: ignore[arg-type]


@each_kind(lambda kind: kind.name in ("pandas", "polars", "pyarrow"))
def test_no_names(kind: Kind) -> None:
    """A column of truth values holds no names."""
    frame = kind.make(pa.table({"wrong": [True, False]}))
    with pytest.raises(FrameError, match=r"column 'wrong' holds (?i:bool).*: names are text"):
        af.audit(frame, "wrong")


def test_every_spelling() -> None:
    """Whatever the plain question knows, a frame knows."""
    texts = sorted({text for partner in asem.partners for text in asem.names.spellings(partner)})
    found = af.resolve(pa.table({"name": texts}), "name").column("iso3").to_pylist()
    assert found == [asem.partner(text).id for text in texts]


@pytest.mark.parametrize(("wrong", "more"), [(9, ""), (10, ""), (11, "; and 1 more")])
def test_ten_are_named(wrong: int, more: str) -> None:
    """Ten values that have no code are named, each with its reason; the others are counted."""
    values = [f"x{number:02}" for number in range(wrong)]
    named = "; ".join(f"{value!r}: not a code of 'iso3'" for value in values[:10])
    with pytest.warns(UnknownValuesWarning) as told:
        af.resolve(pa.table({"c": [*values, "VNM"]}), "c", codes="iso3")
    counted = f"column 'c': {wrong} of {wrong + 1} distinct values have no code of 'iso3'"
    assert str(told[0].message) == f"{counted}: {named}{more}; their rows have none"
