import { listedOrganisations } from '../entries.ts';
import { knownOrganisations } from '../known-organisations.ts';
import type { LexiconEntry } from '../lexicon.ts';

/** `usual English name: Spanish spellings`, one organisation of the codebook’s list a line; the names room knows the others. */
const LISTED = `
Islamic State: Estado Islámico|Estado Islamico|EI|ISIS|Isis|EIIL|Daesh|Dáesh|Daésh|DAESH|Daech|grupo Estado Islámico|grupo terrorista Daesh|grupo terrorista Dáesh|grupo terrorista Estado Islámico|autodenominado Estado Islámico|autodenominado Estado Islámico (EI)|autoproclamado Estado Islámico|autoproclamado Estado Islámico (EI)|Estado Islámico (EI)|Estado Islámico (Daesh)|Estado Islámico de Irak y Siria|Estado Islámico de Irak y el Levante|Estado Islámico de Irak y Levante|organización Estado Islámico|organización terrorista Estado Islámico|organización terrorista Daesh|Estado Islámico en el Gran Sáhara|Estado Islámico del Gran Sáhara|Estado Islámico para el Gran Sáhara|EIGS|ISGS|Estado Islámico del Sahel|Estado Islámico en el Sahel|Estado Islámico en África Occidental|Estado Islámico en África Occidental (ISWAP)|Estado Islámico de África Occidental|ISWAP|Estado Islámico de Jorasán|Estado Islámico del Jorasán|Provincia de Jorasán|ISIS-K|Estado Islámico en Mozambique|Provincia del Sinaí|califato
al-Qaida: Al Qaeda|Al-Qaeda|Al Qaida|Al-Qaida|al Qaeda
AQIM: AQMI|Aqmi|Al Qaeda en el Magreb Islámico|Al Qaeda en el Magreb Islámico (AQMI)|Al Qaeda del Magreb Islámico|Al Qaeda en el Magreb|Al Qaida en el Magreb Islámico|Al-Qaeda en el Magreb Islámico|Al-Qaeda en el Magreb Islámico (AQMI)|GSPC|Okba Ibn Nafaa
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
MUJAO: Muyao|MUYAO|Mujao|MUJAO|Movimiento para la Unicidad y la Yihad en África Occidental
Ansar al-Sharia: Ansar al Sharia|Ansar al-Sharia|Ansar Al Sharia
GICM: GICM|Grupo Islámico Combatiente Marroquí
GIA: GIA|Grupo Islámico Armado
Salafia Jihadia: Salafia Yihadia|Salafiya Yihadiya|Salafia Jihadia
Harakat Sham al-Islam: Harakat Sham al-Islam
Ansharut Daulah: Ansharut Daulah
Jemaah Islamiyah: Yemaa Islamiya|Jemaah Islamiyah
`;

const OWN = listedOrganisations(LISTED);

/** Armed organisations by their Spanish names. */
export const ORGANISATIONS: readonly LexiconEntry[] = [...OWN, ...knownOrganisations('es', OWN)];
