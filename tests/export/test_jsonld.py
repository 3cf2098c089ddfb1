"""Linked data: read by rdflib, asked in SPARQL, judged by pyshacl against `shapes.ttl`."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import asem
from asem import Basis, Chair, Evidence, PartialDate, Registry, Spell, StructureError
from asem.export import jsonld_of, jsonld_text, write_jsonld
from asem.export._terms import identifier, word_and_id
from asem.strategies import days, registries

from .. import invented
from ..search import CHANGES, EDGES, times

if TYPE_CHECKING:
    from collections.abc import Iterable

rdflib = pytest.importorskip("rdflib")

pytestmark = pytest.mark.filterwarnings(  # what the judges still use is theirs to mend
    "ignore::DeprecationWarning:rdflib", "ignore::DeprecationWarning:pyshacl"
)

SHAPES = Path(__file__).parents[1] / "data" / "shapes.ttl"

OURS = asem.registry.canonical()

FIRST_DAYS = {
    Basis.ACCESSION: "schema:startDate",
    Basis.PARTICIPATION: "term:firstDayByParticipation",
    Basis.DECISION: "term:firstDayByDecision",
}

PARTNERS_ON = """
    PREFIX schema: <https://schema.org/>
    PREFIX term: <urn:asem:term:>
    SELECT ?id WHERE {{
        ?partner schema:identifier ?id ; schema:memberOf ?role .
        ?role schema:memberOf <urn:asem:process> ; {first} ?first .
        OPTIONAL {{ ?role schema:endDate ?last }}
        FILTER (?first <= ?day && (!BOUND(?last) || ?day <= ?last))
    }} ORDER BY ?id
