/**
 * More armed groups that public reports name, in the form of `ARMED_GROUPS`: those of South and East Asia, the Americas,
 * Europe, central and eastern Africa, and smaller ones. Where no period stands, none is known for certain.
 */
export const MORE_ARMED_GROUPS = `
= mujahidin-indonesia-timur | Mujahidin Indonesia Timur
-- Mujahidin Indonesia Timur; Mujahidin Indonesia Timur (MIT)
en East Indonesia Mujahideen; Eastern Indonesia Mujahideen; East Indonesia Mujahidin; East Indonesia Mujahideen (MIT); Eastern Indonesia Mujahideen (MIT)
= jemaah-islamiyah | Jemaah Islamiyah | 1993/2024
-- Jemaah Islamiyah; Jamaah Islamiyah; Jemaah Islamiya; Jemaah Islamiyah (JI); Jamaah Islamiyah (JI)
en JI
es Yemaa Islamiya
= ansharut-daulah | Ansharut Daulah
-- Ansharut Daulah; Jamaah Ansharut Daulah; Jemaah Ansharut Daulah; JAD; Jamaah Ansharut Daulah (JAD)
= abu-sayyaf | Abu Sayyaf
-- Abu Sayyaf; Abu Sayyaf Group; Abu Sayyaf (ASG); Abou Sayyaf
ar أبو سياف; جماعة أبو سياف
= maute | Maute Group
en Maute Group; Maute
= biff | Bangsamoro Islamic Freedom Fighters
-- BIFF
en Bangsamoro Islamic Freedom Fighters
= new-peoples-army | New People's Army | 1969/..
en New People's Army; NPA
= barisan-revolusi-nasional | Barisan Revolusi Nasional
-- Barisan Revolusi Nasional
en BRN
= ansaroul-islam | Ansaroul Islam | 2016/..
-- Ansaroul Islam; Ansarul Islam
= ansaru | Ansaru | 2012/..
-- Ansaru; Jama'atu Ansarul Muslimina
= allied-democratic-forces | Allied Democratic Forces
en Allied Democratic Forces; ADF; Allied Democratic Forces (ADF)
fr Forces démocratiques alliées; ADF; Forces démocratiques alliées (ADF)
= ahlu-sunna-wal-jamaa | Ahlu Sunna Wal Jamaa
-- Ahlu Sunna Wal Jamaa
en Ansar al-Sunna
= lords-resistance-army | Lord's Resistance Army | 1987/..
en Lord's Resistance Army; LRA
fr Armée de résistance du Seigneur; LRA
= codeco | CODECO
-- CODECO; Codeco
= m23 | M23 | 2012/..
-- M23
fr Mouvement du 23-Mars
= ambazonia-defence-forces | Ambazonia Defence Forces
en Ambazonia Defence Forces
= ipob | Indigenous People of Biafra
en Indigenous People of Biafra; IPOB; Eastern Security Network
= lashkar-e-taiba | Lashkar-e-Taiba
-- Lashkar-e-Taiba; Lashkar-e-Tayyiba; Lashkar-e-Toiba; Laskar-e-Taïba
= lashkar-e-jhangvi | Lashkar-e-Jhangvi
-- Lashkar-e-Jhangvi; Lashkar e Jhangvi
= jaish-e-mohammed | Jaish-e-Mohammed
-- Jaish-e-Mohammed; Jaish-e-Mohammad; Jaish-e-Muhammad
= jamaat-ul-ahrar | Jamaat-ul-Ahrar
-- Jamaat-ul-Ahrar
= lashkar-e-islam | Lashkar-e-Islam
-- Lashkar-e-Islam
= hizbul-mujahideen | Hizbul Mujahideen
-- Hizbul Mujahideen
= indian-mujahideen | Indian Mujahideen
-- Indian Mujahideen
= national-thowheeth-jamaath | National Thowheeth Jamaath
-- National Thowheeth Jamaath; National Thowheed Jamath; National Tawheed Jamaat; National Thowheeth Jama'ath; National Thowheed Jamaath
en NTJ
= jamaat-ul-mujahideen-bangladesh | Jamaat-ul-Mujahideen Bangladesh
-- Jamaat-ul-Mujahideen Bangladesh; Neo-JMB; Jamaat-ul-Mujahideen Bangladesh (JMB)
en JMB; New JMB
= ansarullah-bangla-team | Ansarullah Bangla Team
-- Ansarullah Bangla Team
en Ansar al-Islam
= baloch-liberation-army | Baloch Liberation Army
en Baloch Liberation Army; Balochistan Liberation Army; Baloch Liberation Army (BLA); Balochistan Liberation Army (BLA); BLA
= balochistan-liberation-front | Balochistan Liberation Front
en Balochistan Liberation Front; Baloch Liberation Front; BLF
= maoists-india | Maoists
en Maoists; Naxalites; Communist Party of India (Maoist)
= ltte | Liberation Tigers of Tamil Eelam | 1976/2009-05
en Liberation Tigers of Tamil Eelam; LTTE; Tamil Tigers
= ulfa | United Liberation Front of Asom
en United Liberation Front of Asom; ULFA
= houthis | Houthis
en Houthis; Houthi; Ansar Allah
fr Houthis; Houthistes; rebelles houthis
es Hutíes; hutíes
ar الحوثيون; الحوثيين; جماعة الحوثي; ميليشيا الحوثي; أنصار الله
= kataib-hezbollah | Kata'ib Hezbollah
-- Kata'ib Hezbollah; Kataib Hezbollah
ar كتائب حزب الله
= kurdistan-freedom-falcons | Kurdistan Freedom Falcons
en Kurdistan Freedom Falcons; TAK
fr Faucons de la liberté du Kurdistan; TAK
= dhkp-c | DHKP-C
-- DHKP-C
en Revolutionary People's Liberation Party-Front
= ahrar-al-sham | Ahrar al-Sham
-- Ahrar al-Sham
= jund-al-aqsa | Jund al-Aqsa
-- Jund al-Aqsa
ar جند الأقصى
= jaysh-al-adl | Jaysh al-Adl
-- Jaysh al-Adl; Jaish al-Adl
= fatah-al-islam | Fatah al-Islam
-- Fatah al-Islam
ar فتح الإسلام
= pflp | Popular Front for the Liberation of Palestine | 1967/..
en Popular Front for the Liberation of Palestine; PFLP
= hasm | Hasm
en Hasm; Hasm Movement; Hasm movement; Liwa al-Thawra
ar حركة حسم; لواء الثورة
= ajnad-misr | Ajnad Misr
-- Ajnad Misr
ar أجناد مصر
= caucasus-emirate | Caucasus Emirate
en Caucasus Emirate
= imam-shamil-battalion | Imam Shamil Battalion
en Imam Shamil Battalion
= ira | IRA
en IRA; New IRA; Real IRA; Continuity IRA
fr IRA; Nouvelle IRA
es IRA; Nuevo IRA
= atomwaffen | Atomwaffen Division
-- Atomwaffen Division; Feuerkrieg Division
= national-action | National Action
en National Action
= nsu | National Socialist Underground
en National Socialist Underground; NSU
= sharia4 | Sharia4Belgium
-- Sharia4Belgium
en Sharia4
= al-muhajiroun | al-Muhajiroun
-- al-Muhajiroun
= forsane-alizza | Forsane Alizza
-- Forsane Alizza; Forsane al-Izza
= flnc | FLNC
-- FLNC
fr Front de libération nationale de la Corse
= grapo | GRAPO
-- GRAPO; Grapo
= terra-lliure | Terra Lliure
-- Terra Lliure
= resistencia-galega | Resistencia Galega
-- Resistencia Galega
= farc | FARC | 1964/..
-- FARC; FARC-EP
en Revolutionary Armed Forces of Colombia
fr Forces armées révolutionnaires de Colombie
es Fuerzas Armadas Revolucionarias de Colombia; Fuerzas Armadas Revolucionarias de Colombia (FARC); Farc
= farc-dissidents | FARC dissidents | 2016/..
es disidencias de las FARC; disidencia de las FARC; disidencias de las Farc; Estado Mayor Central; Estado Mayor Central (EMC); EMC; Segunda Marquetalia; disidencias
> split_from farc 2016/..
= eln-colombia | ELN | 1964/..
-- ELN
en National Liberation Army
fr Armée de libération nationale*
es Ejército de Liberación Nacional; Ejército de Liberación Nacional (ELN)
= epl-colombia | EPL | 1967/..
en Popular Liberation Army
es EPL; Ejército Popular de Liberación; Los Pelusos
= m-19 | M-19 | 1974/1990
-- M-19
en 19th of April Movement
es Movimiento 19 de Abril
= auc | AUC | 1997/2006
en United Self-Defense Forces of Colombia
es AUC; Autodefensas Unidas de Colombia; Águilas Negras
= clan-del-golfo | Clan del Golfo
-- Clan del Golfo
en Gulf Clan
es Autodefensas Gaitanistas; AGC; Ejército Gaitanista
= shining-path | Shining Path | 1980/..
-- Sendero Luminoso
en Shining Path
fr Sentier lumineux
es Militarizado Partido Comunista del Perú; MPCP
= mrta | MRTA | 1982/1997~
-- MRTA
en Tupac Amaru Revolutionary Movement
fr Mouvement révolutionnaire Túpac Amaru
es Movimiento Revolucionario Túpac Amaru
= fmln | FMLN | 1980/1992
-- FMLN
en Farabundo Marti National Liberation Front
fr Front Farabundo Martí de libération nationale
es Frente Farabundo Martí para la Liberación Nacional
= urng | URNG | 1982/1996
-- URNG
en Guatemalan National Revolutionary Unity
es Unidad Revolucionaria Nacional Guatemalteca
= fpmr | FPMR | 1983/..
-- FPMR
en Manuel Rodriguez Patriotic Front
es Frente Patriótico Manuel Rodríguez
= epp-paraguay | EPP
es EPP; Ejército del Pueblo Paraguayo
= ezln | EZLN | 1983/..
-- EZLN
en Zapatista Army of National Liberation
es Ejército Zapatista de Liberación Nacional
= epr-mexico | EPR
es EPR; Ejército Popular Revolucionario
= cjng | CJNG
-- CJNG
en Jalisco New Generation Cartel
es Cártel Jalisco Nueva Generación; Cártel de Jalisco Nueva Generación; Cartel Jalisco Nueva Generación
= sinaloa-cartel | Sinaloa Cartel
en Sinaloa Cartel
es Cártel de Sinaloa; Cartel de Sinaloa
= los-choneros | Los Choneros
-- Los Choneros
= tren-de-aragua | Tren de Aragua
-- Tren de Aragua
= cdr-catalonia | CDR
es CDR
= al-faye-wal-istihlal | Al Faye Wa Al Istihlal
fr Al Faye Wa Al Istihlal; Al Fay'e wal Istihlal
= cam-chile | Coordinadora Arauco-Malleco
es Coordinadora Arauco-Malleco; CAM; Weichan Auka Mapu; Resistencia Mapuche Lafkenche
`;
