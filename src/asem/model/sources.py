"""Where facts come from."""

from enum import StrEnum

from attrs import field

from asem.model.partial_date import PartialDate
from asem.model.record import Record, record

__all__ = ["Source", "SourceKind"]


class SourceKind(StrEnum):
    """How near a source is to what it tells."""

    PRIMARY = "primary"
    """By ASEM, a partner or another body about its own acts."""
    SECONDARY = "secondary"
    """By somebody else: press, research, encyclopaedias."""


@record
class Source(Record):
    """
    A document or page that facts come from.

    Attributes:
        id: Kebab-case slug, stable for ever.
        title: Its title, or what it is where it has none.
        publisher: Who published it.
        issued: When it was issued; `None` where it carries no date.
        url: Where it was read; `None` for what is not on the web.
        kind: How near it is to what it tells.
    """

    id: str
    title: str
    publisher: str = field(kw_only=True)
    issued: PartialDate | None = field(default=None, kw_only=True)
    url: str | None = field(default=None, kw_only=True)
    kind: SourceKind = field(kw_only=True)

    def _check(self) -> None:
        self._refuse_no_address("url")
