"""How English says that a name is that of an encrypted-phone network or of an operation: a table of patterns.

In: nothing. Out: rows of kind, rule, pattern with the group `name`, and whether the row alone is weak: it counts only
where no other rule says that the name is something else. Refuses to know any network.
"""

import re

from generator.convert.names.spelling import CAP, RUN

_NAME = rf"[“\"‘']?(?P<name>{RUN})"
_FEW = rf"[“\"‘']?(?P<name>{CAP}(?: (?:{CAP}|\d{{1,3}})){{0,3}})[”\"’']?"
_ADJECTIVE = (
    r"(?:crypto|cryptographic|encrypted|encryption|secure|secured|coded|ciphered|scrambled|end-to-end|private"
    r"|privacy|covert"
    r"|anonymous|clandestine|underground|criminal|bespoke|dedicated|modified|customi[sz]ed|hardened|ultra-secure"
    r"|closed|illicit|secret|tap-proof|untraceable|invitation-only|Dutch|Canadian|so-called)"
)
_MEDIUM = (
    r"(?:phone|telephone|telephony|telecoms?|telecommunications?|mobile|mobile phone|handset|device|smartphone"
    r"|messaging|message|messenger|chat|chatting|text|texting|communications?|comms|e-?mail|PGP|instant messaging"
    r"|cryptophone|encryption)"
)
_HEAD = (
    r"(?:networks?|services?|apps?|applications?|platforms?|systems?|tools?|providers?|products?|software|brands?"
    r"|suppliers?|messengers?|solutions?|operators?|compan(?:y|ies)|firms?)"
)
_DEVICE = r"(?:phones?|telephones?|handsets?|devices?|smartphones?|mobiles?|cell ?phones?)"
_WHAT = (
    rf"(?:(?:{_ADJECTIVE}[ -]){{0,3}}(?:{_MEDIUM}[ -]){{1,3}}{_HEAD}|(?:{_ADJECTIVE}[ -]){{1,3}}{_HEAD}"
    rf"|(?:{_ADJECTIVE}[ -]){{0,2}}crypto-?(?:phones?|networks?|messengers?|communications?)|crypto phones?"
    rf"|(?:encrypted|encryption|secure|coded|modified|tap-proof)[ -]{_DEVICE}|(?:chat|messaging|messenger"
    rf"|phone) (?:apps?|services?))"
)
_ASIDE = r"(?!(?:with|without|in|near|from|at|by|for|on|who|which)\b)"  # what comes after is something beside it
_ITS = (
    r"(?:users?|customers?|clients?|messages?|messenger|chats?|conversations?|traffic|servers?|handsets?|phones?"
    r"|telephones?"
    r"|devices?|smartphones?|network|platform|app|accounts?|subscriptions?|resellers?|handles?|texts?|hack|cases?|data"
    r"|usernames?|PINs?|PGP|e-?mails?|addresses|evidence|infrastructure|software|encryption|communications?"
    r"|sim cards?|SIMs|licen[cs]es?|messaging"
    r"|distributors?|administrators?|subscribers?|service|system)"
)
_BROKEN = (
    r"(?:broken? into|broke into|breaking into|hacked|hacking of|hack of|cracked|cracking of|cracking"
    r"|infiltrat(?:ed|ion of|ing|e)"
    r"|penetrat(?:ed|ing|ion of)|compromised|fall of|take ?downs? of|shut ?down of|closure of|collapse of"
    r"|demise of|bust of"
    r"|the end of|dismantl(?:ed|ing|ement of)|took down|brought down|(?:users?|customers|clients|administrators?"
    r"|servers?|resellers?"
    r"|distributors?|operators?|successors? (?:of|to)) of|rivals? (?:of|to|like)|predecessors?|successor to)"
)
_TALK = (
    r"(?:messages?|messaged|messaging|chats?|chatted|communicat\w+|conversations?|handles?|usernames?|nicknames?"
    r"|texts?|texted|discuss\w*|photos?|pictures?|deals?|orders?|traffic|exchanged|sent|spoke|contact\w*|negotiat\w+"
    r"|known as [“\"‘'][^“\"]{1,30}[”\"’'])"
)

