"""Who was a partner on a day, who came and went between two, and where each one sat."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import asem
from asem import (
    Basis,
    Group,
    InvalidChoiceError,
    InvalidDateError,
    NotAPartnerError,
    PartialDate,
    Partner,
    Region,
    Registry,
    UnknownPartnerError,
)
from asem.strategies import days, partners, registries

from .. import invented
from ..search import (
    EDGES,
    ONE_DAY,
    bases,
    near,
    references_to,
)

OURS = asem.registry.canonical()

COUNTS = (
    (date(1996, 2, 29), 0),
    (date(1996, 3, 1), 26),
    (date(2004, 10, 7), 26),
    (date(2004, 10, 8), 39),
    (date(2008, 10, 23), 39),
    (date(2008, 10, 24), 45),
    (date(2010, 10, 3), 45),
    (date(2010, 10, 4), 48),
    (date(2012, 11, 4), 48),
    (date(2012, 11, 5), 51),
    (date(2014, 10, 15), 51),
    (date(2014, 10, 16), 53),
    (date.max, 53),
    (date.min, 0),
)


def ids(found: tuple[Partner, ...]) -> list[str]:
    """Give the ids of an answer, in its order."""
    return [partner.id for partner in found]


class TestPartnersOn:
    """The partners on a day."""

    @pytest.mark.parametrize(("day", "count"), COUNTS)
    def test_counts(self, day: date, count: int) -> None:
        """By accession there were 0, 26, 39, 45, 48, 51, 53 partners, each from a summit on."""
        assert count == len(asem.partners_on(day))

    @pytest.mark.parametrize(
        ("day", "count"),
        [
            ("1996-02-29", 0), ("1996-03-01", 26), ("2004-10-07", 26), ("2004-10-08", 39),
            ("2007-05-27", 39), ("2007-05-28", 45), ("2010-10-03", 45), ("2010-10-04", 48),
            ("2012-11-04", 48), ("2012-11-05", 51), ("2014-10-15", 51), ("2014-10-16", 53),
        ],
    )  # fmt: skip
    def test_counts_by_participation(self, day: str, count: int) -> None:
        """By participation the six of 2006 count from the foreign ministers' meeting of 2007."""
        assert count == len(asem.partners_on(day, basis="participation"))

    @pytest.mark.parametrize(
        ("day", "count"),
        [
            ("1996-02-29", 0), ("1996-03-01", 26), ("2004-10-06", 26), ("2004-10-07", 39),
            ("2006-09-10", 39), ("2006-09-11", 45), ("2009-05-25", 45), ("2009-05-26", 47),
            ("2010-10-03", 47), ("2010-10-04", 48), ("2012-02-29", 48), ("2012-03-01", 49),
            ("2012-03-30", 49), ("2012-03-31", 50), ("2012-11-04", 50), ("2012-11-05", 51),
            ("2014-10-15", 51), ("2014-10-16", 53),
        ],
    )  # fmt: skip
    def test_counts_by_decision(self, day: str, count: int) -> None:
        """By decision each counts from the day that the documents date it to."""
        assert count == len(asem.partners_on(day, basis=Basis.DECISION))

    def test_members(self) -> None:
        """On 9 October 2004 there were 39 partners, 38 of them members."""
        partners_then, members_then = asem.partners_on("2004-10-09"), asem.members_on("2004-10-09")

        assert (39, 38) == (len(partners_then), len(members_then))
        assert [p for p in partners_then if p.id != "EU"] == list(members_then)

    def test_records(self) -> None:
        """The answers are the records of the tables."""
        assert all(p is asem.partners[p.id] for p in asem.partners_on("2025-01-01"))
        assert all(m is asem.members[m.id] for m in asem.members_on("2025-01-01"))
        assert isinstance(asem.partners_on("2025-01-01"), tuple)

    def test_every_form_of_a_day(self) -> None:
        """A date, a datetime, ISO text and English text ask the same."""
        expected = asem.members_on(date(2004, 10, 9))

        for day in ("2004-10-09", "9 October 2004", datetime(2004, 10, 9, 23, 59), "20041009"):
            assert expected == asem.members_on(day)

    def test_bases(self) -> None:
        """India: decided in 2006, took part from 2007, first summit in 2008."""
        first = {"decision": "2006-09-11", "participation": "2007-05-28", "accession": "2008-10-24"}

        for basis, day in first.items():
            eve = date.fromisoformat(day) - ONE_DAY
            for asked in (basis, Basis(basis)):
                assert asem.is_partner("IND", day, basis=asked)
                assert not asem.is_partner("IND", eve, basis=asked)
        assert asem.is_partner("IND", "2008-10-24")
        assert not asem.is_partner("IND", "2008-10-23")

    def test_month_of_decision(self) -> None:
        """A decision known to the month (Norway) counts from its last day."""
        assert not asem.is_partner("NOR", "2012-03-30", basis="decision")
        assert asem.is_partner("NOR", "2012-03-31", basis="decision")

    def test_year_of_decision(self) -> None:
        """A decision known to the year (New Zealand) counts from accession where that is first."""
        assert not asem.is_partner("NZL", "2010-10-03", basis="decision")
        assert asem.is_partner("NZL", "2010-10-04", basis="decision")

    @pytest.mark.parametrize("id", ["HRV", "BGR", "CYP", "KHM"])
    def test_enlargements_of_others(self, id: str) -> None:
        """Joining the European Union or ASEAN admits nobody: each waits for its own decision."""
        partner = asem.partners[id]
        joined = partner.eu_member_from or partner.asean_member_from

        assert joined is not None
        for basis in Basis:
            assert asem.is_partner(id, joined, basis=basis) is (id == "BGR" and basis == "decision")

    def test_croatia(self) -> None:
        """Croatia: in the European Union from 1 July 2013, in ASEM from 16 October 2014."""
        assert asem.partners["HRV"].eu_member_from == date(2013, 7, 1)
        assert not asem.is_member("HRV", "2014-10-15")
        assert asem.is_member("HRV", "2014-10-16")

    def test_institutions(self) -> None:
        """An institution is a partner and no member."""
        assert asem.is_partner("EU", "2010-01-01")
        assert not asem.is_member("EU", "2010-01-01")
        assert not asem.is_member("ASEAN-SEC", "2010-01-01")

    @pytest.mark.parametrize(
        "basis", ["", "ACCESSION", "joined", None, 1, 0, True, Region.ASIA, [], {}, b"decision"]
    )
    def test_unknown_basis(self, basis: Any) -> None:
        """An unknown basis is refused by every question, with the three that there are."""
        for question in (
            lambda: asem.partners_on("2004-10-08", basis=basis),
            lambda: asem.members_on("2004-10-08", basis=basis),
            lambda: asem.is_partner("VNM", "2004-10-08", basis=basis),
            lambda: asem.is_member("VNM", "2004-10-08", basis=basis),
            lambda: asem.joined_between("2004-10-08", "2004-10-09", basis=basis),
            lambda: asem.left_between("2004-10-08", "2004-10-09", basis=basis),
        ):
            with pytest.raises(InvalidChoiceError) as caught:
                question()

            meant = ("accession",) if basis == "ACCESSION" else ()
            expected = (
                "did you mean 'accession'?"
                if meant
                else "expected one of 'accession', 'participation', 'decision'"
            )
            assert f"basis is {basis!r}: {expected}" == str(caught.value)
            assert basis is caught.value.value
            assert meant == caught.value.suggestions
            assert "basis" == caught.value.parameter
            assert tuple(map(str, Basis)) == caught.value.choices


