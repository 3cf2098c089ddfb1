"""
What a document may look like: JSON Schema (2020-12) for all classes of records, and registries.

The schemas are made of the annotations and docstrings of the classes, in the shape that
`asem.serialization` writes and accepts. What no schema can say is left to `from_dict`.
"""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import date
from decimal import Decimal
from enum import StrEnum
from inspect import getdoc
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args, get_origin
from uuid import NAMESPACE_OID, uuid5

import attrs

from asem.export._meanings import meaning_of_table, meanings_of_fields
from asem.model.attendances import Attendance
from asem.model.code_schemes import CodeScheme
from asem.model.coverage import Coverage
from asem.model.documents import Document
from asem.model.evidence import Disagreement, Evidence
from asem.model.initiatives import Edition, Initiative
from asem.model.meetings import Meeting, MinisterialMeeting, Summit
from asem.model.memberships import Membership
from asem.model.money import CURRENCIES, Contribution, Money
from asem.model.partial_date import PartialDate
from asem.model.partners import Institution, Member, Spell
from asem.model.record import Record, fields_of
from asem.model.sources import Source
from asem.registry import Registry
from asem.registry._ledger import classes_by_table
from asem.serialization._kinds import kind_of, kinds_of
from asem.serialization._problems import misfit
from asem.serialization._records import is_record, uses_of
from asem.serialization._registry import FORMAT

__all__ = ["json_schema_of"]

if TYPE_CHECKING:
    Schema = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema_of(kind: type[Record] | type[Registry] = Registry, /) -> dict[str, Any]:
    """
    Return the JSON Schema (2020-12) of what `from_dict` reads as a record or a registry.

    It is the same on every run, and a new dictionary each time. Its `$id` is made from what it
    says: the id names one schema, and leads nowhere. The format `date` must be asserted.

    Args:
        kind: `Registry`, a class of records, one of your own too, or a generic one of something:
            `Spell[Group]`.

    Raises:
        StructureError: It is no such class.

    >>> import asem
    >>> from asem.export import json_schema_of
    >>> schema = json_schema_of(asem.Chair)
    >>> schema["$ref"], schema["$defs"]["Chair"]["required"]
    ('#/$defs/Chair', ['name', 'partner'])
    >>> schema["$defs"]["Chair"]["properties"]["partner"]["description"]
    'Id of the partner that the chair spoke for.'
    """
    if kind is not Registry and not is_record(kind):
        raise misfit(kind, "a class of records, or Registry")
    drawing = _Drawing()
    body = drawing.registry() if kind is Registry else drawing.value(kind)
    defs = {name: drawing.defs[name] for name in sorted(drawing.defs)}
    content = deepcopy({**body, "$defs": defs})
    name = json.dumps(content, sort_keys=True)
    return {"$schema": _DIALECT, "$id": uuid5(NAMESPACE_OID, name).urn, **content}


