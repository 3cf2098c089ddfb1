"""
Measure asem beside other libraries that know countries, and beside floors that know nothing.

    pip install --group peers && python benchmarks/peers.py
    python benchmarks/peers.py --rounds 5         a quicker, rougher run

Printed are tables in Markdown: what a fresh process costs, what a call costs, what a column of
100,000 values costs, and how many spellings of a held-out list are understood. Rows are measured
in turns, in an order of their own each round, and the medians are given. No other library knows
ASEM: what is compared is what they share, a country by its code, a country by its name, and, of
resolvekit, a membership on a day (in ASEAN, which it knows). What is not installed, or does not
start, is said.
"""

from __future__ import annotations

import argparse
import csv
import os
import random
import statistics
import subprocess
import sys
import time
import timeit
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parent))  # wherever it is started from

from cold import installed, machine

LIST = Path(__file__).parents[1] / "tests" / "data" / "spellings.csv"
DAY = date(2004, 10, 9)
COLUMN = 100_000
Ask = Callable[[], object]
Find = Callable[[str], "str | None"]

BARE = "bare Python"
FLOOR = "dict"

COLD = {  # what is imported, and a first answer: a country by its code, and one fact of it
    BARE: ("pass", "pass"),
    FLOOR: ("pass", "d = {'VNM': 'Viet Nam'}; d['VNM']"),
    "attrs": ("import attrs", ""),
    "polars": ("import polars", ""),
    "asem": ("import asem", "asem.is_partner('VNM', '2004-10-09')"),
    "asem, a record": ("import asem", "asem.partners['VNM'].name"),
    "asem, a name": ("import asem", "asem.partner('Lao PDR').id"),
    "iso3166": ("import iso3166", "iso3166.countries_by_alpha3['VNM'].name"),
    "pycountry": ("import pycountry", "pycountry.countries.get(alpha_3='VNM').name"),
    "country_converter": (
        "import country_converter",
        "country_converter.CountryConverter().convert('VNM', to='name_short')",
    ),
    "countrynames": ("import countrynames", "countrynames.to_code_3('Viet Nam')"),
    "resolvekit": ("import resolvekit", "resolvekit.resolve('VNM', to='name')"),
}
DISTRIBUTIONS = {"asem": "asem-model", FLOOR: "", BARE: ""}


class Library(NamedTuple):
    """What one library, or floor, is asked; `None` where it has no answer of the kind."""

    code: Ask | None = None
    member: Ask | None = None
    name: Ask | None = None
    unknown: Ask | None = None
    find: Find | None = None
    column: Callable[[list[str]], object] | None = None


def refused(ask: Ask) -> Ask:
    """Ask what is answered by an error, and expect it."""

    def asking() -> object:
        try:
            return ask()
        except (LookupError, ValueError):
            return None

    return asking


def distinct(find: Find) -> Callable[[list[str]], object]:
    """Resolve each value of a column once."""

    def column(values: list[str]) -> object:
        found = {value: find(value) for value in dict.fromkeys(values)}
        return [found[value] for value in values]

    return column


def each(find: Find) -> Callable[[list[str]], object]:
    """Resolve each cell of a column."""
    return lambda values: [find(value) for value in values]


def asem_() -> Iterator[tuple[str, Library]]:
    """Give asem, strict and forgiving."""
    import asem

    def find(text: str) -> str | None:
        try:
            return asem.partner(text).id
        except asem.UnknownPartnerError:
            return None

    def match(text: str) -> str | None:
        try:
            return asem.names.match(text, fuzzy=True).id
        except asem.UnknownPartnerError:
            return None

    yield (
        "asem",
        Library(
            code=lambda: asem.partners["VNM"],
            member=lambda: asem.is_partner("VNM", DAY),
            name=lambda: asem.partner("Vietnam"),
            unknown=refused(lambda: asem.partner("Atlantis")),
            find=find,
            column=distinct(find),
        ),
    )
    yield "asem, cell by cell", Library(column=each(find))
    yield "asem, `fuzzy=True`", Library(find=match)


