"""The command line: every command, in every form, and what it says where it has no answer."""

from __future__ import annotations

import csv
import gc
import io
import json
import os
import re
import shlex
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing, redirect_stdout
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import asem
from asem._labels import label_of
from asem._text import columns_of, escape_line, escape_text
from asem.cli import _making, main
from asem.cli._layout import Terminal, is_whole, table_of, terminal_of
from asem.cli._output import csv_of, safe
from asem.cli._parser import COMMANDS, KINDS
from asem.serialization import to_dict

from ..outputs import Screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Ask = Callable[..., "tuple[int, str, str]"]
    Complete = Callable[[str], list[str]]
    Look = Callable[..., str]

ROOT = Path(__file__).parents[2]
DATA = ROOT / "data" / "asem.json"

EXAMPLES = {
    "overview": [],
    "partners": ["--on", "2009-01-01"],
    "members": ["--on", "2004-10-09"],
    "summit": ["5"],
    "host": ["tmm-1"],
    "meetings": ["--from", "2004-01-01", "--to", "2004-12-31"],
    "initiatives": ["--proposed-by", "Viet Nam"],
    "documents": ["--meeting", "ASEM 5"],
    "organisations": ["--country", "Singapore"],
    "coordinators": ["--on", "2010-01-01"],
    "attendance": ["5"],
    "coverage": ["--table", "ministerial_meetings"],
    "figures": ["asem-duo"],
    "disputes": ["--field", "opens"],
    "code": ["Viet Nam"],
    "show": ["asem-duo"],
    "sources": ["5"],
    "cite": ["5"],
    "diff": ["2004-10-07", "2004-10-08"],
    "export": ["csv", "--table", "meeting_hosts"],
    "picture": ["map"],
    "check": [str(DATA)],
    "report": ["2004-10-09", "5"],
    "version": [],
}
"""A question for each command that has an answer."""

WIDE = [
    ("meetings", ["--status", "all"]),
    ("meetings", ["--country", "Vietnam", "--sources"]),
    ("initiatives", []),
    ("documents", []),
    ("organisations", []),
    ("figures", []),
    ("attendance", []),
    ("coverage", []),
    ("cite", ["8", "--field", "theme"]),
    ("members", ["Switzerland", "USA", "--on", "2010-01-01"]),
    ("show", ["KOR"]),
    ("show", ["fmm-9"]),
    ("sources", ["country-coder-5.6.1"]),
    ("cite", ["asem-13"]),
]
"""More questions whose answers have to fit."""

FORMS = ["text", "json", "csv"]
TERMINALS = (
    *("WT_SESSION", "VTE_VERSION", "KONSOLE_VERSION", "KITTY_WINDOW_ID", "DOMTERM"),
    "TERM_PROGRAM",
)


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Ask:
    """Ask in this process: the exit status, what is printed, and what is complained about."""

    def asked(*words: str) -> tuple[int, str, str]:
        status = main(words)
        said = capsys.readouterr()
        return status, said.out, said.err

    return asked


