"""What the fields of records are called where people read: on pages and on the command line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["LABELS", "label_of"]

# fmt: off
LABELS = {
    "alpha_2": "ISO code of two letters", "as_of": "as of", "asean_member_from": "in ASEAN from",
    "asian_states": "Asian states", "eu_member_from": "in the EU from",
    "eu_member_to": "in the EU to", "european_states": "European states",
    "field_sources": "sources by field", "id": "ID", "iso_name": "name in ISO 3166",
    "numeric": "ISO number", "pillar_stated": "a source names the pillar",
    "role_inferred": "role inferred by us", "single": "from a single source", "url": "address",
    "what": "counted",
}
# fmt: on
"""The fields whose names are not words."""


def label_of(path: str, labels: Mapping[str, str] = LABELS) -> str:
    """
    Return what a field, or a part of a record, is called in words.

    >>> label_of("first_summit"), label_of("chairs[0].office"), label_of("url")
    ('first summit', 'chair 1, office', 'address')
    """
    parts = [re.fullmatch(r"(\w+)(?:\[(\d+)\])?", part) for part in path.split(".")]
    return ", ".join(_part(part[1], part[2], labels) if part else path for part in parts)


def _part(name: str, place: str | None, labels: Mapping[str, str]) -> str:
    words = labels.get(name, name.replace("_", " "))
    return words if place is None else f"{words.removesuffix('s')} {int(place) + 1}"
