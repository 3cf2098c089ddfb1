"""The page of the playground, with Python and without; skipped where Sphinx is missing."""

from __future__ import annotations

import doctest
import json
import runpy
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

for needed in ("sphinx", "furo", "myst_parser"):
    pytest.importorskip(needed)
EXTENSIONS = Path(__file__).parents[2] / "docs" / "_ext"
if not EXTENSIONS.is_dir():
    pytest.skip("the docs are not here", allow_module_level=True)
sys.path.insert(0, str(EXTENSIONS))

import asem_playground  # noqa: E402  # it stands with the docs
from asem_playground import EXAMPLES, title_of  # noqa: E402

CONF = f"""
import sys
sys.path.insert(0, {str(EXTENSIONS)!r})
project = "trial"
extensions = ["myst_parser", "asem_playground"]
exclude_patterns = ["_playground"]
html_theme = "furo"
"""

INDEX = """
# Trial

```{playground}
Not part of this build.
```

```{toctree}
other
```
"""


def built(folder: Path) -> str:
    """Build a site, warnings being errors; give its page with the playground."""
    for name, text in {"conf.py": CONF, "index.md": INDEX, "other.md": "# Other\n"}.items():
        (folder / name).write_text(text, "utf-8")
    command = [sys.executable, "-m", "sphinx", "-q", "-n", "-W", str(folder), str(folder / "html")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return (folder / "html" / "index.html").read_text("utf-8")


class TestBuild:
    """What the docs make of it."""

    def test_without_python(self, tmp_path):
        """Where Python was not fetched, the page says so, shows the examples, and has no editor."""
        page = built(tmp_path)
        assert "Not part of this build." in page
        assert page.count("highlight-python") == len(EXAMPLES)
        assert "textarea" not in page
        assert "playground/page" not in page

    def test_with_python(self, tmp_path):
        """Once Python was fetched, the next build has the editor, with all that it needs."""
        built(tmp_path)
        fetched = tmp_path / "_playground" / "pyodide"
        fetched.mkdir(parents=True)
        (fetched / "wheels.json").write_text("[]\n", "utf-8")
        page = built(tmp_path)
        assert "Not part of this build." not in page
        assert page.count("data-code=") == len(EXAMPLES)
        static = tmp_path / "html" / "_static"
        assert (static / "pyodide" / "wheels.json").is_file()
        for name in ("page.css", "page.js", "worker.js", "run.py"):
            assert (static / "playground" / name).is_file()
        assert "_static/playground/page.js" in page
        other = (tmp_path / "html" / "other.html").read_text("utf-8")
        assert "playground/page" not in other

    def test_examples_in_docstrings(self):
        """The examples in the docstrings hold."""
        found = doctest.testmod(asem_playground)
        assert found.attempted
        assert not found.failed


@pytest.fixture(scope="module")
def run() -> Callable[[str], dict[str, str]]:
    """Run code as the page does, but here."""
    file = EXTENSIONS / "asem_playground" / "static" / "playground" / "run.py"
    in_page = runpy.run_path(str(file))["run"]
    return lambda code: json.loads(in_page(code))


class TestRun:
    """What runs the code of a reader."""

    @pytest.mark.parametrize("code", EXAMPLES, ids=title_of)
    def test_examples(self, run, code):
        """Every example has something to show; only the misspelt one ends with an error."""
        answer = run(code)
        assert ("error" in answer) is ("misspell" in title_of(code))
        assert "error" in answer or "svg" in answer or "html" in answer

    @pytest.mark.parametrize(
        ("code", "answer"),
        [
            ("", {"output": ""}),
            ("6 * 7", {"output": "", "value": "42"}),
            ("print('six'); 6", {"output": "six\n", "value": "6"}),
            ("x = 6", {"output": ""}),
            ("None", {"output": ""}),
            ("import sys; sys.stderr.write('told\\n'); None", {"output": "told\n"}),
        ],
    )
    def test_answers(self, run, code, answer):
        """What is printed comes whole, and the last line only if it is an expression."""
        assert run(code) == answer

    @pytest.mark.parametrize(
        ("code", "last"),
        [
            ("print('before'); 1 / 0", "ZeroDivisionError: division by zero"),
            ("raise KeyboardInterrupt", "KeyboardInterrupt"),
            ("class Odd:\n    def __repr__(self): raise ValueError('odd')\nOdd()", "odd"),
            ("if", "SyntaxError: invalid syntax"),
            ("'\0'", "null bytes"),
        ],
    )
    def test_errors(self, run, code, last):
        """Any error becomes text, after what was printed before it, and names no file of ours."""
        answer = run(code)
        assert answer["error"].splitlines()[-1].endswith(last)
        assert answer["traceback"].endswith(answer["error"])
        assert "run.py" not in answer["traceback"]
        assert answer["output"] == "before\n" * ("before" in code)
        assert "value" not in answer