class TestPartner:
    """The partner that is meant."""

    @pytest.mark.parametrize("partner", asem.partners, ids=lambda partner: partner.id)
    def test_references(self, partner: Partner) -> None:
        """A record, an id and the codes of ISO 3166-1 mean the partner."""
        codes = {partner.alpha_2, partner.alpha_3, partner.numeric} - {None}

        assert all(asem.partner(ref) is partner for ref in (partner, partner.id, *codes))

    def test_record_of_another_registry(self) -> None:
        """A record from elsewhere with one of our ids means our partner; another means none."""
        assert asem.partner(invented.member("VNM")) is asem.partners["VNM"]
        with pytest.raises(UnknownPartnerError):
            asem.partner(invented.member("AAA"))

    @pytest.mark.parametrize(
        "wrong", ["AAA", "ZZ", "999", "", " ", None, 704, True, 1.5, [], b"VNM", Basis]
    )
    def test_unknown(self, wrong: Any) -> None:
        """What is not a partner is refused by every question, and repeated."""
        for question in (
            lambda: asem.partner(wrong),
            lambda: asem.is_partner(wrong, "2004-10-08"),
            lambda: asem.is_member(wrong, "2004-10-08"),
            lambda: asem.membership_of(wrong),
            lambda: asem.group_of(wrong, "2004-10-08"),
            lambda: asem.region_of(wrong, "2004-10-08"),
        ):
            with pytest.raises(UnknownPartnerError) as caught:
                question()

            assert f"unknown partner {wrong!r}: " in str(caught.value)
            assert wrong is caught.value.value
            assert isinstance(caught.value, LookupError)

    @pytest.mark.parametrize(
        "stranger",
        ["USA", "US", "840", "United States", "Niger", "North Korea", "Hong Kong", "Czechoslovakia",
         "Timor-Leste"],
    )  # fmt: skip
    def test_strangers(self, stranger: str) -> None:
        """What is known and never was a partner gets a no, and an error where a record is owed."""
        day = "2004-10-08"
        assert asem.is_partner(stranger, day) is asem.is_member(stranger, day) is False
        assert all(not asem.is_partner(stranger, day, basis=basis) for basis in Basis)
        assert asem.region_of(stranger, day) is asem.group_of(stranger, day) is None
        assert () == asem.hosted_by(stranger) == asem.initiatives_of(partner=stranger)
        assert asem.partners.get(stranger) is None
        assert stranger not in asem.partners
        assert stranger not in asem.partners_on(day)
        for question in (asem.partner, asem.partners.__getitem__, asem.membership_of):
            with pytest.raises(NotAPartnerError, match="is not a partner of ASEM") as caught:
                question(stranger)
            assert stranger == caught.value.value
            assert () == caught.value.suggestions
            assert caught.value.place

    def test_membership_of(self) -> None:
        """Each partner has one membership, its own."""
        for partner in asem.partners:
            assert partner.id == asem.membership_of(partner).partner
            assert asem.membership_of(partner.id) is asem.memberships[f"membership-{partner.id}"]


