"""The codes of other schemes: the rows, and the way from a code to a place and back."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import asem
from asem import (
    Evidence,
    InvalidChoiceError,
    NotAPartnerError,
    StructureError,
    UnknownPartnerError,
)
from asem._data.code_schemes import ROWS as CODE_SCHEMES
from asem.model.code_schemes import CodeScheme
from asem.registry._codes import (
    SCHEMES,
    SchemeWord,
    code_of,
    place_of,
    rows_of,
    schemes_of,
    single_of,
)

from .. import invented
from ..search import thorough

EVERY = [(scheme, *row) for scheme in SCHEMES for row in rows_of(scheme)]
YEARS = range(1996, 2027)
IDS = {partner.id for partner in asem.partners}
PARTS = {"Baden", "Bavaria", "Hamburg", "Hanover", "Saxony", "Tibet", "Tuscany"}
"""States of the past whose names are, today, those of parts of partners."""

NUMBERS = {"numeric", "cow", "gw", "vdem", "polity", "imf", "comtrade", "fao"}

each_scheme = pytest.mark.parametrize("scheme", SCHEMES)


def covers(first: int | None, last: int | None, year: int) -> bool:
    """Tell whether a year lies in a span."""
    return (first or year) <= year <= (last or year)


class TestRows:
    """What must hold over all rows."""

    @each_scheme
    def test_one_place(self, scheme: SchemeWord) -> None:
        """In one year a code means one place, however it is written."""
        spells: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for code, _, first, last in rows_of(scheme):
            key = str(int(code)) if scheme in NUMBERS else code.upper()
            spells[key].append((first or 0, last or 9999))
        for code, spans in spells.items():
            for (first, last), (begins, ends) in combinations(sorted(spans), 2):
                assert last < begins, (code, first, ends)

    @each_scheme
    def test_every_row_is_read(self, scheme: SchemeWord) -> None:
        """Every code leads to its place in the years that it has, and in no others."""
        for code, place, first, last in rows_of(scheme):
            years = {first or last or 2000, last or first or 2000}
            assert {place_of(scheme, code, year) for year in years} == {place}
            if last is not None:
                assert place_of(scheme, code, last + 1) != place
            if first is not None:
                assert place_of(scheme, code, first - 1) != place

    @each_scheme
    def test_there_and_back(self, scheme: SchemeWord) -> None:
        """The code of a place in a year leads back to it; Luxembourg shared some with Belgium."""
        shared = {("comtrade", "58"), ("fao", "15")}
        places = {place for _, place, _, _ in rows_of(scheme)}
        for place in places:
            for year in YEARS:
                code = code_of(place, scheme, year)
                if place == "LUX" and (scheme, code) in shared:
                    assert place_of(scheme, code, year) == "BEL"
                elif code is not None:
                    assert place_of(scheme, code, year) == place

    @pytest.mark.parametrize("partner", asem.members, ids=lambda partner: partner.id)
    def test_codes_of_the_records(self, partner: asem.Member) -> None:
        """The codes of ISO 3166-1 are those of the members' own records."""
        found = [code_of(partner.id, scheme) for scheme in ("iso3", "iso2", "numeric")]

        assert found == [partner.alpha_3, partner.alpha_2, partner.numeric]

    @each_scheme
    def test_form(self, scheme: SchemeWord) -> None:
        """Codes are numbers in the schemes of numbers, else in capitals; years are in order."""
        for code, _, first, last in rows_of(scheme):
            assert code.isdecimal() if scheme in NUMBERS else code == code.upper()
            assert first is None or last is None or first <= last

    @each_scheme
    def test_single(self, scheme: SchemeWord) -> None:
        """What rests on one package alone is a code of the scheme, and is told."""
        assert set(single_of(scheme)) <= {code for code, *_ in rows_of(scheme)}
        assert all("?" not in code and "=" not in code for code, *_ in rows_of(scheme))

    def test_the_world(self) -> None:
        """Every country and territory of ISO 3166-1 has its three codes."""
        assert len([row for row in EVERY if row[0] == "numeric" and row[4] is None]) >= 249


