"""The words by which a Dutch sentence says how it is known: a table of patterns.

In: nothing. Out: tables. The first row that fits decides a standing. Refuses to know who is meant, and whether a cue
counts where it stands: that is `claims/cues`. Where two standings could be meant, the weaker row stands first.
"""

import re

from generator.convert.claims.shapes import PERSON
from generator.convert.sieve import Sieved
from generator.model.vocabulary import Standing

_PART = r"(?:[^.;:“”„\"«»]|(?<=\b[A-Z])\.)"  # a full stop may end an initial
COURT = (
    r"(?:(?:correctionele |Haagse |\w+se )?rechtbank|rechters?(?!-commissaris)|strafrechter|politierechter|gerechtshof"
    r"|hof(?! van Justitie)|Hoge Raad|meervoudige kamer|raadkamer|hof van (?:beroep|cassatie|assisen)|assisenhof"
    r"|rechtscollege|tribunaal|(?:volks)?jury|rechtbankvoorzitter)"
)
_RULED = (
    r"(?:oordeelde|oordeelt|oordeelden|geoordeeld|acht|achtte|vindt|vond|vonden|sprak|spreekt|veroordeelde|veroordeelt"
    r"|veroordeelden|legde|legt|verwierp|verwerpt|verworpen|rekent|rekende|besliste|beslist|besloot|bepaalde|bepaalt"
    r"|bepaald|concludeerde|concludeert|stelde|stelt|ging|gaat|volgde|volgt|woog|weegt|hield|houdt|gaf|geeft|verklaarde"
    r"|verklaart|bevestigde|bevestigt|vernietigde|wees|wijst|bekrachtigde|noemde|noemt|schreef|schrijft|tilt|tilde"
    r"|neemt|nam|ziet|zag|heeft \w+ (?:veroordeeld|vrijgesproken)|zegt|zei|gelooft|geloofde|constateert|constateerde)"
)
_PROSECUTION = (
    r"(?:OM|Openbaar Ministerie|openbaar ministerie|(?:[Ff]ederaal )?[Pp]arket|[Oo]fficieren(?: van"
    r" justitie)?|[Oo]fficier"
    r"(?: van justitie)?|[Aa]anklagers?|(?:[Ff]ederale )?[Pp]rocureurs?|[Aa]dvocaat-generaal|[Jj]ustitie"
    r"|(?:Landelijk|Functioneel) Parket)"
)
AUTHORITY = (
    rf"(?:{_PROSECUTION}|(?:\w+se |federale |nationale |lokale )?(?:politie|recherche|marechaussee|gendarmerie|douane)"
    r"|rechercheurs|agenten|speurders|opsporingsdiensten?|autoriteiten|FIOD|Europol|Eurojust|Interpol|NFI|FBI|NCA|DEA"
    r"|ministerie|minister|burgemeester|korpschef|politiechef|politiewoordvoerder|politiewoordvoerster"
    r"|onderzoeksrechter|rechter-commissaris|onderzoekers|opsporing|Belastingdienst|inspectie)"
)
_DEFENCE = (
    r"(?:verdediging|(?:straf)?advoca(?:at|te|ten)(?!-generaal)|raads(?:man|vrouw|lieden)|strafpleiters?|(?:hoofd"
    r"|mede)?verdachten?"
    r"|bedrijf|onderneming|aanbieder|cliënte?n?|beklaagden?)"
)
_SAYS = (
    r"(?:zegt|zeggen|zei|zeiden|gezegd|meldt|melden|meldde|meldden|gemeld|stelt|stellen|stelde|stelden"
    r"|(?<!vervolging )(?<!verdenking )(?<!beschuldiging )(?<!vrijheid )(?<!aansprakelijk )gesteld|voert"
    r"|voeren|voerde|voerden|aangevoerd|betoogt|betoogde|betoogden|betoogd|vindt|vinden|vond|vonden|noemt|noemen|noemde"
    r"|noemden|genoemd|pleit|pleiten|pleitte|pleitten|bepleitte|bepleit|verklaart|verklaren|verklaarde|verklaarden"
    r"|verklaard|laat(?=[^.;]{1,40} weten)|liet(?=[^.;]{1,40} weten)|lieten(?=[^.;]{1,40} weten)|weten"
    r"|benadrukt|benadrukte|houdt vol|hield vol|beweert"
    r"|beweren|beweerde|beweerd|vertelt|vertelde|verteld|schrijft|schreef|geschreven|bevestigt|bevestigde|bevestigd"
    r"|bekendgemaakt|bekend gemaakt|maakte|maakten|maakt|waarschuwt|waarschuwde|schat|schatte|schatten|geschat"
    r"|onthulde|onthult|toonde|presenteerde|deelde|deelt|meegedeeld|kondigde|kondigt|aangekondigd|berichtte|reageert"
    r"|reageerde|concludeert|concludeerde|spreekt|sprak|verwacht|verwachtte|zet vraagtekens|zette vraagtekens)"
)
_TERM = r"(?:[\w,]+ (?:en een half )?(?:jaar|maanden?|weken|dagen|uur))"
_ACTS = (
    r"(?:aangehouden|aanhoudingen|arrestaties?|opgepakt|doorzocht|doorzoeking(?:en)?|huiszoeking(?:en)?|invallen|inval"
    r"|in beslag genomen|beslag gelegd|inbeslagnames?|inbeslaggenomen|ontmanteld|onderschept|meegelezen|meegekeken"
    r"|uit de lucht|offline gehaald|onderzoek gestart)"
)
_BARE = r"(?:\bop verdenking\b|\b(?:verdacht|verdachte|verdachten|verdenkt|beschuldigd|vermoed\w*)\b|\bzou(?:den)?\b)"
_ACCOUNT = (
    rf"(?:\b(?:[Vv]olgens|[Aa]ldus|zegt|zei|meldt|meldde|laat|liet|bevestigt|bevestigde|schrijft|schreef) (?:de |het )?"
    rf"(?:\w+ )?{AUTHORITY}\b|\b{AUTHORITY} (?:[\w-]+ ){{0,4}}?{_SAYS}\b)"
)


