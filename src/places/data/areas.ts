/** Continents: `name|other names||latitude|longitude|radius`. Facts, our own list. */
export const CONTINENTS = `
Africa|Afrique,África,إفريقيا,افريقيا,أفريقيا||7.2|21.1|4000
Asia|Asie,آسيا||29.8|89.3|4500
Europe|Europa,أوروبا,أوربا,اوروبا||51|17.5|2500
North America|Amérique du Nord,América del Norte,Norteamérica,أمريكا الشمالية,أميركا الشمالية||46|-100|3500
South America|Amérique du Sud,América del Sur,Sudamérica,Suramérica,أمريكا الجنوبية,أميركا الجنوبية||-14.6|-57.7|3500
Oceania|Océanie,Oceanía,Australasia||-20|140|4000
Antarctica|Antarctique,Antártida||-80|0|2500
Americas|the Americas,Amériques,Américas||19|-90|6000
Eurasia|Eurasie||50|80|5000
`;

/**
 * Regions of several countries, seas, straits, gulfs, islands, mountains, deserts and lesser regions that news name:
 * `name|other names|country where there is one|latitude|longitude|radius`. Facts, our own list.
 */
export const AREAS = `
Middle East|Mideast,Mid-East,Near East,Moyen-Orient,Proche-Orient,Oriente Medio,Oriente Próximo,Medio Oriente,الشرق الأوسط||31|42|1500
North Africa|Northern Africa,Afrique du Nord,Norte de África,شمال إفريقيا,شمال أفريقيا||28|10|2000
Sub-Saharan Africa|Subsaharan Africa,Afrique subsaharienne,África subsahariana,أفريقيا جنوب الصحراء||-2|20|3500
West Africa|Western Africa,Afrique de l'Ouest,África Occidental,غرب إفريقيا,غرب أفريقيا||12|-3|1700
East Africa|Eastern Africa,Afrique de l'Est,África Oriental,شرق إفريقيا,شرق أفريقيا||0|37|1500
Central Africa|Middle Africa,Afrique centrale,África Central,وسط أفريقيا||3|18|1500
Southern Africa|Afrique australe,África austral,جنوب القارة الأفريقية||-22|25|1600
Horn of Africa|Corne de l'Afrique,Cuerno de África,القرن الأفريقي,القرن الإفريقي||8|45|1000
Maghreb|Maghrib,Magreb,المغرب العربي,المغرب الكبير||31|3|1700
Mashreq|Mashriq,Machrek,المشرق||33|39|700
Levant|the Levant,Levante mediterráneo,بلاد الشام||34|37|500
Sahel|the Sahel,الساحل الإفريقي,الساحل الأفريقي,منطقة الساحل||15|2|2000
Sahara|Sahara Desert,the Sahara,desierto del Sáhara,الصحراء الكبرى||23|10|2200
Great Lakes region|African Great Lakes,Grands Lacs||-2|29|600
Liptako-Gourma|Liptako Gourma,three-border area,trois frontières||14.5|0.5|250
Lake Chad|Lake Chad Basin,Lac Tchad,lago Chad,بحيرة تشاد||13.1|14.5|150
Sinai|Sinai Peninsula,Sinaï,Sinaí,سيناء,شبه جزيرة سيناء|EG|29.5|33.8|150
Arabian Peninsula|Arabia,Péninsule arabique,península arábiga,شبه الجزيرة العربية,الجزيرة العربية||23|46|1200
Persian Gulf|Arabian Gulf,Golfe persique,Golfo Pérsico,الخليج العربي,الخليج||27|51|450
Gulf of Oman|Golfe d'Oman,خليج عمان||24.5|58.5|250
Gulf of Aden|Golfe d'Aden,Golfo de Adén,خليج عدن||12|48|400
Strait of Hormuz|Hormuz,Détroit d'Ormuz,estrecho de Ormuz,مضيق هرمز||26.6|56.3|80
Bab el-Mandeb|Bab al-Mandab,Bab el-Mandab,باب المندب||12.6|43.3|60
Red Sea|Mer Rouge,Mar Rojo,البحر الأحمر||20|38.5|900
Dead Sea|Mer Morte,Mar Muerto,البحر الميت||31.5|35.5|40
Suez Canal|Canal de Suez,قناة السويس|EG|30.5|32.35|80
Mesopotamia|Mésopotamie||33|44|350
Kurdistan|Kurdistan region,كردستان,إقليم كردستان|IQ|36.2|44|200
Golan Heights|Golan,Plateau du Golan,Altos del Golán,الجولان,مرتفعات الجولان|SY|33|35.75|35
Bekaa|Bekaa Valley,Beqaa,Bekaa valley,البقاع,سهل البقاع|LB|33.85|36|50
Sinjar Mountains|Mount Sinjar,جبل سنجار|IQ|36.37|41.9|40
Qalamoun|Kalamoun,القلمون|SY|33.9|36.6|40
Eastern Ghouta|Ghouta,East Ghouta,الغوطة الشرقية,الغوطة|SY|33.52|36.42|20
Central Asia|Asie centrale,Asia Central,آسيا الوسطى||43|66|1300
South Asia|Southern Asia,Asie du Sud,Asia Meridional,جنوب آسيا||22|79|1600
Southeast Asia|South East Asia,South-East Asia,Southeastern Asia,Asie du Sud-Est,Sudeste Asiático,جنوب شرق آسيا||8|110|1900
East Asia|Eastern Asia,Asie de l'Est,Asia Oriental,شرق آسيا||36|117|1800
Northeast Asia|North East Asia||42|128|1000
Far East|Extrême-Orient,Lejano Oriente,الشرق الأقصى||38|120|2500
Asia-Pacific|Asia Pacific,Asie-Pacifique||10|130|5000
Indochina|Indochine||15|105|800
Indian subcontinent|subcontinent||22|79|1600
Western Europe|Europe de l'Ouest,Europe occidentale,Europa Occidental,أوروبا الغربية||48|5|1000
Eastern Europe|Europe de l'Est,Europa del Este,Europa Oriental,أوروبا الشرقية||52|28|1300
Central Europe|Europe centrale,Europa Central||49|16|700
Northern Europe|Europe du Nord,Norte de Europa||60|15|1000
Southern Europe|Europe du Sud,Sur de Europa||41|14|1500
Southeast Europe|Southeastern Europe||43|22|700
Balkans|Balkan Peninsula,the Balkans,Western Balkans,Balcanes,Balkan,البلقان||43|21|500
Baltic States|Baltics,Baltic states,Pays baltes,Países bálticos||57|25|350
Scandinavia|Scandinavie,Escandinavia||62|15|1000
Benelux|Low Countries||51.5|5|250
British Isles|||54|-4|600
Iberian Peninsula|Iberia,Péninsule ibérique,Península Ibérica||40|-4|600
Caucasus|Caucase,Cáucaso,القوقاز||42.5|45|500
North Caucasus|Caucase du Nord,Cáucaso Norte,شمال القوقاز|RU|43.3|44|350
South Caucasus|Transcaucasia,Caucase du Sud||41|45|400
Crimea|Crimean Peninsula,Crimée,la Crimée,القرم,شبه جزيرة القرم|UA|45.3|34.4|130
Donbas|Donbass,دونباس|UA|48.3|38|200
Siberia|Sibérie,سيبيريا|RU|60|100|2500
Russian Far East||RU|55|135|1800
Ural Mountains|Urals,Oural|RU|60|60|900
Kamchatka Peninsula||RU|56|160|500
Anatolia|Anatolie,Asia Minor,الأناضول|TR|39|34|600
Thrace|||41.5|26.5|150
Alps|the Alps,Alpes,جبال الألب||46.5|9.5|450
Pyrenees|Pyrénées,Pirineos||42.7|0.8|220
Carpathians|Carpathian Mountains||48|24|500
Danube Delta|Delta du Danube|RO|45.1|29.4|50
Ruhr|Ruhr area|DE|51.5|7.3|50
Black Forest|Schwarzwald|DE|48.1|8.2|80
Rhineland||DE|50.7|7|120
Mediterranean|Mediterranean Sea,Méditerranée,Mer Méditerranée,Mediterráneo,Mar Mediterráneo,البحر المتوسط,البحر الأبيض المتوسط,المتوسط||35|18|1800
Eastern Mediterranean|East Mediterranean,Méditerranée orientale||34.5|29|700
Aegean|Aegean Sea,Mer Égée,Mar Egeo,بحر إيجة||39|25|300
Adriatic|Adriatic Sea,Mer Adriatique,Mar Adriático||43|15|400
Ionian Sea|||38|19|300
Black Sea|Mer Noire,Mar Negro,البحر الأسود||43.5|35|500
Sea of Azov|||46|36.5|150
Caspian Sea|Caspian,Mer Caspienne,Mar Caspio,بحر قزوين||42|50.5|550
Baltic Sea|Baltic,Mer Baltique,Mar Báltico||58|20|700
North Sea|Mer du Nord,Mar del Norte||56|3|450
Irish Sea|||53.7|-5|120
English Channel|Channel,La Manche,Manche,Canal de la Mancha||50.2|-1|250
Bay of Biscay|Golfe de Gascogne,Golfo de Vizcaya||45.5|-4|300
Strait of Gibraltar|Détroit de Gibraltar,Estrecho de Gibraltar,مضيق جبل طارق||35.97|-5.5|50
Bosphorus|Bosporus,Bosphore|TR|41.12|29.08|20
Dardanelles||TR|40.2|26.4|40
Norwegian Sea|||68|2|600
Barents Sea|||74|36|700
Arctic|Arctic Circle,Arctique,Ártico||80|0|2500
Arctic Ocean|||85|0|2500
Atlantic|Atlantic Ocean,Atlantique,Océan Atlantique,Atlántico,Océano Atlántico,المحيط الأطلسي,الأطلسي||20|-35|5000
North Atlantic|||45|-35|3000
South Atlantic|||-25|-15|3500
Pacific|Pacific Ocean,Pacifique,Océan Pacifique,Pacífico,Océano Pacífico,المحيط الهادئ||0|-160|8000
South Pacific|||-20|-150|5000
Pacific Islands|||-10|175|4000
Polynesia|||-15|-150|3000
Melanesia|||-9|160|2000
Indian Ocean|Océan Indien,Océano Índico,المحيط الهندي||-20|80|5000
Southern Ocean|||-65|0|5000
Arabian Sea|Mer d'Oman,Mar Arábigo,بحر العرب||15|65|1000
Bay of Bengal|Golfe du Bengale,Bahía de Bengala||15|88|900
Andaman Sea|||10|96|500
Andaman Islands|Andaman and Nicobar|IN|12.5|92.8|250
Strait of Malacca|Malacca Strait,Straits of Malacca||3|100.5|400
South China Sea|Mer de Chine méridionale,Mar de China Meridional,بحر الصين الجنوبي||13|114|1000
East China Sea|||29|125|600
Yellow Sea|||36|123|400
Sea of Japan|East Sea||40|135|600
Taiwan Strait|||24.5|119.5|200
Sulu Sea|||8|120|300
Java Sea|||-5|110|500
Timor Sea|||-11|127|400
Tasman Sea|||-40|160|1000
Coral Sea|||-18|155|1000
Great Barrier Reef||AU|-18|147.7|1000
Gulf of Thailand|||9.5|102|350
Gulf of Guinea|Golfe de Guinée,Golfo de Guinea,خليج غينيا||2|3|900
Gulf of Mexico|Gulf Coast,Golfe du Mexique,Golfo de México,خليج المكسيك||25|-90|800
Caribbean|Caribbean Sea,Caraïbes,Caribe,West Indies,Antilles,الكاريبي||16|-73|1500
Bering Sea|||58|-178|900
Bering Strait|||66|-169|100
Gulf of Alaska|||57|-144|600
Hudson Bay||CA|60|-85|500
Great Lakes|||45|-84|600
Lake Michigan||US|44|-87|250
Lake Erie|||42.2|-81.2|200
Lake Ontario|||43.7|-77.9|150
Lake Superior|||47.7|-87.5|280
Lake Victoria|||-1|33|170
Lake Tanganyika|||-6.5|29.8|330
Chesapeake Bay||US|38|-76.2|160
San Francisco Bay Area|Bay Area,San Francisco Bay|US|37.7|-122.2|70
Silicon Valley||US|37.4|-122.05|30
Salinas Valley||US|36.2|-121.1|70
San Fernando Valley||US|34.2|-118.5|20
San Joaquin Valley||US|36.6|-120.2|180
Central Valley||US|37.5|-120.5|350
Imperial Valley||US|33|-115.5|60
Southern California|SoCal|US|34|-117.5|200
Northern California||US|39|-121.5|250
Long Island||US|40.8|-73.2|90
Cape Cod||US|41.7|-70.3|50
New England||US|44|-71.5|300
Midwest|Midwestern United States,American Midwest|US|41.5|-93|900
Deep South|American South|US|33|-88|600
Pacific Northwest|||46|-120|500
West Coast||US|40|-122|900
East Coast||US|38|-77|1000
Great Plains||US|41|-101|900
Appalachia|Appalachian Mountains,Appalachians|US|37.5|-81.5|600
Rocky Mountains|Rockies||43|-110|1300
Ozarks||US|36.9|-92.5|200
Mojave Desert|Mojave|US|35|-116|200
Sonoran Desert|||32|-113|300
Yucatan Peninsula|Yucatán Peninsula|MX|19.5|-89.5|250
Baja California Peninsula|Baja|MX|28|-113.5|600
Central America|Mesoamerica,Amérique centrale,América Central,Centroamérica,أمريكا الوسطى||14|-87|900
Latin America|Amérique latine,América Latina,Latinoamérica,Iberoamérica,أمريكا اللاتينية||-10|-65|4000
Southern Cone|Cono Sur||-33|-63|1500
Patagonia||AR|-45|-70|900
Andes|the Andes,Cordillère des Andes||-20|-67|3000
Amazon|Amazonia,Amazon Basin,Amazon rainforest,Amazonie,Amazonía||-4|-62|1700
Hispaniola|||19|-71|300
Galapagos|Galápagos,Galapagos Islands,Islas Galápagos|EC|-0.6|-90.4|150
Tierra del Fuego|||-54|-69|250
Himalayas|Himalaya,Himalayan||28.5|84|1200
Hindu Kush|||35.5|71|400
Kashmir|Jammu and Kashmir,Cachemire,Cachemira,كشمير|IN|34|75|250
Waziristan||PK|32.5|69.8|100
North Waziristan|Nord-Waziristan,وزيرستان الشمالية|PK|33|70|60
South Waziristan|وزيرستان الجنوبية|PK|32.3|69.7|60
Tribal areas|FATA,Federally Administered Tribal Areas|PK|33|70.2|200
Swat|Swat Valley|PK|35.2|72.4|60
Tibetan Plateau|||33|88|1000
Manchuria|||45|125|600
Gobi|Gobi Desert||43|105|700
Korean Peninsula|Korea,Corée,Corea,شبه الجزيرة الكورية||38|127.5|450
Mekong Delta||VN|10|105.7|120
Mekong|||15|105.5|900
Golden Triangle|||20.4|100.1|150
Borneo|Bornéo||1|114|600
Java||ID|-7.3|110|550
Sumatra|سومطرة|ID|0|102|800
Sulawesi|Celebes|ID|-2|121|500
New Guinea|||-5|141|1100
Moluccas|Maluku Islands|ID|-3|129|500
Timor|||-9.2|125|250
Flores Island|Flores|ID|-8.6|121|180
Lombok||ID|-8.6|116.3|45
Luzon|Lucon|PH|16|121|400
Visayas||PH|11|123.5|250
Mindanao|مينداناو|PH|7.5|125|280
Palawan Island||PH|9.5|118.5|200
Honshu||JP|36.5|138|600
Kyushu||JP|32.5|131|180
Shikoku||JP|33.8|133.6|110
Okinawa Island||JP|26.5|128|60
Kanto|Kantō|JP|36|139.6|100
Tohoku|Tōhoku|JP|38.9|140.7|220
Kansai||JP|34.7|135.5|110
Punjab region|||31|74|300
Ganges Delta|||22.7|90|200
Deccan|||17|77|500
Tasmania|Tasmanie|AU|-42|147|200
Hunter Region|Hunter Valley|AU|-32.6|151.2|80
Gippsland||AU|-37.8|147|150
Kimberley||AU|-16.5|126|400
Pilbara||AU|-21.5|119|350
Torres Strait||AU|-10|142.3|100
North Island||NZ|-39|176|400
South Island||NZ|-44|170.5|420
Niger Delta|Delta du Niger|NG|5|6.2|150
Ogaden||ET|7|44|300
Darfur|دارفور|SD|13|25|400
Kordofan||SD|13|30|300
Blue Nile||SD|11.3|34.2|150
Nuba Mountains||SD|11.5|30.5|100
Biafra||NG|5.5|7.5|200
Katanga||CD|-9|26|400
Kivu|the Kivus|CD|-2.5|28.5|200
North Kivu|Nord-Kivu,كيفو الشمالية|CD|-0.8|29|180
South Kivu|Sud-Kivu|CD|-3|28.3|180
Ituri||CD|1.8|29.5|150
Casamance||SN|12.8|-15.3|120
Azawad|أزواد|ML|18.5|-1|600
Kalahari|||-23|22|500
Zambezi|||-16|28|700
Great Rift Valley|Rift Valley|KE|0|36|400
Cyrenaica|Barqa,Cyrénaïque,Cirenaica,برقة|LY|28|22.5|450
Fezzan|Fizzan,فزان|LY|26|14|400
Tripolitania|Tripolitaine,طرابلس الغرب|LY|31|13|250
Kabylie|Kabylia,Cabilia,القبائل,منطقة القبائل|DZ|36.6|4.5|80
Aures|Aurès,الأوراس|DZ|35.3|6.5|100
Rif|the Rif,الريف|MA|35|-4.5|120
High Atlas|Haut Atlas,Alto Atlas,الأطلس الكبير|MA|31|-7.5|250
Middle Atlas|Moyen Atlas,الأطلس المتوسط|MA|33.3|-5|130
Atlas Mountains|Atlas,جبال الأطلس||32.5|-4|600
Mount Chaambi|Chaambi,Djebel Chaambi,Jebel Chaambi,الشعانبي,جبل الشعانبي|TN|35.2|8.7|20
Djerba|Jerba,Yerba,جربة|TN|33.8|10.87|20
Lampedusa||IT|35.5|12.6|8
Balearic Islands|Balearics,Baleares,Islas Baleares,جزر البليار|ES|39.5|2.9|130
Majorca|Mallorca,Majorque,مايوركا|ES|39.6|2.95|50
Ibiza|Eivissa|ES|38.98|1.42|20
Minorca|Menorca|ES|39.95|4.1|25
Tenerife||ES|28.27|-16.6|40
Gran Canaria||ES|27.95|-15.6|25
Lanzarote||ES|29.03|-13.63|30
Fuerteventura||ES|28.4|-14|50
Costa del Sol||ES|36.6|-4.5|80
Costa Brava||ES|41.9|3.1|70
Campo de Gibraltar||ES|36.2|-5.45|30
Chafarinas Islands|Islas Chafarinas|ES|35.18|-2.43|5
Crete|Crète,Creta,كريت|GR|35.2|24.9|130
Lesbos|Lesvos|GR|39.2|26.3|35
Rhodes Island|Rodos|GR|36.2|28|40
Cyclades||GR|37|25.2|90
Peloponnese|Peloponnesus|GR|37.4|22.3|120
Corfu|Kerkyra|GR|39.6|19.85|30
Riviera|French Riviera,Côte d'Azur|FR|43.5|7|60
Algarve||PT|37.2|-8.2|80
Alentejo||PT|38.3|-7.8|120
Azores|Açores|PT|38.5|-28|300
Madeira|Madère|PT|32.75|-17|35
Tuscany|Toscana,Toscane|IT|43.5|11.1|110
Po Valley||IT|45|10.5|200
Scottish Highlands|Highlands|GB|57.3|-4.9|130
Orkney|Orkney Islands|GB|59|-3|40
Shetland|Shetland Islands|GB|60.3|-1.3|60
Hebrides|Outer Hebrides,Western Isles|GB|57.7|-7.1|110
Lake District||GB|54.5|-3.1|30
East Anglia||GB|52.5|1|90
Midlands|English Midlands|GB|52.6|-1.5|90
West Country||GB|51|-3|130
Ulster|||54.6|-7|110
Lapland|||68|24|350
Jutland||DK|56|9.2|150
Zealand||DK|55.5|11.8|70
Gotland||SE|57.5|18.5|70
Karelia|||63|32|300
Bohemia||CZ|50|14.5|150
Moravia||CZ|49.4|17|110
Transylvania||RO|46.5|24.5|170
Silesia||PL|50.9|17.5|150
Pomerania|||54|16|200
Bessarabia|||46.8|28.8|200
Sandzak|Sandžak|RS|43.1|20|60
Vojvodina||RS|45.3|19.9|100
Dalmatia||HR|43.5|16.3|200
Republika Srpska||BA|44.75|17.3|150
Chechnya|Chechen Republic,Tchétchénie,Chechenia,الشيشان|RU|43.4|45.7|80
Dagestan|Daghestan,Daguestán,داغستان|RU|43|47|180
Ingushetia|Ingouchie,Ingusetia,إنغوشيا|RU|43.2|45|50
North Ossetia|Ossétie du Nord|RU|43|44.2|70
Kabardino-Balkaria|Kabardino-Balkarie|RU|43.5|43.4|80
Tatarstan||RU|55.5|50.8|220
Xinjiang|Xinjiang Uyghur,شينجيانغ|CN|41|85|900
Tibet|التبت|CN|31.5|88|800
Inner Mongolia|Mongolie intérieure|CN|44|113|1000
Guangxi||CN|23.6|108.3|350
Pearl River Delta||CN|22.8|113.5|100
Yangtze|Yangtze River Delta|CN|31|120|250
Rakhine|Arakan|MM|20.1|93.5|180
Kachin|Kachin State|MM|26|97.5|200
Chittagong Hill Tracts||BD|22.5|92.2|90
Sunni Triangle||IQ|33.8|43.8|120
Shebaa Farms|مزارع شبعا|LB|33.28|35.7|10
Negev|النقب|IL|30.8|34.9|80
Galilee|Galilée,Galilea,الجليل|IL|32.8|35.4|40
Gaza Strip|Bande de Gaza,Franja de Gaza,قطاع غزة|PS|31.4|34.4|30
West Bank|Cisjordanie,Cisjordania,الضفة الغربية,Judea and Samaria|PS|32|35.3|70
East Jerusalem|Jérusalem-Est,Jerusalén Este,القدس الشرقية|PS|31.79|35.24|8
Rojava|North and East Syria|SY|36.6|40.5|150
Jazira|Al-Jazira region,الجزيرة السورية|SY|36|40.7|150
Empty Quarter|Rub al-Khali,الربع الخالي|SA|20|50|500
Hejaz|Hijaz,الحجاز|SA|23|40|500
Najd||SA|25|44|400
Hadramawt|Hadhramaut,Hadramaut,حضرموت|YE|16.5|49.5|250
Socotra|سقطرى|YE|12.5|54|70
Tora Bora|تورا بورا|AF|34.12|70.22|15
Panjshir Valley|بنجشير|AF|35.4|69.8|60
`;
