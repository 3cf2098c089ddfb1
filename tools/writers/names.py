"""
`names.py`, `others.py` and `places.py` of `src/asem/_data`: what everybody is called.

The names come from the Unicode CLDR and ISO 3166-1, the codes of those that are not partners from
`codes.py`. Babel carries the CLDR, so another release of it brings other names; a change of how
names are folded, of the codes, or of the spellings that are kept by hand, writes these files anew.

`names_of_others.csv`, beside this file, has what those lack of everybody who is not a partner,
one spelling a row, sorted. `place` is a code of ISO 3166-1 alpha-3, or else an English name, which
has a row of its own. `kind` is one of these:

- `territory`, a country or territory that has a code; `state`, one of the past, or one that few
  recognise; `body`, an organisation: none of them is a partner, and that is an answer.
- `group`, a part of a partner, or a group that holds some: of these there is neither yes nor no.
- `nearby`, places elsewhere that have a name a slip or two away from a partner's, found among the
  towns and regions of GeoNames and ISO 3166-2.

Its spellings are the names of the schemes of codes (Correlates of War, Gleditsch and Ward, V-Dem,
Polity, Comtrade), of the United Nations in its six languages, of the International Monetary Fund,
the World Bank, the Penn World Table, REIGN, Freedom House and Natural Earth where folding and the
words for a form of state do not lead to them already; other spellings in the languages covered,
most of them from i18n-iso-countries 7.14 (MIT licence); and what is often taken for a partner.
"""

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from itertools import groupby
from pathlib import Path
from unicodedata import east_asian_width
from unicodedata import name as writing

import babel
import pycountry
from babel import Locale
from babel.core import get_cldr_version
from babel.localedata import locale_identifiers

from asem._data import names as names_module
from asem._data import others as others_module
from asem._data.variants import CODES, VARIANTS
from asem.registry import _spelling as spelling
from asem.registry import canonical
from asem.registry._codes import rows_of
from writers import ROOT, Refused

ROWS = ROOT / "src" / "asem" / "_data"
BY_HAND = Path(__file__).with_name("names_of_others.csv")
WIDTH = 100

# The languages of the EU and of most other partners.
CORE = (
    "en bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv "
    "zh ja ko vi th ms id fil hi ur ru kk mn nb nn no tr"
).split()

# The partners' other languages, the regional ones, the scheduled languages of India, those
# of the United Nations, of minorities and of neighbours, in which many a list of the partners
# is written.
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

COUNTRIES = {one.alpha_2: one.alpha_3 for one in pycountry.countries} | UNCODED | {"EU": "EU"}
REGIONS = {code: code for code in map(str, Locale("en").territories) if code.isdecimal()}
LOCALES = [one for one in sorted(locale_identifiers()) if not re.search("_(Dsrt|Shaw)", one)]
"""All languages, without the alphabets once invented for English."""

Row = tuple[str, str, str]
"""The locale of a name, or its source; the place; the name."""
Texts = dict[str, tuple[str, ...]]
"""Texts by place."""


def wanted(languages: list[str]) -> list[str]:
    """Give the locales of some languages, in their order."""
    return [one for language in languages for one in LOCALES if one.split("_")[0] == language]


def territories(locales: list[str], ids: dict[str, str]) -> Iterator[Row]:
    """Give all names that the locales have of some places."""
    for locale in locales:
        for code, name in Locale.parse(locale).territories.items():
            if place := ids.get(str(code)):
                # "Myanmar (Burma)" is two names of one country, not one name.
                parts = re.fullmatch(r"(.+?)\s*\((.+)\)", name) if place in VARIANTS else None
                for one in parts.groups() if parts else (name,):
                    yield locale, place, str(one)


def iso_names() -> Iterator[Row]:
    """Give the names that ISO 3166-1 has in English, short and formal."""
    for country in pycountry.countries:
        for field in ("name", "official_name", "common_name"):
            if name := getattr(country, field, None):
                yield "ISO 3166-1", country.alpha_3, name


def by_hand(*kinds: str) -> Iterator[Row]:
    """Give the spellings of these kinds that are kept by hand."""
    with BY_HAND.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["kind"] in kinds:
                yield BY_HAND.name, row["place"], row["name"]


def keys(name: str) -> set[str]:
    """Give the texts by which a name can be found."""
    key = spelling._key(name)
    return {key, *spelling._shortened(key)}


