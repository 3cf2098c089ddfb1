"""Which pages there are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from asem_pages import indexes
from asem_pages.documents import documents_page
from asem_pages.initiatives import initiative_page
from asem_pages.meetings import senior_officials_page
from asem_pages.organisations import organisation_page
from asem_pages.page import FOLDER, Page, Target, docname_of
from asem_pages.partners import partner_page
from asem_pages.series import series_page
from asem_pages.sources_page import sources_page
from asem_pages.summits import summit_page, summit_title
from asem_pages.words import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from asem import Registry

__all__ = ["pages_of"]

_TOP = (f"{FOLDER}/index", "The dataset")


def pages_of(registry: Registry) -> dict[str, Callable[[], Page]]:
    """For each page how to make it, by name, in the order in which one leads to the next."""
    parts = _parts(registry)
    listing = [(f"{FOLDER}/{name}", title, told) for name, title, told, _ in parts]
    made: dict[str, Callable[[], Page]] = {
        _TOP[0]: partial(
            _page, registry, _TOP[0], _TOP[1], (), partial(indexes.front_page, parts=listing)
        )
    }
    for name, title, _, fill in parts:
        docname = f"{FOLDER}/{name}"
        made[docname] = partial(_page, registry, docname, title, (_TOP,), fill)
        for kind, record, heading, tell in _records(registry, name):
            target = Target(kind, record.id, record.name)
            trail = (_TOP, (docname, title))
            own = docname_of(kind, record.id)
            made[own] = partial(
                _page,
                registry,
                own,
                heading,
                trail,
                partial(tell, **{_ARGUMENTS[kind]: record}),
                target,
            )
    return made


def _page(
    registry: Registry,
    docname: str,
    title: str,
    trail: tuple[tuple[str, str], ...],
    fill: Callable[[Page], None],
    target: Target | None = None,
) -> Page:
    page = Page(registry, docname, title, target, trail)
    fill(page)
    return page


_ARGUMENTS = {
    "summit": "summit",
    "partner": "partner",
    "series": "series",
    "initiative": "initiative",
    "organisation": "body",
}


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
        ("sources", "Sources", told("sources", "source"), sources_page),
    ]


def _records(registry: Registry, name: str) -> Iterator[tuple[str, Any, str, Callable[..., None]]]:
    """The records that an index lists: kind, record, title of its page, and how it is made."""
    if name == "summits/index":
        for summit in sorted(registry.summits, key=lambda each: each.number):
            yield "summit", summit, summit_title(summit), summit_page
    tables: dict[str, tuple[str, Any, Callable[..., None]]] = {
        "partners/index": ("partner", registry.partners, partner_page),
        "series/index": ("series", registry.ministerial_series, series_page),
        "initiatives/index": ("initiative", registry.initiatives, initiative_page),
        "organisations/index": ("organisation", registry.organisations, organisation_page),
    }
    if name in tables:
        kind, table, tell = tables[name]
        for record in table:
            yield kind, record, record.name, tell
