"""
From any spelling to a partner.

Every question takes names as it is; this module is for those who want to know more, or who want
misspellings accepted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from asem.errors import UnknownPartnerError
from asem.registry import canonical

if TYPE_CHECKING:
    from asem.model.partners import Partner
    from asem.registry import Registry

__all__ = ["match", "spellings"]


def match(text: Partner | str, *, fuzzy: bool = False, registry: Registry | None = None) -> Partner:
    """
    The partner that a text names.

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
        return registry.partner(text)
    except UnknownPartnerError:
        near = registry.spellings.closest(text) if fuzzy and isinstance(text, str) else None
        if near is None:
            raise
        return registry.partners[near]


def spellings(ref: Partner | str, *, registry: Registry | None = None) -> tuple[str, ...]:
    """
    All spellings, codes among them, that lead to a partner as they are written; sorted.

    Many more do once case, accents, punctuation and article are set aside.

    Raises:
        UnknownPartnerError: It names no partner.

    >>> {"276", "DEU", "Germany", "Deutschland", "Allemagne"} <= set(spellings("DEU"))
    True
    """
    registry = canonical() if registry is None else registry
    partner = registry.partner(ref)
    known = registry.spellings.verbatim.items()
    return tuple(sorted(text for text, id in known if id == partner.id))
