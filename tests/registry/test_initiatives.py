"""What ASEM does between its meetings, who pays for it, and what was written and counted."""

from __future__ import annotations

import pickle
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import asem
from asem import (
    Initiative,
    InitiativeKind,
    InitiativeStatus,
    InvalidChoiceError,
    InvalidDateError,
    Registry,
    UnknownPartnerError,
    UnknownRecordError,
    UnknownSummitError,
)
from asem.strategies import days, registries

from .. import invented
from ..invented import contribution, edition, initiative, money, phase
from ..search import ONE_DAY, near, times

FIRST = date(1995, 1, 1)


def ids_of(found: Iterable[Any]) -> list[str]:
    """Give the ids of records."""
    return [each.id for each in found]


def with_one(**fields: Any) -> Registry:
    """Make a registry whose first initiative has these fields, and the least else."""
    return invented.registry(initiatives=[initiative("scheme", **fields)])


def goes_on(registry: Registry, day: date) -> bool:
    """Whether the only initiative of a registry went on that day."""
    return len(registry.initiatives_of(on=day)) == 1


FACTS = (
    ({"proposed_by": "Viet Nam", "kind": "workshop"},
     ["asem-workshop-climate-diseases-2009", "asem-workshop-visibility-culture-2010"]),
    ({"organisation": "unesco", "kind": "instrument"},
     ["unesco-convention-diversity-cultural-expressions",
      "unesco-universal-declaration-cultural-diversity"]),
    ({"organisation": "world-bank"}, ["asem-asian-financial-crisis-trust-fund"]),
    ({"organisation": "dante"}, ["trans-eurasia-information-network"]),
    ({"kind": "fund"}, ["asem-asian-financial-crisis-trust-fund"]),
    ({"kind": InitiativeKind.FUND}, ["asem-asian-financial-crisis-trust-fund"]),
    ({"proposed_by": "Denmark"}, ["asem-lifelong-learning"]),
    ({"partner": "Denmark", "pillar": "social-cultural", "on": "2004-01-01"},
     ["asem-duo", "asem-lifelong-learning"]),
    ({"proposed_by": "KOR", "kind": "network"}, ["trans-eurasia-information-network"]),
)  # fmt: skip
"""What is asked, and what of these answers it; there may be others."""
KNOWN = {id for _, expected in FACTS for id in expected}


