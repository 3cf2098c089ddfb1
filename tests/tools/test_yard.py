"""What the gate rests on: its own size, the commands that it reads, and what may be skipped."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import asem

ROOT = Path(__file__).parents[2]
GATE = ROOT / ".ci" / "run"
SAMPLE = """
import pytest

def test_sound():
    pass

def test_skipped():
    pytest.skip("there is no moon")

@pytest.mark.xfail
def test_expected():
    assert False
"""


@pytest.mark.parametrize(
    ("options", "status"),
    [
        ((), 0),
        (("--may-skip=no moon",), 0),
        (("--may-skip=^$",), 1),
        (("--may-skip=no sun",), 1),
    ],
)
def test_may_skip(tmp_path: Path, options: tuple[str, ...], status: int) -> None:
    """A test that is skipped for a reason that is not expected fails the run, and is named."""
    (tmp_path / "conftest.py").write_text((ROOT / "conftest.py").read_text("utf-8"), "utf-8")
    (tmp_path / "test_sample.py").write_text(SAMPLE, "utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\n", "utf-8")
    command = (sys.executable, "-m", "pytest", "-q")
    done = subprocess.run(
        [*command, "-p", "no:cacheprovider", *options, str(tmp_path)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert status == done.returncode, done.stdout
    assert bool(status) is ("may not be: there is no moon" in done.stdout)


@pytest.mark.skipif(not GATE.exists(), reason="the gate is not here")
def test_gate() -> None:
    """A person can read the gate in one go, and it runs what nox marks for it."""
    lines = GATE.read_text("utf-8").splitlines()

    assert len(lines) <= 60
    asked = {
        name for line in lines for name in re.findall(r"[a-z]+", line.partition("--sessions")[2])
    }
    tagged = re.findall(r'tags=\["gate"\].*?\ndef (\w+)', (ROOT / "noxfile.py").read_text("utf-8"))
    assert set(tagged) <= asked


def test_readme() -> None:
    """The two commands that the gate reads come first."""
    commands = re.findall(r"```sh\n(.*?)\n```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)

    assert "python -m asem" in commands[0]
    assert "python -m pytest" in commands[1]


def test_sessions() -> None:
    """CONTRIBUTING.md names every check that a person can ask for, and none that there is not."""
    found = re.findall(r"^def (\w+)\(session: nox\.Session(?:, release: str)?\) -> None:",
                       (ROOT / "noxfile.py").read_text("utf-8"), re.MULTILINE)  # fmt: skip
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    named = {name for each in re.findall(r"nox -s ([\w ]+)", text) for name in each.split()}

    assert named <= set(found)
    by_tag = {"versions", "threads", "debian", "pyodide"}  # nox -t versions
    by_default = {"lint", "types"}
    assert set(found) == named | by_tag | by_default


def test_version() -> None:
    """All places that name the release name this one, those with a day the day of the changelog."""
    texts = {name: (ROOT / name).read_text("utf-8")
             for name in ("CHANGELOG.md", "CITATION.cff", "LICENSE-DATA", "README.md")}  # fmt: skip
    days = re.findall(
        rf"(?m)^## {re.escape(asem.__version__)} \((\d{{4}}-\d\d-\d\d)\)$", texts["CHANGELOG.md"]
    )

    assert len(days) == 1
    cited = re.findall(r"(?m)^ *(version|date-released): (.+)$", texts["CITATION.cff"])
    assert {("version", asem.__version__), ("date-released", days[0])} == set(cited)
    assert f"version {asem.__version__}" in texts["LICENSE-DATA"]
    assert f"version {asem.__version__}" in texts["README.md"]
