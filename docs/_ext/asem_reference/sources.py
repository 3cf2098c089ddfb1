"""The source of each question, which is a method where it is written and a function of `asem`."""

from __future__ import annotations

import ast
import importlib
import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

import asem

if TYPE_CHECKING:
    from sphinx.application import Sphinx

__all__ = ["setup"]

Tags = dict[str, tuple[str, int, int]]


def setup(app: Sphinx) -> None:
    """Tell viewcode where things are."""
    app.setup_extension("sphinx.ext.viewcode")
    app.connect("viewcode-follow-imported", home_of)
    app.connect("viewcode-find-source", find)


def home_of(app: Sphinx, module: str, name: str) -> str | None:
    """Give the module in which something of `asem` is written."""
    thing = getattr(importlib.import_module(module), name.partition(".")[0], None)
    return getattr(thing, "__module__", None)


def find(app: Sphinx, module: str) -> tuple[str, Tags] | None:
    """Give the text of a module and the lines of what is in it, methods by their own name too."""
    if not module.startswith("asem.registry."):
        return None
    found = importlib.util.find_spec(module)
    if found is None or found.origin is None:
        return None
    text = Path(found.origin).read_text("utf-8")
    tags: Tags = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            kind = "class" if isinstance(node, ast.ClassDef) else "def"
            tags[node.name] = (kind, node.lineno, node.end_lineno or node.lineno)
        for each in node.body if isinstance(node, ast.ClassDef) else ():
            if isinstance(each, ast.FunctionDef):
                place = ("def", each.lineno, each.end_lineno or each.lineno)
                tags[f"{node.name}.{each.name}"] = place  # type: ignore[attr-defined]
                if hasattr(asem.Registry, each.name):
                    tags.setdefault(each.name, place)
    return text, tags