RULES: tuple[tuple[str, str, str, bool], ...] = (
    (
        "networks",
        "what it is, then its name",
        rf"\b(?i:{_WHAT}),? (?:(?:called|named|known as|dubbed|branded|such as|like) )?{_NAME}",
        False,
    ),
    ("networks", "its name, then what it is", rf"\b{_FEW} (?:{_WHAT}|[Mm]essenger)\b", False),
    (
        "networks",
        "apposition",
        rf"{_NAME}[”\"’']?(?:,| \(| –| —| is| was) (?:an?|the|another|one of the|its"
        rf"|their) (?:{_ASIDE}[\w-]+ ){{0,4}}?(?:{_WHAT}|app|messenger)\b",
        False,
    ),
    (
        "networks",
        "how its name is made",
        r"(?<![\w@.-])(?P<name>PGP [A-Z]\w+|(?:[A-Z][\w-]* )?(?:[A-Z]\w*[a-z](?:[Cc]hat|[Cc]rypt\w{0,4}|[Cc]iphe?r"
        r"|PGP|Phone)|[A-Z][A-Za-z]{1,12}0[A-Za-z]{1,12})"
        r"|[A-Z]\w+ (?:Secure|Chat|ECC|PGP|Encrypt|Encrypted|Crypt|Cipher|Phone))(?![\w@-])",
        False,
    ),
    ("networks", "what is its", rf"\b{_FEW}(?:[’']s?)? (?:[a-z][\w-]* )?{_ITS}\b", True),
    ("networks", "what was broken into", rf"\b{_BROKEN} (?:the )?{_FEW}", True),
    (
        "networks",
        "what happened to it",
        rf"\b{_FEW}(?: was| were| had been| has been| is| being|,) (?:\w+ )?(?:shut down|taken down|taken offline"
        rf"|infiltrated|hacked|cracked"
        r"|dismantled|switched off|wound up|compromised|penetrated|brought down|broken into|unlocked|decrypted"
        r"|knocked offline)\b",
        True,
    ),
    (
        "networks",
        "talk over it",
        rf"\b(?i:{_TALK}) (?:[\w’'“”\"-]+ ){{0,5}}?(?:on|via|over"
        rf"|through) (?:the )?{_FEW}",
        True,
    ),
    (
        "networks",
        "use of it",
        rf"\b(?:used?|uses|using|logged (?:on|in)to|subscribed to|trusted|relied on) (?:the )?{_FEW}(?=[ ,.;]|$)",
        True,
    ),
    (
        "networks",
        "example of its kind",
        rf"\b(?:networks?|platforms|services|apps|systems|providers|phones)(?: [\w-]+){{0,5}},? (?:after|like"
        rf"|such as|including|namely) {_NAME}",
        False,
    ),
    (
        "networks",
        "what its phones are known as",
        rf"\b(?:phones?|handsets?|devices|apps?|services?|systems?|networks?"
        rf"|product)\b(?: (?!firm|company|man\b|men\b|woman|gang|group|someone)\w+){{0,6}}?,? (?:(?:are |is |was "
        rf"|were )?(?:known as|called|branded|named)"
        rf"|under the (?:names?|brand)) {_NAME}",
        False,
    ),
    (
        "networks",
        "the name it is sold under",
        rf"\b(?:sold|marketed|traded|advertised|operated|peddled|offered) (?:\w+ )?(?:under the (?:names?"
        rf"|brand(?: name)?)|as) {_NAME}",
        True,
    ),
    (
        "networks",
        "who sells phones of its own",
        rf"\b(?:founded|founder of|co-founded|owns?|owned|ran|run|runs|running|operated|operating|launched|created"
        rf"|set up|started) {_FEW}\b"
        rf"[^.;:“”]{{0,90}}\b(?:{_DEVICE}|messenger)\b",
        False,
    ),
    (
        "networks",
        "who offers phones",
        rf"(?<!\bin )(?<!\bnear )(?<!\bfrom )\b{_FEW},? (?:promised|promises|advertised|guaranteed|offered|offers"
        rf"|sold|sells|made|makes|shipped|supplied"
        rf"|marketed|leased|rented out|charged customers) (?:[a-z][\w-]* ){{0,4}}?(?:{_DEVICE}|subscriptions"
        rf"|encryption)\b",
        True,
    ),
    (
        "networks",
        "moved to it",
        rf"\b(?:migrat\w+|switch\w*|defect\w*|moved?|moving|chang\w+|flock\w*|turn(?:ed|ing)|upgrad\w+|fled) "
        rf"(?:[a-z][\w-]* ){{0,3}}?(?:over )?(?:from [A-Z][\w ]{{1,20}} )?(?:to|onto) {_FEW}"
        rf"(?=[^.;]{{0,60}}\b(?:phones?|handsets?|app|messages|encrypted|network|devices))",
        True,
    ),
    (
        "networks",
        "used before or after it",
        rf"\b(?:used|using) {CAP}[^.;:]{{0,40}}?,? (?:and |but )?(?:then|later|before) (?:moved|moving|switch\w+"
        rf"|turned|turning|"
        rf"chang\w+) to {_FEW}",
        True,
    ),
    (
        "networks",
        "whose phones somebody sells",
        rf"\b(?:resellers?|distributors?|sellers?|salesm[ae]n|middlem[ae]n|administrators?|moderators?) (?:for"
        rf"|of) {_FEW}",
        True,
    ),
    (
        "networks",
        "a service that is sold so",
        rf"\b(?:platform|app|service|network|system|phones?|handsets|devices),? (?:which (?:is|was|were|are) "
        rf"|that (?:is|was) )?"
        rf"(?:sold|marketed|advertised|branded|offered) (?:\w+ )?as {_FEW}",
        False,
    ),
    (
        "networks",
        "left for another",
        rf"\b(?:ditch\w*|abandon\w*|swapp?\w*|dump\w*|replac\w+|migrat\w+ from|switch\w+ from|moved from) {_FEW}"
        rf" (?:for|in favou?r of|with|to) {CAP}",
        True,
    ),
    (
        "networks",
        "successor",
        rf"\b(?:such as|like|after|including|and|or|successor|rival)(?: to)? {_FEW} (?:did|was|were) before\b",
        True,
    ),
    (
        "operations",
        "operation",
        rf"\b(?P<name>(?:Operation|Programme|Project|Opération|Operação|Operación|Operazione|Operatie"
        rf"|Op) {CAP}(?: {CAP})?)",
        False,
    ),
    (
        "operations",
        "what it is called",
        r"\b(?:investigation|operation|inquiry|probe|enquiry|sting|raids?|effort|task force|case),?(?: was| is| were)?"
        rf" (?:then |later |also |internally )?(?:dubbed|code-?named|named|called|known as"
        rf"|under the (?:code ?)?name(?: of)?) {_NAME}",
        False,
    ),
    (
        "operations",
        "what somebody called it",
        rf"\b(?:what|which) (?:the )?(?:[\w’'.-]+ ){{1,4}}?(?:called|calls|dubbed|code-?named|named) {_NAME}",
        True,
    ),
    (
        "operations",
        "its code name",
        rf"\b(?:code-?name[d]?|code name(?:d| was)?|codename[d]?),? (?:of |as )?{_NAME}",
        False,
    ),
)

_WHEN = r"(?:(?:early|late|mid-?|the \w+ of|\w+) ){0,2}\d{4}"
LISTED = re.compile(
    rf"{CAP}(?: {CAP})?(?:(?:, {CAP}(?: {CAP})?)*,? (?:and|or) {CAP}(?: {CAP})?)"
    rf"|{CAP}(?: {CAP})? (?:was|were|had|fell|went|followed|closed|collapsed|vanished)\b[^.;:A-Z]{{0,80}} in {_WHEN}"
    rf"(?:,| and|, and|, then) {CAP}(?: {CAP})?(?= in {_WHEN}| the (?:next|same|following) (?:year|month))"
)
"""Names in a row: `A, B and C`; `A was shut in one year and B in another`."""