def run(
    *words: str, stdin: str | None = None, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run `python -m asem` in another process."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("COV")}
    kept.pop("COLUMNS", None)
    return subprocess.run(
        [sys.executable, "-m", "asem", *words],
        capture_output=True,
        input=None if stdin is None else stdin.encode(),
        env=kept | environment,
        timeout=60,
        check=False,
    )


def rows_of(text: str) -> list[list[str]]:
    """Read CSV as a program does."""
    return list(csv.reader(io.StringIO(text)))


def seen(text: str) -> list[str]:
    """Give the lines that a terminal shows, without bold type and links."""
    return re.sub(r"\x1b\[\d*m|\x1b\]8;;.*?\x1b\\", "", text).splitlines()


@pytest.fixture
def look(monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Ask in a terminal: what is to be seen there."""
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "FORCE_HYPERLINK", "TERM", *TERMINALS):
        monkeypatch.delenv(name, raising=False)

    def looked(*words: str) -> str:
        screen = Screen()
        with redirect_stdout(screen):
            main(words)
        return screen.getvalue()

    return looked


class TestCommands:
    """What the commands answer."""

    def test_examples(self) -> None:
        """Every command has an example here."""
        assert set(EXAMPLES) == set(COMMANDS)

    @pytest.mark.parametrize("form", FORMS)
    @pytest.mark.parametrize("name", [name for name in EXAMPLES if name != "export"])
    def test_forms(self, ask: Ask, name: str, form: str) -> None:
        """Every command answers as text, as JSON and as CSV with cells below each heading."""
        options = [] if form == "text" else [f"--{form}"]
        status, out, err = ask(name, *EXAMPLES[name], *options)

        assert 0 == status
        assert bool(err) is (name == "attendance")  # of whom no source was found
        assert out.endswith("\n")
        if form == "json":
            json.loads(out)
        elif form == "csv":
            heading, *rows = rows_of(out)
            assert {len(heading)} >= {len(row) for row in rows}

    @pytest.mark.parametrize(
        ("words", "records"),
        [
            (["summit"], lambda: list(asem.summits)),
            (["summit", "5"], lambda: asem.summit(5)),
            (["summit", "asem-5"], lambda: asem.summit(5)),
            (["host", "5"], lambda: list(asem.hosts_of(5))),
            (["host", "tmm-1"], lambda: list(asem.hosts_of("tmm-1"))),
            (["meetings", "--status", "all"], lambda: list(asem.meetings)),
            (
                ["meetings", "--from", "2004-01-01", "--series", "fmm", "--country", "Vietnam"],
                lambda: list(
                    asem.meetings_between("2004-01-01", "2100-01-01", series="fmm", country="VNM")
                ),
            ),
            (
                ["meetings", "--host", "Viet Nam", "--kind", "ministerial"],
                lambda: list(asem.hosted_by("VNM", kind="ministerial")),
            ),
            (["meetings", "--host", "USA", "--status", "all"], list),
            (
                ["meetings", "--city", "poznan"],
                lambda: [m for m in asem.held_in("Poznań") if isinstance(m, asem.Meeting)],
            ),
            (
                ["meetings", "--city", "ROTTERDAM", "--status", "cancelled"],
                lambda: list(asem.meetings.where(city="Rotterdam", status="cancelled")),
            ),
            (
                ["meetings", "--kind", "summit", "--to", "1998-12-31"],
                lambda: [asem.summit(1), asem.summit(2)],
            ),
            (["initiatives"], lambda: list(asem.initiatives)),
            (
                ["initiatives", "--priority-area", "7.1", "--on", "2010-01-01"],
                lambda: list(asem.initiatives_of(priority_area="7.1", on="2010-01-01")),
            ),
            (
                ["documents", "--meeting", "ASEM 5", "--kind", "declaration"],
                lambda: list(asem.documents.where(meeting="asem-5", kind="declaration")),
            ),
            (
                ["organisations", "--country", "Singapore"],
                lambda: list(asem.organisations.where(country="SGP")),
            ),
            (["attendance"], lambda: list(asem.attendances)),
            (
                ["attendance", "13", "--level", "absent"],
                lambda: list(asem.attended_by(13, "absent")),
            ),
            (
                ["attendance", "--partner", "Viet Nam"],
                lambda: list(asem.attendances.where(partner="VNM")),
            ),
            (["attendance", "Hanoi", "--partner", "EU"], lambda: [asem.attendances["asem-5-eu"]]),
            (
                ["coverage", "--table", "attendances", "--subject", "asem-9"],
                lambda: list(asem.coverage.where(subject="asem-9")),
            ),
            (["summit", "Phnom Penh"], lambda: asem.summit(13)),
            (
                ["sources", "5", "--field", "city"],
                lambda: list(asem.sources_of(asem.summit(5), "city")),
            ),
            (["coordinators"], lambda: list(asem.coordinatorships)),
            (
                ["coordinators", "--on", "2010-01-01", "--role", "asean"],
                lambda: list(asem.coordinators_on("2010-01-01").where(role="asean")),
            ),
            (["figures"], lambda: list(asem.figures)),
            (["figures", "ASEM 5"], lambda: list(asem.figures_of("asem-5"))),
            (
                ["disputes", "--table", "summits", "--field", "opens"],
                lambda: list(asem.disputes(table="summits", field="opens")),
            ),
            (["show", "VNM"], lambda: asem.partners["VNM"]),
            (["show", "Việt Nam"], lambda: asem.partners["VNM"]),
            (["show", "5"], lambda: asem.summit(5)),
            (["show", "fmm"], lambda: asem.ministerial_series["fmm"]),
            (["show", "ASEM 5"], lambda: asem.summit(5)),
            (["show", "FMM 9"], lambda: asem.meetings["fmm-9"]),
            (["show", "7.1", "--table", "priority_areas"], lambda: next(iter(asem.priority_areas))),
            (["summit", "ASEM 5"], lambda: asem.summit(5)),
            (["host", "Hanoi"], lambda: list(asem.hosts_of(5))),
            (["host", "phnom penh"], lambda: list(asem.hosts_of(13))),
            (["host", "TMM 1"], lambda: list(asem.hosts_of("tmm-1"))),
            (
                ["show", "asem-education-process", "--table", "sources"],
                lambda: asem.sources["asem-education-process"],
            ),
            (["sources", "VNM"], lambda: list(asem.sources_of(asem.partners["VNM"]))),
        ],
    )
    def test_records(self, ask: Ask, words: list[str], records: Callable[[], Any]) -> None:
        """JSON shows the records that the question gives, each as `to_dict` does."""
        wanted = records()
        expected = (
            [to_dict(each) for each in wanted] if isinstance(wanted, list) else to_dict(wanted)
        )
        status, out, _ = ask(*words, "--json")

        assert int(expected == []) == status
        assert expected == json.loads(out)
        if isinstance(wanted, list) and words[0] != "disputes":
            assert [each.id for each in wanted] == ask(*words, "--ids")[1].split()

    @pytest.mark.parametrize(
        ("words", "records"),
        [
            (["partners"], lambda: asem.partners),
            (["members"], lambda: asem.members),
            (["members", "--on", "2004-10-09"], lambda: asem.members_on("2004-10-09")),
            (
                ["partners", "--on", "2007-12-31", "--basis", "decision"],
                lambda: asem.partners_on("2007-12-31", basis="decision"),
            ),
            (["members", "--basis", "decision"], lambda: asem.members),
            (
                ["partners", "Laos", "EU", "lao"],
                lambda: [asem.partners[id] for id in ("LAO", "EU")],
            ),
        ],
    )
    def test_partners(self, ask: Ask, words: list[str], records: Callable[[], Any]) -> None:
        """JSON shows the partners that the question gives, and what the table tells besides."""
        wanted = list(records())
        found = json.loads(ask(*words, "--json")[1])
        heading, *rows = rows_of(ask(*words, "--csv")[1])

        assert [to_dict(each) for each in wanted] == [
            {key: value for key, value in each.items() if key in to_dict(wanted[0])}
            for each in found
        ]
        assert set(heading) <= set(found[0])
        assert [each.id for each in wanted] == [row[0] for row in rows]
        assert [each.id for each in wanted] == ask(*words, "--ids")[1].split()

    @pytest.mark.parametrize("basis", asem.Basis)
    def test_since(self, ask: Ask, basis: asem.Basis) -> None:
        """`since` is the first day as a partner, by the basis asked for."""
        rows = rows_of(ask("partners", "--basis", basis.value, "--csv")[1])[1:]
        days = {each.partner: str(each.first_day(basis)) for each in asem.memberships}

        assert days == {row[0]: row[2] for row in rows}

    def test_answer_for_each(self, ask: Ask) -> None:
        """Who is named is answered for, a stranger too, in the order asked."""
        words = ["members", "Switzerland", "USA", "Japan", "EU", "--on", "2010-01-01"]
        status, out, _ = ask(*words, "--csv")
        found = json.loads(ask(*words, "--json")[1])

        assert 0 == status
        assert [
            ["CHE", "Switzerland", "2012-11-05", "", "", "false"],
            ["USA", "USA", "", "", "", "false"],
            ["JPN", "Japan", "1996-03-01", "Asia", "nesa", "true"],
            ["EU", "European Union", "1996-03-01", "Europe", "eu", "false"],
        ] == rows_of(out)[1:]
        assert [False, False, True, False] == [each["member"] for each in found]
        assert {"id": "USA", "since": None}.items() <= found[1].items()
        assert re.search(r"^JPN .* yes$", ask(*words)[1], re.MULTILINE)
        assert re.search(r"^USA .* no$", ask(*words)[1], re.MULTILINE)

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            ("meetings --kind ministerial --country Vietnam --sources", "mofa-vn-fmm9-chair"),
            ("meetings --kind ministerial --country Vietnam --sources", "https://europa.eu/rapid"),
            ("partners Mongolia", "MNG Mongolia 2008-10-24"),
            ("attendance 13 --level absent", "Myanmar"),
            ("attendance 'Phnom Penh' --level absent", "Myanmar"),
            ("cite 8 --field theme", "Achieving greater well-being"),
            ("cite 'ASEM 8' --field theme", "Ministry of Foreign Affairs of Japan"),
        ],
    )
    def test_one_command(self, look: Look, words: str, said: str) -> None:
        """What people ask most is one command."""
        assert said in " ".join(look(*shlex.split(words)).split())

    def test_code(self, ask: Ask) -> None:
        """A code comes alone, for scripts; without a scheme, all that there are come."""
        assert (0, "816\n", "") == ask("code", "Viet Nam", "cow")
        assert (0, "442\n", "") == ask("code", "LUX", "comtrade")
        assert (0, "58\n", "") == ask("code", "LUX", "comtrade", "--on", "1997-12-31")
        assert (1, "", "") == ask("code", "Brunei", "vdem")
        assert ["cow", "2"] == [r[:2] for r in rows_of(ask("code", "USA", "--csv")[1])][2]
        assert ask("code", "Atlantis", "cow")[0] == 1
        assert ask("code", "USA", "cwo")[0] == 2

    def test_cite(self, ask: Ask) -> None:
        """References come in every style; those for people are wrapped between words."""
        for style in ("bibtex", "csl"):
            expected = asem.cite(asem.summit(5), style)
            assert f"{expected.rstrip()}\n" == ask("cite", "5", "--style", style)[1]
        text = ask("cite", "5", "--style", "text")[1]
        assert asem.cite(asem.summit(5)).split() == text.split()
        assert asem.cite(asem.summit(5)).splitlines() == [
            each["reference"] for each in json.loads(ask("cite", "5", "--json")[1])
        ]
        assert 2 == ask("cite", "5", "--style", "mla")[0]
        bibtex = asem.cite(asem.summit(8), "bibtex", field="theme")
        assert (
            f"{bibtex.rstrip()}\n" == ask("cite", "8", "--field", "theme", "--style", "bibtex")[1]
        )

    def test_fields(self, ask: Ask) -> None:
        """Of each source it is told which fields it gives, where that is known."""
        text = ask("sources", "fmm-9")[1]

        for source in asem.sources_of(asem.meetings["fmm-9"], "opens"):
            [part] = [each for each in text.split("\n\n") if f"({source.id})" in each]
            assert re.search(r"^  gives .*\bopens\b", part, re.MULTILINE)
        assert "gives" not in ask("sources", "seed-ec-asem-page-2012")[1]

    def test_gaps(self, look: Look) -> None:
        """Who came to a summit is told with those of whom no source was found."""
        gaps = asem.coverage.where(table="attendances", subject="asem-13")[0].missing_partners
        shown = " ".join(look("attendance", "13").split())

        assert "No source was found for " in shown
        for id in gaps:
            assert asem.partners[id].name in shown.partition("No source was found for ")[2]
        assert "No source" not in look("attendance", "1")

    def test_overview(self, ask: Ask, look: Look) -> None:
        """`asem` alone tells of the last day of the data, and says so."""
        assert ask() == ask("overview")
        assert 53 == json.loads(ask("overview", "--json")[1])["partners"]
        shown = look()
        assert "on 28 January 2026, the last day checked" in shown
        assert "asem help" in shown

    def test_next_summit(self, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
        """A summit to come is told of once it is dated."""
        monkeypatch.setattr(asem, "next_summit_after", lambda _: asem.summit(5))

        assert "next summit                ASEM 5, Hanoi, 2004-10-08" in ask()[1]

    def test_groups_on_a_day(self, ask: Ask) -> None:
        """Side and group are those of the day that is asked for, and the last known without one."""
        _, then, _ = ask("members", "UK", "--on", "2020-01-31", "--csv")
        _, now, _ = ask("members", "UK", "--csv")

        uk = ["GBR", "United Kingdom", "1996-03-01", "Europe"]

        assert [*uk, "eu", "true"] == rows_of(then)[1]
        assert [*uk, "non-eu-europe", "true"] == rows_of(now)[1]

    def test_every_record(self, ask: Ask) -> None:
        """A record of every table is shown, by path and value, and nothing unknown is."""
        for name, table in asem.registry.canonical().tables().items():
            record = next(iter(table))
            status, out, _ = ask("show", record.id, "--table", name, "--csv")
            fields = dict(rows_of(out)[1:])

            assert 0 == status
            assert record.id == fields["id"]
            assert "" not in fields.values()

    def test_parts(self, ask: Ask) -> None:
        """What stands inside a record is shown with the way that leads there."""
        _, out, _ = ask("summit", "10", "--csv")
        fields = dict(rows_of(out)[1:])

        assert "Herman Van Rompuy" == fields["chairs[0].name"]
        assert "kind" not in fields
        assert "evidence.sources" in fields

    @pytest.mark.parametrize("command", ["show", "sources", "cite"])
    def test_ids_first(self, ask: Ask, command: str) -> None:
        """An id, however it is written, is that record's, though others have it as their name."""
        for id in ("asef", "asemus", "aebf", "aelf", "aepf", "aseic", "asep"):
            assert asem.initiatives.get(id) not in (None, asem.organisations[id])
            asked = ask(command, id, "--json")

            assert asked[0] == 0
            assert asked == ask(command, id, "--table", "organisations", "--json")
            assert asked == ask(command, id.upper(), "--json") == ask(command, id.title(), "--json")

    @pytest.mark.parametrize("command", ["show", "sources", "cite"])
    def test_names_of_several(self, ask: Ask, command: str) -> None:
        """A name that records of several tables have is refused with their ids, which answer."""
        for name, ids in (
            ("AEI", ("aei-initiative", "asia-europe-institute")),
            ("AGAC", ("asem-global-ageing-center-initiative", "asem-global-ageing-center")),
            ("4th ASEM Culture Ministers' Meeting", ("cmm-4", "asem-culture-ministers-meeting-4")),
            ("ASEM Ministerial Conference on Energy Security", ("energy", "energy-1")),
        ):
            for written in (name, name.lower()):
                status, out, err = ask(command, written)

                assert (1, "") == (status, out)
                assert f"{written!r} names several records: give the id" in err
                assert all(repr(id) in err and ask(command, id)[0] == 0 for id in ids)
        by_table = json.loads(ask("show", "AEI", "--table", "organisations", "--json")[1])
        assert to_dict(asem.organisations["asia-europe-institute"]) == by_table

    def test_diff(self, ask: Ask) -> None:
        """Two days differ by who joined and by who sits elsewhere."""
        _, joined, _ = ask("diff", "2008-10-23", "2008-10-24", "--csv")
        _, moved, _ = ask("diff", "2012-11-04", "31 January 2020", "--json")
        _, left, _ = ask("diff", "2020-01-31", "2020-02-01", "--csv")
        changes = {(each["change"], each["id"]): each for each in json.loads(moved)}

        assert ["joined", "BGR", "Bulgaria", "", "eu"] == rows_of(joined)[2]
        assert 7 == len(rows_of(joined))
        assert "Asia" == changes["region", "RUS"]["after"]
        assert None is changes["region", "RUS"]["before"]
        assert [["group", "GBR", "United Kingdom", "eu", "non-eu-europe"]] == rows_of(left)[1:]

    def test_diff_of_lists(self, ask: Ask) -> None:
        """Who joined by a difference is who joined by the lists, by every basis."""
        for basis in asem.Basis:
            words = ["diff", "2006-01-01", "2009-01-01", "--basis", basis.value, "--csv"]
            joined = {row[1] for row in rows_of(ask(*words)[1]) if row[0] == "joined"}

            assert joined == {
                each.id for each in asem.joined_between("2006-01-02", "2009-01-01", basis=basis)
            }

    def test_left(self, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
        """Who left stands with the group that it left."""
        lists: dict[str, list[asem.Partner]] = {
            "2020-01-31": [asem.partners["GBR"]],
            "2020-02-01": [],
        }
        monkeypatch.setattr(asem, "partners_on", lambda day, **_: lists[str(day)])

        assert [["left", "GBR", "United Kingdom", "eu", ""]] == rows_of(
            ask("diff", "2020-01-31", "2020-02-01", "--csv")[1]
        )[1:]

    def test_report(self, ask: Ask) -> None:
        """A day in the place of a command asks who was a partner and who hosted, with sources."""
        status, out, _ = ask("2004-10-09", "5")

        assert 0 == status
        assert out.startswith("9 October 2004: 39 partners")
        assert "Host of ASEM 5: Viet Nam" in out
        assert "https://" in out
        assert out == ask("2004-10-09")[1] == ask("report", "9 October 2004", "asem-5")[1]
        assert out == ask("2004-10-09", "Hanoi")[1] == ask("report", "2004-10-09", "hanoi")[1]
        assert "Host of ASEM 4: Denmark" in ask("2004-10-07")[1]
        assert 2 == ask("report")[0]

    def test_report_before(self, ask: Ask) -> None:
        """Before the first summit there is neither a partner nor a summit."""
        assert (1, "29 February 1996: no partners yet\n", "") == ask("1996-02-29")
        assert None is json.loads(ask("1996-02-29", "--json")[1])["summit"]

    def test_report_source(self, ask: Ask) -> None:
        """Of each side the source is named that most of its states rest on there."""
        day = date(2024, 1, 1)
        said = " ".join(ask("report", str(day))[1].split())
        for side in asem.Region:
            states = [state for state in asem.members_on(day) if asem.region_of(state, day) is side]
            spells = [spell for state in states for spell in state.regions if spell.covers(day)]
            cited = Counter(source.id for spell in spells for source in asem.sources_of(spell))
            [(most, _)] = cited.most_common(1)
            of_side = said[said.index(f"{side}: {len(states)} states") :]
            source = of_side[of_side.index("Source: ") :]

            assert source.startswith(f"Source: {asem.cite(asem.sources[most])}")

    @pytest.mark.parametrize(("days", "warned"), [(0, False), (1, True)])
    def test_report_later(self, ask: Ask, days: int, warned: bool) -> None:
        """Of a day after the last check the report says when that was."""
        day = asem.DATA_AS_OF + timedelta(days)

        assert warned is ("The dataset was checked up to" in ask("report", str(day))[1])

    def test_report_as_data(self, ask: Ask) -> None:
        """The report names partners and hosts as data, too."""
        found = json.loads(ask("2004-10-09", "5", "--json")[1])
        rows = rows_of(ask("2004-10-09", "5", "--csv")[1])

        assert 39 == len(found["partners"])
        assert to_dict(asem.summit(5)) == found["summit"]
        assert ["host of asem-5", "VNM", "Viet Nam", "Asia"] == rows[-1]

    def test_version(self, ask: Ask) -> None:
        """The version says which distribution this is, and how old its data."""
        assert asem.__version__ in ask("version")[1]
        assert ask("version") == ask("--version")
        assert str(asem.DATA_AS_OF) == json.loads(ask("version", "--json")[1])["data_as_of"]


class TestExport:
    """What is made for other tools."""

    def test_json(self, ask: Ask, tmp_path: Path) -> None:
        """The exported registry is the file that `save` writes, and it is sound."""
        file = tmp_path / "asem.json"
        status, out, _ = ask("export", "json")
        written = ask("export", "json", "-o", str(file), "--json")

        assert 0 == status == written[0]
        assert DATA.read_text("utf-8") == out
        assert DATA.read_bytes() == file.read_bytes()
        assert [{"file": str(file), "bytes": DATA.stat().st_size}] == json.loads(written[1])
        assert 0 == ask("check", str(file))[0]

    def test_csv(self, ask: Ask) -> None:
        """A flat table is that of the data package, where no cell is made safe."""
        table = (ROOT / "data" / "meeting_hosts.csv").read_text("utf-8")

        assert table == ask("export", "csv", "--table", "meeting_hosts")[1]

    def test_data_package(self, ask: Ask, tmp_path: Path) -> None:
        """A data package is the folder `data/`, and what was written is listed."""
        status, out, _ = ask("export", "datapackage", "-o", str(tmp_path), "--csv")
        files = [row[0] for row in rows_of(out)[1:]]

        assert 0 == status
        assert sorted(files) == sorted(map(str, tmp_path.iterdir()))
        for file in map(Path, files):
            assert (ROOT / "data" / file.name).read_bytes() == file.read_bytes()

    def test_calendar(self, tmp_path: Path, look: Look) -> None:
        """A calendar holds the meetings that are asked for, and says which it leaves out."""
        pytest.importorskip("icalendar")
        file = tmp_path / "asem.ics"
        shown = look("export", "calendar", "--series", "cmm", "--output", str(file))
        made = asem.export.calendar_of(
            asem.meetings_between("1996-01-01", "2100-01-01", series="cmm")
        )

        assert made.content == file.read_bytes()
        assert "left out: cmm-3: " in shown

    def test_left_out(self, ask: Ask, tmp_path: Path) -> None:
        """Which meetings a calendar leaves out is said in every form, and in a pipe, too."""
        pytest.importorskip("icalendar")
        asked, file = ["export", "calendar", "--series", "lemc"], tmp_path / "lemc.ics"
        made = asem.export.calendar_of(asem.meetings.where(series="lemc", status="held"))
        [left] = made.left_out
        note = f"asem export: left out: {left.meeting.id}: {left.reason}\n"
        listed = {"meeting": left.meeting.id, "reason": left.reason}

        assert (0, made.content.decode(), note) == ask(*asked)
        for form in ("--csv", "--json"):
            status, out, err = ask(*asked, "-o", str(file), form)
            assert (0, note) == (status, err)
        written = {"file": str(file), "bytes": len(made.content), "left_out": [listed]}
        assert [written] == json.loads(out)
        assert (0, note) == ask(*asked, "-o", str(file))[::2]
        whole = ask("export", "calendar", "--series", "fmm", "-o", str(file), "--json")
        assert [] == json.loads(whole[1])[0]["left_out"]
        assert "" == whole[2]

    @pytest.mark.parametrize(
        ("days", "note"),
        [
            (
                ("2008-04-01", "2008-04-30"),
                "asem export: left out: cmm-3: its days are not known, ",
            ),
            (("1990-01-01", "1990-12-31"), ""),
        ],
    )
    def test_empty_calendar(
        self, ask: Ask, look: Look, tmp_path: Path, days: tuple[str, str], note: str
    ) -> None:
        """A calendar without an event is an empty answer, and no file is written."""
        pytest.importorskip("icalendar")
        asked = ["export", "calendar", "--from", days[0], "--to", days[1]]
        file = tmp_path / "empty.ics"
        for words, printed in (
            ([], ""),
            (["-o", str(file)], ""),
            (["-o", str(file), "--json"], "[]\n"),
            (["-o", str(file), "--csv"], "file,bytes\n"),
        ):
            status, out, err = ask(*asked, *words)

            assert (1, printed) == (status, out)
            assert err.startswith(note)
            assert bool(err) is bool(note)
        assert not file.exists()
        assert "nothing found\n" in look(*asked, "-o", str(file))

    def test_later_than_the_data(self, ask: Ask) -> None:
        """That a day is later than the data is said outside a terminal, too, in every form."""
        for words in ("members --on", "partners --on", "diff 2010-01-01", "report"):
            for day, later in ((asem.DATA_AS_OF, False), (asem.DATA_AS_OF + timedelta(1), True)):
                for form in ("--json", "--csv"):
                    err = ask(*words.split(), str(day), form)[2]
                    assert later is ("last known state" in err)
                    assert later is bool(err)

    def test_complete_calendar(self, ask: Ask) -> None:
        """A calendar that leaves nothing out is printed as it is."""
        pytest.importorskip("icalendar")
        made = asem.export.calendar_of(asem.meetings_between("2004-01-01", "2004-12-31"))

        assert () == made.left_out
        assert (0, made.content.decode(), "") == ask(
            "export", "calendar", "--from", "2004-01-01", "--to", "2004-12-31"
        )

    def test_linked_data(self, ask: Ask) -> None:
        """Linked data is that of the whole dataset."""
        assert asem.export.jsonld_text(asem.registry.canonical()) == ask("export", "jsonld")[1]

    def test_references(self, ask: Ask) -> None:
        """References are those of all sources, in the style that is asked for."""
        for style in ("bibtex", "csl"):
            expected = asem.export.bibliography_of(asem.sources, style=style)
            assert f"{expected.rstrip()}\n" == ask("export", style)[1]

    def test_schema(self, ask: Ask) -> None:
        """The schema is that of a registry."""
        assert asem.export.json_schema_of() == json.loads(ask("export", "schema")[1])

    def test_database(self, ask: Ask, tmp_path: Path) -> None:
        """A database is that of the export."""
        file = tmp_path / "asem.sqlite"

        assert 0 == ask("export", "sqlite", "-o", str(file))[0]
        with closing(sqlite3.connect(file)) as connection:
            assert 53 == connection.execute("SELECT count(*) FROM partners").fetchone()[0]

    def test_parquet(self, ask: Ask, tmp_path: Path) -> None:
        """Parquet is a file for each table."""
        parquet: Any = pytest.importorskip("pyarrow.parquet")

        assert 0 == ask("export", "parquet", "-o", str(tmp_path))[0]
        assert 53 == parquet.read_table(tmp_path / "partners.parquet").num_rows

    @pytest.mark.parametrize(
        ("seconds", "term", "told"),
        [(0, "xterm", True), (60, "xterm", False), (0, "", False), (0, "dumb", False)],
    )
    def test_progress(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seconds: int, term: str, told: bool
    ) -> None:
        """What takes long is said to be written, where somebody is looking."""
        screen = Screen() if term else io.StringIO()
        monkeypatch.setenv("TERM", term)
        monkeypatch.setattr(_making, "_PATIENCE", seconds)
        monkeypatch.setattr(sys, "stderr", screen)
        place = str(tmp_path / "asem.json")

        assert 0 == main(["export", "json", "-o", place])
        assert (f"writing {place} ...\n" if told else "") == screen.getvalue()

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            (["xml"], "unknown kind 'xml': 'asem export --help' lists them"),
            (["jsn"], "unknown kind 'jsn': did you mean 'json'?"),
            (["csv"], "say which with --table"),
            (["csv", "--table", "meeting_host"], "did you mean 'meeting_hosts'?"),
            (
                ["datapackage"],
                "datapackage is written to a place of its own: say which with --outp",
            ),
            (["sqlite"], "say which with --output"),
            (["json", "--csv"], "--csv needs --output"),
            (["json", "--table", "meetings"], "unknown option '--table'"),
            (["--table", "meetings"], "options stand after the kind"),
            (["json", "-o", "no-such-folder/asem.json"], "no such file or directory"),
        ],
    )
    def test_bad_use(self, ask: Ask, words: list[str], said: str) -> None:
        """What cannot be exported is refused, with what to say instead."""
        status, out, err = ask("export", *words)

        assert (2, "") == (status, out)
        assert said in err

    def test_pictures(self, ask: Ask, tmp_path: Path) -> None:
        """A picture comes in words, as SVG, and as a file; it shows what is asked for."""
        file = tmp_path / "map.svg"
        picture = asem.pictures.tile_map("2004-10-09")

        assert (0, f"{picture.text}\n", "") == ask("picture", "map", "--on", "2004-10-09")
        assert asem.pictures.timeline().svg == ask("picture", "timeline", "--svg")[1]
        assert 0 == ask("picture", "map", "--colour-by", "group", "-o", str(file))[0]
        by_group = asem.pictures.tile_map(asem.DATA_AS_OF, colour_by="group")
        assert by_group.svg == file.read_text("utf-8")
        for kind in KINDS["picture"]:
            of = {"money": ["asem-duo"], "life": ["Viet Nam"]}.get(kind, [])
            assert 0 == ask("picture", kind, *of, "--theme", "dark")[0]
        phone = asem.pictures.life("VNM", title="Mine", layout="phone")
        look = ("--title", "Mine", "--layout", "phone", "--svg")
        assert phone.svg == ask("picture", "life", "VNM", *look)[1]
        assert (2, "") == ask("picture", "life")[:2]
        for words in (
            "map --theme grey",
            "map --basis x",
            "life nobody",
            "card --layout page",
        ):
            assert 2 == ask("picture", *words.split())[0]
        first, last = "2004-01-01", "2005-01-01"
        strip = asem.pictures.calendar_strip(first, last)
        drawn = ask("picture", "calendar", "--from", first, "--to", last, "--svg")[1]
        assert strip.svg == drawn
        assert 2 == ask("picture", "timeline", "--on", "2004-10-09")[0]


class TestCheck:
    """Whether a registry file of the user's is sound."""

    def test_sound(self, ask: Ask) -> None:
        """Our own file and folder are, and what they hold is counted."""
        for place in (DATA, DATA.parent):
            status, out, err = ask("check", str(place))

            assert (0, "") == (status, err)
            assert "53 partners" in " ".join(out.split())
        assert {"file": str(DATA), "sound": True, "problems": []} == json.loads(
            ask("check", str(DATA), "--json")[1]
        )

    def test_empty(self, ask: Ask, tmp_path: Path) -> None:
        """A registry without records is sound."""
        file = tmp_path / "empty.json"
        file.write_text('{"format": "asem-registry/1"}', "utf-8")

        assert "no records" in " ".join(ask("check", str(file))[1].split())

    @pytest.mark.parametrize(
        ("tables", "counted"),
        [({"x": []}, "1 problem"), ({"x": [], "y": []}, "2 problems")],
    )
    def test_count(self, look: Look, tmp_path: Path, tables: dict[str, Any], counted: str) -> None:
        """Above the problems stands how many there are."""
        file = tmp_path / "a.json"
        file.write_text(json.dumps({"format": "asem-registry/1"} | tables))

        assert f"a.json: {counted} where" in " ".join(
            " ".join(seen(look("check", str(file)))).split()
        )

    def test_problems(self, ask: Ask, tmp_path: Path) -> None:
        """Every problem of a file that is not a registry is told with its path."""
        document = json.loads(DATA.read_text("utf-8"))
        document["summits"][4]["opens"] = "2004-13-08"
        document["partners"][0]["nmae"] = "x"
        file = tmp_path / "mine.json"
        file.write_text(json.dumps(document), "utf-8")
        status, out, err = ask("check", str(file), "--csv")
        heading, *rows = rows_of(out)

        assert (1, "") == (status, err)
        assert ["where", "problem"] == heading
        assert {"partners[0].nmae", "summits[4].opens"} == {row[0] for row in rows}

    def test_faults(self, ask: Ask, tmp_path: Path) -> None:
        """A registry that contradicts itself is told its contradictions."""
        document = json.loads(DATA.read_text("utf-8"))
        document["summits"][4]["hosts"] = ["XXX"]
        file = tmp_path / "mine.json"
        file.write_text(json.dumps(document), "utf-8")
        status, out, _ = ask("check", str(file), "--json")
        found = json.loads(out)

        assert 1 == status
        assert found["sound"] is False
        assert any(each["where"].startswith("summits asem-5, hosts") for each in found["problems"])

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"\xff\xfe\x00",
            b"[" * 100_000,
            b'{"format": "asem-registry/1", "\x1b[2J=cmd|x!A1": []}',
            b'{"format": "asem-registry/1", "=HYPERLINK(1)": [], "\\u202e": []}',
            b'{"format": "asem-registry/1", "sources": [{"id": "=1+1\\u001b[31m"}]}',
            b'{"format": "asem-registry/1", "sources": ["\\ud800"]}',
            b"NaN",
            b"1" * 10_000,
        ],
    )
    @pytest.mark.parametrize("form", FORMS)
    def test_hostile(self, ask: Ask, tmp_path: Path, content: bytes, form: str) -> None:
        """A hostile file is refused without a traceback, a control character or a formula."""
        file = tmp_path / "hostile.json"
        file.write_bytes(content)
        status, out, err = ask("check", str(file), *([] if form == "text" else [f"--{form}"]))

        assert (1, "") == (status, err)
        assert out.replace("\n", "").isprintable()
        if form == "csv":
            assert not any(cell[:1] in ("=", "+", "-", "@") for row in rows_of(out) for cell in row)

    @pytest.mark.parametrize("missing", ["datapackage.json", "asem.json"])
    def test_incomplete_folder(self, ask: Ask, tmp_path: Path, missing: str) -> None:
        """Of a folder without a file that it needs, the file is named."""
        assert 0 == ask("export", "datapackage", "-o", str(tmp_path))[0]
        (tmp_path / missing).unlink()
        status, out, err = ask("check", str(tmp_path))

        assert (2, "") == (status, out)
        file = str(tmp_path.resolve() / missing)
        assert err == f"asem check: {file!r} cannot be read: no such file or directory\n"

    @pytest.mark.parametrize(
        "words",
        ["check", "export datapackage -o", "export json -o", "picture map -o"],
    )
    def test_no_path(
        self, ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str
    ) -> None:
        """An empty path, as of a variable that is not set, is not the current folder."""
        monkeypatch.chdir(tmp_path)
        for path in ("", "a\0b"):
            status, out, err = ask(*words.split(), path)

            assert (2, "") == (status, out)
            assert f": path is {path!r}: expected a path to a file or folder\n" in err
        assert [] == list(tmp_path.iterdir())

    @pytest.mark.parametrize("file", ["no-such-file.json", "/dev/null", "a\x1b[2J"])
    def test_unreadable(self, ask: Ask, file: str) -> None:
        """A file that cannot be read is bad use, and not unsound."""
        status, out, err = ask("check", file)

        assert (2, "") == (status, out)
        assert "cannot be read" in err
        assert err.rstrip("\n").isprintable()


@pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")  # the process should end here
class TestCompletion:
    """What the shell may add, by the protocol of argcomplete."""

    @pytest.fixture
    def asked(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Complete]:
        """Ask as a shell does for the words that may stand at the end of a line."""
        argcomplete = pytest.importorskip("argcomplete")
        finder = argcomplete.CompletionFinder
        monkeypatch.setattr(finder, "_init_debug_stream", lambda _: None)  # takes a file of pytest
        monkeypatch.setattr("argcomplete.io.debug_stream", sys.stderr)
        monkeypatch.setattr(gc, "set_threshold", lambda _: None, raising=False)

        def complete(line: str) -> list[str]:
            for name, value in protocol(line, tmp_path / "found").items():
                monkeypatch.setenv(name, value)
            with pytest.raises(SystemExit) as ended:
                main()
            assert not ended.value.code
            return (tmp_path / "found").read_text("utf-8").strip().splitlines()

        yield complete
        gc.collect()

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ("asem ", [*COMMANDS]),
            ("asem me", ["members", "meetings"]),
            ("asem members --o", ["--on"]),
            ("asem members VN", ["VNM"]),
            ("asem partners VNM A", ["ASEAN-SEC", "AUS", "AUT"]),
            ("asem diff 2004-10-07 2004-10-09 --basis ", [*asem.Basis]),
            ("asem meetings --series f", ["finmm", "fmm"]),
            ("asem meetings --country J", ["JPN"]),
            ("asem meetings --kind ", [*asem.MeetingKind]),
            ("asem meetings --status c", ["cancelled"]),
            ("asem initiatives --kind ", [*asem.InitiativeKind]),
            ("asem initiatives --pillar ", [*asem.pillars.keys()]),
            ("asem export c", ["csv", "calendar", "csl"]),
            ("asem picture m", ["map", "money"]),
            ("asem members --on ", []),
            ("asem show --table ", []),
        ],
    )
    def test_words(self, asked: Complete, line: str, expected: list[str]) -> None:
        """Commands, options, partners, records and words of closed vocabularies are known."""
        assert expected == asked(line)

    def test_files(
        self,
        asked: Complete,
        monkeypatch: pytest.MonkeyPatch,
        tmp_path: Path,
    ) -> None:
        """Where a path stands the files are offered."""
        (tmp_path / "mine.json").touch()
        monkeypatch.chdir(tmp_path)

        assert ["mine.json"] == asked("asem check mi") == asked("asem export json --output mi")

    def test_process(self, tmp_path: Path) -> None:
        """The command itself answers the shell, and does nothing else."""
        pytest.importorskip("argcomplete")
        done = run(**protocol("asem members VN", tmp_path / "found"))

        assert (0, b"", b"") == (done.returncode, done.stdout, done.stderr)
        assert "VNM" == (tmp_path / "found").read_text("utf-8").strip()

    def test_absent(
        self,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        """Without argcomplete the command does what it does without a shell that asks."""
        monkeypatch.setitem(sys.modules, "argcomplete", None)
        monkeypatch.setattr(gc, "set_threshold", lambda _: None, raising=False)
        monkeypatch.setenv("_ARGCOMPLETE", "1")
        monkeypatch.setattr(sys, "argv", ["asem", "host", "5", "--csv"])

        assert 0 == main()
        assert "VNM,Viet Nam" in capsys.readouterr().out

    @pytest.mark.parametrize("name", ["__main__.py", "cli/__init__.py"])
    def test_marker(self, name: str) -> None:
        """Where argcomplete looks for it, it reads that it may ask."""
        path = Path(asem.__file__).parent / name

        assert "PYTHON_ARGCOMPLETE_OK" in path.read_text("utf-8")[:1024]

    def test_cost(self) -> None:
        """A command that no shell asks loads nothing of it."""
        code = "import sys, asem.cli; asem.cli.main(['version']); print(*sys.modules)"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)

        assert b"asem.cli._overview" in done.stdout
        assert b"argcomplete" not in done.stdout
        assert b"asem.cli._completion" not in done.stdout


