"""
From any spelling to the id of a partner.

Three ways lead from a text to a partner, each wider and slower than the one before:

1. as written: one look into a dictionary, nothing computed;
2. folded: case, accents, punctuation, articles and word order of the inverted form
   ("Korea, Republic of") no longer count;
3. nearest: for misspellings, and only ever as advice or when the caller asks for it.

A wrong partner is worse than none. So a spelling that could also mean somebody else is in
no table at all, and names of places that are no partner are known too: they keep a text
such as "Noth Korea" from being taken for a misspelt partner.
"""

import re
from collections.abc import Iterable
from functools import cache
from itertools import groupby
from operator import itemgetter
from unicodedata import normalize

__all__ = ["LONGEST", "Spellings", "fold"]

_SHORT = 3
"""Up to so many letters a word is a code; a name so short keeps its accents."""

LONGEST = 300
"""So many letters a text may have that is more than compared: the longest name has eighty."""

_APOSTROPHES = "'`´ʹʻʼʽʾʿˈ‘’‛′＇՚׳"

_LETTERS = {
    # Letters that Unicode does not decompose, as people without them on the keyboard type.
    **dict(zip("đðłøıħŧŋəɵ", "ddloihtneo", strict=True)),
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ĸ": "k",
    # Arabic letters that Urdu, Persian and Arabic keyboards give different code points.
    **dict(zip("يىكهةۃ", "ییکہہہ", strict=True)),
    # Malayalam's letters without a vowel, in both their encodings.
    **dict(zip("ൺൻർൽൾൿ", ("ണ്", "ന്", "ര്", "ല്", "ള്", "ക്"), strict=True)),
    # The nine Indic alphabets have the same letters at the same places. Foreign names are
    # spelt with long or short i and u, open or closed e and o, bow or dot, as one likes.
    **{
        chr(block + one): chr(block + other)
        for block in range(0x0900, 0x0D80, 0x80)
        for one, other in zip(
            b"\x01\x08\x0a\x0d\x0e\x11\x12\x40\x42\x45\x46\x49\x4a",
            b"\x02\x07\x09\x0f\x0f\x13\x13\x3f\x41\x47\x47\x4b\x4b",
            strict=True,
        )
    },
}
_SPECIAL = re.compile(f"[{''.join(_LETTERS)}]")

# In Hindi a nasal before its like ("ण्ड") is as often written as a dot.
_NASAL = re.compile("[ङञणनम]\u094d(?=[क-भ])")

# Marks that only refine a letter, and signs that nobody sees (joiners, direction marks, soft
# hyphens, variation selectors). The vowel signs of Indic, Thai, Lao, Khmer and Burmese
# writing are no such marks and stay; of theirs only the dot below (nukta) goes, which many
# writers leave out.
_DROPPED = re.compile(
    f"[{_APOSTROPHES}"
    "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0640\u0670"
    "\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc"
    "\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060\ufe00-\ufe0f\ufeff]+"
)

# The regular expressions' \w leaves out vowel signs, which are marks: hence whole blocks.
_SIGNS = (
    "\u0900-\u0963\u0966-\u0df3\u0e00-\u109f\u1780-\u17ff\u1c50-\u1c7f\u3099\u309a\uabc0-\uabff"
)
_GAP = re.compile(rf"(?:[^\w{_SIGNS}]|_)+")
_GAP_ASCII = re.compile(r"[^a-z0-9]+")
_ELISION = re.compile(r"(?<!\w)[DdLl]['’](?=\w)")
_INITIALS = re.compile(r"(?<=\b\w)\.(?=\w\b)")
_INVERTED = re.compile(r"^([^,(،]+)[,(،](.*)$", re.DOTALL)
_PARTS = re.compile(r"\s*[/|()\[\]:;=]\s*|,\s+|\s+[-–—]\s+")

_JOINED = re.compile(r"\s*[^\w\s]\s*|_")
_CODE = re.compile("[A-Za-z]{2,3}")

