/** French names of towns and regions by their English name and country: `English name|country|French names`. */
export const FRENCH_PLACE_TABLE = `
Tangier|MA|Tanger
Casablanca|MA|Casa
Fnideq|MA|Fnideq
El Aaiun|EH|Laâyoune
Algiers|DZ|Alger
Cairo|EG|Le Caire,Caire
Alexandria|EG|Alexandrie
Arish|EG|Al-Arich,El-Arich
Sheikh Zuweid|EG|Cheikh Zouweid
Sharm el-Sheikh|EG|Charm el-Cheikh
Sousse|TN|Port El Kantaoui
Jendouba|TN|Jendouba
Ben Gardane|TN|Ben Guerdane
Benghazi|LY|Benghazi
Sirte|LY|Syrte
Timbuktu|ML|Tombouctou
N'Djamena|TD|N'Djaména,Ndjamena
Mogadishu|SO|Mogadiscio
Khartoum|SD|Khartoum
Addis Ababa|ET|Addis-Abeba
Jerusalem|IL|Jérusalem
Gaza|PS|Gaza
Hebron|PS|Hébron
Nablus|PS|Naplouse
Beirut|LB|Beyrouth
Damascus|SY|Damas
Aleppo|SY|Alep
Palmyra|SY|Palmyre
Latakia|SY|Lattaquié
Deir ez-Zor|SY|Deir ez-Zor,Deir Ezzor
Idlib|SY|Idleb
Raqqa|SY|Racca,Raqa
Hasakah|SY|Hassaké,Hassaka
Baghdad|IQ|Bagdad
Mosul|IQ|Mossoul
Basra|IQ|Bassora
Kirkuk|IQ|Kirkouk
Fallujah|IQ|Falloujah,Fallouja
Sanaa|YE|Sanaa
Riyadh|SA|Riyad
Mecca|SA|La Mecque
Medina|SA|Médine
Tehran|IR|Téhéran
Kuwait City|KW|Koweït City
Doha|QA|Doha
Dubai|AE|Dubaï
Abu Dhabi|AE|Abou Dhabi
Istanbul|TR|Istanboul
Kabul|AF|Kaboul
Kunduz|AF|Koundouz
Islamabad|PK|Islamabad
New Delhi|IN|New Delhi,Delhi
Mumbai|IN|Bombay
Dhaka|BD|Dacca
Jakarta|ID|Djakarta
Manila|PH|Manille
Moscow|RU|Moscou
Saint Petersburg|RU|Saint-Pétersbourg
Kyiv|UA|Kiev
London|GB|Londres
Brussels|BE|Bruxelles
Antwerp|BE|Anvers
Liege|BE|Liège
Ghent|BE|Gand
Bruges|BE|Bruges
Mons|BE|Mons
Namur|BE|Namur
Leuven|BE|Louvain
Mechelen|BE|Malines
Courtrai|BE|Courtrai
Vilvoorde|BE|Vilvorde
The Hague|NL|La Haye
Cologne|DE|Cologne
Munich|DE|Munich
Hamburg|DE|Hambourg
Hanover|DE|Hanovre
Frankfurt|DE|Francfort
Nuremberg|DE|Nuremberg
Dresden|DE|Dresde
Vienna|AT|Vienne
Zurich|CH|Zurich
Geneva|CH|Genève
Winterthur|CH|Winterthour
Basel|CH|Bâle
Bern|CH|Berne
Rome|IT|Rome
Milan|IT|Milan
Turin|IT|Turin
Naples|IT|Naples
Venice|IT|Venise
Genoa|IT|Gênes
Palermo|IT|Palerme
Athens|GR|Athènes
Thessaloniki|GR|Thessalonique,Salonique
Barcelona|ES|Barcelone
Seville|ES|Séville
Valencia|ES|Valence
Granada|ES|Grenade
Cordoba|ES|Cordoue
Malaga|ES|Malaga
Cadiz|ES|Cadix
Zaragoza|ES|Saragosse
Badalona|ES|Badalone
Girona|ES|Gérone
Lleida|ES|Lérida
Tarragona|ES|Tarragone
Almeria|ES|Almería
Pamplona|ES|Pampelune
San Sebastian|ES|Saint-Sébastien
Lisbon|PT|Lisbonne
Copenhagen|DK|Copenhague
Warsaw|PL|Varsovie
Bucharest|RO|Bucarest
Belgrade|RS|Belgrade
Montreal|CA|Montréal
Quebec City|CA|Québec
Bardo|TN|Bardo,Le Bardo
Agadez|NE|Agadez
Inates|NE|Inates
Tongo Tongo|NE|Tongo Tongo
Chinagodrar|NE|Chinégodar,Chinagodrar
Ogossagou|ML|Ogossagou
Boulkessi|ML|Boulkessi,Boulikessi
Arbinda|BF|Arbinda
Nassoumbou|BF|Nassoumbou
Inata|BF|Inata
Fada N'Gourma|BF|Fada N'Gourma,Fada
Kaya|BF|Kaya
Grand-Bassam|CI|Grand-Bassam,Bassam
Kafolo|CI|Kafolo
Imlil|MA|Chamharouch,Imlil
`;

