/**
 * Regions and provinces that reports name: `English name|other spellings|country|latitude|longitude` of a point
 * well inside. Facts, collected by us.
 */
export const REGIONS = `
Bali||ID|-8.4|115.2
High Atlas|Haut Atlas|MA|31.0|-7.5
Oriental|the Oriental region|MA|34.0|-2.5
Rif|the Rif|MA|35.0|-4.5
Souss-Massa||MA|30.0|-8.8
Kabylie|Kabylia|DZ|36.6|4.5
Mount Chaambi|Chaambi,Jebel Chaambi,Mount Chambi|TN|35.2|8.7
Sinai|Sinai Peninsula,North Sinai,northern Sinai|EG|30.0|33.8
Western Desert||EG|27.5|28.0
Gaza Strip||PS|31.4|34.4
West Bank||PS|32.0|35.3
Anbar|Anbar province,al-Anbar|IQ|33.0|42.0
Diyala||IQ|34.0|45.0
Nineveh|Ninewa|IQ|36.2|42.5
Kurdistan|Iraqi Kurdistan|IQ|36.2|44.0
Helmand||AF|31.0|64.0
Nangarhar||AF|34.2|70.2
Kunar||AF|35.0|71.2
Balochistan|Baluchistan|PK|28.5|65.1
Khyber Pakhtunkhwa||PK|34.0|71.3
North Waziristan|Waziristan|PK|33.0|70.0
South Waziristan||PK|32.3|69.7
Punjab||PK|31.0|72.7
Sindh||PK|26.0|68.5
Kashmir|Jammu and Kashmir|IN|34.0|75.0
Riau Islands|Kepulauan Riau|ID|3.9|108.1
Banten||ID|-6.4|106.1
West Java||ID|-6.9|107.6
Central Java||ID|-7.2|110.1
East Java||ID|-7.5|112.2
Java||ID|-7.5|110.0
Sumatra||ID|0.0|102.0
North Sumatra||ID|2.5|99.0
Lampung||ID|-5.0|105.0
Sulawesi||ID|-2.0|121.0
Central Sulawesi||ID|-1.0|121.0
Papua||ID|-4.0|138.0
Aceh||ID|4.5|96.8
Mindanao||PH|7.5|125.0
Sulu||PH|6.0|121.0
Basilan||PH|6.5|122.0
Lanao del Sur||PH|7.8|124.3
Maguindanao||PH|7.0|124.4
Sabah||MY|5.3|117.0
Borno|Borno State|NG|11.5|13.0
Yobe|Yobe State|NG|12.0|11.5
Adamawa|Adamawa State|NG|9.5|12.5
Zamfara|Zamfara State|NG|12.1|6.2
Lake Chad||TD|13.1|14.5
Far North|Extreme North|CM|11.0|14.5
Cabo Delgado||MZ|-12.5|39.5
Ituri||CD|1.8|29.5
North Kivu||CD|-0.8|29.0
Puntland||SO|8.5|48.5
Lower Shabelle||SO|1.8|44.5
Dagestan||RU|43.0|47.0
Chechnya||RU|43.4|45.7
Ingushetia||RU|43.2|45.0
North Caucasus||RU|43.3|44.0
Catalonia|Cataluña,Catalunya|ES|41.8|1.5
Andalusia|Andalucía|ES|37.5|-4.7
Basque Country||ES|43.0|-2.5
Canary Islands||ES|28.3|-16.0
Balearic Islands||ES|39.6|3.0
Corsica|Corse|FR|42.1|9.1
Normandy|Normandie|FR|49.0|0.2
Brittany|Bretagne|FR|48.2|-2.9
Ile-de-France|Île-de-France|FR|48.7|2.5
Bavaria|Bayern|DE|48.9|11.4
Saxony|Sachsen|DE|51.0|13.4
North Rhine-Westphalia|Nordrhein-Westfalen|DE|51.4|7.6
Lombardy|Lombardia|IT|45.6|9.8
Sicily|Sicilia|IT|37.6|14.0
`;
