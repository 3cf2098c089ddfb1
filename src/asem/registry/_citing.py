"""How a source, or whatever else is cited, is written as a reference."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from asem._choices import require_choice
from asem._text import as_uri, one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from asem.model.partial_date import PartialDate
    from asem.model.sources import Source

__all__ = ["Reference", "as_bibtex", "as_csl", "as_text", "of_source", "render"]


class Reference(NamedTuple):
    """
    What is said of a work where it is cited.

    Attributes:
        id: What tells it from all others.
        kind: What it is, as the Citation Style Language calls it.
        author: Who made it, a body.
        title: Its title.
        issued: When it was issued; `None` where not known.
        url: Where it stands in the web; `None` for nowhere.
        version: Which version of it; `None` where it has none.
        licence: Under what licence, as SPDX calls it; `None` where not known.
        note: What else a reader must know.
    """

    id: str
    kind: str
    author: str
    title: str
    issued: PartialDate | None = None
    url: str | None = None
    version: str | None = None
    licence: str | None = None
    note: str | None = None


def of_source(source: Source) -> Reference:
    """
    What is said of a source; its publisher stands for the author.

    >>> import asem
    >>> of_source(asem.sources["seed-ec-asem-page-2012"]).author
    'European Commission'
    """
    kind = "document" if source.url is None else "webpage"
    return Reference(source.id, kind, source.publisher, source.title, source.issued, source.url)


def render(references: Iterable[Reference], style: str) -> str:
    """
    Return references in one of the styles, in the order given.

    Args:
        references: What is cited.
        style: `"text"` for a line of prose each, `"bibtex"` for an entry each, `"csl"` for a list
            in the JSON of the Citation Style Language.

    Raises:
        InvalidChoiceError: The style is none of these.

    >>> import asem
    >>> print(render([of_source(asem.sources["seed-ec-asem-page-2012"])], "text"))
    European Commission, “Building strong and lasting links with Asia”, 2012-02-17.
    """
    return _STYLES[require_choice("style", style, _STYLES)](references)


def as_text(reference: Reference) -> str:
    """
    One line of prose: author, title, version, date, licence, note, address, as far as known.

    >>> import asem
    >>> as_text(of_source(asem.sources["seed-ec-asem-page-2012"]))
    'European Commission, “Building strong and lasting links with Asia”, 2012-02-17.'
    """
    parts = [
        reference.author,
        f"“{reference.title}”",
        reference.version and f"version {reference.version}",
        str(reference.issued or "n.d."),
        _note(reference),
        reference.url,
    ]
    return f"{one_line(', '.join(part for part in parts if part)).removesuffix('.')}."


def as_bibtex(reference: Reference) -> str:
    """
    An entry for BibTeX: `misc`, UTF-8, no field that is not known.

    Its key is the id. What cannot stand in a key, or is no different from another key for
    BibTeX, which knows no capital letters, stands there as a number: `_41_` for `A`.

    >>> import asem
    >>> print(as_bibtex(of_source(asem.sources["seed-ec-asem-page-2012"])))
    @misc{seed-ec-asem-page-2012,
      author = {{European Commission}},
      title = {{Building strong and lasting links with Asia}},
      year = {2012},
      date = {2012-02-17},
    }
    """
    issued = reference.issued
    fields = {
        "author": f"{{{_escaped(reference.author)}}}",
        "title": f"{{{_escaped(reference.title)}}}",
        "year": issued and f"{issued.year:04}",
        "date": issued and str(issued),
        "version": reference.version and _escaped(reference.version),
        "howpublished": reference.url and f"\\url{{{as_uri(reference.url)}}}",
        "note": _escaped(_note(reference)),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{_key(reference.id)},", *lines, "}"])


def as_csl(reference: Reference) -> dict[str, Any]:
    """
    An item of CSL-JSON, which Zotero, pandoc and citeproc read; no variable that is not known.

    Its id is the key that BibTeX has, too.

    >>> import asem
    >>> as_csl(of_source(asem.sources["seed-ec-asem-page-2012"]))["issued"]
    {'date-parts': [[2012, 2, 17]]}
    """
    issued = reference.issued
    parts = issued and [part for part in (issued.year, issued.month, issued.day) if part]
    variables = {
        "title": one_line(reference.title),
        "author": [{"literal": one_line(reference.author)}],
        "issued": parts and {"date-parts": [parts]},
        "version": reference.version,
        "URL": reference.url and as_uri(reference.url),
        "note": _note(reference),
    }
    known = {name: value for name, value in variables.items() if value}
    return {"id": _key(reference.id), "type": reference.kind, **known}


def _note(reference: Reference) -> str:
    return one_line(", ".join(filter(None, (reference.note, reference.licence))))


def _key(id: str) -> str:
    return "".join([sign if sign in _OF_KEYS else f"_{ord(sign):x}_" for sign in id])


_OF_KEYS: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-.:")

_SPECIAL: Final = str.maketrans(
    {sign: f"\\{sign}" for sign in "&%$#_"}
    | {
        "{": "{\\textbraceleft}",  # BibTeX counts braces, escaped ones too
        "}": "{\\textbraceright}",
        "\\": "{\\textbackslash}",
        "~": "{\\textasciitilde}",
        "^": "{\\textasciicircum}",
        "<": "{\\textless}",
        ">": "{\\textgreater}",
        "|": "{\\textbar}",
    }
)

_LIGATURES: Final = re.compile("(?<=-)(?=-)|(?<=')(?=')|(?<=,)(?=,)|(?<=[`?!])(?=`)")


def _escaped(text: str) -> str:
    """Text that BibTeX and TeX set as it stands: no sign is a command, no two signs are one."""
    return _LIGATURES.sub("{}", one_line(text).translate(_SPECIAL))


def _as_texts(references: Iterable[Reference]) -> str:
    return "\n".join(map(as_text, references))


def _as_entries(references: Iterable[Reference]) -> str:
    return "\n".join(map(as_bibtex, references))


def _as_items(references: Iterable[Reference]) -> str:
    from json import dumps

    return dumps(list(map(as_csl, references)), ensure_ascii=False, indent=2)


_STYLES: Final[Mapping[str, Callable[[Iterable[Reference]], str]]] = {
    "text": _as_texts,
    "bibtex": _as_entries,
    "csl": _as_items,
}
