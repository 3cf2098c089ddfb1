"""What threads share: nothing that can change, and nothing that is made twice."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from pathlib import Path
from threading import Barrier, Thread
from types import MappingProxyType
from typing import Any

import attrs
import pytest

import asem
from asem import Record, Table
from asem.registry import _spelling as spelling
from asem.registry._tables import kept
from tests.search import thorough

CANONICAL = asem.registry.canonical()

STORM = """
import collections, sys, threading, time
import asem

TABLES = (
    "partners members institutions memberships meetings summits ministerial_series "
    "ministerial_meetings senior_officials_meetings initiatives organisations documents pillars "
    "principles priority_areas coordinatorships figures code_schemes non_partners sources"
).split()
QUESTIONS = [
    lambda: id(asem.registry.canonical()),
    lambda: id(asem.registry.canonical()._spellings),
    lambda: [id(getattr(asem, name)) for name in TABLES],
    lambda: asem.partner("Republik Korea").id,
    lambda: asem.partner("lao p.d.r.").id,
    lambda: asem.names.match("Phillipines", fuzzy=True).id,
    lambda: [each.id for each in asem.members_on("9 October 2004")],
    lambda: [each.id for each in asem.partners_on("2014-10-16", basis="decision")],
    lambda: asem.is_partner("India", "2007-05-28", basis="participation"),
    lambda: asem.host_of(5).id,
    lambda: [each.id for each in asem.held_in("Poznan")],
    lambda: [each.id for each in asem.initiatives_of(partner="Viet Nam")],
    lambda: asem.cite(asem.summit(12), "bibtex"),
    lambda: asem.serialization.to_json(asem.summit(5)),
    lambda: asem.serialization.from_json(asem.Chair, '{"name": "X", "partner": "FRA"}').name,
    lambda: asem.Evidence(("book",)).sources,
    lambda: len(asem.disputes()),
    lambda: asem.group_of("KAZ", "2020-01-01").value,
]
first, THREADS = map(int, sys.argv[1:])
start, found, broken = threading.Barrier(THREADS), [None] * THREADS, []

# Who comes to a line of asem for the first time lets the others pass before going on, so that
# threads meet between any two lines, and not only where chance has it.
HOME = asem.__path__[0]
calls, visits = collections.Counter(), collections.Counter()

def dawdle(frame, event, _):
    code = frame.f_code
    if event == "call":
        calls[code] += 1
        if calls[code] > 2 * THREADS or "_data" in code.co_filename:
            return None
        if not code.co_filename.startswith(HOME):
            return None
    elif event == "line":
        place = code, frame.f_lineno
        visits[place] += 1
        if visits[place] <= THREADS // 2:
            time.sleep(0.001)
        elif visits[place] > 8 * THREADS:
            frame.f_trace_lines = False  # a loop
    return dawdle

def ask(number):
    try:
        order = [first, *range(number, len(QUESTIONS)), *range(number)]
        start.wait()
        sys.settrace(dawdle)
        found[number] = [(place, QUESTIONS[place]()) for place in order]
    except BaseException as error:
        broken.append(repr(error))

threads = [threading.Thread(target=ask, args=[number]) for number in range(THREADS)]
for each in threads:
    each.start()
for each in threads:
    each.join()
assert not broken, broken
alone = [question() for question in QUESTIONS]
for answers in found:
    for place, answer in answers:
        assert answer == alone[place], (place, answer, alone[place])