class TestJoinedAndLeft:
    """Who came and went between two days."""

    @pytest.mark.parametrize(
        ("first", "last", "expected"),
        [
            ("2009-01-01", "2012-12-31", "AUS NZL RUS BGD CHE NOR"),
            ("2012-11-05", "2012-11-05", "BGD CHE NOR"),
            ("2012-11-06", "2014-10-15", ""),
            ("2012-11-05", "2014-10-16", "BGD CHE NOR HRV KAZ"),
            ("2008-10-24", "2008-10-25", "ASEAN-SEC BGR IND MNG PAK ROU"),
        ],
    )
    def test_joined(self, first: str, last: str, expected: str) -> None:
        """Both days count; the answer goes by the day of joining, then by id."""
        assert expected.split() == ids(asem.joined_between(first, last))

    def test_joined_by_decision(self) -> None:
        """By decision Switzerland came before Norway, and both before Bangladesh."""
        found = asem.joined_between("2009-05-26", "2012-12-31", basis="decision")

        assert ["AUS", "RUS", "NZL", "CHE", "NOR", "BGD"] == ids(found)

    def test_nobody_left(self) -> None:
        """Nobody has left ASEM, by any basis."""
        for basis in Basis:
            assert () == asem.left_between(date.min, date.max, basis=basis)

    @pytest.mark.parametrize("question", [asem.joined_between, asem.left_between])
    def test_reversed(self, question: Any) -> None:
        """A period that ends before it starts is refused, and both days repeated."""
        with pytest.raises(InvalidDateError) as caught:
            question("2012-11-06", date(2012, 11, 5))

        expected = "datetime.date(2012, 11, 5) is earlier than '2012-11-06': give the first day"
        assert str(caught.value).startswith(expected)
        assert date(2012, 11, 5) == caught.value.value

    def test_who_left(self) -> None:
        """A partner that left is in on its last day and out on the next."""
        registry = invented.registry()

        assert ["AAA", "BBB", "ORG"] == ids(registry.partners_on(invented.LEFT))
        assert ["AAA", "ORG"] == ids(registry.partners_on(invented.LEFT + ONE_DAY))
        assert ["AAA", "BBB"] == ids(registry.members_on(invented.LEFT))
        assert ["AAA"] == ids(registry.members_on(invented.LEFT + ONE_DAY))
        assert registry.is_partner("BBB", invented.LEFT)
        assert not registry.is_partner("BBB", invented.LEFT + ONE_DAY)
        assert ["BBB"] == ids(registry.left_between(invented.LEFT, invented.LEFT))
        assert [] == ids(registry.left_between(invented.LEFT + ONE_DAY, date.max))
        assert [] == ids(registry.left_between(date.min, invented.LEFT - ONE_DAY))

    def test_order_of_leaving(self) -> None:
        """Who left is listed by the last day, then by id."""
        stays = {"BBB": 40, "CCC": 30, "DDD": 30}
        registry = Registry(
            partners=[invented.member("AAA"), *map(invented.member, stays)],
            memberships=[
                invented.membership("AAA"),
                *[
                    invented.membership(id, left=invented.FIRST + timedelta(days=stay))
                    for id, stay in stays.items()
                ],
            ],
            summits=[invented.summit()],
            sources=[invented.source()],
        )

        assert ["CCC", "DDD", "BBB"] == ids(registry.left_between(date.min, date.max))


