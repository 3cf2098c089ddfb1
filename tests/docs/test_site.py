"""The pages of the dataset that the site has; skipped where Sphinx is missing."""

from __future__ import annotations

import doctest
import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import asem
from asem import Registry
from asem.export import flat_tables
from asem.model import ContestedCode
from asem.model.record import Record

from .. import invented

for needed in ("sphinx", "furo", "sphinx_design"):
    pytest.importorskip(needed)
EXTENSIONS = Path(__file__).parents[2] / "docs" / "_ext"
if not EXTENSIONS.is_dir():
    pytest.skip("the docs are not here", allow_module_level=True)
sys.path.insert(0, str(EXTENSIONS))

from asem_pages import lists, markup, words  # noqa: E402  # they stand with the docs
from asem_pages import page as page_module  # noqa: E402
from asem_pages.page import docname_of, slug  # noqa: E402
from asem_pages.site import pages_of  # noqa: E402
from docutils import nodes  # noqa: E402
from sphinx.util.inventory import InventoryFile  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLES = {
    "summit": "summits",
    "partner": "partners",
    "series": "ministerial_series",
    "initiative": "initiatives",
    "organisation": "organisations",
}
"""The records that have a page each."""

PLACED = {"meeting": "meetings", "document": "documents", "source": "sources"}
"""The records that stand on a page with others."""

CONF = """
import sys
sys.path.insert(0, {extensions!r})
project = "trial"
extensions = ["sphinx_design", "asem_pages"]
html_theme = "furo"
nitpicky = True
asem_dataset = {dataset!r}
"""

TEXTS = set(
    "abbreviation body city common_name label name note office official_name place publisher "
    "summary theme title unit what".split()
)
"""The fields that hold prose or a name."""

TIMES = set("announced closes ended established joined opens reached started".split())
"""The fields that hold a date."""

HOSTILE = "<script>alert(1)</script> \"'><img src=x onerror=alert(1)> `x`_ {{y}}\n.. raw:: html"


def spoilt(value: Any, text: str) -> Any:
    """Put a text into every field of a record and its parts that holds one."""
    if isinstance(value, tuple):
        return tuple(spoilt(part, text) for part in value)
    if not isinstance(value, Record) or not hasattr(value, "evidence"):
        return value
    changed = {}
    for field in attrs.fields(type(value)):
        old = getattr(value, field.name)
        if isinstance(value, ContestedCode) and field.name == "place":
            continue  # a code
        if field.name in TEXTS and isinstance(old, str):
            changed[field.name] = f"{text} {old}"
        elif field.name != "evidence":
            changed[field.name] = spoilt(old, text)
        else:
            changed["evidence"] = attrs.evolve(old, note=text)
    return attrs.evolve(value, **changed)


def hostile_registry() -> Registry:
    """Make a registry whose texts would all like to be markup."""
    rows = invented.rows()
    for name, records in rows.items():
        if name != "sources":
            rows[name] = [spoilt(record, HOSTILE) for record in records]
    rows["sources"] = [
        invented.source("book", title=HOSTILE, url="https://example.org/?a=1&b=\"><script>'")
    ]
    return Registry(**rows)


def prepared(folder: Path, registry: Registry, index: str = "") -> Path:
    """Set up a site that has the pages of a registry, and one page of its own."""
    folder.mkdir(exist_ok=True)
    registry.save(folder / "asem.json")
    conf = CONF.format(extensions=str(EXTENSIONS), dataset=str(folder / "asem.json"))
    (folder / "conf.py").write_text(conf, "utf-8")
    toctree = ".. toctree::\n\n   dataset/index\n"
    (folder / "index.rst").write_text(f"Trial\n=====\n\n{index}\n\n{toctree}", "utf-8")
    return folder


