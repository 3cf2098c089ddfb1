"""What ASEM does between its meetings, by id."""

from __future__ import annotations

from decimal import Decimal

from asem.model.evidence import Confidence, Disagreement, Evidence
from asem.model.figures import Qualifier
from asem.model.initiatives import (
    Edition,
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
        proposed_by=("MYS",),
        organisers=("asia-europe-institute", "MYS"),
        city="Kuala Lumpur",
        country="MYS",
        editions=(
            Edition(
                3,
                PartialDate(2017, 7, 24),
                closes=PartialDate(2017, 8, 11),
                city="Kuala Lumpur",
                also_in=("Brussels",),
                country="MYS",
                theme="Cultural Pluralism in Asia and Europe",
                evidence=Evidence(
                    ("aei-summer-school-2017",),
                    note="An optional third week (7-11 August) was held in Brussels.",
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
            ("aei-summer-school-2017", "asem-education-aei-2018", "aei-summer-school-2023"),
            note=(
                "Yearly summer school of the Asia-Europe Institute since 2015, meant to balance "
                "student mobility; held online during the pandemic."
            ),
            recalled_fields=("proposed_by",),
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
        proposed_by=("MYS",),
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
            recalled_fields=("proposed_by",),
        ),
    ),
    Initiative(
        "aescon-2020",
        "Asia-Europe Sustainable Connectivity Scientific Conference",
        abbreviation="AESCON",
        kind=InitiativeKind.CONFERENCE,
        started=PartialDate(2020, 9, 22),
        ended=PartialDate(2020, 9, 25),
        status=InitiativeStatus.ENDED,
        organisers=("EU", "joint-research-centre", "eria", "asef"),
        evidence=Evidence(
            ("fpi-aescon", "asef-aescon", "jrc-aescon-takeaways"),
            note=(
                "Postponed from February 2020 in Singapore and held online, over 200 "
                "participants."
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
        ),
        evidence=Evidence(
            (
                "asef-classnet1", "asef-classnet2", "asef-classnet3", "asef-classnet7",
                "asef-classnet11", "asem-education-classnet",
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
        ),
        evidence=Evidence(
            (
                "infoboard-ert7", "asef-editors-roundtable-10", "asef-editors-roundtable-5",
                "asef-editors-roundtable-8", "asef-sompress-2016",
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
        evidence=Evidence(
            (
                "seed-asem5-cultures-declaration", "seed-asef-press-release-2010",
                "seed-ec-asem-page-2012", "asef-what-we-do", "infoboard-asef-page",
            ),
            note=(
                "Foundation agreed at ASEM 1 and established in February 1997; the 2004 "
                "declaration makes the strengthening of its capacity the sixth priority area, and "
                "the Commission page reports extra EU assistance to it (no amount given)."
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
        ),
        evidence=Evidence(
            ("asef-arc", "asef-arc2", "asem-education-arc", "aun-arc"),
            note=(
                "Begun in 2008 as the ASEM Rectors' Conference with the ASEAN University Network; "
                "biennial, official dialogue partner of the education ministers."
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
        ),
        evidence=Evidence(
            ("asef-au15-introduction", "asef-au15-notes", "asem-education-asefsu"),
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
                    ("asef-asefyls-call",),
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
        ),
        evidence=Evidence(
            (
                "asef-asefyls-call", "asef-asefyls3", "asef-asefyls4", "infoboard-asefyls4",
                "upol-asefyls3", "asem-education-young-leaders",
            ),
            note="Youth forum held with a summit or a foreign ministers' meeting.",
        ),
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
                evidence=Evidence(
                    ("seed-ec-asem-page-2012", "politico-asem2"),
                    note="A press report of ASEM 2 expected about 30 million ECU.",
                ),
            ),
            Phase(
                "Phase 2",
                PartialDate(2002),
                ended=PartialDate(2006),
                budget=Money(Decimal(20_000_000), "EUR", kind=MoneyKind.BUDGET),
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
                "Multi-donor fund managed by the World Bank, with the EU as the largest donor, "
                "for economic and social reform after the crisis of 1997; welcomed by ASEM 2. A "
                "review meeting was held in Washington on 18 April 2005 (five country "
                "programmes). The final grant closing date was not found; the second phase is "
                "dated 2002-2006."
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
        "asem-conference-climate-action-2018",
        "ASEM Conference on Climate Action to Achieve Sustainable Development",
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
            ("vna-climate-cantho", "vov-climate-cantho", "qdnd-vietnam-asem-membership"),
            note=(
                "Proposed by Viet Nam at the 13th Foreign Ministers' Meeting. English title "
                "shortened in the sources; wording remembered."
            ),
            recalled_fields=("name",),
        ),
    ),
    Initiative(
        "asem-conference-counter-terrorism",
        "ASEM Conference on Counter-Terrorism",
        kind=InitiativeKind.CONFERENCE,
        pillar="political",
        started=PartialDate(2003),
        status=InitiativeStatus.UNKNOWN,
        launched_at="asem-4",
        editions=(
            Edition(
                1,
                PartialDate(2003),
                city="Beijing",
                country="CHN",
                evidence=Evidence(("mofa-ct5",)),
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
            ),
            note=(
                "Expert conferences that follow the Copenhagen declaration and programme of ASEM "
                "4. The place of the sixth was not sourced (Madrid 2008 recalled)."
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
        "ASEM Conference of the Directors-General of Immigration and Management of Migratory Flows",
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
                evidence=Evidence(("infoboard-immigration6",), note="About 200 participants."),
            ),
        ),
        evidence=Evidence(
            (
                "iom-asem-migration", "fmprc-immigration4", "infoboard-immigration6",
                "infoboard-immigration9",
            ),
            note="Follow-up of the Lanzarote ministerial, regular since March 2003.",
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
            ("hss-hue-2017", "vietnamnet-hue-2017"),
            note="Proposed by Viet Nam at ASEM 11; about 180 participants.",
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
            ("seed-asef-press-release-2010", "culture360-cmm4", "asef-2010-cmm4"),
            note=(
                "It received the recommendations of the Ha Long workshop, as did ASEM 8. Theme: "
                "Heritage and the Challenges of the Present."
            ),
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
        ),
        evidence=Evidence(
            ("wco-customs8", "infoboard-customs11", "wco-awgcm11", "wco-customs12"),
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
                8,
                PartialDate(2009, 10, 15),
                closes=PartialDate(2009, 10, 16),
                city="Heraklion",
                country="GRC",
                organisers=("GRC",),
                evidence=Evidence(("wco-customs8",), note="Heraklion Declaration."),
            ),
            Edition(
                11,
                PartialDate(2015, 10, 8),
                closes=PartialDate(2015, 10, 9),
                city="Goa",
                country="IND",
                organisers=("IND",),
                evidence=Evidence(("infoboard-customs11",), note="41 partners."),
            ),
            Edition(
                12,
                PartialDate(2017, 10, 16),
                closes=PartialDate(2017, 10, 17),
                city="Berlin",
                country="DEU",
                organisers=("DEU",),
                evidence=Evidence(("wco-customs12",), note="Over 140 delegates from 45 partners."),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-customs11", "infoboard-pwg1", "wco-customs8", "wco-customs12",
                "wco-awgcm11",
            ),
            note="Biennial meeting of heads of customs administrations, following ASEM 1.",
        ),
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
        ),
        evidence=Evidence(
            ("infoboard-pwg1", "infoboard-pwg3"),
            note=(
                "Set up by the Shenzhen statement of 21 June 1996; at least three meetings. A "
                "Working Group on Customs Matters later took its place (recalled)."
            ),
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
        ),
        evidence=Evidence(
            ("wco-awgcm11",),
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
            ("asem-day-2018", "infoboard-press-asem-day-thailand"),
            note=(
                "1 March of each year, designated at ASEM 11 in memory of the first summit. "
                "Serves all pillars; partners may celebrate on other days (Thailand on 24 April "
                "in 2019)."
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
                            ("asemduo-som-report-2002",),
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
                        "seed-asem5-cultures-declaration",
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
                            ("politico-academic",),
                            Confidence.SINGLE,
                            note="Listed as a new contributor in about 2006; no amount given.",
                        ),
                    ),
                ),
                evidence=Evidence(
                    ("seed-asem5-cultures-declaration", "politico-academic"),
                    note="The extension was endorsed at ASEM 5.",
                ),
            ),
        ),
        evidence=Evidence(
            (
                "seed-asem5-cultures-declaration", "asemduo-progress-2003",
                "asemduo-som-report-2002", "asemduo-concept-paper", "asemduo-presentation-2003",
                "asemduo-progress-2013", "asemduo-opening-2001", "politico-academic",
                "infoboard-asem-education-process",
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
        ),
    ),
    Initiative(
        "asem-eco-city-network",
        "ASEM Eco-City Network",
        kind=InitiativeKind.NETWORK,
        pillar="economic",
        status=InitiativeStatus.UNKNOWN,
        organisers=("CHN",),
        evidence=Evidence(
            ("infoboard-eco-city",),
            note=(
                "Network for exchange on eco-cities, opened with a launching ceremony and "
                "workshop; contact in Beijing. Date not in the source."
            ),
            recalled_fields=("organisers",),
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
                    ("bmbf-asem-education", "asem-education-secretariat-profile"),
                    note="At the German Academic Exchange Service, Bonn.",
                    disagreements=(
                        Disagreement(
                            "started",
                            "2008",
                            sources=("asem-education-secretariat-page",),
                        ),
                    ),
                ),
            ),
            Phase(
                "Secretariat in Indonesia",
                PartialDate(2013),
                ended=PartialDate(2017),
                partners=("IDN",),
                evidence=Evidence(("bmbf-asem-education", "asem-education-secretariat-page")),
            ),
            Phase(
                "Secretariat in Belgium",
                PartialDate(2018),
                ended=PartialDate(2022),
                partners=("BEL",),
                evidence=Evidence(
                    ("asem-education-secretariat-profile",),
                    Confidence.SINGLE,
                    disagreements=(
                        Disagreement(
                            "started",
                            "2017",
                            sources=("asem-education-secretariat-page",),
                        ),
                        Disagreement("ended", "2021", sources=("asem-education-secretariat-page",)),
                    ),
                ),
            ),
            Phase(
                "Secretariat in Italy",
                None,
                ended=PartialDate(2026),
                partners=("ITA",),
                evidence=Evidence(("asem-education-secretariat-profile",), Confidence.SINGLE),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-asem-education-process", "asem-education-process",
                "asem-education-secretariat-page", "bmbf-asem-education",
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
        ),
        evidence=Evidence(
            ("uil-forum-2012", "asef-lll-forum-2012", "balivillas-lll-2015"),
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
                "Held between ASEM 4 and ASEM 5 and noted by the leaders in 2004 (Beijing, "
                "November 2003 recalled, not recorded)."
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
                "Innovation. Held between ASEM 10 and May 2016; the exact days (27-28 May 2015 "
                "recalled) are not in the source."
            ),
        ),
    ),
    Initiative(
        "asem-infoboard",
        "ASEM InfoBoard",
        kind=InitiativeKind.PLATFORM,
        status=InitiativeStatus.RUNNING,
        proposed_by=("PHL",),
        evidence=Evidence(
            (
                "mofa-jp-infoboard-concept-paper", "seed-ec-asem-page-2012",
                "seed-asef-press-release-2010",
            ),
            note=(
                "Public information site of ASEM (www.aseminfoboard.org in the 2010 press "
                "release). The concept paper, written after the senior officials' meeting in Rome "
                "of November 2003, develops an idea first put forward by the Philippines and "
                "foresees archive, enquiry and dissemination functions; the long-term role of "
                "ASEF was to be reviewed. Launch date not found (2004 recalled). Serves all three "
                "pillars, so no pillar is recorded."
            ),
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
                9,
                PartialDate(2009, 2, 18),
                closes=PartialDate(2009, 2, 20),
                city="Strasbourg",
                country="FRA",
                theme="Human Rights in Criminal Justice Systems",
                evidence=Evidence(("asef-hr9",)),
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
        ),
        evidence=Evidence(
            (
                "asef-hr1", "asef-hr3", "asef-hr6", "asef-hr9", "asef-hr13", "asef-hr19",
                "infoboard-hr20", "hurights-osaka-2006", "asef-wallstrom-2016",
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
                            ("asef-public-health-network",),
                            note="It financed the period; no amount given.",
                        ),
                    ),
                ),
                evidence=Evidence(("asef-public-health-network", "asef-annual-report-2011-health")),
            ),
        ),
        evidence=Evidence(
            ("asef-stockpile", "asef-public-health-network", "asef-annual-report-2011-health"),
            note=(
                "Japan's initiative after ASEM 7: a network component (ASEF Public Health "
                "Network) and a stockpile in Singapore of about 500,000 courses of antiviral "
                "drugs and protective equipment, for partners and neighbouring countries."
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
                PartialDate(2008),
                city="Amsterdam",
                country="NLD",
                organisers=("NLD", "THA"),
                evidence=Evidence(
                    ("chinadaily-ifd3-close",),
                    Confidence.SINGLE,
                    note="As announced in 2007.",
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
                country="ESP",
                theme=(
                    "Consolidation of Religious Freedom and of Mutual Knowledge of Societies "
                    "through Interreligious and Intercultural Dialogue"
                ),
                organisers=("ESP", "PAK"),
                evidence=Evidence(
                    ("infoboard-press-ifd6",),
                    Confidence.SINGLE,
                    note="About 200 delegates.",
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
                "infoboard-press-ifd6", "chinadaily-ifd3-open", "chinadaily-ifd3-close",
                "cbck-ifd5", "rfpa-ifd7",
            ),
            note=(
                "Yearly dialogue co-hosted by an Asian and a European partner. Editions after the "
                "seventh are not recorded."
            ),
        ),
    ),
    Initiative(
        "asem-investment-experts-group",
        "Investment Experts Group",
        abbreviation="IEG",
        kind=InitiativeKind.WORKING_GROUP,
        pillar="economic",
        started=PartialDate(1998),
        status=InitiativeStatus.ENDED,
        launched_at="asem-2",
        evidence=Evidence(
            ("japan-times-1997-emm1",),
            Confidence.SINGLE,
            note=(
                "Government experts on what hinders investment, under the Investment Promotion "
                "Action Plan; the press expected the first economic ministers' meeting to set it "
                "up. Start and launch at ASEM 2 and the end a few years later are remembered."
            ),
            recalled_fields=("started", "launched_at", "status"),
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
            note="Listed by heading among early ASEM follow-up activities; no details are given there.",
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
                "Brussels, second in Myanmar. Its end with ASEM 12 is recalled. Cross-pillar."
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
            ("aseic-launch-2011", "aseic-about"),
            note="Agreed at ASEM 8; launch ceremony in Seoul on 15 June 2011.",
            recalled_fields=("proposed_by",),
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
            note="Listed by heading among early ASEM follow-up activities; no details are given there.",
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
                evidence=Evidence(("ruse-sdd5", "infoboard-sdd5")),
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
        organisers=("JPN",),
        evidence=Evidence(
            ("mofa-jp-fmm7-factsheet",),
            note=(
                "Listed among Japan's contributions of March 2003; of the title, only the words "
                "Multilateral and Regional are sourced."
            ),
            recalled_fields=("name",),
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
        "asem-think-tank-symposium-connectivity",
        "ASEM Think-Tank Symposium on Connectivity",
        kind=InitiativeKind.CONFERENCE,
        started=PartialDate(2014, 7, 22),
        ended=PartialDate(2014, 7, 23),
        status=InitiativeStatus.ENDED,
        proposed_by=("CHN",),
        launched_at="fmm-11",
        organisers=("CHN", "EU", "MNG", "POL", "SGP"),
        city="Shanghai",
        country="CHN",
        evidence=Evidence(
            ("infoboard-thinktank-connectivity",),
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
                11,
                PartialDate(2017, 4, 25),
                closes=PartialDate(2017, 4, 27),
                country="POL",
                organisers=("POL",),
                evidence=Evidence(("wco-awgcm11",), note="With the 8th Customs-Trade Day."),
            ),
        ),
        evidence=Evidence(
            ("wco-awgcm11",),
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
                evidence=Evidence(("infoboard-eco-wg3",)),
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
        city="Ha Long",
        country="VNM",
        evidence=Evidence(
            (
                "seed-asef-press-release-2010", "asef-visibility-workshop",
                "culture360-visibility-workshop", "culture360-cmm4",
            ),
            note=(
                "Held in Ha Long City, Quang Ninh Province; over 100 participants from ASEM "
                "countries, ASEF, UNESCO in Viet Nam, and guests from Australia and Russia, then "
                "no partners yet. Called for better coordination of culture, education and "
                "foreign ministries and for continued support of culture360.org; recommendations "
                "went to the fourth Culture Ministers' Meeting and to ASEM 8. An announcement of "
                "20 April 2010 names Italy and Hungary as co-sponsoring governments."
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
        proposed_by=("CHN",),
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
            recalled_fields=("proposed_by",),
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
            note="Listed by heading among early ASEM follow-up activities; no details are given there.",
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
                theme=(
                    "Caring for the Earth for Sustainable Economic and Business in Asia and "
                    "Europe"
                ),
                evidence=Evidence(
                    ("vna-aebf13",),
                    Confidence.SINGLE,
                    note="Over 300 businesses; two days from 4 November.",
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
            ("infoboard-aebf-page", "vna-aebf13", "jpost-asem7", "brussels-express-asem12"),
            note=(
                "Business forum of ASEM, decided at ASEM 1; held alternately in Europe and Asia, "
                "since ASEM 5 preferably next to the summit. Numbering of editions other than the "
                "1st and 13th was not sourced."
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
        status=InitiativeStatus.UNKNOWN,
        country="THA",
        evidence=Evidence(
            ("itcilo-asem",),
            Confidence.SINGLE,
            note=(
                "Early ASEM follow-up, listed in an overview of about 1997-1998; seat in "
                "Thailand, opening in 1999 and closure are recalled only."
            ),
            recalled_fields=("country",),
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
                PartialDate(2010, 10),
                city="Brussels",
                country="BEL",
                theme="Building Economic Recovery Through Decent Work",
                evidence=Evidence(("ituc-aelf-2008-2014",)),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-aelf11", "ituc-asem-2004-2008", "ituc-aelf-2008-2014",
                "ituc-social-dimension-2008",
            ),
            note=(
                "Trade union meetings around summits and labour ministers' conferences; also "
                "called the ASEM Trade Union Summit."
            ),
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
                10,
                PartialDate(2018, 9, 27),
                closes=PartialDate(2018, 9, 28),
                city="Brussels",
                country="BEL",
                evidence=Evidence(("europarl-asep10",), note="Hosted by the European Parliament."),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-asep-page", "infoboard-asep4", "infoboard-asep6", "infoboard-asep8",
                "parlamento-asep8", "europarl-asep10", "peoplesdaily-asep3", "eduskunta-asep",
                "jpost-asem7",
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
                evidence=Evidence(
                    ("lebret-aepf7",),
                    Confidence.SINGLE,
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
                PartialDate(2012),
                country="LAO",
                evidence=Evidence(("fian-aepf11",), Confidence.SINGLE),
            ),
            Edition(
                10,
                PartialDate(2014),
                country="ITA",
                evidence=Evidence(("fian-aepf11",), Confidence.SINGLE),
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
        ),
        evidence=Evidence(
            (
                "infoboard-aepf-page", "lebret-aepf-history", "lebret-aepf7", "forumasia-aepf6",
                "tni-aepf8", "peaceboat-aepf11", "fian-aepf11", "jpost-asem7",
            ),
            note="Civil society conference held around each summit, outside the official process.",
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
            note="Listed by heading among early ASEM follow-up activities; no details are given there.",
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
        proposed_by=("JPN",),
        launched_at="asem-1",
        organisers=("JPN", "asef"),
        editions=(
            Edition(
                1,
                PartialDate(1997, 3, 10),
                closes=PartialDate(1997, 3, 14),
                city="Tokyo",
                country="JPN",
                theme="In Search of a New Asia-Europe Co-operation for the 21st Century",
                organisers=("JPN", "asef"),
                evidence=Evidence(("asef-aeyls1",)),
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
            ("asef-aeyls1", "asef-aeyls8", "itcilo-asem", "russell-moyle-2005"),
            note=(
                "Proposed by Japan's prime minister at ASEM 1; first held in Tokyo with over 100 "
                "participants. A participant counts the Tianjin conference of young political "
                "leaders (2005) as the ninth. An urban leaders' dialogue followed in 2008; no "
                "later edition was found."
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
                evidence=Evidence(
                    ("asef-newsletter-2008-3",),
                    note="Beijing is recalled; the year comes from an ASEF newsletter.",
                ),
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
                    ("lawlegal-erasmus-mundus", "euroalert-erasmus-mundus"),
                    note="Budget from a secondary programme sheet.",
                ),
            ),
            Phase(
                "Erasmus Mundus II",
                PartialDate(2009),
                ended=PartialDate(2013),
                evidence=Evidence(
                    ("eurlex-52007pc0395", "transglobalhealth-erasmus-mundus"),
                    note="Decision No 1298/2008/EC of 16 December 2008.",
                ),
            ),
        ),
        evidence=Evidence(
            (
                "seed-asem5-cultures-declaration", "eurlex-52007pc0395", "lawlegal-erasmus-mundus",
                "euroalert-erasmus-mundus", "transglobalhealth-erasmus-mundus",
                "vlex-erasmus-mundus-2005",
            ),
            note=(
                "EU programme of which the 2004 declaration takes note, together with money "
                "foreseen for Asia-Europe fellowships. Established by Decision No 2317/2003/EC of "
                "5 December 2003. It had country-specific Asian windows (353 students in the 2005 "
                "selection); an External Cooperation Window was added in 2006. Later continued "
                "inside Erasmus+ (recalled)."
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
            ("politico-asem2",),
            Confidence.SINGLE,
            note=(
                "European network of technical advisers for the Asian financial sector, a "
                "proposal welcomed at ASEM 2. The name and abbreviation are recalled; the source "
                "describes it without them."
            ),
            recalled_fields=("name", "abbreviation"),
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
        ),
        evidence=Evidence(
            ("infoboard-press-model-asem-2008", "asef-model-asem-7", "asef-newsletter-2008-3"),
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
            note="Listed by heading among early ASEM follow-up activities; no details are given there.",
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
                    ),
                    note="Dedicated France-Korea link, installed in December 2001.",
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
                partners=("CHN", "IDN", "JPN", "KOR", "MYS", "PHL", "SGP", "THA", "VNM", "AUS"),
                places=("HKG",),
                evidence=Evidence(
                    ("seed-ec-asem-page-2012", "cordis-tein2"),
                    note=(
                        "Eleven partners at the end of 2008; some financed their own share. "
                        "Brunei was eligible and took part in the feasibility study."
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
                evidence=Evidence(
                    ("seed-ec-asem-page-2012", "ec-ip-08-1581"),
                    note=(
                        "The launch was set for 8 December 2008 in Vientiane. Lao PDR and "
                        "Cambodia joined in 2009; six South Asian countries were to follow by the "
                        "end of that year. The Commission page of February 2012 still calls the "
                        "phase current."
                    ),
                    disagreements=(
                        Disagreement(
                            "contributions",
                            "EU 12000000 EUR, Asian partners 6000000 EUR",
                            sources=("ec-ip-08-1581",),
                            note="As announced in October 2008.",
                        ),
                    ),
                ),
            ),
            Phase(
                "TEIN4",
                PartialDate(2012, 9),
                ended=PartialDate(2016),
                budget=Money(Decimal(26_000_000_000), "KRW", kind=MoneyKind.BUDGET),
                contributions=(
                    Contribution(
                        "EU",
                        Money(Decimal(13_000_000_000), "KRW", kind=MoneyKind.CONTRIBUTION),
                        share_percent=Decimal(50),
                        evidence=Evidence(
                            ("sedaily-teincc",),
                            Confidence.SINGLE,
                            note="Europe's half of the budget.",
                        ),
                    ),
                ),
                evidence=Evidence(
                    ("sedaily-teincc", "tein-asia-faq"),
                    note=(
                        "Responsibility passed to TEIN*CC in September 2012. Budget in won from "
                        "one press report, half from Europe and half from Asian developing "
                        "countries; 8 million EUR from the European Union is remembered."
                    ),
                    field_confidence=(
                        ("budget", Confidence.SINGLE),
                        ("contributions", Confidence.SINGLE),
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
                        evidence=Evidence(("ec-asiconnect-action-document", "tein-asia-faq")),
                    ),
                ),
                partners=(
                    "AUS", "BGD", "KHM", "CHN", "IND", "IDN", "JPN", "KOR", "LAO", "MYS", "MNG",
                    "MMR", "NZL", "PAK", "PHL", "SGP", "THA", "VNM",
                ),
                places=("AFG", "BTN", "TWN", "HKG", "NPL", "LKA"),
                evidence=Evidence(
                    ("ec-asiconnect-action-document", "asiaconnect-executive-summary"),
                    note=(
                        "The partners and places are the locations that the action document of "
                        "2016 lists."
                    ),
                    disagreements=(
                        Disagreement(
                            "ended",
                            "2021-08",
                            sources=("ec-asiconnect-action-document",),
                            note="Planned for 60 months.",
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
                "geant-connect-asiconnect",
            ),
            note=(
                "High-speed research and education network between Asia and Europe, connected to "
                "GEANT. Started from a bilateral project of France and Korea, launched as an ASEM "
                "initiative at ASEM 3. EU support for the second and third phases together is "
                "about 21 million EUR in TEIN's own account. Managed by DANTE from 2006 and by "
                "TEIN*CC since September 2012. Countries and territories take part that are no "
                "ASEM partners."
            ),
        ),
    ),
    Initiative(
        "unesco-convention-diversity-cultural-expressions",
        "Convention on the Protection and Promotion of the Diversity of Cultural Expressions",
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
                "Negotiated under the working title Convention on the Protection of the Diversity "
                "of Cultural Contents and Artistic Expressions. ASEM 5 welcomed the start of the "
                "negotiations. UNESCO counts their beginning from resolution 32 C/34 (October "
                "2003); experts' meetings began in December 2003; three intergovernmental "
                "sessions ran from September 2004 to June 2005; adopted at the 33rd session in "
                "Paris on 20 October 2005; in force since March 2007. `started` is the date of "
                "adoption."
            ),
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
                "UNESCO declaration adopted by consensus at the 31st session of the General "
                "Conference, whose commitments ASEM leaders wished to see implemented. The day of "
                "adoption comes from a secondary source; the year is confirmed."
            ),
        ),
    ),
)
