"""Tables as immutable mappings from keys to records."""

from __future__ import annotations

import copy
import pickle
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import asem
from asem import (
    InvalidChoiceError,
    InvalidDateError,
    PartialDate,
    Region,
    Source,
    SourceKind,
    UnknownPartnerError,
    UnknownRecordError,
    UnknownSummitError,
)
from asem.registry import Table
from asem.registry._ledger import LEDGER

from .. import invented

if TYPE_CHECKING:
    from collections.abc import Iterable

TABLES: dict[str, Table[Any]] = {
    **asem.registry.canonical().tables(),
    "members": asem.members,
    "institutions": asem.institutions,
    "meetings": asem.meetings,
}
SIZES = {
    "partners": 53,
    "members": 51,
    "institutions": 2,
    "memberships": 53,
    "summits": 13,
    "ministerial_series": 13,
    "pillars": 3,
    "principles": 4,
    "priority_areas": 6,
    "code_schemes": 16,
    "non_partners": 2,
}
UNHASHABLE: tuple[Any, ...] = ([], {}, {"VNM"}, ["VNM"], ([],))


def sources_of(records: Iterable[Source]) -> Table[Source]:
    """Give a table of sources that belongs to no registry."""
    return Table(LEDGER["sources"], records)


each_table = pytest.mark.parametrize("table", TABLES.values(), ids=list(TABLES))


