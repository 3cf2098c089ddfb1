"""What must hold over all rows of the dataset."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from itertools import pairwise
from threading import Thread
from typing import Any

import attrs
import pytest

import asem
from asem import (
    Basis,
    Disagreement,
    Evidence,
    Group,
    Member,
    MilestoneKind,
    PartialDate,
    Record,
    Region,
    Source,
    StructureError,
    Summit,
)
from asem._data import spans
from asem.model.record import trusted
from asem.registry import canonical
from asem.registry.partners import spans_of

TABLES = {
    "partners": asem.partners,
    "members": asem.members,
    "institutions": asem.institutions,
    "memberships": asem.memberships,
    "summits": asem.summits,
    "sources": asem.sources,
}
ROWS: tuple[Any, ...] = (*asem.partners, *asem.memberships, *asem.summits, *asem.sources)
LONGEST_NOTE = 700
ONE_DAY = timedelta(days=1)

each_member = pytest.mark.parametrize("member", asem.members, ids=lambda member: member.id)
each_partner = pytest.mark.parametrize("partner", asem.partners, ids=lambda partner: partner.id)
each_membership = pytest.mark.parametrize("row", asem.memberships, ids=lambda row: row.partner)
each_summit = pytest.mark.parametrize("summit", asem.summits, ids=lambda summit: summit.id)


def parts_of(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Walk through a record and give every value in it with its path."""
    yield path, value
    if isinstance(value, Record):
        for field in attrs.fields(type(value)):
            yield from parts_of(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, tuple):
        for index, part in enumerate(value):
            yield from parts_of(part, f"{path}[{index}]")


EVERYTHING = [(f"{row.id}{path}", value) for row in ROWS for path, value in parts_of(row)]
TEXTS = [
    (path, value)
    for path, value in EVERYTHING
    if isinstance(value, str) and not isinstance(value, Enum)
]


class TestRows:
    """Every row of every table."""

    @pytest.mark.parametrize("table", TABLES.values(), ids=list(TABLES))
    def test_sorted(self, table: asem.Table[Any]) -> None:
        """The rows stand in the order of their keys, each key once."""
        keys = list(table.keys())

        assert sorted(set(keys)) == keys

    def test_ids(self) -> None:
        """Ids are unique over all tables and are codes or kebab-case slugs."""
        ids = [row.id for row in ROWS]

        assert len(ids) == len(set(ids))
        for row in ROWS:
            plain = r"[a-z0-9]+([-.][a-z0-9]+)*"
            code = r"[A-Z]{3}|EU|ASEAN-SEC"
            pattern = code if isinstance(row, asem.Partner) else plain
            pattern = rf"membership-({code})" if isinstance(row, asem.Membership) else pattern
            assert re.fullmatch(pattern, row.id), row.id

    def test_evidence(self) -> None:
        """Every row but a source has evidence, whose sources are all there."""
        for path, value in EVERYTHING:
            if isinstance(value, Evidence | Disagreement):
                assert value.sources, path
                for id in value.sources:
                    assert id in asem.sources, f"{path}: {id}"
        assert all(isinstance(row, Source) or row.evidence.sources for row in ROWS)

    def test_disagreements(self) -> None:
        """Who disagrees says something else than the record does."""
        for row in ROWS:
            for dissent in getattr(row, "evidence", Evidence(("x",))).disagreements:
                assert str(getattr(row, dissent.field)) != dissent.says, row.id

    def test_texts(self) -> None:
        """No text has blanks at its ends, doubled blanks, line ends or signs nobody sees."""
        for path, text in TEXTS:
            assert text == text.strip(), path
            assert "  " not in text, path
            assert text.isprintable(), path

    def test_notes(self) -> None:
        """No note is longer than a paragraph."""
        for path, text in TEXTS:
            if path.endswith((".note", ".label")):
                assert len(text) <= LONGEST_NOTE, f"{path}: {len(text)}"

    def test_urls(self) -> None:
        """Every address is one of the web, without blanks."""
        for source in asem.sources:
            assert source.url is None or re.fullmatch(r"https?://[^\s<>\"{}]+", source.url), source

    def test_wikidata(self) -> None:
        """Every id of Wikidata is a Q and a number, each used once."""
        ids = [partner.wikidata for partner in asem.partners if partner.wikidata is not None]

        assert all(re.fullmatch(r"Q[1-9][0-9]*", id) for id in ids)
        assert len(ids) == len(set(ids))

    def test_dates(self) -> None:
        """No day lies after the day up to which the dataset was checked."""
        for path, value in EVERYTHING:
            if isinstance(value, PartialDate):
                assert value.earliest <= asem.DATA_AS_OF, path
            elif isinstance(value, date):
                assert value <= asem.DATA_AS_OF, path

    def test_as_of(self) -> None:
        """The dataset was checked up to the day of its youngest source, or later."""
        issued = [source.issued.latest for source in asem.sources
                  if source.issued is not None and source.issued.day is not None]  # fmt: skip

        assert max(issued) <= asem.DATA_AS_OF


