"""What the type checkers say about the public face: read by mypy and pyright, never run."""

from datetime import date, datetime
from decimal import Decimal
from typing import assert_type

import asem
from asem.model import Confidence, Disagreement, Evidence, Spell
from asem.registry import Dispute, Fault

# Tables

assert_type(asem.partners, asem.Table[asem.Partner])
assert_type(asem.members, asem.Table[asem.Member])
assert_type(asem.institutions, asem.Table[asem.Institution])
assert_type(asem.memberships, asem.Table[asem.Membership])
assert_type(asem.summits, asem.Table[asem.Summit])
assert_type(asem.meetings, asem.Table[asem.Meeting])
assert_type(asem.ministerial_series, asem.Table[asem.MinisterialSeries])
assert_type(asem.ministerial_meetings, asem.Table[asem.MinisterialMeeting])
assert_type(asem.senior_officials_meetings, asem.Table[asem.SeniorOfficialsMeeting])
assert_type(asem.initiatives, asem.Table[asem.Initiative])
assert_type(asem.organisations, asem.Table[asem.Organisation])
assert_type(asem.documents, asem.Table[asem.Document])
assert_type(asem.pillars, asem.Table[asem.Pillar])
assert_type(asem.principles, asem.Table[asem.Principle])
assert_type(asem.priority_areas, asem.Table[asem.PriorityArea])
assert_type(asem.coordinatorships, asem.Table[asem.Coordinatorship])
assert_type(asem.figures, asem.Table[asem.Figure])
assert_type(asem.code_schemes, asem.Table[asem.CodeScheme])
assert_type(asem.non_partners, asem.Table[asem.NonPartner])
assert_type(asem.sources, asem.Table[asem.Source])

assert_type(asem.partners["VNM"], asem.Partner)
assert_type(asem.summits[5], asem.Summit)
assert_type(asem.summits["asem-5"], asem.Summit)
assert_type(asem.partners.get("USA"), asem.Partner | None)
assert_type(asem.partners.get("USA", "none"), asem.Partner | str)
assert_type(asem.partners.where(latest_region="Asia"), asem.Records[asem.Partner])
assert_type(asem.summits.where(hosts="EU"), asem.Records[asem.Summit])
assert_type([summit.number for summit in asem.summits], list[int])
assert_type(list(reversed(asem.members)), list[asem.Member])
assert_type(len(asem.sources), int)
assert_type("VNM" in asem.partners, bool)
assert_type(asem.meetings["fmm-12"], asem.Meeting)
assert_type(asem.ministerial_meetings.where(series="cmm"), asem.Records[asem.MinisterialMeeting])
assert_type(asem.documents.get("nothing"), asem.Document | None)
assert_type([initiative.name for initiative in asem.initiatives], list[str])

any_meetings: asem.Table[asem.Meeting] = asem.ministerial_meetings
any_tenets: asem.Table[asem.Tenet] = asem.principles
any_partners: asem.Table[asem.Partner] = asem.members  # a table of members is one of partners

# Questions

