"""What sites write around their articles: one row for each kind and language.

In: nothing. Out: a table of patterns for the beginning of a short line. A row of no language holds what is the same
in several. Refuses to know any one site, and where a line stands.
"""

from typing import NamedTuple


class Row(NamedTuple):
    """Lines of this kind in this language begin like this."""

    kind: str
    language: str
    pattern: str


_ANOTHER, _NEXT, _MORE = "link to another article", "link to the next item", "link to more"
_SHARE, _JOIN, _CONSENT = "sharing and comments", "subscription or cookies", "consent"
_ADVERT, _LABEL, _TAGS, _CAPTION = "advertisement", "label with nothing after it", "tags", "caption"
_RIGHTS, _NOTICE, _MENU, _RELEASE = "rights", "notice of the site", "menu", "press-release heading"
_ARCHIVE, _OF_MAIL, _EDITION, _PICTURES = (
    "label of an archive",
    "notice of a mail",
    "where it was printed",
    "one of several pictures",
)
_CREDIT = "who made it, below the text"
_CONTACT, _SCRAPE, _LENGTH, _TIME = "contact", "date of the scrape", "reading time", "time of an entry"

ROWS = (
    Row(
        _CREDIT,
        "en",
        r"(?:additional )?(?:reporting|writing|editing) by (?-i:[A-Z])[^.!?;]{2,90};\s?(?:additional|reporting"
        r"|writing|editing)\b|our standards\s*:",
    ),
    Row(_CREDIT, "nl", r"(?:met medewerking van|bewerkt door|redactie\s*:) ?(?-i:[A-Z])[^.!?]{2,120}$"),
    Row(_CREDIT, "fr", r"(?:avec la contribution de|r[ée]dig[ée] par|[ée]dit[ée] par) (?-i:[A-Z])[^.!?]{2,120}$"),
    Row(_ANOTHER, "en", r"(?:previous|next)\s*(?:article|post|story|entry|page\b)"),
    Row(_ANOTHER, "nl", r"(?:vorige?|volgende?)\s*(?:artikel|bericht|pagina|verhaal)"),
    Row(_ANOTHER, "fr", r"(?:article|page|num[ée]ro|billet)\s+(?:pr[ée]c[ée]dente?|suivante?)\b"),
    Row(
        _ANOTHER,
        "",
        r"(?:vorheriger|nächster)\s+(?:artikel|beitrag)|(?:artículo|entrada)\s+(?:anterior|siguiente)"
        r"|articolo\s+(?:precedente|successivo)|[←‹→➤►▶▸➔]\s?\S|[^.!?]{3,120}\s[→›]$",
    ),
    Row(
        _NEXT,
        "en",
        r"(?:previous|next)(?:\s*:|$)|(?-i:(?:Previous|Next)\s+(?!\w+day\b)[A-Z]\w+\s+\w+)"
        r"|home\s+(?-i:[A-Z])\w+\s+\w+",
    ),
    Row(_NEXT, "nl", r"(?:vorige|volgende)(?:\s*:|$)"),
    Row(_NEXT, "fr", r"(?:pr[ée]c[ée]dente?|suivante?)(?:\s*:|$)"),
    Row(
        _MORE,
        "en",
        r"(?:read|see|find|learn)\s+(?:more|also)\b|also read\b|check also|more (?:about|like this|on this story"
        r"|stories|from|news)\b|related\b(?!.*[.!?]$)|most (?:read|popular)|recommended|you (?:may|might) also"
        r"|editor.?s? picks?|top stories|latest (?:\w+ )?news$|breaking news|popular (?:category|posts)"
        r"|what.s next$|watch:"
        r"|listen:|live\.|live$|follow live|view all (?:posts|articles)|don.t miss\b|(?:story"
        r"|article) continues below"
        r"|continue reading"
        r"|(?-i:(?:LISTEN|WATCH|READ|SEE|PODCAST)(?:\s(?:TO|MORE|ALSO|NOW|ON|HERE))?)\s?[:|]?\s(?-i:[A-Z]?[a-z])",
    ),
    Row(
        _MORE,
        "nl",
        r"(?:lees|bekijk|zie|kijk|luister) (?:ook|meer|verder|hier)\b|meer (?:over|lezen|nieuws|weten|artikelen)\b"
        r"|meest (?:gelezen|bekeken)|net binnen$|gerelateerd|aanbevolen|ook interessant|uitgelicht$"
        r"|(?:de )?tekst (?:gaat|loopt) (?:verder|door)|(?:artikel|verhaal) gaat (?:verder|door)"
        r"|mis niets\b|(?:nieuwste|laatste) (?:berichten|nieuws)$"
        r"|(?-i:(?:LEES|BEKIJK|ZIE|KIJK|LUISTER|BELUISTER)(?:\s(?:OOK|MEER|NAAR|HIER))?)\s?[:|]?\s(?-i:[A-Z]?[a-z])",
    ),
    Row(
        _MORE,
        "fr",
        r"(?:à )?(?:lire|voir|écouter|d[ée]couvrir) (?:aussi|également|la suite|plus)\b|sur le m[êe]me (?:sujet"
        r"|th[èe]me)"
        r"|articles? (?:similaires?|li[ée]s?|recommand[ée]s?|associ[ée]s?)$|à ne pas (?:rater|manquer)"
        r"|les plus (?:lus|vus|partag[ée]s)|en savoir plus$|nos derni[èe]rs articles|plus d[’']articles|en continu$"
        r"|la suite apr[èe]s|à la une$|dans la m[êe]me (?:rubrique|[ée]dition)|.{0,30}\blisent aussi$"
        r"|poursuivez votre lecture"
        r"|(?-i:(?:LIRE|VOIR|[ÉE]COUTER|REGARDER)(?:\s(?:AUSSI))?)\s?[:|]?\s(?-i:[A-Z]?[a-z])",
    ),
    Row(_MORE, "", r"lesen sie auch|mehr (?:dazu|zum thema)|leer más|leggi anche"),
    Row(
        _SHARE,
        "en",
        r"(?:share|tweet|print|e-?mail|save|copy link)(?:\s+(?:this|page|on|via|article|it)\b.*)?\s*:?$"
        r"|share this\b|about sharing$|leave a (?:reply|comment)|\d+ (?:comments?|views|shares|likes)$"
        r"|find us on|follow us|type your comment|your (?:name|e-?mail)\b|are you human|close$|load more$"
        r"|show comments"
        r"|was this (?:page |article )?helpful|(?:gift|bookmark|report|cite) (?:this|a) (?:article|story|post"
        r"|typo|page)\b"
        r"|(?:cite|citation) (?:this|as)\b|bookmark$|have your say\b|\d+ (?:thoughts?|responses?|replies) (?:on"
        r"|to)\b|(?:join|start) the (?:conversation|discussion)|comments?(?: \(\d+\))?$",
    ),
    Row(
        _SHARE,
        "nl",
        r"(?:deel|delen|mail|print|bewaar|kopieer)(?:\s+(?:dit|deze|op|via|artikel|pagina|link|de link)\b.*)?\s*:?$"
        r"|(?:laat een|plaats een|geef een) reactie|\d+ (?:reacties?|keer gedeeld)$|reacties?(?: \(\d+\))?$"
        r"|volg ons\b|reageren\b|reageer\b|praat mee\b|\d+ (?:reacties?|gedachten?) (?:op|over)\b|citeer (?:dit"
        r"|deze)\b|was deze (?:pagina|informatie) nuttig",
    ),
    Row(
        _SHARE,
        "fr",
        r"(?:partager|imprimer|envoyer|enregistrer|copier|tweeter)(?:\s+(?:cet|cette|sur|par|l[’']article"
        r"|le lien)\b.*)?"
        r"\s*:?$|ajouter à (?:mes|vos) favoris|(?:laisser|poster|ajouter) un commentaire|j[’']aime (?:ça|[çc]a)\b"
        r"|(?:\d+ )?(?:commentaires?|r[ée]actions?|partages?)(?: \(\d+\))?$|(?:suivez|retrouvez|rejoignez)-nous"
        r"|r[ée]agir$|votre (?:nom|e-?mail|adresse e-?mail|commentaire)\b|voir les commentaires|chargement…?$"
        r"|\d+ (?:commentaires?|r[ée]ponses?|r[ée]flexions?) (?:sur|à)\b|(?:citer|r[ée]utiliser) (?:cet|ce|l[’'])",
    ),
    Row(
        _SHARE,
        "",
        r"(?:[^\W\d_]{3,12}\s?:\s)?(?:(?:facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|digg|telegram"
        r"|mastodon|bluesky|threads|instagram"
        r"|messenger|email|mail|youtube|snapchat|tiktok)\b[\s|,·]*)+$|(?:teilen|compartir|condividi)(?:\s+\w+){0,2}$",
    ),
    Row(
        _JOIN,
        "en",
        r".*\b(?:subscribe|newsletters?|sign (?:up|in)|log ?in|register here|click here|create an account)\b"
        r"|.*\bfields?\b.*\brequired\b|send (?:us|your)\b"
        r"|.*\b(?:story ideas|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions))\b"
        r"|support (?:our|independent) journalism|your email address will not"
        r"|you(?:[’']ve| have) (?:read )?\d+ (?:of \d+ )?(?:free )?(?:articles?|stories|reads)\b",
    ),
    Row(
        _JOIN,
        "nl",
        r".*\b(?:nieuwsbrief|nieuwsbrieven|inloggen|abonneer|word abonnee)\b|abonneren$"
        r"|.*\babonnement (?:nemen|afsluiten|opzeggen)\b|(?:neem|sluit) .*\babonnement\b"
        r"|(?:alleen|exclusief) voor abonnees|maak een account|(?:heb|heeft) (?:je|jij|u) (?:een|iets|nog"
        r"|zelf)\b|tip (?:de|ons)\b"
        r"|(?:je|uw) e-?mailadres\b|meld (?:je|u) aan\b|(?:je|u) (?:hebt|heeft) (?:nog )?\d+ (?:gratis )?artikel",
    ),
    Row(
        _JOIN,
        "fr",
        r".*\b(?:s[’']abonner|abonnez-vous|newsletters?|se connecter|connectez-vous|inscrivez-vous"
        r"|cr[ée]er un compte)"
        r"|.*\br[ée]serv[ée] (?:à|aux) (?:nos )?abonn[ée]s|d[ée]jà abonn[ée]"
        r"|il vous reste \d+ ?(?:% de cet article|articles?\b)"
        r"|.*\bchamps obligatoires\b",
    ),
    Row(
        _CONSENT,
        "en",
        r"(?:accept|reject|allow|decline|manage|save)(?: (?:and|all|cookies|preferences|choices|settings|close"
        r"|continue))+$|cookie (?:settings|policy|preferences|notice)|.*\bcookies?\b|(?:privacy|ad) choices$"
        r"|(?:i|we) (?:agree|accept)$|do not sell\b|got it!?$",
    ),
    Row(
        _CONSENT,
        "nl",
        r"(?:alle )?cookies? (?:accepteren|weigeren|toestaan|aanpassen|instellen)|cookie-?(?:instellingen"
        r"|beleid|voorkeuren)"
        r"|(?:alles )?(?:accepteren|weigeren|toestaan)$|akkoord$|voorkeuren(?: beheren)?$|(?:mijn )?instellingen$",
    ),
    Row(
        _CONSENT,
        "fr",
        r"(?:tout )?(?:accepter|refuser|param[ée]trer|personnaliser)(?: (?:et|fermer|tout|les cookies|continuer"
        r"|mes choix))*$"
        r"|continuer sans accepter|(?:gestion|gérer|g[ée]rer|param[èe]tres?)(?: d?es)? cookies|j[’']accepte$"
        r"|.*\btraceurs\b",
    ),
    Row(
        _ADVERT,
        "",
        r"[-–—( ]*(?:advertisements?|advertentie|anzeige|publicit[ée]|publicidad|sponsored|promoted"
        r"|gesponsord|contenu sponsoris[ée]|paid content|ad)\b(?!\s[a-z])"
        r"|[-–—* ]*(?:this|today|deze|cette)\b.{0,40}\b(?:is|are) (?:brought to you|sponsored|made possible) by\b"
        r"|.{0,40}\bmede mogelijk gemaakt door\b",
    ),
    Row(
        _LABEL,
        "",
        r"(?:sources?|bron(?:nen)?|quelle|fuente|via|tags?|topics?|photos?|foto.?s?|images?|credits?|filed under"
        r"|categor(?:y|ies)|cat[ée]gories?|categorie[ëe]n|th[èe]mes?|onderwerpen|trefwoorden|mots[- ]cl[ée]s"
        r"|component"
        r"|contact)(?:\s+(?:is|are|:))?\s*:?$",
    ),
    Row(
        _TAGS,
        "",
        r"(?:tags?|topics?|related topics|component|filed under|categor(?:y|ies)|keywords)\b"
        r"(?:\s*:|\s+(?!(?:on|of|in|for|and|or|the|that|were|was|are|is)\b)\w).*"
        r"|tagged\b(?: (?:with|as|in|under)\b)?[\s:](?!.*[.!?]$).*"
        r"|(?:onderwerpen|trefwoorden|dossiers?|categorie(?:[ëe]n)?|mots[- ]cl[ée]s|th[èe]mes?|rubriques?"
        r"|[ée]tiquettes?)"
        r"\s*:.*",
    ),
    Row(
        _CAPTION,
        "en",
        r"(?:image|media|photo|picture|video|file)\s+(?:source|caption|credit|copyright)\b"
        r"|(?:file |stock )?(?:picture|photo|photograph|image|video)\s*:|file (?:photo|picture)\b"
        r"|(?:picture|photo|photograph|image)s? by (?-i:[A-Z])"
        r"|.{3,300}[(\[](?:file )?(?:image|photo|pic|picture|credit)s?\s?:[^)\]]{1,80}[)\]]$"
        r"|.{3,300}\b(?:Pic|Pics|Picture|Photo|Image|Credit)s?\s?:\s[^.!?]{1,60}$|[^.!?]{0,60}\bfile (?:photo"
        r"|picture|image)\.?$"
        r"|.{3,300}/file photo\b",
    ),
    Row(
        _CAPTION,
        "nl",
        (
            r"(?:foto(?:[’']s)?|beeld|video|archieffoto|illustratie)(?:\s*:|\s+door\s+(?-i:[A-Z]))|(?:archief"
            r"|stock)foto\b|.{3,300}[(\[.]\s?(?:foto|beeld|archieffoto|tekening|illustratie)\s?:[^.!?]{1,80}$"
        ),
    ),
    Row(
        _CAPTION,
        "fr",
        r"(?:photo|image|illustration|vid[ée]o|cr[ée]dits?(?: photos?)?|l[ée]gende)\s*:|.*\((?:photo|cr[ée]dit"
        r"|image)\b[^)]*\)"
        r"|.*\bphoto d[’'](?:illustration|archives)\b|.{3,300}(?-i:PHOTO(?:\s[A-ZÀ-Þ’'-]+){1,8})",
    ),
    Row(
        _CAPTION,
        "",
        r"\[(?:image|photo|foto|pic|picture|beeld|video|illustration)\b[^\]]{0,200}\]"
        r"|getty images|.{3,200}[—–/|(]\s?(?-i:AFP|ANP|Reuters|AP|EPA|PA|Belga|Getty Images|Shutterstock)\)?$",
    ),
    Row(
        _RIGHTS,
        "",
        r".*©|.*\ball rights reserved\b|copyright\b|powered by\b|.*\b(?:part of|onderdeel van) .*(?:group|groep"
        r"|network)\b|.*\balle rechten voorbehouden\b|.*\btous droits r[ée]serv[ée]s\b|.*\breproduction interdite\b"
        r"|mentions l[ée]gales|propuls[ée] par\b|colofon$",
    ),
    Row(
        _NOTICE,
        "en",
        r".*\b(?:your|this) browser\b|.*official (?:government )?website|here.s how you know"
        r"|.*share sensitive information only|skip to\b|.*\b(?:is not|no) responsib(?:le|ility)\b.*\b(?:content"
        r"|websites?)\b"
        r"|about the author\b|(?:contact|about) us$|back to (?:top|home)|accessibility(?: statement)?$|site ?map$"
        r"|this (?:article|post) contains (?:affiliate )?links|archives?$|(?:key points|at a glance)$"
        r"|(?:jump|go) to (?:the )?(?:content|main|navigation)|you are here\b|(?:search|zoek) (?:this"
        r"|our)\b.{0,30}(?:\.{3}|…)$"
        r"|(?:this is )?official websites? use\b",
    ),
    Row(
        _NOTICE,
        "nl",
        r"u bent hier\b|zoek(?:en)? (?:op|in) deze\b.{0,30}(?:\.{3}|…)?$|(?:ga |meteen |direct |spring "
        r"|door )*naar (?:de )?(?:hoofd)?(?:inhoud|navigatie)|terug naar\b|over (?:ons|deze site)$"
        r"|privacy(?:beleid|verklaring)?$|algemene voorwaarden|toegankelijkheid$|veelgestelde vragen$|in het kort$",
    ),
    Row(
        _NOTICE,
        "fr",
        r"vous [êe]tes ici\b|(?:aller|acc[ée]der|passer) (?:au|à la) (?:contenu|navigation|menu)"
        r"|retour (?:à la recherche|en haut|à l[’']accueil|au sommaire)"
        r"|(?:qui sommes-nous|nous contacter|contactez-nous|plan du site|accessibilit[ée]|à propos)\s?\??$"
        r"|conditions g[ée]n[ée]rales|politique de confidentialit[ée]|t[ée]l[ée]charger\b|archives (?:du"
        r"|de)\b(?!.*[.!?]$)"
        r"|navigation des articles|donn[ée]es personnelles$",
    ),
    Row(
        _MENU,
        "",
        r"[^.]*(?:\s[|•·»>›]\s[^.|•·»>›]*){2,}$|(?:home|accueil|archief|archives)\s*[/>»›|].*"
        r"|(?:main )?(?:menu|navigation|search|zoeken|rechercher|recherche|navigatie)$|(?:home|about"
        r"|news)(?-i:(?:\s+[A-Z]\w+){3,})$",
    ),
    Row(
        _RELEASE,
        "",
        r"(?:for immediate release|press release|news release|persbericht|media release"
        r"|communiqu[ée] de presse|pour diffusion imm[ée]diate)\b(?!.*[.!?]$)",
    ),
    Row(
        _CONTACT,
        "",
        r"(?:for (?:further|more) information|if you (?:know|have|saw)|anyone (?:with|who)|(?:media"
        r"|press) (?:enquir|inquir)"
        r"|denkt u|heeft u|heb je|weet u|voor (?:vragen|meer informatie)|pour (?:tout renseignement"
        r"|plus d[’']informations?)"
        r"|toute personne)\b.*(?:\d[\d\s().-]{5,}\d|@)"
        r"|.*\(\d{3}\)\s*\d{3}[-\s]\d{4}|[^.]*\b[\w.+-]{1,64}@[\w-]{1,64}\.\w+"
        r"|.{0,60}\b(?:tel|t[ée]l|phone|fax|bel)\b\.?\s*:?\s*[+(]?\d[\d\s().-]{5,}",
    ),
    Row(
        _ARCHIVE,
        "",
        r"(?-i:BYLINE|SECTION|LENGTH|DATELINE|FULL TEXT|BODY|LOAD-DATE|LANGUAGE|GRAPHIC|PUBLICATION(?:-TYPE)?"
        r"|DOCUMENT-TYPE|JOURNAL-CODE|SUBJECT|CORRECTION-DATE)\s?:"
        r"|(?:ochtend|avond|zaterdag|weekend|stads|regio)?editie$|(?:early|late|final|first|morning|evening"
        r"|national) edition$"
        r"|[ée]dition (?:du|de)\b[^.!?]{0,30}$|r[ée]f(?:[ée]rence)?\.?\s(?:article\s?)?:|r[ée]f\.\s?article\b"
        r"|(?:document|(?:zoek)?resultaat|result|r[ée]sultat) \d+ (?:of|van|sur|de) \d+\b"
        r"|(?:pagina|blz\.?|page|p\.)\s\d{1,3}$|(?:end of|einde van|fin du) document$",
    ),
    Row(
        _OF_MAIL,
        "",
        r"this (?:e-?mail|message)\b.{0,60}\b(?:confidential|intended (?:only|solely)|privileged)\b|to unsubscribe\b"
        r"|(?:please )?consider the environment\b|(?:having trouble|can[’']t|cannot) (?:view|read)(?:ing)? this"
        r"|(?:let op|caution|attention|warning)\s?:\s.{0,60}\b(?:van buiten|outside|externe?)\b"
        r"|dit (?:e-?mail)?bericht\b.{0,60}\b(?:uitsluitend|vertrouwelijk)\b|denk aan het milieu\b|kunt u (?:dit"
        r"|deze)\b.{0,40}lezen"
        r"|ce (?:message|courriel|mail)\b.{0,60}\b(?:confidentiel|exclusivement|destin[ée])\b"
        r"|pensez à l[’']environnement"
        r"|uitschrijven\b|se d[ée]sabonner\b|pour vous d[ée]sabonner\b",
    ),
    Row(_PICTURES, "", r"(?:item|picture|photo|image|foto) \d{1,3} (?:of|van|sur) \d{1,3}\b|\[\d{1,3}/\d{1,3}\]\s"),
    Row(
        _EDITION,
        "",
        r"(?:a version of )?this (?:article|story|essay|piece|report) (?:(?:originally|first|also) )?(?:appears"
        r"|appeared"
        r"|was (?:originally|first) published) (?:in|on)\b"
        r"|(?:een versie van )?dit (?:artikel|verhaal) (?:verscheen|verschijnt|stond|is verschenen)\b"
        r"|(?:une version de )?cet article (?:(?:est|a [ée]t[ée]) (?:paru|publi[ée])|para[îi]t)\b",
    ),
    Row(
        _SCRAPE,
        "",
        r"(?:crawl(?:ed)?|snapshot(?: taken)?|page saved|page enregistr[ée]e|opgeslagen op)\b.{0,12}\d"
        r"|date\s*:?\s*\d{4}(?:-\d\d)?(?:-\d\d)?$|(?:last )?(?:updated|modified)\b(?!.*\bpublished)"
        r"|(?:laatste update|bijgewerkt"
        r"|laatst gewijzigd)\b"
        r"|(?:mis à jour|derni[èe]re (?:mise à jour|modification))\b(?!.*\bpubli)|-?\d{1,2}(?:[.,]\d)?\s?°?\s?[CF]$",
    ),
    Row(
        _LENGTH,
        "",
        r"\d+[- ]min(?:ute|uten|utes)?(?: read| leestijd| de lecture)?$|leestijd\b|temps de lecture\b"
        r"|reading time\b",
    ),
    Row(_TIME, "", r"\d{1,2}[:.h]\d{2}(?:\s?(?:am|pm|uur|[ap]\.m\.))?(?:\s(?:GMT|UTC|BST|CET|CEST))?$"),
)

_SECTIONS = (
    "home news sport sports weather business politics culture lifestyle opinion jobs magazine events podcast podcasts"
    " video videos photos world local puzzles login subscribe newsletter watch live more search menu contact about"
    " archive archives crime courts health science travel money tech technology entertainment topics"
    " nieuws regio economie cultuur puzzels weer binnenland buitenland politiek meer zoeken voorpagina archief shop"
    " accueil actualité actualités société économie politique monde météo sports loisirs culture faits divers"
    " catégories rechercher"
)
SECTIONS = frozenset(_SECTIONS.split())
"""Words that name a part of a site: a line of nothing else is a menu."""
