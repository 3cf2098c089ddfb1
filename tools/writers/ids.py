"""`tests/ids.txt`: the ids of all records, which stay for ever."""

from pathlib import Path

from asem.registry import canonical
from writers import ROOT, Refused

LISTING = ROOT / "tests" / "ids.txt"


def files() -> dict[Path, str]:
    """Give the list with the ids that are new; one that is lost is refused."""
    rows = canonical().tables().items()
    found = {f"{name} {row.id}" for name, table in rows for row in table}
    if lost := sorted(set(LISTING.read_text("utf-8").splitlines()) - found):
        raise Refused(f"ids stay for ever, and these are gone: {', '.join(lost)}")
    return {LISTING: "".join(f"{line}\n" for line in sorted(found))}
