"""The partners that are states, by id."""

from __future__ import annotations

from datetime import date

from asem.model.evidence import Confidence, Disagreement, Evidence
from asem.model.partners import Group, Member, Region, Spell

# What many share: the side and the group that they came to in a year.
_ASIA_1996: Spell[Region | None] = Spell(
    Region.ASIA,
    date(1996, 3, 1),
    evidence=Evidence(("mofa-jp-asem-2023",)),
)
_ASIA_2004: Spell[Region | None] = Spell(
    Region.ASIA,
    date(2004, 10, 8),
    evidence=Evidence(("mofa-jp-asem-2023",)),
)
_ASIA_2008: Spell[Region | None] = Spell(
    Region.ASIA,
    date(2008, 10, 24),
    evidence=Evidence(("mofa-jp-asem-2023",)),
)
_ASIA_2012: Spell[Region | None] = Spell(
    Region.ASIA,
    date(2012, 11, 5),
    bounds=("first",),
    evidence=Evidence(("no-pmo-2012-11-05", "mofa-jp-asem-2012-12", "mofa-jp-asem-2023")),
)
_EUROPE_1996: Spell[Region | None] = Spell(
    Region.EUROPE,
    date(1996, 3, 1),
    evidence=Evidence(("mofa-jp-asem-2023",)),
)
_EUROPE_2004: Spell[Region | None] = Spell(
    Region.EUROPE,
    date(2004, 10, 8),
    evidence=Evidence(("mofa-jp-asem-2023",)),
)
_EUROPE_2008: Spell[Region | None] = Spell(
    Region.EUROPE,
    date(2008, 10, 24),
    evidence=Evidence(("mofa-jp-asem-2023",)),
)
_EUROPE_2012: Spell[Region | None] = Spell(
    Region.EUROPE,
    date(2012, 11, 5),
    evidence=Evidence(("mofa-jp-asem-2023",)),
)
_NEITHER_SIDE_2010_TO_2012: Spell[Region | None] = Spell(
    None,
    date(2010, 10, 4),
    last=date(2012, 11, 4),
    bounds=("last",),
    label="new membership grouping",
    evidence=Evidence(("nzherald-2010-09", "aph-flagpost-2010"), Confidence.SINGLE),
)
_ASEAN_1996: Spell[Group] = Spell(
    Group.ASEAN,
    date(1996, 3, 1),
    evidence=Evidence(("infoboard-working-method-2024", "infoboard-contact-faq")),
)
_ASEAN_2004: Spell[Group] = Spell(
    Group.ASEAN,
    date(2004, 10, 8),
    evidence=Evidence(("infoboard-working-method-2024", "infoboard-contact-faq")),
)
_EU_1996: Spell[Group] = Spell(
    Group.EU,
    date(1996, 3, 1),
    evidence=Evidence(("infoboard-contact-faq", "europa-eu-countries")),
)
_EU_2004: Spell[Group] = Spell(
    Group.EU,
    date(2004, 10, 8),
    evidence=Evidence(("infoboard-contact-faq", "europa-eu-countries")),
)
_EU_2008: Spell[Group] = Spell(
    Group.EU,
    date(2008, 10, 24),
    evidence=Evidence(("infoboard-contact-faq", "europa-eu-countries")),
)
_NESA_1996: Spell[Group] = Spell(
    Group.NESA,
    date(1996, 3, 1),
    evidence=Evidence(
        ("infoboard-working-method-2024", "infoboard-contact-faq"),
        note=(
            "The label Northeast and South Asia fits only once South Asian partners had joined; "
            "before that the non-ASEAN Asian partners were the three Northeast Asian ones."
        ),
    ),
)
_NESA_2008: Spell[Group] = Spell(
    Group.NESA,
    date(2008, 10, 24),
    evidence=Evidence(("infoboard-working-method-2024", "infoboard-contact-faq")),
)
_NON_EU_EUROPE_2012: Spell[Group] = Spell(
    Group.NON_EU_EUROPE,
    date(2012, 11, 5),
    evidence=Evidence(("infoboard-contact-faq", "ch-fdfa-2012-03-09")),
)
_THIRD_CATEGORY_2010_TO_2012: Spell[Group] = Spell(
    Group.THIRD_CATEGORY,
    date(2010, 10, 4),
    last=date(2012, 11, 4),
    bounds=("last",),
    evidence=Evidence(
        ("nzherald-2010-09", "aph-flagpost-2010"),
        Confidence.SINGLE,
        note=(
            "The press of 2010 describes a new grouping belonging neither to Europe nor to Asia; "
            "third category is our word for it. The end of the separate status is dated in no "
            "source read: the three are counted on the Asian side in documents of November 2012 "
            "at the latest (an undated report on the decisions of March 2012 may already do so). "
            "The bound is the latest possible date, not the date of the change."
        ),
    ),
)

