"""The partners that are not states, by id."""

from __future__ import annotations

from datetime import date

from asem.model.evidence import Evidence
from asem.model.partners import Group, Institution, Region, Spell

ROWS: tuple[Institution, ...] = (
    Institution(
        "ASEAN-SEC",
        "ASEAN Secretariat",
        official_name="ASEAN Secretariat",
        common_name="ASEAN Secretariat",
        names=("ASEAN", "The ASEAN Secretariat"),
        seat="Jakarta",
        regions=(
            Spell(Region.ASIA, date(2008, 10, 24), evidence=Evidence(("mofa-jp-asem-2023",))),
        ),
        groups=(),
        representation=(
            Spell(
                ("Secretary-General of ASEAN",),
                date(2008, 10, 24),
                evidence=Evidence(("fmprc-asem7-chair-statement", "asem10-chair-statement")),
            ),
        ),
        evidence=Evidence(
            (
                "mofa-jp-asem-2023", "fmprc-asem7-chair-statement", "infoboard-overview",
                "asean-secretariat-agreement-1976", "asean-annual-report-2008-2009",
            ),
            note=(
                "The partner is the Secretariat, not ASEAN as a body; no identifier for the "
                "Secretariat was found in the data sets read, so the Wikidata field is empty. It "
                "sits on the Asian side; that it coordinates in the ASEAN group is stated nowhere."
            ),
            field_sources=(
                ("official_name", ("asean-secretariat-agreement-1976",)),
                ("seat", ("asean-secretariat-agreement-1976", "asean-annual-report-2008-2009")),
            ),
        ),
    ),
    Institution(
        "EU",
        "European Union",
        official_name="European Union",
        common_name="European Union",
        names=("EU", "European Commission", "The European Union", "The European Commission"),
        wikidata="Q458",
        seat="Brussels",
        regions=(
            Spell(Region.EUROPE, date(1996, 3, 1), evidence=Evidence(("mofa-jp-asem-2023",))),
        ),
        groups=(
            Spell(
                Group.EU,
                date(1996, 3, 1),
                evidence=Evidence(("infoboard-contact-faq", "infoboard-working-method-2024")),
            ),
        ),
        representation=(
            Spell(
                ("President of the European Commission",),
                date(1996, 3, 1),
                last=date(2009, 11, 30),
                evidence=Evidence(
                    (
                        "mofa-jp-asem2-chair-statement", "kantei-asem5-chair-statement",
                        "fmprc-asem7-chair-statement",
                    ),
                ),
            ),
            Spell(
                ("President of the European Council", "President of the European Commission"),
                date(2009, 12, 1),
                evidence=Evidence(("euco-asem8-opening-remarks", "asem10-chair-statement")),
            ),
        ),
        evidence=Evidence(
            (
                "infoboard-overview", "infoboard-contact-faq", "mofa-jp-asem-2012-12",
                "no-pmo-2012-11-05", "eurlex-protocol-6-2016", "cia-world-factbook-2026",
                "country-coder-5.6.1",
            ),
            note=(
                "Founding partner under the name European Commission; that label is still used in "
                "documents of late 2012 and in some later ones, while European Union appears from "
                "December 2012 on and is the InfoBoard's label now. One partner throughout. ISO "
                "3166-1 only reserves EU and EUE exceptionally, so the code fields are empty. The "
                "1 December 2009 boundary is the entry into force of the Treaty of Lisbon; ASEM 8 "
                "(October 2010) was the first summit under it. The Union itself has no seat: "
                "Protocol 6 gives Brussels for the Council and the Commission, which represent it "
                "in ASEM."
            ),
            field_sources=(("seat", ("eurlex-protocol-6-2016", "cia-world-factbook-2026")),),
        ),
    ),
)