class TestMapping:
    """Every table is a faithful mapping."""

    @pytest.mark.parametrize(("name", "size"), SIZES.items())
    def test_size(self, name: str, size: int) -> None:
        """There are 53 partners, 51 of them members; 13 summits; and more."""
        assert size == len(TABLES[name])
        assert size == len(list(TABLES[name]))
        assert size == len(set(TABLES[name].keys()))

    @each_table
    def test_keys(self, table: Table[Any]) -> None:
        """Each key finds its own record, in the order of the table, and none stands twice."""
        assert list(table) == [table[key] for key in table.keys()]  # noqa: SIM118
        assert list(table) == [table.get(key) for key in table.keys()]  # noqa: SIM118
        assert all(table[key] is record for key, record in zip(table.keys(), table, strict=True))
        assert len(set(table.keys())) == len(table)
        assert isinstance(table.keys(), tuple)

    @each_table
    def test_ids(self, table: Table[Any]) -> None:
        """Each id finds its record, whatever the key of the table is."""
        assert all(table[record.id] is record for record in table)

    def test_numbers(self) -> None:
        """The key of a summit is its number."""
        assert tuple(range(1, 14)) == asem.summits.keys()
        assert asem.summits[5] is asem.summits["asem-5"]
        assert "asem-5" in asem.summits
        assert 5 in asem.summits

    @each_table
    def test_iterates(self, table: Table[Any]) -> None:
        """It iterates over its records, again and again, and backwards."""
        iterator = iter(table)

        assert iter(iterator) is iterator
        assert list(table) == list(table)
        assert list(table)[::-1] == list(reversed(table))
        assert dict(zip(table.keys(), table, strict=True)) == dict(table)  # type: ignore[call-overload]

    @each_table
    def test_slice(self, table: Table[Any]) -> None:
        """A part by position is refused, with the way to it."""
        with pytest.raises(LookupError, match="by position make it a list first"):
            table[:3]  # type: ignore[index]  # that is the point

    @each_table
    def test_unknown_key(self, table: Table[Any]) -> None:
        """An unknown key is in no table, and the error of `[key]` repeats it."""
        for key in ("USA", "", None, 0, 99, -1, 1.5, True, object(), b"VNM", *UNHASHABLE):
            assert key not in table
            assert table.get(key) is None
            assert "else" == table.get(key, "else")
            with pytest.raises(asem.AsemError) as caught:
                table[key]
            assert repr(key) in str(caught.value)
            assert key is caught.value.value
            assert isinstance(caught.value, LookupError)

    def test_kinds_of_errors(self) -> None:
        """The error says what kind of record is unknown."""
        for table in (asem.partners, asem.members, asem.institutions):
            with pytest.raises(UnknownPartnerError):
                table["USA"]
        for name, error in (
            ("summits", UnknownSummitError),
            ("memberships", UnknownRecordError),
            ("sources", UnknownRecordError),
        ):
            with pytest.raises(error):
                TABLES[name]["USA"]

    @pytest.mark.parametrize(
        ("name", "key", "message", "suggestions"),
        [
            ("summits", 99, "unknown summit 99: the registry holds 1 to 13", ()),
            ("partners", "VNN",
             "unknown partner 'VNN': no partner has such an id, code or name", ()),
            ("partners", "Phillipines",
             "unknown partner 'Phillipines': did you mean 'Philippines'?", ("Philippines",)),
            ("partners", "USA", "'USA' is not a partner of ASEM", ()),
            ("pillars", "sport",
             "unknown pillar 'sport': expected one of 'political', 'economic', 'social-cultural'",
             ()),
            ("ministerial_series", "fm", "unknown series 'fm'", None),
            ("meetings", 14, "unknown summit 14: the registry holds 1 to 13", ()),
            ("meetings", 14.0, "unknown summit 14.0: the registry holds 1 to 13", ()),
            ("meetings", True,
             "unknown meeting True: expected its id or name, as 'som-1996-02-bangkok'", ()),
            ("meetings", "ASEM XIV", "unknown summit 'ASEM XIV': the registry holds 1 to 13", ()),
            ("meetings", "Hanoi",
             "unknown meeting 'Hanoi': expected its id or name, as 'som-1996-02-bangkok'", ()),
            ("organisations", "ZZZ",
             "unknown organisation 'ZZZ': expected its id, name or abbreviation, as 'aebf'", ()),
            ("summits", "1.2", "unknown summit '1.2': the registry holds 1 to 13", ()),
            ("meetings", "ASEM 14", "unknown summit 'ASEM 14': the registry holds 1 to 13", ()),
            ("meetings", "FMM 15",
             "unknown meeting 'FMM 15': the registry holds FMM 1 to 14", ()),
            ("ministerial_meetings", "0th FMM",
             "unknown ministerial meeting '0th FMM': the registry holds FMM 1 to 14", ()),
            ("summits", "ASEM 5 Hanoi",
             "unknown summit 'ASEM 5 Hanoi': did you mean 'asem-5'?", ("asem-5",)),
            ("summits", "05", "unknown summit '05': did you mean 'asem-5'?", ("asem-5",)),
            ("summits", "ASEM 2004",
             "unknown summit 'ASEM 2004': did you mean 'asem-5'?", ("asem-5",)),
            ("summits", "Brussels",
             "unknown summit 'Brussels': did you mean 'asem-8' or 'asem-12'?",
             ("asem-8", "asem-12")),
            ("summits", "-5", "unknown summit '-5': the registry holds 1 to 13", ()),
            ("partners", "Slovania",
             "unknown partner 'Slovania': did you mean 'Slovakia' or 'Slovenia'?",
             ("Slovakia", "Slovenia")),
            ("memberships", "membership-USA",
             "unknown membership 'membership-USA': did you mean 'membership-", None),
        ],
    )  # fmt: skip
    def test_message(
        self, name: str, key: object, message: str, suggestions: tuple[str, ...] | None
    ) -> None:
        """The message names the nearest key, or the keys if they are few."""
        with pytest.raises(asem.AsemError) as caught:
            TABLES[name][key]

        assert str(caught.value).startswith(message)
        if suggestions is not None:
            assert suggestions == caught.value.suggestions
            assert message == str(caught.value)

    @pytest.mark.parametrize(("size", "all_named"), [(15, True), (16, False)])
    def test_few(self, size: int, all_named: bool) -> None:
        """Fifteen keys are all named, of more the message shows what one looks like."""
        few = sources_of(list(asem.sources)[:size])
        with pytest.raises(asem.AsemError) as caught:
            few["zzz"]

        named = ", ".join(map(repr, few.keys()))
        expected = f"one of {named}" if all_named else f"its id, as {few.keys()[0]!r}"
        assert f"unknown source 'zzz': expected {expected}" == str(caught.value)

    def test_empty(self) -> None:
        """An empty table says so."""
        empty: Table[Source] = sources_of([])

        assert (0, [], ()) == (len(empty), list(empty), empty.keys())
        assert "<Table: 0 sources>" == repr(empty)
        with pytest.raises(
            UnknownRecordError, match=r"^unknown source 'book': the table is empty$"
        ):
            empty["book"]

    def test_repr(self) -> None:
        """The repr counts the records and says what they are."""
        assert "<Table: 53 partners>" == repr(asem.partners)
        assert "<Table: 1 source>" == repr(sources_of([invented.source()]))

    @pytest.mark.parametrize(
        ("name", "refs", "key"),
        [
            ("partners", ["Việt Nam", "vietnam", "vn", "704", "VIET-NAM"], "VNM"),
            ("institutions", ["European Commission", "eu"], "EU"),
            ("summits", ["asem-5", "ASEM 5", "5", "asem5", 5.0], 5),
            ("meetings", [5, 5.0, "ASEM 5", "5", "5th", "ASEM V"], "asem-5"),
            ("meetings", ["FMM 9", "FMM-9", "fmm9"], "fmm-9"),
            (
                "ministerial_series",
                ["FMM", "Fmm", asem.ministerial_series["fmm"].name.upper()],
                "fmm",
            ),
            ("organisations", ["ASEF", "Asia-Europe Foundation"], "asef"),
            ("pillars", ["Political", "POLITICAL"], "political"),
            ("priority_areas", ["7.1", "PRIORITY-AREA 7 1"], "priority-area-7-1"),
        ],
    )
    def test_references(self, name: str, refs: list[Any], key: object) -> None:
        """An id, a name, an abbreviation and a number mean a record, however they are written."""
        table = TABLES[name]
        for ref in refs:
            assert table[ref] is table[key]
            assert table.get(ref) is table[key]
            assert ref in table

    def test_records_of_others(self) -> None:
        """A record of another registry is taken by its id; `in` compares the whole record."""
        stranger = invented.member("VNM")

        assert asem.partners[stranger] is asem.partners["VNM"]
        assert stranger not in asem.partners

    def test_name_of_signs(self) -> None:
        """A name of nothing but signs leads nowhere, and no text without letters to it."""
        table = Table(LEDGER["organisations"], [
            attrs.evolve(asem.organisations["asef"], id="one", name="?!", abbreviation="*")
        ])  # fmt: skip

        assert not [text for text in ("", " ", "?!", "*", "-") if text in table]

    def test_two_of_a_name(self) -> None:
        """A name that two records share leads to neither."""
        table = Table(LEDGER["organisations"], [
            attrs.evolve(asem.organisations["asef"], id=id, name="Twin", abbreviation=None)
            for id in ("one", "two")
        ])  # fmt: skip

        assert table.get("Twin") is None
        assert "one" == table["ONE"].id


