"""The playground of the site: Python in the browser, if what it runs on was fetched."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.writers.html5 import HTML5Translator

__all__ = ["EXAMPLES", "setup"]

_HERE = Path(__file__).parent

_FRAME = _HERE / "page.html"

_EXAMPLES = tuple(
    _HERE / "examples" / f"{name}.py"
    for name in ("map", "india", "hosts", "groups", "money", "growth", "misspelt")
)

EXAMPLES = tuple(file.read_text("utf-8").rstrip() for file in _EXAMPLES)
"""What a reader can begin with; the first line of each is its title."""

FETCHED = "_playground"
"""The folder beside the pages that `tools/fetch_playground.py` fills."""


class playground(nodes.General, nodes.Element):  # noqa: N801  # nodes are named so
    """An editor with examples, and the answer below."""


def title_of(example: str) -> str:
    """
    The title of an example.

    >>> title_of(EXAMPLES[0])
    'Who was a partner on a day?'
    """
    return example.partition("\n")[0].removeprefix("# ")


def visit(translator: HTML5Translator, _node: playground) -> None:
    """Write the editor; script fills it and brings Python."""
    buttons = "\n".join(
        f'<button type="button" data-code="{escape(code)}">{escape(title_of(code))}</button>'
        for code in EXAMPLES
    )
    frame = _FRAME.read_text("utf-8")
    translator.body.append(frame.replace("<!-- examples -->", buttons))
    raise nodes.SkipNode


def skip(_translator: nodes.NodeVisitor, _node: playground) -> None:
    """Leave it out where there is no browser."""
    raise nodes.SkipNode


class Playground(SphinxDirective):
    """The editor, or the content of the directive and the examples where Python is missing."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Look whether Python was fetched; if that or an example changes, make the page anew."""
        fetched = Path(self.env.srcdir, FETCHED, "pyodide", "wheels.json")
        for file in (fetched, _FRAME, *_EXAMPLES):
            self.env.note_dependency(str(file))
        if fetched.is_file():
            return [playground()]
        listings = [nodes.literal_block(code, code, language="python") for code in EXAMPLES]
        return [nodes.note("", *self.parse_content_to_nodes()), *listings]


def add_static(app: Sphinx, config: Config) -> None:
    """Let the build copy our own files, and what was fetched."""
    config.html_static_path.append(str(_HERE / "static"))
    if Path(app.srcdir, FETCHED).is_dir():
        config.html_static_path.append(FETCHED)


def add_script(
    app: Sphinx,
    _page: str,
    _template: str,
    _context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Bring style and script to the page that has the playground, and to no other."""
    if doctree is not None and next(doctree.findall(playground), None) is not None:
        app.add_css_file("playground/page.css")
        app.add_js_file("playground/page.js", type="module")


def setup(app: Sphinx) -> dict[str, Any]:
    """Register what stands above."""
    left_out = (skip, None)
    app.add_node(
        playground,
        html=(visit, None),
        latex=left_out,
        text=left_out,
        man=left_out,
        texinfo=left_out,
    )
    app.add_directive("playground", Playground)
    app.connect("config-inited", add_static)
    app.connect("html-page-context", add_script)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
