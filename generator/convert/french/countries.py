"""The countries of the world in French, with their adjectives, and the English names that the ids are made of.

In: nothing. Out: two tables. Refuses to know cities: those are found by their place in a sentence.
"""

# English name:French forms:adjectives, masculine or both; `_` stands for a space.
_TABLE = """
Afghanistan:Afghanistan:afghan,afghane Albania:Albanie:albanais,albanaise Algeria:Algérie:algérien,algérienne
Argentina:Argentine:argentin,argentine Armenia:Arménie:arménien,arménienne Australia:Australie:australien,australienne
Austria:Autriche:autrichien,autrichienne Azerbaijan:Azerbaïdjan:azerbaïdjanais,azerbaïdjanaise
Bangladesh:Bangladesh:bangladais Belarus:Biélorussie:biélorusse Belgium:Belgique:belge Bolivia:Bolivie:bolivien
Bosnia:Bosnie,Bosnie-Herzégovine:bosnien,bosnienne Brazil:Brésil:brésilien,brésilienne
Bulgaria:Bulgarie:bulgare Cambodia:Cambodge:cambodgien Canada:Canada:canadien,canadienne Chile:Chili:chilien,chilienne
China:Chine:chinois,chinoise Colombia:Colombie:colombien,colombienne Costa_Rica:Costa_Rica:costaricien
Croatia:Croatie:croate Cuba:Cuba:cubain,cubaine Cyprus:Chypre:chypriote
Czechia:Tchéquie,République_tchèque:tchèque Denmark:Danemark:danois,danoise
Dominican_Republic:République_dominicaine:dominicain,dominicaine Ecuador:Équateur,Equateur:équatorien,équatorienne
Egypt:Égypte,Egypte:égyptien,égyptienne Estonia:Estonie:estonien,estonienne
Ethiopia:Éthiopie,Ethiopie:éthiopien Finland:Finlande:finlandais,finlandaise France:France:français,française
Georgia:Géorgie:géorgien,géorgienne Germany:Allemagne:allemand,allemande Ghana:Ghana:ghanéen Greece:Grèce:grec,grecque
Guatemala:Guatemala:guatémaltèque Honduras:Honduras:hondurien Hong_Kong:Hong_Kong,Hongkong:hongkongais
Hungary:Hongrie:hongrois,hongroise Iceland:Islande:islandais,islandaise India:Inde:indien,indienne
Indonesia:Indonésie:indonésien Iran:Iran:iranien,iranienne Iraq:Irak:irakien,irakienne
Ireland:Irlande:irlandais,irlandaise Israel:Israël:israélien,israélienne Italy:Italie:italien,italienne
Jamaica:Jamaïque:jamaïcain Japan:Japon:japonais,japonaise Jordan:Jordanie:jordanien Kazakhstan:Kazakhstan:kazakh
Kenya:Kenya:kényan Kosovo:Kosovo:kosovar,kosovare Kuwait:Koweït:koweïtien Latvia:Lettonie:letton,lettone
Lebanon:Liban:libanais,libanaise Liechtenstein:Liechtenstein: Lithuania:Lituanie:lituanien,lituanienne
Luxembourg:Luxembourg:luxembourgeois,luxembourgeoise Malaysia:Malaisie:malaisien Malta:Malte:maltais,maltaise
Mexico:Mexique:mexicain,mexicaine Moldova:Moldavie:moldave Monaco:Monaco:monégasque
Montenegro:Monténégro:monténégrin,monténégrine Morocco:Maroc:marocain,marocaine
Netherlands:Pays-Bas,Hollande:néerlandais,néerlandaise,hollandais,hollandaise
New_Zealand:Nouvelle-Zélande:néo-zélandais,néo-zélandaise Nigeria:Nigeria,Nigéria:nigérian,nigériane
North_Macedonia:Macédoine_du_Nord,Macédoine:macédonien Northern_Ireland:Irlande_du_Nord:nord-irlandais
Norway:Norvège:norvégien,norvégienne Pakistan:Pakistan:pakistanais,pakistanaise
Panama:Panama:panaméen,panaméenne Paraguay:Paraguay:paraguayen,paraguayenne Peru:Pérou:péruvien,péruvienne
Philippines:Philippines:philippin Poland:Pologne:polonais,polonaise Portugal:Portugal:portugais,portugaise
Qatar:Qatar:qatari,qatarien Romania:Roumanie:roumain,roumaine Russia:Russie:russe
Saudi_Arabia:Arabie_saoudite,Arabie_Saoudite:saoudien,saoudienne Scotland:Écosse,Ecosse:écossais,écossaise
Senegal:Sénégal:sénégalais,sénégalaise Serbia:Serbie:serbe Singapore:Singapour:singapourien
Slovakia:Slovaquie:slovaque Slovenia:Slovénie:slovène South_Africa:Afrique_du_Sud:sud-africain,sud-africaine
South_Korea:Corée_du_Sud:sud-coréen,sud-coréenne Spain:Espagne:espagnol,espagnole
Suriname:Suriname,Surinam:surinamais,surinamaise Sweden:Suède:suédois,suédoise
Switzerland:Suisse:suisse,helvétique Syria:Syrie:syrien,syrienne Taiwan:Taïwan,Taiwan:taïwanais
Thailand:Thaïlande:thaïlandais,thaïlandaise Tunisia:Tunisie:tunisien,tunisienne
Turkey:Turquie:turc,turque Ukraine:Ukraine:ukrainien,ukrainienne
United_Arab_Emirates:Émirats_arabes_unis,Emirats_arabes_unis,Émirats:émirati,émiratie
United_Kingdom:Royaume-Uni,Grande-Bretagne:britannique United_States:États-Unis,Etats-Unis:américain,américaine
Uruguay:Uruguay:uruguayen Venezuela:Venezuela:vénézuélien,vénézuélienne Vietnam:Vietnam,Viêt_Nam:vietnamien
England:Angleterre:anglais,anglaise Wales:Pays_de_Galles,pays_de_Galles:gallois,galloise
South_America:Amérique_du_Sud:sud-américain,sud-américaine North_America:Amérique_du_Nord:nord-américain,nord-américaine
Central_America:Amérique_centrale:
"""
_ROWS = tuple(row.replace("_", " ").split(":") for row in _TABLE.replace("\n", " ").split(" ") if row)
COUNTRIES: dict[str, str] = {form: name for name, forms, _ in _ROWS for form in forms.split(",")}
"""Form → English name."""

DEMONYMS = (
    *(adjective for _, _, adjectives in _ROWS for adjective in adjectives.split(",") if adjective),
    *("européen", "européenne", "flamand", "flamande", "wallon", "wallonne", "corse", "parisien", "parisienne"),
)
"""Adjectives of countries and of parts of them, which are no places."""
