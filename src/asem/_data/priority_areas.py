"""The areas in which the ASEM 5 declaration asks for action first, by number."""

from __future__ import annotations

from asem.model.actions import Action
from asem.model.coordination import PriorityArea
from asem.model.evidence import Evidence

ROWS: tuple[PriorityArea, ...] = (
    PriorityArea(
        "priority-area-7-1",
        "7.1",
        title="Education, higher education and training",
        document="asem-5-cultures-declaration",
        actions=(
            Action(
                "grow educational exchange through ASEM schemes",
                ("asem-duo", "asia-europe-institute", "erasmus-mundus"),
            ),
            Action(
                "bring more young people of both regions together",
                ("asem-youth-games", "asem-young-political-leaders-forum"),
            ),
            Action("teach about other cultures so that prejudice and intolerance recede"),
            Action(
                "share know-how in schooling and training, lifelong learning included",
                ("asem-lifelong-learning",),
            ),
        ),
        evidence=Evidence(
            ("seed-asem5-cultures-declaration",),
            note=(
                "The fellowship scheme is named with its phases I and II. Erasmus Mundus is noted "
                "as a European Commission programme, not one of ASEM's own."
            ),
        ),
    ),
    PriorityArea(
        "priority-area-7-2",
        "7.2",
        title="Cultural exchanges and cooperation",
        document="asem-5-cultures-declaration",
        actions=(
            Action("acknowledge each state's freedom to run its own cultural policy"),
            Action("let arts and culture experts meet and pool what they know"),
            Action("swap films, broadcasts, books, shows and concerts among partners"),
            Action("back attendance at partners' festivals, fairs and conferences"),
            Action("join in other cultural work that builds friendship"),
        ),
        evidence=Evidence(("seed-asem5-cultures-declaration",)),
    ),
    PriorityArea(
        "priority-area-7-3",
        "7.3",
        title="Exchange of ideas and knowledge, and promotion of creativity",
        document="asem-5-cultures-declaration",
        actions=(
            Action("use new information technology to let ideas circulate"),
            Action("cooperate on guarding copyright and intellectual property"),
            Action("compare what partners have learnt about creativity"),
            Action("shape policies that favour artistic innovation"),
        ),
        evidence=Evidence(("seed-asem5-cultures-declaration",)),
    ),
    PriorityArea(
        "priority-area-7-4",
        "7.4",
        title="Promotion of sustainable and responsible cultural tourism",
        document="asem-5-cultures-declaration",
        actions=(
            Action("keep natural and cultural heritage and use it sensibly"),
            Action("pass on lessons in building responsible cultural tourism"),
            Action("train people for cultural tourism that reduces poverty"),
        ),
        evidence=Evidence(("seed-asem5-cultures-declaration",)),
    ),
    PriorityArea(
        "priority-area-7-5",
        "7.5",
        title="Protection and promotion of cultural resources",
        document="asem-5-cultures-declaration",
        actions=(
            Action("keep old and new art forms alive and growing"),
            Action("cooperate on safeguarding heritage, tangible and intangible"),
            Action("pool experience on creative industry"),
            Action("support links among museums of both regions", ("asemus",)),
        ),
        evidence=Evidence(("seed-asem5-cultures-declaration",)),
    ),
    PriorityArea(
        "priority-area-7-6",
        "7.6",
        title="Strengthening the capacity of the Asia-Europe Foundation (ASEF)",
        document="asem-5-cultures-declaration",
        actions=(
            Action("draw civil society into ASEM cultural exchange"),
            Action(
                "back initiatives run through ASEF, its culture dialogue first",
                ("asef", "asef-cultures-civilisations-dialogue"),
            ),
        ),
        evidence=Evidence(("seed-asem5-cultures-declaration",)),
    ),
)
