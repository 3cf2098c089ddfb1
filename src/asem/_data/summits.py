"""The meetings of the heads of state and government, by number."""

from __future__ import annotations

from asem.model.evidence import Disagreement, Evidence
from asem.model.meetings import Chair, Headcount, MeetingFormat, ScheduleChange, Summit
from asem.model.partial_date import PartialDate

ROWS: tuple[Summit, ...] = (
    Summit(
        "asem-1",
        "First Asia-Europe Meeting",
        number=1,
        opens=PartialDate(1996, 3, 1),
        closes=PartialDate(1996, 3, 2),
        city="Bangkok",
        country="THA",
        venues=("Queen Sirikit National Convention Center",),
        hosts=("THA",),
        chairs=(Chair("Banharn Silpa-archa", "THA", office="Prime Minister"),),
        theme="New Comprehensive Asia-Europe Partnership for Greater Growth",
        attendance=Headcount(26, 25, asian_states=10, european_states=15, institutions=("EU",)),
        welcomed=(
            "AUT", "BEL", "BRN", "CHN", "DEU", "DNK", "ESP", "EU", "FIN", "FRA", "GBR", "GRC",
            "IDN", "IRL", "ITA", "JPN", "KOR", "LUX", "MYS", "NLD", "PHL", "PRT", "SGP", "SWE",
            "THA", "VNM",
        ),
        evidence=Evidence(
            (
                "mofa-jp-bluebook-1997-asem1", "infoboard-asem1", "asef-history-asem1",
                "jakarta-post-asem1-close", "jakarta-post-asem1-open", "politico-asem1",
                "itcilo-asem", "hankyung-1996-phuket-ko", "hankook-ilbo-1996-asian-leaders-ko",
                "joongang-asem1-scenes-ko", "seoul-shinmun-1995-phuket-ko", "donga-asem3-theme",
                "jakarta-post-asem1-synergy",
            ),
            note=(
                "Founding meeting, so the 26 founding partners stand under 'welcomed'. Theme as "
                "the InfoBoard gives it; the statement itself opens with a common vision for the "
                "two regions. Press reports say the leaders of Denmark, Greece, Spain and Sweden "
                "did not come in person. Asian preparation: a preparatory meeting of the ten "
                "Asian states at Phuket, 11-12 September 1995 (level not stated); foreign "
                "ministers announced for Phuket, 2-3 February 1996; the ten leaders met in "
                "Bangkok on 29 February 1996."
            ),
            field_sources=(
                (
                    "opens",
                    (
                        "mofa-jp-bluebook-1997-asem1", "infoboard-asem1", "asef-history-asem1",
                        "itcilo-asem",
                    ),
                ),
                (
                    "closes",
                    (
                        "mofa-jp-bluebook-1997-asem1", "infoboard-asem1", "asef-history-asem1",
                        "itcilo-asem", "jakarta-post-asem1-close",
                    ),
                ),
                (
                    "city",
                    (
                        "mofa-jp-bluebook-1997-asem1", "infoboard-asem1", "asef-history-asem1",
                        "itcilo-asem",
                    ),
                ),
                ("venues", ("jakarta-post-asem1-open",)),
                ("hosts", ("itcilo-asem",)),
                ("chairs[0]", ("jakarta-post-asem1-close", "politico-asem1")),
                ("theme", ("infoboard-asem1", "donga-asem3-theme")),
                (
                    "attendance.asian_states",
                    (
                        "mofa-jp-bluebook-1997-asem1", "asef-history-asem1", "infoboard-asem1",
                        "itcilo-asem",
                    ),
                ),
                (
                    "attendance.european_states",
                    (
                        "mofa-jp-bluebook-1997-asem1", "asef-history-asem1", "infoboard-asem1",
                        "itcilo-asem", "jakarta-post-asem1-synergy",
                    ),
                ),
                (
                    "attendance.institutions",
                    (
                        "mofa-jp-bluebook-1997-asem1", "asef-history-asem1", "infoboard-asem1",
                        "itcilo-asem",
                    ),
                ),
                (
                    "attendance.states",
                    (
                        "mofa-jp-bluebook-1997-asem1", "asef-history-asem1", "infoboard-asem1",
                        "itcilo-asem", "jakarta-post-asem1-open",
                    ),
                ),
                ("welcomed", ("itcilo-asem",)),
            ),
            single=("venues", "hosts", "welcomed"),
        ),
    ),
    Summit(
        "asem-2",
        "Second Asia-Europe Meeting",
        number=2,
        opens=PartialDate(1998, 4, 3),
        closes=PartialDate(1998, 4, 4),
        city="London",
        country="GBR",
        venues=("Queen Elizabeth Conference Centre",),
        hosts=("GBR",),
        chairs=(
            Chair(
                "Tony Blair",
                "GBR",
                office="Prime Minister; also President of the Council of the European Union",
            ),
        ),
        theme="Reinforcing the Partnership between Europe & Asia",
        attendance=Headcount(26, 25, asian_states=10, european_states=15, institutions=("EU",)),
        evidence=Evidence(
            (
                "mofa-jp-asem2-chair-statement", "infoboard-asem2", "uk-asem2-website",
                "seed-ec-asem-page-2012", "mofa-jp-asem2-chair-statement-ja",
                "mofa-jp-fmm1-overview-ja", "bbc-asem2", "p719-blair-asem2",
            ),
            field_sources=(
                (
                    "opens",
                    (
                        "mofa-jp-asem2-chair-statement", "infoboard-asem2", "uk-asem2-website",
                        "mofa-jp-asem2-chair-statement-ja",
                    ),
                ),
                (
                    "closes",
                    (
                        "mofa-jp-asem2-chair-statement", "infoboard-asem2", "uk-asem2-website",
                        "mofa-jp-asem2-chair-statement-ja",
                    ),
                ),
                (
                    "city",
                    (
                        "mofa-jp-asem2-chair-statement", "infoboard-asem2", "uk-asem2-website",
                        "bbc-asem2",
                    ),
                ),
                ("venues", ("bbc-asem2",)),
                ("hosts", ("mofa-jp-fmm1-overview-ja", "p719-blair-asem2")),
                ("chairs[0]", ("infoboard-asem2",)),
                ("theme", ("infoboard-asem2",)),
                (
                    "attendance.asian_states",
                    ("mofa-jp-asem2-chair-statement", "infoboard-asem2", "bbc-asem2"),
                ),
                (
                    "attendance.european_states",
                    ("mofa-jp-asem2-chair-statement", "infoboard-asem2", "bbc-asem2"),
                ),
                (
                    "attendance.institutions",
                    ("mofa-jp-asem2-chair-statement", "infoboard-asem2", "bbc-asem2"),
                ),
                (
                    "attendance.states",
                    ("mofa-jp-asem2-chair-statement", "infoboard-asem2", "bbc-asem2"),
                ),
            ),
            single=("venues",),
            disagreements=(
                Disagreement("opens", "1998-04-02", sources=("bbc-asem2",), note="Counts the eve."),
            ),
        ),
    ),
    Summit(
        "asem-3",
        "Third Asia-Europe Meeting",
        number=3,
        opens=PartialDate(2000, 10, 20),
        closes=PartialDate(2000, 10, 21),
        city="Seoul",
        country="KOR",
        venues=("COEX Convention Center",),
        hosts=("KOR",),
        chairs=(Chair("Kim Dae-jung", "KOR", office="President"),),
        theme="Partnership for Prosperity and Stability in the New Millennium",
        attendance=Headcount(26, 25, asian_states=10, european_states=15, institutions=("EU",)),
        evidence=Evidence(
            (
                "mofa-jp-asem3-chair-statement", "seed-ec-asem-page-2012", "cordis-2000-asem3",
                "donga-asem3-theme", "donga-asem3-close", "donga-asem3-eve",
                "peoples-daily-asem3-declaration", "peoples-daily-asem3-close",
                "hankyung-asian-summit-2000-ko", "sedaily-asem3-asian-leaders-ko",
                "etnews-som-2000-10-ko", "donga-asem3-press-conference",
                "peoples-daily-asem3-mahathir",
            ),
            note=(
                "The statement names the office of the chair; the press gives the name. The "
                "French President attended as President of the Council of the European Union. The "
                "Asian leaders met in Seoul on 19 October 2000, under the Korean president and "
                "the Thai prime minister together."
            ),
            field_sources=(
                (
                    "opens",
                    ("mofa-jp-asem3-chair-statement", "donga-asem3-theme", "donga-asem3-eve"),
                ),
                (
                    "closes",
                    ("mofa-jp-asem3-chair-statement", "donga-asem3-theme", "donga-asem3-close"),
                ),
                (
                    "city",
                    (
                        "mofa-jp-asem3-chair-statement", "donga-asem3-theme", "donga-asem3-close",
                        "donga-asem3-eve",
                    ),
                ),
                ("venues", ("donga-asem3-close", "donga-asem3-press-conference")),
                ("hosts", ("donga-asem3-eve",)),
                ("chairs[0]", ("donga-asem3-close", "donga-asem3-press-conference")),
                ("theme", ("cordis-2000-asem3", "donga-asem3-theme")),
                (
                    "attendance.asian_states",
                    ("mofa-jp-asem3-chair-statement", "peoples-daily-asem3-mahathir"),
                ),
                (
                    "attendance.european_states",
                    ("mofa-jp-asem3-chair-statement", "peoples-daily-asem3-mahathir"),
                ),
                (
                    "attendance.institutions",
                    ("mofa-jp-asem3-chair-statement", "peoples-daily-asem3-mahathir"),
                ),
                ("attendance.partners", ("peoples-daily-asem3-mahathir",)),
                (
                    "attendance.states",
                    ("mofa-jp-asem3-chair-statement", "peoples-daily-asem3-mahathir"),
                ),
            ),
            single=("hosts",),
        ),
    ),
    Summit(
        "asem-4",
        "Fourth Asia-Europe Meeting",
        number=4,
        opens=PartialDate(2002, 9, 23),
        closes=PartialDate(2002, 9, 24),
        city="Copenhagen",
        country="DNK",
        venues=("Bella Center",),
        hosts=("DNK",),
        chairs=(
            Chair(
                "Anders Fogh Rasmussen",
                "DNK",
                office="Prime Minister; also President of the Council of the European Union",
            ),
        ),
        attendance=Headcount(26, 25, asian_states=10, european_states=15, institutions=("EU",)),
        evidence=Evidence(
            (
                "kantei-asem4-chair-statement", "kantei-asem4-day3", "dk-pm-asem4-press-release",
                "dk-pm-asem4-closing-speech", "mofa-jp-asem4-overview", "infoboard-asem4-summit",
                "eurlex-legissum-asem4", "seed-ec-asem-page-2012",
                "seed-asem5-cultures-declaration", "dk-pm-asem4-close-da",
            ),
            note=(
                "Dates as in the Chairman's Statement and the host's announcement. No official "
                "theme was found: 'Unity and Strength in Diversity' is the title of the "
                "Commission's preparatory paper, SEC(2002) 874."
            ),
            field_sources=(
                ("opens", ("kantei-asem4-chair-statement", "dk-pm-asem4-press-release")),
                (
                    "closes",
                    (
                        "kantei-asem4-chair-statement", "kantei-asem4-day3",
                        "dk-pm-asem4-press-release",
                    ),
                ),
                ("city", ("kantei-asem4-chair-statement", "dk-pm-asem4-press-release")),
                ("venues", ("dk-pm-asem4-press-release",)),
                ("hosts", ("dk-pm-asem4-press-release", "dk-pm-asem4-closing-speech")),
                ("chairs[0]", ("kantei-asem4-day3", "kantei-asem4-chair-statement")),
                (
                    "attendance.asian_states",
                    ("kantei-asem4-chair-statement", "dk-pm-asem4-press-release"),
                ),
                (
                    "attendance.european_states",
                    ("kantei-asem4-chair-statement", "dk-pm-asem4-press-release"),
                ),
                (
                    "attendance.institutions",
                    (
                        "kantei-asem4-chair-statement", "dk-pm-asem4-close-da",
                        "dk-pm-asem4-press-release",
                    ),
                ),
                (
                    "attendance.states",
                    (
                        "kantei-asem4-chair-statement", "dk-pm-asem4-close-da",
                        "dk-pm-asem4-press-release",
                    ),
                ),
            ),
            disagreements=(
                Disagreement(
                    "opens",
                    "2002-09-22",
                    sources=("mofa-jp-asem4-overview", "eurlex-legissum-asem4"),
                    note="Counts the informal dinner at Kronborg Castle, Elsinore, on the eve.",
                ),
            ),
        ),
    ),
    Summit(
        "asem-5",
        "Fifth Asia-Europe Meeting",
        number=5,
        opens=PartialDate(2004, 10, 8),
        closes=PartialDate(2004, 10, 9),
        city="Hanoi",
        country="VNM",
        venues=("Ba Dinh Hall",),
        hosts=("VNM",),
        chairs=(Chair("Phan Van Khai", "VNM", office="Prime Minister"),),
        theme="Further Revitalising and Substantiating the Asia-Europe Partnership",
        attendance=Headcount(39, 38, asian_states=13, european_states=25, institutions=("EU",)),
        admitted=(
            "CYP", "CZE", "EST", "HUN", "KHM", "LAO", "LTU", "LVA", "MLT", "MMR", "POL", "SVK",
            "SVN",
        ),
        acceded=(
            "CYP", "CZE", "EST", "HUN", "KHM", "LAO", "LTU", "LVA", "MLT", "MMR", "POL", "SVK",
            "SVN",
        ),
        welcomed=(
            "CYP", "CZE", "EST", "HUN", "KHM", "LAO", "LTU", "LVA", "MLT", "MMR", "POL", "SVK",
            "SVN",
        ),
        evidence=Evidence(
            (
                "kantei-asem5-chair-statement", "seed-asem5-cultures-declaration",
                "mofa-jp-asem5-overview", "fmprc-asem5-three-documents", "seed-ec-asem-page-2012",
                "mofa-jp-asem5-chair-statement-ja", "xinhua-2004-asem5-enlargement",
                "vccinews-asem5-figures", "vietnamnet-asem5-opening",
                "hankyung-asem5-coordinators-ko", "hankyung-asem5-asian-summit-ko",
                "123docz-asem5-course-vi", "gmw-2004-asem5-opening", "vccinews-2004-asem5-preview",
            ),
            note=(
                "The thirteen newcomers were received at a ceremony in Hanoi on 7 October, the "
                "day before the opening. Myanmar was represented at ministerial level. President "
                "Tran Duc Luong opened the meeting. The venue is that of the opening ceremony. "
                "The Asian leaders met in Hanoi on 7 October 2004; the thirteen newcomers were "
                "admitted the same evening."
            ),
            field_sources=(
                (
                    "opens",
                    (
                        "kantei-asem5-chair-statement", "mofa-jp-asem5-chair-statement-ja",
                        "vccinews-asem5-figures", "vietnamnet-asem5-opening",
                    ),
                ),
                (
                    "closes",
                    (
                        "kantei-asem5-chair-statement", "mofa-jp-asem5-chair-statement-ja",
                        "vccinews-asem5-figures",
                    ),
                ),
                (
                    "city",
                    (
                        "kantei-asem5-chair-statement", "mofa-jp-asem5-overview",
                        "vccinews-asem5-figures", "xinhua-2004-asem5-enlargement",
                    ),
                ),
                ("venues", ("vietnamnet-asem5-opening", "gmw-2004-asem5-opening")),
                ("hosts", ("vccinews-2004-asem5-preview",)),
                ("chairs[0]", ("kantei-asem5-chair-statement", "mofa-jp-asem5-chair-statement-ja")),
                ("theme", ("kantei-asem5-chair-statement", "mofa-jp-asem5-chair-statement-ja")),
                (
                    "attendance.asian_states",
                    ("kantei-asem5-chair-statement", "xinhua-2004-asem5-enlargement"),
                ),
                (
                    "attendance.european_states",
                    ("kantei-asem5-chair-statement", "xinhua-2004-asem5-enlargement"),
                ),
                (
                    "attendance.institutions",
                    ("kantei-asem5-chair-statement", "xinhua-2004-asem5-enlargement"),
                ),
                ("attendance.partners", ("vccinews-asem5-figures", "vccinews-2004-asem5-preview")),
                (
                    "attendance.states",
                    ("kantei-asem5-chair-statement", "xinhua-2004-asem5-enlargement"),
                ),
                ("admitted", ("mofa-jp-asem5-overview", "xinhua-2004-asem5-enlargement")),
                ("acceded", ("xinhua-2004-asem5-enlargement", "vccinews-asem5-figures")),
                ("welcomed", ("vccinews-asem5-figures", "xinhua-2004-asem5-enlargement")),
            ),
            single=("hosts",),
            disagreements=(
                Disagreement(
                    "opens",
                    "2004-10-07",
                    sources=("mofa-jp-asem5-overview",),
                    note="Counts the ceremony of enlargement on the eve.",
                ),
            ),
        ),
    ),
    Summit(
        "asem-6",
        "Sixth Asia-Europe Meeting",
        number=6,
        opens=PartialDate(2006, 9, 10),
        closes=PartialDate(2006, 9, 11),
        city="Helsinki",
        country="FIN",
        venues=("Helsinki Fair Centre",),
        hosts=("FIN",),
        chairs=(
            Chair(
                "Matti Vanhanen",
                "FIN",
                office="Prime Minister; also President of the Council of the European Union",
            ),
        ),
        theme="10 Years of ASEM: Global Challenges - Joint Responses",
        attendance=Headcount(39, 38, asian_states=13, european_states=25, institutions=("EU",)),
        admitted=("ASEAN-SEC", "BGR", "IND", "MNG", "PAK", "ROU"),
        evidence=Evidence(
            (
                "infoboard-asem6", "helsinki-declaration-text", "finland-asem6-enlargement",
                "mofa-jp-asem6-overview", "si-pm-asem6-programme", "qdnd-asem6-close",
                "asem6-chair-statement-zh", "mofa-jp-fmm8-chair-statement",
                "mofa-jp-asem6-chair-statement", "seed-ec-asem-page-2012", "fi-mfa-asem6-review-fi",
                "finland-asem6-date", "fi-gov-asem6-moved-sv", "eurooppatiedotus-2006-asem6",
                "cctv-about-asem-2009", "yonhap-hani-asem6-ko", "mbn-asem6-ko",
            ),
            note=(
                "The admission of six partners was decided here; they first sat with the others "
                "at the foreign ministers' meeting in Hamburg (28-29 May 2007) and were formally "
                "welcomed at the seventh summit. First planned for Tampere, then for Helsinki on "
                "14-15 September 2006. Finland's ministry counts 35 leaders among the 39 partners."
            ),
            field_sources=(
                (
                    "opens",
                    (
                        "infoboard-asem6", "finland-asem6-enlargement", "mofa-jp-asem6-overview",
                        "asem6-chair-statement-zh",
                    ),
                ),
                (
                    "closes",
                    (
                        "infoboard-asem6", "finland-asem6-enlargement", "mofa-jp-asem6-overview",
                        "si-pm-asem6-programme", "asem6-chair-statement-zh", "qdnd-asem6-close",
                    ),
                ),
                (
                    "city",
                    (
                        "infoboard-asem6", "finland-asem6-enlargement", "mofa-jp-asem6-overview",
                        "asem6-chair-statement-zh", "qdnd-asem6-close",
                    ),
                ),
                ("venues", ("si-pm-asem6-programme", "eurooppatiedotus-2006-asem6")),
                ("hosts", ("infoboard-asem6",)),
                ("chairs[0]", ("qdnd-asem6-close", "asem6-chair-statement-zh")),
                ("theme", ("infoboard-asem6", "qdnd-asem6-close", "asem6-chair-statement-zh")),
                ("attendance.asian_states", ("mofa-jp-asem6-overview", "asem6-chair-statement-zh")),
                (
                    "attendance.european_states",
                    ("mofa-jp-asem6-overview", "si-pm-asem6-programme", "asem6-chair-statement-zh"),
                ),
                (
                    "attendance.institutions",
                    ("mofa-jp-asem6-overview", "si-pm-asem6-programme", "asem6-chair-statement-zh"),
                ),
                ("attendance.partners", ("finland-asem6-enlargement",)),
                (
                    "attendance.states",
                    ("mofa-jp-asem6-overview", "asem6-chair-statement-zh", "qdnd-asem6-close"),
                ),
                ("admitted", ("finland-asem6-enlargement", "qdnd-asem6-close")),
            ),
            disagreements=(
                Disagreement(
                    "opens",
                    "2006-10",
                    sources=("cctv-about-asem-2009",),
                    note="A slip of one month.",
                ),
            ),
        ),
    ),
    Summit(
        "asem-7",
        "Seventh Asia-Europe Meeting",
        number=7,
        opens=PartialDate(2008, 10, 24),
        closes=PartialDate(2008, 10, 25),
        city="Beijing",
        country="CHN",
        venues=("Great Hall of the People",),
        hosts=("CHN",),
        chairs=(Chair("Wen Jiabao", "CHN", office="Premier of the State Council"),),
        theme="Vision and Action: Towards a Win-Win Solution",
        attendance=Headcount(
            45,
            43,
            asian_states=16,
            european_states=27,
            institutions=("ASEAN-SEC", "EU"),
        ),
        acceded=("ASEAN-SEC", "BGR", "IND", "MNG", "PAK", "ROU"),
        welcomed=("ASEAN-SEC", "BGR", "IND", "MNG", "PAK", "ROU"),
        evidence=Evidence(
            (
                "fmprc-asem7-chair-statement", "mofa-jp-asem7-chair-statement",
                "seed-ec-asem-page-2012", "chinadaily-asem7-opening",
                "china-org-ja-asem7-great-hall", "lusa-asem7-barroso-pt", "euchamber-cn-2008-06",
                "cri-de-2008-asem7-close", "china-org-ja-asem7-statement",
            ),
            note=(
                "President Hu Jintao spoke at the opening; the Premier chaired. The six partners "
                "admitted in 2006 sat at a summit for the first time."
            ),
            field_sources=(
                (
                    "opens",
                    (
                        "fmprc-asem7-chair-statement", "china-org-ja-asem7-great-hall",
                        "euchamber-cn-2008-06",
                    ),
                ),
                (
                    "closes",
                    (
                        "fmprc-asem7-chair-statement", "cri-de-2008-asem7-close",
                        "euchamber-cn-2008-06",
                    ),
                ),
                ("city", ("fmprc-asem7-chair-statement", "china-org-ja-asem7-great-hall")),
                ("venues", ("china-org-ja-asem7-great-hall",)),
                ("hosts", ("china-org-ja-asem7-statement",)),
                ("chairs[0]", ("fmprc-asem7-chair-statement", "china-org-ja-asem7-great-hall")),
                ("theme", ("fmprc-asem7-chair-statement", "euchamber-cn-2008-06")),
                ("attendance.asian_states", ("fmprc-asem7-chair-statement",)),
                ("attendance.european_states", ("fmprc-asem7-chair-statement",)),
                ("attendance.institutions", ("fmprc-asem7-chair-statement",)),
                (
                    "attendance.partners",
                    ("fmprc-asem7-chair-statement", "china-org-ja-asem7-great-hall"),
                ),
                ("attendance.states", ("fmprc-asem7-chair-statement",)),
                ("welcomed", ("fmprc-asem7-chair-statement",)),
            ),
            single=("venues", "hosts"),
        ),
    ),
    Summit(
        "asem-8",
        "Eighth Asia-Europe Meeting",
        number=8,
        opens=PartialDate(2010, 10, 4),
        closes=PartialDate(2010, 10, 5),
        city="Brussels",
        country="BEL",
        venues=("Royal Palace of Brussels",),
        hosts=("BEL",),
        chairs=(Chair("Herman Van Rompuy", "EU", office="President of the European Council"),),
        theme="Achieving greater well-being and more dignity for all citizens",
        attendance=Headcount(48, 46, institutions=("ASEAN-SEC", "EU")),
        acceded=("AUS", "NZL", "RUS"),
        welcomed=("AUS", "NZL", "RUS"),
        evidence=Evidence(
            (
                "infoboard-asem8", "euco-asem8-opening-remarks", "asem8be-prime-minister",
                "infoboard-som-2010-07", "kantei-asem8", "mofa-jp-asem8-intervention",
                "ru-eu-mission-asem8", "seed-asef-press-release-2010", "asem8-chair-statement",
                "aph-flagpost-2010", "be-mfa-2009-05-26-nl", "dail-2010-10-12-asem8",
                "asem8be-participation", "jizihe-asem-encyclopaedia", "infoboard-imf-quota-2010",
                "xinhua-2010-asem8-open-zh", "philstar-asem8", "xinhua-2010-asem8-preview",
            ),
            note=(
                "Hosted by the Belgian government (Prime Minister Yves Leterme), chaired by the "
                "President of the European Council. The theme was used in short as 'Quality of "
                "Life'. The accession of the three newcomers was made formal here; the decision "
                "came earlier, by foreign ministers and senior officials."
            ),
            field_sources=(
                (
                    "opens",
                    (
                        "infoboard-asem8", "asem8be-prime-minister", "euco-asem8-opening-remarks",
                        "infoboard-som-2010-07", "asem8be-participation",
                    ),
                ),
                (
                    "closes",
                    (
                        "infoboard-asem8", "asem8be-prime-minister", "infoboard-som-2010-07",
                        "asem8be-participation", "philstar-asem8",
                    ),
                ),
                (
                    "city",
                    (
                        "infoboard-asem8", "asem8be-prime-minister", "infoboard-som-2010-07",
                        "asem8be-participation",
                    ),
                ),
                (
                    "venues",
                    (
                        "asem8be-prime-minister", "euco-asem8-opening-remarks",
                        "asem8be-participation",
                    ),
                ),
                (
                    "hosts",
                    (
                        "asem8-chair-statement", "asem8be-prime-minister",
                        "euco-asem8-opening-remarks", "infoboard-imf-quota-2010",
                    ),
                ),
                (
                    "chairs[0]",
                    (
                        "asem8-chair-statement", "euco-asem8-opening-remarks",
                        "asem8be-participation", "infoboard-imf-quota-2010",
                    ),
                ),
                (
                    "theme",
                    ("asem8-chair-statement", "infoboard-som-2010-07", "infoboard-imf-quota-2010"),
                ),
                ("attendance.institutions", ("asem8be-participation", "philstar-asem8")),
                ("attendance.partners", ("xinhua-2010-asem8-preview",)),
                (
                    "attendance.states",
                    (
                        "asem8-chair-statement", "dail-2010-10-12-asem8",
                        "infoboard-imf-quota-2010", "philstar-asem8",
                    ),
                ),
                ("acceded", ("euco-asem8-opening-remarks", "dail-2010-10-12-asem8")),
                ("welcomed", ("euco-asem8-opening-remarks",)),
            ),
            disagreements=(
                Disagreement(
                    "theme",
                    "Improving the Quality of Life",
                    sources=("asem8be-prime-minister",),
                    note="As the host put it.",
                ),
                Disagreement(
                    "admitted",
                    "AUS NZL RUS",
                    sources=("jizihe-asem-encyclopaedia",),
                    note="Credits the decision to this summit; it came earlier.",
                ),
                Disagreement(
                    "theme",
                    (
                        "Quality of Life - Achieving greater well-being and more dignity for all "
                        "citizens"
                    ),
                    sources=("asem8-chair-statement",),
                    note="Full form in Japan's version of the Chair's Statement.",
                ),
                Disagreement(
                    "attendance.european_states",
                    "28",
                    sources=("xinhua-2010-asem8-open-zh",),
                    note="Russia counted in.",
                ),
                Disagreement(
                    "attendance.asian_states",
                    "18",
                    sources=("xinhua-2010-asem8-open-zh",),
                    note="Australia and New Zealand counted in.",
                ),
                Disagreement(
                    "attendance.european_states",
                    "27",
                    sources=("aph-flagpost-2010",),
                    note="The three newcomers apart.",
                ),
                Disagreement(
                    "attendance.asian_states",
                    "16",
                    sources=("aph-flagpost-2010",),
                    note="The three newcomers apart.",
                ),
            ),
        ),
    ),
    Summit(
        "asem-9",
        "Ninth Asia-Europe Meeting",
        number=9,
        opens=PartialDate(2012, 11, 5),
        closes=PartialDate(2012, 11, 6),
        city="Vientiane",
        country="LAO",
        venues=("National Convention Centre",),
        hosts=("LAO",),
        chairs=(Chair("Thongsing Thammavong", "LAO", office="Prime Minister"),),
        theme="Friends for Peace, Partners for Prosperity",
        attendance=Headcount(
            51,
            49,
            asian_states=20,
            european_states=29,
            institutions=("ASEAN-SEC", "EU"),
        ),
        acceded=("BGD", "CHE", "NOR"),
        welcomed=("BGD", "CHE", "NOR"),
        evidence=Evidence(
            (
                "mofa-jp-asem9-outline", "euco-asem9-press-statement",
                "culture360-new-partners-2012", "europeaid-asem-page", "no-pmo-2012-11-05",
                "rtvm-2012-asem9-plenary", "vietnamplus-asem9-opening", "xinhua-asem9-close",
                "eu-asia-centre-asem9", "jizihe-asem-encyclopaedia", "priyodesh-asem9",
                "jssljx-2012-asem9", "polskie-radio-asem9-pl", "investvine-asem9",
                "efe-asem9-arrivals-pt", "bildt-blog-asem9-sv", "asemwater-asem9-overview",
                "kyodo-2012-asem9", "pattaya-mail-2012-asem9",
            ),
            note=(
                "The newcomers were received at a ceremony on 5 November before the opening. "
                "President Choummaly Sayasone spoke at the opening. Entry had been agreed before "
                "the summit. Split of the membership on the day, not a count of delegations. "
                "Leaders are counted differently: 22 heads of government and 12 of state (host, "
                "beforehand), 21 and 14 (Polish radio, Bildt), 22 and 9 (Investvine), 21 and 11 "
                "(ScandAsia)."
            ),
            field_sources=(
                (
                    "opens",
                    (
                        "mofa-jp-asem9-outline", "culture360-new-partners-2012",
                        "vietnamplus-asem9-opening", "eu-asia-centre-asem9",
                    ),
                ),
                (
                    "closes",
                    (
                        "mofa-jp-asem9-outline", "culture360-new-partners-2012",
                        "xinhua-asem9-close", "eu-asia-centre-asem9",
                    ),
                ),
                (
                    "city",
                    (
                        "mofa-jp-asem9-outline", "culture360-new-partners-2012",
                        "vietnamplus-asem9-opening", "eu-asia-centre-asem9",
                    ),
                ),
                ("venues", ("rtvm-2012-asem9-plenary", "priyodesh-asem9")),
                ("hosts", ("asemwater-asem9-overview",)),
                ("chairs[0]", ("kyodo-2012-asem9",)),
                ("theme", ("eu-asia-centre-asem9", "kyodo-2012-asem9")),
                ("attendance.asian_states", ("no-pmo-2012-11-05",)),
                ("attendance.european_states", ("no-pmo-2012-11-05",)),
                ("attendance.institutions", ("mofa-jp-asem9-outline", "pattaya-mail-2012-asem9")),
                ("attendance.partners", ("culture360-new-partners-2012", "xinhua-asem9-close")),
                ("attendance.states", ("mofa-jp-asem9-outline", "kyodo-2012-asem9")),
                ("acceded", ("culture360-new-partners-2012",)),
                (
                    "welcomed",
                    (
                        "culture360-new-partners-2012", "mofa-jp-asem9-outline",
                        "vietnamplus-asem9-opening",
                    ),
                ),
            ),
            single=("hosts", "chairs[0]"),
            disagreements=(
                Disagreement(
                    "venues",
                    "a new convention centre (ICC) built for the summit",
                    sources=("scandasia-2012-asem9",),
                ),
                Disagreement(
                    "attendance.european_states",
                    "31 with institutions",
                    sources=("jssljx-2012-asem9",),
                    note="Members, institutions counted in.",
                ),
                Disagreement(
                    "attendance.asian_states",
                    "20 with institutions",
                    sources=("jssljx-2012-asem9",),
                    note="Asia-Pacific members, institutions counted in.",
                ),
            ),
        ),
    ),
    Summit(
        "asem-10",
        "Tenth Asia-Europe Meeting",
        number=10,
        opens=PartialDate(2014, 10, 16),
        closes=PartialDate(2014, 10, 17),
        city="Milan",
        country="ITA",
        venues=("MiCo - Milano Congressi",),
        hosts=("ITA",),
        chairs=(Chair("Herman Van Rompuy", "EU", office="President of the European Council"),),
        theme="Responsible Partnership for Sustainable Growth and Security",
        attendance=Headcount(53, 51, institutions=("ASEAN-SEC", "EU")),
        acceded=("HRV", "KAZ"),
        welcomed=("HRV", "KAZ"),
        evidence=Evidence(
            (
                "asem10-chair-statement", "infoboard-asem10", "italia2014-asem10", "hr-mfa-asem10",
                "mofa-jp-asem10-chair-statement", "ansa-asem10", "ilgiorno-asem10",
                "ladigetto-2014-asem10",
            ),
            note=(
                "Hosted by Italy (Prime Minister Matteo Renzi), chaired by the President of the "
                "European Council. Where and when the entry of the two newcomers was agreed is "
                "not given."
            ),
            field_sources=(
                (
                    "opens",
                    (
                        "asem10-chair-statement", "infoboard-asem10", "italia2014-asem10",
                        "hr-mfa-asem10",
                    ),
                ),
                (
                    "closes",
                    (
                        "asem10-chair-statement", "infoboard-asem10", "italia2014-asem10",
                        "hr-mfa-asem10",
                    ),
                ),
                (
                    "city",
                    (
                        "asem10-chair-statement", "infoboard-asem10", "italia2014-asem10",
                        "hr-mfa-asem10", "ansa-asem10", "ilgiorno-asem10",
                    ),
                ),
                ("venues", ("ansa-asem10", "ilgiorno-asem10", "ladigetto-2014-asem10")),
                (
                    "hosts",
                    (
                        "mofa-jp-asem10-chair-statement", "asem10-chair-statement",
                        "infoboard-asem10", "italia2014-asem10",
                    ),
                ),
                (
                    "chairs[0]",
                    (
                        "mofa-jp-asem10-chair-statement", "asem10-chair-statement",
                        "italia2014-asem10", "infoboard-asem10",
                    ),
                ),
                ("theme", ("asem10-chair-statement", "italia2014-asem10")),
                ("attendance.institutions", ("asem10-chair-statement",)),
                ("attendance.partners", ("italia2014-asem10", "hr-mfa-asem10")),
                ("attendance.states", ("mofa-jp-asem10-chair-statement", "asem10-chair-statement")),
                ("acceded", ("asem10-chair-statement",)),
                ("welcomed", ("asem10-chair-statement", "italia2014-asem10", "hr-mfa-asem10")),
            ),
            disagreements=(
                Disagreement(
                    "theme",
                    "Responsible Partnership for Growth & Security",
                    sources=("infoboard-asem10",),
                    note="A shortened form.",
                ),
                Disagreement(
                    "chairs",
                    "Matteo Renzi and Herman Van Rompuy",
                    sources=("hr-mfa-asem10",),
                ),
            ),
        ),
    ),
    Summit(
        "asem-11",
        "Eleventh Asia-Europe Meeting",
        number=11,
        opens=PartialDate(2016, 7, 15),
        closes=PartialDate(2016, 7, 16),
        city="Ulaanbaatar",
        country="MNG",
        venues=("Shangri-La Hotel, Ulaanbaatar",),
        hosts=("MNG",),
        chairs=(Chair("Tsakhiagiin Elbegdorj", "MNG", office="President"),),
        theme="20 Years of ASEM: Partnership for the Future through Connectivity",
        attendance=Headcount(
            53,
            51,
            asian_states=21,
            european_states=30,
            institutions=("ASEAN-SEC", "EU"),
        ),
        evidence=Evidence(
            (
                "mn-mfa-asem11-chair-statement", "council-10689-16",
                "ubpost-asem11-chair-statement", "ecns-asem11-close", "china-newsweek-asem11",
                "doc360-asem-summits-list", "chinadaily-yingyuw-asem11", "ubpost-asem11-updates",
                "melange-asem11-pakistan", "eubulletin-2016-asem11",
            ),
            note=(
                "Dates as in the Chair's Statement. Venue from one magazine; other reports place "
                "only the press centre there. Split of the membership as of July 2016, not a "
                "count of delegations. Nine heads of state, two vice-presidents and 21 or 23 "
                "heads of government came, by the two counts read."
            ),
            field_sources=(
                (
                    "opens",
                    (
                        "mn-mfa-asem11-chair-statement", "council-10689-16",
                        "ubpost-asem11-chair-statement", "china-newsweek-asem11",
                    ),
                ),
                (
                    "closes",
                    (
                        "mn-mfa-asem11-chair-statement", "council-10689-16",
                        "ubpost-asem11-chair-statement", "china-newsweek-asem11",
                    ),
                ),
                (
                    "city",
                    (
                        "mn-mfa-asem11-chair-statement", "council-10689-16",
                        "ubpost-asem11-chair-statement", "china-newsweek-asem11",
                    ),
                ),
                ("venues", ("china-newsweek-asem11",)),
                (
                    "hosts",
                    ("council-10689-16", "mn-mfa-asem11-chair-statement", "eubulletin-2016-asem11"),
                ),
                (
                    "chairs[0]",
                    (
                        "mn-mfa-asem11-chair-statement", "council-10689-16",
                        "ubpost-asem11-chair-statement",
                    ),
                ),
                (
                    "theme",
                    (
                        "mn-mfa-asem11-chair-statement", "ubpost-asem11-chair-statement",
                        "eubulletin-2016-asem11",
                    ),
                ),
                ("attendance.asian_states", ("council-10689-16",)),
                ("attendance.european_states", ("council-10689-16",)),
                (
                    "attendance.institutions",
                    ("mn-mfa-asem11-chair-statement", "ubpost-asem11-chair-statement"),
                ),
                ("attendance.partners", ("council-10689-16",)),
                (
                    "attendance.states",
                    (
                        "mn-mfa-asem11-chair-statement", "council-10689-16",
                        "ubpost-asem11-chair-statement",
                    ),
                ),
            ),
            single=("venues",),
            disagreements=(
                Disagreement("opens", "2016-07-13", sources=("doc360-asem-summits-list",)),
                Disagreement("closes", "2016-07-14", sources=("doc360-asem-summits-list",)),
            ),
        ),
    ),
    Summit(
        "asem-12",
        "Twelfth Asia-Europe Meeting",
        number=12,
        opens=PartialDate(2018, 10, 18),
        closes=PartialDate(2018, 10, 19),
        city="Brussels",
        country="BEL",
        venues=("Europa building",),
        hosts=("EU",),
        chairs=(Chair("Donald Tusk", "EU", office="President of the European Council"),),
        theme="Global Partners for Global Challenges",
        attendance=Headcount(53, 51, institutions=("ASEAN-SEC", "EU")),
        evidence=Evidence(
            (
                "asem12-tusk-remarks", "mofa-jp-asem12-outline", "magazinesworld-asem12",
                "sir-asem12", "news-am-asem12", "ria-asem12-opening", "brussels-express-asem12",
            ),
            note=(
                "Hosted by the European Union itself, in Brussels; no member state hosted. Venue "
                "(of the opening ceremony) from one news agency."
            ),
            field_sources=(
                (
                    "opens",
                    ("magazinesworld-asem12", "news-am-asem12", "ria-asem12-opening", "sir-asem12"),
                ),
                ("closes", ("magazinesworld-asem12", "news-am-asem12", "sir-asem12")),
                (
                    "city",
                    ("magazinesworld-asem12", "news-am-asem12", "sir-asem12", "ria-asem12-opening"),
                ),
                ("venues", ("ria-asem12-opening",)),
                ("hosts", ("mofa-jp-asem12-outline", "magazinesworld-asem12")),
                ("chairs[0]", ("mofa-jp-asem12-outline", "magazinesworld-asem12", "sir-asem12")),
                ("theme", ("magazinesworld-asem12", "news-am-asem12")),
                ("attendance.institutions", ("magazinesworld-asem12", "sir-asem12")),
                ("attendance.partners", ("magazinesworld-asem12",)),
                (
                    "attendance.states",
                    (
                        "magazinesworld-asem12", "sir-asem12", "news-am-asem12",
                        "brussels-express-asem12",
                    ),
                ),
            ),
            single=("venues",),
            disagreements=(
                Disagreement(
                    "theme",
                    "Europe & Asia: Global Partners for Global Challenges",
                    sources=("magazinesworld-asem12",),
                    note="A longer form.",
                ),
            ),
        ),
    ),
    Summit(
        "asem-13",
        "Thirteenth Asia-Europe Meeting",
        number=13,
        opens=PartialDate(2021, 11, 25),
        closes=PartialDate(2021, 11, 26),
        city="Phnom Penh",
        country="KHM",
        venues=("Peace Palace",),
        hosts=("KHM",),
        chairs=(Chair("Hun Sen", "KHM", office="Prime Minister"),),
        theme="Strengthening Multilateralism for Shared Growth",
        format=MeetingFormat.VIRTUAL,
        planned_opens=PartialDate(2020, 11, 16),
        planned_closes=PartialDate(2020, 11, 17),
        schedule_changes=(
            ScheduleChange(PartialDate(2020, 7, 4), PartialDate(2021), note="put off to mid-2021"),
            ScheduleChange(
                PartialDate(2020, 12, 4),
                PartialDate(2021, 6),
                note="first week of June 2021, as told to the coordinators",
            ),
            ScheduleChange(
                PartialDate(2021, 3, 4),
                PartialDate(2021),
                note="put off to the last quarter of 2021",
            ),
            ScheduleChange(
                PartialDate(2021, 7, 12),
                PartialDate(2021, 11, 25),
                note="25-26 November 2021, confirmed as virtual",
            ),
        ),
        attendance=Headcount(
            52,
            50,
            asian_states=20,
            european_states=30,
            institutions=("ASEAN-SEC", "EU"),
            absent=("MMR",),
        ),
        evidence=Evidence(
            (
                "xinhua-asem13-close", "akp-asem13-documents", "ec-asem13-press",
                "diplomatic-insight-asem13", "th-mfa-asem13", "asem13-concept-note",
                "asem13-news-coordinators-2020-04", "asem13-news-coordinators-2020-12",
                "eumag-asem13", "akp-asem13-postponed-2020", "qdnd-asem13-postponed-2020",
                "xinhua-asem13-postponed-2021", "vna-asem13-postponed-2021",
                "freshnews-asem13-virtual-2021", "phnom-penh-post-asem13-venue",
                "kyodo-myanmar-absent-asem13", "eias-asem13", "thoidai-lao-som-2020-05-lo",
                "freshnews-asem13", "nikkei-2021-asem13-close", "xinhua-2020-asem13-planned",
            ),
            note=(
                "Held by videoconference and chaired from the Peace Palace. Twenty of the "
                "twenty-one Asian countries took part: according to Kyodo on the eve, Myanmar "
                "would send no non-political representative, only technical staff to watch. The "
                "figures of 30 and 20 come from the European Commission and a report that agrees "
                "with it; some press printed 51 countries in advance. Officials of the ten ASEAN "
                "states and the ASEAN Secretariat met as a group on 12 May 2020."
            ),
            field_sources=(
                (
                    "opens",
                    (
                        "diplomatic-insight-asem13", "phnom-penh-post-asem13-venue",
                        "freshnews-asem13",
                    ),
                ),
                (
                    "closes",
                    (
                        "diplomatic-insight-asem13", "phnom-penh-post-asem13-venue",
                        "nikkei-2021-asem13-close",
                    ),
                ),
                ("city", ("diplomatic-insight-asem13", "phnom-penh-post-asem13-venue")),
                ("venues", ("phnom-penh-post-asem13-venue",)),
                ("hosts", ("phnom-penh-post-asem13-venue", "xinhua-asem13-postponed-2021")),
                (
                    "chairs[0]",
                    (
                        "diplomatic-insight-asem13", "phnom-penh-post-asem13-venue",
                        "freshnews-asem13",
                    ),
                ),
                ("theme", ("phnom-penh-post-asem13-venue", "freshnews-asem13")),
                (
                    "format",
                    (
                        "diplomatic-insight-asem13", "phnom-penh-post-asem13-venue",
                        "freshnews-asem13",
                    ),
                ),
                (
                    "planned_opens",
                    (
                        "xinhua-asem13-postponed-2021", "vna-asem13-postponed-2021",
                        "xinhua-2020-asem13-planned",
                    ),
                ),
                (
                    "planned_closes",
                    (
                        "xinhua-asem13-postponed-2021", "vna-asem13-postponed-2021",
                        "xinhua-2020-asem13-planned",
                    ),
                ),
                ("schedule_changes[0]", ("qdnd-asem13-postponed-2020",)),
                ("schedule_changes[1]", ("asem13-news-coordinators-2020-12",)),
                (
                    "schedule_changes[2]",
                    ("xinhua-asem13-postponed-2021", "vna-asem13-postponed-2021"),
                ),
                ("schedule_changes[3]", ("freshnews-asem13-virtual-2021",)),
                ("attendance.absent", ("ec-asem13-press", "kyodo-myanmar-absent-asem13")),
                ("attendance.asian_states", ("eumag-asem13", "diplomatic-insight-asem13")),
                ("attendance.european_states", ("eumag-asem13", "diplomatic-insight-asem13")),
                ("attendance.institutions", ("diplomatic-insight-asem13",)),
            ),
            single=(
                "venues", "schedule_changes[0]", "schedule_changes[3]", "attendance",
                "attendance.institutions",
            ),
            disagreements=(
                Disagreement(
                    "schedule_changes",
                    "2021-03",
                    sources=("eias-asem13",),
                    note=(
                        "Gives March 2021 as the first new date; the host said mid-2021, later "
                        "the first week of June."
                    ),
                ),
            ),
        ),
    ),
)
