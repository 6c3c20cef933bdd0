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