def protocol(line: str, answer: Path) -> dict[str, str]:
    """Give what a shell sets in the environment to ask what may stand at the end of a line."""
    return {
        "_ARGCOMPLETE": "1",
        "_ARGCOMPLETE_IFS": "\n",
        "_ARGCOMPLETE_STDOUT_FILENAME": str(answer),
        "COMP_LINE": line,
        "COMP_POINT": str(len(line)),
    }


class TestStatus:
    """What the exit status says, and what is said beside it."""

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            (["members", "--on", "1996-02-29"], ""),
            (["meetings", "--from", "1990-01-01", "--to", "1990-12-31"], ""),
            (["diff", "2005-01-01", "2005-01-02"], ""),
            (["initiatives", "--on", "1990-01-01"], ""),
            (["members", "Atlantis"], "unknown partner 'Atlantis'"),
            (["summit", "14"], "unknown summit '14': the registry holds 1 to 13"),
            (["summit", "-1"], "unknown summit '-1': the registry holds 1 to 13"),
            (["host", "fmm-99"], "unknown meeting 'fmm-99': the registry holds FMM 1 to 14"),
            (["show", "Phillipines"], "did you mean 'Philippines'?"),
            (["show", "USA"], "'USA' is not a partner of ASEM"),
            (["figures", "qqqqqqqqqqqq"], "unknown"),
            (["cite", "fmm-99"], "did you mean 'fmm-9'?"),
            (["sources", "fmm-9", "--field", "venue"], "fmm-9 has no field 'venue': did you mean "),
            (["sources", "fmm-9", "--field", "venues"], ""),
            (["summit", "Brussels"], "2 summits met in 'Brussels': give the number, 8 or 12"),
            (["attendance", "Brussels"], "2 summits met in 'Brussels': give the number, 8 or 12"),
            (["host", "brussels"], "2 summits met in 'brussels': give the number, 8 or 12"),
            (["report", "2020-01-01", "Brussels"], "give the number, 8 or 12"),
            (["host", "Kildare"], "unknown meeting 'Kildare'"),
            (["report", "2020-01-01", "Atlantis"], "unknown summit 'Atlantis'"),
            (["show", "fmm-99"], "did you mean 'fmm-9'?"),
            (["show", "asem-dou"], "did you mean 'asem-duo'?"),
            (["show", "qqqqqqqqqqqq"], "no record is called 'qqqqqqqqqqqq'\n"),
            (["sources", "VNM", "--table", "summits"], "no record of summits is called 'VNM'"),
            (["2004-10-09", "14"], "unknown summit '14'"),
        ],
    )
    def test_nothing_found(self, ask: Ask, words: list[str], said: str) -> None:
        """What is not there gives 1, and nothing on the way to another program."""
        status, out, err = ask(*words)

        assert (1, "") == (status, out)
        assert said in err
        assert bool(said) == bool(err)

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            (["membrs"], "asem: unknown command 'membrs': did you mean 'members'?\n"),
            (["qqqq"], "asem: unknown command 'qqqq': 'asem --help' lists them\n"),
            (["help", "membrs"], "did you mean 'members'?"),
            (["--json"], "options stand after the command"),
            (["partners", "--on", "2010-01-01", "--ids", "--json"], "not allowed with"),
            (["version", "--ids"], "this answer has no ids"),
            (["documents", "--kind", "statment"], "did you mean 'statement'?"),
            (["members", "--onn", "2004-10-09"], "unknown option '--onn': did you mean '--on'?"),
            (["members", "--jsn"], "did you mean '--json'?"),
            (["members", "--cvs"], "did you mean '--csv'?"),
            (["members", "--qqqqqqqq"], "unknown option '--qqqqqqqq': see 'asem members --help'"),
            (["members", "--bas=decision"], "did you mean '--basis'?"),
            (["members", "--on"], "see 'asem members --help'"),
            (["members", "--json", "--csv"], "not allowed with"),
            (["members", "--on", "04/05/2004"], "write the day as '2004-05-04' or '2004-04-05'"),
            (["members", "--basis", "acession"], "did you mean 'accession'?"),
            (["members", "--basis", "x"], "expected one of 'accession'"),
            (["host"], "required: MEETING"),
            (["version", "now"], "unexpected argument 'now'"),
            (["meetings", "--series", "fmmm"], "did you mean 'fmm'?"),
            (["meetings", "--country", "Atlantis"], "unknown partner"),
            (["meetings", "--city", "Hanoii"], "unknown city 'Hanoii': did you mean 'Hanoi'?"),
            (["meetings", "--kind", "sumit"], "did you mean 'summit'?"),
            (["meetings", "--status", "off"], "status is 'off': expected one of 'held'"),
            (["meetings", "--from", "2005-01-01", "--to", "2004-01-01"], "earlier"),
            (["diff", "2005-01-02", "2005-01-01"], "earlier"),
            (["show", "VNM", "--table", "partner"], "did you mean 'partners'?"),
            (["04/05/2004"], "can be read in two ways"),
        ],
    )
    def test_bad_use(self, ask: Ask, words: list[str], said: str) -> None:
        """Bad use gives 2, and one line about what to write instead."""
        status, out, err = ask(*words)

        assert (2, "") == (status, out)
        assert said in err
        assert 1 == err.count("\n")
        assert err.startswith("asem")

    @given(words=st.lists(st.text(max_size=8) | st.sampled_from([*COMMANDS, "--on", "VNM"])))
    def test_any_words(self, words: list[str]) -> None:
        """Whatever stands on the command line, one of the three statuses is given."""
        if not {"-o", "--output", "export"} & set(words):
            assert main(words) in (0, 1, 2)

    def test_empty_forms(self, ask: Ask) -> None:
        """Where nothing is found, JSON and CSV say so in their own way."""
        nobody = ["members", "--on", "1990-01-01"]

        assert (1, "[]\n", "") == ask(*nobody, "--json")
        assert (1, "id,name,since,region,group\n", "") == ask(*nobody, "--csv")
        assert (1, "", "") == ask(*nobody, "--ids")
        india = ask("members", "India", "--on", "2007-12-31", "--csv")
        assert (1, "IND,India,2008-10-24,,,false") == (india[0], india[1].splitlines()[1])

    def test_interrupt(self, monkeypatch: pytest.MonkeyPatch, ask: Ask) -> None:
        """Who interrupts is not shown a traceback."""

        def interrupt(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(asem, "partners_on", interrupt)

        assert (130, "", "") == ask("partners", "--on", "2004-10-09")

    def test_own_words(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A process answers what stands on its command line, and seldom looks for garbage."""
        thresholds: list[int] = []
        monkeypatch.setattr(gc, "set_threshold", thresholds.append, raising=False)
        monkeypatch.setattr(sys, "argv", ["asem", "version"])

        assert 0 == main()
        assert 0 == main(["version"])
        assert 1 == len(thresholds)

    def test_no_output(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without a standard output the status still tells."""
        monkeypatch.setattr(sys, "stdout", None)

        assert 1 == main(["members", "India", "--on", "2007-12-31"])
        sys.stdout.close()

    def test_reader_gone(self) -> None:
        """A reader that has gone is told no more, at the end neither."""
        reader, writer = os.pipe()
        os.close(reader)
        with os.fdopen(writer, "w") as pipe, redirect_stdout(pipe):
            assert 0 == main(["meetings"])


class TestProcess:
    """A process of its own, as a shell starts it."""

    def test_module(self) -> None:
        """`python -m asem DAY SUMMIT` answers, and says nothing beside it."""
        done = run("2004-10-09", "5")

        assert (0, b"") == (done.returncode, done.stderr)
        assert b"Host of ASEM 5: Viet Nam" in done.stdout

    @pytest.mark.parametrize(
        ("words", "status"),
        [(["members"], 0), (["summit", "14"], 1), (["members", "--on", "2004"], 2), (["x"], 2)],
    )
    def test_status(self, words: list[str], status: int) -> None:
        """The process ends with the status; an error is one line, and no traceback."""
        done = run(*words)

        assert status == done.returncode
        assert (status > 0) == (done.stderr.count(b"\n") == 1)
        assert b"Traceback" not in done.stderr

    @pytest.mark.parametrize("words", [["meetings"], ["sources", "5", "--json"], ["--help"]])
    def test_closed_pipe(self, words: list[str]) -> None:
        """A reader that has seen enough is not an error."""
        reader, writer = os.pipe()
        os.close(reader)
        command = [sys.executable, "-m", "asem", *words]
        with os.fdopen(writer, "wb") as pipe:
            done = subprocess.run(
                command, stdout=pipe, stderr=subprocess.PIPE, timeout=60, check=False
            )

        assert (0, b"") == (done.returncode, done.stderr)

    @pytest.mark.skipif(os.name == "nt", reason="there, no shell closes it")
    def test_closed_errors(self, tmp_path: Path) -> None:
        """Where the standard error is closed, what is said there is not among the data instead."""
        asked = f"'{sys.executable}' -m asem members --on 2100-01-01 --json"
        for command in (f"{asked} 2>&-", f"{asked} 2>/dev/null"):
            done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)
            assert 0 == done.returncode
            assert asem.members.keys() == tuple([each["id"] for each in json.loads(done.stdout)])
        command = f"'{sys.executable}' -m asem export json -o {tmp_path}/asem.json 2>&-"
        assert 0 == subprocess.run(["/bin/sh", "-c", command], check=False).returncode

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full disk")
    def test_full_disk(self) -> None:
        """What cannot be written is told in one line."""
        with Path("/dev/full").open("wb") as disk:
            command = [sys.executable, "-m", "asem", "members"]
            done = subprocess.run(
                command, stdout=disk, stderr=subprocess.PIPE, timeout=60, check=False
            )

        assert 2 == done.returncode
        assert b"asem members: cannot be written: no space left on device\n" == done.stderr

    @pytest.mark.skipif(os.name == "nt", reason="there, no shell closes it")
    def test_closed_output(self) -> None:
        """A standard output that is closed from the start is not an error."""
        command = f"'{sys.executable}' -m asem members --on 2004-10-09 >&-"
        done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)

        assert (0, b"") == (done.returncode, done.stderr)

    @pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
    def test_other_alphabets(self, encoding: str) -> None:
        """Letters that the machine has not become question marks; in data they stay."""
        words = ["show", "vietnamnet-asem5-opening"]
        text = run(*words, PYTHONIOENCODING=encoding)
        data = run(*words, "--json", PYTHONIOENCODING=encoding)
        table = run(*words, "--csv", PYTHONIOENCODING=encoding)

        assert 0 == text.returncode == data.returncode == table.returncode
        assert b"Khai h?i ASEM 5" in text.stdout
        assert "Khai hội ASEM 5" == json.loads(data.stdout)["title"]
        assert "Khai hội ASEM 5" in table.stdout.decode()

    def test_strange_words(self) -> None:
        """Words that are no text are refused as other words are."""
        done = subprocess.run(
            [sys.executable.encode(), b"-m", b"asem", b"show", b"\xff\x1b[2J"],
            capture_output=True,
            timeout=60,
            check=False,
        )

        assert 1 == done.returncode
        assert done.stderr.rstrip(b"\n").decode().isprintable()

    def test_plain_when_piped(self) -> None:
        """A pipe gets neither bold type, titles nor notes, and every cell whole."""
        done = run("meetings", "--from", "2004-01-01", "--to", "2100-01-01", TERM="xterm")
        lines = done.stdout.decode().splitlines()

        assert b"\x1b" not in done.stdout
        assert lines[0].startswith("id ")
        assert max(map(len, lines)) > 100
        assert "…" not in done.stdout.decode()

    def test_loads_little(self) -> None:
        """A simple question loads neither JSON, CSV nor cattrs, and its own tables alone."""
        code = (
            "import sys; from asem.cli import main; main(['members', '--on', '2004-10-09'])\n"
            "print(*sys.modules, file=sys.stderr)"
        )
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            env={key: value for key, value in os.environ.items() if not key.startswith("COV")},
        )
        loaded = set(done.stderr.split())

        assert set() == {"json", "csv", "cattrs", "dateutil", "shutil", "difflib"} & loaded
        assert {"members", "institutions", "spans", "release"} == {
            name.removeprefix("asem._data.") for name in loaded if name.startswith("asem._data.")
        }


