"""Records of other people's classes as references: their id goes out, any reference comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from asem.errors import AsemError, StructureError
from asem.registry import canonical
from asem.registry._ledger import LEDGER
from asem.serialization._problems import misfit
from asem.serialization._several import is_union

if TYPE_CHECKING:
    from collections.abc import Callable

    from cattrs import Converter

__all__ = ["add_references", "nouns_of", "reference_reader", "takes_numbers"]


def add_references(converter: Converter) -> None:
    """Teach a converter to write a record of a table as its id, and to read any reference."""
    converter.register_structure_hook_factory(_is_reference, _reader)
    converter.register_unstructure_hook_factory(_is_reference, lambda _: _id_of)


def nouns_of(annotation: Any) -> tuple[str, ...]:
    """
    Return the tables in which the records of a class are, or those of several classes.

    Empty where any of them is in no table.

    >>> import asem
    >>> nouns_of(asem.Partner), nouns_of(asem.Member | asem.Organisation), nouns_of(asem.Money)
    (('partners',), ('members', 'organisations'), ())
    """
    parts = get_args(annotation) if is_union(annotation) else (annotation,)
    kinds = [part for part in parts if part is not type(None)]
    nouns = [noun for kind in kinds for noun, row in LEDGER.items() if row.base_kind() is kind]
    return tuple(nouns) if len(nouns) == len(kinds) else ()


def takes_numbers(nouns: tuple[str, ...]) -> bool:
    """
    Whether a whole number can be a reference: those of summits are.

    >>> takes_numbers(("meetings",)), takes_numbers(("partners",))
    (True, False)
    """
    return any("Summit" in LEDGER[noun].classes for noun in nouns)


def reference_reader(annotation: Any) -> Callable[[Any], Any]:
    """
    Return a function that gives the record of asem's own which a reference means.

    A record is taken as it is.

    Raises:
        StructureError: The function is given what refers to no such record.

    >>> import asem
    >>> reference_reader(asem.Partner)("Viet Nam").id
    'VNM'
    """
    nouns = nouns_of(annotation)
    kinds = tuple([LEDGER[noun].base_kind() for noun in nouns])
    words = " or ".join(LEDGER[noun].word for noun in nouns)
    number = ", or its number" if takes_numbers(nouns) else ""

    def read(value: Any) -> Any:
        if isinstance(value, kinds):
            return value
        fits = str if not number else str | int
        if not isinstance(value, fits) or isinstance(value, bool):
            raise misfit(value, f"a reference to a {words}, as its id{number}")
        try:
            found = canonical()._meant_in(nouns, value)  # noqa: SLF001  # a door of the registry
            return getattr(canonical(), nouns[0])[value] if found is None else found
        except AsemError as error:
            raise StructureError(str(error), value, error.suggestions) from None

    return read


def _is_reference(annotation: Any) -> bool:
    return bool(nouns_of(annotation))


def _reader(annotation: Any) -> Callable[[Any, Any], Any]:
    read = reference_reader(annotation)
    optional = type(None) in get_args(annotation)
    return lambda value, _: None if optional and value is None else read(value)


def _id_of(value: Any) -> Any:
    return getattr(value, "id", value)
