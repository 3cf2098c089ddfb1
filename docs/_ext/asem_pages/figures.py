"""Figures: what sources counted, on the page of what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asem_pages import markup
from asem_pages.evidence import marks, remarks, sources
from asem_pages.words import day

if TYPE_CHECKING:
    from docutils import nodes

    from asem_pages.page import Page

__all__ = ["figures", "figures_page"]


def figures_page(page: Page) -> None:
    """The figures about the process as a whole."""
    page.lead("What sources counted of ASEM as a whole; other figures stand with what they are of.")
    for part in figures(page, "asem"):
        page.add(*part.children[1:])
    page.add(sources(page))


def figures(page: Page, subject: str) -> list[nodes.Node]:
    """The section of the figures about something; empty for none."""
    items = []
    for each in page.registry.figures:
        if each.subject == subject:
            put = "" if each.qualifier == "exact" else f"{each.qualifier} "
            when = f" ({day(each.as_of)})" if each.as_of else ""
            value = f"{put}{each.value:,f} {each.unit}{when}"
            line = markup.para(f"{each.what}: ", value, marks(page, each.evidence))
            items.append([line, *remarks(page, each.evidence)])
    return [markup.section("figures", "Figures", markup.bullets(items))] if items else []