class TestContains:
    """A record or a key is in a table."""

    @each_table
    def test_records(self, table: Table[Any]) -> None:
        """Its records and their equals are in it, and in no table of other records."""
        for record in table:
            assert record in table
            assert copy.deepcopy(record) in table
            assert record.id in table

    def test_other_tables(self) -> None:
        """A record is in no table of other records, even where one there has its key."""
        assert asem.summit(5) not in asem.partners
        assert asem.partners["VNM"] not in asem.memberships
        assert asem.partners["VNM"] in asem.members
        assert asem.partners["EU"] not in asem.members
        assert invented.source("VNM") not in asem.partners
        assert invented.member("VNM") not in asem.partners

    def test_changed(self) -> None:
        """A record that differs in one field is not in it."""
        changed = attrs.evolve(asem.summit(5), city="Hue")

        assert changed not in asem.summits
        assert changed.id in asem.summits

    def test_other_things(self) -> None:
        """Things that are neither are just not in it."""
        for thing in (*UNHASHABLE, None, object(), Source, asem.PartialDate(2004)):
            assert thing not in asem.partners


class TestImmutable:
    """No table can be changed."""

    @each_table
    def test_no_items(self, table: Table[Any]) -> None:
        """No record can be put in, replaced or taken out."""
        key = table.keys()[0]

        with pytest.raises(TypeError):
            table[key] = table[key]  # type: ignore[index]
        with pytest.raises(TypeError):
            del table[key]  # type: ignore[attr-defined]
        with pytest.raises(AttributeError):
            table.another = 1  # type: ignore[attr-defined]

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_pickled(self, protocol: int) -> None:
        """Unpickled tables of every protocol are equal and answer alike."""
        for table in TABLES.values():
            twin = pickle.loads(pickle.dumps(table, protocol))

            assert table == twin
            assert hash(table) == hash(twin)
            assert repr(table) == repr(twin)
            assert table.keys() == twin.keys()
            with pytest.raises(type(_error_of(table)), match=str(_error_of(table))):
                twin["no such key"]

    @each_table
    def test_copied(self, table: Table[Any]) -> None:
        """Copies and deep copies are equal and answer alike."""
        for twin in (copy.copy(table), copy.deepcopy(table)):
            assert table == twin
            assert hash(table) == hash(twin)
            assert [table[key] for key in table.keys()] == list(twin)  # noqa: SIM118

    def test_equality(self) -> None:
        """Tables are equal when their records are, and equal nothing else."""
        records = list(asem.institutions)

        assert asem.institutions == Table(LEDGER["institutions"], records)
        assert asem.institutions != Table(LEDGER["institutions"], records[::-1])
        assert asem.institutions != Table(LEDGER["institutions"], records[:1])
        assert asem.institutions != records
        assert asem.institutions != tuple(records)
        assert 1 == len({asem.institutions, Table(LEDGER["institutions"], records)})


