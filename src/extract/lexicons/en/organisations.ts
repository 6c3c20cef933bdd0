import { listedOrganisations, otherOrganisations } from '../entries.ts';
import type { LexiconEntry } from '../lexicon.ts';

/** `usual English name: other spellings`, one organisation a line. */
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

/** Organisations outside the codebook's list: coded \`other\` with this name as text. */
const OTHERS = `
Tehrik-i-Taliban Pakistan|Tehrik-e-Taliban Pakistan|Tehreek-i-Taliban Pakistan|Tehreek-e-Taliban Pakistan|Tehreek-i-Taliban|Tehreek-e-Taliban|Tehrik-i-Taliban|Tehrik-e-Taliban|Tehreek-i-Taliban Pakistan (TTP)|Tehreek-e-Taliban Pakistan (TTP)|Tehrik-i-Taliban Pakistan (TTP)|Tehrik-e-Taliban Pakistan (TTP)|Pakistani Taliban|TTP
Mujahidin Indonesia Timur|East Indonesia Mujahideen|Eastern Indonesia Mujahideen|East Indonesia Mujahidin|Mujahidin Indonesia Timur (MIT)|East Indonesia Mujahideen (MIT)|Eastern Indonesia Mujahideen (MIT)
Abu Sayyaf|Abu Sayyaf Group|Abu Sayyaf (ASG)
Maute Group|Maute
Bangsamoro Islamic Freedom Fighters|BIFF
Ansar Dine|Ansar Eddine|Ansaroul Islam
Ansaru|Jama'atu Ansarul Muslimina
Macina Liberation Front|Katiba Macina
al-Mourabitoun|Al Mourabitoun
Allied Democratic Forces|ADF|Allied Democratic Forces (ADF)
Ahlu Sunna Wal Jamaa|Ansar al-Sunna
Lashkar-e-Taiba|Lashkar-e-Tayyiba|Lashkar-e-Toiba
Lashkar-e-Jhangvi|Lashkar e Jhangvi
Jaish-e-Mohammed|Jaish-e-Mohammad|Jaish-e-Muhammad
Jamaat-ul-Ahrar
Haqqani network|Haqqani Network
National Thowheeth Jamaath|National Thowheed Jamath|National Tawheed Jamaat|National Thowheeth Jama'ath|National Thowheed Jamaath|NTJ
Jamaat-ul-Mujahideen Bangladesh|JMB|Neo-JMB|New JMB|Jamaat-ul-Mujahideen Bangladesh (JMB)
Ansarullah Bangla Team|Ansar al-Islam
Baloch Liberation Army|Balochistan Liberation Army|Baloch Liberation Army (BLA)|Balochistan Liberation Army (BLA)|BLA
Balochistan Liberation Front|Baloch Liberation Front|BLF
Houthis|Houthi|Ansar Allah
Hizbul Mujahideen
Kurdistan Freedom Falcons|TAK
DHKP-C|Revolutionary People's Liberation Party-Front
FARC|FARC-EP
ELN|National Liberation Army
IRA|New IRA|Real IRA|Continuity IRA
Hasm|Hasm Movement|Hasm movement|Liwa al-Thawra
Ajnad Misr
Palestinian Islamic Jihad|Islamic Jihad
Caucasus Emirate
Imam Shamil Battalion
Atomwaffen Division|Feuerkrieg Division
Lord's Resistance Army|LRA
CODECO
Sharia4Belgium|Sharia4
al-Muhajiroun
Kata'ib Hezbollah|Kataib Hezbollah
Indian Mujahideen
Lashkar-e-Islam
Popular Front for the Liberation of Palestine|PFLP
National Socialist Underground|NSU
National Action
Barisan Revolusi Nasional|BRN
New People's Army|NPA
Maoists|Naxalites|Communist Party of India (Maoist)
Shining Path
Ahrar al-Sham
Jaysh al-Adl|Jaish al-Adl
M23
Ambazonia Defence Forces
Indigenous People of Biafra|IPOB|Eastern Security Network
Liberation Tigers of Tamil Eelam|LTTE|Tamil Tigers
United Liberation Front of Asom|ULFA
`;

/** Armed organisations by their English names. */
export const ORGANISATIONS: readonly LexiconEntry[] = [
  ...listedOrganisations(LISTED),
  ...otherOrganisations(OTHERS),
];