def floors() -> Iterator[tuple[str, Library]]:
    """Give what no library can beat: a dictionary that somebody has filled."""
    import asem

    names = {partner.name: partner.id for partner in asem.partners} | {"Vietnam": "VNM"}
    joined = {partner.id: date(1996, 3, 1) for partner in asem.partners}
    records = {partner.id: partner for partner in asem.partners}
    yield (
        FLOOR,
        Library(
            code=lambda: records["VNM"],
            member=lambda: joined["VNM"] <= DAY,
            name=lambda: names["Vietnam"],
            unknown=lambda: names.get("Atlantis"),
            column=lambda values: [names[value] for value in values],
        ),
    )


def polars_() -> Iterator[tuple[str, Library]]:
    """Give the floor of columns."""
    import polars

    import asem

    names = {partner.name: partner.id for partner in asem.partners}
    yield (
        "polars",
        Library(column=lambda values: polars.Series(values).replace_strict(names).to_list()),
    )


def iso3166_() -> Iterator[tuple[str, Library]]:
    """Give iso3166."""
    import iso3166

    def find(text: str) -> str | None:
        found = iso3166.countries.get(text, None)
        return found and found.alpha3

    yield (
        "iso3166",
        Library(
            code=lambda: iso3166.countries_by_alpha3["VNM"],
            name=lambda: iso3166.countries.get("Viet Nam"),
            unknown=lambda: iso3166.countries.get("Atlantis", None),
            find=find,
        ),
    )


def pycountry_() -> Iterator[tuple[str, Library]]:
    """Give pycountry, strict and forgiving."""
    import pycountry

    def find(text: str) -> str | None:
        try:
            return str(pycountry.countries.lookup(text).alpha_3)
        except LookupError:
            return None

    def fuzzy(text: str) -> str | None:
        try:
            return str(pycountry.countries.search_fuzzy(text)[0].alpha_3)
        except LookupError:
            return None

    yield (
        "pycountry",
        Library(
            code=lambda: pycountry.countries.get(alpha_3="VNM"),
            name=lambda: pycountry.countries.lookup("Vietnam"),
            unknown=refused(lambda: pycountry.countries.lookup("Atlantis")),
            find=find,
            column=distinct(find),
        ),
    )
    yield "pycountry, `search_fuzzy`", Library(find=fuzzy)


def country_converter_() -> Iterator[tuple[str, Library]]:
    """Give country_converter, made once."""
    import logging

    import country_converter
    import pandas

    logging.getLogger("country_converter").setLevel(logging.CRITICAL)
    converter = country_converter.CountryConverter()
    codes = set(converter.data["ISO3"])

    def convert(text: str) -> Any:
        return converter.convert(text, to="ISO3", not_found=None)

    def find(text: str) -> str | None:
        found = convert(text)  # a list where several fit, the text itself where none does
        return found if isinstance(found, str) and found in codes else None

    yield (
        "country_converter",
        Library(
            code=lambda: converter.convert("VNM", src="ISO3", to="name_short"),
            name=lambda: convert("Vietnam"),
            unknown=lambda: convert("Atlantis"),
            find=find,
            column=lambda values: converter.pandas_convert(pandas.Series(values), to="ISO3"),
        ),
    )


def countrynames_() -> Iterator[tuple[str, Library]]:
    """Give countrynames, strict and forgiving."""
    import countrynames

    def find(text: str, *, fuzzy: bool = False) -> str | None:
        try:
            return countrynames.to_code_3(text, fuzzy=fuzzy)
        except KeyError:  # it knows the German Democratic Republic, but no code of three letters
            return None

    def fuzzy(text: str) -> str | None:
        return find(text, fuzzy=True)

    yield (
        "countrynames",
        Library(
            name=lambda: find("Vietnam"),
            unknown=lambda: find("Atlantis"),
            find=find,
            column=each(find),
        ),
    )
    yield "countrynames, `fuzzy=True`", Library(find=fuzzy)