class _Drawing:
    """One schema while it is drawn, with the parts that others in it refer to."""

    def __init__(self) -> None:
        self.defs: dict[str, Schema] = {}

    def registry(self) -> Schema:
        """What a file holds that `Registry.save` wrote."""
        tables: Schema = {
            table: {
                "description": meaning_of_table(table),
                "type": "array",
                "items": self._row(kinds),
                "default": [],
            }
            for table, kinds in cast("dict[str, tuple[Any, ...]]", classes_by_table()).items()
        }
        form = {"description": "What the document holds, and how.", "const": FORMAT}
        return {
            "title": "Registry",
            "description": "All records of a registry, table by table.",
            **_object({"format": form, **tables}, ["format"]),
        }

    def _row(self, kinds: tuple[Any, ...]) -> Schema:
        """What stands in a table; where it has several kinds, each row says which it is."""
        first, *others = kinds
        return self._of_kinds(kinds, None) if others else self.value(first)

    def value(self, annotation: Any) -> Schema:
        """The schema of what an annotation allows."""
        origin, parts = get_origin(annotation), get_args(annotation)
        if annotation in _VALUES:
            return dict(_VALUES[annotation])
        if is_record(annotation):
            return self._reference(_name_of(annotation), lambda: self._record(annotation))
        if isinstance(annotation, type) and issubclass(annotation, StrEnum):
            return self._reference(annotation.__name__, lambda: _words(annotation))
        if origin is tuple:
            return self._list(parts)
        if len(parts) > 1 and all(is_record(part) and kind_of(part) for part in parts):
            return self._of_kinds(parts, None)
        return {"anyOf": [self.value(part) for part in parts]}

    def _list(self, parts: tuple[Any, ...]) -> Schema:
        if parts[-1] is ...:
            return {"type": "array", "items": self.value(parts[0])}
        items = [self.value(part) for part in parts]
        return {"type": "array", "prefixItems": items, "minItems": len(items), "items": False}

    def _reference(self, name: str, draw: Any) -> Schema:
        """A reference to a part, which is drawn when it is first met."""
        if name not in self.defs:
            self.defs[name] = {}  # what refers to itself finds that it is there
            self.defs[name] = draw()
        return {"$ref": f"#/$defs/{name}"}

    def _record(self, annotation: Any) -> Schema:
        """The schema of a class of records, or of all kinds that may stand for it."""
        record: Any = get_origin(annotation) or annotation
        kinds = kinds_of(record)
        if kinds and record not in kinds.values():
            plain = self._fields(annotation)
            return self._of_kinds(tuple(kinds.values()), plain)
        return self._fields(annotation)

    def _of_kinds(self, kinds: tuple[Any, ...], plain: Schema | None) -> Schema:
        """The schema of one of several kinds: the document says which."""
        found = [self.value(kind) for kind in kinds]
        found += [plain] if plain is not None else []
        return {"type": "object", "required": ["kind"], "oneOf": found}

    def _fields(self, annotation: Any) -> Schema:
        """The schema of an object that has the fields of a record."""
        record: Any = get_origin(annotation) or annotation
        (state,) = get_args(annotation) or (None,)
        meanings = meanings_of_fields(record)
        properties: Schema = {}
        required: list[str] = []
        if kinds_of(record):
            properties["kind"] = {"description": "Which kind it is.", "const": kind_of(record)}
        for each in fields_of(record):
            schema = (
                self._state(record, state) if _is_variable(each.type) else self.value(each.type)
            )
            meaning = meanings[each.name].replace("`None`", "`null`")
            properties[each.name] = {"description": meaning, **schema}
            if each.default is attrs.NOTHING:
                required.append(each.name)
            else:
                properties[each.name]["default"] = _plain(each.default)
        found = {
            "title": _name_of(annotation),
            "description": _summary_of(record),
            **_object(properties, required),
        }
        rules = [rule for each in reversed(record.__mro__) for rule in _RULES.get(each, ())]
        return {**found, "allOf": rules} if rules else found

    def _state(self, record: type[Record], state: Any) -> Schema:
        """The schema of a field that a generic class leaves open."""
        states = [state] if state is not None else uses_of(record)
        return {"anyOf": [self.value(each) for each in states]}


def _object(properties: Schema, required: list[str]) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _words(kind: type[StrEnum]) -> Schema:
    words = [word.value for word in kind]
    return {
        "title": kind.__name__,
        "description": _summary_of(kind),
        "type": "string",
        "enum": words,
    }


def _is_variable(annotation: Any) -> bool:
    return isinstance(annotation, TypeVar)


def _name_of(annotation: Any) -> str:
    """A class as a name: `Summit`; `SpellOfRegionOrNull` for `Spell[Region | None]`."""
    if annotation in _NAMES:
        return _NAMES[annotation]
    origin, parts = get_origin(annotation), get_args(annotation)
    if not parts:
        return str(annotation.__name__)
    words = "Or".join([_name_of(part) for part in parts if part is not ...])
    if is_record(annotation):
        return f"{origin.__name__}Of{words}"
    return f"{words}s" if origin is tuple else words


_NAMES: dict[Any, str] = {str: "Text", type(None): "Null"}


def _summary_of(kind: type) -> str:
    return (getdoc(kind) or kind.__name__).partition("\n")[0]


def _plain(default: Any) -> Any:
    """A default as it stands in a document."""
    if isinstance(default, tuple):
        return []
    return default.value if isinstance(default, StrEnum) else default


# ------------------------------------------------------------------------------------------------
# values

