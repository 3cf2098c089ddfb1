"""The pages of records: of summits, partners, series, initiatives and organisations."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from docutils import nodes

import asem
from asem import Basis, Composition, MeetingFormat, MeetingKind, MeetingStatus, Relation
from asem.export import jsonld_text
from asem.pictures import life, tile_map
from asem.registry._codes import SCHEMES, code_of
from asem.registry._ledger import LEDGER
from asem_pages import markup
from asem_pages.evidence import evidence, marks, remarks, sources
from asem_pages.facts import entries, facts, line, place
from asem_pages.markup import bullets, in_a_row, para, part
from asem_pages.words import counted, day, label, listed, span, upper_first, word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from asem_pages.facts import Own
    from asem_pages.markup import Inline
    from asem_pages.page import Page

    Blocks = Iterator[nodes.Node]

RELATIONS = {
    Relation.ASEM_INSTITUTION: "A standing institution created within ASEM",
    Relation.ASEM_STRUCTURE: "An organ of the process",
    Relation.ASEM_STAKEHOLDER: "A forum of those with a stake in the process",
    Relation.ASEM_INITIATIVE: "A body that carries one initiative",
    Relation.PARTNER_BODY: "A body from outside that takes part",
}
"""How bodies stand to ASEM, the nearest first."""

_OFFICIALS = {
    Composition.FULL: "all partners",
    Composition.ASIAN: "the Asian partners",
    Composition.COORDINATORS: "the coordinators and the host",
}
_COUNTED = {
    Basis.DECISION: "the decision to admit it",
    Basis.PARTICIPATION: "the first meeting that it attended",
    Basis.ACCESSION: "its first summit, as in ASEM’s own tables,",
}


def title_of(record: Any) -> str:
    """How a record is called where it stands alone: summits by number, city and year."""
    if isinstance(record, asem.Summit):
        return f"ASEM {record.number}, {record.city} {record.opens.year}"
    return str(record.name)


def record_page(page: Page, table: str, record: Any, tell: Callable[[Page, Any], Blocks]) -> Blocks:
    """What the page of a record of a table says, told by its kind, and what all such pages say."""
    yield from tell(page, record)
    yield from part("figures", "Figures", figures(page, record.id))
    yield from sources(page)
    at = f"summit({record.number})" if table == "summits" else f"{table}[{record.id!r}]"
    code = f"import asem\n\nasem.{at}"
    snippet = nodes.literal_block("", code, language="python", classes=["in-python"])
    yield markup.section("in-python", "In Python", snippet)
    for each in (record, *(_meetings_of(page, record) if table == "ministerial_series" else ())):
        text = jsonld_text(each, registry=page.registry)
        yield markup.as_is(html=f'<script type="application/ld+json">\n{text}</script>\n')


def figures(page: Page, subject: str) -> list[nodes.Node]:
    """What sources counted of something; empty for nothing."""
    return entries(page, [each for each in page.registry.figures if each.subject == subject])


_named = partial(entries, sourced=False)
"""Records, a line each with their names; empty for none."""


# Summits and other meetings


def summit(page: Page, summit: asem.Summit) -> Blocks:
    """All about a summit."""
    registry = page.registry
    yield page.lead(_lead_of_summit(page, summit))
    numbers = {each.number: each for each in registry.summits}
    beside = {at: numbers.get(summit.number + step) for at, step in (("before", -1), ("after", 1))}
    seats = registry.coordinators_on(summit.opens.earliest)
    own = _of_meeting(page, summit) | {
        "attendance": {
            "How many came": _how_many(page, summit),
            "Absent": in_a_row(map(page.ref, summit.attendance.absent)),
            **_newcomers(page, summit),
        },
        **dict.fromkeys(("admitted", "acceded", "welcomed"), ""),
        "Coordinators known": in_a_row(map(page.ref, dict.fromkeys(e.partner for e in seats))),
        **_prepared(page, summit),
        **{f"Summit {at}": page.ref(e.id, title_of(e)) if e else "" for at, e in beside.items()},
    }
    yield from facts(page, summit, own)
    yield evidence(page, summit.evidence)
    if summit.status is MeetingStatus.HELD:
        picture = markup.picture(partial(tile_map, summit.opens.earliest, registry=registry))
        yield markup.section("partners", "Partners on the opening day", picture)
    yield from _who_came(page, summit)
    written = documents(page, registry.documents_of(summit), "meeting")
    yield from part("documents", "Documents", written)
    begun = [each for each in registry.initiatives if each.launched_at == summit.id]
    yield from part("initiatives", "Initiatives launched or approved", _named(page, begun))


def _lead_of_summit(page: Page, summit: asem.Summit) -> str:
    where, days = place(page, summit), span(summit.opens, summit.closes)
    if summit.status is not MeetingStatus.HELD:
        return f"The {summit.name} in {where} ({days}): {word(summit.status)}."
    on = "in" if summit.opens.day is None else "on"
    if summit.format is MeetingFormat.VIRTUAL:
        return f"The {summit.name} met by video {on} {days}, chaired from {where}."
    return f"The {summit.name} met in {where}, {on} {days}."


def _how_many(page: Page, summit: asem.Summit) -> list[nodes.Node]:
    came = summit.attendance
    sides = {"Asian": came.asian_states, "European": came.european_states}
    apart = ", ".join(f"{number} {side}" for side, number in sides.items() if number is not None)
    parts: list[Inline] = []
    if came.partners is not None:
        parts.append(counted(came.partners, "partner"))
    if came.states is not None:
        parts.append(f"{counted(came.states, 'state')}{f' ({apart})' if apart else ''}")
    if came.institutions:
        parts.append(in_a_row(map(page.ref, came.institutions)))
    if came.leaders is not None:
        parts.append(f"{came.leaders} represented by their head of state or government")
    return in_a_row(parts, "; ")


def _newcomers(page: Page, summit: asem.Summit) -> dict[str, Inline]:
    """Whom it admitted, saw for the first time and received; what is the same, said once."""
    names = {
        "admitted": summit.admitted,
        "first summit": summit.acceded,
        "received": summit.welcomed,
    }
    labels: dict[tuple[str, ...], list[str]] = {}
    for name, ids in names.items():
        labels.setdefault(ids, []).append(name)
    return {
        upper_first(", ".join(same)): in_a_row(map(page.ref, ids)) for ids, same in labels.items()
    }


def _who_came(page: Page, summit: asem.Summit) -> list[nodes.section]:
    """Who represented each partner, and for which partners that is not known."""
    rows: list[tuple[Inline, ...]] = [
        (
            page.ref(row.partner),
            word(row.level),
            [", ".join(filter(None, (row.person, row.office))), marks(page, row.evidence)],
            row.evidence.note or "",
        )
        for row in page.registry.attendances
        if row.summit == summit.id
    ]
    missing = [
        id
        for each in page.registry.coverage
        if each.table == "attendances" and each.subject == summit.id
        for id in each.missing_partners
    ]
    said = f"No source was found that says who came for {counted(len(missing), 'partner')}: "
    gap = [para(said, in_a_row(map(page.ref, missing)), ".")] if missing else []
    head = ("Partner", "Level", "Who came", "Note")
    return part("attendance", "Who came", [markup.table(head, rows), *gap] if rows else [])


def _of_meeting(page: Page, meeting: asem.Meeting) -> dict[str, Own]:
    """The rows that say more, or less, than the fields of a meeting."""
    days = span(meeting.opens, meeting.closes)
    own: dict[str, Own] = {"status": "", "format": "", "number": "", "series": ""}
    if meeting.status is not MeetingStatus.HELD:
        own["opens"] = {"Status": word(meeting.status), "Days": days}
    if meeting.format is MeetingFormat.VIRTUAL:
        own["city"] = {"Chaired from": place(page, meeting)}
        own["format"] = word(meeting.format)
    return own


def _prepared(page: Page, meeting: asem.Meeting) -> dict[str, Inline]:
    told = {
        each.id: f"{each.city or each.name}, {span(each.opens, each.closes)}"
        for each in page.registry.senior_officials_meetings
        if each.prepares == meeting.id
    }
    return {"Prepared by senior officials": in_a_row(map(page.ref, told, told.values()))}


def meeting(page: Page, meeting: Any, heading: str = "") -> nodes.section:
    """A meeting as a section of a page, where others can refer to it; its name is the heading."""
    own = _of_meeting(page, meeting)
    if getattr(meeting, "level", "") == "ministerial":
        own["level"] = ""
    if meeting.kind is MeetingKind.SENIOR_OFFICIALS:
        officials = _OFFICIALS[meeting.composition]
        own["composition"] = {"Name": meeting.name, "Officials of": officials}
    own |= {**_prepared(page, meeting), "Rests on": marks(page, meeting.evidence)}
    written = documents(page, page.registry.documents_of(meeting), "meeting")
    return markup.section(
        page.anchor("meeting", meeting.id, meeting.name),
        heading or meeting.name,
        *facts(page, meeting, own),
        *remarks(page, meeting.evidence),
        *([para(nodes.strong("", "Documents")), *written] if written else []),
    )


def documents(page: Page, found: Iterable[asem.Document], of: str) -> list[nodes.Node]:
    """The documents of a `"meeting"` or `"initiative"`, or of `""` for all; empty for none."""
    return bullets([_document(page, each, of) for each in found], "documents")


def _document(page: Page, found: asem.Document, of: str) -> list[nodes.Node]:
    """A document: in full where it stands, with its meeting or else its initiative."""
    title = f"[{found.title}]" if found.descriptive else found.title
    when = f", {day(found.adopted)}" if found.adopted else ""
    kind = f" ({word(found.kind)}{when})"
    if of != ("meeting" if found.meeting else "initiative" if found.initiative else ""):
        at: Inline = [", ", page.ref(found.meeting)] if found.meeting and of != "meeting" else ""
        return [para(page.ref(found.id, title), kind, at)]
    name = markup.link(title, found.url) if found.url else title
    head = para(name, kind, marks(page, found.evidence))
    head["ids"] = [page.anchor("document", found.id, found.title)]
    told = dict.fromkeys("title descriptive kind adopted meeting initiative url".split(), "")
    return [head, *facts(page, found, told), *remarks(page, found.evidence)]


# Series, initiatives and organisations


def _meetings_of(page: Page, series: asem.MinisterialSeries) -> tuple[asem.MinisterialMeeting, ...]:
    return tuple(each for each in page.registry.ministerial_meetings if each.series == series.id)


def series(page: Page, series: asem.MinisterialSeries) -> Blocks:
    """All about a series, with a section for each of its meetings."""
    meetings = _meetings_of(page, series)
    held = [each for each in meetings if each.status == "held"]
    last = f", the latest one in {held[-1].opens.year}" if held else ""
    yield page.lead(f"{counted(len(held), 'meeting')} held since {series.first_year}{last}.")
    judged = "" if series.pillar_stated else " (our own judgement: no source states it)"
    pillar = f"{page.name(series.pillar)}{judged}"
    yield from facts(page, series, {"pillar": pillar, "pillar_stated": ""})
    yield evidence(page, series.evidence)
    rows = [
        (
            str(each.number or ""),
            page.ref(each.id, span(each.opens, each.closes)),
            [each.city or "", "" if each.status == "held" else f" ({word(each.status)})"],
            in_a_row(map(page.ref, each.hosts)),
        )
        for each in meetings
    ]
    if meetings:
        overview = markup.table(("No.", "Days", "City", "Host"), rows)
        sections = [meeting(page, each) for each in meetings]
        yield markup.section("meetings", "Meetings", overview, *sections)


def initiative(page: Page, found: asem.Initiative) -> Blocks:
    """All about an initiative."""
    kind, pillar = word(found.kind), page.name(found.pillar or "")
    when, status = span(found.started, found.ended), found.status.value
    state = ", ".join(filter(None, (when, "" if status == "unknown" else status)))
    article = "An" if kind[0] in "aeiou" else "A"
    of = f" of the pillar “{pillar}”" if pillar else ""
    yield page.lead(f"{article} {kind}{of}{f': {state}' if state else ''}.")
    own = {"pillar": pillar or "all, or none is stated", "phases": "", "editions": ""}
    if status == "unknown":
        own["status"] = "not known whether it goes on"
    yield from facts(page, found, own)
    yield evidence(page, found.evidence)
    phases = []
    for at, each in enumerate(found.phases, 1):
        budget = each.budget
        more: dict[str, Own] = {"Rests on": marks(page, each.evidence)}
        if budget:
            more["budget"] = {word(budget.kind).capitalize(): line(budget, page)}
        if each.self_funded:
            more["self_funded"] = "some of those taking part"
        told = [*facts(page, each, more), *remarks(page, each.evidence)]
        phases.append(markup.section(f"phase-{at}", each.name, *told))
    yield from part("phases", "Phases and money", phases)
    yield from part("editions", "Editions", entries(page, found.editions))
    written = documents(page, page.registry.documents_of(found), "initiative")
    yield from part("documents", "Documents", written)


def organisation(page: Page, body: asem.Organisation) -> Blocks:
    """All about an organisation."""
    yield page.lead(f"{RELATIONS[body.relation]}: {word(body.kind)}.")
    yield from facts(page, body, {"relation": ""})
    yield evidence(page, body.evidence)
    found = page.registry.initiatives_of(organisation=body)
    yield from part("initiatives", "Initiatives", _named(page, found))


# Partners


def partner(page: Page, partner: asem.Partner) -> Blocks:
    """All about a partner; what else it is called is a heading, so that a search finds it."""
    registry = page.registry
    membership = registry.membership_of(partner)
    yield page.lead(_lead_of_partner(partner, membership))
    yield markup.picture(partial(life, partner, registry=registry))
    yield from facts(page, partner, _codes_and_names(page, partner))
    yield from _membership(page, membership)
    yield from _attended(page, partner)
    hosted = registry.hosted_by(partner)
    rows = {
        upper_first(label(noun)): _named(page, [each for each in hosted if each.kind == row.kind])
        for noun, row in LEDGER.items()
        if row.kind
    }
    yield from part("hosted", "Meetings hosted", markup.facts(rows.items()))
    seats = [each for each in registry.coordinatorships if each.partner == partner.id]
    yield from part("coordinator", "Coordinator", entries(page, seats))
    proposed = registry.initiatives_of(proposed_by=partner)
    others = [each for each in registry.initiatives_of(partner=partner) if each not in proposed]
    rows = {"Proposed": _named(page, proposed), "Backs, runs, joins or pays": _named(page, others)}
    yield from part("initiatives", "Initiatives", markup.facts(rows.items()))
    yield evidence(page, partner.evidence)
    called = dict.fromkeys((partner.common_name, *partner.names))
    names = [each for each in called if each and each != partner.name]
    if names:
        text = f"In Python, asem.partner({names[0]!r}) finds it, as any other of its names does."
        yield markup.section("also-called", f"Also called {listed(names)}", para(text))


def _lead_of_partner(partner: asem.Partner, membership: asem.Membership) -> str:
    acceded, left = membership.acceded, membership.left
    since = f"since {day(acceded)}" if left is None else span(acceded, left)
    how = "a founder" if membership.round == 0 else f"of enlargement round {membership.round}"
    region, group = partner.latest_region, partner.latest_group
    if region is None:
        return f"A partner {since}, {how}."
    seat = f" and coordinates in the group {group.label}" if group else ""
    return f"A partner {since}, {how}. It sits on the side of {region.value}{seat}."


def _codes_and_names(page: Page, partner: asem.Partner) -> dict[str, Own]:
    """The names that differ, and the codes: those of ISO, and of others after the scheme's id."""
    item, name = partner.wikidata, partner.name
    there = [each.id for each in page.registry.code_schemes if each.id in SCHEMES]
    codes = {each: code_of(partner.id, each) for each in SCHEMES[3:] if each in there}
    iso = ", ".join(filter(None, (partner.alpha_2, partner.alpha_3, partner.numeric)))
    return {
        **dict.fromkeys(("alpha_2", "numeric"), ""),
        "common_name": partner.common_name if partner.common_name != name else "",
        "iso_name": partner.iso_name if partner.iso_name not in {None, name} else "",
        "wikidata": {
            "ISO 3166-1": iso,
            "Other codes": ", ".join(f"{each} {code}" for each, code in codes.items() if code),
            "Wikidata": markup.link(item, f"https://www.wikidata.org/wiki/{item}") if item else "",
        },
    }


