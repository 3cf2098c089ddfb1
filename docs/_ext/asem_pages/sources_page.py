"""The page of all sources, to which other pages and other sites refer."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from asem_pages import markup
from asem_pages.evidence import source_line
from asem_pages.words import counted

if TYPE_CHECKING:
    from docutils import nodes

    from asem import Source
    from asem_pages.page import Page

__all__ = ["sources_page"]


def sources_page(page: Page) -> None:
    """All sources by publisher."""
    found = sorted(page.registry.sources, key=lambda each: (each.publisher.casefold(), each.id))
    primary = sum(each.kind == "primary" for each in found)
    page.lead(f"{counted(len(found), 'source')}, {primary} of them primary ones, by publisher.")
    for number, (publisher, group) in enumerate(groupby(found, lambda each: each.publisher), 1):
        items = [[_entry(page, each)] for each in group]
        page.add(markup.section(f"publisher-{number}", publisher, markup.bullets(items, "sources")))


def _entry(page: Page, source: Source) -> nodes.paragraph:
    line = markup.para(*source_line(source), " ", markup.code(source.id))
    line["ids"] = [page.anchor("source", source.id, source.title)]
    return line
