"""What is said, in one line, where a command gives no answer."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from asem.errors import UnknownPartnerError, UnknownRecordError, UnknownSummitError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

__all__ = ["Refusal", "in_one_line", "printable", "sought"]


class Refusal(Exception):  # noqa: N818  # a "no" is not always an error
    """
    Why a command gives no answer.

    Attributes:
        status: The exit status: 2 for bad use, 1 where what was asked for is not there.
    """

    def __init__(self, message: str, status: int = 2) -> None:
        super().__init__(message)
        self.status = status

    @classmethod
    def of_word(cls, kind: str, word: str, known: Iterable[str], hint: str = "") -> Refusal:
        """
        The refusal of a word that is none of those known, with the nearest of these.

        >>> print(Refusal.of_word("command", "membrs", ["members", "meetings"]))
        unknown command 'membrs': did you mean 'members'?
        >>> print(Refusal.of_word("kind", "x", ["json", "csv"]))
        unknown kind 'x': expected one of json, csv
        """
        from difflib import get_close_matches  # noqa: PLC0415  # only a mistake pays for it

        words = list(known)
        near = get_close_matches(word[:100], words, n=1)
        advice = hint or f"expected one of {', '.join(words)}"
        return cls(
            f"unknown {kind} {word!r}: " + (f"did you mean {near[0]!r}?" if near else advice)
        )


@contextmanager
def sought() -> Generator[None, None, None]:
    """
    What is asked for by its name may not be there, which is an answer and no bad use.

    >>> import asem
    >>> with sought():
    ...     asem.summit(14)
    Traceback (most recent call last):
        ...
    asem.cli.refusal.Refusal: unknown summit 14: the registry holds 1 to 13
    """
    try:
        yield
    except (UnknownPartnerError, UnknownRecordError, UnknownSummitError) as error:
        raise Refusal(str(error), status=1) from None


def in_one_line(text: str) -> str:
    r"""
    A message that can say nothing to the terminal but its words.

    >>> in_one_line("two problems:\n  one\n  two \x1b[31m")
    'two problems: one; two \\x1b[31m'
    """
    lines = [line.strip() for line in text.split("\n")]
    joined = "; ".join(line for line in lines if line)
    return printable(joined.replace(":; ", ": "))


def printable(text: str) -> str:
    r"""
    A text without what moves the cursor, rings the bell or turns the writing round.

    >>> printable("one\ntwo\x1b[2J")
    'one two\\x1b[2J'
    """
    if text.isprintable():
        return text
    return "".join(_shown(letter) for letter in text)


def _shown(letter: str) -> str:
    if letter.isprintable():
        return letter
    return " " if letter.isspace() and letter not in "\x0b\x0c\x1c\x1d\x1e\x1f" else _escape(letter)


def _escape(letter: str) -> str:
    return letter.encode("unicode_escape").decode("ascii")
