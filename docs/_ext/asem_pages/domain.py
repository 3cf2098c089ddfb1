"""Records as targets: `:asem:partner:`, `:asem:summit:` and so on, here and from other sites."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias

from docutils import nodes
from sphinx.domains import Domain, ObjType
from sphinx.roles import XRefRole
from sphinx.util.nodes import make_refnode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet
    from typing import Any

    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.builders import Builder
    from sphinx.environment import BuildEnvironment

    from asem_pages.page import Target

__all__ = ["KINDS", "AsemDomain", "setup"]

KINDS = "summit partner series initiative organisation meeting document source table".split()
"""What can be referred to; summits are meetings, too."""

_Place: TypeAlias = "tuple[str, str, str]"
"""Page, anchor and name of a record."""


class AsemDomain(Domain):
    """The records of the dataset by kind and id."""

    name = "asem"
    label = "ASEM"
    object_types: ClassVar = {kind: ObjType(kind, kind) for kind in KINDS}
    roles: ClassVar = {
        kind: XRefRole(innernodeclass=nodes.inline, warn_dangling=True) for kind in KINDS
    }
    initial_data: ClassVar = {"records": {}}
    dangling_warnings: ClassVar = {kind: f"no page has the {kind} %(target)s" for kind in KINDS}
    data_version = 2

    @property
    def records(self) -> dict[tuple[str, str], _Place]:
        """Where each record stands, by kind and id."""
        found: dict[tuple[str, str], _Place] = self.data["records"]
        return found

    def note(self, docname: str, target: Target) -> None:
        """
        Remember that a record stands on a page.

        Sites that do not know this domain can refer to it, too, by a label of Sphinx's own.
        """
        place = (docname, target.anchor, target.name)
        self.records[target.kind, target.id] = place
        if target.kind == "summit":
            self.records["meeting", target.id] = place
        labels = self.env.domains["std"]
        label = f"asem-{target.kind}-{target.id}".lower()
        labels.note_hyperlink_target(label, docname, target.anchor, target.name)

    def clear_doc(self, docname: str) -> None:
        """Forget what stood on a page."""
        for key in [key for key, place in self.records.items() if place[0] == docname]:
            del self.records[key]

    def merge_domaindata(self, docnames: AbstractSet[str], otherdata: dict[str, Any]) -> None:
        """Take over what another process has read."""
        found: dict[tuple[str, str], _Place] = otherdata["records"]
        self.records.update({key: place for key, place in found.items() if place[0] in docnames})

    def resolve_xref(  # noqa: PLR0917  # as Sphinx calls it
        self,
        env: BuildEnvironment,  # noqa: ARG002  # as Sphinx calls it
        fromdocname: str,
        builder: Builder,
        typ: str,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> nodes.reference | None:
        """Lead a reference to its record, under the record's name unless it has a text."""
        id = f"asem-{target}" if typ == "summit" and target.isdecimal() else target
        if (typ, id) not in self.records:
            return None
        docname, anchor, name = self.records[typ, id]
        text = contnode if node.get("refexplicit") else nodes.inline("", name)
        return make_refnode(builder, fromdocname, docname, anchor, text)

    def resolve_any_xref(  # noqa: PLR0917  # as Sphinx calls it
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> list[tuple[str, nodes.reference]]:
        """The records of that id, whatever their kind."""
        found: list[tuple[str, nodes.reference]] = []
        for kind in KINDS:
            leads = self.resolve_xref(env, fromdocname, builder, kind, target, node, contnode)
            found += [(f"asem:{kind}", leads)] if leads else []
        return found

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        """
        What the inventory lists; the search takes what is not a title of a page or part.

        That search makes the anchors `id` and `kind-id` anew, from the name, so none looks so.
        """
        for (kind, id), (docname, anchor, name) in sorted(self.records.items()):
            yield id, name, kind, docname, anchor, 1 if kind == "document" else -1


def setup(app: Sphinx) -> None:
    """Register the domain."""
    app.add_domain(AsemDomain)
