"""What must hold over all rows of the dataset."""

from __future__ import annotations

import gc
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
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
    Confidence,
    CoordinatorRole,
    Disagreement,
    DocumentKind,
    Evidence,
    Group,
    InitiativeStatus,
    MeetingFormat,
    MeetingStatus,
    Member,
    MilestoneKind,
    MoneyKind,
    PartialDate,
    Precision,
    Record,
    Region,
    Source,
    SourceKind,
    StructureError,
    Summit,
)
from asem._data.code_schemes import ROWS as CODE_SCHEMES
from asem.model.record import skip_checks
from asem.registry import canonical
from asem.registry._tables import canonical_rows

OWN = canonical().tables()
TABLES: dict[str, asem.Table[Any]] = {
    **OWN,
    "members": asem.members,
    "institutions": asem.institutions,
    "meetings": asem.meetings,
}
ROWS: tuple[Any, ...] = tuple(row for table in OWN.values() for row in table)
LONGEST_NOTE = 700
ONE_DAY = timedelta(days=1)


def each(rows: Iterable[Any]) -> Callable[[Callable[[Any, Any], None]], Callable[[Any], None]]:
    """Make of a law about one row a test of all rows, which tells every row that breaks it."""

    def over_all(law: Callable[[Any, Any], None]) -> Callable[[Any], None]:
        def test(self: Any) -> None:
            broken: list[Exception] = []
            for row in rows:
                try:
                    law(self, row)
                except Exception as error:
                    error.add_note(f"the row is {row.id}")
                    broken.append(error)
            if broken:
                raise ExceptionGroup(law.__doc__ or law.__name__, broken)

        test.__doc__ = law.__doc__
        return test

    return over_all


