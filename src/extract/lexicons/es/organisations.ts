import { listedOrganisations, otherOrganisations } from '../entries.ts';
import type { LexiconEntry } from '../lexicon.ts';

/** `usual English name: Spanish spellings`, one organisation a line. */
const LISTED = `
Islamic State: Estado Islámico|Estado Islamico|EI|ISIS|Isis|EIIL|Daesh|Dáesh|Daésh|DAESH|Daech|grupo Estado Islámico|grupo terrorista Daesh|grupo terrorista Dáesh|grupo terrorista Estado Islámico|autodenominado Estado Islámico|autodenominado Estado Islámico (EI)|autoproclamado Estado Islámico|autoproclamado Estado Islámico (EI)|Estado Islámico (EI)|Estado Islámico (Daesh)|Estado Islámico de Irak y Siria|Estado Islámico de Irak y el Levante|Estado Islámico de Irak y Levante|organización Estado Islámico|organización terrorista Estado Islámico|organización terrorista Daesh|Estado Islámico en el Gran Sáhara|Estado Islámico del Gran Sáhara|Estado Islámico para el Gran Sáhara|EIGS|ISGS|Estado Islámico del Sahel|Estado Islámico en el Sahel|Estado Islámico en África Occidental|Estado Islámico en África Occidental (ISWAP)|Estado Islámico de África Occidental|ISWAP|Estado Islámico de Jorasán|Estado Islámico del Jorasán|Provincia de Jorasán|ISIS-K|Estado Islámico en Mozambique|Provincia del Sinaí|califato
al-Qaida: Al Qaeda|Al-Qaeda|Al Qaida|Al-Qaida|al Qaeda
AQIM: AQMI|Aqmi|Al Qaeda en el Magreb Islámico|Al Qaeda en el Magreb Islámico (AQMI)|Al Qaeda del Magreb Islámico|Al Qaeda en el Magreb|Al Qaida en el Magreb Islámico|Al-Qaeda en el Magreb Islámico|Al-Qaeda en el Magreb Islámico (AQMI)|GSPC
AQAP: AQPA|Al Qaeda en la Península Arábiga|Al-Qaeda en la Península Arábiga
AQI: Al Qaeda en Irak|Al-Qaeda en Irak
JNIM: JNIM|Grupo de Apoyo al Islam y los Musulmanes|Grupo de Apoyo al Islam y a los Musulmanes|Grupo de Apoyo al Islam y los Musulmanes (JNIM)|Grupo de Apoyo al Islam y a los Musulmanes (JNIM)|Jamaat Nusrat al Islam wal Muslimin
Jabhat al-Nusra: Frente al Nusra|Frente Al Nusra|Frente Al-Nusra|Al Nusra|Jabhat al Nusra
Hayat Tahrir al-Sham: Hayat Tahrir al Sham|Hayat Tahrir al-Sham|HTS
al-Shabaab: Al Shabab|Al-Shabab|al Shabab|Al Shabaab|Al-Shabaab
Boko Haram: Boko Haram
Taliban: talibanes|talibán|los talibán|talibanes afganos
Hezbollah: Hezbolá|Hizbulá|Hezbollah
Hamas: Hamás|Hamas
PKK: PKK|Partido de los Trabajadores del Kurdistán
ETA: ETA|Euskadi Ta Askatasuna
`;

/** Organisations outside the codebook's list: coded \`other\` with this name as text. */
const OTHERS = `
ELN|Ejército de Liberación Nacional|Ejército de Liberación Nacional (ELN)
FARC|FARC-EP|Fuerzas Armadas Revolucionarias de Colombia|Fuerzas Armadas Revolucionarias de Colombia (FARC)
disidencias de las FARC|disidencia de las FARC|disidencias de las Farc|Estado Mayor Central|Estado Mayor Central (EMC)|EMC|Segunda Marquetalia|disidencias
Farc
Clan del Golfo|Autodefensas Gaitanistas|AGC|Ejército Gaitanista
EPL|Los Pelusos
AUC|Autodefensas Unidas de Colombia|Águilas Negras
Sendero Luminoso|Militarizado Partido Comunista del Perú|MPCP
MRTA|Movimiento Revolucionario Túpac Amaru
EPP|Ejército del Pueblo Paraguayo
EZLN|Ejército Zapatista de Liberación Nacional
EPR|Ejército Popular Revolucionario
CJNG|Cártel Jalisco Nueva Generación|Cártel de Jalisco Nueva Generación|Cartel Jalisco Nueva Generación
Cártel de Sinaloa|Cartel de Sinaloa
Los Choneros
Tren de Aragua
Muyao|MUYAO|Mujao|MUJAO|Movimiento para la Unicidad y la Yihad en África Occidental
Ansar Dine|Ansar al Din|Ansaroul Islam
Katiba Macina|Frente de Liberación de Macina
Ansar al Sharia|Ansar al-Sharia|Ansar Al Sharia
GICM|Grupo Islámico Combatiente Marroquí
GIA|Grupo Islámico Armado
Salafia Yihadia|Salafiya Yihadiya
Jund al Jilafa|Soldados del Califato
GRAPO|Grapo
Terra Lliure
Resistencia Galega
CDR
IRA|Nuevo IRA
Abu Sayyaf
Yemaa Islamiya|Jemaah Islamiyah
CAM|Coordinadora Arauco-Malleco|Weichan Auka Mapu|Resistencia Mapuche Lafkenche
Hutíes|hutíes
`;

/** Armed organisations by their Spanish names. */
export const ORGANISATIONS: readonly LexiconEntry[] = [
  ...listedOrganisations(LISTED),
  ...otherOrganisations(OTHERS),
];