class TestInitiativesOf:
    """The initiatives for which something holds."""

    def test_all(self) -> None:
        """Without any condition they are all initiatives, by id."""
        assert list(asem.initiatives) == list(asem.initiatives_of())

    @pytest.mark.parametrize(
        ("area", "expected"),
        [
            ("7.1", ["aei-initiative", "asem-duo", "asem-lifelong-learning",
                     "asem-young-political-leaders-forum", "asem-youth-games", "erasmus-mundus"]),
            ("7.2", []),
            ("7.3", []),
            ("7.4", []),
            ("7.5", ["asemus-network"]),
            ("7.6", ["asef-cultures-civilisations-dialogue", "asef-establishment"]),
        ],
    )  # fmt: skip
    def test_priority_area(self, area: str, expected: list[str]) -> None:
        """A priority area is known by its number, its id, its title and its record."""
        (record,) = [each for each in asem.priority_areas if each.number == area]

        for ref in (area, record.id, record.id.upper(), record.title, record):
            assert expected == ids_of(asem.initiatives_of(priority_area=ref))

    @pytest.mark.parametrize("pillar", asem.pillars, ids=lambda pillar: pillar.id)
    def test_pillar(self, pillar: asem.Pillar) -> None:
        """A pillar is known by id, name and record, and has the initiatives that say so."""
        found = asem.initiatives_of(pillar=pillar)

        for ref in (pillar.id, pillar.name, pillar.name.upper()):
            assert found == asem.initiatives_of(pillar=ref)
        assert list(asem.initiatives.where(pillar=pillar.id)) == list(found)
        assert len(found) > 5

    def test_no_pillar(self) -> None:
        """What serves all pillars belongs to none of them."""
        by_pillar = {each for pillar in asem.pillars for each in asem.initiatives_of(pillar=pillar)}

        assert asem.initiatives["asem-infoboard"] not in by_pillar
        assert by_pillar == {each for each in asem.initiatives if each.pillar is not None}

    @pytest.mark.parametrize(
        "fields",
        [
            {"proposed_by": ("BBB",)},
            {"cosponsors": ("AAA", "BBB")},
            {"organisers": ("body", "BBB")},
            {"participants": ("BBB",)},
            {"phases": (phase(), phase(partners=("BBB",)))},
            {"phases": (phase(contributions=(contribution("BBB"),)),)},
            {"phases": (phase(contributions=(contribution("AAA", jointly_with=("BBB",)),)),)},
            {"editions": (edition(), edition(organisers=("BBB",)))},
            {"editions": (edition(cosponsors=("BBB",)),)},
        ],
        ids=str,
    )
    def test_any_part(self, fields: dict[str, Any]) -> None:
        """A partner has a part in what it proposes, backs, runs, joins or pays for."""
        registry = with_one(**fields)

        assert ["scheme"] == ids_of(registry.initiatives_of(partner="BBB"))
        assert ["scheme"] == ids_of(registry.initiatives_of(partner=registry.partners["BBB"]))
        assert [] == ids_of(registry.initiatives_of(partner="ORG"))
        assert ("proposed_by" in fields) is bool(registry.initiatives_of(proposed_by="BBB"))

    @pytest.mark.parametrize(
        "fields",
        [
            {"country": "BBB"},
            {"phases": (phase(places=("BBB",)),)},
            {"editions": (edition(country="BBB"),)},
            {"launched_at": "asem-1"},
        ],
        ids=str,
    )
    def test_no_part(self, fields: dict[str, Any]) -> None:
        """The place where something happens has no part in it by that alone."""
        assert () == with_one(**fields).initiatives_of(partner="BBB")

    @pytest.mark.parametrize(
        ("fields", "expected"),
        [
            ({"organisers": ("AAA", "body")}, True),
            ({"editions": (edition(organisers=("body",)),)}, True),
            ({"phases": (phase(contributions=(contribution("body"),)),)}, True),
            ({"phases": (phase(contributions=(contribution(jointly_with=("body",)),)),)}, True),
            ({"organisers": ("AAA",)}, False),
        ],
        ids=str,
    )
    def test_organisation(self, fields: dict[str, Any], expected: bool) -> None:
        """An organisation is known by its id and record; it runs, or pays for, or a part does."""
        registry = with_one(**fields)
        for ref in ("body", registry.organisations["body"]):
            assert expected is bool(registry.initiatives_of(organisation=ref))

    @pytest.mark.parametrize(("given", "expected"), FACTS)
    def test_facts(self, given: dict[str, Any], expected: list[str]) -> None:
        """What is asked for together holds together."""
        found = asem.initiatives_of(**given)

        assert expected == [id for id in ids_of(found) if id in KNOWN]

    @pytest.mark.parametrize(
        ("given", "error", "problem"),
        [
            ({"pillar": "culture"}, UnknownRecordError, "unknown pillar 'culture'"),
            ({"pillar": "politcal"}, UnknownRecordError, "did you mean 'political'"),
            ({"pillar": []}, UnknownRecordError, "unknown pillar []"),
            ({"priority_area": "7.7"}, UnknownRecordError, "unknown priority area '7.7'"),
            ({"priority_area": 7.1}, UnknownRecordError, "unknown priority area 7.1"),
            ({"priority_area": ["7.1"]}, UnknownRecordError, "unknown priority area ['7.1']"),
            ({"partner": "Nigerr"}, UnknownPartnerError, "'Nigerr'"),
            ({"proposed_by": "asem-duo"}, UnknownPartnerError, "'asem-duo'"),
            ({"organisation": "VNM"}, UnknownRecordError, "unknown organisation 'VNM'"),
            ({"organisation": "unesko"}, UnknownRecordError, "did you mean 'unesco'?"),
            ({"kind": "party"}, InvalidChoiceError, "kind is 'party': expected one of 'progr"),
            ({"kind": "worksop"}, InvalidChoiceError, "did you mean 'workshop'?"),
            ({"on": "2004"}, InvalidDateError, "'2004'"),
            ({"on": "04/05/2004"}, InvalidDateError, "two ways"),
        ],
        ids=str,
    )
    def test_unknown(self, given: dict[str, Any], error: type[Exception], problem: str) -> None:
        """What is not a pillar, area, partner, organisation, kind or day is refused."""
        with pytest.raises(error) as caught:
            asem.initiatives_of(**given)

        assert problem in str(caught.value)

    @times(2)
    @given(st.data())
    def test_together(self, data: st.DataObject) -> None:
        """Several conditions leave exactly what each of them leaves, in the same order."""
        bodies = [each.id for each in asem.organisations]
        choices: dict[str, st.SearchStrategy[Any]] = {
            "pillar": st.sampled_from([each.id for each in asem.pillars]),
            "priority_area": st.sampled_from(["7.1", "7.5", "7.6"]),
            "partner": st.sampled_from(["EU", "CHN", "KOR", "VNM", "FRA"]),
            "proposed_by": st.sampled_from(["EU", "CHN", "KOR", "VNM", "THA"]),
            "organisation": st.sampled_from(["asef", *bodies]),
            "kind": st.sampled_from(InitiativeKind),
            "on": st.dates(date(1996, 1, 1), date(2026, 1, 1)),
        }
        names = data.draw(st.lists(st.sampled_from(sorted(choices)), unique=True, max_size=3))
        given_ = {name: data.draw(choices[name]) for name in names}
        alone = [set(asem.initiatives_of(**{name: value})) for name, value in given_.items()]

        expected = [each for each in asem.initiatives if all(each in found for found in alone)]
        assert expected == list(asem.initiatives_of(**given_))

    @given(registries())
    def test_elsewhere(self, registry: Registry) -> None:
        """In every registry a partner has a part in all that it proposes."""
        for partner in registry.partners:
            proposed = registry.initiatives_of(proposed_by=partner)
            assert set(proposed) <= set(registry.initiatives_of(partner=partner))
            assert list(proposed) == [
                i for i in registry.initiatives if partner.id in i.proposed_by
            ]


