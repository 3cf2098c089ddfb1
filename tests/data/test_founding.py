"""
The three documents that the project started from, fact by fact.

Whatever they state can be asked for, by a field or a record and not by a note, and cites them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

import asem

if TYPE_CHECKING:
    from collections.abc import Callable

DECLARATION = "seed-asem5-cultures-declaration"
RELEASE = "seed-asef-press-release-2010"
PAGE = "seed-ec-asem-page-2012"


class Fact(NamedTuple):
    """
    A fact: the document, what it says, how it is asked for, the answer, and what cites it.

    `record` is `None` where the fact is about no single record.
    """

    source: str
    says: str
    ask: Callable[[], Any]
    answer: Any
    record: Callable[[], Any] | None


def summit(number: int) -> Callable[[], Any]:
    """Give how to get a summit."""
    return lambda: asem.summit(number)


def of(table: str, id: str) -> Callable[[], Any]:
    """Give how to get a record of a table."""
    return lambda: getattr(asem, table)[id]


def initiative(id: str) -> Callable[[], Any]:
    """Give how to get an initiative."""
    return of("initiatives", id)


def organisation(id: str) -> Callable[[], Any]:
    """Give how to get an organisation."""
    return of("organisations", id)


def figure(id: str) -> Callable[[], Any]:
    """Give how to get a figure."""
    return of("figures", id)


def counted(id: str) -> Callable[[], Any]:
    """Give how to ask for a figure: its value and how exact it is."""
    return lambda: (str(asem.figures[id].value), asem.figures[id].qualifier.value)


def when(record: Callable[[], Any]) -> Callable[[], Any]:
    """Give how to ask for the city, the first and the last day of an initiative."""
    return lambda: (record().city, str(record().started), str(record().ended))


def phase(id: str, place: int) -> Callable[[], Any]:
    """Give how to get a phase of an initiative."""
    return lambda: asem.initiatives[id].phases[place]


def area(number: str) -> Callable[[], Any]:
    """Give how to ask for the title of a priority area and the number of its actions."""
    return lambda: (asem.priority_areas[number].title, len(asem.priority_areas[number].actions))


def met(number: int) -> Callable[[], Any]:
    """Give how to ask where and in which year leaders met."""
    return lambda: (asem.summit(number).city, asem.summit(number).opens.earliest.year)


HANOI = summit(5)
CULTURES = of("documents", "asem-5-cultures-declaration")
BEIJING = initiative("asem-conference-cultures-civilisations-2003")
UNESCO_DECLARATION = initiative("unesco-universal-declaration-cultural-diversity")
UNESCO_CONVENTION = initiative("unesco-convention-diversity-cultural-expressions")
WORKSHOP = initiative("asem-workshop-visibility-culture-2010")
PRESS = of("documents", "asef-press-release-100505-pr1008")
ASEF = organisation("asef")
TEIN = "trans-eurasia-information-network"
FUND = "asem-asian-financial-crisis-trust-fund"
UNIVERSAL = "universal-declaration-human-rights"
CIVIL = "international-covenant-civil-political-rights"
SOCIAL = "international-covenant-economic-social-cultural-rights"

MEMBERS_OF_2010 = """
    AUT BEL BGR BRN CHN CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HUN IDN IND IRL ITA JPN KHM KOR LAO
    LTU LUX LVA MLT MMR MNG MYS NLD PAK PHL POL PRT ROU SGP SVK SVN SWE THA VNM
