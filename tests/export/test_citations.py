"""How the library, the dataset and the sources of any selection are cited."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import asem
from asem import (
    Evidence,
    InvalidChoiceError,
    PartialDate,
    Registry,
    Source,
    SourceKind,
    StructureError,
)
from asem.export import bibliography_of, cite_dataset, cite_library, sources_of_all

from .. import invented

CFF = (Path(__file__).parents[2] / "CITATION.cff").read_text("utf-8")

SCRIPTS = "Tiếng Việt Ελληνικά Русский 中文 日本語 한국어 ไทย ខ្មែរ ລາວ မြန်မာ हिन्दी اردو Ⅷ 𝔄"

TITLES = (
    'The "quoted" and ‘quoted’ and “quoted”',
    "{braces} that {nest {deeply}}",
    "} a brace that closes what was not open {",
    r"\textbf{bold}, \alpha, a \ backslash and \\ two",
    "R&D: 100 % of $5 for #1_a ~ b ^ c | d < e > f",
    "<i>no italics</i> <script>alert(1)</script>",
    "--, ---, ''quotes'', ``ticks``, ,,low,, ?` !`",
    "@misc{key, title = {x}}",
    "two\nlines, a\ttab, a \x00 control",
    SCRIPTS,
)


def source(number: int, title: str) -> Source:
    """Make a source that is as strange in all texts as its title."""
    return Source(
        f"Source {number}, {{{title}}}",
        title,
        publisher=f"{title} Press",
        issued=PartialDate(2004, 10, 8),
        url=f"https://example.org/a_b?c={number}&d=50%25#{{{title}}}",
        kind=SourceKind.PRIMARY,
    )


STRANGE = tuple(source(number, title) for number, title in enumerate(TITLES))


def one_line(text: str) -> str:
    """The text with single spaces for all white space and controls."""
    return " ".join(re.sub(r"[\x00-\x1f]", " ", text).split())


TEX = {
    r"{\textbackslash}": "\\",
    r"{\textbraceleft}": "{",
    r"{\textbraceright}": "}",
    r"{\textasciitilde}": "~",
    r"{\textasciicircum}": "^",
    r"{\textless}": "<",
    r"{\textgreater}": ">",
    r"{\textbar}": "|",
    **{rf"\{sign}": sign for sign in "&%$#_"},
    "{}": "",
}
"""What a few words of LaTeX print, by its own manual."""


def set_by_tex(text: str) -> str:
    """What LaTeX prints for a text; nothing may be left that is a command."""
    words = "|".join(map(re.escape, TEX))
    left = re.sub(words, "", text)
    assert not re.search(r"[\\{}$&#^_~%<>|]|--|''|``|,,|[?!]`", re.sub(words, "·", text)), left
    return re.sub(words, lambda found: TEX[found[0]], text)


@pytest.fixture(scope="module")
def entries_of():
    """The reader of BibTeX in pybtex: entries by key."""
    database = pytest.importorskip("pybtex.database")

    def entries(text: str) -> dict[str, Any]:
        return dict(database.parse_string(text, "bibtex").entries.items())

    return entries


@pytest.fixture(scope="module")
def printed_by_citeproc():
    """What citeproc prints for a list in CSL-JSON, a line for each item."""
    citeproc = pytest.importorskip("citeproc")
    from citeproc.source.json import CiteProcJSON

    def printed(text: str) -> list[str]:
        items = json.loads(text)
        style = citeproc.CitationStylesStyle("harvard-cite-them-right", validate=False)
        lines = []
        for item in items:
            library = CiteProcJSON([item])
            plain = citeproc.formatter.plain
            works = citeproc.CitationStylesBibliography(style, library, plain)
            works.register(citeproc.Citation([citeproc.CitationItem(item["id"])]))
            lines += [str(line) for line in works.bibliography()]
        return lines

    return printed


class TestOurs:
    """The library and the dataset."""

    @pytest.mark.parametrize("style", ["text", "bibtex", "csl"])
    @pytest.mark.parametrize(
        ("cite", "licence"), [(cite_library, "MIT"), (cite_dataset, "CC-BY-4.0")]
    )
    def test_release(self, cite, licence, style):
        """Each is cited with author, version, day of release and licence."""
        text = cite(style)
        for part in ("The asem developers", asem.__version__, "2026", licence):
            assert part in text

    def test_data_as_of(self):
        """The dataset is cited with the day up to which it was checked."""
        for style in ("text", "bibtex", "csl"):
            assert str(asem.DATA_AS_OF) in cite_dataset(style)

    def test_citation_file(self):
        """CITATION.cff says the same of both: titles, author, version, day and licences."""
        said = re.findall(r"^ *(title|version|date-released|license): *(.+)$", CFF, re.MULTILINE)
        library, dataset = said[:4], said[4:]
        for facts, text in ((library, cite_library()), (dataset, cite_dataset())):
            assert len(facts) == 4
            for _, fact in facts:
                assert fact.strip('"') in text
        assert "- name: The asem developers" in CFF

    def test_judged(self, entries_of, printed_by_citeproc):
        """Pybtex and citeproc read both; the keys differ from each other and from all sources."""
        keys = set()
        for cite in (cite_library, cite_dataset):
            ((key, entry),) = entries_of(cite("bibtex")).items()
            assert (entry.fields["year"], entry.fields["date"]) == ("2026", "2026-11-29")
            assert "The asem developers (2026)" in printed_by_citeproc(cite("csl"))[0]
            assert json.loads(cite("csl"))[0]["id"] == key
            keys.add(key)
        assert len(keys) == 2
        assert keys.isdisjoint(asem.sources.keys())

    @pytest.mark.parametrize("style", ["apa", "", None, [], 1])
    def test_unknown_style(self, style):
        """An unknown style is refused, with those that there are."""
        for cite in (cite_library, cite_dataset, lambda style: bibliography_of([], style=style)):
            with pytest.raises(InvalidChoiceError, match="expected one of 'text', 'bibtex', 'csl'"):
                cite(style)


class TestBibliography:
    """What a selection of records rests on."""

    def test_order(self):
        """It goes by publisher, then date, those without one last, then title."""
        given = [
            Source("c", "Zeta", publisher="a press", kind=SourceKind.PRIMARY),
            Source("d", "B", publisher="B press", kind=SourceKind.PRIMARY),
            invented.source("a", title="Y", publisher="A press", issued=PartialDate(2005)),
            invented.source("b", title="X", publisher="A press", issued=PartialDate(2004, 2)),
            invented.source("e", title="a", publisher="A press", issued=PartialDate(2005)),
        ]
        found = sources_of_all(given, registry=Registry(sources=given))
        assert [one.id for one in found] == ["b", "e", "a", "c", "d"]

    def test_no_doubles(self):
        """Whatever the order of the selection, and however often a record is in it: the same."""
        records: list[Any] = [*asem.summits, *asem.pillars, *asem.partners]
        shuffled = records * 2
        random.Random(7).shuffle(shuffled)
        text = bibliography_of(records)
        assert text == bibliography_of(shuffled) == bibliography_of(iter(set(records)))
        lines = text.splitlines()
        wanted = {one for record in records for one in asem.sources_of(record)}
        assert len(lines) == len(set(lines)) == len(wanted)
        assert set(lines) == {asem.cite(one) for one in wanted}

    def test_all_sources(self, entries_of, printed_by_citeproc):
        """All our sources are entries, items and lines of their own, that both judges read."""
        count = len(asem.sources)
        assert len(bibliography_of(asem.sources).splitlines()) == count
        entries = entries_of(bibliography_of(asem.sources, style="bibtex"))
        items = json.loads(bibliography_of(asem.sources, style="csl"))
        assert set(entries) == {item["id"] for item in items} == set(asem.sources.keys())
        for one in asem.sources:
            fields = entries[one.id].fields
            assert set_by_tex(fields["title"].removeprefix("{").removesuffix("}")) == one.title
        some = sources_of_all(asem.sources)[::12]
        for one, line in zip(
            some, printed_by_citeproc(bibliography_of(some, style="csl")), strict=True
        ):
            assert one.title.rstrip(".") in line
            assert one.publisher in line

    def test_empty(self):
        """Nothing rests on nothing."""
        assert bibliography_of([]) == bibliography_of([], style="bibtex") == ""
        assert json.loads(bibliography_of([], style="csl")) == []

    @pytest.mark.parametrize("given", ["asem-5", 5, None, asem.summit(5), ["asem-5"], [None]])
    def test_no_records(self, given):
        """What is not a selection of records is refused as one of asem's errors, and repeated."""
        with pytest.raises(StructureError) as caught:
            bibliography_of(given)
        value = given[0] if isinstance(given, list) else given
        assert repr(value) in str(caught.value)
        assert caught.value.value is value

    def test_without_evidence(self):
        """A record that rests on nothing by itself is refused."""
        with pytest.raises(asem.UnknownRecordError, match="carries no evidence"):
            bibliography_of([PartialDate(2004)])

    def test_other_registry(self):
        """The sources are those of the registry that is named."""
        registry = invented.registry()
        assert bibliography_of(registry.summits, registry=registry) == "A press, “A book”, n.d."
        with pytest.raises(asem.UnknownRecordError, match="'book'"):
            bibliography_of(registry.summits)


