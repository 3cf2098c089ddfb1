"""How Sphinx builds the site; it needs no network."""

from __future__ import annotations

import re
import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sphinx.util.logging import getLogger

import asem
import asem.frames
import asem.typing

if TYPE_CHECKING:
    from docutils.nodes import Element, TextElement
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

SETTINGS = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))
ADDRESSES: dict[str, str] = SETTINGS["tool"]["asem"]["addresses"]

project = "asem"
author = "The asem developers"
copyright = "2026, The asem developers"
version = release = asem.__version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.doctest",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
    "sphinx_design",
    "sphinxext.opengraph",
    "asem_pages",  # of _ext, as are the next
    "asem_reference",
    "asem_files",
    "asem_playground",
]
exclude_patterns = ["_build", "_ext", "_playground"]
nitpicky = True
default_role = "code"
html_theme = "furo"
html_title = f"asem {version}"
html_static_path = ["_static"]
html_favicon = "_static/favicon.svg"
html_css_files = ["dataset.css"]
html_js_files = [("scrolling.js", {"defer": "defer"})]
html_copy_source = False
copybutton_exclude = ".linenos, .gp, .go"
ogp_social_cards = {"enable": False}  # they would need matplotlib
ogp_image = "_static/card.png"
ogp_site_url = html_baseurl = f"{ADDRESSES['documentation']}/" if ADDRESSES["documentation"] else ""
ogp_image_alt = asem.pictures.card().alt
ogp_custom_meta_tags = (
    '<meta property="og:image:width" content="1200" />',
    '<meta property="og:image:height" content="630" />',
    '<meta name="twitter:card" content="summary_large_image" />',
)
myst_enable_extensions = ["colon_fence", "deflist", "substitution"]
myst_heading_anchors = 3


def evidence_table() -> str:
    """Return how many records of each table are how sure, as a table of Markdown."""
    lines = [
        "| table | records | confirmed | single | disagreements |",
        "| --- " + "| ---: " * 4 + "|",
    ]
    for name, table in asem.registry.canonical().tables().items():
        sure = Counter(each.evidence.confidence for each in table if hasattr(each, "evidence"))
        if sure:
            counts = (sure[asem.Confidence.CONFIRMED], sure[asem.Confidence.SINGLE])
            cells = (len(table), *counts, len(asem.disputes(table=name)))
            words = name.replace("_", " ").replace("senior officials", "senior officials’")
            lines.append(f"| {words} | {' | '.join(f'{cell:,}' for cell in cells)} |")
    return "\n".join(lines)


myst_substitutions = {  # what would go stale if it were typed
    "evidence_counted": evidence_table(),
    "report_it": f"Report an error [here]({ADDRESSES['issues']})." if ADDRESSES["issues"] else "",
    "sources_counted": (
        f"There are {len(asem.sources):,} of them, "
        f"{len(asem.sources.where(kind='primary')):,} primary and "
        f"{len(asem.sources.where(kind='secondary')):,} secondary."
    ),
}

autoclass_content = "class"
autodoc_default_options = {"members": True, "member-order": "bysource"}
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
python_maximum_signature_line_length = 88
python_use_unqualified_type_names = True
napoleon_google_docstring = True
napoleon_numpy_docstring = False
viewcode_follow_imported_members = True
viewcode_line_numbers = True

doctest_global_setup = """
from importlib.util import find_spec

def missing(package):
    return find_spec(package) is None
"""
doctest_test_doctest_blocks = ""  # pytest runs the examples in docstrings


HOMES = {  # by name, the module whose page has it
    **dict.fromkeys(asem.typing.__all__, "asem.typing"),
    **dict.fromkeys(asem.pictures.__all__, "asem.pictures"),
    **dict.fromkeys(asem.frames.__all__, "asem.frames"),
    **dict.fromkeys(asem.export.__all__, "asem.export"),
    **dict.fromkeys(asem.serialization.__all__, "asem.serialization"),
    **dict.fromkeys(asem.registry.__all__, "asem.registry"),
    **dict.fromkeys(asem.__all__, "asem"),
}
ELSEWHERE = set(  # what others define: Python, attrs, cattrs, Hypothesis
    "Any Callable Converter Decimal FrameT Generic Hashable ImportError Iterable Iterator Literal "
    "LookupError Mapping NamedTuple Path PathLike SearchStrategy Sequence StrEnum SupportsIndex "
    "Tables UserWarning ValueError bool bytes date datetime dict float int object str tuple "
    "type".split()
)
ELSEWHERE |= {"+T_co", "D", "P", "R", "R_co", "S", "T", "T_co"}  # type variables


