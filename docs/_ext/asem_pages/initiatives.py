"""The page of an initiative."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from asem_pages import markup
from asem_pages.documents import documents
from asem_pages.endings import close
from asem_pages.evidence import evidence, marks, remarks
from asem_pages.figures import figures
from asem_pages.words import amount, day, span, word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asem import Contribution, Edition, Initiative, Phase
    from asem_pages.page import Page

__all__ = ["initiative_page"]


def initiative_page(page: Page, initiative: Initiative) -> None:
    """All about an initiative."""
    page.lead(_lead(page, initiative))
    page.add(*markup.facts(_facts(page, initiative)))
    page.add(evidence(page, initiative.evidence))
    if initiative.phases:
        phases = [_phase(page, at, each) for at, each in enumerate(initiative.phases, 1)]
        page.add(markup.section("phases", "Phases and money", *phases))
    if initiative.editions:
        items = [_edition(page, each) for each in initiative.editions]
        page.add(markup.section("editions", "Editions", markup.bullets(items)))
    written = documents(page, page.registry.documents_of(initiative), "initiative")
    if written:
        page.add(markup.section("documents", "Documents", *written[1:]))
    page.add(*figures(page, initiative.id))
    close(page, initiative, f"asem.initiatives[{initiative.id!r}]")


def _lead(page: Page, initiative: Initiative) -> str:
    kind = word(initiative.kind)
    article = "An" if kind[0] in "aeiou" else "A"
    pillar = f" of the pillar “{_pillar(page, initiative)}”" if initiative.pillar else ""
    when = span(initiative.started, initiative.ended)
    status = {"running": "running", "ended": "ended"}.get(initiative.status.value)
    state = ", ".join(each for each in (when, status) if each)
    return f"{article} {kind}{pillar}{f': {state}' if state else ''}."


def _pillar(page: Page, initiative: Initiative) -> str:
    return str(page.registry.pillars[initiative.pillar].name) if initiative.pillar else ""


def _facts(page: Page, initiative: Initiative) -> list[tuple[str, markup.Inline]]:
    areas = [page.registry.priority_areas[id] for id in initiative.priority_areas]
    country = page.place(initiative.country) if initiative.country else None
    where = [initiative.city, initiative.province, country]
    place = ", ".join(dict.fromkeys(each for each in where if each))
    unknown = initiative.status.value == "unknown"
    return [
        ("Abbreviation", initiative.abbreviation or ""),
        ("Also called", ", ".join(initiative.also_called)),
        ("Form", word(initiative.kind)),
        ("Pillar", _pillar(page, initiative) or "all, or none is stated"),
        (
            "Priority areas",
            markup.in_a_row([f"{each.number} {each.title}" for each in areas], "; "),
        ),
        ("Time", span(initiative.started, initiative.ended)),
        ("Status", "not known whether it goes on" if unknown else word(initiative.status)),
        ("Place", place),
        ("Proposed by", page.partners(initiative.proposed_by)),
        ("Backed by", page.partners(initiative.cosponsors)),
        ("Launched at", page.meeting(initiative.launched_at) if initiative.launched_at else ""),
        ("Held as", page.meeting(initiative.meeting) if initiative.meeting else ""),
        ("Run by", page.partners(initiative.organisers)),
        ("Taking part", page.partners(initiative.participants)),
        ("Connected with", markup.in_a_row([_other(page, id) for id in initiative.related])),
        ("Website", initiative.website or ""),
        ("Contributions", _gifts(page, initiative.contributions)),
    ]


def _other(page: Page, id: str) -> markup.Inline:
    """An initiative or an organisation."""
    if id in page.registry.initiatives:
        return markup.record("initiative", id, page.registry.initiatives[id].name)
    return page.actor(id)


def _phase(page: Page, at: int, phase: Phase) -> nodes.section:
    budget = phase.budget
    rows: list[tuple[str, markup.Inline]] = [
        ("Time", span(phase.started, phase.ended)),
        (word(budget.kind).capitalize() if budget else "", amount(budget) if budget else ""),
        ("Contributions", _gifts(page, phase.contributions)),
        ("Paid for themselves", "some of those taking part" if phase.self_funded else ""),
        ("Taking part", page.partners(phase.partners)),
        ("Also from", ", ".join(map(page.place, phase.places))),
        (
            "Came later",
            markup.in_a_row([[page.partner(e.who), f" ({day(e.joined)})"] for e in phase.entrants]),
        ),
        ("Rests on", marks(page, phase.evidence)),
    ]
    blocks = [*markup.facts(rows), *remarks(page, phase.evidence)]
    return markup.section(f"phase-{at}", phase.name, *blocks)


def _gifts(page: Page, gifts: Iterable[Contribution]) -> markup.Inline:
    items = [
        [
            markup.para(*_gift(page, each), marks(page, each.evidence)),
            *remarks(page, each.evidence),
        ]
        for each in gifts
    ]
    return [markup.bullets(items)] if items else ""


def _gift(page: Page, gift: Contribution) -> list[markup.Inline]:
    who = page.partners([gift.contributor, *gift.jointly_with])
    much = amount(gift.money) if gift.money else "amount not known"
    share = f" ({gift.share_percent:f} percent of the cost)" if gift.share_percent else ""
    together = " together" if gift.jointly_with else ""
    return [who, f"{together}: {much}{share}"]


def _edition(page: Page, edition: Edition) -> list[nodes.Node]:
    country = page.place(edition.country) if edition.country else None
    cities = [*([edition.city] if edition.city else []), *edition.also_in]
    where = ", ".join(dict.fromkeys(each for each in (*cities, country) if each))
    number = f"No. {edition.number}" if edition.number else ""
    when = span(edition.opens, edition.closes)
    line = markup.para(
        ": ".join(each for each in (number, ", ".join(e for e in (where, when) if e)) if each),
        f". “{edition.theme}”" if edition.theme else "",
        ["; held by ", page.partners(edition.organisers)] if edition.organisers else "",
        ["; backed by ", page.partners(edition.cosponsors)] if edition.cosponsors else "",
        marks(page, edition.evidence),
    )
    return [line, *remarks(page, edition.evidence)]