class TestOn:
    """The initiatives that went on that day, as far as is known."""

    @pytest.mark.parametrize(
        ("fields", "first", "last"),
        [
            # the end counts, the last possible day where it is less exact
            ({"started": "2002-03-04", "ended": "2004-05-06"}, "2002-03-04", "2004-05-06"),
            ({"started": "2002-03", "ended": "2004-05"}, "2002-03-01", "2004-05-31"),
            ({"started": "2002", "ended": "2002"}, "2002-01-01", "2002-12-31"),
            ({"started": "2002-03-04", "ended": "2004-05-06", "status": "ended"},
             "2002-03-04", "2004-05-06"),
            # no end: as long as anything is known
            ({"started": "2002-03-04"}, "2002-03-04", "2002-03-04"),
            ({"started": "2002-03"}, "2002-03-01", "2002-03-31"),
            ({"started": "2002", "status": "ended"}, "2002-01-01", "2002-12-31"),
            ({"started": "2002", "editions": (edition(1, "2003-04"), edition(2, "2004-05-06"))},
             "2002-01-01", "2004-05-06"),
            ({"started": "2002", "editions": (edition(2, "2004-05-06", closes="2004-05-08"),)},
             "2002-01-01", "2004-05-08"),
            ({"started": "2002", "phases": (phase(started="2003", ended="2005-06"),)},
             "2002-01-01", "2005-06-30"),
            ({"started": "2002", "phases": (phase(started="2003"),), "status": "ended"},
             "2002-01-01", "2003-12-31"),
        ],
    )  # fmt: skip
    def test_edges(self, fields: dict[str, Any], first: str, last: str) -> None:
        """It goes on from its first possible day to its last known one, both included."""
        status = InitiativeStatus(fields.get("status", "unknown"))
        registry = with_one(**{**fields, "status": status})
        start, end = date.fromisoformat(first), date.fromisoformat(last)

        assert not goes_on(registry, start - ONE_DAY)
        assert goes_on(registry, start)
        assert goes_on(registry, end)
        assert not goes_on(registry, end + ONE_DAY)

    def test_running(self) -> None:
        """What is running goes on for ever, from its start on."""
        registry = with_one(started="2002-03", status=InitiativeStatus.RUNNING)

        assert not goes_on(registry, date(2002, 2, 28))
        assert goes_on(registry, date(2002, 3, 1))
        assert goes_on(registry, date.max)

    @pytest.mark.parametrize("status", InitiativeStatus)
    def test_no_start(self, status: InitiativeStatus) -> None:
        """What has no known start is known to have gone on at no time."""
        registry = with_one(status=status, editions=(edition(1, "2003"),))

        for day in (date.min, date(2003, 6, 1), date.max):
            assert not goes_on(registry, day)

    @pytest.mark.parametrize(
        ("id", "day", "expected"),
        [
            ("erasmus-mundus", "2003-12-31", False),
            ("erasmus-mundus", "2004-01-01", True),
            ("erasmus-mundus", "2013-12-31", True),
            ("erasmus-mundus", "2014-01-01", False),
            ("asem-workshop-visibility-culture-2010", "2010-04-27", False),
            ("asem-workshop-visibility-culture-2010", "2010-04-28", True),
            ("asem-workshop-visibility-culture-2010", "2010-04-29", True),
            ("asem-workshop-visibility-culture-2010", "2010-04-30", False),
            ("asef-establishment", "1997-02-14", False),
            ("asef-establishment", "1997-02-15", True),
            ("asef-establishment", "2026-01-01", True),
            ("asem-youth-games", "2005-06-08", True),
            ("asem-youth-games", "2005-06-09", False),
            ("asem-virtual-secretariat", "2010-01-01", False),
        ],
    )
    def test_facts(self, id: str, day: str, expected: bool) -> None:
        """What went on of ours on a day, text and date alike."""
        assert expected is (asem.initiatives[id] in asem.initiatives_of(on=day))
        assert expected is (id in ids_of(asem.initiatives_of(on=date.fromisoformat(day))))

    @given(registries(), st.data())
    def test_one_run(self, registry: Registry, data: st.DataObject) -> None:
        """Between two days on which it went on, it went on."""
        known = [i.started.earliest for i in registry.initiatives if i.started is not None]
        drawn = sorted(data.draw(near(tuple(known)) if known else days()) for _ in range(3))
        before, between, after = (set(registry.initiatives_of(on=day)) for day in drawn)

        assert before & after <= between

    @given(registries())
    def test_parts(self, registry: Registry) -> None:
        """It goes on while its parts do, once it has started."""
        for each in registry.initiatives:
            for part in each.editions:
                if part.opens is not None and each.started is not None:
                    day = max(part.opens.earliest, each.started.earliest)
                    assert each in registry.initiatives_of(on=day)


