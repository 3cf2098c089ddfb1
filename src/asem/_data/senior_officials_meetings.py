"""The meetings of senior officials, by date."""

from __future__ import annotations

from asem.model.evidence import Confidence, Disagreement, Evidence
from asem.model.meetings import (
    Chair,
    Composition,
    MeetingFormat,
    MeetingStatus,
    SeniorOfficialsMeeting,
)
from asem.model.partial_date import PartialDate

ROWS: tuple[SeniorOfficialsMeeting, ...] = (
    SeniorOfficialsMeeting(
        "som-1996-02-bangkok",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(1996, 2),
        closes=PartialDate(1996, 2, 29),
        city="Bangkok",
        country="THA",
        prepares="asem-1",
        evidence=Evidence(
            ("jakarta-post-som-1996-02",),
            Confidence.SINGLE,
            note=(
                "Final meeting on the day before the summit opened; wrapped up the draft "
                "Chairman's Statement, in work since December. The permanent secretary of the "
                "Thai foreign ministry, Thet Devakula, spoke for it. Opening day not given."
            ),
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2000-09-seoul",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2000, 9),
        closes=PartialDate(2000, 9),
        city="Seoul",
        country="KOR",
        prepares="asem-3",
        evidence=Evidence(
            ("donga-jp-asem3-eve", "donga-asem3-eve", "donga-som-2000-09-ko"),
            Confidence.SINGLE,
            note=(
                "Twelve cooperation projects were agreed provisionally in September, according to "
                "a newspaper on the eve of the summit. The Korean ministry had announced it for "
                "18-20 September at COEX; days and venue are not confirmed by a report after the "
                "meeting."
            ),
            field_sources=(("opens", ("donga-asem3-eve",)),),
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2000-10-seoul-asian",
        "Senior Officials' Meeting of the Asian ASEM partners",
        composition=Composition.ASIAN,
        opens=PartialDate(2000, 10, 18),
        closes=PartialDate(2000, 10, 18),
        city="Seoul",
        country="KOR",
        prepares="asem-3",
        evidence=Evidence(
            ("etnews-som-2000-10-ko", "seoul-shinmun-2000-10-19-ko"),
            note=(
                "Each region held its own officials' meeting on this day; the European one met "
                "likewise in Seoul. The joint meeting followed on 19 October."
            ),
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2000-10-seoul",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2000, 10, 19),
        closes=PartialDate(2000, 10, 19),
        city="Seoul",
        country="KOR",
        venues=("ASEM Convention Center (COEX)",),
        hosts=("KOR",),
        prepares="asem-3",
        evidence=Evidence(
            ("donga-asem3-eve", "donga-jp-asem3-eve", "seoul-shinmun-2000-10-20-ko"),
            note="Day before the third summit, beside a ministerial preparatory meeting.",
            field_sources=(
                ("venues", ("donga-jp-asem3-eve", "seoul-shinmun-2000-10-20-ko")),
                ("status", ("donga-jp-asem3-eve",)),
            ),
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2001-04-sweden",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2001, 4, 25),
        closes=PartialDate(2001, 4, 27),
        country="SWE",
        format=None,
        status=MeetingStatus.PLANNED,
        prepares="fmm-3",
        evidence=Evidence(
            ("asemduo-expert-meeting-2001",),
            Confidence.SINGLE,
            note=(
                "Announced by the DUO experts' meeting of 10-11 April 2001 as to be held in "
                "Sweden; not reported afterwards, town not given. Sweden held the presidency of "
                "the Council."
            ),
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2002-04-lanzarote",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2002, 4, 2),
        closes=PartialDate(2002, 4, 3),
        city="Lanzarote",
        country="ESP",
        hosts=("ESP",),
        prepares="fmm-4",
        evidence=Evidence(
            ("mofa-jp-fmm4-chair-statement",),
            note="Lanzarote is an island; the town is not given.",
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2002-06-madrid",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2002, 6, 5),
        closes=PartialDate(2002, 6, 6),
        city="Madrid",
        country="ESP",
        hosts=("ESP",),
        prepares="fmm-4",
        evidence=Evidence(("mofa-jp-fmm4-chair-statement",)),
    ),
    SeniorOfficialsMeeting(
        "som-2003-05-jakarta",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2003, 5, 12),
        closes=PartialDate(2003, 5, 13),
        city="Jakarta",
        country="IDN",
        prepares="fmm-5",
        evidence=Evidence(
            ("mofa-jp-fmm5-chair-statement-ja",),
            note="Named in the Chair's Statement of the fifth foreign ministers' meeting.",
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2003-07-bali",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2003, 7, 22),
        closes=PartialDate(2003, 7, 23),
        city="Bali",
        country="IDN",
        hosts=("IDN",),
        prepares="fmm-5",
        evidence=Evidence(
            ("mofa-jp-fmm5-chair-statement-ja", "jakarta-post-fmm5-host"),
            note="Named in the Chair's Statement of the fifth foreign ministers' meeting.",
            disagreements=(
                Disagreement(
                    "opens",
                    "2003-07-21",
                    sources=("jakarta-post-fmm5-host",),
                    note="Announced for three days, 21-23 July.",
                ),
            ),
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2003-11-rome",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2003, 11, 13),
        closes=PartialDate(2003, 11, 14),
        city="Rome",
        country="ITA",
        hosts=("ITA",),
        prepares="fmm-6",
        evidence=Evidence(("mofa-jp-working-methods-2004",)),
    ),
    SeniorOfficialsMeeting(
        "som-2004-04-kildare",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2004, 4, 16),
        closes=PartialDate(2004, 4, 16),
        city="Kildare",
        country="IRL",
        hosts=("IRL",),
        prepares="fmm-6",
        evidence=Evidence(("mofa-jp-working-methods-2004",)),
    ),
    SeniorOfficialsMeeting(
        "som-2004-10-hanoi",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2004, 10, 6),
        closes=PartialDate(2004, 10, 6),
        city="Hanoi",
        country="VNM",
        prepares="asem-5",
        evidence=Evidence(
            ("donga-som-2004-10-ko",),
            Confidence.SINGLE,
            note=(
                "Approved the cyber-security project proposed by Korea, Singapore, Germany, "
                "Poland and Portugal. City from the summit, not in the report."
            ),
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2006-03-vienna",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2006, 3),
        closes=PartialDate(2006, 3),
        city="Vienna",
        country="AUT",
        prepares="asem-6",
        evidence=Evidence(
            ("mofa-jp-asem-ten-years", "asef-hrs7"),
            note=(
                "Sat on 10 March 2006, when the recommendations of the human rights seminar were "
                "presented; further days not known. Received the report on ten years of ASEM."
            ),
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2008-06-beijing",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2008, 6),
        closes=PartialDate(2008, 6),
        city="Beijing",
        country="CHN",
        prepares="asem-7",
        evidence=Evidence(
            ("euchamber-cn-2008-06", "people-fr-2008-asem7"),
            Confidence.SINGLE,
            note=(
                "Its delegates attended the presentation of the logo and website of the seventh "
                "summit with the foreign minister; reported on 30 June 2008, day of the meeting "
                "not given. City from the summit, not in the reports."
            ),
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2009-02-prague",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2009, 2, 2),
        closes=PartialDate(2009, 2, 3),
        city="Prague",
        country="CZE",
        format=None,
        status=MeetingStatus.PLANNED,
        prepares="fmm-9",
        evidence=Evidence(
            ("ajunews-som-prague-2009-ko",),
            Confidence.SINGLE,
            note=(
                "Announced by the Korean foreign ministry, whose director-general for Europe, Kim "
                "Eun-joong, was to attend."
            ),
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2009-05-hanoi",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2009, 5),
        closes=PartialDate(2009, 5, 24),
        city="Hanoi",
        country="VNM",
        prepares="fmm-9",
        evidence=Evidence(
            ("siia-som-2009-05",),
            Confidence.SINGLE,
            note=(
                "Ended on the Sunday before the ninth foreign ministers' meeting; opening day not "
                "given. Forty-five members took part."
            ),
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2010-05-phnom-penh",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2010, 5, 5),
        closes=PartialDate(2010, 5, 7),
        city="Phnom Penh",
        country="KHM",
        hosts=("KHM",),
        prepares="asem-8",
        evidence=Evidence(
            ("cambodia-som-2010",),
            Confidence.SINGLE,
            note="Australia and Russia attended as guests of the chair.",
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2010-07-brussels",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2010, 7, 13),
        closes=PartialDate(2010, 7, 15),
        city="Brussels",
        country="BEL",
        venues=("Egmont Palace", "Hôtel de Lalaing"),
        hosts=("BEL",),
        prepares="asem-8",
        evidence=Evidence(
            ("asem8be-som-july", "infoboard-som-2010-07"),
            note="Australia, New Zealand and Russia took part as partners to be.",
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2010-10-brussels",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2010, 10, 2),
        closes=PartialDate(2010, 10, 3),
        city="Brussels",
        country="BEL",
        venues=("Egmont Palace",),
        hosts=("BEL",),
        prepares="asem-8",
        evidence=Evidence(
            ("asem8-be-som-october",),
            note=(
                "The coordinators consulted at Val Duchesse on 2 October; the photographs of the "
                "session are of 3 October."
            ),
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2012-03-copenhagen",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2012, 3, 1),
        closes=PartialDate(2012, 3, 2),
        city="Copenhagen",
        country="DNK",
        prepares="asem-9",
        evidence=Evidence(
            ("ch-fdfa-2012-03-09", "ch-eda-2012-03-09-list"),
            note=(
                "On the first day it approved the Swiss application, and with it that of Norway. "
                "Days and place from the press release of the Swiss foreign ministry."
            ),
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2012-09-vientiane",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2012, 9, 11),
        closes=PartialDate(2012, 9, 14),
        city="Vientiane",
        country="LAO",
        hosts=("LAO",),
        prepares="asem-9",
        evidence=Evidence(
            ("vov-som-2012-09",),
            Confidence.SINGLE,
            note="The source says ASEAN where it means ASEM in places.",
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2012-11-vientiane",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2012, 11, 2),
        closes=PartialDate(2012, 11, 3),
        city="Vientiane",
        country="LAO",
        venues=("National Convention Centre",),
        hosts=("LAO",),
        prepares="asem-9",
        evidence=Evidence(
            ("baonghean-som-2012-11", "vietnamplus-fr-som-2012-11"),
            Confidence.SINGLE,
            note="Both reports come from one news agency.",
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2013-11-gurgaon",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2013, 11),
        closes=PartialDate(2013, 11),
        city="Gurgaon",
        country="IND",
        prepares="fmm-11",
        evidence=Evidence(
            ("tryxyz-fmm11-2013",),
            Confidence.SINGLE,
            note=(
                "In the two days before the eleventh foreign ministers' meeting opened on 11 "
                "November; proposed two working groups (press and public awareness; the twentieth "
                "anniversary). Exact days and place inferred, so only the month is given."
            ),
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2014-04-brussels",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2014, 4, 28),
        closes=PartialDate(2014, 4, 30),
        city="Brussels",
        country="BEL",
        hosts=("EU",),
        prepares="asem-10",
        evidence=Evidence(
            ("infoboard-som-asem10",),
            note="Host inferred from the summit's EU chair.",
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2014-10-milan",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2014, 10, 13),
        closes=PartialDate(2014, 10, 14),
        city="Milan",
        country="ITA",
        prepares="asem-10",
        evidence=Evidence(
            ("infoboard-future-direction",),
            note="Thailand's offer of a symposium on the future of ASEM was welcomed there.",
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2015-03-bangkok",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2015, 3, 31),
        closes=PartialDate(2015, 4, 1),
        city="Bangkok",
        country="THA",
        hosts=("THA",),
        prepares="fmm-12",
        evidence=Evidence(
            ("th-embassy-som-2015",),
            note=(
                "Announced in the source, which reports the symposium of 30 March. That it served "
                "the twelfth foreign ministers' meeting is inferred from the numbering of the "
                "next one."
            ),
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2015-09-brussels",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2015, 9, 10),
        closes=PartialDate(2015, 9, 11),
        city="Brussels",
        country="BEL",
        hosts=("EU",),
        chairs=(Chair("Ugo Astuto", "EU", office="European External Action Service"),),
        prepares="fmm-12",
        evidence=Evidence(
            ("infoboard-som2-fmm12",),
            note="Chaired by the External Action Service (Ugo Astuto).",
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2015-11-luxembourg",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2015, 11, 2),
        closes=PartialDate(2015, 11, 4),
        city="Luxembourg",
        country="LUX",
        hosts=("LUX",),
        prepares="fmm-12",
        evidence=Evidence(("infoboard-som2-fmm12",)),
    ),
    SeniorOfficialsMeeting(
        "som-2016-05-ulaanbaatar",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2016, 5, 12),
        closes=PartialDate(2016, 5, 13),
        city="Ulaanbaatar",
        country="MNG",
        prepares="asem-11",
        evidence=Evidence(
            ("asef-sompress-2016", "iss-mn-som-2016-05-mn"),
            note=(
                "The working group on press and public awareness met beside it. Independent of "
                "the meeting of 12-14 July 2016."
            ),
            field_sources=(
                ("opens", ("iss-mn-som-2016-05-mn",)),
                ("closes", ("iss-mn-som-2016-05-mn",)),
            ),
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2016-07-ulaanbaatar",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2016, 7, 12),
        closes=PartialDate(2016, 7, 14),
        city="Ulaanbaatar",
        country="MNG",
        hosts=("MNG",),
        prepares="asem-11",
        evidence=Evidence(("asef-som-2016-07",), Confidence.SINGLE),
    ),
    SeniorOfficialsMeeting(
        "som-2017-06-brussels",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2017, 6, 22),
        closes=PartialDate(2017, 6, 23),
        city="Brussels",
        country="BEL",
        hosts=("EU",),
        chairs=(Chair("Gunnar Wiegand", "EU"),),
        prepares="fmm-13",
        evidence=Evidence(
            ("eeas-som-2017-06", "mhi-apgc1"),
            note="The first meeting of the Pathfinder Group on Connectivity was on 21 June.",
            field_sources=(("opens", ("mhi-apgc1",)), ("closes", ("mhi-apgc1",))),
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2019-08-chengdu",
        "Senior Officials' Meeting of the Asian ASEM partners",
        composition=Composition.ASIAN,
        opens=PartialDate(2019, 8, 6),
        closes=PartialDate(2019, 8, 6),
        city="Chengdu",
        country="CHN",
        hosts=("CHN",),
        prepares="fmm-14",
        evidence=Evidence(
            ("cn-mfa-asian-som-2019", "cgtn-asian-som-2019"),
            note="Asian partners only.",
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2020-coordinators-3",
        "ASEM Coordinators' Meeting",
        composition=Composition.COORDINATORS,
        opens=PartialDate(2020),
        closes=PartialDate(2020),
        hosts=("KHM",),
        format=MeetingFormat.VIRTUAL,
        prepares="asem-13",
        evidence=Evidence(
            ("cpp-third-coordinators-2020-km",),
            Confidence.SINGLE,
            note=(
                "Led by Cambodia, with the EU and Germany, Singapore and Russia; settled the "
                "draft of the statement on the disease. Taken for the third coordinators' "
                "meeting, between 1 July (start of the German presidency, named as coordinator) "
                "and 7 September 2020; day not seen."
            ),
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2020-04-coordinators",
        "ASEM Coordinators' Meeting",
        composition=Composition.COORDINATORS,
        opens=PartialDate(2020, 4, 21),
        closes=PartialDate(2020, 4, 21),
        hosts=("KHM",),
        format=MeetingFormat.VIRTUAL,
        prepares="asem-13",
        evidence=Evidence(
            ("asem13-news-coordinators-2020-04",),
            note="First coordinators' meeting for the thirteenth summit.",
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2020-06-coordinators",
        "ASEM Coordinators' Meeting",
        composition=Composition.COORDINATORS,
        opens=PartialDate(2020, 6, 3),
        closes=PartialDate(2020, 6, 3),
        hosts=("KHM",),
        format=MeetingFormat.VIRTUAL,
        prepares="asem-13",
        evidence=Evidence(
            ("asem13-news-coordinators-2020-06", "infoboard-coordinators-som2-2020"),
            note="Second coordinators' meeting.",
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2020-07-virtual",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2020, 7, 2),
        closes=PartialDate(2020, 7, 3),
        hosts=("KHM",),
        format=MeetingFormat.VIRTUAL,
        prepares="asem-13",
        evidence=Evidence(
            (
                "akp-asem13-postponed-2020", "qdnd-asem13-postponed-2020",
                "asem13-news-coordinators-2020-06",
            ),
            note="Had been planned for 1-3 July.",
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2020-12-coordinators",
        "ASEM Coordinators' Meeting",
        composition=Composition.COORDINATORS,
        opens=PartialDate(2020, 12, 4),
        closes=PartialDate(2020, 12, 4),
        hosts=("KHM",),
        format=MeetingFormat.VIRTUAL,
        prepares="asem-13",
        evidence=Evidence(
            ("asem13-news-coordinators-2020-12",),
            note="Fourth coordinators' meeting; the third is not dated in the sources.",
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2021-03-virtual",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2021, 3, 1),
        closes=PartialDate(2021, 3, 2),
        hosts=("KHM",),
        format=MeetingFormat.VIRTUAL,
        prepares="asem-13",
        evidence=Evidence(
            ("xinhua-asem13-postponed-2021", "vna-asem13-postponed-2021"),
            note="Called a retreat.",
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2021-07-virtual",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2021, 7, 7),
        closes=PartialDate(2021, 7, 9),
        hosts=("KHM", "EU"),
        chairs=(Chair(None, "KHM"), Chair(None, "EU")),
        format=MeetingFormat.VIRTUAL,
        prepares="asem-13",
        evidence=Evidence(
            ("phnom-penh-post-som-2021-07", "congthuong-som-2021-07-vi"),
            field_sources=(("chairs", ("congthuong-som-2021-07-vi",)),),
        ),
    ),
    SeniorOfficialsMeeting(
        "som-2021-09-virtual",
        "ASEM Senior Officials' Meeting",
        opens=PartialDate(2021, 9, 16),
        closes=PartialDate(2021, 9, 17),
        hosts=("KHM", "SVN"),
        chairs=(Chair(None, "KHM"), Chair(None, "SVN")),
        format=MeetingFormat.VIRTUAL,
        prepares="asem-13",
        evidence=Evidence(
            ("akp-som-2021-09", "phnom-penh-post-som-2021-07"),
            note="Counted by the host as the third.",
        ),
    ),
)
