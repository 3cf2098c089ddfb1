"""
Pickle some records, tables and a registry, as this release does; once for each release line.

What a release pickled, every later one of the promise in docs/stability.md reads: a test loads
the files. So they are never written again, only those of a new line are added.
"""

import pickle
from pathlib import Path

import asem

FOLDER = Path(__file__).parents[1] / "tests" / "data" / "pickles"


def _refused() -> Exception:
    try:
        asem.partner("Phillipines")
    except asem.UnknownPartnerError as error:
        return error
    raise AssertionError


def main() -> None:
    """Write what is not there."""
    line = ".".join(asem.__version__.split(".")[:2])
    source = asem.sources["seed-ec-asem-page-2012"]
    things = {
        "summit": asem.summit(5),
        "partner": asem.partner("VNM"),
        "initiative": asem.initiatives["asem-duo"],
        "membership": asem.membership_of("IND"),
        "source": source,
        "figure": asem.figures["asemus-museums"],
        "date": asem.PartialDate(2004, 10),
        "table": asem.pillars,
        "error": _refused(),
        "registry": asem.Registry(sources=[source]),
        "canonical": asem.registry.canonical(),
    }
    FOLDER.mkdir(parents=True, exist_ok=True)
    for protocol in range(2, 6):
        file = FOLDER / f"{line}-protocol-{protocol}.pickle"
        if not file.exists():
            file.write_bytes(pickle.dumps(things, protocol))
            print(file.name)


if __name__ == "__main__":
    main()
