"""On top of a page of the reference, one table of what it has: the name, and its first sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from sphinx import addnodes
from sphinx.util.docutils import SphinxDirective

if TYPE_CHECKING:
    from sphinx.application import Sphinx

__all__ = ["setup"]


class Summary(SphinxDirective):
    """Leaves a place for the table."""

    def run(self) -> list[nodes.Node]:
        """Mark the place."""
        place = nodes.paragraph(classes=["summary-place"])
        return [place]


def setup(app: Sphinx) -> None:
    """Register the directive, and fill its place once the page is read."""
    app.add_directive("summary", Summary)
    app.connect("doctree-read", fill)


def fill(app: Sphinx, doctree: nodes.document) -> None:
    """Replace the place by the table."""
    for place in list(doctree.findall(nodes.paragraph)):
        if "summary-place" in place.get("classes", ()):
            place.replace_self(listing(doctree))


def listing(doctree: nodes.document) -> nodes.table:
    """Make the table of all entries that are in no other entry."""
    table, group, body = nodes.table(classes=["summary"]), nodes.tgroup(cols=2), nodes.tbody()
    for width in (1, 2):
        group += nodes.colspec(colwidth=width)
    for entry in doctree.findall(addnodes.desc):
        head, content = entry[0], entry[-1]
        nested = isinstance(entry.parent, addnodes.desc_content)
        if nested or not isinstance(head, addnodes.desc_signature) or not head["ids"]:
            continue
        if not (said := next(iter(content.findall(nodes.paragraph)), None)):
            said = nodes.paragraph()
        name = str(head["fullname"] if "fullname" in head else head.astext()).rsplit(".", 1)[-1]
        link = nodes.reference("", "", internal=True, refid=head["ids"][0])
        link += nodes.literal(name, name)
        row = nodes.row()
        row += nodes.entry("", nodes.paragraph("", "", link))
        row += nodes.entry("", said.deepcopy())
        body += row
    group += body
    table += group
    return table
