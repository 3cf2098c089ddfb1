"""Which pages there are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from asem_pages import indexes, markup
from asem_pages.dictionary import dictionary_page
from asem_pages.documents import documents_page
from asem_pages.doubts import doubts_page
from asem_pages.figures import figures_page
from asem_pages.gaps import gaps_page
from asem_pages.initiatives import initiative_page
from asem_pages.meetings import senior_officials_page
from asem_pages.organisations import organisation_page
from asem_pages.page import FOLDER, Page, Target, docname_of
from asem_pages.partners import partner_page
from asem_pages.series import series_page
from asem_pages.sources_page import sources_page
from asem_pages.summits import summit_page, summit_title
from asem_pages.words import counted, listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from asem import Partner, Registry

__all__ = ["Plan", "pages_of"]

_TOP = (f"{FOLDER}/index", "The dataset")


@dataclass(frozen=True)
class Plan:
    """A page that can be made: what it is, and how it is filled."""

    registry: Registry
    docname: str
    title: str
    fill: Callable[[Page], None]
    target: Target | None = None
    trail: tuple[tuple[str, str], ...] = ()

    def make(self) -> Page:
        """Make it, anew each time."""
        page = Page(self.registry, self.docname, self.title, self.target, self.trail)
        self.fill(page)
        return page


def pages_of(registry: Registry) -> dict[str, Plan]:
    """The pages of a dataset by name, in the order in which one leads to the next."""
    return {plan.docname: plan for plan in _plans(registry)}


def _plans(registry: Registry) -> Iterator[Plan]:
    parts = _parts(registry)
    listing = [(f"{FOLDER}/{name}", title, told) for name, title, told, _ in parts]
    yield Plan(registry, *_TOP, partial(indexes.front_page, parts=listing))
    for name, title, _, fill in parts:
        docname = f"{FOLDER}/{name}"
        yield Plan(registry, docname, title, fill, trail=(_TOP,))
        for kind, record, heading, tell in _records(registry, name):
            target = Target(kind, record.id, record.name)
            trail = (_TOP, (docname, title))
            own = docname_of(kind, record.id)
            yield Plan(registry, own, heading, tell, target, trail)


def _parts(registry: Registry) -> list[tuple[str, str, str, Callable[[Page], None]]]:
    """The pages that list records: name, title, what is in it, and how it is made."""

    def told(table: str, noun: str, plural: str | None = None) -> str:
        return counted(len(getattr(registry, table)), noun, plural)

    ministers = told("ministerial_meetings", "meeting")
    return [
        ("summits/index", "Summits", told("summits", "summit"), indexes.summits_index),
        ("partners/index", "Partners", told("partners", "partner"), indexes.partners_index),
        (
            "series/index",
            "Ministerial meetings",
            f"{ministers} in {told('ministerial_series', 'series', 'series')}",
            indexes.series_index,
        ),
        (
            "senior-officials",
            "Senior officials’ meetings",
            told("senior_officials_meetings", "meeting"),
            senior_officials_page,
        ),
        (
            "initiatives/index",
            "Initiatives",
            told("initiatives", "initiative"),
            indexes.initiatives_index,
        ),
        (
            "organisations/index",
            "Organisations",
            told("organisations", "organisation"),
            indexes.organisations_index,
        ),
        ("documents", "Documents", told("documents", "document"), documents_page),
        ("figures", "Figures", "what was counted of ASEM as a whole", figures_page),
        ("sources", "Sources", told("sources", "source"), sources_page),
        (
            "doubts",
            "Disputes",
            f"{counted(len(registry.disputes()), 'statement')} against the record",
            doubts_page,
        ),
        (
            "gaps",
            "What is missing",
            f"how complete {told('coverage', 'part')} of the dataset are",
            gaps_page,
        ),
        ("dictionary", "Data dictionary", "every table and field", dictionary_page),
    ]


def _partner(page: Page, partner: Partner) -> None:
    """The page of a partner; what else it is called is a heading, so that a search finds it."""
    partner_page(page, partner)
    called = dict.fromkeys((partner.common_name, *partner.names))
    others = [each for each in called if each and each != partner.name]
    if others:
        text = f"In Python, asem.partner({others[0]!r}) finds it, as any other of its names does."
        page.add(markup.section("also-called", f"Also called {listed(others)}", markup.para(text)))


def _records(
    registry: Registry, name: str
) -> Iterator[tuple[str, Any, str, Callable[[Page], None]]]:
    """The records that an index lists: kind, record, title of its page, and how it is filled."""
    if name == "summits/index":
        for summit in sorted(registry.summits, key=lambda each: each.number):
            yield "summit", summit, summit_title(summit), partial(summit_page, summit=summit)
    if name == "partners/index":
        for partner in registry.partners:
            yield "partner", partner, partner.name, partial(_partner, partner=partner)
    if name == "series/index":
        for series in registry.ministerial_series:
            yield "series", series, series.name, partial(series_page, series=series)
    if name == "initiatives/index":
        for each in registry.initiatives:
            yield "initiative", each, each.name, partial(initiative_page, initiative=each)
    if name == "organisations/index":
        for body in registry.organisations:
            yield "organisation", body, body.name, partial(organisation_page, body=body)
