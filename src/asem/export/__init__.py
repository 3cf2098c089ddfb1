"""Ways out: the dataset in the forms that other tools read."""

TYPE_CHECKING = False  # as in asem itself: who writes a calendar need not load linked data
if TYPE_CHECKING:
    from asem.export._calendar import LeftOut as LeftOut
    from asem.export._calendar import MeetingCalendar as MeetingCalendar
    from asem.export._calendar import calendar_of as calendar_of
    from asem.export._citations import bibliography_of as bibliography_of
    from asem.export._citations import cite_dataset as cite_dataset
    from asem.export._citations import cite_library as cite_library
    from asem.export._citations import sources_of_all as sources_of_all
    from asem.export._datapackage import write_datapackage as write_datapackage
    from asem.export._flat import Column as Column
    from asem.export._flat import FlatTable as FlatTable
    from asem.export._flat import flat_tables as flat_tables
    from asem.export._jsonld import jsonld_of as jsonld_of
    from asem.export._jsonld import jsonld_text as jsonld_text
    from asem.export._jsonld import write_jsonld as write_jsonld
    from asem.export._parquet import write_parquet as write_parquet
    from asem.export._schema import json_schema_of as json_schema_of
    from asem.export._sqlite import write_sqlite as write_sqlite

__all__ = [
    "Column",
    "FlatTable",
    "LeftOut",
    "MeetingCalendar",
    "bibliography_of",
    "calendar_of",
    "cite_dataset",
    "cite_library",
    "flat_tables",
    "json_schema_of",
    "jsonld_of",
    "jsonld_text",
    "sources_of_all",
    "write_datapackage",
    "write_jsonld",
    "write_parquet",
    "write_sqlite",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        match name:
            case "LeftOut" | "MeetingCalendar" | "calendar_of":
                import asem.export._calendar as home
            case "bibliography_of" | "cite_dataset" | "cite_library" | "sources_of_all":
                import asem.export._citations as home
            case "write_datapackage":
                import asem.export._datapackage as home
            case "Column" | "FlatTable" | "flat_tables":
                import asem.export._flat as home
            case "jsonld_of" | "jsonld_text" | "write_jsonld":
                import asem.export._jsonld as home
            case "write_parquet":
                import asem.export._parquet as home
            case "json_schema_of":
                import asem.export._schema as home
            case "write_sqlite":
                import asem.export._sqlite as home
            case _:
                from asem._renamed import renamed

                return renamed(__name__, name)
        globals()[name] = getattr(home, name)
        return globals()[name]

    def __dir__() -> list[str]:
        return __all__
