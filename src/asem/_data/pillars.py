"""The three fields of ASEM's work, in the usual order."""

from __future__ import annotations

from asem.model.coordination import Pillar
from asem.model.evidence import Evidence

ROWS: tuple[Pillar, ...] = (
    Pillar(
        "political",
        "Political",
        order=1,
        also_called=("Political dialogue",),
        summary="talk among leaders on regional affairs, security and the international order",
        evidence=Evidence(
            (
                "cambodia-mfaic-asem-overview", "mofa-jp-introduction-2017",
                "mofa-jp-asem4-overview", "mofa-jp-asem2-chair-statement", "th-mfa-asem13",
            ),
        ),
    ),
    Pillar(
        "economic",
        "Economic and financial",
        order=2,
        also_called=("Economic", "Economy and finance"),
        summary="trade, investment, finance and growth, with business at the table",
        evidence=Evidence(
            (
                "cambodia-mfaic-asem-overview", "mofa-jp-introduction-2017",
                "mofa-jp-asem4-overview", "mofa-jp-asem2-chair-statement", "eurlex-com-2000-241",
            ),
        ),
    ),
    Pillar(
        "social-cultural",
        "Social, cultural and educational",
        order=3,
        also_called=(
            "Socio-cultural", "Cultural and intellectual", "Cultural & Social",
            "Cooperation in other areas",
        ),
        summary="exchange in culture, education and society, person to person",
        evidence=Evidence(
            (
                "cambodia-mfaic-asem-overview", "mofa-jp-introduction-2017",
                "mofa-jp-asem4-overview", "eurlex-com-2000-241", "mofa-jp-asem2-chair-statement",
            ),
            note=(
                "The name of this pillar has varied most: 'other areas' in 1998, 'cultural and "
                "intellectual' in 2000, socio-cultural later."
            ),
        ),
    ),
)
