"""
From any spelling to the id of a partner.

Four ways lead from a text to a partner, each wider and slower than the one before:

1. as written: one look into a dictionary, nothing computed;
2. folded: case, accents, punctuation, articles and word order of the inverted form
   ("Korea, Republic of") no longer count;
3. without the words for a form of state ("la República de Austria"), where the partner is known
   to call itself so, and without the marks of footnotes;
4. nearest: for misspellings, and only ever as advice or when the caller asks for it.

A wrong partner is worse than none. So a spelling that could also mean somebody else is in no
table at all, and everybody else is known too: other countries, states of the past and bodies are
a no, parts and groups of countries are neither yes nor no. All of them keep a text such as
"Noth Korea" from being taken for a misspelt partner.
"""

import re
from collections.abc import Container, Iterable, Iterator
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple, TypeAlias
from unicodedata import normalize

from asem.registry._nearness import Index, distance

__all__ = ["LONGEST", "Spellings", "fold"]

_SHORT = 3
"""Up to so many letters a word is a code; a name so short keeps its accents."""

_PAIR, _LONGEST_PAIR = 2, 9
"""Two codes of at most three letters, with at most three signs between them."""

_NO_CODE = re.compile("[^A-Z]+")

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
    Every spelling of the given partners, and of everybody else.

    Nothing is folded before the first text that is not found as written, and nothing is known of
    others before the first text that is not found at all. Two given partners that share a spelling
    both lose it.

    Attributes:
        verbatim: From a text exactly as written to the id of its partner.

    Examples:
        >>> spellings = Spellings([("VNM", ["VNM", "VN", "Viet Nam"]), ("LAO", ["Lao PDR"])])
        >>> spellings.verbatim["Vietnam"]
        'VNM'
        >>> spellings.find("LAO P.D.R.")
        'LAO'

    """

    __slots__ = ("_as_written", "_folded", "_forms", "_kinds", "_last", "_others", "_own",
                 "verbatim")  # fmt: skip

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
        self._own = own
        self._as_written = frozenset(code for one in own for code in CODES.get(one, ()))
        self._folded: dict[str, str] | None = None
        self._kinds: frozenset[_KindsOfOne] | None = None
        self._others: _Others | None = None
        self._forms: Index[_KindsOfOne] | None = None
        self._last: tuple[str, str | None] = ("", None)
        self.verbatim = _undisputed(
            (partner, (*texts, *CODES.get(partner, ()), *_known(partner)))
            for partner, texts in own.items()
        )

    def find(self, text: str) -> str | None:
        """
        Find the partner that a text names.

        Args:
            text: Any spelling: id, code or name, in any language the tables know, with marks of
                footnotes and entities of HTML. Several names of one partner in one text
                ("Burma/Myanmar", "Czechia (CZ)") are one.

        Returns:
            The partner's id; None where the text names no partner or could name another
            place as well. Misspellings are not found.

        Examples:
            >>> spellings = Spellings([("KOR", ["KOR"]), ("DEU", ["DEU"])])
            >>> spellings.find("SOUTH  KOREA"), spellings.find("la Corée du Sud (1)")
            ('KOR', 'KOR')
            >>> spellings.find("Deutschland / Germany")
            'DEU'
            >>> spellings.find("North Korea") is spellings.find("Germny") is None
            True

        """
        written = self.verbatim.get(text.strip())
        if written is not None:
            return written
        asked, found = self._last  # what is not found is asked for again, by other questions
        if asked != text:
            found = self._found(text) if len(text) <= LONGEST else None
            self._last = text, found
        return found

    def other(self, text: str) -> str | None:
        """
        Say which place, state of the past or body a text names that is not a partner.

        Args:
            text: Any spelling, as for `find`.

        Returns:
            The ISO 3166-1 alpha-3 code, or an English name where there is none; None where
            the text names a partner, a part or a group of countries, or nothing known.

        Examples:
            >>> spellings = Spellings([("RUS", ["RUS"])])
            >>> spellings.other("Vereinigte Staaten"), spellings.other("USSR")
            ('USA', 'Soviet Union')
            >>> spellings.other("Russland") is spellings.other("Atlantis") is None
            True

        """
        if len(text) > LONGEST or self.find(text):
            return None
        return self._place(text)

    def group(self, text: str) -> str | None:
        """
        Say which part or group of countries a text names: of these there is neither yes nor no.

        Args:
            text: Any spelling, as for `find`.

        Returns:
            Its English name; None where the text names a partner, another place or nothing known.

        Examples:
            >>> spellings = Spellings([("GBR", ["GBR"])])
            >>> spellings.group("Écosse"), spellings.group("Euro area - 20 countries")
            ('Scotland', 'Euro area')
            >>> spellings.group("United Kingdom") is spellings.group("USA") is None
            True

        """
        if len(text) > LONGEST or self.find(text):
            return None
        return self._group(_without_entities(text))

    def suggest(self, text: str) -> tuple[str, ...]:
        """
        Name the partners that a misspelt text was likely meant for, by the rule of `closest`.

        Args:
            text: A text that `find` did not find.

        Returns:
            The ids of at most three partners, equally near, in the order of the ids. Empty
            where the text names a partner or anybody else, has fewer than six letters, is near to
            nothing, or is as near to somebody else.

        Examples:
            >>> spellings = Spellings([("PHL", ["Philippines"]), ("KOR", ["South Korea"])])
            >>> spellings.suggest("Phillipines"), spellings.suggest("Soth Korea")
            (('PHL',), ('KOR',))
            >>> spellings.suggest("Noth Korea"), spellings.suggest("Niger")
            ((), ())

        """
        return () if self.find(text) else self._nearest(text)[:3]

    def closest(self, text: str) -> str | None:
        """
        Find the one partner that a text was meant for, misspelt or not.

        A text of five letters or fewer is not a misspelling. Up to nine letters it may have one
        slip, with more two; two neighbours swapped are one slip. Words for a form of state
        ("republic") are not letters. Where somebody else is as near, partner or not, nobody was
        meant.

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
        if found is not None:
            return found
        near = self._nearest(text)
        return near[0] if len(near) == 1 else None

    def _found(self, text: str) -> str | None:
        """Find the partner that a text names which is not found as written."""
        text = _without_entities(text)
        if self._are_two_codes(text):
            return None
        partner = self._partner(text)
        if partner is not None:
            return partner
        bare = _without_marks(text)
        if bare != text and (partner := self._partner(bare)):
            # "EU (27)" is a group of countries: a number after an institution is not a footnote.
            is_number = len(partner) != _SHORT and any(map(str.isdigit, text[len(bare) :]))
            return None if is_number or self._group(text) or self._other(text) else partner
        named = {self._partner(part) for part in _PARTS.split(bare) if part}
        return named.pop() if len(named) == 1 else None

    def _place(self, text: str) -> str | None:
        """Say whom else a text names that names no partner."""
        text = _without_entities(text)
        if self._are_two_codes(text) or self._group(text):
            return None
        bare = _without_marks(text)
        place = self._other(text) or self._other(bare)
        if place is not None:
            return place
        named = {self._other(part) for part in _PARTS.split(bare) if part}
        return named.pop() if len(named) == 1 else None

    def _partner(self, text: str) -> str | None:
        """Look a name up among the partners, as it is and without the form of state."""
        partners = self._partners()
        key = _key(text)
        found = _look_up(partners, key)
        if found is not None:
            return None if self._code_of_another(text, key) else found
        kinds, rest = _apart(key)
        if kinds:
            # The rest must name a partner that is known to call itself so: the Republic of China
            # is not China.
            for name in _without_preposition(rest):
                owner = _look_up(partners, name)
                if owner is not None and (kinds == _COUNTRY or self._calls_itself(owner, kinds)):
                    return owner
        return None

    def _other(self, text: str) -> str | None:
        """Look a name up among everybody else, as it is and without the form of state."""
        key = _key(text)
        place = self._code_of_another(text, key)
        if place is not None or key in self._partners():
            return place
        strangers = self._strangers()
        found = strangers.place(key)
        if found is not None:
            return found
        kinds, rest = _apart(key)
        if kinds:
            for name in _without_preposition(rest):
                if name in strangers.groups or _look_up(self._partners(), name):
                    return None
                found = strangers.place(name)
                if found is not None:
                    # Two call themselves Congo: only the words that tell them apart will do.
                    return None if found in _SHARING and kinds != _REPUBLIC else found
        return None

    def _are_two_codes(self, text: str) -> bool:
        """
        Tell whether a text is two codes joined by a sign, as for a pair of countries.

        "NA-UY" is Namibia and Uruguay, "Na Uy" is Norway in Vietnamese.
        """
        if len(text) > _LONGEST_PAIR or not text.isupper() or text.replace(" ", "").isalpha():
            return False
        from asem._data.places import PLACES

        codes = _NO_CODE.sub(" ", text).split(" ")
        owners = {self.verbatim.get(code) or PLACES.get(code) for code in codes}
        return len(codes) == len(owners) == _PAIR and None not in owners

    def _code_of_another(self, text: str, key: str) -> str | None:
        """
        Give the place that is not a partner whose code of ISO 3166-1 a text is.

        A code stands in capitals or in small letters: "Nga" is Russia in Vietnamese, "NGA" is
        Nigeria.
        """
        if len(key) > _SHORT or not key.isascii():
            return None
        from asem._data.places import PLACES

        code = text.strip()
        if code.isdecimal():
            from asem.registry._codes import place_of

            place = place_of("numeric", code) if len(code) == _SHORT else None
        else:
            place = PLACES.get(code.upper()) if code.isupper() or code.islower() else None
        return None if place in self._own else place

    def _group(self, text: str) -> str | None:
        """Look a name up among the parts and groups of countries."""
        groups = self._strangers().groups
        return _look_up(groups, _key(text)) or _look_up(groups, _key(_without_marks(text)))

    def _partners(self) -> dict[str, str]:
        """Give the partners by folded text, folding everything at the first call."""
        if self._folded is None:
            written = (
                (text, who) for text, who in self.verbatim.items() if text not in self._as_written
            )
            folded = _undisputed(
                (who, [_key(text) for text, _ in texts])
                for who, texts in groupby(written, itemgetter(1))
            )
            self._folded = _with_compact(folded)  # last: another thread looks only here
        return self._folded

    def _calls_itself(self, owner: str, kinds: "_Kinds") -> bool:
        """Tell whether a partner is known by its name with words that say these kinds of state."""
        if self._kinds is None:
            partners = self._partners()
            self._kinds = frozenset(
                (own_kinds, one)
                for key, one in partners.items()
                for own_kinds, rest in [_apart(key)]
                if own_kinds and one in {partners.get(name) for name in _without_preposition(rest)}
            )
        return (kinds, owner) in self._kinds

    def _strangers(self) -> "_Others":
        """Give everybody else by folded text, at the first call."""
        if self._others is None:
            self._others = _Others(self._own)
        return self._others

    def _nearest(self, text: str) -> tuple[str, ...]:
        """Give the partners nearest to a text that names none, unless somebody else is as near."""
        if len(text) > LONGEST:
            return ()
        key = _key(_without_marks(_without_entities(text)))
        kinds, rest = _apart(key)
        name = _without_preposition(rest)[-1] if kinds else rest
        initial = any(len(word) == 1 and word.isascii() for word in name.split(" "))
        if initial or _is_pair_of_codes(name):
            return ()  # "N. Cyprus": a letter by itself is an abbreviation, no slip
        word = _compact(name)
        reach = sum(len(word) >= letters for letters in _LETTERS_PER_SLIP)
        near = self._near_partners(word, kinds, reach) if reach else {}
        if not near:
            return ()
        if kinds:  # "Frnska republiken" may be "Franska republiken" as well as "Finska"
            near |= self._near_partners(_compact(key), _WHOLE, min(near.values()))
        best = min(near.values())
        if self._group(text) or self._place(text):
            return ()
        rivals = self._strangers().forms
        if any(distance(word, rival, best) <= best for rival in rivals.alike(word, best)):
            return ()
        return tuple(sorted(owner for owner in near if near[owner] == best))

    def _near_partners(self, word: str, kinds: "_Kinds", reach: int) -> dict[str, int]:
        """Measure how near each partner is to a word that has such a form of state beside it."""
        if self._forms is None:
            self._forms = Index(self._forms_of_partners())
        near: dict[str, int] = {}
        for form in self._forms.alike(word, reach):
            for own_kinds, owner in self._forms.owners[form]:
                if own_kinds == kinds or (not own_kinds and self._calls_itself(owner, kinds)):
                    nearer = near.get(owner, reach + 1) - 1
                    if nearer and (slips := distance(word, form, nearer)) <= nearer:
                        near[owner] = slips
        return near

    def _forms_of_partners(self) -> "dict[str, set[_KindsOfOne]]":
        """
        Give the partners' names without blanks and without the words for a form of state.

        Of a name that is none without these words ("Czech Republic") only the partner's own count:
        what is left of it is mostly an adjective, and "Islandská republika" is not Ireland. The
        others are only there as a whole.
        """
        owners: dict[str, set[_KindsOfOne]] = {}
        partners = self._partners()
        for key, owner in partners.items():
            own_kinds = _WHOLE if _apart(key)[0] else _NO_KINDS
            owners.setdefault(_compact(key), set()).add((own_kinds, owner))
        for owner, texts in self._own.items():
            for key in {_key(text) for text in texts}:
                kinds, rest = _apart(key)
                if kinds:
                    owners.setdefault(_compact(rest), set()).add((kinds, owner))
                    owners.setdefault(_compact(key), set()).add((_NO_KINDS, owner))
        return owners


