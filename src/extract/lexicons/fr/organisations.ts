import { listedOrganisations } from '../entries.ts';
import { knownOrganisations } from '../known-organisations.ts';
import type { LexiconEntry } from '../lexicon.ts';

/** `usual English name: French spellings`, one organisation of the codebook’s list a line; the names room knows the others. */
const LISTED = `
Islamic State: Daech|Daesh|Daëch|DAECH|DAESH|État islamique|Etat islamique|EI|EIIL|ISIS|groupe État islamique|groupe Etat islamique|groupe terroriste État islamique|groupe terroriste Etat islamique|organisation État islamique|organisation Etat islamique|organisation de l'État islamique|organisation de l'Etat islamique|organisation terroriste Daech|groupe terroriste Daech|groupe Daech|l'organisation Daech|État islamique en Irak et au Levant|Etat islamique en Irak et au Levant|État islamique (EI)|Etat islamique (EI)|groupe État islamique (EI)|groupe Etat islamique (EI)|organisation État islamique (EI)|organisation Etat islamique (EI)|État islamique dans le Grand Sahara|Etat islamique dans le Grand Sahara|État islamique au Grand Sahara|Etat islamique au Grand Sahara|EIGS|État islamique au Sahel|Etat islamique au Sahel|EIS|État islamique en Afrique de l'Ouest|Etat islamique en Afrique de l'Ouest|Iswap|ISWAP|État islamique au Khorasan|Etat islamique au Khorasan|EI-K|État islamique en Afrique centrale|Etat islamique en Afrique centrale|Wilayat Sinaï|Province du Sinaï
al-Qaida: Al-Qaïda|Al-Qaida|Al Qaïda|Al Qaida|Al-Qaeda|Al Qaeda|la nébuleuse Al-Qaïda
AQIM: Al-Qaïda au Maghreb islamique|Al-Qaida au Maghreb islamique|Al Qaïda au Maghreb islamique|Aqmi|AQMI|Al-Qaïda au Maghreb islamique (Aqmi)|Al-Qaïda au Maghreb islamique (AQMI)|Al-Qaida au Maghreb islamique (AQMI)|branche locale d'Al-Qaïda au Maghreb islamique|phalange Okba Ibn Nafaa|Okba Ibn Nafaa|Okba Ibn Nafâa|katiba Okba Ibn Nafaa|phalange Okba Ibn Nafi|GSPC|Groupe salafiste pour la prédication et le combat
AQAP: Al-Qaïda dans la péninsule arabique|Al-Qaïda dans la Péninsule arabique|Aqpa|AQPA
AQI: Al-Qaïda en Irak|Al-Qaida en Irak
JNIM: JNIM|GSIM|Groupe de soutien à l'islam et aux musulmans|Groupe de soutien à l'islam et aux musulmans (GSIM)|Groupe de soutien à l'islam et aux musulmans (JNIM)|Jnim
Jabhat al-Nusra: Front al-Nosra|Front Al-Nosra|Jabhat al-Nosra|al-Nosra|Al-Nosra|Fatah al-Cham|Front Fatah al-Cham|Jabhat al-Nusra
Hayat Tahrir al-Sham: Hayat Tahrir al-Cham|Hayat Tahrir al-Sham|HTS
al-Shabaab: shebab|shebabs|chabab|Chabaab|shebab somaliens|shebabs somaliens|Al-Shabaab|al-Shabab|islamistes shebab
Boko Haram: Boko Haram
Taliban: talibans|taliban|talibans afghans|talibans pakistanais|Tehrik-e-Taliban Pakistan|TTP
Hezbollah: Hezbollah|Hizbollah
Hamas: Hamas
PKK: PKK|Parti des travailleurs du Kurdistan|Parti des travailleurs du Kurdistan (PKK)
ETA: ETA|Euskadi Ta Askatasuna
GICM: GICM|Groupe islamique combattant marocain
Salafia Jihadia: Salafia Jihadia|Salafiya Jihadiya|Assirat Al Moustaqim
GIA: GIA|Groupe islamique armé|Groupes islamiques armés
MUJAO: Mujao|MUJAO|Mouvement pour l'unicité et le jihad en Afrique de l'Ouest
Ansar al-Sharia: Ansar al-Charia|Ansar Al-Charia|Ansar Charia|Ansar al-Sharia
Harakat Sham al-Islam: Harakat Sham al-Islam|Harakat Cham al-Islam
Jemaah Islamiyah: Jemaah Islamiyah
Ansharut Daulah: Jamaah Ansharut Daulah
`;

const OWN = listedOrganisations(LISTED);

/** Armed organisations by their French names. */
export const ORGANISATIONS: readonly LexiconEntry[] = [...OWN, ...knownOrganisations('fr', OWN)];
