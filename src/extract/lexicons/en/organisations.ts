import { type LexiconEntry, phrases } from '../lexicon.ts';

/** `usual English name: other spellings`, one organisation a line. */
const LISTED = `
Islamic State: Islamic State|IS|ISIS|ISIL|Isis|Isil|Daesh|Da'esh|Daech|Dáesh|so-called Islamic State|Islamic State group|Islamic State of Iraq and Syria|Islamic State in Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State in Iraq and the Levant|Islamic State of Iraq|Islamic State in the Greater Sahara|ISGS|Islamic State in Greater Sahara|Islamic State Sahel Province|Islamic State West Africa Province|ISWAP|Islamic State in West Africa|Islamic State Khorasan|Islamic State-Khorasan|ISIS-K|IS-K|ISKP|ISIS-Khorasan|Islamic State Khorasan Province|Islamic State Central Africa Province|ISCAP|Wilayat Sinai|Sinai Province|caliphate soldiers
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
PKK: PKK|Kurdistan Workers' Party|Kurdistan Workers Party
`;

/** Organisations outside the codebook's list: coded \`other\` with this name as text. */
const OTHERS = `
Tehrik-i-Taliban Pakistan|Tehrik-e-Taliban Pakistan|Tehreek-i-Taliban Pakistan|Tehreek-e-Taliban Pakistan|Tehreek-i-Taliban|Tehreek-e-Taliban|Tehrik-i-Taliban|Tehrik-e-Taliban|Tehreek-i-Taliban Pakistan (TTP)|Tehreek-e-Taliban Pakistan (TTP)|Tehrik-i-Taliban Pakistan (TTP)|Tehrik-e-Taliban Pakistan (TTP)|Pakistani Taliban|TTP
Jemaah Islamiyah|Jamaah Islamiyah|Jemaah Islamiyah (JI)|Jamaah Islamiyah (JI)|JI
Jamaah Ansharut Daulah|Jamaah Ansharut Daulah (JAD)|Jemaah Ansharut Daulah|JAD
Mujahidin Indonesia Timur|East Indonesia Mujahideen|MIT
Abu Sayyaf|Abu Sayyaf Group|Abu Sayyaf (ASG)
Maute Group|Maute
Bangsamoro Islamic Freedom Fighters|BIFF
Ansar al-Sharia|Ansar al Sharia|Ansar al-Charia
Ansar Dine|Ansar Eddine|Ansaroul Islam
Ansaru|Jama'atu Ansarul Muslimina
MUJAO|Movement for Unity and Jihad in West Africa
Macina Liberation Front|Katiba Macina
al-Mourabitoun|Al Mourabitoun
GICM|Moroccan Islamic Combatant Group
Salafia Jihadia|Salafiya Jihadiya|Assirat al Moustaqim
Jund al-Khilafa|Jund al-Khilafah
GIA|Armed Islamic Group
Harakat Sham al-Islam
Allied Democratic Forces|ADF|Allied Democratic Forces (ADF)
Ahlu Sunna Wal Jamaa|Ansar al-Sunna
Lashkar-e-Taiba|LeT|Lashkar-e-Tayyiba
Lashkar-e-Jhangvi|Lashkar e Jhangvi
Jaish-e-Mohammed|Jaish-e-Mohammad
Jamaat-ul-Ahrar
Haqqani network|Haqqani Network
National Thowheeth Jamaath|NTJ
Jamaat-ul-Mujahideen Bangladesh|JMB|Neo-JMB
Ansarullah Bangla Team|Ansar al-Islam
Baloch Liberation Army|BLA
Houthis|Houthi|Ansar Allah
Hizbul Mujahideen
Kurdistan Freedom Falcons|TAK
DHKP-C|Revolutionary People's Liberation Party-Front
ETA
FARC|FARC-EP
ELN|National Liberation Army
IRA|New IRA|Real IRA|Continuity IRA
Hasm|Hasm Movement|Liwa al-Thawra
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
`;

function lines(table: string): string[] {
  return table.trim().split('\n');
}

/** Armed organisations by their English names. */
export const ORGANISATIONS: readonly LexiconEntry[] = [
  ...lines(LISTED).flatMap((line) => {
    const [name = '', spellings = ''] = line.split(': ');
    return phrases(spellings, { kind: 'organisation', name, text: null });
  }),
  ...lines(OTHERS).flatMap((line) => {
    const [text = ''] = line.split('|');
    return phrases(line, { kind: 'organisation', name: 'other', text });
  }),
];