class TestPartners:
    """Partners and their spells."""

    @pytest.mark.parametrize("field", ["id", "name", "alpha_2", "numeric", "iso_name"])
    def test_unique(self, field: str) -> None:
        """No two partners share an id, a code or a name."""
        values = [getattr(p, field) for p in asem.partners if getattr(p, field) is not None]

        assert len(values) == len(set(values))

    @each_partner
    def test_names(self, partner: asem.Partner) -> None:
        """The other names of a partner are different from each other."""
        assert len(partner.names) == len(set(partner.names))

    @each_partner
    def test_sits_somewhere(self, partner: asem.Partner) -> None:
        """On every day as a partner it has a group and, three of 2010 to 2012 apart, a region."""
        course = asem.membership_of(partner)
        edges = {spell.first for spell in (*partner.groups, *partner.regions)} | {course.acceded}
        for day in {edge + shift for edge in edges for shift in (-ONE_DAY, 0 * ONE_DAY, ONE_DAY)}:
            took_part = asem.is_partner(partner, day)
            neither = partner.id in {"AUS", "NZL", "RUS"} and day < date(2012, 11, 5)

            assert took_part is (asem.group_of(partner, day) is not None)
            assert (took_part and not neither) is (asem.region_of(partner, day) is not None)

    @each_partner
    def test_spells_touch(self, partner: asem.Partner) -> None:
        """Spells follow each other from accession on without gap, and the last one is open."""
        acceded = asem.membership_of(partner).acceded
        for spells in (partner.regions, partner.groups, partner.representation):
            if spells:
                assert acceded == spells[0].first
                assert None is spells[-1].last
            for one, following in pairwise(spells):
                assert one.last is not None
                assert one.last + ONE_DAY == following.first
        assert bool(partner.representation) is not isinstance(partner, Member)

    @each_member
    def test_group_of_the_union(self, member: Member) -> None:
        """It is in the EU's group while it is in both the European Union and ASEM."""
        first, last = member.eu_member_from, member.eu_member_to
        spells = [spell for spell in member.groups if spell.state is Group.EU]

        if first is None:
            assert [] == spells
        else:
            acceded = asem.membership_of(member).acceded
            assert [(max(first, acceded), last)] == [(spell.first, spell.last) for spell in spells]

    @each_member
    def test_group_of_asean(self, member: Member) -> None:
        """It is in ASEAN's group while it is in both ASEAN and ASEM."""
        first = member.asean_member_from
        spells = [spell for spell in member.groups if spell.state is Group.ASEAN]

        if first is None:
            assert [] == spells
        else:
            acceded = asem.membership_of(member).acceded
            assert [(max(first, acceded), None)] == [(s.first, s.last) for s in spells]

    @each_partner
    def test_groups_have_a_side(self, partner: asem.Partner) -> None:
        """The EU's group and the rest of Europe sit in Europe, ASEAN's and NESA in Asia."""
        sides = {
            Group.EU: Region.EUROPE,
            Group.NON_EU_EUROPE: Region.EUROPE,
            Group.ASEAN: Region.ASIA,
            Group.NESA: Region.ASIA,
            Group.THIRD_CATEGORY: None,
        }
        for spell in partner.groups:
            assert sides[spell.state] is asem.region_of(partner, spell.first)


