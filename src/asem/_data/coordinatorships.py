"""Who coordinated, as far as sources show it, by id."""

from __future__ import annotations

from asem.model.coordination import CoordinatorRole, Coordinatorship
from asem.model.evidence import Confidence, Disagreement, Evidence
from asem.model.partial_date import PartialDate

ROWS: tuple[Coordinatorship, ...] = (
    Coordinatorship(
        "coordinator-aut-2018",
        "AUT",
        role=CoordinatorRole.EU_PRESIDENCY,
        role_inferred=True,
        attested=(PartialDate(2018, 10, 18),),
        evidence=Evidence(
            ("euroefe-asem12-es",),
            Confidence.SINGLE,
            note="Seat inferred from the presidency.",
        ),
    ),
    Coordinatorship(
        "coordinator-bel-2010",
        "BEL",
        role=CoordinatorRole.EU_PRESIDENCY,
        role_inferred=True,
        started=PartialDate(2010, 7, 1),
        ended=PartialDate(2010, 12, 31),
        attested=(PartialDate(2010, 10, 2),),
        evidence=Evidence(
            ("asem8be-prime-minister", "asem8-be-som-october"),
            Confidence.SINGLE,
            note=(
                "The dates are those of the Council presidency; the official website lists "
                "Belgium beside the coordinators as host of the eighth summit, so the seat is "
                "inferred."
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-bel-2024",
        "BEL",
        role=CoordinatorRole.EU_PRESIDENCY,
        evidence=Evidence(("infoboard-working-method-2024",), note="On an undated InfoBoard page."),
    ),
    Coordinatorship(
        "coordinator-bgd-2024",
        "BGD",
        role=CoordinatorRole.NESA,
        evidence=Evidence(
            ("infoboard-working-method-2024",),
            note=(
                "On an undated InfoBoard page that names Belgium as EU presidency, hence "
                "presumably of the first half of 2024."
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-brn-2008",
        "BRN",
        role=CoordinatorRole.ASEAN,
        attested=(PartialDate(2007), PartialDate(2008, 10, 14)),
        evidence=Evidence(
            ("meti-jp-asem-organisation-ja", "china-org-asem7-press-conference"),
            note=(
                "Named among four coordinators before the seventh summit; Japan's economy "
                "ministry names the seat in 2007."
            ),
            field_sources=(
                ("role_inferred", ("meti-jp-asem-organisation-ja",)),
                ("attested[0]", ("meti-jp-asem-organisation-ja",)),
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-chn-2002",
        "CHN",
        role=CoordinatorRole.NESA,
        started=PartialDate(2000, 10, 21),
        ended=PartialDate(2002, 9),
        attested=(PartialDate(2002, 9, 23), PartialDate(2002, 9, 24)),
        evidence=Evidence(
            (
                "infoboard-asem4-summit", "mofa-jp-asem-framework",
                "hankyung-asem4-coordinators-ko", "cns-asem4-close-zh",
            ),
            note="End of term from the start of Japan's. The group was then Northeast Asia only.",
            field_sources=(
                ("started", ("hankyung-asem4-coordinators-ko", "cns-asem4-close-zh")),
                ("attested[1]", ("cns-asem4-close-zh",)),
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-chn-2008",
        "CHN",
        role=CoordinatorRole.NESA,
        attested=(PartialDate(2007), PartialDate(2008, 10, 14)),
        evidence=Evidence(
            ("meti-jp-asem-organisation-ja", "china-org-asem7-press-conference"),
            note=(
                "Named among four coordinators before the seventh summit; Japan's economy "
                "ministry names the seat in 2007."
            ),
            field_sources=(
                ("role_inferred", ("meti-jp-asem-organisation-ja",)),
                ("attested[0]", ("meti-jp-asem-organisation-ja",)),
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-cze-2009",
        "CZE",
        role=CoordinatorRole.EU_PRESIDENCY,
        role_inferred=True,
        attested=(PartialDate(2009),),
        evidence=Evidence(
            ("newstrack-coordinators-2009",),
            Confidence.SINGLE,
            note="Named as coordinator in mid-2009; seat inferred.",
        ),
    ),
    Coordinatorship(
        "coordinator-deu-2007",
        "DEU",
        role=CoordinatorRole.EU_PRESIDENCY,
        started=PartialDate(2007),
        ended=PartialDate(2007),
        attested=(PartialDate(2007),),
        evidence=Evidence(
            ("meti-jp-asem-organisation-ja",),
            Confidence.SINGLE,
            note="The first half of 2007; exact days not given in the source.",
        ),
    ),
    Coordinatorship(
        "coordinator-deu-2020",
        "DEU",
        role=CoordinatorRole.EU_PRESIDENCY,
        attested=(PartialDate(2020, 9, 7), PartialDate(2020, 12, 4)),
        evidence=Evidence(
            (
                "sg-mfa-covid-statement-2020", "de-aa-covid-statement-2020",
                "asem13-news-coordinators-2020-12",
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-dnk-2002",
        "DNK",
        role=CoordinatorRole.EU_PRESIDENCY,
        attested=(PartialDate(2002, 9, 23),),
        evidence=Evidence(
            ("infoboard-asem4-summit", "dk-pm-asem4-press-release"),
            note=(
                "The InfoBoard says that the EU Presidency coordinated; the presidency was "
                "Denmark's."
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-eu-commission",
        "EU",
        role=CoordinatorRole.EUROPEAN_PERMANENT,
        body="European Commission",
        attested=(
            PartialDate(2000, 10, 21), PartialDate(2002, 9, 23), PartialDate(2007),
            PartialDate(2008, 10, 14), PartialDate(2009), PartialDate(2010, 10, 2),
            PartialDate(2012, 2, 17),
        ),
        evidence=Evidence(
            (
                "infoboard-asem4-summit", "china-org-asem7-press-conference",
                "asem8-be-som-october", "asem8be-commission-president", "seed-ec-asem-page-2012",
                "eu-law-summary-asem-process", "mofa-jp-asem-framework",
                "meti-jp-asem-organisation-ja", "donga-asem3-press-conference",
                "hankyung-asem4-coordinators-ko", "newstrack-coordinators-2009",
            ),
            note=(
                "The only permanent coordinator. The hand-over to the External Action Service is "
                "not dated in the sources; Japan's English page of 2023 still names the "
                "Commission."
            ),
            field_sources=(
                ("attested[0]", ("donga-asem3-press-conference", "hankyung-asem4-coordinators-ko")),
                ("attested[2]", ("meti-jp-asem-organisation-ja",)),
                ("attested[4]", ("newstrack-coordinators-2009",)),
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-eu-eeas",
        "EU",
        role=CoordinatorRole.EUROPEAN_PERMANENT,
        body="European External Action Service",
        attested=(
            PartialDate(2020, 4, 21), PartialDate(2020, 6, 3), PartialDate(2020, 9, 7),
            PartialDate(2020, 12, 4),
        ),
        evidence=Evidence(
            (
                "infoboard-working-methods-2020", "infoboard-working-method-2024",
                "infoboard-coordinators-som2-2020", "asem13-news-coordinators-2020-04",
                "asem13-news-coordinators-2020-12", "sg-mfa-covid-statement-2020",
                "europeaid-asem-page", "mofa-jp-framework-2023-ja",
            ),
            note=(
                "Permanent coordinator in succession to the Commission. A Commission page of "
                "about 2013-2014 names the two bodies together."
            ),
            disagreements=(
                Disagreement(
                    "body",
                    "European Commission",
                    sources=("mofa-jp-asem-framework",),
                    note="The English page of 2023.",
                ),
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-fra-2000",
        "FRA",
        role=CoordinatorRole.EU_PRESIDENCY,
        attested=(PartialDate(2000, 10, 21),),
        evidence=Evidence(
            ("donga-asem3-press-conference", "hankyung-asem4-coordinators-ko"),
            Confidence.SINGLE,
            note=(
                "As for Korea in 2000: President Chirac; France held the presidency of the "
                "Council."
            ),
            field_sources=(("role_inferred", ("hankyung-asem4-coordinators-ko",)),),
        ),
    ),
    Coordinatorship(
        "coordinator-fra-2008",
        "FRA",
        role=CoordinatorRole.EU_PRESIDENCY,
        role_inferred=True,
        attested=(PartialDate(2008, 10, 14),),
        evidence=Evidence(
            ("china-org-asem7-press-conference",),
            Confidence.SINGLE,
            note="Named among four coordinators before the seventh summit; seat inferred.",
        ),
    ),
    Coordinatorship(
        "coordinator-hrv-2020",
        "HRV",
        role=CoordinatorRole.EU_PRESIDENCY,
        attested=(PartialDate(2020, 4, 21), PartialDate(2020, 6, 3)),
        evidence=Evidence(
            (
                "asem13-news-coordinators-2020-04", "infoboard-coordinators-som2-2020",
                "infoboard-working-methods-2020",
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-idn-2004",
        "IDN",
        role=CoordinatorRole.ASEAN,
        role_inferred=True,
        started=PartialDate(2004, 10),
        attested=(PartialDate(2006, 9, 10),),
        evidence=Evidence(
            ("hankyung-asem5-coordinators-ko", "yonhap-hani-asem6-ko"),
            note=(
                "The President of Korea said in Hanoi that with the end of the fifth summit Korea "
                "and Indonesia would be coordinators together; both their presidents acted as "
                "leaders of the coordinators and chaired the Asian meeting in Helsinki on 10 "
                "September 2006. Seat follows from its group. End of term not stated; China and "
                "Brunei had it in 2007."
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-ind-2009",
        "IND",
        role=CoordinatorRole.NESA,
        role_inferred=True,
        attested=(PartialDate(2009),),
        evidence=Evidence(
            ("newstrack-coordinators-2009",),
            Confidence.SINGLE,
            note=(
                "Between China (October 2008) and Korea (October 2010). Named in a news report of "
                "mid-2009 on the interfaith dialogue, as background and without a source."
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-jpn-2002",
        "JPN",
        role=CoordinatorRole.NESA,
        started=PartialDate(2002, 9),
        ended=PartialDate(2004, 10),
        evidence=Evidence(
            ("mofa-jp-asem-framework", "mofa-jp-framework-2023-ja", "mofa-jp-asem5-overview"),
            note="From the fourth summit to the fifth. The group was then Northeast Asia only.",
        ),
    ),
    Coordinatorship(
        "coordinator-jpn-2010",
        "JPN",
        role=CoordinatorRole.NESA,
        started=PartialDate(2010, 11),
        ended=PartialDate(2011, 10),
        evidence=Evidence(("mofa-jp-asem-framework", "mofa-jp-framework-2023-ja")),
    ),
    Coordinatorship(
        "coordinator-khm-2010",
        "KHM",
        role=CoordinatorRole.ASEAN,
        attested=(
            PartialDate(2009), PartialDate(2010, 5, 5), PartialDate(2010, 10, 2),
            PartialDate(2010, 10, 5),
        ),
        evidence=Evidence(
            (
                "asem8-be-som-october", "asem8be-coordinators-press-conference",
                "cambodia-som-2010", "newstrack-coordinators-2009",
            ),
            note="Must have ended by November 2010, when Laos began.",
            field_sources=(("attested[0]", ("newstrack-coordinators-2009",)),),
        ),
    ),
    Coordinatorship(
        "coordinator-kor-2000",
        "KOR",
        role=CoordinatorRole.NESA,
        role_inferred=True,
        ended=PartialDate(2000, 10, 21),
        attested=(PartialDate(2000, 10, 19), PartialDate(2000, 10, 21)),
        evidence=Evidence(
            (
                "donga-asem3-press-conference", "hankyung-asem4-coordinators-ko",
                "hankyung-asian-summit-2000-ko",
            ),
            Confidence.SINGLE,
            note=(
                "The newspaper calls the four at the closing press conference of the third summit "
                "the 'executive committee' of ASEM: Korea, France, Thailand and the Commission; "
                "seats inferred. Korea was also host."
            ),
            field_sources=(
                ("ended", ("hankyung-asem4-coordinators-ko", "hankyung-asian-summit-2000-ko")),
                ("attested", ("hankyung-asem4-coordinators-ko", "hankyung-asian-summit-2000-ko")),
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-kor-2004",
        "KOR",
        role=CoordinatorRole.NESA,
        started=PartialDate(2004, 10),
        attested=(PartialDate(2006, 9, 10),),
        evidence=Evidence(
            (
                "hankyung-asem5-coordinators-ko", "yonhap-hani-asem6-ko",
                "hankyung-asem5-asian-summit-ko",
            ),
            note=(
                "The President of Korea said in Hanoi that with the end of the fifth summit Korea "
                "and Indonesia would be coordinators together; both their presidents acted as "
                "leaders of the coordinators and chaired the Asian meeting in Helsinki on 10 "
                "September 2006. Called the Northeast Asian coordinator. End of term not stated; "
                "China and Brunei had it in 2007."
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-kor-2010",
        "KOR",
        role=CoordinatorRole.NESA,
        attested=(PartialDate(2010, 10, 2), PartialDate(2010, 10, 5)),
        evidence=Evidence(
            ("asem8-be-som-october", "asem8be-coordinators-press-conference"),
            note="Must have ended by November 2010, when Japan began.",
        ),
    ),
    Coordinatorship(
        "coordinator-lao-2010",
        "LAO",
        role=CoordinatorRole.ASEAN,
        started=PartialDate(2010, 11),
        attested=(PartialDate(2010, 11), PartialDate(2011, 10)),
        evidence=Evidence(
            ("mofa-jp-framework-2023-ja",),
            note="Beside Japan for at least the year to October 2011; end not given.",
        ),
    ),
    Coordinatorship(
        "coordinator-mmr-2016",
        "MMR",
        role=CoordinatorRole.ASEAN,
        role_inferred=True,
        attested=(PartialDate(2016, 7, 16),),
        evidence=Evidence(
            ("montsame-asem11-documents",),
            Confidence.SINGLE,
            note=(
                "Inferred: its President stood with chair, EU institutions and EU coordinator at "
                "the press conference of the eleventh summit."
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-mys-2014",
        "MYS",
        role=CoordinatorRole.ASEAN,
        attested=(PartialDate(2014, 10, 15),),
        evidence=Evidence(
            ("bernama-asem10-najib",),
            Confidence.SINGLE,
            note="Between Laos (2010 to about 2012) and Myanmar (2016). Term not stated.",
        ),
    ),
    Coordinatorship(
        "coordinator-pak-2017",
        "PAK",
        role=CoordinatorRole.NESA,
        role_inferred=True,
        attested=(PartialDate(2017, 11, 20),),
        evidence=Evidence(
            ("mofa-jp-fmm13-overview",),
            Confidence.SINGLE,
            note=(
                "The source says that the country presided over its region at the thirteenth "
                "foreign ministers' meeting; read as coordinator."
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-phl-2017",
        "PHL",
        role=CoordinatorRole.ASEAN,
        role_inferred=True,
        attested=(PartialDate(2017, 11, 20),),
        evidence=Evidence(
            ("mofa-jp-fmm13-overview",),
            Confidence.SINGLE,
            note=(
                "The source says that the country presided over its region at the thirteenth "
                "foreign ministers' meeting; read as coordinator."
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-prt-2007",
        "PRT",
        role=CoordinatorRole.EU_PRESIDENCY,
        started=PartialDate(2007),
        ended=PartialDate(2007),
        attested=(PartialDate(2007),),
        evidence=Evidence(
            ("meti-jp-asem-organisation-ja",),
            Confidence.SINGLE,
            note="The second half of 2007; exact days not given in the source.",
        ),
    ),
    Coordinatorship(
        "coordinator-prt-2020",
        "PRT",
        role=CoordinatorRole.EU_PRESIDENCY,
        attested=(PartialDate(2020, 12, 4),),
        evidence=Evidence(
            ("asem13-news-coordinators-2020-12",),
            note="Took part beside Germany, as the presidency to come.",
        ),
    ),
    Coordinatorship(
        "coordinator-rus-2020",
        "RUS",
        role=CoordinatorRole.NESA,
        attested=(
            PartialDate(2020, 4, 21), PartialDate(2020, 6, 3), PartialDate(2020, 9, 7),
            PartialDate(2020, 12, 4),
        ),
        evidence=Evidence(
            (
                "infoboard-working-methods-2020", "infoboard-coordinators-som2-2020",
                "asem13-news-coordinators-2020-04", "asem13-news-coordinators-2020-12",
                "ru-eu-mission-covid-statement-2020",
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-sgp-2020",
        "SGP",
        role=CoordinatorRole.ASEAN,
        attested=(
            PartialDate(2020, 4, 21), PartialDate(2020, 6, 3), PartialDate(2020, 9, 7),
            PartialDate(2020, 12, 4),
        ),
        evidence=Evidence(
            (
                "infoboard-working-methods-2020", "infoboard-coordinators-som2-2020",
                "asem13-news-coordinators-2020-04", "asem13-news-coordinators-2020-12",
                "sg-mfa-covid-statement-2020",
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-svk-2016",
        "SVK",
        role=CoordinatorRole.EU_PRESIDENCY,
        attested=(PartialDate(2016, 7, 16),),
        evidence=Evidence(
            ("montsame-asem11-documents",),
            Confidence.SINGLE,
            note="Its Prime Minister is called EU coordinator.",
        ),
    ),
    Coordinatorship(
        "coordinator-svn-2021",
        "SVN",
        role=CoordinatorRole.EU_PRESIDENCY,
        attested=(PartialDate(2021, 9, 16), PartialDate(2021, 11, 25)),
        evidence=Evidence(
            ("akp-som-2021-09", "siol-asem13-jansa-sl", "si-demokracija-2021-asem13"),
            note=(
                "Co-chaired senior officials as holder of the presidency (the source says "
                "'European Council'); an agency at home names the coordinator's seat."
            ),
            field_sources=(
                ("role_inferred", ("siol-asem13-jansa-sl", "si-demokracija-2021-asem13")),
                ("attested[1]", ("siol-asem13-jansa-sl",)),
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-swe-2001",
        "SWE",
        role=CoordinatorRole.EU_PRESIDENCY,
        started=PartialDate(2001),
        ended=PartialDate(2001),
        evidence=Evidence(
            ("hankyung-asem4-coordinators-ko",),
            Confidence.SINGLE,
            note="Announced in October 2000 for the first half of 2001.",
        ),
    ),
    Coordinatorship(
        "coordinator-tha-2000",
        "THA",
        role=CoordinatorRole.ASEAN,
        role_inferred=True,
        ended=PartialDate(2000, 10, 21),
        attested=(PartialDate(2000, 10, 19), PartialDate(2000, 10, 21)),
        evidence=Evidence(
            (
                "donga-asem3-press-conference", "hankyung-asem4-coordinators-ko",
                "hankyung-asian-summit-2000-ko",
            ),
            Confidence.SINGLE,
            note="As for Korea in 2000: Prime Minister Chuan Leekpai.",
            field_sources=(
                ("ended", ("hankyung-asem4-coordinators-ko", "hankyung-asian-summit-2000-ko")),
                ("attested", ("hankyung-asem4-coordinators-ko", "hankyung-asian-summit-2000-ko")),
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-tha-2021",
        "THA",
        role=CoordinatorRole.ASEAN,
        started=PartialDate(2021),
        ended=PartialDate(2023, 1, 12),
        attested=(PartialDate(2021, 11, 25),),
        evidence=Evidence(
            (
                "th-mfa-asem13", "thai-gov-asem13-th", "th-mfa-asem13-pm-en",
                "nation-thailand-handover-2023",
            ),
            note=(
                "About two years up to the hand-over; Singapore was still in the seat on 4 "
                "December 2020. Term given by the Thai government as 2021-2022."
            ),
            field_sources=(("started", ("thai-gov-asem13-th", "th-mfa-asem13-pm-en")),),
        ),
    ),
    Coordinatorship(
        "coordinator-vnm-2004",
        "VNM",
        role=CoordinatorRole.ASEAN,
        started=PartialDate(2000, 10, 21),
        ended=PartialDate(2004, 10),
        attested=(PartialDate(2002, 9, 23),),
        evidence=Evidence(
            (
                "infoboard-asem4-summit", "mofa-jp-framework-2023-ja",
                "qdnd-vietnam-asem-membership", "hankyung-asem4-coordinators-ko",
                "123docz-vietnam-role-asem-vi",
            ),
            note=(
                "Coordinated the fourth summit with China, then was beside Japan to the end of "
                "the fifth summit."
            ),
            field_sources=(
                ("started", ("hankyung-asem4-coordinators-ko", "123docz-vietnam-role-asem-vi")),
            ),
            disagreements=(
                Disagreement(
                    "started",
                    "1999/2000",
                    sources=("qdnd-vietnam-asem-membership",),
                    note="Gives terms of 1999-2000 and 2001-2002 instead.",
                ),
            ),
        ),
    ),
    Coordinatorship(
        "coordinator-vnm-2023",
        "VNM",
        role=CoordinatorRole.ASEAN,
        started=PartialDate(2023, 1, 12),
        evidence=Evidence(
            ("nation-thailand-handover-2023", "infoboard-working-method-2024"),
            note="Took over from Thailand in an online meeting.",
        ),
    ),
)
