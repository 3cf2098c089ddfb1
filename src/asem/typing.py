"""The types of what asem takes, for your own signatures; each is made at its first touch."""

# A module of its own, so that a hint such as `types.Day` resolves at run time and loads no record
# before that.

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Literal, SupportsIndex, TypeAlias

    from asem import model
    from asem.registry._codes import SchemeWord

    AttendanceLevelWord: TypeAlias = Literal["leader", "minister", "official", "absent"]
    BasisWord: TypeAlias = Literal["accession", "participation", "decision"]
    BasisLike: TypeAlias = model.Basis | BasisWord
    CiteStyle: TypeAlias = Literal["text", "bibtex", "csl"]
    Code: TypeAlias = SupportsIndex | float
    CodesWord: TypeAlias = SchemeWord | Literal["name"]
    Day: TypeAlias = date | model.PartialDate | str
    GroupWord: TypeAlias = Literal["asean", "eu", "nesa", "non-eu-europe", "third-category"]
    InitiativeKindWord: TypeAlias = Literal[
        "programme",
        "project",
        "fund",
        "network",
        "platform",
        "institution",
        "forum",
        "conference",
        "seminar",
        "workshop",
        "meeting",
        "plan",
        "working-group",
        "event",
        "instrument",
        "mechanism",
    ]
    KindWord: TypeAlias = Literal["summit", "ministerial", "senior-officials"]
    MeetingRef: TypeAlias = model.Meeting | SupportsIndex | str
    PartnerRef: TypeAlias = model.Partner | str
    RegionWord: TypeAlias = Literal["Asia", "Europe"]
    SeriesRef: TypeAlias = model.MinisterialSeries | str
    StatusWord: TypeAlias = Literal["held", "cancelled", "planned"]
    SummitRef: TypeAlias = model.Summit | SupportsIndex | str

__all__ = [
    "AttendanceLevelWord",
    "BasisLike",
    "BasisWord",
    "CiteStyle",
    "Code",
    "CodesWord",
    "Day",
    "GroupWord",
    "InitiativeKindWord",
    "KindWord",
    "MeetingRef",
    "PartnerRef",
    "RegionWord",
    "SchemeWord",
    "SeriesRef",
    "StatusWord",
    "SummitRef",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        from datetime import date
        from typing import Literal

        from asem import model

        # Numbers are `int` here: what reads hints at run time knows no `SupportsIndex`.
        match name:
            case "AttendanceLevelWord":
                found = Literal[tuple(map(str, model.AttendanceLevel))]
            case "BasisWord":
                found = Literal[tuple(map(str, model.Basis))]
            case "BasisLike":
                found = model.Basis | __getattr__("BasisWord")
            case "CiteStyle":
                found = Literal["text", "bibtex", "csl"]
            case "Code":
                found = int | float
            case "CodesWord":
                found = __getattr__("SchemeWord") | Literal["name"]
            case "SchemeWord":
                from asem.registry import _codes as home

                found = home.SchemeWord
            case "Day":
                found = date | model.PartialDate | str
            case "GroupWord":
                found = Literal[tuple(map(str, model.Group))]
            case "InitiativeKindWord":
                found = Literal[tuple(map(str, model.InitiativeKind))]
            case "KindWord":
                found = Literal[tuple(map(str, model.MeetingKind))]
            case "MeetingRef":
                found = model.Meeting | int | str
            case "PartnerRef":
                found = model.Partner | str
            case "RegionWord":
                found = Literal[tuple(map(str, model.Region))]
            case "SeriesRef":
                found = model.MinisterialSeries | str
            case "StatusWord":
                found = Literal[tuple(map(str, model.MeetingStatus))]
            case "SummitRef":
                found = model.Summit | int | str
            case _:
                from asem._renamed import renamed

                return renamed(__name__, name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return __all__
