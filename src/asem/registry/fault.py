"""A contradiction in a registry."""

from attr import frozen

from asem.model.record import Record

__all__ = ["Fault"]


@frozen(eq=False, repr=False)
class Fault(Record):
    """
    One contradiction.

    Attributes:
        table: The table of the record.
        id: The id of the record.
        field: Path of the field inside the record: `milestones[0].evidence.sources`.
        problem: What is wrong, with the value.
    """

    table: str
    id: str
    field: str
    problem: str

    def __str__(self) -> str:
        return f"{self.table} {self.id}, {self.field}: {self.problem}"
