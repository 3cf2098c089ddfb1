"""A dataset and the questions that it answers."""

TYPE_CHECKING = False  # as in asem itself: the first answer does without what is not asked for
if TYPE_CHECKING:
    from asem.registry._doubts import Dispute as Dispute
    from asem.registry._integrity import Fault as Fault
    from asem.registry._registry import Registry as Registry
    from asem.registry._registry import Rows as Rows
    from asem.registry._registry import canonical as canonical
    from asem.registry._tables import Records as Records
    from asem.registry._tables import Table as Table

__all__ = ["Dispute", "Fault", "Records", "Registry", "Rows", "Table", "canonical"]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        match name:
            case "Dispute":
                import asem.registry._doubts as home
            case "Fault":
                import asem.registry._integrity as home
            case "Registry" | "Rows" | "canonical":
                import asem.registry._registry as home
            case "Records" | "Table":
                import asem.registry._tables as home
            case _:
                from asem._renamed import renamed

                return renamed(__name__, name)
        globals()[name] = getattr(home, name)
        return globals()[name]

    def __dir__() -> list[str]:
        return __all__
