"""
Where each partner's tile lies in its half of a map: neighbours beside each other, no borders.

Drawn by hand: what floats are islands, and the two institutions. `.` is a place without a tile.
"""

EUROPE = """
    EU  .   NOR SWE FIN EST
    IRL GBR DNK .   LTU LVA
    .   NLD DEU POL SVK .
    .   BEL LUX CZE HUN ROU
    .   FRA CHE AUT HRV BGR
    PRT ESP ITA SVN GRC .
    .   .   MLT .   .   CYP
"""
ASIA = """
    RUS .   .   .   ASEAN-SEC
    KAZ MNG .   .   .
    PAK CHN KOR JPN .
    IND BGD LAO VNM PHL
    .   MMR THA KHM BRN
    .   .   MYS SGP IDN
    .   .   .   AUS NZL
"""