class TestFacts:
    """Codes as the tables of the schemes have them."""

    @pytest.mark.parametrize(
        ("scheme", "code", "year", "place"),
        [
            ("cow", 255, 2004, "DEU"),
            ("gw", 255, 2004, None),
            ("gw", 260, 2004, "DEU"),
            ("cow", 260, 1980, "West Germany"),
            ("vdem", 77, 2004, "DEU"),
            ("cow", 816, 2004, "VNM"),
            ("gw", 816, 2004, "VNM"),
            ("gw", 815, 2004, None),
            ("gw", 817, 2004, None),
            ("polity", 818, 2004, "VNM"),
            ("gw", 316, 2004, "CZE"),
            ("gw", 315, 2004, None),
            ("cow-abc", "AUS", 2004, "AUT"),
            ("cow-abc", "MNG", 2010, "MNE"),
            ("cow-abc", "SWZ", 2004, "CHE"),
            ("cow-abc", "ROM", 2004, "ROU"),
            ("gw-abc", "RUM", 2004, "ROU"),
            ("cow", 345, 2000, "Serbia and Montenegro"),
            ("cow", 345, 2010, "SRB"),
            ("comtrade", 251, 2004, "FRA"),
            ("comtrade", 757, 2004, "CHE"),
            ("comtrade", 699, 2004, "IND"),
            ("comtrade", 579, 2004, "NOR"),
            ("comtrade", 58, 1998, "BEL"),
            ("comtrade", 58, 1999, None),
            ("eurostat", "EL", 2004, "GRC"),
            ("eurostat", "UK", 2004, "GBR"),
            ("eurostat", "GR", 2004, None),
            ("eurostat", "EU", 2004, "EU"),
            ("eurostat", "EU28", 2015, "EU"),
            ("imf", 998, 2004, "EU"),
            ("imf", 352, 2020, "SXM"),
            ("comtrade", 490, 2004, "TWN"),
            ("comtrade", 492, 2004, None),
            ("comtrade", 97, 2004, "EU"),
            ("fao", 15, 1999, "BEL"),
            ("fao", 15, 2000, None),
            ("fao", 255, 2000, "BEL"),
            ("fao", 41, 2004, "CHN"),
            ("fips", "AS", 2004, "AUS"),
            ("fips", "CH", 2004, "CHN"),
            ("ioc", "SUI", 2004, "CHE"),
            ("iso3", "ROM", 2004, "ROU"),
            ("numeric", 36, 2004, "AUS"),
            ("vdem", "96", 2004, "ESP"),
        ],
    )
    def test_place(self, scheme: SchemeWord, code: object, year: int, place: str | None) -> None:
        """A code means a place in a year."""
        assert place_of(scheme, code, year) == place

    @pytest.mark.parametrize(
        ("place", "scheme", "year", "code"),
        [
            ("VNM", "cow", None, "816"),
            ("FRA", "comtrade", None, "251"),
            ("GRC", "eurostat", None, "EL"),
            ("USA", "cow", None, "2"),
            ("BRN", "vdem", None, None),
            ("BRN", "polity", None, None),
            ("MLT", "polity", None, None),
            ("LUX", "comtrade", 1998, "58"),
            ("LUX", "comtrade", 1999, "442"),
            ("BEL", "comtrade", 1998, "58"),
            ("LUX", "fao", 1999, "15"),
            ("ROU", "iso3", None, "ROU"),
            ("EU", "eurostat", None, "EU27_2020"),
            ("EU", "iso3", None, "EU"),
            ("EU", "numeric", None, None),
            ("ASEAN-SEC", "comtrade", None, None),
            ("DEU", "gw-abc", None, "GFR"),
            ("DEU", "cow-abc", None, "GMY"),
            ("AUS", "numeric", None, "036"),
            ("Soviet Union", "polity", None, "364"),
            ("XKX", "eurostat", None, "XK"),
            ("Atlantis", "cow", None, None),
        ],
    )
    def test_code(self, place: str, scheme: SchemeWord, year: int | None, code: str | None) -> None:
        """A place has a code in a year; without one, the latest."""
        assert code_of(place, scheme, year) == code


