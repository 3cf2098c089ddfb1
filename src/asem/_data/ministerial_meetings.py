"""The meetings of ministers, by date."""

from __future__ import annotations

from asem.model.evidence import Confidence, Disagreement, Evidence
from asem.model.meetings import (
    Chair,
    MeetingFormat,
    MeetingLevel,
    MeetingStatus,
    MinisterialMeeting,
)
from asem.model.partial_date import PartialDate

ROWS: tuple[MinisterialMeeting, ...] = (
    MinisterialMeeting(
        "fmm-1",
        "1st ASEM Foreign Ministers' Meeting",
        series="fmm",
        number=1,
        opens=PartialDate(1997, 2, 15),
        closes=PartialDate(1997, 2, 15),
        city="Singapore",
        country="SGP",
        hosts=("SGP",),
        chairs=(Chair("S. Jayakumar", "SGP", office="Minister for Foreign Affairs"),),
        evidence=Evidence(
            (
                "mofa-jp-fmm1-chair-statement", "mofa-jp-asef-declaration-1997",
                "prc-mfa-fmm1-chair-statement-zh", "mfa-sg-fmm1-dinner-speech",
                "mofa-jp-fmm1-overview-ja", "jakarta-post-1997-fmm1", "politico-1997-gac",
                "studyres-fmm1-chair-statement",
            ),
            note="An opening dinner preceded the one-day session.",
            field_sources=(
                ("opens", ("mofa-jp-fmm1-overview-ja", "studyres-fmm1-chair-statement")),
                ("closes", ("mofa-jp-fmm1-overview-ja",)),
                ("city", ("mofa-jp-fmm1-overview-ja", "studyres-fmm1-chair-statement")),
                ("hosts", ("mfa-sg-fmm1-dinner-speech",)),
                ("chairs[0]", ("jakarta-post-1997-fmm1",)),
            ),
            disagreements=(
                Disagreement(
                    "opens",
                    "1997-02-14",
                    sources=("prc-mfa-fmm1-chair-statement-zh", "brunei-mofat-asem"),
                    note="So does the heading of one copy of the English text.",
                ),
            ),
        ),
    ),
    MinisterialMeeting(
        "finmm-1",
        "1st ASEM Finance Ministers' Meeting",
        series="finmm",
        number=1,
        opens=PartialDate(1997, 9, 19),
        closes=PartialDate(1997, 9, 19),
        city="Bangkok",
        country="THA",
        hosts=("THA",),
        chairs=(Chair(None, "THA"),),
        evidence=Evidence(
            ("afp-1997-finmm1", "european-voice-1997-finmm1", "afp-1997-emm1"),
            note=(
                "Agencies give a Friday in the week before the Makuhari meeting of 27-28 "
                "September, hence 19 September; a report of 25 September confirms it had taken "
                "place."
            ),
            field_sources=(
                ("opens", ("afp-1997-finmm1",)),
                ("city", ("afp-1997-finmm1",)),
                ("chairs[0]", ("afp-1997-finmm1",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "emm-1",
        "1st ASEM Economic Ministers' Meeting",
        series="emm",
        number=1,
        opens=PartialDate(1997, 9, 27),
        closes=PartialDate(1997, 9, 28),
        city="Makuhari",
        country="JPN",
        hosts=("JPN",),
        chairs=(Chair(None, "JPN", office="Minister of International Trade and Industry"),),
        evidence=Evidence(
            (
                "mofa-jp-fmm7-factsheet", "meti-jp-emm-history-ja", "japan-times-1997-emm1",
                "afp-1997-emm1",
            ),
            note=(
                "Makuhari is in Chiba. The days come from press reports before and during the "
                "meeting; the ministry gives the month and place. The ministry names the chair by "
                "surname, Horiuchi."
            ),
            field_sources=(
                ("opens", ("japan-times-1997-emm1",)),
                ("closes", ("japan-times-1997-emm1",)),
                ("city", ("meti-jp-emm-history-ja", "japan-times-1997-emm1")),
                ("chairs[0]", ("meti-jp-emm-history-ja",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "finmm-2",
        "2nd ASEM Finance Ministers' Meeting",
        series="finmm",
        number=2,
        opens=PartialDate(1999, 1, 15),
        closes=PartialDate(1999, 1, 16),
        city="Frankfurt am Main",
        country="DEU",
        hosts=("DEU",),
        evidence=Evidence(
            (
                "politico-1999-eu-asia", "irish-times-1999-finmm2-eve", "irish-times-1999-finmm2",
                "ap-taz-1999-finmm2", "prc-mfa-asem3-chair-statement-zh",
            ),
            field_sources=(
                ("opens", ("politico-1999-eu-asia",)),
                ("closes", ("politico-1999-eu-asia",)),
                ("city", ("politico-1999-eu-asia",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "fmm-2",
        "2nd ASEM Foreign Ministers' Meeting",
        series="fmm",
        number=2,
        opens=PartialDate(1999, 3, 29),
        closes=PartialDate(1999, 3, 29),
        city="Berlin",
        country="DEU",
        hosts=("DEU",),
        chairs=(Chair(None, "DEU"),),
        evidence=Evidence(
            (
                "prc-mfa-fmm2-tang-speech", "ips-1999-fmm2", "prc-mfa-asem3-chair-statement-zh",
                "mofa-jp-fmm2-chair-statement", "mofa-jp-fmm2-overview-ja",
            ),
            note="Described as a one-day meeting.",
            field_sources=(
                ("opens", ("mofa-jp-fmm2-chair-statement",)),
                ("closes", ("mofa-jp-fmm2-chair-statement", "mofa-jp-fmm2-overview-ja")),
                ("city", ("mofa-jp-fmm2-chair-statement", "mofa-jp-fmm2-overview-ja")),
                ("chairs[0]", ("mofa-jp-fmm2-chair-statement",)),
            ),
            disagreements=(
                Disagreement(
                    "opens",
                    "1999-03-28",
                    sources=("mofa-jp-fmm2-overview-ja",),
                    note="Overview gives 28 and 29 March, the statement 29 March.",
                ),
            ),
        ),
    ),
    MinisterialMeeting(
        "emm-2",
        "2nd ASEM Economic Ministers' Meeting",
        series="emm",
        number=2,
        opens=PartialDate(1999, 10, 9),
        closes=PartialDate(1999, 10, 10),
        city="Berlin",
        country="DEU",
        hosts=("DEU",),
        chairs=(Chair(None, "DEU", office="Minister of Economics and Technology"),),
        evidence=Evidence(
            (
                "afp-1999-emm2", "polish-press-1999-emm2", "politico-1999-eu-asia",
                "prc-mfa-asem3-chair-statement-zh", "meti-jp-emm-history-ja",
                "mofa-jp-emm2-overview-ja", "joongang-emm2-ko", "sedaily-aebf4-1998-ko",
            ),
            note="A weekend meeting of two days. The overview names the chair by surname, Müller.",
            field_sources=(
                (
                    "opens",
                    (
                        "meti-jp-emm-history-ja", "mofa-jp-emm2-overview-ja", "joongang-emm2-ko",
                        "sedaily-aebf4-1998-ko",
                    ),
                ),
                (
                    "closes",
                    ("mofa-jp-emm2-overview-ja", "joongang-emm2-ko", "sedaily-aebf4-1998-ko"),
                ),
                ("city", ("meti-jp-emm-history-ja", "mofa-jp-emm2-overview-ja")),
                ("country", ("meti-jp-emm-history-ja",)),
                ("chairs[0]", ("mofa-jp-emm2-overview-ja",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "stmm-1",
        "ASEM Science and Technology Ministers' Meeting",
        series="stmm",
        number=1,
        opens=PartialDate(1999, 10, 14),
        closes=PartialDate(1999, 10, 15),
        city="Beijing",
        country="CHN",
        theme="ASEM Science and Technology cooperation in the 21st Century",
        evidence=Evidence(
            (
                "infoboard-stmm1", "prc-mfa-asem3-chair-statement-zh", "mofa-jp-asem-framework",
                "cordis-1999-stmm1-de", "mext-jp-white-paper-2003", "thes-2006-asem6-science",
                "etnews-stmm1-ko",
            ),
            note=(
                "That it met in Beijing on a Chinese initiative is known; no text says who hosted "
                "it."
            ),
            field_sources=(
                ("opens", ("cordis-1999-stmm1-de", "thes-2006-asem6-science", "etnews-stmm1-ko")),
                ("closes", ("cordis-1999-stmm1-de",)),
                ("city", ("cordis-1999-stmm1-de", "mext-jp-white-paper-2003", "etnews-stmm1-ko")),
                (
                    "country",
                    ("cordis-1999-stmm1-de", "mext-jp-white-paper-2003", "etnews-stmm1-ko"),
                ),
                ("theme", ("infoboard-stmm1", "mext-jp-white-paper-2003")),
            ),
        ),
    ),
    MinisterialMeeting(
        "finmm-3",
        "3rd ASEM Finance Ministers' Meeting",
        series="finmm",
        number=3,
        opens=PartialDate(2001, 1, 13),
        closes=PartialDate(2001, 1, 14),
        city="Kobe",
        country="JPN",
        hosts=("JPN",),
        chairs=(Chair(None, "JPN"),),
        evidence=Evidence(
            ("mofa-jp-fmm7-factsheet", "peoples-daily-2001-finmm3"),
            note="Launched the Kobe Research Project.",
            field_sources=(
                ("opens", ("peoples-daily-2001-finmm3",)),
                ("closes", ("peoples-daily-2001-finmm3",)),
                ("city", ("peoples-daily-2001-finmm3",)),
                ("chairs[0]", ("peoples-daily-2001-finmm3",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "fmm-3",
        "3rd ASEM Foreign Ministers' Meeting",
        series="fmm",
        number=3,
        opens=PartialDate(2001, 5, 24),
        closes=PartialDate(2001, 5, 25),
        city="Beijing",
        country="CHN",
        hosts=("CHN",),
        chairs=(Chair(None, "CHN"),),
        theme="Strengthening the Asia-Europe Partnership in the New Century",
        evidence=Evidence(
            (
                "peoples-daily-fmm3-chair-statement", "prc-embassy-nl-fmm3",
                "mofa-jp-bluebook-2002-fmm3", "japan-times-2001-fmm3",
            ),
            note="Began with a working dinner on 24 May; formal opening on 25 May.",
            field_sources=(
                ("opens", ("peoples-daily-fmm3-chair-statement",)),
                ("closes", ("peoples-daily-fmm3-chair-statement", "mofa-jp-bluebook-2002-fmm3")),
                ("city", ("peoples-daily-fmm3-chair-statement", "mofa-jp-bluebook-2002-fmm3")),
                ("chairs[0]", ("peoples-daily-fmm3-chair-statement",)),
            ),
            disagreements=(
                Disagreement(
                    "theme",
                    "Enhancing the Asia-Europe Partnership in the New Century",
                    sources=("peoples-daily-fmm3-chair-statement",),
                    note="As the statement words it.",
                ),
            ),
        ),
    ),
    MinisterialMeeting(
        "emm-3",
        "3rd ASEM Economic Ministers' Meeting",
        series="emm",
        number=3,
        opens=PartialDate(2001, 9, 10),
        closes=PartialDate(2001, 9, 11),
        city="Hanoi",
        country="VNM",
        venues=("Daewoo Hotel",),
        evidence=Evidence(
            (
                "asean-2001-aem-eu", "kantei-asem4-chair-statement", "meti-jp-emm-history-ja",
                "mofa-jp-emm3-overview-ja", "hankyung-emm3-ko", "hankyung-emm3-eve-ko",
                "hankyung-2001-emm3-opening-ko",
            ),
            note=(
                "Opened on 10 September with working sessions; formal opening and press "
                "conference on 11 September. No text says who hosted it."
            ),
            field_sources=(
                (
                    "opens",
                    ("hankyung-emm3-ko", "hankyung-emm3-eve-ko", "hankyung-2001-emm3-opening-ko"),
                ),
                ("closes", ("asean-2001-aem-eu", "hankyung-emm3-ko", "hankyung-emm3-eve-ko")),
                (
                    "city",
                    (
                        "meti-jp-emm-history-ja", "asean-2001-aem-eu", "hankyung-emm3-ko",
                        "hankyung-emm3-eve-ko",
                    ),
                ),
                (
                    "country",
                    (
                        "meti-jp-emm-history-ja", "asean-2001-aem-eu", "hankyung-emm3-ko",
                        "hankyung-emm3-eve-ko",
                    ),
                ),
                (
                    "venues",
                    ("hankyung-emm3-ko", "hankyung-emm3-eve-ko", "hankyung-2001-emm3-opening-ko"),
                ),
            ),
        ),
    ),
    MinisterialMeeting(
        "envmm-1",
        "1st ASEM Environment Ministers' Meeting",
        series="envmm",
        number=1,
        opens=PartialDate(2002, 1, 17),
        closes=PartialDate(2002, 1, 17),
        city="Beijing",
        country="CHN",
        hosts=("CHN",),
        evidence=Evidence(
            (
                "ens-2002-envmm1", "china-daily-2002-envmm1", "cordis-2002-envmm1",
                "env-jp-envmm2-chair-summary-ja",
            ),
            note="Press reports place the ministers' session on 17 January.",
            field_sources=(("opens", ("env-jp-envmm2-chair-summary-ja",)),),
            disagreements=(
                Disagreement(
                    "opens",
                    "2002-01-15",
                    sources=("cordis-2002-envmm1",),
                    note="Apparently counts the officials' meeting.",
                ),
            ),
        ),
    ),
    MinisterialMeeting(
        "migration-1",
        (
            "ASEM Ministerial Conference on Cooperation for the Management of Migratory Flows "
            "between Europe and Asia"
        ),
        series="migration",
        number=1,
        opens=PartialDate(2002, 4, 4),
        closes=PartialDate(2002, 4, 5),
        city="Lanzarote",
        country="ESP",
        hosts=("ESP",),
        evidence=Evidence(
            (
                "mofa-jp-asem-framework", "dawn-2002-migration", "asef-2002-migration",
                "kantei-asem4-chair-statement",
            ),
            note=(
                "Held at Costa Teguise. A joint declaration was expected on the second day. "
                "Senior officials had met on the island on 2-3 April."
            ),
        ),
    ),
    MinisterialMeeting(
        "fmm-4",
        "4th ASEM Foreign Ministers' Meeting",
        series="fmm",
        number=4,
        opens=PartialDate(2002, 6, 6),
        closes=PartialDate(2002, 6, 7),
        city="Madrid",
        country="ESP",
        hosts=("ESP",),
        chairs=(Chair(None, "ESP"),),
        evidence=Evidence(
            ("mofa-jp-fmm4-chair-statement", "infoboard-asem4-summit"),
            note=(
                "Spain chaired also as holder of the presidency of the Council of the EU. "
                "Guidelines on ASEM working methods were annexed to the statement."
            ),
            field_sources=(("chairs[0]", ("mofa-jp-fmm4-chair-statement",)),),
        ),
    ),
    MinisterialMeeting(
        "finmm-4",
        "4th ASEM Finance Ministers' Meeting",
        series="finmm",
        number=4,
        opens=PartialDate(2002, 7, 5),
        closes=PartialDate(2002, 7, 6),
        city="Copenhagen",
        country="DNK",
        hosts=("DNK",),
        chairs=(Chair(None, "DNK"),),
        evidence=Evidence(("infoboard-finmm4", "bbc-2002-finmm4")),
    ),
    MinisterialMeeting(
        "emm-4",
        "4th ASEM Economic Ministers' Meeting",
        series="emm",
        number=4,
        opens=PartialDate(2002, 9, 18),
        closes=PartialDate(2002, 9, 19),
        city="Copenhagen",
        country="DNK",
        evidence=Evidence(
            ("kantei-asem4-chair-statement", "infoboard-asem4-summit", "mofa-jp-emm4-overview-ja"),
            note=(
                "The meeting agreed that China would host the fifth. No text says who hosted the "
                "fourth."
            ),
            field_sources=(
                ("opens", ("mofa-jp-emm4-overview-ja",)),
                ("closes", ("mofa-jp-emm4-overview-ja",)),
                ("city", ("mofa-jp-emm4-overview-ja",)),
                ("country", ("mofa-jp-emm4-overview-ja",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "finmm-5",
        "5th ASEM Finance Ministers' Meeting",
        series="finmm",
        number=5,
        opens=PartialDate(2003, 7, 5),
        closes=PartialDate(2003, 7, 6),
        city="Bali",
        country="IDN",
        hosts=("IDN",),
        evidence=Evidence(
            ("jakarta-post-2003-finmm5", "afp-2003-finmm5"),
            note=(
                "Held at Nusa Dua. Ministers endorsed a Bali Initiative on financial cooperation. "
                "Only one European Union state was due to send a full minister."
            ),
        ),
    ),
    MinisterialMeeting(
        "emm-5",
        "5th ASEM Economic Ministers' Meeting",
        series="emm",
        number=5,
        opens=PartialDate(2003, 7, 23),
        closes=PartialDate(2003, 7, 24),
        city="Dalian",
        country="CHN",
        hosts=("CHN",),
        chairs=(Chair(None, "CHN"),),
        evidence=Evidence(
            (
                "china-org-emm5-chair-statement", "mofa-jp-emm5-overview-ja",
                "mofa-jp-emm4-overview-ja", "peoples-daily-2003-emm5", "hankyung-emm5-ko",
            ),
            note="A newspaper speaks of three days; the statement gives 23-24 July.",
            field_sources=(
                ("opens", ("mofa-jp-emm5-overview-ja", "hankyung-emm5-ko")),
                (
                    "closes",
                    ("mofa-jp-emm5-overview-ja", "hankyung-emm5-ko", "peoples-daily-2003-emm5"),
                ),
                (
                    "city",
                    ("mofa-jp-emm5-overview-ja", "hankyung-emm5-ko", "peoples-daily-2003-emm5"),
                ),
                ("hosts", ("mofa-jp-emm4-overview-ja",)),
                ("chairs[0]", ("peoples-daily-2003-emm5",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "fmm-5",
        "5th ASEM Foreign Ministers' Meeting",
        series="fmm",
        number=5,
        opens=PartialDate(2003, 7, 23),
        closes=PartialDate(2003, 7, 24),
        city="Bali",
        country="IDN",
        hosts=("IDN",),
        chairs=(Chair("Hassan Wirayuda", "IDN", office="Minister for Foreign Affairs"),),
        evidence=Evidence(
            (
                "voa-2003-fmm5", "afp-2003-finmm5", "jakarta-post-2003-fmm5", "scandasia-2003-fmm5",
                "peoples-daily-2003-fmm5", "prc-mfa-fmm6-chair-statement-zh",
                "mofa-jp-fmm5-chair-statement-ja",
            ),
            note=(
                "Held at Nusa Dua. The statement itself gives 23-24 July; officials met on 22-23 "
                "July. Press dates differ: formal opening on 24 July, and 21-24 July with the "
                "officials' sessions."
            ),
            field_sources=(
                ("opens", ("mofa-jp-fmm5-chair-statement-ja",)),
                ("closes", ("mofa-jp-fmm5-chair-statement-ja",)),
                ("city", ("mofa-jp-fmm5-chair-statement-ja",)),
                ("hosts", ("mofa-jp-fmm5-chair-statement-ja",)),
                ("chairs[0]", ("mofa-jp-fmm5-chair-statement-ja",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "envmm-2",
        "2nd ASEM Environment Ministers' Meeting",
        series="envmm",
        number=2,
        opens=PartialDate(2003, 10, 12),
        closes=PartialDate(2003, 10, 13),
        city="Lecce",
        country="ITA",
        hosts=("ITA",),
        chairs=(Chair("Altero Matteoli", "ITA", office="Minister for the Environment"),),
        evidence=Evidence(
            (
                "me-kr-2003-envmm2", "kantei-asem5-chair-statement", "env-jp-envmm2-results-ja",
                "env-jp-envmm2-chair-summary-ja",
            ),
            note=(
                "Days as the Japanese ministry reports them afterwards; the Chair's Summary dates "
                "the ministers' session 13 October."
            ),
            field_sources=(
                ("opens", ("env-jp-envmm2-results-ja", "env-jp-envmm2-chair-summary-ja")),
                ("closes", ("env-jp-envmm2-results-ja", "env-jp-envmm2-chair-summary-ja")),
                ("chairs[0]", ("env-jp-envmm2-results-ja", "env-jp-envmm2-chair-summary-ja")),
            ),
            disagreements=(
                Disagreement(
                    "opens",
                    "2003-10-13",
                    sources=("env-jp-envmm2-chair-summary-ja",),
                    note="The Chair's Summary dates the ministers' session to this one day.",
                ),
                Disagreement(
                    "opens",
                    "2003-10-11",
                    sources=("me-kr-2003-envmm2",),
                    note="Notice issued before the meeting.",
                ),
            ),
        ),
    ),
    MinisterialMeeting(
        "cmm-1",
        "1st ASEM Conference on Cultures and Civilisations",
        series="cmm",
        number=1,
        opens=PartialDate(2003, 12, 3),
        closes=PartialDate(2003, 12, 4),
        city="Beijing",
        country="CHN",
        hosts=("CHN",),
        theme="Unity in Diversity",
        evidence=Evidence(
            (
                "seed-asem5-cultures-declaration", "infoboard-cmm3", "infoboard-cmm4-press",
                "mofa-jp-cmm2", "mofa-jp-cmm1-overview-ja",
            ),
            note=(
                "Counted as the first Culture Ministers' Meeting. ASEF words the theme 'Unity and "
                "Diversity'."
            ),
            field_sources=(
                ("opens", ("mofa-jp-cmm1-overview-ja", "infoboard-cmm3", "infoboard-cmm4-press")),
                ("closes", ("mofa-jp-cmm1-overview-ja", "infoboard-cmm3", "infoboard-cmm4-press")),
                ("city", ("mofa-jp-cmm1-overview-ja", "mofa-jp-cmm2")),
                ("hosts", ("infoboard-cmm3", "infoboard-cmm4-press")),
                ("theme", ("mofa-jp-cmm2",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "fmm-6",
        "6th ASEM Foreign Ministers' Meeting",
        series="fmm",
        number=6,
        opens=PartialDate(2004, 4, 17),
        closes=PartialDate(2004, 4, 18),
        city="Kildare",
        country="IRL",
        hosts=("IRL",),
        chairs=(Chair(None, "IRL"),),
        theme="How can we sustain an international order based on effective multilateralism?",
        evidence=Evidence(
            (
                "mofa-jp-fmm6-chair-statement", "prc-mfa-fmm6-chair-statement-zh",
                "oireachtas-2004-fmm6", "rferl-2004-fmm6", "china-org-2004-fmm6",
            ),
            field_sources=(
                ("opens", ("mofa-jp-fmm6-chair-statement",)),
                ("closes", ("mofa-jp-fmm6-chair-statement", "china-org-2004-fmm6")),
                ("city", ("mofa-jp-fmm6-chair-statement", "china-org-2004-fmm6")),
                ("hosts", ("oireachtas-2004-fmm6",)),
                ("chairs[0]", ("mofa-jp-fmm6-chair-statement",)),
                ("theme", ("mofa-jp-fmm6-chair-statement", "china-org-2004-fmm6")),
            ),
            disagreements=(
                Disagreement(
                    "city",
                    "Straffan",
                    sources=("rferl-2004-fmm6",),
                    note="A village in County Kildare.",
                ),
            ),
        ),
    ),
    MinisterialMeeting(
        "finmm-2004-cancelled",
        "ASEM Finance Ministers' Meeting, Brussels 2004 (cancelled)",
        series="finmm",
        opens=PartialDate(2004, 7, 6),
        closes=PartialDate(2004, 7, 6),
        city="Brussels",
        country="BEL",
        format=None,
        status=MeetingStatus.CANCELLED,
        evidence=Evidence(
            (
                "jakarta-post-2004-cancellations", "dpa-2004-cancellations",
                "dap-2004-asem-cancellations",
            ),
            note=(
                "Called off by the EU in June 2004 over the participation of Myanmar; carries no "
                "number, as the sixth meeting was held in 2005. Host not named in the sources."
            ),
            field_sources=(
                ("opens", ("dap-2004-asem-cancellations",)),
                ("closes", ("dap-2004-asem-cancellations",)),
            ),
            single=("opens", "closes"),
        ),
    ),
    MinisterialMeeting(
        "emm-2004-cancelled",
        "ASEM Economic Ministers' Meeting, Rotterdam 2004 (cancelled)",
        series="emm",
        opens=PartialDate(2004, 9, 16),
        closes=PartialDate(2004, 9, 17),
        city="Rotterdam",
        country="NLD",
        hosts=("NLD",),
        format=None,
        status=MeetingStatus.CANCELLED,
        evidence=Evidence(
            (
                "jakarta-post-2004-cancellations", "dpa-2004-cancellations",
                "dap-2004-asem-cancellations",
            ),
            note=(
                "Called off by the EU in June 2004 over the participation of Myanmar; carries no "
                "number, as the sixth meeting was held in 2005."
            ),
            field_sources=(
                ("opens", ("dap-2004-asem-cancellations",)),
                ("closes", ("dap-2004-asem-cancellations",)),
            ),
            single=("opens", "closes"),
        ),
    ),
    MinisterialMeeting(
        "fmm-7",
        "7th ASEM Foreign Ministers' Meeting",
        series="fmm",
        number=7,
        opens=PartialDate(2005, 5, 6),
        closes=PartialDate(2005, 5, 7),
        city="Kyoto",
        country="JPN",
        venues=("Kyoto State Guest House",),
        hosts=("JPN",),
        chairs=(Chair(None, "JPN"),),
        theme="Deepening of Asia-Europe Dialogue on Global Challenges",
        evidence=Evidence(
            (
                "mofa-jp-fmm7-overview", "mofa-jp-fmm7-factsheet", "eu2005lu-fmm7",
                "mofa-jp-bluebook-2006", "mofa-jp-fmm7-overview-ja",
                "mofa-jp-fmm7-chair-statement-ja",
            ),
            note="First ministerial meeting after the 2004 enlargement.",
            field_sources=(
                (
                    "opens",
                    (
                        "mofa-jp-fmm7-overview-ja", "mofa-jp-fmm7-chair-statement-ja",
                        "eu2005lu-fmm7",
                    ),
                ),
                (
                    "closes",
                    (
                        "mofa-jp-fmm7-overview-ja", "mofa-jp-fmm7-chair-statement-ja",
                        "eu2005lu-fmm7",
                    ),
                ),
                (
                    "city",
                    (
                        "mofa-jp-fmm7-overview-ja", "mofa-jp-fmm7-chair-statement-ja",
                        "eu2005lu-fmm7",
                    ),
                ),
                ("venues", ("mofa-jp-bluebook-2006",)),
                ("hosts", ("mofa-jp-bluebook-2006",)),
                ("chairs[0]", ("mofa-jp-fmm7-overview-ja", "mofa-jp-fmm7-chair-statement-ja")),
                ("theme", ("mofa-jp-fmm7-chair-statement-ja", "eu2005lu-fmm7")),
            ),
        ),
    ),
    MinisterialMeeting(
        "cmm-2",
        "2nd ASEM Culture Ministers' Meeting",
        series="cmm",
        number=2,
        opens=PartialDate(2005, 6, 7),
        closes=PartialDate(2005, 6, 8),
        city="Paris",
        country="FRA",
        hosts=("FRA",),
        theme="Cultural diversity: opportunities and challenges - ASEM's long-term plan",
        evidence=Evidence(
            (
                "mofa-jp-cmm2", "infoboard-cmm4-press", "infoboard-cmm3",
                "mofa-jp-cmm2-overview-ja", "seed-asem5-cultures-declaration", "asef-cmm-overview",
            ),
            note=(
                "Also called the second Conference on Cultures and Civilisations by the "
                "InfoBoard. Announced in the 2004 declaration, which asked the ministers for a "
                "long-term plan for the dialogue among civilisations."
            ),
            field_sources=(
                ("opens", ("mofa-jp-cmm2-overview-ja", "mofa-jp-cmm2")),
                ("closes", ("mofa-jp-cmm2-overview-ja", "mofa-jp-cmm2")),
                ("city", ("mofa-jp-cmm2-overview-ja", "mofa-jp-cmm2", "infoboard-cmm3")),
                ("theme", ("mofa-jp-cmm2", "asef-cmm-overview")),
            ),
            disagreements=(
                Disagreement("opens", "2005-06-06", sources=("infoboard-cmm4-press",)),
                Disagreement("closes", "2005-06-11", sources=("infoboard-cmm4-press",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "finmm-6",
        "6th ASEM Finance Ministers' Meeting",
        series="finmm",
        number=6,
        opens=PartialDate(2005, 6, 26),
        closes=PartialDate(2005, 6, 26),
        city="Tianjin",
        country="CHN",
        hosts=("CHN",),
        chairs=(Chair(None, "CHN"),),
        evidence=Evidence(
            ("mof-cn-2005-finmm6", "cri-2005-finmm6", "cri-2005-finmm6-ja"),
            note=(
                "A welcome dinner was given on 25 June; some lists therefore give 25-26 June. "
                "Theme known in Chinese only: closer Asia-Europe financial cooperation."
            ),
            field_sources=(("opens", ("cri-2005-finmm6-ja",)), ("city", ("cri-2005-finmm6-ja",))),
        ),
    ),
    MinisterialMeeting(
        "emm-6",
        "6th ASEM Economic Ministers' Meeting",
        series="emm",
        number=6,
        opens=PartialDate(2005, 9, 16),
        closes=PartialDate(2005, 9, 17),
        city="Rotterdam",
        country="NLD",
        hosts=("NLD",),
        chairs=(Chair(None, "NLD"),),
        level=MeetingLevel.SENIOR_OFFICIALS,
        evidence=Evidence(
            (
                "ez-nl-2005-emm6", "us-cable-05rangoon1059", "onlineopinion-2005-emm6",
                "motie-2017-somti",
            ),
            note=(
                "The ASEAN ministers stayed away after the host refused a visa to the minister of "
                "Myanmar; the meeting went on at senior officials' level and is still counted as "
                "the sixth."
            ),
        ),
    ),
    MinisterialMeeting(
        "finmm-7",
        "7th ASEM Finance Ministers' Meeting",
        series="finmm",
        number=7,
        opens=PartialDate(2006, 4, 8),
        closes=PartialDate(2006, 4, 9),
        city="Vienna",
        country="AUT",
        hosts=("AUT",),
        evidence=Evidence(("infoboard-finmm7",)),
    ),
    MinisterialMeeting(
        "lemc-1",
        "1st ASEM Labour and Employment Ministers' Conference",
        series="lemc",
        number=1,
        opens=PartialDate(2006, 9, 3),
        closes=PartialDate(2006, 9, 5),
        city="Potsdam",
        country="DEU",
        hosts=("DEU",),
        chairs=(Chair(None, "DEU"),),
        evidence=Evidence(
            (
                "gouvernement-lu-2006-lemc1", "ituc-asem-2004-2008", "infoboard-lemc3",
                "seminarspiegel-2006-lemc1-conclusions-de", "muentefering-2006-lemc1-speech-de",
            ),
            field_sources=(
                (
                    "opens",
                    (
                        "seminarspiegel-2006-lemc1-conclusions-de",
                        "muentefering-2006-lemc1-speech-de",
                    ),
                ),
                (
                    "closes",
                    (
                        "seminarspiegel-2006-lemc1-conclusions-de",
                        "muentefering-2006-lemc1-speech-de",
                    ),
                ),
                (
                    "chairs[0]",
                    (
                        "seminarspiegel-2006-lemc1-conclusions-de",
                        "muentefering-2006-lemc1-speech-de",
                    ),
                ),
            ),
        ),
    ),
    MinisterialMeeting(
        "ict-1",
        "First ASEM Information and Communication Technologies (ICT) Ministerial Meeting",
        series="ict",
        number=1,
        opens=PartialDate(2006, 11, 30),
        closes=PartialDate(2006, 12, 1),
        city="Hanoi",
        country="VNM",
        hosts=("VNM",),
        theme="Promoting ICT applications in Human Resource Development and Capacity Building",
        evidence=Evidence(("mofa-jp-ict-chair-statement", "mofa-jp-ict-annex")),
    ),
    MinisterialMeeting(
        "envmm-3",
        "3rd ASEM Environment Ministers' Meeting",
        series="envmm",
        number=3,
        opens=PartialDate(2007, 4, 24),
        closes=PartialDate(2007, 4, 26),
        city="Copenhagen",
        country="DNK",
        hosts=("DNK",),
        evidence=Evidence(
            ("infoboard-envmm3", "env-jp-envmm3-results-ja"),
            field_sources=(
                ("opens", ("env-jp-envmm3-results-ja",)),
                ("closes", ("env-jp-envmm3-results-ja",)),
                ("city", ("env-jp-envmm3-results-ja",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "fmm-8",
        "8th ASEM Foreign Ministers' Meeting",
        series="fmm",
        number=8,
        opens=PartialDate(2007, 5, 28),
        closes=PartialDate(2007, 5, 29),
        city="Hamburg",
        country="DEU",
        hosts=("DEU",),
        chairs=(
            Chair("Frank-Walter Steinmeier", "DEU", office="Federal Minister for Foreign Affairs"),
        ),
        evidence=Evidence(
            (
                "infoboard-fmm8", "prc-consulate-manchester-fmm8", "mofa-jp-fmm8-outline",
                "mofa-jp-fmm8-chair-statement",
            ),
            field_sources=(
                ("opens", ("mofa-jp-fmm8-outline",)),
                ("closes", ("mofa-jp-fmm8-outline",)),
                ("city", ("mofa-jp-fmm8-outline",)),
                ("chairs[0]", ("mofa-jp-fmm8-outline", "mofa-jp-fmm8-chair-statement")),
            ),
        ),
    ),
    MinisterialMeeting(
        "sme-1",
        "First ASEM SMEs Ministerial Meeting",
        series="sme",
        number=1,
        opens=PartialDate(2007, 10, 30),
        closes=PartialDate(2007, 10, 31),
        city="Beijing",
        country="CHN",
        hosts=("CHN",),
        theme="Drive the Future with Innovation, Promote Development through Cooperation",
        evidence=Evidence(
            ("ndrc-2007-sme", "infoboard-sme1"),
            note="Held together with a trade and investment fair.",
        ),
    ),
    MinisterialMeeting(
        "cmm-3",
        "3rd ASEM Culture Ministers' Meeting",
        series="cmm",
        number=3,
        opens=PartialDate(2008, 4),
        closes=PartialDate(2008, 4, 23),
        city="Kuala Lumpur",
        country="MYS",
        hosts=("MYS",),
        theme="Cultural Diversity - Realising the Action Plan",
        evidence=Evidence(
            ("infoboard-cmm3", "bernama-2008-cmm3", "asef-cmm-overview", "infoboard-cmm4-press"),
            note="Closing day from a news agency; the opening day was not found.",
            field_sources=(
                ("city", ("infoboard-cmm4-press",)),
                ("theme", ("infoboard-cmm3", "asef-cmm-overview")),
            ),
        ),
    ),
    MinisterialMeeting(
        "asemme-1",
        "1st ASEM Education Ministers' Meeting",
        series="asemme",
        number=1,
        opens=PartialDate(2008, 5, 5),
        closes=PartialDate(2008, 5, 6),
        city="Berlin",
        country="DEU",
        hosts=("DEU",),
        chairs=(Chair(None, "DEU"),),
        evidence=Evidence(
            ("asem-education-process", "bmbf-asem-education", "aca-2008-asemme1"),
            field_sources=(
                ("city", ("asem-education-process",)),
                ("hosts", ("bmbf-asem-education",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "finmm-8",
        "8th ASEM Finance Ministers' Meeting",
        series="finmm",
        number=8,
        opens=PartialDate(2008, 6, 16),
        closes=PartialDate(2008, 6, 16),
        city="Jeju",
        country="KOR",
        hosts=("KOR",),
        evidence=Evidence(
            ("ap-2008-finmm8", "newsworld-2008-finmm8"),
            note="One-day ministerial session; a side conference took place on 15 June.",
        ),
    ),
    MinisterialMeeting(
        "lemc-2",
        "2nd ASEM Labour and Employment Ministers' Conference",
        series="lemc",
        number=2,
        opens=PartialDate(2008, 10, 13),
        closes=PartialDate(2008, 10, 15),
        city="Bali",
        country="IDN",
        hosts=("IDN",),
        chairs=(Chair("Erman Suparno", "IDN", office="Minister of Manpower and Transmigration"),),
        theme=(
            "More and Better Jobs - Strategic Cooperation and Partnership to Promote Decent Work "
            "and Global Labour Markets for Mutual Benefits"
        ),
        evidence=Evidence(
            (
                "infoboard-lemc3", "infoboard-lemc5", "labourfile-2008-lemc2",
                "chinadaily-2008-lemc2",
            ),
            note=(
                "Adopted the first ASEM joint declaration on employment and social affairs. "
                "Declaration titled 'More and Better Jobs - Strategic Cooperation and Partnership "
                "to Promote Decent Work and Global Labor Markets to Our Mutual Benefit' (Xinhua)."
            ),
            field_sources=(
                ("chairs[0]", ("chinadaily-2008-lemc2",)),
                ("theme", ("labourfile-2008-lemc2",)),
            ),
            single=("chairs[0]", "theme"),
            disagreements=(
                Disagreement(
                    "opens",
                    "2008-10-14",
                    sources=("labourfile-2008-lemc2", "chinadaily-2008-lemc2"),
                    note="Two-day meeting that closed on 15 October.",
                ),
            ),
        ),
    ),
    MinisterialMeeting(
        "asemme-2",
        "2nd ASEM Education Ministers' Meeting",
        series="asemme",
        number=2,
        opens=PartialDate(2009, 5, 14),
        closes=PartialDate(2009, 5, 15),
        city="Hanoi",
        country="VNM",
        hosts=("VNM",),
        evidence=Evidence(
            ("infoboard-asemme2", "asem-education-process"),
            note="Agreed to set up a rotating ASEM Education Secretariat.",
            field_sources=(("city", ("asem-education-process",)),),
        ),
    ),
    MinisterialMeeting(
        "fmm-9",
        "9th ASEM Foreign Ministers' Meeting",
        series="fmm",
        number=9,
        opens=PartialDate(2009, 5, 25),
        closes=PartialDate(2009, 5, 26),
        city="Hanoi",
        country="VNM",
        hosts=("VNM",),
        chairs=(Chair(None, "VNM"),),
        theme=(
            "Forging a Closer Asia-Europe Partnership to Address the Financial and Economic "
            "Crisis and Other Global Challenges"
        ),
        evidence=Evidence(
            ("mofa-vn-fmm9-chair-statement", "ec-speech-09-262", "sggp-2009-fmm9"),
            field_sources=(("opens", ("sggp-2009-fmm9",)), ("city", ("sggp-2009-fmm9",))),
        ),
    ),
    MinisterialMeeting(
        "energy-1",
        "ASEM Ministerial Conference on Energy Security",
        series="energy",
        number=1,
        opens=PartialDate(2009, 6, 18),
        closes=PartialDate(2009, 6, 18),
        city="Brussels",
        country="BEL",
        hosts=("EU",),
        evidence=Evidence(
            ("ec-ip-09-937", "chinese-press-2009-energy", "mofa-jp-asem-framework"),
            note="Hosted by the European Commission. The Commission and the press give 18 June.",
        ),
    ),
    MinisterialMeeting(
        "tmm-1",
        "1st ASEM Transport Ministers' Meeting",
        series="tmm",
        number=1,
        opens=PartialDate(2009, 10, 19),
        closes=PartialDate(2009, 10, 20),
        city="Vilnius",
        country="LTU",
        hosts=("LTU", "CHN"),
        evidence=Evidence(
            ("kemlu-2009-tmm1", "gov-cn-2011-tmm2", "infoboard-tmm3", "mlit-jp-tmm1-ja"),
            note="Lithuania and China are named as co-hosts.",
            field_sources=(
                ("opens", ("mlit-jp-tmm1-ja",)),
                ("closes", ("mlit-jp-tmm1-ja",)),
                ("city", ("mlit-jp-tmm1-ja",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "finmm-9",
        "9th ASEM Finance Ministers' Meeting",
        series="finmm",
        number=9,
        opens=PartialDate(2010, 4, 17),
        closes=PartialDate(2010, 4, 18),
        city="Madrid",
        country="ESP",
        hosts=("ESP",),
        evidence=Evidence(
            (
                "xinhua-2010-finmm9", "eldiario-2010-finmm9", "xinhua-2010-finmm9-cooperation",
                "courrier-vn-2010-finmm9",
            ),
            note=(
                "Two-day meeting that ended on 18 April; attendance cut by the volcanic ash "
                "closures of European airspace."
            ),
            field_sources=(
                (
                    "opens",
                    (
                        "eldiario-2010-finmm9", "xinhua-2010-finmm9-cooperation",
                        "courrier-vn-2010-finmm9",
                    ),
                ),
                (
                    "closes",
                    (
                        "eldiario-2010-finmm9", "xinhua-2010-finmm9-cooperation",
                        "courrier-vn-2010-finmm9",
                    ),
                ),
            ),
        ),
    ),
    MinisterialMeeting(
        "cmm-4",
        "4th ASEM Culture Ministers' Meeting",
        series="cmm",
        number=4,
        opens=PartialDate(2010, 9, 8),
        closes=PartialDate(2010, 9, 10),
        city="Poznań",
        country="POL",
        hosts=("POL",),
        theme="Heritage and the Challenges of the Present",
        evidence=Evidence(
            (
                "mkidn-2010-cmm4", "infoboard-cmm4-press", "infoboard-cmm4", "asef-2010-cmm4",
                "seed-asef-press-release-2010", "asef-cmm-overview",
            ),
            field_sources=(
                ("opens", ("infoboard-cmm4-press",)),
                ("closes", ("infoboard-cmm4-press",)),
                ("city", ("infoboard-cmm4-press",)),
                ("theme", ("infoboard-cmm4-press", "asef-cmm-overview")),
            ),
            disagreements=(
                Disagreement(
                    "opens",
                    "2010-09-07",
                    sources=("seed-asef-press-release-2010",),
                    note="Announced in May 2010.",
                ),
                Disagreement(
                    "closes",
                    "2010-09-09",
                    sources=("seed-asef-press-release-2010",),
                    note="Announced in May 2010.",
                ),
                Disagreement(
                    "opens",
                    "2010-09-09",
                    sources=("asef-2010-cmm4",),
                    note="Written after the meeting.",
                ),
            ),
        ),
    ),
    MinisterialMeeting(
        "lemc-3",
        "3rd ASEM Labour and Employment Ministers' Conference",
        series="lemc",
        number=3,
        opens=PartialDate(2010, 12),
        closes=PartialDate(2010, 12),
        city="Leiden",
        country="NLD",
        hosts=("NLD",),
        evidence=Evidence(
            ("infoboard-employment-forum-2010", "infoboard-lemc5", "ituc-aelf-2008-2014"),
            note="Days not found.",
            field_sources=(("opens", ("ituc-aelf-2008-2014",)), ("city", ("ituc-aelf-2008-2014",))),
        ),
    ),
    MinisterialMeeting(
        "asemme-3",
        "3rd ASEM Education Ministers' Meeting",
        series="asemme",
        number=3,
        opens=PartialDate(2011, 5, 9),
        closes=PartialDate(2011, 5, 10),
        city="Copenhagen",
        country="DNK",
        hosts=("DNK",),
        chairs=(Chair(None, "DNK"),),
        theme="Shaping an ASEM Education Area",
        evidence=Evidence(
            ("infoboard-asemme3", "asem-education-process", "aca-2011-asemme3"),
            field_sources=(
                ("opens", ("infoboard-asemme3",)),
                ("closes", ("infoboard-asemme3",)),
                ("city", ("asem-education-process",)),
                ("hosts", ("infoboard-asemme3",)),
                ("chairs[0]", ("infoboard-asemme3",)),
                ("theme", ("infoboard-asemme3",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "fmm-10",
        "10th ASEM Foreign Ministers' Meeting",
        series="fmm",
        number=10,
        opens=PartialDate(2011, 6, 6),
        closes=PartialDate(2011, 6, 7),
        city="Gödöllő",
        country="HUN",
        hosts=("HUN",),
        chairs=(Chair(None, "HUN"), Chair(None, "EU")),
        theme="Working Together on Non-Traditional Security Challenges",
        evidence=Evidence(
            (
                "eu2011hu-fmm10", "auswaertiges-amt-2011-fmm10", "mofa-jp-fmm10-overview-ja",
                "worldjpn-fmm10-chair-statement-ja", "fcdo-2011-fmm10", "vietnamplus-2011-fmm10",
                "siia-2011-fmm10", "blog-2011-fmm10",
            ),
            note="Co-chaired by Hungary and the EU High Representative.",
            field_sources=(
                (
                    "opens",
                    (
                        "mofa-jp-fmm10-overview-ja", "worldjpn-fmm10-chair-statement-ja",
                        "eu2011hu-fmm10", "siia-2011-fmm10",
                    ),
                ),
                (
                    "closes",
                    (
                        "mofa-jp-fmm10-overview-ja", "worldjpn-fmm10-chair-statement-ja",
                        "eu2011hu-fmm10",
                    ),
                ),
                ("city", ("eu2011hu-fmm10", "fcdo-2011-fmm10", "siia-2011-fmm10")),
                ("hosts", ("fcdo-2011-fmm10",)),
                ("chairs", ("mofa-jp-fmm10-overview-ja", "worldjpn-fmm10-chair-statement-ja")),
                ("chairs[0]", ("eu2011hu-fmm10", "blog-2011-fmm10")),
                ("theme", ("fcdo-2011-fmm10", "siia-2011-fmm10")),
            ),
            disagreements=(
                Disagreement(
                    "opens",
                    "2011-07-04",
                    sources=("blog-2011-fmm10",),
                    note="A slip of one month.",
                ),
                Disagreement(
                    "closes",
                    "2011-07-05",
                    sources=("blog-2011-fmm10",),
                    note="A slip of one month.",
                ),
            ),
        ),
    ),
    MinisterialMeeting(
        "tmm-2",
        "2nd ASEM Transport Ministers' Meeting",
        series="tmm",
        number=2,
        opens=PartialDate(2011, 10, 25),
        closes=PartialDate(2011, 10, 26),
        city="Chengdu",
        country="CHN",
        hosts=("CHN",),
        chairs=(Chair(None, "CHN"), Chair(None, "LTU")),
        evidence=Evidence(
            (
                "gov-cn-2011-tmm2", "wenweipo-2011-tmm2", "infoboard-tmm3",
                "xinhua-2011-tmm2-opening-zh",
            ),
            note=(
                "China and Lithuania presided together. Motto in Chinese: green, safe, efficient. "
                "Opening day reported on the day; the close only announced."
            ),
            field_sources=(
                (
                    "opens",
                    ("gov-cn-2011-tmm2", "xinhua-2011-tmm2-opening-zh", "wenweipo-2011-tmm2"),
                ),
                ("closes", ("gov-cn-2011-tmm2", "wenweipo-2011-tmm2")),
                ("chairs", ("xinhua-2011-tmm2-opening-zh", "wenweipo-2011-tmm2")),
            ),
        ),
    ),
    MinisterialMeeting(
        "envmm-4",
        "4th ASEM Environment Ministers' Meeting",
        series="envmm",
        number=4,
        opens=PartialDate(2012, 5, 22),
        closes=PartialDate(2012, 5, 23),
        city="Ulaanbaatar",
        country="MNG",
        hosts=("MNG",),
        theme="Sustainable Water and Forest Management",
        evidence=Evidence(
            ("infoboard-envmm4", "ec-environment-asem"),
            note="The Commission still called it the most recent one after October 2014.",
        ),
    ),
    MinisterialMeeting(
        "cmm-5",
        "5th ASEM Culture Ministers' Meeting",
        series="cmm",
        number=5,
        opens=PartialDate(2012, 9, 18),
        closes=PartialDate(2012, 9, 20),
        city="Yogyakarta",
        country="IDN",
        hosts=("IDN",),
        theme="Managing Heritage Cities for a Sustainable Future",
        evidence=Evidence(
            (
                "mkidn-2012-cmm5", "infoboard-cmm5", "asef-cmm-overview", "xinhua-2012-cmm5",
                "tourism-indonesia-2012-cmm5",
            ),
            note=(
                "Days as given by the Polish ministry, which speaks of two days of debate; press "
                "reports have an opening on 17 September or a span of 16-20 September, apparently "
                "with the officials' meeting."
            ),
            field_sources=(("country", ("asef-cmm-overview",)), ("theme", ("asef-cmm-overview",))),
        ),
    ),
    MinisterialMeeting(
        "finmm-10",
        "10th ASEM Finance Ministers' Meeting",
        series="finmm",
        number=10,
        opens=PartialDate(2012, 10, 14),
        closes=PartialDate(2012, 10, 15),
        city="Bangkok",
        country="THA",
        hosts=("THA",),
        chairs=(Chair(None, "THA"),),
        evidence=Evidence(("scandasia-2012-finmm10", "cri-2012-finmm10")),
    ),
    MinisterialMeeting(
        "lemc-4",
        "4th ASEM Labour and Employment Ministers' Conference",
        series="lemc",
        number=4,
        opens=PartialDate(2012, 10, 25),
        closes=PartialDate(2012, 10, 25),
        city="Hanoi",
        country="VNM",
        hosts=("VNM",),
        theme="Social protection and employment - a key to inclusive growth",
        evidence=Evidence(
            ("infoboard-lemc4", "xinhua-2012-lemc4", "vov-2012-lemc4", "vna-2012-lemc4"),
            note=(
                "Opened and closed on Thursday 25 October, with a field visit on the 26th; 24-26 "
                "October in some lists."
            ),
            disagreements=(
                Disagreement("closes", "2012-10-26", sources=("mofa-jp-lemc4-overview-ja",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "asemme-4",
        "4th ASEM Education Ministers' Meeting",
        series="asemme",
        number=4,
        opens=PartialDate(2013, 5, 13),
        closes=PartialDate(2013, 5, 14),
        city="Kuala Lumpur",
        country="MYS",
        hosts=("MYS",),
        theme="Strategizing ASEM Education Collaboration",
        evidence=Evidence(
            ("asef-asemme4", "asef-asemme4-news", "mofa-jp-asemme4-ja", "asem-education-process"),
            note="Also given as 12-14 May, counting the senior officials' day.",
            field_sources=(
                ("opens", ("mofa-jp-asemme4-ja",)),
                ("closes", ("mofa-jp-asemme4-ja",)),
                ("city", ("asem-education-process",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "fmm-11",
        "11th ASEM Foreign Ministers' Meeting",
        series="fmm",
        number=11,
        opens=PartialDate(2013, 11, 11),
        closes=PartialDate(2013, 11, 12),
        city="Gurgaon",
        country="IND",
        hosts=("IND",),
        chairs=(Chair(None, "IND"),),
        theme="ASEM: Bridge to Partnership for Growth and Development",
        evidence=Evidence(
            (
                "india-mea-fmm11-remarks", "mfa-bg-2013-fmm11", "mid-ru-2013-fmm11",
                "tryxyz-fmm11-2013",
            ),
            note=(
                "Often given as New Delhi or Delhi-NCR; the Bulgarian ministry names Gurgaon "
                "(Gurugram). First foreign ministers' meeting with a retreat session."
            ),
            field_sources=(
                ("opens", ("india-mea-fmm11-remarks",)),
                ("closes", ("india-mea-fmm11-remarks",)),
                ("hosts", ("india-mea-fmm11-remarks",)),
                ("chairs[0]", ("india-mea-fmm11-remarks",)),
                ("theme", ("india-mea-fmm11-remarks", "tryxyz-fmm11-2013")),
            ),
        ),
    ),
    MinisterialMeeting(
        "finmm-11",
        "11th ASEM Finance Ministers' Meeting",
        series="finmm",
        number=11,
        opens=PartialDate(2014, 9, 12),
        closes=PartialDate(2014, 9, 12),
        city="Milan",
        country="ITA",
        hosts=("ITA",),
        theme="A new strategic alliance to create sustainable and profitable growth",
        evidence=Evidence(
            ("italia2014-finmm11", "xinhua-2014-finmm11", "svizzeri-2014-finmm11"),
            note="Held beside the informal Ecofin meeting of 12-13 September.",
            field_sources=(
                ("number", ("svizzeri-2014-finmm11",)),
                ("theme", ("svizzeri-2014-finmm11",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "cmm-6",
        "6th ASEM Culture Ministers' Meeting",
        series="cmm",
        number=6,
        opens=PartialDate(2014, 10, 20),
        closes=PartialDate(2014, 10, 21),
        city="Rotterdam",
        country="NLD",
        hosts=("NLD",),
        theme="Creative Industries for Society: Talent, Technology & Trade",
        evidence=Evidence(
            ("government-nl-2014-cmm6", "vorsten-2014-cmm6", "asef-cmm-overview"),
            field_sources=(("country", ("asef-cmm-overview",)), ("theme", ("asef-cmm-overview",))),
        ),
    ),
    MinisterialMeeting(
        "asemme-5",
        "5th ASEM Education Ministers' Meeting",
        series="asemme",
        number=5,
        opens=PartialDate(2015, 4, 27),
        closes=PartialDate(2015, 4, 28),
        city="Riga",
        country="LVA",
        hosts=("LVA",),
        chairs=(Chair(None, "LVA"),),
        theme="ASEM Education Collaboration for Results",
        evidence=Evidence(
            ("eu2015lv-asemme5", "dges-pt-asemme5", "asem-education-process"),
            field_sources=(("city", ("asem-education-process",)),),
            disagreements=(
                Disagreement(
                    "opens",
                    "2015-04-26",
                    sources=("dges-pt-asemme5",),
                    note="Apparently counts the senior officials' day.",
                ),
                Disagreement("closes", "2015-04-27", sources=("dges-pt-asemme5",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "tmm-3",
        "3rd ASEM Transport Ministers' Meeting",
        series="tmm",
        number=3,
        opens=PartialDate(2015, 4, 29),
        closes=PartialDate(2015, 4, 30),
        city="Riga",
        country="LVA",
        hosts=("LVA",),
        theme=(
            "Development of Euro-Asia Multimodal Transport Linkages - Status Quo & Blueprints for "
            "the Future"
        ),
        evidence=Evidence(
            ("infoboard-tmm3", "infoboard-tmm3-press", "lv-transport-asem", "ndptl-tmm3"),
            field_sources=(
                ("opens", ("lv-transport-asem", "ndptl-tmm3")),
                ("closes", ("lv-transport-asem", "ndptl-tmm3")),
            ),
        ),
    ),
    MinisterialMeeting(
        "fmm-12",
        "12th ASEM Foreign Ministers' Meeting",
        series="fmm",
        number=12,
        opens=PartialDate(2015, 11, 5),
        closes=PartialDate(2015, 11, 6),
        city="Luxembourg",
        country="LUX",
        hosts=("LUX",),
        chairs=(Chair(None, "EU"),),
        theme="Working Together for a Sustainable and Secure Future",
        evidence=Evidence(
            ("eu2015lu-fmm12", "infoboard-fmm12-press", "mofa-jp-fmm12-overview-ja"),
            note="Hosted by Luxembourg, chaired by the EU High Representative.",
            field_sources=(
                ("city", ("eu2015lu-fmm12",)),
                ("hosts", ("infoboard-fmm12-press",)),
                ("chairs[0]", ("infoboard-fmm12-press",)),
                ("theme", ("eu2015lu-fmm12",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "lemc-5",
        "5th ASEM Labour and Employment Ministers' Conference",
        series="lemc",
        number=5,
        opens=PartialDate(2015, 12, 3),
        closes=PartialDate(2015, 12, 4),
        city="Sofia",
        country="BGR",
        hosts=("BGR",),
        chairs=(Chair(None, "BGR"), Chair(None, "EU")),
        theme=(
            "Towards Sustainable Social Development in Asia and Europe: A Joint Vision for Decent "
            "Work and Social Protection"
        ),
        evidence=Evidence(
            ("infoboard-lemc5", "asemsofia-lemc5", "sofia-declaration-lemc5"),
            note="Organised jointly with the European Commission, whose commissioner co-chaired.",
        ),
    ),
    MinisterialMeeting(
        "finmm-12",
        "12th ASEM Finance Ministers' Meeting",
        series="finmm",
        number=12,
        opens=PartialDate(2016, 6, 9),
        closes=PartialDate(2016, 6, 10),
        city="Ulaanbaatar",
        country="MNG",
        hosts=("MNG",),
        theme="Partnership for Prosperous Connectivity Between Asia and Europe",
        evidence=Evidence(
            (
                "malta-independent-2016-finmm12", "emiratesvoice-2016-finmm12",
                "montsame-2016-finmm12-ja",
            ),
            field_sources=(
                ("number", ("montsame-2016-finmm12-ja",)),
                ("opens", ("montsame-2016-finmm12-ja",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "cmm-7",
        "7th ASEM Culture Ministers' Meeting",
        series="cmm",
        number=7,
        opens=PartialDate(2016, 6, 22),
        closes=PartialDate(2016, 6, 24),
        city="Gwangju",
        country="KOR",
        hosts=("KOR",),
        theme="Culture and the Creative Economy",
        evidence=Evidence(
            ("culture360-2016-cmm7", "korea-times-2016-cmm7", "asef-cmm-overview"),
            note=(
                "22 June was the senior officials' day; the formal opening was on 23 June. ASEF "
                "writes the theme without the article."
            ),
            field_sources=(("country", ("asef-cmm-overview",)), ("theme", ("asef-cmm-overview",))),
        ),
    ),
    MinisterialMeeting(
        "emm-7",
        "7th ASEM Economic Ministers' Meeting",
        series="emm",
        number=7,
        opens=PartialDate(2017, 9, 21),
        closes=PartialDate(2017, 9, 22),
        city="Seoul",
        country="KOR",
        venues=("COEX",),
        hosts=("KOR",),
        chairs=(Chair("Paik Un-gyu", "KOR", office="Minister of Trade, Industry and Energy"),),
        evidence=Evidence(
            (
                "motie-2017-somti", "eeas-2017-emm7-malmstrom", "motie-2017-emm7-announcement-ko",
                "newnation-2017-emm7", "yonhap-2017-emm7", "businesskorea-2017-emm7",
                "lawsdocbox-asem-documents", "hobbydocbox-seoul-initiative",
            ),
            note="First economic ministers' meeting after twelve years.",
            field_sources=(
                (
                    "opens",
                    (
                        "eeas-2017-emm7-malmstrom", "motie-2017-emm7-announcement-ko",
                        "yonhap-2017-emm7", "businesskorea-2017-emm7",
                    ),
                ),
                (
                    "closes",
                    (
                        "eeas-2017-emm7-malmstrom", "motie-2017-emm7-announcement-ko",
                        "yonhap-2017-emm7", "businesskorea-2017-emm7",
                    ),
                ),
                (
                    "venues",
                    (
                        "eeas-2017-emm7-malmstrom", "motie-2017-emm7-announcement-ko",
                        "yonhap-2017-emm7", "businesskorea-2017-emm7",
                    ),
                ),
                (
                    "chairs[0]",
                    (
                        "eeas-2017-emm7-malmstrom", "motie-2017-emm7-announcement-ko",
                        "yonhap-2017-emm7", "businesskorea-2017-emm7",
                    ),
                ),
            ),
        ),
    ),
    MinisterialMeeting(
        "tmm-4",
        "4th ASEM Transport Ministers' Meeting",
        series="tmm",
        number=4,
        opens=PartialDate(2017, 9, 26),
        closes=PartialDate(2017, 9, 28),
        city="Bali",
        country="IDN",
        hosts=("IDN",),
        chairs=(Chair(None, "IDN"),),
        theme=(
            "Bridging an Integrated Transport Connectivity of Asia and Europe through Synergizing "
            "Regional Strategic Plans"
        ),
        evidence=Evidence(
            ("kemlu-2017-tmm4", "mlit-jp-tmm4-ja"),
            note=(
                "Held at Nusa Dua; press reports that count only the ministers' days give 27-28 "
                "September."
            ),
            field_sources=(("opens", ("mlit-jp-tmm4-ja",)), ("closes", ("mlit-jp-tmm4-ja",))),
        ),
    ),
    MinisterialMeeting(
        "fmm-13",
        "13th ASEM Foreign Ministers' Meeting",
        series="fmm",
        number=13,
        opens=PartialDate(2017, 11, 20),
        closes=PartialDate(2017, 11, 21),
        city="Nay Pyi Taw",
        country="MMR",
        hosts=("MMR",),
        theme="Strengthening Partnership for Peace and Sustainable Development",
        evidence=Evidence(
            ("consilium-fmm13", "statecounsellor-mm-fmm13", "gnlm-2017-fmm13"),
            field_sources=(
                ("opens", ("consilium-fmm13",)),
                ("closes", ("consilium-fmm13",)),
                ("city", ("consilium-fmm13", "statecounsellor-mm-fmm13")),
                ("hosts", ("gnlm-2017-fmm13",)),
                ("theme", ("statecounsellor-mm-fmm13",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "asemme-6",
        "6th ASEM Education Ministers' Meeting",
        series="asemme",
        number=6,
        opens=PartialDate(2017, 11, 21),
        closes=PartialDate(2017, 11, 22),
        city="Seoul",
        country="KOR",
        hosts=("KOR",),
        chairs=(Chair(None, "KOR"),),
        theme="Collaboration for the Next Decade: from Common Perspectives to Effective Fulfillment",
        evidence=Evidence(
            (
                "infoboard-asemme6", "asem-education-asemme6", "asem-education-asemme7-event",
                "mofa-jp-asemme6-ja", "asem-education-process",
            ),
            note="One later text places it in May 2017; the official pages give 21-22 November.",
            field_sources=(
                ("opens", ("mofa-jp-asemme6-ja", "asem-education-asemme6")),
                ("closes", ("mofa-jp-asemme6-ja",)),
                ("city", ("asem-education-process",)),
                ("chairs[0]", ("asem-education-asemme6",)),
                ("theme", ("asem-education-asemme6",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "cmm-8",
        "8th ASEM Culture Ministers' Meeting",
        series="cmm",
        number=8,
        opens=PartialDate(2018, 3, 1),
        closes=PartialDate(2018, 3, 2),
        city="Sofia",
        country="BGR",
        hosts=("BGR",),
        chairs=(Chair(None, "BGR"),),
        theme="The Role of Culture in International Relations: The Road Forward",
        evidence=Evidence(
            ("eu2018bg-cmm8", "bunka-jp-cmm8", "asef-cmm-overview", "xinhua-2018-cmm8"),
            note=(
                "The theme also appears as 'external relations' and 'the road ahead'. No ninth "
                "meeting was found."
            ),
            field_sources=(
                ("opens", ("xinhua-2018-cmm8",)),
                ("closes", ("xinhua-2018-cmm8",)),
                ("country", ("asef-cmm-overview",)),
                ("theme", ("asef-cmm-overview",)),
            ),
            disagreements=(
                Disagreement(
                    "opens",
                    "2018-02-28",
                    sources=("eu2018bg-cmm8-announcement",),
                    note="Announcement.",
                ),
            ),
        ),
    ),
    MinisterialMeeting(
        "finmm-13",
        "13th ASEM Finance Ministers' Meeting",
        series="finmm",
        number=13,
        opens=PartialDate(2018, 4, 26),
        closes=PartialDate(2018, 4, 26),
        city="Sofia",
        country="BGR",
        hosts=("BGR",),
        evidence=Evidence(
            ("asem-day-2018",),
            Confidence.SINGLE,
            note=(
                "The only source is an announcement made before the meeting; later numbering (the "
                "fourteenth in 2020) agrees with its having been held."
            ),
        ),
    ),
    MinisterialMeeting(
        "asemme-7",
        "7th ASEM Education Ministers' Meeting",
        series="asemme",
        number=7,
        opens=PartialDate(2019, 5, 15),
        closes=PartialDate(2019, 5, 16),
        city="Bucharest",
        country="ROU",
        venues=("Palace of the Parliament",),
        hosts=("ROU",),
        chairs=(Chair(None, "ROU"),),
        theme=(
            "Connecting education: inclusion, mobility and excellence in support of the "
            "Sustainable Development Goals"
        ),
        evidence=Evidence(
            ("asem-education-asemme7", "asem-education-asemme7-event", "romania2019-asemme7"),
            field_sources=(("venues", ("asem-education-asemme7-event", "asem-education-asemme7")),),
            single=("venues",),
        ),
    ),
    MinisterialMeeting(
        "tmm-5",
        "5th ASEM Transport Ministers' Meeting",
        series="tmm",
        number=5,
        opens=PartialDate(2019, 12, 10),
        closes=PartialDate(2019, 12, 11),
        city="Budapest",
        country="HUN",
        hosts=("HUN",),
        evidence=Evidence(
            ("infoboard-tmm5", "infoboard-tmm5-tsom1"),
            note="Announced earlier for 11-12 December.",
        ),
    ),
    MinisterialMeeting(
        "fmm-14",
        "14th ASEM Foreign Ministers' Meeting",
        series="fmm",
        number=14,
        opens=PartialDate(2019, 12, 15),
        closes=PartialDate(2019, 12, 16),
        city="Madrid",
        country="ESP",
        venues=("El Pardo palace",),
        hosts=("ESP",),
        chairs=(Chair(None, "EU"),),
        theme="Asia and Europe: Together for Effective Multilateralism",
        evidence=Evidence(
            (
                "mfa-th-fmm14-chair-statement", "eeas-fmm14-borrell", "casareal-fmm14",
                "eumonitor-fmm14", "rosbalt-2019-fmm14",
            ),
            note=(
                "Hosted by Spain, chaired by the EU High Representative. The plenary met at El "
                "Pardo palace."
            ),
            field_sources=(
                ("closes", ("rosbalt-2019-fmm14",)),
                ("city", ("rosbalt-2019-fmm14",)),
                ("venues", ("rosbalt-2019-fmm14",)),
                ("chairs[0]", ("rosbalt-2019-fmm14",)),
                ("theme", ("rosbalt-2019-fmm14",)),
            ),
            disagreements=(
                Disagreement(
                    "venues",
                    "Palacio de Comunicaciones",
                    sources=("eumonitor-fmm14",),
                    note="A calendar of EU meetings.",
                ),
            ),
        ),
    ),
    MinisterialMeeting(
        "finmm-14",
        "14th ASEM Finance Ministers' Meeting",
        series="finmm",
        number=14,
        opens=PartialDate(2020, 11, 6),
        closes=PartialDate(2020, 11, 6),
        country="BGD",
        hosts=("BGD",),
        chairs=(Chair(None, "BGD"),),
        theme="Addressing COVID-19: Ensuring a Strong, Sustainable, Inclusive and Balanced Recovery",
        format=MeetingFormat.VIRTUAL,
        evidence=Evidence(
            (
                "vom-mn-2020-finmm14", "daily-asian-age-2020-finmm14", "mdn-mm-2020-finmm14",
                "mof-jp-finmm14-press-release-ja",
            ),
            note="Hosted online by Bangladesh; no city.",
            field_sources=(
                ("opens", ("mof-jp-finmm14-press-release-ja",)),
                ("chairs[0]", ("mof-jp-finmm14-press-release-ja",)),
                ("format", ("mof-jp-finmm14-press-release-ja",)),
            ),
        ),
    ),
    MinisterialMeeting(
        "tmm-6",
        "6th ASEM Transport Ministers' Meeting",
        series="tmm",
        number=6,
        opens=PartialDate(2021),
        closes=PartialDate(2021),
        format=None,
        status=MeetingStatus.PLANNED,
        evidence=Evidence(
            ("infoboard-tmm5",),
            note=(
                "Agreed in Budapest for 2021 in an Asian country to be named; no sign that it "
                "took place."
            ),
        ),
    ),
    MinisterialMeeting(
        "asemme-8",
        "8th ASEM Education Ministers' Meeting",
        series="asemme",
        number=8,
        opens=PartialDate(2021, 12, 15),
        closes=PartialDate(2021, 12, 15),
        country="THA",
        hosts=("THA",),
        theme="ASEM Education 2030: Towards more resilient, prosperous and sustainable futures",
        format=MeetingFormat.VIRTUAL,
        evidence=Evidence(
            ("asem-education-asemme8",),
            note="Held online under Thai hosting; Bangkok is sometimes given as the nominal city.",
        ),
    ),
    MinisterialMeeting(
        "asemme-9",
        "9th ASEM Education Ministers' Meeting",
        series="asemme",
        number=9,
        opens=PartialDate(2024, 1, 25),
        closes=PartialDate(2024, 1, 26),
        city="Valletta",
        country="MLT",
        venues=("Grand Hotel Excelsior",),
        hosts=("MLT",),
        theme="Leaving no one behind",
        evidence=Evidence(
            ("mfhea-mt-asemme9", "embassytopps-2024-asemme9", "microcasa-som2-2024"),
            field_sources=(
                ("opens", ("embassytopps-2024-asemme9", "microcasa-som2-2024")),
                ("closes", ("embassytopps-2024-asemme9", "microcasa-som2-2024")),
                ("venues", ("embassytopps-2024-asemme9", "microcasa-som2-2024")),
            ),
            disagreements=(
                Disagreement(
                    "city",
                    "Floriana",
                    sources=("um-aei-2024-asemme9",),
                    note="Participant's report; the Maltese authority has Valletta.",
                ),
            ),
        ),
    ),
    MinisterialMeeting(
        "asemme-10",
        "10th ASEM Education Ministers' Meeting",
        series="asemme",
        number=10,
        opens=PartialDate(2026),
        closes=PartialDate(2026),
        format=None,
        status=MeetingStatus.PLANNED,
        evidence=Evidence(
            ("asef-isom-2024-bangkok",),
            Confidence.SINGLE,
            note="Named in November 2024 as due in 2026.",
        ),
    ),
)