"""


def graph_of(thing: Any, registry: Registry | None = None) -> Any:
    """What rdflib reads."""
    return rdflib.Graph().parse(data=jsonld_text(thing, registry=registry), format="json-ld")


@cache
def question(basis: Basis) -> Any:
    """Who was a partner, in SPARQL, parsed once."""
    from rdflib.plugins.sparql import prepareQuery

    return prepareQuery(PARTNERS_ON.format(first=FIRST_DAYS[basis]))


def partners_in(graph: Any, day: date, basis: Basis = Basis.ACCESSION) -> list[str]:
    """Who was a partner on a day, as SPARQL answers."""
    found = graph.query(question(basis), initBindings={"day": rdflib.Literal(day)})
    return [str(row.id) for row in found]


def ids(partners: Iterable[asem.Partner]) -> list[str]:
    """The ids of some partners."""
    return [partner.id for partner in partners]


@pytest.fixture(scope="module")
def graph():
    """Our registry as a graph."""
    return graph_of(OURS)


@pytest.fixture(scope="module")
def judged():
    """What pyshacl says of a graph: whether it conforms, and what is wrong."""
    pyshacl = pytest.importorskip("pyshacl")
    shapes = rdflib.Graph().parse(SHAPES)

    def judge(graph: Any) -> tuple[bool, str]:
        conforms, _, text = pyshacl.validate(graph, shacl_graph=shapes)
        return conforms, text

    return judge


class TestPartnersOn:
    """SPARQL and Python give the same answers."""

    @pytest.mark.parametrize("basis", Basis)
    def test_around_every_edge(self, graph, basis):
        """On each day on which the list of partners changes, and on the days before and after."""
        for day in EDGES:
            assert partners_in(graph, day, basis) == ids(asem.partners_on(day, basis=basis)), day

    def test_edges_are_all_edges(self):
        """No list of ours changes on a day that is not among the edges."""
        for membership in asem.memberships:
            assert {membership.first_day(basis) for basis in Basis} <= set(CHANGES)
            assert membership.left is None

    @times(2)
    @given(day=days(), basis=st.sampled_from(Basis))
    def test_any_day(self, graph, day, basis):
        """On any other day."""
        assert partners_in(graph, day, basis) == ids(asem.partners_on(day, basis=basis))

    def test_2004(self, graph):
        """39 were partners on 9 October 2004, 26 on the day before the summit."""
        assert len(partners_in(graph, date(2004, 10, 9))) == 39
        assert len(partners_in(graph, date(2004, 10, 7))) == 26

    @given(registries(), st.data())
    def test_any_registry(self, registry, data):
        """In every registry, with partners that left, on any day and by any basis."""
        graph = graph_of(registry)
        for _ in range(4):
            day = data.draw(days(registry=registry))
            basis = data.draw(st.sampled_from(Basis))
            wanted = ids(registry.partners_on(day, basis=basis))
            assert partners_in(graph, day, basis) == wanted

    def test_last_day(self):
        """Who left on a day was a partner on that day, and was none on the next."""
        graph = graph_of(invented.registry())
        assert "BBB" in partners_in(graph, invented.LEFT)
        assert "BBB" not in partners_in(graph, invented.LEFT.replace(day=31))


class TestShapes:
    """What pyshacl says."""

    def test_ours(self, graph, judged):
        """Our registry keeps all shapes."""
        conforms, text = judged(graph)
        assert conforms, text

    def test_invented(self, judged):
        """So does an invented one, and one with nothing in it."""
        for registry in (invented.registry(), Registry()):
            conforms, text = judged(graph_of(registry))
            assert conforms, text

    @settings(max_examples=8)
    @given(registries())
    def test_any_registry(self, judged, registry):
        """So does every other."""
        conforms, text = judged(graph_of(registry))
        assert conforms, text

    @pytest.mark.parametrize(
        "change",
        [
            "DELETE WHERE { <urn:asem:membership:membership-BBB> schema:startDate ?x }",
            "DELETE WHERE { <urn:asem:meeting:asem-1> schema:name ?x }",
            "DELETE WHERE { <urn:asem:meeting:asem-1> prov:wasDerivedFrom ?x }",
            "DELETE WHERE { <urn:asem:partner:AAA> schema:memberOf ?x }",
            "DELETE WHERE { <urn:asem:partner:AAA> a schema:Country }",
            "DELETE WHERE { <urn:asem:source:book> a prov:Entity }",
            "DELETE WHERE { <urn:asem:process:pillars> skos:hasTopConcept ?x }",
            "DELETE WHERE { <urn:asem:pillar:work> skos:prefLabel ?x }",
            "INSERT DATA { <urn:asem:pillar:work> skos:altLabel 'Pillar work'@en }",
            "INSERT DATA { <urn:asem:meeting:asem-1> schema:organizer 'AAA' }",
            "INSERT DATA { <urn:asem:meeting:asem-1> schema:startDate '2001-05' }",
            "INSERT DATA { <urn:asem:meeting:asem-1> asem:confidence 'sure' }",
            "INSERT DATA { <urn:asem:membership:membership-AAA> schema:endDate"
            " '1999-01-01'^^xsd:date }",
        ],
    )
    def test_broken(self, judged, change):
        """A graph that lacks something, or says something wrong, does not keep them."""
        graph = graph_of(invented.registry())
        prefixes = {
            "asem": "urn:asem:term:",
            "prov": "http://www.w3.org/ns/prov#",
            "schema": "https://schema.org/",
            "skos": "http://www.w3.org/2004/02/skos/core#",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        }
        size = set(graph)
        graph.update(change, initNs={name: rdflib.Namespace(at) for name, at in prefixes.items()})
        assert set(graph) != size
        assert not judged(graph)[0]


def word_of_code(node):
    """The scheme that stands in the identifier of a code."""
    return str(node).split(":")[3]


class TestNodes:
    """What a document is made of."""

    def test_identifiers(self):
        """Every node has an identifier of its own, and stands in the document once."""
        for registry in (OURS, invented.registry()):
            nodes = jsonld_of(registry)["@graph"]
            names = [node["@id"] for node in nodes]
            assert len(set(names)) == len(names)
            assert all(name.startswith("urn:asem:") and name.isascii() for name in names)

    def test_no_blank_nodes(self, graph):
        """No node is without a name, and every name that is referred to is of some node."""
        subjects = set(graph.subjects())
        terms = [term for triple in graph for term in triple]
        assert not [term for term in terms if isinstance(term, rdflib.BNode)]
        for thing in graph.objects():
            if isinstance(thing, rdflib.URIRef) and thing.startswith("urn:asem:"):
                assert thing in subjects

    def test_every_record(self, graph):
        """Every record of the registry is a node with a type."""
        words = {
            "partners": "partner",
            "memberships": "membership",
            "summits": "meeting",
            "ministerial_series": "series",
            "ministerial_meetings": "meeting",
            "senior_officials_meetings": "meeting",
            "initiatives": "initiative",
            "organisations": "organisation",
            "documents": "document",
            "pillars": "pillar",
            "principles": "principle",
            "priority_areas": "priority-area",
            "coordinatorships": "coordinatorship",
            "attendances": "attendance",
            "figures": "figure",
            "code_schemes": "code-scheme",
            "coverage": "coverage",
            "non_partners": "place",
            "sources": "source",
        }
        for name, table in OURS.tables().items():
            for record in table:
                node = rdflib.URIRef(identifier(words[name], record.id))
                assert (node, rdflib.RDF.type, None) in graph
                assert word_and_id(str(node)) == (words[name], record.id)

    def test_every_word_is_defined(self):
        """No term and no type falls through to schema.org by mistake."""
        known = set(jsonld_of(OURS)["@context"])
        plain = {
            "name", "alternateName", "identifier", "roleName", "jobTitle", "unitText", "version",
            "propertyID",
        }  # fmt: skip
        for node in jsonld_of(OURS)["@graph"]:
            for term in node:
                prefix = term.partition(":")[0]
                assert term in {"@id", "@type"} | known | plain or (":" in term and prefix in known)

    def test_sources(self, graph):
        """What a record was derived from, and who disputes it, are its sources, and no others."""
        prov = rdflib.Namespace("http://www.w3.org/ns/prov#")
        disputed = rdflib.URIRef("urn:asem:term:disputedBy")
        for record, word in [
            *((one, "meeting") for one in asem.meetings),
            *((one, "membership") for one in asem.memberships),
            *((one, "partner") for one in asem.partners),
        ]:
            node = rdflib.URIRef(identifier(word, record.id))
            found = set(graph.objects(node, prov.wasDerivedFrom))
            primary = set(graph.objects(node, prov.hadPrimarySource))
            assert primary <= found
            found |= set(graph.objects(node, disputed))
            wanted = asem.sources_of(record)
            assert found == {rdflib.URIRef(identifier("source", one.id)) for one in wanted}
            kinds = {word_and_id(str(one))[1] for one in primary}
            assert {asem.sources[id].kind.value for id in kinds} <= {"primary"}

    def test_dissenters(self):
        """Who says otherwise is not a source that the record was derived from."""
        says = asem.Disagreement("city", "Elsewhere", sources=("page",))
        summit = invented.summit(1, evidence=Evidence(("book",), disagreements=(says,)))
        rows = invented.rows(sources=[invented.source(), invented.source("page")])
        node = jsonld_of(summit, registry=Registry(**rows))["@graph"][0]
        assert node["prov:wasDerivedFrom"] == ["urn:asem:source:book"]
        assert node["asem:disputedBy"] == ["urn:asem:source:page"]

    def test_codes(self, graph):
        """A partner has its codes in all schemes, each as the scheme writes it."""
        coded = rdflib.URIRef("urn:asem:term:code")
        notation = rdflib.URIRef("http://www.w3.org/2004/02/skos/core#notation")
        for partner in asem.partners:
            node = rdflib.URIRef(identifier("partner", partner.id))
            found = {
                (word_of_code(code), str(graph.value(code, notation)))
                for code in graph.objects(node, coded)
            }
            every = {(each.id, asem.code_of(partner, each.id)) for each in asem.code_schemes}
            assert found == {(scheme, code) for scheme, code in every if code is not None}

    def test_wikidata(self, graph):
        """A partner is the same as its item in Wikidata, where one fits."""
        schema = rdflib.Namespace("https://schema.org/")
        for partner in asem.partners:
            found = list(
                graph.objects(rdflib.URIRef(f"urn:asem:partner:{partner.id}"), schema.sameAs)
            )
            wanted = [f"http://www.wikidata.org/entity/{partner.wikidata}"] * bool(partner.wikidata)
            assert [str(one) for one in found] == wanted

    @pytest.mark.parametrize(
        ("when", "value"),
        [
            (PartialDate(2004, 10, 8), "2004-10-08"),
            (PartialDate(2004, 10), {"@value": "2004-10", "@type": "xsd:gYearMonth"}),
            (PartialDate(2004), {"@value": "2004", "@type": "xsd:gYear"}),
            (PartialDate(999), {"@value": "0999", "@type": "xsd:gYear"}),
        ],
        ids=str,
    )
    def test_dates(self, when, value):
        """A date is as exact as it is known, with the type that says so."""
        document = invented.document(adopted=when)
        (node, *_) = jsonld_of(document, registry=invented.registry())["@graph"]
        assert node["datePublished"] == value

    def test_chairs(self):
        """A chair is a role of a person for a partner, or of the partner where no name is known."""
        chairs = (Chair("A. Person", "AAA", office="Minister"), Chair(None, "BBB"))
        meeting = invented.ministerial(chairs=chairs)
        nodes = jsonld_of(meeting, registry=invented.registry())["@graph"]
        found = {node["@id"]: node for node in nodes}
        first, second = (found[id] for id in found["urn:asem:meeting:xmm-1"]["contributor"])
        assert first["contributor"] == "urn:asem:meeting:xmm-1:chair-1:person"
        assert found[first["contributor"]] == {
            "@id": first["contributor"],
            "@type": "Person",
            "name": "A. Person",
            "jobTitle": "Minister",
            "affiliation": "urn:asem:partner:AAA",
        }
        assert second["contributor"] == "urn:asem:partner:BBB"

    @pytest.mark.parametrize(
        ("fields", "location"),
        [
            ({"city": None, "country": None}, None),
            ({"city": None}, ["urn:asem:partner:AAA"]),
            ({"city": "Town"}, ["urn:asem:place:AAA:Town"]),
            ({"city": "Town", "country": None}, ["urn:asem:place::Town"]),
            ({"city": "Town", "country": "NON"}, ["urn:asem:place:NON:Town"]),
            ({"city": None, "country": "NON"}, ["urn:asem:place:NON"]),
            ({"city": None, "country": "XYZ"}, ["urn:asem:place:XYZ"]),
            (
                {"city": "Town", "venues": ("A", "B")},
                ["urn:asem:place:AAA:Town:A", "urn:asem:place:AAA:Town:B"],
            ),
            ({"city": None, "country": None, "venues": ("A",)}, ["urn:asem:place:::A"]),
        ],
        ids=str,
    )
    def test_places(self, fields, location, judged):
        """A place is as exact as is known, and each place lies in the next."""
        registry = Registry(**invented.changed("ministerial_meetings", "xmm-1", **fields))
        document = jsonld_of(registry.meeting("xmm-1"), registry=registry)
        assert document["@graph"][0].get("location") == location
        assert set(location or ()) <= {node["@id"] for node in document["@graph"]}
        conforms, text = judged(graph_of(registry))
        assert conforms, text

    def test_status(self):
        """A meeting that was cancelled says so; one that is planned is not said to be held."""
        for status, shown in (("cancelled", "EventCancelled"), ("planned", None)):
            meeting = invented.ministerial(status=asem.MeetingStatus(status), format=None)
            node = jsonld_of(meeting, registry=invented.registry())["@graph"][0]
            assert (node.get("eventStatus"), node["asem:status"]) == (shown, status)

    def test_dataset(self):
        """Our dataset is named with its release and licence; somebody else's is not called ours."""
        (node,) = (one for one in jsonld_of(OURS)["@graph"] if one["@type"] == "Dataset")
        assert node["version"] == asem.__version__
        assert node["asem:checkedUpTo"] == str(asem.DATA_AS_OF)
        assert "by/4.0" in node["license"]
        other = OURS.extend(sources=[invented.source()])
        assert not [one for one in jsonld_of(other)["@graph"] if one["@type"] == "Dataset"]


