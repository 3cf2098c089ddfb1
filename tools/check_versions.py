"""
Run the tests on the oldest and the newest versions of what asem needs, and on other Pythons.

    python tools/check_versions.py                    all that this machine can run
    python tools/check_versions.py oldest newest      on this Python only
    python tools/check_versions.py engines            frames on the lowest version of each engine
    python tools/check_versions.py debian pyodide     on those of Debian 13, and in WebAssembly

It looks at what is committed, and prints a table in Markdown; what it could not run stands there
too, with the reason. `debian` needs root and mmdebstrap, `pyodide` needs node and npm; both take
what they run from the registries of their packages. Whatever failed makes the exit status 1.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
OTHERS = ("python3.12", "python3.13", "python3.14")
"""Other Pythons that a machine may have."""
PYODIDES = {"3.12": "0.27.8", "3.13": "0.28.3", "3.14": "314.0.7"}
"""The release of Pyodide, by the Python that it is."""
LINUX = ("manylinux_2_28_x86_64", "manylinux_2_17_x86_64", "manylinux2014_x86_64")
SUITE = ("src", "tests", "README.md")
FRAMES = ("src/asem/frames", "tests/frames")
CORE = """
    test_api test_citations test_coordination test_data test_dates test_displays test_doubts
    test_errors test_facts test_import test_initiatives test_integrity test_jsonld test_meetings
    test_names test_partial_date test_partners test_records
    test_registry test_renamed test_serialization test_sources test_spelling test_strategies
    test_table
"""
"""The tests that make sense where there are no processes: all but those of the command line and
of files for other programs."""
COMPILED = ("coverage", "duckdb", "polars", "pyarrow", "pytest-cov", "resvg-py")
"""What exists for CPython on a usual machine only."""
NO_RUST = "hypothesis<=6.155.7"
"""The last Hypothesis that is pure Python."""


class Outcome(NamedTuple):
    """What came of the tests in one place."""

    python: str
    where: str
    packages: str
    result: str
    sound: bool = True


def main() -> None:
    """Run what was asked for, and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").strip().splitlines()[0])
    places = {"oldest": oldest, "newest": newest, "engines": engines}
    places |= {"others": others, "debian": debian, "pyodide": pyodide}
    parser.add_argument("places", nargs="*", metavar="place", help=", ".join(places))
    asked = parser.parse_args().places or list(places)
    if unknown := set(asked) - set(places):
        parser.error(f"no such place: {', '.join(sorted(unknown))}")
    outcomes: list[Outcome] = []
    with tempfile.TemporaryDirectory() as folder:
        for place in asked:
            work = Path(folder) / place
            work.mkdir()
            tree = work / "tree"
            run("git", "clone", "--quiet", ROOT, tree)
            for outcome in places[place](work, tree):
                print(*outcome[:4], sep=": ", file=sys.stderr, flush=True)
                outcomes.append(outcome)
    print("| Python | where | packages | tests |\n| --- | --- | --- | --- |")
    for outcome in outcomes:
        print(f"| {' | '.join(outcome[:4])} |")
    sys.exit(not all(outcome.sound for outcome in outcomes))


