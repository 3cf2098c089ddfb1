"""What all records share: they are values, with a short repr, and hold what they say they hold."""

from _thread import get_ident
from collections.abc import Callable, Generator
from contextlib import contextmanager
from enum import StrEnum
from operator import attrgetter
from types import UnionType
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar, Union, get_args, get_origin

import attrs

from asem._classes import announce, tell_others
from asem._text import find_nearest, quoted
from asem.errors import StructureError

__all__ = [
    "MAX_DIGITS",
    "Record",
    "expected_in",
    "fields_of",
    "is_writable",
    "record",
    "skip_annotation_checks",
    "skip_checks",
]


@announce
class Record:
    """
    Base of all records: frozen, slotted, hashable values that are equal when their fields are.

    Every field is held against its annotation, and every record against its own rules, when it
    is made: a record that exists is a possible one. No text is empty; what is not known is `None`.
    The rows of asem's own tables are held against the same rules by its tests.
    """

    # Equality and hash stand here, not in code that attrs would write and compile anew for each
    # class: that is a third of the price of a class, and the first answer of a process pays it.

    __slots__ = ()

    __attrs_attrs__: ClassVar[Any]

    def __init_subclass__(cls, **given: Any) -> None:
        super().__init_subclass__(**given)
        tell_others(cls)

    def __attrs_post_init__(self) -> None:
        if _skips_all == get_ident():
            return
        if _skips_annotations != get_ident():
            self._hold_against_annotations()
        self._check()

    def _check(self) -> None:
        """Raise where fields that are right by themselves contradict each other."""

    def _hold_against_annotations(self) -> None:
        """Raise unless every field holds what its annotation says."""
        shape = _shape_of(self)
        values = shape.values(self)
        kinds = tuple(map(type, values))
        if kinds not in shape.seen or "" in values:
            self._refuse_misfits(shape.checks)
            shape.seen.add(kinds)
        for at, fit in shape.parts:
            if not fit(values[at]):
                self._refuse_misfits(shape.checks)
        for at, name in shape.numbers:
            if not is_writable(values[at]):
                raise self._impossible(name, f"expected at most {MAX_DIGITS} digits")

    def _refuse_misfits(self, checks: "tuple[Check, ...]") -> None:
        """Raise for all fields that do not hold what their annotations say."""
        misfits = [
            self._impossible(field.name, expected_in(field.type, getattr(self, field.name)))
            for field, fits in zip(fields_of(type(self)), checks, strict=True)
            if not fits(getattr(self, field.name))
        ]
        if len(misfits) == 1:
            raise misfits[0]
        if misfits:
            listed = "".join(f"\n  {error}" for error in misfits)
            raise StructureError(
                f"{type(self).__name__} has {len(misfits)} problems:{listed}",
                self._as_values(),
                field=misfits[0].field,
            )

    def _as_values(self) -> tuple[Any, ...]:
        return tuple([getattr(self, field.name) for field in self.__attrs_attrs__])

    def _impossible(self, field: str, problem: str) -> StructureError:
        """The error that refuses this record because of one field."""
        value = getattr(self, field)
        text = f"{type(self).__name__}.{field} is {quoted(value)}: {problem}"
        return StructureError(text, value, field=field)

    def _refuse_reversed(self, first: str, last: str) -> None:
        """Raise where a time ends before it starts; both ends are partial dates or not known."""
        start, end = getattr(self, first), getattr(self, last)
        if start is not None and end is not None and end.latest < start.earliest:
            raise self._impossible(last, f"is earlier than {first}, {start}")

    def _refuse_no_address(self, field: str) -> None:
        """Raise where a field holds something else than an address in the web."""
        address = getattr(self, field)
        if address is not None and not address.startswith(("https://", "http://")):
            raise self._impossible(
                field, "expected an address that begins with https:// or http://"
            )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Record) or other.__class__ is not self.__class__:
            return NotImplemented
        if self is other:
            return True
        values = _shape_of(self).values
        return bool(values(self) == values(other))

    def __hash__(self) -> int:
        try:
            return hash(self.id)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # equal records have equal ids
        except AttributeError:
            return hash(_shape_of(self).values(self))

    def __repr__(self) -> str:
        shown = [repr(getattr(self, field.name)) for field in self.__attrs_attrs__[:2]]
        cut = [text if len(text) <= 50 else f"{text[:47]}..." for text in shown]
        return f"{type(self).__name__}({', '.join(cut)})"

    def __rich_repr__(self) -> Generator[Any, None, None]:
        """All fields that have a value, for rich: the plain repr is cut short."""
        for field in self.__attrs_attrs__:
            value = getattr(self, field.name)
            if value is not None and value != ():
                yield field.name, value

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, _: Any) -> Any:
        """What pydantic, which alone asks, should know of a field that holds such a record."""
        from asem.serialization._pydantic import schema_of

        return schema_of(source)

    def _repr_html_(self) -> str | None:
        """The record for a notebook."""
        from asem._display import html_of

        return html_of(self)