_Kinds: TypeAlias = frozenset[str]
"""What kinds of state the words around a name say."""

_KindsOfOne: TypeAlias = tuple[_Kinds, str]
"""What kinds a partner is known to call itself."""

_LETTERS_PER_SLIP = (6, 10)
"""From so many letters on a misspelling may have one slip, and two."""


class _Others:
    """
    Everybody but the given partners.

    Attributes:
        places: By folded text, the place.
        closed: The same, but without blanks and without an article in front.
        groups: By folded text, with blanks and without, the part or group of countries.
        forms: All folded texts without blanks, and names that are near to a partner's.

    """

    __slots__ = ("closed", "forms", "groups", "places")

    def __init__(self, own: Container[str]) -> None:
        """Gather them; the generated spellings are folded already."""
        from asem._data.names import CLDR
        from asem._data.others import GROUPS, RIVALS
        from asem._data.variants import VARIANTS

        places: dict[str, str] = {}
        for place, keys in _names_of_others():
            if place not in own:
                places.update(dict.fromkeys(keys, place))
        for place, names in CLDR.items():
            if place not in own:
                texts = (place, *names, *VARIANTS[place])
                places.update(dict.fromkeys(map(_key, texts), place))
        closed = {_compact(key): place for key, place in places.items()}
        for key, place in places.items():
            article, _, rest = key.partition(" ")
            if article in _ARTICLES and len(rest) > _SHORT:
                closed.setdefault(_compact(rest), place)
        groups = {key: group for group, keys in GROUPS.items() for key in keys.split("|")}
        self.places = places
        self.closed = closed
        self.groups = _with_compact(groups)
        # Of parts and groups the English name alone: "Austalia" is not East Asia in Nynorsk.
        in_english = [_compact(_key(group)) for group in GROUPS]
        forms = dict.fromkeys((*closed, *in_english, *RIVALS.split("|")), ())
        self.forms = Index({form: () for form in forms if len(form) > _SHORT})

    def place(self, key: str) -> str | None:
        """Look a key up as it is, without its blanks, and without its article."""
        found = self.places.get(key)
        if found is None and len(key) > _SHORT and not _is_pair_of_codes(key):
            found = self.closed.get(_compact(key))
            if found is None:
                article, _, rest = key.partition(" ")
                if article in _ARTICLES and len(rest) > _SHORT:
                    found = self.places.get(rest) or self.closed.get(_compact(rest))
        return found


