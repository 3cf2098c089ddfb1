"""The ledger: one row a table, with all that there is to say of it beside its records."""

from typing import TYPE_CHECKING, Any, NamedTuple

from asem.errors import AsemError, UnknownPartnerError, UnknownRecordError, UnknownSummitError

if TYPE_CHECKING:
    from asem.model.record import Record

__all__ = ["LEDGER", "TABLES", "Row", "classes_by_table", "rows_of"]


class Row(NamedTuple):  # whose annotations would be compiled one by one if they were text
    """
    A table.

    Attributes:
        noun: Its name: the attribute of a registry, the key in JSON, the file in `data/`.
        word: What one of its records is called in messages.
        classes: The names of the classes of its records, as `asem.model` has them.
        base: The name of the class that all its records share.
        key: The field by which its records are found.
        order: The fields by which its records are in order.
        unique: The fields whose values occur once.
        names: The fields beside the id by which a record may be asked for.
        error: What is raised for an unknown key.
        view: Whether its records are in other tables too.
        shares_ids: Whether no other table that shares its ids may have one of them: documents and
            figures can be about a record of any of these tables.
        node: The word for its records in the identifiers of linked data, where they have one.
        kind: Of meetings, the word of `MeetingKind`.
    """

    noun: str
    word: str
    classes: tuple[str, ...]
    base: str
    key: str = "id"
    order: tuple[str, ...] = ("id",)
    unique: tuple[str, ...] = ("id",)
    names: tuple[str, ...] = ()
    error: type[AsemError] = UnknownRecordError
    view: bool = False
    shares_ids: bool = False
    node: str | None = None
    kind: str | None = None

    def kinds(self) -> "tuple[type[Record], ...]":
        """Return the classes of its records."""
        import asem.model

        return tuple([getattr(asem.model, name) for name in self.classes])

    def base_kind(self) -> "type[Record]":
        """Return the class that all its records share."""
        import asem.model

        kind: type[Record] = getattr(asem.model, self.base)
        return kind


def _row(noun: str, word: str, base: str, *classes: str, **more: Any) -> tuple[str, Row]:
    return noun, Row(noun, word, classes or (base,), base, **more)


_PARTNER: Any = {"names": ("name",), "error": UnknownPartnerError}
_MEETING: Any = {"order": ("opens", "id"), "names": ("name",), "shares_ids": True}
_NAMED: Any = {"names": ("name", "abbreviation")}

# fmt: off
LEDGER: dict[str, Row] = dict([
    _row("partners", "partner", "Partner", "Member", "Institution", **_PARTNER,
         shares_ids=True, node="partner"),
    _row("members", "member", "Member", **_PARTNER, view=True),
    _row("institutions", "institution", "Institution", **_PARTNER, view=True),
    _row("memberships", "membership", "Membership", unique=("id", "partner")),
    _row("summits", "summit", "Summit", **_MEETING | {
         "key": "number", "order": ("number",), "unique": ("id", "number"),
         "names": ("name", "number"), "error": UnknownSummitError, "kind": "summit"}),
    _row("ministerial_series", "series", "MinisterialSeries", **_NAMED, node="series"),
    _row("ministerial_meetings", "ministerial meeting", "MinisterialMeeting", **_MEETING,
         kind="ministerial"),
    _row("senior_officials_meetings", "senior officials' meeting", "SeniorOfficialsMeeting",
         **_MEETING, kind="senior-officials"),
    _row("meetings", "meeting", "Meeting",
         "Summit", "MinisterialMeeting", "SeniorOfficialsMeeting", **_MEETING,
         view=True, node="meeting"),
    _row("initiatives", "initiative", "Initiative", **_NAMED, shares_ids=True, node="initiative"),
    _row("organisations", "organisation", "Organisation", **_NAMED,
         shares_ids=True, node="organisation"),
    _row("documents", "document", "Document", shares_ids=True, node="document"),
    _row("pillars", "pillar", "Pillar", order=("order",), unique=("id", "order"),
         names=("name",), node="pillar"),
    _row("principles", "principle", "Principle", order=("order",), unique=("id", "order"),
         names=("name",), node="principle"),
    _row("priority_areas", "priority area", "PriorityArea", order=("number",),
         unique=("id", "number"), names=("title", "number"), node="priority-area"),
    _row("coordinatorships", "coordinatorship", "Coordinatorship", node="coordinatorship"),
    _row("attendances", "attendance", "Attendance", order=("number", "partner"),
         node="attendance"),
    _row("figures", "figure", "Figure"),
    _row("code_schemes", "code scheme", "CodeScheme", names=("name",), node="code-scheme"),
    _row("coverage", "coverage", "Coverage", node="coverage"),
    _row("non_partners", "non-partner", "NonPartner", names=("name",), node="place"),
    _row("sources", "source", "Source"),
])
# fmt: on
"""All tables, by name."""

TABLES: tuple[str, ...] = tuple([noun for noun, row in LEDGER.items() if not row.view])
"""The tables that hold a registry's records, each record once."""


def classes_by_table() -> "dict[str, tuple[type[Record], ...]]":
    """
    Return the classes of the records of each table that holds records.

    >>> [kind.__name__ for kind in classes_by_table()["partners"]]
    ['Member', 'Institution']
    """
    return {noun: LEDGER[noun].kinds() for noun in TABLES}


def rows_of(noun: str) -> tuple[Any, ...]:
    """
    Return asem's own rows of a table, each module of rows loaded when it is asked for.

    Of the views, `members` and `institutions` have rows; `spans` is what the questions about
    partners need of the memberships. The imports are literal, so that freezers see them.

    >>> len(rows_of("pillars"))
    3
    """
    rows: tuple[Any, ...]
    match noun:
        case "attendances":
            from asem._data.attendances import ROWS as rows
        case "code_schemes":
            from asem._data.code_schemes import ROWS as rows
        case "coordinatorships":
            from asem._data.coordinatorships import ROWS as rows
        case "coverage":
            from asem._data.coverage import ROWS as rows
        case "documents":
            from asem._data.documents import ROWS as rows
        case "figures":
            from asem._data.figures import ROWS as rows
        case "initiatives":
            from asem._data.initiatives import ROWS as rows
        case "institutions":
            from asem._data.institutions import ROWS as rows
        case "members":
            from asem._data.members import ROWS as rows
        case "memberships":
            from asem._data.memberships import ROWS as rows
        case "ministerial_meetings":
            from asem._data.ministerial_meetings import ROWS as rows
        case "ministerial_series":
            from asem._data.ministerial_series import ROWS as rows
        case "non_partners":
            from asem._data.non_partners import ROWS as rows
        case "organisations":
            from asem._data.organisations import ROWS as rows
        case "pillars":
            from asem._data.pillars import ROWS as rows
        case "principles":
            from asem._data.principles import ROWS as rows
        case "priority_areas":
            from asem._data.priority_areas import ROWS as rows
        case "senior_officials_meetings":
            from asem._data.senior_officials_meetings import ROWS as rows
        case "sources":
            from asem._data.sources import ROWS as rows
        case "spans":
            from asem._data.spans import ROWS as rows
        case "summits":
            from asem._data.summits import ROWS as rows
        case _:
            raise KeyError(noun)
    return rows
