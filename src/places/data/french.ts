/**
 * French names of countries and the words for their people and things: `code|names|words`. Of the words only the
 * masculine is given, or masculine and feminine with a slash where the rule does not make it. Facts, our own list.
 */
const TABLE = `
AF|Afghanistan|afghan
AL|Albanie|albanais
DZ|Algérie|algérien
DE|Allemagne|allemand
AD|Andorre|andorran
AO|Angola|angolais
SA|Arabie saoudite,Arabie Saoudite|saoudien
AR|Argentine|argentin
AM|Arménie|arménien
AU|Australie|australien
AT|Autriche|autrichien
AZ|Azerbaïdjan|azerbaïdjanais,azéri
BH|Bahreïn|bahreïnien
BD|Bangladesh,Bangladech|bangladais
BE|Belgique|belge
BJ|Bénin|béninois
BY|Biélorussie,Bélarus|biélorusse
MM|Birmanie,Myanmar|birman
BO|Bolivie|bolivien
BA|Bosnie,Bosnie-Herzégovine|bosnien,bosniaque
BW|Botswana|botswanais
BR|Brésil|brésilien
BG|Bulgarie|bulgare
BF|Burkina Faso,Burkina|burkinabè,burkinabé
BI|Burundi|burundais
KH|Cambodge|cambodgien
CM|Cameroun|camerounais
CA|Canada|canadien
CV|Cap-Vert|cap-verdien
CF|Centrafrique,République centrafricaine|centrafricain
CL|Chili|chilien
CN|Chine|chinois
CY|Chypre|chypriote
CO|Colombie|colombien
KM|Comores|comorien
CG|Congo-Brazzaville,République du Congo|
CD|République démocratique du Congo,RDC,RD Congo,Congo-Kinshasa|congolais
KP|Corée du Nord|nord-coréen
KR|Corée du Sud|sud-coréen
CR|Costa Rica|costaricien
CI|Côte d'Ivoire|ivoirien
HR|Croatie|croate
CU|Cuba|cubain
DK|Danemark|danois
DJ|Djibouti|djiboutien
EG|Égypte,Egypte|égyptien
AE|Émirats arabes unis,Emirats arabes unis,Émirats|émirien,émirati
EC|Équateur,Equateur|équatorien
ER|Érythrée,Erythrée|érythréen
ES|Espagne|espagnol
EE|Estonie|estonien
US|États-Unis,Etats-Unis,États-Unis d'Amérique,Etats-Unis d'Amérique|américain,étatsunien
ET|Éthiopie,Ethiopie|éthiopien
FI|Finlande|finlandais
FR|France|français
GA|Gabon|gabonais
GM|Gambie|gambien
GE|Géorgie|géorgien
GH|Ghana|ghanéen
GR|Grèce|grec/grecque
GN|Guinée,Guinée-Conakry|guinéen
GW|Guinée-Bissau|bissau-guinéen
HT|Haïti|haïtien
HU|Hongrie|hongrois
IN|Inde|indien
ID|Indonésie|indonésien
IQ|Irak,Iraq|irakien,iraquien
IR|Iran|iranien
IE|Irlande|irlandais
IS|Islande|islandais
IL|Israël|israélien
IT|Italie|italien
JM|Jamaïque|jamaïcain
JP|Japon|japonais
JO|Jordanie|jordanien
KZ|Kazakhstan|kazakh/kazakhe
KE|Kenya,Kénya|kényan,kenyan
KG|Kirghizistan,Kirghizstan|kirghiz/kirghize
XK|Kosovo|kosovar
KW|Koweït|koweïtien
LA|Laos|laotien
LV|Lettonie|letton/lettone
LB|Liban|libanais
LR|Liberia,Libéria|libérien
LY|Libye|libyen
LT|Lituanie|lituanien
LU|Luxembourg|luxembourgeois
MK|Macédoine,Macédoine du Nord|macédonien
MG|Madagascar|malgache
MY|Malaisie|malaisien
MW|Malawi|malawien
MV|Maldives|maldivien
ML|Mali|malien
MT|Malte|maltais
MA|Maroc|marocain
MU|Maurice|mauricien
MR|Mauritanie|mauritanien
MX|Mexique|mexicain
MD|Moldavie|moldave
MN|Mongolie|mongol
ME|Monténégro|monténégrin
MZ|Mozambique|mozambicain
NA|Namibie|namibien
NP|Népal|népalais
NE|Niger|nigérien
NG|Nigeria,Nigéria|nigérian
NO|Norvège|norvégien
NZ|Nouvelle-Zélande|néo-zélandais
UG|Ouganda|ougandais
UZ|Ouzbékistan|ouzbek/ouzbèke
PK|Pakistan|pakistanais
PS|Palestine,Territoires palestiniens|palestinien
PA|Panama|panaméen
PY|Paraguay|paraguayen
NL|Pays-Bas|néerlandais,hollandais
PE|Pérou|péruvien
PH|Philippines|philippin
PL|Pologne|polonais
PT|Portugal|portugais
QA|Qatar|qatari,qatarien
RO|Roumanie|roumain
GB|Royaume-Uni,Grande-Bretagne,Angleterre,Écosse,Ecosse,Pays de Galles,Irlande du Nord|britannique,anglais,écossais,gallois
RU|Russie,Fédération de Russie|russe
RW|Rwanda|rwandais
EH|Sahara occidental|sahraoui
SN|Sénégal|sénégalais
RS|Serbie|serbe
SL|Sierra Leone|sierra-léonais
SG|Singapour|singapourien
SK|Slovaquie|slovaque
SI|Slovénie|slovène
SO|Somalie|somalien
SD|Soudan|soudanais
SS|Soudan du Sud|sud-soudanais
LK|Sri Lanka|sri-lankais,srilankais
SE|Suède|suédois
CH|Suisse|suisse,helvétique
SY|Syrie|syrien
TJ|Tadjikistan|tadjik/tadjike
TZ|Tanzanie|tanzanien
TD|Tchad|tchadien
CZ|République tchèque,Tchéquie|tchèque
TH|Thaïlande|thaïlandais,thaï
TG|Togo|togolais
TN|Tunisie|tunisien
TM|Turkménistan|turkmène
TR|Turquie|turc/turque
UA|Ukraine|ukrainien
UY|Uruguay|uruguayen
VA|Vatican|
VE|Venezuela|vénézuélien
VN|Vietnam,Viêt Nam|vietnamien
YE|Yémen|yéménite
ZM|Zambie|zambien
ZW|Zimbabwe|zimbabwéen
`;