_WORDS = {"of": "", "the": "", "rep": "republic", "dem": "democratic"}

_ARTICLES = frozenset(
    "a an as das de den der die el gli het i il l la las le les lo los na o os y η ο οι "
    "τα το".split()
)
"""Articles of other languages, left out when nothing is found with them."""


def fold(text: str) -> str:
    """
    Reduce a spelling to what identifies it.

    Case, accents, punctuation, apostrophes and runs of blanks go; "&" is "and", "Rep." is
    "republic", "Dem." is "democratic"; "of" and "the" go wherever they stand; what follows
    a comma or stands in brackets at the end comes to the front. A folded text folds to
    itself. Vowel signs that carry meaning (Hindi, Thai, Khmer ...) stay.

    Args:
        text: Any text in any script.

    Returns:
        The folded text, empty where nothing but punctuation was given.

    Examples:
        >>> fold("  VIỆT-NAM ")
        'viet nam'
        >>> fold("Korea, Rep.") == fold("The Republic of Korea") == "republic korea"
        True
        >>> fold("Iran (Islamic Republic of)")
        'islamic republic iran'

    """
    if "'" in text or "’" in text:
        text = _ELISION.sub("", text)
    if text.isascii():
        text, gap = text.lower().replace("'", "").replace("`", ""), _GAP_ASCII
    else:
        # Decomposed twice: lower case of a decomposed text need not be decomposed itself.
        text = normalize("NFKD", normalize("NFKD", text.replace("´", "")).casefold())
        text, gap = _DROPPED.sub("", text), _GAP_ASCII
        if not text.isascii():
            text, gap = _SPECIAL.sub(_replace_letter, normalize("NFC", text)), _GAP
            if "\u094d" in text:
                text = _NASAL.sub("\u0902", text)
    if text.isalnum():
        return _WORDS.get(text, text) or text
    if "," in text or "(" in text or "،" in text:
        text = _INVERTED.sub(r"\2 \1", text)
    if "." in text:
        text = _INITIALS.sub("", text)
    text = gap.sub(" ", text.replace("&", " and ")).strip()
    words = text.split(" ")
    if not _WORDS.keys().isdisjoint(words):
        text = " ".join(filter(None, (_WORDS.get(word, word) for word in words))) or text
    return text if gap is _GAP_ASCII else _close_up(text)


def _replace_letter(match: re.Match[str]) -> str:
    """Give the plain letters for a special one."""
    return _LETTERS[match[0]]


def _close_up(text: str) -> str:
    """Take the blanks out between letters of writing that has none, or may have none."""
    closed, *words = text.split(" ")
    for word in words:
        closed += word if _is_unspaced(closed[-1]) and _is_unspaced(word[0]) else f" {word}"
    return closed


def _is_unspaced(letter: str) -> bool:
    """Tell Thai, Lao, Burmese, Khmer, Chinese, Japanese and Korean from other writing."""
    return (
        "\u3040" <= letter <= "\ud7a3"
        or "\u0e00" <= letter <= "\u109f"
        or "\u1780" <= letter <= "\u17ff"
    )


