import type { NationalWord } from './french-countries.ts';

/**
 * Spanish names of countries and the words for their people and things: `code|names|words`. Of the words only the
 * masculine is given; feminines and plurals follow the rule. Facts, our own list.
 */
const TABLE = `
AF|Afganistán|afgano
AL|Albania|albanés
DZ|Argelia|argelino
DE|Alemania|alemán
AO|Angola|angoleño
SA|Arabia Saudí,Arabia Saudita|saudí,saudita
AR|Argentina|argentino
AM|Armenia|armenio
AU|Australia|australiano
AT|Austria|austriaco,austríaco
AZ|Azerbaiyán|azerbaiyano,azerí
BH|Baréin,Bahréin|bareiní
BD|Bangladés,Bangladesh|bangladesí
BE|Bélgica|belga
BJ|Benín|beninés
BY|Bielorrusia|bielorruso
MM|Birmania,Myanmar|birmano
BO|Bolivia|boliviano
BA|Bosnia,Bosnia y Herzegovina|bosnio
BR|Brasil|brasileño
BG|Bulgaria|búlgaro
BF|Burkina Faso|burkinés
BI|Burundi|burundés
KH|Camboya|camboyano
CM|Camerún|camerunés
CA|Canadá|canadiense
CF|República Centroafricana|centroafricano
CL|Chile|chileno
CN|China|chino
CY|Chipre|chipriota
CO|Colombia|colombiano
CD|República Democrática del Congo,RDC|congoleño
KP|Corea del Norte|norcoreano
KR|Corea del Sur|surcoreano
CR|Costa Rica|costarricense
CI|Costa de Marfil|marfileño
HR|Croacia|croata
CU|Cuba|cubano
DK|Dinamarca|danés
DJ|Yibuti|yibutiano
EC|Ecuador|ecuatoriano
EG|Egipto|egipcio
SV|El Salvador|salvadoreño
AE|Emiratos Árabes Unidos,Emiratos|emiratí
ER|Eritrea|eritreo
SK|Eslovaquia|eslovaco
SI|Eslovenia|esloveno
ES|España|español
US|Estados Unidos,EE UU,EE. UU.,EEUU|estadounidense,norteamericano
EE|Estonia|estonio
ET|Etiopía|etíope
PH|Filipinas|filipino
FI|Finlandia|finlandés
FR|Francia|francés
GM|Gambia|gambiano
GE|Georgia|georgiano
GH|Ghana|ghanés
GR|Grecia|griego
GT|Guatemala|guatemalteco
GN|Guinea|guineano
GQ|Guinea Ecuatorial|ecuatoguineano
HT|Haití|haitiano
HN|Honduras|hondureño
HU|Hungría|húngaro
IN|India|indio
ID|Indonesia|indonesio
IQ|Irak,Iraq|iraquí
IR|Irán|iraní
IE|Irlanda|irlandés
IS|Islandia|islandés
IL|Israel|israelí
IT|Italia|italiano
JP|Japón|japonés
JO|Jordania|jordano
KZ|Kazajistán|kazajo
KE|Kenia|keniano,keniata
KW|Kuwait|kuwaití
XK|Kosovo|kosovar
LB|Líbano|libanés
LR|Liberia|liberiano
LY|Libia|libio
LT|Lituania|lituano
LU|Luxemburgo|luxemburgués
MK|Macedonia,Macedonia del Norte|macedonio
MG|Madagascar|malgache
MY|Malasia|malasio
ML|Malí|maliense
MT|Malta|maltés
MA|Marruecos|marroquí
MR|Mauritania|mauritano
MX|México,Méjico|mexicano
MZ|Mozambique|mozambiqueño
NP|Nepal|nepalí
NI|Nicaragua|nicaragüense
NE|Níger|nigerino
NG|Nigeria|nigeriano
NO|Noruega|noruego
NZ|Nueva Zelanda|neozelandés
NL|Países Bajos,Holanda|neerlandés,holandés
PK|Pakistán|pakistaní,paquistaní
PS|Palestina|palestino
PA|Panamá|panameño
PY|Paraguay|paraguayo
PE|Perú|peruano
PL|Polonia|polaco
PT|Portugal|portugués,luso
GB|Reino Unido,Gran Bretaña,Inglaterra,Escocia,Gales,Irlanda del Norte|británico,inglés,escocés
CZ|República Checa,Chequia|checo
RO|Rumanía,Rumania|rumano
RU|Rusia|ruso
RW|Ruanda|ruandés
EH|Sáhara Occidental|saharaui
SN|Senegal|senegalés
RS|Serbia|serbio
SL|Sierra Leona|sierraleonés
SY|Siria|sirio
SO|Somalia|somalí
SD|Sudán|sudanés
SS|Sudán del Sur|sursudanés
LK|Sri Lanka|ceilanés
ZA|Sudáfrica|sudafricano
SE|Suecia|sueco
CH|Suiza|suizo
TH|Tailandia|tailandés
TJ|Tayikistán|tayiko
TZ|Tanzania|tanzano
TD|Chad|chadiano
TG|Togo|togolés
TN|Túnez|tunecino
TM|Turkmenistán|turkmeno
TR|Turquía|turco
UA|Ucrania|ucraniano
UG|Uganda|ugandés
UY|Uruguay|uruguayo
UZ|Uzbekistán|uzbeko
VE|Venezuela|venezolano
VN|Vietnam|vietnamita
YE|Yemen|yemení
`;

