"""Questions about what ASEM does between its meetings, who pays for it, and what it wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asem import model
from asem import typing as types
from asem._choices import require_choice
from asem._text import did_you_mean, find_nearest, quoted
from asem.dates import as_day
from asem.errors import UnknownPartnerError, UnknownRecordError
from asem.registry._links import is_process
from asem.registry._meetings import MeetingQuestions
from asem.registry._tables import Records

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

__all__ = ["InitiativeQuestions"]


class InitiativeQuestions(MeetingQuestions):
    """The questions about initiatives, their money, documents and figures."""

    def initiatives_of(
        self,
        *,
        pillar: model.Pillar | str | None = None,
        priority_area: model.PriorityArea | str | None = None,
        partner: types.PartnerRef | None = None,
        proposed_by: types.PartnerRef | None = None,
        organisation: model.Organisation | str | None = None,
        kind: model.InitiativeKind | types.InitiativeKindWord | None = None,
        on: types.Day | None = None,
    ) -> Records[model.Initiative]:
        """
        Return the initiatives that meet all given conditions, by id.

        All of them where nothing is given. None for a known country that never was a partner.

        Args:
            pillar: Which pillar they belong to: its id, name or record. Those that serve all
                pillars belong to none.
            priority_area: Which priority area of the ASEM 5 declaration names them: its number
                (`"7.1"`), id, name or record.
            partner: Who has any part in them: proposes, backs, runs, joins or pays.
            proposed_by: Who proposed them.
            organisation: Which organisation runs or pays for them, or a part of them.
            kind: What form they have.
            on: A day on which they are known to have gone on: from the start on, the first
                possible day where it is less exact, to the end; where none is known, for ever if
                it is reported to be running, else to the last day for which anything is known.

        Raises:
            UnknownRecordError: There is no such pillar, priority area or organisation.
            UnknownPartnerError: A partner's name is not known.
            InvalidChoiceError: The kind is none of the words.
            InvalidDateError: The day is not a day.

        >>> import asem
        >>> asem.initiatives_of(priority_area="7.5").ids
        ('asemus-network',)
        >>> "asem-duo" in asem.initiatives_of(proposed_by="Korea", partner="France")
        True
        """
        found = list(self.initiatives)
        if pillar is not None:
            wanted = self.pillars[pillar].id
            found = [each for each in found if each.pillar == wanted]
        if priority_area is not None:
            wanted = self.priority_areas[priority_area].id
            found = [each for each in found if wanted in each.priority_areas]
        if partner is not None:
            wanted = self._place_of(partner)
            found = [each for each in found if wanted in _taking_part(each)]
        if proposed_by is not None:
            wanted = self._place_of(proposed_by)
            found = [each for each in found if wanted in each.proposed_by]
        if organisation is not None:
            wanted = self.organisations[organisation].id
            found = [each for each in found if wanted in _taking_part(each)]
        if kind is not None:
            word = require_choice("kind", kind, model.InitiativeKind)
            found = [each for each in found if each.kind == word]
        if on is not None:
            day = as_day(on)
            found = [each for each in found if _goes_on(each, day)]
        return Records(found, self.initiatives)

    def funding_of(self, ref: model.Initiative | str, /) -> Records[model.Funding]:
        """
        Return the money of an initiative: what it got as a whole, then phase by phase.

        Of a phase, the total comes first, then each contribution. Empty where no money is known.
        Amounts are as the sources give them, in their currency.

        Args:
            ref: The initiative: its id, name or record.

        Raises:
            UnknownRecordError: There is no such initiative.

        >>> import asem
        >>> for line in asem.funding_of("asem-duo"):
        ...     print(line.phase, line.contributor, line.money and line.money.amount)
        Phase I None 26000000
        Phase I KOR 6000000
        Phase I DNK 500000
        Phase II THA None
        """
        from asem.model.money import Funding

        found = self.initiatives[ref]
        lines = [_line(None, given) for given in found.contributions]
        for phase in found.phases:
            if phase.budget is not None:
                lines.append(Funding(phase.name, phase.budget, evidence=phase.evidence))
            lines += [_line(phase.name, given) for given in phase.contributions]
        return Records(lines, self.initiatives, kinds=(Funding,))

    def documents_of(self, ref: types.MeetingRef | model.Initiative, /) -> Records[model.Document]:
        """
        Return the documents of a meeting or an initiative, by date, then id.

        Those without a date come last. Of a meeting: what it adopted and what was written for it.

        Args:
            ref: The number, id, name or record of a summit; the id, name or record of another
                meeting or of an initiative.

        Raises:
            UnknownRecordError: There is no such meeting or initiative, or both have that name.

        >>> import asem
        >>> asem.documents_of(7).ids[:2]
        ('asem-work-programme-2008-2010', 'beijing-financial-statement-2008')
        """
        about = self._meant_in(("meetings", "initiatives"), ref) or self.meetings[ref]
        found = [each for each in self.documents if about.id in (each.meeting, each.initiative)]
        found.sort(key=lambda each: (each.adopted is None, each.adopted or 0, each.id))
        return Records(found, self.documents)

    def figures_of(
        self, ref: types.MeetingRef | types.PartnerRef | model.Record, /
    ) -> Records[model.Figure]:
        """
        Return the figures about a partner, organisation, initiative or meeting, by id.

        Empty where nothing was counted, and for a known country that never was a partner.

        Args:
            ref: Its record, id, name or abbreviation; the number of a summit; `"asem"` for the
                process as a whole.

        Raises:
            UnknownRecordError: The registry holds nothing of that name, or several things.

        >>> import asem
        >>> "asemus-museums" in [figure.id for figure in asem.figures_of("asemus")]
        True
        """
        subject = "asem" if is_process(ref) else self._subject(ref)
        return Records([each for each in self.figures if each.subject == subject], self.figures)

    def _subject(self, ref: types.MeetingRef | types.PartnerRef | model.Record) -> str:
        """The id of what figures can be about."""
        nouns = ("organisations", "initiatives", "meetings", "partners")
        found = self._meant_in(nouns, ref)
        if found is not None:
            return str(found.id)
        try:
            return self._place_of(ref)
        except UnknownPartnerError:
            known = ["asem", *(row.id for noun in nouns for row in getattr(self, noun))]
            near = find_nearest(ref, known)
            text = f"unknown subject {quoted(ref)}{did_you_mean(near)}"
            raise UnknownRecordError(text, ref, near) from None


def _line(phase: str | None, given: model.Contribution) -> model.Funding:
    """Return a line of what was given to an initiative or a phase of it."""
    from asem.model.money import Funding

    return Funding(
        phase,
        given.money,
        contributor=given.contributor,
        jointly_with=given.jointly_with,
        share_percent=given.share_percent,
        evidence=given.evidence,
    )


def _taking_part(initiative: model.Initiative) -> set[str]:
    """Ids of all who propose, back, run, join or pay for an initiative."""
    gifts = [*initiative.contributions]
    gifts += [given for phase in initiative.phases for given in phase.contributions]
    return {
        *initiative.proposed_by,
        *initiative.cosponsors,
        *initiative.organisers,
        *initiative.participants,
        *(id for phase in initiative.phases for id in phase.partners),
        *(id for edition in initiative.editions for id in edition.organisers),
        *(id for edition in initiative.editions for id in edition.cosponsors),
        *(id for given in gifts for id in (given.contributor, *given.jointly_with)),
    }


def _goes_on(initiative: model.Initiative, day: date) -> bool:
    """Whether an initiative is known to have gone on that day."""
    if initiative.started is None or day < initiative.started.earliest:
        return False
    if initiative.ended is not None:
        return day <= initiative.ended.latest
    running: bool = initiative.status.value == "running"
    return running or day <= max(each.latest for each in _known_days(initiative))


def _known_days(initiative: model.Initiative) -> Iterator[model.PartialDate]:
    """All dates of an initiative and its parts."""
    parts = [
        (initiative.started, initiative.ended),
        *((phase.started, phase.ended) for phase in initiative.phases),
        *((edition.opens, edition.closes) for edition in initiative.editions),
    ]
    for dates in parts:
        yield from (each for each in dates if each is not None)