"""

# fmt: off
OF_2004 = [
    ("ASEM 5 opens on 8 October 2004", lambda: str(HANOI().opens), "2004-10-08", HANOI),
    ("it closes on 9 October 2004", lambda: str(HANOI().closes), "2004-10-09", HANOI),
    ("in Hanoi", lambda: HANOI().city, "Hanoi", HANOI),
    ("Viet Nam is the host", lambda: asem.host_of(5).id, "VNM", HANOI),
    ("13 Asian states", lambda: HANOI().attendance.asian_states, 13, HANOI),
    ("25 European states", lambda: HANOI().attendance.european_states, 25, HANOI),
    ("the President of the European Commission is there",
     lambda: (HANOI().attendance.institutions, asem.attended("EU", 5)), (("EU",), True), HANOI),
    ("the declaration and its title",
     lambda: (CULTURES().title, CULTURES() in asem.documents_of(5)),
     ("ASEM Declaration on Dialogue among Cultures and Civilisations", True), CULTURES),
    ("the agenda item", lambda: CULTURES().agenda_item,
     "Cultural Diversity and National Cultures in the Age of Information Technology and "
     "Globalization", CULTURES),
    ("the summit in Copenhagen in September 2002",
     lambda: (asem.summit(4).city, str(asem.summit(4).opens)[:7]), ("Copenhagen", "2002-09"),
     summit(4)),
    ("the Charter of the United Nations",
     lambda: (asem.initiatives["united-nations-charter"].organisers,
              "united-nations-charter" in CULTURES().instruments), (("united-nations",), True),
     initiative("united-nations-charter")),
    ("the Universal Declaration of Human Rights",
     lambda: (asem.initiatives[UNIVERSAL].kind.value, UNIVERSAL in CULTURES().instruments),
     ("instrument", True), initiative(UNIVERSAL)),
    ("the Covenant on Civil and Political Rights",
     lambda: (asem.initiatives[CIVIL].kind.value, CIVIL in CULTURES().instruments),
     ("instrument", True), initiative(CIVIL)),
    ("the Covenant on Economic, Social and Cultural Rights",
     lambda: (asem.initiatives[SOCIAL].kind.value, SOCIAL in CULTURES().instruments),
     ("instrument", True), initiative(SOCIAL)),
    ("ASEF", lambda: ASEF().name, "Asia-Europe Foundation", ASEF),
    ("the conference in Beijing on 3 and 4 December 2003", when(BEIJING),
     ("Beijing", "2003-12-03", "2003-12-04"), BEIJING),
    ("it is the first Culture Ministers' Meeting", lambda: BEIJING().meeting, "cmm-1", BEIJING),
    ("UNESCO", lambda: asem.organisations["unesco"].abbreviation, "UNESCO",
     organisation("unesco")),
    ("the Universal Declaration on Cultural Diversity, of the 31st session, by consensus",
     lambda: (UNESCO_DECLARATION().id in CULTURES().instruments,
              str(asem.figures["unesco-cultural-diversity-session"].value),
              "by consensus" in asem.figures["unesco-cultural-diversity-session"].what),
     (True, "31", True), figure("unesco-cultural-diversity-session")),
    ("the call to join UNESCO's conventions on culture",
     lambda: [a.text for a in CULTURES().actions if "unesco" in a.names],
     ["join UNESCO's conventions on culture"], CULTURES),
    ("area 7.1", area("7.1"), ("Education, higher education and training", 4),
     of("priority_areas", "7.1")),
    ("area 7.2", area("7.2"), ("Cultural exchanges and cooperation", 5),
     of("priority_areas", "7.2")),
    ("area 7.3", area("7.3"),
     ("Exchange of ideas and knowledge, and promotion of creativity", 4),
     of("priority_areas", "7.3")),
    ("area 7.4", area("7.4"),
     ("Promotion of sustainable and responsible cultural tourism", 3),
     of("priority_areas", "7.4")),
    ("area 7.5", area("7.5"), ("Protection and promotion of cultural resources", 4),
     of("priority_areas", "7.5")),
    ("area 7.6", area("7.6"),
     ("Strengthening the capacity of the Asia-Europe Foundation (ASEF)", 2),
     of("priority_areas", "7.6")),
    ("phases I and II of DUO",
     lambda: [each.name for each in asem.initiatives["asem-duo"].phases][:2],
     ["Phase I", "Phase II"], initiative("asem-duo")),
    ("the Asia-Europe Institute",
     lambda: "asia-europe-institute" in asem.priority_areas["7.1"].actions[0].names, True,
     organisation("asia-europe-institute")),
    ("Erasmus Mundus of the Commission", lambda: asem.initiatives["erasmus-mundus"].proposed_by,
     ("EU",), initiative("erasmus-mundus")),
    ("the Youth Games", lambda: asem.initiatives["asem-youth-games"].name, "ASEM Youth Games",
     initiative("asem-youth-games")),
    ("the Young Political Leaders Forum",
     lambda: asem.initiatives["asem-young-political-leaders-forum"].name,
     "ASEM Young Political Leaders Forum", initiative("asem-young-political-leaders-forum")),
    ("the Lifelong Learning initiative",
     lambda: asem.initiatives["asem-lifelong-learning"].name,
     "ASEM Lifelong Learning initiative", initiative("asem-lifelong-learning")),
    ("what area 7.1 names", lambda: asem.initiatives_of(priority_area="7.1").ids,
     ("aei-initiative", "asem-duo", "asem-lifelong-learning", "asem-young-political-leaders-forum",
      "asem-youth-games", "erasmus-mundus"), None),
    ("ASEMUS in area 7.5", lambda: asem.initiatives["asemus-network"].priority_areas,
     ("priority-area-7-5",), initiative("asemus-network")),
    ("ASEF's dialogue in area 7.6",
     lambda: asem.initiatives["asef-cultures-civilisations-dialogue"].priority_areas,
     ("priority-area-7-6",), initiative("asef-cultures-civilisations-dialogue")),
    ("60 years of the United Nations in 2005",
     lambda: (*counted("united-nations-anniversary-2005")(),
              asem.figures["united-nations-anniversary-2005"].subject),
     ("60", "exact", "united-nations"), figure("united-nations-anniversary-2005")),
    ("the negotiations on UNESCO's convention are welcomed",
     lambda: [a.text.split()[0] for a in CULTURES().actions if UNESCO_CONVENTION().id in a.names],
     ["welcome"], CULTURES),
    ("its working title", lambda: UNESCO_CONVENTION().also_called,
     ("Convention on the Protection of the Diversity of Cultural Contents and Artistic "
      "Expressions",), UNESCO_CONVENTION),
    ("the next Culture Ministers' Meeting in Paris in 2005",
     lambda: (asem.meeting("cmm-2").city, asem.meeting("cmm-2").opens.earliest.year),
     ("Paris", 2005), of("meetings", "cmm-2")),
    ("the ministers are asked for a long-term plan",
     lambda: [a.text for a in CULTURES().actions if "cmm-2" in a.names],
     ["ask the culture ministers for a long-term plan for the dialogue"], CULTURES),
]

OF_2010 = [
    ("the press release and its title", lambda: PRESS().title,
     "Experts call for a more comprehensive and integrated approach towards cultural cooperation "
     "between Asia and Europe", PRESS),
    ("its number", lambda: PRESS().number, "100505_PR1008", PRESS),
    ("11 May 2010", lambda: str(PRESS().adopted), "2010-05-11", PRESS),
    ("the workshop of 28 and 29 April 2010", when(WORKSHOP),
     ("Ha Long", "2010-04-28", "2010-04-29"), WORKSHOP),
    ("in Ha Long in the province of Quang Ninh",
     lambda: (WORKSHOP().city, WORKSHOP().province, WORKSHOP().country),
     ("Ha Long", "Quang Ninh", "VNM"), WORKSHOP),
    ("by Viet Nam, Hungary and ASEF", lambda: WORKSHOP().organisers, ("VNM", "HUN", "asef"),
     WORKSHOP),
    ("over 100 participants", counted("halong-workshop-participants"), ("100", "over"),
     figure("halong-workshop-participants")),
    ("UNESCO is there", lambda: "unesco" in WORKSHOP().participants, True, WORKSHOP),
    ("Australia and Russia are there, not yet partners",
     lambda: (WORKSHOP().participants[1:],
              [asem.is_partner(id, "2010-04-28") for id in WORKSHOP().participants[1:]]),
     (("AUS", "RUS"), [False, False]), WORKSHOP),
    ("culture360.org is run by ASEF",
     lambda: (asem.initiatives["culture360"].website, asem.initiatives["culture360"].organisers),
     ("culture360.org", ("asef",)), initiative("culture360")),
    ("culture ministers are to meet in Poznan from 7 to 9 September 2010",
     lambda: [(d.field, d.says) for d in asem.meeting("cmm-4").evidence.disagreements
              if RELEASE in d.sources],
     [("opens", "2010-09-07"), ("closes", "2010-09-09")], of("meetings", "cmm-4")),
    ("ASEM 8 in Brussels on 4 and 5 October 2010",
     lambda: (asem.summit(8).city, str(asem.summit(8).opens), str(asem.summit(8).closes)),
     ("Brussels", "2010-10-04", "2010-10-05"), summit(8)),
    ("ASEF exists since February 1997", lambda: str(ASEF().established)[:7], "1997-02", ASEF),
    ("over 350 projects", counted("asef-projects-2010"), ("350", "over"),
     figure("asef-projects-2010")),
    ("over 15,000 participants", counted("asef-participants-2010"), ("15000", "over"),
     figure("asef-participants-2010")),
    ("43 member states",
     lambda: (len(asem.members_on("2010-05-11")), *counted("asem-member-states-2010")()),
     (43, "43", "exact"), figure("asem-member-states-2010")),
    ("the 43 by name", lambda: asem.members_on("2010-05-11").ids, tuple(MEMBERS_OF_2010.split()),
     None),
    ("the European Commission and the ASEAN Secretariat",
     lambda: [each.id for each in asem.partners_on("2010-05-11") if each in asem.institutions],
     ["ASEAN-SEC", "EU"], None),
    ("www.asef.org", lambda: ASEF().website, "www.asef.org", ASEF),
    ("www.aseminfoboard.org", lambda: asem.initiatives["asem-infoboard"].website,
     "www.aseminfoboard.org", initiative("asem-infoboard")),
    ("recommendations to the culture ministers and to ASEM 8",
     lambda: PRESS().actions[0].names, ("cmm-4", "asem-8"), PRESS),
]

OF_2012 = [
    ("the page is of 17 February 2012",
     lambda: str(asem.documents["ec-asem-webpage-2012"].adopted), "2012-02-17",
     of("documents", "ec-asem-webpage-2012")),
    ("the title of the report of the second Development Conference",
     lambda: asem.documents["devconf-2-final-report"].title,
     "Towards an Asia-Europe Partnership for Sustainable Development",
     of("documents", "devconf-2-final-report")),
    ("that report is its final report",
     lambda: asem.documents_of("asem-development-conference-2").ids, ("devconf-2-final-report",),
     initiative("asem-development-conference-2")),
    ("27 states of the EU", counted("count-2012-02-ec-european"), ("27", "exact"),
     figure("count-2012-02-ec-european")),
    ("16 Asian countries", counted("count-2012-02-ec-asian"), ("16", "exact"),
     figure("count-2012-02-ec-asian")),
    ("the Commission and the ASEAN Secretariat",
     lambda: [each.id for each in asem.partners_on("2012-02-17") if each in asem.institutions],
     ["ASEAN-SEC", "EU"], None),
    ("London 1998", met(2), ("London", 1998), summit(2)),
    ("Seoul 2000", met(3), ("Seoul", 2000), summit(3)),
    ("Copenhagen 2002", met(4), ("Copenhagen", 2002), summit(4)),
    ("Hanoi 2004", met(5), ("Hanoi", 2004), summit(5)),
    ("Helsinki 2006", met(6), ("Helsinki", 2006), summit(6)),
    ("Beijing, 24 and 25 October 2008",
     lambda: (asem.summit(7).city, str(asem.summit(7).opens), str(asem.summit(7).closes)),
     ("Beijing", "2008-10-24", "2008-10-25"), summit(7)),
    ("nearly 100 initiatives", counted("asem-initiatives-decade-ec"), ("100", "nearly"),
     figure("asem-initiatives-decade-ec")),
    ("four coordinators", counted("asem-coordinators-number"), ("4", "exact"),
     figure("asem-coordinators-number")),
    ("the Commission is the only permanent one",
     lambda: {(seat.partner, seat.ended) for seat in asem.coordinators_on("2012-02-17")
              if seat.role.value == "european-permanent"}, {("EU", None)},
     of("coordinatorships", "coordinator-eu-commission")),
    ("no secretariat", counted("asem-secretariats-2012"), ("0", "exact"),
     figure("asem-secretariats-2012")),
    ("ASEM 6 decided on the Virtual Secretariat",
     lambda: asem.initiatives["asem-virtual-secretariat"].launched_at, "asem-6",
     initiative("asem-virtual-secretariat")),
    ("the Dialogue Facility", lambda: asem.initiatives["asem-dialogue-facility"].name,
     "ASEM Dialogue Facility", initiative("asem-dialogue-facility")),
    ("the EU gave extra assistance to ASEF, no amount",
     lambda: [(line.contributor, line.money) for line in asem.funding_of("asef-establishment")],
     [("EU", None)], lambda: asem.funding_of("asef-establishment")[0]),
    ("TEIN is linked to GEANT", lambda: asem.initiatives[TEIN].related, ("geant-network",),
     organisation("geant-network")),
    ("TEIN began between France and Korea", lambda: phase(TEIN, 0)().partners, ("FRA", "KOR"),
     phase(TEIN, 0)),
    ("TEIN2 had 10 million EUR from 2004 to 2008",
     lambda: (str(phase(TEIN, 1)().budget), str(phase(TEIN, 1)().started),
              str(phase(TEIN, 1)().ended)), ("10000000 EUR", "2004", "2008"), phase(TEIN, 1)),
    ("11 partners at the end of 2008, with Hong Kong as a place",
     lambda: (len(phase(TEIN, 1)().partners), phase(TEIN, 1)().places, *counted("tein2-partners")(),
              str(asem.figures["tein2-partners"].as_of)), (10, ("HKG",), "11", "exact", "2008-12"),
     figure("tein2-partners")),
    ("some paid their own share", lambda: phase(TEIN, 1)().self_funded, True, phase(TEIN, 1)),
    ("11.4 million EUR, 63 percent of TEIN3",
     lambda: [(str(given.money), str(given.share_percent))
              for given in phase(TEIN, 2)().contributions], [("11400000 EUR", "63")],
     lambda: phase(TEIN, 2)().contributions[0]),
    ("Lao PDR and Cambodia came in 2009",
     lambda: {each.who: str(each.joined) for each in phase(TEIN, 2)().entrants
              if each.who in {"LAO", "KHM"}}, {"LAO": "2009", "KHM": "2009"}, phase(TEIN, 2)),
    ("six South Asian countries",
     lambda: (*counted("tein3-south-asia")(),
              [id for id in ("BGD", "BTN", "IND", "NPL", "PAK", "LKA")
               if id in (*phase(TEIN, 2)().partners, *phase(TEIN, 2)().places)]),
     ("6", "exact", ["BGD", "BTN", "IND", "NPL", "PAK", "LKA"]), figure("tein3-south-asia")),
    ("the third phase is current in February 2012",
     lambda: [(d.field, d.says) for d in phase(TEIN, 2)().evidence.disagreements
              if PAGE in d.sources], [("ended", "2012")], phase(TEIN, 2)),
    ("the Trust Fund is run by the World Bank", lambda: asem.initiatives[FUND].organisers,
     ("world-bank",), initiative(FUND)),
    ("its first phase is 1998 to 2002",
     lambda: (str(phase(FUND, 0)().started), str(phase(FUND, 0)().ended)), ("1998", "2002"),
     phase(FUND, 0)),
    ("its second phase is 2002 to 2006, with 20 million EUR",
     lambda: (str(phase(FUND, 1)().started), str(phase(FUND, 1)().ended),
              str(phase(FUND, 1)().budget)), ("2002", "2006", "20000000 EUR"), phase(FUND, 1)),
    ("the EU is the biggest donor", counted("trust-fund-eu-rank"), ("1", "exact"),
     figure("trust-fund-eu-rank")),
    ("the EU is a contributor in the money",
     lambda: [(line.phase, line.money) for line in asem.funding_of(FUND)
              if line.contributor == "EU"], [("Phase 1", None), ("Phase 2", None)],
     lambda: next(line for line in asem.funding_of(FUND) if line.contributor == "EU")),
]
# fmt: on

FACTS = [
    Fact(source, *fact)
    for source, facts in ((DECLARATION, OF_2004), (RELEASE, OF_2010), (PAGE, OF_2012))
    for fact in facts
]


def test_all() -> None:
    """There are as many facts as the documents were found to state."""
    assert 94 == len(FACTS) == len({(fact.source, fact.says) for fact in FACTS})


@pytest.mark.parametrize("fact", FACTS, ids=[f"{f.source[5:10]} {f.says}" for f in FACTS])
def test_fact(fact: Fact) -> None:
    """It can be asked for, by a field or a record."""
    assert fact.answer == fact.ask()


@pytest.mark.parametrize(
    "fact",
    [fact for fact in FACTS if fact.record is not None],
    ids=[f"{f.source[5:10]} {f.says}" for f in FACTS if f.record is not None],
)
def test_cites(fact: Fact) -> None:
    """What holds it cites the document."""
    assert fact.record is not None
    assert fact.source in asem.sources_of(fact.record()).ids