def _error_of(table: Table[Any]) -> asem.AsemError:
    with pytest.raises(asem.AsemError) as caught:
        table["no such key"]
    return caught.value


class TestWhere:
    """The records whose fields have given values."""

    def test_words(self) -> None:
        """A word stands for a member of an enum."""
        assert asem.partners.where(latest_region=Region.ASIA) == asem.partners.where(
            latest_region="Asia"
        )
        assert (22, 31) == (
            len(asem.partners.where(latest_region="Asia")),
            len(asem.partners.where(latest_region="Europe")),
        )
        assert [13] == [s.number for s in asem.summits.where(format="virtual")]

    def test_empty_table(self) -> None:
        """In an empty table, too, a reference means a record of its own registry."""
        registry = invented.registry(coordinatorships=[])

        assert () == registry.coordinatorships.where(partner="BBB")
        with pytest.raises(UnknownPartnerError):
            registry.coordinatorships.where(partner="ZZZ")

    def test_dates(self) -> None:
        """Text stands for a date, as exact as it is recorded, and for a day."""
        assert [5] == [s.number for s in asem.summits.where(opens="2004-10-08")]
        assert [5] == [s.number for s in asem.summits.where(opens="2004-10")]
        assert [5] == [s.number for s in asem.summits.where(opens="2004")]
        assert [] == list(asem.summits.where(opens="2004-09"))
        assert [] == list(asem.memberships.where(decided="2012-03-15"))
        assert ["CHE", "NOR"] == [m.partner for m in asem.memberships.where(decided="2012-03")]
        assert ["AUS", "NZL", "RUS"] == [
            m.partner for m in asem.memberships.where(acceded=date(2010, 10, 4))
        ]
        assert ["GBR"] == [p.id for p in asem.partners.where(eu_member_to=date(2020, 1, 31))]

    def test_days_as_text(self) -> None:
        """Text stands for a day in the fields that hold days, too."""
        acceded = asem.memberships.where(acceded="2010-10-04")

        assert ["AUS", "NZL", "RUS"] == [m.partner for m in acceded]
        assert ["GBR"] == [p.id for p in asem.partners.where(eu_member_to="2020-01-31")]

    def test_days_for_partial_dates(self) -> None:
        """A day finds the records that are dated to that day."""
        assert [5] == [s.number for s in asem.summits.where(opens=date(2004, 10, 8))]
        assert [5] == [s.number for s in asem.summits.where(opens=PartialDate(2004, 10, 8))]

    @pytest.mark.parametrize(
        ("table", "field"),
        [(asem.summits, "opens"), (asem.memberships, "acceded"), (asem.memberships, "decided")],
    )
    @pytest.mark.parametrize("text", ["2004-13", "junk", ""])
    def test_no_dates(self, table: Table[Any], field: str, text: str) -> None:
        """A text that is not a date is refused where dates are held, not just found nowhere."""
        with pytest.raises(InvalidDateError):
            table.where(**{field: text})

    def test_moments(self) -> None:
        """A moment stands for its day, in fields that hold days as in those of partial dates."""
        moment = datetime(2010, 10, 4, 23, 59)

        assert 3 == len(asem.memberships.where(acceded=moment))
        assert [8] == [s.number for s in asem.summits.where(opens=moment)]

    def test_several(self) -> None:
        """A field that holds several values matches when it holds the one asked for."""
        assert [12] == [s.number for s in asem.summits.where(hosts="EU")]
        assert [12] == [s.number for s in asem.summits.where(hosts=("EU",))]
        assert [5] == [s.number for s in asem.summits.where(acceded="MMR")]

    def test_none(self) -> None:
        """`None` finds the records where a field is not known, not applicable or open."""
        assert ["ASEAN-SEC"] == [p.id for p in asem.partners.where(wikidata=None)]
        assert [4] == [s.number for s in asem.summits.where(theme=None)]
        assert 53 == len(asem.memberships.where(left=None))

    def test_all_fields(self) -> None:
        """All conditions must hold, in whatever order and in however many steps."""
        once = asem.partners.where(latest_region="Europe", latest_group="non-eu-europe")

        assert ["CHE", "GBR", "NOR"] == [p.id for p in once]
        assert once == asem.partners.where(latest_group="non-eu-europe", latest_region="Europe")
        assert once == asem.partners.where(latest_region="Europe").where(
            latest_group="non-eu-europe"
        )
        assert tuple(asem.partners) == asem.partners.where()

    def test_properties(self) -> None:
        """What a record derives from its fields can be asked for too."""
        assert ["VNM"] == [p.id for p in asem.partners.where(alpha_3="VNM")]

    def test_records(self) -> None:
        """The answer is a tuple of records that takes any reference in `in`."""
        found = asem.summits.where(country="BEL")

        assert isinstance(found, asem.Records)
        assert (asem.summits[8], asem.summits[12]) == found
        assert found[0] is asem.summits[8]
        assert ("asem-8", "asem-12") == found.ids
        assert all(ref in found for ref in (8, "ASEM 8", "asem-12", asem.summits[12]))
        assert not [ref for ref in (5, "asem-5", asem.summits[5], None, [], "x") if ref in found]
        assert found == pickle.loads(pickle.dumps(found)) == copy.deepcopy(found)
        with pytest.raises(AttributeError):
            found.ids = ()  # type: ignore[misc]

    def test_predicate(self) -> None:
        """A function of a record picks too, alone and beside fields."""
        late = asem.summits.where(lambda summit: summit.opens.year > 2010)

        assert [9, 10, 11, 12, 13] == [summit.number for summit in late]
        assert late.where(country="Belgium") == asem.summits.where(
            lambda summit: summit.opens.year > 2010, country="Belgium"
        )

    @pytest.mark.parametrize(
        ("table", "fields", "ids"),
        [
            (asem.summits, {"hosts": "Viet Nam"}, ["asem-5"]),
            (asem.summits, {"country": "Belgium"}, ["asem-8", "asem-12"]),
            (asem.summits, {"country": "United States"}, []),
            (asem.memberships, {"partner": asem.partners["VNM"]}, ["membership-VNM"]),
            (asem.pillars, {"order": 1}, ["political"]),
            (asem.documents, {"meeting": "ASEM 13", "kind": "chair-statement"},
             ["asem-13-chair-statement"]),
        ],
    )  # fmt: skip
    def test_links(self, table: Table[Any], fields: dict[str, Any], ids: list[str]) -> None:
        """A field that refers to records takes any reference to one."""
        assert ids == list(table.where(**fields).ids)

    @pytest.mark.parametrize(
        ("table", "field", "value", "error"),
        [
            (asem.summits, "hosts", "Vietnem", UnknownPartnerError),
            (asem.summits, "country", "Atlantis", UnknownPartnerError),
            (asem.ministerial_meetings, "series", "fm", UnknownRecordError),
            (asem.documents, "meeting", "asem-14", UnknownRecordError),
            (asem.summits, "number", "five", InvalidChoiceError),
            (asem.summits, "number", "5", InvalidChoiceError),
            (asem.summits, "number", None, InvalidChoiceError),
            (asem.summits, "city", 5, InvalidChoiceError),
            (asem.summits, "chairs", "VNM", InvalidChoiceError),
            (asem.partners, "groups", "eu", InvalidChoiceError),
            (asem.partners, "id", "XYZ", UnknownRecordError),
            (asem.summits, "id", "asem-14", UnknownRecordError),
            (asem.sources, "id", 5, UnknownRecordError),
            (asem.summits, "country", "EU", InvalidChoiceError),
            (asem.initiatives, "country", "ASEAN Secretariat", InvalidChoiceError),
            (asem.coverage, "table", "summit", InvalidChoiceError),
        ],
    )
    def test_never(
        self, table: Table[Any], field: str, value: object, error: type[Exception]
    ) -> None:
        """What a field can never hold is refused, and repeated."""
        with pytest.raises(error) as caught:
            table.where(**{field: value})
        assert repr(value) in str(caught.value)

    def test_empty(self) -> None:
        """Nothing found is an empty answer."""
        assert 0 == len(asem.partners.where(capital="Atlantis"))
        assert 0 == len(asem.partners.where(capital="Atlantis").where(capital="Hanoi"))
        assert 0 == len(sources_of([]).where(title="A book"))

    def test_mixed_kinds(self) -> None:
        """A record without the field does not match."""
        meeting = asem.Meeting(
            "m", "M", opens=PartialDate(2001), closes=PartialDate(2001), evidence=invented.RESTS
        )
        table = Table(LEDGER["meetings"], [meeting, invented.summit(1)])

        assert ["asem-1"] == [row.id for row in table.where(number=1)]
        assert ["m"] == [row.id for row in table.where(name="M")]
        assert ["m"] == [row.id for row in table.where(id="m")]
        assert ["EU"] == [row.id for row in asem.partners.where(seat="Brussels")]

    @pytest.mark.parametrize(
        ("field", "message", "suggestions"),
        [
            ("capitol", "no partner has a field 'capitol': did you mean 'capital'?", "capital"),
            ("region", "no partner has a field 'region': did you mean 'regions'?", "regions"),
            ("colour", "no partner has a field 'colour'", None),
            ("_evidence", "no partner has a field '_evidence': did you mean 'evidence'?",
             "evidence"),
            ("__class__", "no partner has a field '__class__'", None),
        ],
    )  # fmt: skip
    def test_unknown_field(self, field: str, message: str, suggestions: str | None) -> None:
        """A field that no record has is refused, with the nearest one."""
        with pytest.raises(InvalidChoiceError) as caught:
            asem.partners.where(**{field: "x"})

        assert str(caught.value).startswith(message)
        assert field == caught.value.parameter
        assert "latest_region" in caught.value.choices
        assert field == caught.value.value
        assert (
            (suggestions in caught.value.suggestions)
            if suggestions
            else (() == caught.value.suggestions)
        )

    @pytest.mark.parametrize(
        ("word", "message"),
        [
            ("asia", "latest_region is 'asia': did you mean 'Asia'?"),
            ("Africa", "latest_region is 'Africa': expected one of 'Asia', 'Europe'"),
            ("", "latest_region is '': expected one of 'Asia', 'Europe'"),
        ],
    )
    def test_unknown_word(self, word: str, message: str) -> None:
        """A word that the field cannot hold is refused, with those that it can."""
        with pytest.raises(InvalidChoiceError) as caught:
            asem.partners.where(latest_region=word)

        assert message == str(caught.value)
        assert word == caught.value.value

    def test_unknown_word_after_nothing_was_found(self) -> None:
        """A word that the field cannot hold is refused whatever the other fields find."""
        with pytest.raises(InvalidChoiceError):
            asem.partners.where(latest_region="Africa", capital="Atlantis")
        with pytest.raises(InvalidChoiceError):
            asem.partners.where(capital="Atlantis", latest_region="Africa")

    def test_method_is_no_field(self) -> None:
        """A method of a record is not a field of it."""
        with pytest.raises(InvalidChoiceError, match=r"^no membership has a field 'first_day'"):
            asem.memberships.where(first_day=date(2001, 1, 1))


