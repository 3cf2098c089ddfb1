"""Documents, where they stand: with their meeting, their initiative, or among the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from asem_pages import markup
from asem_pages.evidence import marks, remarks, sources
from asem_pages.words import counted, day, word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asem import Document
    from asem_pages.page import Page

__all__ = ["documents", "documents_page"]


def documents(page: Page, found: Iterable[Document], of: str) -> list[nodes.Node]:
    """The documents of a `"meeting"` or `"initiative"` with a title; empty for none."""
    items = [_entry(page, each, of) for each in found]
    title = nodes.strong("", "Documents")
    return [markup.para(title), markup.bullets(items, "documents")] if items else []


def documents_page(page: Page) -> None:
    """All documents by date, those that belong to nothing else in full."""
    found = sorted(page.registry.documents, key=lambda each: (each.adopted is None, each.adopted))
    page.lead(f"{counted(len(found), 'document')} that ASEM put in writing, the earliest first.")
    page.add(markup.bullets([_entry(page, each, "") for each in found], "documents"))
    page.add(sources(page))


def _entry(page: Page, found: Document, of: str) -> list[nodes.Node]:
    """One document: in full where it stands, with its meeting or else its initiative."""
    title = f"[{found.title}]" if found.descriptive else found.title
    when = f", {day(found.adopted)}" if found.adopted else ""
    kind = f" ({word(found.kind)}{when})"
    if of != ("meeting" if found.meeting else "initiative" if found.initiative else ""):
        at: markup.Inline = (
            [", ", page.meeting(found.meeting)] if found.meeting and of != "meeting" else ""
        )
        return [markup.para(markup.record("document", found.id, title), kind, at)]
    name = markup.link(title, found.url) if found.url else title
    line = markup.para(name, kind, marks(page, found.evidence))
    line["ids"] = [page.anchor("document", found.id, found.title)]
    return [line, *markup.facts(_facts(page, found)), *remarks(page, found.evidence)]


def _facts(page: Page, found: Document) -> list[tuple[str, markup.Inline]]:
    """What else is known of a document that was gone through."""
    instruments = [
        markup.record("initiative", id, page.registry.initiatives[id].name)
        for id in found.instruments
    ]
    actions = [
        [
            markup.para(
                each.text,
                [" (", markup.in_a_row([_named(page, id) for id in each.names]), ")"]
                if each.names
                else "",
            )
        ]
        for each in found.actions
    ]
    return [
        ("Number", found.number or ""),
        ("Item of the agenda", f"“{found.agenda_item}”" if found.agenda_item else ""),
        ("Refers to", markup.in_a_row(instruments, "; ")),
        ("Calls", [markup.bullets(actions)] if actions else ""),
    ]


def _named(page: Page, id: str) -> markup.Inline:
    """What an action names: an initiative, a meeting, an organisation."""
    if id in page.registry.initiatives:
        return markup.record("initiative", id, page.registry.initiatives[id].name)
    return page.meeting(id) if id in page.registry.meetings else page.actor(id)
