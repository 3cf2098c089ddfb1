"""States that are often mistaken for partners, by id."""

from __future__ import annotations

from datetime import date

from asem.model.evidence import Evidence
from asem.model.non_partners import NonPartner, Standing
from asem.model.partial_date import PartialDate

ROWS: tuple[NonPartner, ...] = (
    NonPartner(
        "TLS",
        "Timor-Leste",
        standing=Standing.ASEAN_MEMBER_OUTSIDE_ASEM,
        asean_member_from=date(2025, 10, 26),
        evidence=Evidence(
            ("vietnamnews-2025-10-26", "ians-2025-10-26"),
            note=(
                "Eleventh member of ASEAN; no ASEM admission or application was found. In 2004 "
                "the then newer ASEAN members needed a separate ASEM admission, so ASEAN "
                "membership does not imply partnership."
            ),
        ),
    ),
    NonPartner(
        "UKR",
        "Ukraine",
        standing=Standing.APPLICANT,
        applied=PartialDate(2014, 9),
        evidence=Evidence(
            (
                "korrespondent-2014-10-10", "interfax-ua-2014-10-15", "zn-ua-2014-10-10",
                "eurointegration-2014-10-15",
            ),
            note=(
                "Application announced in October 2014, with hopes of admission at the next "
                "summit; no decision was found and Ukraine is not in any later list."
            ),
        ),
    ),
)
