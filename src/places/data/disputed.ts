/**
 * Disputed territories and exclaves: `zone|default country|other claimants|codes of countries and divisions in it|names`. The default
 * is how ISO 3166-1 and GeoNames code them, which is no opinion; a codebook may state another convention.
 */
export const DISPUTED = `
western_sahara|EH|MA|EH,MA.11,MA.12|Western Sahara,El Aaiun,Laayoune,Dakhla,Smara,Boujdour,Tifariti,Laâyoune-Sakia El Hamra,Dakhla-Oued Ed-Dahab
ceuta|ES|MA||Ceuta
melilla|ES|MA||Melilla
plazas_de_soberania|ES|MA||Chafarinas Islands,Perejil,Peñón de Vélez de la Gomera,Peñón de Alhucemas
golan|SY|IL|SY.03|Golan Heights,Majdal Shams,Katzrin,Quneitra
east_jerusalem|PS|IL||East Jerusalem
jerusalem|IL|PS||Jerusalem
palestine|PS|IL|PS|
shebaa_farms|LB|SY,IL||Shebaa Farms
crimea|UA|RU|UA.11,UA.20|Crimea,Sevastopol,Simferopol
kosovo|XK|RS|XK|
taiwan|TW|CN|TW|
northern_cyprus|CY|||Northern Cyprus,Kyrenia,Famagusta
abkhazia|GE||GE.02|Abkhazia,Sukhumi
south_ossetia|GE|||South Ossetia,Tskhinvali
transnistria|MD|||Transnistria,Tiraspol
nagorno_karabakh|AZ|AM||Nagorno-Karabakh,Stepanakert,Khankendi
kashmir|IN|PK|IN.12,PK.06,PK.07|Kashmir,Jammu and Kashmir,Srinagar,Azad Kashmir
falklands|FK|AR|FK|
gibraltar|GI|ES|GI|
somaliland|SO|||Somaliland,Hargeisa
abyei|SD|SS||Abyei
halaib|EG|SD||Halaib,Hala'ib Triangle
hong_kong|HK||HK|
macau|MO||MO|
`;
