"""
From any spelling to a partner.

Every question takes names as they are. This module is for you if you want to know more, or if you
want misspellings accepted.
"""

from __future__ import annotations

from asem import model
from asem import typing as types
from asem.errors import UnknownPartnerError
from asem.registry import Registry, canonical

__all__ = ["match", "spellings"]


def match(
    text: types.PartnerRef, /, *, fuzzy: bool = False, registry: Registry | None = None
) -> model.Partner:
    """
    Return the partner that a text names.

    Args:
        text: A record, an id, a code of ISO 3166-1, or a name; case, accents, punctuation and
            article do not matter.
        fuzzy: Whether to accept a misspelling too, where one partner is clearly the nearest and
            no country outside ASEM is as near.
        registry: The registry to look in; asem's own if `None`.

    Raises:
        UnknownPartnerError: It names no partner, or may name something else.

    >>> match("Viêt Nam").id
    'VNM'
    >>> match("Phillipines", fuzzy=True).id
    'PHL'
    """
    registry = canonical() if registry is None else registry
    try:
        return registry.partners[text]
    except UnknownPartnerError:
        near = registry._spellings.closest(text) if fuzzy and isinstance(text, str) else None  # pyright: ignore[reportPrivateUsage]  # the registry has them
        if near is None:
            raise
        return registry.partners[near]


def spellings(ref: types.PartnerRef, /, *, registry: Registry | None = None) -> tuple[str, ...]:
    """
    Return all spellings, codes among them, that lead to a partner as they are written; sorted.

    Many more do once case, accents, punctuation and article are set aside.

    Raises:
        UnknownPartnerError: It names no partner.

    >>> {"276", "DEU", "Germany", "Deutschland", "Allemagne"} <= set(spellings("DEU"))
    True
    """
    registry = canonical() if registry is None else registry
    partner = registry.partners[ref]
    known = registry._spellings.verbatim.items()  # pyright: ignore[reportPrivateUsage]  # the registry has them
    return tuple(sorted(text for text, id in known if id == partner.id))
