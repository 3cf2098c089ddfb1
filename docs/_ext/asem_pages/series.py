"""The page of a ministerial series, with its meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asem_pages import markup
from asem_pages.endings import close
from asem_pages.evidence import evidence, marks, remarks
from asem_pages.figures import figures
from asem_pages.meetings import meeting_section, overview
from asem_pages.words import counted

if TYPE_CHECKING:
    from docutils import nodes

    from asem import MinisterialSeries
    from asem_pages.page import Page

__all__ = ["series_page"]


def series_page(page: Page, series: MinisterialSeries) -> None:
    """All about a series, with a section for each of its meetings."""
    meetings = tuple(
        each for each in page.registry.ministerial_meetings if each.series == series.id
    )
    held = [each for each in meetings if each.status == "held"]
    pillar = page.registry.pillars[series.pillar]
    last = f", the latest one in {held[-1].opens.year}" if held else ""
    page.lead(f"{counted(len(held), 'meeting')} held since {series.first_year}{last}.")
    judged = "" if series.pillar_stated else " (our own judgement: no source states it)"
    rows: list[tuple[str, markup.Inline]] = [
        ("Abbreviation", series.abbreviation or ""),
        ("Former names", ", ".join(series.former_names)),
        ("Pillar", f"{pillar.name}{judged}"),
        ("First year", str(series.first_year)),
        ("Pauses", _pauses(page, series)),
    ]
    page.add(*markup.facts(rows), evidence(page, series.evidence))
    if meetings:
        sections = [meeting_section(page, each) for each in meetings]
        page.add(markup.section("meetings", "Meetings", overview(page, meetings), *sections))
    page.add(*figures(page, series.id))
    close(page, series, f"asem.ministerial_series[{series.id!r}]", *meetings)


def _pauses(page: Page, series: MinisterialSeries) -> list[nodes.Node]:
    items = [
        [
            markup.para(
                "between ",
                page.meeting(each.after),
                " and ",
                page.meeting(each.before),
                marks(page, each.evidence),
            ),
            *remarks(page, each.evidence),
        ]
        for each in series.pauses
    ]
    return [markup.bullets(items)] if items else []
