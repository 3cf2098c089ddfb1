"""The page of a partner."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from docutils import nodes

from asem import Basis, MeetingKind
from asem.pictures import life
from asem.registry._codes import SCHEMES, code_of
from asem_pages import markup
from asem_pages.endings import close
from asem_pages.evidence import evidence, marks, remarks
from asem_pages.figures import figures
from asem_pages.words import GROUPS, day, listed, span, word

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from asem import Coordinatorship, Membership, Partner, Spell
    from asem_pages.page import Page

__all__ = ["partner_page"]

_KINDS = {
    MeetingKind.SUMMIT: "Summits",
    MeetingKind.MINISTERIAL: "Ministerial meetings",
    MeetingKind.SENIOR_OFFICIALS: "Senior officials’ meetings",
}
_COUNTED = {
    Basis.DECISION: "the decision to admit it",
    Basis.PARTICIPATION: "the first meeting that it attended",
    Basis.ACCESSION: "its first summit, as in ASEM’s own tables,",
}
_BASES = {
    Basis.ACCESSION: ("Acceded", "opening day of its first summit, the usual way to count"),
    Basis.PARTICIPATION: ("Took part from", "first meeting attended as a partner"),
}


def partner_page(page: Page, partner: Partner) -> None:
    """All about a partner."""
    membership = page.registry.membership_of(partner)
    page.lead(_lead(partner, membership))
    page.add(markup.picture(partial(life, partner, registry=page.registry)))
    page.add(*markup.facts(_facts(page, partner)))
    page.add(_membership(page, membership))
    page.add(*_attended(page, partner))
    page.add(*_hosted(page, partner))
    page.add(*_coordinated(page, partner))
    page.add(*_initiatives(page, partner))
    page.add(*figures(page, partner.id))
    page.add(evidence(page, partner.evidence))
    close(page, partner, f"asem.partners[{partner.id!r}]")


def _lead(partner: Partner, membership: Membership) -> str:
    since = f"since {day(membership.acceded)}"
    if membership.left is not None:
        since = span(membership.acceded, membership.left)
    how = "a founder" if membership.round == 0 else f"of enlargement round {membership.round}"
    side = f" It sits on the side of {partner.latest_region.value}" if partner.latest_region else ""
    group = (
        f" and coordinates in the group {GROUPS[partner.latest_group.value]}"
        if partner.latest_group
        else ""
    )
    return f"A partner {since}, {how}.{side}{group if side else ''}{'.' if side else ''}"


def _facts(page: Page, partner: Partner) -> list[tuple[str, markup.Inline]]:
    wikidata = partner.wikidata
    item = markup.link(wikidata, f"https://www.wikidata.org/wiki/{wikidata}") if wikidata else ""
    codes = [partner.alpha_2, partner.alpha_3, partner.numeric]
    european = span(partner.eu_member_from, partner.eu_member_to)
    return [
        ("Official name", partner.official_name),
        ("Common name", partner.common_name if partner.common_name != partner.name else ""),
        ("Other names", ", ".join(partner.names)),
        ("ISO 3166-1", ", ".join(code for code in codes if code)),
        ("Other codes", _codes(page, partner)),
        ("Wikidata", item),
        ("Capital", partner.capital or ""),
        ("Seat", partner.seat or ""),
        ("Member of the EU", european),
        ("Member of ASEAN", span(partner.asean_member_from, None)),
        ("Side", _spells(page, partner.regions)),
        ("Group", _spells(page, partner.groups)),
        ("Represented by", _spells(page, partner.representation)),
    ]


def _codes(page: Page, partner: Partner) -> str:
    """The codes of a partner in all schemes but those of ISO, each after the scheme's id."""
    schemes = [each.id for each in page.registry.code_schemes if each.id in SCHEMES]
    codes = [(each, code_of(partner.id, each)) for each in SCHEMES[3:] if each in schemes]
    return ", ".join(f"{scheme} {code}" for scheme, code in codes if code is not None)


def _spells(page: Page, spells: Iterable[Spell[Any]]) -> list[nodes.Node]:
    blocks: list[nodes.Node] = []
    for spell in spells:
        state = spell.label or _state(spell.state)
        late = f" ({' and '.join(spell.bounds)} day at the latest)" if spell.bounds else ""
        when = span(spell.first, spell.last)
        blocks.append(markup.para(f"{state}, {when}{late}", marks(page, spell.evidence)))
        blocks += remarks(page, spell.evidence)
    return blocks


def _state(state: object) -> str:
    if state is None:
        return "neither"
    if isinstance(state, tuple):
        return ", ".join(map(str, state))
    return GROUPS.get(str(state), str(state))


