"""The principles by which ASEM works, in the usual order."""

from __future__ import annotations

from asem.model.coordination import Principle
from asem.model.evidence import Evidence

ROWS: tuple[Principle, ...] = (
    Principle(
        "informality",
        "Informality",
        order=1,
        summary="an open forum that completes other bodies instead of copying them",
        evidence=Evidence(
            (
                "eurlex-com-2000-241", "infoboard-asem-process", "mofa-jp-asem2-chair-statement",
                "aepf-about-asem", "ec-asem-overview-1999",
            ),
        ),
    ),
    Principle(
        "multi-dimensionality",
        "Multi-dimensionality",
        order=2,
        summary="all sides of the relationship, the three pillars with equal weight",
        evidence=Evidence(
            ("eurlex-com-2000-241", "mofa-jp-asem2-chair-statement", "aepf-about-asem"),
        ),
    ),
    Principle(
        "equal-partnership",
        "Equal partnership",
        order=3,
        also_called=("Emphasis on equal partnership",),
        summary="mutual respect and mutual benefit in place of an aid relationship",
        evidence=Evidence(
            (
                "mofa-jp-asem2-chair-statement", "infoboard-asem-process", "seed-ec-asem-page-2012",
                "aepf-about-asem",
            ),
        ),
    ),
    Principle(
        "high-level-and-people-to-people",
        "Dual focus on high-level and people-to-people",
        order=4,
        also_called=("High-level participation",),
        summary="leaders and ministers meet, and so do societies",
        evidence=Evidence(
            ("aepf-about-asem", "eurlex-com-2000-241"),
            note="The Commission's paper of 2000 names only the high-level half.",
        ),
    ),
)