def run(*command: str | Path, folder: Path | None = None) -> str:
    """Give what a command prints; raise where it fails."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(  # noqa: S603  # our own tools
        list(map(str, command)),
        cwd=folder,
        env=kept | {"PYTHONUTF8": "1", "NPM_CONFIG_UPDATE_NOTIFIER": "false"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stdout)
    return done.stdout


def came_of(where: str, packages: str, *command: str | Path, folder: Path | None) -> Outcome:
    """Run tests by a command that prints its Python first and the closing line of pytest last."""
    start = time.monotonic()
    try:
        text, sound = run(*command, folder=folder), True
    except RuntimeError as error:
        text, sound = str(error), False
    python = re.search(r"^Python (.+)$", text, re.MULTILINE)
    closing = re.search(r"^\d+ (?:passed|failed|error).*(?= in [\d.]+s)", text, re.MULTILINE)
    if not sound:
        print(text, file=sys.stderr)
    result = closing[0] if closing else "broke off"
    taken = f", {time.monotonic() - start:.0f} s"
    return Outcome(python[1] if python else "?", where, packages, result + taken, sound)


def not_run(python: str, where: str, reason: object) -> Outcome:
    """Say why nothing ran."""
    return Outcome(python, where, "-", f"not run: {str(reason).strip().splitlines()[-1]}")


PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def requirements(*groups: str) -> list[str]:
    """All that asem and its tests need, with the extras, and what some groups add."""
    extras = PROJECT["project"]["optional-dependencies"].values()
    wanted = [*PROJECT["project"]["dependencies"], *(each for extra in extras for each in extra)]
    wanted += [each for group in groups for each in members(group)]
    return [each for each in dict.fromkeys(wanted) if not each.startswith("asem-model[")]


def members(group: str) -> Iterator[str]:
    """What a dependency group names, and the groups in it."""
    for each in PROJECT["dependency-groups"][group]:
        if isinstance(each, str):
            yield each
        else:
            yield from members(each["include-group"])


def lowest(wanted: list[str]) -> list[str]:
    """The lowest version that each requirement admits."""
    return [re.sub(r"^([\w.-]+(?:\[.*\])?)>=([\w.]+).*", r"\1==\2", each) for each in wanted]


def without(wanted: list[str], *names: str) -> list[str]:
    """Some requirements, but not those of these names."""
    return [each for each in wanted if not each.startswith(names)]


PYTEST = """
import sys
print("Python", sys.version.split()[0], flush=True)
import pytest
sys.exit(pytest.main(sys.argv[1:]))
"""
QUIET = ("-q", "-p", "no:cacheprovider")


def in_venv(
    work: Path, tree: Path, python: str, packages: str, wanted: list[str], *suite: str
) -> Outcome:
    """Run all tests, or those of a suite, in an environment of their own."""
    venv = work / f"venv-{Path(python).name}"
    where = f"`{Path(python).name}` of this machine"
    try:
        run(python, "-m", "venv", venv)
        run(venv / "bin" / "python", "-m", "pip", "install", "--quiet", *wanted)
        run(venv / "bin" / "python", "-m", "pip", "install", "--quiet", "--no-deps", "-e", tree)
    except (OSError, RuntimeError) as error:
        return not_run("?", where, error)
    command = (str(venv / "bin" / "python"), "-c", PYTEST, *QUIET)
    return came_of(where, packages, *command, *(suite or SUITE), folder=tree)


def oldest(work: Path, tree: Path) -> Iterator[Outcome]:
    """The Python that runs this, with the lowest version that each requirement admits."""
    yield in_venv(work, tree, sys.executable, "oldest", lowest(requirements()))


def newest(work: Path, tree: Path) -> Iterator[Outcome]:
    """The Python that runs this, with the newest versions."""
    wanted = ["--upgrade", *requirements("frames")]
    yield in_venv(work, tree, sys.executable, "newest", wanted)


def engines(work: Path, tree: Path) -> Iterator[Outcome]:
    """Frames, with the lowest version of every engine that they are promised for."""
    wanted = lowest(requirements("engines", "spark"))
    yield in_venv(work, tree, sys.executable, "oldest engines", wanted, *FRAMES)


def others(work: Path, tree: Path) -> Iterator[Outcome]:
    """Other Pythons on the path."""
    for name in OTHERS:
        if python := shutil.which(name):
            yield in_venv(work, tree, python, "newest", requirements("frames"))
        else:
            yield not_run(name.removeprefix("python"), "on the path", f"there is no {name}")


def fetched(target: Path, wanted: list[str], python: str, *tags: str) -> None:
    """Unpack packages, as built for another Python than this."""
    pip = (sys.executable, "-m", "pip", "install", "--quiet", "--only-binary", ":all:")
    run(*pip, "--target", target, "--python-version", python, *tags, *wanted)


def debian(work: Path, tree: Path) -> Iterator[Outcome]:
    """CPython 3.13 and PyPy as Debian 13 has them, in a folder of their own."""
    where = "Debian 13, by chroot"
    system = work / "system"
    included = "python3-minimal,libpython3-stdlib,pypy3,libstdc++6,fonts-dejavu-core,git"
    make = ("mmdebstrap", "--mode=root", "--variant=essential", f"--include={included}")
    try:
        run(*make, "trixie", system)
    except (OSError, RuntimeError) as error:
        yield not_run("3.13, PyPy 3.11", where, error)
        return
    shutil.copytree(tree, system / "tree")
    # PyPy warns where it cannot read this.
    (system / "proc" / "cpuinfo").write_text("processor\t: 0\ncache size\t: 512 KB\n", "ascii")
    linux = [part for name in (*LINUX, "any") for part in ("--platform", name)]
    for python, version, tags in (
        ("python3", "3.13", linux),
        ("pypy3", "3.11", [*linux, "--implementation", "pp", "--abi", "pypy311_pp73"]),
    ):
        site = system / "site" / python
        wanted = requirements("frames")
        if python == "pypy3":
            wanted = [*without(requirements(), *COMPILED, "hypothesis"), NO_RUST]
        try:
            fetched(site, wanted, version, *tags)
        except RuntimeError as error:
            yield not_run(version, f"{where}, `{python}`", error)
            continue
        paths = "import sys; print(sys.path[-1])"
        last = run("chroot", system, python, "-c", paths).strip().removeprefix("/")
        (system / last / "tree.pth").write_text(f"/tree/src\n/site/{python}\n", "utf-8")
        inside = f'cd /tree && exec {python} -c "$0" "$@"'
        yield came_of(
            f"{where}, `{python}`",
            "newest",
            *("chroot", system, "sh", "-c", inside, PYTEST, *QUIET, *SUITE),
            folder=None,
        )


def pyodide(work: Path, tree: Path) -> Iterator[Outcome]:
    """CPython compiled to WebAssembly, in Node; the tests of the core."""
    files = [f"tests/{name}.py" for name in CORE.split()]
    wanted = [*without(requirements(), *COMPILED, "hypothesis"), NO_RUST, "tzdata"]
    for version, release in PYODIDES.items():
        where = f"Pyodide {release}, in Node"
        folder, site = work / release, work / f"site-{version}"
        folder.mkdir()
        try:
            run("npm", "install", "--silent", "--prefix", folder, f"pyodide@{release}")
            fetched(site, wanted, version, "--platform", "any", "--implementation", "py")
        except (OSError, RuntimeError) as error:
            yield not_run(version, where, error)
            continue
        package = folder / "node_modules" / "pyodide"
        program = ROOT / "tools" / "pyodide_tests.mjs"
        yield came_of(
            where, "newest pure", "node", program, package, site, tree, *files, folder=None
        )


if __name__ == "__main__":
    main()
