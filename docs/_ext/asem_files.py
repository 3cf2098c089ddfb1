"""The files to download: written with the site, and listed by the directive `downloads`."""

from __future__ import annotations

import csv
import io
import shutil
import tempfile
import zipfile
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.util.docutils import SphinxDirective
from sphinx.util.logging import getLogger

import asem
from asem.export import calendar_of, flat_tables, write_datapackage, write_sqlite

if TYPE_CHECKING:
    from sphinx.application import Sphinx

__all__ = ["setup"]

FOLDER = "files"
WHOLE = {
    "memberships-with-names.csv": "the partners by name, with side, group and days, in one table",
    "asem-data.zip": "the data package: every table as CSV, with what each column means",
    "asem.json": "everything in one JSON document",
    "asem.sqlite": "a database with keys and foreign keys",
    "asem-parquet.zip": "every table as Parquet",
    "asem-meetings.ics": "the meetings as a calendar",
}
NEEDED = {"asem-parquet.zip": "pyarrow", "asem-meetings.ics": "icalendar"}
COLUMNS = (
    "partner name kind latest_region latest_group acceded participates_from decided left".split()
)


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the directive and the writing."""
    app.add_directive("downloads", Downloads)
    app.connect("build-finished", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


class Downloads(SphinxDirective):
    """A list of the files: of everything, or with `tables` in its body of each table."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Make the list."""
        if not self.content:
            return [listing((f"{FOLDER}/{name}", name, told) for name, told in WHOLE.items())]
        tables = flat_tables().values()
        return [
            listing(
                (
                    f"{FOLDER}/data/{each.name}.csv",
                    f"{each.name}.csv",
                    told(each.meaning, each.rows),
                )
                for each in tables
            )
        ]


def told(meaning: str, rows: Any) -> str:
    """Say what is in a table, and how much."""
    return f"{meaning.rstrip('.')} ({len(rows):,} rows)"


def listing(files: Any) -> nodes.bullet_list:
    """Make a list of links."""
    found = nodes.bullet_list(classes=["downloads"])
    for address, name, text in files:
        link = nodes.reference("", "", nodes.literal("", name), refuri=address, internal=True)
        parts = [
            nodes.literal("", part) if at % 2 else nodes.Text(part)
            for at, part in enumerate(f": {text}".split("`"))
        ]
        found += nodes.list_item("", nodes.paragraph("", "", link, *parts))
    return found


def write(app: Sphinx, error: Exception | None) -> None:
    """Write the files beside the pages."""
    if error is not None or app.builder.format != "html":
        return
    folder = Path(app.outdir) / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    write_datapackage(folder / "data")
    pack(folder / "data", folder / "asem-data.zip")
    shutil.copy(folder / "data" / "asem.json", folder / "asem.json")
    write_sqlite(folder / "asem.sqlite")
    (folder / "memberships-with-names.csv").write_text(named_memberships(), "utf-8", newline="")
    for name, package in NEEDED.items():
        if find_spec(package) is None:
            getLogger(__name__).warning("%s is not written: %s is not installed", name, package)
        elif package == "pyarrow":
            from asem.export import write_parquet  # noqa: PLC0415  # only where pyarrow is there

            with tempfile.TemporaryDirectory() as parts:
                write_parquet(parts)
                pack(Path(parts), folder / name)
        else:
            calendar_of(asem.meetings).save(folder / name)


def pack(source: Path, target: Path) -> None:
    """Put the files of a folder into an archive that is the same each time."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(source.iterdir()):
            info = zipfile.ZipInfo(path.name, (2026, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, path.read_bytes())


def named_memberships() -> str:
    """Write one row for each partner: who it is, where it sits, and since when."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([*COLUMNS, "first_summit"])
    for each in asem.memberships:
        partner = asem.partners[each.partner]
        kind = "member" if isinstance(partner, asem.Member) else "institution"
        sits = (partner.latest_region, partner.latest_group)
        days = (each.acceded, each.participates_from, each.decided, each.left)
        row = (partner.id, partner.name, kind, *sits, *days, each.first_summit)
        writer.writerow(["" if value is None else str(value) for value in row])
    return text.getvalue()