/** Towns that reports in French name without their country: `country|towns`. */
export const FRENCH_TOWN_TABLE = `
FR|Lille,Bordeaux,Nantes,Rennes,Grenoble,Metz,Mulhouse,Dijon,Nîmes,Avignon,Perpignan,Toulon,Cannes,Reims,Rouen,Le Havre,Caen,Brest,Orléans,Limoges,Clermont-Ferrand,Besançon,Amiens,Roubaix,Tourcoing,Arras,Calais,Dunkerque,Argenteuil,Boulogne-Billancourt,Villejuif,Trappes,Sevran,Sarcelles,Nanterre,Créteil,Évry,Grigny,Montreuil,Bobigny,Aulnay-sous-Bois,Lunel,Béziers,Sète,Annecy,Chambéry,Saint-Étienne,Saint-Quentin-Fallavier,Villeurbanne,Vénissieux,Conflans-Sainte-Honorine,Rambouillet,Romans-sur-Isère,Levallois-Perret,Saint-Ouen,Poitiers,La Rochelle,Bayonne,Ajaccio,Bastia,Colmar,Chartres,Le Mans
BE|Charleroi,Namur,Mons,Bruges,Ostende,Schaerbeek,Anderlecht,Laeken,Etterbeek,Ixelles,Uccle,Tournai,Arlon,Maaseik,Courtrai
CH|Lausanne,Neuchâtel,Fribourg,Lugano,Morges
LU|Esch-sur-Alzette
MA|Rabat,Settat,Taza,Témara,Khénifra,Mohammédia,El Jadida,Berkane,Fnideq,Sidi Kacem,Tan-Tan,Taroudant,Tiznit,Midelt,Azilal,Ouezzane,Guercif,Ksar El Kébir,Boujdour,Youssoufia,Benguerir,Sidi Bennour,Bouznika,Sidi Allal Bahraoui,Tinzouline,Azrou,Ifrane
DZ|Blida,Boumerdès,Bouira,Médéa,Chlef,Skikda,Jijel,Sétif,Béjaïa,Tlemcen,Ouargla,Adrar,Illizi,Djanet,Bordj Badji Mokhtar,Biskra,Khenchela,Relizane,Aïn Defla,Tiaret
TN|Nabeul,Hammamet,Gabès,Médenine,Tataouine,Béja,Siliana,Zaghouan,Ariana,Mornaguia,Kébili,Tozeur,Mahdia
ML|Sikasso,Kayes,Koulikoro,Bandiagara,Bankass,Douentza,Hombori,Ansongo,Tessalit,Aguelhok,Gossi,Konna,Niono,Nampala,Djenné,Labbezanga,Indelimane
BF|Bobo-Dioulasso,Ouahigouya,Titao,Djibo,Sebba,Gorom-Gorom,Bogandé,Gayéri,Barsalogho,Foubé,Dablo,Toulfé,Yirgou,Koutougou,Seytenga
NE|Zinder,Maradi,Téra,Ouallam,Banibangou,Abala,Torodi,Ayorou,Bosso,Toumour,Makalondi,Dosso
TD|Abéché,Moundou,Faya-Largeau
CM|Kousséri,Mokolo,Yaoundé,Douala,Garoua,Bamenda,Fotokol,Amchidé
CI|Bouaké,Korhogo,Yamoussoukro,Tougbo,Téhini
BJ|Cotonou,Porga,Tanguiéta,Parakou
TG|Lomé,Dapaong,Kpendjal
SN|Saint-Louis,Thiès,Ziguinchor
GN|Conakry
CD|Kinshasa,Goma,Bunia,Butembo,Bukavu
CF|Bangui
MR|Nouadhibou,Néma
MG|Antananarivo
`;