/** Spanish names of towns by their English name and country: `English name|country|Spanish names`. */
const PLACES = `
Tangier|MA|Tánger
Fez|MA|Fez
Fnideq|MA|Castillejos
Tetouan|MA|Tetuán
Meknes|MA|Mequínez
Oujda|MA|Uchda,Uxda
Al Hoceima|MA|Alhucemas
Asilah|MA|Arcila
Ksar el-Kebir|MA|Alcazarquivir
M'diq|MA|Rincón
Beni Enzar|MA|Beni Ensar
El Aaiun|EH|El Aaiún
Dakhla|EH|Dajla,Villa Cisneros
Algiers|DZ|Argel
Oran|DZ|Orán
Constantine|DZ|Constantina
Tamanrasset|DZ|Tamanrasset
Tunis|TN|Túnez capital
Sousse|TN|Susa
Tripoli|LY|Trípoli
Benghazi|LY|Bengasi
Sirte|LY|Sirte
Cairo|EG|El Cairo
Alexandria|EG|Alejandría
Timbuktu|ML|Tombuctú
Menaka|ML|Menaka
Ouagadougou|BF|Uagadugú
Nouakchott|MR|Nuakchot
N'Djamena|TD|Yamena
Khartoum|SD|Jartum
Mogadishu|SO|Mogadiscio
Nairobi|KE|Nairobi
Jerusalem|IL|Jerusalén
Beirut|LB|Beirut
Damascus|SY|Damasco
Aleppo|SY|Alepo
Raqqa|SY|Raqa
Baghdad|IQ|Bagdad
Mosul|IQ|Mosul
Basra|IQ|Basora
Riyadh|SA|Riad
Mecca|SA|La Meca
Tehran|IR|Teherán
Istanbul|TR|Estambul
Ankara|TR|Ankara
Kabul|AF|Kabul
Peshawar|PK|Peshawar
Mumbai|IN|Bombay
New Delhi|IN|Nueva Delhi
Jakarta|ID|Yakarta
Beijing|CN|Pekín
Moscow|RU|Moscú
Saint Petersburg|RU|San Petersburgo
Kyiv|UA|Kiev
London|GB|Londres
Edinburgh|GB|Edimburgo
Paris|FR|París
Marseille|FR|Marsella
Nice|FR|Niza
Lyon|FR|Lyon
Toulouse|FR|Toulouse,Tolosa de Francia
Bordeaux|FR|Burdeos
Strasbourg|FR|Estrasburgo
Perpignan|FR|Perpiñán
Bayonne|FR|Bayona
Brussels|BE|Bruselas
Djerba|TN|Yerba
Mohammedia|MA|Mohamedia
Beni Mellal|MA|Beni Melal
Khouribga|MA|Juribga,Jribga
Essaouira|MA|Esauira,Mogador
Taroudant|MA|Tarudant
Ouarzazate|MA|Uarzazat,Uarzazate
Sefrou|MA|Sefrú
Ifrane|MA|Ifrán
Berkane|MA|Berkán
Chefchaouen|MA|Chauen,Chefchauen
Abuja|NG|Abuya
Tizi Ouzou|DZ|Tizi Uzu
Bejaia|DZ|Bujía
Tebessa|DZ|Tebesa
Kasserine|TN|Kaserín
Deir ez-Zor|SY|Deir al Zur,Deir Ezzor
Kinshasa|CD|Kinsasa
Skopje|MK|Skopie
Antwerp|BE|Amberes
Liege|BE|Lieja
Ghent|BE|Gante
Leuven|BE|Lovaina
The Hague|NL|La Haya
Rotterdam|NL|Róterdam
Cologne|DE|Colonia
Munich|DE|Múnich
Frankfurt am Main|DE|Fráncfort
Hamburg|DE|Hamburgo
Berlin|DE|Berlín
Vienna|AT|Viena
Geneva|CH|Ginebra
Milan|IT|Milán
Rome|IT|Roma
Naples|IT|Nápoles
Turin|IT|Turín
Florence|IT|Florencia
Venice|IT|Venecia
Lisbon|PT|Lisboa
Porto|PT|Oporto
Athens|GR|Atenas
Copenhagen|DK|Copenhague
Stockholm|SE|Estocolmo
Warsaw|PL|Varsovia
New York|US|Nueva York,Nueva York City
Los Angeles|US|Los Ángeles
Seville|ES|Sevilla
Madrid-Barajas airport|ES|Adolfo Suárez Madrid-Barajas,Madrid-Barajas,Barajas
El Prat airport|ES|Barcelona-El Prat,Josep Tarradellas Barcelona-El Prat
Abadiño|ES|Abadiano
Zaragoza|ES|Zaragoza
San Sebastián|ES|Donostia
Pamplona|ES|Iruña
Vitoria-Gasteiz|ES|Vitoria
Bilbao|ES|Bilbo
Mexico City|MX|Ciudad de México
Bogotá|CO|Bogotá
`;

