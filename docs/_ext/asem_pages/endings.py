"""How every page about a record ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from asem.export import jsonld_text
from asem_pages import markup
from asem_pages.evidence import sources

if TYPE_CHECKING:
    from asem.model.record import Record
    from asem_pages.page import Page

__all__ = ["close"]


def close(page: Page, record: Record, expression: str, *others: Record) -> None:
    """The sources, the record in Python, and for machines it and all others that stand here."""
    page.add(sources(page))
    snippet = nodes.literal_block(
        "", f"import asem\n\n{expression}", language="python", classes=["in-python"]
    )
    page.add(markup.section("in-python", "In Python", snippet))
    for each in (record, *others):
        text = jsonld_text(each, registry=page.registry)
        page.add(markup.as_is(html=f'<script type="application/ld+json">\n{text}</script>\n'))
