"""`data/`: the dataset as a Data Package, for people without Python."""

import tempfile
from pathlib import Path

from asem.export import write_datapackage
from asem.registry import canonical
from writers import ROOT, there

TARGET = ROOT / "data"
BY_HAND = TARGET / "README.md"


def files() -> dict[Path, str | None]:
    """Give what stands there; rows that contradict each other are refused, with all faults."""
    canonical().extend()  # looks at all rows together
    with tempfile.TemporaryDirectory() as folder:
        written = write_datapackage(folder)
        fresh = {TARGET / path.name: there(path) for path in written}
    return dict.fromkeys(path for path in TARGET.iterdir() if path != BY_HAND) | fresh