class TestRecords:
    """The document of one record."""

    def some(self) -> list[Any]:
        """Records of every table, and those with the most in them."""
        found = [record for table in OURS.tables().values() for record in list(table)[::40]]
        return [*found, asem.summit(10), asem.partners["EU"], asem.initiatives["asem-duo"]]

    def test_part_of_the_whole(self, graph):
        """It says nothing that the document of the registry does not say."""
        whole = set(graph)
        for record in self.some():
            assert set(graph_of(record)) <= whole, record

    @settings(max_examples=6)
    @given(registries())
    def test_part_of_any_whole(self, registry):
        """So it is in every registry, for each record of each table."""
        whole = {json.dumps(node) for node in jsonld_of(registry)["@graph"]}
        for table in registry.tables().values():
            for record in table:
                own, *others = jsonld_of(record, registry=registry)["@graph"]
                assert json.dumps(own) in whole
                assert len({node["@id"] for node in (own, *others)}) == len(others) + 1
                for node in others:
                    label = {"@id", "@type", "name", "roleName", "skos:prefLabel"}
                    assert json.dumps(node) in whole or set(node) <= label

    def test_complete(self, graph):
        """It says of the record all that the document of the registry says."""
        for record in self.some():
            node = rdflib.URIRef(jsonld_of(record)["@graph"][0]["@id"])
            alone = graph_of(record)
            assert set(graph.triples((node, None, None))) == set(alone.triples((node, None, None)))

    def test_labels(self):
        """Whatever it refers to has at least a type and a name or label in it."""
        for record in self.some():
            alone = graph_of(record)
            for thing in set(alone.objects()):
                if isinstance(thing, rdflib.URIRef) and thing.startswith("urn:asem:"):
                    assert (thing, rdflib.RDF.type, None) in alone, (record, thing)

    def test_membership_of_a_partner(self):
        """That of a partner holds the membership, with its dates."""
        nodes = jsonld_of(asem.partners["IND"])["@graph"]

        beside = ("PropertyValue", "rdf:Statement")
        nodes = [node for node in nodes if node["@type"] not in beside]
        assert nodes[1]["@id"] == nodes[0]["memberOf"] == "urn:asem:membership:membership-IND"
        assert nodes[1]["startDate"] == "2008-10-24"
        assert nodes[1]["asem:firstDayByDecision"] == "2006-09-11"

    def test_partner_that_never_was(self):
        """A partner that has no membership is described without one."""
        node = jsonld_of(invented.member("ZZZ"), registry=invented.registry())["@graph"][0]
        assert "memberOf" not in node

    @pytest.mark.parametrize(
        "thing",
        ["asem-5", 5, None, asem.Summit, PartialDate(2004), Evidence(("book",)), asem.summits],
        ids=repr,
    )
    def test_no_record(self, thing):
        """What is not a record of a table or a registry, is refused and repeated."""
        for write in (jsonld_of, jsonld_text):
            with pytest.raises(StructureError) as caught:
                write(thing)
            assert repr(thing) in str(caught.value)
            assert caught.value.value is thing

    def test_country_named_as_an_institution(self):
        """A code of a country that is also the id of an institution means the country."""
        meeting = invented.ministerial(city=None, country="ORG")
        node = jsonld_of(meeting, registry=invented.registry())["@graph"][0]
        assert node["location"] == ["urn:asem:place:ORG"]

    def test_part_of_a_record(self):
        """A spell is a part of a partner and has no document."""
        spell: Spell[Any] = asem.partners["GBR"].groups[0]
        with pytest.raises(StructureError, match="not a record of a table"):
            jsonld_of(spell)

    @pytest.mark.parametrize(
        ("fields", "missing"),
        [
            ({"hosts": ("ATL",)}, "ATL"),
            ({"chairs": (Chair(None, "ATL"),)}, "ATL"),
            ({"evidence": Evidence(("missing",))}, "missing"),
            ({"series": "zmm"}, "zmm"),
        ],
        ids=str,
    )
    def test_unknown(self, fields, missing):
        """A record that refers to what the registry does not hold is refused, with the id."""
        with pytest.raises(asem.AsemError) as caught:
            jsonld_of(invented.ministerial(**fields), registry=invented.registry())
        assert repr(missing) in str(caught.value)
        assert caught.value.value == missing


