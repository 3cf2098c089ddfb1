"""An example for each record, word, error and table, whose docstrings have none of their own."""

from __future__ import annotations

__all__ = ["EXAMPLES"]

EXAMPLES = {
    "__version__": """
>>> import asem
>>> asem.__version__.count(".")
2
""",
    "Action": """
>>> import asem
>>> area = asem.priority_areas["priority-area-7-1"]
>>> area.actions[0].text
'grow educational exchange through ASEM schemes'
""",
    "AsemError": """
>>> import asem
>>> try:
...     asem.partner("Phillipines")
... except asem.AsemError as error:
...     print(error)
unknown partner 'Phillipines': did you mean 'Philippines'?
""",
    "Attendance": """
>>> import asem
>>> seat = asem.attended_by(1)[0]
>>> seat.partner, seat.level
('AUT', <AttendanceLevel.LEADER: 'leader'>)
""",
    "AttendanceLevel": """
>>> import asem
>>> [level.value for level in asem.AttendanceLevel]
['leader', 'minister', 'official', 'absent']
""",
    "attendances": """
>>> import asem
>>> asem.attendances["asem-1-aut"].partner
'AUT'
""",
    "Basis": """
>>> import asem
>>> asem.is_partner("India", "2007-12-31", basis=asem.Basis.DECISION)
True
>>> [basis.value for basis in asem.Basis]
['accession', 'participation', 'decision']
""",
    "Chair": """
>>> import asem
>>> chair = asem.summit(10).chairs[0]
>>> chair.name, chair.partner
('Herman Van Rompuy', 'EU')
""",
    "code_schemes": """
>>> import asem
>>> asem.code_schemes["cow"].name
'Correlates of War country code (ccode, cown)'
""",
    "CodeScheme": """
>>> import asem
>>> scheme = asem.code_schemes["cow"]
>>> scheme.name
'Correlates of War country code (ccode, cown)'
""",
    "Composition": """
>>> import asem
>>> asem.meeting("som-2004-04-kildare").composition
<Composition.FULL: 'full'>
""",
    "Confidence": """
>>> import asem
>>> asem.summit(5).evidence.confidence
<Confidence.CONFIRMED: 'confirmed'>
""",
    "ContestedCode": """
>>> import asem
>>> contested = asem.code_schemes["gw"].contested[0]
>>> contested.place, contested.code
('CZE', '316')
""",
    "Contribution": """
>>> import asem
>>> tein = asem.initiatives["trans-eurasia-information-network"]
>>> print(tein.phases[1].contributions[0])
EU 10000000 EUR
""",
    "CoordinatorRole": """
>>> import asem
>>> [role.value for role in asem.CoordinatorRole]
['european-permanent', 'eu-presidency', 'asean', 'nesa']
""",
    "Coordinatorship": """
>>> import asem
>>> seat = asem.coordinators_on("2010-10-05")[0]
>>> seat.role.value, seat.partner
('eu-presidency', 'BEL')
""",
    "coordinatorships": """
>>> import asem
>>> asem.coordinatorships["coordinator-kor-2010"].partner
'KOR'
""",
    "Coverage": """
>>> import asem
>>> known = asem.coverage["attendances-asem-1"]
>>> known.table, known.extent.value
('attendances', 'complete')
""",
    "coverage": """
>>> import asem
>>> asem.coverage["attendances-asem-1"].extent
<Extent.COMPLETE: 'complete'>
""",
    "DATA_AS_OF": """
>>> import asem
>>> asem.latest_summit(asem.DATA_AS_OF).number
13
""",
    "Disagreement": """
>>> import asem
>>> dissent = asem.summit(5).evidence.disagreements[0]
>>> dissent.field, dissent.says
('opens', '2004-10-07')
""",
    "Document": """
>>> import asem
>>> document = asem.documents["aecf-2000"]
>>> document.kind.value, document.title
('framework', 'Asia-Europe Cooperation Framework 2000')
""",
    "DocumentKind": """
>>> import asem
>>> asem.documents["aecf-2000"].kind
<DocumentKind.FRAMEWORK: 'framework'>
""",
    "documents": """
>>> import asem
>>> asem.documents["aecf-2000"].title
'Asia-Europe Cooperation Framework 2000'
""",
    "Edition": """
>>> import asem
>>> forum = asem.initiatives["asia-europe-business-forum"]
>>> forum.editions[0].number, str(forum.editions[0].opens)
(1, '1996-10')
""",
    "Entrant": """
>>> import asem
>>> tein = asem.initiatives["trans-eurasia-information-network"]
>>> entrant = tein.phases[2].entrants[0]
>>> entrant.who, str(entrant.joined)
('LAO', '2009')
""",
    "Evidence": """
>>> import asem
>>> evidence = asem.summit(5).evidence
>>> evidence.confidence.value, evidence.sources[0]
('confirmed', 'kantei-asem5-chair-statement')
""",
    "Extent": """
>>> import asem
>>> [extent.value for extent in asem.Extent]
['complete', 'partial', 'none']
""",
    "Figure": """
>>> import asem
>>> figure = asem.figures["vietnam-initiatives-2018"]
>>> figure.value, figure.what
(Decimal('24'), 'initiatives proposed by Viet Nam in ASEM')
""",
    "figures": """
>>> import asem
>>> asem.figures["vietnam-initiatives-2018"].value
Decimal('24')
""",
    "FrameError": """
>>> import asem
>>> import polars as pl, asem.frames as af
>>> af.annotate(pl.DataFrame({"iso3": ["VNM"]}), day="year")
Traceback (most recent call last):
    ...
asem.errors.FrameError: the frame has no column 'year': it has 'iso3'
""",
    "Funding": """
>>> import asem
>>> line = asem.funding_of("trans-eurasia-information-network")[0]
>>> line.phase, str(line.money)
('TEIN2', '10000000 EUR')
""",
    "Group": """
>>> import asem
>>> asem.group_of("Viet Nam", "2010-01-01")
<Group.ASEAN: 'asean'>
>>> asem.Group.NESA.label
'Northeast and South Asia'
""",
    "Headcount": """
>>> import asem
>>> count = asem.summit(8).attendance
>>> count.partners, count.states
(48, 46)
""",
    "Initiative": """
>>> import asem
>>> duo = asem.initiatives["asem-duo"]
>>> duo.name, duo.proposed_by
('ASEM-DUO Fellowship Programme', ('KOR', 'FRA', 'SGP'))
""",
    "InitiativeKind": """
>>> import asem
>>> asem.initiatives["asem-duo"].kind
<InitiativeKind.PROGRAMME: 'programme'>
""",
    "initiatives": """
>>> import asem
>>> asem.initiatives["asem-duo"].name
'ASEM-DUO Fellowship Programme'
""",
    "InitiativeStatus": """
>>> import asem
>>> asem.initiatives["asem-duo"].status
<InitiativeStatus.RUNNING: 'running'>
""",
    "Institution": """
>>> import asem
>>> asem.institutions["EU"].seat
'Brussels'
""",
    "institutions": """
>>> import asem
>>> asem.institutions.keys()
('ASEAN-SEC', 'EU')
""",
    "InvalidChoiceError": """
>>> import asem
>>> asem.is_partner("India", "2007-12-31", basis="acession")
Traceback (most recent call last):
    ...
asem.errors.InvalidChoiceError: basis is 'acession': did you mean 'accession'?
""",
    "InvalidDateError": """
>>> import asem
>>> try:
...     asem.as_day("04/05/2004")
... except asem.InvalidDateError as error:
...     print(repr(error.value), "is not clear")
'04/05/2004' is not clear
""",
    "Meeting": """
>>> import asem
>>> meeting = asem.meeting("fmm-9")
>>> meeting.name, meeting.city, meeting.hosts
("9th ASEM Foreign Ministers' Meeting", 'Hanoi', ('VNM',))
""",
    "MeetingFormat": """
>>> import asem
>>> asem.summit(13).format
<MeetingFormat.VIRTUAL: 'virtual'>
""",
    "MeetingKind": """
>>> import asem
>>> asem.meeting("fmm-9").kind
<MeetingKind.MINISTERIAL: 'ministerial'>
""",
    "MeetingLevel": """
>>> import asem
>>> asem.meeting("emm-6").level
<MeetingLevel.SENIOR_OFFICIALS: 'senior-officials'>
""",
    "meetings": """
>>> import asem
>>> asem.meetings["fmm-9"].city
'Hanoi'
""",
    "MeetingStatus": """
>>> import asem
>>> asem.meeting("tmm-6").status
<MeetingStatus.PLANNED: 'planned'>
""",
    "Member": """
>>> import asem
>>> asem.members["VNM"].capital
'Hanoi'
""",
    "members": """
>>> import asem
>>> len(asem.members), asem.members["France"].capital
(51, 'Paris')
""",
    "Membership": """
>>> import asem
>>> norway = asem.membership_of("Norway")
>>> str(norway.decided), norway.acceded
('2012-03', datetime.date(2012, 11, 5))
""",
    "memberships": """
>>> import asem
>>> asem.memberships["membership-IND"].acceded
datetime.date(2008, 10, 24)
""",
    "Milestone": """
>>> import asem
>>> step = asem.membership_of("India").milestones[0]
>>> step.kind.value
'invited'
""",
    "MilestoneKind": """
>>> import asem
>>> asem.membership_of("India").milestones[0].kind
<MilestoneKind.INVITED: 'invited'>
""",
    "ministerial_meetings": """
>>> import asem
>>> [meeting.city for meeting in asem.ministerial_meetings.where(series="ict")]
['Hanoi']
""",
    "ministerial_series": """
>>> import asem
>>> asem.ministerial_series["fmm"].name
"ASEM Foreign Ministers' Meeting"
""",
    "MinisterialMeeting": """
>>> import asem
>>> meeting = asem.ministerial_meetings["fmm-9"]
>>> meeting.series, meeting.number, str(meeting.opens)
('fmm', 9, '2009-05-25')
""",
    "MinisterialSeries": """
>>> import asem
>>> series = asem.ministerial_series["fmm"]
>>> series.name, series.first_year
("ASEM Foreign Ministers' Meeting", 1997)
""",
    "MissingExtraError": """
>>> import asem
>>> issubclass(asem.MissingExtraError, ImportError)
True
""",
    "Money": """
>>> import asem
>>> money = asem.funding_of("trans-eurasia-information-network")[0].money
>>> money.amount, money.currency, money.kind.value
(Decimal('10000000'), 'EUR', 'budget')
""",
    "MoneyKind": """
>>> import asem
>>> [kind.value for kind in asem.MoneyKind]
['budget', 'target', 'cost-estimate', 'contribution']
""",
    "non_partners": """
>>> import asem
>>> asem.non_partners.keys()
('TLS', 'UKR')
""",
    "NonPartner": """
>>> import asem
>>> asem.non_partners["UKR"].standing.value
'applicant'
""",
    "NotAPartnerError": """
>>> import asem
>>> asem.partner("Brazil")
Traceback (most recent call last):
    ...
asem.errors.NotAPartnerError: 'Brazil' is not a partner of ASEM
""",
    "Organisation": """
>>> import asem
>>> asem.organisations["asef"].name
'Asia-Europe Foundation'
""",
    "OrganisationKind": """
>>> import asem
>>> asem.organisations["asef"].kind
<OrganisationKind.FOUNDATION: 'foundation'>
""",
    "organisations": """
>>> import asem
>>> asem.organisations["asef"].name
'Asia-Europe Foundation'
""",
    "Partner": """
>>> import asem
>>> partner = asem.partner("Việt Nam")
>>> partner.id, partner.name, partner.official_name
('VNM', 'Viet Nam', 'Socialist Republic of Viet Nam')
""",
    "partners": """
>>> import asem
>>> len(asem.partners), asem.partners["VNM"].name
(53, 'Viet Nam')
""",
    "Pause": """
>>> import asem
>>> pause = asem.ministerial_series["emm"].pauses[0]
>>> pause.after, pause.before
('emm-6', 'emm-7')
""",
    "Phase": """
>>> import asem
>>> tein = asem.initiatives["trans-eurasia-information-network"]
>>> [phase.name for phase in tein.phases]
['TEIN (first phase)', 'TEIN2', 'TEIN3', 'TEIN4', 'Asi@Connect']
""",
    "Pillar": """
>>> import asem
>>> [pillar.name for pillar in asem.pillars]
['Political', 'Economic and financial', 'Social, cultural and educational']
""",
    "pillars": """
>>> import asem
>>> [pillar.id for pillar in asem.pillars]
['political', 'economic', 'social-cultural']
""",
    "Precision": """
>>> import asem
>>> asem.PartialDate(2012, 3).precision
<Precision.MONTH: 'month'>
""",
    "Principle": """
>>> import asem
>>> next(iter(asem.principles)).name
'Informality'
""",
    "principles": """
>>> import asem
>>> next(iter(asem.principles)).name
'Informality'
""",
    "priority_areas": """
>>> import asem
>>> asem.priority_areas["priority-area-7-1"].title
'Education, higher education and training'
""",
    "PriorityArea": """
>>> import asem
>>> area = next(iter(asem.priority_areas))
>>> area.number, area.title
('7.1', 'Education, higher education and training')
""",
    "Qualifier": """
>>> import asem
>>> asem.figures_of("asef")[0].qualifier
<Qualifier.OVER: 'over'>
""",
    "Record": """
>>> import asem
>>> summit = asem.summit(5)
>>> summit == asem.summits["asem-5"], isinstance(summit, asem.Record)
(True, True)
""",
    "Region": """
>>> import asem
>>> asem.region_of("Russia", "2020-01-01")
<Region.ASIA: 'Asia'>
""",
    "Registry": """
>>> import asem
>>> registry = asem.registry.canonical()
>>> registry.host_of(5).name
'Viet Nam'
""",
    "RegistryError": """
>>> import asem
>>> twin = asem.summit(5)
>>> asem.registry.canonical().extend(summits=[twin])
Traceback (most recent call last):
    ...
asem.errors.RegistryError: the registry contradicts itself in 2 places:
  summits asem-5, id: 'asem-5' stands 2 times
  summits asem-5, number: 5 stands 2 times
""",
    "Relation": """
>>> import asem
>>> asem.organisations["asef"].relation
<Relation.ASEM_INSTITUTION: 'asem-institution'>
""",
    "ScheduleChange": """
>>> import asem
>>> change = asem.summit(13).schedule_changes[0]
>>> change
ScheduleChange(PartialDate('2020-07-04'), PartialDate('2021'))
""",
    "senior_officials_meetings": """
>>> import asem
>>> asem.senior_officials_meetings["som-2004-04-kildare"].city
'Kildare'
""",
    "SeniorOfficialsMeeting": """
>>> import asem
>>> meeting = asem.senior_officials_meetings["som-2004-04-kildare"]
>>> meeting.prepares, str(meeting.opens)
('fmm-6', '2004-04-16')
""",
    "Source": """
>>> import asem
>>> source = asem.sources_of(asem.summit(5))[0]
>>> source.publisher
'Prime Minister of Japan and His Cabinet'
""",
    "SourceKind": """
>>> import asem
>>> asem.sources_of(asem.summit(5))[0].kind
<SourceKind.PRIMARY: 'primary'>
""",
    "sources": """
>>> import asem
>>> asem.sources["seed-ec-asem-page-2012"].publisher
'European Commission'
""",
    "Spell": """
>>> import asem
>>> spell = asem.partner("Russia").regions[-1]
>>> spell.state, spell.first, spell.last
(<Region.ASIA: 'Asia'>, datetime.date(2012, 11, 5), None)
""",
    "Standing": """
>>> import asem
>>> asem.non_partners["UKR"].standing
<Standing.APPLICANT: 'applicant'>
""",
    "StructureError": """
>>> import asem
>>> asem.Chair("", "VNM")
Traceback (most recent call last):
    ...
asem.errors.StructureError: Chair.name is '': expected str | None
""",
    "Summit": """
>>> import asem
>>> summit = asem.summit(5)
>>> summit.city, summit.hosts, f"{summit.opens:%d %B %Y}"
('Hanoi', ('VNM',), '08 October 2004')
""",
    "summits": """
>>> import asem
>>> [summit.number for summit in asem.summits.where(country="Belgium")]
[8, 12]
""",
    "Tenet": """
>>> import asem
>>> isinstance(asem.pillars["political"], asem.Tenet)
True
""",
    "UnknownRecordError": """
>>> import asem
>>> asem.initiatives["asem-dou"]
Traceback (most recent call last):
    ...
asem.errors.UnknownRecordError: unknown initiative 'asem-dou': did you mean 'asem-duo'?
""",
    "UnknownSummitError": """
>>> import asem
>>> asem.summit(99)
Traceback (most recent call last):
    ...
asem.errors.UnknownSummitError: unknown summit 99: the registry holds 1 to 13
""",
    "UnknownValuesWarning": """
>>> import asem
>>> issubclass(asem.UnknownValuesWarning, Warning)
True
""",
}