class TestTerminal:
    """What somebody sees who looks."""

    def test_notes_once(self, look: Look, capsys: pytest.CaptureFixture[str]) -> None:
        """A note that a terminal shows below the text is not on the standard error, too."""
        assert "last known state" in look("members", "--on", "2100-01-01")
        assert "" == capsys.readouterr().err
        assert "last known state" not in look("members", "--on", "2100-01-01", "--json")
        assert "last known state" in capsys.readouterr().err

    def test_title(self, look: Look) -> None:
        """There is a title in bold, and a note on what is later than the data."""
        shown = look("members", "--on", "2100-01-01")

        assert shown.startswith("\x1b[1m51 members on 2100-01-01\x1b[0m\n\x1b[1mid ")
        assert "this is the last known state" in shown.splitlines()[-1]

    @pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
    def test_no_colour(
        self, look: Look, monkeypatch: pytest.MonkeyPatch, name: str, value: str
    ) -> None:
        """Who wants plain letters gets them."""
        monkeypatch.setenv(name, value)

        assert "\x1b" not in look("members")

    def test_nothing_found(self, look: Look) -> None:
        """An empty answer is told."""
        assert "nothing found\n" == look("members", "--on", "1990-01-01")

    def test_forced_colour(self, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
        """`FORCE_COLOR` asks for bold type in a pipe; `NO_COLOR` goes before it."""
        monkeypatch.setenv("FORCE_COLOR", "1")
        assert ask("host", "5")[1].startswith("\x1b[1mid ")
        monkeypatch.setenv("NO_COLOR", "1")
        assert ask("host", "5")[1].startswith("id ")

    @pytest.mark.parametrize("words", [*EXAMPLES.items(), *WIDE], ids=lambda each: each[0])
    def test_width(
        self, look: Look, monkeypatch: pytest.MonkeyPatch, words: tuple[str, list[str]]
    ) -> None:
        """No line is wider than the terminal, but one that is an id or an address; none is cut."""
        monkeypatch.setenv("FORCE_HYPERLINK", "1")
        name, options = words
        if name in ("export", "picture"):  # these have forms of their own
            return
        heading, *rows = rows_of(self.csv_of(name, options))
        for columns in (40, 60, 80, 200):
            monkeypatch.setenv("COLUMNS", str(columns))
            lines = seen(look(name, *options))
            whole = " ".join(" ".join(lines).split())
            for line in lines:
                assert columns_of(line) <= columns or is_whole(line.strip())
                assert " " not in line.strip() or columns_of(line) <= columns
            assert "…" not in whole
            for row in rows:
                for column, cell in zip(heading, row, strict=True):
                    assert column != "id" or cell in whole or name in ("cite", "report")
                    for word in cell.split():
                        if re.match(r"https?://|\d{4}-\d\d(-|$)", word):
                            assert word.rstrip(".,;") in whole

    @staticmethod
    def csv_of(name: str, options: list[str]) -> str:
        """Give the CSV of a command."""
        out = io.StringIO()
        with redirect_stdout(out):
            main([name, *options, "--csv"])
        return out.getvalue()

    def test_nothing_lost(self, look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
        """A record is shown whole, however narrow the terminal."""
        monkeypatch.setenv("COLUMNS", "60")
        letters = re.sub(r"\s+", "", look("show", "asem-duo"))

        for source in asem.initiatives["asem-duo"].evidence.sources:
            assert source in letters

    def test_words(self, ask: Ask) -> None:
        """What is shown of a record is in words: no name of a field, no code without its name."""
        for name, table in asem.registry.canonical().tables().items():
            for record in list(table)[:5]:
                shown = ask("show", record.id, "--table", name)[1]
                labels = [line.split("  ")[0].strip() for line in shown.splitlines()]

                assert not any(re.search(r"[_\[(]", label) for label in labels if len(label) < 30)
                assert "Decimal(" not in shown
                assert "<" not in shown.replace("<=", "")
        assert re.search(r"^Hosts +Italy \(ITA\)$", ask("summit", "10")[1], re.MULTILINE)
        assert "Schedule change 2" in ask("summit", "13")[1]
        meetings = ask("show", "asef-board-of-governors-meetings")[1]
        assert re.search("^Edition +26$", meetings, re.MULTILINE)

    @pytest.mark.parametrize(
        ("path", "words"),
        [
            ("opens", "opens"),
            ("phases[2].budget", "phase 3, budget"),
            ("eu_member_from", "in the EU from"),
            ("not a path", "not a path"),
        ],
    )
    def test_labels(self, path: str, words: str) -> None:
        """A path in a record is said in words."""
        assert words == label_of(path)

    def test_marks(self, ask: Ask) -> None:
        """What a single source says is marked, with a footnote, and told in a column of CSV."""
        out = ask("meetings", "--status", "all")[1]
        text = dict(line.split(maxsplit=1) for line in out.splitlines())
        singles = {row[0]: row[-1] for row in rows_of(ask("meetings", "--csv")[1])[1:]}
        signs: set[str] = set()
        for id, less in singles.items():
            sign = "**" if less == "all" else "*" if less else ""
            signs.add(sign)
            assert bool(sign) == ("*" in text[id])
            assert ("**" in text[id]) == (sign == "**")
        for sign in signs - {""}:
            assert f"\n{sign} A single secondary source" in out
        assert all(
            (single == "all") == (asem.meetings[id].evidence.confidence != "confirmed")
            for id, single in singles.items()
        )

    def test_links(self, look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
        """An address can be clicked where the terminal can, and is plain text elsewhere."""
        url = asem.sources_of(asem.meetings["fmm-9"])[0].url
        link = f"\x1b]8;;{url}\x1b\\{url}\x1b]8;;\x1b\\"

        assert link not in look("sources", "fmm-9")
        for name in TERMINALS:
            with monkeypatch.context() as patch:
                patch.setenv(name, "vscode")
                assert link in look("sources", "fmm-9")
                patch.setenv("NO_COLOR", "1")
                assert link not in look("sources", "fmm-9")
                patch.delenv("NO_COLOR")
                patch.setenv("FORCE_HYPERLINK", "0")
                assert link not in look("sources", "fmm-9")

    def test_data(self, look: Look) -> None:
        """JSON is the same in a terminal."""
        assert [to_dict(asem.host_of(5))] == json.loads(look("host", "5", "--json"))

    def test_size(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The terminal says how wide it is, unless COLUMNS does; what says nothing has 80."""
        monkeypatch.delenv("COLUMNS", raising=False)
        monkeypatch.setattr(Screen, "fileno", lambda _: 1)
        for columns, expected in ((133, 133), (0, 80), (5, 20)):
            size = os.terminal_size((columns, 24))
            monkeypatch.setattr(os, "get_terminal_size", lambda _, size=size: size)

            assert expected == terminal_of(Screen()).width
        for said, expected in (("100", 100), ("99999", 99999), ("100000", 20), ("wide", 20)):
            monkeypatch.setenv("COLUMNS", said)

            assert expected == terminal_of(Screen()).width

    @pytest.mark.parametrize(("said", "columns"), [(None, 80), ("100", 100), ("10", 20)])
    def test_pipe(self, monkeypatch: pytest.MonkeyPatch, said: str | None, columns: int) -> None:
        """A pipe is told whole rows, and prose of 80 columns, unless COLUMNS says otherwise."""
        monkeypatch.delenv("COLUMNS", raising=False)
        if said is not None:
            monkeypatch.setenv("COLUMNS", said)

        pipe = terminal_of(io.StringIO())

        assert (None, columns, False) == (pipe.width, pipe.columns, pipe.colours)

    @given(
        rows=st.lists(
            st.tuples(st.text(max_size=60), st.text(max_size=200) | st.text("亚 e\u0301ก\u0e31-x")),
            min_size=1,
        ),
        width=st.integers(20, 120),
        headed=st.booleans(),
    )
    def test_any_cells(self, rows: list[tuple[str, str]], width: int, headed: bool) -> None:
        """Whatever the cells are, lines fit and move no cursor; in a pipe each row is one."""
        lines = list(table_of(("one", "two"), rows, Terminal(width, width), headed=headed))

        assert all(columns_of(line) <= width or is_whole(line.split()[-1]) for line in lines)
        assert all(line.isprintable() for line in lines)
        plain = table_of(("one", "two"), rows, Terminal(None), headed=headed)
        assert len(rows) + headed == len(list(plain))

    def test_wide_letters(self) -> None:
        """Wide letters take two columns and marks none, so that columns are below each other."""
        rows = [("亚欧会议", "x"), ("e\u0301e\u0301", "x"), ("นี้", "x")]
        lines = list(table_of(("a", "b"), rows, Terminal(80), headed=False))

        assert {10} == {columns_of(line.rpartition("x")[0]) for line in lines}


class TestSafety:
    """What is printed harms nobody who opens it."""

    @given(st.text() | st.text("=+-@\t\r\n 1.＝", max_size=4))
    def test_formulas(self, text: str) -> None:
        """No cell begins as a formula; programs read what stands there, but for an apostrophe."""
        read = rows_of(csv_of(["a", "b"], [(text, "x")]))[1][0]
        lines = text.replace("\r\n", "\n").replace("\r", "\n")
        begins = read.lstrip(" \u00a0")[:1]

        assert read in (lines, f"'{lines}")
        assert begins not in tuple("=+@\t\n＝＋－＠")
        assert begins != "-" or re.fullmatch(r"\s*-\d*\.?\d*", read)

    @given(st.integers())
    def test_numbers(self, number: int) -> None:
        """A number stays one."""
        assert str(number) == safe(number)

    def test_our_own(self) -> None:
        """No cell of the dataset itself needs an apostrophe, so none has one."""
        from asem.export import flat_tables

        for table in flat_tables().values():
            assert not any(safe(cell).startswith("'=") for row in table.rows for cell in row)

    @given(st.text())
    def test_printable(self, text: str) -> None:
        """A message is one line of letters, whatever it repeats."""
        assert escape_text(text).isprintable()
        assert escape_line(text).isprintable()


class TestDocs:
    """The page about the command line, which `tools/write.py` writes, and the help."""

    @pytest.mark.parametrize(
        "page", [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")], ids=lambda page: page.stem
    )
    def test_other_pages(
        self, ask: Ask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, page: Path
    ) -> None:
        """The commands that other pages show, without what they print, give an answer."""
        monkeypatch.chdir(tmp_path)
        sessions = re.findall(r"(?ms)```console\n(.*?)^```", page.read_text("utf-8"))
        for line in [] if page.name == "cli.md" else "".join(sessions).splitlines():
            command = re.split(r" {2,}", line)[0]  # what it means may be beside it
            if command.startswith("$ asem ") and "COMMAND" not in command:
                if command.endswith(".png"):
                    pytest.importorskip("resvg_py")
                assert 0 == ask(*shlex.split(command)[2:])[0], command

    def test_every_command(self) -> None:
        """The sessions show every command that there is."""
        page = (ROOT / "docs" / "cli.md").read_text("utf-8")
        shown = " ".join(re.findall(r"^\$ (.*)$", page, re.MULTILINE))
        assert "$ asem\n" in page  # the overview

        assert set() == {
            name for name in COMMANDS if f"asem {name}" not in shown and name != "overview"
        }

    @pytest.mark.parametrize("name", COMMANDS)
    def test_help(self, ask: Ask, name: str) -> None:
        """`help` prints what a command answers, what it takes, and an example that works."""
        status, out, _ = ask(name, "--help")
        example = out.rstrip().splitlines()[-1]

        assert 0 == status
        assert out == ask("help", name)[1] == ask(name, "-h")[1]
        assert out.startswith(f"usage: asem {name} ")
        assert example.startswith(f"  asem {name}")
        assert all(len(line) <= 80 for line in out.splitlines())
        if name not in ("check", "export"):  # these need a file
            assert 0 == ask(*shlex.split(example)[1:])[0]

    @pytest.mark.parametrize("command", KINDS)
    def test_kinds(self, ask: Ask, command: str) -> None:
        """Each kind of file or picture has a help of its own."""
        assert ask(command)[1] == ask(command, "--help")[1]
        for kind in KINDS[command]:
            assert f"asem {command} {kind} " in ask(command, kind, "--help")[1]

    def test_overview(self, ask: Ask) -> None:
        """All commands are listed, each with what it answers."""
        status, out, _ = ask("help")

        assert 0 == status
        assert out == ask("--help")[1] == ask("-h")[1]
        for name, (meaning, _, _) in COMMANDS.items():
            assert f"{name} {meaning}" in " ".join(out.split())
