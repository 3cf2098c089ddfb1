"""The page of an organisation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from asem import Relation
from asem_pages import markup
from asem_pages.endings import close
from asem_pages.evidence import evidence
from asem_pages.figures import figures
from asem_pages.words import day, word

if TYPE_CHECKING:
    from asem import Organisation
    from asem_pages.page import Page

__all__ = ["RELATIONS", "organisation_page"]

RELATIONS = {
    Relation.ASEM_INSTITUTION: "A standing institution created within ASEM",
    Relation.ASEM_STRUCTURE: "An organ of the process",
    Relation.ASEM_STAKEHOLDER: "A forum of those with a stake in the process",
    Relation.ASEM_INITIATIVE: "A body that carries one initiative",
    Relation.PARTNER_BODY: "A body from outside that takes part",
}
"""How bodies stand to ASEM, the nearest first."""

_HOST = re.compile(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")


def organisation_page(page: Page, body: Organisation) -> None:
    """All about an organisation."""
    page.lead(f"{RELATIONS[body.relation]}: {word(body.kind)}.")
    where = [body.city, page.place(body.country) if body.country else None]
    site = body.website or ""
    rows: list[tuple[str, markup.Inline]] = [
        ("Abbreviation", body.abbreviation or ""),
        ("Kind", word(body.kind)),
        ("Established", day(body.established) if body.established else ""),
        ("Dissolved", day(body.dissolved) if body.dissolved else ""),
        ("Seat", ", ".join(dict.fromkeys(each for each in where if each))),
        ("Website", markup.link(site, f"https://{site}") if _HOST.fullmatch(site) else site),
    ]
    page.add(*markup.facts(rows), evidence(page, body.evidence))
    found = page.registry.initiatives_of(organisation=body)
    if found:
        items = [[markup.para(markup.record("initiative", each.id, each.name))] for each in found]
        page.add(markup.section("initiatives", "Initiatives", markup.bullets(items)))
    page.add(*figures(page, body.id))
    close(page, body, f"asem.organisations[{body.id!r}]")