/** French names of towns and regions by their English name and country: `English name|country|French names`. */
const PLACES = `
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

/** Regions: `English name|country|latitude|longitude|French names`. */
const REGIONS = `
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

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

function feminine(word: string): string {
  if (word.endsWith('e')) return word;
  if (/(?:ien|éen|on)$/.test(word)) return `${word}ne`;
  return /(?:[iué]|è)$/.test(word) ? word : `${word}e`;
}

/** A word for a country's people or things, with its grammar. */
export interface NationalWord {
  readonly code: string;
  readonly word: string;
  readonly plural: boolean;
  readonly feminine: boolean;
}

function agreements(code: string, given: string): NationalWord[] {
  const [masculine = '', other = feminine(masculine)] = given.split('/');
  const one = (word: string, isFeminine: boolean): NationalWord[] => {
    const many = word.endsWith('s') ? word : `${word}s`;
    const singular = { code, word, plural: false, feminine: isFeminine };
    const plural = { ...singular, word: many, plural: true };
    return many === word ? [singular, plural] : [singular, plural];
  };
  return [...one(masculine, false), ...(other === masculine ? [] : one(other, true))];
}

/** Countries by their French names. */
export const FRENCH_COUNTRIES: readonly { readonly code: string; readonly names: readonly string[] }[] = rows(
  TABLE,
).map(([code = '', names = '']) => ({ code, names: names.split(',') }));

/** Words for the people and things of countries, in all agreements. */
export const FRENCH_WORDS: readonly NationalWord[] = rows(TABLE).flatMap(([code = '', , words = '']) =>
  words
    .split(',')
    .filter((word) => word !== '')
    .flatMap((word) => agreements(code, word)),
);

/** French spellings of places whose English name is that of the table of exonyms, or of the gazetteer. */
export const FRENCH_PLACES = rows(PLACES).map(([name = '', country = '', others = '']) => ({
  name,
  country,
  others: others.split(','),
}));

/** Regions with their French names. */
export const FRENCH_REGIONS = rows(REGIONS).map(([name = '', country = '', lat, lon, others = '']) => ({
  name,
  others: others.split(','),
  country,
  lat: Number(lat),
  lon: Number(lon),
  population: 0,
  kind: 'region' as const,
}));