R = TypeVar("R", bound=Record)


if TYPE_CHECKING:
    from attrs import frozen as record  # which checkers know, `attrs.evolve` of a record too
else:

    def record(kind: type[R]) -> type[R]:
        """
        Make a class of records of a class that derives from `Record`, as the decorator above it.

        It is `attrs.frozen` without the methods that `Record` has. A field that a subclass
        declares again, to say more of it, keeps its place among the fields.

        >>> @record
        ... class Visit(Record):
        ...     id: str
        ...     days: int = 1
        >>> Visit("hanoi", 2)
        Visit('hanoi', 2)
        """
        return attrs.frozen(eq=False, repr=False, field_transformer=_in_their_places)(kind)


def _in_their_places(kind: type[Record], fields: list[Any]) -> list[Any]:
    base = getattr(kind.__base__, "__attrs_attrs__", ())
    places = {field.name: place for place, field in enumerate(base)}
    return sorted(fields, key=lambda field: places.get(field.name, len(places)))


def fields_of(kind: type[Record]) -> tuple[Any, ...]:
    """
    Return the fields of a class of records, in order, each with a type that is not text.

    Annotations are text in a module that imports `annotations` from `__future__`.

    Raises:
        NameError: An annotation is text with a name that its module does not have.
    """
    if any(isinstance(field.type, str) for field in kind.__attrs_attrs__):
        attrs.resolve_types(kind)
    fields: tuple[Any, ...] = kind.__attrs_attrs__
    return fields


_skips_all: int | None = None


@contextmanager
def skip_checks() -> Generator[None, None, None]:
    """
    Let this thread make records without holding them against anything.

    For the rows of asem's own tables, which the tests hold against all rules. To hold them again
    would make loading every table a sixth dearer; a single question costs the same.
    """
    global _skips_all  # noqa: PLW0603  # one loader, one switch
    _skips_all = get_ident()
    try:
        yield
    finally:
        _skips_all = None


_skips_annotations: int | None = None


@contextmanager
def skip_annotation_checks() -> Generator[None, None, None]:
    """
    Let this thread make records without holding their fields against the annotations.

    For a reader that has done so itself, field by field; the records' own rules still hold.
    """
    global _skips_annotations  # noqa: PLW0603  # a second one only makes the first check again
    _skips_annotations = get_ident()
    try:
        yield
    finally:
        _skips_annotations = None


Check = Callable[[Any], bool]


class _Shape:
    """What is kept of a class of records from the first one that is made."""

    __slots__ = ("checks", "numbers", "parts", "seen", "values")

    def __init__(self, kind: type[Record]) -> None:
        fields = fields_of(kind)
        names = [field.name for field in fields]
        self.values: Callable[[Record], Any] = (
            attrgetter(*names)
            if len(names) > 1  # of one name it gives the value alone
            else lambda record: tuple([getattr(record, name) for name in names])
        )
        """Gives the values of all fields, as a tuple."""
        self.checks = tuple([_fits(field.type) for field in fields])
        """For each field, whether a value fits its annotation."""
        self.seen: set[tuple[type, ...]] = set()
        """The combinations of the values' classes that were found to fit."""
        self.parts = tuple(
            [
                (at, self.checks[at])
                for at, field in enumerate(fields)
                if not _is_told_by_class(field.type)
            ]
        )
        """The fields whose values' classes do not tell whether they fit: position, and check."""
        self.numbers = tuple(
            [
                (at, field.name)
                for at, field in enumerate(fields)
                if {"int", "Decimal"} & {kind.__name__ for kind in _classes_in(field.type)}
            ]
        )
        """The fields that hold a number: position and name."""


_SHAPES: dict[type[Record], _Shape] = {}


def _shape_of(record: Record) -> _Shape:
    kind = record.__class__
    if kind not in _SHAPES:
        _SHAPES[kind] = _Shape(kind)
    return _SHAPES[kind]


