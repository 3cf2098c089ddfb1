"""How complete the dataset is: what is known to be missing, table by table."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from asem import Extent
from asem_pages import markup
from asem_pages.evidence import marks, sources
from asem_pages.words import counted, field_name, span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docutils import nodes

    from asem import Coverage
    from asem_pages.page import Page

__all__ = ["gaps_page", "missing_at"]

_EXTENTS = {Extent.COMPLETE: "complete", Extent.PARTIAL: "in part", Extent.NONE: "nothing known"}


def gaps_page(page: Page) -> None:
    """How complete each part of the dataset is, by table."""
    found = list(page.registry.coverage)
    complete = sum(part.extent is Extent.COMPLETE for part in found)
    page.lead(
        f"{counted(len(found), 'part')} of the dataset, {complete} of them complete. What is "
        "missing here is a gap in the record, not in history."
    )
    by_table = sorted(found, key=lambda part: part.table)
    for table, parts in groupby(by_table, key=lambda part: part.table):
        items = [_part(page, part) for part in parts]
        name = field_name(table).capitalize()
        page.add(markup.section(f"gaps-{table}", name, markup.bullets(items)))
    page.add(sources(page))


def missing_at(page: Page, subject: str) -> list[nodes.Node]:
    """What is not known of the attendance at a summit, as a paragraph; empty for nothing."""
    parts = [
        part
        for part in page.registry.coverage
        if part.table == "attendances" and part.subject == subject
    ]
    missing = [id for part in parts for id in part.missing_partners]
    if not missing:
        return []
    said = f"No source was found that says who came for {counted(len(missing), 'partner')}: "
    return [markup.para(said, page.partners(missing), ".")]


def _part(page: Page, part: Coverage) -> list[nodes.Node]:
    of: list[markup.Inline] = [_subject(page, part)]
    if part.field is not None:
        of.append(f", {field_name(part.field)}")
    when = span(part.first, part.last)
    if when:
        of.append(f" ({when})")
    there = _EXTENTS[part.extent]
    if part.expected is not None:
        there += f", of {part.expected}"
    lines = [markup.para(*of, f": {there}", marks(page, part.evidence))]
    lines += [markup.para("Missing: ", *_missing(page, part), ".")] if _is_short(part) else []
    return [*lines, *([markup.para(part.evidence.note)] if part.evidence.note else [])]


def _subject(page: Page, part: Coverage) -> markup.Inline:
    id, registry = part.subject, page.registry
    if id is None:
        return "all" if part.first is None and part.last is None else "those"
    if id in registry.ministerial_series:
        return markup.record("series", id, registry.ministerial_series[id].name)
    if id in registry.initiatives:
        return markup.record("initiative", id, registry.initiatives[id].name)
    return page.meeting(id)


def _is_short(part: Coverage) -> bool:
    return bool(part.missing_numbers or part.missing_partners or part.missing)


def _missing(page: Page, part: Coverage) -> list[markup.Inline]:
    """Numbers, runs of them as a span, then partners, then what was put into words."""
    found: list[markup.Inline] = []
    if part.missing_numbers:
        found.append(f"no. {', '.join(_runs(part.missing_numbers))}")
    if part.missing_partners:
        found.append(page.partners(part.missing_partners))
    found += list(part.missing)
    return [markup.in_a_row(found, "; ")]


def _runs(numbers: Iterable[int]) -> list[str]:
    """
    Numbers in order, those that follow each other as a span.

    >>> _runs((1, 2, 3, 5, 7, 8))
    ['1–3', '5', '7–8']
    """
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][-1] + 1:
            found[-1].append(number)
        else:
            found.append([number])
    return [f"{run[0]}–{run[-1]}" if run[1:] else str(run[0]) for run in found]
