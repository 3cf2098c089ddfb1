"""From any spelling to a partner, by the way that users take."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import asem
from asem import UnknownPartnerError
from tests import invented

HELD_OUT = Path(__file__).parent / "data" / "spellings.csv"


def found(text: str) -> str:
    """The id that a text leads to, or nothing."""
    try:
        return asem.partner(text).id
    except UnknownPartnerError:
        return ""


class TestMatch:
    """`match` finds what `partner` finds, and misspellings when told to."""

    @given(st.sampled_from([(p.id, text) for p in asem.partners for text in (p.name, p.id)]))
    def test_agrees_with_partner(self, known: tuple[str, str]) -> None:
        """A name leads to the same partner, whether misspellings are accepted or not."""
        id, text = known

        assert asem.partners[id] is asem.partner(text)
        assert asem.partners[id] is asem.names.match(text)
        assert asem.partners[id] is asem.names.match(text, fuzzy=True)

    def test_record(self) -> None:
        """A record leads to itself."""
        assert asem.partners["EU"] is asem.names.match(asem.partners["EU"])

    def test_misspelling(self) -> None:
        """A misspelling is refused with the likely partner, and accepted on demand only."""
        with pytest.raises(UnknownPartnerError) as caught:
            asem.names.match("Phillipines")

        assert ("Philippines",) == caught.value.suggestions
        assert "PHL" == asem.names.match("Phillipines", fuzzy=True).id

    @pytest.mark.parametrize(
        "text",
        ["North Korea", "Noth Korea", "Niger", "Nigeria", "Hong Kong", "Taiwan", "Macau",
         "Republic of China", "Iceland", "Icelan", "", "?", "Atlantis", "Czechoslovakia"],
    )  # fmt: skip
    def test_no_partner(self, text: str) -> None:
        """What is not a partner, or a misspelling of somebody else, is refused on demand too."""
        with pytest.raises(UnknownPartnerError) as caught:
            asem.names.match(text, fuzzy=True)

        assert () == caught.value.suggestions
        assert text == caught.value.value

    @pytest.mark.parametrize("things", [["VNM"], ("VNM", "LAO"), {"VNM": 1}, iter(["VNM"])])
    def test_several(self, things: object) -> None:
        """Several at once are refused, with the way to a column."""
        for question in (asem.names.match, asem.partner):
            with pytest.raises(UnknownPartnerError, match="expected one partner; "):
                question(things)  # type: ignore[arg-type]  # the subject

    @pytest.mark.parametrize("thing", [None, 704, 7.04, b"VNM", object(), asem.Member])
    def test_no_text(self, thing: object) -> None:
        """What is not a text is refused, and the message says what was expected."""
        expected = r"expected a record, an id|as a code it needs its scheme \("
        with pytest.raises(UnknownPartnerError, match=expected):
            asem.names.match(thing, fuzzy=True)  # type: ignore[arg-type]  # the subject

    def test_stranger(self) -> None:
        """The record of another registry is refused where no partner has its id."""
        stranger = invented.registry().partners

        for partner in stranger:
            if partner.id not in asem.partners:
                with pytest.raises(UnknownPartnerError):
                    asem.partner(partner)

    def test_other_registry(self) -> None:
        """A registry of one's own finds its own partners only."""
        registry = asem.Registry()

        with pytest.raises(UnknownPartnerError):
            asem.names.match("Vietnam", registry=registry)


class TestSpellings:
    """`spellings` lists what leads to a partner."""

    def test_viet_nam(self) -> None:
        """Codes, English names and those of other languages lead to Viet Nam."""
        expected = {"VNM", "VN", "704", "Viet Nam", "Vietnam", "越南", "Vietnã"}

        assert expected <= set(asem.names.spellings("VNM"))

    def test_each_leads_back(self) -> None:
        """Every spelling leads to its partner, and they are sorted."""
        for partner in asem.partners:
            texts = asem.names.spellings(partner)

            assert {partner.id} == {asem.partner(text).id for text in texts}
            assert sorted(texts) == list(texts)

    def test_registry(self) -> None:
        """A registry of one's own lists the spellings of its partners."""
        registry = asem.registry.canonical().extend()

        assert asem.names.spellings("EU") == asem.names.spellings("EU", registry=registry)
        for wrong in ("Phillipines", "Niger", None):
            with pytest.raises(UnknownPartnerError):
                asem.names.spellings(wrong)  # type: ignore[arg-type]  # the subject


class TestHeldOut:
    """Spellings gathered from other sources than the tables; see the column `origin`."""

    def test_score(self) -> None:
        """Of the held-out spellings at least 98 % are right and none is wrong."""
        with HELD_OUT.open(encoding="utf-8", newline="") as file:
            rows = [(row["text"], row["expected"]) for row in csv.DictReader(file)]
        spellings = [(text, expected) for text, expected in rows if expected]
        right = sum(found(text) == expected for text, expected in spellings)

        assert [] == [(text, found(text)) for text, id in rows if found(text) not in ("", id)]
        assert right >= 0.98 * len(spellings)
