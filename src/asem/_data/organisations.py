"""Bodies that are not partners but act in the process, by id."""

from __future__ import annotations

from asem.model.evidence import Confidence, Disagreement, Evidence
from asem.model.organisations import Organisation, OrganisationKind, Relation
from asem.model.partial_date import PartialDate

ROWS: tuple[Organisation, ...] = (
    Organisation(
        "aebf",
        "Asia-Europe Business Forum",
        abbreviation="AEBF",
        kind=OrganisationKind.FORUM,
        relation=Relation.ASEM_STAKEHOLDER,
        established=PartialDate(1996, 10),
        evidence=Evidence(
            ("infoboard-aebf-page",),
            note=(
                "Business forum created on the decision of ASEM 1; first convened in Paris in "
                "October 1996. Since ASEM 5 the host is preferably the host of the summit."
            ),
        ),
    ),
    Organisation(
        "aelf",
        "Asia-Europe Labour Forum",
        abbreviation="AELF",
        kind=OrganisationKind.FORUM,
        relation=Relation.ASEM_STAKEHOLDER,
        established=PartialDate(1996),
        evidence=Evidence(
            ("infoboard-aelf11", "ituc-asem-2004-2008", "ituc-aelf-2008-2014"),
            note=(
                "Trade union centres that follow ASEM; social partner in the consultations of the "
                "labour and employment ministers."
            ),
        ),
    ),
    Organisation(
        "aepf",
        "Asia-Europe People's Forum",
        abbreviation="AEPF",
        kind=OrganisationKind.FORUM,
        relation=Relation.ASEM_STAKEHOLDER,
        established=PartialDate(1996, 2),
        evidence=Evidence(
            ("infoboard-aepf-page", "lebret-aepf-history", "lebret-aepf7"),
            note=(
                "Network of civil society organisations and social movements outside the official "
                "process. Its first conference (27-29 February 1996, Bangkok) was called the "
                "Joint Asia-Europe NGO Conference; the present name was taken in 1997."
            ),
        ),
    ),
    Organisation(
        "all-china-youth-federation",
        "All-China Youth Federation",
        abbreviation="ACYF",
        kind=OrganisationKind.ASSOCIATION,
        relation=Relation.PARTNER_BODY,
        city="Beijing",
        country="CHN",
        evidence=Evidence(
            ("russell-moyle-2005", "infoboard-press-model-asem-2008", "wikipedia-acyf"),
            note=(
                "Co-organiser of the young political leaders' conference of 2005 and of Model "
                "ASEM 2008."
            ),
            field_sources=(("city", ("wikipedia-acyf",)), ("country", ("wikipedia-acyf",))),
            single=("city", "country"),
        ),
    ),
    Organisation(
        "asean-university-network",
        "ASEAN University Network",
        abbreviation="AUN",
        kind=OrganisationKind.NETWORK,
        relation=Relation.PARTNER_BODY,
        established=PartialDate(1995, 11),
        city="Bangkok",
        country="THA",
        website="aunsec.org",
        evidence=Evidence(
            ("aun-arc", "asef-arc2", "aun-charter", "ugm-about-aun", "vnu-aun-history"),
            note="Partner of ASEF in the rectors' conferences since 2008.",
            field_sources=(
                ("established", ("ugm-about-aun", "vnu-aun-history")),
                ("city", ("aun-charter",)),
                ("country", ("aun-charter",)),
            ),
        ),
    ),
    Organisation(
        "asef",
        "Asia-Europe Foundation",
        abbreviation="ASEF",
        kind=OrganisationKind.FOUNDATION,
        relation=Relation.ASEM_INSTITUTION,
        established=PartialDate(1997, 2, 15),
        city="Singapore",
        country="SGP",
        website="www.asef.org",
        evidence=Evidence(
            (
                "seed-asef-press-release-2010", "seed-asem5-cultures-declaration",
                "seed-ec-asem-page-2012", "asef-what-we-do", "infoboard-asef-page",
                "brunei-mofat-asem", "wikipedia-asef-2016", "asef-bog27", "asef-bog34",
                "ph-embassy-bog45", "embassytopps-aedf",
            ),
            note=(
                "Only permanent institution of ASEM, set up by the partner governments after ASEM "
                "1 and welcomed by the first Foreign Ministers' Meeting in Singapore. Financed by "
                "voluntary contributions of partners; new partners join it automatically. "
                "Governed by a Board of Governors. The 2010 press release gives only the month. "
                "Agreed principles known as the Dublin principles were confirmed at ASEM 5. "
                "Executive directors named in the sources: Zhang Yan (from November 2012), "
                "Karsten Warnecke (from November 2016), Toru Morikawa (four years until 2024), "
                "Beata Stoczynska (elected July 2024; deputy Zhang Lei). If the director is "
                "European, the deputy is Asian, and the other way round."
            ),
            disagreements=(
                Disagreement(
                    "established",
                    "1997-02-14",
                    sources=("brunei-mofat-asem",),
                    note="The day that it gives for the ministers' meeting.",
                ),
                Disagreement("established", "1997-02-01", sources=("wikipedia-asef-2016",)),
            ),
        ),
    ),
    Organisation(
        "asefuan",
        "ASEF University Alumni Network",
        abbreviation="ASEFUAN",
        kind=OrganisationKind.NETWORK,
        relation=Relation.ASEM_INITIATIVE,
        evidence=Evidence(
            ("asef-au15-notes", "asef-model-asem-7", "infoboard-press-model-asem-2008"),
            note=(
                "Alumni of the ASEF University; more than 600 members from 44 countries in 2009. "
                "Foundation year not found."
            ),
        ),
    ),
    Organisation(
        "aseic",
        "ASEM SMEs Eco-Innovation Center",
        abbreviation="ASEIC",
        kind=OrganisationKind.INSTITUTE,
        relation=Relation.ASEM_INSTITUTION,
        established=PartialDate(2011, 6, 15),
        city="Seoul",
        country="KOR",
        website="www.aseic.org",
        evidence=Evidence(
            ("aseic-launch-2011", "aseic-about", "aseic-launch-notice"),
            note="Created after ASEM 8 (October 2010); official launch ceremony on 15 June 2011.",
            field_sources=(("established", ("aseic-launch-notice", "aseic-launch-2011")),),
        ),
    ),
    Organisation(
        "asem-coordinators",
        "ASEM Coordinators",
        kind=OrganisationKind.COORDINATING_GROUP,
        relation=Relation.ASEM_STRUCTURE,
        evidence=Evidence(
            ("seed-ec-asem-page-2012", "europeaid-asem-page"),
            note=(
                "Group of four coordinators that assists foreign ministers and senior officials. "
                "The European Commission (later with the European External Action Service) is the "
                "only permanent member; the EU Presidency is the other European coordinator in "
                "the Commission's later page, and the Asian side sends one ASEAN and one "
                "non-ASEAN partner, changing every two years."
            ),
        ),
    ),
    Organisation(
        "asem-duo-secretariat",
        "Secretariat for ASEM-DUO Fellowship",
        kind=OrganisationKind.SECRETARIAT,
        relation=Relation.ASEM_INITIATIVE,
        established=PartialDate(2001, 9),
        city="Seoul",
        country="KOR",
        website="www.asemduo.org",
        evidence=Evidence(
            ("asemduo-progress-2003", "asemduo-opening-2001", "asemduo-brochure-2002"),
            note=(
                "Runs the ASEM-DUO Fellowship Programme. Its progress reports date the "
                "establishment to September 2001; the opening ceremony followed on 25 October "
                "2001."
            ),
            disagreements=(
                Disagreement("established", "2001-10", sources=("asemduo-brochure-2002",)),
            ),
        ),
    ),
    Organisation(
        "asem-education-secretariat",
        "ASEM Education Secretariat",
        abbreviation="AES",
        kind=OrganisationKind.SECRETARIAT,
        relation=Relation.ASEM_STRUCTURE,
        established=PartialDate(2009),
        website="asem-education.org",
        evidence=Evidence(
            (
                "asem-education-secretariat-page", "bmbf-asem-education",
                "asem-education-secretariat-profile", "aca-aes", "infoboard-asem-education-process",
            ),
            note=(
                "Rotating secretariat agreed by the education ministers at their second meeting "
                "(Hanoi 2009). Hosts: Germany (German Academic Exchange Service, Bonn), "
                "Indonesia, Belgium, Italy (until the end of 2026). The seat moves with the host, "
                "so no fixed seat is recorded."
            ),
            disagreements=(
                Disagreement(
                    "established",
                    "2008",
                    sources=("asem-education-secretariat-page",),
                    note=(
                        "Its own page counts Germany from 2008 and Belgium from 2017 to 2021; a "
                        "profile page of the Italian secretariat has 2009 and 2018 to 2022."
                    ),
                ),
            ),
        ),
    ),
    Organisation(
        "asem-global-ageing-center",
        "ASEM Global Ageing Center",
        abbreviation="AGAC",
        kind=OrganisationKind.INSTITUTE,
        relation=Relation.ASEM_INSTITUTION,
        established=PartialDate(2018, 6, 26),
        city="Seoul",
        country="KOR",
        website="asemgac.org",
        evidence=Evidence(
            ("kbs-agac-ja", "kbs-agac-fr", "kbs-agac-de", "infoboard-hr20", "agac-forum-2025"),
            Confidence.SINGLE,
            note=(
                "Centre for the human rights of older persons, proposed by Korea at ASEM 10 "
                "(2014) and approved at ASEM 11 (2016). The opening day is taken from press "
                "reports of one broadcaster."
            ),
        ),
    ),
    Organisation(
        "asem-lll-hub",
        "ASEM Education and Research Hub for Lifelong Learning",
        abbreviation="ASEM LLL Hub",
        kind=OrganisationKind.NETWORK,
        relation=Relation.ASEM_INITIATIVE,
        established=PartialDate(2005, 5),
        city="Cork",
        country="IRL",
        website="asemlllhub.org",
        evidence=Evidence(
            (
                "asemlllhub-initiative", "asem-education-lll-hub", "asef-lll-2005",
                "asemlllhub-slides-2010",
            ),
            note=(
                "University network for lifelong-learning research, launched in Copenhagen in May "
                "2005 after adoption at ASEM 5. Hosted by Aarhus University (Danish School of "
                "Education), Denmark, until 2018; secretariat taken over by University College "
                "Cork, Ireland, in 2019."
            ),
        ),
    ),
    Organisation(
        "asem-water-center",
        "ASEM Water Resources Research and Development Center",
        kind=OrganisationKind.INSTITUTE,
        relation=Relation.ASEM_INSTITUTION,
        established=PartialDate(2011, 8, 22),
        city="Changsha",
        country="CHN",
        website="asemwater.org",
        evidence=Evidence(
            ("most-asemwater-launch", "safea-asemwater", "asemwater-events"),
            note=(
                "Proposed by China at ASEM 8; launched in Changsha, Hunan, on 22-23 August 2011. "
                "English names vary (Research Center, Research and Utilization Center, Research "
                "and Development Center)."
            ),
        ),
    ),
    Organisation(
        "asemus",
        "Asia-Europe Museum Network",
        abbreviation="ASEMUS",
        kind=OrganisationKind.NETWORK,
        relation=Relation.ASEM_INITIATIVE,
        established=PartialDate(2000),
        website="asemus.museum",
        evidence=Evidence(
            (
                "seed-asem5-cultures-declaration", "culture360-asemus-10", "varldskultur-asemus",
                "asemus-masterpieces-about", "asemus-faqs",
            ),
            note=(
                "Museum network set up on the initiative of ASEF and of the National Museums of "
                "World Culture of Sweden, which hosted its secretariat and homepage for about ten "
                "years; the secretariat then passed to the Asian Civilisations Museum in "
                "Singapore."
            ),
            disagreements=(
                Disagreement(
                    "established",
                    "2001",
                    sources=("asemus-masterpieces-about",),
                    note="The official launch.",
                ),
            ),
        ),
    ),
    Organisation(
        "asep",
        "Asia-Europe Parliamentary Partnership",
        abbreviation="ASEP",
        kind=OrganisationKind.FORUM,
        relation=Relation.ASEM_STAKEHOLDER,
        established=PartialDate(1996),
        evidence=Evidence(
            ("infoboard-asep-page", "infoboard-asep4", "parlamento-asep8", "eduskunta-asep"),
            note=(
                "Parliamentary dimension of ASEM: national parliaments of partner countries and "
                "the European Parliament. Rules of procedure adopted at its fourth meeting "
                "(Helsinki 2006). 50 member parliaments in 2014; a parliament of a newly joined "
                "country becomes a member only when the next ASEP meeting confirms it."
            ),
        ),
    ),
    Organisation(
        "asia-europe-institute",
        "Asia-Europe Institute, University of Malaya",
        abbreviation="AEI",
        kind=OrganisationKind.INSTITUTE,
        relation=Relation.ASEM_INITIATIVE,
        city="Kuala Lumpur",
        country="MYS",
        website="aei.um.edu.my",
        evidence=Evidence(
            ("seed-asem5-cultures-declaration", "um-aei-eu-asean-book", "aei-news-2003"),
            note=(
                "Higher-education institute whose origin lies in the ASEM initiative of 1996; "
                "international master's programmes ran from the academic year 2002-2003. No "
                "source found for an exact date of establishment. Its master's programmes began "
                "in 2002 (second academic year from 3 September 2003), so it was at work by then."
            ),
        ),
    ),
    Organisation(
        "asia-europe-journalists-network",
        "Asia-Europe Journalists' Network",
        kind=OrganisationKind.NETWORK,
        relation=Relation.ASEM_INITIATIVE,
        established=PartialDate(2016),
        evidence=Evidence(
            ("asef-editors-roundtable-8",),
            note=(
                "Set up by the editors at the eighth Editors' Roundtable; two co-chairs, from "
                "Singapore and Poland."
            ),
        ),
    ),
    Organisation(
        "asia-europe-vision-group",
        "Asia-Europe Vision Group",
        abbreviation="AEVG",
        kind=OrganisationKind.EXPERT_GROUP,
        relation=Relation.ASEM_STRUCTURE,
        established=PartialDate(1998, 4),
        evidence=Evidence(
            ("infoboard-aevg1", "mofa-aevg-report"),
            note=(
                "26 eminent persons, one from each of the ASEM countries, launched at the close "
                "of ASEM 2; reported in 1999."
            ),
        ),
    ),
    Organisation(
        "casa-asia",
        "Casa Asia",
        kind=OrganisationKind.INSTITUTE,
        relation=Relation.PARTNER_BODY,
        city="Barcelona",
        country="ESP",
        evidence=Evidence(
            ("jcie-ccs1", "elpais-2016-casa-asia"),
            note="Partner of the 2004 civil society consultation. Second office in Madrid.",
            field_sources=(
                ("city", ("elpais-2016-casa-asia",)),
                ("country", ("elpais-2016-casa-asia",)),
            ),
            single=("city", "country"),
        ),
    ),
    Organisation(
        "ceps",
        "Centre for European Policy Studies",
        abbreviation="CEPS",
        kind=OrganisationKind.INSTITUTE,
        relation=Relation.PARTNER_BODY,
        evidence=Evidence(
            ("eeas-aescon3", "ceac-aescon3"),
            note=(
                "Co-organiser of the third scientific conference on connectivity; author of the "
                "stocktaking of 2014."
            ),
        ),
    ),
    Organisation(
        "china-disabled-persons-federation",
        "China Disabled Persons' Federation",
        abbreviation="CDPF",
        kind=OrganisationKind.ASSOCIATION,
        relation=Relation.PARTNER_BODY,
        city="Beijing",
        country="CHN",
        evidence=Evidence(
            ("infoboard-disability2", "thereader-hrs16"),
            note=(
                "Host with the foreign ministry of the meetings on disability; co-host of the "
                "16th human-rights seminar."
            ),
            single=("city", "country"),
        ),
    ),
    Organisation(
        "dante",
        "Delivery of Advanced Network Technology to Europe",
        abbreviation="DANTE",
        kind=OrganisationKind.COMPANY,
        relation=Relation.PARTNER_BODY,
        established=PartialDate(1993),
        city="Cambridge",
        country="GBR",
        website="www.dante.net",
        evidence=Evidence(
            (
                "dante-history", "wikipedia-dante", "cesnet-geant-2014", "tein-asia-faq",
                "dante-annual-review-2010",
            ),
            note=(
                "Not-for-profit company of the European research networks; managed TEIN2 and "
                "TEIN3 and operated the GEANT backbone. Reorganised with TERENA into the GEANT "
                "Association in October 2014."
            ),
            disagreements=(
                Disagreement(
                    "established",
                    "1993-07-06",
                    sources=("wikipedia-dante",),
                    note="More exact than the other sources.",
                ),
            ),
        ),
    ),
    Organisation(
        "eria",
        "Economic Research Institute for ASEAN and East Asia",
        abbreviation="ERIA",
        kind=OrganisationKind.INSTITUTE,
        relation=Relation.PARTNER_BODY,
        city="Jakarta",
        country="IDN",
        website="eria.org",
        evidence=Evidence(
            ("fpi-aescon", "asef-aescon", "eria-2017-jakarta-office", "th-prd-2012-eria"),
            note="Co-organiser of the 2020 sustainable connectivity conference.",
            field_sources=(
                ("city", ("eria-2017-jakarta-office", "th-prd-2012-eria")),
                ("country", ("th-prd-2012-eria",)),
                ("website", ("eria-2017-jakarta-office",)),
            ),
        ),
    ),
    Organisation(
        "friends-of-europe",
        "Friends of Europe",
        kind=OrganisationKind.INSTITUTE,
        relation=Relation.PARTNER_BODY,
        city="Brussels",
        country="BEL",
        website="www.friendsofeurope.org",
        evidence=Evidence(
            ("friendsofeurope-asem20", "infoboard-asem20-connectivity"),
            note="Think tank that held the connectivity conference of 2015.",
            single=("city", "country"),
        ),
    ),
    Organisation(
        "geant-association",
        "GEANT Association",
        abbreviation="GEANT",
        kind=OrganisationKind.ASSOCIATION,
        relation=Relation.PARTNER_BODY,
        established=PartialDate(2014, 10),
        city="Amsterdam",
        country="NLD",
        website="www.geant.org",
        evidence=Evidence(
            (
                "cesnet-geant-2014", "redclara-geant-2014", "seed-ec-asem-page-2012",
                "geant-privacy-notice",
            ),
            note=(
                "Successor body of TERENA and DANTE, agreed by their members on 7 October 2014. "
                "The Commission's page of 2012 speaks of GEANT as the European network to which "
                "TEIN connects."
            ),
            field_sources=(
                ("city", ("geant-privacy-notice",)),
                ("country", ("geant-privacy-notice",)),
                ("website", ("geant-privacy-notice",)),
            ),
        ),
    ),
    Organisation(
        "geant-network",
        "GEANT, pan-European research and education network",
        abbreviation="GEANT",
        kind=OrganisationKind.NETWORK,
        relation=Relation.PARTNER_BODY,
        evidence=Evidence(
            ("seed-ec-asem-page-2012", "ec-ip-08-1581", "dante-history"),
            note=(
                "European backbone to which TEIN connects (GEANT2 in the years of TEIN2 and "
                "TEIN3); operated by DANTE, then by the GEANT Association."
            ),
        ),
    ),
    Organisation(
        "hanns-seidel-foundation",
        "Hanns Seidel Foundation",
        abbreviation="HSF",
        kind=OrganisationKind.FOUNDATION,
        relation=Relation.PARTNER_BODY,
        city="Munich",
        country="DEU",
        website="www.hss.de",
        evidence=Evidence(
            ("asef-envforum-sc3", "hss-hungary-faq", "mittelstandcafe-envforum-2010"),
            note="Co-organiser of the Asia-Europe Environment Forum.",
            field_sources=(("website", ("hss-hungary-faq",)),),
        ),
    ),
    Organisation(
        "iges",
        "Institute for Global Environmental Strategies",
        abbreviation="IGES",
        kind=OrganisationKind.INSTITUTE,
        relation=Relation.PARTNER_BODY,
        country="JPN",
        evidence=Evidence(
            ("asef-envforum-sc3", "mittelstandcafe-envforum-2010"),
            note="Co-organiser of the Asia-Europe Environment Forum.",
        ),
    ),
    Organisation(
        "iias",
        "International Institute for Asian Studies",
        abbreviation="IIAS",
        kind=OrganisationKind.INSTITUTE,
        relation=Relation.PARTNER_BODY,
        city="Leiden",
        country="NLD",
        evidence=Evidence(
            ("jcie-ccs1", "asem8-ccs"),
            note="Partner of the civil society conferences of 2004 and 2010.",
        ),
    ),
    Organisation(
        "ituc",
        "International Trade Union Confederation",
        abbreviation="ITUC",
        kind=OrganisationKind.ASSOCIATION,
        relation=Relation.PARTNER_BODY,
        city="Brussels",
        country="BEL",
        website="www.ituc-csi.org",
        evidence=Evidence(
            ("infoboard-aelf11", "ituc-aelf-2008-2014", "ituc-survey-about"),
            note="Supports the Asia-Europe Labour Forum.",
            field_sources=(("city", ("ituc-survey-about",)), ("country", ("ituc-survey-about",))),
        ),
    ),
    Organisation(
        "jcie",
        "Japan Center for International Exchange",
        abbreviation="JCIE",
        kind=OrganisationKind.INSTITUTE,
        relation=Relation.PARTNER_BODY,
        city="Tokyo",
        country="JPN",
        evidence=Evidence(
            ("jcie-ccs1", "jcie-history", "idj-jcie"),
            note="Partner of the 2004 civil society consultation.",
            field_sources=(
                ("city", ("jcie-history", "idj-jcie")),
                ("country", ("jcie-history", "idj-jcie")),
            ),
        ),
    ),
    Organisation(
        "jics",
        "Japan International Cooperation System",
        abbreviation="JICS",
        kind=OrganisationKind.FOUNDATION,
        relation=Relation.PARTNER_BODY,
        city="Tokyo",
        country="JPN",
        evidence=Evidence(
            ("asef-stockpile", "jics-annual-report-2004"),
            note="Procured and managed the pandemic influenza stockpile.",
            field_sources=(
                ("city", ("jics-annual-report-2004",)),
                ("country", ("jics-annual-report-2004",)),
            ),
        ),
    ),
    Organisation(
        "joint-research-centre",
        "Joint Research Centre of the European Commission",
        abbreviation="JRC",
        kind=OrganisationKind.INSTITUTE,
        relation=Relation.PARTNER_BODY,
        website="ec.europa.eu/jrc",
        evidence=Evidence(
            ("jrc-connectivity-report", "europost-connectivity-portal"),
            note="Prepared the ASEM Sustainable Connectivity Portal and report.",
        ),
    ),
    Organisation(
        "konrad-adenauer-stiftung",
        "Konrad Adenauer Foundation",
        abbreviation="KAS",
        kind=OrganisationKind.FOUNDATION,
        relation=Relation.PARTNER_BODY,
        country="DEU",
        evidence=Evidence(
            ("asem8-outlook", "asef-outlook-workshop"),
            note="Partner of the 2010 ASEM Outlook Workshop.",
        ),
    ),
    Organisation(
        "raoul-wallenberg-institute",
        "Raoul Wallenberg Institute",
        abbreviation="RWI",
        kind=OrganisationKind.INSTITUTE,
        relation=Relation.PARTNER_BODY,
        city="Lund",
        country="SWE",
        evidence=Evidence(
            ("asef-hr1", "asef-hr19", "asef-wallstrom-2016"),
            note=(
                "Co-organiser of the Informal ASEM Seminars on Human Rights, nominated by the "
                "Swedish foreign ministry."
            ),
        ),
    ),
    Organisation(
        "sensa",
        "Swedish Environmental Secretariat in Asia",
        abbreviation="SENSA",
        kind=OrganisationKind.SECRETARIAT,
        relation=Relation.PARTNER_BODY,
        evidence=Evidence(
            ("asef-envforum-sc3", "mittelstandcafe-envforum-2010"),
            note="Co-organiser of the Asia-Europe Environment Forum.",
        ),
    ),
    Organisation(
        "shanghai-institutes-international-studies",
        "Shanghai Institutes for International Studies",
        abbreviation="SIIS",
        kind=OrganisationKind.INSTITUTE,
        relation=Relation.PARTNER_BODY,
        city="Shanghai",
        country="CHN",
        evidence=Evidence(
            ("infoboard-thinktank-connectivity", "chinadaily-thinktank-2014"),
            note="Held the think-tank symposium of 2014.",
            single=("city", "country"),
        ),
    ),
    Organisation(
        "tein-cc",
        "TEIN Cooperation Center",
        abbreviation="TEIN*CC",
        kind=OrganisationKind.SECRETARIAT,
        relation=Relation.ASEM_INITIATIVE,
        city="Seoul",
        country="KOR",
        website="tein.asia",
        evidence=Evidence(
            ("tein-asia-faq", "sedaily-teincc"),
            note=(
                "Korean-based body that has managed TEIN since September 2012, when it took over "
                "TEIN4 from DANTE. Its office opened in Sangam-dong, Seoul; no primary date for "
                "its foundation was found."
            ),
        ),
    ),
    Organisation(
        "unep",
        "United Nations Environment Programme",
        abbreviation="UNEP",
        kind=OrganisationKind.INTERNATIONAL_ORGANISATION,
        relation=Relation.PARTNER_BODY,
        city="Nairobi",
        country="KEN",
        evidence=Evidence(
            ("asef-envforum-sc3", "unep-new-york-about"),
            note="Co-organiser of the Asia-Europe Environment Forum.",
            field_sources=(
                ("city", ("unep-new-york-about",)),
                ("country", ("unep-new-york-about",)),
            ),
        ),
    ),
    Organisation(
        "unesco",
        "United Nations Educational, Scientific and Cultural Organization",
        abbreviation="UNESCO",
        kind=OrganisationKind.INTERNATIONAL_ORGANISATION,
        relation=Relation.PARTNER_BODY,
        established=PartialDate(1945, 11, 16),
        city="Paris",
        country="FRA",
        website="www.unesco.org",
        evidence=Evidence(
            (
                "seed-asem5-cultures-declaration", "seed-asef-press-release-2010",
                "unesco-convention-stages", "es-mfa-unesco-constitution", "unesco-georgia-about",
                "unesco-general-conference-practical",
            ),
            note=(
                "Named in the 2004 declaration (cultural diversity instruments); its office in "
                "Viet Nam took part in the 2010 visibility workshop. Established on the day on "
                "which its constitution was adopted."
            ),
            field_sources=(
                ("established", ("es-mfa-unesco-constitution", "unesco-georgia-about")),
                ("city", ("unesco-georgia-about",)),
                ("country", ("unesco-georgia-about",)),
                ("website", ("unesco-general-conference-practical",)),
            ),
        ),
    ),
    Organisation(
        "united-nations",
        "United Nations",
        abbreviation="UN",
        kind=OrganisationKind.INTERNATIONAL_ORGANISATION,
        relation=Relation.PARTNER_BODY,
        established=PartialDate(1945, 10, 24),
        city="New York",
        country="USA",
        website="www.un.org",
        evidence=Evidence(
            (
                "seed-asem5-cultures-declaration", "newvision-un-history", "una-croatia-un",
                "politico-2015-un", "datahub-country-codes-2026",
            ),
            note="Established with the entry into force of the Charter.",
            field_sources=(
                ("established", ("newvision-un-history", "una-croatia-un", "politico-2015-un")),
                ("city", ("politico-2015-un",)),
                ("country", ("politico-2015-un",)),
                ("website", ("newvision-un-history", "datahub-country-codes-2026")),
            ),
            single=("city", "country"),
        ),
    ),
    Organisation(
        "who-wpro",
        "World Health Organization, Western Pacific Regional Office",
        abbreviation="WHO-WPRO",
        kind=OrganisationKind.INTERNATIONAL_ORGANISATION,
        relation=Relation.PARTNER_BODY,
        city="Manila",
        country="PHL",
        evidence=Evidence(
            ("asef-stockpile", "who-wpro-about"),
            note="Technical adviser of the pandemic influenza stockpile.",
            field_sources=(("city", ("who-wpro-about",)), ("country", ("who-wpro-about",))),
        ),
    ),
    Organisation(
        "world-bank",
        "World Bank",
        kind=OrganisationKind.INTERNATIONAL_ORGANISATION,
        relation=Relation.PARTNER_BODY,
        established=PartialDate(1944, 7),
        city="Washington, D.C.",
        country="USA",
        website="www.worldbank.org",
        evidence=Evidence(
            (
                "seed-ec-asem-page-2012", "worldbank-trust-funds-2005", "g8-de-world-bank",
                "britannica-kids-world-bank", "fundsforngos-world-bank",
            ),
            note=(
                "Manager of the ASEM Asian Financial Crisis Response Trust Fund. Created by the "
                "conference of July 1944; at work from 1946."
            ),
            field_sources=(
                ("established", ("g8-de-world-bank", "britannica-kids-world-bank")),
                ("city", ("g8-de-world-bank", "britannica-kids-world-bank")),
                ("country", ("fundsforngos-world-bank",)),
                ("website", ("fundsforngos-world-bank",)),
            ),
            single=("country", "website"),
        ),
    ),
    Organisation(
        "world-customs-organization",
        "World Customs Organization",
        abbreviation="WCO",
        kind=OrganisationKind.INTERNATIONAL_ORGANISATION,
        relation=Relation.PARTNER_BODY,
        city="Brussels",
        country="BEL",
        website="www.wcoomd.org",
        evidence=Evidence(
            (
                "infoboard-customs11", "wco-customs8", "wco-customs12", "wco-event-venue",
                "statesmans-yearbook-wco",
            ),
            note="Observer at ASEM customs meetings.",
            field_sources=(
                ("city", ("wco-event-venue", "statesmans-yearbook-wco")),
                ("country", ("wco-event-venue", "statesmans-yearbook-wco")),
            ),
        ),
    ),
)