class TestMemberships:
    """Memberships, their milestones and the summits."""

    def test_one_each(self) -> None:
        """Every partner has one membership, and every membership a partner."""
        assert sorted(row.partner for row in asem.memberships) == list(asem.partners.keys())
        assert all(row.id == f"membership-{row.partner}" for row in asem.memberships)

    @each_membership
    def test_summit(self, row: asem.Membership) -> None:
        """It acceded when its first summit opened, and that summit received it."""
        summit = asem.summit(row.first_summit)

        assert summit.opens == PartialDate.of(row.acceded)
        assert row.partner in summit.welcomed
        assert (row.partner in summit.acceded) is (row.round > 0)

    @each_membership
    def test_first_summit(self, row: asem.Membership) -> None:
        """One milestone is the first summit, on the day of accession."""
        kinds = [step for step in row.milestones if step.kind is MilestoneKind.FIRST_SUMMIT]

        assert [PartialDate.of(row.acceded)] == [step.reached for step in kinds]
        assert [f"asem-{row.first_summit}"] == [step.meeting for step in kinds]

    @each_membership
    def test_decided(self, row: asem.Membership) -> None:
        """A milestone dates the decision, and founders needed none."""
        deciding = {
            MilestoneKind.DECIDED,
            MilestoneKind.INVITED,
            MilestoneKind.APPLICATION_WELCOMED,
            MilestoneKind.ADMISSION_CEREMONY,
        }
        if row.round == 0:
            assert None is row.decided
        if row.decided is not None:
            steps = [step for step in row.milestones if step.kind in deciding]
            assert row.decided in [step.reached for step in steps]

    @each_membership
    def test_bases(self, row: asem.Membership) -> None:
        """It was decided before it took part, and took part before its first summit or at it."""
        took_part = row.first_day(Basis.PARTICIPATION)

        assert took_part <= row.first_day(Basis.ACCESSION)
        assert row.first_day(Basis.DECISION) <= took_part or row.decided is None

    @each_membership
    def test_round(self, row: asem.Membership) -> None:
        """The rounds are those of the summits that received newcomers."""
        rounds = [summit.number for summit in asem.summits if summit.welcomed]

        assert row.first_summit == rounds[row.round]

    @each_membership
    def test_union(self, row: asem.Membership) -> None:
        """A milestone of joining the European Union has the day that the partner has."""
        partner = asem.partners[row.partner]
        for step in row.milestones:
            if step.kind is MilestoneKind.EU_ACCESSION:
                assert partner.eu_member_from is not None
                assert PartialDate.of(partner.eu_member_from) == step.reached

    def test_spans(self) -> None:
        """The table of days is what the memberships say."""
        assert spans_of(asem.memberships) == spans.ROWS

    @each_membership
    def test_meetings(self, row: asem.Membership) -> None:
        """A milestone at a summit lies in its days, or on the eve."""
        for step in row.milestones:
            summit = asem.summits.get(step.meeting)
            if summit is not None:
                eve = summit.opens.earliest - ONE_DAY
                assert eve <= step.reached.earliest <= summit.closes.latest