def _row(standing: Standing, rule: str, pattern: str, flags: int = re.IGNORECASE) -> tuple[Standing, str, Sieved]:
    return standing, rule, Sieved(pattern, flags)


STANDINGS: tuple[tuple[Standing, str, Sieved], ...] = (
    _row(
        Standing.ALLEGED,
        "a demand",
        rf"\b(?:eist|eiste|eisten|eisen|geëist|vorderde|vordert|gevorderd|vraagt"
        rf"|vroeg)\b{_PART}{{0,80}}\b(?:cel|celstraf"
        rf"|gevangenisstraf|jaar|maanden|straf|straffen|taakstraf|werkstraf|boete|veroordel\w+|veroordeeld"
        rf"|levenslang)\b"
        rf"|\bals het aan (?:het |de )?{_PROSECUTION}[^.;,]{{0,40}} ligt\b|\b(?:straf)?eis(?:en)? (?:was"
        rf"|is|luidde|van|tegen)\b|\b(?:jaar|maanden"
        rf"|levenslang)\b{_PART}{{0,40}}\b(?:geëist|eiste|eist)\b",
    ),
    _row(
        Standing.PARTY,
        "a party concedes",
        rf"\b{_DEFENCE}\b(?: [\w-]+){{0,3}} (?:erkent|erkende|geeft toe|gaf toe)\b{_PART}*\b(?:cliënt|bedrijf|klant)",
    ),
    _row(
        Standing.OFFICIAL,
        "an authority concedes",
        rf"\b{AUTHORITY} (?:[\w-]+ ){{0,2}}?(?:erkent|erkende|erkennen|geeft|gaf|gaven)\b(?={_PART}*\b(?:toe|dat)\b)",
    ),
    _row(
        Standing.FOUND,
        "a verdict or a sentence",
        rf"\b(?:veroordeeld|vrijgesproken)\b|\bschuldig (?:bevonden|verklaard|bevond|verklaarde)\b"
        r"|\bontslagen van (?:alle )?rechtsvervolging\b|\bvan (?:alle )?rechtsvervolging ontslagen\b"
        r"|\bbuiten vervolging gesteld\b"
        rf"|\b(?:hoorde|hoorden)\b{_PART}{{0,100}}?\b{_TERM}\b{_PART}{{0,60}}?\btegen zich (?:\w+ )?(?:uitspreken"
        rf"|uitgesproken)\b"
        rf"|\b(?:resteert|resteren|rest)\b{_PART}{{0,30}}?\bstraf van {_TERM}"
        rf"|\b(?:kreeg|kregen)\b{_PART}{{0,40}}?\bstraf: "
        rf"|\b(?:kreeg|kregen|krijgt|krijgen|gekregen)\b{_PART}{{0,80}}?\b(?:cel|celstraf|celstraffen|gevangenisstraf"
        rf"|gevangenisstraffen|taakstraf|werkstraf|levenslang|voorwaardelijk|opgelegd)\b"
        rf"|\b(?:moet|moeten|gaat|gaan|moest|moesten)\b{_PART}{{0,80}}?\b{_TERM} (?:\w+ )?(?:de (?:cel"
        rf"|gevangenis|bak) in|achter (?:de )?tralies"
        rf"|brommen|zitten|naar de (?:cel|gevangenis))\b"
        rf"|\b{_TERM} (?:cel|celstraf|gevangenisstraf|gevangenis)\b{_PART}{{0,30}}?\b(?:gekregen|opgelegd|voor)\b"
        rf"|\bsp(?:rak|reekt|raken|reken)\b{_PART}{{0,80}}\bvrij\b(?! over)|\b(?:gaat|ging|gaan|gingen)"
        rf" (?:\w+ )?vrijuit\b"
        rf"|\b(?:kreeg|kregen|krijgt|krijgen) (?:[\w{PERSON}]+ )?{_TERM}(?! (?:geleden|later|de tijd|uitstel))"
        rf"|\bstraf\w*\b{_PART}{{0,160}}\b(?:teruggebracht|verlaagd|verhoogd|gehalveerd|verzwaard)\b"
        rf"|\b(?:halveer|verlaag|verhoog|bevestig)(?:t|de|den)\b{_PART}{{0,60}}\b(?:straf|veroordeling"
        rf"|vonnis)\b|\bveroordeling\b{_PART}{{0,80}}\b(?:definitief|onherroepelijk)\b",
    ),
    _row(
        Standing.FOUND,
        "a court speaks",
        rf"\b(?:volgens|aldus) (?:de |het |een )?(?:[\w-]+ )?{COURT}\b|\bvolgens (?:het|de) (?:vonnis"
        rf"|arrest|uitspraak|rechtbankvonnis)\b"
        rf"|\b(?:vonnis|arrest|uitspraak) (?:staat|stelt|luidt|zegt|vermeldt)\b"
        rf"|\b{COURT}(?: (?:(?:in|van|te) )?[A-Z][\w-]+(?: [A-Z][\w-]+)?)?(?: \w+){{0,2}}? {_RULED}\b"
        rf"|\b{_RULED} (?:ook |daarom |dan ook )?(?:de|het) {COURT}\b"
        rf"|\b(?:acht|achtte|achten|achtten)\b{_PART}{{0,140}}\bbewezen\b|\b(?:is|werd"
        rf"|zijn)\b{_PART}{{0,40}}\b(?:wettig en overtuigend )?bewezen\b|\bbewezenverklaard\b",
    ),
    _row(
        Standing.ADMITTED,
        "an admission",
        r"(?<!\bde )(?<!\been )(?<!\bhet )(?<!\bdie )(?<!\bgoede )(?<!\bals )\bbekenden?(?= (?:dat|de |het"
        r" |zijn |haar |hun |al |ook |reeds |meteen |direct |eind |begin |medio |vorig|afgelopen |gisteren|(?:maan"
        r"|dins|woens|donder|vrij"
        r"|zater|zon)dag|na "
        r"|schuld|te |in |bij |tijdens |tegenover |voor |op |onder |volledig|gedeeltelijk|deels|alles"
        r"|eerder|later|aan |en"
        r" |hij|zij|ze)|[,.;])|\bbekent\b|\bbekennen\b"
        r"|\b(?:heeft|hebben|had|hadden)\b(?: (?!niet\b|nooit\b)[\w-]+){0,8}? (?:bekend(?! (?:gemaakt|te"
        r" maken))|toegegeven|erkend)\b"
        rf"|\b(?:geeft|geven|gaf|gaven)\b{_PART}{{0,60}}?\btoe\b(?! te)|\berkent\b|\berkende(?:n)?\b"
        rf"|\blegden? (?:\w+ ){{0,3}}bekentenis(?:sen)? af\b|\bschuldig gepleit\b|\bpleitten? schuldig\b"
        rf"|\bbekende schuld\b",
    ),
    _row(
        Standing.ALLEGED,
        "an indictment speaks",
        rf"\b(?:aanklacht|tenlastelegging|dagvaarding|strafdossier|procesdossier|dossier"
        rf"|requisitoir)\b{_PART}{{0,40}}?\b(?:stelt|staat|zegt"
        r"|vermeldt|luidt|spreekt|blijkt|beschrijft|stelde|stond|beschreef)\b"
        r"|\bvolgens (?:de|het|een) (?:[\w-]+ )?(?:aanklacht|tenlastelegging|dagvaarding|strafdossier"
        r"|dossier|requisitoir|verdenking)\b"
        r"|\b(?:uit|in) (?:de|het) (?:aanklacht|tenlastelegging|dagvaarding|strafdossier|requisitoir)\b",
    ),
    _row(
        Standing.ALLEGED,
        "an accusation",
        r"\bverdacht(?:en|e)? (?:er)?van\b|\b(?:word(?:t|en)|werd(?:en)?|is|zijn|was|waren|staat|staan"
        r"|stond|als) (?:(?!(?:niet|nooit|geen)\b(?! alleen))[\w-]+ ){0,8}?verdacht(?:e|en)?\b(?! die)"
        r"|\bverdenk(?:t|en|ing(?! gesteld)|ingen)\b|\bbeschuldig(?:d|t|de|den|en|ing|ingen)\b|\bbeticht(?:t|te|en)?\b"
        r"|\b(?:vermeende?|vermoedelijke?|naar verluidt|vermoedens?)\b"
        r"|\bzou(?:den)? (?!(?:kunnen|moeten|mogen|willen|later|graag|niet"
        r" kunnen)\b)(?:[^.;]{0,200}?)\b(?:hebben|zijn|worden|gaan|staan|komen|vormen|maken|gaf|had|was"
        r"|[a-z]{3,}en)\b"
        r"|\bten laste gelegd\b|\b(?:wordt|worden|werd|werden) (?:[\w-]+ ){0,6}?(?:verweten|vervolgd"
        r"|beschouwd als|gezien als)\b"
        r"|\bvervolg(?:t|en|de|den)\b|\b(?:staat|staan|stond|stonden) (?:[\w-]+ ){0,6}?terecht\b"
        r"|\bterecht(?:staan|stond)\b"
        r"|\bmoet(?:en)? zich (?:[\w-]+ ){0,6}?verantwoorden\b|\bop het spoor van\b",
    ),
    _row(
        Standing.OFFICIAL,
        "an authority tells of its acts",
        rf"^(?=.{{0,1500}}\b{_ACTS}\b)(?=.{{0,1500}}?{_ACCOUNT})(?!.{{0,1500}}{_BARE})",
    ),
    _row(
        Standing.PARTY,
        "a denial",
        rf"^(?!.{{0,300}}\b{AUTHORITY} (?:[\w-]+ ){{0,2}}ontken).{{0,600}}?\b(?:ontken(?:t|de|den|nen|d)"
        rf"|bestrijd(?:t|en)|bestreed|bestreden|betwist(?:t|te|ten|en)?)\b"
        r"|\b(?:hij|zij|ze|verdachte|man|vrouw) (?:\w+ ){0,3}?(?:onschuldig|niets van te weten|van niets"
        r" te weten)\b|\bzegt onschuldig\b|\bonschuldig te zijn\b",
    ),
    _row(
        Standing.ALLEGED,
        "a party accuses",
        rf"\b{_DEFENCE}\b{_PART}{{0,120}}?\b{_SAYS}\b.{{0,200}}\b(?:onrechtmatige?|onwettige?|illegaal"
        rf"|illegale|geschonden|schending(?:en)?|in strijd met"
        r"|misleid|gelogen|achtergehouden|gemanipuleerd|gefraudeerd|opgelicht)\b",
    ),
    _row(
        Standing.PARTY,
        "a party speaks",
        rf"\b{_DEFENCE}\b{_PART}{{0,90}}?\b{_SAYS}\b"
        rf"|\b(?:volgens|aldus|zegt|zei|stelt|stelde|betoogt|betoogde|vindt|vond|meent|verklaart|verklaarde"
        rf"|reageert) (?:(?:de|het|een|zijn|haar|hun|diens) )?(?:\w+ )?{_DEFENCE}\b"
        rf"|\bnamens (?:het bedrijf|de onderneming|zijn cliënt|haar cliënt|de verdachten?)\b",
    ),
    _row(
        Standing.ALLEGED,
        "the prosecution speaks",
        rf"\b(?:volgens|aldus) (?:de |het |een )?(?:\w+ )?{_PROSECUTION}\b"
        rf"|\b{_PROSECUTION}\b(?: [\w-]+){{0,3}}? (?:verwijt|verweet|stelt|stelde|denkt|dacht|gelooft"
        rf"|beweert|beweerde|betoogt|betoogde|vindt|vond|meent"
        r"|meende|noemt|noemde|ziet|zag|acht|achtte|gaat ervan uit|ging ervan uit|rekent|rekende|vermoedt"
        r"|vermoedde|spreekt van|sprak van|zegt|zei)\b"
        rf"|\b(?:verwijt|verweet|stelt|stelde|denkt|gelooft|beweert|beweerde|betoogt|betoogde|vindt|vond"
        rf"|meent|meende|noemde|noemt|vermoedt|zegt|zei)"
        rf" (?:de |het )?{_PROSECUTION}\b",
    ),
    _row(
        Standing.ALLEGED,
        "heard in court",
        r"\b(?:tijdens|op|ter|in) (?:de |een )?(?:zitting|rechtszitting|pro-formazitting|rechtszaal"
        r"|inleidende zitting)\b"
        rf"{_PART}{{0,40}}?\b(?:bleek|blijkt|werd verteld|werd voorgelezen|kwam naar voren|hoorde)\b"
        r"|\b(?:had|heeft|hadden) (?:[\w-]+ ){0,3}?(?:betoogd|aangevoerd)\b|\b(?:betoogde|voerde aan) dat\b"
        r"|\b(?:rechtbank|rechters?|hof|jury) (?:kreeg|kregen) te horen\b",
    ),
    _row(
        Standing.ALLEGED,
        "the belief of an authority",
        rf"\b{AUTHORITY} (?:[\w-]+ ){{0,2}}?(?:vermoedt|vermoedden|vermoedde|denkt|denken|dacht|gelooft"
        rf"|geloven|verdenkt|verdenken|beschouwt"
        rf"|beschouwen|gaat ervan uit|gaan ervan uit|houdt rekening)\b|\b(?:vermoedt|denkt|gelooft"
        rf"|vermoeden|denken) (?:de |het )?(?:\w+ )?{AUTHORITY}\b",
    ),
    _row(
        Standing.OFFICIAL,
        "an authority speaks",
        rf"\b{AUTHORITY}\b(?:(?: (?!niets?\b|geen\b)[\w’'-]+){{0,8}}?|,[^,.;]{{3,50}},)? {_SAYS}\b"
        rf"|\b(?:volgens|aldus) (?:(?:de|het|een|een woordvoerder van de|een woordvoerder van het|cijfers"
        rf" van) )?(?:[\w-]+ )?{AUTHORITY}\b"
        rf"|\b(?:zegt|zei|meldt|meldde|melden|meldden|bevestigt|bevestigde|laat|liet|schrijft|schreef|schat"
        rf"|schatte|maakte|maakten|waarschuwt|stelt|stelde"
        rf"|benadrukt|vertelt|verklaart|verklaarde|noemt|noemde) (?:(?:de|het|een) )?(?:woordvoerder van"
        rf" )?(?:(?:de|het) )?(?:\w+ )?{AUTHORITY}\b",
    ),
    _row(
        Standing.OFFICIAL,
        "a formal act",
        rf"\b(?:aangeklaagd|gedagvaard|in verdenking gesteld|in beschuldiging gesteld|in staat van"
        rf" beschuldiging gesteld)\b"
        rf"|\b(?:arrestatiebevel|aanhoudingsbevel|aanhoudingsmandaat)\w*\b{_PART}{{0,60}}\buitgevaardigd\b"
        rf"|\bvaardigden?\b{_PART}{{0,60}}\b(?:arrestatiebevel|aanhoudingsbevel)\w*\b"
        rf"|\b(?:doorverwezen|verwezen) naar de (?:correctionele|rechtbank)\b|\binternationaal gesignaleerd\b"
        rf"|\bloopt\b{_PART}{{0,40}}\b(?:opsporings|arrestatie|aanhoudings)bevel\b",
    ),
)
CARRIES = frozenset({"an indictment speaks", "the prosecution speaks"})
"""Rules whose account goes on in the next sentences, where their subject is a pronoun."""

