"""The countries of the world that news speaks of, with the adjectives made of them.

In: nothing. Out: two tables. Refuses to know cities: those are found by their place in a sentence.
"""

_TABLE = """
Afghanistan:Afghan Albania:Albanian Algeria:Algerian Argentina:Argentine,Argentinian Armenia:Armenian
Australia:Australian Austria:Austrian Azerbaijan:Azerbaijani Bahrain:Bahraini Bangladesh:Bangladeshi
Belarus:Belarusian Belgium:Belgian Belize:Belizean Bolivia:Bolivian Bosnia:Bosnian Brazil:Brazilian
Bulgaria:Bulgarian Cambodia:Cambodian Canada:Canadian Chile:Chilean China:Chinese Colombia:Colombian
Croatia:Croatian Cuba:Cuban Cyprus:Cypriot Czechia:Czech Denmark:Danish Ecuador:Ecuadorian,Ecuadorean
Egypt:Egyptian Estonia:Estonian Ethiopia:Ethiopian Finland:Finnish France:French Georgia:Georgian
Germany:German Ghana:Ghanaian Greece:Greek Guatemala:Guatemalan Honduras:Honduran Hungary:Hungarian
Iceland:Icelandic India:Indian Indonesia:Indonesian Iran:Iranian Iraq:Iraqi Ireland:Irish Israel:Israeli
Italy:Italian Jamaica:Jamaican Japan:Japanese Jordan:Jordanian Kazakhstan:Kazakh Kenya:Kenyan Kosovo:Kosovan
Kuwait:Kuwaiti Latvia:Latvian Lebanon:Lebanese Liechtenstein: Lithuania:Lithuanian Luxembourg:Luxembourgish
Malaysia:Malaysian Malta:Maltese Mexico:Mexican Moldova:Moldovan Monaco:Monegasque Montenegro:Montenegrin
Morocco:Moroccan Netherlands:Dutch Nicaragua:Nicaraguan Nigeria:Nigerian Norway:Norwegian Pakistan:Pakistani
Panama:Panamanian Paraguay:Paraguayan Peru:Peruvian Philippines:Philippine,Filipino Poland:Polish
Portugal:Portuguese Qatar:Qatari Romania:Romanian Russia:Russian Serbia:Serbian Singapore:Singaporean
Slovakia:Slovak Slovenia:Slovenian Spain:Spanish Suriname:Surinamese Sweden:Swedish Switzerland:Swiss
Syria:Syrian Taiwan:Taiwanese Thailand:Thai Tunisia:Tunisian Turkey:Turkish Ukraine:Ukrainian
Andorra:Andorran Angola:Angolan Barbados:Barbadian Benin:Beninese Botswana:Botswanan Brunei:Bruneian
Cameroon:Cameroonian Chad:Chadian Congo:Congolese Eritrea:Eritrean Fiji:Fijian Gabon:Gabonese
Gambia:Gambian Gibraltar:Gibraltarian Greenland:Greenlandic Guinea:Guinean Guyana:Guyanese Haiti:Haitian
Kyrgyzstan:Kyrgyz Laos:Laotian Liberia:Liberian Libya:Libyan Madagascar:Malagasy Malawi:Malawian Maldives:Maldivian
Mali:Malian Mauritania:Mauritanian Mauritius:Mauritian Mongolia:Mongolian Mozambique:Mozambican Myanmar:Burmese
Namibia:Namibian Nepal:Nepalese Niger:Nigerien Oman:Omani Palestine:Palestinian Rwanda:Rwandan Senegal:Senegalese
Somalia:Somali Sudan:Sudanese Tajikistan:Tajik Tanzania:Tanzanian Togo:Togolese Turkmenistan:Turkmen Uganda:Ugandan
Uzbekistan:Uzbek Yemen:Yemeni Zambia:Zambian Zimbabwe:Zimbabwean Aruba:Aruban Curaçao:Curaçaoan Bermuda:Bermudian
Uruguay:Uruguayan Venezuela:Venezuelan Vietnam:Vietnamese Scotland:Scottish England:English Wales:Welsh
"""
_LONG = {
    "United States": ("US", "U.S.", "USA", "United States of America"),
    "United Kingdom": ("UK", "U.K.", "Britain", "Great Britain"),
    "United Arab Emirates": ("UAE",),
    "Costa Rica": (),
    "Czech Republic": (),
    "Dominican Republic": (),
    "El Salvador": (),
    "Hong Kong": (),
    "New Zealand": (),
    "North Macedonia": (),
    "Northern Ireland": (),
    "Saudi Arabia": (),
    "South Africa": (),
    "South Korea": (),
    "Sri Lanka": (),
    "Antigua and Barbuda": (),
    "Trinidad and Tobago": (),
    "Papua New Guinea": (),
    "Puerto Rico": (),
    "San Marino": (),
    "Sierra Leone": (),
    "Ivory Coast": ("Côte d'Ivoire", "Côte d’Ivoire"),
    "Cayman Islands": (),
    "British Virgin Islands": (),
    "Cape Verde": (),
    "Isle of Man": (),
    "Equatorial Guinea": (),
    "Burkina Faso": (),
    "South America": (),
    "Latin America": (),
    "Middle East": (),
    "North America": (),
    "Central America": (),
}
_ROWS = tuple(row.partition(":") for row in _TABLE.split())
COUNTRIES: dict[str, tuple[str, ...]] = {name: () for name, _, _ in _ROWS} | _LONG
"""Country → other forms of its name."""

DEMONYMS = (
    *(adjective for _, _, adjectives in _ROWS for adjective in adjectives.split(",") if adjective),
    *("American", "British", "US", "U.S.", "UK", "European", "Emirati", "Saudi", "South African", "New Zealand"),
    *("South Korean", "North Korean", "Kurdish", "Catalan", "Flemish", "Walloon", "Scandinavian", "Balkan", "Asian"),
    *("African", "Latin American", "South American", "North American", "Scots", "Northern Irish", "Argentinean"),
    *("Hispanic", "Arab", "Iberian", "Nordic", "Costa Rican", "Dominican", "Salvadoran", "Caribbean", "Bosnian"),
)
"""Adjectives of countries, which are no places."""
