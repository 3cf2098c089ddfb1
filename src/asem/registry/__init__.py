"""A dataset and the questions that it answers."""

import sys

TYPE_CHECKING = False  # as in asem itself: the first answer does without what is not asked for
if TYPE_CHECKING:
    from asem.registry.contents import Rows as Rows
    from asem.registry.doubts import Dispute as Dispute
    from asem.registry.doubts import Recollection as Recollection
    from asem.registry.fault import Fault as Fault
    from asem.registry.registry import Registry as Registry
    from asem.registry.registry import canonical as canonical
    from asem.registry.tables import Table as Table

__all__ = ["Dispute", "Fault", "Recollection", "Registry", "Rows", "Table", "canonical"]

_HOMES = {
    "Dispute": "doubts",
    "Fault": "fault",
    "Recollection": "doubts",
    "Rows": "contents",
    "Table": "tables",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in __all__:
            from asem.renamed import renamed  # noqa: PLC0415  # no name that is there pays for it

            return renamed(__name__, name)
        module = _HOMES.get(name, "registry")
        home = f"{__name__}.{module}"
        __import__(home)
        globals()[name] = getattr(sys.modules[home], name)
        return globals()[name]

    def __dir__() -> list[str]:
        return __all__
