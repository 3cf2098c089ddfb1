"""What records must agree on: every contradiction is found, where it is, and nothing else is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import asem
from asem import (
    Action,
    Attendance,
    AttendanceLevel,
    Chair,
    ContestedCode,
    Disagreement,
    Document,
    DocumentKind,
    Entrant,
    Evidence,
    Figure,
    Group,
    Headcount,
    InitiativeKind,
    Milestone,
    MilestoneKind,
    PartialDate,
    Partner,
    Region,
    Registry,
    RegistryError,
)
from asem.registry import Fault
from asem.registry._ledger import TABLES
from asem.registry._links import LINKS
from asem.strategies._registries import registry_rows

from .. import invented
from ..invented import (
    FIRST,
    LEFT,
    SECOND,
    added,
    attendance,
    changed,
    code_scheme,
    contribution,
    document,
    edition,
    figure,
    initiative,
    institution,
    member,
    membership,
    milestone,
    ministerial,
    non_partner,
    officials,
    organisation,
    pause,
    phase,
    pillar,
    principle,
    priority_area,
    rows,
    seat,
    series,
    source,
    spell,
    summit,
    without,
)
from ..search import ONE_DAY

Rows = dict[str, list[Any]]
Place = tuple[str, str, str]

NOWHERE = Evidence(("nowhere",))
BBB = rows()["memberships"][1]


def faults_of(given: Rows) -> list[Any]:
    """Give all faults for which a registry of these rows is refused."""
    with pytest.raises(RegistryError) as caught:
        Registry(**given)
    return list(caught.value.faults)


def faults_in(given: Rows) -> list[Place]:
    """Give table, id and field of all faults for which a registry of these rows is refused."""
    return [(fault.table, fault.id, fault.field) for fault in faults_of(given)]


def evident(**fields: Any) -> Evidence:
    """Make evidence that cites the book."""
    return Evidence(("book",), **fields)


def resting(*fields: str) -> Evidence:
    """Give evidence that names a source for each of these fields."""
    return evident(field_sources=tuple((name, ("book",)) for name in fields))


def disputed(field: str, **fields: Any) -> Evidence:
    """Make evidence with a disagreement on a field."""
    dissent = Disagreement(field, "something else", **({"sources": ("book",)} | fields))
    return evident(disagreements=(dissent,))


def with_phase(**fields: Any) -> Rows:
    """Give the sound rows with one phase of the first initiative."""
    return changed("initiatives", "scheme", phases=(phase(**fields),))


def with_gift(**fields: Any) -> Rows:
    """Give the sound rows with one contribution to the first initiative."""
    return with_phase(contributions=(contribution(**fields),))


def with_edition(**fields: Any) -> Rows:
    """Give the sound rows with one edition of the first initiative."""
    return changed("initiatives", "scheme", editions=(edition(**fields),))


def with_milestone(**fields: Any) -> Rows:
    """Give the sound rows with one milestone of a founder."""
    return changed("memberships", "membership-AAA", milestones=(milestone(**fields),))


class Link(NamedTuple):
    """A field that refers to records: rows by its value, where it is, sound values, in words."""

    rows_with: Callable[[Any], Rows]
    place: Place
    sound: tuple[Any, ...]
    words: str


def attended(**fields: Any) -> Rows:
    """Give the sound rows with another attendance of the first summit."""
    return changed("summits", "asem-1", attendance=Headcount(None, None, **fields))


LINKED: dict[tuple[str, str], Link] = {
    ("Membership", "partner"): Link(
        lambda v: added("memberships", membership(v)),
        ("memberships", "membership-nobody", "partner"),
        (),
        "partner",
    ),
    ("Milestone", "meeting"): Link(
        lambda v: with_milestone(meeting=v),
        ("memberships", "membership-AAA", "milestones[0].meeting"),
        ("asem-1", None),
        "meeting",
    ),
    ("Chair", "partner"): Link(
        lambda v: changed("summits", "asem-1", chairs=(Chair("A", "ORG"), Chair("B", v))),
        ("summits", "asem-1", "chairs[1].partner"),
        ("AAA", "BBB"),
        "partner",
    ),
    ("Headcount", "institutions"): Link(
        lambda v: attended(institutions=v),
        ("summits", "asem-1", "attendance.institutions"),
        (("ORG",), ()),
        "institution",
    ),
    ("Headcount", "absent"): Link(
        lambda v: attended(absent=v),
        ("summits", "asem-1", "attendance.absent"),
        (("AAA", "ORG"),),
        "partner",
    ),
    ("Summit", "hosts"): Link(
        lambda v: changed("summits", "asem-2", hosts=v),
        ("summits", "asem-2", "hosts"),
        (("AAA",), ("BBB", "ORG")),
        "partner",
    ),
    ("Summit", "country"): Link(
        lambda v: changed("summits", "asem-2", country=v),
        ("summits", "asem-2", "country"),
        ("BBB", "XYZ"),
        "code of ISO 3166-1 alpha-3",
    ),
    ("Summit", "admitted"): Link(
        lambda v: changed("summits", "asem-1", admitted=v),
        ("summits", "asem-1", "admitted"),
        (("AAA", "BBB"),),
        "partner",
    ),
    ("Summit", "acceded"): Link(
        lambda v: changed("summits", "asem-1", acceded=v),
        ("summits", "asem-1", "acceded"),
        (("AAA", "ORG"), ()),
        "partner",
    ),
    ("Summit", "welcomed"): Link(
        lambda v: changed("summits", "asem-1", welcomed=v),
        ("summits", "asem-1", "welcomed"),
        (("AAA", "BBB", "ORG"),),
        "partner",
    ),
    ("MinisterialMeeting", "hosts"): Link(
        lambda v: changed("ministerial_meetings", "xmm-1", hosts=v),
        ("ministerial_meetings", "xmm-1", "hosts"),
        (("ORG", "AAA"), ()),
        "partner",
    ),
    ("MinisterialMeeting", "country"): Link(
        lambda v: changed("ministerial_meetings", "xmm-1", country=v),
        ("ministerial_meetings", "xmm-1", "country"),
        ("XYZ", None),
        "code of ISO 3166-1 alpha-3",
    ),
    ("MinisterialMeeting", "series"): Link(
        lambda v: added("ministerial_meetings", ministerial(3, "2005", series=v)),
        ("ministerial_meetings", "xmm-3", "series"),
        ("xmm", "ymm"),
        "series",
    ),
    ("SeniorOfficialsMeeting", "hosts"): Link(
        lambda v: changed("senior_officials_meetings", "som-1", hosts=v),
        ("senior_officials_meetings", "som-1", "hosts"),
        (("ORG",), ()),
        "partner",
    ),
    ("SeniorOfficialsMeeting", "country"): Link(
        lambda v: changed("senior_officials_meetings", "som-1", country=v),
        ("senior_officials_meetings", "som-1", "country"),
        ("XYZ", None),
        "code of ISO 3166-1 alpha-3",
    ),
    ("SeniorOfficialsMeeting", "prepares"): Link(
        lambda v: changed("senior_officials_meetings", "som-1", prepares=v),
        ("senior_officials_meetings", "som-1", "prepares"),
        ("asem-2", "xmm-2"),
        "meeting",
    ),
    ("MinisterialSeries", "pillar"): Link(
        lambda v: changed("ministerial_series", "ymm", pillar=v),
        ("ministerial_series", "ymm", "pillar"),
        ("work",),
        "pillar",
    ),
    ("Pause", "after"): Link(
        lambda v: changed("ministerial_series", "xmm", pauses=(pause(after=v),)),
        ("ministerial_series", "xmm", "pauses[0].after"),
        ("xmm-1",),
        "ministerial meeting",
    ),
    ("Pause", "before"): Link(
        lambda v: changed("ministerial_series", "xmm", pauses=(pause(before=v),)),
        ("ministerial_series", "xmm", "pauses[0].before"),
        ("xmm-2",),
        "ministerial meeting",
    ),
    ("Initiative", "pillar"): Link(
        lambda v: changed("initiatives", "venture", pillar=v),
        ("initiatives", "venture", "pillar"),
        ("work", None),
        "pillar",
    ),
    ("Initiative", "priority_areas"): Link(
        lambda v: changed("initiatives", "venture", priority_areas=v),
        ("initiatives", "venture", "priority_areas"),
        (("area-1-1",), ()),
        "priority area",
    ),
    ("Initiative", "proposed_by"): Link(
        lambda v: changed("initiatives", "venture", proposed_by=v),
        ("initiatives", "venture", "proposed_by"),
        (("BBB", "AAA"),),
        "partner",
    ),
    ("Initiative", "cosponsors"): Link(
        lambda v: changed("initiatives", "venture", cosponsors=v),
        ("initiatives", "venture", "cosponsors"),
        (("ORG",),),
        "partner",
    ),
    ("Initiative", "launched_at"): Link(
        lambda v: changed("initiatives", "venture", launched_at=v),
        ("initiatives", "venture", "launched_at"),
        ("asem-2", "xmm-1", "som-1", None),
        "meeting",
    ),
    ("Initiative", "meeting"): Link(
        lambda v: changed("initiatives", "scheme", meeting=v),
        ("initiatives", "scheme", "meeting"),
        ("xmm-1", None),
        "ministerial meeting",
    ),
    ("Initiative", "organisers"): Link(
        lambda v: changed("initiatives", "venture", organisers=v),
        ("initiatives", "venture", "organisers"),
        (("body", "AAA", "ORG"),),
        "partner or organisation",
    ),
    ("Initiative", "participants"): Link(
        lambda v: changed("initiatives", "venture", participants=v),
        ("initiatives", "venture", "participants"),
        (("AAA", "BBB"), ("body",)),
        "partner or organisation",
    ),
    ("Initiative", "related"): Link(
        lambda v: changed("initiatives", "venture", related=v),
        ("initiatives", "venture", "related"),
        (("scheme", "body"),),
        "initiative or organisation",
    ),
    ("Initiative", "country"): Link(
        lambda v: changed("initiatives", "venture", country=v),
        ("initiatives", "venture", "country"),
        ("XYZ", None),
        "code of ISO 3166-1 alpha-3",
    ),
    ("Phase", "partners"): Link(
        lambda v: with_phase(partners=v),
        ("initiatives", "scheme", "phases[0].partners"),
        (("BBB", "AAA"),),
        "partner",
    ),
    ("Phase", "places"): Link(
        lambda v: with_phase(places=v),
        ("initiatives", "scheme", "phases[0].places"),
        (("XYZ", "ZYX"),),
        "code of ISO 3166-1 alpha-3",
    ),
    ("Entrant", "who"): Link(
        lambda v: with_phase(entrants=(Entrant(v, PartialDate(2003)),)),
        ("initiatives", "scheme", "phases[0].entrants[0].who"),
        ("AAA", "XYZ"),
        "partner or code of ISO 3166-1 alpha-3",
    ),
    ("Edition", "country"): Link(
        lambda v: with_edition(country=v),
        ("initiatives", "scheme", "editions[0].country"),
        ("XYZ", None),
        "code of ISO 3166-1 alpha-3",
    ),
    ("Edition", "organisers"): Link(
        lambda v: with_edition(organisers=v),
        ("initiatives", "scheme", "editions[0].organisers"),
        (("body", "BBB"),),
        "partner or organisation",
    ),
    ("Edition", "cosponsors"): Link(
        lambda v: with_edition(cosponsors=v),
        ("initiatives", "scheme", "editions[0].cosponsors"),
        (("AAA",),),
        "partner",
    ),
    ("Contribution", "contributor"): Link(
        lambda v: with_gift(contributor=v),
        ("initiatives", "scheme", "phases[0].contributions[0].contributor"),
        ("AAA", "body", "XYZ"),
        "partner or organisation or code of ISO 3166-1 alpha-3",
    ),
    ("Contribution", "jointly_with"): Link(
        lambda v: with_gift(jointly_with=v),
        ("initiatives", "scheme", "phases[0].contributions[0].jointly_with"),
        (("BBB", "body", "XYZ"),),
        "partner or organisation or code of ISO 3166-1 alpha-3",
    ),
    ("Organisation", "country"): Link(
        lambda v: changed("organisations", "body", country=v),
        ("organisations", "body", "country"),
        ("XYZ", None),
        "code of ISO 3166-1 alpha-3",
    ),
    ("Attendance", "partner"): Link(
        lambda v: added("attendances", attendance("asem-1", v)),
        ("attendances", "asem-1-nobody", "partner"),
        ("ORG",),
        "partner",
    ),
    ("Document", "meeting"): Link(
        lambda v: changed("documents", "paper", meeting=v),
        ("documents", "paper", "meeting"),
        ("asem-2", "xmm-1", "som-1", None),
        "meeting",
    ),
    ("Document", "initiative"): Link(
        lambda v: changed("documents", "paper", initiative=v),
        ("documents", "paper", "initiative"),
        ("scheme", None),
        "initiative",
    ),
    ("Document", "instruments"): Link(
        lambda v: changed("documents", "paper", instruments=v),
        ("documents", "paper", "instruments"),
        (("scheme", "venture"), ()),
        "initiative",
    ),
    ("PriorityArea", "document"): Link(
        lambda v: changed("priority_areas", "area-1-1", document=v),
        ("priority_areas", "area-1-1", "document"),
        ("statement",),
        "document",
    ),
    ("Action", "names"): Link(
        lambda v: changed("priority_areas", "area-1-1", actions=(Action("x"), Action("y", v))),
        ("priority_areas", "area-1-1", "actions[1].names"),
        (("venture", "body", "xmm-1"), ()),
        "initiative or organisation or meeting",
    ),
    ("Coordinatorship", "partner"): Link(
        lambda v: changed("coordinatorships", "seat-1", partner=v),
        ("coordinatorships", "seat-1", "partner"),
        ("ORG",),
        "partner",
    ),
    ("Figure", "subject"): Link(
        lambda v: changed("figures", "count-1", subject=v),
        ("figures", "count-1", "subject"),
        ("asem", "AAA", "body", "venture", "asem-1", "xmm-1", "som-1"),
        "partner or organisation or initiative or meeting or 'asem'",
    ),
    ("ContestedCode", "place"): Link(
        lambda v: changed(
            "code_schemes",
            "scheme",
            contested=(ContestedCode(v, "1", evidence=Evidence(("book",))),),
        ),
        ("code_schemes", "scheme", "contested[0].place"),
        ("AAA", "XYZ"),
        "code of ISO 3166-1 alpha-3",
    ),
    ("Coverage", "subject"): Link(
        lambda v: changed("coverage", "part-1", subject=v),
        ("coverage", "part-1", "subject"),
        ("ymm", "asem-1", "scheme", None),
        "series or meeting or initiative",
    ),
    ("Coverage", "missing_partners"): Link(
        lambda v: changed("coverage", "part-1", missing_partners=v),
        ("coverage", "part-1", "missing_partners"),
        (("BBB", "ORG"), ()),
        "partner",
    ),
    ("NonPartner", "id"): Link(
        lambda v: added("non_partners", non_partner(v)),
        ("non_partners", "nobody", "id"),
        ("XYZ",),
        "code of ISO 3166-1 alpha-3",
    ),
    ("Evidence", "sources"): Link(
        lambda v: changed("documents", "paper", evidence=Evidence(v)),
        ("documents", "paper", "evidence.sources"),
        (("book",),),
        "source",
    ),
    ("Disagreement", "sources"): Link(
        lambda v: changed("documents", "paper", evidence=disputed("url", sources=v)),
        ("documents", "paper", "evidence.disagreements[0].sources"),
        (("book",),),
        "source",
    ),
}
"""Each field that refers to records, by the class and the name of the field."""

SEVERAL = {
    key: link for key, link in LINKED.items() if any(isinstance(v, tuple) for v in link.sound)
}

each_link = pytest.mark.parametrize("link", LINKED.values(), ids=[".".join(key) for key in LINKED])


class TestLinks:
    """Every id in a record leads to a record."""

    def test_all_are_here(self) -> None:
        """The cases are all fields that refer to records, of all classes."""
        assert {(kind, field) for kind, fields in LINKS.items() for field in fields} == {
            *LINKED,
            ("Attendance", "summit"),
        }

    @each_link
    def test_nobody(self, link: Link) -> None:
        """An id that leads nowhere is found where it stands, and the kind of record is named."""
        several = any(isinstance(value, tuple) for value in link.sound)
        (fault,) = faults_of(link.rows_with(("nobody",) if several else "nobody"))

        assert link.place == (fault.table, fault.id, fault.field)
        article = "an" if link.words[0] in "aeiou" else "a"
        assert f"'nobody' is not {article} {link.words}" == fault.problem

    def test_no_summit(self) -> None:
        """An attendance at no summit is found."""
        (fault,) = faults_of(added("attendances", attendance("asem-9")))

        assert ("attendances", "asem-9-aaa", "summit") == (fault.table, fault.id, fault.field)
        assert "'asem-9' is not a summit" == fault.problem

    @each_link
    def test_somebody(self, link: Link) -> None:
        """An id of every kind of record that may stand there is sound."""
        for value in link.sound:
            assert isinstance(Registry(**link.rows_with(value)), Registry)

    @pytest.mark.parametrize("key", [key for key in SEVERAL if key[1] != "sources"], ids=".".join)
    def test_twice(self, key: tuple[str, str]) -> None:
        """No field holds an id twice."""
        link = SEVERAL[key]
        id = link.sound[0][0]
        (fault,) = faults_of(link.rows_with((id, id)))

        assert link.place == (fault.table, fault.id, fault.field)
        assert f"{id!r} stands 2 times" == fault.problem

    @pytest.mark.parametrize(
        ("given", "place", "problem"),
        [
            (attended(institutions=("AAA",)), ("summits", "asem-1", "attendance.institutions"),
             "'AAA' is not an institution"),
            (changed("initiatives", "venture", started=None, meeting="asem-1"),
             ("initiatives", "venture", "meeting"), "'asem-1' is not a ministerial meeting"),
            (changed("initiatives", "venture", proposed_by=("body",)),
             ("initiatives", "venture", "proposed_by"), "'body' is not a partner"),
            (changed("priority_areas", "area-1-1", actions=(Action("x", ("AAA",)),)),
             ("priority_areas", "area-1-1", "actions[0].names"),
             "'AAA' is not an initiative or organisation or meeting"),
            (changed("figures", "count-1", subject="paper"), ("figures", "count-1", "subject"),
             "'paper' is not a partner or organisation or initiative or meeting or 'asem'"),
            (changed("summits", "asem-1", country="aaa"), ("summits", "asem-1", "country"),
             "'aaa' is not a code of ISO 3166-1 alpha-3"),
            (changed("summits", "asem-1", country="AAAA"), ("summits", "asem-1", "country"),
             "'AAAA' is not a code of ISO 3166-1 alpha-3"),
        ],
    )  # fmt: skip
    def test_wrong_table(self, given: Rows, place: Place, problem: str) -> None:
        """An id of a record of another kind does not do."""
        (fault,) = faults_of(given)

        assert place == (fault.table, fault.id, fault.field)
        assert problem == fault.problem

    @pytest.mark.parametrize(
        ("given", "place"),
        [
            (changed("partners", "AAA", evidence=NOWHERE), ("partners", "AAA", "evidence.sources")),
            (changed("partners", "AAA", groups=(spell(Group.EU, evidence=NOWHERE),)),
             ("partners", "AAA", "groups[0].evidence.sources")),
            (changed("partners", "AAA", regions=(spell(None, last=FIRST),
                                                 spell(None, SECOND, evidence=NOWHERE))),
             ("partners", "AAA", "regions[1].evidence.sources")),
            (with_milestone(evidence=NOWHERE),
             ("memberships", "membership-AAA", "milestones[0].evidence.sources")),
            (with_gift(evidence=NOWHERE),
             ("initiatives", "scheme", "phases[0].contributions[0].evidence.sources")),
            (with_edition(evidence=NOWHERE),
             ("initiatives", "scheme", "editions[0].evidence.sources")),
            (changed("ministerial_series", "xmm", pauses=(pause(evidence=NOWHERE),)),
             ("ministerial_series", "xmm", "pauses[0].evidence.sources")),
        ],
    )  # fmt: skip
    def test_deep_inside(self, given: Rows, place: Place) -> None:
        """A source that is missing is found at any depth."""
        assert [place] == faults_in(given)

    @pytest.mark.parametrize("table", [table for table in TABLES if table != "sources"])
    def test_every_table(self, table: str) -> None:
        """A source that is missing is found in every table."""
        id = rows()[table][0].id

        assert [(table, id, "evidence.sources")] == faults_in(changed(table, id, evidence=NOWHERE))


class Case(NamedTuple):
    """A contradiction: rows that have it only, where it is, what it says, and sound neighbours."""

    name: str
    given: Rows
    place: Place
    says: str
    sound: tuple[Rows, ...]


def bbb(**fields: Any) -> Rows:
    """Give the sound rows with the partner that came late and left changed."""
    return changed("partners", "BBB", **fields)


EVIDENCE = (
    Case(
        "field with sources of its own",
        changed("summits", "asem-1", evidence=resting("town")),
        ("summits", "asem-1", "evidence"),
        "'town' is not a field of Summit",
        (changed("summits", "asem-1", evidence=resting("attendance", "city")),),
    ),
    Case(
        "field that is less sure",
        changed("partners", "AAA", evidence=evident(single=("town",))),
        ("partners", "AAA", "evidence"),
        "'town' is not a field of Member",
        (changed("partners", "AAA", evidence=evident(single=("name",))),),
    ),
    Case(
        "field in dispute",
        changed("memberships", "membership-AAA", evidence=disputed("city")),
        ("memberships", "membership-AAA", "evidence"),
        "'city' is not a field of Membership",
        (changed("memberships", "membership-AAA", evidence=disputed("acceded")),),
    ),
    Case(
        "field of a part",
        with_milestone(evidence=disputed("city")),
        ("memberships", "membership-AAA", "milestones[0].evidence"),
        "'city' is not a field of Milestone",
        (with_milestone(evidence=disputed("place")),),
    ),
    Case(
        "field of a part with evidence of its own",
        changed(
            "memberships",
            "membership-AAA",
            milestones=(milestone(),),
            evidence=resting("milestones[0].place"),
        ),
        ("memberships", "membership-AAA", "evidence"),
        "'milestones[0].place' is in a part that has evidence of its own",
        (with_milestone(place="Hue", evidence=resting("place")),),
    ),
    Case(
        "field that holds nothing",
        changed("summits", "asem-1", evidence=resting("theme")),
        ("summits", "asem-1", "evidence"),
        "'theme' is said to have sources, and holds nothing",
        (
            changed("summits", "asem-1", theme="Trust", evidence=resting("theme")),
            changed("summits", "asem-1", evidence=disputed("theme")),
        ),
    ),
)

PARTNERS = (
    Case(
        "partner without membership",
        added("partners", member("CCC")),
        ("partners", "CCC", "id"),
        "has no membership",
        (
            rows(
                partners=[*rows()["partners"], member("CCC")],
                memberships=[*rows()["memberships"], membership("CCC")],
            ),
        ),
    ),
    Case(
        "partner that is none",
        added("non_partners", non_partner("AAA")),
        ("partners", "AAA", "id"),
        "stands among the non-partners too",
        (
            added("non_partners", non_partner("AAB")),
            added("non_partners", non_partner("AAB", name="AAA")),
        ),
    ),
    Case(
        "overlapping groups",
        changed(
            "partners",
            "AAA",
            groups=(spell(Group.EU, last=SECOND), spell(Group.NON_EU_EUROPE, SECOND)),
        ),
        ("partners", "AAA", "groups[1].first"),
        f"starts on {SECOND}, within the spell before it (to {SECOND})",
        (
            changed(
                "partners",
                "AAA",
                groups=(spell(Group.EU, last=SECOND), spell(Group.EU, SECOND + ONE_DAY)),
            ),
        ),
    ),
    Case(
        "region that starts within an open one",
        changed("partners", "AAA", regions=(spell(Region.ASIA), spell(Region.EUROPE, SECOND))),
        ("partners", "AAA", "regions[1].first"),
        f"starts on {SECOND}, within the spell before it (to open)",
        (
            changed(
                "partners",
                "AAA",
                regions=(spell(Region.ASIA, last=SECOND - ONE_DAY), spell(Region.EUROPE, SECOND)),
            ),
        ),
    ),
    Case(
        "offices out of order",
        changed(
            "partners",
            "ORG",
            representation=(spell(("Head",), SECOND, last=SECOND), spell(("Chief",), FIRST)),
        ),
        ("partners", "ORG", "representation[1].first"),
        f"starts on {FIRST}, within the spell before it (to {SECOND})",
        (
            changed(
                "partners",
                "ORG",
                representation=(spell(("Chief",), FIRST, last=FIRST), spell(("Head",), SECOND)),
            ),
        ),
    ),
    Case(
        "group before it took part",
        bbb(groups=(spell(Group.EU, SECOND - ONE_DAY, last=LEFT),)),
        ("partners", "BBB", "groups[0].first"),
        f"{SECOND - ONE_DAY} is before it took part, {SECOND}",
        (bbb(groups=(spell(Group.EU, SECOND, last=LEFT),)),),
    ),
    Case(
        "region before it took part",
        changed(
            "partners",
            "AAA",
            regions=(spell(None, FIRST - ONE_DAY, last=FIRST), spell(None, SECOND)),
        ),
        ("partners", "AAA", "regions[0].first"),
        f"{FIRST - ONE_DAY} is before it took part, {FIRST}",
        (changed("partners", "AAA", regions=(spell(None, FIRST),)),),
    ),
    Case(
        "group after it left",
        bbb(groups=(spell(Group.EU, SECOND, last=LEFT + ONE_DAY),)),
        ("partners", "BBB", "groups[0].last"),
        f"goes on after it left, {LEFT}",
        (bbb(groups=(spell(Group.EU, SECOND, last=LEFT),)),),
    ),
    Case(
        "region that goes on after it left",
        bbb(regions=(spell(None, SECOND, last=SECOND), spell(None, SECOND + ONE_DAY))),
        ("partners", "BBB", "regions[1].last"),
        f"goes on after it left, {LEFT}",
        (bbb(regions=(spell(None, SECOND, last=LEFT - ONE_DAY),)),),
    ),
)


def at(day: str, meeting: str, kind: MilestoneKind = MilestoneKind.INVITED) -> Milestone:
    """Make a milestone at a meeting."""
    return milestone(reached=PartialDate.parse(day), meeting=meeting, kind=kind)


def late(day: str, meeting: str) -> Rows:
    """Give the sound rows with a milestone of the partner that came late."""
    return changed("memberships", "membership-BBB", milestones=(at(day, meeting),))


MEMBERSHIPS = (
    Case(
        "first summit that is none",
        changed("memberships", "membership-AAA", first_summit=3),
        ("memberships", "membership-AAA", "first_summit"),
        "3 is not a summit",
        (changed("memberships", "membership-AAA", first_summit=1),),
    ),
    Case(
        "accession before the summit opened",
        changed(
            "memberships",
            "membership-ORG",
            acceded=FIRST - ONE_DAY,
            participates_from=FIRST - ONE_DAY,
        ),
        ("memberships", "membership-ORG", "acceded"),
        f"{FIRST - ONE_DAY} is not the day that summit opened, {FIRST}",
        (changed("memberships", "membership-ORG", participates_from=FIRST - ONE_DAY),),
    ),
    Case(
        "accession after the summit opened",
        changed("memberships", "membership-ORG", acceded=FIRST + ONE_DAY),
        ("memberships", "membership-ORG", "acceded"),
        f"{FIRST + ONE_DAY} is not the day that summit opened, {FIRST}",
        (changed("memberships", "membership-ORG", acceded=FIRST),),
    ),
    Case(
        "milestone two days before the meeting",
        late("2003-06-18", "asem-2"),
        ("memberships", "membership-BBB", "milestones[0].reached"),
        "2003-06-18 is not in asem-2, 2003-06-20",
        (late("2003-06-19", "asem-2"), late("2003-06", "asem-2"), late("2003-06-20", "asem-2")),
    ),
    Case(
        "milestone after the meeting",
        late("2003-06-21", "asem-2"),
        ("memberships", "membership-BBB", "milestones[0].reached"),
        "2003-06-21 is not in asem-2, 2003-06-20",
        (late("2003", "asem-2"), late("2003-06-21", None)),  # type: ignore[arg-type]
    ),
    Case(
        "milestone in another month than the meeting",
        late("2002-04", "xmm-1"),
        ("memberships", "membership-BBB", "milestones[0].reached"),
        "2002-04 is not in xmm-1, 2002-03-04",
        (late("2002-03", "xmm-1"),),
    ),
)


def officials_of_bbb(day: str) -> Rows:
    """Give the sound rows with a meeting that the partner hosted that left on 30 July 2005."""
    hosted = officials("som-2", day, hosts=("BBB",), prepares="asem-3")
    return added("senior_officials_meetings", hosted) | {
        "summits": [*rows()["summits"], summit(3, LEFT.replace(year=2006))]
    }


MEETINGS = (
    Case(
        "number that is not in the id",
        added("summits", summit(3, LEFT, id="asem-4")),
        ("summits", "asem-4", "id"),
        "expected 'asem-3'",
        (added("summits", summit(3, LEFT)),),
    ),
    Case(
        "host that was no partner yet",
        changed("summits", "asem-1", hosts=("AAA", "BBB")),
        ("summits", "asem-1", "hosts"),
        f"'BBB' was no partner when it opened, {FIRST}",
        (changed("summits", "asem-2", hosts=("AAA", "BBB")),),
    ),
    Case(
        "host that was no partner any longer",
        added("summits", summit(3, LEFT + ONE_DAY, hosts=("BBB",))),
        ("summits", "asem-3", "hosts"),
        f"'BBB' was no partner when it opened, {LEFT + ONE_DAY}",
        (added("summits", summit(3, LEFT, hosts=("BBB",))),),
    ),
    Case(
        "host of a summit that only took part",
        rows(
            memberships=[
                membership("AAA"),
                attrs.evolve(BBB, participates_from=FIRST),
                membership("ORG"),
            ],
            summits=[summit(1, FIRST, hosts=("BBB",)), summit(2, SECOND, acceded=("BBB",))],
        ),
        ("summits", "asem-1", "hosts"),
        f"'BBB' was no partner when it opened, {FIRST}",
        (
            rows(
                memberships=[
                    membership("AAA"),
                    attrs.evolve(BBB, participates_from=FIRST),
                    membership("ORG"),
                ],
                ministerial_meetings=[
                    ministerial(1, "2001-05-10", hosts=("BBB",)),
                    ministerial(2, "2004"),
                ],
                ministerial_series=[series("xmm", first_year=2001, pauses=())],
            ),
        ),
    ),
    Case(
        "host of a ministerial meeting on the day before it took part",
        changed("ministerial_meetings", "ymm-1", opens="2003-06-19", closes="2003-06-20",
                hosts=("BBB",)),
        ("ministerial_meetings", "ymm-1", "hosts"),
        "'BBB' was no partner when it opened, 2003-06-19",
        (
            changed("ministerial_meetings", "ymm-1", opens="2003-06-20", closes="2003-06-20",
                    hosts=("BBB",)),
            changed("ministerial_meetings", "ymm-1", opens="2003-06", closes="2003-06",
                    hosts=("BBB",)),
        ),
    ),
    Case(
        "host of senior officials after it left",
        officials_of_bbb("2005-08"),
        ("senior_officials_meetings", "som-2", "hosts"),
        "'BBB' was no partner when it opened, 2005-08",
        (officials_of_bbb("2005-07"), officials_of_bbb("2005-07-30"), officials_of_bbb("2005")),
    ),
    Case(
        "summits on the same day",
        added("summits", summit(3, SECOND)),
        ("summits", "asem-3", "opens"),
        f"{SECOND} is not after summit 2, {SECOND}",
        (added("summits", summit(3, SECOND + ONE_DAY)),),
    ),
    Case(
        "summits out of order",
        added("summits", summit(3, SECOND - ONE_DAY)),
        ("summits", "asem-3", "opens"),
        f"{SECOND - ONE_DAY} is not after summit 2, {SECOND}",
        (added("summits", summit(4, SECOND + ONE_DAY)),),
    ),
    Case(
        "accession at another summit",
        changed("summits", "asem-1", acceded=("BBB",)),
        ("summits", "asem-1", "acceded"),
        "'BBB' has its first summit in ASEM 2",
        (changed("summits", "asem-1", acceded=("AAA",)),),
    ),
    Case(
        "series that is younger than its first meeting",
        changed("ministerial_series", "ymm", first_year=2003),
        ("ministerial_series", "ymm", "first_year"),
        "2003 is after ymm-1, 2002-09-08",
        (
            changed("ministerial_series", "ymm", first_year=2002),
            rows(
                ministerial_series=[series("xmm", first_year=2030)],
                ministerial_meetings=[],
            ),
        ),
    ),
    Case(
        "number that comes twice",
        added("ministerial_meetings", ministerial(1, "2005", id="ymm-2", series="ymm")),
        ("ministerial_meetings", "ymm-2", "number"),
        "1 comes after 1, ymm-1",
        (added("ministerial_meetings", ministerial(2, "2005", id="ymm-2", series="ymm")),),
    ),
    Case(
        "numbers out of order",
        added("ministerial_meetings", ministerial(3, "2004-03-03")),
        ("ministerial_meetings", "xmm-2", "number"),
        "2 comes after 3, xmm-3",
        (
            added("ministerial_meetings", ministerial(3, "2004-03-05")),
            added(
                "ministerial_meetings",
                ministerial(None, "2004-03-03", id="x", status=asem.MeetingStatus.CANCELLED),
            ),
        ),
    ),
    Case(
        "pause after a meeting of another series",
        changed("ministerial_series", "xmm", pauses=(pause(after="ymm-1"),)),
        ("ministerial_series", "xmm", "pauses[0].after"),
        "'ymm-1' is of another series",
        (changed("ministerial_series", "xmm", pauses=(pause(after="xmm-1"),)),),
    ),
    Case(
        "pause before a meeting of another series",
        changed("ministerial_series", "xmm", pauses=(pause(), pause(before="ymm-1"))),
        ("ministerial_series", "xmm", "pauses[1].before"),
        "'ymm-1' is of another series",
        (changed("ministerial_series", "xmm", pauses=()),),
    ),
    Case(
        "pause that ends before it starts",
        changed("ministerial_series", "xmm", pauses=(pause("xmm-2", "xmm-1"),)),
        ("ministerial_series", "xmm", "pauses[0].before"),
        "'xmm-1' is not after 'xmm-2'",
        (changed("ministerial_series", "xmm", pauses=(pause("xmm-1", "xmm-2"),)),),
    ),
    Case(
        "pause of no time",
        changed("ministerial_series", "xmm", pauses=(pause("xmm-1", "xmm-1"),)),
        ("ministerial_series", "xmm", "pauses[0].before"),
        "'xmm-1' is not after 'xmm-1'",
        (changed("ministerial_series", "xmm", pauses=(pause("xmm-1", "xmm-2"),)),),
    ),
    Case(
        "preparation of a meeting that is over",
        added("senior_officials_meetings", officials("som-2", "2003-06-21")),
        ("senior_officials_meetings", "som-2", "prepares"),
        "'asem-2' was over by 2003-06-20",
        (
            added("senior_officials_meetings", officials("som-2", "2003-06-20")),
            added("senior_officials_meetings", officials("som-2", "2003-06")),
        ),
    ),
)  # fmt: skip


def scheme(**fields: Any) -> Rows:
    """Give the sound rows with the first initiative, of 2002 to June 2004, changed."""
    return changed("initiatives", "scheme", **({"phases": (), "editions": ()} | fields))


REST = (
    Case(
        "edition before the initiative started",
        scheme(editions=(edition(1, "2001-12-31"),)),
        ("initiatives", "scheme", "editions[0]"),
        "2001-12-31 is before the initiative started, 2002",
        (
            scheme(editions=(edition(1, "2002-01-01"),)),
            scheme(editions=(edition(1, "2002"),)),
            scheme(editions=(edition(1, "2001-12-31"),), kind=InitiativeKind.INSTRUMENT),
            scheme(editions=(edition(1, "2001-12-31"),), started=None),
        ),
    ),
    Case(
        "edition after the initiative ended",
        scheme(editions=(edition(1, "2002"), edition(2, "2004-07-01"))),
        ("initiatives", "scheme", "editions[1]"),
        "2004-07-01 is after the initiative ended, 2004-06",
        (
            scheme(editions=(edition(1, "2002"), edition(2, "2004-06-30"))),
            scheme(editions=(edition(2, "2004"),)),
            scheme(editions=(edition(2, "2004-07-01"),), ended=None),
        ),
    ),
    Case(
        "instrument that goes on after it ended",
        scheme(editions=(edition(1, "2004-07"),), kind=InitiativeKind.INSTRUMENT),
        ("initiatives", "scheme", "editions[0]"),
        "2004-07 is after the initiative ended, 2004-06",
        (scheme(editions=(edition(1, "2004-06"),), kind=InitiativeKind.INSTRUMENT),),
    ),
    Case(
        "phase before the initiative started",
        scheme(phases=(phase(started="2001", ended="2001-12"),)),
        ("initiatives", "scheme", "phases[0]"),
        "2001 is before the initiative started, 2002",
        (
            scheme(phases=(phase(started="2002", ended="2002-12"),)),
            scheme(phases=(phase(started=None, ended="2002"),)),
        ),
    ),
    Case(
        "phase after the initiative ended",
        scheme(phases=(phase(started="2002"), phase(started="2005"))),
        ("initiatives", "scheme", "phases[1]"),
        "2005 is after the initiative ended, 2004-06",
        (scheme(phases=(phase(started="2002"), phase(started="2004"))),),
    ),
    Case(
        "phase that went on after the end",
        scheme(phases=(phase(started="2003", ended="2005"),)),
        ("initiatives", "scheme", "phases[0]"),
        "2005 is after the initiative ended, 2004-06",
        (scheme(phases=(phase(started="2003", ended="2004"),)),),
    ),
    Case(
        "phase that began before the start",
        scheme(phases=(phase(started="2001", ended="2003"),)),
        ("initiatives", "scheme", "phases[0]"),
        "2001 is before the initiative started, 2002",
        (scheme(phases=(phase(started="2002", ended="2003"),)),),
    ),
    Case(
        "phase that is only known to end too late",
        scheme(phases=(phase(started=None, ended="2005"),)),
        ("initiatives", "scheme", "phases[0]"),
        "2005 is after the initiative ended, 2004-06",
        (scheme(phases=(phase(started=None, ended="2004"),)), scheme(phases=(phase(),))),
    ),
    Case(
        "ministers who met before the initiative started",
        changed("initiatives", "venture", started="2002-03-05", meeting="xmm-1"),
        ("initiatives", "venture", "meeting"),
        "'xmm-1' met on 2002-03-04, it started on 2002-03-05",
        (
            changed("initiatives", "venture", started="2002-03-04", meeting="xmm-1"),
            changed("initiatives", "venture", started="2002-03", meeting="xmm-1"),
            changed("initiatives", "venture", started=None, meeting="xmm-1"),
        ),
    ),
    Case(
        "ministers who met after the initiative started",
        changed("initiatives", "venture", started="2002-03-03", meeting="xmm-1"),
        ("initiatives", "venture", "meeting"),
        "'xmm-1' met on 2002-03-04, it started on 2002-03-03",
        (changed("initiatives", "venture", started="2002", meeting="xmm-1"),),
    ),
    Case(
        "statement made before the meeting",
        changed("documents", "statement", adopted="2001-05-09"),
        ("documents", "statement", "adopted"),
        "2001-05-09 is not in asem-1, 2001-05-10 to 2001-05-10",
        (
            changed("documents", "statement", adopted="2001-05-10"),
            changed("documents", "statement", adopted="2001-05-09", kind=DocumentKind.REPORT),
            changed("documents", "statement", adopted="2001-05-09", meeting=None),
            changed("documents", "statement", adopted=None),
        ),
    ),
    Case(
        "statement made after the meeting",
        changed("documents", "statement", adopted="2001-06"),
        ("documents", "statement", "adopted"),
        "2001-06 is not in asem-1, 2001-05-10 to 2001-05-10",
        (changed("documents", "statement", adopted="2001"),),
    ),
    Case(
        "coordinator that was no partner",
        added("coordinatorships", seat("seat-2", "BBB", attested=("2003-06-19", "2004"))),
        ("coordinatorships", "seat-2", "partner"),
        "2003-06-19 is before it took part, 2003-06-20",
        (
            added("coordinatorships", seat("seat-2", "BBB", attested=("2003-06-20",))),
            added("coordinatorships", seat("seat-2", "BBB", started="2003")),
            added("coordinatorships", seat("seat-2", "BBB", ended="2003-06")),
            added("coordinatorships", seat("seat-2", "BBB")),
        ),
    ),
)


def came(**fields: Any) -> Rows:
    """Give the sound rows with the attendance at the second summit changed."""
    return changed("attendances", "asem-2-aaa", **fields)


def totals_of(number: int, *more: Attendance, **fields: Any) -> Rows:
    """Give the sound rows with other totals of a summit, and more attendances."""
    totals = changed("summits", f"asem-{number}", attendance=Headcount(**NO_TOTALS | fields))
    return totals | {"attendances": [*totals["attendances"], *more]}


def third(day: date) -> Rows:
    """Give the sound rows with a third summit, to which the partner that left came."""
    more = added("summits", summit(3, day))
    return more | added("attendances", attendance("asem-3", "BBB")) | {"summits": more["summits"]}


NO_TOTALS: dict[str, Any] = {"partners": None, "states": None}
NOBODY: dict[str, Any] = {"level": AttendanceLevel.ABSENT}

ATTENDANCES = (
    Case(
        "attendance of another id",
        came(id="asem-2-AAA"),
        ("attendances", "asem-2-AAA", "id"),
        "expected 'asem-2-aaa'",
        (),
    ),
    Case(
        "attendance before accession",
        added("attendances", attendance("asem-1", "BBB")),
        ("attendances", "asem-1-bbb", "partner"),
        "'BBB' was no partner at asem-1",
        (added("attendances", attendance("asem-2", "BBB")),),
    ),
    Case(
        "attendance after leaving",
        third(LEFT + ONE_DAY),
        ("attendances", "asem-3-bbb", "partner"),
        "'BBB' was no partner at asem-3",
        (third(LEFT),),
    ),
    Case(
        "absent, and not among the absent",
        came(**NOBODY),
        ("attendances", "asem-2-aaa", "level"),
        "'AAA' is not among the absent of asem-2",
        (totals_of(1, attendance("asem-1", "AAA", **NOBODY), absent=("AAA",)),),
    ),
    Case(
        "among the absent, and there",
        totals_of(2, absent=("AAA",)),
        ("attendances", "asem-2-aaa", "level"),
        "'AAA' is among the absent of asem-2",
        (totals_of(2, absent=("BBB",)),),
    ),
    Case(
        "more than the total",
        totals_of(2, attendance("asem-2", "BBB"), partners=1),
        ("summits", "asem-2", "attendance.partners"),
        "is 1, and attendances tell of 2",
        (totals_of(2, attendance("asem-2", "BBB"), partners=2), totals_of(2, partners=1)),
    ),
    Case(
        "coverage of no table",
        changed("coverage", "part-1", table="meetings"),
        ("coverage", "part-1", "table"),
        "'meetings' is not a table",
        (changed("coverage", "part-1", table="figures"),),
    ),
    Case(
        "coverage of a field of nothing",
        changed("coverage", "part-1", subject=None, field="editions"),
        ("coverage", "part-1", "field"),
        "'editions' is a field of no subject",
        (changed("coverage", "part-1", subject="scheme", field="editions"),),
    ),
    Case(
        "coverage of no field",
        changed("coverage", "part-1", field="editions"),
        ("coverage", "part-1", "field"),
        "'editions' is not a field of MinisterialSeries",
        (changed("coverage", "part-1", field="pauses"),),
    ),
)

CASES = (*EVIDENCE, *PARTNERS, *MEMBERSHIPS, *MEETINGS, *REST, *ATTENDANCES)

DOUBLE: tuple[tuple[str, Rows, list[tuple[str, str, str, str]]], ...] = (
    *(
        (table, added(table, row), [(table, row.id, "id", f"{row.id!r} stands 2 times")])
        for table, row in [
            ("partners", member("AAA", name="Another")),
            ("ministerial_series", series("ymm", name="Another")),
            ("senior_officials_meetings", officials("som-1", "2002")),
            ("initiatives", initiative("venture", name="Another")),
            ("organisations", organisation("body", name="Another")),
            ("documents", document("paper", title="Another")),
            ("figures", figure("count-1", what="others")),
            ("coordinatorships", seat("seat-1", "ORG")),
            ("code_schemes", code_scheme("scheme", name="Another")),
            ("non_partners", non_partner("NON", name="Another")),
            ("sources", source("book", title="Another")),
        ]
    ),
    (
        "summits",
        added("summits", summit(2, SECOND, city="Hue")),
        [
            ("summits", "asem-2", "id", "'asem-2' stands 2 times"),
            ("summits", "asem-2", "number", "2 stands 2 times"),
        ],
    ),
    (
        "number of a summit",
        added("summits", summit(2, SECOND, id="asem-3")),
        [
            ("summits", "asem-2", "number", "2 stands 2 times"),
            ("summits", "asem-3", "number", "2 stands 2 times"),
            ("summits", "asem-3", "id", "expected 'asem-2'"),
        ],
    ),
    (
        "memberships",
        added("memberships", BBB),
        [
            ("memberships", "membership-BBB", "id", "'membership-BBB' stands 2 times"),
            ("memberships", "membership-BBB", "partner", "'BBB' stands 2 times"),
        ],
    ),
    (
        "membership of one partner",
        added("memberships", attrs.evolve(BBB, id="membership-BB")),
        [
            ("memberships", "membership-BB", "partner", "'BBB' stands 2 times"),
            ("memberships", "membership-BBB", "partner", "'BBB' stands 2 times"),
            ("memberships", "membership-BB", "id", "expected 'membership-BBB'"),
        ],
    ),
    (
        "ministerial_meetings",
        added("ministerial_meetings", ministerial(2, "2004-03-05", id="ymm-1", series="ymm")),
        [("ministerial_meetings", "ymm-1", "id", "'ymm-1' stands 2 times")],
    ),
    *(
        (
            f"order of {table}",
            added(table, make("other", 1)),
            [
                (table, id, "order", "1 stands 2 times")
                for id in sorted((rows()[table][0].id, "other"))
            ],
        )
        for table, make in (("pillars", pillar), ("principles", principle))
    ),
    (
        "number of a priority area",
        added("priority_areas", attrs.evolve(priority_area("1.1"), id="other")),
        [
            ("priority_areas", "area-1-1", "number", "'1.1' stands 2 times"),
            ("priority_areas", "other", "number", "'1.1' stands 2 times"),
        ],
    ),
    (
        "organisation and initiative",
        added("organisations", organisation("scheme")),
        [("organisations", "scheme", "id", "'scheme' stands in initiatives too")],
    ),
    (
        "document and initiative",
        added("documents", document("venture")),
        [("documents", "venture", "id", "'venture' stands in initiatives too")],
    ),
    (
        "initiative and partner",
        added("initiatives", initiative("AAA")),
        [("initiatives", "AAA", "id", "'AAA' stands in partners too")],
    ),
    (
        "meeting and document",
        added("ministerial_meetings", ministerial(2, "2005", id="paper", series="ymm")),
        [("documents", "paper", "id", "'paper' stands in ministerial_meetings too")],
    ),
    (
        "meetings of two kinds",
        added("senior_officials_meetings", officials("xmm-2", "2003")),
        [
            (
                "senior_officials_meetings",
                "xmm-2",
                "id",
                "'xmm-2' stands in ministerial_meetings too",
            ),
        ],
    ),
)
"""Rows in which something stands twice, and all faults that this is."""


class TestRules:
    """A registry that contradicts itself is refused, one that just does not is made."""

    def test_sound(self) -> None:
        """The rows that the faults are put into are sound, and fill every table."""
        registry = invented.registry()

        assert all(len(table) > 0 for table in registry.tables().values())
        assert set(TABLES) == set(rows())

    @pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
    def test_single(self, case: Case) -> None:
        """Each contradiction is found where it is, and nothing else is."""
        (fault,) = faults_of(case.given)

        assert case.place == (fault.table, fault.id, fault.field)
        assert case.says == fault.problem

    @pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
    def test_just_sound(self, case: Case) -> None:
        """On the sound side of each edge nothing is refused."""
        for each in case.sound:
            assert isinstance(Registry(**each), Registry)

    @pytest.mark.parametrize(("given", "expected"), [case[1:] for case in DOUBLE],
                             ids=[case[0] for case in DOUBLE])  # fmt: skip
    def test_double(self, given: Rows, expected: list[tuple[str, str, str, str]]) -> None:
        """What stands twice is reported once for each id, and nothing else is."""
        found = [(f.table, f.id, f.field, f.problem) for f in faults_of(given)]

        assert sorted(expected) == sorted(found)

    def test_numbers_of_editions(self) -> None:
        """No two editions have one number; those without a number may be many."""
        given = [edition(1, "2002"), edition(2, "2003"), edition(2, "2004")]
        found = faults_of(scheme(editions=tuple(given)))

        assert [
            ("editions[1].number", "2 stands 2 times"),
            ("editions[2].number", "2 stands 2 times"),
        ] == [(fault.field, fault.problem) for fault in found]
        assert Registry(**scheme(editions=(edition(1), edition(2), edition(), edition())))

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            (changed("summits", "asem-2", opens="2003-06-21", closes="2003-06-21"),
             [("memberships", "membership-BBB", "acceded")]),
            (changed("memberships", "membership-AAA", id="membership-AA"),
             [("partners", "AAA", "id"), ("memberships", "membership-AA", "id")]),
            (without("memberships", "membership-BBB"), [("partners", "BBB", "id")]),
            (without("partners", "BBB"),
             [("memberships", "membership-BBB", "partner"), ("summits", "asem-2", "acceded")]),
            (without("summits", "asem-2"),
             [("senior_officials_meetings", "som-1", "prepares"),
              ("attendances", "asem-2-aaa", "summit"),
              ("memberships", "membership-BBB", "first_summit")]),
            (without("pillars", "work"),
             [("ministerial_series", "xmm", "pillar"), ("ministerial_series", "ymm", "pillar"),
              ("initiatives", "scheme", "pillar")]),
            (without("ministerial_meetings", "xmm-2"),
             [("ministerial_series", "xmm", "pauses[0].before")]),
            (without("ministerial_series", "ymm"), [("ministerial_meetings", "ymm-1", "series")]),
            (without("initiatives", "scheme"),
             [("priority_areas", "area-1-1", "actions[0].names"),
              ("figures", "count-2", "subject")]),
            (without("organisations", "body"),
             [("initiatives", "scheme", "organisers"),
              ("priority_areas", "area-1-1", "actions[0].names")]),
            (without("documents", "paper"), [("priority_areas", "area-1-1", "document")]),
            (without("priority_areas", "area-1-1"),
             [("initiatives", "scheme", "priority_areas")]),
        ],
    )  # fmt: skip
    def test_wherever_it_shows(self, given: Rows, expected: list[Place]) -> None:
        """A record that is missing or changed is a fault of all that rest on it."""
        assert expected == faults_in(given)

    def test_without_its_book(self) -> None:
        """Without its only source every record of every table is at fault."""
        found = {(table, id) for table, id, _ in faults_in(without("sources", "book"))}
        records = {(t, row.id) for t, given in rows().items() for row in given if t != "sources"}

        assert records == found

    def test_all_at_once(self) -> None:
        """All faults of all tables are listed, not just the first."""
        given = rows(
            partners=[
                member("AAA", evidence=NOWHERE),
                member("BBB", groups=(spell(Group.EU, FIRST, last=LEFT),)),
                institution("ORG"),
                institution("ALONE"),
            ],
            sources=[source("book"), source("book")],
            documents=[document(meeting="asem-9"), *rows()["documents"][1:]],
            figures=[figure(subject="nobody"), figure("count-2")],
        )
        given["summits"][1] = summit(2, SECOND, hosts=("ZZZ", "BBB"), acceded=("AAA",))
        given["initiatives"][1] = initiative("venture", editions=(edition(3), edition(3)))

        assert [
            ("sources", "book", "id"),
            ("partners", "AAA", "evidence.sources"),
            ("summits", "asem-2", "hosts"),
            ("documents", "paper", "meeting"),
            ("figures", "count-1", "subject"),
            ("partners", "ALONE", "id"),
            ("partners", "BBB", "groups[0].first"),
            ("summits", "asem-2", "acceded"),
            ("initiatives", "venture", "editions[0].number"),
            ("initiatives", "venture", "editions[1].number"),
        ] == faults_in(given)

    def test_message(self) -> None:
        """The message counts the faults and lists them, one a line, with the values."""
        with pytest.raises(RegistryError) as caught:
            Registry(**changed("summits", "asem-1", hosts=("YYY", "ZZZ")))
        fault = caught.value.faults[0]

        assert [
            "the registry contradicts itself in 2 places:",
            "  summits asem-1, hosts: 'YYY' is not a partner",
            "  summits asem-1, hosts: 'ZZZ' is not a partner",
        ] == str(caught.value).splitlines()
        assert Fault("summits", "asem-1", "hosts", "'YYY' is not a partner") == fault
        assert "summits asem-1, hosts: 'YYY' is not a partner" == str(fault)
        assert isinstance(caught.value, ValueError)

    def test_one_place(self) -> None:
        """A single fault stands in one place."""
        with pytest.raises(RegistryError, match=r"^the registry contradicts itself in 1 place:\n"):
            Registry(**added("partners", member("CCC")))


class TestKinds:
    """What does not belong in a table."""

    @pytest.mark.parametrize("table", TABLES)
    def test_wrong_kinds(self, table: str) -> None:
        """Whatever does not belong in a table is refused, with its place in the order given."""
        aliens = [given[0] for other, given in rows().items() if other != table]
        for thing in (*aliens, None, "book", 5, {"id": "book"}):
            given = rows()
            given[table] = [*given[table], thing]
            (fault,) = faults_of(given)

            assert (table, f"[{len(given[table]) - 1}]") == (fault.table, fault.id)
            assert f"{thing!r} does not belong in this table" == fault.problem

    def test_bare_kinds(self) -> None:
        """A partner is a member or an institution, a meeting is of one of the three kinds."""
        fields = {f.name: getattr(institution(), f.name) for f in attrs.fields(Partner)}
        meeting = asem.Meeting(
            "m", "M", opens=PartialDate(2001), closes=PartialDate(2001), evidence=invented.RESTS
        )

        assert [("partners", "[3]", "id")] == faults_in(added("partners", Partner(**fields)))
        assert [("summits", "[2]", "id")] == faults_in(added("summits", meeting))
        assert [("ministerial_meetings", "[3]", "id")] == faults_in(
            added("ministerial_meetings", meeting)
        )

    def test_principle_is_no_pillar(self) -> None:
        """A principle has the fields of a pillar and is none."""
        assert [("pillars", "[1]", "id")] == faults_in(added("pillars", principle("other", 2)))
        assert [("principles", "[1]", "id")] == faults_in(added("principles", pillar("other", 2)))

    def test_several_tables(self) -> None:
        """What does not belong is listed for all tables at once, and judged first."""
        given = rows(sources=[member()], figures=["x", figure("a", "nobody"), 5])

        assert [("figures", "[0]", "id"), ("figures", "[2]", "id"), ("sources", "[0]", "id")] == (
            faults_in(given)
        )


class TestLaws:
    """What holds for all registries."""

    @given(registry_rows(), st.data())
    def test_nothing_can_be_missing(
        self, given: dict[str, tuple[Any, ...]], data: st.DataObject
    ) -> None:
        """Without any one partner or its membership a registry contradicts itself."""
        table = data.draw(st.sampled_from(["partners", "memberships"]))
        gone = data.draw(st.sampled_from(given[table]))
        rest = {**given, table: tuple(row for row in given[table] if row is not gone)}

        with pytest.raises(RegistryError):
            Registry(**rest)

    @given(registry_rows(), st.data())
    def test_nothing_can_stand_twice(
        self, given: dict[str, tuple[Any, ...]], data: st.DataObject
    ) -> None:
        """Any record that is given twice is at fault, and no fault is told twice."""
        table = data.draw(st.sampled_from([name for name, rows in given.items() if rows]))
        twin = data.draw(st.sampled_from(given[table]))
        found = faults_in({**given, table: [*given[table], twin]})  # type: ignore[dict-item]

        assert 1 == found.count((table, twin.id, "id"))
        assert len(found) == len(set(found))

    @pytest.mark.parametrize("kind", [Document, Figure])
    def test_ours(self, kind: type[object]) -> None:
        """Our own records contradict each other nowhere, and would if one were changed."""
        given = {name: tuple(table) for name, table in asem.registry.canonical().tables().items()}
        name = {Document: "documents", Figure: "figures"}[kind]
        field = {Document: "meeting", Figure: "subject"}[kind]
        first, *others = given[name]
        wrong = attrs.evolve(first, **{field: "nobody"})

        assert Registry(**given) == asem.registry.canonical()
        assert [(name, first.id, field)] == faults_in({**given, name: [wrong, *others]})  # type: ignore[dict-item]
