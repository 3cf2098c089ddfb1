"""
Hypothesis strategies for what asem takes and holds, for the tests of those who build on it.

Needs Hypothesis, which the extra `hypothesis` installs. Where both are installed,
`hypothesis.strategies.from_type` knows every class of records by itself.

>>> import asem
>>> from hypothesis import given, strategies as st
>>> @given(partners(), days())
... def test_members_are_partners(partner, day):
...     assert asem.is_partner(partner, day) or not asem.is_member(partner, day)
>>> test_members_are_partners()
"""

try:
    __import__("hypothesis")
except ImportError:
    from asem.errors import MissingExtraError

    raise MissingExtraError(
        "asem.strategies needs Hypothesis: install the extra, pip install 'asem-model[hypothesis]'",
        "hypothesis",
    ) from None

from asem.strategies._records import meetings, of_type, partners, records, summits
from asem.strategies._registries import registries
from asem.strategies._values import days, partial_dates

__all__ = [
    "days",
    "meetings",
    "of_type",
    "partial_dates",
    "partners",
    "records",
    "registries",
    "summits",
]
