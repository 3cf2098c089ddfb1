"""The data dictionary: every table of `data/` and every field, in the words of the library."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docutils import nodes

from asem.export import flat_tables
from asem_pages import markup
from asem_pages.page import Target
from asem_pages.words import counted, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asem.export import Column, FlatTable
    from asem_pages.page import Page

__all__ = ["dictionary"]


def dictionary(page: Page) -> Iterator[nodes.Node]:
    """All tables in the order of the files, the parts of a record after it."""
    tables = flat_tables(registry=page.registry)
    fields = sum(len(each.columns) for each in tables.values())
    yield page.lead(
        f"{counted(len(tables), 'table')} with {counted(fields, 'field')}: what each row is, what "
        "each field means, and what may stand in it."
    )
    yield markup.para(
        "Each table is a CSV file, here and in ",
        markup.code("data/"),
        ". A field is never empty unless it says that it may be, and what is ",
        markup.code("None"),
        " in Python is empty there. A date is as exact as its source: a day, month or year.",
    )
    for each in tables.values():
        yield _table(page, each)


def _table(page: Page, table: FlatTable) -> nodes.section:
    name, anchor = table.name, f"table-{table.name.replace('_', '-')}"
    told = markup.para(
        _said(table.meaning),
        f" {counted(len(table.rows), 'row')}; a row is known by {listed(table.key)}. ",
        markup.link(f"{name}.csv", f"../files/data/{name}.csv", internal=True),
    )
    items = [
        nodes.definition_list_item(
            "",
            nodes.term("", "", markup.code(each.name), *_form(each)),
            nodes.definition("", markup.para(*_said(each.meaning), _words(each))),
        )
        for each in table.columns
    ]
    fields = nodes.definition_list("", *items, classes=["fields", "simple"])
    page.targets.append(Target("table", name, name, anchor))
    return markup.section(anchor, markup.code(name), told, fields)


def _form(column: Column) -> list[nodes.Node]:
    """What kind of value it is, where it leads, and whether it can be missing."""
    leads: markup.Inline = (
        [", id in ", markup.record("table", column.refers_to, column.refers_to)]
        if column.refers_to
        else ""
    )
    empty = ", may be empty" if column.optional else ""
    return [nodes.inline("", "", *markup.inline(f" {column.kind}", leads, empty), classes=["form"])]


def _words(column: Column) -> list[nodes.Node]:
    """The words that can stand there, where they are all known."""
    if not column.words:
        return []
    return markup.inline(" One of ", markup.in_a_row(map(markup.code, column.words)), ".")


def _said(text: str) -> list[nodes.Node]:
    """A meaning, in which names of code stand between backticks."""
    parts = re.split(r"`([^`]+)`", text)
    return markup.inline([markup.code(p) if at % 2 else p for at, p in enumerate(parts)])
