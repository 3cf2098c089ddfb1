"""The dated course of each partner's participation, by id."""

from __future__ import annotations

from datetime import date

from asem.model.evidence import Confidence, Disagreement, Evidence
from asem.model.memberships import Membership, Milestone, MilestoneKind
from asem.model.partial_date import PartialDate

ROWS: tuple[Membership, ...] = (
    Membership(
        "membership-ASEAN-SEC",
        "ASEAN-SEC",
        round=2,
        decided=PartialDate(2006, 9, 11),
        participates_from=date(2007, 5, 28),
        acceded=date(2008, 10, 24),
        first_summit=7,
        milestones=(
            Milestone(
                MilestoneKind.INVITED,
                PartialDate(2006, 9, 11),
                meeting="asem-6",
                evidence=Evidence(
                    (
                        "finland-asem6-enlargement", "qdnd-asem6-close", "siia-asem6",
                        "mofa-jp-fmm8-chair-statement",
                    ),
                    note="Decision of the summit of 10-11 September; dated to its closing day.",
                ),
            ),
            Milestone(
                MilestoneKind.WELCOMED_AS_PARTNER,
                PartialDate(2007, 5, 28),
                meeting="fmm-8",
                evidence=Evidence(
                    ("mofa-jp-fmm8-chair-statement", "de-aa-fmm8-welcome", "infoboard-fmm8"),
                    note=(
                        "Internal procedures completed; took part in the foreign ministers' "
                        "meeting in Hamburg."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.WELCOMED_AS_PARTNER,
                PartialDate(2007, 10),
                evidence=Evidence(
                    ("asef-history-asem5",),
                    Confidence.SINGLE,
                    note=(
                        "Date given in ASEF's own history only; no meeting of that month was "
                        "identified."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2008, 10, 24),
                meeting="asem-7",
                evidence=Evidence(("fmprc-asem7-chair-statement", "mofa-jp-fmm8-chair-statement")),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2008, 10, 24),
                meeting="asem-7",
                evidence=Evidence(("fmprc-asem7-chair-statement",)),
            ),
        ),
        evidence=Evidence(
            (
                "finland-asem6-enlargement", "mofa-jp-fmm8-chair-statement", "de-aa-fmm8-welcome",
                "fmprc-asem7-chair-statement", "eeas-australia-asem", "asef-history-asem5",
            ),
            note=(
                "Invited by ASEM 6, welcomed by the foreign ministers after its internal "
                "procedures, celebrated at its first summit; lists give any of the three years."
            ),
            disagreements=(
                Disagreement(
                    "acceded",
                    "2007-05-28",
                    sources=("mofa-jp-fmm8-chair-statement", "infoboard-fmm8"),
                    note="Counted as partners from the foreign ministers' meeting in Hamburg on.",
                ),
                Disagreement(
                    "acceded",
                    "2006",
                    sources=("aseic-about-asem",),
                    note="Counted from the sixth summit, which decided the admission.",
                ),
                Disagreement(
                    "acceded",
                    "2007-10",
                    sources=("asef-history-asem5",),
                    note="No meeting of that month was identified.",
                ),
            ),
        ),
    ),
    Membership(
        "membership-AUS",
        "AUS",
        round=3,
        decided=PartialDate(2009, 5, 26),
        participates_from=date(2010, 10, 4),
        acceded=date(2010, 10, 4),
        first_summit=8,
        milestones=(
            Milestone(
                MilestoneKind.DECLINED,
                PartialDate(1995),
                evidence=Evidence(
                    ("afp-1995-aus-nzl-excluded",),
                    Confidence.SINGLE,
                    note=(
                        "Asian participants left Australia and New Zealand out of the first "
                        "summit."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.DEFERRED,
                PartialDate(1998, 4),
                meeting="asem-2",
                evidence=Evidence(
                    ("aph-flagpost-2010", "rmit-asem"),
                    note="The second summit put Australia's bid off without a date.",
                ),
            ),
            Milestone(
                MilestoneKind.APPLIED,
                PartialDate(2008, 10),
                evidence=Evidence(("rmit-asem",), Confidence.SINGLE),
            ),
            Milestone(
                MilestoneKind.APPLICATION_WELCOMED,
                PartialDate(2009, 5, 26),
                meeting="fmm-9",
                evidence=Evidence(
                    ("fmm9-chair-outline", "rmit-asem", "au-hansard-2009-05-28", "ec-memo-10-207"),
                    note=(
                        "Meeting of 25-26 May, dated to its closing day; announced by the "
                        "Australian foreign minister on 28 May."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.PRE_ACCESSION_PARTICIPATION,
                PartialDate(2010, 7, 13),
                meeting="som-2010-07-brussels",
                evidence=Evidence(
                    ("infoboard-som-2010-07",),
                    note="Attended the senior officials' meeting in Brussels as prospective member.",
                ),
            ),
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2010, 10, 4),
                meeting="asem-8",
                evidence=Evidence(
                    ("euco-asem8-opening-remarks", "asem8-chair-statement", "ru-mfa-asem8"),
                ),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2010, 10, 4),
                meeting="asem-8",
                evidence=Evidence(("euco-asem8-opening-remarks", "asem8-chair-statement")),
            ),
        ),
        evidence=Evidence(
            (
                "asem8-chair-statement", "euco-asem8-opening-remarks", "mofa-jp-asem8-outline",
                "eeas-australia-asem", "ru-mfa-asem8", "asem8-be-som-october",
                "infoboard-som-2010-07", "rmit-asem", "aph-flagpost-2010", "ec-memo-10-207",
                "dfat-asem", "nzherald-2010-09",
            ),
            note=(
                "Admitted outside the Asian and European sides; see the partner's groups. The "
                "year 2009 in some lists is that in which the foreign ministers welcomed the "
                "applications of Australia and Russia, not that of accession. A New Zealand paper "
                "of September 2010 has the three newcomers approved as a group of neither Europe "
                "nor Asia."
            ),
        ),
    ),
    Membership(
        "membership-AUT",
        "AUT",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            ("infoboard-overview", "infoboard-asem1", "asef-history-asem1", "europa-eu-countries"),
        ),
    ),
    Membership(
        "membership-BEL",
        "BEL",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            ("infoboard-overview", "infoboard-asem1", "asef-history-asem1", "europa-eu-countries"),
        ),
    ),
    Membership(
        "membership-BGD",
        "BGD",
        round=4,
        participates_from=date(2012, 11, 5),
        acceded=date(2012, 11, 5),
        first_summit=9,
        milestones=(
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2012, 11, 5),
                meeting="asem-9",
                evidence=Evidence(("culture360-new-partners-2012", "no-pmo-2012-11-05")),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2012, 11, 5),
                meeting="asem-9",
                evidence=Evidence(("no-pmo-2012-11-05",)),
            ),
        ),
        evidence=Evidence(
            (
                "no-pmo-2012-11-05", "culture360-new-partners-2012", "eeas-australia-asem",
                "gurumia-2012-11-06", "mofa-jp-asem9-outline",
            ),
            note=(
                "The meeting that agreed Bangladesh's admission was not found (the Swiss press "
                "release of 9 March 2012 names only Switzerland and Norway as approved in "
                "Copenhagen)."
            ),
        ),
    ),
    Membership(
        "membership-BGR",
        "BGR",
        round=2,
        decided=PartialDate(2006, 9, 11),
        participates_from=date(2007, 5, 28),
        acceded=date(2008, 10, 24),
        first_summit=7,
        milestones=(
            Milestone(
                MilestoneKind.INVITED,
                PartialDate(2006, 9, 11),
                meeting="asem-6",
                evidence=Evidence(
                    (
                        "finland-asem6-enlargement", "qdnd-asem6-close", "siia-asem6",
                        "mofa-jp-fmm8-chair-statement",
                    ),
                    note="Decision of the summit of 10-11 September; dated to its closing day.",
                ),
            ),
            Milestone(
                MilestoneKind.EU_ACCESSION,
                PartialDate(2007, 1, 1),
                evidence=Evidence(("europa-eu-countries",)),
            ),
            Milestone(
                MilestoneKind.WELCOMED_AS_PARTNER,
                PartialDate(2007, 5, 28),
                meeting="fmm-8",
                evidence=Evidence(
                    ("mofa-jp-fmm8-chair-statement", "de-aa-fmm8-welcome", "infoboard-fmm8"),
                    note=(
                        "Internal procedures completed; took part in the foreign ministers' "
                        "meeting in Hamburg."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.WELCOMED_AS_PARTNER,
                PartialDate(2007, 10),
                evidence=Evidence(
                    ("asef-history-asem5",),
                    Confidence.SINGLE,
                    note=(
                        "Date given in ASEF's own history only; no meeting of that month was "
                        "identified."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2008, 10, 24),
                meeting="asem-7",
                evidence=Evidence(("fmprc-asem7-chair-statement", "mofa-jp-fmm8-chair-statement")),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2008, 10, 24),
                meeting="asem-7",
                evidence=Evidence(("fmprc-asem7-chair-statement",)),
            ),
        ),
        evidence=Evidence(
            (
                "finland-asem6-enlargement", "mofa-jp-fmm8-chair-statement", "de-aa-fmm8-welcome",
                "fmprc-asem7-chair-statement", "eeas-australia-asem", "asef-history-asem5",
                "asef-news-3484",
            ),
            note=(
                "Invited by ASEM 6, welcomed by the foreign ministers after its internal "
                "procedures, celebrated at its first summit; lists give any of the three years. "
                "EU membership (1 January 2007) did not by itself bring ASEM partnership; ASEF "
                "gives 2008 as the year of joining."
            ),
            disagreements=(
                Disagreement(
                    "acceded",
                    "2007-05-28",
                    sources=("mofa-jp-fmm8-chair-statement", "infoboard-fmm8"),
                    note="Counted as partners from the foreign ministers' meeting in Hamburg on.",
                ),
                Disagreement(
                    "acceded",
                    "2006",
                    sources=("aseic-about-asem",),
                    note="Counted from the sixth summit, which decided the admission.",
                ),
                Disagreement(
                    "acceded",
                    "2007-10",
                    sources=("asef-history-asem5",),
                    note="No meeting of that month was identified.",
                ),
            ),
        ),
    ),
    Membership(
        "membership-BRN",
        "BRN",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-overview", "infoboard-asem1", "asef-history-asem1",
                "dk-pm-asem4-press-release", "mofa-jp-bluebook-2004",
            ),
        ),
    ),
    Membership(
        "membership-CHE",
        "CHE",
        round=4,
        decided=PartialDate(2012, 3, 1),
        participates_from=date(2012, 11, 5),
        acceded=date(2012, 11, 5),
        first_summit=9,
        milestones=(
            Milestone(
                MilestoneKind.APPLIED,
                PartialDate(2011, 3),
                evidence=Evidence(("ch-fdfa-2012-03-09",)),
            ),
            Milestone(
                MilestoneKind.DECIDED,
                PartialDate(2012, 3, 1),
                place="Copenhagen",
                evidence=Evidence(
                    ("ch-fdfa-2012-03-09",),
                    note="Senior officials' meeting of 1-2 March 2012.",
                ),
            ),
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2012, 11, 5),
                meeting="asem-9",
                evidence=Evidence(("culture360-new-partners-2012", "no-pmo-2012-11-05")),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2012, 11, 5),
                meeting="asem-9",
                evidence=Evidence(("no-pmo-2012-11-05",)),
            ),
        ),
        evidence=Evidence(
            (
                "no-pmo-2012-11-05", "culture360-new-partners-2012", "eeas-australia-asem",
                "ch-fdfa-2012-03-09", "ch-eda-2012-03-09-list",
            ),
        ),
    ),
    Membership(
        "membership-CHN",
        "CHN",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-overview", "infoboard-asem1", "asef-history-asem1",
                "dk-pm-asem4-press-release", "mofa-jp-bluebook-2004",
            ),
        ),
    ),
    Membership(
        "membership-CYP",
        "CYP",
        round=1,
        decided=PartialDate(2004, 10, 7),
        participates_from=date(2004, 10, 8),
        acceded=date(2004, 10, 8),
        first_summit=5,
        milestones=(
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2004, 10, 7),
                meeting="asem-5",
                evidence=Evidence(
                    (
                        "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                        "mofa-jp-asem5-summary",
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2004, 10, 8),
                meeting="asem-5",
                evidence=Evidence(
                    ("kantei-asem5-chair-statement", "seed-asem5-cultures-declaration"),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "kantei-asem5-chair-statement", "mofa-jp-asem5-summary",
                "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                "eeas-australia-asem",
            ),
            note=(
                "Admitted at a ceremony in Hanoi on Thursday 7 October 2004, the day before the "
                "summit opened; Japan's foreign ministry, which dates the summit 7-9 October, "
                "says the participation was formally approved at ASEM 5. The effective date "
                "follows the rule of the first summit's opening day (8 October)."
            ),
        ),
    ),
    Membership(
        "membership-CZE",
        "CZE",
        round=1,
        decided=PartialDate(2004, 10, 7),
        participates_from=date(2004, 10, 8),
        acceded=date(2004, 10, 8),
        first_summit=5,
        milestones=(
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2004, 10, 7),
                meeting="asem-5",
                evidence=Evidence(
                    (
                        "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                        "mofa-jp-asem5-summary",
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2004, 10, 8),
                meeting="asem-5",
                evidence=Evidence(
                    ("kantei-asem5-chair-statement", "seed-asem5-cultures-declaration"),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "kantei-asem5-chair-statement", "mofa-jp-asem5-summary",
                "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                "eeas-australia-asem",
            ),
            note=(
                "Admitted at a ceremony in Hanoi on Thursday 7 October 2004, the day before the "
                "summit opened; Japan's foreign ministry, which dates the summit 7-9 October, "
                "says the participation was formally approved at ASEM 5. The effective date "
                "follows the rule of the first summit's opening day (8 October)."
            ),
        ),
    ),
    Membership(
        "membership-DEU",
        "DEU",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            ("infoboard-overview", "infoboard-asem1", "asef-history-asem1", "europa-eu-countries"),
        ),
    ),
    Membership(
        "membership-DNK",
        "DNK",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            ("infoboard-overview", "infoboard-asem1", "asef-history-asem1", "europa-eu-countries"),
        ),
    ),
    Membership(
        "membership-ESP",
        "ESP",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            ("infoboard-overview", "infoboard-asem1", "asef-history-asem1", "europa-eu-countries"),
        ),
    ),
    Membership(
        "membership-EST",
        "EST",
        round=1,
        decided=PartialDate(2004, 10, 7),
        participates_from=date(2004, 10, 8),
        acceded=date(2004, 10, 8),
        first_summit=5,
        milestones=(
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2004, 10, 7),
                meeting="asem-5",
                evidence=Evidence(
                    (
                        "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                        "mofa-jp-asem5-summary",
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2004, 10, 8),
                meeting="asem-5",
                evidence=Evidence(
                    ("kantei-asem5-chair-statement", "seed-asem5-cultures-declaration"),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "kantei-asem5-chair-statement", "mofa-jp-asem5-summary",
                "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                "eeas-australia-asem", "dw-2004-asem5",
            ),
            note=(
                "Admitted at a ceremony in Hanoi on Thursday 7 October 2004, the day before the "
                "summit opened; Japan's foreign ministry, which dates the summit 7-9 October, "
                "says the participation was formally approved at ASEM 5. The effective date "
                "follows the rule of the first summit's opening day (8 October)."
            ),
        ),
    ),
    Membership(
        "membership-EU",
        "EU",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-overview", "infoboard-asem1", "asef-history-asem1",
                "eeas-australia-asem", "mofa-jp-asem2-chair-statement",
            ),
            note=(
                "Founding partner as the European Commission; listed as the European Union since "
                "about 2012. No admission decision."
            ),
        ),
    ),
    Membership(
        "membership-FIN",
        "FIN",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            ("infoboard-overview", "infoboard-asem1", "asef-history-asem1", "europa-eu-countries"),
        ),
    ),
    Membership(
        "membership-FRA",
        "FRA",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            ("infoboard-overview", "infoboard-asem1", "asef-history-asem1", "europa-eu-countries"),
        ),
    ),
    Membership(
        "membership-GBR",
        "GBR",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-overview", "infoboard-asem1", "asef-history-asem1",
                "europa-eu-countries", "dfat-asem", "ec-asem13-press", "mofa-jp-asem-2023",
            ),
            note=(
                "Founding partner; no admission decision. Stays a partner after leaving the EU on "
                "31 January 2020: the European side was still counted at thirty states in "
                "November 2021 with 27 EU members, Norway, Switzerland and the United Kingdom."
            ),
        ),
    ),
    Membership(
        "membership-GRC",
        "GRC",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            ("infoboard-overview", "infoboard-asem1", "asef-history-asem1", "europa-eu-countries"),
        ),
    ),
    Membership(
        "membership-HRV",
        "HRV",
        round=5,
        participates_from=date(2014, 10, 16),
        acceded=date(2014, 10, 16),
        first_summit=10,
        milestones=(
            Milestone(
                MilestoneKind.EU_ACCESSION,
                PartialDate(2013, 7, 1),
                evidence=Evidence(("europa-eu-countries",)),
            ),
            Milestone(
                MilestoneKind.PREPARATIONS,
                PartialDate(2013, 11, 12),
                meeting="fmm-11",
                evidence=Evidence(
                    ("vov-fmm11",),
                    Confidence.SINGLE,
                    note=(
                        "The foreign ministers in Delhi are reported to have prepared Croatia's "
                        "admission."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2014, 10, 16),
                meeting="asem-10",
                evidence=Evidence(
                    ("asem10-chair-statement",),
                    note=(
                        "The Chair's statement of the summit of 16-17 October says they acceded "
                        "on that occasion; dated to the opening day."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2014, 10, 16),
                meeting="asem-10",
                evidence=Evidence(("asem10-chair-statement",)),
            ),
        ),
        evidence=Evidence(
            ("asem10-chair-statement", "asef-news-3484", "vov-fmm11", "europa-eu-countries"),
            note=(
                "EU membership did not by itself bring ASEM partnership. The formal decision was "
                "not found; the foreign ministers' meeting of November 2013 is reported only as "
                "preparing the admission."
            ),
        ),
    ),
    Membership(
        "membership-HUN",
        "HUN",
        round=1,
        decided=PartialDate(2004, 10, 7),
        participates_from=date(2004, 10, 8),
        acceded=date(2004, 10, 8),
        first_summit=5,
        milestones=(
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2004, 10, 7),
                meeting="asem-5",
                evidence=Evidence(
                    (
                        "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                        "mofa-jp-asem5-summary",
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2004, 10, 8),
                meeting="asem-5",
                evidence=Evidence(
                    ("kantei-asem5-chair-statement", "seed-asem5-cultures-declaration"),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "kantei-asem5-chair-statement", "mofa-jp-asem5-summary",
                "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                "eeas-australia-asem",
            ),
            note=(
                "Admitted at a ceremony in Hanoi on Thursday 7 October 2004, the day before the "
                "summit opened; Japan's foreign ministry, which dates the summit 7-9 October, "
                "says the participation was formally approved at ASEM 5. The effective date "
                "follows the rule of the first summit's opening day (8 October)."
            ),
        ),
    ),
    Membership(
        "membership-IDN",
        "IDN",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-overview", "infoboard-asem1", "asef-history-asem1",
                "dk-pm-asem4-press-release", "mofa-jp-bluebook-2004",
            ),
        ),
    ),
    Membership(
        "membership-IND",
        "IND",
        round=2,
        decided=PartialDate(2006, 9, 11),
        participates_from=date(2007, 5, 28),
        acceded=date(2008, 10, 24),
        first_summit=7,
        milestones=(
            Milestone(
                MilestoneKind.INVITED,
                PartialDate(2006, 9, 11),
                meeting="asem-6",
                evidence=Evidence(
                    (
                        "finland-asem6-enlargement", "qdnd-asem6-close", "siia-asem6",
                        "mofa-jp-fmm8-chair-statement",
                    ),
                    note="Decision of the summit of 10-11 September; dated to its closing day.",
                ),
            ),
            Milestone(
                MilestoneKind.NATIONAL_EFFECTIVE_DATE,
                PartialDate(2007, 1, 1),
                evidence=Evidence(
                    ("india-mea-about-asem",),
                    note=(
                        "Date from which India's foreign ministry counts its membership; no "
                        "collective ASEM document read gives it."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.WELCOMED_AS_PARTNER,
                PartialDate(2007, 5, 28),
                meeting="fmm-8",
                evidence=Evidence(
                    ("mofa-jp-fmm8-chair-statement", "de-aa-fmm8-welcome", "infoboard-fmm8"),
                    note=(
                        "Internal procedures completed; took part in the foreign ministers' "
                        "meeting in Hamburg."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.WELCOMED_AS_PARTNER,
                PartialDate(2007, 10),
                evidence=Evidence(
                    ("asef-history-asem5",),
                    Confidence.SINGLE,
                    note=(
                        "Date given in ASEF's own history only; no meeting of that month was "
                        "identified."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2008, 10, 24),
                meeting="asem-7",
                evidence=Evidence(("fmprc-asem7-chair-statement", "mofa-jp-fmm8-chair-statement")),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2008, 10, 24),
                meeting="asem-7",
                evidence=Evidence(("fmprc-asem7-chair-statement",)),
            ),
        ),
        evidence=Evidence(
            (
                "finland-asem6-enlargement", "mofa-jp-fmm8-chair-statement", "de-aa-fmm8-welcome",
                "fmprc-asem7-chair-statement", "eeas-australia-asem", "asef-history-asem5",
                "india-mea-about-asem", "india-mea-fmm11-remarks",
            ),
            note=(
                "Invited by ASEM 6, welcomed by the foreign ministers after its internal "
                "procedures, celebrated at its first summit; lists give any of the three years."
            ),
            disagreements=(
                Disagreement(
                    "acceded",
                    "2007-01-01",
                    sources=("india-mea-about-asem",),
                    note="From where India itself counts.",
                ),
                Disagreement(
                    "acceded",
                    "2007-05-28",
                    sources=("mofa-jp-fmm8-chair-statement", "infoboard-fmm8"),
                    note="Counted as partners from the foreign ministers' meeting in Hamburg on.",
                ),
                Disagreement(
                    "acceded",
                    "2006",
                    sources=("aseic-about-asem",),
                    note="Counted from the sixth summit, which decided the admission.",
                ),
                Disagreement(
                    "acceded",
                    "2007-10",
                    sources=("asef-history-asem5",),
                    note="No meeting of that month was identified.",
                ),
            ),
        ),
    ),
    Membership(
        "membership-IRL",
        "IRL",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            ("infoboard-overview", "infoboard-asem1", "asef-history-asem1", "europa-eu-countries"),
        ),
    ),
    Membership(
        "membership-ITA",
        "ITA",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            ("infoboard-overview", "infoboard-asem1", "asef-history-asem1", "europa-eu-countries"),
        ),
    ),
    Membership(
        "membership-JPN",
        "JPN",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-overview", "infoboard-asem1", "asef-history-asem1",
                "dk-pm-asem4-press-release", "mofa-jp-bluebook-2004",
            ),
        ),
    ),
    Membership(
        "membership-KAZ",
        "KAZ",
        round=5,
        participates_from=date(2014, 10, 16),
        acceded=date(2014, 10, 16),
        first_summit=10,
        milestones=(
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2014, 10, 16),
                meeting="asem-10",
                evidence=Evidence(
                    ("asem10-chair-statement",),
                    note=(
                        "The Chair's statement of the summit of 16-17 October says they acceded "
                        "on that occasion; dated to the opening day."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2014, 10, 16),
                meeting="asem-10",
                evidence=Evidence(("asem10-chair-statement",)),
            ),
        ),
        evidence=Evidence(
            ("asem10-chair-statement", "asef-news-3484"),
            note="The meeting that agreed Kazakhstan's admission was not found.",
        ),
    ),
    Membership(
        "membership-KHM",
        "KHM",
        round=1,
        decided=PartialDate(2004, 10, 7),
        participates_from=date(2004, 10, 8),
        acceded=date(2004, 10, 8),
        first_summit=5,
        milestones=(
            Milestone(
                MilestoneKind.PREPARATIONS,
                PartialDate(2002, 6),
                meeting="fmm-4",
                evidence=Evidence(
                    ("mofa-jp-fmm4-outline",),
                    note=(
                        "The foreign ministers welcomed its interest and proposed to discuss it "
                        "at the fifth summit."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2004, 10, 7),
                meeting="asem-5",
                evidence=Evidence(
                    (
                        "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                        "mofa-jp-asem5-summary",
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2004, 10, 8),
                meeting="asem-5",
                evidence=Evidence(
                    ("kantei-asem5-chair-statement", "seed-asem5-cultures-declaration"),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "kantei-asem5-chair-statement", "mofa-jp-asem5-summary",
                "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                "eeas-australia-asem", "mofa-jp-fmm4-outline", "mofa-jp-asem5-overview",
                "hankyung-asem5-coordinators-ko",
            ),
            note=(
                "Admitted at a ceremony in Hanoi on Thursday 7 October 2004, the day before the "
                "summit opened; Japan's foreign ministry, which dates the summit 7-9 October, "
                "says the participation was formally approved at ASEM 5. The effective date "
                "follows the rule of the first summit's opening day (8 October)."
            ),
        ),
    ),
    Membership(
        "membership-KOR",
        "KOR",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-overview", "infoboard-asem1", "asef-history-asem1",
                "dk-pm-asem4-press-release", "mofa-jp-bluebook-2004",
            ),
        ),
    ),
    Membership(
        "membership-LAO",
        "LAO",
        round=1,
        decided=PartialDate(2004, 10, 7),
        participates_from=date(2004, 10, 8),
        acceded=date(2004, 10, 8),
        first_summit=5,
        milestones=(
            Milestone(
                MilestoneKind.PREPARATIONS,
                PartialDate(2002, 6),
                meeting="fmm-4",
                evidence=Evidence(
                    ("mofa-jp-fmm4-outline",),
                    note=(
                        "The foreign ministers welcomed its interest and proposed to discuss it "
                        "at the fifth summit."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2004, 10, 7),
                meeting="asem-5",
                evidence=Evidence(
                    (
                        "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                        "mofa-jp-asem5-summary",
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2004, 10, 8),
                meeting="asem-5",
                evidence=Evidence(
                    ("kantei-asem5-chair-statement", "seed-asem5-cultures-declaration"),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "kantei-asem5-chair-statement", "mofa-jp-asem5-summary",
                "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                "eeas-australia-asem", "mofa-jp-fmm4-outline",
            ),
            note=(
                "Admitted at a ceremony in Hanoi on Thursday 7 October 2004, the day before the "
                "summit opened; Japan's foreign ministry, which dates the summit 7-9 October, "
                "says the participation was formally approved at ASEM 5. The effective date "
                "follows the rule of the first summit's opening day (8 October)."
            ),
        ),
    ),
    Membership(
        "membership-LTU",
        "LTU",
        round=1,
        decided=PartialDate(2004, 10, 7),
        participates_from=date(2004, 10, 8),
        acceded=date(2004, 10, 8),
        first_summit=5,
        milestones=(
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2004, 10, 7),
                meeting="asem-5",
                evidence=Evidence(
                    (
                        "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                        "mofa-jp-asem5-summary",
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2004, 10, 8),
                meeting="asem-5",
                evidence=Evidence(
                    ("kantei-asem5-chair-statement", "seed-asem5-cultures-declaration"),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "kantei-asem5-chair-statement", "mofa-jp-asem5-summary",
                "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                "eeas-australia-asem",
            ),
            note=(
                "Admitted at a ceremony in Hanoi on Thursday 7 October 2004, the day before the "
                "summit opened; Japan's foreign ministry, which dates the summit 7-9 October, "
                "says the participation was formally approved at ASEM 5. The effective date "
                "follows the rule of the first summit's opening day (8 October)."
            ),
        ),
    ),
    Membership(
        "membership-LUX",
        "LUX",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            ("infoboard-overview", "infoboard-asem1", "asef-history-asem1", "europa-eu-countries"),
        ),
    ),
    Membership(
        "membership-LVA",
        "LVA",
        round=1,
        decided=PartialDate(2004, 10, 7),
        participates_from=date(2004, 10, 8),
        acceded=date(2004, 10, 8),
        first_summit=5,
        milestones=(
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2004, 10, 7),
                meeting="asem-5",
                evidence=Evidence(
                    (
                        "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                        "mofa-jp-asem5-summary",
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2004, 10, 8),
                meeting="asem-5",
                evidence=Evidence(
                    ("kantei-asem5-chair-statement", "seed-asem5-cultures-declaration"),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "kantei-asem5-chair-statement", "mofa-jp-asem5-summary",
                "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                "eeas-australia-asem",
            ),
            note=(
                "Admitted at a ceremony in Hanoi on Thursday 7 October 2004, the day before the "
                "summit opened; Japan's foreign ministry, which dates the summit 7-9 October, "
                "says the participation was formally approved at ASEM 5. The effective date "
                "follows the rule of the first summit's opening day (8 October)."
            ),
        ),
    ),
    Membership(
        "membership-MLT",
        "MLT",
        round=1,
        decided=PartialDate(2004, 10, 7),
        participates_from=date(2004, 10, 8),
        acceded=date(2004, 10, 8),
        first_summit=5,
        milestones=(
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2004, 10, 7),
                meeting="asem-5",
                evidence=Evidence(
                    (
                        "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                        "mofa-jp-asem5-summary",
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2004, 10, 8),
                meeting="asem-5",
                evidence=Evidence(
                    ("kantei-asem5-chair-statement", "seed-asem5-cultures-declaration"),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "kantei-asem5-chair-statement", "mofa-jp-asem5-summary",
                "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                "eeas-australia-asem", "dw-2004-asem5",
            ),
            note=(
                "Admitted at a ceremony in Hanoi on Thursday 7 October 2004, the day before the "
                "summit opened; Japan's foreign ministry, which dates the summit 7-9 October, "
                "says the participation was formally approved at ASEM 5. The effective date "
                "follows the rule of the first summit's opening day (8 October)."
            ),
        ),
    ),
    Membership(
        "membership-MMR",
        "MMR",
        round=1,
        decided=PartialDate(2004, 10, 7),
        participates_from=date(2004, 10, 8),
        acceded=date(2004, 10, 8),
        first_summit=5,
        milestones=(
            Milestone(
                MilestoneKind.PREPARATIONS,
                PartialDate(2002, 6),
                meeting="fmm-4",
                evidence=Evidence(
                    ("mofa-jp-fmm4-outline",),
                    note=(
                        "The foreign ministers welcomed its interest and proposed to discuss it "
                        "at the fifth summit."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.DEFERRED,
                PartialDate(2004, 4),
                meeting="fmm-6",
                evidence=Evidence(
                    ("irishtimes-2004-fmm6",),
                    Confidence.SINGLE,
                    note="Foreign ministers in Kildare put off the question of admitting Burma.",
                ),
            ),
            Milestone(
                MilestoneKind.POLITICAL_AGREEMENT,
                PartialDate(2004, 9),
                evidence=Evidence(
                    ("afp-2004-eu-accord",),
                    Confidence.SINGLE,
                    note=(
                        "EU ministers dropped their objection on condition of lower-level "
                        "representation."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2004, 10, 7),
                meeting="asem-5",
                evidence=Evidence(
                    (
                        "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                        "mofa-jp-asem5-summary",
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2004, 10, 8),
                meeting="asem-5",
                evidence=Evidence(
                    ("kantei-asem5-chair-statement", "seed-asem5-cultures-declaration"),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "kantei-asem5-chair-statement", "mofa-jp-asem5-summary",
                "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                "eeas-australia-asem", "afp-2004-eu-accord", "ec-asem13-press",
                "kyodo-myanmar-absent-asem13", "mofa-jp-asem-2023", "mofa-jp-fmm4-outline",
            ),
            note=(
                "Admitted at a ceremony in Hanoi on Thursday 7 October 2004, the day before the "
                "summit opened; Japan's foreign ministry, which dates the summit 7-9 October, "
                "says the participation was formally approved at ASEM 5. The effective date "
                "follows the rule of the first summit's opening day (8 October). Represented "
                "below head-of-government level at ASEM 5. Still a partner after 2021, though "
                "absent from ASEM 13."
            ),
        ),
    ),
    Membership(
        "membership-MNG",
        "MNG",
        round=2,
        decided=PartialDate(2006, 9, 11),
        participates_from=date(2007, 5, 28),
        acceded=date(2008, 10, 24),
        first_summit=7,
        milestones=(
            Milestone(
                MilestoneKind.INVITED,
                PartialDate(2006, 9, 11),
                meeting="asem-6",
                evidence=Evidence(
                    (
                        "finland-asem6-enlargement", "qdnd-asem6-close", "siia-asem6",
                        "mofa-jp-fmm8-chair-statement",
                    ),
                    note="Decision of the summit of 10-11 September; dated to its closing day.",
                ),
            ),
            Milestone(
                MilestoneKind.WELCOMED_AS_PARTNER,
                PartialDate(2007, 5, 28),
                meeting="fmm-8",
                evidence=Evidence(
                    ("mofa-jp-fmm8-chair-statement", "de-aa-fmm8-welcome", "infoboard-fmm8"),
                    note=(
                        "Internal procedures completed; took part in the foreign ministers' "
                        "meeting in Hamburg."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.WELCOMED_AS_PARTNER,
                PartialDate(2007, 10),
                evidence=Evidence(
                    ("asef-history-asem5",),
                    Confidence.SINGLE,
                    note=(
                        "Date given in ASEF's own history only; no meeting of that month was "
                        "identified."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2008, 10, 24),
                meeting="asem-7",
                evidence=Evidence(("fmprc-asem7-chair-statement", "mofa-jp-fmm8-chair-statement")),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2008, 10, 24),
                meeting="asem-7",
                evidence=Evidence(("fmprc-asem7-chair-statement",)),
            ),
        ),
        evidence=Evidence(
            (
                "finland-asem6-enlargement", "mofa-jp-fmm8-chair-statement", "de-aa-fmm8-welcome",
                "fmprc-asem7-chair-statement", "eeas-australia-asem", "asef-history-asem5",
            ),
            note=(
                "Invited by ASEM 6, welcomed by the foreign ministers after its internal "
                "procedures, celebrated at its first summit; lists give any of the three years."
            ),
            disagreements=(
                Disagreement(
                    "acceded",
                    "2007-05-28",
                    sources=("mofa-jp-fmm8-chair-statement", "infoboard-fmm8"),
                    note="Counted as partners from the foreign ministers' meeting in Hamburg on.",
                ),
                Disagreement(
                    "acceded",
                    "2006",
                    sources=("aseic-about-asem",),
                    note="Counted from the sixth summit, which decided the admission.",
                ),
                Disagreement(
                    "acceded",
                    "2007-10",
                    sources=("asef-history-asem5",),
                    note="No meeting of that month was identified.",
                ),
            ),
        ),
    ),
    Membership(
        "membership-MYS",
        "MYS",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-overview", "infoboard-asem1", "asef-history-asem1",
                "dk-pm-asem4-press-release", "mofa-jp-bluebook-2004",
            ),
        ),
    ),
    Membership(
        "membership-NLD",
        "NLD",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            ("infoboard-overview", "infoboard-asem1", "asef-history-asem1", "europa-eu-countries"),
        ),
    ),
    Membership(
        "membership-NOR",
        "NOR",
        round=4,
        decided=PartialDate(2012, 3),
        participates_from=date(2012, 11, 5),
        acceded=date(2012, 11, 5),
        first_summit=9,
        milestones=(
            Milestone(
                MilestoneKind.DECIDED,
                PartialDate(2012, 3),
                place="Copenhagen",
                evidence=Evidence(
                    ("ch-fdfa-2012-03-09", "tnp-norway-2012"),
                    note="Senior officials' meeting of 1-2 March 2012.",
                ),
            ),
            Milestone(
                MilestoneKind.PRE_ACCESSION_PARTICIPATION,
                PartialDate(2012, 10, 14),
                meeting="finmm-10",
                evidence=Evidence(
                    ("scandasia-2012-finmm10",),
                    Confidence.SINGLE,
                    note=(
                        "Took part in the finance ministers' meeting in Bangkok three weeks "
                        "before formal admission."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2012, 11, 5),
                meeting="asem-9",
                evidence=Evidence(("culture360-new-partners-2012", "no-pmo-2012-11-05")),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2012, 11, 5),
                meeting="asem-9",
                evidence=Evidence(("no-pmo-2012-11-05",)),
            ),
        ),
        evidence=Evidence(
            (
                "no-pmo-2012-11-05", "culture360-new-partners-2012", "eeas-australia-asem",
                "ch-fdfa-2012-03-09", "tnp-norway-2012", "scandasia-2012-finmm10",
            ),
        ),
    ),
    Membership(
        "membership-NZL",
        "NZL",
        round=3,
        decided=PartialDate(2010),
        participates_from=date(2010, 10, 4),
        acceded=date(2010, 10, 4),
        first_summit=8,
        milestones=(
            Milestone(
                MilestoneKind.DECLINED,
                PartialDate(1995),
                evidence=Evidence(
                    ("afp-1995-aus-nzl-excluded",),
                    Confidence.SINGLE,
                    note=(
                        "Asian participants left Australia and New Zealand out of the first "
                        "summit."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.APPLIED,
                PartialDate(2009),
                evidence=Evidence(
                    ("castle-thesis-2012",),
                    Confidence.SINGLE,
                    note="A thesis: Australia applied in 2008, New Zealand by itself in 2009.",
                ),
            ),
            Milestone(
                MilestoneKind.DECIDED,
                PartialDate(2010),
                evidence=Evidence(
                    ("ec-memo-10-207", "es-presidency-eu-nz-2010", "infoboard-som-2010-07"),
                    note=(
                        "Agreed between 21 May and 13 July 2010; the meeting that did was not "
                        "found."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.PRE_ACCESSION_PARTICIPATION,
                PartialDate(2010, 7, 13),
                meeting="som-2010-07-brussels",
                evidence=Evidence(
                    ("infoboard-som-2010-07",),
                    note="Attended the senior officials' meeting in Brussels as prospective member.",
                ),
            ),
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2010, 10, 4),
                meeting="asem-8",
                evidence=Evidence(
                    ("euco-asem8-opening-remarks", "asem8-chair-statement", "ru-mfa-asem8"),
                ),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2010, 10, 4),
                meeting="asem-8",
                evidence=Evidence(("euco-asem8-opening-remarks", "asem8-chair-statement")),
            ),
        ),
        evidence=Evidence(
            (
                "asem8-chair-statement", "euco-asem8-opening-remarks", "mofa-jp-asem8-outline",
                "eeas-australia-asem", "ru-mfa-asem8", "asem8-be-som-october",
                "infoboard-som-2010-07", "ec-memo-10-207", "es-presidency-eu-nz-2010",
                "nzherald-2010-09", "castle-thesis-2012", "doidge-nz-asem",
                "afp-1995-aus-nzl-excluded",
            ),
            note=(
                "Admitted outside the Asian and European sides; see the partner's groups. The "
                "year 2009 in some lists is that in which the foreign ministers welcomed the "
                "applications of Australia and Russia, not that of accession. Agreed after 21 May "
                "2010 (a Commission memo of that day names only Australia and Russia) and before "
                "13 July 2010 (senior officials' meeting attended as prospective member); the "
                "deciding meeting was not found. The exclusion of 1995 was agreed by the ten "
                "Asian states at Bandar Seri Begawan. A New Zealand paper of September 2010 has "
                "the three newcomers approved as a group of neither Europe nor Asia."
            ),
        ),
    ),
    Membership(
        "membership-PAK",
        "PAK",
        round=2,
        decided=PartialDate(2006, 9, 11),
        participates_from=date(2007, 5, 28),
        acceded=date(2008, 10, 24),
        first_summit=7,
        milestones=(
            Milestone(
                MilestoneKind.INVITED,
                PartialDate(2006, 9, 11),
                meeting="asem-6",
                evidence=Evidence(
                    (
                        "finland-asem6-enlargement", "qdnd-asem6-close", "siia-asem6",
                        "mofa-jp-fmm8-chair-statement",
                    ),
                    note="Decision of the summit of 10-11 September; dated to its closing day.",
                ),
            ),
            Milestone(
                MilestoneKind.WELCOMED_AS_PARTNER,
                PartialDate(2007, 5, 28),
                meeting="fmm-8",
                evidence=Evidence(
                    ("mofa-jp-fmm8-chair-statement", "de-aa-fmm8-welcome", "infoboard-fmm8"),
                    note=(
                        "Internal procedures completed; took part in the foreign ministers' "
                        "meeting in Hamburg."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.WELCOMED_AS_PARTNER,
                PartialDate(2007, 10),
                evidence=Evidence(
                    ("asef-history-asem5",),
                    Confidence.SINGLE,
                    note=(
                        "Date given in ASEF's own history only; no meeting of that month was "
                        "identified."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2008, 10, 24),
                meeting="asem-7",
                evidence=Evidence(("fmprc-asem7-chair-statement", "mofa-jp-fmm8-chair-statement")),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2008, 10, 24),
                meeting="asem-7",
                evidence=Evidence(("fmprc-asem7-chair-statement",)),
            ),
        ),
        evidence=Evidence(
            (
                "finland-asem6-enlargement", "mofa-jp-fmm8-chair-statement", "de-aa-fmm8-welcome",
                "fmprc-asem7-chair-statement", "eeas-australia-asem", "asef-history-asem5",
            ),
            note=(
                "Invited by ASEM 6, welcomed by the foreign ministers after its internal "
                "procedures, celebrated at its first summit; lists give any of the three years."
            ),
            disagreements=(
                Disagreement(
                    "acceded",
                    "2007-05-28",
                    sources=("mofa-jp-fmm8-chair-statement", "infoboard-fmm8"),
                    note="Counted as partners from the foreign ministers' meeting in Hamburg on.",
                ),
                Disagreement(
                    "acceded",
                    "2006",
                    sources=("aseic-about-asem",),
                    note="Counted from the sixth summit, which decided the admission.",
                ),
                Disagreement(
                    "acceded",
                    "2007-10",
                    sources=("asef-history-asem5",),
                    note="No meeting of that month was identified.",
                ),
            ),
        ),
    ),
    Membership(
        "membership-PHL",
        "PHL",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-overview", "infoboard-asem1", "asef-history-asem1",
                "dk-pm-asem4-press-release", "mofa-jp-bluebook-2004",
            ),
        ),
    ),
    Membership(
        "membership-POL",
        "POL",
        round=1,
        decided=PartialDate(2004, 10, 7),
        participates_from=date(2004, 10, 8),
        acceded=date(2004, 10, 8),
        first_summit=5,
        milestones=(
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2004, 10, 7),
                meeting="asem-5",
                evidence=Evidence(
                    (
                        "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                        "mofa-jp-asem5-summary",
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2004, 10, 8),
                meeting="asem-5",
                evidence=Evidence(
                    ("kantei-asem5-chair-statement", "seed-asem5-cultures-declaration"),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "kantei-asem5-chair-statement", "mofa-jp-asem5-summary",
                "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                "eeas-australia-asem",
            ),
            note=(
                "Admitted at a ceremony in Hanoi on Thursday 7 October 2004, the day before the "
                "summit opened; Japan's foreign ministry, which dates the summit 7-9 October, "
                "says the participation was formally approved at ASEM 5. The effective date "
                "follows the rule of the first summit's opening day (8 October)."
            ),
        ),
    ),
    Membership(
        "membership-PRT",
        "PRT",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            ("infoboard-overview", "infoboard-asem1", "asef-history-asem1", "europa-eu-countries"),
        ),
    ),
    Membership(
        "membership-ROU",
        "ROU",
        round=2,
        decided=PartialDate(2006, 9, 11),
        participates_from=date(2007, 5, 28),
        acceded=date(2008, 10, 24),
        first_summit=7,
        milestones=(
            Milestone(
                MilestoneKind.INVITED,
                PartialDate(2006, 9, 11),
                meeting="asem-6",
                evidence=Evidence(
                    (
                        "finland-asem6-enlargement", "qdnd-asem6-close", "siia-asem6",
                        "mofa-jp-fmm8-chair-statement",
                    ),
                    note="Decision of the summit of 10-11 September; dated to its closing day.",
                ),
            ),
            Milestone(
                MilestoneKind.EU_ACCESSION,
                PartialDate(2007, 1, 1),
                evidence=Evidence(("europa-eu-countries",)),
            ),
            Milestone(
                MilestoneKind.WELCOMED_AS_PARTNER,
                PartialDate(2007, 5, 28),
                meeting="fmm-8",
                evidence=Evidence(
                    ("mofa-jp-fmm8-chair-statement", "de-aa-fmm8-welcome", "infoboard-fmm8"),
                    note=(
                        "Internal procedures completed; took part in the foreign ministers' "
                        "meeting in Hamburg."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.WELCOMED_AS_PARTNER,
                PartialDate(2007, 10),
                evidence=Evidence(
                    ("asef-history-asem5",),
                    Confidence.SINGLE,
                    note=(
                        "Date given in ASEF's own history only; no meeting of that month was "
                        "identified."
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2008, 10, 24),
                meeting="asem-7",
                evidence=Evidence(("fmprc-asem7-chair-statement", "mofa-jp-fmm8-chair-statement")),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2008, 10, 24),
                meeting="asem-7",
                evidence=Evidence(("fmprc-asem7-chair-statement",)),
            ),
        ),
        evidence=Evidence(
            (
                "finland-asem6-enlargement", "mofa-jp-fmm8-chair-statement", "de-aa-fmm8-welcome",
                "fmprc-asem7-chair-statement", "eeas-australia-asem", "asef-history-asem5",
                "asef-news-3484", "ro-mfa-asem-day",
            ),
            note=(
                "Invited by ASEM 6, welcomed by the foreign ministers after its internal "
                "procedures, celebrated at its first summit; lists give any of the three years. "
                "EU membership (1 January 2007) did not by itself bring ASEM partnership; ASEF "
                "gives 2008 as the year of joining, and so does Romania's foreign ministry "
                "(formal accession ten years before June 2018)."
            ),
            disagreements=(
                Disagreement(
                    "acceded",
                    "2007-05-28",
                    sources=("mofa-jp-fmm8-chair-statement", "infoboard-fmm8"),
                    note="Counted as partners from the foreign ministers' meeting in Hamburg on.",
                ),
                Disagreement(
                    "acceded",
                    "2006",
                    sources=("aseic-about-asem",),
                    note="Counted from the sixth summit, which decided the admission.",
                ),
                Disagreement(
                    "acceded",
                    "2007-10",
                    sources=("asef-history-asem5",),
                    note="No meeting of that month was identified.",
                ),
            ),
        ),
    ),
    Membership(
        "membership-RUS",
        "RUS",
        round=3,
        decided=PartialDate(2009, 5, 26),
        participates_from=date(2010, 10, 4),
        acceded=date(2010, 10, 4),
        first_summit=8,
        milestones=(
            Milestone(
                MilestoneKind.APPLICATION_WELCOMED,
                PartialDate(2009, 5, 26),
                meeting="fmm-9",
                evidence=Evidence(
                    ("fmm9-chair-outline", "ec-memo-10-207"),
                    note="Meeting of 25-26 May, dated to its closing day.",
                ),
            ),
            Milestone(
                MilestoneKind.PRE_ACCESSION_PARTICIPATION,
                PartialDate(2010, 7, 13),
                meeting="som-2010-07-brussels",
                evidence=Evidence(
                    ("infoboard-som-2010-07",),
                    note="Attended the senior officials' meeting in Brussels as prospective member.",
                ),
            ),
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2010, 10, 4),
                meeting="asem-8",
                evidence=Evidence(
                    ("euco-asem8-opening-remarks", "asem8-chair-statement", "ru-mfa-asem8"),
                ),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2010, 10, 4),
                meeting="asem-8",
                evidence=Evidence(("euco-asem8-opening-remarks", "asem8-chair-statement")),
            ),
        ),
        evidence=Evidence(
            (
                "asem8-chair-statement", "euco-asem8-opening-remarks", "mofa-jp-asem8-outline",
                "eeas-australia-asem", "ru-mfa-asem8", "asem8-be-som-october",
                "infoboard-som-2010-07", "ec-memo-10-207", "ru-eu-mission-asem8",
                "mofa-jp-asem-2023", "nzherald-2010-09",
            ),
            note=(
                "Admitted outside the Asian and European sides; see the partner's groups. The "
                "year 2009 in some lists is that in which the foreign ministers welcomed the "
                "applications of Australia and Russia, not that of accession. Still a partner "
                "after 2022: listed by Japan's foreign ministry in July 2023; no suspension or "
                "withdrawal was found. A New Zealand paper of September 2010 has the three "
                "newcomers approved as a group of neither Europe nor Asia."
            ),
        ),
    ),
    Membership(
        "membership-SGP",
        "SGP",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-overview", "infoboard-asem1", "asef-history-asem1",
                "dk-pm-asem4-press-release", "mofa-jp-bluebook-2004",
            ),
        ),
    ),
    Membership(
        "membership-SVK",
        "SVK",
        round=1,
        decided=PartialDate(2004, 10, 7),
        participates_from=date(2004, 10, 8),
        acceded=date(2004, 10, 8),
        first_summit=5,
        milestones=(
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2004, 10, 7),
                meeting="asem-5",
                evidence=Evidence(
                    (
                        "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                        "mofa-jp-asem5-summary",
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2004, 10, 8),
                meeting="asem-5",
                evidence=Evidence(
                    ("kantei-asem5-chair-statement", "seed-asem5-cultures-declaration"),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "kantei-asem5-chair-statement", "mofa-jp-asem5-summary",
                "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                "eeas-australia-asem",
            ),
            note=(
                "Admitted at a ceremony in Hanoi on Thursday 7 October 2004, the day before the "
                "summit opened; Japan's foreign ministry, which dates the summit 7-9 October, "
                "says the participation was formally approved at ASEM 5. The effective date "
                "follows the rule of the first summit's opening day (8 October)."
            ),
        ),
    ),
    Membership(
        "membership-SVN",
        "SVN",
        round=1,
        decided=PartialDate(2004, 10, 7),
        participates_from=date(2004, 10, 8),
        acceded=date(2004, 10, 8),
        first_summit=5,
        milestones=(
            Milestone(
                MilestoneKind.ADMISSION_CEREMONY,
                PartialDate(2004, 10, 7),
                meeting="asem-5",
                evidence=Evidence(
                    (
                        "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                        "mofa-jp-asem5-summary",
                    ),
                ),
            ),
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(2004, 10, 8),
                meeting="asem-5",
                evidence=Evidence(
                    ("kantei-asem5-chair-statement", "seed-asem5-cultures-declaration"),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "kantei-asem5-chair-statement", "mofa-jp-asem5-summary",
                "xinhua-2004-asem5-enlargement", "voa-2004-10-08", "vccinews-asem5-figures",
                "eeas-australia-asem",
            ),
            note=(
                "Admitted at a ceremony in Hanoi on Thursday 7 October 2004, the day before the "
                "summit opened; Japan's foreign ministry, which dates the summit 7-9 October, "
                "says the participation was formally approved at ASEM 5. The effective date "
                "follows the rule of the first summit's opening day (8 October)."
            ),
        ),
    ),
    Membership(
        "membership-SWE",
        "SWE",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            ("infoboard-overview", "infoboard-asem1", "asef-history-asem1", "europa-eu-countries"),
        ),
    ),
    Membership(
        "membership-THA",
        "THA",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-overview", "infoboard-asem1", "asef-history-asem1",
                "dk-pm-asem4-press-release", "mofa-jp-bluebook-2004",
            ),
        ),
    ),
    Membership(
        "membership-VNM",
        "VNM",
        round=0,
        participates_from=date(1996, 3, 1),
        acceded=date(1996, 3, 1),
        first_summit=1,
        milestones=(
            Milestone(
                MilestoneKind.FIRST_SUMMIT,
                PartialDate(1996, 3, 1),
                meeting="asem-1",
                evidence=Evidence(("infoboard-asem1", "asef-history-asem1")),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-overview", "infoboard-asem1", "asef-history-asem1",
                "dk-pm-asem4-press-release", "mofa-jp-bluebook-2004",
            ),
        ),
    ),
)