class TestWhereItSits:
    """Regions and groups on a day."""

    @pytest.mark.parametrize(
        ("id", "day", "group"),
        [
            ("VNM", "1996-02-29", None),
            ("VNM", "1996-03-01", Group.ASEAN),
            ("VNM", "2030-01-01", Group.ASEAN),
            ("GBR", "2020-01-31", Group.EU),
            ("GBR", "2020-02-01", Group.NON_EU_EUROPE),
            ("HRV", "2014-10-15", None),
            ("HRV", "2014-10-16", Group.EU),
            ("AUS", "2012-11-04", Group.THIRD_CATEGORY),
            ("AUS", "2012-11-05", Group.NESA),
            ("CHN", "2000-01-01", Group.NESA),
            ("NOR", "2012-11-05", Group.NON_EU_EUROPE),
            ("EU", "2000-01-01", Group.EU),
            ("ASEAN-SEC", "2008-10-24", None),
        ],
    )
    def test_group(self, id: str, day: str, group: Group | None) -> None:
        """A partner is in a group from a first to a last day, and in none outside."""
        assert group is asem.group_of(id, day)

    @pytest.mark.parametrize(
        ("id", "day", "region"),
        [
            ("RUS", "2010-10-03", None),
            ("RUS", "2010-10-04", None),
            ("RUS", "2012-11-04", None),
            ("RUS", "2012-11-05", Region.ASIA),
            ("NZL", "2012-11-05", Region.ASIA),
            ("KAZ", "2014-10-15", None),
            ("KAZ", "2014-10-16", Region.ASIA),
            ("GBR", "2021-01-01", Region.EUROPE),
            ("CYP", "2004-10-08", Region.EUROPE),
            ("EU", "1996-03-01", Region.EUROPE),
        ],
    )
    def test_region(self, id: str, day: str, region: Region | None) -> None:
        """A partner sits on a side from a first to a last day, and on none outside."""
        assert region is asem.region_of(id, day)

    @given(partners(), days(), st.data())
    def test_spells(self, partner: Partner, day: date, data: st.DataObject) -> None:
        """The answers are the states of the spells that cover the day, `None` where none does."""
        ref = data.draw(references_to(partner))
        groups = [spell.state for spell in partner.groups if spell.covers(day)]
        regions = [spell.state for spell in partner.regions if spell.covers(day)]

        assert groups == [asem.group_of(ref, day)] or (not groups and not asem.group_of(ref, day))
        assert regions == [asem.region_of(ref, day)] or (
            not regions and asem.region_of(ref, day) is None
        )

    @given(registries(), st.data())
    def test_spells_elsewhere(self, registry: Registry, data: st.DataObject) -> None:
        """The same holds in other registries, between spells and after the last one."""
        partner = data.draw(st.sampled_from(list(registry.partners)))
        ends = tuple(
            end for spell in partner.groups for end in (spell.first, spell.last) if end is not None
        )
        day = data.draw(near(ends) if ends else days())
        states = [spell.state for spell in partner.groups if spell.covers(day)]

        assert (states or [None]) == [registry.group_of(partner.id, day)]


