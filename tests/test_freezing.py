"""What reads the code instead of running it, as freezers do, finds every module."""

from __future__ import annotations

import ast
from modulefinder import ModuleFinder
from pathlib import Path

import asem

FOLDER = Path(asem.__file__).parent
PROGRAM = """
import asem
import asem.cli
import asem.frames
import asem.strategies
"""
BY_OTHERS = {"asem.__main__", "asem._hypothesis"}
"""Run by Python itself, and by the entry point of Hypothesis."""


def every_module() -> set[str]:
    """The names of all modules of the package, by their files."""
    files = [file.relative_to(FOLDER.parent).with_suffix("") for file in FOLDER.rglob("*.py")]
    return {".".join(file.parts).removesuffix(".__init__") for file in files} - {"asem.conftest"}


def test_reached(tmp_path: Path) -> None:
    """A program that imports the doors leads to every module by imports that can be read."""
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, encoding="utf-8")
    finder = ModuleFinder(path=[str(FOLDER.parent)])  # only ours: all else is not followed
    finder.run_script(str(program))
    found = {name for name in finder.modules if name.split(".")[0] == "asem"}

    assert every_module() - BY_OTHERS == found


def test_optional_packages() -> None:
    """No module loads another one by a name that it puts together."""
    computed = {
        str(file.relative_to(FOLDER))
        for file in FOLDER.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", getattr(node.func, "attr", ""))
        in {"import_module", "__import__"}
        and not isinstance(node.args[0], ast.Constant)
    }

    assert set() == computed
