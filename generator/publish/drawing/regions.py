"""Where countries lie among each other: a table of rows and columns for each region.

In: the name of a region. Out: the place of each of its countries, by its two letters.
"""

_EMPTY = "--"
REGIONS: dict[str, str] = {
    "Europe": """
        IS FO SJ NO SE FI AX EU
        -- -- -- DK -- EE -- RU
        IM -- -- -- -- LV -- --
        IE GB NL DE PL LT BY --
        GG -- BE LU CZ SK UA --
        JE FR LI CH AT HU MD --
        -- MC -- IT SI HR RO --
        -- AD SM VA BA RS BG --
        PT ES -- -- ME XK MK --
        GI -- MT -- AL GR CY --
    """,
    "Americas": """
        -- CA -- GL PM
        -- US -- BM
        MX -- CU BS TC
        GT BZ JM HT DO PR VI VG AI
        SV HN KY -- -- SX MF BL KN
        NI -- AW CW BQ AG MS GP DM
        CR PA -- -- MQ LC VC BB GD
        -- CO VE TT GY SR GF
        -- EC PE BR
        -- -- BO PY
        -- CL AR UY FK GS
    """,
    "Asia": """
        TR GE AZ KZ -- -- MN -- -- JP
        SY AM TM UZ KG TJ CN KP KR
        LB IQ IR AF -- NP BT MO TW
        IL JO KW PK IN BD MM LA HK
        PS SA BH QA LK MV TH VN PH
        IO YE OM AE -- -- KH MY SG BN
        -- -- -- -- -- -- -- ID TL
    """,
    "Africa": """
        -- MA DZ TN LY EG
        EH MR ML NE TD SD ER
        CV SN GM BF NG CM SS DJ
        GW GN SL CI GH TG BJ CF ET SO
        -- LR -- ST GQ GA CG CD UG KE
        -- SH -- -- -- AO RW BI TZ SC
        -- -- -- -- NA ZM MW MZ KM YT
        -- -- -- -- BW ZW MG MU RE
        -- -- -- -- ZA SZ LS
    """,
    "Oceania": """
        MP GU PW FM MH NR KI UM
        -- PG SB VU TV WF WS AS
        CX AU NC FJ TO NU CK PF
        CC NF NZ TK -- -- -- PN
    """,
    "Antarctica": """
        HM TF BV AQ
    """,
}


def places(region: str) -> dict[str, tuple[int, int]]:
    """Row and column of each country of a region."""
    rows = [line.split() for line in REGIONS[region].split("\n") if line.strip()]
    return {letters: (y, x) for y, row in enumerate(rows) for x, letters in enumerate(row) if letters != _EMPTY}
