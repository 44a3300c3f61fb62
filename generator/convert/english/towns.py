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
Warwickshire|West Midlands|Worcestershire|Herefordshire|Norfolk|Suffolk|Essex|Kent|Surrey|Sussex|East Sussex|West Sussex
Hampshire|Berkshire|Buckinghamshire|Oxfordshire|Gloucestershire|Wiltshire|Somerset|Dorset|Devon|Cornwall|Hertfordshire
Bedfordshire|Cambridgeshire|Northamptonshire|Gwent|Gwynedd|Glamorgan|Teesside|Tyneside|Wearside|Humberside|Sinaloa|Jalisco
Chihuahua|Sonora|Guerrero|Michoacán|Baja California|Antioquia|Guayas|Transylvania|Anatolia|Scandinavia|Balkans|Caribbean
County Cork|County Down|County Antrim|County Kerry|Munster|Leinster|Ulster|Connacht|Fife|Lothian|Lanarkshire|Ayrshire
"""
_TOWNS = """
Aachen|Aalst|Aarhus|Abu Dhabi|Accra|Addis Ababa|Adelaide|Alicante|Algeciras|Algiers|Alkmaar|Almelo|Almere|Amersfoort
Amiens|Amman|Amsterdam|Ankara|Antalya|Antwerp|Apeldoorn|Arnhem|Assen|Athens|Atlanta|Auckland|Baghdad|Baltimore|Bangkok
Barcelona|Barranquilla|Basel|Basra|Bath|Beijing|Beirut|Belfast|Belgrade|Benidorm|Bergen|Berlin|Bern|Bilbao|Birkenhead
Birmingham|Blackburn|Blackpool|Bogota|Bogotá|Bologna|Bolton|Bordeaux|Boston|Bournemouth|Bradford|Bratislava|Breda|Bremen
Bremerhaven|Brest|Brighton|Brisbane|Bristol|Bruges|Brunswick|Brussels|Bucharest|Budapest|Buenaventura|Buenos Aires
Burnley|Cairo|Calais|Calgary|Cali|Callao|Cambridge|Canberra|Cancun|Cancún|Cape Town|Caracas|Cardiff|Cartagena|Casablanca
Charleroi|Chelmsford|Chicago|Cologne|Colombo|Colón|Copenhagen|Cork|Coventry|Dakar|Damascus|Darwin|Delft|Delhi|Derby
Detroit|Deventer|Dhaka|Doha|Doncaster|Dordrecht|Dortmund|Dover|Dresden|Dubai|Dublin|Dubrovnik|Dundee|Dunkirk|Durban
Düsseldorf|Dusseldorf|Ecatepec|Edinburgh|Edmonton|Eindhoven|Enschede|Essen|Esbjerg|Exeter|Felixstowe|Fez|Florence
Frankfurt|Fremantle|Gateshead|Gdansk|Gdańsk|Geneva|Genoa|Genk|Ghent|Gioia Tauro|Glasgow|Gloucester|Gothenburg|Granada
Graz|Grimsby|Grenoble|Guadalajara|Guatemala City|Guayaquil|Haarlem|Haifa|Halifax|Hamburg|Hanover|Hanoi|Hasselt|Havana
Heerlen|Helsinki|Hilversum|Ho Chi Minh City|Hobart|Honolulu|Houston|Huddersfield|Hull|Ibiza|Ipswich|Istanbul|Izmir
Jakarta|Jeddah|Jerusalem|Johannesburg|Kabul|Kampala|Karachi|Kaunas|Kiel|Kiev|Kyiv|Kingston|Klaipeda|Kortrijk|Kotor
Krakow|Kraków|Kuala Lumpur|Lagos|Lahore|Lausanne|Las Vegas|Le Havre|Leeds|Leeuwarden|Leicester|Leipzig|Leiden|Leuven
Liège|Liege|Lille|Lima|Limerick|Limassol|Lisbon|Liverpool|Ljubljana|London|Los Angeles|Luanda|Lucerne|Lyon|Maastricht
Macau|Madrid|Malaga|Málaga|Malmo|Malmö|Manaus|Manchester|Manila|Mannheim|Manzanillo|Maputo|Maracaibo|Marbella|Marrakesh
Marseille|Marseilles|Mechelen|Medellin|Medellín|Melbourne|Mexico City|Miami|Middelburg|Middlesbrough|Milan|Minneapolis
Minsk|Mombasa|Monterrey|Montevideo|Montpellier|Montreal|Moscow|Mumbai|Munich|Nairobi|Namur|Nantes|Naples|New Delhi
New Orleans|New York City|Newcastle|Newport|Nice|Nicosia|Nijmegen|Nottingham|Novi Sad|Nuremberg|Oakland|Odesa|Oldham
Oporto|Osaka|Oslo|Ostend|Ottawa|Oxford|Palermo|Palma|Panama City|Paramaribo|Paris|Perth|Peterborough|Philadelphia
Phnom Penh|Phoenix|Phuket|Piraeus|Pittsburgh|Plymouth|Podgorica|Port-au-Prince|Porto|Portsmouth|Poznan|Prague|Preston
Pretoria|Pristina|Puerto Vallarta|Quito|Rabat|Reading|Rennes|Reykjavik|Riga|Rijeka|Rio de Janeiro|Riyadh|Rochdale|Rome
Roosendaal|Rosario|Rotherham|Rotterdam|Rouen|Roubaix|Sacramento|Salford|Salzburg|San Antonio|San Diego|San Francisco
San Jose|San José|San Juan|San Salvador|Santa Marta|Santiago|Santo Domingo|Santos|Sao Paulo|São Paulo|Sarajevo|Seattle
Seoul|Seville|Shanghai|Sharjah|Sheffield|Shenzhen|Skopje|Sofia|Southampton|Southend|Split|St Petersburg|Stockholm
Stockport|Strasbourg|Stuttgart|Sunderland|Surabaya|Swansea|Sydney|Taipei|Tallinn|Tampa|Tangier|Tehran|Tel Aviv
The Hague|Thessaloniki|Tijuana|Tilburg|Tirana|Tokyo|Toronto|Toulon|Toulouse|Tripoli|Trieste|Tunis|Turin|Turku|Uppsala
Valparaiso|Valparaíso|Vancouver|Venice|Venlo|Veracruz|Verona|Vienna|Vilnius|Vlissingen|Volendam|Wakefield|Warsaw|Weert
Wellington|Wigan|Winnipeg|Wolverhampton|Wroclaw|Yerevan|Zagreb|Zaanstad|Zeebrugge|Zurich|Zürich|Zwolle
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