class TestValues:
    """The forms in which a code comes."""

    @pytest.mark.parametrize(
        "value", [36, "36", "036", " 36 ", "36.0", 36.0, Decimal(36), Fraction(36), "000036"]
    )
    def test_number(self, value: object) -> None:
        """A whole number is that number, whatever holds it."""
        assert place_of("numeric", value) == "AUS"

    @pytest.mark.parametrize("kind", ["int16", "int64", "uint8", "float32", "float64"])
    def test_numpy(self, kind: str) -> None:
        """The scalars of numpy are numbers."""
        numpy = pytest.importorskip("numpy")

        assert place_of("numeric", numpy.dtype(kind).type(36)) == "AUS"

    @pytest.mark.parametrize("value", ["aus", " Aus ", "AUS"])
    def test_case(self, value: str) -> None:
        """The case of letters does not matter, nor do blanks around them."""
        assert place_of("iso3", value) == "AUS"

    @pytest.mark.parametrize(
        "value",
        [None, "", "  ", True, 36.5, "36.5", "3 6", "-36", -36, float("nan"), float("inf"), [36],
         "AUS", b"36", object(), "1" * 5000, 10**30, "³⁶", "٣٦"],
    )  # fmt: skip
    def test_none(self, value: object) -> None:
        """What is not a whole number is not a code of numbers."""
        assert place_of("numeric", value) is None

    def test_truth(self) -> None:
        """A truth value is not a number, also where 1 is a code."""
        numpy = pytest.importorskip("numpy")

        assert place_of("fao", 1) == "ARM"
        assert place_of("fao", True) is place_of("fao", numpy.bool_(True)) is None

    @given(st.sampled_from(EVERY), st.integers(0, 5), st.booleans())
    def test_any_form(self, row: Any, zeros: int, lower: bool) -> None:
        """Zeros before a number and the case of letters never change the answer."""
        scheme, code, place, first, _ = row
        year = first or 2000
        text = "0" * zeros + code if scheme in NUMBERS else code.lower() if lower else code

        assert place_of(scheme, text, year) == place_of(scheme, code, year)
        if scheme in NUMBERS:
            assert place_of(scheme, int(code), year) == place_of(scheme, code, year)
            assert place_of(scheme, float(code), year) == place_of(scheme, code, year)
        assert place is not None


class TestSchemes:
    """Which scheme values look like."""

    @each_scheme
    def test_its_own(self, scheme: SchemeWord) -> None:
        """The codes of today's places are understood whole, by the scheme first of all."""
        values = [code for code, _, _, last in rows_of(scheme) if last is None]
        ranked = schemes_of(values)
        best = [name for name, share in ranked if share == 1.0]

        assert scheme in best
        assert [share for _, share in ranked] == sorted((s for _, s in ranked), reverse=True)
        assert best == [scheme]

    @each_scheme
    def test_partners(self, scheme: SchemeWord) -> None:
        """The codes of the partners alone are understood whole too."""
        values = [code for code, id, _, last in rows_of(scheme) if id in asem.members and not last]

        assert (scheme, 1.0) in schemes_of(values)

    def test_correlates_of_war(self) -> None:
        """Numbers of Correlates of War are not taken for those of ISO."""
        values = [code for code, _, _, last in rows_of("cow") if last is None]
        shares = dict(schemes_of(values))

        assert shares["cow"] == 1.0
        assert shares["numeric"] < 0.5

    def test_once_each(self) -> None:
        """A value counts once, and what is missing not at all."""
        pandas = pytest.importorskip("pandas")
        values = ["2", "2", "2", "nobody", None, float("nan"), "", pandas.NA, pandas.NaT]

        assert dict(schemes_of(values))["cow"] == 0.5

    def test_nothing(self) -> None:
        """Nothing is the code of no scheme, and text that is none neither."""
        assert schemes_of([]) == schemes_of([None]) == schemes_of(["Viet Nam"]) == ()

    @pytest.mark.parametrize("value", ["VNM", b"VNM", 704, None])
    def test_no_column(self, value: Any) -> None:
        """One value is refused: its letters are not a column."""
        with pytest.raises(InvalidChoiceError, match="is not a column: expected several values"):
            schemes_of(value)