class Spellings:
    """
    Every spelling of the given partners, and of the places that are no partner.

    Nothing is folded before the first text that is not found as written, and nothing is
    known of other places before the first text that is not found at all. Two given partners
    that share a spelling both lose it.

    Attributes:
        verbatim: From a text exactly as written to the id of its partner.

    Examples:
        >>> spellings = Spellings([("VNM", ["VNM", "VN", "Viet Nam"]), ("LAO", ["Lao PDR"])])
        >>> spellings.verbatim["Vietnam"]
        'VNM'
        >>> spellings.find("LAO P.D.R.")
        'LAO'

    """

    __slots__ = ("_as_written", "_folded", "_kinds", "_near", "_others", "_own", "verbatim")

    verbatim: dict[str, str]

    def __init__(self, names: Iterable[tuple[str, Iterable[str]]]) -> None:
        """
        Gather the spellings of the given partners, as written.

        Args:
            names: For each partner its id, and its own ids, codes and names. The spellings
                of many languages and datasets are added for the ids that the library knows.

        """
        from asem._data.variants import CODES

        own = {partner: tuple(texts) for partner, texts in names}
        self._own = frozenset(own)
        self._as_written = frozenset(code for one in own for code in CODES.get(one, ()))
        self._folded: dict[str, str] | None = None
        self._kinds: frozenset[tuple[str, str]] = frozenset()
        self._others: dict[str, str] | None = None
        self._near: dict[tuple[int, bool], list[_Form]] = {}
        self.verbatim = _undisputed(
            (partner, (*texts, *CODES.get(partner, ()), *_known(partner)))
            for partner, texts in own.items()
        )

    def find(self, text: str) -> str | None:
        """
        Find the partner that a text names.

        Args:
            text: Any spelling: id, code or name, in any language the tables know. Several
                names of one partner in one text ("Burma/Myanmar", "Czechia (CZ)") are one.

        Returns:
            The partner's id; None where the text names no partner or could name another
            place as well. Misspellings are not found.

        Examples:
            >>> spellings = Spellings([("KOR", ["KOR"]), ("DEU", ["DEU"])])
            >>> spellings.find("SOUTH  KOREA"), spellings.find("la Corée du Sud")
            ('KOR', 'KOR')
            >>> spellings.find("Deutschland / Germany")
            'DEU'
            >>> spellings.find("North Korea") is spellings.find("Germny") is None
            True

        """
        written = self.verbatim.get(text)
        if written is not None:
            return written
        if len(text) > LONGEST or self._is_pair(text):
            return None
        partners = self._partners()
        whole = self._named(partners, _key(text))
        if whole is not None:
            return whole
        named = {self._named(partners, _key(part)) for part in _PARTS.split(text) if part}
        return named.pop() if len(named) == 1 else None

    def other(self, text: str) -> str | None:
        """
        Say which place, state of the past or body a text names that is no partner.

        Args:
            text: Any spelling, as for `find`.

        Returns:
            The ISO 3166-1 alpha-3 code, or an English name where there is none; None where
            the text names a partner or nothing known. Up to three letters are a code, and
            only in capitals: "Nga" is Russia in Vietnamese, and no code of Nigeria.

        Examples:
            >>> spellings = Spellings([("RUS", ["RUS"])])
            >>> spellings.other("Vereinigte Staaten"), spellings.other("USSR")
            ('USA', 'Soviet Union')
            >>> spellings.other("Russland") is spellings.other("Atlantis") is None
            True

        """
        if len(text) > LONGEST or self.find(text) or self._is_pair(text):
            return None
        key = _key(text)
        if key.isascii() and key.isalpha() and len(key) <= _SHORT and not text.isupper():
            return None
        return _look_up(self._strangers(), key)

    def suggest(self, text: str) -> tuple[str, ...]:
        """
        Name the partners that a misspelt text was likely meant for.

        Args:
            text: A text that `find` did not find.

        Returns:
            The ids of at most three partners, equally near, in the order of the ids. Empty
            where the text names a partner or another known place, has fewer than four
            letters, is near to nothing, or is as near to a place that is no partner.

        Examples:
            >>> spellings = Spellings([("PHL", ["Philippines"]), ("KOR", ["South Korea"])])
            >>> spellings.suggest("Phillipines"), spellings.suggest("Soth Korea")
            (('PHL',), ('KOR',))
            >>> spellings.suggest("Noth Korea"), spellings.suggest("Niger")
            ((), ())

        """
        if len(text) > LONGEST or self.find(text) or self.other(text) or self._is_pair(text):
            return ()
        word = _compact(_key(text))
        near = self._nearest(word, min(len(word) // 4, 2))
        best = min(near.values(), default=(0, False))
        stranger = near.pop(None, None)
        if stranger and stranger[0] <= best[0]:
            return ()
        return tuple(sorted(partner for partner in near if partner and near[partner] == best))[:3]

    def closest(self, text: str) -> str | None:
        """
        Find the one partner that a text was meant for, misspelt or not.

        Stricter than `suggest`: at most one slip in five letters and two in all, and every
        other partner and every other known place at least twice as far away.

        Args:
            text: Any spelling or misspelling.

        Returns:
            The partner's id; None where no single partner is convincing.

        Examples:
            >>> spellings = Spellings([("AUS", ["Australia"]), ("AUT", ["Austria"])])
            >>> spellings.closest("Austalia"), spellings.closest("AUSTRIA")
            ('AUS', 'AUT')
            >>> spellings.closest("Austrlia") is None  # one letter from Austria as well
            True

        """
        found = self.find(text)
        if found is not None or len(text) > LONGEST or self.other(text) or self._is_pair(text):
            return found
        word = _compact(_key(text))
        most = min(len(word) // 5, 2)
        near = self._nearest(word, 2 * most - 1)
        ranked = sorted((distance, partner or "") for partner, (distance, _) in near.items())
        if not ranked or ranked[0][0] > most:
            return None
        rivals = [distance for distance, _ in ranked[1:] if distance < 2 * ranked[0][0]]
        return ranked[0][1] or None if not rivals else None

    def _is_pair(self, text: str) -> bool:
        """Tell whether a text joins the codes of several places by signs, as "CH-IN" does."""
        parts = _JOINED.split(text.strip())
        if len(parts) < 2 or not all(map(_CODE.fullmatch, parts)):
            return False
        strangers = self._strangers()
        owners = {self.verbatim.get(part.upper(), strangers.get(part.lower())) for part in parts}
        return None not in owners and len(owners) > 1

    def _named(self, partners: dict[str, str], key: str) -> str | None:
        """
        Look a key up, also with "republic" or "kingdom" in another language.

        The rest must name a partner that English calls so too: the Republic of China is
        not China.
        """
        found = _look_up(partners, key)
        if found is not None:
            return found
        kinds, pattern = _states()
        state = pattern.fullmatch(key)
        if state is None:
            return None
        kind = kinds[state[1] or state[4]]
        owner = _look_up(partners, state[2] or state[3])
        return owner if owner and (not kind or (kind, owner) in self._kinds) else None

    def _partners(self) -> dict[str, str]:
        """Give the partners by folded text, folding everything at the first call."""
        if self._folded is None:
            written = (
                (text, who) for text, who in self.verbatim.items() if text not in self._as_written
            )
            folded = _with_compact(
                _undisputed(
                    (who, [_key(text) for text, _ in texts])
                    for who, texts in groupby(written, itemgetter(1))
                )
            )
            self._kinds = frozenset(
                (kind, owner)
                for key, owner in folded.items()
                for kind, _, rest in [key.partition(" ")]
                if kind in _STATES and folded.get(rest) == owner
            )
            self._folded = folded  # last: another thread looks only here
        return self._folded

    def _strangers(self) -> dict[str, str]:
        """Give the places that are no partner by folded text, at the first call."""
        if self._others is None:
            from asem._data.names import CLDR
            from asem._data.others import OTHER_CODES, OTHERS
            from asem._data.variants import NOT_PARTNERS, OTHER_NAMES

            others: dict[str, str] = {}
            # The generated spellings are folded already; the rest is little.
            for place, codes in OTHER_CODES.items():
                others.update((code.lower(), place) for code in codes)
            for place, keys in OTHERS.items():
                others.update(dict.fromkeys(keys, place))
            alone: dict[str, tuple[str, ...]] = dict.fromkeys(OTHER_NAMES, ())
            for table in (CLDR, NOT_PARTNERS, alone):
                for place, texts in table.items():
                    if place not in self._own:
                        others.update((_key(text), place) for text in (place, *texts))
            own = self._own
            self._others = _with_compact({k: v for k, v in others.items() if v not in own})
        return self._others

    def _nearest(self, word: str, reach: int) -> dict[str | None, tuple[int, bool]]:
        """
        Measure how near each partner is to a misspelt word, up to a reach.

        The answer holds for each partner, and as None for all other places, the number of
        slips and whether the word has a letter too many: leaving one out is the commoner
        slip, so it counts as nearer among equals.
        """
        near: dict[str | None, tuple[int, bool]] = {}
        letters = _letters(word)
        for length in range(len(word) - reach, len(word) + reach + 1) if reach > 0 else ():
            for form, form_letters, owner in self._forms(length, plain=word.isascii()):
                # One slip brings in at most one letter and takes away at most one: this
                # leaves few forms to be measured in full.
                if (
                    (letters & ~form_letters).bit_count() <= reach
                    and (form_letters & ~letters).bit_count() <= reach
                    and (distance := _distance(word, form, reach)) <= reach
                ):
                    rank = (distance, length < len(word))
                    near[owner] = min(rank, near.get(owner, rank))
        return near

    def _forms(self, length: int, *, plain: bool) -> "list[_Form]":
        """Give all known texts of one length, in ASCII or not, with their letters."""
        if (length, plain) not in self._near:
            partners = self._partners()
            forms = dict.fromkeys(self._strangers()) | partners
            self._near[length, plain] = [
                (form, _letters(form), owner)
                for form, owner in forms.items()
                if len(form) == length and form.isascii() is plain and " " not in form
            ]
        return self._near[length, plain]


_Form = tuple[str, int, str | None]
"""A folded text without blanks, its letters as bits, and its partner, if any."""


_STATES = {
    "republic": (
        "republic republik republika republica republique repubblica republiek republiken "
        "republikken repubblika republikang respublika tasavalta vabariik koztarsasag "
        "errepublika gweriniaeth cumhuriyeti lydveldid cong_hoa република республика "
        "республикасы республіка рэспубліка δημοκρατια 共和国 共和國 공화국 สาธารณรัฐ "
        "ສາທາລະນະລັດ សាធារណរដ្ឋ गणराज्य गणतंत्र প্রজাতন্ত্র ਗਣਰਾਜ ગણરાજ્ય ಗಣರಾಜ್ಯ గణతంత్ర "
        "குடியரசு റിപ്പബ്ലിക് रिपब्लिक_ऑफ రిపబ్లిక్_ఆఫ్ جمهورية جمهوری جمہوریہ"
    ),
    "kingdom": (
        "kingdom royaume konigreich reino regno koninkrijk konungariket kongeriget kongeriket "
        "regatul kraljevina kralovstvi kralovstvo krolestwo karaliste karalyste kuningriik "
        "kuningaskunta kralligi kerajaan kaharian vuong_quoc кралство королевство королівство "
        "каралеўства краљевина βασιλειο 王国 王國 왕국 ราชอาณาจักร ລາຊະອານາຈັກ "
        "ព្រះរាជាណាចក្រ مملكة پادشاهی"
    ),
    # No kind of state, only the word for a country.
    "": "ประเทศ ປະເທດ ប្រទេស နိုင်ငံ",
}
"""What states call themselves in the languages that leave the name beside it unchanged."""


@cache
def _states() -> tuple[dict[str, str], re.Pattern[str]]:
    """Give each such word's kind, and the pattern of a name that has one; made at a miss."""
    kinds = {
        fold(word.replace("_", " ")): kind
        for kind, words in _STATES.items()
        for word in words.split()
    }
    word = "|".join(sorted(kinds, key=len, reverse=True))
    article = "(?:(?:de|du|del|della|di|da|do|ng|ta) )*"
    return kinds, re.compile(f"(?:({word}) ?{article}(.+)|(.+?) ?({word}))")


def _known(partner: str) -> Iterable[str]:
    """Give the spellings that the library knows for an id, whether a partner's or not."""
    from asem._data.names import CLDR
    from asem._data.variants import VARIANTS

    if partner in CLDR:
        return (*CLDR[partner], *VARIANTS.get(partner, ()))
    # A dataset of one's own may hold a partner more.
    from asem._data.others import OTHERS

    return OTHERS.get(partner, ())


def _undisputed(shares: Iterable[tuple[str, Iterable[str]]]) -> dict[str, str]:
    """Tabulate by text what one owner alone lays claim to."""
    table: dict[str, str] = {}
    disputed = {""}
    for owner, texts in shares:
        share = dict.fromkeys(texts, owner)
        disputed.update(text for text in table.keys() & share.keys() if table[text] != owner)
        table |= share
    for text in disputed & table.keys():
        del table[text]
    return table


def _with_compact(table: dict[str, str]) -> dict[str, str]:
    """Add the texts without article and without blanks, for "SouthKorea" and "Viet Nam"."""
    shares = groupby((item for item in table.items() if " " in item[0]), itemgetter(1))
    return (
        _undisputed(
            (owner, [short for text, _ in texts for short in _shortened(text)])
            for owner, texts in shares
        )
        | table
    )


def _shortened(key: str) -> list[str]:
    """Leave out of a folded text the blanks, or an article in front; code-like rests go."""
    article, _, rest = key.partition(" ")
    tries = [_compact(key), rest] if article in _ARTICLES else [_compact(key)]
    return [word for word in tries if len(word) > _SHORT]


def _compact(text: str) -> str:
    """Leave out the blanks."""
    return text.replace(" ", "")


def _key(text: str) -> str:
    """
    Give the text by which the tables know a spelling: folded, unless accents matter.

    They matter where so few letters stay that the word could be a code: "Mỹ", the United
    States in Vietnamese, is not MY, and "Áo", Austria, is not AO.
    """
    folded = fold(text)
    if len(folded) > _SHORT or not folded.isascii() or text.isascii():
        return folded
    return normalize("NFKC", normalize("NFKC", text).casefold()).strip(" .,;:()")


def _look_up(table: dict[str, str], key: str) -> str | None:
    """Look a key up as it is, without its blanks, and without its article."""
    found = table.get(key)
    if found is None and " " in key:
        found = next((table[word] for word in _shortened(key) if word in table), None)
    return found


def _letters(word: str) -> int:
    """Note as bits which letters a word has, and how often, so that words compare at once."""
    bits = 0
    for letter in word:
        bit = 1 << (ord(letter) & 63)
        while bits & bit:
            bit <<= 64
        bits |= bit
    return bits


def _distance(one: str, two: str, reach: int) -> int:
    """
    Count the slips between two words: a letter too many, too few, wrong, or two swapped.

    This is the optimal string alignment distance, given up beyond the reach. The standard
    library's difflib gives the same advice on slips made at random, but takes 26 ms for a
    miss among all these names, where this takes less than one.
    """
    before: list[int] = []
    row = list(range(len(two) + 1))
    for i, letter in enumerate(one):
        # `before` is now the row above and `above` the one above that. Only cells near the
        # diagonal can stay within reach.
        before, above, row = row, before, [i + 1]
        first, last = max(0, i - reach), min(len(two), i + reach + 1)
        row.extend([reach + 1] * first)
        for j in range(first, last):
            cost = min(before[j] + (letter != two[j]), before[j + 1] + 1, row[j] + 1)
            if i and j and letter == two[j - 1] and one[i - 1] == two[j]:
                cost = min(cost, above[j - 1] + 1)
            row.append(cost)
        row.extend([reach + 1] * (len(two) - last))
        if min(row) > reach:
            return reach + 1
    return row[-1]