class TestFundingOf:
    """What an initiative cost."""

    def test_where(self) -> None:
        """Who gave it is understood by any reference, also where nothing is known."""
        lines = asem.funding_of("asem-duo")
        assert (lines[1],) == lines.where(contributor="Korea") == lines.where(contributor="kor")
        for scheme in asem.initiatives:
            for answer in (found := asem.funding_of(scheme), pickle.loads(pickle.dumps(found))):
                assert set(answer.where(phase="TEIN2")) <= set(answer)
                with pytest.raises(UnknownPartnerError):
                    answer.where(contributor="Narnia")

    def test_tein(self) -> None:
        """By phase, what there was in all first, then who gave what."""
        lines = [
            (line.phase, line.contributor, str(line.money), line.money.kind.value,
             line.share_percent)
            for line in asem.funding_of("trans-eurasia-information-network")
            if line.money is not None
        ]  # fmt: skip

        assert [
            ("TEIN2", None, "10000000 EUR", "budget", None),
            ("TEIN2", "EU", "10000000 EUR", "contribution", None),
            ("TEIN3", "EU", "11400000 EUR", "contribution", Decimal(63)),
            ("TEIN4", None, "26000000000 KRW", "budget", None),
            ("TEIN4", "EU", "8000000 EUR", "contribution", Decimal(50)),
            ("Asi@Connect", None, "36835000 EUR", "cost-estimate", None),
            ("Asi@Connect", "EU", "20000000 EUR", "contribution", None),
        ] == lines

    def test_jointly(self) -> None:
        """What several gave together stands once, with all of them."""
        (line,) = [line for line in asem.funding_of("asem-duo") if line.jointly_with]

        assert ("KOR", ("FRA", "SGP")) == (line.contributor, line.jointly_with)
        assert "6000000 EUR" == str(line.money)
        assert "about" == line.money.qualifier

    def test_nothing_known(self) -> None:
        """Where no money is known, there are no lines."""
        assert () == asem.funding_of("culture360")
        assert () == with_one(phases=(phase(), phase(partners=("AAA",)))).funding_of("scheme")

    def test_references(self) -> None:
        """The id and the record mean the initiative; nothing else does."""
        record = asem.initiatives["asem-duo"]

        assert asem.funding_of(record) == asem.funding_of("asem-duo")
        for wrong in ("asem-trio", 5, None, [], asem.summit(5)):
            with pytest.raises(UnknownRecordError):
                asem.funding_of(wrong)  # type: ignore[arg-type]

    def test_evidence(self) -> None:
        """Each line rests on what the phase or the contribution rests on."""
        given = contribution("AAA", money=money("5"), evidence=asem.Evidence(("page",)))
        registry = invented.registry(
            initiatives=[initiative(phases=(phase(budget=money("9"), contributions=(given,)),))],
            sources=[invented.source("book"), invented.source("page")],
            figures=[],
            priority_areas=[],
            documents=[],
        )
        whole, part = registry.funding_of("scheme")

        assert (invented.RESTS, given.evidence) == (whole.evidence, part.evidence)
        assert ["page"] == ids_of(registry.sources_of(part))

    @given(registries())
    def test_elsewhere(self, registry: Registry) -> None:
        """In every registry each budget and each contribution makes one line, in order."""
        for each in registry.initiatives:
            lines = registry.funding_of(each)
            expected: list[tuple[str, object, object]] = []
            for part in each.phases:
                expected += [(part.name, None, part.budget)] if part.budget else []
                expected += [
                    (part.name, gift.contributor, gift.money) for gift in part.contributions
                ]

            assert expected == [(line.phase, line.contributor, line.money) for line in lines]