KINDS = st.sampled_from(SourceKind)


@st.composite
def models(draw: st.DrawFn) -> list[Source]:
    """Lists of sources with different ids."""
    ids = draw(st.lists(st.sampled_from("abcdefgh"), unique=True))
    return [
        invented.source(id, kind=draw(KINDS), title=draw(st.sampled_from(["A", "B"]))) for id in ids
    ]


class TestLaws:
    """A table is what a list and a dictionary of its records are."""

    @given(models(), st.sampled_from("abcdefghi"))
    def test_model(self, records: list[Source], key: str) -> None:
        """Length, order, keys and look-ups are those of the list and of the dictionary."""
        table, by_id = sources_of(records), {record.id: record for record in records}

        assert records == list(table)
        assert records[::-1] == list(reversed(table))
        assert len(records) == len(table)
        assert tuple(by_id) == table.keys()
        assert by_id == dict(table)  # type: ignore[call-overload]
        assert by_id.get(key) is table.get(key)
        assert (key in by_id) is (key in table)
        if key not in by_id:
            with pytest.raises(UnknownRecordError):
                table[key]

    @given(models(), KINDS, st.sampled_from(["A", "B", "C"]))
    def test_where(self, records: list[Source], kind: SourceKind, title: str) -> None:
        """`where` keeps the records that a loop would keep, in their order."""
        table = sources_of(records)
        expected = [record for record in records if record.kind is kind and record.title == title]

        assert expected == list(table.where(kind=kind, title=title))
        assert expected == list(table.where(title=title).where(kind=kind.value))

    @given(models(), models())
    def test_equality(self, one: list[Source], other: list[Source]) -> None:
        """Tables are equal exactly when their lists are, and then their hashes are."""
        tables = sources_of(one), sources_of(other)

        assert (one == other) is (tables[0] == tables[1])
        if one == other:
            assert hash(tables[0]) == hash(tables[1])
        assert tables[0] == pickle.loads(pickle.dumps(tables[0]))


