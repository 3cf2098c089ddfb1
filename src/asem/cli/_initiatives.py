"""Answers about initiatives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import asem
from asem.cli._answer import Answer, records_answer

if TYPE_CHECKING:
    from argparse import Namespace

__all__ = ["initiatives"]


def initiatives(given: Namespace) -> Answer:
    """The initiatives for which all that is given holds."""
    found = asem.initiatives_of(
        pillar=given.pillar,
        priority_area=given.priority_area,
        partner=given.partner,
        proposed_by=given.proposed_by,
        organisation=given.organisation,
        kind=given.kind,
        on=given.on,
    )
    columns = ("id", "kind", "started", "ended", "status", "name")
    return records_answer(found, columns, title=f"{len(found)} initiatives")
