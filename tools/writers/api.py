"""
`tests/api.txt`: every public name with its signature, one a line.

Public is what `docs/stability.md` says: what `asem.__all__` lists, and what the modules list that
a page of the reference names. The source is read, not run, so a default reads as it was written.
A line with `(1)` is the first thing that a class is made from; one with `(*)` goes by its name
only; one with neither is there to be read.
"""

import logging
import re
from collections.abc import Iterator
from pathlib import Path

import griffe

from writers import ROOT

LISTING = ROOT / "tests" / "api.txt"
MODULE = re.compile(r"^\.\. (?:auto|py:)module:: (asem[\w.]*)$", re.MULTILINE)
MOVING = {"asem.DATA_AS_OF", "asem.__version__"}
"""Constants whose value every release changes."""
MACHINERY = {"__attrs_post_init__", "__init__", "__post_init__", "__repr__", "__slots__"}
"""Special names that say nothing about how a class is used."""
FROZEN = re.compile(r"^((attrs?\.)?frozen|record)\b")
"""The decorators that make a record."""
FIELD = re.compile(r"^(attrs?\.)?field$")


def files() -> dict[Path, str]:
    """Give the whole listing."""
    logging.getLogger("griffe").setLevel(logging.CRITICAL)  # it looks for attrs, and need not
    package = griffe.load("asem", search_paths=[ROOT / "src"], allow_inspection=False)
    homes = [MODULE.findall(page.read_text("utf-8")) for page in (ROOT / "docs").rglob("*.md")]
    doors = {f"asem.{name}" for name in package.exports or () if package[str(name)].is_module}
    lines: list[str] = []
    first: dict[str, str] = {}  # by where it is defined, the name under which it was listed
    modules = sorted(doors.union(*homes) - {"asem"})
    for module in [package, *(package[name.removeprefix("asem.")] for name in modules)]:
        for export in sorted(map(str, module.exports or ())):
            name = f"{module.path}.{export}"
            lines += entry(name, module[export], first)
    return {LISTING: "".join(f"{line}\n" for line in lines)}


def entry(name: str, found: griffe.Object | griffe.Alias, first: dict[str, str]) -> Iterator[str]:
    """The lines for one name of a module."""
    if isinstance(found, griffe.Alias):
        if not found.target_path.startswith("asem."):  # somebody else's, for annotations
            return
        found = found.final_target
    if found.path in first:
        yield f"{name} = {first[found.path]}"
        return
    first[found.path] = name
    if isinstance(found, griffe.Class):
        yield from of_class(name, found)
    elif isinstance(found, griffe.Function):
        yield from of_function(name, found)
    elif not isinstance(found, griffe.Attribute):
        yield f"{name}: module"
    elif str(found.value).startswith("_canonical."):  # what asem publishes of its registry
        yield f"{name} = asem.Registry().{str(found.value).removeprefix('_canonical.')}"
    else:
        yield of_attribute(name, found)


def of_class(name: str, found: griffe.Class) -> Iterator[str]:
    """The lines for a class: what it is, what it is made from, what it holds and answers."""
    bases, fields = ", ".join(map(str, found.bases)), fields_of(found)
    yield f"{name}: {'frozen class' if fields else 'class'}({bases})"
    made = found.members.get("__init__")
    if isinstance(made, griffe.Function):
        yield from of_function(name, made, constructor=True)
    position = 0
    for key, field in fields.items():
        by_name = field.value is not None and "kw_only=True" in str(field.value)
        position += not by_name
        default = default_of(field)
        value = "" if default is None else f" = {default}"
        yield f"{name}.{key}: {field.annotation}{value} ({'*' if by_name else position})"
    for key, member in sorted(public_members(found).items()):
        if isinstance(member, griffe.Function):
            yield from of_function(f"{name}.{key}", member)
        elif isinstance(member, griffe.Attribute) and fields.get(key) is not member:
            yield of_attribute(f"{name}.{key}", member)


def fields_of(found: griffe.Class) -> dict[str, griffe.Attribute]:
    """What attrs makes the class from, in its order: what is annotated, and is not a ClassVar."""
    fields: dict[str, griffe.Attribute] = {}
    for kind in [*reversed(found.mro()), found]:
        if any(FROZEN.search(str(one.value)) for one in kind.decorators):
            fields |= {  # what is defined anew keeps its place
                key: member
                for key, member in kind.members.items()
                if isinstance(member, griffe.Attribute)
                and (member.annotation is not None and "instance-attribute" in member.labels)
            }
    return fields


def public_members(found: griffe.Class) -> dict[str, griffe.Object | griffe.Alias]:
    """What a class has to be used; special methods only where it defines them itself."""
    inherited = {
        key: member.final_target
        for key, member in found.inherited_members.items()
        if not key.startswith("_") and member.target_path.startswith("asem.")
    }
    special = re.compile(r"__\w+__$")
    return inherited | {
        key: member
        for key, member in found.members.items()
        if not key.startswith("_") or (special.match(key) and key not in MACHINERY)
    }


def default_of(member: griffe.Attribute) -> str | None:
    """What a field holds where nothing is given."""
    value = member.value
    if not isinstance(value, griffe.ExprCall) or not FIELD.search(str(value.function)):
        return None if value is None else str(value)
    keywords = [one for one in value.arguments if isinstance(one, griffe.ExprKeyword)]
    given = {one.name: str(one.value) for one in keywords}
    return given.get("default", given.get("factory"))


def of_attribute(name: str, member: griffe.Attribute) -> str:
    """The line for what is read from a module, from a class or its instances."""
    line = name if member.annotation is None else f"{name}: {member.annotation}"
    if "property" in member.labels:
        return f"{line} (property)"
    is_set = member.labels & {"class-attribute", "module-attribute"} and name not in MOVING
    return f"{line} = {member.value}" if is_set and member.value is not None else line


def of_function(name: str, found: griffe.Function, *, constructor: bool = False) -> Iterator[str]:
    """The lines for a function: one, or one for each overload."""
    kinds = [f" ({kind})" for kind in ("classmethod", "staticmethod") if kind in found.labels]
    for each in found.overloads or [found]:
        each.parent = found.parent  # an overload has none, and so keeps `self`
        yield each.signature(name=name, return_type=not constructor) + "".join(kinds)
