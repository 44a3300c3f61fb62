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
accomplice accountant activist actor actress adjutant administrator adviser advisor advocate agent aide ally
ambassador analyst archbishop architect archivist artist assassin associate attorney auditor aunt author bailiff baker
banker banker's barber baron barrister biker binman bishop blogger bodyguard bookkeeper boss bouncer boxer boyfriend
bricklayer brigadier broker brother brother-in-law builder bureaucrat burglar businessman businesswoman butcher buyer
captain carer caretaker carpenter cashier chairman chairwoman champion chauffeur chef chemist chief cleaner clerk
client co-accused co-conspirator co-defendant co-director co-founder co-owner coach coder colleague commander
commentator commissioner confidant conman constable consultant contractor convict cook coordinator councillor counsel
counsellor courier cousin creator criminal criminologist critic cryptographer customer dad daughter dealer decorator
defendant deputy designer detective developer diplomat director distributor docker dockworker doctor doorman driver
economist editor electrician employee enforcer engineer entrepreneur ex-boxer ex-boyfriend ex-detective ex-footballer
ex-girlfriend ex-husband ex-officer ex-policeman ex-soldier ex-wife executive expert farmer father fiancé fiancée
financier fireman fisherman fitter fixer florist footballer forger founder fraudster friend fugitive gambler gangster
gardener girlfriend godfather goldsmith governor grandfather grandmother grandson groom groundsman grower guard gunman
guru hacker hairdresser handyman haulier head heir henchman henchwoman historian hitman hostage hotelier husband imam
importer influencer informant informer inmate innkeeper insider inspector investigator investor jeweller jockey joiner
journalist judge juror justice killer kingpin labourer landlord landowner launderer lawyer leader lecturer legislator
lieutenant lobbyist locksmith lord magistrate magnate maker man manager marketer mastermind mate mayor mechanic
mediator member mercenary merchant middleman militant millionaire minister mobster model mogul money-man mother
murderer musician negotiator neighbor neighbour nephew niece notary nurse nurseryman officer official oligarch
operator opponent optician organiser organizer outlaw owner painter pal paramedic partner passenger pastor patient
pensioner pharmacist philosopher photographer physician pilot plasterer player plumber poet policeman policewoman
politician porter postman postmaster premier presenter president priest principal prisoner producer professor
programmer promoter proprietor prosecutor provider psychiatrist publican publisher quartermaster rabbi racketeer
rapper recorder recruiter referee refugee registrar reporter representative researcher reseller resident restaurateur
retailer right-hand ringleader ringleaders rival robber roofer runner sailor salesman saleswoman scaffolder scholar
scientist seaman secretary seller senator sergeant serviceman shareholder sheriff shipper shopkeeper sicario singer
sister skipper smuggler soldier solicitor son specialist spokesman spokesperson spokeswoman spouse stepbrother
stepfather stepson stevedore strategist student subcontractor superintendent supervisor supplier surgeon suspect
sysadmin tailor taxi-driver teacher technician technologist tenant therapist thief tiler trader trafficker trainer
treasurer tutor tycoon uncle undertaker usher vet veteran victim vlogger waiter waitress warden warlord welder
whistleblower wholesaler wife wiretapper witness woman worker writer youngster
"""
ROLE_WORDS = frozenset(_ROLE_WORDS.split()) | {
    *(f"{word}s" for word in _ROLE_WORDS.split() if not word.endswith(("s", "man", "woman", "wife"))),
    *("men", "women", "businessmen", "gangsters", "policemen", "spokesmen", "wives", "pair", "duo", "trio", "brothers"),
}
"""What somebody is by trade, rank or relation, in small letters; plural forms introduce several names."""

CHIEF_ROLES = r"(?:chief \w+(?: officer)?|CEO|CFO|COO|CTO|managing director|right-hand man|dinner lady|head of \w+)"
"""Roles of several words."""

_TRADES_WORDS = """
accountant actor actress artist baker banker barber barrister binman bodyguard bookkeeper bouncer boxer bricklayer
builder burglar businessman businesswoman butcher cabbie caretaker carpenter carer cashier chauffeur chef chemist
cleaner conman cook couple crook dad decorator dentist docker dockworker doctor doorman electrician entrepreneur
family farmer father fireman firefighter fisherman fitter fixer florist footballer forger fraudster gambler gang
gangster gardener girl grandad grandfather grandmother grocer groundsman grower gunman hairdresser handyman haulier
hitman hotelier husband jeweller jockey joiner labourer landlady landlord launderer lawyer librarian locksmith
man mason mechanic midwife millionaire mother mum musician nurse nurseryman optician painter pair panelbeater paramedic
pensioner pharmacist photographer pilot plasterer plumber policeman policewoman porter postman publican rapper
restaurateur robber roofer salesman saleswoman scaffolder schoolboy schoolgirl schoolteacher shopkeeper skipper
smuggler solicitor stevedore student surgeon tailor teacher teenager thief tiler trafficker trio undertaker vet
waiter waitress welder wholesaler widow wife woman youngster youth
"""
TRADES = frozenset(_TRADES_WORDS.split())
"""What people of a town are called: after the name of something they stand for no body, no network and no goods."""

OF_SOMETHING = frozenset(
    ["boss", "broker", "dealer", "director", "driver", "manager", "owner", "reseller", "seller", "trader", "worker"]
)
"""The same where a noun says of what: `a Thornby grain dealer`."""
