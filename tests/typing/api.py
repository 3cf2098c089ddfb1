"""What the type checkers say about the public face: read by mypy and pyright, never run."""

from datetime import date, datetime
from typing import assert_type

import asem
from asem.model import Confidence, Disagreement, Evidence, Spell
from asem.registry import Fault

# Tables

assert_type(asem.partners, asem.Table[asem.Partner])
assert_type(asem.members, asem.Table[asem.Member])
assert_type(asem.institutions, asem.Table[asem.Institution])
assert_type(asem.memberships, asem.Table[asem.Membership])
assert_type(asem.summits, asem.Table[asem.Summit])
assert_type(asem.sources, asem.Table[asem.Source])

assert_type(asem.partners["VNM"], asem.Partner)
assert_type(asem.summits[5], asem.Summit)
assert_type(asem.summits["asem-5"], asem.Summit)
assert_type(asem.partners.get("USA"), asem.Partner | None)
assert_type(asem.partners.get("USA", "none"), asem.Partner | str)
assert_type(asem.partners.where(region="Asia"), asem.Table[asem.Partner])
assert_type(asem.summits.where(hosts="EU"), asem.Table[asem.Summit])
assert_type([summit.number for summit in asem.summits], list[int])
assert_type(list(reversed(asem.members)), list[asem.Member])
assert_type(len(asem.sources), int)
assert_type("VNM" in asem.partners, bool)

any_partners: asem.Table[asem.Partner] = asem.members  # a table of members is one of partners

# Questions

assert_type(asem.partner("Viet Nam"), asem.Partner)
assert_type(asem.partner(asem.members["VNM"]), asem.Partner)
assert_type(asem.summit(5), asem.Summit)
assert_type(asem.host_of(5), asem.Partner)
assert_type(asem.host_of("asem-5"), asem.Partner)
assert_type(asem.hosts_of(asem.summit(8)), tuple[asem.Partner, ...])
assert_type(asem.partners_on("2004-10-09"), tuple[asem.Partner, ...])
assert_type(asem.partners_on(date(2004, 10, 9)), tuple[asem.Partner, ...])
assert_type(asem.members_on(datetime(2004, 10, 9)), tuple[asem.Member, ...])
assert_type(asem.members_on("2004-10-09", basis="decision"), tuple[asem.Member, ...])
assert_type(asem.members_on("2004-10-09", basis=asem.Basis.DECISION), tuple[asem.Member, ...])
assert_type(asem.is_partner("EU", "2004-10-09"), bool)
assert_type(asem.is_member("EU", "2004-10-09"), bool)
assert_type(asem.joined_between("2009-01-01", "2012-12-31"), tuple[asem.Partner, ...])
assert_type(asem.left_between("2009-01-01", "2012-12-31"), tuple[asem.Partner, ...])
assert_type(asem.membership_of("India"), asem.Membership)
assert_type(asem.group_of("GBR", "2020-02-01"), asem.Group | None)
assert_type(asem.region_of("KAZ", "2015-01-01"), asem.Region | None)
assert_type(asem.summit_on("2005-01-01"), asem.Summit | None)
assert_type(asem.next_summit_after("2005-01-01"), asem.Summit | None)
assert_type(asem.sources_of(asem.summit(5)), tuple[asem.Source, ...])
assert_type(asem.cite(asem.summit(5), style="bibtex"), str)

# Records

vnm = asem.members["VNM"]
assert_type(vnm.alpha_2, str)
assert_type(vnm.alpha_3, str)
assert_type(vnm.capital, str)
assert_type(vnm.region, asem.Region | None)
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
assert_type(hanoi.format, asem.MeetingFormat)
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

# The rest of the front door

assert_type(asem.DATA_AS_OF, date)
assert_type(asem.__version__, str)
assert_type(asem.as_day("8 October 2004"), date)
assert_type(asem.names.match("Phillipines", fuzzy=True), asem.Partner)
assert_type(asem.names.spellings("VNM"), tuple[str, ...])
assert_type(asem.registry.canonical(), asem.Registry)
assert_type(asem.Registry(sources=asem.sources).sources, asem.Table[asem.Source])
assert_type(asem.registry.canonical().extend(sources=[]), asem.Registry)


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
    asem.members_on("2004-10-09", "decision")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    asem.members_on("2004-10-09", basis="treaty")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asem.partner(704)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asem.host_of(5.0)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asem.summit(5).hots  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    asem.summit(5).city = "Hue"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    asem.summits[5].opens.earliest.hour  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    asem.partners["VNM"].alpha_2.lower()  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    asem.group_of("VNM", "2000-01-01").value  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    asem.PartialDate("2010")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    asem.Source("x", "y")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    asem.Registry(partners=asem.summits)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    members: asem.Table[asem.Member] = asem.partners  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    del members
