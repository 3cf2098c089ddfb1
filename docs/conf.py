"""How Sphinx builds the site; it needs no network."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sphinx.domains.python import PyObject
from sphinx.util.logging import getLogger

import asem
from asem.export import flat_tables

if TYPE_CHECKING:
    from docutils.nodes import Element, TextElement
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

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
    "asem_pages",  # of _ext, as is the next
    "asem_playground",
]
exclude_patterns = ["_build", "_ext", "_playground"]
nitpicky = True
nitpick_ignore = [  # what Python and attrs define, which is documented elsewhere
    ("py:class", name)
    for name in (
        "Backend",
        "BasisLike",
        "AfterData",
        "CodesWord",
        "CountriesLike",
        "EdgeKind",
        "SchemeWord",
        "ColourBy",
        "Day",
        "DayForm",
        "ImportError",
        "Iterable",
        "Iterator",
        "KindWord",
        "LookupError",
        "OnUnknown",
        "Path",
        "PathLike",
        "Rule",
        "SeriesRef",
        "Step",
        "Unit",
        "Unknown",
        "ValueError",
        "cattrs.converters.Converter",
        "collections.abc.Callable",
        "collections.abc.Hashable",
        "collections.abc.Iterable",
        "collections.abc.Iterator",
        "date",
        "datetime.date",
        "decimal.Decimal",
        "enum.StrEnum",
        "hypothesis.strategies.SearchStrategy",
        "os.PathLike",
        "pathlib.Path",
        "tuple",
        "typing.SupportsIndex",
        "st.SearchStrategy",
    )
]
nitpick_ignore_regex = [
    ("py:class", r"(asem\..+\.)?(D|FrameT|P|R|R_co|S|T|T_co)")
]  # type variables

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
ogp_image = "_static/card.png"  # whoever serves the site says where: -D ogp_site_url=https://...
ogp_image_alt = asem.pictures.card().alt
ogp_custom_meta_tags = (
    '<meta property="og:image:width" content="1200" />',
    '<meta property="og:image:height" content="630" />',
    '<meta name="twitter:card" content="summary_large_image" />',
)
myst_enable_extensions = ["colon_fence", "deflist", "substitution"]
myst_heading_anchors = 3
myst_substitutions = {  # what would go stale if it were typed: the files of data/
    "files": "\n".join(
        f"{'  ' * (len(table.key) - 1 if table.part_of else 0)}"
        f"- `{table.name}.csv` ({len(table.rows)}): {table.meaning}"
        for table in flat_tables().values()
    ),
}

autoclass_content = "class"
autodoc_default_options = {"members": True, "member-order": "bysource"}
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented_params"
autodoc_typehints_format = "short"
python_maximum_signature_line_length = 88
python_use_unqualified_type_names = True
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True

for field in PyObject.doc_field_types:
    if field.name == "variable":
        field.label = "Attributes"  # the docstrings' own word

doctest_global_setup = """
import asem
from importlib.util import find_spec

def missing(package):
    return find_spec(package) is None
"""
doctest_test_doctest_blocks = ""  # pytest runs the examples in docstrings


def resolve(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, contnode: TextElement
) -> Element | None:
    """Lead a name to the page that has it as `asem.name`, wherever it is defined."""
    name = node.get("reftarget", "").rsplit(".", 1)[-1]
    homes = dict.fromkeys(asem.registry.__all__, "asem.registry")
    homes |= dict.fromkeys(asem.__all__, "asem")
    if node.get("refdomain") != "py" or name not in homes:
        return None
    home = homes[name]
    python = env.domains["py"]
    return python.resolve_xref(
        env, node["refdoc"], app.builder, "obj", f"{home}.{name}", node, contnode
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
    tables_and_questions = {name for name in dir(asem.Registry) if not name.startswith("_")}
    wanted = {f"asem.Registry.{name}" for name in tables_and_questions}
    for name in set(asem.__all__) - tables_and_questions - {"__version__"}:
        thing = getattr(asem, name)
        if isinstance(thing, type) and issubclass(thing, asem.AsemError | Warning):
            wanted.add(f"asem.errors.{name}")
        elif type(thing) is not type(asem):  # a module has a page of its own
            wanted.add(f"asem.{name}")
    wanted |= {f"asem.registry.{name}" for name in set(asem.registry.__all__) - set(asem.__all__)}
    for name in sorted(wanted - described):
        getLogger(__name__).warning("no page of the reference has %s", name)


def mend(app: Sphinx, page: str, template: str, context: dict[str, Any], *_: Any) -> None:
    """Mend what a reader who hears the page stumbles on, once Sphinx and the theme have made it."""
    tree = context.get("furo_navigation_tree", "")
    levelled = tree.replace('role="heading"', 'role="heading" aria-level="2"')
    context["furo_navigation_tree"] = levelled  # without a level the captions are no headings
    if "body" in context:  # the parameters of a long signature stand in a list without terms
        body = context["body"]
        context["body"] = body.replace("<dl>\n<dd>", '<dl role="presentation">\n<dd>')


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
