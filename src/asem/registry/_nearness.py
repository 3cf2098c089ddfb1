"""Which texts a few slips lead to from a word: misspellings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

__all__ = ["Index", "distance"]

Owner = TypeVar("Owner")


class Index(Generic[Owner]):
    """Folded texts without blanks, so that those which resemble a word are found fast."""

    def __init__(self, owners: Mapping[str, Collection[Owner]]) -> None:
        """Sort the texts by length; the rest is done for each length when it is first needed."""
        self.owners = owners
        self._by_length: dict[int, list[str]] = {}
        for form in owners:
            self._by_length.setdefault(len(form), []).append(form)
        self._shelves: dict[int, _Shelf] = {}

    def alike(self, word: str, reach: int) -> list[str]:
        """
        Give all texts that at most `reach` slips, one or two, lead to from a word, and some more.

        Either the first letter stays, or a slip has touched it. Then of two slips at most one is
        left: the last three letters stay, or all stays between that slip and the first one.
        """
        letters = _letters(word)
        size = len(word)
        found: set[tuple[str, int]] = set()
        for length in range(size - reach, size + reach + 1):
            shelf = self._shelf(length)
            if shelf is None:
                continue
            found.update(shelf.by_first.get(word[:1], ()))
            if reach == 1:
                found.update(shelf.by_tail.get(word[2 + size - length :], ()))
                continue
            found.update(shelf.by_end.get(word[-3:], ()))
            for start in (1, 2, 3):
                found.update(shelf.by_middle.get(word[start : start + length - 6], ()))
        # One slip brings in at most one letter and takes away at most one.
        return [
            form
            for form, own in found
            if (letters & ~own).bit_count() <= reach and (own & ~letters).bit_count() <= reach
        ]

    def _shelf(self, length: int) -> _Shelf | None:
        if length not in self._shelves:
            forms = self._by_length.get(length)
            if forms is None:
                return None
            self._shelves[length] = _Shelf(forms)
        return self._shelves[length]


class _Shelf:
    """Texts of one length, by what of them a few slips leave as it is."""

    __slots__ = ("by_end", "by_first", "by_middle", "by_tail")

    def __init__(self, forms: list[str]) -> None:
        """Sort them."""
        self.by_first: dict[str, list[tuple[str, int]]] = {}
        self.by_tail: dict[str, list[tuple[str, int]]] = {}
        self.by_end: dict[str, list[tuple[str, int]]] = {}
        self.by_middle: dict[str, list[tuple[str, int]]] = {}
        for form in forms:
            one = form, _letters(form)
            self.by_first.setdefault(form[0], []).append(one)
            self.by_tail.setdefault(form[2:], []).append(one)
            self.by_end.setdefault(form[-3:], []).append(one)
            self.by_middle.setdefault(form[2:-4], []).append(one)


def _letters(word: str) -> int:
    """Note as bits which letters a word has, and how often, so that words compare at once."""
    bits = 0
    for letter in word:
        bit = 1 << (ord(letter) & 63)
        while bits & bit:
            bit <<= 64
        bits |= bit
    return bits


def distance(one: str, two: str, reach: int) -> int:
    """
    Count the slips between two words: a letter too many, too few, wrong, or two swapped.

    This is the optimal string alignment distance, given up beyond the reach. Slips are few: to try
    each at the first letter that differs costs less than a whole matrix.
    """
    # What both begin and end with takes no part.
    start, end, most = 0, 0, min(len(one), len(two))
    while start < most and one[start] == two[start]:
        start += 1
    while end < most - start and one[~end] == two[~end]:
        end += 1
    one, two = one[start : len(one) - end], two[start : len(two) - end]
    more = len(one) - len(two)
    if abs(more) > reach:
        return reach + 1
    if not one or not two or not reach:
        return len(one) or len(two)
    slips = [distance(one[1:], two[1:], reach - 1)]
    if more < reach:  # a letter too few
        slips.append(distance(one, two[1:], reach - 1))
    if -more < reach:  # a letter too many
        slips.append(distance(one[1:], two, reach - 1))
    if one[:2] == two[1::-1]:
        slips.append(distance(one[2:], two[2:], reach - 1))
    return 1 + min(slips)
