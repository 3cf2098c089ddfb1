"""The fields in which ministers meet, by id."""

from __future__ import annotations

from asem.model.evidence import Evidence
from asem.model.meetings import MinisterialSeries, Pause

ROWS: tuple[MinisterialSeries, ...] = (
    MinisterialSeries(
        "asemme",
        "ASEM Education Ministers' Meeting",
        abbreviation="ASEMME",
        pillar="social-cultural",
        pillar_stated=True,
        first_year=2008,
        evidence=Evidence(
            ("asem-education-process", "infoboard-asemme2", "asem-education-secretariat-profile"),
            note="Also written ASEM ME; also called Asia-Europe Meeting of Ministers for Education.",
        ),
    ),
    MinisterialSeries(
        "cmm",
        "ASEM Culture Ministers' Meeting",
        abbreviation="ASEMCMM",
        former_names=("ASEM Conference on Cultures and Civilisations",),
        pillar="social-cultural",
        pillar_stated=True,
        first_year=2003,
        evidence=Evidence(
            ("infoboard-cmm3", "infoboard-cmm4-press", "asef-cmm-overview", "zhwiki-asem"),
            note=(
                "Renamed after the 2005 Paris meeting; the 2003 and 2005 meetings count as the "
                "first and second."
            ),
        ),
    ),
    MinisterialSeries(
        "emm",
        "ASEM Economic Ministers' Meeting",
        abbreviation="ASEMEMM",
        pillar="economic",
        pillar_stated=True,
        first_year=1997,
        pauses=(
            Pause(
                "emm-6",
                "emm-7",
                evidence=Evidence(
                    ("motie-2017-somti",),
                    note=(
                        "Suspended at ministerial level; the last meeting before it was left to "
                        "senior officials."
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "mofa-jp-asem-framework", "mofa-jp-fmm7-factsheet", "motie-2017-somti",
                "meti-jp-emm-history-ja", "memim-asem",
            ),
            field_sources=(("first_year", ("meti-jp-emm-history-ja",)),),
        ),
    ),
    MinisterialSeries(
        "energy",
        "ASEM Ministerial Conference on Energy Security",
        pillar="economic",
        pillar_stated=False,
        first_year=2009,
        evidence=Evidence(("ec-ip-09-937", "mofa-jp-asem-framework"), note="One meeting."),
    ),
    MinisterialSeries(
        "envmm",
        "ASEM Environment Ministers' Meeting",
        abbreviation="ASEMEnvMM",
        pillar="political",
        pillar_stated=True,
        first_year=2002,
        evidence=Evidence(
            ("infoboard-envmm4", "china-daily-2002-envmm1", "ec-environment-asem", "memim-asem"),
            note=(
                "Pillar as given by one encyclopaedia; sources do not agree on where environment "
                "belongs."
            ),
            single=("pillar",),
        ),
    ),
    MinisterialSeries(
        "finmm",
        "ASEM Finance Ministers' Meeting",
        abbreviation="ASEMFinMM",
        pillar="economic",
        pillar_stated=True,
        first_year=1997,
        evidence=Evidence(
            ("mofa-jp-asem-framework", "infoboard-finmm7", "mdn-mm-2020-finmm14", "memim-asem"),
        ),
    ),
    MinisterialSeries(
        "fmm",
        "ASEM Foreign Ministers' Meeting",
        abbreviation="ASEMFMM",
        pillar="political",
        pillar_stated=True,
        first_year=1997,
        evidence=Evidence(
            (
                "mofa-jp-asem-framework", "mofa-jp-fmm1-chair-statement", "infoboard-fmm8",
                "zhwiki-asem",
            ),
            note=(
                "Annual at first; from 2004 held in the years without a summit. Responsible for "
                "overall coordination of the ASEM process."
            ),
        ),
    ),
    MinisterialSeries(
        "ict",
        "ASEM Information and Communication Technologies (ICT) Ministerial Meeting",
        pillar="economic",
        pillar_stated=False,
        first_year=2006,
        evidence=Evidence(
            ("mofa-jp-ict-chair-statement", "mofa-jp-asem-framework"),
            note="One meeting.",
        ),
    ),
    MinisterialSeries(
        "lemc",
        "ASEM Labour and Employment Ministers' Conference",
        abbreviation="ASEMLEMC",
        pillar="social-cultural",
        pillar_stated=False,
        first_year=2006,
        evidence=Evidence(("infoboard-lemc3", "infoboard-lemc5")),
    ),
    MinisterialSeries(
        "migration",
        (
            "ASEM Ministerial Conference on Cooperation for the Management of Migratory Flows "
            "between Europe and Asia"
        ),
        pillar="political",
        pillar_stated=True,
        first_year=2002,
        evidence=Evidence(
            ("mofa-jp-asem-framework", "kantei-asem4-chair-statement", "memim-asem"),
            note=(
                "One ministerial meeting; carried on by meetings of directors-general of "
                "immigration, which are not ministerial."
            ),
        ),
    ),
    MinisterialSeries(
        "sme",
        "ASEM Small and Medium Enterprises (SMEs) Ministerial Meeting",
        pillar="economic",
        pillar_stated=False,
        first_year=2007,
        evidence=Evidence(
            ("ndrc-2007-sme", "infoboard-sme1", "mofa-jp-framework-2023-ja"),
            note="One meeting, held with a trade and investment fair.",
        ),
    ),
    MinisterialSeries(
        "stmm",
        "ASEM Science and Technology Ministers' Meeting",
        pillar="economic",
        pillar_stated=False,
        first_year=1999,
        evidence=Evidence(
            ("infoboard-stmm1", "mofa-jp-asem-framework", "prc-mfa-asem3-chair-statement-zh"),
            note=(
                "One meeting. An encyclopaedia groups it with political ad hoc meetings; the "
                "pillar here is a judgement."
            ),
        ),
    ),
    MinisterialSeries(
        "tmm",
        "ASEM Transport Ministers' Meeting",
        abbreviation="ASEMTMM",
        pillar="economic",
        pillar_stated=True,
        first_year=2009,
        evidence=Evidence(("kemlu-2009-tmm1", "infoboard-tmm3", "infoboard-tmm5")),
    ),
)
