"""The playground: Python in a real browser answers as CPython does, and asks no other host."""

from __future__ import annotations

import ast
import io
import re
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from asem import AsemError

pytestmark = pytest.mark.browser

FOLDER = Path(__file__).parents[2] / "docs" / "_ext" / "asem_playground" / "examples"
EXAMPLES = {file.stem: file.read_text("utf-8") for file in sorted(FOLDER.glob("*.py"))}
PATIENCE = 60_000
"""Milliseconds; Python needs a few seconds to load, more on a busy machine."""


class Playground:
    """The page, once its Python is loaded."""

    def __init__(self, reader):
        self.reader = reader
        self.page = reader.page
        self.rest()

    def __getattr__(self, name):
        """A part of the page by its name."""
        return self.page.locator(f"#playground-{name}")

    def rest(self):
        """Wait until Python is loaded, or has answered; give what the page says then."""
        self.page.wait_for_selector(
            "#playground-state:not([data-mood=busy])[data-mood]", timeout=PATIENCE
        )
        return self.state.inner_text()

    def answer(self, code):
        """Run code, and give what it printed and what its last line is."""
        self.code.fill(code)
        self.run.click()
        self.rest()
        return self.output.text_content()


@pytest.fixture(scope="module")
def playground(site, reader):
    """The playground, ready."""
    if not (site / "_static" / "pyodide" / "wheels.json").is_file():
        pytest.skip("this build has no playground: `python tools/fetch_playground.py`, then build")
    reader.open("playground.html")
    return Playground(reader)


def in_cpython(code: str, monkeypatch: pytest.MonkeyPatch) -> tuple[str, Any, Exception | None]:
    """What an interactive Python prints for code, its last value, and the error that ends it."""
    values: list[Any] = [None]

    def display(value: Any) -> None:
        if value is not None:
            values.append(value)
            sys.stdout.write(f"{value!r}\n")

    monkeypatch.setattr(sys, "displayhook", display)
    statements = compile(ast.Interactive(ast.parse(code).body), "example", "single")
    with redirect_stdout(io.StringIO()) as printed:
        try:
            exec(statements, {})
        except AsemError as error:
            return printed.getvalue(), None, error
    return printed.getvalue(), values[-1], None


class TestExamples:
    """What the page offers to begin with."""

    def test_offered(self, playground):
        """Every example has its button, and the first stands in the editor."""
        buttons = playground.page.locator("#playground-examples button").all()
        offered = [button.get_attribute("data-code") for button in buttons]
        assert sorted(offered) == sorted(code.rstrip() for code in EXAMPLES.values())
        assert playground.code.input_value() == offered[0]

    @pytest.mark.parametrize("name", EXAMPLES)
    def test_answer(self, playground, monkeypatch, name):
        """A click gives what CPython gives: the same text, the same picture, the same error."""
        code = EXAMPLES[name]
        printed, value, error = in_cpython(code, monkeypatch)
        title = code.partition("\n")[0].removeprefix("# ")
        playground.page.get_by_role("button", name=title).click()
        said = playground.rest()
        assert playground.output.text_content() == printed.removesuffix("\n")
        assert playground.picture.is_visible() is (value is not None)
        assert playground.error.is_visible() is (error is not None)
        if error is not None:
            assert said == "Ended with an error"
            told = f"{type(error).__module__}.{type(error).__name__}: {error}"
            assert playground.error.text_content() == told
        elif hasattr(value, "_repr_svg_"):
            drawn = ElementTree.fromstring(value._repr_svg_())
            assert playground.picture.locator("svg").text_content() == "".join(drawn.itertext())
        else:
            assert repr(value) == playground.picture.locator("caption").text_content()


class TestEditor:
    """What a reader writes."""

    def test_keys(self, playground):
        """Keys alone do: code is written, run, and left again."""
        playground.code.fill("6 *")
        playground.code.press("End")
        playground.page.keyboard.type(" 7")
        playground.page.keyboard.press("Control+Enter")
        playground.rest()
        assert playground.output.text_content() == "42"
        playground.page.keyboard.press("Tab")
        assert playground.page.evaluate("document.activeElement.id") == "playground-run"
        playground.page.keyboard.press("Enter")
        assert playground.rest().startswith("Done")

    def test_fresh(self, playground):
        """Nothing is left from the run before."""
        assert playground.answer("left = 1\nleft") == "1"
        playground.answer("left")
        assert "NameError: name 'left' is not defined" in playground.error.text_content()

    def test_nothing(self, playground):
        """Code that shows nothing is not a blank page."""
        playground.answer("import asem")
        assert "printed nothing" in playground.nothing.text_content()

    @pytest.mark.parametrize(
        ("code", "error"),
        [("1 +", "SyntaxError"), ("raise SystemExit('over')", "SystemExit: over"), ("1/0", "Zero")],
    )
    def test_errors(self, playground, code, error):
        """Whatever goes wrong is told as text, and the next run works."""
        playground.answer(code)
        assert error in playground.error.text_content()
        assert playground.answer("'next'") == "'next'"

    def test_traceback(self, playground):
        """An error says where it happened, from the line of the reader on."""
        playground.answer("import asem\n\nasem.summit(99)")
        assert playground.error.text_content().startswith("asem.errors.UnknownSummitError")
        assert not playground.traceback.is_visible()
        playground.where.locator("summary").click()
        first, line, source = playground.traceback.inner_text().splitlines()[:3]
        assert "Traceback" in first
        assert re.fullmatch(r' +File "<editor>", line 3, in <module>', line)
        assert source.strip() == "asem.summit(99)"

    def test_hostile(self, playground):
        """What texts and foreign classes would like to be markup stays text."""
        playground.answer(
            "import asem, attr\n"
            "attr.evolve(asem.partner('VNM'), name='<img src=x onerror=alert(1)>')"
        )
        assert "<img src=x" in playground.picture.text_content()
        assert playground.picture.locator("img").count() == 0
        playground.answer("class Foreign:\n    def _repr_html_(self): return '<b>'\nForeign()")
        assert not playground.picture.is_visible()

    def test_much(self, playground):
        """Output is cut before it is too much for the page."""
        assert playground.answer("print('x' * 200_000)").endswith("[cut after 100,000 characters]")

    def test_stop(self, playground):
        """Code that never ends is stopped, and Python comes back."""
        playground.code.fill("while True: pass")
        playground.run.click()
        playground.stop.click()
        assert playground.rest().startswith("Ready: Python 3")
        assert playground.answer("1 + 1") == "2"


class TestPage:
    """The page with answers on it."""

    @pytest.mark.parametrize(("scheme", "width"), [("light", 360), ("dark", 1280)])
    @pytest.mark.parametrize("name", ["map", "india", "misspelt"])
    def test_reading(self, playground, faults, scheme, width, name):
        """An answer, a picture, a record and an error can be read by everybody, on a phone too."""
        playground.reader.show(scheme, width)
        playground.answer(EXAMPLES[name])
        assert playground.reader.beyond <= 0
        assert faults() == []

    def test_requests(self, playground):
        """After all of this: every request, Python and wheels among them, went to the site."""
        asked = playground.reader.asked
        names = {address.rpartition("/")[2].partition("?")[0] for address in asked}
        assert {"pyodide.asm.wasm", "wheels.json", "run.py", "worker.js"} <= names
        assert any(name.startswith("asem_model-") for name in names)
        assert playground.reader.foreign == []
        assert playground.reader.complaints == []
