"""Questions about what ASEM does between its meetings, who pays for it, and what it wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asem.dates import as_day
from asem.registry._meetings import MeetingQuestions
from asem.registry._tables import in_the_words_of, refuse_unknown_word

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from asem.dates import Day
    from asem.model.coordination import Pillar, PriorityArea
    from asem.model.documents import Document
    from asem.model.figures import Figure
    from asem.model.initiatives import Initiative, InitiativeKind
    from asem.model.meetings import Meeting
    from asem.model.money import Funding
    from asem.model.organisations import Organisation
    from asem.model.partial_date import PartialDate
    from asem.model.partners import Partner
    from asem.model.record import Record

__all__ = ["InitiativeQuestions"]


class InitiativeQuestions(MeetingQuestions):
    """The questions about initiatives, their money, documents and figures."""

    def initiatives_of(
        self,
        *,
        pillar: Pillar | str | None = None,
        priority_area: PriorityArea | str | None = None,
        partner: Partner | str | None = None,
        proposed_by: Partner | str | None = None,
        organisation: Organisation | str | None = None,
        kind: InitiativeKind | str | None = None,
        on: Day | None = None,
    ) -> tuple[Initiative, ...]:
        """
        The initiatives for which all that is given holds, by id; all of them where nothing is.

        Args:
            pillar: Which pillar they belong to: its id or record. Those that serve all pillars
                belong to none.
            priority_area: Which priority area of the ASEM 5 declaration names them: its number
                (`"7.1"`), id or record.
            partner: Who has any part in them: proposes, backs, runs, joins or pays.
            proposed_by: Who proposed them.
            organisation: Which organisation runs or pays for them, or a part of them.
            kind: What form they have.
            on: A day on which they are known to have gone on: from the start on, the first
                possible day where it is less exact, to the end; where none is known, for ever if
                it is reported to be running, else to the last day for which anything is known.

        Raises:
            UnknownRecordError: There is no such pillar, priority area, organisation or kind.
            UnknownPartnerError: It never was a partner.
            InvalidDateError: The day is none.

        >>> import asem
        >>> [initiative.id for initiative in asem.initiatives_of(priority_area="7.5")]
        ['asemus-network']
        >>> workshop = asem.initiatives["asem-workshop-visibility-culture-2010"]
        >>> workshop in asem.initiatives_of(proposed_by="Viet Nam", pillar="social-cultural")
        True
        """
        found: list[Initiative] = list(self.initiatives)
        if pillar is not None:
            wanted = self.pillars[getattr(pillar, "id", pillar)].id
            found = [each for each in found if each.pillar == wanted]
        if priority_area is not None:
            wanted = self._priority_area(priority_area).id
            found = [each for each in found if wanted in each.priority_areas]
        if partner is not None:
            wanted = self.partner(partner).id
            found = [each for each in found if wanted in _taking_part(each)]
        if proposed_by is not None:
            wanted = self.partner(proposed_by).id
            found = [each for each in found if wanted in each.proposed_by]
        if organisation is not None:
            wanted = self.organisations[getattr(organisation, "id", organisation)].id
            found = [each for each in found if wanted in _taking_part(each)]
        if kind is not None:
            form = in_the_words_of([each.kind for each in self.initiatives], "kind", kind)
            found = [each for each in found if each.kind is form]
        if on is not None:
            day = as_day(on)
            found = [each for each in found if _goes_on(each, day)]
        return tuple(found)

    def funding_of(self, initiative: Initiative | str) -> tuple[Funding, ...]:
        """
        What an initiative cost by phase: what a phase had in all first, then who gave what.

        Empty where no money is known. Amounts stand as the sources give them, in their currency.

        Args:
            initiative: Its id or record.

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

        lines: list[Funding] = []
        for phase in self.initiatives[getattr(initiative, "id", initiative)].phases:
            if phase.budget is not None:
                lines.append(Funding(phase.name, phase.budget, evidence=phase.evidence))
            lines += [
                Funding(
                    phase.name,
                    given.money,
                    contributor=given.contributor,
                    jointly_with=given.jointly_with,
                    share_percent=given.share_percent,
                    evidence=given.evidence,
                )
                for given in phase.contributions
            ]
        return tuple(lines)

    def documents_of(self, subject: int | str | Meeting | Initiative) -> tuple[Document, ...]:
        """
        The documents of a meeting or an initiative, by date, those without one last, then by id.

        Of a meeting: what it adopted and what was written for it.

        Args:
            subject: The number of a summit, the id of a meeting or initiative, or its record.

        Raises:
            UnknownSummitError: There is no summit of that number.
            UnknownRecordError: There is no such meeting or initiative.

        >>> import asem
        >>> [document.id for document in asem.documents_of(7)]
        ['asem-work-programme-2008-2010', 'beijing-financial-statement-2008', \
'asem-7-chair-statement', 'beijing-declaration-sustainable-development-2008']
        """
        id: int | str = getattr(subject, "id", subject)  # type: ignore[arg-type]  # a record has one
        if type(id) is int or id not in self.initiatives:
            id = self.meeting(id).id
        found = [each for each in self.documents if id in (each.meeting, each.initiative)]
        return tuple(
            sorted(found, key=lambda each: (each.adopted is None, each.adopted or 0, each.id))
        )

    def figures_of(self, subject: Record | str) -> tuple[Figure, ...]:
        """
        The figures about a partner, organisation, initiative or meeting, by id; empty for none.

        Args:
            subject: Its record or id; `"asem"` for the process as a whole.

        Raises:
            UnknownRecordError: The registry holds nothing of that id.

        >>> import asem
        >>> "asemus-museums" in [figure.id for figure in asem.figures_of("asemus")]
        True
        """
        id = getattr(subject, "id", subject)
        found = tuple([figure for figure in self.figures if figure.subject == id])
        if not found:
            tables = (self.organisations, self.initiatives, self.partners, self.meetings)
            refuse_unknown_word("subject", id, ["asem", *(row.id for t in tables for row in t)])
        return found

    def _priority_area(self, ref: PriorityArea | str) -> PriorityArea:
        """A priority area by its number, id or record."""
        by_number = {area.number: area for area in self.priority_areas}
        if isinstance(ref, str) and ref in by_number:
            return by_number[ref]
        return self.priority_areas[getattr(ref, "id", ref)]


def _taking_part(initiative: Initiative) -> set[str]:
    """Ids of all who propose, back, run, join or pay for an initiative."""
    of_phases = [
        id
        for phase in initiative.phases
        for given in phase.contributions
        for id in (given.contributor, *given.jointly_with)
    ]
    return {
        *initiative.proposed_by,
        *initiative.cosponsors,
        *initiative.organisers,
        *initiative.participants,
        *(id for phase in initiative.phases for id in phase.partners),
        *(id for edition in initiative.editions for id in edition.organisers),
        *(id for edition in initiative.editions for id in edition.cosponsors),
        *of_phases,
    }


def _goes_on(initiative: Initiative, day: date) -> bool:
    """Whether an initiative is known to have gone on that day."""
    if initiative.started is None or day < initiative.started.earliest:
        return False
    if initiative.ended is not None:
        return day <= initiative.ended.latest
    running: bool = initiative.status.value == "running"
    return running or day <= max(each.latest for each in _known_days(initiative))


def _known_days(initiative: Initiative) -> Iterator[PartialDate]:
    """All dates of an initiative and its parts."""
    parts = [
        (initiative.started, initiative.ended),
        *((phase.started, phase.ended) for phase in initiative.phases),
        *((edition.opens, edition.closes) for edition in initiative.editions),
    ]
    for dates in parts:
        yield from (each for each in dates if each is not None)