class TestDocumentsOf:
    """What a meeting or an initiative put in writing."""

    @pytest.mark.parametrize(
        ("subject", "expected"),
        [
            (5, ["hanoi-working-methods-2004", "asem-5-chair-statement",
                 "asem-5-cultures-declaration", "hanoi-declaration-economic-partnership-2004"]),
            (13, ["asem-13-chair-statement", "phnom-penh-statement-2021",
                  "way-forward-connectivity-2021"]),
            ("fmm-1", ["asef-foreign-ministers-declaration-1997", "fmm-1-chair-statement"]),
            ("asem-workshop-visibility-culture-2010", ["asef-press-release-100505-pr1008"]),
            ("asem-ten-year-study", ["asem-tenth-year-report-2006"]),
            ("asem-infoboard", ["infoboard-concept-paper"]),
            ("asem-duo", []),
            ("som-2004-04-kildare", []),
        ],
    )  # fmt: skip
    def test_facts(self, subject: int | str, expected: list[str]) -> None:
        """They are all that name it, by date, those without one last, and then by id."""
        found = asem.documents_of(subject)
        id = f"asem-{subject}" if isinstance(subject, int) else subject

        assert expected == [each for each in ids_of(found) if each in expected]
        assert set(found) == {
            each for each in asem.documents if id in (each.meeting, each.initiative)
        }

    def test_references(self) -> None:
        """A number, an id and the record mean the meeting or initiative."""
        for record in (*asem.meetings, *asem.initiatives):
            found = asem.documents_of(record)
            assert found == asem.documents_of(record.id) == asem.documents_of(record.id.upper())
            assert all(record.id in (each.meeting, each.initiative) for each in found)
        assert asem.documents_of(5) == asem.documents_of("asem-5")

    def test_unknown(self) -> None:
        """What is not a meeting and no initiative is refused."""
        for wrong in (14, "asem-14"):
            with pytest.raises(UnknownSummitError):
                asem.documents_of(wrong)
        for other in ("fmm-99", "asem-trio", "nothing", None, [], asem.partners["VNM"]):
            with pytest.raises(UnknownRecordError):
                asem.documents_of(other)  # type: ignore[arg-type]

    @given(registries())
    def test_elsewhere(self, registry: Registry) -> None:
        """In every registry each document is answered for its meeting and its initiative."""
        for subject in (*registry.meetings, *registry.initiatives):
            found = registry.documents_of(subject)
            named = [d for d in registry.documents if subject.id in (d.meeting, d.initiative)]
            dated = [document.adopted for document in found if document.adopted is not None]

            assert sorted(ids_of(named)) == sorted(ids_of(found))
            assert sorted(dated) == dated
            assert all(document.adopted is None for document in found[len(dated) :])