class TestSummits:
    """Summits, their hosts and who came."""

    def test_numbers(self) -> None:
        """The summits are numbered without gap, and the id has the number."""
        assert list(range(1, len(asem.summits) + 1)) == [s.number for s in asem.summits]
        assert all(summit.id == f"asem-{summit.number}" for summit in asem.summits)

    def test_sides_alternate(self) -> None:
        """Summits alternate between Asia and Europe, beginning in Asia."""
        sides = [asem.region_of(host, summit.opens.earliest)
                 for summit in asem.summits for host in asem.hosts_of(summit)]  # fmt: skip

        assert [Region.ASIA, Region.EUROPE] * 6 + [Region.ASIA] == sides

    @each_summit
    def test_days(self, summit: Summit) -> None:
        """A summit lasts two days, both known."""
        assert summit.opens.earliest + ONE_DAY == summit.closes.latest
        assert "day" == summit.opens.precision == summit.closes.precision

    @each_summit
    def test_place(self, summit: Summit) -> None:
        """It met in the country of its host; in Belgium where the Union hosted."""
        hosts = [host.id for host in asem.hosts_of(summit)]

        assert [summit.country] == hosts or (["EU"], "BEL") == (hosts, summit.country)
        assert summit.country in asem.members

    @each_summit
    def test_capital(self, summit: Summit) -> None:
        """It met in the capital; in Italy in Milan."""
        capital = asem.members[summit.country].capital

        assert summit.city == capital or (summit.city, capital) == ("Milan", "Rome")

    @each_summit
    def test_attendance(self, summit: Summit) -> None:
        """Who came and who did not are together the partners of the opening day."""
        day, came = summit.opens.earliest, summit.attendance
        institutions = [p for p in asem.partners_on(day) if p in asem.institutions]

        assert came.partners is not None
        assert came.partners + len(came.absent) == len(asem.partners_on(day))
        assert sorted(came.institutions) == [p.id for p in institutions]
        assert all(asem.is_partner(id, day) for id in came.absent)

    @each_summit
    def test_sides(self, summit: Summit) -> None:
        """Where the states are counted by side, they are those of the opening day."""
        day, came = summit.opens.earliest, summit.attendance
        states = [m for m in asem.members_on(day) if m.id not in came.absent]
        for side, count in (
            (Region.ASIA, came.asian_states),
            (Region.EUROPE, came.european_states),
        ):
            assert count in (None, sum(asem.region_of(state, day) is side for state in states))

    @each_summit
    def test_acceded(self, summit: Summit) -> None:
        """Those that acceded are those for which it was the first summit, founders apart."""
        first = [row.partner for row in asem.memberships if row.first_summit == summit.number]

        assert summit.welcomed == tuple(first)
        assert summit.acceded == (() if summit.number == 1 else tuple(first))
        if summit.number > 1:
            joined = asem.joined_between(summit.opens.earliest, summit.closes.latest)
            assert summit.acceded == tuple(partner.id for partner in joined)

    @each_summit
    def test_admitted(self, summit: Summit) -> None:
        """Those that it admitted were decided in its days or on its eve, and nobody else was."""
        eve = summit.opens.earliest - ONE_DAY
        decided = [
            row.partner
            for row in asem.memberships
            if row.decided is not None and eve <= row.decided.earliest <= summit.closes.latest
        ]

        assert summit.admitted == tuple(decided)

    @each_summit
    def test_changes(self, summit: Summit) -> None:
        """Changes of date stand by their announcement, and the last one is the date it met."""
        announced = [change.announced for change in summit.schedule_changes]

        assert sorted(announced) == announced
        assert bool(announced) is (summit.planned_opens is not None)
        if announced:
            assert summit.opens == summit.schedule_changes[-1].moved_to
            assert all(day.latest < summit.opens.earliest for day in announced)


class TestJudged:
    """Our rows are made unjudged, to spare each process the time: so they are judged here."""

    def test_every_part_is_possible(self) -> None:
        """Every record and every part of one passes the checks that those of others must pass."""
        parts = [part for row in ROWS for _, part in parts_of(row) if isinstance(part, Record)]

        assert len(parts) > len(ROWS)
        for part in parts:
            assert part == attrs.evolve(part)

    def test_checks_are_on_again(self) -> None:
        """After a table was loaded records are judged, even where loading it failed."""
        assert 13 == len(asem.summits)
        with pytest.raises(ModuleNotFoundError):
            canonical()._rows("nothing")  # noqa: SLF001  # no public way leads there
        with pytest.raises(StructureError):
            Evidence(())

    def test_other_threads_are_judged(self) -> None:
        """While one thread is trusted another is not."""
        found: list[Exception] = []

        def try_it() -> None:
            try:
                Evidence(())
            except StructureError as error:
                found.append(error)

        with trusted():
            assert () == Evidence(()).sources
            other = Thread(target=try_it)
            other.start()
            other.join()

        assert 1 == len(found)

    @pytest.mark.parametrize("collecting", [True, False])
    def test_garbage(self, collecting: bool) -> None:
        """Loading a table leaves the collection of garbage as it was."""
        was = gc.isenabled()
        (gc.enable if collecting else gc.disable)()
        try:
            canonical()._rows("spans")  # noqa: SLF001
            assert collecting is gc.isenabled()
        finally:
            (gc.enable if was else gc.disable)()
