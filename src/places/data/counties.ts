/**
 * Counties, départements and provinces below a country's first level, and boroughs and quarters that news name:
 * `name|other names|country|latitude|longitude|radius`. Facts: rounded points well inside.
 */
export const COUNTIES = `
Bedfordshire||GB|52.1|-0.45|25
Berkshire||GB|51.42|-1|35
Buckinghamshire|Bucks|GB|51.83|-0.83|35
Cambridgeshire||GB|52.33|0|40
Cheshire||GB|53.17|-2.58|40
Cornwall||GB|50.3|-4.9|70
Cumbria||GB|54.5|-3.25|60
Derbyshire||GB|53.1|-1.6|45
Devon||GB|50.7|-3.8|60
Dorset||GB|50.83|-2.33|45
County Durham||GB|54.67|-1.83|40
East Sussex||GB|50.92|0.33|35
West Sussex||GB|50.92|-0.5|35
Sussex||GB|50.9|-0.1|65
Essex||GB|51.75|0.58|45
Gloucestershire||GB|51.83|-2.17|40
Greater London||GB|51.5|-0.12|30
Greater Manchester||GB|53.5|-2.31|25
Hampshire||GB|51.06|-1.31|45
Herefordshire||GB|52.08|-2.75|30
Hertfordshire||GB|51.9|-0.2|30
Isle of Wight||GB|50.67|-1.27|20
Kent||GB|51.19|0.73|50
Lancashire||GB|53.8|-2.6|45
Leicestershire||GB|52.7|-1.2|35
Lincolnshire||GB|53.1|-0.2|60
Merseyside||GB|53.42|-3|25
Norfolk||GB|52.67|1|50
Northamptonshire||GB|52.28|-0.83|35
Northumberland||GB|55.17|-2|50
Nottinghamshire||GB|53.17|-1|35
Oxfordshire||GB|51.75|-1.28|40
Rutland||GB|52.65|-0.63|12
Shropshire||GB|52.62|-2.72|40
Somerset||GB|51.1|-2.9|50
Staffordshire||GB|52.83|-2|40
Suffolk||GB|52.2|1|45
Surrey||GB|51.25|-0.42|30
Tyne and Wear||GB|54.97|-1.6|20
Tyneside||GB|55|-1.5|15
Warwickshire||GB|52.3|-1.58|35
West Midlands||GB|52.5|-1.83|30
Wiltshire||GB|51.33|-1.92|40
Worcestershire||GB|52.2|-2.17|30
North Yorkshire||GB|54.2|-1.5|70
South Yorkshire||GB|53.5|-1.33|30
West Yorkshire||GB|53.75|-1.67|30
East Yorkshire|East Riding,East Riding of Yorkshire|GB|53.92|-0.5|40
Yorkshire||GB|53.96|-1.1|80
Huntingdonshire||GB|52.4|-0.2|20
Middlesex||GB|51.5|-0.42|25
Teesside||GB|54.57|-1.25|20
Humberside||GB|53.7|-0.5|40
Home Counties||GB|51.6|-0.3|80
North East England|North East,Northeast England|GB|55|-1.87|80
North West England|North West,Northwest England|GB|54|-2.6|90
South East England|South East,Southeast England|GB|51.3|-0.8|110
South West England|South West,Southwest England|GB|50.96|-3.22|150
East of England||GB|52.24|0.41|90
East Midlands||GB|52.98|-0.75|80
Aberdeenshire||GB|57.15|-2.72|60
Angus||GB|56.67|-2.92|35
Argyll|Argyll and Bute|GB|56.25|-5.25|70
Ayrshire||GB|55.45|-4.5|40
Dumfries and Galloway||GB|55|-4|70
East Lothian||GB|55.95|-2.8|20
Fife||GB|56.25|-3.2|30
Lanarkshire||GB|55.6|-3.8|35
Lothian||GB|55.9|-3.1|35
Midlothian||GB|55.83|-3.07|15
West Lothian||GB|55.92|-3.5|15
Moray||GB|57.42|-3.25|40
Perthshire|Perth and Kinross|GB|56.5|-3.75|50
Renfrewshire||GB|55.85|-4.53|15
Scottish Borders|Borders|GB|55.58|-2.75|50
Stirlingshire||GB|56.25|-4.32|35
Strathclyde||GB|55.8|-4.8|70
Tayside||GB|56.5|-3.3|50
Grampian||GB|57.2|-2.8|60
Anglesey|Ynys Môn|GB|53.28|-4.33|20
Carmarthenshire||GB|51.85|-4.2|35
Ceredigion||GB|52.25|-4|35
Clwyd||GB|53.1|-3.4|35
Conwy County||GB|53.15|-3.77|25
Denbighshire||GB|53.09|-3.35|25
Dyfed||GB|52|-4.5|60
Flintshire||GB|53.22|-3.14|18
Glamorgan||GB|51.6|-3.6|35
Gwent||GB|51.78|-2.87|25
Gwynedd||GB|52.83|-3.92|45
Monmouthshire||GB|51.78|-2.87|25
Pembrokeshire||GB|51.85|-4.92|35
Powys||GB|52.3|-3.42|55
Rhondda|Rhondda Cynon Taf|GB|51.65|-3.45|18
County Antrim|Antrim|GB|54.87|-6.2|40
County Armagh||GB|54.35|-6.65|25
County Down||GB|54.35|-5.95|35
County Fermanagh|Fermanagh|GB|54.35|-7.6|30
County Londonderry|County Derry|GB|54.95|-6.9|35
County Tyrone|Tyrone|GB|54.6|-7.2|40
Orange County||US|33.67|-117.78|40
Los Angeles County|L.A. County,LA County|US|34.05|-118.25|70
San Diego County||US|32.98|-116.77|60
Cook County||US|41.8|-87.8|40
Harris County||US|29.86|-95.39|40
Miami-Dade County|Miami-Dade|US|25.6|-80.5|50
Broward County||US|26.15|-80.45|40
Palm Beach County||US|26.65|-80.45|40
King County||US|47.49|-121.8|50
Maricopa County||US|33.35|-112.49|90
Riverside County||US|33.73|-115.98|110
San Bernardino County||US|34.83|-116.19|140
Alameda County||US|37.65|-121.9|30
Santa Clara County||US|37.36|-121.97|35
Contra Costa County||US|37.93|-121.95|30
Westchester County|Westchester|US|41.15|-73.76|25
Nassau County||US|40.73|-73.59|20
Suffolk County||US|40.87|-72.85|60
Fairfax County||US|38.85|-77.28|20
Montgomery County||US|39.14|-77.2|25
Prince George's County||US|38.83|-76.85|25
Brooklyn||US|40.65|-73.95|10
Queens||US|40.75|-73.87|10
Manhattan||US|40.78|-73.97|10
Bronx|the Bronx|US|40.84|-73.87|10
Staten Island||US|40.58|-74.15|10
Fulton County||US|33.79|-84.47|40
Dallas County||US|32.77|-96.78|30
Tarrant County||US|32.77|-97.29|30
Bexar County||US|29.45|-98.52|35
Travis County||US|30.33|-97.78|30
Clark County||US|36.21|-115.01|100
Wayne County||US|42.28|-83.26|30
Oakland County||US|42.66|-83.38|30
Allegheny County||US|40.47|-79.98|30
Cuyahoga County||US|41.48|-81.68|30
Franklin County||US|39.97|-83.01|30
Hennepin County||US|45|-93.48|30
Ventura County||US|34.36|-119.13|50
Kern County||US|35.34|-118.73|90
Fresno County||US|36.76|-119.65|80
Monterey County||US|36.24|-121.31|70
Sonoma County||US|38.53|-122.89|45
Napa County||US|38.51|-122.33|30
Marin County||US|38.05|-122.75|25
Hollywood||US|34.1|-118.33|8
Harlem||US|40.81|-73.95|5
Capitol Hill||US|38.89|-77|3
Wall Street||US|40.706|-74.009|1
Abra||PH|17.61|120.65|40
Agusan del Norte||PH|9|125.5|40
Agusan del Sur||PH|8.5|125.8|60
Antique||PH|11.2|122.1|60
Apayao||PH|18.02|121.18|40
Aurora||PH|15.76|121.56|40
Basilan||PH|6.55|122.05|40
Bataan||PH|14.68|120.54|40
Batanes||PH|20.45|121.97|40
Batangas||PH|13.73|121.09|40
Benguet||PH|16.45|120.59|40
Biliran||PH|11.55|124.41|40
Bohol||PH|9.66|123.85|40
Bukidnon||PH|8.15|125.16|40
Bulacan||PH|14.84|120.81|40
Cagayan||PH|17.64|121.74|40
Camarines Norte||PH|14.1|122.93|40
Camarines Sur||PH|13.6|123.3|70
Camiguin||PH|9.22|124.72|40
Capiz||PH|11.53|122.73|40
Catanduanes||PH|13.59|124.22|40
Cavite||PH|14.43|120.94|40
Cebu||PH|10.37|123.9|40
Cotabato||PH|7.03|125.04|40
Davao de Oro|Compostela Valley|PH|7.56|125.97|40
Davao del Sur||PH|6.77|125.33|40
Davao Oriental||PH|6.94|126.24|40
Dinagat Islands||PH|10.1|125.6|40
Eastern Samar||PH|11.62|125.45|40
Guimaras||PH|10.62|122.58|40
Ifugao||PH|16.8|121.12|40
Ilocos Norte||PH|18.2|120.6|40
Ilocos Sur||PH|17.57|120.39|40
Iloilo Province||PH|10.72|122.54|40
Isabela||PH|17.13|121.93|40
Kalinga||PH|17.43|121.41|40
La Union||PH|16.5|120.45|40
Laguna||PH|14.2|121.4|40
Lanao del Norte||PH|8.04|123.82|40
Lanao del Sur||PH|8|124.28|40
Leyte||PH|11.25|125.01|40
Marinduque||PH|13.44|121.83|40
Masbate||PH|12.36|123.59|40
Misamis Occidental||PH|8.47|123.78|40
Misamis Oriental||PH|8.39|124.66|40
Mountain Province||PH|17.09|120.97|40
Negros Occidental||PH|10.63|122.95|40
Negros Oriental||PH|9.29|123.3|40
Northern Samar||PH|12.43|124.65|40
Nueva Ecija||PH|15.57|121.1|40
Nueva Vizcaya||PH|16.48|121.14|40
Occidental Mindoro||PH|13.23|120.58|40
Oriental Mindoro||PH|13.36|121.15|40
Palawan||PH|9.88|118.73|40
Pampanga||PH|15.07|120.67|40
Pangasinan||PH|15.99|120.24|40
Quezon Province|Quezon|PH|13.93|121.62|40
Quirino||PH|16.51|121.52|40
Rizal||PH|14.61|121.19|40
Romblon||PH|12.6|122.26|40
Samar|Western Samar|PH|11.78|124.88|40
Sarangani||PH|6.07|125.29|40
Siquijor||PH|9.21|123.52|40
Sorsogon||PH|13.03|124.01|40
South Cotabato||PH|6.47|124.86|40
Southern Leyte||PH|10.13|124.86|40
Sultan Kudarat||PH|6.6|124.58|40
Sulu||PH|6.05|121|40
Surigao del Norte||PH|9.77|125.49|40
Surigao del Sur||PH|9.1|126.18|40
Tarlac||PH|15.48|120.61|40
Tawi-Tawi||PH|5.05|119.81|40
Zambales||PH|15.35|119.97|40
Zamboanga del Norte||PH|8.55|123.33|40
Zamboanga del Sur||PH|7.86|123.43|40
Zamboanga Sibugay||PH|7.78|122.59|40
Ain||FR|46.14|5.07|40
Aisne||FR|49.59|3.56|40
Allier||FR|46.48|3.44|46
Alpes-de-Haute-Provence||FR|44.19|6.15|40
Hautes-Alpes||FR|44.5|6.1|40
Alpes-Maritimes||FR|43.97|7.24|40
Ardèche||FR|44.6|4.67|40
Ardennes||FR|49.91|4.57|40
Ariège||FR|42.9|1.72|40
Aube||FR|48.32|4.12|47
Aude||FR|43.27|2.22|40
Aveyron||FR|44.56|2.74|40
Bouches-du-Rhône||FR|43.31|5.48|40
Calvados||FR|49.1|-0.35|40
Cantal||FR|44.88|2.41|40
Charente||FR|45.53|0.25|40
Charente-Maritime||FR|46.16|-1.16|40
Cher||FR|47.21|2.54|40
Corrèze||FR|45.34|1.81|40
Corse-du-Sud||FR|41.99|8.78|40
Haute-Corse||FR|42.67|9.44|40
Côte-d'Or||FR|47.38|5.14|40
Côtes-d'Armor||FR|48.38|-2.7|40
Creuse||FR|46.14|1.74|40
Dordogne||FR|45.16|0.44|40
Doubs||FR|47.26|6.07|40
Drôme||FR|45.06|4.97|40
Eure||FR|48.92|1.2|40
Eure-et-Loir||FR|48.4|1.59|40
Finistère||FR|47.96|-4.05|46
Gard||FR|43.91|4.44|43
Haute-Garonne||FR|43.58|1.59|40
Gers||FR|43.62|0.73|40
Gironde||FR|44.81|-0.55|40
Hérault||FR|43.56|3.85|40
Ille-et-Vilaine||FR|48.16|-1.78|40
Indre||FR|46.79|1.5|42
Indre-et-Loire||FR|47.36|0.65|40
Isère||FR|45.17|5.67|40
Jura||FR|46.57|5.63|40
Landes||FR|44.06|-0.61|59
Loir-et-Cher||FR|47.7|1.37|40
Loire||FR|45.41|4.49|40
Haute-Loire||FR|45.13|3.89|40
Loire-Atlantique||FR|47.11|-1.53|40
Loiret||FR|47.86|2.07|40
Lot-et-Garonne||FR|44.18|0.55|40
Lozère||FR|44.64|3.54|40
Maine-et-Loire||FR|47.49|-0.58|40
Marne||FR|49.26|4|40
Haute-Marne||FR|48.16|5.13|40
Mayenne||FR|48.07|-0.8|40
Meurthe-et-Moselle||FR|48.74|6.19|40
Meuse||FR|48.73|5.16|40
Morbihan||FR|47.73|-2.53|40
Moselle||FR|49.11|6.2|40
Nièvre||FR|46.89|3.28|40
Nord||FR|50.63|3.04|40
Oise||FR|49.43|1.99|40
Orne||FR|48.53|-0.23|40
Pas-de-Calais||FR|50.29|2.62|40
Puy-de-Dôme||FR|45.75|3.16|40
Pyrénées-Atlantiques||FR|43.35|-0.48|40
Hautes-Pyrénées||FR|43.33|0.17|40
Pyrénées-Orientales||FR|42.73|2.87|40
Bas-Rhin||FR|48.58|7.72|40
Haut-Rhin||FR|48.06|7.32|40
Rhône||FR|45.69|4.74|40
Haute-Saône||FR|47.55|5.85|40
Saône-et-Loire||FR|46.38|4.69|40
Sarthe||FR|48|0.26|40
Savoie||FR|45.63|5.89|40
Haute-Savoie||FR|45.89|6.17|40
Seine-Maritime||FR|49.5|1.01|40
Seine-et-Marne||FR|48.6|2.68|40
Yvelines||FR|48.8|2.07|40
Deux-Sèvres||FR|46.27|-0.3|40
Somme||FR|49.95|2.14|40
Tarn||FR|43.96|2.06|40
Tarn-et-Garonne||FR|44.03|1.48|40
Var||FR|43.18|6.03|40
Vaucluse||FR|43.99|4.93|40
Vendée||FR|46.83|-1.32|40
Vienne||FR|46.57|0.34|40
Haute-Vienne||FR|45.73|1.38|40
Vosges||FR|48.12|6.56|40
Yonne||FR|47.84|3.37|40
Territoire de Belfort||FR|47.62|6.91|40
Essonne||FR|48.56|2.46|40
Hauts-de-Seine||FR|48.89|2.24|40
Seine-Saint-Denis||FR|48.89|2.45|40
Val-de-Marne||FR|48.75|2.5|40
Val-d'Oise||FR|49.09|2.06|40
Álava|Araba|ES|42.85|-2.67|25
Biscay|Vizcaya,Bizkaia|ES|43.26|-2.92|15
Asturias Province||ES|43.32|-5.87|15
West Flanders|Flandre-Occidentale,West-Vlaanderen|BE|51.21|3.21|17
Flemish Brabant|Vlaams-Brabant,Brabant flamand|BE|50.89|4.81|24
Walloon Brabant|Brabant wallon|BE|50.67|4.5|28
Hainaut|Henegouwen|BE|50.46|3.82|15
Limburg||BE|50.93|5.34|24
Brianza||IT|45.58|9.27|25
Friuli||IT|46.07|13.24|25
South Tyrol|Alto Adige,Südtirol|IT|46.49|11.34|25
Trentino||IT|46.07|11.11|15
Westminster|City of Westminster|GB|51.5|-0.13|6
County Carlow||IE|52.84|-6.93|40
County Cavan||IE|53.99|-7.36|40
County Clare||IE|52.84|-8.99|40
County Donegal|Donegal|IE|54.95|-7.73|40
County Kerry|Kerry|IE|52.27|-9.7|40
County Kildare||IE|53.22|-6.67|40
County Kilkenny||IE|52.65|-7.25|40
County Leitrim|Leitrim|IE|53.95|-8.09|40
County Longford||IE|53.73|-7.8|40
County Louth|Louth|IE|54|-6.42|40
County Mayo|Mayo|IE|53.85|-9.3|40
County Meath|Meath|IE|53.65|-6.68|40
County Monaghan||IE|54.25|-6.97|40
County Offaly|Offaly|IE|53.27|-7.49|40
County Roscommon||IE|53.63|-8.18|40
County Sligo||IE|54.27|-8.47|40
County Waterford||IE|52.26|-7.11|40
County Westmeath|Westmeath|IE|53.42|-7.94|40
County Wicklow||IE|52.98|-6.05|40
County Cork||IE|51.9|-8.47|40
Chichaoua Province||MA|31.54|-8.76|25
Skhirate-Témara||MA|33.93|-6.91|25
Fahs-Anjra||MA|35.85|-5.36|25
Moulay Yacoub||MA|34.09|-5.18|25
Baalbek-Hermel||LB|34.01|36.22|25
Metn||LB|33.89|35.57|25
Keserwan||LB|33.98|35.62|25
Aklan||PH|11.6|122.3|40
Albay||PH|13.2|123.6|40
Davao del Norte||PH|7.5|125.7|50
Maguindanao||PH|7|124.4|50
Gipuzkoa|Guipúzcoa,Guipuscoa|ES|43.15|-2.2|35
East Flanders|Flandre-Orientale,Oost-Vlaanderen|BE|51|3.8|35
County Galway||IE|53.35|-9|70
County Laois|Laois|IE|53|-7.4|30
County Tipperary|Tipperary|IE|52.7|-7.9|50
County Wexford||IE|52.5|-6.6|40
County Limerick||IE|52.5|-8.75|40
Al Haouz|El Haouz,الحوز|MA|31.2|-8|60
Nouaceur||MA|33.37|-7.6|15
Rehamna||MA|32.3|-7.9|40
Driouch Province||MA|35|-3.4|40
Bint Jbeil District||LB|33.12|35.43|15
`;