def resolvekit_() -> Iterator[tuple[str, Library]]:
    """Give resolvekit, restricted to countries where that can be said."""
    import resolvekit

    resolver = resolvekit.Resolver.auto()

    def find(text: str) -> str | None:
        found = resolvekit.resolve_id(text, on_ambiguous="null")
        return found.removeprefix("country/") if found else None

    yield (
        "resolvekit",
        Library(
            code=lambda: resolvekit.entity(iso3="VNM"),
            member=lambda: resolver.is_member("VNM", "ASEAN", as_of=DAY),
            name=lambda: find("Vietnam"),
            unknown=lambda: find("Atlantis"),
            find=find,
            column=lambda values: resolvekit.bulk(values=values, to="iso3"),
        ),
    )


MAKERS: dict[str, Callable[[], Iterator[tuple[str, Library]]]] = {
    FLOOR: floors,
    "polars": polars_,
    "asem": asem_,
    "iso3166": iso3166_,
    "pycountry": pycountry_,
    "country_converter": country_converter_,
    "countrynames": countrynames_,
    "resolvekit": resolvekit_,
}


def libraries() -> tuple[dict[str, Library], dict[str, str]]:
    """Load what is installed; give it, and why the rest is not there."""
    there: dict[str, Library] = {}
    absent: dict[str, str] = {}
    for name, maker in MAKERS.items():
        try:
            made = dict(maker())
            for library in made.values():
                for ask in library[:4]:
                    if ask is not None:
                        ask()  # loads what it needs, or breaks
        except Exception as error:  # whatever a peer dies of is said
            problem = (str(error).splitlines() or [""])[0]
            absent[name] = f"{type(error).__name__}: {problem}"
        else:
            there |= made
    return there, absent


