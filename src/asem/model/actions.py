"""What a document calls for."""

from attrs import field

from asem.model.record import Record, record

__all__ = ["Action"]


@record
class Action(Record):
    """
    Something that a document, or a priority area in it, calls for.

    Attributes:
        text: What it calls for, in our own words.
        names: Ids of the initiatives, organisations and meetings that it names.
    """

    text: str
    names: tuple[str, ...] = field(default=())