class TestLaws:
    """What holds on every day, by every basis, in every registry."""

    @given(days(), bases())
    def test_list_is_the_single_answers(self, day: date, basis: Any) -> None:
        """The list of a day is those of whom it is true one by one, sorted by id."""
        expected = [p for p in asem.partners if asem.is_partner(p.id, day, basis=basis)]
        states = [p for p in asem.partners if asem.is_member(p, day, basis=basis)]

        assert expected == list(asem.partners_on(day, basis=basis))
        assert states == list(asem.members_on(day, basis=basis))
        assert [p for p in expected if p in asem.members] == states

    @pytest.mark.parametrize("basis", Basis)
    def test_on_all_edges(self, basis: Basis) -> None:
        """The same holds on every day around every edge."""
        for day in EDGES:
            expected = [p for p in asem.partners if asem.is_partner(p, day, basis=basis)]

            assert expected == list(asem.partners_on(day, basis=basis))

    @given(partners(), days(), bases(), st.data())
    def test_reference(self, partner: Partner, day: date, basis: Any, data: st.DataObject) -> None:
        """However a partner is named, the answer is the same."""
        ref = data.draw(references_to(partner))

        assert asem.is_partner(partner, day, basis=basis) is asem.is_partner(ref, day, basis=basis)
        assert asem.is_member(partner, day, basis=basis) is asem.is_member(ref, day, basis=basis)

    @given(partners(), days().filter(lambda day: day > date.min), bases())
    def test_changes_only_at_an_edge(self, partner: Partner, day: date, basis: Any) -> None:
        """Who was out yesterday and is in today has its first day today."""
        yesterday = asem.is_partner(partner, day - ONE_DAY, basis=basis)
        today = asem.is_partner(partner, day, basis=basis)
        first = asem.membership_of(partner).first_day(Basis(basis))

        assert today is (first <= day)
        assert (yesterday is not today) is (first == day)

    @given(partners(), days())
    def test_order_of_bases(self, partner: Partner, day: date) -> None:
        """Whoever counts by accession counts by participation, and then by decision."""
        accession, participation, decision = (
            asem.is_partner(partner, day, basis=basis)
            for basis in (Basis.ACCESSION, Basis.PARTICIPATION, Basis.DECISION)
        )
        course = asem.membership_of(partner)

        assert accession <= participation
        assert accession <= decision
        if course.decided is not None:
            assert participation <= decision

    @given(days(), days(), bases())
    def test_difference_of_two_days(self, one: date, other: date, basis: Any) -> None:
        """Who joined and who left between two days is all that tells their lists apart."""
        assume(one != other)
        _explain(OURS, *sorted((one, other)), basis=basis)

    @given(registries(), bases(), st.data())
    def test_difference_elsewhere(
        self, registry: Registry, basis: Any, data: st.DataObject
    ) -> None:
        """The same holds in registries that partners have left."""
        edges = days(registry=registry)
        for _ in range(4):
            one, other = sorted((data.draw(edges), data.draw(edges)))
            if one != other:
                _explain(registry, one, other, basis)

    @given(registries(), bases(), st.data())
    def test_lists_elsewhere(self, registry: Registry, basis: Any, data: st.DataObject) -> None:
        """In every registry the list is the single answers, and those are the recorded days."""
        for _ in range(4):
            day = data.draw(days(registry=registry))
            expected = [
                course.partner
                for course in registry.memberships
                if course.first_day(Basis(basis)) <= day <= (course.left or date.max)
            ]

            assert expected == ids(registry.partners_on(day, basis=basis))
            assert expected == [
                p.id for p in registry.partners if registry.is_partner(p, day, basis=basis)
            ]
            assert [id for id in expected if id != "ORG"] == ids(
                registry.members_on(day, basis=basis)
            )

    @given(days(), days(), bases())
    def test_joined_in_order(self, one: date, other: date, basis: Any) -> None:
        """Who joined is listed by the first day, then by id, each once."""
        first, last = sorted((one, other))
        found = asem.joined_between(first, last, basis=basis)
        keys = [(asem.membership_of(p).first_day(Basis(basis)), p.id) for p in found]

        assert sorted(set(keys)) == keys
        assert all(first <= day <= last for day, _ in keys)

    @given(registries(), bases())
    def test_joined_and_left_in_all(self, registry: Registry, basis: Any) -> None:
        """Over all days each partner joined once, and left once if it has a last day."""
        joined = registry.joined_between(date.min, date.max, basis=basis)
        left = registry.left_between(date.min, date.max, basis=basis)
        gone = {row.partner: row.left for row in registry.memberships if row.left is not None}

        assert sorted(ids(joined)) == list(registry.partners.keys())
        assert sorted(gone, key=lambda name: (gone[name], name)) == ids(left)