@pytest.mark.parametrize("ref", ["", " ", "-", "!", "\N{ZERO WIDTH SPACE}", "..."])
def test_signs_alone(ref: str) -> None:
    """A text without a letter or a digit means nothing, also where a name has neither."""
    table = Table(LEDGER["meetings"], [invented.ministerial(name="!")])
    assert table.get(ref) is None
    assert ref not in table
    assert all(getattr(asem, noun).get(ref) is None for noun in ("partners", "summits", "sources"))


class TestPicked:
    """Values that a field holds in another form than they are given."""

    @pytest.mark.parametrize(
        ("table", "ref", "id"),
        [
            (asem.partners, "Việt Nam", "VNM"),
            (asem.members, "vnm", "VNM"),
            (asem.summits, 5, "asem-5"),
            (asem.meetings, "ASEM V", "asem-5"),
            (asem.initiatives, "ASEM-DUO", "asem-duo"),
            (asem.held_in("Hanoi"), "ASEM 5", "asem-5"),
        ],
    )
    def test_ids(self, table: Any, ref: Any, id: str) -> None:
        """An id is any reference to the record that has it; a known stranger has none."""
        assert (id,) == table.where(id=ref).ids
        assert () == asem.partners.where(id="USA")

    def test_records_of_no_table(self) -> None:
        """An empty answer of no table holds nothing to refuse a condition by."""
        assert () == asem.Records().where(opens="2004")
        assert (asem.summit(5),) == asem.Records([asem.summit(5)]).where(hosts="Viet Nam")
        alike = invented.source("book"), invented.source("book", title="Another")
        assert all(each in asem.Records(alike) for each in alike)
        assert invented.source("book", title="A third") not in asem.Records(alike)

    @pytest.mark.parametrize("predicate", ["France", 5, ()])
    def test_no_function(self, predicate: Any) -> None:
        """What is not a function is refused, with the form that was meant."""
        for records in (asem.partners, asem.held_in("Oslo"), asem.Records()):
            with pytest.raises(InvalidChoiceError, match="as name='France', not"):
                records.where(predicate)

    def test_amount(self) -> None:
        """A whole number is an amount where a field holds decimals."""
        (figure, *_) = [each for each in asem.figures if each.value == int(each.value)]
        assert figure in asem.figures.where(value=int(figure.value))

    def test_process(self) -> None:
        """ASEM as a whole is what some figures are about."""
        found = asem.figures.where(subject="asem")
        assert found == asem.figures.where(subject=" ASEM ") == asem.figures_of("ASEM")
        assert {each.subject for each in found} == {"asem"}