class TestRecords:
    """The schemes themselves."""

    def test_all(self) -> None:
        """Every scheme has a record, and every record is a scheme; they are sorted by id."""
        assert [row.id for row in CODE_SCHEMES] == sorted(SCHEMES)

    @pytest.mark.parametrize("row", CODE_SCHEMES, ids=lambda row: row.id)
    def test_evidence(self, row: CodeScheme) -> None:
        """What it rests on is known, and says what a reader must know."""
        cited = [row.evidence, *(contested.evidence for contested in row.contested)]

        assert all(id in asem.sources for evidence in cited for id in evidence.sources)
        assert row.evidence.note is not None
        assert row.evidence.note.endswith(".")

    @pytest.mark.parametrize("row", CODE_SCHEMES, ids=lambda row: row.id)
    def test_contested(self, row: CodeScheme) -> None:
        """The table has what is said to hold, and somebody says something else."""
        words: dict[str, SchemeWord] = {word: word for word in SCHEMES}
        for contested in row.contested:
            assert code_of(contested.place, words[row.id]) == contested.code
            assert contested.evidence.disagreements
            for dissent in contested.evidence.disagreements:
                assert dissent.says != contested.code
                assert dissent.sources[0] in asem.sources

    def test_address(self) -> None:
        """An address is one of the web."""
        with pytest.raises(StructureError, match="https://"):
            CodeScheme(
                "x", "X", maintainer="X", version="1", scope="states", url="ftp://x",
                evidence=Evidence(("cow-states-2016",)),
            )  # fmt: skip


@cache
def said_of(place: str, day: date) -> tuple[object, ...]:
    """Give what is said of a country by its id."""
    return (
        asem.is_partner(place, day),
        asem.is_member(place, day),
        asem.region_of(place, day),
        asem.group_of(place, day),
    )