_TEXT = {"type": "string", "minLength": 1, "pattern": r"^[^\u0000]*$"}
_DAY = {
    "type": "string",
    "format": "date",
    "pattern": "^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-[0-9]{2}-[0-9]{2}$",
    "maxLength": 10,  # `$` is before a last line feed too, for some
}
_YEAR = {"pattern": "^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])$", "maxLength": 4}
_MONTH = {
    "pattern": "^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-(0[1-9]|1[0-2])$",
    "maxLength": 7,
}
_AMOUNT = {
    "type": "string",
    "pattern": r"^-?[0-9]+(\.[0-9]+)?$",
    "not": {"pattern": "[^-.0-9]"},
}

_VALUES: dict[Any, Schema] = {
    type(None): {"type": "null"},
    str: _TEXT,
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    Decimal: _AMOUNT,
    date: _DAY,
    PartialDate: {"type": "string", "anyOf": [_YEAR, _MONTH, _DAY]},
}


# ------------------------------------------------------------------------------------------------
# the rules of single records, as far as a schema can say them


def _with(**fields: Schema) -> Schema:
    """What holds for some fields, where they are there."""
    return {"properties": fields}


def _has(**fields: Schema) -> Schema:
    """What holds for some fields, which have to be there."""
    return {"properties": fields, "required": list(fields)}


def _letters(length: int) -> Schema:
    return {"type": "string", "pattern": f"^[A-Z]{{{length}}}$", "maxLength": length}


def _without(*names: str) -> Schema:
    return _with(**dict.fromkeys(names, _NULL))


_NULL: Schema = {"type": "null"}
_SOME: Schema = {"type": "string"}
_FROM_1: Schema = {"minimum": 1}
_MORE_THAN_0: Schema = {"pattern": "^[^-]*[1-9]"}
_TO_100: Schema = {"pattern": r"^0*(100(\.0+)?|[0-9]{1,2}(\.[0-9]+)?)$"}
_ADDRESS = _with(url={"pattern": "^https?://"})
_NOT_HELD = _has(status={"enum": ["cancelled", "planned"]})

_RULES: dict[type, tuple[Schema, ...]] = {
    Evidence: (_with(sources={"minItems": 1, "uniqueItems": True}),),
    Disagreement: (_with(sources={"minItems": 1}),),
    Source: (_ADDRESS,),
    Document: (_ADDRESS,),
    CodeScheme: (_ADDRESS,),
    Spell: (_with(bounds={"items": {"enum": ["first", "last"]}}),),
    Member: (
        _has(id=_letters(3), alpha_2=_letters(2), iso_name=_SOME, capital=_SOME),
        _has(numeric={"type": "string", "pattern": "^[0-9]{3}$", "maxLength": 3}),
        _with(seat=_NULL, representation={"maxItems": 0}),
        {"anyOf": [_with(eu_member_to=_NULL), _has(eu_member_from=_SOME)]},
    ),
    Institution: (
        _has(seat=_SOME),
        _without("alpha_2", "numeric", "iso_name", "capital"),
        _without("eu_member_from", "eu_member_to", "asean_member_from"),
    ),
    Attendance: (
        _with(summit={"pattern": "^asem-(0|[1-9][0-9]{0,8})$", "maxLength": 14}),
        {
            "anyOf": [
                _with(level={"not": {"const": "absent"}}),
                _with(person=_NULL, office=_NULL),
            ]
        },
    ),
    Coverage: (
        _with(missing_numbers={"uniqueItems": True}),
        {
            "anyOf": [
                _with(extent={"not": {"const": "complete"}}),
                _with(
                    missing_numbers={"maxItems": 0},
                    missing_partners={"maxItems": 0},
                    missing={"maxItems": 0},
                ),
            ]
        },
    ),
    Membership: (_with(round={"minimum": 0}),),
    Meeting: ({"anyOf": [_with(format=_SOME), _NOT_HELD]},),
    Summit: (_with(number=_FROM_1), _has(hosts={"minItems": 1})),
    MinisterialMeeting: (
        _with(number=_FROM_1),
        {"anyOf": [_has(number={"type": "integer"}), _NOT_HELD]},
    ),
    Edition: (_with(number=_FROM_1),),
    Initiative: ({"anyOf": [_with(ended=_NULL), _with(status={"not": {"const": "running"}})]},),
    Money: (_with(amount=_MORE_THAN_0, currency={"enum": sorted(CURRENCIES)}),),
    Contribution: (_with(share_percent={"anyOf": [_NULL, {"allOf": [_MORE_THAN_0, _TO_100]}]}),),
}
