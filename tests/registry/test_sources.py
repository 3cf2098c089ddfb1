"""What a record rests on, and how it is cited."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import asem
from asem import (
    Disagreement,
    Evidence,
    InvalidChoiceError,
    PartialDate,
    Registry,
    Source,
    SourceKind,
    UnknownRecordError,
)
from asem.strategies import records, registries

from .. import invented

PLAIN = Source("plain", "Plain", publisher="Press", kind=SourceKind.SECONDARY)
FULL = Source(
    "full",
    "Full title",
    publisher="A Press",
    issued=PartialDate(2004, 10),
    url="https://example.org/a_b?c=1&d=50%25#e",
    kind=SourceKind.PRIMARY,
)
STRANGE = Source(
    "strange",
    r"Trade & Aid: 100 % of {5} $ for #1_a \ b",
    publisher="R&D_Press",
    kind=SourceKind.PRIMARY,
)


def with_evidence(*says: Evidence) -> Registry:
    """Make a registry whose summits rest on the evidence given, one summit for each."""
    found = [
        invented.summit(number, invented.FIRST.replace(year=2000 + number), evidence=rests)
        for number, rests in enumerate(says, start=1)
    ]
    return Registry(
        partners=[invented.member()],
        memberships=[invented.membership(acceded=invented.FIRST.replace(year=2001))],
        summits=found,
        sources=[invented.source(), PLAIN, FULL, STRANGE],
    )


class TestSourcesOf:
    """The sources of a record."""

    def test_evidence_itself(self) -> None:
        """Evidence by itself has its sources, too."""
        milestone = asem.memberships["membership-NOR"].milestones[0]

        assert [asem.sources["ch-fdfa-2012-03-09"]] == [
            source
            for source in asem.sources_of(milestone.evidence)
            if source.id == "ch-fdfa-2012-03-09"
        ]
        assert asem.sources_of(milestone) == asem.sources_of(milestone.evidence)

    def test_order(self) -> None:
        """Its own sources come first, then those that disagree, each once."""
        dissent = Disagreement("city", "Hue", sources=("book", "strange"))
        registry = with_evidence(Evidence(("full", "book"), disagreements=(dissent,)))

        found = registry.sources_of(registry.summit(1))

        assert ["full", "book", "strange"] == [source.id for source in found]
        assert all(registry.sources[source.id] is source for source in found)

    def test_parts(self) -> None:
        """The sources of the parts follow those of the whole, in the order of the fields."""
        step = invented.milestone(evidence=Evidence(("strange", "plain")))
        course = invented.membership(evidence=Evidence(("full",)), milestones=(step,))
        partner = invented.member(
            regions=(invented.spell(None, evidence=Evidence(("plain",))),),
            groups=(invented.spell(asem.Group.EU, evidence=Evidence(("full",))),),
            evidence=Evidence(("strange",)),
        )
        registry = with_evidence(Evidence(("book",)))

        assert ["full", "strange", "plain"] == [s.id for s in registry.sources_of(course)]
        assert ["strange", "plain"] == [s.id for s in registry.sources_of(step)]
        assert ["strange", "plain", "full"] == [s.id for s in registry.sources_of(partner)]

    def test_depth(self) -> None:
        """Contributions in phases of an initiative, and editions, have their sources too."""
        gift = invented.contribution(evidence=Evidence(("strange",)))
        given = invented.initiative(
            phases=(invented.phase(contributions=(gift,), evidence=Evidence(("full",))),),
            editions=(invented.edition(evidence=Evidence(("plain",))),),
        )
        registry = with_evidence(Evidence(("book",)))

        assert ["book", "full", "strange", "plain"] == [s.id for s in registry.sources_of(given)]
        assert ["full", "strange"] == [s.id for s in registry.sources_of(given.phases[0])]
        assert ["strange"] == [s.id for s in registry.sources_of(gift)]

    def test_field(self) -> None:
        """A field has the sources that name it, else those of the record; a part has its own."""
        gift = invented.contribution(evidence=Evidence(("strange",)))
        rests = Evidence(("book", "full"), field_sources=(("started", ("full",)),))
        given = invented.initiative(
            started=PartialDate(2001),
            phases=(invented.phase(contributions=(gift,), evidence=Evidence(("plain",))),),
            evidence=rests,
        )
        registry = with_evidence(Evidence(("book",)))

        def ids(field: str) -> tuple[str, ...]:
            return registry.sources_of(given, field).ids

        assert ("full",) == ids("started")
        assert ("book", "full") == ids("name")
        assert ("plain",) == ids("phases[0].name")
        assert ("strange",) == ids("phases[0].contributions[0].contributor")
        assert () == ids("abbreviation") == ids("cosponsors")
        assert ("book", "full") == registry.sources_of(rests, "confidence").ids
        assert registry.cite(given, field="started").startswith("A Press")
        assert "" == registry.cite(given, field="abbreviation")

    def test_field_of_a_part(self) -> None:
        """What has no evidence of its own, as the totals of a summit, has that of the whole."""
        totals = asem.sources_of(asem.summit(13), "attendance.absent")

        assert totals.ids == asem.summit(13).evidence.sources_of("attendance.absent")
        assert "kyodo-myanmar-absent-asem13" in totals.ids

    @pytest.mark.parametrize(
        ("field", "says"),
        [
            ("town", "'town' is not a field of Initiative"),
            ("phases[3]", "'phases\\[3\\]' is not a place in 'phases', which holds 0"),
            ("name.length", "'name' has no fields of its own"),
            ("", "'' is not a field"),
        ],
    )
    def test_no_field(self, field: str, says: str) -> None:
        """A field that the record does not have is refused, and what is wrong is said."""
        with pytest.raises(UnknownRecordError, match=says):
            asem.sources_of(invented.initiative(), field)
        with pytest.raises(UnknownRecordError, match=says):
            asem.cite(invented.initiative(), field=field)

    def test_source(self) -> None:
        """A source rests on itself."""
        source = asem.sources["asem10-chair-statement"]

        assert (source,) == asem.sources_of(source)

    def test_unknown_source(self) -> None:
        """A source that the registry does not hold is refused."""
        with pytest.raises(UnknownRecordError, match="'plain'"):
            asem.sources_of(PLAIN)
        with pytest.raises(UnknownRecordError, match="'book'"):
            asem.sources_of(invented.summit())

    @pytest.mark.parametrize(
        "record",
        [
            PartialDate(2004),
            asem.Chair("A. Person", "VNM"),
            asem.Headcount(None, None),
            asem.ScheduleChange(PartialDate(2004), PartialDate(2005)),
            invented.money(),
            asem.Action("do it"),
        ],
        ids=repr,
    )
    def test_without_evidence(self, record: Any) -> None:
        """A record that carries no evidence is refused, and repeated."""
        for question in (asem.sources_of, asem.cite):
            with pytest.raises(UnknownRecordError) as caught:
                question(record)

            assert f"{record!r} carries no evidence of its own" == str(caught.value)
            assert record is caught.value.value

    @pytest.mark.parametrize("thing", ["asem-5", 5, None, [], asem.Summit])
    def test_no_record(self, thing: Any) -> None:
        """What is not a record is refused as one of asem's errors, and repeated."""
        for question in (asem.sources_of, asem.cite):
            with pytest.raises(asem.AsemError) as caught:
                question(thing)

            expected = f"{thing!r} is not a record: expected one, as asem.summit(5)"
            assert expected == str(caught.value)

    def test_all_rows(self) -> None:
        """Every record of every table rests on sources, each listed once."""
        for table in asem.registry.canonical().tables().values():
            for row in table:
                found = asem.sources_of(row)

                assert found
                assert len(found) == len(set(found))
                assert all(asem.sources[source.id] is source for source in found)
                if not isinstance(row, Source):
                    own = row.evidence.sources
                    assert own == tuple(source.id for source in found)[: len(own)]

    @given(registries())
    def test_resolves(self, registry: Registry) -> None:
        """In every registry every record rests on sources of that registry."""
        records = [row for table in registry.tables().values() for row in table]
        for row in records:
            assert set(registry.sources_of(row)) <= set(registry.sources)
            assert registry.sources_of(row)