def _explain(registry: Registry, one: date, other: date, basis: Any) -> None:
    """Hold the lists of two days against who joined and who left between them."""
    before = set(registry.partners_on(one, basis=basis))
    after = set(registry.partners_on(other, basis=basis))
    joined = set(registry.joined_between(one + ONE_DAY, other, basis=basis))
    left = set(registry.left_between(one, other - ONE_DAY, basis=basis))

    assert (before | joined) - left == after


class TestDecidedElsewhere:
    """The basis of decision in an invented registry."""

    @pytest.mark.parametrize(
        ("decided", "first"),
        [
            (PartialDate(2003, 6, 1), date(2003, 6, 1)),
            (PartialDate(2003, 5), date(2003, 5, 31)),
            (PartialDate(2003, 6), invented.SECOND),
            (PartialDate(2003), invented.SECOND),
            (PartialDate(2002), date(2002, 12, 31)),
            (None, invented.SECOND),
        ],
    )
    def test_last_possible_day(self, decided: PartialDate | None, first: date) -> None:
        """A decision counts from its last possible day, but never later than accession."""
        course = invented.membership(
            "BBB", acceded=invented.SECOND, first_summit=2, decided=decided
        )
        founders = [invented.membership("AAA"), invented.membership("ORG")]
        registry = invented.registry(memberships=[*founders, course])

        assert registry.is_partner("BBB", first, basis="decision")
        assert not registry.is_partner("BBB", first - ONE_DAY, basis="decision")
        assert ["BBB"] == ids(registry.joined_between(first, first, basis="decision"))