class TestQuestions:
    """What the questions make of codes."""

    @each_scheme
    def test_every_code_in_every_year(self, scheme: SchemeWord) -> None:
        """A code is answered as the country itself, in every year from 1996 on."""
        step = 1 if thorough() else 4  # all of them take seconds
        for code, place, first, last in rows_of(scheme):
            years = range(max(first or 0, 1996), min(last or 9999, 2025) + 1)
            for year in {*years[::step], *years[-1:]}:
                day = date(year, 7, 1)
                said = (
                    asem.is_partner(code, day, codes=scheme),
                    asem.is_member(code, day, codes=scheme),
                    asem.region_of(code, day, codes=scheme),
                    asem.group_of(code, day, codes=scheme),
                )
                assert said == said_of(place, day), (code, year)

    @each_scheme
    def test_every_code_of_the_past(self, scheme: SchemeWord) -> None:
        """A code out of use is what it last meant: panels carry dead states, and they are a no."""
        for code, place, _, last in rows_of(scheme):
            if last is not None and place_of(scheme, code, 2020) is None:
                latest = place_of(scheme, code) or place
                found = asem.is_partner(code, "2020-07-01", codes=scheme)
                wanted = latest not in PARTS and asem.is_partner(latest, "2020-07-01")
                assert found == wanted, code

    @each_scheme
    def test_partner(self, scheme: SchemeWord) -> None:
        """A code in use gives its partner, and that of another place says whose it is."""
        for code, place, _, last in rows_of(scheme):
            if last is not None:
                continue
            if place in IDS:
                assert asem.partner(code, codes=scheme).id == place
                assert asem.names.match(code, codes=scheme).id == place
                assert asem.code_of(asem.partners[place], scheme) is not None
            else:
                with pytest.raises(NotAPartnerError, match="is not a partner of ASEM") as caught:
                    asem.partner(code, codes=scheme)
                assert caught.value.place == place

    @each_scheme
    def test_code_of(self, scheme: SchemeWord) -> None:
        """The code of a place is that of the table, by its id or name."""
        for place in {place for _, place, _, _ in rows_of(scheme)} - PARTS:
            assert asem.code_of(place, scheme) == code_of(place, scheme)
            assert asem.code_of(place, scheme, "2004-10-09") == code_of(place, scheme, 2004)

    @pytest.mark.parametrize(
        "value", ["816", 816, 816.0, "816.0", "0816", " 816 ", Decimal(816), Fraction(816)]
    )
    def test_numbers(self, value: Any) -> None:
        """A number is understood however it is written."""
        assert asem.partner(value, codes="cow").id == "VNM"
        assert asem.is_partner(value, "2004-10-09", codes="cow")

    @pytest.mark.parametrize(
        ("value", "codes"),
        [
            (704, "cow-abc"), ("Viet Nam", "cow"), ("VNM", "cow"), (99999, "cow"), ("", "iso3"),
            (True, "fao"), (816.5, "cow"), (float("nan"), "cow"), (None, "cow"), ([], "cow"),
            ("FR\ud800", "iso2"), (-816, "cow"), ("816-2", "cow"), (10**400, "cow"),
        ],
    )  # fmt: skip
    def test_no_code(self, value: Any, codes: Any) -> None:
        """What is not a code of the scheme is refused by every question, with the value."""
        for ask in (
            lambda: asem.partner(value, codes=codes),
            lambda: asem.is_partner(value, "2004-10-09", codes=codes),
            lambda: asem.is_member(value, "2004-10-09", codes=codes),
            lambda: asem.region_of(value, "2004-10-09", codes=codes),
            lambda: asem.group_of(value, "2004-10-09", codes=codes),
            lambda: asem.names.match(value, codes=codes, fuzzy=True),
        ):
            with pytest.raises(UnknownPartnerError, match=f"not a code of {codes!r}") as caught:
                ask()
            assert not isinstance(caught.value, NotAPartnerError)
            assert caught.value.value is value

    def test_other_schemes_are_named(self) -> None:
        """A code of another scheme is refused with the schemes that have it."""
        with pytest.raises(UnknownPartnerError, match=r"not a code of 'cow', but of 'iso3'$"):
            asem.partner("VNM", codes="cow")

    @pytest.mark.parametrize(
        ("value", "scheme"),
        [(704, "numeric"), (704.0, "cow"), ("36", "numeric"), ("GMY", "cow-abc"), (2, "cow")],
    )
    def test_a_number_by_itself(self, value: Any, scheme: str) -> None:
        """A code whose scheme is not said is refused, with the word for saying it."""
        for ask in (asem.partner, lambda ref: asem.is_partner(ref, "2004-10-09")):
            with pytest.raises(UnknownPartnerError, match="codes=") as caught:
                ask(value)
            assert repr(scheme) in str(caught.value)

    def test_names_and_records(self) -> None:
        """Names may be said to be names, and a record is not a code but itself."""
        assert asem.partner("Viêt Nam", codes="name").id == "VNM"
        assert asem.partner(asem.partners["VNM"], codes="cow").id == "VNM"
        assert asem.names.match("Phillipines", codes="name", fuzzy=True).id == "PHL"
        assert asem.is_partner("USA", "2004-10-09", codes="name") is False
        with pytest.raises(NotAPartnerError):
            asem.partner("USA", codes="name")

    @pytest.mark.parametrize("word", ["cww", "COW", "", None, 1])
    def test_words(self, word: Any) -> None:
        """What is not a scheme is refused with the schemes."""
        with pytest.raises(InvalidChoiceError, match="scheme is"):
            asem.code_of("VNM", word)
        if word is not None:
            with pytest.raises(InvalidChoiceError, match="codes is") as caught:
                asem.partner("VNM", codes=word)
            assert caught.value.choices == (*SCHEMES, "name")

    def test_own_registry(self) -> None:
        """A partner of one's own has the codes of its record, and other schemes none."""
        registry = invented.registry()
        for partner in registry.members:
            assert registry.partner(partner.alpha_2, codes="iso2") is partner
            assert registry.partner(partner.numeric, codes="numeric").numeric == partner.numeric
            assert registry.code_of(partner, "numeric") == partner.numeric
            assert registry.code_of(partner, "cow") is None
            assert registry.code_of(partner, "numeric", "2004-10-09") is None
        assert registry.is_partner("VNM", "2004-10-09", codes="iso3") is False
        with pytest.raises(NotAPartnerError):
            registry.partner(816, codes="cow")

    def test_a_whole_and_its_parts(self) -> None:
        """A part or a group of countries is refused as such, and not as unknown."""
        for text in ("England", "EU28", "Euro area", "Australasia"):
            with pytest.raises(UnknownPartnerError, match="a part of a country or a group"):
                asem.is_partner(text, "2004-10-09")
