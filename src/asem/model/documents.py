"""What ASEM puts in writing."""

from enum import StrEnum

from attrs import field

from asem.model.actions import Action
from asem.model.evidence import Evidence
from asem.model.partial_date import PartialDate
from asem.model.record import Record, record

__all__ = ["Document", "DocumentKind"]


class DocumentKind(StrEnum):
    """What a document is."""

    CHAIR_STATEMENT = "chair-statement"
    """The statement of a meeting's chair, called conclusions by some ministers."""
    DECLARATION = "declaration"
    STATEMENT = "statement"
    FRAMEWORK = "framework"
    """A programme, plan or set of working methods."""
    REPORT = "report"
    PRESS_RELEASE = "press-release"
    WEBPAGE = "webpage"


@record
class Document(Record):
    """
    A statement, declaration, framework, report or press release.

    Attributes:
        id: Kebab-case slug, stable for ever.
        title: Its title, quoted as a name, unless `descriptive` is true.
        descriptive: Whether the title is our description, because none is known.
        number: The number that its publisher gave it: `SEC(2002) 874`; `None` where it has none or
            none is known.
        kind: What it is.
        adopted: When it was adopted or issued; `None` where not known.
        meeting: Id of the meeting that adopted it or that it was made for; `None` for none.
        agenda_item: The item of the agenda under which the meeting adopted it, quoted; `None`
            where not known.
        initiative: Id of the initiative that it sets out or reports on; `None` for none.
        instruments: Ids of the instruments of other bodies that it refers to, in its own order.
        actions: What it welcomes, asks or calls for, beside its priority areas, in its own order;
            empty where that was not gone through.
        url: Where it can be read; `None` where not known.
        evidence: What the record rests on.
    """

    id: str
    title: str
    descriptive: bool = field(default=False, kw_only=True)
    number: str | None = field(default=None, kw_only=True)
    kind: DocumentKind = field(kw_only=True)
    adopted: PartialDate | None = field(default=None, kw_only=True)
    meeting: str | None = field(default=None, kw_only=True)
    agenda_item: str | None = field(default=None, kw_only=True)
    initiative: str | None = field(default=None, kw_only=True)
    instruments: tuple[str, ...] = field(default=(), kw_only=True)
    actions: tuple[Action, ...] = field(default=(), kw_only=True)
    url: str | None = field(default=None, kw_only=True)
    evidence: Evidence = field(kw_only=True)

    def _check(self) -> None:
        self._refuse_no_address("url")