class TestFiguresOf:
    """What was counted."""

    def test_facts(self) -> None:
        """The figures of a body, an initiative and the process, by id."""
        assert "asemus-museums" in ids_of(asem.figures_of("asemus"))
        found = ids_of(asem.figures_of("VNM"))
        assert {"vietnam-initiatives-2011", "vietnam-initiatives-2018"} <= set(found)
        assert "asem-initiatives-decade-ec" in ids_of(asem.figures_of("asem"))
        assert asem.figures_of("asem") == asem.figures_of(" ASEM ")
        assert () == asem.figures_of("Brazil")  # known, and nothing was counted there

    def test_every_figure(self) -> None:
        """Each figure is answered for its subject, and for no other."""
        subjects = {figure.subject for figure in asem.figures}
        found = {subject: asem.figures_of(subject) for subject in subjects}

        assert sum(map(len, found.values())) == len(asem.figures)
        assert all(figure.subject == subject for subject in found for figure in found[subject])
        assert all(sorted(ids_of(each)) == ids_of(each) for each in found.values())

    def test_references(self) -> None:
        """The record of a partner, organisation, initiative or meeting means its figures."""
        for table in (asem.partners, asem.organisations, asem.initiatives, asem.meetings):
            for record in table:
                expected = [each for each in asem.figures if each.subject == record.id]
                assert expected == list(asem.figures_of(record))
                assert expected == list(asem.figures_of(record.id))
                assert expected == list(asem.figures_of(record.id.upper()))
                assert expected == list(asem.figures.where(subject=record.id))
        for name, id in (
            ("Viet Nam", "VNM"),
            ("ASEF", "asef"),
            ("ASEM 5", "asem-5"),
            (5, "asem-5"),
        ):
            assert asem.figures_of(id) == asem.figures_of(name)

    def test_several(self) -> None:
        """A name of an organisation and of an initiative is refused, with the ids of both."""
        ids = ("asia-europe-vision-group", "asia-europe-vision-group-initiative")
        for ask in (asem.figures_of, lambda ref: asem.figures.where(subject=ref)):
            with pytest.raises(UnknownRecordError, match="'AEVG' names several records") as caught:
                ask("AEVG")
            assert ids == caught.value.suggestions

    def test_nothing_counted(self) -> None:
        """Of what is known and was not counted, there are none."""
        assert () == asem.figures_of("MLT")
        assert () == asem.figures_of("fmm-1")
        assert () == Registry().figures_of("asem")

    @pytest.mark.parametrize(
        "wrong", ["nothing", "asem-14", "Atlantis", "", 99, None, [], asem.documents], ids=repr
    )
    def test_unknown(self, wrong: Any) -> None:
        """Of what the registry does not hold, none is known, and it says so."""
        with pytest.raises(UnknownRecordError) as caught:
            asem.figures_of(wrong)

        assert wrong is caught.value.value
        assert repr(wrong) in str(caught.value)


def test_records_are_ours() -> None:
    """What the questions answer are the records of the tables, not copies."""
    for each in asem.initiatives_of(partner="VNM"):
        assert isinstance(each, Initiative)
        assert asem.initiatives[each.id] is each
    for document in asem.documents_of(5):
        assert asem.documents[document.id] is document
