"""How things are named in linked data, and what the words of the documents mean there."""

from __future__ import annotations

from typing import Any, Final, TypeAlias
from urllib.parse import quote, unquote

__all__ = ["BASE", "CONTEXT", "LINKS", "PROCESS", "Node", "identifier", "word_and_id"]

BASE: Final = "urn:asem:"
"""
What every identifier begins with.

A name and no address: asem has no domain of its own, and an identifier that begins with `https`
would promise that somebody answers there.
"""

PROCESS: Final = f"{BASE}process"
"""The Asia-Europe Meeting itself."""

Node: TypeAlias = "dict[str, Any]"
"""A thing with its properties, as JSON-LD puts it."""

_LINK: Final = {"@type": "@id"}
_DAY: Final = {"@type": "xsd:date"}
_WORD: Final = {"@type": "@vocab"}
_ENGLISH: Final = {"@language": "en"}

_SCHEMA: Final = "https://schema.org/"
_OURS: Final = f"{BASE}term:"
_PROV: Final = "http://www.w3.org/ns/prov#"
_RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_SKOS: Final = "http://www.w3.org/2004/02/skos/core#"


def _terms(prefix: str, namespace: str, meaning: dict[str, str], names: str) -> dict[str, Any]:
    return {prefix + name: {"@id": namespace + name, **meaning} for name in names.split()}


CONTEXT: Final[dict[str, Any]] = {
    "@version": 1.1,
    "@vocab": _SCHEMA,
    "asem": _OURS,
    "dc": "http://purl.org/dc/elements/1.1/",
    "prov": _PROV,
    "rdf": _RDF,
    "skos": _SKOS,
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    **_terms("", _SCHEMA, _LINK, "about affiliation attendee containedInPlace contributor event"),
    **_terms("", _SCHEMA, _LINK, "isBasedOn license location member memberOf mentions"),
    **_terms("", _SCHEMA, _LINK, "observationAbout organizer sameAs superEvent"),
    **_terms("", _SCHEMA, _DAY, "datePublished dissolutionDate endDate foundingDate"),
    **_terms("", _SCHEMA, _DAY, "observationDate startDate"),
    **_terms("", _SCHEMA, _WORD, "eventAttendanceMode eventStatus"),
    **_terms("", _SCHEMA, {"@type": "xsd:anyURI"}, "url"),
    **_terms("", _SCHEMA, {"@type": "xsd:decimal"}, "value"),
    **_terms("asem:", _OURS, _LINK, "code disputedBy firstSummit launchedAt prepares proposedBy"),
    **_terms("asem:", _OURS, _LINK, "meeting missingPartner partner related sponsoredBy"),
    **_terms("asem:", _OURS, _DAY, "attested checkedUpTo decided"),
    **_terms("asem:", _OURS, _DAY, "firstDayByDecision firstDayByParticipation"),
    **_terms("skos:", _SKOS, _LINK, "hasTopConcept inScheme topConceptOf"),
    **_terms("skos:", _SKOS, _ENGLISH, "altLabel definition prefLabel scopeNote"),
    **_terms("prov:", _PROV, _LINK, "hadPrimarySource wasDerivedFrom"),
    **_terms("rdf:", _RDF, _LINK, "subject"),
}
"""The context that each document carries: nothing has to be fetched to read one."""

LINKS: Final = tuple(
    [
        term
        for term, meaning in CONTEXT.items()
        if isinstance(meaning, dict) and meaning.items() >= _LINK.items()
    ]
)
"""The terms whose values are identifiers of other things."""


def identifier(*parts: str) -> str:
    """
    The identifier of a thing, from the word for what it is and its id; the same for ever.

    >>> identifier("meeting", "asem-5"), identifier("place", "VNM", "Hà Nội")
    ('urn:asem:meeting:asem-5', 'urn:asem:place:VNM:H%C3%A0%20N%E1%BB%99i')
    """
    return BASE + ":".join([quote(part, safe="", errors="surrogatepass") for part in parts])


def word_and_id(identifier: str) -> tuple[str, str]:
    """
    What `identifier` was made from, for the record of a table.

    >>> word_and_id("urn:asem:meeting:asem-5")
    ('meeting', 'asem-5')
    """
    word, id = identifier.removeprefix(BASE).split(":")
    return word, unquote(id, errors="surrogatepass")