def _classes_in(annotation: Any) -> tuple[type, ...]:
    """The classes of `int | None`, and what is a class itself."""
    union = get_origin(annotation) in (UnionType, Union)
    parts = get_args(annotation) if union else (annotation,)
    return tuple([part for part in parts if isinstance(part, type)])


def _is_told_by_class(annotation: Any) -> bool:
    """Whether the class of a value says that it fits, as for `int | None`: no part can be wrong."""
    if get_origin(annotation) in (UnionType, Union):
        return all(_is_told_by_class(part) for part in get_args(annotation))
    return annotation is None or (isinstance(annotation, type) and get_origin(annotation) is None)


MAX_DIGITS = 4000
"""How many digits a number may have; Python itself refuses to write 300 more."""
_TOO_MUCH = 10**MAX_DIGITS


def is_writable(number: Any) -> bool:
    """
    Whether a number, whole or decimal, has no more than `MAX_DIGITS` digits when it is written.

    >>> is_writable(10**3999), is_writable(10**4000), is_writable(None)
    (True, False, True)
    """
    if isinstance(number, int):
        return bool(abs(number) < _TOO_MUCH)
    if number is None or not number.is_finite():  # which is judged elsewhere
        return True
    _, digits, exponent = number.as_tuple()
    written = len(digits) + exponent if exponent > 0 else max(len(digits), 1 - exponent)
    return bool(written <= MAX_DIGITS)


def expected_in(annotation: Any, value: object) -> str:
    """
    Return what a field expects, in words, with the nearest word or the helper that makes one.

    >>> expected_in(str | None, 5)
    'expected str | None'
    """
    import re

    text = annotation.__name__ if isinstance(annotation, type) else str(annotation)
    expected = f"expected {re.sub(r'[a-z_]+[.](?=[A-Za-z])', '', text)}"
    for kind in _classes_in(annotation):
        if issubclass(kind, StrEnum):
            words = list(map(str, kind))
            return f"{expected}, as {kind.__name__}({(find_nearest(value, words) or words)[0]!r})"
        if kind.__name__ == "PartialDate":
            return f"{expected}, as PartialDate.parse('2004-10-08')"
        if kind.__name__ == "date":
            return f"{expected}, as date(2004, 10, 8)"
        if kind.__name__ == "Decimal":
            return f"{expected}, as Decimal('11400000')"
    return f"{expected}, in brackets with a comma" if get_origin(annotation) is tuple else expected


def _fits(annotation: Any) -> Check:
    """A function that tells whether a value is what `annotation` says, exactly: no subclasses."""
    origin, parts = get_origin(annotation), get_args(annotation)
    if isinstance(annotation, TypeVar):  # whoever uses the generic class says what it stands for
        return lambda value: value != ""
    if origin is tuple:
        all_fit = _parts_fit(*parts)
        return lambda value: value.__class__ is tuple and all_fit(value)
    if origin is UnionType or origin is Union:
        checks = [_fits(part) for part in parts]
        return lambda value: any(fits(value) for fits in checks)
    if origin is Literal:
        return lambda value: any(value is part or value == part for part in parts)
    if isinstance(origin, type) and issubclass(origin, Record):  # as Spell[Group]
        (name,) = [f.name for f in fields_of(origin) if isinstance(f.type, TypeVar)]
        part_fits = _fits(parts[0])
        return lambda value: value.__class__ is origin and part_fits(getattr(value, name))
    if not isinstance(annotation, type) and annotation is not None:
        raise TypeError(
            f"a record cannot hold {annotation}: expected classes, tuples, Literal, None and "
            "unions of them"
        )
    kind = type(None) if annotation is None else annotation
    return lambda value: value.__class__ is kind and value != ""


def _parts_fit(*parts: Any) -> Check:
    """A function that tells whether the values in a tuple are what `tuple[*parts]` says."""
    if parts[-1] is not ...:
        checks = [_fits(part) for part in parts]
        return lambda values: (
            len(values) == len(checks)
            and all(fits(value) for fits, value in zip(checks, values, strict=True))
        )
    if isinstance(parts[0], type) and get_origin(parts[0]) is None:
        classes = frozenset((parts[0],))
        return lambda values: classes.issuperset(map(type, values)) and "" not in values
    item_fits = _fits(parts[0])
    return lambda values: all(map(item_fits, values))