class TestStrangeTexts:
    """Titles and publishers with everything that means something to TeX, BibTeX or the web."""

    registry = Registry(
        **invented.rows(
            sources=[invented.source(), *STRANGE],
            principles=[
                invented.principle(evidence=Evidence(tuple(one.id for one in STRANGE))),
            ],
        )
    )

    def test_lines(self):
        """Each is one line, with the title as it is."""
        lines = bibliography_of(STRANGE, registry=self.registry).splitlines()
        assert len(lines) == len(STRANGE)
        for one in STRANGE:
            assert any(f"“{one_line(one.title)}”" in line for line in lines)

    def test_bibtex(self, entries_of):
        """Pybtex reads an entry for each, and TeX would print title and publisher as they are."""
        entries = entries_of(self.registry.cite(self.registry.principles["trust"], "bibtex"))
        assert len(entries) == len(STRANGE)
        for one, (key, entry) in zip(STRANGE, entries.items(), strict=True):
            assert re.fullmatch(r"[a-z0-9._:-]+", key)
            assert set_by_tex(entry.fields["title"][1:-1]) == one_line(one.title)
            ((author,),) = (person.last_names for person in entry.persons["author"])
            assert set_by_tex(author[1:-1]) == one_line(one.publisher)
            assert re.fullmatch(r"\\url\{https://[!-z|~]+\}", entry.fields["howpublished"])

    def test_csl(self, printed_by_citeproc):
        """Citeproc prints title and publisher as they are."""
        text = self.registry.cite(self.registry.principles["trust"], "csl")
        items = json.loads(text)
        assert [item["title"] for item in items] == [one_line(one.title) for one in STRANGE]
        for one, item, line in zip(STRANGE, items, printed_by_citeproc(text), strict=True):
            assert one_line(one.publisher) in line
            assert one_line(one.title).rstrip(".") in line
            assert item["URL"].isascii()
            assert item["issued"] == {"date-parts": [[2004, 10, 8]]}

    def test_surrogates(self):
        """Half of a surrogate pair, which no file can hold, becomes a sign that says so."""
        half = invented.source(title="half \ud800", url="https://example.org/\udfff")
        registry = Registry(sources=[half])
        for style in ("text", "bibtex", "csl"):
            assert "half \ufffd" in registry.cite(half, style)
            assert registry.cite(half, style).encode()

    @pytest.mark.parametrize("pair", [("a", "A"), ("a b", "a_b"), ("é", "e"), ("a,", "a_2c_")])
    def test_keys(self, entries_of, pair):
        """Ids that BibTeX would take for the same, or for no key, have keys of their own."""
        given = [invented.source(id) for id in pair]
        assert (
            len(
                entries_of(bibliography_of(given, style="bibtex", registry=Registry(sources=given)))
            )
            == 2
        )

    @given(st.text(min_size=1), st.text(min_size=1))
    def test_any_text(self, entries_of, id, title):
        """Whatever id and title are, pybtex reads the entry, and TeX would print the title."""
        one = invented.source(id, title=title)
        text = Registry(sources=[one]).cite(one, "bibtex")
        ((key, entry),) = entries_of(text).items()
        assert re.fullmatch(r"[a-z0-9._:-]+", key)
        printed = set_by_tex(entry.fields["title"][1:-1])
        assert "".join(printed.split()) == "".join(
            re.sub(r"[\x00-\x1f\x7f-\x9f]", " ", title).split()
        )


@pytest.mark.parametrize("seed", ["0", "1"])
def test_same_everywhere(seed):
    """Another process, whatever it hashes texts to, writes the same bibliography."""
    program = (
        "import asem, sys; from asem.export import bibliography_of;"
        "some = {*asem.summits, *asem.pillars};"
        "sys.stdout.buffer.write(bibliography_of(some, style='csl').encode())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        check=True,
        env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(asem.__file__).parent.parent)},
    )
    assert done.stdout.decode() == bibliography_of([*asem.summits, *asem.pillars], style="csl")
