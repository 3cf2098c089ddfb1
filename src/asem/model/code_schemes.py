"""Systems of codes for countries."""

from attr import field

from asem.model.evidence import Evidence
from asem.model.record import Record, record

__all__ = ["CodeScheme", "ContestedCode"]


@record
class ContestedCode(Record):
    """
    A code that sources give to a country otherwise.

    Attributes:
        place: The country: the id of a partner, or a code of ISO 3166-1 alpha-3.
        code: The code that holds; `None` where the scheme has none for it.
        evidence: Who says so, and in `disagreements` who says otherwise.
    """

    place: str
    code: str | None
    evidence: Evidence = field(kw_only=True)


@record
class CodeScheme(Record):
    """
    A system of codes for countries.

    Attributes:
        id: The word by which it is asked for: `cow`, `iso3`.
        name: Its name, with the usual names of its columns.
        maintainer: Who keeps it.
        version: The version that the codes are of.
        scope: What it codes, and until when.
        url: Where it is published; `None` where not known.
        contested: Codes that sources give otherwise, by place.
        evidence: What the codes rest on.
    """

    id: str
    name: str
    maintainer: str = field(kw_only=True)
    version: str = field(kw_only=True)
    scope: str = field(kw_only=True)
    url: str | None = field(default=None, kw_only=True)
    contested: tuple[ContestedCode, ...] = field(default=(), kw_only=True)
    evidence: Evidence = field(kw_only=True)

    def _check(self) -> None:
        self._refuse_no_address("url")
