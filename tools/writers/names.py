"""
`src/asem/_data/names.py` and `others.py`: what countries are called, from the Unicode CLDR.

Babel carries the CLDR, so another release of it brings other names; a change of how names are
folded, or of the variants that are kept by hand, writes these files anew, too.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

import babel
import pycountry
from babel import Locale
from babel.core import get_cldr_version
from babel.localedata import load, locale_identifiers

from asem._data.variants import CODES, NOT_PARTNERS, OTHER_NAMES, VARIANTS
from asem.registry import _spelling as spelling
from writers import ROOT, Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

ROWS = ROOT / "src" / "asem" / "_data"
WIDTH = 100

# The languages of the EU and of most other partners.
CORE = (
    "en bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv "
    "zh ja ko vi th ms id fil hi ur ru kk mn nb nn no tr"
).split()

# The partners' other languages, the regional ones, the scheduled languages of India, those
# of the United Nations, of minorities and of neighbours, in which many a list of the partners
# is written. Their names of other places are kept only where they are near to a partner's.
WIDE = (
    "lo km my bn ta mi lb rm ca eu gl cy gd fy se br gsw ceb jv su "
    "te mr gu kn ml pa or as ne kok mai doi brx sat sa sd ks mni ps ar "
    "uk be sr bs mk sq is fo he fa hy ka az uz ky tk tg tt si yue af sw eo la ast wa ia os"
).split()

# What the CLDR names and ISO 3166-1 does not: by its reserved code, or else by its name.
UNCODED = {
    "AC": "ASC", "CP": "CPT", "CQ": "CRQ", "DG": "DGA", "TA": "TAA", "XK": "XKX",
    "EA": "Ceuta and Melilla", "IC": "Canary Islands", "EZ": "Euro area", "UN": "United Nations",
    "QO": "Outlying Oceania",
}  # fmt: skip

HEADER = '''"""
{title}

Written by `tools/write.py` from the Unicode Common Locale Data Repository {cldr}
(Babel {babel}); not to be edited. What the CLDR does not know stands in variants.py.

{meaning}

The names are data of the Unicode CLDR, (c) Unicode, Inc., under the Unicode License v3.
"""

'''


def places() -> dict[str, str]:
    """Give the ids of all places that the CLDR may name, by its own code."""
    coded = {country.alpha_2: country.alpha_3 for country in pycountry.countries}
    return coded | UNCODED | {"EU": "EU"}


def wanted(languages: Iterable[str]) -> list[str]:
    """Give the locales of the languages, without the alphabets once invented for English."""
    every = sorted(locale_identifiers())
    return [
        one
        for language in languages
        for one in every
        if one.split("_")[0] == language and not one.endswith(("Dsrt", "Shaw"))
    ]


def territories(locales: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Give locale, place and name for all names of the locales."""
    ids = places()
    for locale in locales:
        # A locale without names of its own repeats those of its language.
        own = load(locale, merge_inherited=False).get("territories", {})
        names = Locale.parse(locale).territories if "_" not in locale else own
        for code, name in names.items():
            if code in ids:
                # "Myanmar (Burma)" is two names of one country, not one name.
                parts = re.fullmatch(r"(.+?)\s*\((.+)\)", name) if ids[code] in VARIANTS else None
                for one in parts.groups() if parts else (str(name),):
                    yield locale, ids[code], one


def codes_of_others() -> dict[str, tuple[str, str, str]]:
    """Give the three codes of all countries and territories that are no partner."""
    return {
        country.alpha_3: (country.alpha_2, country.alpha_3, country.numeric)
        for country in sorted(pycountry.countries, key=lambda one: one.alpha_3)
        if country.alpha_3 not in VARIANTS
    }


