"""
From any spelling to a partner.

Every question takes names as they are. This module is for you if you want to know more, or if you
want misspellings accepted.
"""

from __future__ import annotations

from asem import model
from asem import typing as types
from asem.errors import UnknownPartnerError
from asem.registry import Registry
from asem.registry._codes import schemes_of
from asem.registry._registry import require_registry

__all__ = ["match", "schemes_of", "spellings"]


def match(
    text: types.PartnerRef | types.Code,
    /,
    *,
    codes: types.CodesWord | None = None,
    fuzzy: bool = False,
    registry: Registry | None = None,
) -> model.Partner:
    """
    Return the partner that a text names.

    Args:
        text: A record, an id, a code of ISO 3166-1, or a name; case, accents, punctuation and
            article do not matter. With `codes`, a code of that scheme, which may be a number.
        codes: The scheme that it is a code of, as for `asem.partner`; names are understood if it
            is `None` or `"name"`.
        fuzzy: Whether to accept a misspelling of a name too, where one partner is the nearest: one
            letter wrong, missing, too many or swapped with its neighbour in six to nine letters,
            two such slips from ten letters on, and none in fewer. Words for a form of state do not
            count, and a country as near that is not a partner comes first. A code is never
            misspelt.
        registry: The registry to look in; asem's own if `None`.

    Raises:
        NotAPartnerError: It means a country or body that never was a partner.
        UnknownPartnerError: It names no partner, or may name something else.
        InvalidChoiceError: There is no such scheme.

    >>> from asem.names import match
    >>> match("Viêt Nam").id
    'VNM'
    >>> match("Phillipines", fuzzy=True).id
    'PHL'
    >>> match("EL", codes="eurostat").id
    'GRC'
    """
    registry = require_registry(registry)
    try:
        return registry.partner(text, codes=codes)
    except UnknownPartnerError:
        near = None
        if fuzzy and isinstance(text, str) and codes in {None, "name"}:
            near = registry._spellings.closest(text)  # pyright: ignore[reportPrivateUsage]  # the registry has them
        if near is None:
            raise
        return registry.partners[near]


def spellings(ref: types.PartnerRef, /, *, registry: Registry | None = None) -> tuple[str, ...]:
    """
    Return all known spellings and codes of a partner, sorted.

    Many more do once case, accents, punctuation and article are set aside.

    Args:
        ref: The partner, by any of its names.
        registry: The registry to ask; asem's own if `None`.

    Raises:
        UnknownPartnerError: It names no partner.

    >>> from asem.names import spellings
    >>> {"276", "DEU", "Germany", "Deutschland", "Allemagne"} <= set(spellings("DEU"))
    True
    """
    registry = require_registry(registry)
    partner = registry.partners[ref]
    known = registry._spellings.verbatim.items()  # pyright: ignore[reportPrivateUsage]  # the registry has them
    return tuple(sorted(text for text, id in known if id == partner.id))