ROWS: tuple[Member, ...] = (
    Member(
        "AUS",
        "Australia",
        alpha_2="AU",
        numeric="036",
        official_name="Commonwealth of Australia",
        common_name="Australia",
        wikidata="Q408",
        iso_name="Australia",
        capital="Canberra",
        regions=(_NEITHER_SIDE_2010_TO_2012, _ASIA_2012),
        groups=(
            _THIRD_CATEGORY_2010_TO_2012,
            Spell(
                Group.NESA,
                date(2012, 11, 5),
                bounds=("first",),
                evidence=Evidence(
                    ("no-pmo-2012-11-05", "mofa-jp-asem-2012-12", "infoboard-working-method-2024"),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "cia-world-factbook-2026", "pco-ca-australia", "lowy-2009-06-26", "rmit-asem",
                "datahub-country-codes-2026",
            ),
            note=(
                "Applied in 2008, expected in 2009 to sit on the Asian side, admitted in 2010 in "
                "a grouping belonging to neither side, listed on the Asian side from late 2012 "
                "on. The ISO short name is also the UN name; the official name is the "
                "constitutional one."
            ),
            field_sources=(
                ("official_name", ("cia-world-factbook-2026", "pco-ca-australia")),
                ("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),
            ),
        ),
    ),
    Member(
        "AUT",
        "Austria",
        alpha_2="AT",
        numeric="040",
        official_name="Republic of Austria",
        common_name="Austria",
        wikidata="Q40",
        iso_name="Austria",
        capital="Vienna",
        eu_member_from=date(1995, 1, 1),
        regions=(_EUROPE_1996,),
        groups=(_EU_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "BEL",
        "Belgium",
        alpha_2="BE",
        numeric="056",
        official_name="Kingdom of Belgium",
        common_name="Belgium",
        wikidata="Q31",
        iso_name="Belgium",
        capital="Brussels",
        eu_member_from=date(1958, 1, 1),
        regions=(_EUROPE_1996,),
        groups=(_EU_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "BGD",
        "Bangladesh",
        alpha_2="BD",
        numeric="050",
        official_name="People's Republic of Bangladesh",
        common_name="Bangladesh",
        wikidata="Q902",
        iso_name="Bangladesh",
        capital="Dhaka",
        regions=(Spell(Region.ASIA, date(2012, 11, 5), evidence=Evidence(("mofa-jp-asem-2023",))),),
        groups=(
            Spell(
                Group.NESA,
                date(2012, 11, 5),
                evidence=Evidence(("infoboard-working-method-2024", "infoboard-contact-faq")),
            ),
        ),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "BGR",
        "Bulgaria",
        alpha_2="BG",
        numeric="100",
        official_name="Republic of Bulgaria",
        common_name="Bulgaria",
        wikidata="Q219",
        iso_name="Bulgaria",
        capital="Sofia",
        eu_member_from=date(2007, 1, 1),
        regions=(_EUROPE_2008,),
        groups=(_EU_2008,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "finland-asem6-enlargement", "cia-world-factbook-2026",
                "datahub-country-codes-2026",
            ),
            note="Invited to ASEM in September 2006 as an acceding EU state.",
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "BRN",
        "Brunei Darussalam",
        alpha_2="BN",
        numeric="096",
        official_name="Brunei Darussalam",
        common_name="Brunei",
        names=("Nation of Brunei, the Abode of Peace",),
        wikidata="Q921",
        iso_name="Brunei Darussalam",
        capital="Bandar Seri Begawan",
        asean_member_from=date(1984, 1, 7),
        regions=(_ASIA_1996,),
        groups=(_ASEAN_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "businessinasean-intro", "asean-japan-centre-outline", "cia-world-factbook-2026",
                "voi-brunei-1984", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
            disagreements=(
                Disagreement(
                    "asean_member_from",
                    "1984-01-08",
                    sources=("asean-japan-centre-outline",),
                ),
            ),
        ),
    ),
    Member(
        "CHE",
        "Switzerland",
        alpha_2="CH",
        numeric="756",
        official_name="Swiss Confederation",
        common_name="Switzerland",
        wikidata="Q39",
        iso_name="Switzerland",
        capital="Bern",
        regions=(_EUROPE_2012,),
        groups=(_NON_EU_EUROPE_2012,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "ch-fdfa-2012-03-09", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            note=(
                "Bern is the federal city; Swiss law names no capital. Placed in the European "
                "group on admission."
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "CHN",
        "China",
        alpha_2="CN",
        numeric="156",
        official_name="People's Republic of China",
        common_name="China",
        names=("PRC", "P.R. China", "PR China"),
        wikidata="Q148",
        iso_name="China",
        capital="Beijing",
        regions=(_ASIA_1996,),
        groups=(_NESA_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "CYP",
        "Cyprus",
        alpha_2="CY",
        numeric="196",
        official_name="Republic of Cyprus",
        common_name="Cyprus",
        wikidata="Q229",
        iso_name="Cyprus",
        capital="Nicosia",
        eu_member_from=date(2004, 5, 1),
        regions=(_EUROPE_2004,),
        groups=(_EU_2004,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "CZE",
        "Czech Republic",
        alpha_2="CZ",
        numeric="203",
        official_name="Czech Republic",
        common_name="Czechia",
        names=("Czech Rep.", "The Czech Republic"),
        wikidata="Q213",
        iso_name="Czechia",
        capital="Prague",
        eu_member_from=date(2004, 5, 1),
        regions=(_EUROPE_2004,),
        groups=(_EU_2004,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            note=(
                "ASEM lists use Czech Republic; ISO 3166-1 has used Czechia as short name since "
                "2016."
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "DEU",
        "Germany",
        alpha_2="DE",
        numeric="276",
        official_name="Federal Republic of Germany",
        common_name="Germany",
        wikidata="Q183",
        iso_name="Germany",
        capital="Berlin",
        eu_member_from=date(1958, 1, 1),
        regions=(_EUROPE_1996,),
        groups=(_EU_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "DNK",
        "Denmark",
        alpha_2="DK",
        numeric="208",
        official_name="Kingdom of Denmark",
        common_name="Denmark",
        wikidata="Q35",
        iso_name="Denmark",
        capital="Copenhagen",
        eu_member_from=date(1973, 1, 1),
        regions=(_EUROPE_1996,),
        groups=(_EU_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            note=(
                "Wikidata distinguishes Denmark (Q35, used here) from the Kingdom of Denmark "
                "(Q756617), which also carries the ISO code in some data sets."
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "ESP",
        "Spain",
        alpha_2="ES",
        numeric="724",
        official_name="Kingdom of Spain",
        common_name="Spain",
        wikidata="Q29",
        iso_name="Spain",
        capital="Madrid",
        eu_member_from=date(1986, 1, 1),
        regions=(_EUROPE_1996,),
        groups=(_EU_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "EST",
        "Estonia",
        alpha_2="EE",
        numeric="233",
        official_name="Republic of Estonia",
        common_name="Estonia",
        wikidata="Q191",
        iso_name="Estonia",
        capital="Tallinn",
        eu_member_from=date(2004, 5, 1),
        regions=(_EUROPE_2004,),
        groups=(_EU_2004,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "FIN",
        "Finland",
        alpha_2="FI",
        numeric="246",
        official_name="Republic of Finland",
        common_name="Finland",
        wikidata="Q33",
        iso_name="Finland",
        capital="Helsinki",
        eu_member_from=date(1995, 1, 1),
        regions=(_EUROPE_1996,),
        groups=(_EU_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "FRA",
        "France",
        alpha_2="FR",
        numeric="250",
        official_name="French Republic",
        common_name="France",
        wikidata="Q142",
        iso_name="France",
        capital="Paris",
        eu_member_from=date(1958, 1, 1),
        regions=(_EUROPE_1996,),
        groups=(_EU_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "GBR",
        "United Kingdom",
        alpha_2="GB",
        numeric="826",
        official_name="United Kingdom of Great Britain and Northern Ireland",
        common_name="United Kingdom",
        names=("UK", "U.K.", "Great Britain", "Britain"),
        wikidata="Q145",
        iso_name="United Kingdom",
        capital="London",
        eu_member_from=date(1973, 1, 1),
        eu_member_to=date(2020, 1, 31),
        regions=(_EUROPE_1996,),
        groups=(
            Spell(
                Group.EU,
                date(1996, 3, 1),
                last=date(2020, 1, 31),
                evidence=Evidence(("europa-eu-countries", "infoboard-overview")),
            ),
            Spell(
                Group.NON_EU_EUROPE,
                date(2020, 2, 1),
                evidence=Evidence(
                    ("dfat-asem", "eurlex-enlargement-glossary", "mofa-jp-asem-2023"),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "dfat-asem", "eurlex-enlargement-glossary",
                "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            note=(
                "Remained an ASEM partner in its own right after leaving the European Union (end "
                "of 31 January 2020, Central European Time); no new admission was needed, it only "
                "moved from the EU side to the non-EU Europeans."
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "GRC",
        "Greece",
        alpha_2="GR",
        numeric="300",
        official_name="Hellenic Republic",
        common_name="Greece",
        names=("Hellas",),
        wikidata="Q41",
        iso_name="Greece",
        capital="Athens",
        eu_member_from=date(1981, 1, 1),
        regions=(_EUROPE_1996,),
        groups=(_EU_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "HRV",
        "Croatia",
        alpha_2="HR",
        numeric="191",
        official_name="Republic of Croatia",
        common_name="Croatia",
        wikidata="Q224",
        iso_name="Croatia",
        capital="Zagreb",
        eu_member_from=date(2013, 7, 1),
        regions=(
            Spell(Region.EUROPE, date(2014, 10, 16), evidence=Evidence(("mofa-jp-asem-2023",))),
        ),
        groups=(
            Spell(
                Group.EU,
                date(2014, 10, 16),
                evidence=Evidence(("infoboard-contact-faq", "europa-eu-countries")),
            ),
        ),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "asem10-chair-statement", "cia-world-factbook-2026",
                "datahub-country-codes-2026",
            ),
            note=(
                "Joined the European Union fifteen months before it became an ASEM partner; some "
                "EU texts of 2013 and 2014 already count 28 EU member states in ASEM."
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "HUN",
        "Hungary",
        alpha_2="HU",
        numeric="348",
        official_name="Hungary",
        common_name="Hungary",
        names=("Republic of Hungary",),
        wikidata="Q28",
        iso_name="Hungary",
        capital="Budapest",
        eu_member_from=date(2004, 5, 1),
        regions=(_EUROPE_2004,),
        groups=(_EU_2004,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            note="Official name was Republic of Hungary until the end of 2011.",
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "IDN",
        "Indonesia",
        alpha_2="ID",
        numeric="360",
        official_name="Republic of Indonesia",
        common_name="Indonesia",
        wikidata="Q252",
        iso_name="Indonesia",
        capital="Jakarta",
        asean_member_from=date(1967, 8, 8),
        regions=(_ASIA_1996,),
        groups=(_ASEAN_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "businessinasean-intro", "asean-japan-centre-outline", "cia-world-factbook-2026",
                "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "IND",
        "India",
        alpha_2="IN",
        numeric="356",
        official_name="Republic of India",
        common_name="India",
        wikidata="Q668",
        iso_name="India",
        capital="New Delhi",
        regions=(_ASIA_2008,),
        groups=(_NESA_2008,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "IRL",
        "Ireland",
        alpha_2="IE",
        numeric="372",
        official_name="Ireland",
        common_name="Ireland",
        names=("Republic of Ireland", "Eire"),
        wikidata="Q27",
        iso_name="Ireland",
        capital="Dublin",
        eu_member_from=date(1973, 1, 1),
        regions=(_EUROPE_1996,),
        groups=(_EU_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "ITA",
        "Italy",
        alpha_2="IT",
        numeric="380",
        official_name="Italian Republic",
        common_name="Italy",
        wikidata="Q38",
        iso_name="Italy",
        capital="Rome",
        eu_member_from=date(1958, 1, 1),
        regions=(_EUROPE_1996,),
        groups=(_EU_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "JPN",
        "Japan",
        alpha_2="JP",
        numeric="392",
        official_name="Japan",
        common_name="Japan",
        wikidata="Q17",
        iso_name="Japan",
        capital="Tokyo",
        regions=(_ASIA_1996,),
        groups=(_NESA_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "KAZ",
        "Kazakhstan",
        alpha_2="KZ",
        numeric="398",
        official_name="Republic of Kazakhstan",
        common_name="Kazakhstan",
        wikidata="Q232",
        iso_name="Kazakhstan",
        capital="Astana",
        capitals=(
            Spell(
                "Astana",
                date(2014, 10, 16),
                last=date(2019, 3, 22),
                evidence=Evidence(("cia-world-factbook-2026", "tass-2022-astana")),
            ),
            Spell(
                "Nur-Sultan",
                date(2019, 3, 23),
                last=date(2022, 9, 18),
                evidence=Evidence(
                    ("cia-world-factbook-2026", "tass-2022-astana"),
                    note="From the day of the decree on.",
                ),
            ),
            Spell(
                "Astana",
                date(2022, 9, 19),
                evidence=Evidence(
                    ("cia-world-factbook-2026", "tass-2022-astana"),
                    note="Signed on 17 September 2022, in force on the day of its publication.",
                ),
            ),
        ),
        regions=(
            Spell(Region.ASIA, date(2014, 10, 16), evidence=Evidence(("mofa-jp-asem-2023",))),
        ),
        groups=(
            Spell(
                Group.NESA,
                date(2014, 10, 16),
                evidence=Evidence(("infoboard-working-method-2024", "infoboard-contact-faq")),
            ),
        ),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "cia-world-factbook-2026", "tass-2022-astana",
            ),
            note="One table of 2026 still calls the capital Nur-Sultan.",
            field_sources=(("capital", ("cia-world-factbook-2026",)),),
        ),
    ),
    Member(
        "KHM",
        "Cambodia",
        alpha_2="KH",
        numeric="116",
        official_name="Kingdom of Cambodia",
        common_name="Cambodia",
        wikidata="Q424",
        iso_name="Cambodia",
        capital="Phnom Penh",
        asean_member_from=date(1999, 4, 30),
        regions=(_ASIA_2004,),
        groups=(_ASEAN_2004,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "businessinasean-intro", "asean-japan-centre-outline", "cia-world-factbook-2026",
                "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "KOR",
        "Republic of Korea",
        alpha_2="KR",
        numeric="410",
        official_name="Republic of Korea",
        common_name="South Korea",
        names=("Korea", "ROK", "R.O. Korea"),
        wikidata="Q884",
        iso_name="Korea, Republic of",
        capital="Seoul",
        regions=(_ASIA_1996,),
        groups=(_NESA_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "LAO",
        "Lao PDR",
        alpha_2="LA",
        numeric="418",
        official_name="Lao People's Democratic Republic",
        common_name="Laos",
        names=("Lao P.D.R.",),
        wikidata="Q819",
        iso_name="Lao People's Democratic Republic",
        capital="Vientiane",
        asean_member_from=date(1997, 7, 23),
        regions=(_ASIA_2004,),
        groups=(_ASEAN_2004,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "businessinasean-intro", "asean-japan-centre-outline", "cia-world-factbook-2026",
                "datahub-country-codes-2026",
            ),
            note="Some ASEM-related pages misprint the short form as Lao DPR.",
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "LTU",
        "Lithuania",
        alpha_2="LT",
        numeric="440",
        official_name="Republic of Lithuania",
        common_name="Lithuania",
        wikidata="Q37",
        iso_name="Lithuania",
        capital="Vilnius",
        eu_member_from=date(2004, 5, 1),
        regions=(_EUROPE_2004,),
        groups=(_EU_2004,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "LUX",
        "Luxembourg",
        alpha_2="LU",
        numeric="442",
        official_name="Grand Duchy of Luxembourg",
        common_name="Luxembourg",
        names=("Luxemburg",),
        wikidata="Q32",
        iso_name="Luxembourg",
        capital="Luxembourg",
        eu_member_from=date(1958, 1, 1),
        regions=(_EUROPE_1996,),
        groups=(_EU_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "LVA",
        "Latvia",
        alpha_2="LV",
        numeric="428",
        official_name="Republic of Latvia",
        common_name="Latvia",
        wikidata="Q211",
        iso_name="Latvia",
        capital="Riga",
        eu_member_from=date(2004, 5, 1),
        regions=(_EUROPE_2004,),
        groups=(_EU_2004,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "MLT",
        "Malta",
        alpha_2="MT",
        numeric="470",
        official_name="Republic of Malta",
        common_name="Malta",
        wikidata="Q233",
        iso_name="Malta",
        capital="Valletta",
        eu_member_from=date(2004, 5, 1),
        regions=(_EUROPE_2004,),
        groups=(_EU_2004,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "MMR",
        "Myanmar",
        alpha_2="MM",
        numeric="104",
        official_name="Republic of the Union of Myanmar",
        common_name="Myanmar",
        names=("Burma", "Burma/Myanmar", "Myanmar/Burma", "Union of Myanmar"),
        wikidata="Q836",
        iso_name="Myanmar",
        capital="Nay Pyi Taw",
        capitals=(
            Spell(
                "Yangon",
                date(2004, 10, 8),
                last=date(2006, 3, 26),
                evidence=Evidence(
                    ("cia-world-factbook-2026", "britannica-myanmar-table"),
                    note="The Factbook, which still has it as the capital, calls it Rangoon.",
                ),
            ),
            Spell(
                "Nay Pyi Taw",
                date(2006, 3, 27),
                evidence=Evidence(
                    ("britannica-myanmar-table", "himalayan-times-2007-naypyitaw"),
                    note=(
                        "Proclaimed on this day; state media named it in July 2007 the capital "
                        "under the constitution to come."
                    ),
                ),
            ),
        ),
        asean_member_from=date(1997, 7, 23),
        regions=(_ASIA_2004,),
        groups=(_ASEAN_2004,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "businessinasean-intro", "asean-japan-centre-outline",
                "kyodo-myanmar-absent-asem13", "ec-asem13-press", "cia-world-factbook-2026",
                "datahub-country-codes-2026", "britannica-myanmar-table",
                "himalayan-times-2007-naypyitaw",
            ),
            note=(
                "Still listed as a partner after 2021, although it took no part in the ASEM 13 "
                "summit of November 2021. EU documents of the 2000s use Burma or Burma/Myanmar."
            ),
            field_sources=(
                ("official_name", ("datahub-country-codes-2026",)),
                (
                    "capital",
                    (
                        "datahub-country-codes-2026", "britannica-myanmar-table",
                        "himalayan-times-2007-naypyitaw",
                    ),
                ),
            ),
            single=("official_name",),
        ),
    ),
    Member(
        "MNG",
        "Mongolia",
        alpha_2="MN",
        numeric="496",
        official_name="Mongolia",
        common_name="Mongolia",
        wikidata="Q711",
        iso_name="Mongolia",
        capital="Ulaanbaatar",
        regions=(_ASIA_2008,),
        groups=(_NESA_2008,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "MYS",
        "Malaysia",
        alpha_2="MY",
        numeric="458",
        official_name="Malaysia",
        common_name="Malaysia",
        wikidata="Q833",
        iso_name="Malaysia",
        capital="Kuala Lumpur",
        asean_member_from=date(1967, 8, 8),
        regions=(_ASIA_1996,),
        groups=(_ASEAN_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "businessinasean-intro", "asean-japan-centre-outline", "cia-world-factbook-2026",
                "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "NLD",
        "Netherlands",
        alpha_2="NL",
        numeric="528",
        official_name="Kingdom of the Netherlands",
        common_name="Netherlands",
        names=("The Netherlands", "Holland"),
        wikidata="Q55",
        iso_name="Netherlands",
        capital="Amsterdam",
        eu_member_from=date(1958, 1, 1),
        regions=(_EUROPE_1996,),
        groups=(_EU_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            note=(
                "Wikidata distinguishes the Netherlands (Q55, used here) from the Kingdom of the "
                "Netherlands (Q29999), which also carries the ISO code in some data sets. Seat of "
                "government: The Hague."
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "NOR",
        "Norway",
        alpha_2="NO",
        numeric="578",
        official_name="Kingdom of Norway",
        common_name="Norway",
        wikidata="Q20",
        iso_name="Norway",
        capital="Oslo",
        regions=(_EUROPE_2012,),
        groups=(_NON_EU_EUROPE_2012,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "NZL",
        "New Zealand",
        alpha_2="NZ",
        numeric="554",
        official_name="New Zealand",
        common_name="New Zealand",
        wikidata="Q664",
        iso_name="New Zealand",
        capital="Wellington",
        regions=(_NEITHER_SIDE_2010_TO_2012, _ASIA_2012),
        groups=(
            _THIRD_CATEGORY_2010_TO_2012,
            Spell(
                Group.NESA,
                date(2012, 11, 5),
                bounds=("first",),
                evidence=Evidence(
                    (
                        "no-pmo-2012-11-05", "mofa-jp-asem-2012-12",
                        "infoboard-working-method-2024", "nz-beehive-fmm12",
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023", "nz-beehive-fmm12",
                "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            note=(
                "Admitted in 2010 in a grouping belonging to neither side, listed on the Asian "
                "side from late 2012 on; spoke for the NESA group in November 2015."
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "PAK",
        "Pakistan",
        alpha_2="PK",
        numeric="586",
        official_name="Islamic Republic of Pakistan",
        common_name="Pakistan",
        wikidata="Q843",
        iso_name="Pakistan",
        capital="Islamabad",
        regions=(_ASIA_2008,),
        groups=(_NESA_2008,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "PHL",
        "Philippines",
        alpha_2="PH",
        numeric="608",
        official_name="Republic of the Philippines",
        common_name="Philippines",
        names=("The Philippines",),
        wikidata="Q928",
        iso_name="Philippines",
        capital="Manila",
        asean_member_from=date(1967, 8, 8),
        regions=(_ASIA_1996,),
        groups=(_ASEAN_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "businessinasean-intro", "asean-japan-centre-outline", "cia-world-factbook-2026",
                "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "POL",
        "Poland",
        alpha_2="PL",
        numeric="616",
        official_name="Republic of Poland",
        common_name="Poland",
        wikidata="Q36",
        iso_name="Poland",
        capital="Warsaw",
        eu_member_from=date(2004, 5, 1),
        regions=(_EUROPE_2004,),
        groups=(_EU_2004,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "PRT",
        "Portugal",
        alpha_2="PT",
        numeric="620",
        official_name="Portuguese Republic",
        common_name="Portugal",
        wikidata="Q45",
        iso_name="Portugal",
        capital="Lisbon",
        eu_member_from=date(1986, 1, 1),
        regions=(_EUROPE_1996,),
        groups=(_EU_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "ROU",
        "Romania",
        alpha_2="RO",
        numeric="642",
        official_name="Romania",
        common_name="Romania",
        wikidata="Q218",
        iso_name="Romania",
        capital="Bucharest",
        eu_member_from=date(2007, 1, 1),
        regions=(_EUROPE_2008,),
        groups=(_EU_2008,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "finland-asem6-enlargement", "cia-world-factbook-2026",
                "datahub-country-codes-2026",
            ),
            note="Invited to ASEM in September 2006 as an acceding EU state.",
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "RUS",
        "Russian Federation",
        alpha_2="RU",
        numeric="643",
        official_name="Russian Federation",
        common_name="Russia",
        names=("The Russian Federation",),
        wikidata="Q159",
        iso_name="Russian Federation",
        capital="Moscow",
        regions=(_NEITHER_SIDE_2010_TO_2012, _ASIA_2012),
        groups=(
            _THIRD_CATEGORY_2010_TO_2012,
            Spell(
                Group.NESA,
                date(2012, 11, 5),
                bounds=("first",),
                evidence=Evidence(
                    (
                        "no-pmo-2012-11-05", "mofa-jp-asem-2012-12",
                        "infoboard-working-method-2024", "asem13-news-coordinators-2020-04",
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "stoletie-2010-10-05", "ru-mission-asem25", "cia-world-factbook-2026",
                "datahub-country-codes-2026",
            ),
            note=(
                "Counted by one press report of October 2010 among the European countries; "
                "official lists from late 2012 on put it on the Asian side. Coordinator of the "
                "NESA group from the second half of 2019. Still listed as a partner in 2023."
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
            disagreements=(
                Disagreement(
                    "regions",
                    "Europe",
                    sources=("xinhua-2010-asem8-open-zh", "jssljx-2012-asem9"),
                    note=(
                        "One report counts Russia on the European side from 4 October 2010 on; in "
                        "another of November 2012 the sides only add up so."
                    ),
                ),
            ),
        ),
    ),
    Member(
        "SGP",
        "Singapore",
        alpha_2="SG",
        numeric="702",
        official_name="Republic of Singapore",
        common_name="Singapore",
        wikidata="Q334",
        iso_name="Singapore",
        capital="Singapore",
        asean_member_from=date(1967, 8, 8),
        regions=(_ASIA_1996,),
        groups=(_ASEAN_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "businessinasean-intro", "asean-japan-centre-outline", "cia-world-factbook-2026",
                "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "SVK",
        "Slovakia",
        alpha_2="SK",
        numeric="703",
        official_name="Slovak Republic",
        common_name="Slovakia",
        wikidata="Q214",
        iso_name="Slovakia",
        capital="Bratislava",
        eu_member_from=date(2004, 5, 1),
        regions=(_EUROPE_2004,),
        groups=(_EU_2004,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "SVN",
        "Slovenia",
        alpha_2="SI",
        numeric="705",
        official_name="Republic of Slovenia",
        common_name="Slovenia",
        wikidata="Q215",
        iso_name="Slovenia",
        capital="Ljubljana",
        eu_member_from=date(2004, 5, 1),
        regions=(_EUROPE_2004,),
        groups=(_EU_2004,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "SWE",
        "Sweden",
        alpha_2="SE",
        numeric="752",
        official_name="Kingdom of Sweden",
        common_name="Sweden",
        wikidata="Q34",
        iso_name="Sweden",
        capital="Stockholm",
        eu_member_from=date(1995, 1, 1),
        regions=(_EUROPE_1996,),
        groups=(_EU_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "europa-eu-countries", "cia-world-factbook-2026", "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "THA",
        "Thailand",
        alpha_2="TH",
        numeric="764",
        official_name="Kingdom of Thailand",
        common_name="Thailand",
        wikidata="Q869",
        iso_name="Thailand",
        capital="Bangkok",
        asean_member_from=date(1967, 8, 8),
        regions=(_ASIA_1996,),
        groups=(_ASEAN_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "businessinasean-intro", "asean-japan-centre-outline", "cia-world-factbook-2026",
                "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
    Member(
        "VNM",
        "Viet Nam",
        alpha_2="VN",
        numeric="704",
        official_name="Socialist Republic of Viet Nam",
        common_name="Vietnam",
        names=("Socialist Republic of Vietnam",),
        wikidata="Q881",
        iso_name="Viet Nam",
        capital="Hanoi",
        asean_member_from=date(1995, 7, 28),
        regions=(_ASIA_1996,),
        groups=(_ASEAN_1996,),
        evidence=Evidence(
            (
                "country-coder-5.6.1", "pycountry-26.2.16", "mofa-jp-asem-2023",
                "businessinasean-intro", "asean-japan-centre-outline", "cia-world-factbook-2026",
                "datahub-country-codes-2026",
            ),
            field_sources=(("capital", ("cia-world-factbook-2026", "datahub-country-codes-2026")),),
        ),
    ),
)
