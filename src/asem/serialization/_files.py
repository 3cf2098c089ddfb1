"""A registry as a file."""

from __future__ import annotations

from contextlib import contextmanager
from errno import EINVAL
from pathlib import PureWindowsPath
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Final, cast

from asem._paths import as_path
from asem.errors import StructureError
from asem.registry import Registry
from asem.serialization._json_text import MAX_BYTES, parse_json, render_json
from asem.serialization._problems import Problem, misfit, problems_of, refusal, show_value
from asem.serialization._reading import as_plain, read_document

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from os import PathLike
    from pathlib import Path

__all__ = ["DESCRIPTOR", "RESOURCE", "load", "save"]

DESCRIPTOR: Final = "datapackage.json"
"""The file that describes the folder of a data package."""

RESOURCE: Final = "asem"
"""The name of the resource of a data package that holds a registry."""


def save(registry: Registry, path: str | PathLike[str]) -> None:
    """
    Write a registry to a JSON file: UTF-8, the same bytes for equal registries.

    The file appears whole or not at all: it is written beside its place and then moved there.

    Raises:
        OSError: The file cannot be written.
        StructureError: The path is not one, a text cannot be written, or the document would be
            too long.

    >>> import asem, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     save(asem.registry.canonical(), f"{folder}/asem.json")
    ...     load(f"{folder}/asem.json") == asem.registry.canonical()
    True
    """
    content = f"{render_json(as_plain(registry), indent=1)}\n".encode()
    with _told(path, "written"):
        place = as_path(path)
        draft = place.with_name(f".{token_hex(8)}.part")
        try:
            draft.write_bytes(content)
            draft.replace(place)
        finally:
            draft.unlink(missing_ok=True)


def load(path: str | PathLike[str]) -> Registry:
    """
    Read a registry from a file that `save` wrote, or from the folder of a data package.

    Of a folder, only `datapackage.json` is read, and the file inside the folder to which the
    resource named `asem` leads.

    Raises:
        OSError: The file cannot be opened.
        StructureError: It does not hold a registry, or the path is not one. The message lists all
            problems with their paths.
        RegistryError: The records contradict each other.
    """
    with _told(path, "read"):
        place = as_path(path)
        if place.is_dir():
            place = _resource_in(place, path)
        content = _content_of(place)
    return read_document(Registry, content, path, show_value(str(place)))


@contextmanager
def _told(path: object, verb: str) -> Generator[None, None, None]:
    """Say what is wrong with a path as an error of asem; what the system refuses stays as it is."""
    try:
        yield
    except StructureError as error:
        raise StructureError(str(error), path, error.suggestions, error.problems) from None
    except (RuntimeError, ValueError) as error:  # of a lone surrogate, or a loop
        problem = f"cannot be {verb}: {error}"
        raise refusal(path, [Problem("", problem)], show_value(str(path))) from None


def _content_of(place: Path) -> bytes:
    """The bytes of a file, no more of them than are needed to tell that it is too long."""
    if place.exists() and not place.is_file():  # a pipe, say, may never end
        raise OSError(EINVAL, "not a regular file", str(place))
    with place.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def _resource_in(folder: Path, given: object) -> Path:
    """The file of a data package that holds the registry."""
    descriptor = _inside(folder, DESCRIPTOR)
    with _told(folder / DESCRIPTOR, "read"):
        package: Any = parse_json(_content_of(descriptor))
    resources: Any = package.get("resources") if package.__class__ is dict else None
    if not isinstance(resources, list):
        raise misfit(package, "a data package: an object with a list of resources")
    named = [
        (index, resource)
        for index, resource in enumerate(cast("Iterable[Any]", resources))
        if resource.__class__ is dict and resource.get("name") == RESOURCE
    ]
    if len(named) != 1:
        problem = f"names {len(named)} resources {RESOURCE!r}: expected one"
        raise refusal(given, [Problem("", problem)], DESCRIPTOR)
    index, resource = named[0]
    path = resource.get("path")
    try:
        return _inside(folder, path)
    except StructureError as error:
        at = f"resources[{index}].path"
        found = [problem.within(at) for problem in problems_of(error)]
        raise refusal(given, found) from None


def _inside(folder: Path, path: Any) -> Path:
    """The place of a file in a folder, which no path, drive or link leads out of."""
    expected = f"the name of a file inside {show_value(str(folder))}"
    if path.__class__ is not str or not path or "\0" in path:
        raise misfit(path, expected)
    parts = PureWindowsPath(path)  # knows the drives and separators of every system
    if parts.drive or parts.root or ".." in parts.parts or ":" in path:
        raise misfit(path, expected)
    place = (folder / path).resolve()
    if not place.is_relative_to(folder.resolve()):
        raise misfit(path, expected)
    return place
