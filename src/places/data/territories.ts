/**
 * States and territories that the table of countries has not: `name|other names|code|latitude|longitude|radius`.
 * Facts, our own list.
 */
export const TERRITORIES = `
Hong Kong|Hongkong,HK,Hong Kong SAR,هونغ كونغ|HK|22.3|114.2|30
Macau|Macao,Macao SAR,ماكاو|MO|22.17|113.55|10
Puerto Rico|Porto Rico,بورتوريكو|PR|18.25|-66.5|90
Greenland|Groenland,Groenlandia,غرينلاند|GL|72|-40|1300
Guam||GU|13.47|144.78|30
Bermuda|Bermudes|BM|32.33|-64.75|15
Faroe Islands|Faroes,Faeroe Islands,Îles Féroé,Islas Feroe|FO|62|-7|60
French Guiana|Guyane,Guyane française,French Guyana|GF|4|-53|200
Guadeloupe|Guadalupe|GP|16.25|-61.58|50
Martinique|Martinica|MQ|14.67|-61|35
Reunion|Réunion,La Réunion,Reunión|RE|-21.1|55.6|35
Mayotte||YT|-12.83|45.17|25
New Caledonia|Nouvelle-Calédonie,Nueva Caledonia|NC|-21.5|165.5|200
French Polynesia|Polynésie française,Tahiti|PF|-17.65|-149.45|60
Gibraltar|جبل طارق|GI|36.14|-5.35|5
Isle of Man||IM|54.25|-4.5|30
Jersey Island|Bailiwick of Jersey|JE|49.22|-2.13|10
Guernsey||GG|49.47|-2.58|12
Channel Islands|Îles Anglo-Normandes||49.35|-2.35|50
Cayman Islands|Caymans|KY|19.5|-80.5|120
Aruba||AW|12.5|-69.97|15
Curacao|Curaçao,Curazao|CW|12.18|-69|30
Anguilla||AI|18.22|-63.06|12
Antigua and Barbuda|Antigua|AG|17.05|-61.8|30
Saint Lucia|St Lucia,St. Lucia|LC|13.88|-60.97|25
Saint Vincent and the Grenadines|St Vincent and the Grenadines,St. Vincent and the Grenadines|VC|13.25|-61.2|60
Saint Kitts and Nevis|St Kitts and Nevis,St. Kitts and Nevis,St Kitts|KN|17.33|-62.75|25
Grenada||GD|12.12|-61.67|25
Montserrat||MS|16.75|-62.2|10
Sint Maarten|Saint Martin,St. Maarten|SX|18.04|-63.07|10
Turks and Caicos|Turks and Caicos Islands|TC|21.75|-71.58|70
British Virgin Islands||VG|18.5|-64.5|30
US Virgin Islands|U.S. Virgin Islands,Virgin Islands|VI|18.33|-64.83|40
American Samoa||AS|-14.3|-170.7|60
Samoa||WS|-13.58|-172.33|70
Tonga||TO|-21.2|-175.2|200
Vanuatu||VU|-16|167|350
Solomon Islands|Solomons,Îles Salomon,Islas Salomón|SB|-8|159|400
Kiribati||KI|1.42|173|300
Tuvalu||TV|-8.52|179.2|200
Nauru||NR|-0.53|166.92|5
Palau||PW|7.5|134.5|60
Micronesia|Federated States of Micronesia|FM|6.92|158.18|800
Marshall Islands||MH|9|168|500
Northern Mariana Islands|Northern Marianas,Saipan|MP|15.2|145.75|60
Cook Islands||CK|-21.23|-159.78|200
Niue||NU|-19.03|-169.87|12
Falkland Islands|Falklands,Malvinas,Islas Malvinas,Îles Malouines|FK|-51.75|-59.17|120
San Marino|Saint-Marin|SM|43.93|12.45|8
Sao Tome and Principe|São Tomé and Príncipe,São Tomé|ST|1|7|100
Svalbard|Spitsbergen|SJ|78|16|250
Saint Helena|St Helena|SH|-15.95|-5.7|12
Somaliland|الصوماليلاند,أرض الصومال|SO|9.7|44.5|250
Zaire|Zaïre|CD|-2.88|23.65|1280
Zimbabwe Rhodesia|Rhodesia,Rhodésie|ZW|-19|30|400
Upper Volta|Haute-Volta,Alto Volta|BF|13|-2|450
Ceylon|Ceylan,Ceilán|LK|7|81|230
Persia|Perse,بلاد فارس|IR|32|53|900
Abyssinia|Abyssinie|ET|8|38|600
Formosa||TW|23.5|121|200
Soviet Union|USSR,URSS,Union soviétique,Unión Soviética,الاتحاد السوفييتي|RU|60|90|3500
Yugoslavia|Yougoslavie,يوغوسلافيا|RS|44|21|400
Czechoslovakia|Tchécoslovaquie,Checoslovaquia|CZ|49.5|17|400
East Germany|GDR,RDA|DE|52.5|13|250
West Germany||DE|50.5|8.5|350
DPRK|Democratic People's Republic of Korea|KP|40|127|300
ROK|Republic of Korea|KR|36|128|250
PRC||CN|35|103|2680
KSA|Kingdom of Saudi Arabia|SA|25|45|1000
Republic of Ireland|Eire|IE|53|-8|200
Transnistria|Transnistrie|MD|47.2|29.4|120
Abkhazia|Abkhazie,Abjasia,أبخازيا|GE|43|41|80
South Ossetia|Ossétie du Sud,Osetia del Sur|GE|42.3|44.1|50
Nagorno-Karabakh|Nagorno Karabakh,Karabakh,Artsakh,Haut-Karabagh,Haut-Karabakh,Nagorno-Karabaj,ناغورنو كاراباخ,قره باغ|AZ|39.8|46.75|80
Northern Cyprus|Turkish Republic of Northern Cyprus,Chypre du Nord|CY|35.25|33.6|80
`;
