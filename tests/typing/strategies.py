"""What the checkers must find of strategies."""

from datetime import date
from typing import Any, assert_type

from hypothesis.strategies import SearchStrategy

import asem
from asem import Meeting, Money, Partner, Record, Registry, Summit
from asem.export import json_schema_of
from asem.strategies import of_type, records


def drawn() -> None:
    """Every strategy says what it draws."""
    assert_type(asem.strategies.partners(), SearchStrategy[Partner])
    assert_type(asem.strategies.summits(), SearchStrategy[Summit])
    assert_type(asem.strategies.meetings(registry=asem.Registry()), SearchStrategy[Meeting])
    assert_type(asem.strategies.days(around_edges=False), SearchStrategy[date])
    assert_type(asem.strategies.registries(), SearchStrategy[Registry])
    assert_type(records(), SearchStrategy[Record])
    assert_type(records(Money, currency="EUR"), SearchStrategy[Money])
    assert_type(of_type(Partner), SearchStrategy[Partner])


def schemas() -> None:
    """A schema is a plain dictionary."""
    assert_type(json_schema_of(), dict[str, Any])
    assert_type(json_schema_of(Money), dict[str, Any])


def mistakes() -> None:
    """What would fail at run time is found before."""
    asem.strategies.days(True)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    records("Money")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    json_schema_of(int)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
