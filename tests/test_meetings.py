"""Summits: which one, who hosted, what came next."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import asem
from asem import (
    AsemError,
    Meeting,
    MeetingStatus,
    PartialDate,
    Registry,
    UnknownRecordError,
    UnknownSummitError,
)

from . import invented
from .strategies import ONE_DAY, days, near, registries

NO_SUMMITS: tuple[Any, ...] = (
    *(99, 0, -1, 14, 10**30, "5", "asem-99", "asem-14", "ASEM-5", "asem5", "", "five"),
    *(True, False, 5.0, None, [], ["asem-5"], {}, (5,), b"asem-5", object(), date(2004, 10, 8)),
)


class TestSummit:
    """The summit that is meant."""

    @pytest.mark.parametrize("summit", asem.summits, ids=lambda summit: summit.id)
    def test_references(self, summit: asem.Summit) -> None:
        """A number, an id and the record itself mean the summit."""
        assert asem.summit(summit.number) is summit
        assert asem.summit(summit.id) is summit
        assert asem.summit(summit) is summit

    def test_record_of_another_registry(self) -> None:
        """A record from elsewhere means our summit of its number."""
        assert asem.summit(invented.summit(5)) is asem.summits[5]
        with pytest.raises(UnknownSummitError):
            asem.summit(invented.summit(99))

    @pytest.mark.parametrize("wrong", NO_SUMMITS, ids=repr)
    def test_unknown(self, wrong: Any) -> None:
        """What is no summit is refused by every question, and repeated."""
        for question in (asem.summit, asem.host_of, asem.hosts_of):
            with pytest.raises(UnknownSummitError) as caught:
                question(wrong)

            assert f"unknown summit {wrong!r}: " in str(caught.value)
            assert wrong is caught.value.value
            assert isinstance(caught.value, LookupError)
            assert isinstance(caught.value, AsemError)

    def test_message(self) -> None:
        """The message says which summits there are."""
        with pytest.raises(UnknownSummitError) as caught:
            asem.summit(14)

        assert "unknown summit 14: the registry holds 1 to 13" == str(caught.value)
        with pytest.raises(UnknownSummitError, match=r"^unknown summit 1: the table is empty$"):
            Registry().summit(1)

    def test_partner_is_no_summit(self) -> None:
        """A record of another kind is no summit."""
        with pytest.raises(UnknownSummitError):
            asem.summit(asem.partners["VNM"])  # type: ignore[arg-type]


class TestHosts:
    """Host, chair and place are three different things."""

    @pytest.mark.parametrize(
        ("number", "host", "chair", "country"),
        [
            (5, "VNM", "VNM", "VNM"),
            (8, "BEL", "EU", "BEL"),
            (10, "ITA", "EU", "ITA"),
            (12, "EU", "EU", "BEL"),
        ],
    )
    def test_host(self, number: int, host: str, chair: str, country: str) -> None:
        """ASEM 10 met in Milan, Italy hosted, the President of the European Council chaired."""
        summit = asem.summit(number)

        assert asem.host_of(number) is asem.partners[host]
        assert asem.host_of(f"asem-{number}") is asem.host_of(summit)
        assert (asem.partners[host],) == asem.hosts_of(number) == asem.hosts_of(summit)
        assert [chair] == [person.partner for person in summit.chairs]
        assert country == summit.country

    def test_several_hosts(self) -> None:
        """Several hosts are listed by `hosts_of`, in their order; `host_of` refuses to choose."""
        both = invented.summit(1, hosts=("ORG", "AAA"))
        registry = invented.registry(summits=[both, invented.summit(2, invented.SECOND)])

        assert ["ORG", "AAA"] == [host.id for host in registry.hosts_of(1)]
        assert ["AAA"] == [host.id for host in registry.hosts_of(2)]
        with pytest.raises(UnknownRecordError) as caught:
            registry.host_of("asem-1")
        assert "Body ORG, State AAA: ask hosts_of" in str(caught.value)
        assert "asem-1" == caught.value.value

    def test_other_meetings(self) -> None:
        """The hosts of another meeting are those of its record, none where not known."""
        given = {"opens": PartialDate(2001), "closes": PartialDate(2001)}
        meeting = Meeting("m", "M", **given, evidence=invented.RESTS)

        assert () == asem.hosts_of(meeting)
        assert (asem.partners["EU"], asem.partners["VNM"]) == asem.hosts_of(
            attrs.evolve(meeting, hosts=("EU", "VNM"))
        )


class TestByDay:
    """The summit in session or just held, and the next one."""

    @pytest.mark.parametrize(
        ("day", "before", "after"),
        [
            ("0001-01-01", None, 1),
            ("1996-02-29", None, 1),
            ("1996-03-01", 1, 2),
            ("1996-03-02", 1, 2),
            ("1996-03-03", 1, 2),
            ("2004-10-07", 4, 5),
            ("2004-10-08", 5, 6),
            ("2005-01-01", 5, 6),
            ("2016-07-16", 11, 12),
            ("2018-10-17", 11, 12),
            ("2018-10-18", 12, 13),
            ("2020-11-16", 12, 13),
            ("2021-11-24", 12, 13),
            ("2021-11-25", 13, None),
            ("9999-12-31", 13, None),
        ],
    )
    def test_edges(self, day: str, before: int | None, after: int | None) -> None:
        """The opening day counts as in session, and the next summit opens after the day."""
        held, coming = asem.summit_on(day), asem.next_summit_after(day)

        assert before == (None if held is None else held.number)
        assert after == (None if coming is None else coming.number)

    def test_every_form_of_a_day(self) -> None:
        """Text and dates ask the same."""
        assert asem.summit_on("8 October 2004") is asem.summit_on(date(2004, 10, 8))
        assert asem.next_summit_after("8 October 2004") is asem.summits[6]

    def test_cancelled(self) -> None:
        """A summit that was called off is neither in session nor the next one."""
        registry = invented.registry(
            summits=[
                invented.summit(1, invented.FIRST),
                invented.summit(2, invented.SECOND, acceded=("BBB",)),
                invented.summit(3, invented.LEFT, status=MeetingStatus.CANCELLED),
            ]
        )

        assert registry.summit_on(invented.LEFT) is registry.summits[2]
        assert registry.next_summit_after(invented.SECOND) is None
        assert 3 == len(registry.summits)

    def test_empty(self) -> None:
        """In a registry without summits there is none on any day."""
        assert None is Registry().summit_on("2004-10-08")
        assert None is Registry().next_summit_after("2004-10-08")

    @given(days())
    def test_neighbours(self, day: date) -> None:
        """The summit of a day and the next one after it are neighbours."""
        held, coming = asem.summit_on(day), asem.next_summit_after(day)

        assert 1 == (coming.number if coming else 14) - (held.number if held else 0)
        assert held is None or held.opens.earliest <= day
        assert coming is None or day < coming.opens.earliest

    @settings(max_examples=30)
    @given(registries(), st.data())
    def test_elsewhere(self, registry: Registry, data: st.DataObject) -> None:
        """The summit of a day is the last that opened by then, the next one the first after."""
        opened = [summit.opens.earliest for summit in registry.summits]
        day = data.draw(near(tuple(opened)))
        numbers = [number for number, first in enumerate(opened, start=1) if first <= day]
        later = [number for number, first in enumerate(opened, start=1) if first > day]

        assert registry.summits.get(max(numbers, default=None)) is registry.summit_on(day)
        assert registry.summits.get(min(later, default=None)) is registry.next_summit_after(day)
        assert registry.summit_on(opened[0] - ONE_DAY) is None