"""


def test_storm() -> None:
    """Threads that all begin at once get the answers of one alone, from the same tables."""
    threads, step = (8, 3) if thorough() else (3, 6)
    storms = [
        subprocess.Popen(
            [sys.executable, "-c", STORM, str(first), str(threads)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            env={"PYTHONPATH": str(Path(asem.__file__).parents[1])},
        )
        for first in range(0, STORM.count("    lambda: "), step)
    ]
    told = [storm.communicate()[1] for storm in storms]  # they mostly wait, so all at once
    assert [(0, "")] * len(storms) == [
        (storm.returncode, said) for storm, said in zip(storms, told, strict=True)
    ]


def test_made_at_once() -> None:
    """Two threads that make the same thing at the same moment are given the same one."""
    both = Barrier(2, timeout=10)

    class Thing:
        @kept
        def part(self) -> object:
            both.wait()  # until the other one makes it, too
            return object()

    thing = Thing()
    found: list[object] = []
    threads = [Thread(target=lambda: found.append(thing.part)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [thing.part] * 2 == found
    assert isinstance(Thing.part, kept)


def test_folded_last(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody sees the folded names before all that is needed to read them is there."""
    spellings = spelling.Spellings([("KOR", ["Korea", "Republic of Korea"])])
    seen = []

    def finish(table: dict[str, str]) -> dict[str, str]:
        seen.append(spellings._folded)  # noqa: SLF001  # no public way leads there
        return complete(table)

    complete = spelling._with_compact  # noqa: SLF001
    monkeypatch.setattr(spelling, "_with_compact", finish)
    assert "KOR" == spellings.find("Republik Korea")
    assert [None] == seen


# ------------------------------------------------------------------------------------------------
# nothing that can change

VALUES = (str, int, bool, type(None), date, timedelta, Decimal, Enum, MappingProxyType)


def faults_in(value: Any, path: str) -> list[str]:
    """Give the paths of all that could be changed in a value."""
    if isinstance(value, tuple | frozenset):
        return [
            fault for at, part in enumerate(value) for fault in faults_in(part, f"{path}[{at}]")
        ]
    if isinstance(value, Table):
        return faults_in(tuple(value), path) + faults_in(value.keys(), path)
    if isinstance(value, Record):
        names = [field.name for field in value.__attrs_attrs__]
        found = [f"{path}: new attribute"] if hasattr(value, "__dict__") else []
        for name in names:
            for act in (lambda name=name: setattr(value, name, None),
                        lambda name=name: delattr(value, name)):  # fmt: skip
                try:
                    act()
                except (attrs.exceptions.FrozenInstanceError, AttributeError):
                    continue
                found.append(f"{path}.{name}")
        return found + [
            fault for name in names for fault in faults_in(getattr(value, name), f"{path}.{name}")
        ]
    if isinstance(value, VALUES):
        return []
    return [f"{path}: {type(value).__name__}"]


def test_nothing_mutable() -> None:
    """No record, table or word that the library publishes holds anything that can be changed."""
    names = [name for name in asem.__all__ if name not in ("__version__", "DATA_AS_OF")]
    published = {name: getattr(asem, name) for name in names}
    tables = {name: value for name, value in published.items() if isinstance(value, Table)}

    assert len(tables) >= 19
    assert [] == [fault for name, table in tables.items() for fault in faults_in(table, name)]
    others = [
        name
        for name, value in published.items()
        if name not in tables and isinstance(value, list | dict | set | bytearray)
    ]
    assert [] == others


def test_judge() -> None:
    """The judge of this finds a list, a dictionary and an attribute, wherever they stand."""
    assert ["x[1]: list"] == faults_in((1, []), "x")
    assert ["x[0][0]: dict"] == faults_in((({},),), "x")
    assert ["x: object"] == faults_in(object(), "x")


def test_modules() -> None:
    """The constants of the public modules are no lists, dictionaries or sets."""
    homes = [asem.dates, asem.errors, asem.model, asem.names, asem.registry, asem.serialization]
    for home in homes:
        for name in home.__all__:
            assert not isinstance(getattr(home, name), list | dict | set | bytearray), name


def test_tables_and_registry() -> None:
    """Neither a table nor a registry lets anything be set, deleted or put in."""
    for thing, name in ((CANONICAL, "partners"), (CANONICAL, "new"), (asem.sources, "new")):
        with pytest.raises(AttributeError):
            setattr(thing, name, ())
        with pytest.raises(AttributeError):
            delattr(thing, name)
    tables: Any = asem.partners
    with pytest.raises(TypeError):
        tables["VNM"] = None
    with pytest.raises(TypeError):
        del tables["VNM"]


def test_answers_are_own() -> None:
    """What an answer gives that can be changed is the asker's own."""
    given = CANONICAL.tables()
    given.clear()
    document = asem.serialization.to_dict(asem.summit(5))
    document["hosts"].append("LAO")

    assert len(CANONICAL.tables()) > 10
    assert ("VNM",) == asem.summit(5).hosts
