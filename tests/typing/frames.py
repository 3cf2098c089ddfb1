"""What the type checkers say about the frames: read by mypy and pyright, never run."""

from typing import Any, assert_type

import polars as pl

import asem.frames as af

frame = pl.DataFrame()
assert_type(af.annotate(frame), pl.DataFrame)
assert_type(af.annotate(frame.lazy(), "iso3", "year", rule="end"), pl.LazyFrame)
assert_type(af.annotate_dyads(frame, "a", "b", facts=("both",)), pl.DataFrame)
assert_type(af.resolve(frame, "name"), pl.DataFrame)
assert_type(af.audit(frame, "name"), tuple[af.Finding, ...])
assert_type(af.audit(frame, "name")[0].code, str | None)
assert_type(af.report(frame), af.Report)
assert_type(af.report(frame).recoded, int | None)
assert_type(af.panel(1996, 2021, rule="end"), Any)
assert_type(af.events(before=3), Any)
assert_type(af.edges("co-host"), Any)
assert_type(af.table("summits", backend="polars"), Any)
assert_type(af.register(None), tuple[str, ...])
