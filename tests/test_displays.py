"""How records and tables are shown in notebooks and by rich."""

from __future__ import annotations

import subprocess
import sys
from html.parser import HTMLParser
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import asem
from asem import PartialDate, Record, Registry
from asem._markup import Markup, clean, marked, tag
from asem.registry._parts import parts_in

from . import invented

HOSTILE = (
    "<script>alert(1)</script>",
    "\"'><img src=x onerror=alert(1)>",
    "</td></tr></table>&amp;",
    "https://example.org/\"onmouseover='alert(1)'",
    "a\x00b\x1b[31m\r\n\ud800",
)
TABLES = asem.registry.canonical().tables()
ELEMENTS = set("table caption thead tbody tr th td details summary a".split())
ATTRIBUTES = {"style", "scope", "colspan", "href"}


class Reader(HTMLParser):
    """Reads HTML and refuses elements that are not closed, and any that displays do not use."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.rows = 0
        self.cells: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ELEMENTS
        assert {name for name, _ in attrs} <= ATTRIBUTES
        self.open.append(tag)
        self.rows += tag == "tr"
        self.links += [value or "" for name, value in attrs if name == "href"]
        if tag in {"td", "th", "caption"}:
            self.cells.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.cells:
            self.cells[-1] += data


def read(html: str | None) -> Reader:
    """Read HTML whole."""
    assert html is not None
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert not reader.open
    return reader


def filled(record: Record) -> list[str]:
    """Give the names of the fields that have a value."""
    fields = record.__attrs_attrs__
    return [field.name for field in fields if getattr(record, field.name) not in (None, ())]


class TestRecords:
    """Records."""

    @pytest.mark.parametrize("table", TABLES)
    def test_every_field(self, table: str) -> None:
        """A record shows every field that has a value, whole, and is sound HTML."""
        for record in list(TABLES[table])[:40]:
            reader = read(record._repr_html_())

            assert reader.cells[0] == clean(repr(record))
            assert set(filled(record)) <= set(reader.cells)
            for name in filled(record):
                value = getattr(record, name)
                if isinstance(value, str):
                    assert clean(value) in reader.cells

    @pytest.mark.parametrize("text", HOSTILE, ids=ascii)
    def test_hostile(self, text: str) -> None:
        """Whatever a text holds stays text, and what is not an address of the web is not a link."""
        record = invented.member(name=text, names=(text, text), capital=text)
        reader = read(record._repr_html_())

        assert clean(text) in reader.cells
        assert [link for link in reader.links if not link.startswith("https://")] == []

    def test_links(self) -> None:
        """An address of the web is a link."""
        record = next(source for source in asem.sources if source.url)

        assert record.url in read(record._repr_html_()).links

    def test_parts(self) -> None:
        """The records in a record fold out, named by how they print or by their first values."""
        html = asem.summit(5)._repr_html_()

        assert html is not None
        assert (
            html.count("<details>")
            == sum(not isinstance(part, PartialDate) for _, part in parts_in(asem.summit(5))) - 1
        )
        assert "<summary>Phan Van Khai</summary>" in html
        assert "<summary>partners 39, states 38</summary>" in html

    def test_part_without_first_values(self) -> None:
        """A part whose first values are not known is named by its kind."""
        summit = invented.summit()

        assert "<summary>Headcount</summary>" in str(summit._repr_html_())

    def test_whole_already(self) -> None:
        """What its plain repr shows whole has no other display."""
        assert PartialDate(2004, 10)._repr_html_() is None


class TestRich:
    """What rich shows."""

    @pytest.mark.parametrize("table", TABLES)
    def test_every_field(self, table: str) -> None:
        """Every field that has a value is shown with it, those without are left out."""
        for record in TABLES[table]:
            shown = dict(record.__rich_repr__())

            assert list(shown) == filled(record)
            assert all(shown[name] is getattr(record, name) for name in shown)

    def test_date(self) -> None:
        """A partial date is shown as it is written."""
        assert list(PartialDate(2004, 10).__rich_repr__()) == ["2004-10"]

    def test_judge(self) -> None:
        """The library itself prints records so."""
        pretty = pytest.importorskip("rich.pretty")

        printed = pretty.pretty_repr(asem.memberships["membership-IND"])
        assert "decided=PartialDate('2006-09-11')" in printed
        assert "left=" not in printed


class TestTables:
    """Tables."""

    @pytest.mark.parametrize("table", TABLES)
    def test_rows(self, table: str) -> None:
        """A table shows ten rows, says how many are left out, and has no nested table."""
        html = TABLES[table]._repr_html_()
        rest = len(TABLES[table]) - 10

        assert read(html).rows == 1 + min(10, len(TABLES[table])) + (rest > 0)
        assert (f"and {rest} more" in html) == (rest > 0)
        assert html.count("<table>") == 1
        assert "None" not in html

    def test_columns(self) -> None:
        """The columns are those by which a reader tells the records apart."""
        reader = read(asem.partners.where(id="VNM")._repr_html_())

        assert reader.cells == [
            "1 partner",
            "id",
            "name",
            "latest_region",
            "latest_group",
            "VNM",
            "Viet Nam",
            "Asia",
            "asean",
        ]

    def test_first_columns(self) -> None:
        """Of a record with many fields the first five are shown that hold no other records."""
        row = invented.rows()["sources"][0]
        shown = read(Registry(**invented.rows()).sources.where(id=row.id)._repr_html_())

        assert shown.cells[1:6] == ["id", "title", "publisher", "issued", "url"]
        assert shown.cells[6] == row.id

    def test_empty(self) -> None:
        """An empty table says so."""
        reader = read(Registry().partners._repr_html_())

        assert reader.cells == ["Table: 0 partners"]

    @pytest.mark.parametrize("text", HOSTILE, ids=ascii)
    def test_hostile(self, text: str) -> None:
        """Whatever a text holds stays text."""
        rows = invented.rows()
        rows["partners"] = [attrs.evolve(row, name=text) for row in rows["partners"]]
        reader = read(Registry(**rows).partners._repr_html_())

        assert reader.cells.count(clean(text)) == 3


class TestLoading:
    """What the displays cost who has no notebook."""

    def test_not_before_needed(self) -> None:
        """Neither records nor tables load them before a notebook asks."""
        program = (
            "import sys, asem; repr(asem.partners['VNM']); repr(asem.partners)\n"
            "print([name for name in sys.modules if name in ('asem._display', 'html')])"
        )
        done = subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )

        assert done.stdout.strip() == "[]"


class TestMarkup:
    """Texts as markup."""

    @given(st.text(st.characters()))
    def test_round_trip(self, text: str) -> None:
        """What is written as text and as attribute is read as the same, cleaned."""

        class Both(HTMLParser):
            seen = ""
            given: Any = None

            def handle_starttag(self, _: str, attrs: list[tuple[str, str | None]]) -> None:
                self.given = dict(attrs)["title"]

            def handle_data(self, data: str) -> None:
                self.seen += data

        both = Both()
        both.feed(tag("b", text, title=text))
        both.close()

        assert (both.seen, both.given or "") == (clean(text), clean(text))

    @given(st.text(st.characters()))
    def test_clean(self, text: str) -> None:
        """A cleaned text is one line without control characters, and cleaning it again is idle."""
        once = clean(text)

        assert clean(once) == once
        assert not set(once) & set(map(chr, [*range(32), *range(127, 160), 0x202E, 0xFFFF]))
        assert len(once.splitlines()) <= 1

    @pytest.mark.parametrize(
        ("value", "written"),
        [(1.0, "1"), (0.126, "0.13"), (-0.0001, "0"), (100.0, "100"), (3, "3"), ("x", "x")],
    )
    def test_numbers(self, value: object, written: str) -> None:
        """A number is written as short as can be, with two decimals at most."""
        assert tag("b", a=value) == f'<b a="{written}"></b>'

    def test_markup_stays(self) -> None:
        """What is markup already is not escaped again."""
        assert marked(marked("<")) == "&lt;"
        assert tag("b", Markup("<i></i>"), "<") == "<b><i></i>&lt;</b>"
