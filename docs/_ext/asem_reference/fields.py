"""Each field that a class documents as an entry of its own, with its type, default and anchor."""

from __future__ import annotations

import inspect
import re
from enum import Enum
from typing import TYPE_CHECKING, Any, ForwardRef

import attrs

from asem_reference.signatures import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

__all__ = ["setup"]

ENTRY = re.compile(r"^    (\w+): (.*)$")


def setup(app: Sphinx) -> None:
    """Let every docstring pass through here, before Napoleon."""
    app.connect("autodoc-process-docstring", process, priority=300)
    app.connect("autodoc-skip-member", skip)


def process(app: Sphinx, what: str, name: str, thing: Any, options: Any, lines: list[str]) -> None:
    """Make an entry of each field."""
    if what not in {"class", "exception"}:
        return
    own, others = told(lines)
    names = [each.name for each in attrs.fields(thing)] if attrs.has(thing) else list(own)
    if not names:
        return
    entries: list[str] = []
    inherited: list[str] = []
    for field in names:
        if field in own or not (home := home_of(thing, field, app.env)):
            text = own.get(field) or inherited_text(thing, field)
            entries += ["", f".. py:attribute:: {field}", *described(thing, field), ""]
            entries += [f"   {line}" for line in text]
        else:
            entries += ["", f".. py:attribute:: {field}", "   :no-typesetting:", ""]
            inherited.append(f":py:attr:`~asem.{home}.{field}`")
            base = home
    if inherited:
        entries += ["", f"It has the fields of :py:class:`{base}`, too: {', '.join(inherited)}."]
    lines[:] = [*others, "", *entries, ""]


def told(lines: list[str]) -> tuple[dict[str, list[str]], list[str]]:
    """Split a docstring into what it says of each field, and all the rest."""
    if "Attributes:" not in lines:
        return {}, lines
    start = lines.index("Attributes:")
    end = start + 1
    found: dict[str, list[str]] = {}
    while end < len(lines) and (lines[end].startswith("    ") or not lines[end]):
        if entry := ENTRY.match(lines[end]):
            found[entry[1]] = text = [entry[2]]
        elif lines[end]:
            text.append(lines[end].strip())
        end += 1
    return found, [*lines[:start], *lines[end:]]


def home_of(kind: type, field: str, env: BuildEnvironment) -> str:
    """Give the base that tells of a field on the same page."""
    for base in kind.__mro__[1:]:
        if attrs.has(base) and field in {each.name for each in attrs.fields(base)}:
            told = env.domains["py"].objects.get(f"asem.{base.__name__}")
            if told and told.docname == env.docname:
                return base.__name__
    return ""


def inherited_text(kind: type, field: str) -> list[str]:
    """Give what the nearest base says of a field."""
    for base in kind.__mro__[1:]:
        own, _ = told(inspect.cleandoc(base.__doc__ or "").splitlines())
        if field in own:
            return own[field]
    return []


def described(kind: type, field: str) -> Iterator[str]:
    """Give the options of an entry: its type, and its default where it has one."""
    for base in kind.__mro__:
        hint = inspect.get_annotations(base).get(field)
        if hint is None and isinstance(found := vars(base).get(field), property) and found.fget:
            hint = inspect.get_annotations(found.fget).get("return")
        if isinstance(hint, ForwardRef):  # as a named tuple has it
            hint = hint.__forward_arg__
        if hint is not None:
            yield f"   :type: {shown(hint, base.__module__)}"
            break
    if attrs.has(kind) and field in attrs.fields_dict(kind):
        default = attrs.fields_dict(kind)[field].default
        if default is not attrs.NOTHING and not isinstance(default, attrs.Factory):  # type: ignore[arg-type]
            yield f"   :value: {(default.value if isinstance(default, Enum) else default)!r}"


def skip(app: Sphinx, what: str, name: str, thing: Any, skipped: bool, options: Any) -> bool | None:
    """Leave out the fields of named tuples, of which Python says only their number."""
    return True if type(thing).__name__ == "_tuplegetter" else None
