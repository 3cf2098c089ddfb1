"""Work with text: cut it, measure it, break it, clean it, and guess what was meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

__all__ = [
    "MONTHS",
    "as_cell",
    "as_uri",
    "clean_text",
    "columns_of",
    "count_in_words",
    "day_in_words",
    "did_you_mean",
    "escape_line",
    "escape_text",
    "expected_one",
    "find_nearest",
    "listed",
    "one_line",
    "quoted",
    "upper_first",
    "which_of",
    "without_surrogates",
    "wrap_text",
]

# The first answer of a process needs none of this, so each function fetches what it takes.

MONTHS = (
    "January February March April May June July August September October November December"
).split()

_HOUR, _SIXTY = "(?:[01][0-9]|2[0-3])", "[0-5][0-9]"

ISO_TIME = (
    f"[T ]{_HOUR}(?::?{_SIXTY}|(?:(?::{_SIXTY}){{2}}|(?:{_SIXTY}){{2}})(?:[.,][0-9]+)?)?"
    f"(?: ?(?:Z|UTC|[+-]{_HOUR}(?::?{_SIXTY})?))?"
)
"""A time after a day, as every engine of frames can look for it: ISO 8601, with UTC, and blanks."""

_LONGEST = 100
"""So many letters of a mistake are looked at where words like it are sought."""


def quoted(value: object) -> str:
    """
    Return a value as messages repeat it: its `repr`, cut where it is very long or nested deep.

    >>> quoted("Lao PDR"), len(quoted("x" * 1_000_000))
    ("'Lao PDR'", 100)
    >>> quoted(10**5000)
    '<int of too many digits>'
    """
    from reprlib import Repr

    short = Repr()
    short.maxstring = short.maxother = short.maxlong = 100
    short.maxdict = short.maxset = short.maxlist = short.maxtuple = 8
    short.maxlevel = 3
    try:
        text = short.repr(value)
    except ValueError:  # more digits than Python writes
        return f"<{type(value).__name__} of too many digits>"
    if "\n" in text:  # as a column writes itself
        text = " ".join(text.split())
    return text if len(text) <= 200 else f"{text[:98]}...{text[-98:]}"


def expected_one(value: object, noun: str) -> str:
    """
    Return what was expected, and the way to columns, of a value that holds several; else nothing.

    >>> expected_one(["VNM", "LAO"], "partner"), expected_one("VNM", "partner")
    ('expected one partner; asem.frames reads whole columns', '')
    """
    if not hasattr(type(value), "__iter__") or isinstance(value, str | bytes):
        return ""
    return f"expected one {noun}; asem.frames reads whole columns"


def find_nearest(word: object, known: Iterable[str]) -> tuple[str, ...]:
    """
    Return the known words that are most like another one, best first, at most three.

    Case does not count, nor do blanks and underscores for hyphens. Empty where none is near, and
    for what is not a text.

    >>> find_nearest("SUMITS", ["summits", "sources"]), find_nearest("in person", ["in-person"])
    (('summits',), ('in-person',))
    """
    from difflib import get_close_matches

    if not isinstance(word, str) or len(word) > _LONGEST:  # which is not a slip
        return ()
    plain = {_plain(each): each for each in known}
    near = get_close_matches(_plain(word), plain, n=3, cutoff=0.7)
    return tuple([plain[each] for each in near])


def _plain(word: str) -> str:
    return word.casefold().replace("_", "-").replace(" ", "-")


def did_you_mean(near: tuple[str, ...], known: Iterable[str] = ()) -> str:
    """
    Return the end of a message: the best of the nearest words, or else all that are known.

    >>> did_you_mean(("summits",)), did_you_mean((), ["held", "planned"]), did_you_mean(())
    (": did you mean 'summits'?", ": expected one of 'held', 'planned'", '')
    """
    if near:
        return f": {which_of(near[:1])}"
    words = list(map(repr, known))
    if len(words) == 1:
        return f": expected {words[0]}"
    return f": expected one of {', '.join(words)}" if words else ""


def which_of(names: Iterable[str]) -> str:
    """
    Return the question which of some words, all equally near, was meant.

    >>> which_of(["Latvia"]), which_of(["Lao PDR", "Latvia"])
    ("did you mean 'Latvia'?", "did you mean 'Lao PDR' or 'Latvia'?")
    """
    return f"did you mean {listed(map(repr, names), 'or')}?"


def clean_text(text: str) -> str:
    r"""
    Return a text as every text format can carry it: lines end in `\n`, nothing is a control.

    A control character other than a tab becomes a space, half of a surrogate pair the sign for a
    character that cannot be shown.

    >>> clean_text("one\r\ntwo\x00three")
    'one\ntwo three'
    """
    import re

    text = re.sub("\r\n|[\r\x85\u2028\u2029]", "\n", text)
    return without_surrogates(re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f]", " ", text))


def without_surrogates(text: str) -> str:
    r"""
    Return a text with the sign for what cannot be shown in place of each half of a pair.

    >>> without_surrogates("Ha\ud800noi") == "Ha\ufffdnoi"
    True
    """
    import re

    return re.sub("[\ud800-\udfff]", "\ufffd", text)


def one_line(text: str) -> str:
    r"""
    Return a clean text in one line, with single spaces.

    >>> one_line("one\n  two ")
    'one two'
    """
    return " ".join(clean_text(text).split())


def escape_text(text: str) -> str:
    r"""
    Return a text without what moves the cursor, rings the bell or turns the writing round.

    >>> escape_text("one\ntwo\x1b[2J")
    'one two\\x1b[2J'
    """
    return text if text.isprintable() else "".join(map(_escape_letter, text))


def _escape_letter(letter: str) -> str:
    if letter.isprintable():
        return letter
    if letter.isspace() and letter not in "\x0b\x0c\x1c\x1d\x1e\x1f":
        return " "
    return letter.encode("unicode_escape").decode("ascii")


def escape_line(text: str) -> str:
    r"""
    Return a message in one line that can say nothing to the terminal but its words.

    >>> escape_line("two problems:\n  one\n  two \x1b[31m")
    'two problems: one; two \\x1b[31m'
    """
    lines = [line.strip() for line in text.split("\n")]
    return escape_text("; ".join(filter(None, lines)).replace(":; ", ": "))


def columns_of(text: str) -> int:
    r"""
    Return how many columns of a terminal a text takes.

    >>> columns_of("ASEM"), columns_of("亚欧会议"), columns_of("e\u0301"), columns_of("ไทยนี้")
    (4, 8, 1, 4)
    """
    if text.isascii():
        return len(text)
    from unicodedata import category, east_asian_width

    return sum(
        0
        if category(letter) in ("Mn", "Me", "Cf")  # marks on the letter before, and signs unseen
        else 2
        if east_asian_width(letter) in "WF"
        else 1
        for letter in text
    )


def wrap_text(
    text: str, width: int, indent: str = "", *, is_whole: Callable[[str], bool] | None = None
) -> list[str]:
    """
    Return a text in lines that take no more columns than `width`, all but the first indented.

    Lines break between words. A word that is longer than a line is broken, but for those that
    `is_whole` tells to leave: they get a line of their own, which may be too long.

    >>> wrap_text("Asia: Japan, China", 12, "  "), wrap_text("亚欧会议", 4)
    (['Asia: Japan,', '  China'], ['亚欧', '会议'])
    >>> wrap_text("亚", 1)
    ['亚']
    >>> wrap_text("see asem-duo", 5, is_whole=lambda word: "-" in word)
    ['see', 'asem-duo']
    """
    lines: list[str] = []
    line = ""
    for word in text.split():
        joined = f"{line} {word}" if line.strip() else f"{line}{word}"
        if line.strip() and columns_of(joined) > width:
            lines.append(line)
            joined = f"{indent}{word}"
        while columns_of(joined) > width and not (is_whole and is_whole(word)):
            end = _end_of_head(joined, width)
            if end == len(joined):  # one letter that is wider than a line
                break
            lines.append(joined[:end])
            joined = f"{indent}{joined[end:]}"
        line = joined
    return [*lines, line]


def _end_of_head(text: str, width: int) -> int:
    """Where the longest head of a text that fits ends, at least one letter with its marks."""
    taken, least = 0, len(text) - len(text.lstrip()) + 1
    for end, letter in enumerate(text):
        taken += columns_of(letter)
        if taken > width and end >= least and columns_of(letter):
            return end
    return len(text)


def day_in_words(day: date) -> str:
    """
    Return a day in English, whatever language the machine speaks.

    >>> from datetime import date
    >>> day_in_words(date(2004, 10, 8))
    '8 October 2004'
    """
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def listed(names: Iterable[str], word: str = "and") -> str:
    """
    Return names in a row, the last one after a word.

    >>> listed(["Norway"]), listed(["Norway", "Russia", "India"])
    ('Norway', 'Norway, Russia and India')
    """
    *most, last = names
    return f"{', '.join(most)} {word} {last}" if most else last


def upper_first(text: str) -> str:
    """
    Return a text with a capital at its beginning, and all else as it is.

    >>> upper_first("the EU")
    'The EU'
    """
    return text[:1].upper() + text[1:]


def count_in_words(number: int, noun: str, plural: str | None = None) -> str:
    """
    Return a number and its noun.

    >>> count_in_words(1, "partner"), count_in_words(2, "country", "countries")
    ('1 partner', '2 countries')
    """
    return f"{number} {noun if number == 1 else plural or f'{noun}s'}"


_FORMULAS = ("=", "+", "-", "@", "\t", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula, or passes over before it."""


def as_cell(text: str) -> str:
    r"""
    Return a text as a cell of CSV, which no spreadsheet runs as a formula; lines end in `\n`.

    One that begins like a formula gets an apostrophe before it. A number stays.

    >>> as_cell("=1+1"), as_cell(" @SUM(A1)"), as_cell("-5"), as_cell("Viet Nam")
    ("'=1+1", "' @SUM(A1)", '-5', 'Viet Nam')
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")  # else csv writes it bare
    runs = text.lstrip(" \u00a0").startswith(_FORMULAS) and not _is_number(text)
    return f"'{text}" if runs else text


def _is_number(text: str) -> bool:
    return text[:1] == "-" and text[1:].replace(".", "", 1).isdecimal()


def as_uri(address: str) -> str:
    """
    Return a web address with nothing in it but what RFC 3986 allows.

    >>> as_uri("https://example.org/亚欧?page=1")
    'https://example.org/%E4%BA%9A%E6%AC%A7?page=1'
    """
    from urllib.parse import quote

    return quote(without_surrogates(address), safe=":/?#[]@!$&'()*+,;=%~")
