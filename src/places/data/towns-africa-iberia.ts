/**
 * Towns whose English name differs from the gazetteer's, that it lacks, or that are well known:
 * `English name|other spellings|country|latitude|longitude|population`. Coordinates are needed only where the
 * gazetteer has no row under any of the names. Facts, collected by us.
 */
export const TOWNS_OF_AFRICA_AND_IBERIA = `
Tangier|Tangiers,Tanger,Tánger|MA
Marrakesh|Marrakech,Marrakésh|MA
Fez|Fes,Fès|MA
Sale|Salé|MA
Nador||MA
Fnideq|Fnidek,Fnidaq,Castillejos|MA
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
Ouarzazate||MA|30.92|-6.89|71000
Errachidia|Er-Rachidia|MA
Sidi Slimane||MA
Chefchaouen|Chaouen,Xauen|MA|35.17|-5.27|43000
Casablanca|Dar el Beida|MA
Larache||MA
Agadir||MA
Inezgane||MA
Guelmim||MA
Zagora||MA
Farkhana|Farkhane|MA|35.28|-2.97|12000
Beni Ensar|Béni Ansar,Beni Enzar|MA|35.26|-2.93|57000
Oued Zem||MA
Ceuta|Sebta|ES
Melilla|Melilia|ES
El Príncipe|Príncipe,Príncipe Alfonso,Príncipe Felipe,barriada del Príncipe|ES|35.889|-5.335|12000
Loma Colmenar||ES|35.887|-5.338|3000
Hadú||ES|35.888|-5.327|5000
Benzú||ES|35.914|-5.375|500
El Tarajal|Tarajal|ES|35.873|-5.344|300
Cañada de Hidum|La Cañada de Hidum,Cañada de la Muerte|ES|35.302|-2.955|8000
Monte María Cristina||ES|35.297|-2.95|3000
Reina Regente||ES|35.3|-2.958|2000
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
Sheikh Zuweid|Sheikh Zuwaid,Sheikh Zuwayed|EG|31.21|34.11|60000
Sharm el-Sheikh|Sharm el Sheikh|EG
Tanta||EG|30.79|31.0|404000
Luxor||EG
Minya|Minya city|EG|28.11|30.75|256000
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
Kolofata||CM|11.16|14.01|30000
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
San Sebastian|San Sebastián,Donostia|ES|43.32|-1.98|186000
Bilbao||ES
Badalona||ES
Terrassa||ES
Mataro|Mataró|ES
Palma de Mallorca|Palma|ES
Las Palmas|Las Palmas de Gran Canaria|ES
`;