def parts_of(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Walk through a record and give every value in it with its path."""
    yield path, value
    if isinstance(value, Record):
        for field in attrs.fields(type(value)):
            yield from parts_of(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, tuple):
        for index, part in enumerate(value):
            yield from parts_of(part, f"{path}[{index}]")


def _several(value: object) -> tuple[str, ...]:
    if isinstance(value, tuple):
        return value
    return () if value is None else (str(value),)


def _plain(text: str) -> str:
    """Give a text without case, accents and signs."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in letters if sign.isalnum())


EVERYTHING = [(f"{row.id}{path}", value) for row in ROWS for path, value in parts_of(row)]
TEXTS = [
    (path, value)
    for path, value in EVERYTHING
    if isinstance(value, str) and not isinstance(value, Enum)
]


class TestRows:
    """Every row of every table."""

    @pytest.mark.parametrize("name", TABLES)
    def test_sorted(self, name: str) -> None:
        """The rows stand in the order of their table, each key once."""
        by_day = {"meetings", "ministerial_meetings", "senior_officials_meetings"}
        in_order = {"pillars", "principles"}
        table = TABLES[name]
        keys = list(table.keys())

        assert len(keys) == len(set(keys)) == len(table)
        if name in by_day:
            assert sorted(table, key=lambda row: (row.opens, row.id)) == list(table)
        elif name in in_order:
            assert list(range(1, len(table) + 1)) == [row.order for row in table]
        elif name == "attendances":
            assert sorted(table, key=lambda row: (row.number, row.partner)) == list(table)
        else:
            assert sorted(keys) == keys

    def test_rows_as_typed(self) -> None:
        """The rows stand in their modules as in their tables, so that nothing has to be sorted."""
        for name in set(OWN) - {"partners"}:
            assert canonical_rows(name) == tuple(OWN[name])

    def test_ids(self) -> None:
        """
        Ids are unique over all tables and are codes or kebab-case slugs.

        Those of sources are unique among themselves: a page about a thing may have its id.
        """
        ids = [row.id for row in ROWS if not isinstance(row, Source)]
        twins = {"asem-education-process", "asef-public-health-network", "asemus-members-2015",
                 "tein3-south-asia"}  # fmt: skip

        assert len(ids) == len(set(ids))
        assert len(asem.sources) == len({source.id for source in asem.sources})
        assert twins == set(ids) & {source.id for source in asem.sources}
        for row in ROWS:
            pattern = r"[a-z0-9]+([-.][a-z0-9]+)*"
            code = r"[A-Z]{3}|EU|ASEAN-SEC"
            if isinstance(row, asem.Partner | asem.NonPartner):
                pattern = code
            if isinstance(row, asem.Membership):
                pattern = rf"membership-({code})"
            assert re.fullmatch(pattern, row.id), row.id

    def test_evidence(self) -> None:
        """Every row but a source has evidence, whose sources are all there."""
        for path, value in EVERYTHING:
            if isinstance(value, Evidence | Disagreement):
                assert value.sources, path
                for id in value.sources:
                    assert id in asem.sources, f"{path}: {id}"
        assert all(isinstance(row, Source) or row.evidence.sources for row in ROWS)

    def test_every_source_is_used(self) -> None:
        """Every source is one that some record rests on, or that disagrees with it."""
        used = {
            id
            for path, value in EVERYTHING
            if isinstance(value, Evidence | Disagreement)
            for id in value.sources
        }
        used |= {
            id
            for row in CODE_SCHEMES
            for _, value in parts_of(row)
            if isinstance(value, Evidence | Disagreement)
            for id in value.sources
        }

        assert used == set(asem.sources.keys())

    def test_disagreements(self) -> None:
        """Who disagrees says something else than the record does, and says it once."""
        found = [(each.table, each.id, each.field, each.says) for each in asem.disputes()]

        assert [each for each in asem.disputes() if each.holds == each.says] == []
        assert len(found) == len(set(found))

    def test_form_of_a_disagreement(self) -> None:
        """On a date the disagreement is a date, of two kinds of precision, or a span."""
        day = r"\d{4}(-\d\d(-\d\d)?)?"
        for each in asem.disputes():
            if each.field.split(".")[-1] in {"opens", "closes", "started", "ended", "acceded"}:
                assert re.fullmatch(rf"{day}(/{day})?", each.says), each

    def test_weaker_fields(self) -> None:
        """A field is named once among the weaker ones, where the whole is confirmed."""
        for path, value in EVERYTHING:
            if isinstance(value, Evidence) and value.single:
                assert value.confidence is Confidence.CONFIRMED, path
                assert len(value.single) == len(set(value.single)), path

    def test_one_source_is_not_two(self) -> None:
        """What rests on one secondary source is not confirmed, unless a note says why."""
        for row in ROWS:
            says = getattr(row, "evidence", None)
            if says is not None and len(says.sources) == 1 and not says.note:
                (source,) = [asem.sources[id] for id in says.sources]
                if source.kind is SourceKind.SECONDARY:
                    assert says.confidence is not Confidence.CONFIRMED, row.id

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

    def test_notes_are_sentences(self) -> None:
        """Every note begins as a sentence and ends as one."""
        for path, text in TEXTS:
            if path.endswith(".note") and ".schedule_changes[" not in path:  # these are quoted
                assert text[-1] in ".!?”'\")", path
                assert text[0].upper() == text[0], path

    def test_shared_notes(self) -> None:
        """Longer notes are shared only by records of one table that tell of one matter."""
        tables: dict[str, set[str]] = {}
        for name, table in OWN.items():
            for row in table:
                for path, value in parts_of(row):
                    if path.endswith(".evidence.note") and isinstance(value, str):
                        if len(value) > 60:
                            tables.setdefault(value, set()).add(name)

        assert [note for note, names in tables.items() if len(names) > 1] == []

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
        """No day lies after the day up to which the dataset was checked, but for one planned."""
        planned = {"asem-education-process.phases[3].ended"}  # the term of a secretariat
        tables = ("cia-world-factbook-2026.issued", "datahub-country-codes-2026.issued")
        for path, value in EVERYTHING:
            if path.startswith(tables):  # of the whole world: they tell nothing of ASEM
                continue
            if path in planned:
                assert isinstance(value, PartialDate)
                assert value.latest > asem.DATA_AS_OF
                continue
            if isinstance(value, PartialDate):
                assert value.earliest <= asem.DATA_AS_OF, path
            elif isinstance(value, date):
                assert value <= asem.DATA_AS_OF, path

    def test_as_of(self) -> None:
        """
        The dataset was checked up to the day of its youngest source, or later.

        Two tables of the whole world are younger: they give capitals and tell nothing of ASEM.
        """
        tables = {"cia-world-factbook-2026", "datahub-country-codes-2026"}
        issued = [source.issued.latest for source in asem.sources if source.id not in tables
                  if source.issued is not None and source.issued.day is not None]  # fmt: skip

        assert max(issued) <= asem.DATA_AS_OF


class TestPartners:
    """Partners and their spells."""

    @pytest.mark.parametrize("field", ["id", "name", "alpha_2", "numeric", "iso_name"])
    def test_unique(self, field: str) -> None:
        """No two partners share an id, a code or a name."""
        values = [getattr(p, field) for p in asem.partners if getattr(p, field) is not None]

        assert len(values) == len(set(values))

    @each(asem.partners)
    def test_names(self, partner: asem.Partner) -> None:
        """The other names of a partner are different from each other."""
        assert len(partner.names) == len(set(partner.names))

    @each(asem.partners)
    def test_sits_somewhere(self, partner: asem.Partner) -> None:
        """
        On every day as a partner it has a group and a region.

        Three had no region from 2010 to 2012; no source gives the ASEAN Secretariat a group.
        """
        course = asem.membership_of(partner)
        edges = {spell.first for spell in (*partner.groups, *partner.regions)} | {course.acceded}
        for day in {edge + shift for edge in edges for shift in (-ONE_DAY, 0 * ONE_DAY, ONE_DAY)}:
            took_part = asem.is_partner(partner, day)
            neither = partner.id in {"AUS", "NZL", "RUS"} and day < date(2012, 11, 5)

            grouped = took_part and partner.id != "ASEAN-SEC"
            assert grouped is (asem.group_of(partner, day) is not None)
            assert (took_part and not neither) is (asem.region_of(partner, day) is not None)

    @each(asem.partners)
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

    @each(asem.members)
    def test_group_of_the_union(self, member: Member) -> None:
        """It is in the EU's group while it is in both the European Union and ASEM."""
        first, last = member.eu_member_from, member.eu_member_to
        spells = [spell for spell in member.groups if spell.state is Group.EU]

        if first is None:
            assert [] == spells
        else:
            acceded = asem.membership_of(member).acceded
            assert [(max(first, acceded), last)] == [(spell.first, spell.last) for spell in spells]

    @each(asem.members)
    def test_group_of_asean(self, member: Member) -> None:
        """It is in ASEAN's group while it is in both ASEAN and ASEM."""
        first = member.asean_member_from
        spells = [spell for spell in member.groups if spell.state is Group.ASEAN]

        if first is None:
            assert [] == spells
        else:
            acceded = asem.membership_of(member).acceded
            assert [(max(first, acceded), None)] == [(s.first, s.last) for s in spells]

    @each(asem.partners)
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

    @each(asem.memberships)
    def test_summit(self, row: asem.Membership) -> None:
        """It acceded when its first summit opened, and that summit received it."""
        summit = asem.summit(row.first_summit)

        assert summit.opens == PartialDate.of(row.acceded)
        assert row.partner in summit.welcomed
        assert (row.partner in summit.acceded) is (row.round > 0)

    @each(asem.memberships)
    def test_first_summit(self, row: asem.Membership) -> None:
        """One milestone is the first summit, on the day of accession."""
        kinds = [step for step in row.milestones if step.kind is MilestoneKind.FIRST_SUMMIT]

        assert [PartialDate.of(row.acceded)] == [step.reached for step in kinds]
        assert [f"asem-{row.first_summit}"] == [step.meeting for step in kinds]

    @each(asem.memberships)
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

    @each(asem.memberships)
    def test_bases(self, row: asem.Membership) -> None:
        """It was decided before it took part, and took part before its first summit or at it."""
        took_part = row.first_day(Basis.PARTICIPATION)

        assert took_part <= row.first_day(Basis.ACCESSION)
        assert row.first_day(Basis.DECISION) <= took_part or row.decided is None

    @each(asem.memberships)
    def test_round(self, row: asem.Membership) -> None:
        """The rounds are those of the summits that received newcomers."""
        rounds = [summit.number for summit in asem.summits if summit.welcomed]

        assert row.first_summit == rounds[row.round]

    @each(asem.memberships)
    def test_union(self, row: asem.Membership) -> None:
        """A milestone of joining the European Union has the day that the partner has."""
        partner = asem.partners[row.partner]
        for step in row.milestones:
            if step.kind is MilestoneKind.EU_ACCESSION:
                assert partner.eu_member_from is not None
                assert PartialDate.of(partner.eu_member_from) == step.reached

    @each(asem.memberships)
    def test_meetings(self, row: asem.Membership) -> None:
        """A milestone at a summit lies in its days, or on the eve."""
        for step in row.milestones:
            summit = asem.summits.get(step.meeting)
            if summit is not None:
                eve = summit.opens.earliest - ONE_DAY
                assert eve <= step.reached.latest
                assert step.reached.earliest <= summit.closes.latest


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

    @each(asem.summits)
    def test_days(self, summit: Summit) -> None:
        """A summit lasts two days, both known."""
        assert summit.opens.earliest + ONE_DAY == summit.closes.latest
        assert "day" == summit.opens.precision == summit.closes.precision

    @each(asem.summits)
    def test_place(self, summit: Summit) -> None:
        """It met in the country of its host; in Belgium where the Union hosted."""
        hosts = [host.id for host in asem.hosts_of(summit)]

        assert [summit.country] == hosts or (["EU"], "BEL") == (hosts, summit.country)
        assert summit.country in asem.members

    @each(asem.summits)
    def test_capital(self, summit: Summit) -> None:
        """It met in the capital; in Italy in Milan."""
        capital = asem.members[summit.country].capital

        assert summit.city == capital or (summit.city, capital) == ("Milan", "Rome")

    @each(asem.summits)
    def test_attendance(self, summit: Summit) -> None:
        """Who came and who did not are together the partners of the opening day."""
        day, came = summit.opens.earliest, summit.attendance
        institutions = [p for p in asem.partners_on(day) if p in asem.institutions]

        assert came.partners is not None
        assert came.partners + len(came.absent) == len(asem.partners_on(day))
        assert sorted(came.institutions) == [p.id for p in institutions]
        assert all(asem.is_partner(id, day) for id in came.absent)

    @each(asem.summits)
    def test_sides(self, summit: Summit) -> None:
        """Where the states are counted by side, they are those of the opening day."""
        day, came = summit.opens.earliest, summit.attendance
        states = [m for m in asem.members_on(day) if m.id not in came.absent]
        for side, count in (
            (Region.ASIA, came.asian_states),
            (Region.EUROPE, came.european_states),
        ):
            assert count in (None, sum(asem.region_of(state, day) is side for state in states))

    @each(asem.summits)
    def test_acceded(self, summit: Summit) -> None:
        """Those that acceded are those for which it was the first summit, founders apart."""
        first = [row.partner for row in asem.memberships if row.first_summit == summit.number]

        assert summit.welcomed == tuple(first)
        assert summit.acceded == (() if summit.number == 1 else tuple(first))
        if summit.number > 1:
            joined = asem.joined_between(summit.opens.earliest, summit.closes.latest)
            assert summit.acceded == tuple(partner.id for partner in joined)

    @each(asem.summits)
    def test_admitted(self, summit: Summit) -> None:
        """Those that it admitted were decided in its days or on its eve, and nobody else was."""
        eve = summit.opens.earliest - ONE_DAY
        decided = [
            row.partner
            for row in asem.memberships
            if row.decided is not None and eve <= row.decided.earliest <= summit.closes.latest
        ]

        assert summit.admitted == tuple(decided)

    @each(asem.summits)
    def test_changes(self, summit: Summit) -> None:
        """Changes of date stand by their announcement, and the last one is the date it met."""
        announced = [change.announced for change in summit.schedule_changes]

        assert sorted(announced) == announced
        assert bool(announced) is (summit.planned_opens is not None)
        if announced:
            assert summit.opens == summit.schedule_changes[-1].moved_to
            assert all(day.latest < summit.opens.earliest for day in announced)

    @each(asem.summits)
    def test_documents(self, summit: Summit) -> None:
        """What a summit adopted is dated to its days; its chair's statement is there."""
        before = {"com-2000-241", "sec-2002-874", "asem-tenth-year-report-2006"}  # written for it
        kinds = [document.kind for document in asem.documents_of(summit)]

        assert 1 == kinds.count(DocumentKind.CHAIR_STATEMENT)
        for document in asem.documents_of(summit):
            assert document.adopted is not None
            inside = (
                summit.opens.earliest <= document.adopted.latest
                and document.adopted.earliest <= summit.closes.latest
            )
            assert inside is (document.id not in before)


class TestMeetings:
    """Meetings of every kind."""

    LONG = frozenset({"som-2012-09-vientiane"})
    """Those of more than three days: four days of senior officials in September 2012."""

    IN_BRUSSELS = frozenset(
        {
            *("asem-12", "energy-1", "som-2014-04-brussels", "som-2015-09-brussels"),
            *("som-2017-06-brussels",),
        }
    )
    """Those that the European Union hosted in its own seat."""

    @each(asem.meetings)
    def test_days(self, meeting: asem.Meeting) -> None:
        """A meeting whose days are known lasts three of them at the most."""
        if meeting.opens.precision is Precision.DAY:
            lasted = (meeting.closes.latest - meeting.opens.earliest).days + 1
            assert lasted <= (4 if meeting.id in self.LONG else 3)
            assert Precision.DAY is meeting.closes.precision

    def test_less_exact(self) -> None:
        """Of some meetings less than the opening day is known; two of them were not held."""
        less = [m.id for m in asem.meetings if m.opens.precision is not Precision.DAY]

        assert [
            *("som-1996-02-bangkok", "som-2000-09-seoul", "som-2006-03-vienna", "cmm-3"),
            *("som-2008-06-beijing", "som-2009-05-hanoi", "lemc-3", "som-2013-11-gurgaon"),
            *("som-2020-coordinators-3", "tmm-6", "asemme-10"),
        ] == less

    @each(asem.meetings)
    def test_place(self, meeting: asem.Meeting) -> None:
        """A meeting in person met in a city of a host, if known, or the Union's in Belgium."""
        hosts = [host.id for host in asem.hosts_of(meeting)]

        assert (meeting.city is None) or (meeting.country is not None)
        if meeting.format is MeetingFormat.IN_PERSON:
            assert meeting.city is not None
            union = (["EU"], "BEL") == (hosts, meeting.country)
            assert meeting.country in hosts or union or not hosts
            assert union is (meeting.id in self.IN_BRUSSELS)
        elif meeting.status is MeetingStatus.HELD:
            assert hosts

    @each(asem.meetings)
    def test_hosts(self, meeting: asem.Meeting) -> None:
        """Hosts and chairs were partners by the strictest count when it met, without exception."""
        for host in (*meeting.hosts, *(chair.partner for chair in meeting.chairs)):
            assert asem.is_partner(host, meeting.opens.latest)

    def test_not_held(self) -> None:
        """Two were called off, four were only planned; none of them has a format or a chair."""
        rest = [m for m in asem.meetings if m.status is not MeetingStatus.HELD]

        assert {
            **dict.fromkeys(("finmm-2004-cancelled", "emm-2004-cancelled"), "cancelled"),
            **dict.fromkeys(("som-2001-04-sweden", "som-2009-02-prague"), "planned"),
            **dict.fromkeys(("tmm-6", "asemme-10"), "planned"),
        } == {m.id: m.status for m in rest}
        assert all(m.format is None and not m.chairs for m in rest)

    def test_ids(self) -> None:
        """A numbered meeting has the number in its id; senior officials have place or form."""
        for meeting in asem.ministerial_meetings:
            number = meeting.number or "\\d{4}-cancelled"
            assert re.fullmatch(rf"{meeting.series}-{number}", meeting.id)
        for other in asem.senior_officials_meetings:
            month = str(other.opens)[:7]
            place = "virtual|coordinators|sweden" if other.city is None else _slug(other.city)
            assert re.fullmatch(rf"som-{month}-({place})(-asian|-3)?", other.id)

    def test_preparations(self) -> None:
        """Senior officials prepare what is still to come, or begins while they meet."""
        for meeting in asem.senior_officials_meetings:
            prepared = asem.meetings[meeting.prepares]
            assert meeting.opens.earliest < prepared.opens.earliest
            assert isinstance(prepared, Summit) or prepared.series == "fmm"  # type: ignore[attr-defined]


def _slug(city: str) -> str:
    return re.sub(r"[^a-z]+", "-", city.casefold())


class TestSeries:
    """Series of ministerial meetings."""

    @each(asem.ministerial_series)
    def test_numbers(self, series: asem.MinisterialSeries) -> None:
        """The meetings of a series are numbered without gap, and began in its first year."""
        found = list(asem.ministerial_meetings.where(series=series.id))
        numbers = [meeting.number for meeting in found if meeting.number is not None]

        assert list(range(1, len(numbers) + 1)) == numbers
        assert series.first_year == found[0].opens.year

    def test_pillars(self) -> None:
        """Each pillar has series."""
        assert {s.pillar for s in asem.ministerial_series} == set(asem.pillars.keys())

    def test_pauses(self) -> None:
        """Between the meetings of a pause the series did not meet, and it was long."""
        for series in asem.ministerial_series:
            for pause in series.pauses:
                one, other = asem.meetings[pause.after], asem.meetings[pause.before]
                between = asem.meetings_between(
                    one.closes.latest + ONE_DAY, other.opens.earliest - ONE_DAY, series=series
                )
                assert () == between
                assert other.opens.year - one.opens.year > 3


PLACES = [
    value
    for _, part in EVERYTHING
    if isinstance(part, Record)
    for name in ("city", "capital", "seat", "place", "also_in")
    for value in _several(getattr(part, name, None))
]
"""The cities, wherever one is named."""


class TestPlaces:
    """Cities and countries."""

    def test_one_spelling(self) -> None:
        """Each city is spelled in one way, accents and all."""
        spellings: dict[str, set[str]] = {}
        for city in PLACES:
            spellings.setdefault(_plain(city), set()).add(city)

        assert len(spellings) > 100
        assert {key: found for key, found in spellings.items() if len(found) > 1} == {}

    def test_one_country(self) -> None:
        """Each city lies in one country, whose capital it is or not."""
        countries: dict[str, set[str]] = {}
        for _, part in EVERYTHING:
            city = getattr(part, "city", None)
            if city is not None and isinstance(part, Record):
                countries.setdefault(city, set()).add(part.country)  # type: ignore[attr-defined]
        for member in asem.members:
            if member.capital in countries:
                countries[member.capital].add(member.id)

        assert {city: found for city, found in countries.items() if len(found) > 1} == {}
        assert all(None not in found for found in countries.values())

    def test_codes(self) -> None:
        """Every country is a partner, or one of the few others that are named."""
        others = {"HKG", "BTN", "NPL", "LKA", "AFG", "TWN", "USA", "KEN"}
        named = {
            id
            for _, part in EVERYTHING
            if isinstance(part, Record)
            for id in (getattr(part, "country", None), *getattr(part, "places", ()))
            if id is not None
        }

        assert others == named - set(asem.members.keys())

    def test_places_are_no_partners(self) -> None:
        """Who takes part in a phase as a place is not a partner."""
        for initiative in asem.initiatives:
            for phase in initiative.phases:
                assert not [id for id in phase.places if id in asem.partners]


class TestInitiatives:
    """Initiatives with their phases, editions and money."""

    BEFORE = frozenset({"unesco-convention-diversity-cultural-expressions"})
    """What was in the making before it began: a convention, dated to its adoption."""

    @each(asem.initiatives)
    def test_parts_inside(self, initiative: asem.Initiative) -> None:
        """Phases and editions lie in the time of the initiative."""
        parts = [
            *((phase.started, phase.ended) for phase in initiative.phases),
            *((edition.opens, edition.closes) for edition in initiative.editions),
        ]
        start, end = initiative.started, initiative.ended
        for day in [day for part in parts for day in part if day is not None]:
            early = start is not None and day.latest < start.earliest
            assert not early or initiative.id in self.BEFORE
            assert end is None or day.earliest <= end.latest

    @each(asem.initiatives)
    def test_parts_rest_on_the_same(self, initiative: asem.Initiative) -> None:
        """What a phase, a contribution or an edition rests on, the whole rests on too."""
        gifts = [gift for phase in initiative.phases for gift in phase.contributions]
        for part in (*initiative.phases, *gifts, *initiative.editions):
            assert set(part.evidence.sources) <= set(initiative.evidence.sources)

    @each(asem.initiatives)
    def test_order(self, initiative: asem.Initiative) -> None:
        """Phases stand by their start, editions by their day and their number."""
        for days in (
            [phase.started for phase in initiative.phases],
            [edition.opens for edition in initiative.editions],
        ):
            known = [day.earliest for day in days if day is not None]
            assert sorted(known) == known
        numbers = [edition.number for edition in initiative.editions if edition.number]
        assert sorted(set(numbers)) == numbers

    @each(asem.initiatives)
    def test_first_edition(self, initiative: asem.Initiative) -> None:
        """What has a first edition did not begin after it."""
        for edition in initiative.editions:
            if edition.number == 1 and edition.opens is not None and initiative.started is not None:
                assert initiative.started.earliest <= edition.opens.latest

    @each(asem.initiatives)
    def test_launch(self, initiative: asem.Initiative) -> None:
        """What a meeting launched did not begin before the meeting."""
        if initiative.launched_at is not None and initiative.started is not None:
            launch = asem.meetings[initiative.launched_at]
            assert launch.opens.earliest <= initiative.started.latest

    @each(asem.initiatives)
    def test_ministers(self, initiative: asem.Initiative) -> None:
        """What was a ministerial meeting at the same time met in its city, in its days."""
        if initiative.meeting is not None:
            meeting = asem.meetings[initiative.meeting]
            assert meeting.city == initiative.city
            assert initiative.started is not None
            assert initiative.started.earliest <= meeting.opens.earliest
            assert initiative.ended is None or meeting.closes.latest <= initiative.ended.latest

    @each(asem.initiatives)
    def test_running(self, initiative: asem.Initiative) -> None:
        """What has an end has ended."""
        assert initiative.ended is None or initiative.status is InitiativeStatus.ENDED

    @each(asem.initiatives)
    def test_proposed(self, initiative: asem.Initiative) -> None:
        """Whoever proposed it was a partner when it began, or became one soon."""
        if initiative.started is not None:
            for id in (*initiative.proposed_by, *initiative.cosponsors):
                assert asem.is_partner(id, initiative.started.latest, basis="participation")

    def test_priority_areas(self) -> None:
        """What a priority area names belongs to it, a body through its initiative."""
        bodies = {
            "asia-europe-institute": "aei-initiative",
            "asemus": "asemus-network",
            "asef": "asef-establishment",
        }
        for area in asem.priority_areas:
            names = {bodies.get(id, id) for action in area.actions for id in action.names}
            assert names == {each.id for each in asem.initiatives_of(priority_area=area)}

    def test_money(self) -> None:
        """Contributions are that, budgets are none, and no part is more than the whole."""
        for initiative in asem.initiatives:
            for phase in initiative.phases:
                gifts = [gift.money for gift in phase.contributions if gift.money is not None]
                assert all(gift.kind is MoneyKind.CONTRIBUTION for gift in gifts)
                if phase.budget is not None:
                    assert phase.budget.kind is not MoneyKind.CONTRIBUTION
                    same = [g.amount for g in gifts if g.currency == phase.budget.currency]
                    assert sum(same) <= phase.budget.amount
                shares = [g.share_percent for g in phase.contributions if g.share_percent]
                assert sum(shares) <= 100

    def test_share(self) -> None:
        """A share that is stated beside the whole is that part of it."""
        for initiative in asem.initiatives:
            for phase in initiative.phases:
                for gift in phase.contributions:
                    if gift.share_percent and gift.money and phase.budget:
                        if phase.budget.currency != gift.money.currency:
                            continue
                        part = phase.budget.amount * gift.share_percent / 100
                        assert part == gift.money.amount


class TestDocuments:
    """What was put in writing."""

    @each(asem.documents)
    def test_about(self, document: asem.Document) -> None:
        """A document is of a meeting or an initiative, but for two that speak for all."""
        alone = {"asem-covid-19-statement-2020", "ec-asem-webpage-2012"}

        assert (document.meeting or document.initiative is not None) or document.id in alone
        assert document.id not in alone or document.adopted is not None

    @each(asem.documents)
    def test_named_after(self, document: asem.Document) -> None:
        """A document whose id begins with that of a meeting is of this meeting."""
        named = [m.id for m in asem.meetings if f"{document.id}-".startswith(f"{m.id}-")]

        assert document.meeting in (named or (document.meeting,))

    @each(asem.documents)
    def test_adopted(self, document: asem.Document) -> None:
        """A statement or declaration of a meeting is dated to its days, if it is dated."""
        kinds = {DocumentKind.CHAIR_STATEMENT, DocumentKind.DECLARATION, DocumentKind.STATEMENT}
        if document.kind in kinds and document.meeting and document.adopted:
            meeting = asem.meetings[document.meeting]
            assert meeting.opens.earliest <= document.adopted.latest
            assert document.adopted.earliest <= meeting.closes.latest

    def test_one_statement(self) -> None:
        """No meeting has two statements of its chair."""
        by_chairs = asem.documents.where(kind="chair-statement")
        meetings = [document.meeting for document in by_chairs if document.meeting is not None]

        assert len(meetings) == len(set(meetings))
        assert all(document.meeting or document.initiative for document in by_chairs)

    def test_titles(self) -> None:
        """No two documents of one meeting have the same title."""
        titles = [(document.meeting, document.title) for document in asem.documents]

        assert len(titles) == len(set(titles))


class TestCoordinators:
    """The four seats."""

    def test_seat_and_group(self) -> None:
        """Whoever takes a seat belongs to the group whose seat it is."""
        groups = {
            CoordinatorRole.ASEAN: Group.ASEAN,
            CoordinatorRole.NESA: Group.NESA,
            CoordinatorRole.EU_PRESIDENCY: Group.EU,
            CoordinatorRole.EUROPEAN_PERMANENT: Group.EU,
        }
        for seat in asem.coordinatorships:
            for day in (seat.started, *seat.attested, seat.ended):
                if day is not None:
                    assert groups[seat.role] is asem.group_of(seat.partner, day.earliest)

    def test_permanent(self) -> None:
        """The permanent seat is the European Union's own, and nobody else's."""
        permanent = asem.coordinatorships.where(role="european-permanent")

        assert {"EU"} == {seat.partner for seat in permanent}
        assert all(seat.body for seat in permanent)
        assert not [s for s in asem.coordinatorships if s.partner == "EU" and s not in permanent]


class TestFigures:
    """What was counted."""

    EARLY = frozenset({"count-2007-fmm8-partners"})
    """Counts the six of 2006 before their first summit."""

    @pytest.mark.parametrize(
        "figure",
        [figure for figure in asem.figures if figure.id.startswith("count-")],
        ids=lambda figure: figure.id,
    )
    def test_counts(self, figure: asem.Figure) -> None:
        """Every count of partners by a source is that of the memberships on its day."""
        assert figure.as_of is not None
        day = figure.as_of.latest
        states = asem.members_on(day)
        sides = [asem.region_of(state, day) for state in states]
        expected = {
            "partners counted": len(asem.partners_on(day)),
            "partner states counted": len(states),
            "partner institutions counted": len(asem.partners_on(day)) - len(states),
            "partner states counted on the Asian side": sides.count(Region.ASIA),
            "partner states counted on the European side": sides.count(Region.EUROPE),
            "partner states counted on neither side": sides.count(None),
        }

        assert (expected[figure.what] == figure.value) is (figure.id not in self.EARLY)

    def test_counts_are_of_the_process(self) -> None:
        """What a source counts of partners it counts of the process as a whole."""
        counts = [figure for figure in asem.figures if figure.id.startswith("count-")]

        assert {"asem"} == {figure.subject for figure in counts}

    def test_early(self) -> None:
        """The count that differs is right by the day from which the six took part."""
        day = asem.figures["count-2007-fmm8-partners"].as_of
        assert day is not None
        found = asem.partners_on(day.latest, basis="participation")

        assert len(found) == asem.figures["count-2007-fmm8-partners"].value

    def test_whole(self) -> None:
        """Whatever is counted by the piece is a whole number, above zero but of secretariats."""
        for figure in asem.figures:
            assert figure.value > 0 or figure.id == "asem-secretariats-2012"
            assert figure.value == figure.value.to_integral_value()

    def test_twice(self) -> None:
        """No two figures say the same of one thing at one time."""
        found = [(figure.subject, figure.what, figure.as_of, figure.evidence.sources)
                 for figure in asem.figures]  # fmt: skip

        assert len(found) == len(set(found))


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
        with pytest.raises(KeyError):
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

        with skip_checks():
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