OF_THE_ACCUSER = frozenset({"an indictment speaks", "an accusation"})
"""Rules whose words are those of whoever accuses in the article, where the sentence names nobody."""

FRAMES = frozenset(
    {"an indictment speaks", "the prosecution speaks", "a party concedes", "a party accuses", "a party speaks"}
)
"""Rules by which somebody tells: what they say of verdicts and admissions is theirs."""

SUBORDINATE = re.compile(
    rf"\b(?:die|wie|wiens|wier|waar\w*)\b[^,;.]{{0,60}}\b(?:volgens|aldus) [^,;.]{{0,20}}$"
    rf"|\b(?:hoewel|omdat|nadat|toen|terwijl|voordat|ondanks|al)\b[^,;.]{{0,40}}\b(?:{_DEFENCE}|{_PROSECUTION}) "
    rf"(?:[\w-]+ ){{0,2}}$",
    re.IGNORECASE,
)
"""Before a cue: it stands in a side clause, where somebody tells only what is told there."""

GOES_ON = re.compile(
    r"(?:Hij|Zij|Ze|Het (?:bedrijf|netwerk|duo|tweetal|drietal)|De (?:organisatie|groep|bende|mannen"
    r"|verdachten?|man|vrouw|onderneming)"
    r"|Zijn|Haar|Hun|Ook (?:hij|zij|ze)|Daarbij|Daarmee|Daarnaast|Bovendien|Samen)\b"
)
"""How a sentence begins that goes on about the same subject."""

