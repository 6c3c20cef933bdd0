/**
 * Countries by ISO 3166-1 alpha-2 code: `code|names|words for their people and things`. The first name is the
 * usual English one. Names are facts; the list is our own.
 */
const TABLE = `
AF|Afghanistan|Afghan,Afghans
AL|Albania|Albanian,Albanians
DZ|Algeria|Algerian,Algerians
AD|Andorra|Andorran
AO|Angola|Angolan,Angolans
AR|Argentina|Argentine,Argentinian,Argentinians
AM|Armenia|Armenian,Armenians
AU|Australia|Australian,Australians
AT|Austria|Austrian,Austrians
AZ|Azerbaijan|Azerbaijani,Azerbaijanis,Azeri
BS|Bahamas|Bahamian
BH|Bahrain|Bahraini,Bahrainis
BD|Bangladesh|Bangladeshi,Bangladeshis
BB|Barbados|Barbadian
BY|Belarus|Belarusian,Belarusians
BE|Belgium|Belgian,Belgians
BZ|Belize|Belizean
BJ|Benin|Beninese
BT|Bhutan|Bhutanese
BO|Bolivia|Bolivian,Bolivians
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians
BW|Botswana|Botswanan
BR|Brazil|Brazilian,Brazilians
BN|Brunei|Bruneian
BG|Bulgaria|Bulgarian,Bulgarians
BF|Burkina Faso,Burkina|Burkinabe,Burkinabè
BI|Burundi|Burundian,Burundians
KH|Cambodia|Cambodian,Cambodians
CM|Cameroon|Cameroonian,Cameroonians
CA|Canada|Canadian,Canadians
CV|Cape Verde,Cabo Verde|Cape Verdean
CF|Central African Republic|Central African
TD|Chad|Chadian,Chadians
CL|Chile|Chilean,Chileans
CN|China,People's Republic of China|Chinese
CO|Colombia|Colombian,Colombians
KM|Comoros|Comorian
CG|Republic of the Congo,Congo-Brazzaville|
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo|Congolese
CR|Costa Rica|Costa Rican
CI|Côte d'Ivoire,Ivory Coast|Ivorian,Ivorians
HR|Croatia|Croatian,Croatians,Croat
CU|Cuba|Cuban,Cubans
CY|Cyprus|Cypriot,Cypriots
CZ|Czech Republic,Czechia|Czech,Czechs
DK|Denmark|Danish,Dane,Danes
DJ|Djibouti|Djiboutian
DM|Dominica|
DO|Dominican Republic|Dominican
EC|Ecuador|Ecuadorian,Ecuadorean
EG|Egypt|Egyptian,Egyptians
SV|El Salvador|Salvadoran
GQ|Equatorial Guinea|Equatoguinean
ER|Eritrea|Eritrean,Eritreans
EE|Estonia|Estonian,Estonians
SZ|Eswatini,Swaziland|Swazi
ET|Ethiopia|Ethiopian,Ethiopians
FJ|Fiji|Fijian
FI|Finland|Finnish,Finn,Finns
FR|France|French,Frenchman,Frenchmen,Frenchwoman
GA|Gabon|Gabonese
GM|Gambia,The Gambia|Gambian,Gambians
GE|Georgia|Georgian,Georgians
DE|Germany|German,Germans
GH|Ghana|Ghanaian,Ghanaians
GR|Greece|Greek,Greeks
GT|Guatemala|Guatemalan
GN|Guinea|Guinean,Guineans
GW|Guinea-Bissau|
GY|Guyana|Guyanese
HT|Haiti|Haitian,Haitians
HN|Honduras|Honduran
HU|Hungary|Hungarian,Hungarians
IS|Iceland|Icelandic
IN|India|Indian,Indians
ID|Indonesia|Indonesian,Indonesians
IR|Iran|Iranian,Iranians
IQ|Iraq|Iraqi,Iraqis
IE|Ireland|Irish,Irishman,Irishmen
IL|Israel|Israeli,Israelis
IT|Italy|Italian,Italians
JM|Jamaica|Jamaican
JP|Japan|Japanese
JO|Jordan|Jordanian,Jordanians
KZ|Kazakhstan|Kazakh,Kazakhs
KE|Kenya|Kenyan,Kenyans
KP|North Korea|North Korean
KR|South Korea|South Korean
XK|Kosovo|Kosovar,Kosovan,Kosovars
KW|Kuwait|Kuwaiti,Kuwaitis
KG|Kyrgyzstan|Kyrgyz
LA|Laos|Laotian
LV|Latvia|Latvian,Latvians
LB|Lebanon|Lebanese
LS|Lesotho|
LR|Liberia|Liberian,Liberians
LY|Libya|Libyan,Libyans
LI|Liechtenstein|
LT|Lithuania|Lithuanian,Lithuanians
LU|Luxembourg|Luxembourgish
MG|Madagascar|Malagasy
MW|Malawi|Malawian
MY|Malaysia|Malaysian,Malaysians
MV|Maldives|Maldivian,Maldivians
ML|Mali|Malian,Malians
MT|Malta|Maltese
MR|Mauritania|Mauritanian,Mauritanians
MU|Mauritius|Mauritian
MX|Mexico|Mexican,Mexicans
MD|Moldova|Moldovan,Moldovans
MC|Monaco|Monegasque
MN|Mongolia|Mongolian
ME|Montenegro|Montenegrin
MA|Morocco|Moroccan,Moroccans
MZ|Mozambique|Mozambican,Mozambicans
MM|Myanmar,Burma|Burmese
NA|Namibia|Namibian
NP|Nepal|Nepalese,Nepali
NL|Netherlands,The Netherlands,Holland|Dutch,Dutchman,Dutchmen
NZ|New Zealand|New Zealander,New Zealanders
NI|Nicaragua|Nicaraguan
NE|Niger|Nigerien,Nigeriens
NG|Nigeria|Nigerian,Nigerians
MK|North Macedonia,Macedonia|Macedonian
NO|Norway|Norwegian,Norwegians
OM|Oman|Omani,Omanis
PK|Pakistan|Pakistani,Pakistanis
PS|Palestine,Palestinian territories|Palestinian,Palestinians
PA|Panama|Panamanian
PG|Papua New Guinea|
PY|Paraguay|Paraguayan
PE|Peru|Peruvian,Peruvians
PH|Philippines|Philippine,Filipino,Filipinos
PL|Poland|Polish,Poles
PT|Portugal|Portuguese
QA|Qatar|Qatari,Qataris
RO|Romania|Romanian,Romanians
RU|Russia,Russian Federation|Russian,Russians
RW|Rwanda|Rwandan,Rwandans
SA|Saudi Arabia|Saudi,Saudis,Saudi Arabian
SN|Senegal|Senegalese
RS|Serbia|Serbian,Serbians,Serb,Serbs
SC|Seychelles|
SL|Sierra Leone|Sierra Leonean
SG|Singapore|Singaporean,Singaporeans
SK|Slovakia|Slovak,Slovaks,Slovakian
SI|Slovenia|Slovenian,Slovene
SO|Somalia|Somali,Somalis,Somalian
ZA|South Africa|South African,South Africans
SS|South Sudan|South Sudanese
ES|Spain|Spanish,Spaniard,Spaniards
LK|Sri Lanka|Sri Lankan,Sri Lankans
SD|Sudan|Sudanese
SR|Suriname|Surinamese
SE|Sweden|Swedish,Swede,Swedes
CH|Switzerland|Swiss
SY|Syria,Syrian Arab Republic|Syrian,Syrians
TW|Taiwan|Taiwanese
TJ|Tajikistan|Tajik,Tajiks,Tajikistani
TZ|Tanzania|Tanzanian,Tanzanians
TH|Thailand|Thai,Thais
TL|Timor-Leste,East Timor|Timorese
TG|Togo|Togolese
TT|Trinidad and Tobago,Trinidad|Trinidadian
TN|Tunisia|Tunisian,Tunisians
TR|Turkey,Türkiye|Turkish,Turk,Turks
TM|Turkmenistan|Turkmen
UG|Uganda|Ugandan,Ugandans
UA|Ukraine|Ukrainian,Ukrainians
AE|United Arab Emirates,UAE|Emirati,Emiratis
GB|United Kingdom,UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland|British,Briton,Britons,English,Scottish,Welsh
US|United States,United States of America,USA,U.S.,U.S.A.,US,America|American,Americans
UY|Uruguay|Uruguayan
UZ|Uzbekistan|Uzbek,Uzbeks
VE|Venezuela|Venezuelan,Venezuelans
VN|Vietnam|Vietnamese
EH|Western Sahara|Sahrawi,Western Saharan
YE|Yemen|Yemeni,Yemenis
ZM|Zambia|Zambian
ZW|Zimbabwe|Zimbabwean
VA|Vatican,Holy See|
`;

/** A country with its English names and the words for its people and things. */
export interface Country {
  readonly code: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
}

export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', names = '', demonyms = ''] = line.split('|');
    return { code, names: names.split(','), demonyms: demonyms.split(',').filter((word) => word !== '') };
  });