class TestCite:
    """References."""

    @pytest.mark.parametrize(
        ("source", "text"),
        [
            (PLAIN, "Press, “Plain”, n.d."),
            (FULL, "A Press, “Full title”, 2004-10, https://example.org/a_b?c=1&d=50%25#e."),
        ],
        ids=["plain", "full"],
    )
    def test_text(self, source: Source, text: str) -> None:
        """A line of prose has publisher, title, date and address, as far as known."""
        registry = with_evidence(Evidence(("book",)))

        assert text == registry.cite(source)
        assert text == registry.cite(source, "text")

    def test_bibtex(self) -> None:
        """An entry has the id as its key, and no field that is not known."""
        registry = with_evidence(Evidence(("book",)))

        assert [
            "@misc{plain,",
            "  author = {{Press}},",
            "  title = {{Plain}},",
            "}",
        ] == registry.cite(PLAIN, style="bibtex").splitlines()
        assert [
            "@misc{full,",
            "  author = {{A Press}},",
            "  title = {{Full title}},",
            "  year = {2004},",
            "  date = {2004-10},",
            r"  howpublished = {\url{https://example.org/a_b?c=1&d=50%25#e}},",
            "}",
        ] == registry.cite(FULL, style="bibtex").splitlines()

    def test_special_characters(self) -> None:
        """Signs that TeX reads as commands are escaped, braces named."""
        entry = with_evidence(Evidence(("book",))).cite(STRANGE, style="bibtex")

        assert r"  author = {{R\&D\_Press}}," in entry.splitlines()
        assert (
            r"  title = {{Trade \& Aid: 100 \% of {\textbraceleft}5{\textbraceright} \$ for "
            r"\#1\_a {\textbackslash} b}}," in entry.splitlines()
        )

    @pytest.mark.parametrize("sign", ["~", "^"])
    def test_tilde_and_circumflex(self, sign: str) -> None:
        """The other signs that TeX reads as commands do not stand bare in an entry either."""
        source = invented.source(title=f"Growth {sign} 5")
        registry = Registry(sources=[source])

        assert f"{{Growth {sign} 5}}" not in registry.cite(source, style="bibtex")

    def test_one_below_the_other(self) -> None:
        """The sources of a record are cited in their order, one below the other."""
        registry = with_evidence(Evidence(("full", "plain", "strange")))
        summit = registry.summit(1)

        for style in ("text", "bibtex"):
            expected = "\n".join(registry.cite(s, style) for s in (FULL, PLAIN, STRANGE))
            assert expected == registry.cite(summit, style)

    @pytest.mark.parametrize("style", ["apa", "", "TEXT", None, 1, [], {}])
    def test_unknown_style(self, style: Any) -> None:
        """An unknown style is refused, with those that there are."""
        with pytest.raises(InvalidChoiceError) as caught:
            asem.cite(asem.summit(5), style)

        expected = (
            "did you mean 'text'?" if style == "TEXT" else "expected one of 'text', 'bibtex', 'csl'"
        )
        assert f"style is {style!r}: {expected}" == str(caught.value)
        assert style is caught.value.value

    @given(st.data())
    def test_braces(self, data: st.DataObject) -> None:
        """In an entry of any source every brace that opens is closed."""
        source = data.draw(records(Source))
        entry = Registry(sources=[source]).cite(source, style="bibtex")
        depth = 0
        for sign in entry:
            depth += (sign == "{") - (sign == "}")
            assert depth >= 0

        assert 0 == depth

    def test_our_sources(self) -> None:
        """Each of our sources makes one line of prose and one entry, all different."""
        texts = [asem.cite(source) for source in asem.sources]
        entries = [asem.cite(source, style="bibtex") for source in asem.sources]

        assert all("\n" not in text for text in texts)
        assert len(entries) == len(set(entries)) == len(asem.sources)
        assert all(entry.startswith("@misc{") for entry in entries)
