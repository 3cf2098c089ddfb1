"""
Show, field by field, what the dataset carried over from the researched facts, and what it left out.

The facts are JSON files, as the research wrote them before there was a dataset, and nothing writes
them anew from the dataset: `tests/facts` has their values, without prose. RULES says for each of
their fields where the dataset holds it, or why it does not, and `facts_reasons.toml` says of single
records why they hold something else:

    python tools/check_facts.py [FOLDER]    by default tests/facts

Every value of every record is looked up. The tool prints for each field how many values there
are and how many of them the dataset holds, tells in another field, holds otherwise, or leaves out;
then each of the last three with its reason. It ends with 1 where a value is lost without a reason,
where a field of the facts is not known here, and where a reason explains nothing any more; with 2
where there are no facts.
"""

import argparse
import json
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

import asem

CHECKOUT = Path(__file__).parents[1]
FOLDER = CHECKOUT / "tests" / "facts"
REASONS = Path(__file__).with_name("facts_reasons.toml")
FILES = ("partners", "ministerials", "initiatives", "summits", "sources")
"""The files of the facts that must be there; one more is read too."""
WHOLE = "*"
"""In the reasons: the record as a whole, that is every field of it."""


# ------------------------------------------------------------------------------------------------
# what is found


class Outcome(StrEnum):
    """What became of a value."""

    CARRIED = "carried over"
    MOVED = "moved"
    """Told by other fields or records than those of its rule."""
    DIFFERS = "differs"
    LEFT_OUT = "left out"
    LOST = "LOST"
    """Neither held nor explained."""
    UNKNOWN = "UNKNOWN FIELD"
    """No rule says where to look."""


@dataclass(frozen=True)
class Finding:
    """What became of one value of one record."""

    field: str
    """Its path in the facts, without positions: `phases.budget.amount`."""
    value: object
    outcome: Outcome
    held: object = None
    """What the dataset holds there."""
    why: str = ""


@dataclass(frozen=True)
class Case:
    """Where a value is looked for."""

    facts: Mapping[str, Any]
    """The record of the facts, or the part of one, that the value stands in."""
    ours: Any
    """What the dataset has for it: a record, a part of one, several, or nothing."""


Facts = Mapping[tuple[str, str], list[Mapping[str, Any]]]
"""By file and name, the lists of the facts."""
Rule = Callable[[str, Any, Case], Iterator[Finding]]
Rules = Mapping[str, Rule]


# ------------------------------------------------------------------------------------------------
# values, and where they are