assert_type(asem.partner("Viet Nam"), asem.Partner)
assert_type(asem.partner(asem.members["VNM"]), asem.Partner)
assert_type(asem.summit(5), asem.Summit)
assert_type(asem.host_of(5), asem.Partner)
assert_type(asem.host_of("asem-5"), asem.Partner)
assert_type(asem.hosts_of(asem.summit(8)), asem.Records[asem.Partner])
assert_type(asem.partners_on("2004-10-09"), asem.Records[asem.Partner])
assert_type(asem.partners_on(date(2004, 10, 9)), asem.Records[asem.Partner])
assert_type(asem.members_on(datetime(2004, 10, 9)), asem.Records[asem.Member])
assert_type(asem.members_on("2004-10-09", basis="decision"), asem.Records[asem.Member])
assert_type(asem.members_on("2004-10-09", basis=asem.Basis.DECISION), asem.Records[asem.Member])
assert_type(asem.is_partner("EU", "2004-10-09"), bool)
assert_type(asem.is_member("EU", "2004-10-09"), bool)
assert_type(asem.joined_between("2009-01-01", "2012-12-31"), asem.Records[asem.Partner])
assert_type(asem.left_between("2009-01-01", "2012-12-31"), asem.Records[asem.Partner])
assert_type(asem.membership_of("India"), asem.Membership)
assert_type(asem.group_of("GBR", "2020-02-01"), asem.Group | None)
assert_type(asem.region_of("KAZ", "2015-01-01"), asem.Region | None)
assert_type(asem.latest_summit("2005-01-01"), asem.Summit | None)
assert_type(asem.next_summit_after("2005-01-01"), asem.Summit | None)
assert_type(asem.meeting("fmm-12"), asem.Meeting)
assert_type(asem.meeting(5), asem.Meeting)
assert_type(asem.meeting(asem.summit(5)), asem.Meeting)
assert_type(asem.hosts_of("tmm-1"), asem.Records[asem.Partner])
assert_type(asem.hosts_of(asem.ministerial_meetings["tmm-1"]), asem.Records[asem.Partner])
assert_type(asem.meetings_between("2004-01-01", "2004-12-31"), asem.Records[asem.Meeting])
assert_type(
    asem.meetings_between(
        date(2004, 1, 1),
        "2004-12-31",
        kind=asem.MeetingKind.SUMMIT,
        series=asem.ministerial_series["fmm"],
        country=asem.members["VNM"],
        status=None,
    ),
    asem.Records[asem.Meeting],
)
assert_type(
    asem.meetings_between(
        "2004-01-01", "2004-12-31", kind="ministerial", series="fmm", country="VNM", status="held"
    ),
    asem.Records[asem.Meeting],
)
assert_type(asem.next_meeting_after("2004-10-08", series="fmm"), asem.Meeting | None)
assert_type(asem.hosted_by("VNM", kind="summit"), asem.Records[asem.Meeting])
assert_type(asem.held_in("Hanoi"), asem.Records[asem.Meeting | asem.Initiative])
assert_type(asem.initiatives_of(), asem.Records[asem.Initiative])
assert_type(
    asem.initiatives_of(
        pillar=asem.pillars["economic"],
        priority_area=asem.priority_areas["priority-area-7-1"],
        partner=asem.partners["EU"],
        proposed_by="VNM",
        organisation=asem.organisations["asef"],
        kind=asem.InitiativeKind.WORKSHOP,
        on=date(2010, 4, 28),
    ),
    asem.Records[asem.Initiative],
)
assert_type(asem.initiatives_of(priority_area="7.1", kind="fund"), asem.Records[asem.Initiative])
assert_type(asem.funding_of("asem-duo"), asem.Records[asem.Funding])
assert_type(asem.funding_of(asem.initiatives["asem-duo"]), asem.Records[asem.Funding])
assert_type(asem.documents_of(5), asem.Records[asem.Document])
assert_type(asem.documents_of("fmm-1"), asem.Records[asem.Document])
assert_type(asem.documents_of(asem.initiatives["asem-duo"]), asem.Records[asem.Document])
assert_type(asem.figures_of("asef"), asem.Records[asem.Figure])
assert_type(asem.figures_of(asem.organisations["asef"]), asem.Records[asem.Figure])
assert_type(asem.coordinators_on("2010-10-05"), asem.Records[asem.Coordinatorship])
assert_type(asem.disputes(), asem.Records[Dispute])
assert_type(
    asem.disputes(table="summits", field="opens", source="bbc-asem2"), asem.Records[Dispute]
)
assert_type(asem.sources_of(asem.summit(5)), asem.Records[asem.Source])
assert_type(asem.sources_of(asem.funding_of("asem-duo")[0]), asem.Records[asem.Source])
assert_type(asem.sources_of(asem.summit(5), "venues"), asem.Records[asem.Source])
assert_type(asem.cite(asem.summit(5), style="bibtex"), str)
assert_type(asem.cite(asem.summit(5), field="venues"), str)
assert_type(asem.attended("VNM", 5), bool | None)
assert_type(asem.attended(asem.partners["VNM"], "ASEM 5"), bool | None)
assert_type(asem.attended_by(5), asem.Records[asem.Attendance])
assert_type(asem.attended_by(5, "leader"), asem.Records[asem.Attendance])
assert_type(asem.attended_by(asem.summit(5), asem.AttendanceLevel.ABSENT).ids, tuple[str, ...])

