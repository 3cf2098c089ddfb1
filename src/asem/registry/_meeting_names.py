"""What people call meetings: by their count, in figures, in words or in Roman numerals."""

from __future__ import annotations

import re

__all__ = ["count_and_kind"]

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_NUMERALS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split()
_COUNTS = {word: f"{n}" for words in (_ORDINALS, _NUMERALS) for n, word in enumerate(words, 1)}
"""By a count in words or in Roman numerals, that in figures."""

_OF_ALL = {"", "asem", "meeting", "summit", "st", "nd", "rd", "th"}
"""What says nothing of which meeting is meant."""

_WORD = re.compile(r"\d+|[^\W\d]+")


def count_and_kind(name: str) -> str:
    """
    Return those words of a folded name that say which meeting it is, sorted, its count in figures.

    Empty where none does. A Roman numeral alone is not a count: "VI" is a code of the Virgin
    Islands.

    >>> [count_and_kind(name) for name in ("asem v", "fifth asia europe meeting", "12th fmm")]
    ['5', '5', '12 fmm']
    """
    if name in _NUMERALS:
        return name
    words: list[str] = _WORD.findall(name.replace("asia europe", "asem"))
    said = {_COUNTS.get(word, word).removeprefix("asem") for word in words}
    return " ".join(sorted(said - _OF_ALL))
