"""Signatures as they are written, with the public names of types, and closed sets spelled out."""

from __future__ import annotations

import ast
import inspect
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import asem.names  # and with it the modules that say what a scheme is
import asem.typing
from asem.model import Record

if TYPE_CHECKING:
    from sphinx.application import Sphinx

__all__ = ["setup", "shown"]

Signature = tuple[str | None, str | None]


def setup(app: Sphinx) -> None:
    """Let every signature pass through here."""
    app.connect("autodoc-process-signature", process)


def process(
    app: Sphinx, what: str, name: str, thing: Any, options: Any, given: str | None, back: str | None
) -> Signature | None:
    """Give a signature with annotations; of a record none, for its fields are told below it."""
    if what == "class" and issubclass(thing, (Record, tuple)):
        return "", None
    if what not in {"class", "function", "method"} or not callable(thing):
        return None
    try:
        found = inspect.signature(thing)
    except (TypeError, ValueError):
        return None
    home = thing.__init__ if inspect.isclass(thing) else thing
    module = str(getattr(home, "__module__", "asem"))
    parameters = [
        each.replace(annotation=Raw(shown(each.annotation, module)))
        if each.annotation is not inspect.Parameter.empty
        else each
        for each in found.parameters.values()
        if what != "method" or each.name not in {"self", "cls"}
    ]
    returned = found.return_annotation
    text = str(found.replace(parameters=parameters, return_annotation=inspect.Signature.empty))
    if what == "class" or returned is inspect.Signature.empty:
        return text, None
    return text, shown(returned, module)


class Raw:
    """An annotation that shows itself as the text it is."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.__module__ = "builtins"

    def __repr__(self) -> str:
        return self.text


def shown(annotation: Any, module: str) -> str:
    """Give an annotation as a reader wants it: no modules, no private names."""
    if not isinstance(annotation, str):
        annotation = inspect.formatannotation(annotation)
    tree = Shortener(module).visit(ast.parse(annotation, mode="eval"))
    return ast.unparse(tree)


class Shortener(ast.NodeTransformer):
    """Drops modules, and writes out the types that only private modules name."""

    def __init__(self, module: str) -> None:
        self.aliases = private_aliases() | aliases_of(module)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:  # as ast calls it
        return self.visit_Name(ast.Name(node.attr))

    def visit_Name(self, node: ast.Name) -> ast.AST:  # as ast calls it
        meant = self.aliases.get(node.id)
        if meant is None or node.id in asem.typing.__all__:
            return ast.Name(node.id)
        written: ast.AST = self.visit(ast.parse(meant, mode="eval").body)
        return written


@cache
def aliases_of(module: str) -> dict[str, str]:
    """Give the source of every alias of a type that a module defines."""
    found = sys.modules.get(module)
    if found is None or not getattr(found, "__file__", None):
        return {}
    tree = ast.parse(Path(str(found.__file__)).read_text("utf-8"))
    return {
        ast.unparse(node.target): ast.unparse(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.AnnAssign)
        and node.value
        and ast.unparse(node.annotation) == "TypeAlias"
    }


@cache
def private_aliases() -> dict[str, str]:
    """Give those of all modules that are loaded."""
    modules = [name for name in sys.modules if name.startswith("asem.") and "._" in name]
    return {key: each for name in sorted(modules) for key, each in aliases_of(name).items()}
