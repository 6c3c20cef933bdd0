/**
 * Towns whose English name differs from the gazetteer's, that it lacks, or that are well known:
 * `English name|other spellings|country|latitude|longitude|population`. Coordinates are needed only where the
 * gazetteer has no row under any of the names. Facts, collected by us.
 */
export const TOWNS_ELSEWHERE = `
El Aaiun|El-Aaiún,El Aaiún,Laayoune,Laâyoune,Al-Ayun|EH
Dakhla|Ad-Dakhla|EH
Rafah||PS
Jerusalem|Al-Quds|IL
Tel Aviv|Tel Aviv-Yafo|IL
Gaza|Gaza City|PS
Jenin|Janin|PS
Nablus||PS
Hebron||PS
Ramallah||PS
Beirut|Beyrouth|LB
Tripoli||LB
Arsal||LB|34.18|36.42|35000
Damascus|Damas,Damasco|SY
Aleppo|Alep,Alepo|SY
Raqqa|Ar Raqqah,al-Raqqa,Rakka|SY
Idlib||SY
Deir ez-Zor|Deir al-Zor,Deir Ezzor,Deir el-Zour|SY
Homs||SY
Palmyra|Tadmur|SY
Kobane|Kobani,Ayn al-Arab|SY
Latakia|Lattakia|SY
Hasakah|Hasaka,al-Hasakah|SY
Amman||JO
Karak|Kerak,al-Karak|JO|31.18|35.70|33000
Irbid||JO
Baghdad|Bagdad|IQ
Mosul|Mossoul|IQ
Kirkuk||IQ
Fallujah|Falluja|IQ|33.35|43.78|250000
Ramadi||IQ
Tikrit||IQ
Basra|Basrah|IQ
Erbil|Arbil,Irbil|IQ
Baqubah|Baquba|IQ
Samarra||IQ
Sinjar||IQ
Sanaa|Sana'a,Sana|YE
Aden||YE
Mukalla|al-Mukalla|YE
Riyadh|Riad|SA
Jeddah|Jedda|SA
Qatif||SA|26.56|50.0|98000
Mecca|Makkah|SA
Medina|Madinah|SA
Kuwait City||KW
Manama||BH
Doha||QA
Dubai||AE
Abu Dhabi||AE
Tehran|Teheran|IR
Kerman||IR
Chabahar||IR
Istanbul|Constantinople|TR
Ankara||TR
Izmir|İzmir|TR
Adana||TR
Gaziantep|Antep|TR
Sanliurfa|Şanlıurfa,Urfa|TR
Diyarbakir|Diyarbakır|TR
Mersin||TR
Bursa||TR
Konya||TR
Kilis||TR
Hatay|Antakya|TR
Suruc|Suruç|TR
Reyhanli|Reyhanlı|TR
Kabul||AF
Kandahar||AF
Kunduz||AF
Jalalabad||AF
Herat||AF
Mazar-i-Sharif|Mazar-e-Sharif|AF
Peshawar||PK
Quetta||PK
Karachi||PK
Lahore||PK
Islamabad||PK
Rawalpindi||PK
Mastung||PK
Sehwan||PK
Srinagar||IN
Pulwama||IN
Mumbai|Bombay|IN
New Delhi||IN
Delhi||IN
Kolkata|Calcutta|IN
Dhaka|Dacca|BD
Colombo||LK
Negombo||LK
Batticaloa||LK
Kattankudy||LK|7.68|81.73|40000
Jakarta|Yakarta|ID
Surabaya||ID
Poso||ID
Solo|Surakarta|ID
Bandung||ID
Bekasi||ID
Depok||ID
Medan||ID
Makassar||ID
Semarang||ID
Batam||ID
Bogor||ID
Tangerang||ID
Marawi|Marawi City|PH
Jolo||PH
Zamboanga|Zamboanga City|PH
Davao|Davao City|PH
Cotabato|Cotabato City|PH
Manila||PH
Kuala Lumpur||MY
Sandakan||MY
Bangkok||TH
Pattani||TH
Yala||TH
Narathiwat||TH
Moscow|Moscou|RU
Saint Petersburg|St Petersburg,St. Petersburg|RU
Grozny||RU|43.31|45.69|290000
Makhachkala||RU
Derbent||RU
Nalchik||RU|43.49|43.62|240000
Kyiv|Kiev|UA
Dushanbe||TJ
Tashkent||UZ
Bishkek||KG
Almaty||KZ
Paris|París|FR
Marseille|Marseilles,Marsella|FR
Lyon|Lyons|FR
Nice|Niza|FR
Strasbourg|Estrasburgo|FR
Toulouse||FR
Saint-Denis|Saint Denis|FR
Saint-Etienne-du-Rouvray|Saint-Étienne-du-Rouvray|FR
Magnanville||FR
Montpellier||FR
Trebes|Trèbes|FR
Carcassonne||FR
Brussels|Bruxelles,Brussel,Bruselas|BE
Antwerp|Antwerpen,Anvers|BE
Liege|Liège|BE
Verviers||BE
Ghent|Gent,Gand|BE
Molenbeek|Molenbeek-Saint-Jean|BE|50.854|4.33|97000
Zaventem||BE
Amsterdam||NL
Rotterdam||NL
The Hague|Den Haag|NL
Arnhem||NL
Utrecht||NL
Luxembourg||LU|49.61|6.13|125000
London|Londres|GB
Manchester||GB
Birmingham||GB
Glasgow||GB
Streatham||GB|51.43|-0.13|58000
Liverpool||GB
Dublin||IE
Berlin|Berlín|DE
Hamburg||DE
Munich|München|DE
Cologne|Köln,Colonia|DE|50.94|6.96|963000
Frankfurt|Frankfurt am Main|DE
Dresden||DE
Ansbach||DE
Chemnitz||DE
Solingen||DE
Hanover|Hannover|DE
Dortmund||DE
Nuremberg|Nürnberg|DE
Vienna|Wien,Viena|AT
Graz||AT
Zurich|Zürich|CH
Geneva|Genève,Ginebra|CH|46.2|6.15|183000
Lausanne||CH
Winterthur||CH
Rome|Roma|IT|41.89|12.48|2318000
Milan|Milano|IT|45.46|9.19|1236000
Turin|Torino|IT
Naples|Napoli|IT
Bari||IT
Palermo||IT
Venice|Venezia|IT
Genoa|Genova|IT
Athens||GR
Thessaloniki|Salonica|GR
Lisbon|Lisboa|PT
Porto|Oporto|PT
Aveiro||PT
Copenhagen|København|DK
Stockholm||SE
Gothenburg|Göteborg|SE
Malmo|Malmö|SE
Uppsala||SE
Oslo||NO
Helsinki||FI
Turku||FI
Warsaw|Varsovie|PL
Prague|Praha|CZ
Budapest||HU
Bucharest|București|RO
Sofia||BG
Burgas||BG
Belgrade|Beograd|RS
Sarajevo||BA
Pristina|Prishtina|XK
Tirana|Tiranë|AL
Skopje||MK
New York|New York City,NYC|US
Washington|Washington DC,Washington D.C.|US
Boston||US
Orlando||US
San Bernardino||US
Los Angeles||US
Chicago||US
Garland||US
Chattanooga||US
Ottawa||CA
Toronto||CA
Montreal|Montréal|CA
Quebec City|Québec|CA
Sydney||AU
Melbourne||AU
Christchurch||NZ
Auckland||NZ
`;