def build(folder: Path, to: str = "html") -> subprocess.CompletedProcess[str]:
    """Build a site, warnings being errors."""
    options = ["-q", "-n", "-W", "--keep-going", "-b", "html"]
    command = [sys.executable, "-m", "sphinx", *options, str(folder), str(folder / to)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def texts_of(folder: Path) -> dict[str, str]:
    """Give the HTML of the dataset by file."""
    files = sorted((folder / "dataset").rglob("*.html"))
    return {str(file.relative_to(folder)): file.read_text("utf-8") for file in files}


class Reader(HTMLParser):
    """Notes the elements of a page, what it would fetch, and the JSON-LD in it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.fetched: list[str] = []
        self.linked_data: list[str] = []
        self.inside = False
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.elements.append((tag, given))
        address = given.get("src") or (given.get("href") if tag == "link" else None)
        if address:
            self.fetched.append(address)
        self.inside = given.get("type") == "application/ld+json"

    def handle_endtag(self, tag):  # noqa: ARG002  # as its base calls it
        self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.linked_data.append(data)


@pytest.fixture(scope="module")
def ours():
    """Every page of our own dataset."""
    return {name: plan.make() for name, plan in pages_of(asem.registry.canonical()).items()}


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A built site of an invented, hostile dataset."""
    folder = prepared(
        tmp_path_factory.mktemp("site"),
        hostile_registry(),
        ":asem:partner:`AAA`, :asem:summit:`2`, :asem:summit:`the first <asem-1>`, "
        ":asem:meeting:`xmm-1`, :asem:document:`paper`, :asem:source:`book`, :any:`scheme`",
    )
    done = build(folder)
    assert (done.returncode, done.stderr) == (0, "")
    return folder


class TestPages:
    """What there is a page for."""

    @pytest.mark.parametrize("kind", TABLES)
    def test_each_record_has_one(self, ours, kind):
        """Every summit, partner, series, initiative and organisation has a page of its own."""
        for record in getattr(asem, TABLES[kind]):
            page = ours[docname_of(kind, record.id)]
            assert page.target is not None
            assert (page.target.kind, page.target.id) == (kind, record.id)

    @pytest.mark.parametrize("kind", PLACED)
    def test_each_record_stands_once(self, ours, kind):
        """Every meeting, document and source stands in exactly one place."""
        kinds = {kind, "summit"} if kind == "meeting" else {kind}
        placed = [t.id for page in ours.values() for t in page.targets if t.kind in kinds]
        assert sorted(record.id for record in getattr(asem, PLACED[kind])) == sorted(placed)

    def test_anchors(self, ours):
        """Each place of a record is an anchor of its page, and no page has an anchor twice."""
        for page in ours.values():
            main = nodes.section("", *page.tree())
            ids = [id for node in main.findall(nodes.Element) for id in node["ids"]]
            assert len(ids) == len(set(ids)), page.docname
            assert {target.anchor for target in page.targets} <= {*ids, ""}, page.docname

    @pytest.mark.parametrize("kind", TABLES)
    def test_sources(self, ours, kind):
        """Every page of a record names all of its sources, with a link to where they are."""
        for record in getattr(asem, TABLES[kind]):
            page = ours[docname_of(kind, record.id)]
            (listed,) = [node for part in page.tree() for node in part.findall() if _is_list(node)]
            links = {node.get("refuri") for node in listed.findall(nodes.reference)}
            for source in asem.sources_of(record):
                assert source.id in page.cited
                assert source.url is None or source.url in links

    def test_doubts(self, ours):
        """Every disagreement about a record that has a page is on it."""
        for kind, table in TABLES.items():
            for dispute in asem.disputes(table=table):
                page = ours[docname_of(kind, dispute.id)]
                text = " ".join(part.astext() for part in page.tree())
                assert "Sources disagree:" in text
                assert words.label(dispute.field.rpartition(".")[2]) in text

    @pytest.mark.parametrize("kind", TABLES)
    def test_fields(self, ours, kind):
        """Every text and every day that a record and its parts hold is on its page."""
        for record in getattr(asem, TABLES[kind]):
            page = ours[docname_of(kind, record.id)]
            text = " ".join(part.astext() for part in page.tree())
            for field, value in _held(record):
                parts = [value] if isinstance(value, str) else words.day(value).split()
                assert all(part in text for part in parts), (record.id, field)

    def test_names_of_fields(self, ours):
        """No page but the dictionary, and code, has the name of a field instead of a label."""
        kinds = [each for each in vars(asem.model).values() if attrs.has(each)]
        fields = {field.name for kind in kinds for field in attrs.fields(kind)}
        words = "|".join(name for name in fields | set(flat_tables()) if "_" in name)
        names = re.compile(rf"\b({words})\b|\w\[\d+\]")
        for name, page in ours.items():
            for part in page.tree() if name != "dataset/dictionary" else ():
                for node in part.findall(nodes.Text):
                    if not isinstance(node.parent, nodes.literal | nodes.literal_block):
                        assert not names.search(node), (name, node)

    def test_all_doubts(self, ours):
        """The page of doubts has every disagreement."""
        page = ours["dataset/doubts"]
        (disputed,) = page.tree()[-1].findall(lambda node: _has_id(node, {"disputed"}))
        lists = [n for n in disputed.findall(nodes.bullet_list) if "dissent" in n["classes"]]
        assert sum(len(each.children) for each in lists) == len(asem.disputes())
        wanted = {source for each in asem.disputes() for source in each.sources}
        assert wanted == set(page.cited)

    def test_dictionary(self, ours):
        """The dictionary says of every table what it is, and of every field what it means."""
        page = ours["dataset/dictionary"]
        sections = {
            node["ids"][0]: node.astext()
            for part in page.tree()
            for node in part.findall(nodes.section)
        }
        for name, table in flat_tables().items():
            text = sections[f"table-{name.replace('_', '-')}"]
            for part in (table.meaning, *(column.meaning for column in table.columns)):
                assert part.replace("`", "") in text
            for column in table.columns:
                words = f"One of {', '.join(column.words)}." if column.words else ""
                assert f"\n{column.name} {column.kind}" in text
                assert words in text

    def test_ways_to_count(self, ours):
        """A partner's page gives the days by every basis where these differ, and only there."""
        for membership in asem.memberships:
            page = ours[docname_of("partner", membership.partner)]
            text = " ".join(part.astext() for part in page.tree())
            days = {membership.first_day(basis) for basis in asem.Basis}
            assert ("the answer depends on what counts" in text) is (len(days) > 1)
            assert all(words.day(day) in text for day in days)

    @pytest.mark.parametrize("name", ["partners/IND", "summits/asem-5", "summits/index"])
    def test_pictures(self, ours, name):
        """Partners and summits have a picture, and so have the lists of meetings."""
        drawn = [n for part in ours[f"dataset/{name}"].tree() for n in part.findall(markup.as_is)]
        assert any("<svg" in node["html"] for node in drawn)

    def test_the_same_twice(self, ours):
        """The same records make the same pages."""
        again = pages_of(asem.registry.canonical())
        assert list(again) == list(ours)
        for name, page in ours.items():
            told = [part.pformat() for part in page.tree()]
            assert told == [part.pformat() for part in again[name].make().tree()]

    @pytest.mark.parametrize("module", [words, page_module, lists])
    def test_examples(self, module):
        """The examples in the docstrings hold."""
        found = doctest.testmod(module)
        assert found.attempted
        assert not found.failed

    def test_names_of_files(self):
        """No id can leave the folder, or share a page with another."""
        ids = ["../up", "/root", "index", "_index", "a b", "a_b", "a.b", "é", "fmm-9"]
        slugs = [slug(id) for id in ids]
        assert len(set(slugs)) == len(ids)
        assert all(set(text) <= set("_-abcdefghijklmnopqrstuvwxyz0123456789") for text in slugs)


class TestBuilt:
    """What Sphinx makes of the pages."""

    def test_inventory(self, site):
        """Every record is in the inventory, so that other sites can refer to it."""
        registry = Registry.load(site / "asem.json")
        data = (site / "html" / "objects.inv").read_bytes()
        inventory = InventoryFile.loads(data, uri="").data
        for kind, table in (TABLES | PLACED).items():
            listed = inventory[f"asem:{kind}"]
            assert set(listed) == {record.id for record in getattr(registry, table)}
            for item in listed.values():
                file, _, anchor = item.uri.partition("#")
                text = (site / "html" / file).read_text("utf-8")
                assert not anchor or f'id="{anchor}"' in text

    def test_other_sites(self, site, tmp_path):
        """Another site, which knows nothing of ours but the inventory, can refer to a record."""
        mapping = {"asem": ("https://example.org/", str(site / "html" / "objects.inv"))}
        conf = f"extensions = ['sphinx.ext.intersphinx']\nintersphinx_mapping = {mapping!r}\n"
        (tmp_path / "conf.py").write_text(conf, "utf-8")
        text = (
            "Other\n=====\n\n:external+asem:ref:`A <asem-partner-aaa>`, :ref:`B <asem-source-book>`"
        )
        (tmp_path / "index.rst").write_text(text, "utf-8")
        done = build(tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
        html = (tmp_path / "html" / "index.html").read_text("utf-8")
        assert 'href="https://example.org/dataset/partners/AAA.html' in html
        assert 'href="https://example.org/dataset/sources.html#book-source"' in html

    def test_references(self, site):
        """A role leads to the record under its name, or under the text that is given."""
        text = (site / "html" / "index.html").read_text("utf-8")
        for place in ("partners/AAA", "summits/asem-2", "summits/asem-1", "series/xmm"):
            assert f'href="dataset/{place}.html' in text
        assert ">the first<" in text
        assert "alert(1)&lt;/script&gt;" in text

    def test_hostile_texts(self, site):
        """No text becomes an element, an attribute or a script."""
        for name, text in texts_of(site / "html").items():
            assert "<script>alert" not in text, name
            page = Reader(text)
            assert "img" not in {tag for tag, _ in page.elements}, name
            assert not any("onerror" in given for _, given in page.elements), name

    def test_linked_data(self, site):
        """Every page of a record has it as JSON-LD that can be read."""
        for kind, table in TABLES.items():
            for record in getattr(Registry.load(site / "asem.json"), table):
                text = (site / "html" / f"{docname_of(kind, record.id)}.html").read_text("utf-8")
                found, *others = map(json.loads, Reader(text).linked_data)
                assert found["@graph"][0]["@id"].endswith(f":{record.id}")
                assert kind == "series" or others == []

    def test_linked_data_of_meetings(self, site):
        """The page of a series has each of its meetings as JSON-LD, too."""
        registry = Registry.load(site / "asem.json")
        for series in registry.ministerial_series:
            text = (site / "html" / f"{docname_of('series', series.id)}.html").read_text("utf-8")
            ids = [json.loads(each)["@graph"][0]["@id"] for each in Reader(text).linked_data]
            meetings = [m for m in registry.ministerial_meetings if m.series == series.id]
            assert ids[1:] == [f"urn:asem:meeting:{meeting.id}" for meeting in meetings]

    def test_contents(self, site):
        """The table of contents, made once for a folder, leads to pages that are there."""
        for name, text in texts_of(site / "html").items():
            side = text.partition('<div class="sidebar-tree">')[2].partition("</aside>")[0]
            links = [given["href"] for tag, given in Reader(side).elements if tag == "a"]
            assert len(links) > 5, name
            for link in links:
                here = (site / "html" / name).parent
                assert link.startswith("#") or (here / link.partition("#")[0]).is_file(), name

    def test_nothing_is_fetched_elsewhere(self, site):
        """The pages ask no other host for anything."""
        for name, text in texts_of(site / "html").items():
            found = [each for each in Reader(text).fetched if "//" in each]
            assert found == [], name

    def test_two_builds(self, site):
        """Another build from nothing gives the same HTML."""
        done = build(site, "again")
        assert (done.returncode, done.stderr) == (0, "")
        assert texts_of(site / "html") == texts_of(site / "again")

    def test_unchanged_pages_stay(self, tmp_path):
        """A second build touches no file; a changed record only those that tell of it."""
        folder = prepared(tmp_path, Registry(**invented.rows()))
        assert build(folder).returncode == 0
        before = _times(folder)
        assert build(folder).returncode == 0
        assert _times(folder) == before
        rows = invented.rows()
        rows["organisations"] = []
        rows["initiatives"] = []
        rows["priority_areas"] = []
        rows["figures"] = []
        prepared(folder, Registry(**rows))
        assert build(folder).returncode == 0
        after = _times(folder)
        assert "organisations/body.asem" in before
        assert "organisations/body.asem" not in after
        assert after["series/ymm.asem"] == before["series/ymm.asem"]

    def test_broken_reference(self, tmp_path):
        """A reference to what has no page is an error."""
        folder = prepared(tmp_path, Registry(**invented.rows()), ":asem:partner:`CCC`")
        done = build(folder)
        assert done.returncode != 0
        assert "no page has the partner CCC" in done.stderr


def _times(folder: Path) -> dict[str, int]:
    files = (folder / "dataset").rglob("*.asem")
    return {str(f.relative_to(folder / "dataset")): f.stat().st_mtime_ns for f in files}


def _held(record: Any) -> Iterator[tuple[str, Any]]:
    """Give the texts and days in a record and its parts, by field; sources are others' texts."""
    for name in (field.name for field in attrs.fields(type(record))):
        value = getattr(record, name)
        for each in value if isinstance(value, tuple) else (value,):
            if name in TEXTS | TIMES and each is not None:
                yield name, each
            elif isinstance(each, Record) and not isinstance(each, asem.PartialDate | asem.Money):
                yield from _held(each)


def _has_id(node: nodes.Node, wanted: set[str]) -> bool:
    return isinstance(node, nodes.section) and not wanted.isdisjoint(node["ids"])


def _is_list(node: nodes.Node) -> bool:
    return isinstance(node, nodes.enumerated_list)
