"""Regions and larger towns of the world that the news of courts and police names often.

In: nothing. Out: two tables. Refuses to be complete: a place that is missing is found by where it stands.
"""

_REGIONS = """
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa
Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada
New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island
South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming
British Columbia|Alberta|Saskatchewan|Manitoba|Ontario|Quebec|Québec|New Brunswick|Nova Scotia|Newfoundland|Yukon
New South Wales|Queensland|South Australia|Western Australia|Tasmania|Northern Territory|Flanders|Wallonia|Limburg
Gelderland|Overijssel|Friesland|Groningen|Drenthe|Zeeland|Utrecht|Flevoland|North Brabant|North Holland|South Holland
Noord-Brabant|Noord-Holland|Zuid-Holland|Bavaria|Saxony|Hesse|Lower Saxony|North Rhine-Westphalia|Brandenburg|Saarland
Catalonia|Andalusia|Galicia|Valencia|Calabria|Sicily|Sardinia|Lombardy|Tuscany|Campania|Puglia|Brittany|Normandy
Provence|Corsica|Merseyside|Lancashire|Yorkshire|West Yorkshire|South Yorkshire|North Yorkshire|Greater Manchester
Cheshire|Cumbria|Durham|Northumberland|Derbyshire|Nottinghamshire|Lincolnshire|Leicestershire|Staffordshire|Shropshire
Warwickshire|West Midlands|Worcestershire|Herefordshire|Norfolk|Suffolk|Essex|Kent|Surrey|Sussex|East Sussex
West Sussex|Hampshire|Berkshire|Buckinghamshire|Oxfordshire|Gloucestershire|Wiltshire|Somerset|Dorset|Devon|Cornwall
Hertfordshire|Bedfordshire|Cambridgeshire|Northamptonshire|Gwent|Gwynedd|Glamorgan|Teesside|Tyneside|Wearside
Humberside|Sinaloa|Jalisco|Chihuahua|Sonora|Guerrero|Michoacán|Baja California|Antioquia|Guayas|Transylvania|Anatolia
Scandinavia|Balkans|Caribbean|Costa del Sol|Costa Blanca|Costa Brava|Canary Islands|Balearic Islands|Channel Islands
Azores|Madeira|Bay of Plenty|Hawke's Bay|Waikato|Otago|Northland|Central Otago|Nunavut|Prince Edward Island|Manhattan
Brooklyn|Staten Island|Long Island|Normandie|Picardy|Alsace|Lorraine|Asturias|Basque Country|Murcia|Extremadura|Algarve
Alentejo|East Flanders|West Flanders|Hainaut|Silesia|Thrace|Crete|Peloponnese|Kerala|Punjab|Gujarat|Maharashtra
Tamil Nadu|Uttar Pradesh|Karnataka|Goa|Aberdeenshire|Perthshire|Powys|Dyfed|Rutland|Isle of Wight|Anglesey|Guernsey
County Galway|County Mayo|County Wexford|County Waterford|County Louth|County Meath|County Kildare|County Donegal
County Limerick|County Tipperary|County Clare|County Wicklow|County Durham|County Armagh|County Tyrone|County Cork
County Down|County Antrim|County Kerry|Munster|Leinster|Ulster|Connacht|Fife|Lothian|Lanarkshire|Ayrshire
"""
_TOWNS = """
Aachen|Aalst|Aarhus|Aberdeen|Aberystwyth|Abu Dhabi|Accra|Accrington|Addis Ababa|Adelaide|Agadir|Airdrie|Ajman|Albany
Albuquerque|Alcala de Henares|Aldershot|Alexandria|Algeciras|Algiers|Alicante|Alkmaar|Almelo|Almere|Almeria|Almería
Altrincham|Amadora|Amersfoort|Amiens|Amman|Amsterdam|Anaheim|Anchorage|Ankara|Antalya|Antwerp|Apeldoorn|Arequipa
Arlington|Arnhem|Ashford|Assen|Asunción|Athens|Atlanta|Auckland|Augsburg|Avignon|Aylesbury|Ayr|Badalona|Baghdad
Ballymena|Baltimore|Banbury|Bangkok|Bangor|Barcelona|Bari|Barking|Barnet|Barnsley|Barranquilla|Barrow-in-Furness|Basel
Basildon|Basingstoke|Basra|Bath|Bedford|Beijing|Beirut|Belfast|Belgrade|Bellingham|Bendigo|Bengaluru|Benidorm|Bergen
Berkeley|Berlin|Bern|Bexley|Bicester|Bielefeld|Bilbao|Bilzen|Birkenhead|Birkirkara|Birmingham|Blackburn|Blackpool|Blyth
Bognor Regis|Bogota|Bogotá|Boise|Bologna|Bolton|Bootle|Bordeaux|Boston|Boulogne-sur-Mer|Bournemouth|Bracknell|Bradford
Braga|Braintree|Brampton|Brasilia|Brasília|Bratislava|Breda|Bremen|Bremerhaven|Brentwood|Brescia|Brest|Bridgend
Bridgwater|Brighton|Brisbane|Bristol|Brno|Bromley|Bromsgrove|Bruges|Brunswick|Brussels|Bucharest|Budapest|Buenaventura
Buenos Aires|Bundaberg|Burnley|Burton upon Trent|Bury St Edmunds|Bydgoszcz|Cadiz|Cagliari|Cairns|Cairo|Calais|Calgary
Cali|Callao|Cambridge|Canberra|Cancun|Cancún|Cannock|Canterbury|Cape Town|Caracas|Cardiff|Carlisle|Cartagena|Casablanca
Castleford|Catania|Cebu|Ceuta|Chania|Charleroi|Charlottesville|Chatham|Chelmsford|Cheltenham|Chemnitz|Chennai
Chesterfield|Chiang Mai|Chicago|Chichester|Chigwell|Chongqing|Chorley|Christchurch|Chula Vista|Cincinnati|Ciudad Juárez
Clacton|Clermont-Ferrand|Cleveland|Cluj|Cluj-Napoca|Clydebank|Coimbra|Colchester|Cologne|Colombo|Columbus|Colón
Constanta|Constanța|Copenhagen|Corby|Cork|Cork City|Cottbus|Coventry|Crawley|Crewe|Croydon|Culiacan|Culiacán
Cumbernauld|Curitiba|Cádiz|Dagenham|Dakar|Dallas|Damascus|Darlington|Dartford|Darwin|Davao|Dayton|Delft|Delhi|Denver
Derby|Derry|Detroit|Deventer|Dewsbury|Dhaka|Dijon|Doha|Doncaster|Dordrecht|Dortmund|Dover|Dresden|Drogheda|Dubai|Dublin
Dubrovnik|Duisburg|Dumbarton|Dumfries|Dundalk|Dundee|Dunedin|Dunfermline|Dunkirk|Durban|Durres|Durrës|Dusseldorf
Düsseldorf|Ealing|East Kilbride|Eastbourne|Ecatepec|Edinburgh|Edmonton|Eindhoven|El Paso|Emmen|Ennis|Enschede|Epping
Epsom|Erfurt|Esbjerg|Esmeraldas|Essen|Estepona|Exeter|Falkirk|Fareham|Farnborough|Felixstowe|Ferrara|Fez|Florence
Folkestone|Fort Lauderdale|Fort Worth|Fortaleza|Frankfurt|Freiburg|Fremantle|Fresno|Fuengirola|Gaborone|Galati|Galway
Gateshead|Gdansk|Gdańsk|Gdynia|Geelong|Geneva|Genk|Genoa|Ghent|Gijón|Gioia Tauro|Girona|Gisborne|Glasgow|Glendale
Gloucester|Gold Coast|Gosport|Gothenburg|Gouda|Granada|Grantham|Gravesend|Graz|Great Yarmouth|Greenock|Greenwich
Grenoble|Grimsby|Guadalajara|Guangzhou|Guatemala City|Guayaquil|Guildford|Haarlem|Hackney|Hagen|Haifa|Halifax|Hamburg
Hamilton|Hanoi|Hanover|Harlow|Harrogate|Hartlepool|Harwich|Hasselt|Havana|Havering|Heerlen|Helsinki|Hemel Hempstead
Heraklion|Hereford|Heysham|High Wycombe|Hillingdon|Hilversum|Ho Chi Minh City|Hobart|Holyhead|Honolulu|Hoorn|Hounslow
Houston|Huddersfield|Hull|Hyderabad|Iasi|Ibiza|Ilford|Immingham|Incheon|Innsbruck|Inverness|Ipswich|Iquitos|Islington
Istanbul|Itajai|Itajaí|Izmir|Jacksonville|Jakarta|Jeddah|Jerusalem|Johannesburg|Kabul|Kalgoorlie|Kampala|Kandahar
Kansas City|Karachi|Karlsruhe|Kassel|Katowice|Kaunas|Kelowna|Kettering|Kidderminster|Kiel|Kiev|Kilkenny|Kilmarnock
King's Lynn|Kingston|Kirkby|Kirkcaldy|Kitchener|Klaipeda|Knowsley|Knoxville|Kolkata|Koper|Kortrijk|Kotor|Krakow|Kraków
Kuala Lumpur|Kyiv|La Linea|La Louvière|La Línea|La Paz|Lagos|Lahore|Laredo|Larnaca|Las Vegas|Launceston|Lausanne
Le Havre|Leamington Spa|Leeds|Leeuwarden|Leicester|Leiden|Leipzig|Lerida|Letterkenny|Leuven|Lewisham|Lichfield|Liege
Lille|Lima|Limassol|Limerick|Limón|Linz|Lisbon|Lisburn|Liverpool|Livorno|Liège|Ljubljana|Llandudno|Llanelli|Lleida|Lodz
London|Londonderry|Long Beach|Los Angeles|Loughborough|Lowestoft|Luanda|Lucerne|Lugano|Luton|Lyon|Maastricht|Macapá
Macau|Macclesfield|Madrid|Magdeburg|Maidenhead|Maidstone|Mainz|Malaga|Malmo|Malmö|Managua|Manaus|Manchester|Manila
Mannheim|Mansfield|Manzanillo|Maputo|Mar del Plata|Maracaibo|Maracay|Marbella|Margate|Maribor|Marrakesh|Marsaxlokk
Marseille|Marseilles|Mazatlán|Mechelen|Medellin|Medellín|Melbourne|Melilla|Memphis|Mersin|Merthyr Tydfil|Messina|Metz
Mexico City|Miami|Middelburg|Middlesbrough|Milan|Milton Keynes|Milwaukee|Minneapolis|Minsk|Mississauga|Modena|Mombasa
Monterrey|Montevideo|Montpellier|Montreal|Moscow|Motherwell|Mulhouse|Mullingar|Mumbai|Munich|Murmansk|Málaga|Münster
Naas|Nairobi|Namur|Nantes|Napier|Naples|Nashville|Navan|Neuss|New Delhi|New Orleans|New York City|Newark|Newcastle
Newcastle upon Tyne|Newcastle-under-Lyme|Newport|Newry|Nice|Nicosia|Nijmegen|Nogales|Northampton|Norwich|Nottingham
Nouakchott|Novi Sad|Nuneaton|Nuremberg|Nîmes|Oakland|Odense|Odesa|Oklahoma City|Oldham|Omaha|Oporto|Osaka|Oslo|Ostend
Ostrava|Ottawa|Oviedo|Oxford|Padua|Palermo|Palm Beach|Palma|Palmerston North|Pamplona|Panama City|Paramaribo
Paranaguá|Paris|Parma|Parramatta|Patras|Pattaya|Penrith|Penzance|Perpignan|Perth|Perugia|Pescara|Peterborough
Philadelphia|Phnom Penh|Phoenix|Phuket|Piraeus|Pittsburgh|Ploiesti|Plovdiv|Plymouth|Podgorica|Poole|Port Talbot
Port of Spain|Port-au-Prince|Portimao|Portlaoise|Porto|Portsmouth|Posorja|Potsdam|Poznan|Prague|Preston|Pretoria
Pristina|Puerto Vallarta|Queenstown|Quito|Rabat|Raleigh|Ramsgate|Reading|Recife|Redcar|Redditch|Regensburg
Reggio Calabria|Reims|Rennes|Reykjavik|Riga|Rijeka|Rimini|Rio de Janeiro|Riyadh|Rochdale|Rockhampton|Rome|Romford
Roosendaal|Rosario|Rostock|Rotherham|Rotorua|Rotterdam|Roubaix|Rouen|Runcorn|Saarbrücken|Sacramento|Saint-Denis
Saint-Nazaire|Saint-Étienne|Salford|Salisbury|Salt Lake City|Salzburg|San Antonio|San Bernardino|San Diego
San Francisco|San Jose|San José|San Juan|San Pedro Sula|San Salvador|San Sebastian|Sandwell|Santa Ana|Santa Marta
Santa Monica|Santander|Santiago|Santo Domingo|Santos|Sao Paulo|Sarajevo|Scarborough|Schiedam|Schiphol|Scunthorpe
Seattle|Seoul|Setubal|Setúbal|Seville|Shanghai|Sharjah|Sheffield|Shenzhen|Sint-Niklaas|Sittard|Sittingbourne
Skelmersdale|Skopje|Sligo|Slough|Sofia|Solihull|South Shields|Southall|Southampton|Southend|Southport|Southwark|Soweto
Spalding|Spijkenisse|Split|Spokane|St Albans|St Helens|St John's|St Louis|St Petersburg|Stevenage|Stockholm|Stockport
Stockton|Stockton-on-Tees|Stoke|Stoke-on-Trent|Stourbridge|Strasbourg|Stuttgart|Sunderland|Surabaya|Sutton Coldfield
Swansea|Swindon|Sydney|Szczecin|São Paulo|Tacoma|Taipei|Tallaght|Tallinn|Tampa|Tamworth|Tangier|Taranto|Tarragona
Taunton|Tauranga|Tegucigalpa|Tehran|Tel Aviv|Telford|Tema|Terneuzen|Tewkesbury|Thanet|The Hague|Thessaloniki
Thunder Bay|Tijuana|Tilburg|Tilbury|Tirana|Tiraspol|Tokyo|Toowoomba|Toronto|Torquay|Torremolinos|Tottenham|Toulon
Toulouse|Tournai|Tower Hamlets|Townsville|Tralee|Trieste|Tripoli|Trondheim|Trowbridge|Trujillo|Truro|Tucson|Tulsa
Tunbridge Wells|Tunis|Turin|Turku|Turnhout|Tyrone|Ulaanbaatar|Upminster|Uppsala|Uxbridge|Valladolid|Valletta|Valparaiso
Valparaíso|Vancouver|Varna|Venice|Venlo|Veracruz|Verona|Verviers|Vienna|Vigo|Vilnius|Vitoria|Vlissingen|Volendam
Waalwijk|Wagga Wagga|Wakefield|Wallsend|Walsall|Waltham Forest|Warrington|Warsaw|Waterford|Watford|Wednesbury|Weert
Wellingborough|Wellington|West Bromwich|Weston-super-Mare|Westport|Weymouth|Whangarei|Whitehaven|Wichita|Widnes
Wiesbaden|Wigan|Willemstad|Winchester|Windsor|Winnipeg|Woking|Wollongong|Wolverhampton|Woolwich|Worcester
Worthing|Wrexham|Wroclaw|Wuhan|Wuppertal|Xiamen|Yeovil|Yerevan|York|Youngstown|Zaanstad|Zadar|Zagreb|Zaragoza|Zeebrugge
Zurich|Zwolle|Zürich|Łódź
"""
REGIONS = frozenset(form for row in _REGIONS.split("\n") for form in row.split("|") if form)
"""States, provinces and counties; what stands before one and a comma is a place in it."""

TOWNS = frozenset(form for row in _TOWNS.split("\n") for form in row.split("|") if form)
"""Towns."""

_STATE_LETTERS_WORDS = """
AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI
SC SD TN TX UT VA VT WA WI WV WY D.C. B.C. N.Y. N.J. Calif. Fla. Tex. Ont. Que. NSW
"""
STATE_LETTERS = frozenset(_STATE_LETTERS_WORDS.split())
"""Letters for a state, which stand after a town and a comma."""