def _membership(page: Page, membership: Membership) -> nodes.section:
    rows: list[tuple[str, markup.Inline]] = [
        (name, f"{day(membership.first_day(basis))}: {meaning}")
        for basis, (name, meaning) in _BASES.items()
    ]
    summit = page.registry.summit(membership.first_summit)
    rows += [
        ("Decided", _decided(membership)),
        ("First summit", page.meeting(summit.id)),
        ("Left", day(membership.left) if membership.left else ""),
        ("Rests on", marks(page, membership.evidence)),
    ]
    steps = [
        [
            markup.para(
                f"{day(each.reached)}: {word(each.kind)}",
                [", ", page.meeting(each.meeting)] if each.meeting else "",
                f", {each.place}" if each.place else "",
                marks(page, each.evidence),
            ),
            *remarks(page, each.evidence),
        ]
        for each in membership.milestones
    ]
    course = [markup.para(nodes.strong("", "Steps")), markup.bullets(steps)] if steps else []
    doubts = remarks(page, membership.evidence)
    told = [*markup.facts(rows), *_ways_to_count(membership), *doubts, *course]
    return markup.section("membership", "Membership", *told)


def _ways_to_count(membership: Membership) -> list[nodes.Node]:
    """In which days the answer depends on what is counted; empty where all ways agree."""
    ways = sorted((membership.first_day(basis), words) for basis, words in _COUNTED.items())
    (first, _), (last, _) = ways[0], ways[-1]
    if first == last:
        return []
    told = listed(f"from {day(when)} if {words} counts" for when, words in ways)
    before = last - timedelta(days=1)
    between = f"On {day(first)}" if first == before else f"From {day(first)} to {day(before)}"
    text = f" the answer depends on what counts, and lists disagree. It was in {told}."
    return [markup.para(nodes.strong("", f"Was it a partner? {between}"), text)]


def _decided(membership: Membership) -> str:
    """When the admission was decided, and from when that counts where it is less exact."""
    decided, counts = membership.decided, membership.first_day(Basis.DECISION)
    if decided is None:
        return "" if membership.round == 0 else f"not dated; counts from {day(counts)}"
    latest = "" if decided.earliest == counts else f", counts from {day(counts)}"
    return f"{day(decided)}: the admission was decided{latest}"


def _attended(page: Page, partner: Partner) -> list[nodes.Node]:
    """Who came for it to each summit since it joined; where no source says, that is said."""
    registry = page.registry
    rows = {row.summit: row for row in registry.attendances if row.partner == partner.id}
    if not rows:
        return []
    items: list[list[nodes.Node]] = []
    for summit in registry.summits:
        if not registry.is_partner(partner, summit.opens.latest):
            continue
        row = rows.get(summit.id)
        head: list[markup.Inline] = [page.meeting(summit.id), f", {summit.opens.year}: "]
        if row is None:
            came = registry.attended(partner, summit)
            known = {None: "not known", True: "came; who is not known", False: "absent"}
            items.append([markup.para(*head, known[came])])
            continue
        who = ", ".join(part for part in (word(row.level), row.person, row.office) if part)
        items.append([markup.para(*head, who, marks(page, row.evidence))])
    return [markup.section("attended", "At the summits", markup.bullets(items))]


def _hosted(page: Page, partner: Partner) -> list[nodes.Node]:
    meetings = page.registry.hosted_by(partner)
    rows: list[tuple[str, markup.Inline]] = []
    for kind, name in _KINDS.items():
        items = [
            [
                markup.para(
                    page.meeting(each.id), f", {_where(each.city)}{span(each.opens, each.closes)}"
                )
            ]
            for each in meetings
            if each.kind is kind
        ]
        rows.append((name, [markup.bullets(items)] if items else ""))
    return [markup.section("hosted", "Meetings hosted", *markup.facts(rows))] if meetings else []


def _where(city: str | None) -> str:
    return f"{city}, " if city else ""


def _coordinated(page: Page, partner: Partner) -> list[nodes.Node]:
    found = [each for each in page.registry.coordinatorships if each.partner == partner.id]
    items = [
        [markup.para(*_seat(each), marks(page, each.evidence)), *remarks(page, each.evidence)]
        for each in found
    ]
    title = "Coordinator"
    return [markup.section("coordinator", title, markup.bullets(items))] if items else []


def _seat(found: Coordinatorship) -> list[markup.Inline]:
    role = word(found.role)
    shown = ", ".join(day(each) for each in found.attested)
    times = [span(found.started, found.ended), f"shown for {shown}" if shown else ""]
    inferred = " (seat inferred from its group)" if found.role_inferred else ""
    body = f", {found.body}" if found.body else ""
    return [f"{role}{body}{inferred}: {'; '.join(each for each in times if each)}"]


def _initiatives(page: Page, partner: Partner) -> list[nodes.Node]:
    proposed = page.registry.initiatives_of(proposed_by=partner)
    found = page.registry.initiatives_of(partner=partner)
    others = tuple(each for each in found if each not in proposed)
    rows: list[tuple[str, markup.Inline]] = [
        (name, [markup.bullets([[_named(each)] for each in group])] if group else "")
        for name, group in (("Proposed", proposed), ("Backs, runs, joins or pays", others))
    ]
    return [markup.section("initiatives", "Initiatives", *markup.facts(rows))] if found else []


def _named(found: Any) -> nodes.paragraph:
    return markup.para(markup.record("initiative", found.id, found.name))