HOSTILE = (
    "</script><script>alert(1)</script>",
    '"quotes" \\ {"@id": "urn:x"} & <b>',
    "urn:asem:partner:VNM",
    "@id",
    "_:blank",
    "lines\n\r\n\t\x00\x1f\u2028\u2029",
    "Tiếng Việt Русский 中文 한국어 ไทย 𝔄🎎",
    "half \ud800 a pair",
    "a b/c:d#e?f%20g",
)


class TestFile:
    """The document as text and file."""

    @pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
    def test_hostile_texts(self, text, judged):
        """Whatever a text or an id holds is a text, read back as it was, and breaks no page."""
        rows = invented.rows(
            sources=[
                invented.source(title=text, publisher=text, url=f"https://example.org/{text}"),
                invented.source(text),
            ]
        )
        rows["partners"][0] = invented.member("AAA", wikidata=text, names=(text,))
        rows["pillars"] = [invented.pillar(name=text, also_called=(text, f"{text}!"))]
        rows["summits"][0] = attrs.evolve(
            rows["summits"][0],
            name=text,
            city=text,
            venues=(text,),
            chairs=(Chair(text, "AAA", office=text),),
            evidence=Evidence(("book", text)),
        )
        rows["ministerial_series"] = [*rows["ministerial_series"], invented.series(text)]
        registry = Registry(**rows)
        written = jsonld_text(registry)
        assert not set("<>&\u2028\u2029") & set(written)
        graph = graph_of(registry)
        name = rdflib.URIRef("https://schema.org/name")
        shown = text.replace("\ud800", "\ufffd")
        assert str(graph.value(rdflib.URIRef("urn:asem:meeting:asem-1"), name)) == shown
        assert graph.value(rdflib.URIRef(identifier("series", text)), name) is not None
        assert not [one for one in graph.all_nodes() if isinstance(one, rdflib.BNode)]
        for one in graph.all_nodes():
            if isinstance(one, rdflib.URIRef):
                assert not set('<>"{}|\\^` \n\r\t') & set(one)
        conforms, report = judged(graph)
        assert conforms, report
        for record in (*registry.summits, *registry.partners, *registry.ministerial_series):
            assert set(graph_of(record, registry)) <= set(graph)

    def test_json(self):
        """The text is the document in JSON, which needs nothing that has to be fetched."""
        text = jsonld_text(asem.summit(5))
        assert json.loads(text) == jsonld_of(asem.summit(5))
        context = json.loads(text)["@context"]
        assert isinstance(context, dict)
        assert "@import" not in context

    def test_copies(self):
        """Whoever changes a document changes no other."""
        jsonld_of(OURS)["@context"]["url"]["@type"] = "changed"
        jsonld_of(OURS)["@graph"][0]["name"] = "changed"
        assert "changed" not in jsonld_text(OURS)

    def test_file(self, tmp_path):
        """The file holds the text in UTF-8, and is the same for the same records."""
        file = write_jsonld(tmp_path / "asem.jsonld")
        assert file == tmp_path / "asem.jsonld"
        assert file.read_bytes().decode() == jsonld_text(OURS)
        file = write_jsonld(tmp_path / "other.jsonld", registry=invented.registry())
        assert file.read_bytes().decode() == jsonld_text(invented.registry())

    @pytest.mark.parametrize("seed", ["0", "1"])
    def test_same_everywhere(self, seed):
        """Another process, whatever it hashes texts to, writes the same bytes."""
        program = (
            "import asem, sys; from asem.export._jsonld import jsonld_text;"
            "sys.stdout.buffer.write(jsonld_text(asem.registry.canonical()).encode())"
        )
        done = subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            check=True,
            env={
                "PYTHONHASHSEED": seed,
                "PYTHONPATH": str(Path(asem.__file__).parent.parent),
            },
        )
        assert done.stdout.decode() == jsonld_text(OURS)