RESTRICTIVE = re.compile(
    r"(?:(?<!,) (?:die|wie|wier|wiens) (?:(?!en |maar )[\w-]+ ){0,6}$|\b(?:een|het|elk"
    r"|ieder) [\w-]+ dat (?:[\w-]+ ){0,6}$"
    r"|\b(?:iemand|mensen|klanten|gebruikers|criminelen|mannen),? (?:van )?(?:die|wie) (?:[\w-]+ ){0,6}$"
    r"|\b(?:veroordeeld|schuldig)\b[^.]{0,140}\bvan [^.;,]{3,60} (?:werd|is|wordt|werden|zijn) (?:hij|zij"
    r"|ze) $)",
    re.IGNORECASE,
)
DENIED = re.compile(
    r"\b(?:niemand|niets?|nooit|nog niet|geen|nog geen|zonder|moet(?:en)? (?:\w+ )?worden|kan|kunnen|kon"
    r"|konden|dreigt|dreigen"
    r"|wil|willen|eist|eiste|vraagt|vroeg|vordert|als|indien|mocht|zodra|of|tenzij|riskeert|riskeren|hangt"
    r"|hoopt|voorkomen"
    r"|zou(?:den)?|(?:pleit|pleitte|vraagt|vroeg) (?:voor|om)|had(?:den)? moeten)\b(?:[^,;:.]|(?<=\b[A-Z])\.){0,45}$",
    re.IGNORECASE,
)