def _membership(page: Page, found: asem.Membership) -> list[nodes.section]:
    took_part = f"{day(found.participates_from)}: first meeting attended as a partner"
    own: dict[str, Own] = {
        **dict.fromkeys(("partner", "round", "milestones"), ""),
        "decided": _decided(found),
        "participates_from": {"Took part from": took_part},
        "acceded": f"{day(found.acceded)}: opening day of its first summit, the usual way to count",
        "first_summit": page.ref(page.registry.summit(found.first_summit).id),
        "Rests on": marks(page, found.evidence),
    }
    steps = entries(page, found.milestones)
    course = [para(nodes.strong("", "Steps")), *steps] if steps else []
    doubts = [*_ways_to_count(found), *remarks(page, found.evidence)]
    return part("membership", "Membership", [*facts(page, found, own), *doubts, *course])


def _ways_to_count(membership: asem.Membership) -> list[nodes.Node]:
    """In which days the answer depends on what is counted; empty where all ways agree."""
    ways = sorted((membership.first_day(basis), words) for basis, words in _COUNTED.items())
    (first, _), (last, _) = ways[0], ways[-1]
    if first == last:
        return []
    told = listed(f"from {day(when)} if {words} counts" for when, words in ways)
    before = last - timedelta(days=1)
    between = f"On {day(first)}" if first == before else f"From {day(first)} to {day(before)}"
    text = f" the answer depends on what counts, and lists disagree. It was in {told}."
    return [para(nodes.strong("", f"Was it a partner? {between}"), text)]


def _decided(membership: asem.Membership) -> str:
    """When the admission was decided, and from when that counts where it is less exact."""
    decided, counts = membership.decided, membership.first_day(Basis.DECISION)
    if decided is None:
        return "" if membership.round == 0 else f"not dated; counts from {day(counts)}"
    latest = "" if decided.earliest == counts else f", counts from {day(counts)}"
    return f"{day(decided)}: the admission was decided{latest}"


def _attended(page: Page, partner: asem.Partner) -> list[nodes.section]:
    """Who came for it to each summit since it joined; where no source says, that is said."""
    registry = page.registry
    rows = {row.summit: row for row in registry.attendances if row.partner == partner.id}
    known = {None: "not known", True: "came; who is not known", False: "absent"}
    items = []
    for each in registry.summits if rows else ():
        if registry.is_partner(partner, each.opens.latest):
            who: Inline = known[registry.attended(partner, each)]
            if row := rows.get(each.id):
                who = [line(row, page), marks(page, row.evidence)]
            items.append([para(page.ref(each.id), f", {each.opens.year}: ", who)])
    return part("attended", "At the summits", bullets(items))
