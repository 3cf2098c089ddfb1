"""What pydantic is told of records, when it asks."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from pydantic_core import PydanticCustomError, core_schema

from asem.errors import AsemError
from asem.model.partial_date import PartialDate
from asem.serialization._reading import as_plain, read_as
from asem.serialization._references import nouns_of, reference_reader, takes_numbers

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["schema_of"]


def schema_of(kind: Any) -> core_schema.CoreSchema:
    """
    Return the schema of a field that holds a record.

    A record of one of asem's tables comes in as itself or as any reference, and goes out as its id
    in JSON. Any other one comes in as itself or as `to_dict` writes it, and goes out so in JSON.

    >>> import asem
    >>> schema_of(asem.Partner)["type"]
    'function-plain'
    """
    nouns = nouns_of(kind)
    inside: core_schema.CoreSchema = core_schema.any_schema()
    outside = inside
    if nouns or kind is PartialDate:
        inside = outside = core_schema.str_schema()
    if takes_numbers(nouns):
        inside = core_schema.union_schema([core_schema.int_schema(), inside])
    return core_schema.no_info_plain_validator_function(
        _validator(reference_reader(kind) if nouns else _reader(kind)),
        json_schema_input_schema=inside,
        serialization=core_schema.plain_serializer_function_ser_schema(
            _id_of if nouns else as_plain, return_schema=outside, when_used="json"
        ),
    )


def _id_of(record: Any) -> str:
    return str(record.id)


def _reader(kind: Any) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        if isinstance(value, kind):
            return value
        if kind is PartialDate and isinstance(value, date) and not isinstance(value, datetime):
            return PartialDate.of(value)
        return read_as(kind, value, value)

    return read


def _validator(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """A reader whose errors pydantic collects: a `LookupError` would end the validation."""

    def validate(value: Any) -> Any:
        try:
            return read(value)
        except AsemError as error:
            raise PydanticCustomError("asem", "{said}", {"said": str(error)}) from None

    return validate