def plain(value: Any) -> Any:
    """Give a value as the facts write it: words, dates and ids as text, numbers as numbers."""
    if isinstance(value, asem.PartialDate | date | StrEnum):
        return str(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Decimal(str(value))
    return value


def holds_nothing(value: object) -> bool:
    """Say whether a value of the facts is none; `0` and `false` are values."""
    return value is None or value in ("", [], {})


def leaves(value: Any) -> list[Any]:
    """Give the single values of a field that holds one or several."""
    return value if isinstance(value, list) else [value]


def look(ours: Any, path: str) -> list[Any]:
    """Give all that a record holds under a path: of `chairs.partner`, each chair's partner."""
    held = list(several(ours))
    for name in path.split("."):
        held = [part for one in held for part in several(getattr(one, name, None))]
    return [plain(one) for one in held if one is not None]


def several(value: Any) -> Iterable[Any]:
    """Give one or several values as several."""
    return value if isinstance(value, tuple | asem.Table) else (value,)


# ------------------------------------------------------------------------------------------------
# rules: each says what became of the values of a field


def same(*paths: str, as_ours: Callable[[Any], Any] = plain) -> Rule:
    """The dataset holds it under one of these paths, in its own way to write it."""

    def rule(name: str, value: Any, case: Case) -> Iterator[Finding]:
        held = [one for path in paths for one in look(case.ours, path)]
        yield from compared(name, value, held, as_ours)

    return rule


def found(by: Callable[[Case], Iterable[Any]], *, as_ours: Callable[[Any], Any] = plain) -> Rule:
    """The dataset holds it somewhere else than in a field of the record."""

    def rule(name: str, value: Any, case: Case) -> Iterator[Finding]:
        yield from compared(name, value, [plain(one) for one in by(case)], as_ours)

    return rule


def compared(
    name: str, value: Any, held: list[Any], as_ours: Callable[[Any], Any]
) -> Iterator[Finding]:
    """Look for each value among those that the dataset holds."""
    for one in leaves(value):
        wanted = as_ours(one)
        there = all(part in held for part in several(wanted))
        outcome = Outcome.CARRIED if there else Outcome.LOST
        yield Finding(name, one, outcome, held)


def left_out(why: str) -> Rule:
    """The dataset holds it nowhere, for one reason."""

    def rule(name: str, value: Any, _: Case) -> Iterator[Finding]:
        for one in leaves(value):
            yield Finding(name, one, Outcome.LEFT_OUT, why=why)

    return rule


def inside(rules: Rules, *, at: str = "") -> Rule:
    """Several fields in one: the dataset has them in a part, or in the record itself."""

    def rule(name: str, value: Any, case: Case) -> Iterator[Finding]:
        part = getattr(case.ours, at, None) if at else case.ours
        yield from judged(value, part, rules, f"{name}.")

    return rule


def parts(at: str, rules: Rules) -> Rule:
    """Parts of the record: each belongs to the one of ours with which it has most in common."""

    def rule(name: str, value: Any, case: Case) -> Iterator[Finding]:
        for part, ours in paired(value, list(several(getattr(case.ours, at, ()))), rules):
            yield from judged(part, ours, rules, f"{name}.")

    return rule


def paired(theirs: list[Any], ours: list[Any], rules: Rules) -> Iterator[tuple[Any, Any]]:
    """Find for each part of the facts the part of the dataset that holds most of it."""

    def shared(mine: int, yours: int) -> int:
        findings = judged(theirs[yours], ours[mine], rules)
        return sum(finding.outcome is Outcome.CARRIED for finding in findings)

    pairs = [(mine, yours) for mine in range(len(ours)) for yours in range(len(theirs))]
    pairs.sort(key=lambda pair: (-shared(*pair), abs(pair[0] - pair[1])))
    partner: dict[int, int] = {}
    for mine, yours in pairs:
        if yours not in partner and mine not in partner.values():
            partner[yours] = mine
    for yours, part in enumerate(theirs):
        yield part, ours[partner[yours]] if yours in partner else None


def judged(record: Mapping[str, Any], ours: Any, rules: Rules, path: str = "") -> Iterator[Finding]:
    """Say of each value of a record of the facts what became of it."""
    for name, value in record.items():
        if name not in rules:
            yield Finding(f"{path}{name}", value, Outcome.UNKNOWN)
        elif not holds_nothing(value):
            yield from rules[name](f"{path}{name}", value, Case(record, ours))


# ------------------------------------------------------------------------------------------------
# what the evidence says


def sources_in(case: Case) -> Iterator[str]:
    """Give the sources that a record or a part rests on itself; of several, what each rests on."""
    cites = [set(record.evidence.sources) for record in several(case.ours) if record is not None]
    yield from sorted(set.intersection(*cites)) if cites else ()


def in_each(path: str) -> Callable[[Case], Iterable[Any]]:
    """Give what several records hold under a path, all of them the same."""
    return lambda case: set.intersection(*(set(look(one, path)) for one in several(case.ours)))


def noted(name: str, value: Any, case: Case) -> Iterator[Finding]:
    """Prose is not compared, but a record with a note keeps one, or says what differs."""
    told = [*look(case.ours, "evidence.note"), *look(case.ours, "evidence.disagreements")]
    yield Finding(name, value, Outcome.CARRIED if told else Outcome.LOST, told)


def doubts_in(case: Case) -> Iterator[str]:
    """Give the fields that a record holds from memory only."""
    evidence = getattr(case.ours, "evidence", None)
    if evidence is not None:
        yield from evidence.recalled_fields
        yield from (name for name, how in evidence.field_confidence if how == "recalled")


def sure(name: str, value: Any, case: Case) -> Iterator[Finding]:
    """Compare how sure single fields are."""
    held = dict(case.ours.evidence.field_confidence) if case.ours is not None else {}
    for of, how in value.items():
        there = held.get({"venue": "venues"}.get(of, of))
        outcome = Outcome.CARRIED if there == how else Outcome.LOST
        yield Finding(f"{name}.{of}", how, outcome, there)


EVIDENCE: Rules = {
    "sources": found(sources_in),
    "confidence": same("evidence.confidence"),
    "notes": noted,
    "recalled_fields": found(doubts_in),
}


# ------------------------------------------------------------------------------------------------
# single fields that need a closer look


def seat_or_field(name: str) -> str | tuple[str, ...]:
    """Give the name of a field; the seat of an organisation is two."""
    return ("city", "country") if name == "seat" else name


def meeting_id(label: str) -> str:
    """Give the id of a meeting by what the facts call it: of `ASEM FMM 8`, `fmm-8`."""
    rest = label.removeprefix("ASEM ")
    return f"asem-{rest}" if rest.isdigit() else rest.lower().replace(" ", "-")


def meetings_of(case: Case) -> Iterator[str]:
    """Give the meetings of milestones; one of senior officials is called `som`."""
    for meeting in look(case.ours, "meeting"):
        yield "som" if meeting.startswith("som-") else meeting


def decision(case: Case) -> tuple[Any, ...]:
    """Give the milestones that are the decision of a membership."""
    if case.ours is None:
        return ()
    return tuple(step for step in case.ours.milestones if step.reached == case.ours.decided)


def decided_at(case: Case) -> Iterator[str]:
    """Give the meeting that decided an admission."""
    for step in decision(case):
        yield from meetings_of(Case({}, step))


def decided_in(case: Case) -> Iterator[str]:
    """Give the city in which an admission was decided."""
    for step in decision(case):
        city = asem.meetings[step.meeting].city if step.meeting else step.place
        if city is not None:
            yield city


def decided_by(case: Case) -> Iterator[str]:
    """Give the sources of the milestones that are the decision of a membership."""
    for step in decision(case):
        yield from step.evidence.sources


def since(case: Case) -> Iterator[str]:
    """Say from which meeting on a partner took part, as the facts put it."""
    if case.ours is None:
        return
    if case.ours.participates_from == case.ours.acceded:
        yield "same as effective"
    for meeting in asem.ministerial_meetings.where(opens=case.ours.participates_from):
        label = meeting.id.upper().replace("-", " ")
        yield f"first ministerial meeting attended as a partner (ASEM {label}, {meeting.city})"


def titles(case: Case) -> list[str]:
    """Give the titles of the documents of a meeting."""
    return [document.title for document in asem.documents.where(meeting=case.facts["id"])]


def related(case: Case) -> list[str]:
    """Give the meeting that an initiative was, and the documents about it."""
    documents = [document.id for document in asem.documents.where(initiative=case.facts["id"])]
    return [*look(case.ours, "meeting"), *documents]


def labelled(name: str, value: Any, case: Case) -> Iterator[Finding]:
    """A label is kept where it says more than the side of its spell."""
    plain_label = {"Asia": "Asian side", "Europe": "European side"}.get(
        case.facts.get("region", "")
    )
    rule = left_out("repeats the region") if value == plain_label else same("label")
    yield from rule(name, value, case)


def counted(name: str, value: Any, case: Case) -> Iterator[Finding]:
    """Look for a count in the figure of its name; what the facts derived is none."""
    if name in case.facts.get("derived", ()):
        yield Finding(name, value, Outcome.LEFT_OUT, why="derived from the other counts")
        return
    figure = asem.figures.get(f"{case.facts['id']}-{name.replace('_', '-')}")
    yield from compared(name, value, look(figure, "value"), plain)


WORDS: Mapping[str, Callable[[], Iterable[str]]] = {
    "initiatives.kind": lambda: asem.InitiativeKind,
    "initiatives.status": lambda: asem.InitiativeStatus,
    "initiatives.pillar": lambda: [*look(asem.pillars, "id"), "null"],
    "organisations.kind": lambda: asem.OrganisationKind,
    "organisations.relation": lambda: asem.Relation,
    "figures.qualifier": lambda: asem.Qualifier,
}


def words(name: str, value: Any, case: Case) -> Iterator[Finding]:
    """Look for each word of a vocabulary among those that the field can hold."""
    known = WORDS.get(case.facts["field"], list)()
    yield from compared(name, list(value), [str(word) for word in known], plain)
    if isinstance(value, dict):
        why = "the meaning of a word stands in prose where the word is defined"
        yield from left_out(why)(f"{name} (meanings)", list(value.values()), case)


# ------------------------------------------------------------------------------------------------
# the fields of the facts, list by list

SPELL: Rules = {
    **EVIDENCE,
    "from": same("first"),
    "to": same("last"),
    "from_precision": same("bounds", as_ours={"not-after": "first"}.get),
    "to_precision": same("bounds", as_ours={"not-after": "last"}.get),
}

PLACE: Rules = {"city": same("city"), "country": same("country")}

SPAN: Rules = {"from": same("started"), "to": same("ended")}

MEETING: Rules = {
    **EVIDENCE,
    **PLACE,
    "id": same("id"),
    "name": same("name"),
    "opens": same("opens"),
    "closes": same("closes"),
    "venue": same("venues", as_ours=lambda text: tuple(text.split("; "))),
    "host": same("hosts"),
    "theme": same("theme"),
    "format": same("format"),
    "status": same("status"),
    "recalled_fields": found(doubts_in, as_ours=lambda name: {"host": "hosts"}.get(name, name)),
}

MONEY: Rules = {"amount": same("amount"), "currency": same("currency")}

RULES: Mapping[str, Rules] = {
    "partners": {
        **EVIDENCE,
        "id": same("id"),
        "kind": found(
            lambda case: [{"Member": "country"}.get(of := type(case.ours).__name__, of.lower())]
        ),
        "name": same("name"),
        "official_name": same("official_name"),
        "common_name": same("common_name"),
        "iso_name": same("iso_name"),
        "aliases": same("names", "name", "official_name", "common_name", "iso_name"),
        "alpha_2": same("alpha_2"),
        "alpha_3": same("alpha_3"),
        "numeric": same("numeric"),
        "m49": same("numeric"),
        "wikidata": same("wikidata"),
        "capital": same("capital"),
        "seat": same("seat"),
        "region": same("region"),
        "region_history": parts("regions", {**SPELL, "region": same("state"), "label": labelled}),
        "groups": parts("groups", {**SPELL, "group": same("state")}),
        "eu_member_from": same("eu_member_from"),
        "eu_member_to": same("eu_member_to"),
        "asean_member_from": same("asean_member_from"),
        "representation": parts("representation", {**SPELL, "represented_by": same("state")}),
    },
    "memberships": {
        **EVIDENCE,
        "id": same("id"),
        "partner": same("partner"),
        "round": same("round"),
        "decided": inside(
            {
                "date": same("decided"),
                "meeting": found(decided_at, as_ours=meeting_id),
                "place": found(decided_in),
                "confidence": found(lambda case: look(decision(case), "evidence.confidence")),
                "sources": found(decided_by),
            }
        ),
        "effective": same("acceded"),
        "effective_basis": left_out("the same for all: what `acceded` means"),
        "participates_from": same("participates_from"),
        "participates_from_basis": found(since),
        "first_summit": same("first_summit"),
        "left": same("left"),
        "milestones": parts(
            "milestones",
            {
                **EVIDENCE,
                "kind": same("kind"),
                "date": same("reached"),
                "meeting": found(meetings_of, as_ours=meeting_id),
            },
        ),
    },
    "non_partners": {
        **EVIDENCE,
        "id": same("id", as_ours=lambda text: text.removeprefix("non-partner-")),
        "country": same("id"),
        "status": same("standing"),
        "applied": same("applied"),
        "outcome": left_out("never filled"),
        "asean_member_from": same("asean_member_from"),
    },
    "counts": {
        **EVIDENCE,
        "id": found(
            lambda case: [figure.id.rpartition("-")[0] for figure in several(case.ours)],
        ),
        "as_of": found(in_each("as_of")),
        **dict.fromkeys(
            ("partners", "countries", "institutions", "asian", "european", "neither_side"), counted
        ),
        "basis": left_out("the same for all: that partners were counted"),
        "derived": left_out("what it names is left out itself"),
    },
    "series": {
        **EVIDENCE,
        "id": same("id"),
        "name": same("name"),
        "abbreviation": same("abbreviation"),
        "former_names": same("former_names"),
        "pillar": same("pillar"),
        "pillar_basis": same("pillar_stated", as_ours=lambda basis: basis == "sourced"),
        "first_year": same("first_year"),
    },
    "meetings": {
        **MEETING,
        "series": same("series"),
        "number": same("number"),
        "chairs": same("chairs.partner"),
        "level": same("level"),
        "outcome_documents": found(titles),
    },
    "vocabularies": {
        "field": found(lambda _: WORDS),
        "values": words,
    },
    "organisations": {
        **EVIDENCE,
        "id": same("id"),
        "name": same("name"),
        "abbreviation": same("abbreviation"),
        "kind": same("kind"),
        "established": same("established"),
        "dissolved": same("dissolved"),
        "seat": inside(PLACE),
        "recalled_fields": found(doubts_in, as_ours=seat_or_field),
        "website": same("website"),
        "relation": same("relation"),
    },
    "initiatives": {
        **EVIDENCE,
        **PLACE,
        "id": same("id"),
        "name": same("name"),
        "abbreviation": same("abbreviation"),
        "kind": same("kind"),
        "pillar": same("pillar"),
        "priority_areas": same(
            "priority_areas", as_ours=lambda number: f"priority-area-{number.replace('.', '-')}"
        ),
        "started": same("started"),
        "ended": same("ended"),
        "status": same("status"),
        "proposed_by": same("proposed_by"),
        "launched_at": same("launched_at"),
        "organisers": same("organisers"),
        "participants": same("participants"),
        "phases": parts(
            "phases",
            {
                **SPAN,
                "name": same("name"),
                "budget": inside(MONEY, at="budget"),
                "contributions": parts(
                    "contributions",
                    {
                        "contributor": same("contributor"),
                        "amount": same("money.amount"),
                        "currency": same("money.currency"),
                        "share_percent": same("share_percent"),
                    },
                ),
                "partners": same("partners", "places"),
                "notes": noted,
            },
        ),
        "editions": parts(
            "editions",
            {
                **EVIDENCE,
                **PLACE,
                "number": same("number"),
                "from": same("opens"),
                "to": same("closes"),
                "theme": same("theme"),
                "organisers": same("organisers"),
            },
        ),
        "related_ids": found(related),
    },
    "figures": {
        **EVIDENCE,
        "id": same("id"),
        "subject": same("subject"),
        "what": same("what"),
        "value": same("value"),
        "qualifier": same("qualifier"),
        "unit": same("unit"),
        "as_of": same("as_of"),
    },
    "summits": {
        **MEETING,
        "number": same("number"),
        "chairs": parts(
            "chairs", {"name": same("name"), "office": same("office"), "partner": same("partner")}
        ),
        "originally_planned": inside(
            {"opens": same("planned_opens"), "closes": same("planned_closes")}
        ),
        "schedule_changes": parts(
            "schedule_changes",
            {
                "announced": same("announced"),
                "new_date": same("moved_to"),
                "detail": same("note"),
            },
        ),
        "attendance": inside(
            {
                "asian_states": same("asian_states"),
                "european_states": same("european_states"),
                "states": same("states"),
                "organisations": same("institutions"),
                "partners": same("partners"),
                "leaders": same("leaders"),
                "absent": same("absent"),
            },
            at="attendance",
        ),
        "admitted": same("admitted"),
        "acceded": same("acceded"),
        "welcomed": same("welcomed"),
        "wikidata": left_out("never filled"),
        "field_confidence": sure,
    },
    "documents": {
        **EVIDENCE,
        "id": same("id"),
        "title": same("title"),
        "kind": same("kind"),
        "adopted": same("adopted"),
        "meeting": same("meeting", "initiative"),
        "url": same("url"),
    },
    "priority_areas": {
        **EVIDENCE,
        "id": same("id"),
        "number": same("number"),
        "title": same("title"),
        "document": same("document"),
        "actions": parts("actions", {"text": same("text"), "names": same("names")}),
        "names": same("actions.names"),
    },
    "coordinators": {
        **EVIDENCE,
        **SPAN,
        "id": same("id"),
        "partner": same("partner"),
        "role": same("role"),
        "role_inferred": same("role_inferred"),
        "attested": same("attested"),
    },
    "pillars": {
        **EVIDENCE,
        "id": same("id"),
        "kind": found(lambda case: [type(case.ours).__name__.lower()]),
        "order": same("order"),
        "name": same("name"),
        "also_called": same("also_called"),
        "summary": same("summary"),
    },
    "senior_officials_meetings": {
        **MEETING,
        "kind": same("composition"),
        "prepares": same("prepares"),
    },
    "records": {
        "id": same("id"),
        "title": same("title"),
        "publisher": same("publisher"),
        "date": same("issued"),
        "url": same("url"),
        "kind": same("kind"),
    },
}

TABLES: Mapping[str, tuple[str, ...]] = {
    "series": ("ministerial_series",),
    "meetings": ("ministerial_meetings",),
    "pillars": ("pillars", "principles"),
    "coordinators": ("coordinatorships",),
    "records": ("sources",),
}
"""The tables that hold the records of a list, where they are not of its name."""


def counterpart(of: str, record: Mapping[str, Any]) -> Any:
    """Find what the dataset has for a record of the facts."""
    if of == "vocabularies":
        return None
    if of == "counts":
        start = f"{record['id']}-"
        return tuple(figure for figure in asem.figures if figure.id.startswith(start))
    key = record["country"] if of == "non_partners" else record["id"]
    tables = [getattr(asem, name) for name in TABLES.get(of, (of,))]
    return next((table[key] for table in tables if key in table), None)


# ------------------------------------------------------------------------------------------------
# reasons


@dataclass(frozen=True)
class Reason:
    """Why some values of some records are not where the rules look for them."""

    outcome: Outcome
    list: str
    field: str
    ids: tuple[str, ...]
    why: str
    values: int = 1
    """How many values of the field it stands for, in each of the records."""
    holds: str | None = None
    """What the dataset holds instead, where that is one value."""

    def fits(self, finding: Finding) -> bool:
        """Say whether the dataset holds what the reason says."""
        return self.holds is None or self.holds in map(str, leaves(finding.held))


class Reasons:
    """What `facts_reasons.toml` says: arrays of reasons, by outcome."""

    def __init__(self, given: Mapping[str, list[dict[str, Any]]]) -> None:
        """Sort the reasons by list, field and record."""
        self.by_place = {
            (entry["list"], entry["field"], id): Reason(Outcome(outcome), **entry)
            for outcome, entries in given.items()
            for entry in entries
            for id in entry["ids"]
        }
        self.used: Counter[tuple[str, str, str]] = Counter()

    def explained(self, of: str, id: str, finding: Finding) -> Finding:
        """Add the reason to what is lost, where there is one."""
        if finding.outcome is not Outcome.LOST:
            return finding
        for place in ((of, WHOLE, id), (of, finding.field, id)):
            reason = self.by_place.get(place)
            if reason is not None and reason.fits(finding):
                self.used[place] += 1
                return replace(finding, outcome=reason.outcome, why=reason.why)
        return finding

    def stale(self) -> Iterator[str]:
        """Say which reasons stand for more or fewer values than they say."""
        for place, reason in self.by_place.items():
            times = self.used[place]
            if times == 0 or (reason.field != WHOLE and times != reason.values):
                yield f"{' '.join(place)}: explains {times} values, not {reason.values}"


# ------------------------------------------------------------------------------------------------
# the report


@dataclass
class Report:
    """All that was found, by file and list."""

    rows: dict[tuple[str, str], dict[str, Counter[Outcome]]] = field(default_factory=dict)
    listed: dict[Outcome, list[tuple[str, str, Finding]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def add(self, file: str, of: str, id: str, finding: Finding) -> None:
        """Count a finding, and keep it if it is to be listed."""
        by_field = self.rows.setdefault((file, of), {})
        by_field.setdefault(finding.field, Counter())[finding.outcome] += 1
        if finding.outcome is not Outcome.CARRIED:
            self.listed[finding.outcome].append((of, id, finding))

    def table(self) -> Iterator[str]:
        """Write the counts, a field on a line."""
        columns = [str(outcome) for outcome in Outcome]
        for (file, of), by_field in self.rows.items():
            yield ""
            yield f"{f'{file}.json {of}':44}{'values':>7}" + "".join(f"{c:>14}" for c in columns)
            for name, times in (*by_field.items(), ("all", sum(by_field.values(), Counter()))):
                counts = "".join(f"{times[outcome] or '.':>14}" for outcome in Outcome)
                yield f"  {name:42}{times.total():>7}{counts}"

    def lists(self) -> Iterator[str]:
        """Write what was not carried over: by reason, or one by one where values differ."""
        for outcome in (Outcome.LEFT_OUT, Outcome.MOVED):
            yield from self._by_reason(outcome)
        for outcome in (Outcome.DIFFERS, Outcome.LOST, Outcome.UNKNOWN):
            yield from self._one_by_one(outcome)

    def _by_reason(self, outcome: Outcome) -> Iterator[str]:
        ids: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        for of, id, finding in self.listed[outcome]:
            ids[of, finding.field, finding.why].append(id)
        yield f"\n{outcome}:"
        for (of, name, why), those in ids.items():
            few = list(dict.fromkeys(those))
            shown = f" ({', '.join(few)})" if len(few) <= 5 else ""
            yield f"  {of} {name}: {len(those)}{shown}: {why}"

    def _one_by_one(self, outcome: Outcome) -> Iterator[str]:
        yield f"\n{outcome}:" if self.listed[outcome] else f"\n{outcome}: none"
        for of, id, finding in self.listed[outcome]:
            yield f"  {of} {id} {finding.field}: {shortened(finding.value)}"
            if outcome is not Outcome.UNKNOWN:
                yield f"    here: {shortened(finding.held)}"
            if finding.why:
                yield f"    why: {finding.why}"

    def prose(self) -> str:
        """Say what became of the notes; they are not compared word by word."""
        times: Counter[Outcome] = Counter()
        for by_field in self.rows.values():
            for name, found_there in by_field.items():
                if name.rpartition(".")[2] == "notes":
                    times += found_there
        return (
            f"{times.total()} notes: {times[Outcome.CARRIED]} with a note or disagreement here, "
            f"{times[Outcome.MOVED]} told by other fields, {times[Outcome.LEFT_OUT]} left out with "
            f"the record, {times[Outcome.LOST]} without a trace"
        )

    def total(self) -> Counter[Outcome]:
        """Add up all that was found."""
        return sum((t for fields in self.rows.values() for t in fields.values()), Counter())


def shortened(value: object) -> str:
    """Write a value, cut where it is long."""
    several_values = ", ".join(map(str, value)) or "nothing" if isinstance(value, list) else ""
    text = several_values or str(value)
    return text if len(text) <= 150 else f"{text[:147]}..."


def read(folder: Path) -> Facts:
    """Read all lists of all files."""
    more = sorted({path.stem for path in folder.glob("*.json")} - set(FILES))
    return {
        (file, of): records
        for file in (*FILES, *more)
        for of, records in json.loads((folder / f"{file}.json").read_text("utf-8")).items()
    }


def checked(facts: Facts, reasons: Reasons) -> Report:
    """Look up every value of every record of every list."""
    report = Report()
    for (file, of), records in facts.items():
        for record in records:
            id = str(record.get("id", record.get("field")))
            if of not in RULES:
                report.add(file, of, id, Finding(WHOLE, record, Outcome.UNKNOWN))
                continue
            for finding in judged(record, counterpart(of, record), RULES[of]):
                report.add(file, of, id, reasons.explained(of, id, finding))
    return report


def main() -> int:
    """Check the facts and print the report."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[1])
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER, metavar="FOLDER")
    folder: Path = parser.parse_args().folder
    missing = [name for name in FILES if not (folder / f"{name}.json").is_file()]
    if missing:
        print(f"no facts to check: {folder} has no {missing[0]}.json", file=sys.stderr)
        return 2
    reasons = Reasons(tomllib.loads(REASONS.read_text("utf-8")))
    report = checked(read(folder), reasons)
    stale = list(reasons.stale())
    for line in (*report.table(), *report.lists()):
        print(line)
    if stale:
        print("\nreasons that do not fit:", *stale, sep="\n  ")
    total = report.total()
    print(f"\n{report.prose()}")
    print(f"{total.total()} values:", ", ".join(f"{total[one]} {one}" for one in Outcome))
    return int(bool(total[Outcome.LOST] or total[Outcome.UNKNOWN] or stale))


if __name__ == "__main__":
    sys.exit(main())