/** Regions: `English name|country|latitude|longitude|French names`. */
export const FRENCH_REGION_TABLE = `
Rif|MA|35.0|-4.5|Rif
High Atlas|MA|31.0|-7.5|Haut-Atlas
Oriental|MA|34.0|-2.5|Oriental
Kabylie|DZ|36.6|4.5|Kabylie
Aures|DZ|35.3|6.5|Aurès
Mount Chaambi|TN|35.2|8.7|Châambi,mont Châambi
Sinai|EG|30.0|33.8|Sinaï,Nord-Sinaï
Gaza Strip|PS|31.4|34.4|Bande de Gaza
West Bank|PS|32.0|35.3|Cisjordanie
Kurdistan|IQ|36.2|44.0|Kurdistan irakien
Balochistan|PK|28.5|65.1|Baloutchistan,Balouchistan
Punjab|PK|31.0|72.7|Pendjab
Kashmir|IN|34.0|75.0|Cachemire
Catalonia|ES|41.8|1.5|Catalogne
Andalusia|ES|37.5|-4.7|Andalousie
Basque Country|ES|43.0|-2.5|Pays basque
Canary Islands|ES|28.3|-16.0|Canaries,îles Canaries
Balearic Islands|ES|39.6|3.0|Baléares
Corsica|FR|42.1|9.1|Corse
Normandy|FR|49.0|0.2|Normandie
Brittany|FR|48.2|-2.9|Bretagne
Alsace|FR|48.3|7.5|Alsace
Lorraine|FR|48.8|6.3|Lorraine
Provence|FR|43.8|5.8|Provence
Aude|FR|43.1|2.4|Aude
Herault|FR|43.6|3.4|Hérault
Isere|FR|45.2|5.7|Isère
Rhone|FR|45.8|4.6|Rhône
Bouches-du-Rhone|FR|43.5|5.1|Bouches-du-Rhône
Yvelines|FR|48.8|1.9|Yvelines
Essonne|FR|48.5|2.2|Essonne
Seine-Saint-Denis|FR|48.9|2.5|Seine-Saint-Denis
Val-de-Marne|FR|48.8|2.5|Val-de-Marne
Hauts-de-Seine|FR|48.8|2.2|Hauts-de-Seine
Seine-et-Marne|FR|48.6|3.0|Seine-et-Marne
Alpes-Maritimes|FR|43.9|7.2|Alpes-Maritimes
Haute-Garonne|FR|43.3|1.2|Haute-Garonne
Pas-de-Calais|FR|50.5|2.3|Pas-de-Calais
Ariege|FR|42.9|1.5|Ariège
Flanders|BE|51.0|4.2|Flandre
Wallonia|BE|50.3|4.8|Wallonie
Bavaria|DE|48.9|11.4|Bavière
Saxony|DE|51.0|13.4|Saxe
North Rhine-Westphalia|DE|51.4|7.6|Rhénanie-du-Nord-Westphalie
Lombardy|IT|45.6|9.8|Lombardie
Sicily|IT|37.6|14.0|Sicile
Far North|CM|11.0|14.5|Extrême-Nord
North Kivu|CD|-0.8|29.0|Nord-Kivu
South Kivu|CD|-3.0|28.3|Sud-Kivu
Ituri|CD|1.8|29.5|Ituri
Lake Chad|TD|13.1|14.5|lac Tchad
Casamance|SN|12.8|-15.0|Casamance
Liptako|BF|14.0|0.5|Liptako,Liptako-Gourma
Soum|BF|14.2|-1.3|Soum
Chechnya|RU|43.4|45.7|Tchétchénie
Dagestan|RU|43.0|47.0|Daguestan
Lower Shabelle|SO|1.8|44.5|Basse-Shabelle
Java|ID|-7.5|110.0|Java
Quebec|CA|52.0|-72.0|province de Québec
`;