class _Words(NamedTuple):
    """
    The words for a form of state.

    Attributes:
        kinds: By folded phrase, the kind of state.
        first: The first words of these phrases.
        at_start: Matches such words at the beginning of a word of writing that has no blanks.
        at_end: Matches them at its end.

    """

    kinds: dict[str, str]
    first: frozenset[str]
    at_start: re.Pattern[str]
    at_end: re.Pattern[str]


@cache
def _words() -> _Words:
    """Give the words for a form of state, folded at the first call."""
    from asem._data.kinds import KINDS

    kinds = {
        fold(word.replace("_", " ")): kind
        for kind, words in KINDS.items()
        for word in words.split()
    }
    unspaced = sorted((word for word in kinds if _is_unspaced(word[0])), key=len, reverse=True)
    either = "|".join(unspaced)
    return _Words(
        kinds,
        frozenset(word.partition(" ")[0] for word in kinds),
        re.compile(f"(?:{either})+(?=.)"),
        re.compile(f"(?<=.)(?:{either})+$"),
    )


@cache
def _prepositions() -> frozenset[str]:
    from asem._data.kinds import PREPOSITIONS

    return frozenset(PREPOSITIONS.split())


_COUNTRY = frozenset({"country"})
_REPUBLIC = frozenset({"republic"})