def resolve(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, contnode: TextElement
) -> Element | None:
    """Lead a name to the page that has it, wherever it is defined; leave those of others."""
    if node.get("refdomain") != "py":
        return None
    name = node.get("reftarget", "").rsplit(".", 1)[-1]
    if name not in HOMES:
        return contnode if name in ELSEWHERE else None
    return env.domains["py"].resolve_xref(
        env, node["refdoc"], app.builder, "obj", f"{HOMES[name]}.{name}", node, contnode
    )


COLON = "\ue000"


def hide_colon(app: Sphinx, what: str, *described: Any) -> None:
    """Keep Napoleon from taking "The state: what it was" for a type and a text."""
    lines: list[str] = described[-1]
    if what in {"attribute", "property"} and lines:
        lines[0] = lines[0].replace(":", COLON)


def show_colon(app: Sphinx, what: str, *described: Any) -> None:
    """Undo `hide_colon`, after Napoleon."""
    lines: list[str] = described[-1]
    lines[:] = [line.replace(COLON, ":") for line in lines]


def miss_nothing(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn of every public name that no page has; what is public is promised."""
    described = set(env.domains["py"].objects)
    wanted = {f"asem.{name}" for name in set(asem.__all__) - {"__version__"}}
    wanted |= {f"asem.Registry.{name}" for name in dir(asem.Registry) if not name.startswith("_")}
    for module in (asem.export, asem.frames, asem.names, asem.pictures, asem.registry):
        wanted |= {f"{module.__name__}.{name}" for name in set(module.__all__) - set(asem.__all__)}
    for name in sorted(wanted - described):
        getLogger(__name__).warning("no page of the reference has %s", name)


BACK = re.compile(r'<a class="viewcode-back" href="[^"#]*#([^"]+)">\[docs\]</a>')


def back(app: Sphinx, page: str, link: re.Match[str]) -> str:
    """Lead from a source to its entry, which may have another name than viewcode thinks."""
    described = app.env.domains["py"].objects
    names = (link[1], f"asem.{link[1].rpartition('.')[2]}")
    for name in names:
        if name in described:
            uri = app.builder.get_relative_uri(page, described[name].docname)
            anchor = described[name].node_id
            return f'<a class="viewcode-back" href="{uri}#{anchor}">[docs]</a>'
    return ""


def mend(app: Sphinx, page: str, template: str, context: dict[str, Any], *_: Any) -> None:
    """Mend what a reader who hears the page stumbles on, once Sphinx and the theme have made it."""
    tree = context.get("furo_navigation_tree", "")
    levelled = tree.replace('role="heading"', 'role="heading" aria-level="2"')
    context["furo_navigation_tree"] = levelled  # without a level the captions are not headings
    if "body" in context:  # the parameters of a long signature stand in a list without terms
        body = context["body"].replace("<dl>\n<dd>", '<dl role="presentation">\n<dd>')
        if page.startswith("_modules/"):
            body = BACK.sub(lambda link: back(app, page, link), body)
        context["body"] = body


def draw_card(app: Sphinx, error: Exception | None) -> None:
    """Draw what other sites show of a link to any page."""
    if error is None and app.builder.format == "html":
        asem.pictures.card().save(Path(app.outdir) / "_static" / "card.png", scale=1)


def setup(app: Sphinx) -> None:
    """Register what stands above."""
    app.connect("missing-reference", resolve)
    app.connect("html-page-context", mend, priority=900)  # after furo
    app.connect("env-check-consistency", miss_nothing)
    app.connect("build-finished", draw_card)
    app.connect("autodoc-process-docstring", hide_colon, priority=400)
    app.connect("autodoc-process-docstring", show_colon, priority=600)
