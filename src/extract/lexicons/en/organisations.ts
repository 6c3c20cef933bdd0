import { listedOrganisations } from '../entries.ts';
import { knownOrganisations } from '../known-organisations.ts';
import type { LexiconEntry } from '../lexicon.ts';

/** `usual English name: other spellings`, one organisation of the codebook’s list a line; the names room knows the others. */
const LISTED = `
Islamic State: Islamic State|IS|ISIS|ISIL|Isis|Isil|Daesh|Da'esh|Daech|Dáesh|so-called Islamic State|Islamic State group|Islamic State of Iraq and Syria|Islamic State in Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State in Iraq and the Levant|Islamic State of Iraq|Islamic State Khorasan|Islamic State-Khorasan|ISIS-K|IS-K|ISKP|ISIS-Khorasan|Islamic State Khorasan Province|Islamic State Central Africa Province|ISCAP|Wilayat Sinai|Sinai Province|caliphate soldiers|IS group|ISIS group|Isis group|Islamic State organisation|Islamic State organization
ISWAP: ISWAP|Islamic State West Africa Province|Islamic State West Africa Province (ISWAP)|Islamic State's West Africa Province|Islamic State in West Africa|Islamic State in West Africa Province|Islamic State West Africa
ISGS: ISGS|Islamic State in the Greater Sahara|Islamic State in the Greater Sahara (ISGS)|Islamic State in Greater Sahara|Islamic State Sahel Province|Islamic State Sahel Province (ISSP)|ISSP|Islamic State's Sahel Province|Islamic State Sahel
al-Qaida: al-Qaida|al-Qaeda|al Qaeda|al Qaida|Al-Qa'ida|Qaeda|AQ
AQIM: AQIM|al-Qaida in the Islamic Maghreb|al-Qaeda in the Islamic Maghreb|al Qaeda in the Islamic Maghreb|al-Qa'ida in the Islamic Maghreb|Al Qaida in the Islamic Maghreb|Al-Qaeda's North Africa branch|al-Qaeda's North African branch|Okba Ibn Nafaa|Uqba ibn Nafi|Okba Ibn Nafaa Brigade
AQAP: AQAP|al-Qaeda in the Arabian Peninsula|al-Qaida in the Arabian Peninsula|al Qaeda in the Arabian Peninsula
AQI: AQI|al-Qaeda in Iraq|al-Qa'ida in Iraq|al-Qaida in Iraq|al Qaeda in Iraq
JNIM: JNIM|Jama'at Nusrat al-Islam wal-Muslimin|Group to Support Islam and Muslims|Jamaat Nusrat al-Islam wal Muslimin|GSIM
Jabhat al-Nusra: Jabhat al-Nusra|al-Nusra Front|Nusra Front|Al Nusra Front|Jabhat Fateh al-Sham
Hayat Tahrir al-Sham: Hayat Tahrir al-Sham|HTS|Hay'at Tahrir al-Sham
al-Shabaab: al-Shabaab|al Shabaab|Al-Shabab|al Shabab|Shabaab
Boko Haram: Boko Haram
Taliban: Taliban|Afghan Taliban
Hezbollah: Hezbollah|Hizbollah|Hizbullah
Hamas: Hamas
Jund al-Khilafa: Jund al-Khilafa|Jund al-Khilafah|Soldiers of the Caliphate|Jund al Khilafah
GSPC: GSPC|Salafist Group for Preaching and Combat|Salafist Group for Preaching and Fighting|Salafist Group for Call and Combat
GIA: GIA|Armed Islamic Group
GICM: GICM|Moroccan Islamic Combatant Group|Moroccan Islamic Fighting Group|Moroccan Islamic Combatant Group (GICM)
Salafia Jihadia: Salafia Jihadia|Salafiya Jihadiya|Assirat al Moustaqim
Ansar al-Sharia: Ansar al-Sharia|Ansar al Sharia|Ansar al-Charia|Ansar al-Shariah
Harakat Sham al-Islam: Harakat Sham al-Islam|Sham al-Islam
MUJAO: MUJAO|Movement for Unity and Jihad in West Africa|Movement for Oneness and Jihad in West Africa
Jemaah Islamiyah: Jemaah Islamiyah|Jamaah Islamiyah|Jemaah Islamiya|Jemaah Islamiyah (JI)|Jamaah Islamiyah (JI)|JI
Ansharut Daulah: Jamaah Ansharut Daulah|Jamaah Ansharut Daulah (JAD)|Jemaah Ansharut Daulah|Ansharut Daulah|JAD
ETA: ETA|Euskadi Ta Askatasuna
PKK: PKK|Kurdistan Workers' Party|Kurdistan Workers Party
`;

const OWN = listedOrganisations(LISTED);

/** Armed organisations by their English names. */
export const ORGANISATIONS: readonly LexiconEntry[] = [...OWN, ...knownOrganisations('en', OWN)];