_SHARING = frozenset({"COG", "COD", "YEM"})
"""Those whose name others have, or had, with other words for the form of state."""

_NO_KINDS: _Kinds = frozenset()
_WHOLE: _Kinds = frozenset({""})
"""Stands beside a name that is compared with the words for its form of state."""


def _apart(key: str) -> tuple[_Kinds, str]:
    """Take a folded text apart: which kinds of state its words say, and the rest, never empty."""
    kinds_by_phrase, first, _, _ = _words()
    words = key.split(" ")
    if first.isdisjoint(words) and (
        key.isascii() or not any(_is_unspaced(word[:1]) for word in words)
    ):
        return _NO_KINDS, key
    found: set[str] = set()
    rest: list[str] = []
    while words:
        taken = next((n for n in (3, 2, 1) if " ".join(words[:n]) in kinds_by_phrase), 0)
        if taken:
            found.add(kinds_by_phrase[" ".join(words[:taken])])
        else:
            taken = 1
            rest.append(_cut(words[0], found) if _is_unspaced(words[0][:1]) else words[0])
        words = words[taken:]
    name = " ".join(filter(None, rest))
    return (frozenset(found - _COUNTRY or found), name) if found and name else (_NO_KINDS, key)


def _cut(word: str, found: set[str]) -> str:
    """Cut the words for a form of state off a word of writing without blanks, and note them."""
    kinds_by_phrase, _, at_start, at_end = _words()
    start, end = at_start.match(word), at_end.search(word)
    for match in filter(None, (start, end)):
        phrases = match[0]
        while phrases:
            sizes = range(len(phrases), 0, -1)
            phrase = next(phrases[:n] for n in sizes if phrases[:n] in kinds_by_phrase)
            found.add(kinds_by_phrase[phrase])
            phrases = phrases[len(phrase) :]
    return word[start.end() if start else 0 : end.start() if end else len(word)]


