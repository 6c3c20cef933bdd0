/**
 * Places whose English name differs from the gazetteer's, or that it lacks:
 * `English name|other spellings|country|latitude|longitude|population|kind`. Kind is `locality` when empty.
 * Coordinates are needed only where the gazetteer has no row under any of the names. Facts, collected by us.
 */
const TABLE = `
Tangier|Tangiers,Tanger,Tánger|MA
Marrakesh|Marrakech,Marrakésh|MA
Fez|Fes,Fès|MA
Sale|Salé|MA
Nador||MA
Fnideq|Fnidek,Fnidaq,Castillejos|MA
El Aaiun|El-Aaiún,El Aaiún,Laayoune,Laâyoune,Al-Ayun|EH
Dakhla|Ad-Dakhla|EH
Tetouan|Tétouan,Tetuan,Tetuán|MA
Oujda|Oujda-Angad|MA|34.68|-1.91|494000
Al Hoceima|Al Hoceïma,Alhucemas|MA
Skhirat|Skhirate|MA|33.85|-7.03|59000
Temara|Témara|MA
Meknes|Meknès,Mequinez|MA
Kenitra|Kénitra|MA
Imlil||MA|31.137|-7.919|2000
Khouribga||MA
Berrechid||MA
Beni Mellal|Béni Mellal|MA
Essaouira|Mogador|MA
Ouarzazate||MA
Errachidia|Er-Rachidia|MA
Sidi Slimane||MA
Chefchaouen|Chaouen,Xauen|MA
Casablanca|Dar el Beida|MA
Larache||MA
Agadir||MA
Inezgane||MA
Guelmim||MA
Zagora||MA
Farkhana|Farkhane|MA|35.28|-2.97|12000
Beni Ensar|Béni Ansar,Beni Enzar|MA
Oued Zem||MA
Ceuta|Sebta|ES
Melilla|Melilia|ES
Algiers|Alger,Argel|DZ
Oran|Wahran|DZ
Constantine|Qacentina|DZ
Tizi Ouzou||DZ
Annaba||DZ
In Amenas|Ain Amenas,In Aménas|DZ|28.04|9.55|7000
Tamanrasset||DZ
Tebessa|Tébessa|DZ
Batna||DZ
Tunis||TN
Sousse|Susa|TN
Sfax||TN
Kasserine|Qasserine|TN
Kairouan||TN
Ben Gardane|Ben Guerdane|TN
Jendouba||TN
El Kef|Le Kef|TN|36.18|8.71|55000
Sidi Bouzid||TN
Gafsa||TN
Bizerte|Bizerta|TN
Monastir||TN
Tripoli|Tarabulus|LY
Benghazi|Bengasi|LY
Derna|Darnah|LY|32.76|22.64|120000
Sirte|Surt|LY
Sabratha|Sabrata|LY|32.79|12.48|102000
Misrata|Misratah|LY
Zuwara|Zuwarah|LY
Sabha|Sebha|LY
Cairo|Le Caire|EG
Alexandria|Alexandrie|EG
Arish|al-Arish,El Arish|EG
Rafah||PS
Sheikh Zuweid|Sheikh Zuwaid,Sheikh Zuwayed|EG|31.21|34.11|60000
Sharm el-Sheikh|Sharm el Sheikh|EG
Tanta||EG
Luxor||EG
Minya|Minya city|EG
Bamako||ML
Timbuktu|Tombouctou,Timbuctu|ML
Gao||ML
Kidal||ML
Mopti||ML
Menaka|Ménaka|ML
Segou|Ségou|ML
Ouagadougou||BF
Djibo||BF
Dori||BF
Solhan||BF|13.24|0.29|5000
Niamey||NE
Diffa||NE
Tillaberi|Tillabéri|NE
Tahoua||NE
Agadez||NE
N'Djamena|Ndjamena|TD
Nouakchott||MR
Abidjan||CI
Grand-Bassam|Grand Bassam|CI
Dakar||SN
Maiduguri||NG
Chibok||NG|10.87|12.85|60000
Kano||NG
Abuja||NG
Maroua||CM
Kolofata||CM
Mogadishu|Mogadiscio,Muqdisho|SO
Kismayo|Kismaayo|SO
Garissa||KE
Nairobi||KE
Mombasa||KE
Lamu||KE
Mandera||KE
Kampala||UG
Mocimboa da Praia|Mocímboa da Praia|MZ|-11.35|40.35|30000
Palma||MZ|-10.78|40.47|52000
Beni||CD
Khartoum|Jartum|SD
Addis Ababa||ET
Jerusalem|Al-Quds|IL
Tel Aviv|Tel Aviv-Yafo|IL
Gaza|Gaza City|PS
Jenin|Janin|PS
Nablus||PS
Hebron||PS
Ramallah||PS
Beirut|Beyrouth|LB
Tripoli||LB
Arsal||LB
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
Karak|Kerak,al-Karak|JO
Irbid||JO
Baghdad|Bagdad|IQ
Mosul|Mossoul|IQ
Kirkuk||IQ
Fallujah|Falluja|IQ
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
Qatif||SA
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
Kattankudy||LK
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
Bali||ID|-8.4|115.2|4300000|region
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
Grozny||RU
Makhachkala||RU
Derbent||RU
Nalchik||RU
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
Luxembourg||LU
London|Londres|GB
Manchester||GB
Birmingham||GB
Glasgow||GB
Streatham||GB
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
Madrid||ES
Barcelona||ES
Seville|Sevilla|ES
Valencia||ES
Granada||ES
Cordoba|Córdoba|ES
Malaga|Málaga|ES
Almeria|Almería|ES
Cadiz|Cádiz|ES
Algeciras||ES
Murcia||ES
Cambrils||ES
Ripoll||ES
Alcanar||ES
Zaragoza|Saragossa|ES
San Sebastian|San Sebastián,Donostia|ES
Bilbao||ES
Badalona||ES
Terrassa||ES
Mataro|Mataró|ES
Palma de Mallorca|Palma|ES
Las Palmas|Las Palmas de Gran Canaria|ES
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
High Atlas|Haut Atlas|MA|31.0|-7.5||region
Oriental|the Oriental region|MA|34.0|-2.5||region
Rif|the Rif|MA|35.0|-4.5||region
Souss-Massa||MA|30.0|-8.8||region
Kabylie|Kabylia|DZ|36.6|4.5||region
Mount Chaambi|Chaambi,Jebel Chaambi,Mount Chambi|TN|35.2|8.7||region
Sinai|Sinai Peninsula,North Sinai,northern Sinai|EG|30.0|33.8||region
Western Desert||EG|27.5|28.0||region
Gaza Strip||PS|31.4|34.4||region
West Bank||PS|32.0|35.3||region
Anbar|Anbar province,al-Anbar|IQ|33.0|42.0||region
Diyala||IQ|34.0|45.0||region
Nineveh|Ninewa|IQ|36.2|42.5||region
Kurdistan|Iraqi Kurdistan|IQ|36.2|44.0||region
Helmand||AF|31.0|64.0||region
Nangarhar||AF|34.2|70.2||region
Kunar||AF|35.0|71.2||region
Balochistan|Baluchistan|PK|28.5|65.1||region
Khyber Pakhtunkhwa||PK|34.0|71.3||region
North Waziristan|Waziristan|PK|33.0|70.0||region
South Waziristan||PK|32.3|69.7||region
Punjab||PK|31.0|72.7||region
Sindh||PK|26.0|68.5||region
Kashmir|Jammu and Kashmir|IN|34.0|75.0||region
Riau Islands|Kepulauan Riau|ID|3.9|108.1||region
Banten||ID|-6.4|106.1||region
West Java||ID|-6.9|107.6||region
Central Java||ID|-7.2|110.1||region
East Java||ID|-7.5|112.2||region
Java||ID|-7.5|110.0||region
Sumatra||ID|0.0|102.0||region
North Sumatra||ID|2.5|99.0||region
Lampung||ID|-5.0|105.0||region
Sulawesi||ID|-2.0|121.0||region
Central Sulawesi||ID|-1.0|121.0||region
Papua||ID|-4.0|138.0||region
Aceh||ID|4.5|96.8||region
Mindanao||PH|7.5|125.0||region
Sulu||PH|6.0|121.0||region
Basilan||PH|6.5|122.0||region
Lanao del Sur||PH|7.8|124.3||region
Maguindanao||PH|7.0|124.4||region
Sabah||MY|5.3|117.0||region
Borno|Borno State|NG|11.5|13.0||region
Yobe|Yobe State|NG|12.0|11.5||region
Adamawa|Adamawa State|NG|9.5|12.5||region
Zamfara|Zamfara State|NG|12.1|6.2||region
Lake Chad||TD|13.1|14.5||region
Far North|Extreme North|CM|11.0|14.5||region
Cabo Delgado||MZ|-12.5|39.5||region
Ituri||CD|1.8|29.5||region
North Kivu||CD|-0.8|29.0||region
Puntland||SO|8.5|48.5||region
Lower Shabelle||SO|1.8|44.5||region
Dagestan||RU|43.0|47.0||region
Chechnya||RU|43.4|45.7||region
Ingushetia||RU|43.2|45.0||region
North Caucasus||RU|43.3|44.0||region
Catalonia|Cataluña,Catalunya|ES|41.8|1.5||region
Andalusia|Andalucía|ES|37.5|-4.7||region
Basque Country||ES|43.0|-2.5||region
Canary Islands||ES|28.3|-16.0||region
Balearic Islands||ES|39.6|3.0||region
Corsica|Corse|FR|42.1|9.1||region
Normandy|Normandie|FR|49.0|0.2||region
Brittany|Bretagne|FR|48.2|-2.9||region
Ile-de-France|Île-de-France|FR|48.7|2.5||region
Bavaria|Bayern|DE|48.9|11.4||region
Saxony|Sachsen|DE|51.0|13.4||region
North Rhine-Westphalia|Nordrhein-Westfalen|DE|51.4|7.6||region
Lombardy|Lombardia|IT|45.6|9.8||region
Sicily|Sicilia|IT|37.6|14.0||region
`;

/** A place known under several names. Coordinates are null where the gazetteer's own row has them. */
export interface Exonym {
  readonly name: string;
  readonly others: readonly string[];
  readonly country: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number;
  readonly kind: 'locality' | 'region';
}

export const EXONYMS: readonly Exonym[] = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|'))
  .filter(([, , country]) => country !== undefined && country !== '')
  .map(([name = '', others = '', country = '', lat, lon, population, kind]) => ({
    name,
    others: others.split(',').filter((other) => other !== ''),
    country,
    lat: lat ? Number(lat) : null,
    lon: lon ? Number(lon) : null,
    population: Number(population || 0),
    kind: kind === 'region' ? 'region' : 'locality',
  }));