# Records

vnm = asem.members["VNM"]
assert_type(vnm.alpha_2, str)
assert_type(vnm.alpha_3, str)
assert_type(vnm.capital, str)
assert_type(vnm.latest_region, asem.Region | None)
assert_type(vnm.groups, tuple[Spell[asem.Group], ...])
assert_type(vnm.regions[0].state, asem.Region | None)
assert_type(vnm.regions[0].covers(date(2000, 1, 1)), bool)
assert_type(asem.partners["VNM"].alpha_2, str | None)
assert_type(asem.institutions["EU"].seat, str)
hanoi = asem.summit(5)
assert_type(hanoi.number, int)
assert_type(hanoi.city, str)
assert_type(hanoi.country, str)
assert_type(hanoi.theme, str | None)
assert_type(hanoi.hosts, tuple[str, ...])
assert_type(hanoi.chairs[0].name, str | None)
assert_type(hanoi.opens, asem.PartialDate)
assert_type(hanoi.opens.earliest, date)
assert_type(hanoi.opens.precision, asem.Precision)
assert_type(hanoi.format, asem.MeetingFormat | None)
assert_type(hanoi.attendance.leaders, int | None)
assert_type(hanoi.evidence, Evidence)
assert_type(hanoi.evidence.confidence, Confidence)
assert_type(hanoi.evidence.disagreements, tuple[Disagreement, ...])
india = asem.membership_of("India")
assert_type(india.decided, asem.PartialDate | None)
assert_type(india.acceded, date)
assert_type(india.left, date | None)
assert_type(india.first_day(asem.Basis.DECISION), date)
assert_type(india.milestones[0].kind, asem.MilestoneKind)
assert_type(asem.sources_of(hanoi)[0].issued, asem.PartialDate | None)
assert_type(asem.PartialDate.parse("2010-12"), asem.PartialDate)

kyoto = asem.ministerial_meetings["fmm-7"]
assert_type(kyoto.kind, asem.MeetingKind)
assert_type(kyoto.series, str)
assert_type(kyoto.number, int | None)
assert_type(kyoto.city, str | None)
assert_type(kyoto.venues, tuple[str, ...])
assert_type(kyoto.level, asem.MeetingLevel)
assert_type(kyoto.status, asem.MeetingStatus)
assert_type(asem.senior_officials_meetings["som-2003-11-rome"].prepares, str)
assert_type(asem.senior_officials_meetings["som-2003-11-rome"].composition, asem.Composition)
economy = asem.ministerial_series["emm"]
assert_type(economy.pillar, str)
assert_type(economy.pillar_stated, bool)
assert_type(economy.pauses, tuple[asem.Pause, ...])
assert_type(economy.pauses[0].after, str)
tein = asem.initiatives["trans-eurasia-information-network"]
assert_type(tein.kind, asem.InitiativeKind)
assert_type(tein.status, asem.InitiativeStatus)
assert_type(tein.pillar, str | None)
assert_type(tein.started, asem.PartialDate | None)
assert_type(tein.phases, tuple[asem.Phase, ...])
assert_type(tein.editions, tuple[asem.Edition, ...])
assert_type(tein.phases[0].budget, asem.Money | None)
assert_type(tein.phases[0].contributions, tuple[asem.Contribution, ...])
assert_type(tein.phases[1].contributions[0].share_percent, Decimal | None)
assert_type(tein.phases[1].contributions[0].money, asem.Money | None)
amount = asem.Money(Decimal(5), "EUR", kind=asem.MoneyKind.BUDGET)
assert_type(amount.amount, Decimal)
assert_type(amount.currency, str)
assert_type(amount.qualifier, asem.Qualifier)
assert_type(asem.funding_of(tein)[0].contributor, str | None)
foundation = asem.organisations["asef"]
assert_type(foundation.established, asem.PartialDate | None)
assert_type(foundation.kind, asem.OrganisationKind)
assert_type(foundation.relation, asem.Relation)
declaration = asem.documents["asem-5-cultures-declaration"]
assert_type(declaration.kind, asem.DocumentKind)
assert_type(declaration.meeting, str | None)
assert_type(declaration.descriptive, bool)
assert_type(asem.pillars["economic"].order, int)
assert_type(asem.principles["equal-partnership"].summary, str)
assert_type(asem.priority_areas["priority-area-7-1"].actions, tuple[asem.Action, ...])
assert_type(asem.priority_areas["priority-area-7-1"].actions[0].names, tuple[str, ...])
seat = asem.coordinatorships["coordinator-kor-2010"]
assert_type(seat.role, asem.CoordinatorRole)
assert_type(seat.attested, tuple[asem.PartialDate, ...])
assert_type(seat.covers(date(2010, 10, 5)), bool)
assert_type(asem.figures_of("asef")[0].value, Decimal)
assert_type(asem.figures_of("asef")[0].as_of, asem.PartialDate | None)
assert_type(asem.non_partners["TLS"].standing, asem.Standing)
assert_type(asem.disputes()[0].holds, str | None)
assert_type(asem.disputes()[0].sources, tuple[str, ...])