def _without_preposition(rest: str) -> tuple[str, ...]:
    """Give a name as it stands after a form of state, and without the preposition before it."""
    names = [rest]
    while " " in rest:
        word, _, rest = rest.partition(" ")
        if word not in _prepositions():
            break
        names.append(rest)
    return tuple(names)


def _without_entities(text: str) -> str:
    """Resolve the entities of HTML."""
    if "&" not in text or ";" not in text:
        return text
    from html import unescape

    return unescape(text)


def _without_marks(text: str) -> str:
    """Leave out the marks of footnotes at the end."""
    if text[-1:].isalpha():
        return text
    bare = _marks().sub("", text)
    return bare if bare.strip() else text


@cache
def _marks() -> re.Pattern[str]:
    """Give the pattern of the marks of footnotes."""
    return re.compile(
        r"""(?: \s* [(\[{] \s* (?:notes?\s*)? (?:\d\d? | [a-z]) \s* [)\]}]  # (1), [a], [note 12]
              | \s+ (?:\d\d?|[a-z]) [/)]  # 1/, 1)
              | \s* [*†‡§¶#¹²³⁰⁴-⁹]+
              | (?<=[^\W\d_A-Z]{4}) \d  # France1
            )+ \s* $""",
        re.VERBOSE,
    )


def _known(partner: str) -> Iterable[str]:
    """Give the spellings that the library knows for an id, whether a partner's or not."""
    from asem._data.names import CLDR
    from asem._data.variants import VARIANTS

    if partner in CLDR:
        return (*CLDR[partner], *VARIANTS.get(partner, ()))
    # A dataset of one's own may hold a partner more.
    return [key for place, keys in _names_of_others() if place == partner for key in keys]


def _names_of_others() -> Iterator[tuple[str, list[str]]]:
    """Give the spellings of everybody else, folded: for each writing and place those there are."""
    from asem._data.others import OTHER_PLACES, OTHERS

    places = OTHER_PLACES.split("|")
    for block in OTHERS.values():
        for place, line in zip(places, block.splitlines(), strict=True):
            if line:
                yield place, line.split("|")


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
    return [word for word in tries if len(word) > _SHORT and not _is_pair_of_codes(word)]


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
    if found is None and " " in key and not _is_pair_of_codes(key):
        found = next((table[word] for word in _shortened(key) if word in table), None)
    return found


def _is_pair_of_codes(key: str) -> bool:
    """Tell whether words are so short that they are codes: "CH-IN" is not a parted name."""
    return " " in key and key.isascii() and all(len(word) <= _SHORT for word in key.split(" "))
