"""The English verbs of telling, denying, judging and punishing: pieces of patterns.

In: nothing. Out: patterns without places to stand. Refuses to know who does it.
"""

TELLS = (
    r"(?:said|says|say|saying|told|tells?|adds?|added|announced?|announces|disclosed?|discloses|reported|reports"
    r"|revealed|reveals?"
    r"|confirmed|confirms?|explained|explains?|stated|states?|estimated|estimates?|mentioned|mentions?"
    r"|made public|warned|warns?"
    r"|noted|notes?|described|describes?|declared|declares?|put (?:it|that|this|the \w+)|claim(?:s|ed)?"
    r"|reckon(?:s|ed)?|commented|remarked|insisted|insists?"
    r"|recalled|acknowledged|conceded|admitted|testified|wrote|writes?|credits?|credited|indicated|outlined"
    r"|countered|counters|stressed|stresses|emphasi[sz]e[sd]?|underline[sd]?|cautioned|pointed out|predicted"
    r"|pledged|vowed"
    r"|recounted|hinted|reiterated|repeated|assured|signalled|signaled|reminded|boasted|branded|labelled|dubbed"
    r"|detailed"
    r"|went on|continued|hailed|praised|tweeted|posted"
    r"|maintain(?:s|ed)?|counted|counts|gave the (?:number|figure)|raised the number|released a statement)"
)

ACCUSES = (
    rf"(?:{TELLS}|alleged|alleges?|argue[sd]?|contend(?:s|ed)?|claim(?:s|ed)?|accuse[sd]?|submitted"
    rf"|submits?|suggest(?:s|ed)?|asserts?"
    r"|asserted|opened|charges? that|show(?:s|ed)?|sets? out|allegation is that|portray(?:s|ed)?|painted?|paints"
    r"|asked the (?:court|judge|jury)|believes?|believed|suspects?|suspected)"
)

DENIES = (
    r"(?:den(?:y|ies|ied)|denying|disput(?:es|ed?|ing)|reject(?:s|ed|ing)?|contest(?:s|ed|ing)?|protest(?:s"
    r"|ed) (?:his|her|their)"
    r" innocence|refut(?:es|ed?))"
)

SPEAKS = (
    rf"(?:{TELLS}|{DENIES}|claim(?:s|ed)?|argue[sd]?|insist(?:s|ed)?|maintain(?:s|ed)?|question(?:s|ed)?"
    rf"|contend(?:s|ed)?"
    r"|boast(?:s|ed)|promise[sd]?|advertise[sd]?|submitted|pointed out|asked|urged|complained|objected"
    r"|criticised|criticized|replied|replies|answered|retorted|protested|pleaded with|expressed|attacked|blamed"
    r"|hit back"
    r"|called (?:it|the|for)|declined to comment|doubted|suggested|pleaded for|appealed for)"
)

BELIEVES = (
    r"(?:(?:\w+ly |also |still |now |long |initially )?(?:believes?|believed|suspects?|suspected(?= (?:that|of"
    r"|he|she|they|him|her|them|the|it))|regards?|regarded|thinks?(?! of\b)|thought(?! of\b)|considers?|considered))"
)

TERM = (
    r"(?:(?:a|an|the|his|her|another|some|at least|more than|just|almost|nearly|over|up to|up) ){0,2}"
    r"(?:(?:minimum|maximum|total|combined|whopping|concurrent|consecutive|indefinite|suspended|prison|jail"
    r"|custodial|community|heavy|long|short|stiff|lengthy|new|further|non-custodial) ){0,2}"
    r"(?:(?:(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty)[\w-]{0,12}(?: and a half)?(?:[ -]and[ -]a[ -]half)?"
    r"[ -](?:years?|yrs?|months?|mos?|mths?|weeks?|days?)(?:[’']|\b)|half a year|a year and)|life\b(?: sentence| term"
    r"| in prison)?|(?:suspended|custodial|prison|jail) (?:sentence|term)s?"
    r"|(?:sentence|stretch|prison term|jail term)\b|(?:sentences|terms) (?:of|ranging|totall?ing|between|from)\b"
    r"|(?:\w+-)?year (?:sentence|term|stretch))"
)

BE = r"(?:is|are|was|were|been|being|be|get|gets|got|getting)"

JAILED = (
    r"(?:sentenced|jailed|imprisoned|locked up|caged|put (?:away|behind bars)|(?:locked|sent|shut) away"
    r"|sent (?:to prison|to jail"
    r"|down)|incarcerated"
    r"|fined|ordered to (?:serve|pay|forfeit|hand over|spend)|banged up|convicted|found guilty|(?:acquitted|exonerated)"
    r"|cleared(?! (?:away|out|up|by customs|customs))(?= |\.|,|;|$)|found not guilty|found to have)"
)

RULES = (
    r"(?:found|finds|ruled|rules|held that|holds that|convicted|acquitted|decided|sentenced|jailed|cleared"
    r"|upheld|dismissed|rejected|overturned"
    r"|quashed|struck (?:out|down)|threw out|set aside|imposed|concluded|refused|ordered|handed|gave|reduced|increased"
    r"|declared|accepted that|was satisfied|were satisfied|saw no|granted|allowed|remitted|annulled|took \w+ off|passed"
    r"|let in|let off|freed|discharged|ordered|spared|directed|agreed|preferred|disagreed|dismisses|rejects"
    r"|upholds|convicts"
    r"|acquits|clears|sentences|jails|quashes|accepted|was unpersuaded|were unpersuaded|was not persuaded"
    r"|took (?:the )?view"
    r"|determined|confirmed|affirmed|reversed|vacated|stayed|barred|excluded|admitted)"
)
STANDS = (
    r"(?<!withdrew )(?<!withdraw )(?<!withdrawn )(?<!vacate )(?<!vacated )(?<!retracted )(?<!rejected )(?<!reversed )"
)
"""Before a plea: it was not taken back."""
UNDONE = (
    r"(?! (?:was|were|is|has been|had been) (?:later |then )?(?:rejected|withdrawn|vacated|set aside|refused|thrown)\b)"
)
"""After a plea: nor undone."""
WORD = r"(?:(?!(?:not|never|no|to|yet|due|nearly|almost|hardly|neither|nor)\b)[\w-]+ )"
"""A word between an auxiliary and its verb that does not undo it."""
UNBILLED = r"(?! (?:[€£$\d]|up\b|overnight|extra|more|less|hundreds|thousands|an? (?:\w+ )?(?:fee|premium)))"
"""After `charged`: it is no price, and no battery."""
