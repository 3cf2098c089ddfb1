"""How a source is written as a reference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from asem.model.sources import Source

__all__ = ["STYLES", "as_bibtex", "as_text"]


def as_text(source: Source) -> str:
    """
    One line of prose: publisher, title, date, address.

    >>> import asem
    >>> as_text(asem.sources["seed-ec-asem-page-2012"])
    'European Commission, “Building strong and lasting links with Asia”, 2012-02-17.'
    """
    parts = [source.publisher, f"“{source.title}”", str(source.issued or "n.d."), source.url or ""]
    return f"{', '.join(part for part in parts if part).removesuffix('.')}."


def as_bibtex(source: Source) -> str:
    """
    An entry for BibTeX: `misc`, its key the id of the source, UTF-8, no field that is not known.

    >>> import asem
    >>> print(as_bibtex(asem.sources["seed-ec-asem-page-2012"]))
    @misc{seed-ec-asem-page-2012,
      author = {{European Commission}},
      title = {{Building strong and lasting links with Asia}},
      year = {2012},
      date = {2012-02-17},
    }
    """
    fields = {
        "author": f"{{{_escaped(source.publisher)}}}",
        "title": f"{{{_escaped(source.title)}}}",
    }
    if source.issued is not None:
        fields["year"] = f"{source.issued.year}"
        fields["date"] = str(source.issued)
    if source.url is not None:
        fields["howpublished"] = f"\\url{{{source.url}}}"
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items()]
    return "\n".join([f"@misc{{{source.id},", *lines, "}"])


_SPECIAL = str.maketrans(
    {sign: f"\\{sign}" for sign in "&%$#_"}
    | {
        "{": "(",  # BibTeX counts braces, escaped ones too
        "}": ")",
        "\\": "{\\textbackslash}",
        "~": "{\\textasciitilde}",
        "^": "{\\textasciicircum}",
    }
)


def _escaped(text: str) -> str:
    """Text that BibTeX sets as it stands."""
    return text.translate(_SPECIAL)


STYLES: Final[Mapping[str, Callable[[Source], str]]] = {"text": as_text, "bibtex": as_bibtex}