class Names:
    """The names sorted into the partners', the others' and those that say too little."""

    def __init__(self) -> None:
        """Collect, judge and select."""
        self.codes = {  # of all that are not partners
            country.alpha_3: (country.alpha_2, country.alpha_3, country.numeric)
            for country in sorted(pycountry.countries, key=lambda one: one.alpha_3)
            if country.alpha_3 not in VARIANTS
        }
        self.others_codes = set().union(*self.codes.values())
        core, wide = (list(territories(wanted(each), COUNTRIES)) for each in (CORE, WIDE))
        regions = list(territories(wanted(CORE + WIDE), REGIONS))
        others, groups = list(by_hand("territory", "state", "body")), list(by_hand("group"))
        self.owners: dict[str, dict[str, str]] = defaultdict(dict)
        for locale, place, name in [*core, *wide, *regions, *others, *groups]:
            for key in keys(name):
                self.owners[key].setdefault(place, locale)
        self.groups = self._groups(groups, [row for row in regions if row[0].split("_")[0] in CORE])
        self.partners = self._partners(core + wide)
        self.others = self._others(others, list(iso_names()), core, wide)
        self.rivals_of_partners = self._rivals_of_partners()

    def _groups(self, by_hand: list[Row], regions: list[Row]) -> Texts:
        """Fold parts and groups of countries, and the regions of the world in core languages."""
        chosen: dict[str, set[str]] = defaultdict(set)
        taken: dict[str, str] = {}
        for _, group, name in by_hand:
            chosen[group].add(spelling._key(name))
            taken[spelling._key(name)] = group
        named = set(chosen)
        for _, region, name in regions:
            key, group = spelling._key(name), str(Locale("en").territories[region])
            # Micronesia is a region and a state.
            state = any(not one[0].isdigit() and one not in named for one in self.owners[key])
            if taken.setdefault(key, group) == group and not state:
                chosen[group].add(key)
        return in_order(chosen)

    def _partners(self, rows: list[Row]) -> Texts:
        """Select the partners' names that can mean nobody else, one for each folded text."""
        chosen: dict[str, dict[str, str]] = {partner: {} for partner in VARIANTS}
        for locale, place, name in rows:
            if place in chosen and not self.rivals(place, name, locale):
                chosen[place].setdefault(spelling._key(name), name)
        return in_order({place: set(names.values()) for place, names in chosen.items()})

    def rivals(self, place: str, name: str, locale: str = "en") -> str:
        """
        Say who else a name can mean.

        A code stands in capitals or in small letters; a region of the world counts in one language.
        """
        language = locale.partition("_")[0]
        found = {
            other: where
            for key in keys(name)
            for other, where in self.owners[key].items()
            if other != place and not (other[0].isdigit() and where.partition("_")[0] != language)
        }
        if (name.isupper() or name.islower()) and name.upper() in self.others_codes:
            found[name.upper()] = "ISO 3166-1"
        return ", ".join(f"{other} in {where}" for other, where in sorted(found.items()))

    def _others(self, by_hand: list[Row], *tiers: list[Row]) -> Texts:
        """
        Select the others' names, folded; the earlier tier has the say.

        What two of one tier claim is left out, and so is what a partner or a group is called, what
        is kept by hand, and what only adds words for a form of state.
        """
        certain = {spelling._key(name): place for _, place, name in by_hand}
        taken = dict(certain)
        closed = set().union(*self.groups.values())
        for names in (*self.partners.values(), *VARIANTS.values()):
            closed.update(map(spelling._key, names))
        for rows in tiers:
            claims: dict[str, set[str]] = defaultdict(set)
            for _, place, name in rows:
                if place not in VARIANTS:
                    claims[spelling._key(name)].add(place)
            for key, places in claims.items():
                if key not in closed and len(places) == 1:
                    taken.setdefault(key, *places)
        chosen: dict[str, set[str]] = defaultdict(set)
        for key, place in taken.items():
            kinds, rest = spelling._apart(key)
            known = {taken.get(name) for name in spelling._without_preposition(rest)}
            if key in certain or not (kinds and place in known):
                chosen[place].add(key)
        return in_order(chosen)

    def _rivals_of_partners(self) -> tuple[str, ...]:
        """Find what is called, in any language, as if a partner were misspelt, and is not."""
        names_module.CLDR = self.partners
        others_module.OTHER_PLACES = "|".join(self.others)
        others_module.OTHERS = {"all": "\n".join(map("|".join, self.others.values())) + "\n"}
        others_module.GROUPS = {group: "|".join(texts) for group, texts in self.groups.items()}
        found = {spelling._compact(spelling._key(name)) for _, _, name in by_hand("nearby")}
        others_module.RIVALS = "|".join(sorted(found))
        spellings = canonical().extend()._spellings
        for _, place, name in territories(LOCALES, COUNTRIES | REGIONS):
            if spellings.find(name) is None and spellings.closest(name) not in {None, place}:
                found.add(spelling._compact(spelling._key(name)))
        others_module.RIVALS = "|".join(sorted(found))
        return tuple(sorted(found))

    def faults(self) -> Iterator[str]:
        """Find what the hand-kept variants have wrong."""
        for place, texts in VARIANTS.items():
            seen = set(map(spelling._key, self.partners[place]))
            for text in texts:
                if rivals := self.rivals(place, text):
                    yield f"{place}: {text!r} is also {rivals}"
                if spelling._key(text) in seen:
                    yield f"{place}: {text!r} is there already"
                seen.add(spelling._key(text))
        for place, texts in CODES.items():
            for text in self.others_codes.intersection(texts):
                yield f"{place}: {text!r} is also a code of ISO 3166-1"


