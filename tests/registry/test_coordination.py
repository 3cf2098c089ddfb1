"""Who kept ASEM together on a day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import asem
from asem import CoordinatorRole, InvalidDateError, Registry
from asem.strategies import days, registries

from .. import invented
from ..invented import seat
from ..search import ONE_DAY, near


class TestCoordinatorsOn:
    """Whom sources show as coordinators on a day."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            ("1996-03-01", []),
            ("2002-09-22", ["chn", "eu", "jpn", "vnm"]),
            ("2002-09-23", ["chn", "dnk", "eu", "jpn", "vnm"]),
            ("2008-10-13", ["brn", "chn", "eu"]),
            ("2008-10-14", ["brn", "chn", "eu", "fra"]),
            ("2010-06-30", ["eu", "khm"]),
            ("2010-07-01", ["bel", "eu", "khm"]),
            ("2010-10-05", ["bel", "eu", "khm", "kor"]),
            ("2010-10-06", ["bel", "eu"]),
            ("2010-12-31", ["bel", "eu", "jpn", "lao"]),
            ("2011-01-01", ["eu", "jpn", "lao"]),
            ("2011-10-31", ["eu", "jpn", "lao"]),
            ("2011-11-01", ["eu"]),
            ("2012-02-17", ["eu"]),
            ("2012-02-18", []),
            ("2020-09-07", ["deu", "eu", "rus", "sgp"]),
            ("2023-01-11", ["tha"]),
            ("2023-01-12", ["tha", "vnm"]),
            ("2023-01-13", ["vnm"]),
        ],
    )
    def test_facts(self, day: str, expected: list[str]) -> None:
        """They come by id; whoever is missing is not known."""
        found = asem.coordinators_on(day)

        assert expected == sorted(seat.partner.lower() for seat in found)
        assert sorted(seat.id for seat in found) == [seat.id for seat in found]
        assert found == asem.coordinators_on(date.fromisoformat(day))

    def test_four_seats(self) -> None:
        """Before the eighth summit all four seats are known, each with one holder."""
        roles = [seat.role for seat in asem.coordinators_on("5 October 2010")]

        assert sorted(CoordinatorRole) == sorted(roles)

    def test_term_and_day(self) -> None:
        """A term covers all its days; a day on which somebody is attested, that day."""
        registry = invented.registry(
            coordinatorships=[
                seat("term", "AAA", started="2002", ended="2003"),
                seat("day", "ORG", attested=("2002-05-05",)),
            ]
        )

        for day, expected in [
            ("2001-12-31", []),
            ("2002-01-01", ["term"]),
            ("2002-05-05", ["day", "term"]),
            ("2002-05-06", ["term"]),
            ("2003-12-31", ["term"]),
            ("2004-01-01", []),
        ]:
            assert expected == [each.id for each in registry.coordinators_on(day)]

    @pytest.mark.parametrize("wrong", ["2010", "", "04/05/2010", None, 2010])
    def test_no_day(self, wrong: Any) -> None:
        """What is not a day is refused."""
        with pytest.raises(InvalidDateError):
            asem.coordinators_on(wrong)

    @given(days())
    def test_partners(self, day: date) -> None:
        """Whoever coordinates takes part, by accession or before its first summit."""
        for each in asem.coordinators_on(day):
            assert asem.is_partner(each.partner, day, basis="participation")

    @given(registries(), st.data())
    def test_elsewhere(self, registry: Registry, data: st.DataObject) -> None:
        """In every registry they are the seats that cover the day, in the order of the table."""
        known = [one.earliest for each in registry.coordinatorships
                 for one in (each.started, *each.attested, each.ended) if one]  # fmt: skip
        day = data.draw(near(tuple(known)) if known else days())
        found = registry.coordinators_on(day)

        assert [each for each in registry.coordinatorships if each.covers(day)] == list(found)
        if known and day < min(known) - ONE_DAY:
            assert () == found