/** `English name|country|latitude|longitude|Spanish names` of regions. */
const REGIONS = `
Biscay|ES|43.2|-2.9|Bizkaia,Vizcaya
Gipuzkoa|ES|43.1|-2.2|Guipúzcoa
Alava|ES|42.8|-2.7|Álava,Araba
Basque Country|ES|43.0|-2.5|País Vasco,Euskadi
Canary Islands|ES|28.3|-16.0|Canarias,islas Canarias
Balearic Islands|ES|39.6|3.0|Baleares,islas Baleares
Galicia|ES|42.8|-8.0|Galicia
Valencian Community|ES|39.5|-0.7|Comunidad Valenciana
Castile and Leon|ES|41.7|-4.7|Castilla y León
Castile-La Mancha|ES|39.4|-3.0|Castilla-La Mancha
Extremadura|ES|39.2|-6.1|Extremadura
Aragon|ES|41.5|-0.6|Aragón
Navarre|ES|42.7|-1.6|Navarra
Catatumbo|CO|8.5|-73.0|Catatumbo
Norte de Santander|CO|7.9|-72.9|Norte de Santander
Arauca Department|CO|6.6|-71.0|Arauca
Cauca|CO|2.4|-76.8|Cauca
Valle del Cauca|CO|3.8|-76.5|Valle del Cauca
Nariño|CO|1.3|-77.9|Nariño
Chocó|CO|5.9|-76.9|Chocó
Antioquia|CO|7.0|-75.5|Antioquia
Caquetá|CO|1.0|-74.5|Caquetá
Putumayo|CO|0.6|-76.0|Putumayo
Guaviare|CO|2.0|-72.3|Guaviare
Ayacucho Region|PE|-13.2|-74.2|región Ayacucho
VRAEM|PE|-12.5|-73.9|Vraem,VRAEM,Valle de los ríos Apurímac
Junín|PE|-11.5|-75.0|Junín
Michoacán|MX|19.2|-101.9|Michoacán
Guerrero|MX|17.6|-99.9|Guerrero
Sinaloa|MX|25.0|-107.5|Sinaloa
Tamaulipas|MX|24.3|-98.6|Tamaulipas
Guanajuato|MX|21.0|-101.3|Guanajuato
Chiapas|MX|16.5|-92.5|Chiapas
Araucanía|CL|-38.6|-72.5|La Araucanía,Araucanía
High Atlas|MA|31.0|-7.5|Alto Atlas
Kabylie|DZ|36.6|4.5|Cabilia
Sinai|EG|30.0|33.8|Sinaí
Cabo Delgado|MZ|-12.3|39.5|Cabo Delgado
Corsica|FR|42.1|9.1|Córcega
Sicily|IT|37.6|14.0|Sicilia
Bavaria|DE|48.9|11.4|Baviera
`;

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

const FOLDED: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

/** "alemán, alemana, alemanes, alemanas"; "marroquí, marroquíes"; "belga, belgas". */
function agreements(code: string, word: string): NationalWord[] {
  const of = (text: string, plural: boolean, feminine: boolean) => ({ code, word: text, plural, feminine });
  if (word.endsWith('o')) {
    const stem = word.slice(0, -1);
    return [
      of(word, false, false),
      of(`${word}s`, true, false),
      of(`${stem}a`, false, true),
      of(`${stem}as`, true, true),
    ];
  }
  if (/[aeo]$/.test(word)) return [of(word, false, false), of(`${word}s`, true, false)];
  if (/í$/.test(word))
    return [of(word, false, false), of(`${word}es`, true, false), of(`${word}s`, true, false)];
  const plain = word.replace(/[áéíóú](?=[^aeiou]$)/, (letter) => FOLDED[letter] ?? letter);
  return [
    of(word, false, false),
    of(`${plain}es`, true, false),
    of(`${plain}a`, false, true),
    of(`${plain}as`, true, true),
  ];
}

/** Countries by their Spanish names. */
export const SPANISH_COUNTRIES: readonly { readonly code: string; readonly names: readonly string[] }[] =
  rows(TABLE).map(([code = '', names = '']) => ({ code, names: names.split(',') }));

/** Words for the people and things of countries, in all agreements, in lower case. */
export const SPANISH_WORDS: readonly NationalWord[] = rows(TABLE).flatMap(([code = '', , words = '']) =>
  words
    .split(',')
    .filter((word) => word !== '')
    .flatMap((word) => agreements(code, word)),
);

/** Spanish spellings of places whose English name is that of the table of exonyms, or of the gazetteer. */
export const SPANISH_PLACES = rows(PLACES).map(([name = '', country = '', others = '']) => ({
  name,
  country,
  others: others.split(','),
}));

/** Regions with their Spanish names. */
export const SPANISH_REGIONS = rows(REGIONS).map(([name = '', country = '', lat, lon, others = '']) => ({
  name,
  others: others.split(','),
  country,
  lat: Number(lat),
  lon: Number(lon),
  population: 0,
  kind: 'region' as const,
}));