def in_order(found: dict[str, set[str]]) -> Texts:
    """Sort the places, and the texts of each."""
    return {place: tuple(sorted(found[place])) for place in sorted(found)}


def width(text: str) -> int:
    """Measure a text in columns: a Chinese sign takes two."""
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in text)


def quoted(text: str) -> str:
    """Write a text as a literal with the usual quotes; invisible signs by their number."""
    literal = repr(text)
    return literal if '"' in literal else f'"{literal[1:-1]}"'


def wrapped(parts: Iterable[str], start: str, most: int) -> list[str]:
    """Put as many parts on each line as it holds."""
    lines = [start]
    for part in parts:
        if width(lines[-1]) + width(part) > most:
            lines.append(start)
        lines[-1] += part
    return lines


def names_of_partners(table: Texts) -> Iterator[str]:
    """Write the partners' names, several on a line."""
    yield "CLDR: dict[str, tuple[str, ...]] = {"
    for place, texts in table.items():
        yield f"    {quoted(place)}: ("
        if texts:
            yield from wrapped((f" {quoted(text)}," for text in texts), " " * 7, WIDTH)
        yield "    ),"
    yield from ("}", "")


def strokes(texts: Iterable[str]) -> Iterator[str]:
    """Write texts as one, with strokes between them, over several lines."""
    *most, last = texts
    lines = wrapped((f"{text}|" for text in most), "", WIDTH - 11)
    lines[-1] += last
    yield from (f"        {quoted(line)}" for line in lines)


def by_writing(table: Texts) -> Iterator[str]:
    """Write a table of texts a block for each writing, and in it a line for each place."""
    sorted_out: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for place, texts in table.items():
        for text in texts:
            sorted_out[writing(text[0]).partition(" ")[0].lower()][place].append(text)
    for script, names in sorted(sorted_out.items()):
        yield f'    "{script}": """\\'
        yield from ("|".join(names[place]) for place in table)
        yield '""",'


def codes_of_places() -> Iterator[str]:
    """Write the codes of those that are not partners, the latest meaning of each."""
    found: dict[str, str] = {}
    for code, place, _, last in (row for scheme in ("iso3", "iso2") for row in rows_of(scheme)):
        if place not in VARIANTS and (last is None or code not in found):
            found[code] = place
    yield "PLACES: dict[str, str] = {"
    for _, codes in groupby(sorted(found, key=lambda code: (found[code], code)), found.get):
        yield f"    {' '.join(f'{quoted(code)}: {quoted(found[code])},' for code in codes)}"
    yield from ("}", "")


def names_of_others(names: Names) -> Iterator[str]:
    """Write what the others are called."""
    yield "OTHER_CODES: dict[str, tuple[str, str, str]] = {"
    for place, codes in names.codes.items():
        yield f'    "{place}": ({", ".join(map(quoted, codes))}),'
    yield from ("}", "", "OTHER_PLACES = (", *strokes(names.others), ")", "")
    yield from ("OTHERS: dict[str, str] = {", *by_writing(names.others), "}", "")
    yield "GROUPS: dict[str, str] = {"
    for group, texts in names.groups.items():
        yield from (f"    {quoted(group)}:", *strokes(texts), "    ,")
    yield from ("}", "", "RIVALS = (", *strokes(names.rivals_of_partners), ")", "")


def files() -> dict[Path, str]:
    """Give the text of the three files; variants that mean two places are refused."""
    names = Names()
    if faults := list(names.faults()):
        raise Refused("\n  ".join(("variants.py", *faults)))
    found = {
        "names.py": names_of_partners(names.partners),
        "others.py": names_of_others(names),
        "places.py": codes_of_places(),
    }
    return {ROWS / file: head(ROWS / file) + "\n".join(lines) for file, lines in found.items()}


def head(file: Path) -> str:
    """Give what a file says of itself, with the versions that it is written from now."""
    text, start, _ = file.read_text("utf-8").partition("# fmt: off\n")
    for before, now in (
        ("Common Locale Data Repository ", get_cldr_version()),
        ("Babel ", babel.__version__),
        ("pycountry\n", version("pycountry")),
    ):
        text = re.sub(rf"(?<={before})[\w.]+", now, text)
    return text + start