def environment() -> dict[str, str]:
    """Give the variables of a child: none that change Python, but where it looks for packages."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    return kept | {key: os.environ[key] for key in ("PYTHONPATH",) if key in os.environ}


def run(code: str) -> float:
    """Run code in a fresh process; give CPU, user and system, in milliseconds."""
    child = os.posix_spawn(sys.executable, [sys.executable, "-c", code], environment())
    _, status, used = os.wait4(child, 0)
    if status:
        raise RuntimeError(code)
    return (used.ru_utime + used.ru_stime) * 1000


def memory(code: str) -> float:
    """Give the most memory that code holds in a fresh process, in MiB; Linux counts it."""
    # Not what `wait4` tells: that begins with what this process held when it made the child.
    told = f"{code}\nfor line in open('/proc/self/status'):\n  if 'VmHWM' in line: print(line)"
    done = subprocess.run(
        [sys.executable, "-c", told], env=environment(), capture_output=True, text=True, check=True
    )
    return int(done.stdout.split()[-2]) / 1024


def works(code: str) -> bool:
    """Whether code runs at all."""
    try:
        run(code)
    except RuntimeError:
        return False
    return True


def cold(rounds: int) -> None:
    """Print what a fresh process costs."""
    codes: dict[tuple[str, bool], str] = {}
    for name, (load, answer) in COLD.items():
        if works(f"{load}; {answer}"):
            codes[name, False] = load
            if answer:
                codes[name, True] = f"{load}; {answer}"
    taken: dict[tuple[str, bool], list[float]] = {key: [] for key in codes}
    for number in range(rounds + 1):  # the first leaves the bytecode behind
        for key in random.sample(list(codes), len(codes)):
            once = run(codes[key])
            if number:
                taken[key].append(once)
    median = {key: statistics.median(runs) for key, runs in taken.items()}
    bare, empty = median[BARE, False], memory("pass")
    print("| fresh process, over bare Python | import ms | first answer ms | memory MiB |")
    print("| --- | ---: | ---: | ---: |")
    print(f"| {BARE}, in all | {bare:.1f} | | {empty:.1f} |")
    for name in dict.fromkeys(name for name, _ in codes if name != BARE):
        full = median.get((name, True))
        answer = f"{full - bare:+.1f}" if full else ""
        held = memory(codes.get((name, True), codes[name, False])) - empty
        print(f"| {name} | {median[name, False] - bare:+.1f} | {answer} | {held:+.1f} |")


def in_turns(rows: dict[str, Ask], rounds: int, budget: float) -> dict[str, float]:
    """Give the median seconds of one call of each row."""
    calls = {
        name: min(5_000, max(1, int(budget / max(timeit.timeit(ask, number=1), 1e-9))))
        for name, ask in rows.items()
    }
    times: dict[str, list[float]] = {name: [] for name in rows}
    for _ in range(rounds):
        for name in random.sample(list(rows), len(rows)):
            times[name].append(timeit.timeit(rows[name], number=calls[name]) / calls[name])
    return {name: statistics.median(taken) for name, taken in times.items()}


def warm(there: dict[str, Library], rounds: int) -> None:
    """Print what a call costs."""
    kinds = ("code", "member", "name", "unknown")
    table = {
        kind: in_turns(
            {name: ask for name, one in there.items() if (ask := getattr(one, kind))},
            rounds,
            0.01,
        )
        for kind in kinds
    }
    print("| loaded, us a call | by code | member on a day | by name | unknown name |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for name in there:
        cells = [f"{table[kind][name] * 1e6:,.2f}" if name in table[kind] else "" for kind in kinds]
        if any(cells):
            print(f"| {name} | {' | '.join(cells)} |")


def bulk(there: dict[str, Library], rounds: int) -> None:
    """Print what a column costs."""
    import asem

    names = [partner.name for partner in asem.members]
    values = random.Random(5).choices(names, k=COLUMN)
    rows = {
        name: (lambda column=one.column: column(values))
        for name, one in there.items()
        if one.column
    }
    print(f"| a column of {COLUMN:,} names of {len(names)} countries | ms |\n| --- | ---: |")
    for name, taken in in_turns(rows, min(rounds, 5), 0).items():
        print(f"| {name} | {taken * 1000:,.1f} |")


def understood(there: dict[str, Library]) -> None:
    """Print how many spellings of countries are found; institutions are left out."""
    with LIST.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if len(row["expected"]) in {0, 3}]
    spelt = [row for row in rows if row["expected"]]
    controls = [row for row in rows if not row["expected"]]
    partners = {row["expected"] for row in spelt}
    print(f"| {len(spelt)} spellings, {len(controls)} controls | right | missed | wrong |", end="")
    print(" controls taken for a partner |\n| --- | ---: | ---: | ---: | ---: |")
    for name, library in there.items():
        if library.find:
            found = [library.find(row["text"]) for row in spelt]
            right = sum(one == row["expected"] for one, row in zip(found, spelt, strict=True))
            missed = found.count(None)
            taken = sum(library.find(row["text"]) in partners for row in controls)
            share = f"{right / len(spelt):.1%}"
            print(f"| {name} | {share} | {missed} | {len(spelt) - right - missed} | {taken} |")


@contextmanager
def quiet() -> Iterator[None]:
    """Keep what peers print to the streams out of the tables."""
    saved, null = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 2)
    try:
        yield
    finally:
        os.dup2(saved, 2)
        os.close(saved)
        os.close(null)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[1])
    parser.add_argument("--rounds", type=int, default=21)
    rounds: int = parser.parse_args().rounds
    start = time.monotonic()
    with quiet():
        known = [DISTRIBUTIONS.get(name, name.replace("_", "-")) for name in MAKERS]
        versions = machine(*(name for name in [*known, "attrs", "pandas"] if name))
        load = os.getloadavg()[0]
        print(f"{versions}; medians of {rounds} rounds; load {load:.1f}")
        print("The first table is CPU time, user and system together.\n")
        cold(rounds)
        print()
        there, absent = libraries()
        warm(there, rounds)
        print()
        bulk(there, rounds)
        print()
        understood(there)
    for name, problem in absent.items():
        version = installed(DISTRIBUTIONS.get(name, name.replace("_", "-")))
        print(f"\n{name} {version or ''} was not measured: {problem}")
    print(f"\n{time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
