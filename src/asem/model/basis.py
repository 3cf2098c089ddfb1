"""The three ways to count since when a partner is one."""

from enum import StrEnum

__all__ = ["Basis"]


class Basis(StrEnum):
    """
    What makes a partner one, because published lists disagree by up to two years.

    India, say: decided on 2006-09-11, took part from 2007-05-28, first summit 2008-10-24.
    """

    ACCESSION = "accession"
    """The opening day of the first summit attended as a partner, as ASEM's own tables count."""
    PARTICIPATION = "participation"
    """The first day of the first ministerial meeting or summit attended as a partner."""
    DECISION = "decision"
    """
    The day on which the admission was decided.

    A decision known only to the month or the year counts from its last possible day, but never
    later than accession; where no source dates it, accession counts.
    """
