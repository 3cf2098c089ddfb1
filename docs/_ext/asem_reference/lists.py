"""Tables, questions and types, each in a list that cannot miss one."""

from __future__ import annotations

import ast
import inspect
import re
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.util.docutils import SphinxDirective
from sphinx.util.logging import getLogger

import asem
import asem.typing
from asem_reference.examples import EXAMPLES
from asem_reference.see_also import SEE_ALSO
from asem_reference.signatures import private_aliases, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

__all__ = ["setup"]

FIELD = re.compile(r"^:(\w+): (.*)$")


def setup(app: Sphinx) -> None:
    """Register the directives, and what a question ends with."""
    app.add_directive("questions", Questions)
    app.add_directive("tables", Tables)
    app.add_directive("aliases", Aliases)
    app.add_directive("example", Example)
    app.connect("autodoc-process-docstring", end, priority=600)


def end(app: Sphinx, what: str, name: str, thing: Any, options: Any, lines: list[str]) -> None:
    """End an entry with what to see beside it."""
    short = name.removeprefix("asem.")
    others = SEE_ALSO.get(short, "").split()
    if isinstance(thing, type) and issubclass(thing, asem.Record):
        others = [each for each, given in answers().items() if re.search(rf"\b{short}\b", given)]
    if short in EXAMPLES and lines:
        lines += ["", *example_of(short)]
    if others and lines:
        links = ", ".join(f":py:obj:`asem.{other}`" for other in others)
        lines[:] = [*lines, "", ".. seealso::", "", f"   {links}", ""]


@cache
def answers() -> dict[str, str]:
    """Give what every table and question of `asem` answers, as it is annotated."""
    found = {}
    for kind in reversed(asem.Registry.__mro__):
        for name, thing in vars(kind).items():
            made = thing.func if isinstance(thing, cached_property) else thing
            if name in asem.__all__ and inspect.isfunction(made):
                found[name] = str(inspect.get_annotations(made)["return"])
    return found


def example_of(name: str) -> list[str]:
    """Give the lines of an example."""
    return [*EXAMPLES[name].strip().splitlines(), ""]


class Written(SphinxDirective):
    """Writes reStructuredText, and lets it be read."""

    has_content = True
    module = "asem"

    def run(self) -> list[nodes.Node]:
        """Read what was written."""
        lines = [f".. py:currentmodule:: {self.module}", "", *self.lines(), ""]
        return self.parse_text_to_nodes("\n".join(lines))

    def lines(self) -> Iterator[str]:
        """Write it."""
        raise NotImplementedError


class Example(Written):
    """The example of the name in its body."""

    def lines(self) -> Iterator[str]:
        """Write it."""
        yield from example_of(self.content[0])


class Questions(Written):
    """The questions named in its body: functions of `asem`, found as methods of a registry too."""

    def lines(self) -> Iterator[str]:
        """Write an entry for each."""
        for name in " ".join(self.content).split():
            yield from ("", f".. py:method:: Registry.{name}", "   :no-typesetting:", "")
            yield from ("", f".. autofunction:: {name}", "")


class Tables(Written):
    """All tables: attributes of `asem`, found as properties of a registry too."""

    def lines(self) -> Iterator[str]:
        """Write an entry for each, in the order of the class."""
        for kind in reversed(asem.Registry.__mro__):
            for name, found in vars(kind).items():
                if name in asem.__all__ and isinstance(found, cached_property):
                    hint = shown(inspect.get_annotations(found.func)["return"], "asem")
                    text = inspect.cleandoc(found.__doc__ or "").splitlines()
                    yield from ("", f".. py:property:: Registry.{name}", "   :no-typesetting:", "")
                    yield from ("", f".. py:data:: {name}", f"   :type: {hint}", "")
                    yield from (f"   {line}" for line in [*text, "", *example_of(name)])


class Aliases(Written):
    """The types of `asem.typing`, with what its body says of each."""

    module = "asem.typing"

    def lines(self) -> Iterator[str]:
        """Write an entry for each, with what the source says that it is."""
        tree = ast.parse(Path(asem.typing.__file__).read_text("utf-8"))
        values = {
            ast.unparse(node.target): node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.AnnAssign) and node.value
        }
        matches = filter(None, map(FIELD.match, self.content))
        told: dict[str, str] = {each[1]: each[2] for each in matches}
        for name in asem.typing.__all__:
            if name not in told:
                getLogger(__name__).warning("nothing is said of asem.typing.%s", name)
            yield from ("", f".. py:type:: {name}")
            written = ast.unparse(values[name]) if name in values else private_aliases()[name]
            value = shown(written, "asem.typing")
            yield from (f"   :canonical: {value}", "", f"   {told.get(name, '')}")
