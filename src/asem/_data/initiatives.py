"""What ASEM does between its meetings, by id."""

from __future__ import annotations

from decimal import Decimal

from asem.model.evidence import Confidence, Disagreement, Evidence
from asem.model.figures import Qualifier
from asem.model.initiatives import (
    Edition,
    Entrant,
    Initiative,
    InitiativeKind,
    InitiativeStatus,
    Phase,
)
from asem.model.money import Contribution, Money, MoneyKind
from asem.model.partial_date import PartialDate

ROWS: tuple[Initiative, ...] = (
    Initiative(
        "aei-asem-summer-school",
        "AEI-ASEM Summer School",
        kind=InitiativeKind.PROGRAMME,
        pillar="social-cultural",
        started=PartialDate(2015),
        status=InitiativeStatus.RUNNING,
        organisers=("asia-europe-institute", "MYS"),
        city="Kuala Lumpur",
        country="MYS",
        editions=(
            Edition(
                2,
                PartialDate(2016, 8, 7),
                closes=PartialDate(2016, 8, 21),
                city="Kuala Lumpur",
                country="MYS",
                theme="Multiculturalism and Multiethnicity in Asia and Europe",
                organisers=("asia-europe-institute",),
                evidence=Evidence(
                    ("aei-summer-school-2016", "scribd-aei-2016"),
                    note="21 participants from 9 countries.",
                ),
            ),
            Edition(
                3,
                PartialDate(2017, 7, 24),
                closes=PartialDate(2017, 8, 11),
                city="Kuala Lumpur",
                also_in=("Brussels",),
                country="MYS",
                theme="Cultural Pluralism in Asia and Europe",
                organisers=("asia-europe-institute",),
                evidence=Evidence(
                    ("aei-summer-school-2017",),
                    note=(
                        "Two weeks in Kuala Lumpur, then 7-11 August in Brussels (optional); 30 "
                        "participants."
                    ),
                ),
            ),
            Edition(
                4,
                PartialDate(2018, 7, 30),
                closes=PartialDate(2018, 8, 10),
                city="Kuala Lumpur",
                country="MYS",
                theme="Cultural Diversity in Asia and Europe",
                evidence=Evidence(("asem-education-aei-2018",)),
            ),
            Edition(
                None,
                PartialDate(2023, 7, 31),
                closes=PartialDate(2023, 8, 13),
                city="Kuala Lumpur",
                country="MYS",
                theme="Civilizational Dialogue for a Sustainable Future",
                evidence=Evidence(("aei-summer-school-2023",)),
            ),
        ),
        evidence=Evidence(
            (
                "aei-summer-school-2017", "asem-education-aei-2018", "aei-summer-school-2023",
                "aei-summer-school-2016", "th-ab-2022-aei-summer-school", "scribd-aei-2016",
            ),
            note=(
                "Yearly summer school of the Asia-Europe Institute since 2015, meant to balance "
                "student mobility; held online during the pandemic."
            ),
        ),
    ),
    Initiative(
        "aei-initiative",
        "Asia-Europe Institute initiative",
        abbreviation="AEI",
        kind=InitiativeKind.INSTITUTION,
        pillar="social-cultural",
        priority_areas=("priority-area-7-1",),
        status=InitiativeStatus.RUNNING,
        launched_at="asem-1",
        organisers=("asia-europe-institute",),
        city="Kuala Lumpur",
        country="MYS",
        evidence=Evidence(
            ("seed-asem5-cultures-declaration", "um-aei-eu-asean-book", "aei-news-2003"),
            note=(
                "Institute at the University of Malaya named by the 2004 declaration as an ASEM "
                "programme of educational exchange; the university traces it to the ASEM "
                "initiative of 1996. The exact founding date was not found."
            ),
        ),
    ),
    Initiative(
        "aescon-2020",
        "Asia-Europe Sustainable Connectivity Scientific Conference",
        abbreviation="AESCON",
        kind=InitiativeKind.CONFERENCE,
        started=PartialDate(2020, 9, 22),
        status=InitiativeStatus.UNKNOWN,
        organisers=("EU", "joint-research-centre", "eria", "asef"),
        editions=(
            Edition(
                1,
                PartialDate(2020, 9, 22),
                closes=PartialDate(2020, 9, 25),
                organisers=("EU", "joint-research-centre", "eria", "asef"),
                evidence=Evidence(
                    ("fpi-aescon",),
                    note=(
                        "Online; planned for Singapore in February 2020; also with the Center for "
                        "China and Globalization."
                    ),
                    disagreements=(
                        Disagreement("opens", "2020-09-23", sources=("jrc-aescon-takeaways",)),
                    ),
                ),
            ),
            Edition(
                3,
                PartialDate(2023, 6, 14),
                closes=PartialDate(2023, 6, 15),
                theme=(
                    "Shaping Asia-Europe Pathways for Human-centric and Resilient Digital "
                    "Connectivity"
                ),
                organisers=("EU", "asef", "eria", "ceps"),
                evidence=Evidence(
                    ("eeas-aescon3", "ceac-aescon3"),
                    note="Online; with the Sejong Institute. Second edition not found.",
                ),
            ),
        ),
        evidence=Evidence(
            ("fpi-aescon", "asef-aescon", "jrc-aescon-takeaways", "eeas-aescon3", "ceac-aescon3"),
            note=(
                "Series of which the first and third conference were found; the first had over "
                "200 participants."
            ),
            disagreements=(
                Disagreement(
                    "started",
                    "2020-09-23",
                    sources=("jrc-aescon-takeaways",),
                    note="In the title of the report.",
                ),
            ),
        ),
    ),
    Initiative(
        "asef-board-of-governors-meetings",
        "ASEF Board of Governors' Meetings",
        abbreviation="BoG",
        kind=InitiativeKind.MEETING,
        pillar="social-cultural",
        status=InitiativeStatus.RUNNING,
        organisers=("asef",),
        editions=(
            Edition(
                26,
                PartialDate(2011, 5, 12),
                closes=PartialDate(2011, 5, 13),
                city="Vilnius",
                country="LTU",
                organisers=("LTU",),
                evidence=Evidence(("asef-bog26",)),
            ),
            Edition(
                29,
                PartialDate(2012, 10, 11),
                closes=PartialDate(2012, 10, 13),
                city="New Delhi",
                country="IND",
                organisers=("IND",),
                evidence=Evidence(("asef-bog29",), note="As announced."),
            ),
            Edition(
                30,
                PartialDate(2013, 11, 21),
                closes=PartialDate(2013, 11, 22),
                city="Singapore",
                country="SGP",
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-bog30",),
                    note="Approved the 2014 budget and 19 projects.",
                ),
            ),
            Edition(
                33,
                PartialDate(2015, 12, 3),
                closes=PartialDate(2015, 12, 4),
                city="Singapore",
                country="SGP",
                organisers=("asef",),
                evidence=Evidence(("asef-bog33",), note="Approved the 2016 budget."),
            ),
            Edition(
                34,
                PartialDate(2016, 6, 9),
                closes=PartialDate(2016, 6, 10),
                city="Singapore",
                country="SGP",
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-bog34",),
                    note="Elected Karsten Warnecke as next executive director.",
                ),
            ),
            Edition(
                36,
                PartialDate(2017, 6, 8),
                closes=PartialDate(2017, 6, 9),
                city="Singapore",
                country="SGP",
                organisers=("asef",),
                evidence=Evidence(("asef-bog36",)),
            ),
            Edition(
                40,
                PartialDate(2019, 6, 13),
                closes=PartialDate(2019, 6, 14),
                city="Singapore",
                country="SGP",
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-bog40",),
                    note=(
                        "Set three priorities: sustainability and climate, gender equality and "
                        "inclusion, digitalisation."
                    ),
                ),
            ),
            Edition(
                45,
                PartialDate(2024, 7, 11),
                closes=PartialDate(2024, 7, 13),
                city="Bali",
                country="IDN",
                organisers=("IDN",),
                evidence=Evidence(
                    ("ph-embassy-bog45",),
                    note=(
                        "Elected Beata Stoczynska (Poland) executive director and Zhang Lei "
                        "(China) deputy; discussed a three-year strategy."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "asef-bog26", "asef-bog29", "asef-bog30", "asef-bog33", "asef-bog34", "asef-bog36",
                "asef-bog40", "ph-embassy-bog45",
            ),
            note=(
                "Yearly since some years (twice a year before), now in turn in Asia and Europe; "
                "approves budget and projects."
            ),
        ),
    ),
    Initiative(
        "asef-classroom-network",
        "ASEF Classroom Network",
        abbreviation="ASEF ClassNet",
        kind=InitiativeKind.NETWORK,
        pillar="social-cultural",
        started=PartialDate(1998),
        status=InitiativeStatus.RUNNING,
        organisers=("asef",),
        editions=(
            Edition(
                1,
                PartialDate(2001, 9, 2),
                closes=PartialDate(2001, 9, 5),
                city="Singapore",
                country="SGP",
                evidence=Evidence(("asef-classnet1",), note="63 teachers from 18 countries."),
            ),
            Edition(
                2,
                None,
                city="Tampere",
                country="FIN",
                evidence=Evidence(
                    ("asef-classnet2",),
                    note=(
                        "11-14 September, year misprinted as 2022 in the source; 55 teachers from "
                        "16 countries."
                    ),
                ),
            ),
            Edition(
                7,
                PartialDate(2008, 12, 12),
                closes=PartialDate(2008, 12, 16),
                city="Kota Kinabalu",
                country="MYS",
                theme=(
                    "Achievements, Visibility and Sustainability of the Asia-Europe Classroom "
                    "Network"
                ),
                evidence=Evidence(("asef-classnet7",)),
            ),
            Edition(
                11,
                PartialDate(2013, 10, 28),
                closes=PartialDate(2013, 11, 1),
                city="Bali",
                country="IDN",
                theme="Creative Classrooms Go 4G: Teach Green, Learn Green, Act Green, Live Green",
                evidence=Evidence(("asef-classnet11",), note="87 participants from 31 countries."),
            ),
            Edition(
                15,
                PartialDate(2019, 11, 25),
                closes=PartialDate(2019, 11, 29),
                city="Tokyo",
                country="JPN",
                theme=(
                    "Education for Sustainable Development and AI: The Role and Readiness of "
                    "Teachers"
                ),
                organisers=("asef", "JPN"),
                evidence=Evidence(("classnet-15",), note="Over 100 participants."),
            ),
            Edition(
                16,
                PartialDate(2023),
                theme="Leading Change: Digital Transformation of Education in the Era of AI",
                organisers=("asef",),
                evidence=Evidence(("asef-classnet16",), note="Hybrid project."),
            ),
        ),
        evidence=Evidence(
            (
                "asef-classnet1", "asef-classnet2", "asef-classnet3", "asef-classnet7",
                "asef-classnet11", "asem-education-classnet", "classnet-15", "asef-classnet16",
            ),
            note=(
                "School network, earlier Asia-Europe Classroom (AEC-NET), conceived in 1998; "
                "first conference in 2001. The page of the second conference prints the year "
                "2022, evidently for 2002, so that date is left at the year of the series."
            ),
        ),
    ),
    Initiative(
        "asef-cultural-policy-meetings-2004",
        "Asia-Europe cultural policy meetings before ASEM 5",
        kind=InitiativeKind.SEMINAR,
        pillar="social-cultural",
        started=PartialDate(2004, 6),
        ended=PartialDate(2004, 10, 7),
        status=InitiativeStatus.ENDED,
        organisers=("asef", "VNM", "BEL"),
        editions=(
            Edition(
                1,
                PartialDate(2004, 6),
                city="Bangkok",
                country="THA",
                evidence=Evidence(("kvc-cultural-policy-2004",), Confidence.SINGLE),
            ),
            Edition(
                2,
                PartialDate(2004, 9, 17),
                closes=PartialDate(2004, 9, 19),
                city="Hanoi",
                country="VNM",
                organisers=("asef", "VNM", "BEL"),
                evidence=Evidence(("kvc-cultural-policy-2004",), Confidence.SINGLE),
            ),
            Edition(
                None,
                PartialDate(2004, 10, 7),
                closes=PartialDate(2004, 10, 7),
                city="Hanoi",
                country="VNM",
                theme="Cultural Exchange between Europe and Asia",
                organisers=("asef", "VNM"),
                evidence=Evidence(("asef-cultural-exchange-symposium-2004",)),
            ),
        ),
        evidence=Evidence(
            (
                "kvc-cultural-policy-2004", "asef-cultural-exchange-symposium-2004",
                "culture360-about",
            ),
            note=(
                "Series prepared by ASEF for ASEM 5: experts in Bangkok (end of June 2004, 45 "
                "experts from 18 countries), seminar in Hanoi (17-19 September), symposium in "
                "Hanoi (7 October)."
            ),
        ),
    ),
    Initiative(
        "asef-cultures-civilisations-dialogue",
        "ASEF Cultures and Civilisations Dialogue Programmes",
        kind=InitiativeKind.PROGRAMME,
        pillar="social-cultural",
        priority_areas=("priority-area-7-6",),
        status=InitiativeStatus.UNKNOWN,
        organisers=("asef",),
        editions=(
            Edition(
                None,
                PartialDate(2007, 12, 10),
                closes=PartialDate(2007, 12, 12),
                city="Paris",
                country="FRA",
                theme="Ancient Civilisations, New Beginnings: A Dialogue of Change",
                organisers=("asef",),
                evidence=Evidence(("typepad-asef-paris-2007",), Confidence.SINGLE),
            ),
            Edition(
                14,
                PartialDate(2009, 4, 19),
                closes=PartialDate(2009, 4, 21),
                city="Davao City",
                country="PHL",
                theme="The Future of the Dialogue of Cultures and Civilisations",
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-talks-hill-14",),
                    note="Number counts the Talks on the Hill.",
                ),
            ),
        ),
        evidence=Evidence(
            (
                "seed-asem5-cultures-declaration", "asef-talks-hill-14", "typepad-asef-paris-2007",
                "asef-newsletter-2008-3",
            ),
            note=(
                "Named by the 2004 declaration as ongoing and to be given priority. It included "
                "the Talks on the Hill meetings; a conference in Paris (10-12 December 2007, "
                "about 60 participants) closed four years of dialogue; after an evaluation from "
                "September 2008 it turned to religion and interfaith work for 2009-2010 (14th "
                "Talks on the Hill, Davao, 19-21 April 2009). Start year about 2003 is inferred "
                "from the press notice and not recorded."
            ),
        ),
    ),
    Initiative(
        "asef-editors-roundtable",
        "ASEF Editors' Roundtable",
        kind=InitiativeKind.SEMINAR,
        pillar="social-cultural",
        started=PartialDate(1997),
        status=InitiativeStatus.RUNNING,
        organisers=("asef",),
        editions=(
            Edition(
                1,
                PartialDate(1997),
                city="Luxembourg",
                country="LUX",
                evidence=Evidence(("infoboard-ert7",)),
            ),
            Edition(
                5,
                PartialDate(2010, 10, 2),
                closes=PartialDate(2010, 10, 3),
                city="Brussels",
                country="BEL",
                theme="Asia and Europe: Engaging for a Post-Crisis World",
                organisers=("asef",),
                evidence=Evidence(("asef-editors-roundtable-5",), note="17 editors."),
            ),
            Edition(
                7,
                PartialDate(2014, 10),
                city="Milan",
                country="ITA",
                evidence=Evidence(
                    ("infoboard-ert7",),
                    note="About 20 editors; month taken from ASEM 10, beside which it was held.",
                ),
            ),
            Edition(
                8,
                PartialDate(2016, 7),
                city="Ulaanbaatar",
                country="MNG",
                theme="Asia-Europe Digital Connectivity",
                organisers=("asef",),
                evidence=Evidence(("asef-sompress-2016", "asef-editors-roundtable-8")),
            ),
            Edition(
                9,
                PartialDate(2018, 10, 15),
                closes=PartialDate(2018, 10, 16),
                city="Brussels",
                country="BEL",
                theme=(
                    "Exploring the Battlefronts of 'Fake News': A Tripartite Approach to the "
                    "Fight Against Misinformation"
                ),
                organisers=("asef",),
                evidence=Evidence(("asef-ert9",)),
            ),
            Edition(
                10,
                None,
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-editors-roundtable-10", "khmerpost-asem13-side-events"),
                    note=(
                        "First planned for November 2020 in Phnom Penh, then announced for 23-24 "
                        "November 2021; no report seen."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-ert7", "asef-editors-roundtable-10", "asef-editors-roundtable-5",
                "asef-editors-roundtable-8", "asef-sompress-2016", "asef-ert9",
                "khmerpost-asem13-side-events",
            ),
            note=(
                "Meetings of senior editors, mostly beside summits; first launched in 1997 in "
                "Luxembourg according to an InfoBoard event text. At the eighth the editors set "
                "up an Asia-Europe Journalists' Network."
            ),
        ),
    ),
    Initiative(
        "asef-establishment",
        "Establishment and support of the Asia-Europe Foundation",
        abbreviation="ASEF",
        kind=InitiativeKind.INSTITUTION,
        pillar="social-cultural",
        priority_areas=("priority-area-7-6",),
        started=PartialDate(1997, 2, 15),
        status=InitiativeStatus.RUNNING,
        launched_at="asem-1",
        organisers=("asef",),
        city="Singapore",
        country="SGP",
        contributions=(
            Contribution(
                "EU",
                None,
                evidence=Evidence(
                    ("seed-ec-asem-page-2012",),
                    note="Assistance beside its share; no amount is given.",
                ),
            ),
        ),
        evidence=Evidence(
            (
                "seed-asem5-cultures-declaration", "seed-asef-press-release-2010",
                "seed-ec-asem-page-2012", "asef-what-we-do", "infoboard-asef-page",
            ),
            note=(
                "Foundation agreed at ASEM 1 and established in February 1997; the 2004 "
                "declaration makes the strengthening of its capacity the sixth priority area."
            ),
        ),
    ),
    Initiative(
        "asef-heritage-roundtable-2010",
        "Expert Roundtable: The Cultural Heritages of Asia and Europe",
        kind=InitiativeKind.WORKSHOP,
        pillar="social-cultural",
        started=PartialDate(2010, 9, 2),
        ended=PartialDate(2010, 9, 3),
        status=InitiativeStatus.ENDED,
        organisers=("asef",),
        city="Amsterdam",
        country="NLD",
        evidence=Evidence(
            ("asef-2010-cmm4", "culture360-cmm4"),
            note=(
                "Preparation of the fourth Culture Ministers' Meeting; full title The Cultural "
                "Heritages of Asia and Europe: Global Challenges and Local Initiatives."
            ),
        ),
    ),
    Initiative(
        "asef-journalists-colloquium",
        "ASEF Journalists' Colloquium",
        kind=InitiativeKind.SEMINAR,
        pillar="social-cultural",
        status=InitiativeStatus.UNKNOWN,
        organisers=("asef",),
        editions=(
            Edition(
                6,
                PartialDate(2008, 6, 1),
                closes=PartialDate(2008, 6, 2),
                city="Amsterdam",
                country="NLD",
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-newsletter-2008-2",),
                    note="On the eve of the fourth interfaith dialogue in the same city.",
                ),
            ),
        ),
        evidence=Evidence(
            ("asef-newsletter-2008-2",),
            note="A series apart from the Asia-Europe Journalists' Seminar.",
        ),
    ),
    Initiative(
        "asef-journalists-workshops-2016",
        "ASEF Journalists' Workshops on digital connectivity",
        kind=InitiativeKind.WORKSHOP,
        pillar="social-cultural",
        started=PartialDate(2016, 1, 28),
        ended=PartialDate(2016, 10, 7),
        status=InitiativeStatus.ENDED,
        organisers=("asef",),
        editions=(
            Edition(
                1,
                PartialDate(2016, 1, 28),
                closes=PartialDate(2016, 1, 29),
                city="Brussels",
                country="BEL",
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-journalists-workshop-brussels",),
                    note="Journalists from 15 countries.",
                ),
            ),
            Edition(
                2,
                PartialDate(2016, 5),
                city="Guangzhou",
                country="CHN",
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-journalists-workshop-brussels", "asef-journalists-workshop-madrid"),
                    note="Announced for 7-11 May; the month is confirmed afterwards.",
                ),
            ),
            Edition(
                3,
                PartialDate(2016, 10, 4),
                closes=PartialDate(2016, 10, 7),
                city="Madrid",
                country="ESP",
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-journalists-workshop-madrid",),
                    Confidence.SINGLE,
                    note=(
                        "Journalists from 16 countries selected; the page, written beforehand, "
                        "lists Spain's foreign ministry, Casa Asia and the Elcano Royal Institute "
                        "as partners; no report after the event found."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            ("asef-journalists-workshop-brussels", "asef-journalists-workshop-madrid"),
            note=(
                "Before and after the eighth Editors' Roundtable. The numbers are the order of "
                "time, not the organiser's."
            ),
        ),
    ),
    Initiative(
        "asef-public-health-network",
        "ASEF Public Health Network",
        kind=InitiativeKind.NETWORK,
        pillar="social-cultural",
        started=PartialDate(2009),
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("JPN",),
        organisers=("asef",),
        evidence=Evidence(
            ("asef-public-health-network", "asef-annual-report-2011-health"),
            note=(
                "Network component of the pandemic influenza initiative; Japanese financing for "
                "2009-2013."
            ),
        ),
    ),
    Initiative(
        "asef-rectors-conference",
        "ASEF Rectors' Conference and Students' Forum",
        abbreviation="ARC",
        also_called=("ASEM Rectors' Conference", "ASEF Regional Conference on Higher Education"),
        kind=InitiativeKind.CONFERENCE,
        pillar="social-cultural",
        started=PartialDate(2008, 10, 27),
        status=InitiativeStatus.RUNNING,
        organisers=("asef", "asean-university-network"),
        editions=(
            Edition(
                1,
                PartialDate(2008, 10, 27),
                closes=PartialDate(2008, 10, 29),
                city="Berlin",
                country="DEU",
                theme=(
                    "Between Tradition and Reform: Universities in Asia and Europe at the "
                    "Crossroads"
                ),
                evidence=Evidence(
                    ("aun-arc", "asem-education-arc"),
                    note="98 leaders from 24 countries.",
                ),
            ),
            Edition(
                2,
                PartialDate(2010, 10, 26),
                closes=PartialDate(2010, 10, 27),
                city="Seoul",
                country="KOR",
                theme=(
                    "Asia-Europe University Cooperation: Contributing to the Global Knowledge "
                    "Society"
                ),
                evidence=Evidence(
                    ("asef-arc2",),
                    note="73 representatives, 51 universities, 28 countries.",
                ),
            ),
            Edition(
                3,
                PartialDate(2012, 9, 24),
                closes=PartialDate(2012, 9, 26),
                city="Groningen",
                country="NLD",
                theme="Universities, Businesses and You: For a Sustainable Future",
                evidence=Evidence(("aun-arc",)),
            ),
            Edition(
                4,
                PartialDate(2015, 3, 23),
                closes=PartialDate(2015, 3, 27),
                city="Hangzhou",
                country="CHN",
                theme=(
                    "University-Business Partnerships: Asia and Europe Seeking 21st Century "
                    "Solutions"
                ),
                organisers=("asef", "CHN"),
                evidence=Evidence(
                    ("asef-arc4", "spotidoc-arc4-press", "aun-arc"),
                    note=(
                        "Students' forum and, on 26-27 March, the conference; over 100 leaders, "
                        "47 partners. The ASEAN University Network had announced Bangkok, June "
                        "2014. Co-organised by ASEF and the ministries of foreign affairs and of "
                        "education of China; host Zhejiang University."
                    ),
                ),
            ),
            Edition(
                5,
                PartialDate(2016, 4, 4),
                closes=PartialDate(2016, 4, 8),
                city="Prague",
                country="CZE",
                theme="Employability: Asia and Europe Prepare the New Generation",
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-arc5", "zima-arc5"),
                    note="Over 180 participants from all 51 countries; with Charles University.",
                ),
            ),
            Edition(
                6,
                PartialDate(2017, 10, 9),
                closes=PartialDate(2017, 10, 13),
                city="Singapore",
                country="SGP",
                theme="Future-ready Universities and Graduates: Quality Education Beyond the Horizon",
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-arc6", "asef-arc6-report"),
                    note=(
                        "Students' forum 9-12 October, rectors' conference 12-13 October 2017; "
                        "over 200 people; with Singapore Management University."
                    ),
                ),
            ),
            Edition(
                7,
                PartialDate(2019, 5, 11),
                closes=PartialDate(2019, 5, 15),
                city="Bucharest",
                country="ROU",
                theme=(
                    "Higher Education Taking Action Towards the Sustainable Development Goals: "
                    "Perspectives from Asia and Europe"
                ),
                organisers=("asef",),
                evidence=Evidence(
                    ("arc-asef-about", "docslib-arc7-programme", "asef-arc7", "infoboard-arc7"),
                    note=(
                        "Students' forum 11-15 May, rectors' conference 12-14 May (InfoBoard; its "
                        "programme has 13-15 May), before the seventh education ministers' "
                        "meeting. One ASEF page has the misprint 2018."
                    ),
                ),
            ),
            Edition(
                8,
                PartialDate(2021, 9, 10),
                closes=PartialDate(2021, 9, 10),
                theme="Outlook 2030: Inclusive and Diverse Higher Education in Asia and Europe",
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-arc8", "asef-arc8-overview", "aca-arc8", "readkong-arc8-programme"),
                    note=(
                        "Online conference on this one day, at the end of a programme of expert "
                        "groups whose report it launched. The series is called ASEF Regional "
                        "Conference on Higher Education since."
                    ),
                ),
            ),
            Edition(
                9,
                PartialDate(2022),
                closes=PartialDate(2023),
                theme="ASEM Higher Education Mapping: Working Towards the SDGs",
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-arc9", "infoboard-arc9"),
                    note=(
                        "A two-year programme, online and in several partners; by then renamed "
                        "ASEF Regional Conference on Higher Education."
                    ),
                ),
            ),
            Edition(
                10,
                PartialDate(2024),
                theme="[Un]debated Ways of Rethinking Higher Education",
                evidence=Evidence(
                    ("asef-arc10", "asef-som1-2025-bucharest"),
                    note=(
                        "Two-year programme; policy dialogue beside the education officials' "
                        "meeting in Bucharest, November 2025."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "asef-arc", "asef-arc2", "asem-education-arc", "aun-arc", "asef-arc9",
                "infoboard-arc9", "asef-arc10", "asef-som1-2025-bucharest", "asef-arc4",
                "spotidoc-arc4-press", "arc-asef-about", "docslib-arc7-programme", "asef-arc5",
                "zima-arc5", "asef-arc7", "asef-arc6", "asef-arc8", "asef-arc8-overview",
                "asef-arc6-report", "infoboard-arc7", "aca-arc8", "readkong-arc8-programme",
            ),
            note=(
                "Begun in 2008 as the ASEM Rectors' Conference with the ASEAN University Network; "
                "biennial, official dialogue partner of the education ministers."
            ),
            field_sources=(
                ("also_called[0]", ("aun-arc",)),
                ("also_called[1]", ("asef-arc9", "infoboard-arc9", "asef-arc8")),
            ),
        ),
    ),
    Initiative(
        "asef-summer-university",
        "ASEF Summer University",
        abbreviation="ASEFSU",
        kind=InitiativeKind.PROGRAMME,
        pillar="social-cultural",
        status=InitiativeStatus.RUNNING,
        organisers=("asef",),
        editions=(
            Edition(
                9,
                PartialDate(2004, 2, 1),
                closes=PartialDate(2004, 2, 14),
                city="Manila",
                country="PHL",
                theme=(
                    "Asia-Europe Economic Partnership: Opportunities and Challenges for "
                    "Enterprises in a Changing Global Environment"
                ),
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-au9",),
                    note="34 students from 21 countries; as ASEF University.",
                ),
            ),
            Edition(
                15,
                PartialDate(2009, 6, 29),
                closes=PartialDate(2009, 7, 11),
                city="Wanju",
                country="KOR",
                theme="Migration and Multi-Cultural Societies: Opportunities and Challenges",
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-au15-introduction", "asef-au15-notes"),
                    note="39 participants from 30 countries.",
                ),
            ),
            Edition(
                19,
                PartialDate(2015, 8, 9),
                closes=PartialDate(2015, 8, 21),
                city="Pune",
                country="IND",
                theme="Sustainable Urbanisation in Heritage Cities",
                organisers=("asef",),
                evidence=Evidence(
                    ("culture360-asefsu19", "asef-asefsu19-hackathon"),
                    note="50 participants from 46 countries, 1,700 applicants.",
                ),
            ),
            Edition(
                21,
                PartialDate(2018, 1, 27),
                closes=PartialDate(2018, 2, 10),
                city="Melbourne",
                also_in=("Christchurch",),
                country="AUS",
                theme="Youth with Disabilities: Shaping Inclusive ASEM Societies",
                organisers=("asef",),
                evidence=Evidence(
                    ("asem-education-asefsu21-call", "asem-education-asefsu"),
                    note="48 participants from 48 countries.",
                ),
            ),
            Edition(
                22,
                PartialDate(2018, 9, 12),
                closes=PartialDate(2018, 9, 23),
                country="HRV",
                theme="Sustainable Tourism: Youth Driving Green Growth",
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-asefsu22-beta",),
                    note="In Croatia and Slovenia, four cities; 47 participants from 46 countries.",
                ),
            ),
        ),
        evidence=Evidence(
            (
                "asef-au15-introduction", "asef-au15-notes", "asem-education-asefsu", "asef-au9",
                "culture360-asefsu19", "asem-education-asefsu21-call", "asef-asefsu22-beta",
                "asef-asefsu19-hackathon",
            ),
            note=(
                "Two-week youth programme, earlier called ASEF Summer School and ASEF University; "
                "22 editions counted by the education secretariat."
            ),
        ),
    ),
    Initiative(
        "asef-young-leaders-summit",
        "ASEF Young Leaders Summit",
        abbreviation="ASEFYLS",
        kind=InitiativeKind.EVENT,
        pillar="social-cultural",
        started=PartialDate(2015, 11, 1),
        status=InitiativeStatus.RUNNING,
        organisers=("asef",),
        editions=(
            Edition(
                1,
                PartialDate(2015, 11, 1),
                closes=PartialDate(2015, 11, 5),
                city="Luxembourg",
                country="LUX",
                theme="Entrepreneurship and Youth Employment",
                evidence=Evidence(
                    ("asef-asefyls-call", "eib-asefyls1"),
                    note="With the 12th Foreign Ministers' Meeting.",
                ),
            ),
            Edition(
                3,
                PartialDate(2018, 10, 15),
                closes=PartialDate(2018, 10, 19),
                city="Brussels",
                country="BEL",
                theme="Ethical Leadership",
                evidence=Evidence(("upol-asefyls3", "asef-asefyls3"), note="With ASEM 12."),
            ),
            Edition(
                4,
                PartialDate(2021, 2, 22),
                closes=PartialDate(2021, 11, 30),
                country="KHM",
                theme="Sustainable Development in a post-COVID-19 World",
                evidence=Evidence(
                    ("asef-asefyls4", "infoboard-asefyls4"),
                    note=(
                        "Mainly virtual, with ASEM 13; the summit part was set for 22-26 November "
                        "2021."
                    ),
                ),
            ),
            Edition(
                None,
                PartialDate(2024, 8, 10),
                closes=PartialDate(2024, 8, 18),
                city="Beijing",
                also_in=("Hangzhou",),
                country="CHN",
                theme="Leadership in Society 5.0",
                organisers=("asef", "all-china-youth-federation"),
                evidence=Evidence(
                    ("asef-young-leaders-campus-2024",),
                    note=(
                        "Asia-Europe Young Leaders Campus, part of the capacity-building "
                        "programme of 2024, with a second training in Hungary in October; 40 "
                        "participants from 39 countries."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "asef-asefyls-call", "asef-asefyls3", "asef-asefyls4", "infoboard-asefyls4",
                "upol-asefyls3", "asem-education-young-leaders", "asef-young-leaders-campus-2024",
                "eib-asefyls1",
            ),
            note="Youth forum held with a summit or a foreign ministers' meeting.",
        ),
    ),
    Initiative(
        "aseic-global-eco-innovation-forum",
        "ASEIC Global Forum on Eco-Innovation",
        kind=InitiativeKind.FORUM,
        pillar="economic",
        started=PartialDate(2011, 11, 18),
        status=InitiativeStatus.UNKNOWN,
        organisers=("aseic",),
        editions=(
            Edition(
                1,
                PartialDate(2011, 11, 18),
                closes=PartialDate(2011, 11, 18),
                city="Seoul",
                country="KOR",
                theme="From Policy to Action",
                organisers=("aseic",),
                evidence=Evidence(("aseic-forum-2011",), note="About 80 attendees."),
            ),
        ),
        evidence=Evidence(("aseic-forum-2011",), note="Yearly forum of the eco-innovation centre."),
    ),
    Initiative(
        "asem-asian-financial-crisis-trust-fund",
        "ASEM Asian Financial Crisis Response Trust Fund",
        abbreviation="ATF",
        kind=InitiativeKind.FUND,
        pillar="economic",
        started=PartialDate(1998),
        ended=PartialDate(2006),
        status=InitiativeStatus.ENDED,
        launched_at="asem-2",
        organisers=("world-bank",),
        phases=(
            Phase(
                "Phase 1",
                PartialDate(1998),
                ended=PartialDate(2002),
                contributions=(
                    Contribution(
                        "EU",
                        None,
                        evidence=Evidence(("seed-ec-asem-page-2012",), Confidence.SINGLE),
                    ),
                ),
                evidence=Evidence(
                    ("seed-ec-asem-page-2012", "politico-asem2", "pids-asem-trust-fund"),
                    note="A press report of ASEM 2 expected about 30 million ECU.",
                    field_sources=(
                        ("started", ("seed-ec-asem-page-2012", "pids-asem-trust-fund")),
                        ("ended", ("seed-ec-asem-page-2012",)),
                    ),
                ),
            ),
            Phase(
                "Phase 2",
                PartialDate(2002),
                ended=PartialDate(2006),
                budget=Money(Decimal(20_000_000), "EUR", kind=MoneyKind.BUDGET),
                contributions=(
                    Contribution(
                        "EU",
                        None,
                        evidence=Evidence(("seed-ec-asem-page-2012",), Confidence.SINGLE),
                    ),
                ),
                evidence=Evidence(
                    ("seed-ec-asem-page-2012",),
                    note=(
                        "The source does not say whether the budget is the EU share or that of "
                        "the whole phase."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "seed-ec-asem-page-2012", "pids-asem-trust-fund", "politico-asem2",
                "worldbank-trust-funds-2005",
            ),
            note=(
                "Multi-donor fund managed by the World Bank for economic and social reform after "
                "the crisis of 1997; welcomed by ASEM 2. A review meeting was held in Washington "
                "on 18 April 2005 (five country programmes). The final grant closing date was not "
                "found; the second phase is dated 2002-2006."
            ),
        ),
    ),
    Initiative(
        "asem-ccsti",
        "ASEM Cooperation Center for Science, Technology and Innovation",
        abbreviation="CCSTI",
        kind=InitiativeKind.INSTITUTION,
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("CHN",),
        launched_at="asem-10",
        editions=(
            Edition(
                2,
                PartialDate(2016, 10, 24),
                city="Athens",
                country="GRC",
                theme=(
                    "2nd ASEM Seminar on Cooperation in Science, Technology and Innovation for "
                    "Sustainable Development"
                ),
                evidence=Evidence(
                    ("economywatch-ccsti", "peopledaily-es-ccsti"),
                    note=(
                        "The centre's first European coordination office was inaugurated in "
                        "Athens on this day, organised and run by the PRAXI network of FORTH with "
                        "Beijing's municipal science commission. One report dated 25 October says "
                        "today, the other Monday (24 October)."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            ("economywatch-ccsti", "peopledaily-es-ccsti"),
            Confidence.SINGLE,
            note=(
                "Put forward by China's premier at ASEM 10. Seat and founding day not found. The "
                "edition is the seminar series of the same field. Its secretariat is with "
                "Beijing's municipal commission of science and technology, not a ministry; "
                "organisers therefore empty."
            ),
        ),
    ),
    Initiative(
        "asem-child-welfare-initiative",
        "ASEM child welfare initiative",
        kind=InitiativeKind.PROGRAMME,
        pillar="social-cultural",
        started=PartialDate(1998, 4),
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("GBR", "PHL"),
        launched_at="asem-2",
        organisers=("GBR", "PHL"),
        editions=(
            Edition(
                1,
                PartialDate(1998, 10, 6),
                closes=PartialDate(1998, 10, 8),
                city="London",
                country="GBR",
                organisers=("GBR",),
                evidence=Evidence(
                    ("reuters-child-1998",),
                    Confidence.SINGLE,
                    note="End day derived from a three-day meeting.",
                ),
            ),
        ),
        evidence=Evidence(
            ("hansard-child-1998", "reuters-child-1998"),
            note=(
                "Anglo-Philippine initiative against the commercial sexual exploitation of "
                "children, announced at ASEM 2; experts and police met in London for three days "
                "from 6 October 1998."
            ),
        ),
    ),
    Initiative(
        "asem-conference-challenge-connectivity-2015",
        "ASEM at 20: The Challenge of Connectivity",
        kind=InitiativeKind.CONFERENCE,
        started=PartialDate(2015, 9, 9),
        ended=PartialDate(2015, 9, 9),
        status=InitiativeStatus.ENDED,
        organisers=("friends-of-europe", "EU"),
        city="Brussels",
        country="BEL",
        evidence=Evidence(
            ("friendsofeurope-asem20", "infoboard-asem20-connectivity"),
            note=(
                "Held by Friends of Europe with the European External Action Service on the eve "
                "of the senior officials' meeting of 10-11 September."
            ),
        ),
    ),
    Initiative(
        "asem-conference-climate-action-2018",
        (
            "ASEM Conference on Climate Action to Achieving the Sustainable Development Goals - "
            "Ways Forward"
        ),
        kind=InitiativeKind.CONFERENCE,
        pillar="economic",
        started=PartialDate(2018, 6, 18),
        ended=PartialDate(2018, 6, 20),
        status=InitiativeStatus.ENDED,
        proposed_by=("VNM",),
        cosponsors=("AUS", "DNK", "MMR", "FIN", "NLD", "ITA"),
        launched_at="fmm-13",
        organisers=("VNM",),
        city="Can Tho",
        country="VNM",
        evidence=Evidence(
            (
                "vgp-2018-climate-keynote", "vna-climate-cantho", "vov-climate-cantho",
                "qdnd-vietnam-asem-membership", "vov-2018-climate-action", "dtinews-2018-climate",
                "moitruongdulich-2018-climate",
            ),
            note=(
                "Proposed by Viet Nam at the 13th Foreign Ministers' Meeting. It sat on 19 June; "
                "18 to 20 June was announced. One report counts Belgium among the sponsors."
            ),
            field_sources=(
                (
                    "name",
                    (
                        "vgp-2018-climate-keynote", "vov-2018-climate-action",
                        "moitruongdulich-2018-climate", "dtinews-2018-climate",
                    ),
                ),
            ),
        ),
    ),
    Initiative(
        "asem-conference-comprehensive-partnership-2016",
        "Conference Enhancing Comprehensive Asia-Europe Partnership in the 21st Century",
        kind=InitiativeKind.CONFERENCE,
        started=PartialDate(2016, 4, 20),
        ended=PartialDate(2016, 4, 20),
        status=InitiativeStatus.ENDED,
        organisers=("VNM",),
        city="Hanoi",
        country="VNM",
        evidence=Evidence(
            ("qdnd-hanoi-2016", "dongnai-hanoi-2016"),
            note=(
                "About 150 delegates; results went to ASEM 11. The Italian embassy gives 21 April "
                "for the intervention of its ambassador."
            ),
        ),
    ),
    Initiative(
        "asem-conference-counter-terrorism",
        "ASEM Conference on Counter-Terrorism",
        kind=InitiativeKind.CONFERENCE,
        pillar="political",
        started=PartialDate(2003),
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("CHN", "DEU", "DNK", "ESP", "JPN"),
        launched_at="asem-4",
        editions=(
            Edition(
                1,
                PartialDate(2003, 9, 22),
                closes=PartialDate(2003, 9, 23),
                city="Beijing",
                country="CHN",
                evidence=Evidence(
                    ("mofa-ct5", "prc-mfa-counter-terrorism-2003-zh", "mofa-jp-fmm4-outline"),
                    note=(
                        "Called a seminar; initiated by China, Denmark, Germany, Japan and Spain, "
                        "whose heads of delegation took the chair in turn; approved by the "
                        "foreign ministers in June 2002 and by the fourth summit."
                    ),
                ),
            ),
            Edition(
                2,
                PartialDate(2004),
                city="Berlin",
                country="DEU",
                evidence=Evidence(("mofa-ct5",)),
            ),
            Edition(
                3,
                PartialDate(2005, 11, 14),
                closes=PartialDate(2005, 11, 15),
                city="Semarang",
                country="IDN",
                organisers=("IDN",),
                cosponsors=(
                    "CHN", "DNK", "FIN", "DEU", "ITA", "JPN", "MYS", "NLD", "POL", "SGP", "ESP",
                    "GBR", "EU",
                ),
                evidence=Evidence(("ct3-chair-summary",)),
            ),
            Edition(
                4,
                PartialDate(2006),
                city="Copenhagen",
                country="DNK",
                evidence=Evidence(("mofa-ct5",)),
            ),
            Edition(
                5,
                PartialDate(2007, 5, 15),
                closes=PartialDate(2007, 5, 16),
                city="Tokyo",
                country="JPN",
                organisers=("JPN",),
                evidence=Evidence(("mofa-ct5", "infoboard-ct5")),
            ),
            Edition(
                7,
                PartialDate(2009, 6),
                city="Manila",
                country="PHL",
                evidence=Evidence(("ct7-chair-summary",)),
            ),
            Edition(
                8,
                PartialDate(2010, 6, 10),
                closes=PartialDate(2010, 6, 11),
                city="Brussels",
                country="BEL",
                organisers=("BEL",),
                cosponsors=("CHN", "PHL", "VNM"),
                evidence=Evidence(("asem8-ct8",)),
            ),
            Edition(
                9,
                PartialDate(2011, 12, 12),
                closes=PartialDate(2011, 12, 13),
                city="Yogyakarta",
                country="IDN",
                organisers=("IDN",),
                evidence=Evidence(
                    ("infoboard-press-ct9",),
                    Confidence.SINGLE,
                    note="As announced on 7 December 2011.",
                ),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-ct5", "mofa-ct5", "ct3-chair-summary", "ct7-chair-summary", "asem8-ct8",
                "infoboard-press-ct9", "kantei-asem4-chair-statement",
                "prc-mfa-counter-terrorism-2003-zh", "mofa-jp-fmm4-outline",
            ),
            note=(
                "Expert conferences that follow the Copenhagen declaration and programme of ASEM "
                "4. The sixth was not found."
            ),
            field_sources=(
                ("proposed_by", ("prc-mfa-counter-terrorism-2003-zh", "mofa-jp-fmm4-outline")),
            ),
        ),
    ),
    Initiative(
        "asem-conference-cultures-civilisations-2003",
        "ASEM Conference on Cultures and Civilisations",
        kind=InitiativeKind.CONFERENCE,
        pillar="social-cultural",
        started=PartialDate(2003, 12, 3),
        ended=PartialDate(2003, 12, 4),
        status=InitiativeStatus.ENDED,
        launched_at="asem-4",
        meeting="cmm-1",
        organisers=("CHN",),
        city="Beijing",
        country="CHN",
        evidence=Evidence(
            (
                "seed-asem5-cultures-declaration", "kantei-asem5-declaration", "infoboard-cmm3",
                "chinaorg-cocc-statement", "chinaorg-cocc-news", "mofa-jp-cmm2", "culture360-about",
            ),
            note=(
                "Welcomed by the 2004 declaration; ministers adopted recommendations. Follow-up "
                "to a decision of ASEM 4; counted later as the first Culture Ministers' Meeting "
                "(theme Unity in Diversity). More than 200 participants from the then 26 "
                "partners. The name of the series changed to Culture Ministers' Meeting in Paris "
                "in 2005."
            ),
        ),
    ),
    Initiative(
        "asem-conference-dg-immigration",
        (
            "ASEM Conference of the Directors-General of Immigration and Management of Migratory "
            "Flows"
        ),
        kind=InitiativeKind.CONFERENCE,
        pillar="political",
        started=PartialDate(2003, 3),
        status=InitiativeStatus.UNKNOWN,
        editions=(
            Edition(
                3,
                PartialDate(2004, 11, 25),
                closes=PartialDate(2004, 11, 26),
                city="The Hague",
                country="NLD",
                evidence=Evidence(("fmprc-immigration4",)),
            ),
            Edition(
                4,
                PartialDate(2005, 12, 5),
                closes=PartialDate(2005, 12, 7),
                city="Bali",
                country="IDN",
                organisers=("IDN",),
                cosponsors=("CHN", "DNK", "MYS", "SGP", "ESP", "GBR", "EU"),
                evidence=Evidence(("fmprc-immigration4",)),
            ),
            Edition(
                6,
                PartialDate(2007, 11, 19),
                closes=PartialDate(2007, 11, 20),
                city="Seoul",
                country="KOR",
                organisers=("KOR",),
                evidence=Evidence(
                    ("infoboard-immigration6",),
                    note="About 200 participants.",
                    disagreements=(
                        Disagreement(
                            "closes",
                            "2007-11-22",
                            sources=("yonhapilbo-immigration6-ko",),
                            note="Announced for 19-22 November.",
                        ),
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "iom-asem-migration", "fmprc-immigration4", "infoboard-immigration6",
                "infoboard-immigration9", "mofa-jp-fmm4-outline",
            ),
            note=(
                "Follow-up of the Lanzarote ministerial, regular since March 2003. The fourth "
                "foreign ministers' meeting approved a meeting of directors-general for 2002."
            ),
        ),
    ),
    Initiative(
        "asem-conference-global-ageing",
        "ASEM Conference on Global Ageing and Human Rights of Older Persons",
        kind=InitiativeKind.CONFERENCE,
        pillar="social-cultural",
        status=InitiativeStatus.UNKNOWN,
        organisers=("KOR",),
        city="Seoul",
        country="KOR",
        editions=(
            Edition(
                3,
                PartialDate(2018, 9, 5),
                closes=PartialDate(2018, 9, 7),
                city="Seoul",
                country="KOR",
                organisers=("KOR",),
                evidence=Evidence(
                    ("ennhri-ageing3",),
                    Confidence.SINGLE,
                    note="Days cover the whole set of meetings.",
                ),
            ),
            Edition(
                4,
                PartialDate(2019, 10, 1),
                closes=PartialDate(2019, 10, 2),
                city="Seoul",
                country="KOR",
                organisers=("KOR", "EU"),
                evidence=Evidence(("eeas-ageing4",), note="250 participants."),
            ),
        ),
        evidence=Evidence(
            ("eeas-ageing4", "ennhri-ageing3"),
            note=(
                "Conferences of Korea and its human rights commission since 2015 (start year from "
                "a blog, not recorded)."
            ),
        ),
    ),
    Initiative(
        "asem-conference-green-skills-2016",
        "ASEM Conference on Green Skills for Sustainable and Inclusive Growth",
        kind=InitiativeKind.CONFERENCE,
        pillar="social-cultural",
        started=PartialDate(2016, 10, 27),
        ended=PartialDate(2016, 10, 28),
        status=InitiativeStatus.ENDED,
        proposed_by=("CHN", "CYP", "ITA", "LAO", "ROU", "CHE", "VNM"),
        launched_at="asem-10",
        organisers=("VNM",),
        city="Hanoi",
        country="VNM",
        evidence=Evidence(
            ("infoboard-green-skills",),
            note="Endorsed at ASEM 10; about 100 participants.",
        ),
    ),
    Initiative(
        "asem-conference-inclusive-development-2019",
        "ASEM Conference on Promoting Social-Economic Inclusion in Asia and Europe",
        kind=InitiativeKind.CONFERENCE,
        pillar="economic",
        started=PartialDate(2019, 5, 16),
        ended=PartialDate(2019, 5, 17),
        status=InitiativeStatus.ENDED,
        proposed_by=("VNM",),
        launched_at="asem-12",
        organisers=("VNM",),
        city="Nha Trang",
        country="VNM",
        evidence=Evidence(
            ("vnaplus-fr-nhatrang-2019", "vov-de-nhatrang-2019", "vnaplus-es-khanhhoa-2019"),
            Confidence.SINGLE,
            note="180 delegates; backed by 12 partners.",
        ),
    ),
    Initiative(
        "asem-conference-innovative-education-2017",
        (
            "ASEM Conference on Innovative Education and Human Resource Building for Sustainable "
            "Development"
        ),
        kind=InitiativeKind.CONFERENCE,
        pillar="social-cultural",
        started=PartialDate(2017, 3, 30),
        ended=PartialDate(2017, 3, 31),
        status=InitiativeStatus.ENDED,
        proposed_by=("VNM",),
        cosponsors=("FIN", "IND", "IDN", "JPN", "KOR"),
        launched_at="asem-11",
        organisers=("VNM",),
        city="Hue",
        country="VNM",
        evidence=Evidence(
            ("hss-hue-2017", "vietnamnet-hue-2017", "vnanet-asem11-initiatives"),
            note="Proposed by Viet Nam at ASEM 11; about 180 participants.",
            field_sources=(("launched_at", ("vnanet-asem11-initiatives",)),),
            disagreements=(
                Disagreement(
                    "started",
                    "2017-03-29",
                    sources=("hss-hue-2017",),
                    note="A foundation that supported it.",
                ),
            ),
        ),
    ),
    Initiative(
        "asem-conference-womens-economic-empowerment",
        "ASEM conferences on women's economic empowerment",
        kind=InitiativeKind.CONFERENCE,
        pillar="social-cultural",
        started=PartialDate(2017, 5, 25),
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("LTU",),
        launched_at="asem-11",
        organisers=("LTU",),
        editions=(
            Edition(
                1,
                PartialDate(2017, 5, 25),
                closes=PartialDate(2017, 5, 26),
                city="Vilnius",
                country="LTU",
                theme=(
                    "Women's Economic Empowerment: Creating Equal Opportunities in the World of "
                    "Work"
                ),
                organisers=("LTU",),
                cosponsors=("CHN", "HRV", "IND", "JPN", "MNG", "PHL", "ROU", "SWE", "VNM"),
                evidence=Evidence(("urm-women-2017",)),
            ),
            Edition(
                None,
                PartialDate(2020, 10, 12),
                closes=PartialDate(2020, 10, 13),
                city="Hanoi",
                country="VNM",
                theme=(
                    "High-level dialogue on women's economic empowerment amid the Covid-19 "
                    "pandemic"
                ),
                organisers=("VNM",),
                evidence=Evidence(("scandasia-women-2020", "hss-women-2020"), note="Hybrid."),
            ),
        ),
        evidence=Evidence(
            (
                "urm-women-2017", "vilnius-declaration-2017", "scandasia-women-2020",
                "hss-women-2020",
            ),
            note=(
                "First conference in Vilnius (Vilnius Declaration); India offered the second for "
                "2018. Viet Nam held a high-level dialogue in 2020."
            ),
        ),
    ),
    Initiative(
        "asem-consultative-meeting-food-security-2016",
        "ASEM Consultative Meeting on Food Security",
        kind=InitiativeKind.MEETING,
        pillar="economic",
        started=PartialDate(2016, 6, 20),
        ended=PartialDate(2016, 6, 21),
        status=InitiativeStatus.ENDED,
        organisers=("MNG",),
        city="Ulaanbaatar",
        country="MNG",
        evidence=Evidence(
            ("gogo-food-2016", "ubpost-food-2016"),
            note="130 participants from 17 partners; opened at the State Palace.",
        ),
    ),
    Initiative(
        "asem-copenhagen-cooperation-programme-terrorism",
        "ASEM Copenhagen Cooperation Programme on Fighting International Terrorism",
        kind=InitiativeKind.PLAN,
        pillar="political",
        started=PartialDate(2002, 9),
        status=InitiativeStatus.UNKNOWN,
        launched_at="asem-4",
        evidence=Evidence(
            ("kantei-asem4-chair-statement",),
            note="Adopted with a declaration at ASEM 4 as an annex to the chairman's statement.",
        ),
    ),
    Initiative(
        "asem-culture-arts-festival",
        "ASEM Culture and Arts Festival",
        kind=InitiativeKind.EVENT,
        pillar="social-cultural",
        started=PartialDate(2009, 9, 2),
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("CHN",),
        launched_at="asem-7",
        organisers=("CHN",),
        city="Beijing",
        country="CHN",
        editions=(
            Edition(
                1,
                PartialDate(2009, 9, 2),
                closes=PartialDate(2009, 9, 8),
                city="Beijing",
                country="CHN",
                theme="Sharing Diversity and Innovation",
                organisers=("CHN",),
                evidence=Evidence(("chinaorg-festival", "infoboard-press-festival")),
            ),
        ),
        evidence=Evidence(
            ("infoboard-press-festival", "chinaorg-festival", "cctv-festival"),
            note=(
                "Proposed by China at ASEM 7 for rotating hosts. First festival in Beijing, 2-8 "
                "September 2009, theme Sharing Diversity and Innovation (announced dates)."
            ),
        ),
    ),
    Initiative(
        "asem-culture-ministers-meeting-4",
        "4th ASEM Culture Ministers' Meeting",
        kind=InitiativeKind.MEETING,
        pillar="social-cultural",
        started=PartialDate(2010, 9, 8),
        ended=PartialDate(2010, 9, 10),
        status=InitiativeStatus.ENDED,
        meeting="cmm-4",
        organisers=("POL",),
        city="Poznań",
        country="POL",
        evidence=Evidence(
            (
                "seed-asef-press-release-2010", "culture360-cmm4", "asef-2010-cmm4",
                "naszemiasto-cmm4",
            ),
            note=(
                "It received the recommendations of the Ha Long workshop, as did ASEM 8. Theme: "
                "Heritage and the Challenges of the Present."
            ),
            field_sources=(("started", ("naszemiasto-cmm4",)), ("ended", ("naszemiasto-cmm4",))),
            disagreements=(
                Disagreement(
                    "started",
                    "2010-09-07",
                    sources=("seed-asef-press-release-2010",),
                    note="Announced in May 2010.",
                ),
                Disagreement(
                    "ended",
                    "2010-09-09",
                    sources=("seed-asef-press-release-2010",),
                    note="Announced in May 2010.",
                ),
                Disagreement(
                    "started",
                    "2010-09-09",
                    sources=("asef-2010-cmm4",),
                    note="Written after the meeting.",
                ),
            ),
        ),
    ),
    Initiative(
        "asem-culture-senior-officials",
        "ASEM Culture Senior Officials' Meetings",
        kind=InitiativeKind.MEETING,
        pillar="social-cultural",
        status=InitiativeStatus.UNKNOWN,
        editions=(
            Edition(
                1,
                PartialDate(2016, 2, 2),
                closes=PartialDate(2016, 2, 2),
                city="Gwangju",
                country="KOR",
                evidence=Evidence(
                    ("asef-cmm7-som",),
                    note="First for the seventh ministers' meeting.",
                    single=("opens", "closes"),
                ),
            ),
            Edition(
                2,
                PartialDate(2016, 6, 22),
                closes=PartialDate(2016, 6, 22),
                city="Gwangju",
                country="KOR",
                evidence=Evidence(
                    ("culture360-2016-cmm7",),
                    note="Second for the seventh ministers' meeting.",
                ),
            ),
        ),
        evidence=Evidence(("asef-cmm7-som", "culture360-2016-cmm7")),
    ),
    Initiative(
        "asem-customs-action-plan",
        "ASEM customs action plans (Trade Facilitation Action Plan on customs matters)",
        kind=InitiativeKind.PLAN,
        pillar="economic",
        status=InitiativeStatus.UNKNOWN,
        phases=(
            Phase(
                "2010-2012",
                PartialDate(2010),
                ended=PartialDate(2012),
                evidence=Evidence(("wco-customs8",), note="Adopted in Heraklion, October 2009."),
            ),
            Phase(
                "2014-2015",
                PartialDate(2014),
                ended=PartialDate(2015),
                evidence=Evidence(
                    ("wco-customs8", "infoboard-customs11", "wco-awgcm11", "wco-customs12"),
                    note="Approved in 2013: 8 actions under 5 priorities.",
                ),
            ),
            Phase(
                "2016-2017",
                PartialDate(2016),
                ended=PartialDate(2017),
                evidence=Evidence(
                    ("wco-customs8", "infoboard-customs11", "wco-awgcm11", "wco-customs12"),
                ),
            ),
            Phase(
                "2018-2019",
                PartialDate(2018),
                ended=PartialDate(2019),
                evidence=Evidence(("wco-customs12",), note="Discussed in Berlin, October 2017."),
            ),
            Phase(
                "2020-2021",
                PartialDate(2020),
                ended=PartialDate(2021),
                evidence=Evidence(
                    ("customsnews-customs13", "vccinews-customs13"),
                    note="Adopted in Ha Long on 10 October 2019; seven actions.",
                ),
            ),
        ),
        evidence=Evidence(
            (
                "wco-customs8", "infoboard-customs11", "wco-awgcm11", "wco-customs12",
                "customsnews-customs13", "vccinews-customs13",
            ),
            note="Multi-annual plans adopted by the customs heads.",
        ),
    ),
    Initiative(
        "asem-customs-dg-commissioners",
        "ASEM Customs Directors-General and Commissioners Meeting",
        kind=InitiativeKind.MEETING,
        pillar="economic",
        started=PartialDate(1996, 6),
        status=InitiativeStatus.RUNNING,
        launched_at="asem-1",
        editions=(
            Edition(
                1,
                PartialDate(1996, 6, 21),
                closes=PartialDate(1996, 6, 21),
                city="Shenzhen",
                country="CHN",
                evidence=Evidence(
                    ("infoboard-pwg1",),
                    note="Date of the statement; ordinal inferred from the text.",
                ),
            ),
            Edition(
                5,
                PartialDate(2003),
                closes=PartialDate(2003),
                city="Seoul",
                country="KOR",
                evidence=Evidence(
                    ("sedaily-customs5-ko",),
                    Confidence.SINGLE,
                    note=(
                        "Announced, in Korean, on trade facilitation and security: two days from "
                        "the 30th of a month not printed in the text read, after the Cancún "
                        "conference of September 2003; Lotte Hotel, Jamsil; 23 members and the "
                        "Commission."
                    ),
                ),
            ),
            Edition(
                8,
                PartialDate(2009, 10, 15),
                closes=PartialDate(2009, 10, 16),
                city="Heraklion",
                country="GRC",
                organisers=("GRC",),
                evidence=Evidence(("wco-customs8",), note="Heraklion Declaration."),
            ),
            Edition(
                9,
                PartialDate(2011, 10, 11),
                closes=PartialDate(2011, 10, 12),
                city="Hua Hin",
                country="THA",
                organisers=("THA",),
                evidence=Evidence(("infoboard-customs9", "vnaplus-customs12")),
            ),
            Edition(
                10,
                PartialDate(2013, 10, 17),
                closes=PartialDate(2013, 10, 18),
                city="Vienna",
                country="AUT",
                organisers=("AUT",),
                evidence=Evidence(
                    ("infoboard-customs10", "wco-customs10"),
                    note=(
                        "Vienna Declaration; 100 participants from 42 countries. The next one was "
                        "then planned in Cambodia, and went to Goa."
                    ),
                ),
            ),
            Edition(
                11,
                PartialDate(2015, 10, 8),
                closes=PartialDate(2015, 10, 9),
                city="Goa",
                country="IND",
                organisers=("IND",),
                evidence=Evidence(
                    ("infoboard-customs11",),
                    note="41 partners.",
                    disagreements=(
                        Disagreement("opens", "2015-10-07", sources=("wco-customs11",)),
                    ),
                ),
            ),
            Edition(
                12,
                PartialDate(2017, 10, 16),
                closes=PartialDate(2017, 10, 17),
                city="Berlin",
                country="DEU",
                organisers=("DEU",),
                evidence=Evidence(
                    ("wco-customs12", "bmf-customs12", "vnaplus-customs12"),
                    note="Over 140 delegates from 45 partners.",
                ),
            ),
            Edition(
                13,
                PartialDate(2019, 10, 9),
                closes=PartialDate(2019, 10, 10),
                city="Ha Long",
                country="VNM",
                organisers=("VNM",),
                evidence=Evidence(
                    ("customsnews-customs13", "vns-customs13", "vccinews-customs13"),
                    note="Ha Long Declaration and the action plan for 2020-2021.",
                ),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-customs11", "infoboard-pwg1", "wco-customs8", "wco-customs12",
                "wco-awgcm11", "infoboard-customs9", "infoboard-customs10", "wco-customs10",
                "customsnews-customs13", "bmf-customs12", "vns-customs13", "vccinews-customs13",
                "vnaplus-customs12", "sedaily-customs5-ko",
            ),
            note="Biennial meeting of heads of customs administrations, following ASEM 1.",
        ),
    ),
    Initiative(
        "asem-customs-enforcement-working-group",
        "ASEM Customs Enforcement Working Group",
        abbreviation="ASEM EWG",
        kind=InitiativeKind.WORKING_GROUP,
        pillar="economic",
        status=InitiativeStatus.UNKNOWN,
        editions=(
            Edition(
                9,
                PartialDate(2006, 4, 20),
                closes=PartialDate(2006, 4, 21),
                city="Seoul",
                country="KOR",
                organisers=("KOR",),
                evidence=Evidence(
                    ("kcs-ewg9",),
                    note="60 participants from 39 customs administrations and organisations.",
                ),
            ),
        ),
        evidence=Evidence(("kcs-ewg9",), Confidence.SINGLE),
    ),
    Initiative(
        "asem-customs-procedures-working-group",
        "ASEM Customs Procedures Working Group",
        abbreviation="PWG",
        kind=InitiativeKind.WORKING_GROUP,
        pillar="economic",
        started=PartialDate(1996, 6, 21),
        status=InitiativeStatus.UNKNOWN,
        editions=(
            Edition(
                1,
                PartialDate(1997, 3, 21),
                closes=PartialDate(1997, 3, 22),
                city="Brussels",
                country="BEL",
                evidence=Evidence(("infoboard-pwg1",)),
            ),
            Edition(
                9,
                PartialDate(2006, 9, 19),
                closes=PartialDate(2006, 9, 21),
                country="POL",
                evidence=Evidence(
                    ("infoboard-customs-pwg9",),
                    note=(
                        "Organised by the Polish customs, with a joint meeting of procedures and "
                        "enforcement experts. City not stated."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            ("infoboard-pwg1", "infoboard-pwg3", "infoboard-customs-pwg9"),
            note="Set up by the Shenzhen statement of 21 June 1996; at least three meetings.",
        ),
    ),
    Initiative(
        "asem-customs-trade-day",
        "ASEM Customs-Trade Day",
        kind=InitiativeKind.EVENT,
        pillar="economic",
        status=InitiativeStatus.RUNNING,
        editions=(
            Edition(
                8,
                PartialDate(2017, 4, 25),
                closes=PartialDate(2017, 4, 27),
                country="POL",
                theme="E-commerce",
                organisers=("POL",),
                evidence=Evidence(("wco-awgcm11",), note="Dates cover both linked meetings."),
            ),
            Edition(
                10,
                PartialDate(2019, 7, 1),
                closes=PartialDate(2019, 7, 3),
                city="Brussels",
                country="BEL",
                evidence=Evidence(
                    ("asiaeuropemeeting-customs-2019",),
                    Confidence.SINGLE,
                    note=(
                        "Announced together with the twelfth working group; the notice gives the "
                        "days for both."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            ("wco-awgcm11", "asiaeuropemeeting-customs-2019"),
            note="Meeting of customs and business; the eighth was on e-commerce.",
        ),
    ),
    Initiative(
        "asem-day",
        "ASEM Day",
        kind=InitiativeKind.EVENT,
        started=PartialDate(2016, 7),
        status=InitiativeStatus.RUNNING,
        launched_at="asem-11",
        evidence=Evidence(
            (
                "asem-day-2018", "infoboard-press-asem-day-thailand", "infoboard-asem-day-2",
                "infoboard-asem-day", "dfa-ph-asem-day-2019", "asem-education-asem-day-2024",
            ),
            note=(
                "1 March of each year, designated at ASEM 11 in memory of the first summit. "
                "Serves all pillars; partners may celebrate on other days (Thailand on 24 April "
                "in 2019). First kept on 1 March 2017; the Philippines proclaimed it by "
                "Proclamation 74 of 5 October 2016; full name Asia meets Europe / Europe meets "
                "Asia Day."
            ),
            disagreements=(
                Disagreement(
                    "started",
                    "2017-03-01",
                    sources=("infoboard-asem-day-2", "asem-education-asem-day-2024"),
                    note="The day on which it was first kept; it was decided in July 2016.",
                ),
            ),
        ),
    ),
    Initiative(
        "asem-development-conference-1",
        "ASEM Development Conference (first)",
        kind=InitiativeKind.CONFERENCE,
        pillar="economic",
        started=PartialDate(2009, 4, 20),
        ended=PartialDate(2009, 4, 21),
        status=InitiativeStatus.ENDED,
        launched_at="asem-7",
        organisers=("PHL", "EU"),
        city="Manila",
        country="PHL",
        evidence=Evidence(
            (
                "infoboard-devconf1-statement", "infoboard-development-conference-2009",
                "infoboard-devconf1-background", "infoboard-devconf2-press",
            ),
            note=(
                "Full title ASEM Development Conference: Towards Sustainable Development. "
                "Follow-up to the Beijing Declaration on Sustainable Development of ASEM 7; "
                "themes: Millennium Development Goals, climate change, social cohesion. "
                "Participants from 13 Asian and 16 European countries, the Commission, eight "
                "international and ten civil society organisations."
            ),
        ),
    ),
    Initiative(
        "asem-development-conference-2",
        "ASEM Development Conference (second)",
        kind=InitiativeKind.CONFERENCE,
        pillar="economic",
        started=PartialDate(2010, 5, 26),
        ended=PartialDate(2010, 5, 27),
        status=InitiativeStatus.ENDED,
        organisers=("IDN", "EU"),
        city="Yogyakarta",
        country="IDN",
        evidence=Evidence(
            (
                "seed-ec-asem-page-2012", "ec-piebalgs-devconf2", "infoboard-negotiation-sd",
                "jakartapost-devconf2", "euaustralia-devconf2", "infoboard-devconf2-press",
            ),
            note=(
                "Title: Towards an Asia-Europe Partnership for Sustainable Development; final "
                "report offered on the Commission page. Produced a Yogyakarta statement for ASEM "
                "8; negotiators were to take it up in Brussels on 23-24 June 2010. Participation: "
                "some 180 expected by the Commission, over 200 reported by the press. One website "
                "dates it 24-25 May, against all others."
            ),
        ),
    ),
    Initiative(
        "asem-dialogue-facility",
        "ASEM Dialogue Facility",
        kind=InitiativeKind.PROGRAMME,
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("EU",),
        organisers=("EU",),
        phases=(
            Phase(
                "Phase IV (support project)",
                PartialDate(2012, 12, 1),
                ended=PartialDate(2016, 7, 31),
                evidence=Evidence(
                    ("transtec-dialogue-facility",),
                    Confidence.SINGLE,
                    note=(
                        "44 months, 34 activities; funded under the multi-annual programme for "
                        "Asia II (2011-2013)."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "seed-ec-asem-page-2012", "ec-dialogue-facility", "transtec-dialogue-facility",
                "ceps-stocktaking-2014",
            ),
            note=(
                "European Commission instrument that pays for conferences, workshops, studies and "
                "participation of less developed partners, in five sectors: economy and finance; "
                "environment and climate; development aid; employment and social inclusion; "
                "education and culture. Serves all pillars. Phase data come from the contractor "
                "of the fourth phase."
            ),
        ),
    ),
    Initiative(
        "asem-duo",
        "ASEM-DUO Fellowship Programme",
        abbreviation="ASEM-DUO",
        kind=InitiativeKind.PROGRAMME,
        pillar="social-cultural",
        priority_areas=("priority-area-7-1",),
        started=PartialDate(2000, 10),
        status=InitiativeStatus.RUNNING,
        proposed_by=("KOR", "FRA", "SGP"),
        launched_at="asem-3",
        organisers=("asem-duo-secretariat",),
        city="Seoul",
        country="KOR",
        phases=(
            Phase(
                "Phase I",
                PartialDate(2001),
                ended=PartialDate(2005),
                budget=Money(Decimal(26_000_000), "EUR", kind=MoneyKind.TARGET),
                contributions=(
                    Contribution(
                        "KOR",
                        Money(
                            Decimal(6_000_000),
                            "EUR",
                            kind=MoneyKind.CONTRIBUTION,
                            qualifier=Qualifier.ABOUT,
                        ),
                        jointly_with=("FRA", "SGP"),
                        evidence=Evidence(
                            ("asemduo-som-report-2002", "asemduo-presentation-2003"),
                            note="Committed by December 2001; not split by country.",
                        ),
                    ),
                    Contribution(
                        "DNK",
                        Money(Decimal(500_000), "EUR", kind=MoneyKind.CONTRIBUTION),
                        evidence=Evidence(
                            ("asemduo-presentation-2003",),
                            note=(
                                "Announced at ASEM 4; one Danish co-funder, the science ministry, "
                                "decided in August 2005 to stop."
                            ),
                        ),
                    ),
                ),
                partners=("KOR", "FRA", "SGP", "DNK"),
                evidence=Evidence(
                    (
                        "asemduo-som-report-2002", "asemduo-presentation-2003",
                        "seed-asem5-cultures-declaration", "asemduo-progress-2003",
                    ),
                    note=(
                        "The sum of 26 million EUR was a target. What was given are commitments "
                        "for the whole period; the 1.3 million of 2003 are one year's part of "
                        "them."
                    ),
                    field_sources=(
                        ("started", ("asemduo-som-report-2002",)),
                        ("ended", ("asemduo-som-report-2002",)),
                        ("budget", ("asemduo-som-report-2002", "asemduo-presentation-2003")),
                        ("partners", ("asemduo-presentation-2003", "asemduo-progress-2003")),
                    ),
                ),
            ),
            Phase(
                "Phase II",
                PartialDate(2006),
                ended=PartialDate(2010),
                contributions=(
                    Contribution(
                        "THA",
                        None,
                        evidence=Evidence(
                            (
                                "asemduo-progress-2013", "politico-academic",
                                "europeansources-academic-2006",
                            ),
                            Confidence.SINGLE,
                            note="Listed as a new contributor in about 2006; no amount given.",
                            field_sources=(
                                (
                                    "contributor",
                                    ("politico-academic", "europeansources-academic-2006"),
                                ),
                            ),
                        ),
                    ),
                ),
                evidence=Evidence(
                    (
                        "seed-asem5-cultures-declaration", "asemduo-progress-2013",
                        "politico-academic", "europeansources-academic-2006",
                    ),
                    note=(
                        "Extension for 2006-2010 endorsed at ASEM 5 in October 2004. Thailand "
                        "contributes from 2006 (article of 31 August 2006); no amount."
                    ),
                    field_sources=(
                        ("started", ("asemduo-progress-2013",)),
                        ("ended", ("asemduo-progress-2013",)),
                    ),
                ),
            ),
            Phase(
                "Phase IV",
                PartialDate(2016),
                ended=PartialDate(2020),
                partners=("BEL", "IND", "KOR", "SGP", "SWE"),
                evidence=Evidence(
                    ("asem-education-duo", "asem-education-duo-sweden-2020"),
                    note=(
                        "Approved at ASEM 10. Strands named: DUO-Korea (2001), DUO-Sweden (2010), "
                        "DUO-Belgium/Flanders (2011), DUO-Wallonia-Brussels, DUO-India (2019), "
                        "DUO-Singapore."
                    ),
                    field_sources=(
                        ("started", ("asem-education-duo",)),
                        ("ended", ("asem-education-duo",)),
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "seed-asem5-cultures-declaration", "asemduo-progress-2003",
                "asemduo-som-report-2002", "asemduo-concept-paper", "asemduo-presentation-2003",
                "asemduo-progress-2013", "asemduo-opening-2001", "politico-academic",
                "infoboard-asem-education-process", "asem-education-duo",
                "asem-education-duo-sweden-2020", "europeansources-academic-2006",
            ),
            note=(
                "Umbrella programme of paired exchanges of students and teachers between Asia and "
                "Europe, made of national strands (DUO-Korea, DUO-Singapore, DUO-France, "
                "DUO-Denmark, later others) under common core principles. The 2004 declaration "
                "names phases I and II as ongoing. First experts' meeting Seoul, April 2001 (16 "
                "ASEM countries); first awards December 2001; second experts' meeting November "
                "2003 (27 delegates, 13 countries). Unit grants in the concept paper: 6,000 EUR "
                "for a pair of teachers (one month), 12,000 EUR for a pair of students (six "
                "months)."
            ),
            field_sources=(
                ("started", ("asemduo-progress-2003", "asemduo-progress-2013")),
                (
                    "proposed_by",
                    (
                        "asemduo-progress-2003", "asemduo-som-report-2002",
                        "asemduo-presentation-2003",
                    ),
                ),
                (
                    "launched_at",
                    (
                        "asemduo-progress-2003", "asemduo-progress-2013",
                        "asemduo-presentation-2003", "asem-education-duo",
                    ),
                ),
            ),
        ),
    ),
    Initiative(
        "asem-eco-city-network",
        "ASEM Eco-City Network",
        kind=InitiativeKind.NETWORK,
        pillar="economic",
        started=PartialDate(2010, 9, 21),
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("CHN",),
        launched_at="asem-7",
        organisers=("CHN",),
        city="Beijing",
        country="CHN",
        evidence=Evidence(
            ("infoboard-eco-city", "chinabuilding-2010-eco-city"),
            note=(
                "Network for exchange on eco-cities, opened with a launching ceremony and "
                "workshop; contact in Beijing. Date not in the source."
            ),
            field_sources=(
                ("started", ("chinabuilding-2010-eco-city",)),
                ("proposed_by", ("chinabuilding-2010-eco-city",)),
                ("launched_at", ("chinabuilding-2010-eco-city",)),
                ("organisers", ("chinabuilding-2010-eco-city",)),
                ("city", ("chinabuilding-2010-eco-city",)),
                ("country", ("chinabuilding-2010-eco-city",)),
            ),
            single=("organisers",),
        ),
    ),
    Initiative(
        "asem-education-hub",
        "ASEM Education Hub",
        abbreviation="AEH",
        kind=InitiativeKind.NETWORK,
        pillar="social-cultural",
        status=InitiativeStatus.UNKNOWN,
        organisers=("asef",),
        evidence=Evidence(
            ("eahep-asem", "politico-academic", "asef-newsletter-2008-2", "asef-lll-2005"),
            note=(
                "ASEF programme of university networks, colloquia and an exchange-scholarship "
                "database. Founding year not found."
            ),
        ),
    ),
    Initiative(
        "asem-education-process",
        "ASEM Education Process",
        abbreviation="AEP",
        kind=InitiativeKind.MECHANISM,
        pillar="social-cultural",
        started=PartialDate(2008),
        status=InitiativeStatus.RUNNING,
        launched_at="asemme-1",
        organisers=("asem-education-secretariat",),
        phases=(
            Phase(
                "Secretariat in Germany",
                PartialDate(2009),
                ended=PartialDate(2013),
                partners=("DEU",),
                evidence=Evidence(
                    (
                        "bmbf-asem-education", "asem-education-call-host",
                        "asem-education-secretariat-page", "asem-education-secretariat-profile",
                    ),
                    note="At the German Academic Exchange Service, Bonn.",
                    field_sources=(
                        (
                            "started",
                            (
                                "bmbf-asem-education", "asem-education-call-host",
                                "asem-education-secretariat-profile",
                            ),
                        ),
                        (
                            "ended",
                            (
                                "bmbf-asem-education", "asem-education-call-host",
                                "asem-education-secretariat-page",
                            ),
                        ),
                        ("partners", ("bmbf-asem-education", "asem-education-call-host")),
                    ),
                    disagreements=(
                        Disagreement(
                            "started",
                            "2008",
                            sources=("asem-education-secretariat-page",),
                            note="Agreed on by the ministers of 2009.",
                        ),
                    ),
                ),
            ),
            Phase(
                "Secretariat in Indonesia",
                PartialDate(2013, 10, 1),
                ended=PartialDate(2017),
                partners=("IDN",),
                evidence=Evidence(
                    (
                        "bmbf-asem-education", "asem-education-secretariat-page",
                        "asem-education-call-host", "asem-education-secretariat-profile",
                    ),
                    field_sources=(
                        ("started", ("asem-education-call-host",)),
                        (
                            "ended",
                            (
                                "asem-education-secretariat-page",
                                "asem-education-secretariat-profile",
                            ),
                        ),
                        (
                            "partners",
                            ("asem-education-call-host", "asem-education-secretariat-page"),
                        ),
                    ),
                ),
            ),
            Phase(
                "Secretariat in Belgium",
                PartialDate(2018),
                ended=PartialDate(2022),
                partners=("BEL",),
                evidence=Evidence(
                    (
                        "asem-education-italy-2022", "asem-education-secretariat-page",
                        "asem-education-secretariat-profile",
                    ),
                    Confidence.SINGLE,
                    field_sources=(
                        ("started", ("asem-education-secretariat-profile",)),
                        (
                            "ended",
                            ("asem-education-italy-2022", "asem-education-secretariat-profile"),
                        ),
                        (
                            "partners",
                            (
                                "asem-education-secretariat-page",
                                "asem-education-secretariat-profile",
                            ),
                        ),
                    ),
                    disagreements=(
                        Disagreement(
                            "started",
                            "2017",
                            sources=("asem-education-secretariat-page", "asem-education-call-host"),
                            note="Since the end of 2017.",
                        ),
                        Disagreement(
                            "ended",
                            "2021",
                            sources=("asem-education-secretariat-page",),
                            note=(
                                "The planned end was December 2021; Belgium handed over in July "
                                "2022."
                            ),
                        ),
                    ),
                ),
            ),
            Phase(
                "Secretariat in Italy",
                PartialDate(2022, 7, 1),
                ended=PartialDate(2026),
                partners=("ITA",),
                evidence=Evidence(
                    (
                        "asem-education-italy-2022", "asem-education-secretariat-page",
                        "asem-education-secretariat-profile",
                    ),
                    field_sources=(
                        ("started", ("asem-education-italy-2022",)),
                        (
                            "partners",
                            ("asem-education-italy-2022", "asem-education-secretariat-page"),
                        ),
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-asem-education-process", "asem-education-process",
                "asem-education-secretariat-page", "bmbf-asem-education",
                "asem-education-call-host", "asem-education-italy-2022",
                "asem-education-secretariat-profile",
            ),
            note=(
                "Policy dialogue of education ministers and stakeholders that began with the "
                "first ministers' meeting (Berlin 2008). The phases list the hosts of its "
                "rotating secretariat; their years follow the German ministry and a profile page "
                "where they are clearer than the secretariat's own page."
            ),
        ),
    ),
    Initiative(
        "asem-education-senior-officials",
        "ASEM Education Senior Officials' Meetings",
        kind=InitiativeKind.MEETING,
        pillar="social-cultural",
        status=InitiativeStatus.RUNNING,
        editions=(
            Edition(
                None,
                PartialDate(2014, 11, 10),
                closes=PartialDate(2014, 11, 11),
                city="Riga",
                country="LVA",
                organisers=("LVA",),
                evidence=Evidence(
                    ("infoboard-asemme5-som1",),
                    note="SOM1 for ASEMME5; 89 participants, 33 countries.",
                ),
            ),
            Edition(
                None,
                PartialDate(2018, 6, 3),
                closes=PartialDate(2018, 6, 5),
                city="Jakarta",
                country="IDN",
                organisers=("IDN",),
                evidence=Evidence(
                    ("infoboard-isom3", "asem-education-asemme7-event"),
                    note=(
                        "Third intermediate meeting (ISOM), first for ASEMME7; welcome dinner on "
                        "the 3rd."
                    ),
                ),
            ),
            Edition(
                None,
                PartialDate(2019, 5, 14),
                closes=PartialDate(2019, 5, 14),
                city="Bucharest",
                country="ROU",
                organisers=("ROU",),
                evidence=Evidence(
                    ("asem-education-asemme7",),
                    note="SOM2 for ASEMME7.",
                    single=("opens", "closes"),
                ),
            ),
            Edition(
                None,
                PartialDate(2021, 9, 14),
                closes=PartialDate(2021, 9, 15),
                evidence=Evidence(
                    ("asef-som1-2021", "asem-education-som1-2021"),
                    note=(
                        "SOM1 for ASEMME8, virtual; Germany named as organiser with the "
                        "secretariat by ASEF."
                    ),
                ),
            ),
            Edition(
                None,
                PartialDate(2021, 12, 13),
                closes=PartialDate(2021, 12, 14),
                theme=(
                    "ASEM Education 2030: Towards more resilient, prosperous and sustainable "
                    "futures"
                ),
                evidence=Evidence(("asem-education-som2-2021",), note="SOM2 for ASEMME8, virtual."),
            ),
            Edition(
                None,
                PartialDate(2022, 11, 24),
                closes=PartialDate(2022, 11, 25),
                city="St Julian's",
                country="MLT",
                theme="Implementation of the ASEM Education Strategy and Vision 2030",
                organisers=("MLT",),
                evidence=Evidence(("asem-education-isom-2022",), note="ISOM for ASEMME9."),
            ),
            Edition(
                None,
                PartialDate(2023, 5, 22),
                closes=PartialDate(2023, 5, 23),
                city="St Julian's",
                country="MLT",
                theme="Asia and Europe: Reboosting interregional cooperation on education",
                evidence=Evidence(
                    ("asem-education-som1-2023",),
                    note="SOM1 for ASEMME9; 57 delegates.",
                ),
            ),
            Edition(
                None,
                PartialDate(2024, 1, 24),
                closes=PartialDate(2024, 1, 24),
                country="MLT",
                evidence=Evidence(
                    ("microcasa-som2-2024",),
                    Confidence.SINGLE,
                    note="SOM2 for ASEMME9, Grand Hotel Excelsior.",
                ),
            ),
            Edition(
                None,
                PartialDate(2024, 11, 18),
                closes=PartialDate(2024, 11, 19),
                city="Bangkok",
                country="THA",
                theme=(
                    "Navigating the Digital Age: Lifelong Learning and Future Skills for a Hybrid "
                    "World"
                ),
                organisers=("THA",),
                evidence=Evidence(("asef-isom-2024-bangkok",), note="ISOM for ASEMME10."),
            ),
            Edition(
                None,
                PartialDate(2025, 11, 18),
                closes=PartialDate(2025, 11, 19),
                city="Bucharest",
                country="ROU",
                theme="Connecting Education. Fostering Collaboration between Asia and Europe",
                organisers=("ROU",),
                evidence=Evidence(
                    ("asef-som1-2025-bucharest",),
                    note="SOM1 for ASEMME10; over 70 officials from 27 partner countries.",
                ),
            ),
        ),
        evidence=Evidence(
            (
                "asef-isom-2024-bangkok", "asef-som1-2021", "asef-som1-2025-bucharest",
                "asem-education-asemme7", "asem-education-asemme7-event",
                "asem-education-isom-2020", "asem-education-isom-2022", "asem-education-som1-2023",
                "asem-education-som2-2021", "infoboard-asemme5-som1", "infoboard-isom3",
                "asem-education-som1-2021", "microcasa-som2-2024",
            ),
            Confidence.SINGLE,
        ),
    ),
    Initiative(
        "asem-forum-digital-connectivity-2017",
        "ASEM High-Level Forum on Digital Connectivity",
        kind=InitiativeKind.CONFERENCE,
        pillar="economic",
        started=PartialDate(2017, 6, 19),
        ended=PartialDate(2017, 6, 20),
        status=InitiativeStatus.ENDED,
        proposed_by=("CHN", "SGP", "MMR", "HRV", "NOR"),
        launched_at="asem-11",
        organisers=("CHN",),
        city="Qingdao",
        country="CHN",
        evidence=Evidence(
            ("imsilkroad-qingdao", "chinatradenews-qingdao"),
            note=(
                "Announced by China at ASEM 11, co-proposed by Singapore, Myanmar, Croatia and "
                "Norway; over 600 guests."
            ),
        ),
    ),
    Initiative(
        "asem-forum-energy-security-policy",
        "ASEM Forum on Energy Security Policy",
        kind=InitiativeKind.FORUM,
        pillar="economic",
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("VNM",),
        evidence=Evidence(
            ("infoboard-energy-forum",),
            Confidence.SINGLE,
            note=(
                "Viet Nam offered to hold the first after ASEM 6; whether it was held is not "
                "known."
            ),
        ),
    ),
    Initiative(
        "asem-forum-green-growth-smes-2010",
        "ASEM Forum 2010 on Green Growth and SMEs",
        kind=InitiativeKind.CONFERENCE,
        pillar="economic",
        started=PartialDate(2010, 5),
        ended=PartialDate(2010, 5),
        status=InitiativeStatus.ENDED,
        organisers=("KOR",),
        city="Seoul",
        country="KOR",
        evidence=Evidence(
            ("aseic-launch-2011",),
            note="28 partners asked in a joint statement for what became ASEIC.",
        ),
    ),
    Initiative(
        "asem-forum-lifelong-learning",
        "ASEM Forum on Lifelong Learning",
        kind=InitiativeKind.CONFERENCE,
        pillar="social-cultural",
        status=InitiativeStatus.UNKNOWN,
        organisers=("asem-lll-hub", "asef"),
        editions=(
            Edition(
                None,
                PartialDate(2012, 5, 28),
                closes=PartialDate(2012, 5, 31),
                city="Copenhagen",
                country="DNK",
                theme="Learning Unlimited",
                organisers=("DNK", "KOR", "asef", "asem-lll-hub", "unesco"),
                evidence=Evidence(
                    ("uil-forum-2012",),
                    disagreements=(
                        Disagreement("closes", "2012-05-30", sources=("asef-lll-forum-2012",)),
                    ),
                ),
            ),
            Edition(
                4,
                PartialDate(2015, 3, 9),
                closes=PartialDate(2015, 3, 12),
                city="Bali",
                country="IDN",
                evidence=Evidence(("balivillas-lll-2015",), Confidence.SINGLE),
            ),
            Edition(
                None,
                PartialDate(2020, 10, 13),
                closes=PartialDate(2020, 10, 15),
                theme=(
                    "Future Directions of Lifelong Learning: Creating a Vision for Lifelong "
                    "Learning Research for Policy & Practice in Asia & Europe"
                ),
                organisers=("asem-lll-hub",),
                evidence=Evidence(
                    ("asem-education-lll-2020",),
                    note=(
                        "Online, from University College Cork; over 100 participants; framework "
                        "for 2020-2025 with six research networks."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "uil-forum-2012", "asef-lll-forum-2012", "asem-education-lll-2020",
                "balivillas-lll-2015",
            ),
            note=(
                "Conferences of the lifelong-learning hub. The 2015 meeting is described as the "
                "fourth biennial one (single secondary source)."
            ),
        ),
    ),
    Initiative(
        "asem-forum-social-safety-nets-2011",
        "ASEM Forum on Social Safety Nets",
        kind=InitiativeKind.CONFERENCE,
        pillar="social-cultural",
        started=PartialDate(2011, 4, 18),
        ended=PartialDate(2011, 4, 19),
        status=InitiativeStatus.ENDED,
        proposed_by=("VNM",),
        cosponsors=("FIN",),
        launched_at="asem-8",
        organisers=("VNM", "FIN"),
        city="Hanoi",
        country="VNM",
        evidence=Evidence(
            ("infoboard-social-safety", "vna-social-safety", "vna-green-growth"),
            note=(
                "Proposed by Viet Nam, approved at ASEM 8; over 150 delegates. Dates from a news "
                "agency."
            ),
        ),
    ),
    Initiative(
        "asem-global-ageing-center-initiative",
        "ASEM Global Ageing Center",
        abbreviation="AGAC",
        kind=InitiativeKind.INSTITUTION,
        pillar="social-cultural",
        started=PartialDate(2018, 6, 26),
        status=InitiativeStatus.RUNNING,
        proposed_by=("KOR",),
        launched_at="asem-11",
        organisers=("asem-global-ageing-center",),
        city="Seoul",
        country="KOR",
        evidence=Evidence(
            ("kbs-agac-ja", "kbs-agac-fr", "kbs-agac-de", "infoboard-hr20", "agac-forum-2025"),
            Confidence.SINGLE,
            note=(
                "Proposed at ASEM 10, approved at ASEM 11, opened in Seoul on 26 June 2018 (day "
                "from one broadcaster)."
            ),
        ),
    ),
    Initiative(
        "asem-green-growth-forum-2011",
        "ASEM Green Growth Forum",
        kind=InitiativeKind.CONFERENCE,
        pillar="economic",
        started=PartialDate(2011, 10, 3),
        ended=PartialDate(2011, 10, 4),
        status=InitiativeStatus.ENDED,
        proposed_by=("VNM",),
        launched_at="asem-8",
        organisers=("VNM", "KOR", "GBR", "DEU", "NLD"),
        city="Hanoi",
        country="VNM",
        evidence=Evidence(
            ("vna-green-growth", "vcci-green-growth"),
            note=(
                "Proposed by Viet Nam at ASEM 8 with Korea, the United Kingdom, Germany and the "
                "Netherlands; about 180 participants."
            ),
        ),
    ),
    Initiative(
        "asem-high-level-conference-agricultural-cooperation",
        "ASEM High-Level Conference on Agricultural Cooperation",
        kind=InitiativeKind.CONFERENCE,
        pillar="economic",
        status=InitiativeStatus.ENDED,
        evidence=Evidence(
            ("kantei-asem5-chair-statement",),
            note=(
                "Held between ASEM 4 and ASEM 5 and noted by the leaders in 2004; place and day "
                "were not found."
            ),
        ),
    ),
    Initiative(
        "asem-high-level-conference-food-security",
        "ASEM High-Level Conference on Food Security",
        kind=InitiativeKind.CONFERENCE,
        pillar="economic",
        started=PartialDate(2011, 5, 9),
        ended=PartialDate(2011, 5, 10),
        status=InitiativeStatus.ENDED,
        proposed_by=("THA",),
        launched_at="asem-7",
        organisers=("THA",),
        city="Chiang Mai",
        country="THA",
        evidence=Evidence(
            ("infoboard-food-security", "infoboard-press-food-security", "vna-food-security"),
            note="Thailand's issue-based leadership, taken on at ASEM 7; about 150 participants.",
        ),
    ),
    Initiative(
        "asem-high-level-conference-interreligious-2014",
        "ASEM High-Level Conference on Intercultural and Inter-Religious Dialogue",
        kind=InitiativeKind.CONFERENCE,
        pillar="social-cultural",
        started=PartialDate(2014, 7, 3),
        ended=PartialDate(2014, 7, 4),
        status=InitiativeStatus.ENDED,
        proposed_by=("RUS",),
        organisers=("RUS",),
        related=("asem-interfaith-dialogue",),
        city="Saint Petersburg",
        country="RUS",
        evidence=Evidence(
            (
                "studylib-spb-declaration-2014-ru", "ria-interreligious-2014", "gazeta-spb-2014-ru",
                "azertac-spb-2014-fr", "interfax-medvedev-2012-ru",
            ),
            note=(
                "Outside the numbered interfaith series; theme in Russian: harmony among "
                "civilisations as a condition of sustainable development. Proposed by Russia in "
                "Vientiane, November 2012; organised by its ministry of culture; adopted a "
                "declaration that lists the seven dialogues as forerunners."
            ),
        ),
    ),
    Initiative(
        "asem-high-level-forum-employment",
        "ASEM High-level Forum on Employment and Social Policy",
        kind=InitiativeKind.FORUM,
        pillar="economic",
        started=PartialDate(2010, 3),
        status=InitiativeStatus.UNKNOWN,
        organisers=("EU",),
        editions=(
            Edition(
                None,
                PartialDate(2010, 3),
                city="Brussels",
                country="BEL",
                evidence=Evidence(("ituc-aelf-2008-2014",), note="Social partners were invited."),
            ),
            Edition(
                None,
                PartialDate(2011, 11, 24),
                city="Hanoi",
                country="VNM",
                organisers=("VNM", "EU"),
                evidence=Evidence(
                    ("vnaplus-employment-forum-2011",),
                    Confidence.SINGLE,
                    note=(
                        "About 100 delegates from 33 partners; prepared the fourth labour "
                        "ministers' conference."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            ("ituc-aelf-2008-2014", "vnaplus-employment-forum-2011"),
            note="Prepares the labour and employment ministers' conferences.",
        ),
    ),
    Initiative(
        "asem-high-level-meeting-disability",
        "ASEM High-level Meeting on Disability",
        kind=InitiativeKind.MEETING,
        pillar="social-cultural",
        started=PartialDate(2015, 10),
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("CHN",),
        launched_at="asem-10",
        organisers=("CHN", "china-disabled-persons-federation"),
        city="Beijing",
        country="CHN",
        editions=(
            Edition(
                1,
                PartialDate(2015, 10),
                closes=PartialDate(2015, 10, 30),
                city="Beijing",
                country="CHN",
                theme="Break Barriers for Inclusive Development",
                organisers=("CHN", "china-disabled-persons-federation"),
                evidence=Evidence(
                    (
                        "infoboard-disability2", "cri-it-disability-2015",
                        "chinadaily-disability-2014",
                    ),
                    note=(
                        "Adopted a joint initiative with three pillars; China and Germany had "
                        "been named as co-sponsors a year earlier. Closing day from one "
                        "broadcaster; opening day not found."
                    ),
                ),
            ),
            Edition(
                2,
                PartialDate(2017, 9, 14),
                closes=PartialDate(2017, 9, 15),
                city="Beijing",
                country="CHN",
                organisers=("CHN",),
                evidence=Evidence(
                    ("infoboard-disability2",),
                    note="Reviewed two years of cooperation and discussed an action plan.",
                ),
            ),
        ),
        evidence=Evidence(
            ("infoboard-disability2", "cri-it-disability-2015", "chinadaily-disability-2014"),
            note=(
                "Premier Li Keqiang brought disability into ASEM at ASEM 10; a meeting of a group "
                "of friends on disability met in Milan on 18 October 2014 beside that summit."
            ),
        ),
    ),
    Initiative(
        "asem-high-level-meeting-disaster-climate-2013",
        "ASEM High-Level Meeting on Disaster Prevention and Relief in Response to Climate Change",
        kind=InitiativeKind.MEETING,
        pillar="political",
        started=PartialDate(2013, 11, 18),
        ended=PartialDate(2013, 11, 19),
        status=InitiativeStatus.ENDED,
        proposed_by=("VNM",),
        cosponsors=("PHL", "LAO", "IDN", "DNK", "DEU", "NLD", "EU", "PAK"),
        launched_at="asem-9",
        organisers=("VNM",),
        city="Hanoi",
        country="VNM",
        evidence=Evidence(
            ("infoboard-disaster-climate", "vna-disaster-climate"),
            note="Proposed by Viet Nam at ASEM 9.",
            disagreements=(
                Disagreement(
                    "started",
                    "2013-11-11",
                    sources=("vna-disaster-climate",),
                    note="Perhaps a misprint.",
                ),
            ),
        ),
    ),
    Initiative(
        "asem-high-level-meeting-marine-sustainability",
        "ASEM High-level Meeting on Marine Sustainability",
        kind=InitiativeKind.MEETING,
        pillar="economic",
        started=PartialDate(2019, 3, 7),
        ended=PartialDate(2019, 3, 8),
        status=InitiativeStatus.ENDED,
        organisers=("THA",),
        city="Bangkok",
        country="THA",
        evidence=Evidence(
            ("infoboard-marine-sustainability",),
            note=(
                "7-8 March in Bangkok; the source leaves out the year, which follows from its "
                "reference to the meeting of August 2018."
            ),
        ),
    ),
    Initiative(
        "asem-high-level-policy-dialogue-2021",
        "ASEM High-level Policy Dialogue: ASEM at 25",
        kind=InitiativeKind.CONFERENCE,
        started=PartialDate(2021, 6, 22),
        ended=PartialDate(2021, 6, 22),
        status=InitiativeStatus.ENDED,
        proposed_by=("VNM",),
        organisers=("VNM",),
        city="Hanoi",
        country="VNM",
        evidence=Evidence(
            (
                "vnaplus-policy-dialogue-2021", "dangcongsan-vietnam-asem-2021",
                "hankookilbo-asem25-ko", "sisa-asem25-ko",
            ),
            note=(
                "Title: Strengthening Asia-Europe Partnership in a Transforming World; in Hanoi "
                "and by video."
            ),
            field_sources=(("started", ("hankookilbo-asem25-ko", "sisa-asem25-ko")),),
        ),
    ),
    Initiative(
        "asem-ict-cooperation-initiative",
        "ASEM initiative on ICT cooperation",
        kind=InitiativeKind.PROGRAMME,
        pillar="economic",
        started=PartialDate(2004, 10),
        status=InitiativeStatus.UNKNOWN,
        launched_at="asem-5",
        evidence=Evidence(
            ("mofa-jp-ict-chair-statement", "infoboard-local-ict"),
            note=(
                "Approved at ASEM 5; led to the first ICT ministers' meeting (Hanoi, 2006) and to "
                "follow-up workshops."
            ),
        ),
    ),
    Initiative(
        "asem-industry-dialogue-connectivity",
        "ASEM Industry Dialogue on Connectivity",
        kind=InitiativeKind.CONFERENCE,
        pillar="economic",
        status=InitiativeStatus.ENDED,
        proposed_by=("CHN",),
        launched_at="asem-10",
        organisers=("CHN",),
        city="Chongqing",
        country="CHN",
        evidence=Evidence(
            ("infoboard-industry-connectivity", "infoboard-media-connectivity"),
            note=(
                "Proposed by China at ASEM 10; theme Advancing Asia-Europe Connectivity Through "
                "Innovation. Held between ASEM 10 and May 2016; the exact days are not in the "
                "source."
            ),
        ),
    ),
    Initiative(
        "asem-infoboard",
        "ASEM InfoBoard",
        kind=InitiativeKind.PLATFORM,
        status=InitiativeStatus.RUNNING,
        proposed_by=("PHL",),
        website="www.aseminfoboard.org",
        evidence=Evidence(
            (
                "mofa-jp-infoboard-concept-paper", "seed-ec-asem-page-2012",
                "seed-asef-press-release-2010",
            ),
            note=(
                "Public information site of ASEM. The concept paper, written after the senior "
                "officials' meeting in Rome of November 2003, develops an idea first put forward "
                "by the Philippines and foresees archive, enquiry and dissemination functions; "
                "the long-term role of ASEF was to be reviewed. Launch date not found. Serves all "
                "three pillars, so no pillar is recorded."
            ),
            field_sources=(("website", ("seed-asef-press-release-2010",)),),
        ),
    ),
    Initiative(
        "asem-informal-seminar-human-rights",
        "Informal ASEM Seminar on Human Rights",
        kind=InitiativeKind.SEMINAR,
        pillar="political",
        started=PartialDate(1997, 12, 11),
        status=InitiativeStatus.RUNNING,
        proposed_by=("SWE", "FRA"),
        launched_at="fmm-1",
        organisers=("asef", "raoul-wallenberg-institute", "FRA"),
        editions=(
            Edition(
                1,
                PartialDate(1997, 12, 11),
                closes=PartialDate(1997, 12, 13),
                city="Lund",
                country="SWE",
                theme="Human Rights and the Rule of Law: Administration of Justice",
                evidence=Evidence(("asef-hr1",)),
            ),
            Edition(
                2,
                PartialDate(1999, 6),
                city="Beijing",
                country="CHN",
                evidence=Evidence(("hurights-osaka-2006",), Confidence.SINGLE),
            ),
            Edition(
                3,
                PartialDate(2000, 6, 19),
                closes=PartialDate(2000, 6, 20),
                city="Paris",
                country="FRA",
                evidence=Evidence(("asef-hr3",), note="60 participants from 24 countries."),
            ),
            Edition(
                4,
                PartialDate(2001, 7),
                city="Bali",
                country="IDN",
                evidence=Evidence(("hurights-osaka-2006",), Confidence.SINGLE),
            ),
            Edition(
                5,
                PartialDate(2003, 5),
                city="Lund",
                country="SWE",
                evidence=Evidence(("hurights-osaka-2006",), Confidence.SINGLE),
            ),
            Edition(
                6,
                PartialDate(2004, 9, 16),
                closes=PartialDate(2004, 9, 17),
                city="Suzhou",
                country="CHN",
                theme="Human Rights and International Migration",
                evidence=Evidence(("asef-hr6",), note="Over 72 participants."),
            ),
            Edition(
                7,
                PartialDate(2006, 2, 22),
                closes=PartialDate(2006, 2, 25),
                city="Budapest",
                country="HUN",
                theme="Human Rights and Ethnic, Linguistic and Religious Minorities",
                evidence=Evidence(
                    ("asef-hrs7",),
                    note="100 participants from 36 countries; at Central European University.",
                ),
            ),
            Edition(
                8,
                PartialDate(2007, 9, 26),
                closes=PartialDate(2007, 9, 28),
                city="Siem Reap",
                country="KHM",
                theme="Freedom of Expression",
                evidence=Evidence(
                    ("asef-hrs8", "docslib-hrs8-proceedings"),
                    note=(
                        "About 140 participants from 38 of 43 countries. Hosted by the Royal "
                        "Government of Cambodia."
                    ),
                ),
            ),
            Edition(
                9,
                PartialDate(2009, 2, 18),
                closes=PartialDate(2009, 2, 20),
                city="Strasbourg",
                country="FRA",
                theme="Human Rights in Criminal Justice Systems",
                evidence=Evidence(("asef-hr9",)),
            ),
            Edition(
                11,
                PartialDate(2011, 11, 23),
                closes=PartialDate(2011, 11, 25),
                city="Prague",
                country="CZE",
                theme="National and Regional Human Rights Mechanisms",
                evidence=Evidence(
                    ("docslib-hrs11-press", "docslib-hrs11-proceedings"),
                    note=(
                        "Czernin Palace; over 120 participants. Hosted by the Czech Ministry of "
                        "Foreign Affairs."
                    ),
                ),
            ),
            Edition(
                12,
                PartialDate(2012, 6, 27),
                closes=PartialDate(2012, 6, 29),
                city="Seoul",
                country="KOR",
                theme="Human Rights and Information and Communication Technology (ICT)",
                evidence=Evidence(
                    ("asef-hrs12",),
                    note=(
                        "Nearly 120 participants from 42 countries. Hosted by the Korean Ministry "
                        "of Foreign Affairs and Trade and the National Human Rights Commission."
                    ),
                ),
            ),
            Edition(
                13,
                PartialDate(2013, 10, 21),
                closes=PartialDate(2013, 10, 23),
                city="Copenhagen",
                country="DNK",
                theme="Human Rights and the Environment",
                evidence=Evidence(("asef-hr13",), note="Over 135 participants."),
            ),
            Edition(
                14,
                PartialDate(2014, 11, 18),
                closes=PartialDate(2014, 11, 20),
                city="Hanoi",
                country="VNM",
                theme="Human Rights and Businesses",
                evidence=Evidence(
                    ("vov-hr14", "lecourrier-hrs14", "vnaplus-hrs14-close", "hurights-hrs14"),
                    note=(
                        "Over 125 participants, 47 partners. Le Courrier du Vietnam gives 18-21 "
                        "November. Hosted by the Ministry of Foreign Affairs of Viet Nam."
                    ),
                ),
            ),
            Edition(
                15,
                None,
                city="Montreux",
                country="CHE",
                theme="Human Rights and Trafficking in Persons",
                evidence=Evidence(
                    ("asef-wallstrom-2016",),
                    note="Held before June 2016; date not in the source.",
                ),
            ),
            Edition(
                16,
                PartialDate(2016, 11, 8),
                closes=PartialDate(2016, 11, 10),
                city="Beijing",
                country="CHN",
                theme="Persons with Disabilities and Human Rights",
                evidence=Evidence(
                    ("thereader-hrs16",),
                    Confidence.SINGLE,
                    note=(
                        "More than 120 participants. Hosted by the Ministry of Foreign Affairs of "
                        "China, the China Disabled Persons' Federation and the China University "
                        "of Political Science and Law."
                    ),
                ),
            ),
            Edition(
                17,
                PartialDate(2017, 11, 7),
                closes=PartialDate(2017, 11, 9),
                city="Sofia",
                country="BGR",
                theme="Human Rights and Children",
                evidence=Evidence(
                    ("asef-hr17-training", "asef-hrs17-pub", "toc-hr17", "poliklinika-hrs17"),
                    note=(
                        "First with a training part, in Leiden on 9-12 April 2018. One ASEF page "
                        "gives 7-8 November. Hosted by the Ministry of Foreign Affairs of "
                        "Bulgaria, its labour ministry and the State Agency for Child Protection."
                    ),
                ),
            ),
            Edition(
                18,
                PartialDate(2018, 11, 5),
                closes=PartialDate(2018, 11, 8),
                city="Yogyakarta",
                country="IDN",
                theme="Human Rights and the Prevention of Violent Extremism",
                evidence=Evidence(
                    ("asef-hrs18-training",),
                    note="Training in New Delhi, 17-20 September 2019.",
                ),
            ),
            Edition(
                19,
                PartialDate(2019, 11, 4),
                closes=PartialDate(2019, 11, 6),
                city="Tromsø",
                country="NOR",
                theme="Human Rights Education & Training",
                evidence=Evidence(("asef-hr19",)),
            ),
            Edition(
                20,
                PartialDate(2021, 2, 22),
                closes=PartialDate(2021, 2, 24),
                country="KOR",
                theme="Human Rights of Older Persons",
                organisers=("KOR", "asem-global-ageing-center"),
                evidence=Evidence(("infoboard-hr20",), note="Hybrid and online."),
            ),
            Edition(
                21,
                PartialDate(2022, 3, 16),
                closes=PartialDate(2022, 3, 18),
                city="Luxembourg",
                country="LUX",
                theme="Human Rights and Climate Change",
                evidence=Evidence(
                    ("asef-hrs21",),
                    note=(
                        "Hybrid; over 150 experts from 48 partner countries. Hosted by the "
                        "Ministry of Foreign and European Affairs of Luxembourg."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "asef-hr1", "asef-hr3", "asef-hr6", "asef-hr9", "asef-hr13", "asef-hr19",
                "infoboard-hr20", "hurights-osaka-2006", "asef-wallstrom-2016", "asef-hrs7",
                "asef-hrs8", "docslib-hrs11-press", "asef-hrs12", "asef-hr17-training",
                "asef-hrs17-pub", "asef-hrs18-training", "asef-hrs21", "docslib-hrs11-proceedings",
                "docslib-hrs8-proceedings", "vov-hr14", "thereader-hrs16", "toc-hr17",
                "lecourrier-hrs14", "hurights-hrs14", "vnaplus-hrs14-close", "poliklinika-hrs17",
            ),
            note=(
                "Closed informal seminars launched by Sweden and France at the first Foreign "
                "Ministers' Meeting; ASEF has been the secretariat since 2000. Editions 2, 4 and "
                "5 are known by month only."
            ),
        ),
    ),
    Initiative(
        "asem-initiative-pandemic-influenza",
        "ASEM Initiative for the Rapid Containment of Pandemic Influenza",
        kind=InitiativeKind.PROGRAMME,
        pillar="social-cultural",
        started=PartialDate(2008),
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("JPN",),
        launched_at="asem-7",
        organisers=("JPN", "asef", "who-wpro", "jics"),
        phases=(
            Phase(
                "ASEF Public Health Network, first period",
                PartialDate(2009),
                ended=PartialDate(2013),
                contributions=(
                    Contribution(
                        "JPN",
                        None,
                        evidence=Evidence(
                            (
                                "asef-public-health-network", "asef-annual-report-2011-health",
                                "bmc-asef-public-health-2011",
                            ),
                            note="It financed the period; no amount given.",
                            field_sources=(
                                (
                                    "contributor",
                                    (
                                        "asef-annual-report-2011-health",
                                        "bmc-asef-public-health-2011",
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
                evidence=Evidence(
                    (
                        "asef-public-health-network", "asef-annual-report-2011-health",
                        "bmc-asef-public-health-2011",
                    ),
                    field_sources=(
                        (
                            "started",
                            ("asef-annual-report-2011-health", "bmc-asef-public-health-2011"),
                        ),
                        (
                            "ended",
                            ("asef-annual-report-2011-health", "bmc-asef-public-health-2011"),
                        ),
                    ),
                ),
            ),
            Phase(
                "Stockpile",
                None,
                contributions=(
                    Contribution(
                        "JPN",
                        Money(Decimal(18_000_000), "USD", kind=MoneyKind.CONTRIBUTION),
                        evidence=Evidence(("reuters-2009-asem-stockpile",), Confidence.SINGLE),
                    ),
                ),
                evidence=Evidence(
                    ("asef-stockpile", "reuters-2009-asem-stockpile"),
                    note=(
                        "Paid through the Japan Trust Fund; announced in November 2009 for April "
                        "2010: 400,400 courses of Tamiflu and 100,000 of Relenza, kept in "
                        "Singapore."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "asef-stockpile", "asef-public-health-network", "asef-annual-report-2011-health",
                "bmc-asef-public-health-2011", "reuters-2009-asem-stockpile",
            ),
            note=(
                "Japan's initiative after ASEM 7: a network component (ASEF Public Health "
                "Network) and a stockpile in Singapore of about 500,000 courses of antiviral "
                "drugs and protective equipment, for partners and neighbouring countries."
            ),
        ),
    ),
    Initiative(
        "asem-innovative-competences-programme",
        "ASEM ME Innovative Competences Programme",
        kind=InitiativeKind.PROGRAMME,
        pillar="social-cultural",
        started=PartialDate(2013, 9, 30),
        status=InitiativeStatus.UNKNOWN,
        editions=(
            Edition(
                1,
                PartialDate(2013, 9, 30),
                closes=PartialDate(2013, 10, 2),
                city="Copenhagen",
                country="DNK",
                theme="Innovative Competences and Entrepreneurial Skills",
                evidence=Evidence(
                    ("asem-education-innovative-competences", "infoboard-innovative-competences"),
                    note="Opening seminar.",
                ),
            ),
        ),
        evidence=Evidence(
            ("infoboard-innovative-competences", "asem-education-innovative-competences"),
            note=(
                "Working group set up after the fourth education ministers' meeting (2013); first "
                "phase 2013-2015, second phase 2015-2017 under the chair of Korea."
            ),
        ),
    ),
    Initiative(
        "asem-interfaith-dialogue",
        "ASEM Interfaith Dialogue",
        kind=InitiativeKind.CONFERENCE,
        pillar="social-cultural",
        started=PartialDate(2005, 7),
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("IDN", "GBR"),
        organisers=("IDN", "GBR"),
        editions=(
            Edition(
                1,
                PartialDate(2005, 7),
                city="Bali",
                country="IDN",
                theme="Building Interfaith Harmony within the International Community",
                organisers=("IDN", "GBR"),
                cosponsors=("DNK", "EU", "FIN", "GRC", "MYS", "NLD", "PHL", "SGP", "ESP", "THA"),
                evidence=Evidence(
                    ("infoboard-ifd1", "infoboard-ifd2"),
                    note="All 39 partners took part; outcome: Bali Declaration.",
                ),
            ),
            Edition(
                2,
                PartialDate(2006, 7, 3),
                closes=PartialDate(2006, 7, 5),
                city="Larnaca",
                country="CYP",
                theme="Interfaith understanding and cooperation for a peaceful world",
                organisers=("CYP", "MYS"),
                evidence=Evidence(("infoboard-ifd2",), note="Outcome: Larnaca Action Plan."),
            ),
            Edition(
                3,
                PartialDate(2007, 6, 20),
                closes=PartialDate(2007, 6, 21),
                city="Nanjing",
                country="CHN",
                theme="Deepening Interfaith Dialogue for Peace, Development and Harmony",
                organisers=("CHN", "ITA"),
                evidence=Evidence(
                    ("chinadaily-ifd3-open", "chinadaily-ifd3-close"),
                    note="Outcome: Nanjing Statement.",
                ),
            ),
            Edition(
                4,
                PartialDate(2008, 6, 3),
                closes=PartialDate(2008, 6, 5),
                city="Amsterdam",
                country="NLD",
                organisers=("NLD", "THA"),
                evidence=Evidence(
                    (
                        "government-nl-ifd4", "chinadaily-ifd3-close", "pluralism-ifd4",
                        "docstoc-seoul-statement-ifd5",
                    ),
                    note=(
                        "Amsterdam Statement. Opened officially on 4 June by the foreign "
                        "ministers of both hosts."
                    ),
                ),
            ),
            Edition(
                5,
                PartialDate(2009, 9, 23),
                closes=PartialDate(2009, 9, 25),
                city="Seoul",
                country="KOR",
                theme="Bridging Divides through Interfaith Dialogue",
                organisers=("KOR", "FIN"),
                evidence=Evidence(
                    ("infoboard-ifd5", "cbck-ifd5"),
                    note="About 180 participants from 36 partners; outcome: Seoul Statement.",
                ),
            ),
            Edition(
                6,
                PartialDate(2010, 4, 7),
                closes=PartialDate(2010, 4, 9),
                city="Madrid",
                also_in=("Toledo",),
                country="ESP",
                theme=(
                    "Consolidation of Religious Freedom and of Mutual Knowledge of Societies "
                    "through Interreligious and Intercultural Dialogue"
                ),
                organisers=("ESP", "PAK"),
                evidence=Evidence(
                    ("infoboard-press-ifd6", "noticiastaf-ifd6", "laicismo-ifd6", "elaph-ifd6-ar"),
                    note=(
                        "Closing act in the town hall of Toledo; 27 partners attended according "
                        "to the press. Opened in Madrid for three days (Elaph)."
                    ),
                    single=("opens", "closes"),
                ),
            ),
            Edition(
                7,
                PartialDate(2011, 10, 13),
                closes=PartialDate(2011, 10, 14),
                city="Manila",
                country="PHL",
                theme=(
                    "Harnessing the Benefits and Addressing the Challenges of Migration through "
                    "Interfaith and Intercultural Dialogue"
                ),
                organisers=("PHL", "EU", "FIN"),
                evidence=Evidence(("infoboard-ifd7", "rfpa-ifd7")),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-ifd1", "infoboard-ifd2", "infoboard-ifd5", "infoboard-ifd7",
                "government-nl-ifd4", "infoboard-press-ifd6", "chinadaily-ifd3-open",
                "chinadaily-ifd3-close", "cbck-ifd5", "rfpa-ifd7", "pluralism-ifd4",
                "noticiastaf-ifd6", "laicismo-ifd6", "docstoc-seoul-statement-ifd5",
                "elaph-ifd6-ar",
            ),
            note=(
                "Yearly dialogue co-hosted by an Asian and a European partner. Editions after the "
                "seventh are not recorded."
            ),
        ),
    ),
    Initiative(
        "asem-international-seminars-2014",
        "ASEM International Seminars on Lifelong Learning and on Balanced Mobility",
        kind=InitiativeKind.SEMINAR,
        pillar="social-cultural",
        started=PartialDate(2014, 8, 25),
        ended=PartialDate(2014, 8, 26),
        status=InitiativeStatus.ENDED,
        launched_at="asemme-4",
        organisers=("MYS",),
        city="Kuala Lumpur",
        country="MYS",
        evidence=Evidence(("infoboard-lll-seminar-2014",), note="Two seminars side by side."),
    ),
    Initiative(
        "asem-investment-experts-group",
        "Investment Experts Group",
        abbreviation="IEG",
        kind=InitiativeKind.WORKING_GROUP,
        pillar="economic",
        status=InitiativeStatus.UNKNOWN,
        evidence=Evidence(
            ("meti-jp-emm-history-ja", "mofa-jp-emm3-overview-ja", "japan-times-1997-emm1"),
            Confidence.SINGLE,
            note=(
                "Government experts on what hinders investment, under the Investment Promotion "
                "Action Plan; the press expected the first economic ministers' meeting to set it "
                "up. Its action plan was approved at ASEM 2; the third economic ministers "
                "prolonged it by two years in September 2001. Start and end were not found."
            ),
            field_sources=(("status", ("mofa-jp-emm3-overview-ja",)),),
        ),
    ),
    Initiative(
        "asem-investment-promotion-action-plan",
        "Investment Promotion Action Plan",
        abbreviation="IPAP",
        kind=InitiativeKind.PLAN,
        pillar="economic",
        started=PartialDate(1998),
        status=InitiativeStatus.UNKNOWN,
        launched_at="asem-2",
        evidence=Evidence(
            ("brunei-mofat-asem", "mofa-jp-asem5-economy", "joongang-ipap", "itcilo-asem"),
            note=(
                "Adopted by leaders; in force since 1998 according to the Hanoi economic "
                "declaration."
            ),
        ),
    ),
    Initiative(
        "asem-issue-based-leadership",
        "Issue-based leadership",
        kind=InitiativeKind.MECHANISM,
        started=PartialDate(2006, 9),
        status=InitiativeStatus.UNKNOWN,
        launched_at="asem-6",
        evidence=Evidence(
            ("infoboard-food-security", "helsinki-declaration-text"),
            note=(
                "Working method of the Helsinki Declaration (ASEM 6): partners volunteer to lead "
                "a policy area, as Thailand did for food security at ASEM 7."
            ),
        ),
    ),
    Initiative(
        "asem-lifelong-learning",
        "ASEM Lifelong Learning initiative",
        kind=InitiativeKind.PROGRAMME,
        pillar="social-cultural",
        priority_areas=("priority-area-7-1",),
        started=PartialDate(2002),
        status=InitiativeStatus.RUNNING,
        proposed_by=("DNK",),
        launched_at="asem-4",
        organisers=("asem-lll-hub",),
        phases=(
            Phase(
                "Lifelong Learning Initiative",
                PartialDate(2002),
                ended=PartialDate(2005),
                partners=("DNK", "IRL", "MYS", "SGP"),
                evidence=Evidence(
                    ("asemlllhub-initiative",),
                    note="Three thematic working groups reported to ASEM 4.",
                ),
            ),
            Phase(
                "ASEM LLL Hub",
                PartialDate(2005, 5),
                evidence=Evidence(
                    ("asem-education-lll-hub", "asef-lll-2005"),
                    note=(
                        "Danish host and foreign-ministry funding until 2018; Irish secretariat "
                        "since 2019."
                    ),
                    field_sources=(("started", ("asef-lll-2005",)),),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "seed-asem5-cultures-declaration", "asemlllhub-initiative",
                "asem-education-lll-hub", "asef-lll-2005", "asemlllhub-slides-2010",
            ),
            note=(
                "Initiative begun in 1999 with a steering committee of 2001 (Denmark in the "
                "chair, Ireland, Malaysia, Singapore) and three working groups of early 2002; "
                "lifelong learning was proposed by Denmark as a new field at ASEM 4, the hub was "
                "adopted at ASEM 5 and launched in Copenhagen in May 2005."
            ),
        ),
    ),
    Initiative(
        "asem-manila-conference-drrm-2014",
        "ASEM Manila Conference on Disaster Risk Reduction and Management",
        kind=InitiativeKind.CONFERENCE,
        pillar="political",
        started=PartialDate(2014, 6, 4),
        ended=PartialDate(2014, 6, 6),
        status=InitiativeStatus.ENDED,
        proposed_by=("PHL",),
        launched_at="asem-9",
        organisers=("PHL", "CHE", "EU"),
        city="Manila",
        country="PHL",
        evidence=Evidence(
            ("infoboard-manila-drrm", "rappler-tacloban", "inquirer-drrm"),
            note=(
                "Theme Post-Haiyan: A Way Forward; adopted the Tacloban Declaration; up to 280 "
                "participants according to the press. Announced by the Philippine president at "
                "ASEM 9."
            ),
        ),
    ),
    Initiative(
        "asem-media-dialogue-connectivity",
        "ASEM Media Dialogue on Connectivity",
        kind=InitiativeKind.CONFERENCE,
        pillar="social-cultural",
        started=PartialDate(2016, 5, 9),
        ended=PartialDate(2016, 5, 10),
        status=InitiativeStatus.ENDED,
        proposed_by=("CHN",),
        organisers=("CHN",),
        city="Guangzhou",
        country="CHN",
        evidence=Evidence(
            ("infoboard-media-connectivity",),
            note="Proposed by China for the 20th anniversary year.",
        ),
    ),
    Initiative(
        "asem-meeting-governors-mayors",
        "ASEM Meeting for Governors and Mayors",
        abbreviation="ASEM-MGM",
        kind=InitiativeKind.MEETING,
        started=PartialDate(2010, 10, 28),
        status=InitiativeStatus.UNKNOWN,
        editions=(
            Edition(
                1,
                PartialDate(2010, 10, 28),
                closes=PartialDate(2010, 10, 29),
                city="Jakarta",
                country="IDN",
                theme="ASEM Goes Local: Challenges and Solutions",
                evidence=Evidence(("infoboard-mgm1",)),
            ),
            Edition(
                2,
                PartialDate(2012, 10, 18),
                closes=PartialDate(2012, 10, 19),
                city="Berlin",
                country="DEU",
                theme="ASEM Goes Local: Strategies for Change",
                evidence=Evidence(
                    ("berlin-mgm2", "infoboard-mgm2"),
                    note="22 cities; Berlin Declaration.",
                ),
            ),
            Edition(
                3,
                PartialDate(2015),
                city="Bangkok",
                country="THA",
                theme="ASEM Goes Local: Innovation and Regeneration",
                evidence=Evidence(("infoboard-mgm3",)),
            ),
        ),
        evidence=Evidence(
            ("infoboard-mgm1", "infoboard-mgm2", "infoboard-mgm3", "berlin-mgm2"),
            note=(
                "City dialogue started by the Governor of Jakarta; proposers and hosts are "
                "cities, not partners. No pillar stated."
            ),
        ),
    ),
    Initiative(
        "asem-meeting-marine-debris-2018",
        "ASEM Meeting on Sustainable Marine Environment: Marine Debris",
        kind=InitiativeKind.MEETING,
        pillar="economic",
        started=PartialDate(2018, 8, 3),
        ended=PartialDate(2018, 8, 3),
        status=InitiativeStatus.ENDED,
        organisers=("THA",),
        city="Bangkok",
        country="THA",
        evidence=Evidence(
            ("infoboard-marine-debris", "infoboard-marine-sustainability"),
            note="Follow-up to a symposium in Thailand in May 2017.",
        ),
    ),
    Initiative(
        "asem-mekong-basin-cooperation",
        "Cooperation on the Development of the Mekong River Basin",
        kind=InitiativeKind.PROGRAMME,
        pillar="economic",
        status=InitiativeStatus.UNKNOWN,
        evidence=Evidence(
            ("itcilo-asem",),
            Confidence.SINGLE,
            note=(
                "Listed by heading among early ASEM follow-up activities; no details are given "
                "there."
            ),
        ),
    ),
    Initiative(
        "asem-ministerial-conference-migratory-flows",
        "ASEM Ministerial Conference on Cooperation for the Management of Migratory Flows",
        kind=InitiativeKind.CONFERENCE,
        pillar="political",
        started=PartialDate(2002, 4),
        status=InitiativeStatus.ENDED,
        proposed_by=("CHN", "DEU", "ESP"),
        meeting="migration-1",
        city="Lanzarote",
        country="ESP",
        evidence=Evidence(
            ("iom-asem-migration", "kantei-asem4-chair-statement", "asef-2002-migration"),
            note="Single ministerial on migration, on the initiative of China, Germany and Spain.",
        ),
    ),
    Initiative(
        "asem-network-moocs",
        "ASEM Network of Massive Open Online Courses",
        abbreviation="MOOCs",
        kind=InitiativeKind.NETWORK,
        pillar="social-cultural",
        started=PartialDate(2017),
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("KOR",),
        organisers=("KOR",),
        editions=(
            Edition(
                1,
                PartialDate(2017, 4, 6),
                closes=PartialDate(2017, 4, 6),
                city="Seoul",
                country="KOR",
                theme="First ASEM MOOC Stakeholders' Meeting",
                organisers=("KOR",),
                evidence=Evidence(
                    ("asem-education-moocs", "asef-moocs-2017", "upou-moocs-2017"),
                    note=(
                        "About 30 participants; 17 from abroad, of 16 institutions in 10 "
                        "countries."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            ("asem-education-moocs", "asem-mooc-intro", "asef-moocs-2017", "upou-moocs-2017"),
            note=(
                "Proposed by Korea's education ministry at the first senior officials' meeting "
                "for the sixth education ministers' meeting (November 2016). Korea coordinates; "
                "Indonesia, Malaysia, France, Belgium (Flanders), Thailand, the Philippines and "
                "Germany take part."
            ),
        ),
    ),
    Initiative(
        "asem-outlook-workshop-2010",
        "ASEM Outlook Workshop",
        kind=InitiativeKind.WORKSHOP,
        started=PartialDate(2010, 4, 15),
        ended=PartialDate(2010, 4, 16),
        status=InitiativeStatus.ENDED,
        organisers=("asef", "BEL", "konrad-adenauer-stiftung"),
        city="Brussels",
        country="BEL",
        evidence=Evidence(
            ("asem8-outlook", "asef-outlook-workshop"),
            note="On the working methods of an enlarged ASEM.",
            disagreements=(
                Disagreement("started", "2010-04-14", sources=("asef-outlook-workshop",)),
            ),
        ),
    ),
    Initiative(
        "asem-pathfinder-group-connectivity",
        "ASEM Pathfinder Group on Connectivity",
        abbreviation="APGC",
        kind=InitiativeKind.WORKING_GROUP,
        started=PartialDate(2017, 6, 21),
        status=InitiativeStatus.UNKNOWN,
        launched_at="asem-11",
        editions=(
            Edition(
                1,
                PartialDate(2017, 6, 21),
                closes=PartialDate(2017, 6, 21),
                city="Brussels",
                country="BEL",
                organisers=("EU",),
                evidence=Evidence(("eeas-som-2017-06", "mhi-apgc1")),
            ),
            Edition(
                2,
                PartialDate(2017, 9, 6),
                closes=PartialDate(2017, 9, 6),
                country="MMR",
                organisers=("MMR",),
                evidence=Evidence(("eeas-connectivity-2017",)),
            ),
        ),
        evidence=Evidence(
            ("eeas-som-2017-06", "eeas-connectivity-2017", "mhi-apgc1"),
            note=(
                "Mandated by ASEM 11; first meeting before the senior officials' meeting in "
                "Brussels, second in Myanmar. Cross-pillar."
            ),
        ),
    ),
    Initiative(
        "asem-prosecutors-general-conference",
        "ASEM Prosecutors-General Conference",
        kind=InitiativeKind.CONFERENCE,
        pillar="political",
        started=PartialDate(2005, 12, 9),
        ended=PartialDate(2005, 12, 12),
        status=InitiativeStatus.ENDED,
        organisers=("CHN",),
        city="Shenzhen",
        country="CHN",
        evidence=Evidence(
            ("fmprc-prosecutors", "chinadaily-prosecutors"),
            note=(
                "First such conference, on transnational organised crime; ended with a "
                "declaration. The press counts 43 countries."
            ),
        ),
    ),
    Initiative(
        "asem-public-conference-2010",
        "ASEM Public Conference on Europe-Asia Inter-regional Relations",
        kind=InitiativeKind.CONFERENCE,
        started=PartialDate(2010, 7, 12),
        ended=PartialDate(2010, 7, 13),
        status=InitiativeStatus.ENDED,
        organisers=("EU",),
        city="Brussels",
        country="BEL",
        evidence=Evidence(
            ("asem8-public-conference", "infoboard-public-conference-2010"),
            note="About 180 thinkers and experts from outside government.",
        ),
    ),
    Initiative(
        "asem-seminar-nuclear-safety",
        "ASEM Seminar on Nuclear Safety",
        kind=InitiativeKind.SEMINAR,
        pillar="political",
        started=PartialDate(2012, 6),
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("SGP",),
        editions=(
            Edition(
                1,
                PartialDate(2012, 6),
                city="Singapore",
                country="SGP",
                theme=(
                    "National, Regional and International Nuclear Emergency Preparedness and "
                    "Response"
                ),
                organisers=("SGP",),
                evidence=Evidence(("infoboard-nuclear1", "infoboard-nuclear2")),
            ),
            Edition(
                2,
                PartialDate(2013, 11, 4),
                closes=PartialDate(2013, 11, 5),
                city="Vilnius",
                country="LTU",
                theme="International Instruments for Ensuring Nuclear Safety",
                organisers=("LTU", "JPN", "SGP"),
                evidence=Evidence(("lt-presidency-nuclear2", "infoboard-nuclear2")),
            ),
            Edition(
                3,
                None,
                country="IDN",
                evidence=Evidence(("nuclear5-cochairs",), note="Date not in the sources."),
            ),
            Edition(
                4,
                PartialDate(2015, 10, 29),
                closes=PartialDate(2015, 10, 30),
                city="Madrid",
                country="ESP",
                theme="Knowledge Management to Enhance Nuclear Safety",
                organisers=("ESP",),
                evidence=Evidence(
                    ("infoboard-nuclear4",),
                    note="110 participants from 27 countries.",
                ),
            ),
            Edition(
                5,
                PartialDate(2018, 3, 28),
                closes=PartialDate(2018, 3, 30),
                city="Beijing",
                country="CHN",
                theme=(
                    "Translating Commitments into Actions: Addressing Nuclear Safety Challenges "
                    "in the 21st Century"
                ),
                organisers=("CHN",),
                evidence=Evidence(
                    ("nuclear5-cochairs",),
                    note="Over 200 representatives of 28 partners and international bodies.",
                ),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-nuclear1", "infoboard-nuclear2", "infoboard-nuclear4",
                "nuclear5-cochairs", "lt-presidency-nuclear2",
            ),
            note="Seminars after the Fukushima accident, begun by Singapore.",
        ),
    ),
    Initiative(
        "asem-seminar-piracy-2010",
        "ASEM Seminar on Piracy at Sea",
        kind=InitiativeKind.SEMINAR,
        pillar="political",
        started=PartialDate(2010, 5, 4),
        ended=PartialDate(2010, 5, 5),
        status=InitiativeStatus.ENDED,
        organisers=("BEL", "JPN", "IDN", "PHL"),
        city="Brussels",
        country="BEL",
        evidence=Evidence(
            ("asem8-piracy", "asem8-piracy-preparatory", "infoboard-piracy"),
            note=(
                "Preparation of ASEM 8, co-sponsored by Japan, Indonesia and the Philippines; a "
                "negotiation session followed on 24-25 June 2010 in Brussels."
            ),
        ),
    ),
    Initiative(
        "asem-seminar-social-dialogue",
        "ASEM Seminar on Social Dialogue",
        kind=InitiativeKind.SEMINAR,
        pillar="economic",
        status=InitiativeStatus.UNKNOWN,
        evidence=Evidence(
            ("infoboard-social-dialogue",),
            Confidence.SINGLE,
            note=(
                "Social progress through social dialogue in a changing business environment; "
                "follow-up to the labour ministers' meeting in Hanoi. The page dates that meeting "
                "October 2013; date and host of the seminar not found."
            ),
        ),
    ),
    Initiative(
        "asem-seminar-youth-employment-2013",
        "ASEM High-Level Seminar on Youth Employment Promotion",
        kind=InitiativeKind.SEMINAR,
        pillar="social-cultural",
        started=PartialDate(2013, 11, 20),
        ended=PartialDate(2013, 11, 21),
        status=InitiativeStatus.ENDED,
        launched_at="lemc-4",
        organisers=("CHN", "POL", "EU"),
        city="Chongqing",
        country="CHN",
        evidence=Evidence(
            ("infoboard-youth-employment",),
            note=(
                "From the project of the labour ministers (Hanoi 2012); 29 partners; co-sponsors "
                "Poland and the Commission."
            ),
        ),
    ),
    Initiative(
        "asem-sme-trade-investment-fair",
        "ASEM SMEs Ministerial Meeting and Trade and Investment Fair",
        kind=InitiativeKind.EVENT,
        pillar="economic",
        started=PartialDate(2007),
        ended=PartialDate(2007),
        status=InitiativeStatus.ENDED,
        proposed_by=("CHN",),
        launched_at="asem-6",
        meeting="sme-1",
        organisers=("CHN",),
        city="Beijing",
        country="CHN",
        evidence=Evidence(
            ("infoboard-sme1",),
            note=(
                "Proposed by China at ASEM 6 for 2007; theme Drive the future with innovation, "
                "promote development through cooperation. The source gives no exact dates."
            ),
        ),
    ),
    Initiative(
        "asem-smes-eco-innovation-center",
        "ASEM SMEs Eco-Innovation Center",
        abbreviation="ASEIC",
        kind=InitiativeKind.INSTITUTION,
        pillar="economic",
        started=PartialDate(2011),
        status=InitiativeStatus.RUNNING,
        proposed_by=("KOR",),
        launched_at="asem-8",
        organisers=("aseic",),
        city="Seoul",
        country="KOR",
        evidence=Evidence(
            ("aseic-launch-2011", "aseic-about", "etnews-2010-aseic"),
            note="Agreed at ASEM 8; launch ceremony in Seoul on 15 June 2011.",
            field_sources=(("proposed_by", ("etnews-2010-aseic",)),),
            single=("proposed_by",),
        ),
    ),
    Initiative(
        "asem-somti",
        "ASEM Senior Officials' Meeting on Trade and Investment",
        abbreviation="SOMTI",
        kind=InitiativeKind.MEETING,
        pillar="economic",
        status=InitiativeStatus.UNKNOWN,
        launched_at="asem-1",
        editions=(
            Edition(
                None,
                PartialDate(1996, 7, 24),
                closes=PartialDate(1996, 7, 26),
                evidence=Evidence(
                    ("politico-1996-somti",),
                    Confidence.SINGLE,
                    note="Announced; chaired by the European Commission (Horst Krenzler).",
                ),
            ),
            Edition(
                None,
                PartialDate(2011, 2, 15),
                closes=PartialDate(2011, 2, 16),
                city="Brussels",
                country="BEL",
                evidence=Evidence(
                    ("asem8-somti-2011",),
                    note=(
                        "Informal; Egmont Palace; invited by the Commission and Belgium after the "
                        "eighth summit."
                    ),
                ),
            ),
            Edition(
                12,
                PartialDate(2016, 12, 2),
                closes=PartialDate(2016, 12, 2),
                city="Seoul",
                country="KOR",
                evidence=Evidence(
                    ("motie-2017-emm7-announcement-ko", "ajunews-somti12-ko", "edaily-somti12-ko"),
                    note="Agreed to resume the economic ministers' meetings. Venue: Lotte Hotel.",
                ),
            ),
            Edition(
                13,
                PartialDate(2017, 4, 28),
                closes=PartialDate(2017, 4, 28),
                city="Seoul",
                country="KOR",
                evidence=Evidence(
                    ("motie-2017-somti", "asiae-somti13-ko"),
                    note="48 of 53 members.",
                ),
            ),
        ),
        evidence=Evidence(
            (
                "asem8-somti-2011", "motie-2017-emm7-announcement-ko", "motie-2017-somti",
                "meti-jp-emm-history-ja", "politico-1996-somti", "ajunews-somti12-ko",
                "edaily-somti12-ko", "asiae-somti13-ko",
            ),
        ),
    ),
    Initiative(
        "asem-study-economic-synergy",
        "Study on economic synergy between Asia and Europe",
        kind=InitiativeKind.PROJECT,
        pillar="economic",
        status=InitiativeStatus.UNKNOWN,
        evidence=Evidence(
            ("itcilo-asem",),
            Confidence.SINGLE,
            note=(
                "Listed by heading among early ASEM follow-up activities; no details are given "
                "there."
            ),
        ),
    ),
    Initiative(
        "asem-sustainable-connectivity-portal",
        "ASEM Sustainable Connectivity Portal",
        kind=InitiativeKind.PLATFORM,
        started=PartialDate(2018, 10, 19),
        status=InitiativeStatus.RUNNING,
        proposed_by=("EU",),
        launched_at="asem-12",
        organisers=("joint-research-centre",),
        evidence=Evidence(
            ("jrc-connectivity-report", "europost-connectivity-portal", "fpi-aescon"),
            note=(
                "Data tool of the Joint Research Centre, presented at ASEM 12 on Friday 19 "
                "October 2018 (day from the press). Covers 51 countries. Cross-pillar."
            ),
        ),
    ),
    Initiative(
        "asem-sustainable-development-dialogue",
        "ASEM Sustainable Development Dialogue (Danube-Mekong initiative)",
        abbreviation="ASEMSDD",
        kind=InitiativeKind.SEMINAR,
        pillar="economic",
        started=PartialDate(2012, 6, 20),
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("HUN",),
        organisers=("HUN",),
        editions=(
            Edition(
                1,
                PartialDate(2012, 6, 20),
                closes=PartialDate(2012, 6, 22),
                city="Budapest",
                country="HUN",
                theme="Role of Water in Sustainable Regional Development Strategies",
                organisers=("HUN",),
                evidence=Evidence(("infoboard-sdd1", "kormany-sdd1")),
            ),
            Edition(
                2,
                PartialDate(2013, 3, 20),
                closes=PartialDate(2013, 3, 23),
                city="Can Tho",
                country="VNM",
                organisers=("VNM",),
                evidence=Evidence(("vna-sdd-cantho",), Confidence.SINGLE, note="Ordinal inferred."),
            ),
            Edition(
                3,
                PartialDate(2014, 6, 2),
                closes=PartialDate(2014, 6, 3),
                city="Tulcea",
                country="ROU",
                theme=(
                    "Water Management: Fostering Prosperity and Stability Through Inter-regional "
                    "Cooperation"
                ),
                organisers=("ROU",),
                evidence=Evidence(("infoboard-sdd4",)),
            ),
            Edition(
                5,
                PartialDate(2016, 12, 1),
                closes=PartialDate(2016, 12, 3),
                city="Ruse",
                country="BGR",
                theme="Water Nexus Agenda for the Third ASEM Decade",
                organisers=("BGR",),
                evidence=Evidence(
                    ("ruse-sdd5", "infoboard-sdd5"),
                    disagreements=(
                        Disagreement("opens", "2016-11-30", sources=("uniruse-brie-2016",)),
                    ),
                ),
            ),
            Edition(
                6,
                PartialDate(2017, 10),
                country="LAO",
                theme="Integrated Water Resources Management for Sustainable Development",
                organisers=("LAO",),
                evidence=Evidence(("asemwater-2017",)),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-sdd1", "infoboard-sdd4", "infoboard-sdd5", "kormany-sdd1",
                "vna-sdd-cantho", "vna-sdd-bentre", "ruse-sdd5", "asemwater-2017",
            ),
            note=(
                "Water seminars launched by Hungary. The fourth was announced for Laos in June "
                "2015 while Viet Nam announced Ben Tre for 2015 in the same series, and a seminar "
                "in Laos in October 2017 is called the sixth: numbering of 2015 is open."
            ),
        ),
    ),
    Initiative(
        "asem-symposium-eurasia-transport-logistics",
        "ASEM Symposium on Eurasia Transport and Logistics Network",
        kind=InitiativeKind.CONFERENCE,
        pillar="economic",
        started=PartialDate(2015, 9, 9),
        ended=PartialDate(2016, 7, 13),
        status=InitiativeStatus.ENDED,
        proposed_by=("KOR",),
        launched_at="asem-10",
        organisers=("KOR",),
        city="Seoul",
        country="KOR",
        editions=(
            Edition(
                None,
                PartialDate(2015, 9, 9),
                closes=PartialDate(2015, 9, 10),
                city="Seoul",
                country="KOR",
                organisers=("KOR",),
                evidence=Evidence(
                    ("phlembassy-eurasia-2015", "infoboard-eurasia-transport"),
                    disagreements=(
                        Disagreement("closes", "2015-09-11", sources=("traceca-eurasia-2015",)),
                    ),
                ),
            ),
            Edition(
                None,
                PartialDate(2016, 7, 11),
                closes=PartialDate(2016, 7, 13),
                city="Seoul",
                country="KOR",
                organisers=("KOR",),
                evidence=Evidence(
                    ("dfa-eurasia-2016", "rocb-eurasia-2016"),
                    note="Eurasia Expert Group Meeting.",
                ),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-eurasia-transport", "phlembassy-eurasia-2015", "dfa-eurasia-2016",
                "traceca-eurasia-2015", "rocb-eurasia-2016",
            ),
            note=(
                "Announced by Korea at ASEM 10; the Seoul Declaration set up an expert group that "
                "met in July 2016 (about 400 delegates), from 11 to 12 or 13 July."
            ),
        ),
    ),
    Initiative(
        "asem-symposium-future-direction-2015",
        "ASEM Symposium on the Future Direction of ASEM",
        kind=InitiativeKind.CONFERENCE,
        started=PartialDate(2015, 3, 30),
        ended=PartialDate(2015, 3, 30),
        status=InitiativeStatus.ENDED,
        proposed_by=("THA",),
        organisers=("THA",),
        city="Bangkok",
        country="THA",
        evidence=Evidence(
            ("infoboard-future-direction", "thai-mfa-future-direction"),
            note=(
                "Welcomed by senior officials in Milan, October 2014; stocktaking for the 20th "
                "anniversary."
            ),
        ),
    ),
    Initiative(
        "asem-symposium-iron-silk-road",
        "ASEM Symposium on the Iron Silk Road",
        kind=InitiativeKind.CONFERENCE,
        pillar="economic",
        started=PartialDate(2004, 6, 17),
        ended=PartialDate(2004, 6, 18),
        status=InitiativeStatus.ENDED,
        proposed_by=("KOR", "FIN"),
        launched_at="asem-4",
        organisers=("KOR",),
        city="Seoul",
        country="KOR",
        evidence=Evidence(
            ("asef-iron-silk-road",),
            note=(
                "Endorsed at ASEM 4 on a proposal of Korea and Finland; experts from 15 partners "
                "and transit countries."
            ),
        ),
    ),
    Initiative(
        "asem-symposium-multilateral-regional-2003",
        "ASEM Symposium on Multilateral and Regional Economic Relations",
        kind=InitiativeKind.CONFERENCE,
        pillar="economic",
        started=PartialDate(2003, 3),
        ended=PartialDate(2003, 3),
        status=InitiativeStatus.ENDED,
        proposed_by=("JPN",),
        launched_at="asem-4",
        organisers=("JPN",),
        city="Tokyo",
        country="JPN",
        evidence=Evidence(
            ("mofa-jp-fmm7-factsheet", "mofa-jp-bluebook-2004"),
            note=(
                "Listed among Japan's contributions of March 2003; of the title, only the words "
                "Multilateral and Regional are sourced."
            ),
            field_sources=(
                ("name", ("mofa-jp-bluebook-2004",)),
                ("proposed_by", ("mofa-jp-bluebook-2004",)),
                ("launched_at", ("mofa-jp-bluebook-2004",)),
                ("city", ("mofa-jp-bluebook-2004",)),
                ("country", ("mofa-jp-bluebook-2004",)),
            ),
        ),
    ),
    Initiative(
        "asem-symposium-sustainable-forest-2011",
        "ASEM Symposium on Sustainable Forest Management to Address Climate Change",
        kind=InitiativeKind.CONFERENCE,
        pillar="economic",
        started=PartialDate(2011, 6, 28),
        ended=PartialDate(2011, 6, 30),
        status=InitiativeStatus.ENDED,
        proposed_by=("CHN",),
        organisers=("CHN",),
        city="Lin'an",
        country="CHN",
        evidence=Evidence(
            ("apfnet-forest-2011",),
            Confidence.SINGLE,
            note=(
                "45 officials and experts from 17 partners; known only from a copy of an APFNet "
                "notice."
            ),
        ),
    ),
    Initiative(
        "asem-symposium-tvet-2011",
        "ASEM Symposium on Technical and Vocational Education and Training",
        kind=InitiativeKind.CONFERENCE,
        pillar="social-cultural",
        started=PartialDate(2011, 1, 11),
        ended=PartialDate(2011, 1, 12),
        status=InitiativeStatus.ENDED,
        proposed_by=("CHN",),
        launched_at="asemme-2",
        organisers=("CHN", "DEU"),
        city="Qingdao",
        country="CHN",
        evidence=Evidence(
            ("infoboard-tvet-2011",),
            note="Theme: attractiveness and employability of such training.",
        ),
    ),
    Initiative(
        "asem-task-force-closer-economic-partnership",
        "ASEM Task Force for Closer Economic Partnership",
        kind=InitiativeKind.WORKING_GROUP,
        pillar="economic",
        started=PartialDate(2003),
        ended=PartialDate(2004, 10),
        status=InitiativeStatus.ENDED,
        launched_at="asem-4",
        evidence=Evidence(
            ("infoboard-taskforce-cep", "taskforce-cep-report", "mofa-jp-asem5-economy"),
            note=(
                "Decided at ASEM 4: five experts from each region on trade, investment and "
                "finance (with a Eurobond market in Asia and the euro as examples). Met five "
                "times in 2003 and 2004 and reported to ASEM 5."
            ),
        ),
    ),
    Initiative(
        "asem-ten-year-study",
        "10 Years of ASEM: Achievements and Possibilities (evaluation study)",
        kind=InitiativeKind.PROJECT,
        started=PartialDate(2005, 5),
        ended=PartialDate(2006),
        status=InitiativeStatus.ENDED,
        proposed_by=("JPN", "FIN"),
        launched_at="fmm-7",
        organisers=("JPN", "FIN", "jcie"),
        evidence=Evidence(
            ("mofa-jp-fmm7-factsheet", "helsinki-declaration-text", "infoboard-asem6"),
            note=(
                "Think-tank study commissioned by Japan and Finland for the tenth anniversary, "
                "announced at the seventh Foreign Ministers' Meeting; published as ASEM in its "
                "Tenth Year: Looking Back, Looking Forward (2006)."
            ),
        ),
    ),
    Initiative(
        "asem-think-tank-dialogue-2014",
        "ASEM Think Tank Dialogue",
        kind=InitiativeKind.CONFERENCE,
        started=PartialDate(2014, 6, 6),
        ended=PartialDate(2014, 6, 7),
        status=InitiativeStatus.ENDED,
        organisers=("konrad-adenauer-stiftung",),
        city="Singapore",
        country="SGP",
        evidence=Evidence(
            ("ntu-thinktank-2014",),
            note=(
                "Held by the EU Centre in Singapore with KAS, FRIDE and ISDS; over 40 "
                "representatives."
            ),
        ),
    ),
    Initiative(
        "asem-think-tank-symposium-connectivity",
        "ASEM Think-Tank Symposium on Connectivity",
        kind=InitiativeKind.CONFERENCE,
        started=PartialDate(2014, 7, 22),
        ended=PartialDate(2014, 7, 23),
        status=InitiativeStatus.ENDED,
        proposed_by=("CHN",),
        cosponsors=("EU", "MNG", "POL", "SGP"),
        launched_at="fmm-11",
        organisers=("CHN", "shanghai-institutes-international-studies"),
        city="Shanghai",
        country="CHN",
        evidence=Evidence(
            ("infoboard-thinktank-connectivity", "chinadaily-thinktank-2014"),
            note=(
                "Title: Connectivity: Opportunity to Boost ASEM Cooperation; about 60 "
                "participants from 28 partners; co-sponsors EU, Mongolia, Poland, Singapore."
            ),
        ),
    ),
    Initiative(
        "asem-trade-facilitation-action-plan",
        "Trade Facilitation Action Plan",
        abbreviation="TFAP",
        kind=InitiativeKind.PLAN,
        pillar="economic",
        started=PartialDate(1998),
        status=InitiativeStatus.UNKNOWN,
        launched_at="asem-2",
        evidence=Evidence(
            ("brunei-mofat-asem", "mofa-jp-asem5-economy", "mofa-jp-asem2-chair-statement"),
            note=(
                "Adopted by leaders; in force since 1998 according to the Hanoi economic "
                "declaration."
            ),
        ),
    ),
    Initiative(
        "asem-transport-senior-officials",
        "ASEM Transport Senior Officials' Meetings",
        abbreviation="ASEM TSOM",
        kind=InitiativeKind.MEETING,
        pillar="economic",
        status=InitiativeStatus.UNKNOWN,
        editions=(
            Edition(
                1,
                PartialDate(2019, 6, 13),
                closes=PartialDate(2019, 6, 14),
                city="Budapest",
                country="HUN",
                evidence=Evidence(
                    ("infoboard-tmm5-tsom1",),
                    note="First for the fifth ministers' meeting.",
                ),
            ),
            Edition(
                2,
                PartialDate(2019, 12, 9),
                closes=PartialDate(2019, 12, 9),
                evidence=Evidence(
                    ("infoboard-tmm5",),
                    note="Second for the fifth ministers' meeting, eve of it.",
                ),
            ),
        ),
        evidence=Evidence(("infoboard-tmm5-tsom1", "infoboard-tmm5")),
    ),
    Initiative(
        "asem-tvet-dialogue",
        "Dialogue on good practice and future perspectives in technical and vocational education",
        kind=InitiativeKind.SEMINAR,
        pillar="social-cultural",
        started=PartialDate(2018, 4, 24),
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("LVA",),
        organisers=("LVA",),
        editions=(
            Edition(
                1,
                PartialDate(2018, 4, 24),
                closes=PartialDate(2018, 4, 25),
                city="Riga",
                country="LVA",
                organisers=("LVA",),
                evidence=Evidence(
                    ("asem-education-tvet-2018",),
                    disagreements=(
                        Disagreement(
                            "opens",
                            "2018-04-25",
                            sources=("asem-education-tvet-news-2018",),
                            note=(
                                "The news item is headed 25-26 April, the page of the initiative "
                                "has 24-25 April."
                            ),
                        ),
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            ("asem-education-tvet-2018", "asem-education-tvet-news-2018"),
            note="Russia offered a second seminar at the seventh education ministers' meeting.",
        ),
    ),
    Initiative(
        "asem-university-business-forum",
        "ASEM University-Business Forum",
        abbreviation="UBF",
        kind=InitiativeKind.FORUM,
        pillar="social-cultural",
        status=InitiativeStatus.UNKNOWN,
        editions=(
            Edition(
                4,
                PartialDate(2015),
                organisers=("BEL",),
                evidence=Evidence(
                    ("infoboard-ubf4",),
                    note=(
                        "Hosted by the Flemish education ministry, back to back with the European "
                        "forum of the same kind; place not in the text."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            ("infoboard-ubf4", "infoboard-entrepreneurship-he"),
            note=(
                "Named by the fourth education ministers' meeting among the standing tools of the "
                "process."
            ),
        ),
    ),
    Initiative(
        "asem-virtual-secretariat",
        "ASEM Virtual Secretariat",
        abbreviation="AVS",
        kind=InitiativeKind.PLATFORM,
        status=InitiativeStatus.UNKNOWN,
        launched_at="asem-6",
        evidence=Evidence(
            ("seed-ec-asem-page-2012", "mofa-jp-fmm7-factsheet"),
            note=(
                "Closed intranet for managing agenda and work programme and for institutional "
                "memory. Start of operation not found. Serves all pillars."
            ),
            disagreements=(
                Disagreement(
                    "launched_at",
                    "fmm-7",
                    sources=("mofa-jp-fmm7-factsheet",),
                    note=(
                        "A consensus was formed there under Japan's lead; the Commission has ASEM "
                        "6 decide."
                    ),
                ),
            ),
        ),
    ),
    Initiative(
        "asem-water-center-initiative",
        "ASEM Water Resources Research and Development Center",
        kind=InitiativeKind.INSTITUTION,
        pillar="economic",
        started=PartialDate(2011, 8, 22),
        status=InitiativeStatus.RUNNING,
        proposed_by=("CHN",),
        launched_at="asem-8",
        organisers=("asem-water-center",),
        city="Changsha",
        country="CHN",
        evidence=Evidence(
            ("most-asemwater-launch", "safea-asemwater", "asemwater-events"),
            note=(
                "Proposed by China's premier at ASEM 8; inaugurated in Changsha on 22-23 August "
                "2011 with ten partner institutions."
            ),
        ),
    ),
    Initiative(
        "asem-water-management-workshops",
        "ASEM workshops and forums on water resources management",
        kind=InitiativeKind.WORKSHOP,
        pillar="economic",
        started=PartialDate(2002, 6),
        ended=PartialDate(2009, 11),
        status=InitiativeStatus.ENDED,
        launched_at="stmm-1",
        organisers=("CHN", "EU"),
        city="Changsha",
        country="CHN",
        editions=(
            Edition(
                1,
                PartialDate(2002, 6),
                city="Changsha",
                country="CHN",
                organisers=("CHN", "EU"),
                evidence=Evidence(
                    ("asemwater-asemwaternet", "asemwater-events"),
                    note="Called workshop or forum.",
                ),
            ),
            Edition(
                2,
                PartialDate(2009, 11),
                city="Changsha",
                country="CHN",
                evidence=Evidence(("asemwater-events",)),
            ),
        ),
        evidence=Evidence(
            ("asemwater-events", "asemwater-asemwaternet"),
            note=(
                "Follow-up to the science and technology ministers of 1999: Changsha Declaration "
                "(2002) and Changsha Proposal (2009)."
            ),
        ),
    ),
    Initiative(
        "asem-work-placement-programme",
        "ASEM Work Placement Programme",
        abbreviation="ASEM WPP",
        kind=InitiativeKind.PROGRAMME,
        pillar="social-cultural",
        started=PartialDate(2011),
        status=InitiativeStatus.RUNNING,
        launched_at="asemme-3",
        organisers=("BEL", "THA"),
        participants=("BEL", "BRN", "DEU", "IND", "IDN", "THA"),
        evidence=Evidence(
            ("asem-education-wpp", "asemwpp-about", "asemwpp-history"),
            note=(
                "Student placements in companies of the other region. Agreed as a three-year "
                "pilot by the third education ministers' meeting (Copenhagen 2011); experts met "
                "first in Bangkok, 29-30 January 2015; letter of intent signed in Riga on 26 "
                "April 2015 by Belgium, Brunei, Germany, Indonesia and Thailand; India is a later "
                "participant. Co-secretariat in Flanders and Thailand."
            ),
        ),
    ),
    Initiative(
        "asem-working-group-customs-matters",
        "ASEM Working Group on Customs Matters",
        abbreviation="AWGCM",
        kind=InitiativeKind.WORKING_GROUP,
        pillar="economic",
        status=InitiativeStatus.RUNNING,
        editions=(
            Edition(
                4,
                PartialDate(2010, 5, 5),
                closes=PartialDate(2010, 5, 7),
                city="Hanoi",
                country="VNM",
                evidence=Evidence(
                    ("jica-customs-2010-ja",),
                    Confidence.SINGLE,
                    note="Sheraton; about 180 participants.",
                ),
            ),
            Edition(
                11,
                PartialDate(2017, 4, 25),
                closes=PartialDate(2017, 4, 27),
                country="POL",
                organisers=("POL",),
                evidence=Evidence(("wco-awgcm11",), note="With the 8th Customs-Trade Day."),
            ),
            Edition(
                12,
                PartialDate(2019, 7, 1),
                closes=PartialDate(2019, 7, 3),
                city="Brussels",
                country="BEL",
                evidence=Evidence(
                    ("asiaeuropemeeting-customs-2019",),
                    Confidence.SINGLE,
                    note=(
                        "Announced; hosted by the Commission together with the tenth "
                        "Customs-Trade Day."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            ("wco-awgcm11", "jica-customs-2010-ja", "asiaeuropemeeting-customs-2019"),
            note=(
                "Yearly working group alternating between Europe and Asia; the title of a report "
                "dates its first meeting 14-15 May 2008."
            ),
        ),
    ),
    Initiative(
        "asem-working-group-eco-innovation-smes",
        "ASEM Working Group on Eco-innovation Competence of SMEs",
        kind=InitiativeKind.WORKING_GROUP,
        pillar="economic",
        started=PartialDate(2015, 6),
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("KOR",),
        launched_at="asem-10",
        organisers=("aseic", "KOR"),
        editions=(
            Edition(
                None,
                PartialDate(2015, 6, 1),
                closes=PartialDate(2015, 6, 2),
                city="Seoul",
                country="KOR",
                organisers=("aseic",),
                evidence=Evidence(("aseic-working-group",), note="Preliminary workshop."),
            ),
            Edition(
                1,
                PartialDate(2015, 11, 10),
                closes=PartialDate(2015, 11, 11),
                city="Seoul",
                country="KOR",
                organisers=("aseic",),
                evidence=Evidence(("infoboard-eco-wg2",), note="12 partners; or 9-10 November."),
            ),
            Edition(
                2,
                PartialDate(2016, 3, 9),
                closes=PartialDate(2016, 3, 10),
                city="Bratislava",
                country="SVK",
                organisers=("aseic", "SVK"),
                evidence=Evidence(("infoboard-eco-wg2",), note="15 partners."),
            ),
            Edition(
                3,
                PartialDate(2016, 5, 31),
                closes=PartialDate(2016, 6, 2),
                city="Seoul",
                country="KOR",
                organisers=("aseic",),
                evidence=Evidence(
                    ("infoboard-eco-wg3",),
                    disagreements=(
                        Disagreement("closes", "2016-06-01", sources=("docslib-eco-platform",)),
                    ),
                ),
            ),
            Edition(
                5,
                PartialDate(2017, 9, 19),
                closes=PartialDate(2017, 9, 21),
                city="Seoul",
                country="KOR",
                organisers=("aseic",),
                evidence=Evidence(("infoboard-eco-wg5",)),
            ),
        ),
        evidence=Evidence(
            ("aseic-working-group", "infoboard-eco-wg2", "infoboard-eco-wg3", "infoboard-eco-wg5"),
            note=(
                "Endorsed at ASEM 10 on a Korean proposal; seven project ideas endorsed at ASEM "
                "11. The first seminar is dated 10-11 November 2015 on one InfoBoard page and "
                "9-10 November on another."
            ),
        ),
    ),
    Initiative(
        "asem-workshop-avian-influenza-2007",
        "ASEM Workshop on Avian Influenza Control",
        kind=InitiativeKind.WORKSHOP,
        pillar="social-cultural",
        started=PartialDate(2007, 11, 12),
        ended=PartialDate(2007, 11, 14),
        status=InitiativeStatus.ENDED,
        proposed_by=("CHN",),
        launched_at="asem-6",
        organisers=("CHN",),
        city="Beijing",
        country="CHN",
        evidence=Evidence(
            ("infoboard-avian-influenza",),
            note="Chinese initiative endorsed at ASEM 6. Source is an announcement.",
        ),
    ),
    Initiative(
        "asem-workshop-climate-diseases-2009",
        "ASEM Workshop on Preparedness for Climate Change and Emerging Diseases",
        kind=InitiativeKind.WORKSHOP,
        pillar="social-cultural",
        started=PartialDate(2009, 11, 4),
        ended=PartialDate(2009, 11, 5),
        status=InitiativeStatus.ENDED,
        proposed_by=("VNM",),
        organisers=("VNM",),
        city="Hanoi",
        country="VNM",
        evidence=Evidence(
            ("infoboard-climate-diseases",),
            note=(
                "Full title speaks of sharing experiences on preparedness to respond to global "
                "climate change and emerging diseases. Source is an announcement."
            ),
        ),
    ),
    Initiative(
        "asem-workshop-community-environment",
        "ASEM workshop on community-level actions for global environmental agenda",
        kind=InitiativeKind.WORKSHOP,
        pillar="economic",
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("JPN",),
        launched_at="fmm-7",
        organisers=("JPN",),
        city="Tokyo",
        country="JPN",
        evidence=Evidence(
            ("mofa-jp-fmm7-factsheet",),
            note=(
                "Japanese proposal at the seventh Foreign Ministers' Meeting on local government "
                "and environment (waste reduction, CO2), planned for Tokyo in the second half of "
                "the fiscal year 2005; whether and when it took place is not known."
            ),
        ),
    ),
    Initiative(
        "asem-workshop-entrepreneurship-higher-education",
        "ASEM Workshop on Fostering Entrepreneurship in Higher Education",
        kind=InitiativeKind.WORKSHOP,
        pillar="social-cultural",
        status=InitiativeStatus.UNKNOWN,
        evidence=Evidence(
            ("infoboard-entrepreneurship-he",),
            Confidence.SINGLE,
            note="Follow-up to the fourth education ministers' meeting; date and host not found.",
        ),
    ),
    Initiative(
        "asem-workshop-ict-development-2008",
        "ASEM Workshop on ICT for Development",
        kind=InitiativeKind.WORKSHOP,
        pillar="economic",
        started=PartialDate(2008, 12, 8),
        status=InitiativeStatus.ENDED,
        city="Vientiane",
        country="LAO",
        evidence=Evidence(
            ("ec-ip-08-1581",),
            note=(
                "Planned place of the official launch of TEIN3 on 8 December 2008 (announcement "
                "of October 2008)."
            ),
        ),
    ),
    Initiative(
        "asem-workshop-inclusive-information-society",
        "ASEM Workshop on Building an Inclusive Information Society",
        kind=InitiativeKind.WORKSHOP,
        pillar="economic",
        status=InitiativeStatus.ENDED,
        city="Kuala Lumpur",
        country="MYS",
        evidence=Evidence(
            ("infoboard-inclusive-information",),
            note=(
                "Workshop in Kuala Lumpur with a celebration of TEIN's extension to South Asia "
                "(South Meets East). Date not in the source; between October 2008 and the "
                "following years."
            ),
        ),
    ),
    Initiative(
        "asem-workshop-local-ict-2009",
        "ASEM Workshop on Empowering Local Community in the Use of ICT",
        kind=InitiativeKind.WORKSHOP,
        pillar="economic",
        started=PartialDate(2009, 10, 7),
        ended=PartialDate(2009, 10, 8),
        status=InitiativeStatus.ENDED,
        organisers=("IDN",),
        city="Yogyakarta",
        country="IDN",
        evidence=Evidence(
            ("infoboard-local-ict",),
            note="Follow-up to ICT decisions of 2004 and 2006.",
        ),
    ),
    Initiative(
        "asem-workshop-visibility-culture-2010",
        "ASEM Workshop on Enhancing ASEM Visibility through Cultural Activities",
        kind=InitiativeKind.WORKSHOP,
        pillar="social-cultural",
        started=PartialDate(2010, 4, 28),
        ended=PartialDate(2010, 4, 29),
        status=InitiativeStatus.ENDED,
        proposed_by=("VNM", "HUN"),
        organisers=("VNM", "HUN", "asef"),
        participants=("unesco", "AUS", "RUS"),
        city="Ha Long",
        province="Quang Ninh",
        country="VNM",
        evidence=Evidence(
            (
                "seed-asef-press-release-2010", "asef-visibility-workshop",
                "culture360-visibility-workshop", "culture360-cmm4",
            ),
            note=(
                "UNESCO's office in Viet Nam took part, and guests from Australia and Russia, "
                "which were not partners yet. Called for better coordination of culture, "
                "education and foreign ministries and for continued support of culture360.org. An "
                "announcement of 20 April 2010 names Italy and Hungary as co-sponsoring "
                "governments."
            ),
            field_sources=(
                ("participants", ("seed-asef-press-release-2010",)),
                ("province", ("seed-asef-press-release-2010",)),
            ),
            disagreements=(
                Disagreement("started", "2010-04-27", sources=("culture360-cmm4",)),
                Disagreement("city", "Hanoi", sources=("culture360-cmm4",)),
            ),
        ),
    ),
    Initiative(
        "asem-young-political-leaders-forum",
        "ASEM Young Political Leaders Forum",
        kind=InitiativeKind.FORUM,
        pillar="social-cultural",
        priority_areas=("priority-area-7-1",),
        started=PartialDate(2005, 11),
        status=InitiativeStatus.UNKNOWN,
        launched_at="asem-5",
        organisers=("CHN", "asef", "all-china-youth-federation"),
        city="Tianjin",
        country="CHN",
        editions=(
            Edition(
                1,
                PartialDate(2005, 11),
                city="Tianjin",
                country="CHN",
                evidence=Evidence(("fmprc-tianjin-declaration",)),
            ),
        ),
        evidence=Evidence(
            ("seed-asem5-cultures-declaration", "fmprc-tianjin-declaration", "russell-moyle-2005"),
            note=(
                "Named by the 2004 declaration. The inaugural conference for young political "
                "leaders met in Tianjin in November 2005, following the initiative adopted at "
                "ASEM 5, and issued the Tianjin Declaration (published 24 November 2005). A "
                "participant counts about 100 delegates and calls it also the ninth young "
                "leaders' symposium."
            ),
        ),
    ),
    Initiative(
        "asem-youth-dialogue",
        "ASEM Youth Dialogue",
        kind=InitiativeKind.EVENT,
        pillar="social-cultural",
        started=PartialDate(2002, 9, 19),
        status=InitiativeStatus.UNKNOWN,
        organisers=("asef",),
        editions=(
            Edition(
                1,
                PartialDate(2002, 9, 19),
                closes=PartialDate(2002, 9, 22),
                city="Hillerød",
                country="DNK",
                theme="A World Without Borders? Asia-Europe Youth Responses to Globalisation",
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-youth-dialogue-1",),
                    disagreements=(
                        Disagreement(
                            "closes",
                            "2002-09-23",
                            sources=("asef-youth-dialogue-1",),
                            note="In the header of the same page.",
                        ),
                    ),
                ),
            ),
            Edition(
                None,
                PartialDate(2008, 6, 23),
                closes=PartialDate(2008, 6, 27),
                city="Bandung",
                country="IDN",
                theme="2nd Asia-Europe Interfaith Dialogue",
                organisers=("asef",),
                evidence=Evidence(("asef-newsletter-2008-2",)),
            ),
        ),
        evidence=Evidence(
            ("asef-youth-dialogue-1", "asef-newsletter-2008-2"),
            note=(
                "Youth dialogues of ASEF. First: Hillerød near Copenhagen, 63 people from 24 "
                "countries. A second interfaith youth dialogue met in Bandung in 2008."
            ),
        ),
    ),
    Initiative(
        "asem-youth-games",
        "ASEM Youth Games",
        kind=InitiativeKind.EVENT,
        pillar="social-cultural",
        priority_areas=("priority-area-7-1",),
        started=PartialDate(2005, 6, 2),
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("THA",),
        launched_at="asem-4",
        organisers=("THA",),
        country="THA",
        editions=(
            Edition(
                1,
                PartialDate(2005, 6, 2),
                closes=PartialDate(2005, 6, 8),
                country="THA",
                evidence=Evidence(
                    ("thai-mfa-youth-games-2005",),
                    note="Originally planned for 2004; a football draw was held on 27 May 2005.",
                ),
            ),
        ),
        evidence=Evidence(
            (
                "seed-asem5-cultures-declaration", "thai-mfa-youth-games-2005",
                "thai-cabinet-youth-games-2003",
            ),
            note=(
                "Named by the 2004 declaration as a youth-friendly programme. The Thai prime "
                "minister offered at ASEM 4 to host them; the Thai cabinet approved the project "
                "in July 2003 for 2004, and the first games were then scheduled for 2-8 June 2005 "
                "(official announcement of 27 May 2005, so the source predates the event). No "
                "later edition found."
            ),
        ),
    ),
    Initiative(
        "asemus-network",
        "Asia-Europe Museum Network",
        abbreviation="ASEMUS",
        kind=InitiativeKind.NETWORK,
        pillar="social-cultural",
        priority_areas=("priority-area-7-5",),
        started=PartialDate(2000),
        status=InitiativeStatus.RUNNING,
        organisers=("asemus", "asef"),
        evidence=Evidence(
            (
                "seed-asem5-cultures-declaration", "culture360-asemus-10", "varldskultur-asemus",
                "asemus-masterpieces-about", "culture360-cmm4",
            ),
            note=(
                "Voluntary network of museums, named by the 2004 declaration as an example of "
                "museum cooperation. Tenth anniversary conference in Paris, 8-10 September 2010."
            ),
            disagreements=(
                Disagreement(
                    "started",
                    "2001",
                    sources=("asemus-masterpieces-about",),
                    note="The official launch.",
                ),
            ),
        ),
    ),
    Initiative(
        "asemus-virtual-collection",
        "ASEMUS Virtual Collection of Masterpieces",
        abbreviation="VCM",
        kind=InitiativeKind.PLATFORM,
        pillar="social-cultural",
        status=InitiativeStatus.UNKNOWN,
        organisers=("asemus", "asef"),
        evidence=Evidence(
            ("asemus-masterpieces-about", "culture360-asemus-10"),
            note=(
                "One of the network's first projects: an online collection, over 1,600 pieces "
                "from 83 museums in September 2010. Start date not found."
            ),
        ),
    ),
    Initiative(
        "asemwaternet",
        "ASEMWATERNET",
        kind=InitiativeKind.PROJECT,
        pillar="economic",
        started=PartialDate(2005, 9),
        status=InitiativeStatus.UNKNOWN,
        organisers=("CHN", "EU"),
        evidence=Evidence(
            ("asemwater-asemwaternet", "asemwater-events"),
            note=(
                "Multi-Stakeholder Platform for ASEM S&T Cooperation on Sustainable Water Use, "
                "under the EU's sixth framework programme: 58 institutions in 15 ASEM countries. "
                "End not sourced."
            ),
        ),
    ),
    Initiative(
        "asia-europe-business-conference",
        "Asia-Europe Business Conference",
        kind=InitiativeKind.CONFERENCE,
        pillar="economic",
        status=InitiativeStatus.UNKNOWN,
        evidence=Evidence(
            ("itcilo-asem",),
            Confidence.SINGLE,
            note=(
                "Listed by heading among early ASEM follow-up activities; no details are given "
                "there."
            ),
        ),
    ),
    Initiative(
        "asia-europe-business-economic-forum",
        "Asia-Europe Business and Economic Forum",
        abbreviation="AEEBF",
        kind=InitiativeKind.FORUM,
        pillar="economic",
        status=InitiativeStatus.UNKNOWN,
        related=("asia-europe-business-forum",),
        editions=(
            Edition(
                1,
                PartialDate(2021, 11, 24),
                closes=PartialDate(2021, 11, 24),
                evidence=Evidence(
                    (
                        "aeebf-moc-2021", "khmerpost-asem13-side-events",
                        "phnom-penh-post-asem13-venue",
                    ),
                    note=(
                        "Announced for this day, by video, under the Ministry of Commerce; its "
                        "minister was to report to the summit (Phnom Penh Post). No report after "
                        "the event found."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            ("aeebf-moc-2021", "khmerpost-asem13-side-events", "phnom-penh-post-asem13-venue"),
            Confidence.SINGLE,
            note=(
                "Announced on 1 September 2021 as the first, virtual, beside ASEM 13; may be the "
                "successor of the business forum. The tenth Editors' Roundtable was set for 23-24 "
                "November and a forum on Women, Peace and Security for 13-14 October 2021."
            ),
        ),
    ),
    Initiative(
        "asia-europe-business-forum",
        "Asia-Europe Business Forum",
        abbreviation="AEBF",
        kind=InitiativeKind.FORUM,
        pillar="economic",
        started=PartialDate(1996, 10),
        status=InitiativeStatus.RUNNING,
        launched_at="asem-1",
        organisers=("aebf",),
        editions=(
            Edition(
                1,
                PartialDate(1996, 10),
                city="Paris",
                country="FRA",
                evidence=Evidence(
                    ("infoboard-aebf-page",),
                    note="Chaired by Francois-Xavier Ortoli.",
                ),
            ),
            Edition(
                3,
                PartialDate(1998, 4),
                city="London",
                country="GBR",
                evidence=Evidence(
                    ("uk-asem2-website", "donga-aebf3-ko"),
                    note=(
                        "Together with the second summit (the Korean report dates that to 2-3 "
                        "April); number follows from the fourth in 1999."
                    ),
                ),
            ),
            Edition(
                4,
                PartialDate(1999, 9, 29),
                closes=PartialDate(1999, 10, 1),
                city="Seoul",
                country="KOR",
                evidence=Evidence(
                    ("hankyung-aebf4-ko", "donga-aebf4-ko"),
                    note=(
                        "Hilton Hotel; some 200 participants; chair Park Yong-oh of Doosan. "
                        "Recommendations went to the second economic ministers' meeting and the "
                        "third summit."
                    ),
                ),
            ),
            Edition(
                7,
                PartialDate(2002, 9, 18),
                closes=PartialDate(2002, 9, 20),
                city="Copenhagen",
                country="DNK",
                evidence=Evidence(
                    ("hankyung-aebf7-delegation-ko", "hankyung-aebf7-ko"),
                    note=(
                        "The agency has 18-22 September, which includes the summit days. Some 250 "
                        "participants."
                    ),
                    disagreements=(
                        Disagreement("closes", "2002-09-22", sources=("hankyung-aebf7-ko",)),
                    ),
                ),
            ),
            Edition(
                8,
                PartialDate(2003),
                closes=PartialDate(2003),
                city="Seoul",
                country="KOR",
                theme=(
                    "A Private Sector Initiative: Establishing a Partnership for Stability and "
                    "Prosperity"
                ),
                evidence=Evidence(
                    ("sedaily-aebf8-eve-ko", "sedaily-aebf8-open-ko"),
                    note=(
                        "Lotte Hotel, 27-29 of a month not printed in the text read (autumn of "
                        '2003: it looks forward to the meetings of September and October "next '
                        'year", 2004). Chair Ryu Jin.'
                    ),
                ),
            ),
            Edition(
                10,
                PartialDate(2006, 9, 10),
                city="Helsinki",
                country="FIN",
                evidence=Evidence(
                    ("cri-de-aebf10",),
                    Confidence.SINGLE,
                    note=(
                        "More than 300 officials, business people and representatives; opened by "
                        "President Halonen."
                    ),
                ),
            ),
            Edition(
                None,
                PartialDate(2008, 10),
                city="Beijing",
                country="CHN",
                evidence=Evidence(("infoboard-aebf-page",), note="800 participants."),
            ),
            Edition(
                13,
                PartialDate(2012, 11, 4),
                closes=PartialDate(2012, 11, 5),
                city="Vientiane",
                country="LAO",
                theme="Caring for the Earth for Sustainable Economic and Business in Asia and Europe",
                evidence=Evidence(
                    ("vna-aebf13",),
                    Confidence.SINGLE,
                    note="Over 300 businesses; two days from 4 November.",
                ),
            ),
            Edition(
                14,
                PartialDate(2014, 10),
                country="ITA",
                evidence=Evidence(
                    ("hanoitimes-aebf14",),
                    Confidence.SINGLE,
                    note="Beside ASEM 10.",
                ),
            ),
            Edition(
                None,
                PartialDate(2016, 7, 13),
                closes=PartialDate(2016, 7, 14),
                city="Ulaanbaatar",
                country="MNG",
                theme="Promoting Connectivity for Economic Growth between Asia and Europe",
                evidence=Evidence(
                    ("dmuv-aebf-2016",),
                    Confidence.SINGLE,
                    note="Number not given in the source.",
                ),
            ),
            Edition(
                None,
                PartialDate(2018, 10, 18),
                closes=PartialDate(2018, 10, 18),
                city="Brussels",
                country="BEL",
                evidence=Evidence(
                    ("brussels-express-asem12",),
                    Confidence.SINGLE,
                    note="Called ASEM Business Forum.",
                ),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-aebf-page", "uk-asem2-website", "vna-aebf13", "jpost-asem7",
                "brussels-express-asem12", "dmuv-aebf-2016", "cri-de-aebf10", "hanoitimes-aebf14",
                "donga-aebf3-ko", "hankyung-aebf4-ko", "donga-aebf4-ko",
                "hankyung-aebf7-delegation-ko", "hankyung-aebf7-ko", "sedaily-aebf8-eve-ko",
                "sedaily-aebf8-open-ko",
            ),
            note=(
                "Business forum of ASEM, decided at ASEM 1; held alternately in Europe and Asia, "
                "since ASEM 5 preferably next to the summit. A fifth forum was announced in 1999 "
                "for Austria, about September 2000."
            ),
        ),
    ),
    Initiative(
        "asia-europe-dialogue-forum",
        "Asia-Europe Dialogue Forum",
        abbreviation="AEDF",
        kind=InitiativeKind.FORUM,
        status=InitiativeStatus.UNKNOWN,
        organisers=("asef",),
        evidence=Evidence(
            ("embassytopps-aedf",),
            Confidence.SINGLE,
            note=(
                "Announced for November 2025 after an advisory committee had met in Singapore; no "
                "report after the event found."
            ),
        ),
    ),
    Initiative(
        "asia-europe-economic-forum",
        "Asia-Europe Economic Forum",
        abbreviation="AEEF",
        kind=InitiativeKind.FORUM,
        pillar="economic",
        status=InitiativeStatus.UNKNOWN,
        organisers=("asef",),
        editions=(
            Edition(
                None,
                PartialDate(2018, 10, 17),
                closes=PartialDate(2018, 10, 18),
                city="Brussels",
                country="BEL",
                evidence=Evidence(("brussels-express-asem12",), Confidence.SINGLE),
            ),
        ),
        evidence=Evidence(
            ("asef-annual-report-2018", "brussels-express-asem12"),
            note=(
                "Forum of research institutes in which ASEF is a partner; one meeting was a side "
                "event of ASEM 12. Start year not found."
            ),
        ),
    ),
    Initiative(
        "asia-europe-environment-forum",
        "Asia-Europe Environment Forum",
        abbreviation="ENVforum",
        kind=InitiativeKind.FORUM,
        pillar="social-cultural",
        started=PartialDate(2003),
        status=InitiativeStatus.RUNNING,
        organisers=("asef", "hanns-seidel-foundation", "iges", "unep", "sensa"),
        editions=(
            Edition(
                None,
                PartialDate(2005, 11, 23),
                closes=PartialDate(2005, 11, 25),
                city="Jakarta",
                country="IDN",
                theme="1/3 of Our Planet: What Can Asia and Europe do for Sustainable Development?",
                organisers=("asef",),
                evidence=Evidence(
                    ("jakartapost-envforum-2005",),
                    Confidence.SINGLE,
                    note="Around 250 experts expected.",
                ),
            ),
            Edition(
                None,
                PartialDate(2010, 9, 1),
                closes=PartialDate(2010, 9, 3),
                city="Munich",
                country="DEU",
                theme="A Green Future: Asia and Europe Growing Sustainably",
                organisers=("asef",),
                evidence=Evidence(
                    ("mittelstandcafe-envforum-2010",),
                    Confidence.SINGLE,
                    note="About 150 experts.",
                ),
            ),
        ),
        evidence=Evidence(
            (
                "asef-envforum-sc3", "asef-annual-report-2011-environment",
                "mittelstandcafe-envforum-2010", "jakartapost-envforum-2005",
            ),
            note=(
                "Dialogue series of ASEF and partners since 2003; Jakarta conference 23-25 "
                "November 2005, Munich conference 1-3 September 2010; ASEIC joined later."
            ),
        ),
    ),
    Initiative(
        "asia-europe-environmental-technology-centre",
        "Asia-Europe Environmental Technology Centre",
        abbreviation="AEETC",
        kind=InitiativeKind.INSTITUTION,
        pillar="social-cultural",
        ended=PartialDate(2002, 10),
        status=InitiativeStatus.ENDED,
        country="THA",
        evidence=Evidence(
            ("mofa-jp-fmm4-outline", "itcilo-asem", "gispri-1998-aeetc"),
            Confidence.SINGLE,
            note=(
                "Early ASEM follow-up, listed in an overview of about 1997-1998. Planned for "
                "Thailand in May 1998; the foreign ministers of June 2002 say that it ends in "
                "October 2002."
            ),
            field_sources=(
                ("ended", ("mofa-jp-fmm4-outline",)),
                ("status", ("mofa-jp-fmm4-outline",)),
                ("country", ("gispri-1998-aeetc",)),
            ),
        ),
    ),
    Initiative(
        "asia-europe-journalists-seminar",
        "Asia-Europe Journalists' Seminar",
        kind=InitiativeKind.SEMINAR,
        pillar="social-cultural",
        status=InitiativeStatus.UNKNOWN,
        organisers=("asef",),
        editions=(
            Edition(
                4,
                PartialDate(2007, 5, 26),
                closes=PartialDate(2007, 5, 27),
                city="Hamburg",
                country="DEU",
                theme="Strategic Issues in Asia-Europe Relations: Perspectives from the Media",
                organisers=("asef",),
                evidence=Evidence(("asef-journalists-seminar-4",)),
            ),
            Edition(
                6,
                PartialDate(2011, 6, 4),
                closes=PartialDate(2011, 6, 6),
                city="Budapest",
                also_in=("Szentendre",),
                country="HUN",
                organisers=("asef",),
                evidence=Evidence(("asef-annual-report-2011-environment",)),
            ),
        ),
        evidence=Evidence(
            (
                "asef-journalists-seminar-4", "asef-annual-report-2011-environment",
                "asef-newsletter-2007-2",
            ),
            note="Seminars for journalists beside foreign ministers' meetings.",
        ),
    ),
    Initiative(
        "asia-europe-labour-forum",
        "Asia-Europe Labour Forum",
        abbreviation="AELF",
        kind=InitiativeKind.FORUM,
        pillar="social-cultural",
        started=PartialDate(1996),
        status=InitiativeStatus.RUNNING,
        organisers=("aelf", "ituc"),
        editions=(
            Edition(
                4,
                PartialDate(2006),
                theme="10 years of ASEM: Time to Deliver!",
                evidence=Evidence(
                    ("ituc-asem-2004-2008",),
                    Confidence.SINGLE,
                    note="Edition linked with ASEM 6 in Helsinki; its own place is not stated.",
                ),
            ),
            Edition(
                5,
                PartialDate(2008, 10, 12),
                closes=PartialDate(2008, 10, 14),
                city="Bali",
                country="IDN",
                evidence=Evidence(
                    ("ituc-aelf-2008-2014", "ituc-social-dimension-2008"),
                    note=(
                        "Days from the paper for the ASEM Trade Union Summit, taken to be the "
                        "same meeting."
                    ),
                ),
            ),
            Edition(
                6,
                PartialDate(2010, 10, 1),
                closes=PartialDate(2010, 10, 1),
                city="Brussels",
                country="BEL",
                theme="Building Economic Recovery Through Decent Work",
                organisers=("ituc",),
                evidence=Evidence(
                    ("ituc-aelf-2008-2014", "docslib-aelf6-report"),
                    note="Trade Union Summit; almost 30 Asian and 40 European unionists.",
                ),
            ),
            Edition(
                9,
                PartialDate(2015, 12, 2),
                closes=PartialDate(2015, 12, 3),
                city="Sofia",
                country="BGR",
                evidence=Evidence(
                    ("asef-lemc5-aelf9", "fes-aelf10"),
                    note=(
                        "With the fourth Social Partners' Forum, before the fifth labour "
                        "ministers' conference."
                    ),
                ),
            ),
            Edition(
                10,
                PartialDate(2016, 7, 4),
                closes=PartialDate(2016, 7, 5),
                city="Ulaanbaatar",
                country="MNG",
                evidence=Evidence(
                    ("fes-aelf10",),
                    Confidence.SINGLE,
                    note="Trade along supply chains.",
                ),
            ),
            Edition(
                11,
                PartialDate(2018),
                evidence=Evidence(
                    ("ituc-aelf11-statement",),
                    note="First after ASEM 11 had recognised the forum.",
                ),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-aelf11", "ituc-asem-2004-2008", "ituc-aelf-2008-2014",
                "ituc-social-dimension-2008", "docslib-aelf6-report", "ituc-aelf11-statement",
                "asef-lemc5-aelf9", "fes-aelf10",
            ),
            note=(
                "Trade union meetings around summits and labour ministers' conferences; also "
                "called the ASEM Trade Union Summit."
            ),
        ),
    ),
    Initiative(
        "asia-europe-lecture-tours",
        "Asia-Europe Lecture Tours",
        kind=InitiativeKind.PROGRAMME,
        pillar="social-cultural",
        status=InitiativeStatus.UNKNOWN,
        organisers=("asef",),
        editions=(
            Edition(
                25,
                PartialDate(2008),
                organisers=("asef",),
                evidence=Evidence(("asef-newsletter-2008-2",)),
            ),
            Edition(
                26,
                PartialDate(2008),
                organisers=("asef",),
                evidence=Evidence(("asef-newsletter-2008-3",)),
            ),
            Edition(
                27,
                PartialDate(2008, 11),
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-newsletter-2008-3", "asef-lecture-tour-27"),
                    note=(
                        "With the 28th: Perspectives on Freedom of Expression; project period "
                        "6-14 November 2008, five cities of South-East Asia."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "seed-ec-asem-page-2012", "asef-newsletter-2008-2", "asef-newsletter-2008-3",
                "asef-lecture-tour-27",
            ),
            note="The lecture tours that the Commission page names among ASEF's activities.",
        ),
    ),
    Initiative(
        "asia-europe-music-camp",
        "Asia-Europe Music Camp (I'mPULSE)",
        kind=InitiativeKind.PROGRAMME,
        pillar="social-cultural",
        status=InitiativeStatus.UNKNOWN,
        organisers=("asef",),
        editions=(
            Edition(
                5,
                PartialDate(2008),
                theme="I'mPULSE 2008",
                organisers=("asef",),
                evidence=Evidence(("asef-newsletter-2008-3",)),
            ),
        ),
        evidence=Evidence(
            ("asef-newsletter-2008-3",),
            Confidence.SINGLE,
            note="From the contents of a newsletter only.",
        ),
    ),
    Initiative(
        "asia-europe-parliamentary-partnership",
        "Asia-Europe Parliamentary Partnership Meeting",
        abbreviation="ASEP",
        kind=InitiativeKind.MEETING,
        pillar="political",
        started=PartialDate(1996, 8),
        status=InitiativeStatus.RUNNING,
        organisers=("asep",),
        editions=(
            Edition(
                1,
                PartialDate(1996, 8),
                city="Strasbourg",
                country="FRA",
                evidence=Evidence(
                    ("parlamento-asep8",),
                    disagreements=(
                        Disagreement("opens", "1996-04", sources=("peoplesdaily-asep3",)),
                    ),
                ),
            ),
            Edition(
                2,
                PartialDate(2002, 8),
                city="Manila",
                country="PHL",
                evidence=Evidence(("parlamento-asep8",)),
            ),
            Edition(
                3,
                PartialDate(2004, 3, 25),
                closes=PartialDate(2004, 3, 26),
                city="Hue",
                country="VNM",
                evidence=Evidence(
                    ("peoplesdaily-asep3", "parlamento-asep8"),
                    note="111 delegates.",
                ),
            ),
            Edition(
                4,
                PartialDate(2006, 5, 4),
                closes=PartialDate(2006, 5, 5),
                city="Helsinki",
                country="FIN",
                evidence=Evidence(
                    ("infoboard-asep4",),
                    note="About 150 representatives; adopted the rules of procedure.",
                ),
            ),
            Edition(
                5,
                PartialDate(2008, 6),
                city="Beijing",
                country="CHN",
                evidence=Evidence(("parlamento-asep8",)),
            ),
            Edition(
                6,
                PartialDate(2010, 9, 26),
                closes=PartialDate(2010, 9, 28),
                city="Brussels",
                country="BEL",
                evidence=Evidence(("infoboard-asep6",)),
            ),
            Edition(
                7,
                PartialDate(2012, 10),
                country="LAO",
                evidence=Evidence(("parlamento-asep8",)),
            ),
            Edition(
                8,
                PartialDate(2014),
                country="ITA",
                theme=(
                    "The Role of Parliaments in Fostering Europe-Asia Dialogue, Sustainable "
                    "Growth & Stronger Governance Structures"
                ),
                evidence=Evidence(("infoboard-asep8", "parlamento-asep8")),
            ),
            Edition(
                9,
                PartialDate(2016, 4),
                closes=PartialDate(2016, 4),
                city="Ulaanbaatar",
                country="MNG",
                organisers=("MNG",),
                evidence=Evidence(
                    (
                        "europeaninterest-asep10", "montsame-asep9-ja", "montsame-asep9-dated-ja",
                        "vom-asep9-ja",
                    ),
                    note=(
                        "Government Palace; 170 participants from 32 countries; opened by Speaker "
                        "Z. Enkhbold. From the 21st to the 23rd (Montsame), two days from the "
                        "21st (Voice of Mongolia); the month follows from the date of the report, "
                        "2 May 2016."
                    ),
                ),
            ),
            Edition(
                10,
                PartialDate(2018, 9, 27),
                closes=PartialDate(2018, 9, 28),
                city="Brussels",
                country="BEL",
                evidence=Evidence(("europarl-asep10",), note="Hosted by the European Parliament."),
            ),
            Edition(
                11,
                PartialDate(2021, 11, 16),
                closes=PartialDate(2021, 11, 16),
                country="KHM",
                evidence=Evidence(
                    ("akp-asep11", "vov-asep11-de"),
                    note="Virtual; hosted by the parliament of Cambodia; 31 parliaments.",
                ),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-asep-page", "infoboard-asep4", "infoboard-asep6", "infoboard-asep8",
                "parlamento-asep8", "europarl-asep10", "peoplesdaily-asep3", "eduskunta-asep",
                "jpost-asem7", "akp-asep11", "vov-asep11-de", "europeaninterest-asep10",
                "montsame-asep9-ja", "montsame-asep9-dated-ja", "vom-asep9-ja",
            ),
            note="Biennial parliamentary meeting before the summit.",
            disagreements=(Disagreement("started", "1996-04", sources=("peoplesdaily-asep3",)),),
        ),
    ),
    Initiative(
        "asia-europe-peoples-forum",
        "Asia-Europe People's Forum",
        abbreviation="AEPF",
        kind=InitiativeKind.FORUM,
        pillar="social-cultural",
        started=PartialDate(1996, 2, 27),
        status=InitiativeStatus.RUNNING,
        organisers=("aepf",),
        editions=(
            Edition(
                1,
                PartialDate(1996, 2, 27),
                closes=PartialDate(1996, 2, 29),
                city="Bangkok",
                country="THA",
                theme=(
                    "Beyond Geo-politics and Geo-Economics: Towards a New Relationship between "
                    "Asia and Europe"
                ),
                evidence=Evidence(
                    ("lebret-aepf-history",),
                    Confidence.SINGLE,
                    note=(
                        "Held as the Joint Asia-Europe NGO Conference; over 350 people from 100 "
                        "organisations."
                    ),
                ),
            ),
            Edition(
                2,
                PartialDate(1998, 3, 31),
                closes=PartialDate(1998, 4, 1),
                city="London",
                country="GBR",
                theme="ASEM and Crisis: People's Realities and People's Responses",
                evidence=Evidence(
                    ("lebret-aepf-history",),
                    Confidence.SINGLE,
                    note="Over 300 from more than 150 groups.",
                ),
            ),
            Edition(
                3,
                PartialDate(2000, 10, 17),
                closes=PartialDate(2000, 10, 21),
                city="Seoul",
                country="KOR",
                theme="People's Action and Solidarity Challenging Globalization",
                evidence=Evidence(
                    ("lebret-aepf-history",),
                    Confidence.SINGLE,
                    note="Over 800 from 33 countries.",
                ),
            ),
            Edition(
                4,
                PartialDate(2002, 9, 19),
                closes=PartialDate(2002, 9, 22),
                city="Copenhagen",
                country="DNK",
                theme="Asem4people",
                evidence=Evidence(
                    ("lebret-aepf-history",),
                    Confidence.SINGLE,
                    note="Over 600 from more than 30 countries.",
                ),
            ),
            Edition(
                5,
                PartialDate(2004),
                country="VNM",
                evidence=Evidence(("fian-aepf11",), Confidence.SINGLE),
            ),
            Edition(
                6,
                PartialDate(2006, 9, 3),
                closes=PartialDate(2006, 9, 6),
                city="Helsinki",
                country="FIN",
                theme="People's Vision: Building Solidarity Across Asia and Europe",
                evidence=Evidence(
                    ("forumasia-aepf6",),
                    Confidence.SINGLE,
                    note="About 450 participants.",
                ),
            ),
            Edition(
                7,
                PartialDate(2008, 10, 13),
                closes=PartialDate(2008, 10, 15),
                city="Beijing",
                country="CHN",
                theme="For Social and Ecological Justice",
                evidence=Evidence(
                    ("lebret-aepf7", "alterinter-aepf7"),
                    note="Over 500 participants from 40 countries.",
                    disagreements=(Disagreement("closes", "2008-10-14", sources=("jpost-asem7",)),),
                ),
            ),
            Edition(
                8,
                PartialDate(2010, 10, 2),
                closes=PartialDate(2010, 10, 5),
                city="Brussels",
                country="BEL",
                evidence=Evidence(("tni-aepf8",), Confidence.SINGLE),
            ),
            Edition(
                9,
                PartialDate(2012, 10, 16),
                closes=PartialDate(2012, 10, 19),
                city="Vientiane",
                country="LAO",
                theme=(
                    "People's Solidarity against Poverty and for Sustainable Development: "
                    "Challenging Unjust and Unequal Development, Building States of Citizens for "
                    "Citizens"
                ),
                evidence=Evidence(
                    (
                        "speri-aepf9", "aepf9-reflections", "fian-aepf11", "focusweb-aepf9",
                        "lecourrier-aepf9",
                    ),
                    note=(
                        "Declaration with 40 proposals for ASEM 9. Le Courrier du Vietnam speaks "
                        "of five days; a notice of January 2012 of 18-19 October."
                    ),
                ),
            ),
            Edition(
                10,
                PartialDate(2014, 10, 10),
                closes=PartialDate(2014, 10, 12),
                city="Milan",
                country="ITA",
                theme=(
                    "Towards a Just and Inclusive Asia and Europe - Building States of Citizens "
                    "for Citizens"
                ),
                evidence=Evidence(
                    ("infoboard-aepf10", "fian-aepf11", "asienhaus-aepf10"),
                    note=(
                        "The page tells of Milan as the place of ASEM 10; the city of the forum "
                        "is taken from it."
                    ),
                ),
            ),
            Edition(
                11,
                PartialDate(2016, 7, 4),
                closes=PartialDate(2016, 7, 6),
                city="Ulaanbaatar",
                country="MNG",
                theme=(
                    "Building New Solidarities: Working for Inclusive, Just and Equal "
                    "Alternatives in Asia and Europe"
                ),
                evidence=Evidence(("peaceboat-aepf11",), Confidence.SINGLE),
            ),
            Edition(
                12,
                PartialDate(2018, 9, 29),
                closes=PartialDate(2018, 10, 1),
                city="Ghent",
                country="BEL",
                evidence=Evidence(
                    ("aepf-intro-2018", "gsef-aepf12"),
                    note="About 44 nationalities.",
                ),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-aepf-page", "speri-aepf9", "aepf9-reflections", "infoboard-aepf10",
                "aepf-intro-2018", "khmer-gov-aepf13", "lebret-aepf-history", "lebret-aepf7",
                "forumasia-aepf6", "tni-aepf8", "peaceboat-aepf11", "fian-aepf11", "jpost-asem7",
                "asienhaus-aepf10", "gsef-aepf12", "alterinter-aepf7", "focusweb-aepf9",
                "lecourrier-aepf9",
            ),
            note=(
                "Civil society conference held around each summit, outside the official process. "
                "The thirteenth forum was planned for 28-30 September 2020 in Phnom Penh and then "
                "belonged to the side events of November 2021; days not found."
            ),
        ),
    ),
    Initiative(
        "asia-europe-smes-eco-innovation-open-platform",
        "Asia-Europe SMEs Eco-Innovation Open Platform",
        kind=InitiativeKind.PLATFORM,
        pillar="economic",
        status=InitiativeStatus.UNKNOWN,
        proposed_by=(
            "KOR", "SVK", "HUN", "ROU", "DNK", "VNM", "LAO", "BEL", "HRV", "KHM", "NLD", "POL",
            "MYS", "PHL", "THA", "CZE",
        ),
        related=("asem-working-group-eco-innovation-smes",),
        evidence=Evidence(
            ("docslib-eco-platform",),
            note=(
                "New initiative worked out by the ASEM working group on eco-innovation in "
                "2015-2016; three fields: policy capacity, advice to firms, competence."
            ),
        ),
    ),
    Initiative(
        "asia-europe-university-exchange-programme",
        "Asia-Europe University Exchange Programme",
        kind=InitiativeKind.PROGRAMME,
        pillar="social-cultural",
        status=InitiativeStatus.UNKNOWN,
        evidence=Evidence(
            ("itcilo-asem",),
            Confidence.SINGLE,
            note=(
                "Listed by heading among early ASEM follow-up activities; no details are given "
                "there."
            ),
        ),
    ),
    Initiative(
        "asia-europe-vision-group-initiative",
        "Asia-Europe Vision Group",
        abbreviation="AEVG",
        kind=InitiativeKind.WORKING_GROUP,
        started=PartialDate(1998, 4),
        ended=PartialDate(1999),
        status=InitiativeStatus.ENDED,
        launched_at="asem-2",
        organisers=("asia-europe-vision-group",),
        city="Cambridge",
        country="GBR",
        editions=(
            Edition(
                1,
                PartialDate(1998, 4, 5),
                closes=PartialDate(1998, 4, 6),
                city="Cambridge",
                country="GBR",
                evidence=Evidence(("infoboard-aevg1",)),
            ),
        ),
        evidence=Evidence(
            ("infoboard-aevg1", "mofa-aevg-report", "asemduo-som-report-2002"),
            note=(
                "26 members, one per ASEM country as the InfoBoard puts it; launched at the close "
                "of ASEM 2, first meeting at the Moller Centre, Churchill College. Report of 1999 "
                "with nine major and 22 further recommendations, among them free flow of goods "
                "and services by 2025, a fivefold rise of student exchange and a scholarship "
                "programme. Covers all pillars."
            ),
        ),
    ),
    Initiative(
        "asia-europe-young-leaders-symposium",
        "Asia-Europe Young Leaders Symposium",
        abbreviation="AEYLS",
        kind=InitiativeKind.EVENT,
        pillar="social-cultural",
        started=PartialDate(1997, 3, 10),
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("JPN", "AUT"),
        launched_at="asem-1",
        organisers=("JPN", "asef"),
        editions=(
            Edition(
                1,
                PartialDate(1997, 3, 10),
                closes=PartialDate(1997, 3, 14),
                city="Miyazaki",
                also_in=("Tokyo",),
                country="JPN",
                theme="In Search of a New Asia-Europe Co-operation for the 21st Century",
                organisers=("JPN", "asef"),
                evidence=Evidence(
                    (
                        "asef-aeyls1", "mofa-jp-aeyls1-opening", "mofa-jp-aeyls1-closing",
                        "mofa-jp-aeyls1-public",
                    ),
                    note=(
                        "About 110 leaders from 25 countries. Opening on 10 March, closing "
                        "plenary (Message from Miyazaki) on 12 March, public session on 14 March; "
                        "ASEF's page says Tokyo. A second symposium in Austria was announced for "
                        "1998."
                    ),
                    disagreements=(
                        Disagreement(
                            "city",
                            "Tokyo",
                            sources=("asef-aeyls1",),
                            note=(
                                "ASEF's page; the place of the public session of 14 March is not "
                                "stated."
                            ),
                        ),
                    ),
                ),
            ),
            Edition(
                8,
                PartialDate(2004, 11, 29),
                closes=PartialDate(2004, 12, 3),
                city="The Hague",
                country="NLD",
                theme=(
                    "Shifting Paradigms in Asia-Europe Relations: Translating Common Challenges "
                    "into Common Opportunities"
                ),
                evidence=Evidence(("asef-aeyls8",), note="Over 70 participants."),
            ),
        ),
        evidence=Evidence(
            (
                "asef-aeyls1", "asef-aeyls8", "mofa-jp-aeyls1-opening", "mofa-jp-aeyls1-closing",
                "mofa-jp-aeyls1-public", "itcilo-asem", "russell-moyle-2005",
            ),
            note=(
                "A joint initiative of Japan and Austria, put forward at ASEM 1; first held in "
                "Miyazaki. A participant counts the Tianjin conference of young political leaders "
                "(2005) as the ninth. An urban leaders' dialogue followed in 2008; no later "
                "edition was found."
            ),
            field_sources=(
                (
                    "proposed_by",
                    ("mofa-jp-aeyls1-opening", "mofa-jp-aeyls1-closing", "mofa-jp-aeyls1-public"),
                ),
            ),
        ),
    ),
    Initiative(
        "bali-initiative-2003",
        "Bali Initiative",
        kind=InitiativeKind.PROGRAMME,
        pillar="economic",
        started=PartialDate(2003, 7, 6),
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("IDN",),
        launched_at="finmm-5",
        related=("asem-asian-financial-crisis-trust-fund",),
        evidence=Evidence(
            ("jakarta-post-2003-finmm5",),
            Confidence.SINGLE,
            note=(
                "Exchange of staff, internships, scholarships and training among fiscal and "
                "financial authorities; ministers agreed to pay for it from ASEM Trust Fund II. "
                "The day is the Sunday on which the meeting closed, the day before the report."
            ),
        ),
    ),
    Initiative(
        "conference-globalisation-migration-2002",
        "Globalisation and International Migration: Asian and European Experiences",
        kind=InitiativeKind.CONFERENCE,
        pillar="political",
        started=PartialDate(2002, 3, 12),
        ended=PartialDate(2002, 3, 13),
        status=InitiativeStatus.ENDED,
        organisers=("asef",),
        city="Paris",
        country="FRA",
        evidence=Evidence(
            ("asef-2002-migration",),
            note="Prepared proposals for the ministers who met in Lanzarote.",
        ),
    ),
    Initiative(
        "connecting-civil-societies",
        "Connecting Civil Societies of Asia and Europe",
        kind=InitiativeKind.CONFERENCE,
        pillar="social-cultural",
        started=PartialDate(2004, 6, 16),
        status=InitiativeStatus.UNKNOWN,
        organisers=("asef",),
        editions=(
            Edition(
                1,
                PartialDate(2004, 6, 16),
                closes=PartialDate(2004, 6, 18),
                city="Barcelona",
                country="ESP",
                organisers=("asef", "casa-asia", "iias", "jcie"),
                evidence=Evidence(("jcie-ccs1",)),
            ),
            Edition(
                3,
                PartialDate(2008),
                evidence=Evidence(("asef-newsletter-2008-3",), note="Place not in the source."),
            ),
            Edition(
                4,
                PartialDate(2010, 10, 1),
                closes=PartialDate(2010, 10, 3),
                city="Brussels",
                country="BEL",
                theme="Changing Challenges, New Ideas",
                organisers=("asef", "iias"),
                evidence=Evidence(
                    ("asef-ccs4", "asem8-ccs"),
                    disagreements=(
                        Disagreement(
                            "opens",
                            "2010-10-02",
                            sources=("asem8-ccs",),
                            note="The host's site.",
                        ),
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "jcie-ccs1", "asem8-ccs", "asef-ccs4", "infoboard-press-ccs4",
                "asef-newsletter-2008-3",
            ),
            note=(
                "Civil society conferences before summits. The first, an informal consultation in "
                "Barcelona, had over 180 participants; the third took place in 2008; the fourth "
                "produced Eight Points for ASEM 8 (about 150 participants)."
            ),
        ),
    ),
    Initiative(
        "culture360",
        "culture360.org",
        kind=InitiativeKind.PLATFORM,
        pillar="social-cultural",
        started=PartialDate(2008, 4),
        status=InitiativeStatus.RUNNING,
        launched_at="cmm-2",
        organisers=("asef",),
        website="culture360.org",
        evidence=Evidence(
            (
                "seed-asef-press-release-2010", "culture360-about", "infoboard-cmm3",
                "bernama-2008-cmm3", "asef-newsletter-2008-2", "efa-culture360", "asef-2010-cmm4",
                "asef-culture360-mapping",
            ),
            note=(
                "Asia-Europe culture portal managed by ASEF. Idea of the Beijing conference of "
                "December 2003, mandate from the second Culture Ministers' Meeting (2005), first "
                "version shown at the third (Kuala Lumpur, April 2008), which the InfoBoard calls "
                "the official launch; redesigned site in April 2010."
            ),
            field_sources=(("website", ("seed-asef-press-release-2010",)),),
            disagreements=(
                Disagreement(
                    "started",
                    "2008-06-30",
                    sources=("asef-newsletter-2008-2",),
                    note=(
                        "An official launch in Beijing, after a presentation in Kuala Lumpur on "
                        "21 April and soft launches in Ljubljana and Seoul in May."
                    ),
                ),
                Disagreement(
                    "started",
                    "2008-10",
                    sources=("bernama-2008-cmm3",),
                    note="Expected the launch at ASEM 7.",
                ),
            ),
        ),
    ),
    Initiative(
        "erasmus-mundus",
        "Erasmus Mundus",
        kind=InitiativeKind.PROGRAMME,
        pillar="social-cultural",
        priority_areas=("priority-area-7-1",),
        started=PartialDate(2004, 1, 1),
        ended=PartialDate(2013),
        status=InitiativeStatus.ENDED,
        proposed_by=("EU",),
        organisers=("EU",),
        phases=(
            Phase(
                "Erasmus Mundus I",
                PartialDate(2004, 1, 1),
                ended=PartialDate(2008, 12, 31),
                budget=Money(Decimal(230_000_000), "EUR", kind=MoneyKind.BUDGET),
                evidence=Evidence(
                    (
                        "lawlegal-erasmus-mundus", "euroalert-erasmus-mundus",
                        "euractiv-2008-erasmus-mundus",
                    ),
                    note="Budget from a secondary programme sheet.",
                    field_sources=(
                        ("started", ("lawlegal-erasmus-mundus",)),
                        ("ended", ("lawlegal-erasmus-mundus",)),
                        ("budget", ("euroalert-erasmus-mundus", "euractiv-2008-erasmus-mundus")),
                    ),
                ),
            ),
            Phase(
                "Erasmus Mundus II",
                PartialDate(2009, 1, 1),
                ended=PartialDate(2013, 12, 31),
                budget=Money(Decimal(950_000_000), "EUR", kind=MoneyKind.BUDGET),
                evidence=Evidence(
                    (
                        "eurlex-52007pc0395", "oeil-erasmus-mundus-2", "ec-ip-08-1560",
                        "eeas-kazakhstan-erasmus-mundus", "transglobalhealth-erasmus-mundus",
                        "euractiv-2008-erasmus-mundus",
                    ),
                    note=(
                        "Decision No 1298/2008/EC of 16 December 2008. Budget as announced by the "
                        "Commission in October 2008; a delegation calls it indicative."
                    ),
                    field_sources=(
                        ("started", ("oeil-erasmus-mundus-2",)),
                        ("ended", ("oeil-erasmus-mundus-2",)),
                        (
                            "budget",
                            (
                                "ec-ip-08-1560", "eeas-kazakhstan-erasmus-mundus",
                                "euractiv-2008-erasmus-mundus",
                            ),
                        ),
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "seed-asem5-cultures-declaration", "eurlex-52007pc0395", "oeil-erasmus-mundus-2",
                "ec-ip-08-1560", "eeas-kazakhstan-erasmus-mundus", "lawlegal-erasmus-mundus",
                "euroalert-erasmus-mundus", "transglobalhealth-erasmus-mundus",
                "vlex-erasmus-mundus-2005", "euractiv-2008-erasmus-mundus",
            ),
            note=(
                "EU programme of which the 2004 declaration takes note, together with money "
                "foreseen for Asia-Europe fellowships. Established by Decision No 2317/2003/EC of "
                "5 December 2003. It had country-specific Asian windows (353 students in the 2005 "
                "selection); an External Cooperation Window was added in 2006. Both budgets are "
                "those of the whole programme, for students of all the world: no money of ASEM."
            ),
        ),
    ),
    Initiative(
        "europe-asia-forum",
        "Europe Asia Forum",
        kind=InitiativeKind.FORUM,
        pillar="economic",
        started=PartialDate(1998),
        status=InitiativeStatus.UNKNOWN,
        organisers=("asef",),
        editions=(
            Edition(
                1,
                PartialDate(1998),
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-europe-asia-forum-1",),
                    note=(
                        "Fifty-three leading figures. The page gives 20 February to 4 April 1998 "
                        "as the project period, not the days of the forum, nor the place."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            ("asef-europe-asia-forum-1",),
            Confidence.SINGLE,
            note=(
                "Early ASEF forum of business, politics, science and media, opened by the "
                "chairman of the Herbert Quandt foundation."
            ),
        ),
    ),
    Initiative(
        "european-financial-expertise-network",
        "European Financial Expertise Network",
        abbreviation="EFEX",
        kind=InitiativeKind.NETWORK,
        pillar="economic",
        started=PartialDate(1998, 4),
        status=InitiativeStatus.UNKNOWN,
        launched_at="asem-2",
        evidence=Evidence(
            ("mofa-jp-fmm2-overview-ja", "politico-asem2"),
            Confidence.SINGLE,
            note=(
                "European network of technical advisers for the Asian financial sector, a "
                "proposal welcomed at ASEM 2. The name follows the Japanese rendering; the "
                "English words were not seen."
            ),
            field_sources=(
                ("name", ("mofa-jp-fmm2-overview-ja",)),
                ("abbreviation", ("mofa-jp-fmm2-overview-ja",)),
            ),
        ),
    ),
    Initiative(
        "international-covenant-civil-political-rights",
        "International Covenant on Civil and Political Rights",
        kind=InitiativeKind.INSTRUMENT,
        pillar="political",
        status=InitiativeStatus.RUNNING,
        organisers=("united-nations",),
        evidence=Evidence(
            ("seed-asem5-cultures-declaration", "kantei-asem5-declaration"),
            note=(
                "Named by the 2004 declaration as defining universal human rights. Like the two "
                "UNESCO texts; day of adoption not taken from a source."
            ),
            single=("name", "organisers"),
        ),
    ),
    Initiative(
        "international-covenant-economic-social-cultural-rights",
        "International Covenant on Economic, Social and Cultural Rights",
        kind=InitiativeKind.INSTRUMENT,
        pillar="political",
        status=InitiativeStatus.RUNNING,
        organisers=("united-nations",),
        evidence=Evidence(
            ("seed-asem5-cultures-declaration", "kantei-asem5-declaration"),
            note=(
                "Named by the 2004 declaration as defining universal human rights. Like the two "
                "UNESCO texts; day of adoption not taken from a source."
            ),
            single=("name", "organisers"),
        ),
    ),
    Initiative(
        "kobe-research-project",
        "Kobe Research Project",
        kind=InitiativeKind.PROJECT,
        pillar="economic",
        started=PartialDate(2001, 1, 14),
        status=InitiativeStatus.UNKNOWN,
        proposed_by=("JPN",),
        launched_at="finmm-3",
        evidence=Evidence(
            ("peoples-daily-2001-finmm3",),
            Confidence.SINGLE,
            note=(
                "Research cooperation on monetary and exchange-rate questions, proposed by Japan "
                "and welcomed by the finance ministers in Kobe. End not sourced."
            ),
        ),
    ),
    Initiative(
        "lingua-comica",
        "LINGUA COMICA: Asia-Europe Comics Project",
        kind=InitiativeKind.PROJECT,
        pillar="social-cultural",
        started=PartialDate(2006),
        status=InitiativeStatus.UNKNOWN,
        organisers=("asef",),
        editions=(
            Edition(
                1,
                PartialDate(2006),
                city="Singapore",
                country="SGP",
                organisers=("asef",),
                evidence=Evidence(("asef-lingua-comica-reloaded",)),
            ),
            Edition(
                2,
                PartialDate(2007, 10, 20),
                closes=PartialDate(2007, 10, 24),
                city="London",
                country="GBR",
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-lingua-comica-2", "asef-lingua-comica-reloaded"),
                    note="With the London festival Comica; 14 artists of 14 countries.",
                ),
            ),
            Edition(
                3,
                PartialDate(2008),
                city="Kyoto",
                country="JPN",
                organisers=("asef",),
                evidence=Evidence(("asef-newsletter-2008-3", "asef-lingua-comica-reloaded")),
            ),
        ),
        evidence=Evidence(
            ("asef-newsletter-2008-3", "asef-lingua-comica-reloaded", "asef-lingua-comica-2"),
            note="Over 60 artists in three editions; follow-up projects (Reloaded) from 2009.",
        ),
    ),
    Initiative(
        "model-asem",
        "Model ASEM",
        kind=InitiativeKind.EVENT,
        pillar="social-cultural",
        status=InitiativeStatus.RUNNING,
        organisers=("asef",),
        editions=(
            Edition(
                None,
                PartialDate(2008, 9, 25),
                closes=PartialDate(2008, 9, 26),
                city="Beijing",
                country="CHN",
                theme="Vision and action: towards a win-win solution",
                organisers=("asef", "all-china-youth-federation", "asefuan"),
                evidence=Evidence(
                    ("infoboard-press-model-asem-2008",),
                    Confidence.SINGLE,
                    note="134 participants from 39 countries.",
                ),
            ),
            Edition(
                7,
                PartialDate(2016, 7, 6),
                closes=PartialDate(2016, 7, 10),
                city="Ulaanbaatar",
                country="MNG",
                organisers=("asef", "asefuan"),
                evidence=Evidence(
                    ("asef-model-asem-7",),
                    note="Over 150 participants; with ASEM 11.",
                ),
            ),
            Edition(
                8,
                PartialDate(2017, 11, 15),
                closes=PartialDate(2017, 11, 20),
                city="Yangon",
                also_in=("Nay Pyi Taw",),
                country="MMR",
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-model-asem-8",),
                    note="Over 150 students; beside the 13th foreign ministers' meeting.",
                ),
            ),
            Edition(
                9,
                PartialDate(2019, 12, 11),
                closes=PartialDate(2019, 12, 16),
                city="Madrid",
                country="ESP",
                theme="Asia & Europe: Together for Effective Multilateralism",
                organisers=("asef",),
                evidence=Evidence(
                    ("asef-model-asem-9",),
                    note=(
                        "128 students from all 51 countries; beside the 14th foreign ministers' "
                        "meeting."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-press-model-asem-2008", "asef-model-asem-7", "asef-newsletter-2008-3",
                "asef-model-asem-8", "asef-model-asem-9",
            ),
            note=(
                "Student simulation of the summit, held beside it; national spin-off editions "
                "exist."
            ),
        ),
    ),
    Initiative(
        "trans-asian-railway-network-study",
        "Trans-Asian Railway Network Study",
        kind=InitiativeKind.PROJECT,
        pillar="economic",
        status=InitiativeStatus.UNKNOWN,
        evidence=Evidence(
            ("itcilo-asem",),
            Confidence.SINGLE,
            note=(
                "Listed by heading among early ASEM follow-up activities; no details are given "
                "there."
            ),
        ),
    ),
    Initiative(
        "trans-eurasia-information-network",
        "Trans-Eurasia Information Network",
        abbreviation="TEIN",
        kind=InitiativeKind.NETWORK,
        pillar="economic",
        started=PartialDate(2000, 10),
        status=InitiativeStatus.RUNNING,
        proposed_by=("FRA", "KOR"),
        launched_at="asem-3",
        organisers=("dante", "tein-cc"),
        related=("geant-network",),
        phases=(
            Phase(
                "TEIN (first phase)",
                PartialDate(2001, 12),
                partners=("FRA", "KOR"),
                evidence=Evidence(
                    (
                        "seed-ec-asem-page-2012", "ec-ip-08-1581", "tein-asia-faq", "cordis-tein2",
                        "sciencebusiness-tein", "newsfood-tein", "arsprogetti-tein",
                        "sedaily-teincc", "ec-asiconnect-action-document",
                        "asiaconnect-executive-summary", "geant-connect-asiconnect",
                        "tein3-faqs-2012",
                    ),
                    note="Dedicated France-Korea link, installed in December 2001.",
                    field_sources=(
                        ("started", ("tein-asia-faq", "tein3-faqs-2012")),
                        (
                            "partners",
                            ("tein-asia-faq", "tein3-faqs-2012", "seed-ec-asem-page-2012"),
                        ),
                    ),
                ),
            ),
            Phase(
                "TEIN2",
                PartialDate(2004),
                ended=PartialDate(2008),
                budget=Money(Decimal(10_000_000), "EUR", kind=MoneyKind.BUDGET),
                contributions=(
                    Contribution(
                        "EU",
                        Money(Decimal(10_000_000), "EUR", kind=MoneyKind.CONTRIBUTION),
                        evidence=Evidence(("seed-ec-asem-page-2012", "cordis-tein2")),
                    ),
                ),
                self_funded=True,
                partners=("CHN", "IDN", "JPN", "KOR", "MYS", "PHL", "SGP", "THA", "VNM", "AUS"),
                places=("HKG",),
                evidence=Evidence(
                    ("seed-ec-asem-page-2012", "cordis-tein2", "newsfood-tein", "arsprogetti-tein"),
                    note=(
                        "Eleven partners at the end of 2008. Brunei was eligible and took part in "
                        "the feasibility study."
                    ),
                    field_sources=(
                        ("started", ("seed-ec-asem-page-2012", "newsfood-tein")),
                        ("ended", ("seed-ec-asem-page-2012", "arsprogetti-tein")),
                        ("budget", ("seed-ec-asem-page-2012",)),
                        ("self_funded", ("seed-ec-asem-page-2012",)),
                        ("partners", ("seed-ec-asem-page-2012", "newsfood-tein")),
                        ("places", ("seed-ec-asem-page-2012", "newsfood-tein")),
                    ),
                    disagreements=(
                        Disagreement(
                            "budget",
                            "10000000 EUR, a contribution",
                            sources=("cordis-tein2",),
                            note=(
                                "One sum under two names: the Commission page calls it the "
                                "budget, the research news a contribution. Never add the two; "
                                "what the phase cost in all, with the partners that paid for "
                                "themselves, no text says."
                            ),
                        ),
                    ),
                ),
            ),
            Phase(
                "TEIN3",
                PartialDate(2008, 12),
                ended=PartialDate(2011),
                contributions=(
                    Contribution(
                        "EU",
                        Money(Decimal(11_400_000), "EUR", kind=MoneyKind.CONTRIBUTION),
                        share_percent=Decimal(63),
                        evidence=Evidence(("seed-ec-asem-page-2012",)),
                    ),
                ),
                partners=(
                    "CHN", "IDN", "JPN", "KOR", "MYS", "PHL", "SGP", "THA", "VNM", "AUS", "LAO",
                    "KHM", "BGD", "IND", "PAK",
                ),
                places=("HKG", "BTN", "NPL", "LKA"),
                entrants=(
                    Entrant("LAO", PartialDate(2009)),
                    Entrant("KHM", PartialDate(2009)),
                    Entrant("BGD", PartialDate(2009)),
                    Entrant("BTN", PartialDate(2009)),
                    Entrant("IND", PartialDate(2009)),
                    Entrant("NPL", PartialDate(2009)),
                    Entrant("PAK", PartialDate(2009)),
                    Entrant("LKA", PartialDate(2009)),
                ),
                evidence=Evidence(
                    (
                        "seed-ec-asem-page-2012", "ec-ip-08-1581", "tein3-faqs-2012",
                        "tein3-south-asia", "expydoc-tein-slides-ja",
                    ),
                    note=(
                        "The launch was set for 8 December 2008 in Vientiane. The six of South "
                        "Asia were to follow by the end of 2009. Slides of 2011 have a share of "
                        "80 percent for the countries that receive EU money."
                    ),
                    field_sources=(
                        ("started", ("ec-ip-08-1581",)),
                        ("ended", ("tein3-faqs-2012", "ec-ip-08-1581")),
                        ("partners", ("seed-ec-asem-page-2012", "tein3-south-asia")),
                        ("places", ("tein3-south-asia", "seed-ec-asem-page-2012")),
                        ("entrants", ("seed-ec-asem-page-2012", "tein3-south-asia")),
                        ("entrants[0]", ("seed-ec-asem-page-2012",)),
                        ("entrants[1]", ("seed-ec-asem-page-2012",)),
                    ),
                    disagreements=(
                        Disagreement(
                            "contributions",
                            "EU 12000000 EUR, Asian partners 6000000 EUR",
                            sources=("ec-ip-08-1581", "tein3-faqs-2012"),
                            note="As announced in October 2008.",
                        ),
                        Disagreement(
                            "ended",
                            "2012",
                            sources=("geant-connect-asiconnect-qa", "seed-ec-asem-page-2012"),
                            note=(
                                "The network itself has the end of 2011; the Commission's page "
                                "calls the phase current on 17 February 2012."
                            ),
                        ),
                        Disagreement(
                            "entrants",
                            "IND, NPL, PAK, LKA",
                            sources=("geant3-tein3-users-2010",),
                            note="Connected by May 2010; Bangladesh and Bhutan were still to come.",
                        ),
                    ),
                ),
            ),
            Phase(
                "TEIN4",
                PartialDate(2012, 4),
                ended=PartialDate(2016),
                budget=Money(Decimal(26_000_000_000), "KRW", kind=MoneyKind.BUDGET),
                contributions=(
                    Contribution(
                        "EU",
                        Money(Decimal(8_000_000), "EUR", kind=MoneyKind.CONTRIBUTION),
                        share_percent=Decimal(50),
                        evidence=Evidence(
                            ("tein3-faqs-2012", "expydoc-tein-slides-ja", "sedaily-teincc"),
                            Confidence.SINGLE,
                            field_sources=(
                                ("money", ("tein3-faqs-2012",)),
                                ("share_percent", ("sedaily-teincc", "expydoc-tein-slides-ja")),
                            ),
                        ),
                    ),
                ),
                evidence=Evidence(
                    (
                        "sedaily-teincc", "tein-asia-faq", "tein-asia-2012-opening-ko",
                        "tein3-faqs-2012", "asiae-2012-teincc-ko", "expydoc-tein-slides-ja",
                    ),
                    note=(
                        "In progress from April 2012, planned until March 2016 (the centre's own "
                        "news of May 2012); DANTE handed over to TEIN*CC in September 2012. The "
                        "whole, 26,000 million KRW, and the halves are those of one Korean "
                        "newspaper, which says Europe, not the EU; the 8 million EUR of the "
                        "Commission, named by the network itself, are the same half in the "
                        "donor's currency, not a second sum."
                    ),
                    field_sources=(
                        ("started", ("tein-asia-2012-opening-ko", "asiae-2012-teincc-ko")),
                        (
                            "ended",
                            ("tein-asia-2012-opening-ko", "tein3-faqs-2012", "sedaily-teincc"),
                        ),
                        ("budget", ("sedaily-teincc",)),
                    ),
                    single=("budget",),
                    disagreements=(
                        Disagreement(
                            "started",
                            "2012-09",
                            sources=("tein3-faqs-2012", "tein-asia-faq"),
                            note="Day of the hand-over from DANTE to TEIN*CC.",
                        ),
                        Disagreement(
                            "contributions",
                            "Europe 13000000000 KRW",
                            sources=("sedaily-teincc",),
                            note=(
                                "Half of 26,000 million; the other half from Asian developing "
                                "countries."
                            ),
                        ),
                    ),
                ),
            ),
            Phase(
                "Asi@Connect",
                PartialDate(2016, 9, 1),
                ended=PartialDate(2025),
                budget=Money(Decimal(36_835_000), "EUR", kind=MoneyKind.COST_ESTIMATE),
                contributions=(
                    Contribution(
                        "EU",
                        Money(Decimal(20_000_000), "EUR", kind=MoneyKind.CONTRIBUTION),
                        evidence=Evidence(
                            (
                                "ec-asiconnect-action-document", "tein-asia-faq",
                                "eeas-india-asiconnect",
                            ),
                            note=(
                                "Promised for five years until 2021; whether more came until 2025 "
                                "no text says."
                            ),
                        ),
                    ),
                ),
                partners=(
                    "AUS", "BGD", "KHM", "CHN", "IND", "IDN", "JPN", "KOR", "LAO", "MYS", "MNG",
                    "MMR", "NZL", "PAK", "PHL", "SGP", "THA", "VNM",
                ),
                places=("AFG", "BTN", "TWN", "HKG", "NPL", "LKA"),
                evidence=Evidence(
                    (
                        "ec-asiconnect-action-document", "asiaconnect-executive-summary",
                        "tein-asia-faq", "eeas-india-asiconnect",
                    ),
                    note=(
                        "The partners and places are the locations that the action document of "
                        "2016 lists."
                    ),
                    field_sources=(
                        ("started", ("tein-asia-faq",)),
                        ("ended", ("asiaconnect-executive-summary",)),
                        ("budget", ("ec-asiconnect-action-document",)),
                        ("partners", ("ec-asiconnect-action-document",)),
                        ("places", ("ec-asiconnect-action-document",)),
                    ),
                    disagreements=(
                        Disagreement(
                            "ended",
                            "2021-08",
                            sources=("ec-asiconnect-action-document",),
                            note="Planned for 60 months.",
                        ),
                        Disagreement(
                            "started",
                            "2016-12",
                            sources=("eeas-india-asiconnect",),
                            note=(
                                "Contract signed in December 2016; the network dates the project "
                                "from 1 September 2016."
                            ),
                        ),
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "seed-ec-asem-page-2012", "ec-ip-08-1581", "tein-asia-faq", "cordis-tein2",
                "sciencebusiness-tein", "newsfood-tein", "arsprogetti-tein", "sedaily-teincc",
                "ec-asiconnect-action-document", "asiaconnect-executive-summary",
                "geant-connect-asiconnect", "tein-asia-2012-opening-ko", "eeas-india-asiconnect",
                "tein3-faqs-2012", "tein3-south-asia", "asiae-2012-teincc-ko",
                "expydoc-tein-slides-ja",
            ),
            note=(
                "High-speed research and education network between Asia and Europe. Started from "
                "a bilateral project of France and Korea, launched as an ASEM initiative at ASEM "
                "3. EU support for the second and third phases together is about 21 million EUR "
                "in TEIN's own account. Managed by DANTE from 2006 and by TEIN*CC since September "
                "2012. Countries and territories take part that are no ASEM partners."
            ),
            field_sources=(
                ("started", ("tein-asia-faq",)),
                ("launched_at", ("tein-asia-faq", "tein3-faqs-2012", "sedaily-teincc")),
                ("related", ("seed-ec-asem-page-2012",)),
            ),
        ),
    ),
    Initiative(
        "unesco-convention-diversity-cultural-expressions",
        "Convention on the Protection and Promotion of the Diversity of Cultural Expressions",
        also_called=(
            "Convention on the Protection of the Diversity of Cultural Contents and Artistic Expressions",
        ),
        kind=InitiativeKind.INSTRUMENT,
        pillar="social-cultural",
        started=PartialDate(2005, 10, 20),
        status=InitiativeStatus.RUNNING,
        organisers=("unesco",),
        city="Paris",
        country="FRA",
        phases=(
            Phase(
                "Independent experts",
                PartialDate(2003, 12),
                ended=PartialDate(2004, 5),
                evidence=Evidence(("unesco-convention-stages", "unesco-33c23")),
            ),
            Phase(
                "Intergovernmental meetings of experts",
                PartialDate(2004, 9, 20),
                ended=PartialDate(2005, 6),
                evidence=Evidence(
                    ("unesco-convention-stages", "unesco-33c23", "quebec-convention-third-session"),
                    note=(
                        "Sessions: 20-24 September 2004; 31 January - February 2005; 25 May - "
                        "June 2005 (end given as 3 or 4 June)."
                    ),
                ),
            ),
            Phase(
                "Adoption",
                PartialDate(2005, 10, 20),
                ended=PartialDate(2005, 10, 20),
                evidence=Evidence(("unesco-convention-stages", "italy-mic-convention")),
            ),
            Phase(
                "In force",
                PartialDate(2007, 3),
                evidence=Evidence(("unesco-convention-stages", "wiki-convention-mirror")),
            ),
        ),
        evidence=Evidence(
            (
                "seed-asem5-cultures-declaration", "unesco-convention-stages", "unesco-33c23",
                "italy-mic-convention", "quebec-convention-third-session", "divercult-library",
                "wiki-convention-mirror",
            ),
            note=(
                "ASEM 5 welcomed the start of the negotiations. UNESCO counts their beginning "
                "from resolution 32 C/34 (October 2003); experts' meetings began in December "
                "2003; three intergovernmental sessions ran from September 2004 to June 2005; "
                "adopted at the 33rd session in Paris on 20 October 2005; in force since March "
                "2007. `started` is the date of adoption."
            ),
            field_sources=(("also_called", ("seed-asem5-cultures-declaration",)),),
        ),
    ),
    Initiative(
        "unesco-universal-declaration-cultural-diversity",
        "Universal Declaration on Cultural Diversity",
        kind=InitiativeKind.INSTRUMENT,
        pillar="social-cultural",
        started=PartialDate(2001, 11, 2),
        status=InitiativeStatus.RUNNING,
        organisers=("unesco",),
        city="Paris",
        country="FRA",
        evidence=Evidence(
            ("seed-asem5-cultures-declaration", "divercult-library", "italy-mic-convention"),
            note=(
                "ASEM leaders wished to see its commitments implemented. The day of adoption "
                "comes from a secondary source; the year is confirmed."
            ),
        ),
    ),
    Initiative(
        "united-nations-charter",
        "Charter of the United Nations",
        kind=InitiativeKind.INSTRUMENT,
        pillar="political",
        status=InitiativeStatus.RUNNING,
        organisers=("united-nations",),
        evidence=Evidence(
            ("seed-asem5-cultures-declaration",),
            note="Named by the 2004 declaration; day of adoption not taken from a source.",
            single=("organisers",),
        ),
    ),
    Initiative(
        "universal-declaration-human-rights",
        "Universal Declaration of Human Rights",
        kind=InitiativeKind.INSTRUMENT,
        pillar="political",
        status=InitiativeStatus.RUNNING,
        organisers=("united-nations",),
        evidence=Evidence(
            ("seed-asem5-cultures-declaration", "kantei-asem5-declaration"),
            note=(
                "Named by the 2004 declaration as defining universal human rights. Like the two "
                "UNESCO texts; day of adoption not taken from a source."
            ),
            single=("organisers",),
        ),
    ),
)
