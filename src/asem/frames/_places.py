"""From names and codes to places, and to the codes that other schemes have for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from asem.registry._codes import SCHEMES, SchemeWord, code_of, place_of, schemes_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asem.registry import Registry
    from asem.registry._spelling import Spellings

__all__ = [
    "CODES",
    "CodesWord",
    "code_in",
    "named_place",
    "place_in",
    "spellings_of",
    "suggest_schemes",
]

CodesWord: TypeAlias = SchemeWord | Literal["name"]
"""A code scheme, or names in any language."""

CODES: tuple[CodesWord, ...] = (*SCHEMES, "name")


def spellings_of(registry: Registry) -> Spellings:
    """Return what finds the places that names mean, once for many values."""
    return registry._spellings  # noqa: SLF001  # names.match raises  # pyright: ignore[reportPrivateUsage]  # the registry has them


def named_place(registry: Registry, value: object) -> str | None:
    """Return the place that a name, an id or a code of ISO 3166-1 means; `None` where none."""
    if not isinstance(value, str):
        return None
    spellings = spellings_of(registry)
    return spellings.find(value) or spellings.other(value)


def place_in(registry: Registry, scheme: CodesWord, value: object) -> str | None:
    """Return the place that a code means as last known; `None` where it means none."""
    if scheme == "name":
        return named_place(registry, value)
    place = place_of(scheme, value)
    own = value if scheme == "iso3" and isinstance(value, str) else None
    ids = registry.partners.keys()
    return own if place is None and own in ids else place


def code_in(
    registry: Registry, place: str, scheme: SchemeWord, year: int | None = None
) -> str | None:
    """Return the code that a scheme has for a place; `None` where it has none."""
    found = code_of(place, scheme, year)
    partner = registry.partners.get(place)
    if found is None and partner is not None:
        own = {"iso3": partner.id, "iso2": partner.alpha_2, "numeric": partner.numeric}
        return own.get(scheme)
    return found


def suggest_schemes(
    registry: Registry, values: Sequence[object], instead_of: CodesWord | None = None
) -> str:
    """
    Return the schemes that explain values best, as they are asked for; names among them.

    Empty where none explains a larger share than the scheme in whose place it is to come.
    """
    blank = {value for value in values if isinstance(value, str) and not value.strip()}
    distinct = [value for value in dict.fromkeys(values) if value not in blank]
    number = max(len(distinct), 1)
    names = sum(named_place(registry, value) is not None for value in distinct)
    shares = [*schemes_of(distinct), ("name", names / number)]
    own = 0.0
    if instead_of is not None:
        own = sum(place_in(registry, instead_of, value) is not None for value in distinct) / number
    best = sorted((one for one in shares if one[1] > own), key=lambda one: -one[1])[:3]
    return " or ".join(f'codes="{scheme}" (understands {share:.0%})' for scheme, share in best)
