"""What is said, in one line, where a command gives no answer."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from asem._text import did_you_mean, find_nearest, quoted
from asem.errors import UnknownPartnerError, UnknownRecordError, UnknownSummitError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

__all__ = ["Refusal", "sought"]


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
        unknown kind 'x': expected one of 'json', 'csv'
        """
        words = list(known)
        near = find_nearest(word, words)
        advice = hint and not near and f": {hint}"
        return cls(f"unknown {kind} {quoted(word)}{advice or did_you_mean(near, words)}")


@contextmanager
def sought() -> Generator[None, None, None]:
    """
    What is asked for by its name may not be there, which is an answer and no bad use.

    >>> import asem
    >>> with sought():
    ...     asem.summit(14)
    Traceback (most recent call last):
        ...
    asem.cli._refusal.Refusal: unknown summit 14: the registry holds 1 to 13
    """
    try:
        yield
    except (UnknownPartnerError, UnknownRecordError, UnknownSummitError) as error:
        raise Refusal(str(error), status=1) from None
