"""How a registry is written and read."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any, Final

from cattrs import ClassValidationError, Converter
from cattrs.errors import AttributeValidationNote

from asem.errors import StructureError
from asem.registry import Registry
from asem.registry._ledger import classes_by_table
from asem.serialization._json_text import Repeating, refuse_no_object, repeated
from asem.serialization._problems import Problem, group_errors, misfit_at, refusal, unknown_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Write = Callable[[Any], Any]
    Read = Callable[[Any, Any], Any]

__all__ = ["FORMAT", "add_registry"]

FORMAT: Final = "asem-registry/1"
"""What a document that holds a registry says of itself."""


def add_registry(converter: Converter) -> None:
    """Teach a converter registries."""
    converter.register_structure_hook_factory(_is_registry, _registry_reader)
    converter.register_unstructure_hook_factory(_is_registry, _registry_writer)


def _is_registry(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Registry)


def _or(one: Any, other: Any) -> Any:
    return one | other


def _rows_of_tables() -> dict[str, Any]:
    """For each table, the annotation of all its records together."""
    return {
        table: tuple[reduce(_or, classes), ...]  # type: ignore[misc]  # known when it runs
        for table, classes in classes_by_table().items()
    }


def _registry_writer(_: Any, converter: Converter) -> Write:
    writes = {
        table: converter.get_unstructure_hook(rows) for table, rows in _rows_of_tables().items()
    }

    def write_registry(registry: Registry) -> dict[str, Any]:
        tables = {table: write(getattr(registry, table)) for table, write in writes.items()}
        return {"format": FORMAT, **tables}

    return write_registry


def _registry_reader(_: Any, converter: Converter) -> Read:
    rows = _rows_of_tables()
    reads = {table: converter.get_structure_hook(rows[table]) for table in rows}

    def read_registry(value: Any, _: object) -> Registry:
        refuse_no_object(value, f"an object with the format {FORMAT!r} and tables")
        errors: list[Exception] = [*_errors_of_form(value, reads)]
        tables: dict[str, Any] = {}
        for table in [table for table in reads if table in value]:
            try:
                tables[table] = reads[table](value[table], rows[table])
            except Exception as error:  # of any hook: all are told together
                error.add_note(AttributeValidationNote(f"Structuring {table}", table, rows[table]))
                errors.append(error)
        if errors:
            raise group_errors(ClassValidationError, errors, Registry)
        return Registry(**tables)

    return read_registry


def _errors_of_form(value: dict[Any, Any], tables: Iterable[str]) -> Iterable[StructureError]:
    """What is wrong with the object of a registry before its tables are looked at."""
    if isinstance(value, Repeating):
        yield repeated(value)
    if "format" not in value:
        yield refusal(value, [Problem("format", f"is missing: expected {FORMAT!r}")])
    elif value["format"].__class__ is not str or value["format"] != FORMAT:
        yield misfit_at("format", value["format"], repr(FORMAT))
    strange = value.keys() - {"format", *tables}
    if strange:
        yield refusal(value, unknown_keys(strange, "table of a registry", tables))
