"""English words that begin sentences and names of offices, and words that are never part of a person's name.

In: nothing. Out: tables. Refuses to know any name.
"""

_FUNCTION = """
the a an this that these those it its it's it’s he she they we you i his her their our my your him them us me in on at
by for from to of and or but if as so yet nor not no than then there here who whom whose what how why where which when
while whether because although though unless until till since once upon despite besides except beyond behind after
before during with within without under over above below between among amongst against across along around about
through throughout towards toward into onto inside outside near off out up down per via like unlike following
according including regarding concerning meanwhile however moreover furthermore nevertheless nonetheless therefore
thus hence otherwise instead likewise similarly finally eventually initially originally previously recently currently
subsequently ultimately apparently allegedly reportedly officially separately elsewhere afterwards altogether together
later earlier now also even only still just again today yesterday tomorrow tonight all some many most much more less
few several both each every either neither other others another such same one two three four five six seven eight nine
ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
seventy eighty ninety hundred hundreds thousand thousands million millions dozens twice nothing nobody everyone
everybody anyone someone something everything anything whoever whatever yes did does do was were is are be been being
has have had having will would can could may might must shall should
"""
_NOUNS = """
first second third fourth fifth last next half monday tuesday wednesday thursday friday saturday sunday january
february march april may june july august september october november december christmas easter ramadan mr mrs ms miss
dr sir prosecutors prosecutor police officers officer agent agents detectives detective investigators investigator
judge judges jurors jury court courts people users customers clients messages phones phone subscriptions searches
technicians defence defendants defendant lawyers lawyer authorities customs government officials victims witnesses
criminals gangs gang drug drugs cocaine heroin cannabis cash money however photo image picture source sources video
caption media watch read see more related news breaking live exclusive updated published share opinion analysis
editorial comment sentencing jailing addressing opening closing speaking prosecuting defending mitigating representing
giving asked told walking standing appearing having being among using working acting based born raised arrested
charged convicted sentenced accused suspected found wanted held released seized encrypted messaging network networks
service services company companies firm website app apps server servers data handsets did does do was were is are be
been has have had will would can could might must shall should let take taken get got evidence investigation
investigations operation raid raids trial hearing appeal case cases report reports documents records madam dear thanks
please note editor's editor warning correction update new old big small key top age
"""
FUNCTION = frozenset(_FUNCTION.split())
"""Small words, in small letters, with which a sentence can begin and no name."""

ORDINARY = FUNCTION | frozenset(_NOUNS.split())
"""In small letters; a run that begins with one has its name after it."""

_BODY_WORDS = """
Academy Act Administration Affairs Agency Airlines Airport Alliance Analytics Appeal Appeals Arena Army Assembly
Association Attorney's Authority Avenue Bank Bar Bay Beach Board Border Branch Brigade Broadcasting Bureau Café
Cabinet Cartel Cathedral Cell Center Centre Centres Chamber Channel Charge Charges Church Circuit City Clan Class
Close Club Coast Coastguard Code College Command Commission Committee Commons Communications Company Conference
Congress Constabulary Consulting Controlled Convention Corporation Corps Council County Court Courts Crime Crimes
Criminal Crown Customs Daily Department Devices Directorate District Division Drive Drugs East Eastern Electronics
Embassy Encrypted Enforcement Enterprise Enterprises Estate Europe European Evidence Exchange FBI Federation Field
Financial Fiscal Force Forces Forensic Forum Foundation Fraud Freight Fund Gang Garda Gardaí Gazette Gendarmerie
Global GmbH Government Group Guard Guardia Harbour Harbor Head Headquarters Health Herald High Highway Holding
Holdings Home Hospital Hotel House Immigration Inc Industries Information Inquiry Inspectorate Institute Institution
Instruments Insurance Intelligence International Internet Investigation Investigations Investments Island Islands Jail
Journal Judiciary Justice Kingdom Laboratory Labs Lake Lane Laundering Law League Legal Liaison Library Limited LLC
LLP Logistics Lords Ltd Magazine Magistrates Mall Marine Market Maritime Media Medical Messenger Metropolitan Military
Ministry Mobile Monetary Motors Mount Mountain Mounted Movement Museum National Navy Network Networks News North
Northern Nations Office Official Operation Operations Opioid Orchestra Organisation Organised Organization Organized
Park Parliament Parquet Party Penal Phone Phones Police Polícia Policía Polizei Politie Port Post Press Prison
Proceeds Programme Program Project Property Prosecution Prosecutions Prosecutor's Province Public Publishing Radio
Railway Recovery Region Regional Regulation Republic Research Revenue Review Risk River Road Royal Safety Sales School
Secret Section Security Senate Serious Service Services Shipping Society Software Solutions South Southern Special
Square Squad Stadium State States Station Store Street Studios Substances Summit Supreme Systems Task Tax Team
Technologies Technology Telecom Telegram Television Terrace Theatre Times Trade Trading Traffic Trafficking Transport
Treasury Treaty Tribunal Trust Union Unit United University Valley Ventures Village Violent War Warrant Way Wealth
Weekly West Western Wireless World Youth Zone Order Distribute Launder Commit Conspire Conspiracy Possess Import
Supply Deliver Maintain Obstruct Man Woman Men Women Gets Google Apple Android Microsoft Facebook Twitter YouTube
Instagram WhatsApp BlackBerry Nokia Samsung Bitcoin Ethereum Tether Rolex Interpol Europol Eurojust NATO Dark Web
Good Proud Prime Minister Presidency Christmas Eve Black Friday Easter Pixel iPhone Secure Safe Tracker Chat Pro Plus
Premium Messaging Data Cyber Digital Crypto Age
"""
BODY_WORDS = frozenset(_BODY_WORDS.split())
"""Words of offices, companies, laws, works and goods: a run with one of them is no person."""

_BRANDS_WORDS = """
android iphone ios google pixel apple samsung nokia blackberry motorola huawei xiaomi bq sony microsoft windows linux
whatsapp telegram signal facebook messenger instagram snapchat tiktok twitter skype zoom wechat viber imessage gmail
youtube reddit discord linkedin proton protonmail bitcoin ethereum monero tether visa mastercard paypal amazon ebay
vodafone o2 ee kpn orange gps gsm sim esim vpn pgp gpg tor wifi wi-fi bluetooth sms voip ip imei pin qr sd usb xmpp
otr internet intranet web ai it tv cctv anpr sd-card satellite mobile smart second-hand burner crypto encrypted
"""
BRANDS = frozenset(_BRANDS_WORDS.split())
"""Goods, carriers, services for everybody and techniques, in small letters: none is a phone network of its own."""
