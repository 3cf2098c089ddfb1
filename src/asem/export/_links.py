"""How records refer to each other and to places, as identifiers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from asem._text import quoted
from asem.errors import UnknownRecordError
from asem.export._terms import PROCESS, Node, identifier
from asem.model.initiatives import Initiative
from asem.model.meetings import Meeting
from asem.model.organisations import Organisation
from asem.registry._codes import SCHEMES, code_of
from asem.registry._ledger import LEDGER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from asem.model.initiatives import Edition
    from asem.model.memberships import Membership
    from asem.model.partners import Partner
    from asem.model.record import Record
    from asem.registry import Registry

__all__ = ["Links"]

Placed: TypeAlias = "Meeting | Initiative | Edition | Organisation"
"""What may say in what city and country it is."""

_NODES: Final = {noun: row.node for noun, row in LEDGER.items() if row.node and row.shares_ids}
"""The tables that share their ids, with the word for what is in them."""


class Links:
    """The identifiers of what the records of one registry refer to."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._memberships = {row.partner: row for row in registry.memberships}
        self._identifiers: dict[str, str] = {"asem": PROCESS} | {
            record.id: identifier(word, record.id)
            for table, word in _NODES.items()
            for record in getattr(registry, table)
        }

    def ids(self, ids: Iterable[str | None]) -> list[str]:
        """
        Of partners, organisations, initiatives, documents and meetings; `None` is left out.

        Raises:
            UnknownRecordError: The registry holds none of them with such an id.
        """
        return [self._identifier(id) for id in ids if id is not None]

    def _identifier(self, id: str) -> str:
        if id not in self._identifiers:
            expected = f"expected the id of one of the {', '.join(_NODES)} of the registry"
            raise UnknownRecordError(f"unknown id {quoted(id)}: {expected}", id)
        return self._identifiers[id]

    def membership_of(self, partner: Partner) -> Membership | None:
        """The membership of a partner."""
        return self._memberships.get(partner.id)

    def codes_of(self, partner: Partner) -> list[tuple[str, str]]:
        """The codes of a partner in the schemes of the registry, each after the scheme's id."""
        found = [
            (scheme, code_of(partner.id, scheme))
            for scheme in SCHEMES
            if scheme in self._registry.code_schemes
        ]
        return [(scheme, code) for scheme, code in found if code is not None]

    def first_summit_of(self, membership: Membership) -> str:
        """The id of the first summit."""
        return self._registry.summits[membership.first_summit].id

    def place(self, thing: Placed) -> list[str]:
        """Where something is, as exactly as is known: the buildings, the city or the country."""
        return [_venue(thing, name) for name in _venues(thing)] or self._settlement(thing)

    def _settlement(self, thing: Placed) -> list[str]:
        """The city where something is, or the country."""
        if thing.city is not None:
            return [_city(thing)]
        return [] if thing.country is None else [self._country(thing.country)]

    def places_in(self, record: Record) -> Iterator[Node]:
        """The places that a record names and no other record is about, as nodes."""
        for thing in _placed_in(record):
            yield from self._places_of(thing)

    def _places_of(self, thing: Placed) -> Iterator[Node]:
        """The places that something names and no other record is about."""
        country = None if thing.country is None else self._country(thing.country)
        known = thing.country in self._registry.non_partners
        if country is not None and country.startswith(identifier("place")) and not known:
            yield {"@id": country, "@type": "Place", "identifier": thing.country}
        if thing.city is not None:
            yield {
                "@id": _city(thing),
                "@type": "City",
                "name": thing.city,
                "containedInPlace": country,
            }
        for name in _venues(thing):
            yield {
                "@id": _venue(thing, name),
                "@type": "Place",
                "name": name,
                "containedInPlace": self._settlement(thing),
            }

    def _country(self, code: str) -> str:
        known = code in self._registry.members
        return identifier("partner" if known else "place", code)


def _placed_in(record: Record) -> tuple[Placed, ...]:
    """What of a record is at some place."""
    if isinstance(record, Initiative):
        return (record, *record.editions)
    return (record,) if isinstance(record, (Meeting, Organisation)) else ()


def _venues(thing: Placed) -> tuple[str, ...]:
    return thing.venues if isinstance(thing, Meeting) else ()


def _city(thing: Placed) -> str:
    """The identifier of a city."""
    return identifier("place", thing.country or "", thing.city or "")


def _venue(thing: Placed, name: str) -> str:
    """The identifier of a building."""
    return identifier("place", thing.country or "", thing.city or "", name)
