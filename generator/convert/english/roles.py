"""What people are called in the news: titles and ranks before a name, occupations and relations beside it.

In: nothing. Out: tables of words. Refuses to know what a role makes of a person in a case: that is `speech`'s.
"""

_HONORIFICS = "Mr Mrs Ms Miss Mx Messrs Dr Sir Dame Lord Lady Baroness Baron Madam Mme Herr Frau Señor Maître"
HONORIFICS = frozenset(_HONORIFICS.split())
"""Titles after which a surname alone is a person."""

_OFFICES = """
Judge Justice Magistrate Recorder Sheriff Prosecutor Attorney Solicitor Barrister Advocate Counsel Commissioner
Superintendent Inspector Detective Det Insp Supt Sgt Sergeant Constable Cst Const Constables DI DCI DS DC PC Officer
Agent Marshal Captain Capt Lieutenant Lt Colonel Col Major Maj General Gen Corporal Cpl Commander Cmdr Cdr Minister
Senator Sen Representative Rep Congressman Congresswoman Governor Gov Mayor Chancellor President Chairman Chairwoman
Chair Director Ambassador Secretary Professor Prof Reverend Rev Investigator Analyst CEO CFO COO CTO CISO
Spokesman Spokeswoman Spokesperson Trooper Deputy Executive Founder Owner Manager
"""
_PLURALS = "Judges Justices Attorneys Prosecutors Detectives Inspectors Sergeants Agents Officers Commissioners"
OFFICES = frozenset((*_OFFICES.split(), *_PLURALS.split()))
"""Words of office that stand with a capital before a name, the last word of a title."""

_PARTS = """
Acting Assistant Associate Deputy Former Vice Chief Senior Junior Special First District Circuit Federal Supreme High
Crown Criminal State County Interim Lead Principal Prosecuting Presiding Investigating Examining Detective Police
Charge Staff Financial Operating Technology Marketing Communications Executive Attorney General U.S. US UK Hon
Honourable Honorable Ch Asst Supervisory Resident Managing Public Chairman
"""
TITLE_WORDS = OFFICES | HONORIFICS | frozenset(_PARTS.split())
"""Every word that can stand in a title."""

_POSTNOMINALS_WORDS = """
KC QC SC MP MEP MSP TD OBE CBE MBE QPM PhD Esq Jr Sr II III IV
"""
POSTNOMINALS = frozenset(_POSTNOMINALS_WORDS.split())
"""Letters after a name."""

_ROLE_WORDS = """
accomplice accountant activist actor actress adjutant administrator adviser advisor advocate agent aide ally ambassador
analyst architect artist associate attorney auditor aunt author baker banker banker's barber barrister biker bodyguard
bookkeeper boss bouncer boxer boyfriend bricklayer broker brother brother-in-law builder bureaucrat businessman
businesswoman butcher buyer captain caretaker carpenter cashier chairman chairwoman champion chauffeur chef chemist
chief cleaner clerk client co-accused co-conspirator co-defendant co-director co-founder co-owner coach coder colleague
commander commentator commissioner confidant constable consultant contractor convict cook coordinator counsel
councillor counsellor courier cousin creator criminal criminologist critic cryptographer customer dad daughter dealer
decorator defendant deputy designer detective developer diplomat director distributor doctor doorman driver economist
editor electrician employee engineer entrepreneur enforcer ex-boyfriend ex-girlfriend ex-husband ex-policeman ex-wife
executive expert farmer father fiancé fiancée financier fireman fisherman fitter fixer footballer forger founder friend
fugitive fixer gangster gardener girlfriend gambler governor grandfather grandmother grandson groom guard gunman
hacker haulier head heir henchman historian hitman hostage husband importer informant informer inmate innkeeper
inspector insider investigator investor jeweller jockey joiner journalist judge juror justice killer kingpin labourer
landlord lawyer leader lecturer legislator lieutenant lobbyist locksmith magistrate magnate maker man manager marketer
mastermind mate mayor mechanic mediator member merchant middleman millionaire minister model mobster mogul money-man
mother musician negotiator neighbour neighbor nephew niece notary nurse officer official operator opponent organiser
organizer outlaw owner painter paramedic partner passenger pastor patient philosopher photographer physician pilot
player plasterer plumber poet policeman policewoman politician porter postman premier presenter president pensioner
priest principal prisoner producer professor programmer promoter proprietor prosecutor provider psychiatrist publican
publisher quartermaster racketeer rapper recorder recruiter referee refugee registrar reporter representative reseller
resident researcher retailer right-hand rival robber roofer runner sailor salesman saleswoman scaffolder scholar
scientist seaman secretary seller senator sergeant serviceman shareholder sheriff shipper shopkeeper singer sister
smuggler soldier solicitor son specialist spokesman spokesperson spokeswoman spouse stepbrother stepfather stepson
strategist student subcontractor supervisor superintendent supplier surgeon suspect tailor taxi-driver teacher
technician technologist tenant therapist thief trader trafficker trainer treasurer tutor tycoon uncle undertaker
victim veteran waiter waitress warden welder wholesaler whistleblower wife witness woman worker writer youngster
"""
ROLE_WORDS = frozenset(_ROLE_WORDS.split()) | {
    *(f"{word}s" for word in _ROLE_WORDS.split() if not word.endswith(("s", "man", "woman", "wife"))),
    *("men", "women", "businessmen", "gangsters", "policemen", "spokesmen", "wives", "pair", "duo", "trio", "brothers"),
}
"""What somebody is by trade, rank or relation, in small letters; plural forms introduce several names."""

CHIEF_ROLES = r"(?:chief \w+(?: officer)?|CEO|CFO|COO|CTO|managing director|right-hand man|dinner lady|head of \w+)"
"""Roles of several words."""