class Names:
    """The names sorted into the partners', the others' and those that say too little."""

    def __init__(self) -> None:
        """Collect, judge and select."""
        self.codes = codes_of_others()
        core, wide = (list(territories(wanted(languages))) for languages in (CORE, WIDE))
        self.owners: dict[str, dict[str, str]] = defaultdict(dict)
        for locale, place, name in core + wide:
            for key in keys(name):
                self.owners[key].setdefault(place, locale)
        alone: dict[str, tuple[str, ...]] = dict.fromkeys(OTHER_NAMES, ())
        for place, texts in (NOT_PARTNERS | alone).items():
            for text in (place, *texts):
                for key in keys(text):
                    self.owners[key].setdefault(place, "variants.py")
        for place, codes in self.codes.items():
            for code in codes:
                self.owners[code.lower()].setdefault(place, "ISO 3166-1")
        self.partners = self._partners(core + wide)
        self.others = self._others(core, wide)

    def _partners(self, rows: list[tuple[str, str, str]]) -> dict[str, tuple[str, ...]]:
        """Select the partners' names that can mean nobody else, one for each folded text."""
        chosen: dict[str, dict[str, str]] = {partner: {} for partner in sorted(VARIANTS)}
        for _, place, name in rows:
            if place in chosen and not self.rivals(place, name):
                chosen[place].setdefault(spelling._key(name), name)
        return {place: tuple(sorted(names.values())) for place, names in chosen.items()}

    def rivals(self, place: str, name: str) -> str:
        """Say who else a name can mean."""
        found = {
            other: locale
            for key in keys(name)
            for other, locale in self.owners[key].items()
            if other != place
        }
        return ", ".join(f"{other} in {locale}" for other, locale in sorted(found.items()))

    def _others(
        self, core: list[tuple[str, str, str]], wide: list[tuple[str, str, str]]
    ) -> dict[str, tuple[str, ...]]:
        """Select the others' names, folded: all of the core languages, and the near ones."""
        near = Nearness({spelling._key(name) for names in self.partners.values() for name in names})
        chosen: dict[str, set[str]] = defaultdict(set)
        taken: set[str] = set()
        for rows, select in ((core, lambda _: True), (wide, near)):
            for _, place, name in rows:
                key = spelling._key(name)
                if place not in VARIANTS and key not in taken and select(key):
                    taken.add(key)
                    chosen[place].add(key)
        return {place: tuple(sorted(chosen[place])) for place in sorted(chosen)}

    def faults(self) -> Iterator[str]:
        """Find what the hand-kept variants have wrong."""
        from_cldr = {
            spelling._key(name): place for place, names in self.partners.items() for name in names
        }
        for place, texts in VARIANTS.items():
            seen: set[str] = set()
            for text in texts:
                key = spelling._key(text)
                if rivals := self.rivals(place, text):
                    yield f"{place}: {text!r} is also {rivals}"
                if key in seen or from_cldr.get(key) == place:
                    yield f"{place}: {text!r} is there already"
                seen.add(key)
        for place, texts in CODES.items():
            for text in texts:
                if text.lower() in self.owners:
                    yield f"{place}: {text!r} is also {self.owners[text.lower()]}"


class Nearness:
    """Whether a folded text is so near to a partner's name that it would draw advice."""

    def __init__(self, names: Iterable[str]) -> None:
        """Sort the names by length."""
        self.by_length: dict[int, list[tuple[str, int]]] = defaultdict(list)
        for name in map(spelling._compact, names):
            self.by_length[len(name)].append((name, spelling._letters(name)))

    def __call__(self, key: str) -> bool:
        """Judge one text."""
        word = spelling._compact(key)
        letters = spelling._letters(word)
        reach = min(len(word) // 4 + 1, 4)
        return any(
            (letters & ~bits).bit_count() <= reach
            and (bits & ~letters).bit_count() <= reach
            and spelling._distance(word, name, reach) <= reach
            for length in range(len(word) - reach, len(word) + reach + 1)
            for name, bits in self.by_length[length]
        )


def keys(name: str) -> set[str]:
    """Give the texts by which a name can be found."""
    key = spelling._key(name)
    return {key, *spelling._shortened(key)}


def rows(table: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """Write a table of texts, several on a line."""
    for place, texts in table.items():
        yield f"    {quoted(place)}: ("
        line = "       "
        for text in texts:
            if width(line) + width(quoted(text)) + 2 > WIDTH:
                yield line
                line = "       "
            line += f" {quoted(text)},"
        if texts:
            yield line
        yield "    ),"


def width(text: str) -> int:
    """Measure a text in columns: a Chinese sign takes two."""
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in text)


def quoted(text: str) -> str:
    """Write a text as a literal with the usual quotes; invisible signs by their number."""
    literal = repr(text)
    return literal if '"' in literal else f'"{literal[1:-1]}"'


def files() -> dict[Path, str]:
    """Give the text of both files; variants that mean two places are refused."""
    names = Names()
    if faults := list(names.faults()):
        raise Refused("\n  ".join(("variants.py", *faults)))
    versions = {"cldr": get_cldr_version(), "babel": babel.__version__}
    codes = (
        f'    "{place}": ({", ".join(map(quoted, those))}),' for place, those in names.codes.items()
    )
    return {
        ROWS / "names.py": HEADER.format(
            title="What the partners are called in the languages of ASEM and its neighbours.",
            meaning="CLDR: by the id of the partner, one spelling for each folded text.",
            **versions,
        )
        + "\n".join(
            ("# fmt: off", "CLDR: dict[str, tuple[str, ...]] = {", *rows(names.partners), "}", "")
        ),
        ROWS / "others.py": HEADER.format(
            title="What countries and territories that are no partner are called.",
            meaning="OTHER_CODES: by the ISO 3166-1 alpha-3 code, all three codes. OTHERS: by the\n"
            "alpha-3 code, or the name where there is none, the spellings as `fold` leaves them.",
            **versions,
        )
        + "\n".join(
            (
                "# fmt: off",
                "OTHER_CODES: dict[str, tuple[str, str, str]] = {",
                *codes,
                "}",
                "",
                "OTHERS: dict[str, tuple[str, ...]] = {",
                *rows(names.others),
                "}",
                "",
            )
        ),
    }
