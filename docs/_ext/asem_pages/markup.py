"""What pages are made of: docutils nodes from texts that may hold anything, never parsed."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from docutils import nodes
from sphinx import addnodes
from sphinx_design.shared import create_component

from asem._markup import Markup, clean, tag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from sphinx.application import Sphinx
    from sphinx.writers.html5 import HTML5Translator

    from asem.pictures import Picture

Inline: TypeAlias = "str | nodes.Node | Sequence[Inline]"
"""What can stand in a line: a text, a node, or several of them."""


class as_is(nodes.General, nodes.Element):  # noqa: N801  # nodes are named so
    """HTML that was made elsewhere, for the eye and for machines, not for the search."""


def _visit(translator: HTML5Translator, node: as_is) -> None:
    translator.body.append(node["html"])
    raise nodes.SkipNode


def _skip(_translator: nodes.NodeVisitor, _node: as_is) -> None:
    raise nodes.SkipNode


def inline(*parts: Inline) -> list[nodes.Node]:
    """Texts and nodes as nodes, in order."""
    found: list[nodes.Node] = []
    for part in parts:
        if isinstance(part, str):
            start, end = part[:1].isspace(), part[-1:].isspace()
            text = clean(part)
            found.append(nodes.Text(f"{' ' * start}{text}{' ' * (end and bool(text))}"))
        elif isinstance(part, nodes.Node):
            found.append(part)
        else:
            found += inline(*part)
    return found


def in_a_row(items: Iterable[Inline], between: str = "") -> list[nodes.Node]:
    """Several things, parted by a text or else by commas; by semicolons where one has a comma."""
    made = [inline(item) for item in items]
    if not between:
        between = "; " if any("," in node.astext() for item in made for node in item) else ", "
    return [
        node for at, item in enumerate(made) for node in (*inline(between if at else ""), *item)
    ]


def para(*parts: Inline, look: str = "") -> nodes.paragraph:
    """A paragraph."""
    return nodes.paragraph("", "", *inline(*parts), classes=[look] if look else [])


def code(text: str) -> nodes.literal:
    """A text as code."""
    return nodes.literal("", clean(text))


def link(text: str, address: str, *, internal: bool = False) -> nodes.reference:
    """A link to another site, or to a file of this one."""
    return nodes.reference("", clean(text), refuri=address, internal=internal)


def record(kind: str, id: str, text: str, *classes: str) -> addnodes.pending_xref:
    """A reference to the place of a record."""
    return _reference("asem", kind, id, text, classes)


def page_link(docname: str, text: str) -> addnodes.pending_xref:
    """A reference to a page that is not a record's."""
    return _reference("std", "doc", f"/{docname}", text)


def _reference(
    domain: str, kind: str, target: str, text: str, classes: Iterable[str] = ()
) -> addnodes.pending_xref:
    return addnodes.pending_xref(
        "",
        nodes.inline("", clean(text), classes=list(classes)),
        refdomain=domain,
        reftype=kind,
        reftarget=target,
        refexplicit=True,
        refwarn=True,
    )


def picture(draw: Callable[..., Picture]) -> as_is:
    """A picture in light and in dark, each for wide and for narrow places; one of them is shown."""
    return as_is(
        html="".join(
            tag(
                "div",
                *(
                    tag("div", Markup(draw(layout=layout, theme=theme).svg), class_=layout)
                    for layout in ("page", "phone")
                ),
                class_=f"picture only-{theme}",
            )
            for theme in ("light", "dark")
        )
    )


def section(id: str, title: Inline, *children: nodes.Node) -> nodes.section:
    """A section with its title."""
    return nodes.section("", nodes.title("", "", *inline(title)), *children, ids=[id])


def part(id: str, title: Inline, blocks: Sequence[nodes.Node]) -> list[nodes.section]:
    """A section with its title; empty where nothing is in it."""
    return [section(id, title, *blocks)] if blocks else []


def bullets(items: Iterable[Sequence[nodes.Node]], look: str = "") -> list[nodes.Node]:
    """A list, each item made of blocks; empty for no items."""
    found = [nodes.list_item("", *item) for item in items]
    looks = [look] if look else []
    return [nodes.bullet_list("", *found, bullet="-", classes=looks)] if found else []


def facts(rows: Iterable[tuple[str, Inline]]) -> list[nodes.Node]:
    """What is known, by name; what is empty is left out, and an empty list with it."""
    items = [
        nodes.definition_list_item(
            "", nodes.term("", clean(name)), nodes.definition("", *_blocks(value))
        )
        for name, value in rows
        if value
    ]
    return [nodes.definition_list("", *items, classes=["facts", "simple"])] if items else []


def _blocks(value: Inline) -> list[nodes.Node]:
    found = inline(value)
    if all(isinstance(each, nodes.Body) and not isinstance(each, nodes.Inline) for each in found):
        return found
    return [nodes.paragraph("", "", *found)]


def table(head: Sequence[str], rows: Iterable[Sequence[Inline]]) -> nodes.table:
    """A table with a row of names on top."""
    group = nodes.tgroup("", cols=len(head))
    group += [nodes.colspec("", colwidth=1) for _ in head]
    group += nodes.thead("", _row(head))
    group += nodes.tbody("", *[_row(row) for row in rows])
    return nodes.table("", group, classes=["meetings"])


def _row(cells: Sequence[Inline]) -> nodes.row:
    return nodes.row("", *[nodes.entry("", nodes.paragraph("", "", *inline(c))) for c in cells])


def card(title: nodes.Element, *lines: Inline) -> nodes.container:
    """A card that leads as a whole to where its title leads."""
    title["classes"] = ["sd-stretched-link"]
    for text in title.children:
        if isinstance(text, nodes.Element):
            text["classes"] = [*text["classes"], "sd-stretched-link"]
    body = create_component("card-body", ["sd-card-body"])
    body += create_component(
        "card-title", ["sd-card-title"], children=[nodes.paragraph("", "", title)]
    )
    body += [
        nodes.paragraph("", "", *inline(line), classes=["sd-card-text"]) for line in lines if line
    ]
    looks = ["sd-card", "sd-sphinx-override", "sd-w-100", "sd-shadow-sm", "sd-card-hover"]
    return create_component("card", looks, children=[body])


def cards(items: Iterable[nodes.container]) -> nodes.container:
    """A grid of cards: one a row on a phone, three on a screen."""
    columns = "sd-row-cols-1 sd-row-cols-xs-1 sd-row-cols-sm-2 sd-row-cols-md-3 sd-row-cols-lg-3"
    row = create_component("grid-row", ["sd-row", *columns.split(), "sd-g-2"])
    row += [
        create_component("grid-item", ["sd-col", "sd-d-flex-row"], children=[item])
        for item in items
    ]
    looks = ["sd-container-fluid", "sd-sphinx-override", "sd-mb-4"]
    return create_component("grid-container", looks, children=[row])


def setup(app: Sphinx) -> None:
    """Teach the writers the node for HTML."""
    skip = (_skip, None)
    app.add_node(as_is, html=(_visit, None), latex=skip, text=skip, man=skip, texinfo=skip)
