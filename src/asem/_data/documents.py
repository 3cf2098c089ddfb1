"""What ASEM put in writing, by id."""

from __future__ import annotations

from asem.model.actions import Action
from asem.model.documents import Document, DocumentKind
from asem.model.evidence import Confidence, Disagreement, Evidence
from asem.model.partial_date import PartialDate

ROWS: tuple[Document, ...] = (
    Document(
        "aecf-1998",
        "Asia-Europe Cooperation Framework",
        kind=DocumentKind.FRAMEWORK,
        adopted=PartialDate(1998, 4, 4),
        meeting="asem-2",
        url="http://mk.china-embassy.gov.cn/zgyw/201506/t20150608_2586036.htm",
        evidence=Evidence(
            (
                "mofa-jp-asem2-chair-statement", "mofa-jp-fmm2-chair-statement", "mofa-jp-aecf2000",
                "prc-mfa-aecf-1998-zh",
            ),
            note=(
                "Agreed at London; followed by the framework of 2000. Chinese text at the "
                "address, page dated 4 April 1998; worded as a draft for the summit to adopt."
            ),
            field_sources=(
                ("adopted", ("prc-mfa-aecf-1998-zh",)),
                ("url", ("prc-mfa-aecf-1998-zh",)),
            ),
        ),
    ),
    Document(
        "aecf-2000",
        "Asia-Europe Cooperation Framework 2000",
        kind=DocumentKind.FRAMEWORK,
        adopted=PartialDate(2000, 10, 21),
        meeting="asem-3",
        url="https://www.mofa.go.jp/mofaj/area/asem/asem3_w.html",
        evidence=Evidence(
            (
                "donga-asem3-close", "peoples-daily-asem3-close", "infoboard-working-methods-2020",
                "mofa-jp-aecf2000", "mofa-jp-aecf2000-outline",
            ),
            note="Short name AECF 2000.",
            field_sources=(("url", ("mofa-jp-aecf2000", "mofa-jp-aecf2000-outline")),),
        ),
    ),
    Document(
        "aevg-report-1999",
        "Report of the Asia-Europe Vision Group (1999)",
        descriptive=True,
        kind=DocumentKind.REPORT,
        adopted=PartialDate(1999),
        initiative="asia-europe-vision-group-initiative",
        url="https://www.mofa.go.jp/policy/economy/asem/asem2/vision.html",
        evidence=Evidence(
            ("mofa-aevg-report", "mofa-jp-aecf2000"),
            note=(
                "Mandated by the second summit; nine major and 22 other recommendations. The "
                "title is ours: the executive summary is headed 'Asia-Europe Vision Group (1999)'."
            ),
        ),
    ),
    Document(
        "apgc-final-report-2018",
        "Final report of the ASEM Pathfinder Group on Connectivity",
        descriptive=True,
        kind=DocumentKind.REPORT,
        adopted=PartialDate(2018),
        meeting="asem-12",
        initiative="asem-pathfinder-group-connectivity",
        evidence=Evidence(
            ("magazinesworld-asem12",),
            Confidence.SINGLE,
            note="The summit asked that later work build on it.",
        ),
    ),
    Document(
        "asef-foreign-ministers-declaration-1997",
        "Declaration of the ASEM Foreign Ministers on the Asia-Europe Foundation",
        descriptive=True,
        kind=DocumentKind.DECLARATION,
        adopted=PartialDate(1997, 2, 15),
        meeting="fmm-1",
        url="https://www.mofa.go.jp/policy/economy/asem/asem1/declaration.html",
        evidence=Evidence(
            ("mofa-jp-asef-declaration-1997",),
            note=(
                "The text welcomes the founding of ASEF in Singapore and asks the second summit "
                "to review it."
            ),
        ),
    ),
    Document(
        "asef-press-release-100505-pr1008",
        (
            "Experts call for a more comprehensive and integrated approach towards cultural "
            "cooperation between Asia and Europe"
        ),
        number="100505_PR1008",
        kind=DocumentKind.PRESS_RELEASE,
        adopted=PartialDate(2010, 5, 11),
        initiative="asem-workshop-visibility-culture-2010",
        actions=(
            Action(
                "take the recommendations of the workshop to culture ministers and leaders",
                ("cmm-4", "asem-8"),
            ),
        ),
        evidence=Evidence(
            ("seed-asef-press-release-2010",),
            note="Of the Asia-Europe Foundation, on the workshop in Ha Long City.",
        ),
    ),
    Document(
        "asem-1-chair-statement",
        "Chairman's Statement of the Asia-Europe Meeting",
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(1996, 3, 2),
        meeting="asem-1",
        url="https://www.mofa.go.jp/mofaj/gaiko/bluebook/97/1st/228-232.html",
        evidence=Evidence(
            ("mofa-jp-bluebook-1997-asem1", "mofa-jp-asef-declaration-1997"),
            note="The address is of a Japanese translation.",
        ),
    ),
    Document(
        "asem-10-chair-statement",
        "Chair's Statement of the Tenth Asia-Europe Meeting",
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(2014, 10, 17),
        meeting="asem-10",
        url="https://pressocm.gov.kh/en/archives/1085",
        evidence=Evidence(
            ("asem10-chair-statement", "eeas-asem-index-2014", "mofa-jp-asem10-chair-statement"),
            note="Bears the summit dates, 16-17 October 2014.",
            field_sources=(("adopted", ("mofa-jp-asem10-chair-statement",)),),
            single=("adopted",),
        ),
    ),
    Document(
        "asem-11-chair-statement",
        "Chair's Statement of the Eleventh Asia-Europe Meeting",
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(2016, 7, 16),
        meeting="asem-11",
        url="https://mfa.gov.mn/en/11th-asem-summit-20-years-of-asem-partnership-for-the-future-through-connectivity-chairs-statement/",
        evidence=Evidence(
            (
                "mn-mfa-asem11-chair-statement", "prc-asem11-chair-statement-zh",
                "mofa-jp-asem11-statement-outline-ja", "ubpost-asem11-chair-statement",
            ),
            field_sources=(
                (
                    "adopted",
                    ("prc-asem11-chair-statement-zh", "mofa-jp-asem11-statement-outline-ja"),
                ),
            ),
        ),
    ),
    Document(
        "asem-11-terrorism-statement-2016",
        "Statement on international terrorism of the eleventh ASEM summit",
        descriptive=True,
        kind=DocumentKind.STATEMENT,
        adopted=PartialDate(2016, 7, 15),
        meeting="asem-11",
        url="https://www.mofa.go.jp/mofaj/erp/aec/page12_000018.html",
        evidence=Evidence(
            ("mofa-jp-asem11-outline", "ntv-asem11-terror", "eubusiness-asem11"),
            note=(
                "Stand-alone text read out by the President of Mongolia at the end of the first "
                "plenary session, after the attack in Nice. The address is of Japan's report, "
                "which links the English text."
            ),
        ),
    ),
    Document(
        "asem-12-chair-statement",
        "Chair's Statement of the Twelfth Asia-Europe Meeting",
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(2018, 10),
        meeting="asem-12",
        evidence=Evidence(
            ("magazinesworld-asem12",),
            Confidence.SINGLE,
            note=(
                "The source reports the content closely without the heading; summit dates 18-19 "
                "October 2018."
            ),
        ),
    ),
    Document(
        "asem-13-chair-statement",
        "Chair's Statement of the Thirteenth Asia-Europe Meeting",
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(2021, 11, 26),
        meeting="asem-13",
        evidence=Evidence(
            (
                "xinhua-asem13-close", "akp-asem13-documents", "asianvision-asem13",
                "xinhua-asem13-close-zh",
            ),
            field_sources=(("adopted", ("asianvision-asem13", "xinhua-asem13-close-zh")),),
        ),
    ),
    Document(
        "asem-2-chair-statement",
        "Chairman's Statement of the Second Asia-Europe Meeting",
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(1998, 4, 4),
        meeting="asem-2",
        url="https://www.mofa.go.jp/policy/economy/asem/asem2/chairman.html",
        evidence=Evidence(
            ("mofa-jp-asem2-chair-statement", "mofa-jp-asem2-chair-statement-ja"),
            note=(
                "Bears the summit dates, 3-4 April 1998. Place and day in the heading of Japan's "
                "translation: London, 4 April 1998."
            ),
            field_sources=(("adopted", ("mofa-jp-asem2-chair-statement-ja",)),),
        ),
    ),
    Document(
        "asem-2-financial-statement",
        "Statement on the Asian crisis",
        descriptive=True,
        kind=DocumentKind.STATEMENT,
        adopted=PartialDate(1998, 4, 3),
        meeting="asem-2",
        evidence=Evidence(
            ("ap-asem2-1998", "chicagotribune-1998-asem2"),
            Confidence.SINGLE,
            note=(
                "One agency has the leaders issue it on the opening day of the London summit, "
                "another report the foreign ministers draw it up for the leaders to consider. No "
                "text gives its title."
            ),
            field_sources=(("adopted", ("ap-asem2-1998",)),),
        ),
    ),
    Document(
        "asem-3-chair-statement",
        "Chairman's Statement of the Third Asia-Europe Meeting",
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(2000, 10, 21),
        meeting="asem-3",
        url="https://www.mofa.go.jp/mofaj/area/asem/asem3_gs.html",
        evidence=Evidence(
            ("mofa-jp-asem3-chair-statement", "donga-asem3-close", "yeo-asem3"),
            note="The address is of a Japanese translation.",
        ),
    ),
    Document(
        "asem-4-chair-statement",
        "Chairman's Statement of the Fourth Asia-Europe Meeting",
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(2002, 9, 24),
        meeting="asem-4",
        url="https://japan.kantei.go.jp/koizumispeech/2002/09/24statement_e.html",
        evidence=Evidence(("kantei-asem4-chair-statement", "kantei-asem4-day3")),
    ),
    Document(
        "asem-5-chair-statement",
        "Chairman's Statement of the Fifth Asia-Europe Meeting",
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(2004, 10, 9),
        meeting="asem-5",
        url="http://japan.kantei.go.jp/koizumispeech/2004/10/10statement_e.html",
        evidence=Evidence(
            (
                "kantei-asem5-chair-statement", "fmprc-asem5-three-documents",
                "vietnamnet-asem5-documents-vi",
            ),
            note="Vietnamese text published after the close.",
        ),
    ),
    Document(
        "asem-5-cultures-declaration",
        "ASEM Declaration on Dialogue among Cultures and Civilisations",
        kind=DocumentKind.DECLARATION,
        adopted=PartialDate(2004, 10, 9),
        meeting="asem-5",
        agenda_item=(
            "Cultural Diversity and National Cultures in the Age of Information Technology and "
            "Globalization"
        ),
        instruments=(
            "united-nations-charter", "universal-declaration-human-rights",
            "international-covenant-civil-political-rights",
            "international-covenant-economic-social-cultural-rights",
            "unesco-universal-declaration-cultural-diversity",
            "unesco-convention-diversity-cultural-expressions",
        ),
        actions=(
            Action("join UNESCO's conventions on culture", ("unesco",)),
            Action(
                "welcome the negotiations on a UNESCO convention on cultural expressions",
                ("unesco-convention-diversity-cultural-expressions",),
            ),
            Action("ask the culture ministers for a long-term plan for the dialogue", ("cmm-2",)),
        ),
        evidence=Evidence(
            (
                "seed-asem5-cultures-declaration", "fmprc-asem5-three-documents",
                "vietnamnet-asem5-documents-vi",
            ),
            note=(
                "Names six priority areas, numbered 7.1 to 7.6. The text gives the summit dates; "
                "the day of adoption is from China's foreign ministry. Vietnamese text published "
                "after the close."
            ),
            field_sources=(
                ("agenda_item", ("seed-asem5-cultures-declaration",)),
                ("instruments", ("seed-asem5-cultures-declaration",)),
                ("actions", ("seed-asem5-cultures-declaration",)),
            ),
        ),
    ),
    Document(
        "asem-6-chair-statement",
        "Chairman's Statement of the Sixth Asia-Europe Meeting",
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(2006, 9, 11),
        meeting="asem-6",
        evidence=Evidence(("asem6-chair-statement-zh", "qdnd-asem6-close")),
    ),
    Document(
        "asem-7-chair-statement",
        "Chair's Statement of the Seventh Asia-Europe Meeting",
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(2008, 10, 25),
        meeting="asem-7",
        url="http://www.fmprc.gov.cn/mfa_eng/wjb_663304/zzjg_663340/gjs_665170/gjzzyhy_665174/2608_665204/2610_665208/200907/t20090730_598553.html",
        evidence=Evidence(("fmprc-asem7-chair-statement", "chinadaily-asem7-beijing-declaration")),
    ),
    Document(
        "asem-8-chair-statement",
        "Chair's Statement of the Eighth Asia-Europe Meeting",
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(2010, 10, 5),
        meeting="asem-8",
        url="https://www.mofa.go.jp/mofaj/area/asem/asem_8_sk/gs_j.html",
        evidence=Evidence(
            (
                "infoboard-laos-to-host-asem9", "asem8-chair-statement", "philstar-asem8",
                "cri-ja-asem8",
            ),
            field_sources=(("url", ("asem8-chair-statement",)),),
        ),
    ),
    Document(
        "asem-9-chair-statement",
        "Chair's Statement of the Ninth Asia-Europe Meeting",
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(2012, 11, 6),
        meeting="asem-9",
        evidence=Evidence(("xinhua-asem9-close", "euco-asem9-press-statement")),
    ),
    Document(
        "asem-covid-19-statement-2020",
        "Asia-Europe Meeting (ASEM) Statement on Coronavirus Disease (COVID-19)",
        kind=DocumentKind.STATEMENT,
        adopted=PartialDate(2020, 9, 7),
        url="https://www.auswaertiges-amt.de/en/newsroom/news/asem-coronavirus/2381556",
        evidence=Evidence(
            (
                "sg-mfa-covid-statement-2020", "de-aa-covid-statement-2020",
                "ru-eu-mission-covid-statement-2020",
            ),
            note=(
                "Not adopted at a meeting: issued, on behalf of all partners, by the foreign "
                "ministers of Cambodia as host of the thirteenth summit and of the regional "
                "coordinators (EU, Germany, Singapore, Russia). Also called the ASEM Ministerial "
                "Statement on COVID-19."
            ),
        ),
    ),
    Document(
        "asem-tenth-year-report-2006",
        "ASEM in its Tenth Year: Looking Back, Looking Forward",
        kind=DocumentKind.REPORT,
        adopted=PartialDate(2006, 3),
        meeting="asem-6",
        initiative="asem-ten-year-study",
        evidence=Evidence(
            ("infoboard-asem6", "mofa-jp-asem-ten-years"),
            note="Joint Finnish-Japanese research report.",
            field_sources=(("adopted", ("mofa-jp-asem-ten-years",)),),
        ),
    ),
    Document(
        "asem-work-programme-2008-2010",
        "ASEM Work Programme 2008-2010",
        kind=DocumentKind.FRAMEWORK,
        adopted=PartialDate(2008, 10),
        meeting="asem-7",
        evidence=Evidence(
            ("china-org-fr-asem7",),
            Confidence.SINGLE,
            note="Mentioned in the Chair's Statement as reported by the press.",
        ),
    ),
    Document(
        "asemme-1-chair-statement",
        "Conclusions by the Chair",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="asemme-1",
        evidence=Evidence(("asem-education-process", "bmbf-asem-education", "aca-2008-asemme1")),
    ),
    Document(
        "asemme-3-chair-statement",
        "Conclusions by the Chair",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="asemme-3",
        evidence=Evidence(("infoboard-asemme3", "aca-2011-asemme3")),
    ),
    Document(
        "asemme-4-chair-statement",
        "Chair's Conclusions",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="asemme-4",
        evidence=Evidence(("asef-asemme4", "asef-asemme4-news")),
    ),
    Document(
        "asemme-5-chair-statement",
        "Conclusions by the Chair",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="asemme-5",
        evidence=Evidence(("eu2015lv-asemme5", "dges-pt-asemme5")),
    ),
    Document(
        "asemme-6-chair-statement",
        "Conclusions by the Chair",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="asemme-6",
        evidence=Evidence(
            ("infoboard-asemme6", "asem-education-asemme6", "asem-education-asemme7-event"),
        ),
    ),
    Document(
        "asemme-6-seoul-declaration",
        "Seoul Declaration",
        kind=DocumentKind.DECLARATION,
        meeting="asemme-6",
        evidence=Evidence(
            ("infoboard-asemme6", "asem-education-asemme6", "asem-education-asemme7-event"),
        ),
    ),
    Document(
        "asemme-7-bucharest-statement",
        "Bucharest Statement",
        kind=DocumentKind.STATEMENT,
        meeting="asemme-7",
        evidence=Evidence(("romania2019-asemme7",)),
    ),
    Document(
        "asemme-7-chair-statement",
        "Conclusions by the Chair",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="asemme-7",
        url="https://vdocument.in/7th-asem-education-ministersa-meeting-asem-me7-15-16-may-3-5-june-2018.html",
        evidence=Evidence(
            (
                "asem-education-asemme7", "asem-education-asemme7-event", "romania2019-asemme7",
                "vdocument-asemme7",
            ),
            field_sources=(
                ("title", ("vdocument-asemme7",)),
                ("meeting", ("vdocument-asemme7",)),
                ("url", ("vdocument-asemme7",)),
            ),
        ),
    ),
    Document(
        "asemme-9-chair-statement",
        "Chair's Conclusions",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="asemme-9",
        evidence=Evidence(("mfhea-mt-asemme9", "embassytopps-2024-asemme9")),
    ),
    Document(
        "asep-11-declaration",
        "ASEP 11 Declaration",
        kind=DocumentKind.DECLARATION,
        adopted=PartialDate(2021, 11, 16),
        initiative="asia-europe-parliamentary-partnership",
        evidence=Evidence(
            ("akp-asep11", "vov-asep11-de"),
            Confidence.SINGLE,
            note="38 points; laid before the thirteenth summit.",
        ),
    ),
    Document(
        "bangkok-initiatives-2015",
        "Bangkok Initiatives on the Future Direction of ASEM",
        kind=DocumentKind.REPORT,
        adopted=PartialDate(2015),
        initiative="asem-symposium-future-direction-2015",
        evidence=Evidence(
            ("mn-mfa-asem11-chair-statement", "infoboard-future-direction"),
            note=(
                "Named in paragraph 2 of the Chair's Statement of the eleventh summit; the year "
                "follows from the symposium in Bangkok on 30 March 2015. No text found; that it "
                "is a report is a guess."
            ),
            single=("adopted", "kind"),
        ),
    ),
    Document(
        "beijing-declaration-sustainable-development-2008",
        "Beijing Declaration on Sustainable Development",
        kind=DocumentKind.DECLARATION,
        adopted=PartialDate(2008, 10, 25),
        meeting="asem-7",
        evidence=Evidence(
            ("infoboard-development-conference-2009", "chinadaily-asem7-beijing-declaration"),
        ),
    ),
    Document(
        "beijing-financial-statement-2008",
        "Statement of the Seventh Asia-Europe Meeting on the International Financial Situation",
        kind=DocumentKind.STATEMENT,
        adopted=PartialDate(2008, 10, 24),
        meeting="asem-7",
        evidence=Evidence(
            ("cri-de-asem7", "china-briefing-asem7"),
            note="Adopted on the evening of the first day.",
        ),
    ),
    Document(
        "brussels-declaration-2010",
        "Brussels Declaration on More Effective Global Economic Governance",
        kind=DocumentKind.DECLARATION,
        adopted=PartialDate(2010, 10, 5),
        meeting="asem-8",
        evidence=Evidence(
            (
                "philstar-asem8", "eu-asem8-factsheet", "infoboard-imf-quota-2010",
                "romania-actualitati-2010-asem8",
            ),
            note="Day of adoption, 4 or 5 October, not found.",
            field_sources=(
                ("adopted", ("infoboard-imf-quota-2010", "romania-actualitati-2010-asem8")),
            ),
            disagreements=(
                Disagreement(
                    "title",
                    "Brussels Declaration 'Towards more effective global economic governance'",
                    sources=("ru-mfa-asem8", "eu-asem8-factsheet"),
                ),
            ),
        ),
    ),
    Document(
        "cmm-1-chair-statement",
        "Chair's Statement",
        descriptive=True,
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="cmm-1",
        evidence=Evidence(
            ("mofa-jp-cmm1-overview-ja",),
            note="Named in the overview; text not seen.",
        ),
    ),
    Document(
        "cmm-2-action-plan",
        "Action Plan of Culture Ministers",
        kind=DocumentKind.FRAMEWORK,
        meeting="cmm-2",
        evidence=Evidence(("mofa-jp-cmm2", "infoboard-cmm4-press", "infoboard-cmm3")),
    ),
    Document(
        "cmm-2-chair-statement",
        "Chair's Statement",
        descriptive=True,
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="cmm-2",
        url="https://www.mofa.go.jp/policy/economy/asem/conference/cmm0506.html",
        evidence=Evidence(
            ("mofa-jp-cmm2-overview-ja", "mofa-jp-cmm2"),
            note=(
                "The action plan is its annex; the English page reads as the statement. The text "
                "at the address is in English."
            ),
        ),
    ),
    Document(
        "cmm-8-chair-statement",
        "Chair's Statement",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="cmm-8",
        evidence=Evidence(("eu2018bg-cmm8", "bunka-jp-cmm8", "asef-cmm-overview")),
    ),
    Document(
        "com-2000-241",
        (
            "Perspectives and Priorities for the ASEM Process (Asia Europe Meeting) into the new "
            "decade"
        ),
        number="COM(2000) 241",
        kind=DocumentKind.REPORT,
        adopted=PartialDate(2000, 4, 18),
        meeting="asem-3",
        url="https://eur-lex.europa.eu/legal-content/HR/TXT/?uri=CELEX:52000DC0241",
        evidence=Evidence(
            ("eurlex-com-2000-241", "eu-law-summary-asem-process"),
            note=(
                "European Commission working document, COM(2000) 241 final, written for the Seoul "
                "summit."
            ),
        ),
    ),
    Document(
        "copenhagen-korea-declaration-2002",
        "ASEM Copenhagen Political Declaration for Peace on the Korean Peninsula",
        kind=DocumentKind.DECLARATION,
        adopted=PartialDate(2002, 9),
        meeting="asem-4",
        evidence=Evidence(("mofa-jp-asem4-overview", "mofa-jp-asem4-statement-outline")),
    ),
    Document(
        "copenhagen-terrorism-declaration-2002",
        "ASEM Copenhagen Declaration on Cooperation against International Terrorism",
        kind=DocumentKind.DECLARATION,
        adopted=PartialDate(2002, 9, 23),
        meeting="asem-4",
        evidence=Evidence(
            (
                "kantei-asem4-chair-statement", "mofa-jp-asem4-overview",
                "dk-pm-asem4-closing-speech", "xinhua-cctv-asem4-terrorism-zh",
            ),
            note="Annexed to the Chairman's Statement. Adopted on the first day (Xinhua).",
            field_sources=(("adopted", ("xinhua-cctv-asem4-terrorism-zh",)),),
            single=("adopted",),
        ),
    ),
    Document(
        "copenhagen-terrorism-programme-2002",
        "ASEM Copenhagen Cooperation Programme on Fighting International Terrorism",
        kind=DocumentKind.FRAMEWORK,
        adopted=PartialDate(2002, 9, 23),
        meeting="asem-4",
        initiative="asem-copenhagen-cooperation-programme-terrorism",
        evidence=Evidence(
            (
                "kantei-asem4-chair-statement", "dk-pm-asem4-closing-speech",
                "xinhua-cctv-asem4-terrorism-zh",
            ),
            note="Annexed to the Chairman's Statement. Adopted on the first day (Xinhua).",
            field_sources=(("adopted", ("xinhua-cctv-asem4-terrorism-zh",)),),
            single=("adopted",),
        ),
    ),
    Document(
        "counter-terrorism-1-conclusions",
        "Chairman's conclusions of the ASEM seminar on counter-terrorism",
        descriptive=True,
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(2003, 9),
        initiative="asem-conference-counter-terrorism",
        url="http://ru.china-embassy.org/chn/eyxx/zyjhhwj/t26310.htm",
        evidence=Evidence(
            ("prc-mfa-counter-terrorism-2003-zh",),
            Confidence.SINGLE,
            note=(
                "Heading gives 22-23 September; no day of adoption of its own, so only the month. "
                "The text at the address is in Chinese. Place: Beijing. Chinese title: "
                "亚欧会议反恐研讨会主席结论."
            ),
        ),
    ),
    Document(
        "customs-10-vienna-declaration",
        "Vienna Declaration",
        kind=DocumentKind.DECLARATION,
        adopted=PartialDate(2013, 10, 18),
        initiative="asem-customs-dg-commissioners",
        evidence=Evidence(
            ("infoboard-customs10",),
            note="Agreed at the end of the tenth customs meeting.",
        ),
    ),
    Document(
        "customs-13-ha-long-declaration",
        "Ha Long Declaration",
        kind=DocumentKind.DECLARATION,
        adopted=PartialDate(2019, 10, 10),
        initiative="asem-customs-dg-commissioners",
        evidence=Evidence(
            ("customsnews-customs13",),
            note=(
                "Adopted with the action plan 2020-2021 in the closing session, morning of 10 "
                "October."
            ),
        ),
    ),
    Document(
        "devconf-2-final-report",
        "Towards an Asia-Europe Partnership for Sustainable Development",
        kind=DocumentKind.REPORT,
        initiative="asem-development-conference-2",
        evidence=Evidence(
            ("seed-ec-asem-page-2012",),
            note=(
                "Final report of the second development conference, offered as a PDF of 3 MB on "
                "the Commission page."
            ),
            single=("kind",),
        ),
    ),
    Document(
        "ec-asem-webpage-2012",
        "Building strong and lasting links with Asia",
        kind=DocumentKind.WEBPAGE,
        adopted=PartialDate(2012, 2, 17),
        evidence=Evidence(
            ("seed-ec-asem-page-2012",),
            note=(
                "Date is that of the last update. The text lags behind it: it still calls the "
                "Beijing summit of 2008 the latest and counts 27 European and 16 Asian countries."
            ),
        ),
    ),
    Document(
        "emm-3-chair-statement",
        "Chair's Statement",
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(2001, 9, 11),
        meeting="emm-3",
        evidence=Evidence(("asean-2001-aem-eu",), note="Dated by an ASEAN text of the next day."),
    ),
    Document(
        "emm-4-chair-statement",
        "Chair's Statement",
        descriptive=True,
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(2002, 9),
        meeting="emm-4",
        url="https://www.mofa.go.jp/mofaj/area/asem/asem4_keizai_seimei.html",
        evidence=Evidence(
            ("mofa-jp-emm4-overview-ja", "mofa-jp-emm4-chair-statement-ja"),
            note="The address is of a Japanese outline of 20 September 2002.",
        ),
    ),
    Document(
        "emm-5-chair-statement",
        "Chair Statement",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="emm-5",
        evidence=Evidence(("china-org-emm5-chair-statement",)),
    ),
    Document(
        "emm-7-chair-statement",
        "Chair's Statement",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="emm-7",
        evidence=Evidence(("lawsdocbox-asem-documents",), Confidence.SINGLE),
    ),
    Document(
        "emm-7-multilateral-trade-statement",
        "Joint Statement on Supporting the Multilateral Trade System",
        kind=DocumentKind.STATEMENT,
        adopted=PartialDate(2017, 9, 22),
        meeting="emm-7",
        evidence=Evidence(
            (
                "motie-2017-somti", "newnation-2017-emm7", "yonhap-2017-emm7",
                "businesskorea-2017-emm7", "lawsdocbox-asem-documents",
                "hobbydocbox-seoul-initiative",
            ),
            note="The title follows press and listing use.",
            field_sources=(("adopted", ("businesskorea-2017-emm7",)),),
            single=("adopted",),
        ),
    ),
    Document(
        "emm-7-seoul-initiative",
        "Seoul Initiative on the 4th Industrial Revolution",
        kind=DocumentKind.FRAMEWORK,
        meeting="emm-7",
        evidence=Evidence(
            ("hobbydocbox-seoul-initiative",),
            Confidence.SINGLE,
            note="The title follows press and listing use.",
        ),
    ),
    Document(
        "envmm-2-chair-summary",
        "Chair's Summary",
        descriptive=True,
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(2003, 10, 13),
        meeting="envmm-2",
        url="https://www.env.go.jp/press/files/jp/4992.html",
        evidence=Evidence(
            ("env-jp-envmm2-chair-summary-ja", "env-jp-envmm2-results-ja"),
            note="The address is of a Japanese translation.",
        ),
    ),
    Document(
        "envmm-3-declaration",
        "Declaration of the 3rd ASEM Environment Ministers' Meeting",
        descriptive=True,
        kind=DocumentKind.DECLARATION,
        adopted=PartialDate(2007, 4, 25),
        meeting="envmm-3",
        url="http://www.env.go.jp/press/8337.html",
        evidence=Evidence(
            ("infoboard-envmm3", "env-jp-envmm3-results-ja"),
            note="Its name here is descriptive.",
            field_sources=(("url", ("env-jp-envmm3-results-ja",)),),
        ),
    ),
    Document(
        "finmm-10-chair-statement",
        "Chairman's Statement",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="finmm-10",
        evidence=Evidence(("scandasia-2012-finmm10", "cri-2012-finmm10")),
    ),
    Document(
        "finmm-12-joint-declaration",
        "Joint declaration of the 12th ASEM Finance Ministers' Meeting",
        descriptive=True,
        kind=DocumentKind.DECLARATION,
        adopted=PartialDate(2016, 6),
        meeting="finmm-12",
        evidence=Evidence(
            ("montsame-2016-finmm12-ja",),
            Confidence.SINGLE,
            note="Named by the agency only.",
        ),
    ),
    Document(
        "finmm-14-press-release",
        "Press Release of the 14th ASEM Finance Ministers' Meeting",
        descriptive=True,
        kind=DocumentKind.PRESS_RELEASE,
        adopted=PartialDate(2020, 11, 6),
        meeting="finmm-14",
        url="https://www.mof.go.jp/policy/international_policy/convention/asem/asem_20201106_2.html",
        evidence=Evidence(
            ("mof-jp-finmm14-press-release-ja",),
            note="Outcome text; the address is of a Japanese translation.",
        ),
    ),
    Document(
        "finmm-3-chair-statement",
        "Chairman's Statement",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="finmm-3",
        evidence=Evidence(("mofa-jp-fmm7-factsheet", "peoples-daily-2001-finmm3")),
    ),
    Document(
        "fmm-1-chair-statement",
        "Chairman's Statement",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="fmm-1",
        evidence=Evidence(("mofa-jp-fmm1-chair-statement", "prc-mfa-fmm1-chair-statement-zh")),
    ),
    Document(
        "fmm-10-chair-statement",
        "Chairman's Statement",
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(2011, 6, 7),
        meeting="fmm-10",
        url="http://www.ioc.u-tokyo.ac.jp/~worldjpn/documents/texts/ENVI/20110607.S1J.html",
        evidence=Evidence(
            (
                "eu2011hu-fmm10", "auswaertiges-amt-2011-fmm10",
                "worldjpn-fmm10-chair-statement-ja", "vietnamplus-2011-fmm10", "siia-2011-fmm10",
                "blog-2011-fmm10",
            ),
            note="Japanese translation at the address.",
            field_sources=(
                ("adopted", ("worldjpn-fmm10-chair-statement-ja",)),
                ("url", ("worldjpn-fmm10-chair-statement-ja",)),
            ),
        ),
    ),
    Document(
        "fmm-11-chair-statement",
        "Chair's Statement",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="fmm-11",
        evidence=Evidence(("india-mea-fmm11-remarks", "mfa-bg-2013-fmm11", "mid-ru-2013-fmm11")),
    ),
    Document(
        "fmm-13-chair-statement",
        "Chair's Statement",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="fmm-13",
        evidence=Evidence(("consilium-fmm13", "statecounsellor-mm-fmm13")),
    ),
    Document(
        "fmm-14-chair-statement",
        "Chair's Statement",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="fmm-14",
        evidence=Evidence(("mfa-th-fmm14-chair-statement",)),
    ),
    Document(
        "fmm-2-chair-statement",
        "Chairman's Statement of the Second ASEM Foreign Ministers' Meeting",
        descriptive=True,
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(1999, 3, 29),
        meeting="fmm-2",
        url="https://www.mofa.go.jp/mofaj/kaidan/kiroku/g_komura/arc_99/asem99/seimei.html",
        evidence=Evidence(
            ("mofa-jp-fmm2-chair-statement",),
            note=(
                "The address is of a Japanese translation. Dated to the one-day meeting; the part "
                "read carries no date of its own."
            ),
        ),
    ),
    Document(
        "fmm-3-chair-statement",
        "Chairman's Statement",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="fmm-3",
        evidence=Evidence(("peoples-daily-fmm3-chair-statement",)),
    ),
    Document(
        "fmm-4-chair-statement",
        "Chair Statement",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="fmm-4",
        evidence=Evidence(("mofa-jp-fmm4-chair-statement",)),
    ),
    Document(
        "fmm-4-india-pakistan-declaration",
        (
            "Political declaration of the fourth ASEM foreign ministers' meeting on India and "
            "Pakistan"
        ),
        descriptive=True,
        kind=DocumentKind.DECLARATION,
        adopted=PartialDate(2002, 6),
        meeting="fmm-4",
        evidence=Evidence(
            ("mofa-jp-fmm4-outline", "mofa-jp-fmm4-overview-ja"),
            note=(
                "Agreed at Madrid according to Japan's outline of the Chair's Statement. The day "
                "is not given. Issued with the chair's statement after the meeting of 6-7 June "
                "2002. The Philippines reserved its position."
            ),
        ),
    ),
    Document(
        "fmm-4-middle-east-declaration",
        "Political declaration of the fourth ASEM foreign ministers' meeting on the Middle East",
        descriptive=True,
        kind=DocumentKind.DECLARATION,
        adopted=PartialDate(2002, 6),
        meeting="fmm-4",
        evidence=Evidence(
            ("mofa-jp-fmm4-outline", "mofa-jp-fmm4-overview-ja"),
            note=(
                "As the declaration on India and Pakistan. Issued with the chair's statement "
                "after the meeting of 6-7 June 2002."
            ),
        ),
    ),
    Document(
        "fmm-4-working-methods-guidelines",
        "Guidelines on ASEM working methods",
        descriptive=True,
        kind=DocumentKind.FRAMEWORK,
        adopted=PartialDate(2002, 6),
        meeting="fmm-4",
        evidence=Evidence(
            ("mofa-jp-fmm4-outline",),
            note=(
                "Approved at Madrid together with the InfoBoard, the logo and guidance on ASEF's "
                "finances, and annexed to the statement. Title as Japan's outline words it."
            ),
        ),
    ),
    Document(
        "fmm-5-chair-statement",
        "Chairman's Statement",
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(2003, 7, 24),
        meeting="fmm-5",
        url="https://www.mofa.go.jp/mofaj/area/asem/asem5_gh_seimei.html",
        evidence=Evidence(
            (
                "voa-2003-fmm5", "afp-2003-finmm5", "jakarta-post-2003-fmm5", "scandasia-2003-fmm5",
                "peoples-daily-2003-fmm5", "prc-mfa-fmm6-chair-statement-zh",
                "mofa-jp-fmm5-chair-statement-ja",
            ),
            note="Japanese translation at the address.",
            field_sources=(
                ("adopted", ("mofa-jp-fmm5-chair-statement-ja",)),
                ("url", ("mofa-jp-fmm5-chair-statement-ja",)),
            ),
        ),
    ),
    Document(
        "fmm-5-weapons-of-mass-destruction-declaration",
        (
            "ASEM Political Declaration on Prevention of Proliferation of Weapons of Mass "
            "Destruction and Their Means of Delivery"
        ),
        kind=DocumentKind.DECLARATION,
        meeting="fmm-5",
        evidence=Evidence(
            (
                "voa-2003-fmm5", "afp-2003-finmm5", "jakarta-post-2003-fmm5", "scandasia-2003-fmm5",
                "peoples-daily-2003-fmm5", "prc-mfa-fmm6-chair-statement-zh",
                "mofa-jp-bluebook-2004",
            ),
            field_sources=(("meeting", ("mofa-jp-bluebook-2004",)),),
        ),
    ),
    Document(
        "fmm-6-chair-statement",
        "Chairman's Statement",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="fmm-6",
        evidence=Evidence(("mofa-jp-fmm6-chair-statement", "prc-mfa-fmm6-chair-statement-zh")),
    ),
    Document(
        "fmm-6-multilateralism-declaration",
        "ASEM Declaration on Multilateralism",
        kind=DocumentKind.DECLARATION,
        meeting="fmm-6",
        evidence=Evidence(
            (
                "mofa-jp-fmm6-chair-statement", "prc-mfa-fmm6-chair-statement-zh",
                "oireachtas-2004-fmm6", "rferl-2004-fmm6",
            ),
        ),
    ),
    Document(
        "fmm-7-chair-statement",
        "Chairman's Statement",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="fmm-7",
        evidence=Evidence(("mofa-jp-fmm7-overview", "mofa-jp-fmm7-factsheet", "eu2005lu-fmm7")),
    ),
    Document(
        "fmm-7-future-of-asem-annex",
        (
            "Summary of the discussion on the future of ASEM (annex to the Chairman's Statement "
            "of FMM 7)"
        ),
        descriptive=True,
        kind=DocumentKind.FRAMEWORK,
        adopted=PartialDate(2005, 5),
        meeting="fmm-7",
        url="https://www.mofa.go.jp/mofaj/area/asem/asem7/fuzoku.html",
        evidence=Evidence(
            ("mofa-jp-fmm7-annex",),
            note=(
                "Agreed points on fields of cooperation, working structure and enlargement, from "
                "which officials were to draw recommendations for ASEM 6. Title translated from "
                "Japanese; address of the Japanese text."
            ),
        ),
    ),
    Document(
        "fmm-8-chair-statement",
        "Chair's Statement of the Eighth ASEM Foreign Ministers' Meeting",
        descriptive=True,
        kind=DocumentKind.CHAIR_STATEMENT,
        adopted=PartialDate(2007, 5, 29),
        meeting="fmm-8",
        url="https://www.mofa.go.jp/mofaj/area/asem/asem8/seimei_y.html",
        evidence=Evidence(
            ("mofa-jp-fmm8-chair-statement", "mofa-jp-fmm8-outline"),
            note="Headed final version of 29 May. The address is of a Japanese translation.",
        ),
    ),
    Document(
        "fmm-9-chair-statement",
        "Chair's Statement",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="fmm-9",
        evidence=Evidence(("mofa-vn-fmm9-chair-statement",)),
    ),
    Document(
        "fmm-9-dprk-statement-2009",
        (
            "Statement of the ASEM 9th Foreign Ministers Meeting on the Nuclear Test Conducted by "
            "the DPRK on May 25, 2009"
        ),
        kind=DocumentKind.STATEMENT,
        adopted=PartialDate(2009, 5, 26),
        meeting="fmm-9",
        url="https://worldjpn.net/documents/texts/JPKR/20090525.D1E.html",
        evidence=Evidence(
            (
                "worldjpn-fmm9-dprk", "fmm9-chair-outline", "mofa-jp-fmm9-dprk-statement-ja",
                "asahi-2009-fmm9-dprk-ja",
            ),
            note=(
                "Full text read; dated 26 May 2009. Issued apart from the Chair's Statement. The "
                "database heads it 25 May, the day of the test."
            ),
        ),
    ),
    Document(
        "hanoi-declaration-economic-partnership-2004",
        "Hanoi Declaration on Closer ASEM Economic Partnership",
        kind=DocumentKind.DECLARATION,
        adopted=PartialDate(2004, 10, 9),
        meeting="asem-5",
        url="https://www.mofa.go.jp/policy/economy/asem/asem5/economy.html",
        evidence=Evidence(
            ("mofa-jp-asem5-economy", "fmprc-asem5-three-documents"),
            disagreements=(
                Disagreement(
                    "title",
                    "Hanoi Declaration on Closer Asia-Europe Economic Cooperation",
                    sources=("fmprc-asem5-three-documents",),
                    note="China's foreign ministry words the end of the title so.",
                ),
            ),
        ),
    ),
    Document(
        "hanoi-working-methods-2004",
        "Hanoi Recommendations on ASEM Working Methods",
        kind=DocumentKind.FRAMEWORK,
        adopted=PartialDate(2004),
        meeting="asem-5",
        evidence=Evidence(
            ("qdnd-vietnam-asem-membership", "dangcongsan-vietnam-asem-2021"),
            Confidence.SINGLE,
            note=(
                "Both sources are Vietnamese state media and word the title differently; link to "
                "the fifth summit as they imply."
            ),
        ),
    ),
    Document(
        "helsinki-climate-declaration-2006",
        "ASEM 6 Declaration on Climate Change",
        kind=DocumentKind.DECLARATION,
        adopted=PartialDate(2006, 9, 11),
        meeting="asem-6",
        evidence=Evidence(
            ("finland-asem6-enlargement", "qdnd-asem6-close"),
            note="Sources write 'Declaration on Climate Change'.",
            disagreements=(
                Disagreement(
                    "title",
                    "Declaration on Climate Change",
                    sources=("finland-asem6-enlargement",),
                    note="The form with 'ASEM 6' was not seen in any source.",
                ),
            ),
        ),
    ),
    Document(
        "helsinki-declaration-future-2006",
        "Helsinki Declaration on the Future of ASEM",
        kind=DocumentKind.DECLARATION,
        adopted=PartialDate(2006, 9, 11),
        meeting="asem-6",
        url="https://policy.asiapacificenergy.org/node/3272",
        evidence=Evidence(
            (
                "helsinki-declaration-text", "finland-asem6-enlargement", "infoboard-asem6",
                "mofa-jp-helsinki-future-outline", "qdnd-asem6-close",
            ),
            field_sources=(("title", ("mofa-jp-helsinki-future-outline",)),),
        ),
    ),
    Document(
        "ict-1-chair-statement",
        "Chairman's Statement",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="ict-1",
        evidence=Evidence(("mofa-jp-ict-chair-statement",)),
    ),
    Document(
        "infoboard-concept-paper",
        "Concept Paper on ASEM Infoboard",
        kind=DocumentKind.REPORT,
        meeting="fmm-6",
        initiative="asem-infoboard",
        url="https://www.mofa.go.jp/mofaj/area/asem/asem6_gh_paper_e.html",
        evidence=Evidence(
            ("mofa-jp-infoboard-concept-paper",),
            note=(
                "Undated; later than the Rome senior officials' meeting of November 2003. Link to "
                "the sixth foreign ministers' meeting inferred from the place of publication."
            ),
        ),
    ),
    Document(
        "lemc-1-chair-statement",
        "Conclusions",
        kind=DocumentKind.CHAIR_STATEMENT,
        meeting="lemc-1",
        url="http://seminarspiegel.de/a51",
        evidence=Evidence(
            (
                "gouvernement-lu-2006-lemc1", "ituc-asem-2004-2008", "infoboard-lemc3",
                "seminarspiegel-2006-lemc1-conclusions-de",
            ),
            note="German copy at the address.",
            field_sources=(("url", ("seminarspiegel-2006-lemc1-conclusions-de",)),),
            single=("url",),
        ),
    ),
    Document(
        "lemc-4-hanoi-declaration",
        "Hanoi Declaration",
        kind=DocumentKind.DECLARATION,
        meeting="lemc-4",
        evidence=Evidence(
            ("infoboard-lemc4", "xinhua-2012-lemc4", "vov-2012-lemc4", "vna-2012-lemc4"),
        ),
    ),
    Document(
        "lemc-5-sofia-declaration",
        "Sofia Declaration",
        kind=DocumentKind.DECLARATION,
        meeting="lemc-5",
        evidence=Evidence(("sofia-declaration-lemc5",)),
    ),
    Document(
        "phnom-penh-statement-2021",
        "Phnom Penh Statement on the Post-COVID-19 Socio-Economic Recovery",
        kind=DocumentKind.STATEMENT,
        adopted=PartialDate(2021, 11, 26),
        meeting="asem-13",
        evidence=Evidence(("xinhua-asem13-close", "akp-asem13-documents")),
    ),
    Document(
        "saint-petersburg-interreligious-declaration-2014",
        (
            "Declaration of the ASEM high-level conference on intercultural and interreligious "
            "dialogue"
        ),
        descriptive=True,
        kind=DocumentKind.DECLARATION,
        adopted=PartialDate(2014, 7),
        initiative="asem-high-level-conference-interreligious-2014",
        url="https://studylib.ru/doc/2547723/itogovyj-dokument-super-konferencii",
        evidence=Evidence(
            ("studylib-spb-declaration-2014-ru",),
            Confidence.SINGLE,
            note=(
                "Heading gives 3-4 July; no day of adoption of its own, so only the month. The "
                "text at the address is in Russian. Place: Saint Petersburg. Russian title: "
                "Декларация конференции высокого уровня форума «Азия – Европа» по межкультурному "
                "и межрелигиозному диалогу."
            ),
        ),
    ),
    Document(
        "sec-2002-874",
        (
            "Fourth Asia-Europe Meeting Summit in Copenhagen, September 22-24, 2002 (ASEM 4): "
            "Unity and Strength in Diversity"
        ),
        number="SEC(2002) 874",
        kind=DocumentKind.REPORT,
        adopted=PartialDate(2002, 7, 23),
        meeting="asem-4",
        url="http://eur-lex.europa.eu/legal-content/EN/TXT/?uri=LEGISSUM:r14204",
        evidence=Evidence(
            ("eurlex-legissum-asem4",),
            note="European Commission working paper, SEC(2002) 874 final.",
        ),
    ),
    Document(
        "seoul-declaration-2000",
        "Seoul Declaration for Peace on the Korean Peninsula",
        kind=DocumentKind.DECLARATION,
        adopted=PartialDate(2000, 10, 20),
        meeting="asem-3",
        url="https://www.donga.com/en/article/all/20001020/194145/1",
        evidence=Evidence(("donga-asem3-seoul-declaration", "peoples-daily-asem3-declaration")),
    ),
    Document(
        "sme-1-beijing-declaration",
        (
            "Beijing Declaration on Strengthening Cooperation among ASEM Members on Small and "
            "Medium Enterprises (SMEs)"
        ),
        kind=DocumentKind.DECLARATION,
        meeting="sme-1",
        evidence=Evidence(("ndrc-2007-sme", "bjreview-2008-sme-declaration")),
    ),
    Document(
        "taskforce-cep-report-2004",
        (
            "ASEM Task Force for Closer Economic Partnership between Asia and Europe: Final "
            "Report and Recommendations"
        ),
        kind=DocumentKind.REPORT,
        adopted=PartialDate(2004),
        meeting="asem-5",
        initiative="asem-task-force-closer-economic-partnership",
        url="https://dokumen.tips/documents/asem-task-force-for-closer-economic-partnership-between-final-report-and-recommendations.html",
        evidence=Evidence(
            ("taskforce-cep-report", "infoboard-taskforce-cep", "mofa-jp-asem5-economy"),
            note=(
                "Presented to the fifth summit; the task force, set up by the fourth, met five "
                "times in 2003 and 2004. The Hanoi economic declaration thanks for it."
            ),
        ),
    ),
    Document(
        "tmm-1-joint-declaration",
        "Joint Declaration",
        kind=DocumentKind.DECLARATION,
        meeting="tmm-1",
        evidence=Evidence(
            ("kemlu-2009-tmm1", "gov-cn-2011-tmm2", "infoboard-tmm3"),
            note="Known as the Vilnius Declaration.",
        ),
    ),
    Document(
        "tmm-3-riga-declaration",
        "Riga Declaration",
        kind=DocumentKind.DECLARATION,
        meeting="tmm-3",
        evidence=Evidence(("infoboard-tmm3-press",)),
    ),
    Document(
        "tmm-4-bali-declaration",
        "Bali Declaration",
        kind=DocumentKind.DECLARATION,
        meeting="tmm-4",
        evidence=Evidence(("kemlu-2017-tmm4",)),
    ),
    Document(
        "tmm-5-communique",
        "Communique",
        kind=DocumentKind.STATEMENT,
        meeting="tmm-5",
        evidence=Evidence(("infoboard-tmm5", "infoboard-tmm5-tsom1")),
    ),
    Document(
        "tmm-5-summary-report",
        "Summary Report",
        kind=DocumentKind.REPORT,
        meeting="tmm-5",
        evidence=Evidence(("infoboard-tmm5", "infoboard-tmm5-tsom1")),
    ),
    Document(
        "ulaanbaatar-declaration-2016",
        "Ulaanbaatar Declaration",
        kind=DocumentKind.DECLARATION,
        adopted=PartialDate(2016, 7, 16),
        meeting="asem-11",
        url="https://theubposts.com/ulaanbaatar-declaration-on-asem/",
        evidence=Evidence(
            (
                "mn-mfa-asem11-chair-statement", "montsame-asem11-documents", "ecns-asem11-close",
                "ubposts-ulaanbaatar-declaration", "infoboard-asem-day",
                "wikisource-ulaanbaatar-declaration-zh",
            ),
            note=(
                "Also set up ASEM Day ('Asia meets Europe / Europe meets Asia Day'), 1 March or "
                "another day in the first week of March. The address is of a newspaper summary. "
                "Chinese text on Wikisource."
            ),
        ),
    ),
    Document(
        "vientiane-declaration-2012",
        "Vientiane Declaration on Strengthening Partnership for Peace and Development",
        kind=DocumentKind.DECLARATION,
        adopted=PartialDate(2012, 11, 6),
        meeting="asem-9",
        evidence=Evidence(
            ("xinhua-asem9-close", "vietnamplus-fr-som-2012-11"),
            note="The second source names the draft of November 2012.",
        ),
    ),
    Document(
        "way-forward-connectivity-2021",
        "The Way Forward on ASEM Connectivity",
        kind=DocumentKind.STATEMENT,
        adopted=PartialDate(2021, 11, 26),
        meeting="asem-13",
        evidence=Evidence(("xinhua-asem13-close", "akp-asem13-documents")),
    ),
    Document(
        "working-methods-proposals-2004",
        "Recommendations for ASEM working methods - Draft Proposals for FMM 6",
        kind=DocumentKind.REPORT,
        adopted=PartialDate(2004),
        meeting="fmm-6",
        url="https://www.mofa.go.jp/mofaj/area/asem/asem6_gh_teian_e.html",
        evidence=Evidence(
            ("mofa-jp-working-methods-2004",),
            note=(
                "Drawn up by the four coordinators after senior officials met in Rome (November "
                "2003) and Kildare (April 2004)."
            ),
        ),
    ),
)
