"""The countries of the world in Dutch, with their adjectives, and the English names that the ids are made of.

In: nothing. Out: two tables. Refuses to know cities: those are found by their place in a sentence.
"""

# English name:Dutch forms:adjectives; `_` stands for a space.
_TABLE = """
Afghanistan:Afghanistan:Afghaanse Albania:Albanië:Albanese Algeria:Algerije:Algerijnse Argentina:Argentinië:Argentijnse
Armenia:Armenië:Armeense Aruba:Aruba:Arubaanse Australia:Australië:Australische Austria:Oostenrijk:Oostenrijkse
Azerbaijan:Azerbeidzjan:Azerbeidzjaanse Bangladesh:Bangladesh: Belarus:Belarus,Wit-Rusland:Belarussische,Wit-Russische
Belgium:België:Belgische Bolivia:Bolivia:Boliviaanse Bosnia:Bosnië,Bosnië-Herzegovina:Bosnische
Brazil:Brazilië:Braziliaanse Bulgaria:Bulgarije:Bulgaarse Cambodia:Cambodja:Cambodjaanse Canada:Canada:Canadese
Chile:Chili:Chileense China:China:Chinese Colombia:Colombia:Colombiaanse Costa_Rica:Costa_Rica:Costa_Ricaanse
Croatia:Kroatië:Kroatische Cuba:Cuba:Cubaanse Curaçao:Curaçao:Curaçaose Cyprus:Cyprus:Cypriotische
Czechia:Tsjechië:Tsjechische Denmark:Denemarken:Deense
Dominican_Republic:Dominicaanse_Republiek:Dominicaanse Ecuador:Ecuador:Ecuadoraanse,Ecuadoriaanse
Egypt:Egypte:Egyptische Estonia:Estland:Estse,Estlandse Ethiopia:Ethiopië:Ethiopische Finland:Finland:Finse
France:Frankrijk:Franse Georgia:Georgië:Georgische Germany:Duitsland:Duitse Ghana:Ghana:Ghanese
Greece:Griekenland:Griekse Guatemala:Guatemala:Guatemalaanse Honduras:Honduras:Hondurese
Hong_Kong:Hongkong,Hong_Kong:Hongkongse Hungary:Hongarije:Hongaarse Iceland:IJsland:IJslandse India:India:Indiase
Indonesia:Indonesië:Indonesische Iran:Iran:Iraanse Iraq:Irak:Iraakse Ireland:Ierland:Ierse Israel:Israël:Israëlische
Italy:Italië:Italiaanse Jamaica:Jamaica:Jamaicaanse Japan:Japan:Japanse Jordan:Jordanië:Jordaanse
Kazakhstan:Kazachstan:Kazachse Kenya:Kenia:Keniaanse Kosovo:Kosovo:Kosovaarse Kuwait:Koeweit:Koeweitse
Latvia:Letland:Letse Lebanon:Libanon:Libanese Liechtenstein:Liechtenstein: Lithuania:Litouwen:Litouwse
Luxembourg:Luxemburg:Luxemburgse Malaysia:Maleisië:Maleisische Malta:Malta:Maltese Mexico:Mexico:Mexicaanse
Moldova:Moldavië:Moldavische Monaco:Monaco:Monegaskische Montenegro:Montenegro:Montenegrijnse
Morocco:Marokko:Marokkaanse Netherlands:Nederland:Nederlandse,Hollandse New_Zealand:Nieuw-Zeeland:Nieuw-Zeelandse
Nigeria:Nigeria:Nigeriaanse North_Macedonia:Noord-Macedonië:Noord-Macedonische Norway:Noorwegen:Noorse
Northern_Ireland:Noord-Ierland:Noord-Ierse Pakistan:Pakistan:Pakistaanse Panama:Panama:Panamese
Paraguay:Paraguay:Paraguayaanse Peru:Peru:Peruaanse Philippines:Filipijnen:Filipijnse Poland:Polen:Poolse
Portugal:Portugal:Portugese Qatar:Qatar:Qatarese Romania:Roemenië:Roemeense Russia:Rusland:Russische
Saudi_Arabia:Saudi-Arabië,Saoedi-Arabië:Saudische,Saoedische Scotland:Schotland:Schotse Serbia:Servië:Servische
Singapore:Singapore:Singaporese Slovakia:Slowakije:Slowaakse Slovenia:Slovenië:Sloveense
South_Africa:Zuid-Afrika:Zuid-Afrikaanse South_Korea:Zuid-Korea:Zuid-Koreaanse Spain:Spanje:Spaanse
Suriname:Suriname:Surinaamse Sweden:Zweden:Zweedse Switzerland:Zwitserland:Zwitserse Syria:Syrië:Syrische
Taiwan:Taiwan:Taiwanese Thailand:Thailand:Thaise Tunisia:Tunesië:Tunesische Turkey:Turkije:Turkse
Ukraine:Oekraïne:Oekraïense United_Arab_Emirates:Verenigde_Arabische_Emiraten,VAE:Emiraatse,Emirati
United_Kingdom:Verenigd_Koninkrijk,Groot-Brittannië,VK:Britse
United_States:Verenigde_Staten,VS,Amerika:Amerikaanse Uruguay:Uruguay:Uruguayaanse Venezuela:Venezuela:Venezolaanse
Vietnam:Vietnam:Vietnamese England:Engeland:Engelse Wales:Wales:Welshe South_America:Zuid-Amerika:Zuid-Amerikaanse
North_America:Noord-Amerika:Noord-Amerikaanse Central_America:Midden-Amerika:Midden-Amerikaanse
"""
_ROWS = tuple(row.replace("_", " ").split(":") for row in _TABLE.replace("\n", " ").split(" ") if row)
COUNTRIES: dict[str, str] = {form: name for name, forms, _ in _ROWS for form in forms.split(",")}
"""Form → English name."""

DEMONYMS = (
    *(adjective for _, _, adjectives in _ROWS for adjective in adjectives.split(",") if adjective),
    *("Europese", "Vlaamse", "Waalse", "Brusselse"),
)
"""Adjectives of countries and of parts of them, which are no places."""