# The rest of the front door

assert_type(asem.DATA_AS_OF, date)
version: str = asem.__version__
assert_type(asem.as_day("8 October 2004"), date)
assert_type(asem.names.match("Phillipines", fuzzy=True), asem.Partner)
assert_type(asem.names.spellings("VNM"), tuple[str, ...])
assert_type(asem.registry.canonical(), asem.Registry)
assert_type(asem.Registry(sources=asem.sources).sources, asem.Table[asem.Source])
assert_type(asem.registry.canonical().extend(sources=[]), asem.Registry)
assert_type(asem.Registry(initiatives=[], documents=()).documents, asem.Table[asem.Document])


def errors(error: asem.AsemError, refused: asem.RegistryError) -> None:
    """What an error keeps, and what it is."""
    assert_type(error.value, object)
    assert_type(error.suggestions, tuple[str, ...])
    faults: tuple[object, ...] = refused.faults
    assert_type(Fault("summits", "asem-5", "hosts", "wrong").problem, str)
    lookups: tuple[type[LookupError], ...] = (
        asem.UnknownPartnerError,
        asem.UnknownSummitError,
        asem.UnknownRecordError,
    )
    values: tuple[type[ValueError], ...] = (
        asem.InvalidDateError,
        asem.RegistryError,
        asem.StructureError,
        asem.FrameError,
    )
    missing: type[ImportError] = asem.MissingExtraError
    del lookups, values, missing, faults


def mistakes() -> None:
    """What no checker lets pass: each line is an error, and one that is none is an error too."""
    asem.is_membr  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    asem.members_on(2004)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asem.members_on("2004-10-09", "decision")  # type: ignore[call-arg, arg-type]  # pyright: ignore[reportCallIssue]
    asem.members_on("2004-10-09", basis="treaty")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asem.partner(["VNM"])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asem.host_of(5.0)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asem.summit(5).hots  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    asem.summit(5).city = "Hue"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    asem.summits[5].opens.earliest.hour  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    asem.partners["VNM"].alpha_2.lower()  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    asem.group_of("VNM", "2000-01-01").value  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    asem.PartialDate("2010")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asem.Source("x", "y")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    asem.Registry(partners=asem.summits)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asem.meetings_between("2004-01-01", "2004-12-31", "summit")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    asem.meeting(5.0)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asem.initiatives_of("economic")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    asem.meeting("fmm-12").city.upper()  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    asem.meeting("fmm-12").series  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    asem.Money("5", "EUR", kind=asem.MoneyKind.BUDGET)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asem.Money(Decimal(5), "EUR")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    asem.funding_of(tein)[0].money.amount  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    asem.Registry(initiatives=asem.documents)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asem.Registry(pictures=[])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    seat.covers("2010-10-05")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    members: asem.Table[asem.Member] = asem.partners  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    del members
