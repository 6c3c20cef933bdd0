/**
 * Armed groups that public reports name, with the names that they go by. First line of an entry: id, usual English name,
 * when active (EDTF). Then names by language (`--` any language), `;` between, `*` behind one that is a place or a common word too,
 * or is cut up in running text, and so tells nothing there by itself. `>` relations with their period.
 */
export const ARMED_GROUPS = `
= islamic-state | Islamic State | 2013-04/..
-- ISIS; Isis; ISIL; Isil; Daesh; Daech; Da'esh; Dáesh
en IS; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State of Iraq and al-Sham; Islamic State group; so-called Islamic State
fr EI; EIIL; État islamique; Etat islamique en Irak et au Levant; groupe État islamique; organisation État islamique; Daëch
es EI; EIIL; Estado Islámico; Estado Islámico de Irak y el Levante; Estado Islámico de Irak y Siria; grupo Estado Islámico; autodenominado Estado Islámico
ar داعش; الدولة الإسلامية; تنظيم الدولة; تنظيم الدولة الإسلامية; الدولة الإسلامية في العراق والشام; تنظيم داعش
> split_from al-qaida 2014-02/..
= islamic-state-sinai | Islamic State – Sinai Province | 2014-11/..
en Sinai Province*; Wilayat Sinai; Wilayat Sina; Ansar Bait al-Maqdis; Ansar Beit al-Maqdis; ISIS-Sinai
fr Province du Sinaï*; Ansar Beït al-Maqdes
es Provincia del Sinaí*; Ansar Beit al Maqdis
ar ولاية سيناء*; أنصار بيت المقدس; جماعة أنصار بيت المقدس
> part_of islamic-state 2014-11/..
= islamic-state-west-africa | ISWAP | 2015-03/..
-- ISWAP
en Islamic State West Africa Province; Islamic State in West Africa; Islamic State's West Africa Province; IS West Africa
fr État islamique en Afrique de l'Ouest; Province d'Afrique de l'Ouest de l'État islamique; EIAO
es Estado Islámico en África Occidental; Estado Islámico de la Provincia de África Occidental; Provincia de África Occidental del Estado Islámico
ar ولاية غرب أفريقيا*; تنظيم الدولة الإسلامية في غرب أفريقيا; الدولة الإسلامية في غرب أفريقيا
> part_of islamic-state 2015-03/..
> split_from boko-haram 2016-08/..
= islamic-state-sahel | ISGS | 2015-05/..
-- ISGS; EIGS; ISSP
en Islamic State in the Greater Sahara; Islamic State Sahel Province; Islamic State in the Sahel; Islamic State Greater Sahara
fr État islamique dans le Grand Sahara; État islamique au Grand Sahara; État islamique au Sahel
es Estado Islámico en el Gran Sáhara; Estado Islámico del Gran Sáhara; Estado Islámico en el Sahel
ar الدولة الإسلامية في الصحراء الكبرى; تنظيم الدولة الإسلامية في الصحراء الكبرى; ولاية الساحل*
> split_from al-mourabitoun 2015-05/..
> part_of islamic-state 2016-10/..
= islamic-state-khorasan | Islamic State – Khorasan Province | 2015-01/..
-- ISKP; ISIS-K; IS-K; ISIS-KP
en Islamic State Khorasan Province; Islamic State in Khorasan; Islamic State Khorasan; ISIS-Khorasan
fr État islamique au Khorassan; État islamique du Khorasan; EI-K; EIPK
es Estado Islámico del Gran Jorasán; Estado Islámico de Jorasán; Estado Islámico de la Provincia de Jorasán
ar ولاية خراسان*; داعش خراسان; تنظيم الدولة ولاية خراسان
> part_of islamic-state 2015-01/..
= al-qaida-in-iraq | AQI | 2004/2013
-- AQI
en al-Qaida in Iraq; al-Qaeda in Iraq; Islamic State of Iraq; ISI*; Jamaat al-Tawhid wal-Jihad; al-Qaeda in Mesopotamia
fr Al-Qaïda en Irak; État islamique d'Irak; Al-Qaïda en Mésopotamie
es Al Qaeda en Irak; Estado Islámico de Irak; Al Qaeda en Mesopotamia
ar القاعدة في العراق; القاعدة في بلاد الرافدين; دولة العراق الإسلامية
> part_of al-qaida 2004-10/2013-04
= al-qaida | al-Qaida | 1988/..
-- al-Qaeda; al-Qa'ida; al-Qaïda; Al Kaida; al-Qaeda Central; Qaedat al-Jihad
en AQ; AQC; al-Qaeda core; al-Qaeda network
fr Al-Qaïda; réseau Al-Qaïda; Al Quaïda; Al-Qaida central
es Al Qaeda; Al-Qaeda; red Al Qaeda; Al Qaida
ar القاعدة; تنظيم القاعدة; قاعدة الجهاد; شبكة القاعدة
= aqim | AQIM | 2007-01/..
-- AQIM; AQMI; Aqmi
en al-Qaida in the Islamic Maghreb; al-Qaeda in the Islamic Maghreb; al-Qaeda Organization in the Islamic Maghreb; al-Qaeda in the Maghreb
fr Al-Qaïda au Maghreb islamique; Al-Qaida au Maghreb islamique; Al-Qaïda au Maghreb; branche maghrébine d'Al-Qaïda
es Al Qaeda en el Magreb Islámico; Al Qaida en el Magreb Islámico; Al Qaeda del Magreb Islámico; Al Qaeda en el Magreb
ar القاعدة في بلاد المغرب الإسلامي; تنظيم القاعدة في بلاد المغرب الإسلامي; القاعدة ببلاد المغرب الإسلامي*; تنظيم القاعدة ببلاد المغرب الإسلامي*; القاعدة في المغرب الإسلامي; القاعدة بالمغرب الإسلامي*
> part_of al-qaida 2007-01/..
> continues gspc 2007-01
= aqap | AQAP | 2009-01/..
-- AQAP; AQPA
en al-Qaida in the Arabian Peninsula; al-Qaeda in the Arabian Peninsula
fr Al-Qaïda dans la péninsule Arabique; Al-Qaïda dans la péninsule arabique
es Al Qaeda en la Península Arábiga; Al Qaida en la Península Arábiga
ar القاعدة في جزيرة العرب; تنظيم القاعدة في جزيرة العرب; القاعدة في شبه الجزيرة العربية
> part_of al-qaida 2009-01/..
= gspc | GSPC | 1998-09/2007-01
-- GSPC
en Salafist Group for Preaching and Combat; Salafist Group for Call and Combat; Salafist Group for Preaching and Fighting
fr Groupe salafiste pour la prédication et le combat
es Grupo Salafista para la Predicación y el Combate
ar الجماعة السلفية للدعوة والقتال
> split_from gia 1998-09/2007-01
= gia | GIA | 1992/2005
-- GIA
en Armed Islamic Group; Armed Islamic Group of Algeria
fr Groupe islamique armé; Groupes islamiques armés
es Grupo Islámico Armado
ar الجماعة الإسلامية المسلحة
= gicm | GICM | 1993~/2010~
-- GICM; MICG
en Moroccan Islamic Combatant Group; Moroccan Islamic Fighting Group
fr Groupe islamique combattant marocain
es Grupo Islámico Combatiente Marroquí
ar الجماعة الإسلامية المغربية المقاتلة; الجماعة الإسلامية المقاتلة المغربية
> allied_with al-qaida 1998~/..
= gicl | LIFG | 1995/2010
-- LIFG; GICL
en Libyan Islamic Fighting Group
fr Groupe islamique combattant libyen; Groupe islamique combattant en Libye
es Grupo Islámico Combatiente Libio
ar الجماعة الإسلامية الليبية المقاتلة; الجماعة الليبية المقاتلة
= jnim | JNIM | 2017-03/..
-- JNIM; GSIM; Jama'at Nusrat al-Islam wal-Muslimin; Jamaat Nosrat al-Islam wal-Mouslimin; Nusrat al-Islam
en Group to Support Islam and Muslims; Group for the Support of Islam and Muslims; Support Group for Islam and Muslims
fr Groupe de soutien à l'islam et aux musulmans; Rassemblement pour la victoire de l'islam et des musulmans
es Grupo de Apoyo al Islam y los Musulmanes; Grupo de Apoyo al Islam y a los Musulmanes
ar جماعة نصرة الإسلام والمسلمين; نصرة الإسلام والمسلمين
> part_of al-qaida 2017-03/..
> allied_with aqim 2017-03/..
= ansar-dine | Ansar Dine | 2012/2017-03
-- Ansar Dine; Ansar Eddine; Ansar al-Din; Ançar Dine; Ansar ed-Dine
es Ansar al Din
ar أنصار الدين; جماعة أنصار الدين
> part_of jnim 2017-03/..
= macina-katiba | Katiba Macina | 2015/..
-- Katiba Macina; Katibat Macina
en Macina Liberation Front; Macina Brigade
fr Front de libération du Macina; Katiba du Macina; katiba du Macina; FLM
es Frente de Liberación de Macina
ar كتيبة ماسينا; جبهة تحرير ماسينا
> part_of jnim 2017-03/..
= al-mourabitoun | al-Mourabitoun | 2013-08/2017-03
-- al-Mourabitoun; al-Murabitun; Al Mourabitoune; al-Murabitoun; Al Mourabitoun; Al-Mourabitoune; Al-Mourabitoun
fr Les Almoravides*
ar المرابطون; جماعة المرابطون; تنظيم المرابطون
> part_of aqim 2015-12/2017-03
> part_of jnim 2017-03/..
= mujao | MUJAO | 2011-10/2013-08
-- MUJAO; MOJWA; MUYAO
en Movement for Oneness and Jihad in West Africa; Movement for Unity and Jihad in West Africa
fr Mouvement pour l'unicité et le jihad en Afrique de l'Ouest
es Movimiento para la Unicidad y la Yihad en África Occidental
ar حركة التوحيد والجهاد في غرب أفريقيا; حركة التوحيد والجهاد في غرب إفريقيا; جماعة التوحيد والجهاد في غرب أفريقيا
> split_from aqim 2011-10/2013-08
= boko-haram | Boko Haram | 2002/..
-- Boko Haram; Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; JAS*; Jamaat Ahl al-Sunna lil-Dawa wal-Jihad
ar بوكو حرام; جماعة بوكو حرام; جماعة أهل السنة للدعوة والجهاد
> part_of islamic-state 2015-03/2016-08
= al-shabaab | al-Shabaab | 2006/..
-- al-Shabaab; al-Shabab; ash-Shabaab; Shebab; Chabab; al-Chabab; Shabaab; Al Shebab; Harakat al-Shabaab al-Mujahideen
en al-Shabaab movement; HSM*
fr les shebab; shebab somaliens; milice shebab
es Al Shabab; Al Shabaab
ar الشباب*; حركة الشباب; حركة الشباب المجاهدين; الشباب الصومالية
> part_of al-qaida 2012-02/..
= taliban | Taliban | 1994/..
-- Taliban; Taleban; Afghan Taliban; Islamic Emirate of Afghanistan*
fr talibans; taliban; les talibans; talibans afghans
es talibanes; talibán; los talibanes; talibanes afganos
ar طالبان; حركة طالبان; طالبان الأفغانية
= ttp | Tehrik-i-Taliban Pakistan | 2007-12/..
-- TTP; Tehrik-i-Taliban Pakistan; Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban Pakistan; Tehreek-i-Taliban Pakistan; Tehreek-i-Taliban; Tehreek-e-Taliban; Tehrik-i-Taliban; Tehrik-e-Taliban; Tehreek-i-Taliban Pakistan (TTP); Tehreek-e-Taliban Pakistan (TTP); Tehrik-i-Taliban Pakistan (TTP); Tehrik-e-Taliban Pakistan (TTP)
en Pakistani Taliban; Taliban Movement of Pakistan
fr talibans pakistanais; Mouvement des talibans du Pakistan
es talibanes paquistaníes; Movimiento de los Talibanes Paquistaníes
ar طالبان باكستان; حركة طالبان باكستان; طالبان الباكستانية
> allied_with al-qaida 2007-12/..
= haqqani | Haqqani network | 1980~/..
en Haqqani network; Haqqani Network
fr réseau Haqqani; Réseau Haqqani
es red Haqqani
ar شبكة حقاني
> part_of taliban 1995~/..
= jabhat-al-nusra | Jabhat al-Nusra | 2012-01/2017-01
-- Jabhat al-Nusra; Jabhat an-Nusra; Jabhat al-Nosra; Jabhat Fatah al-Sham; Jabhat Fateh al-Sham; al-Nusra; an-Nusra
en Nusra Front; al-Nusra Front
fr Front al-Nosra; Front al-Nosrah; Front Al-Nousra; Front Fatah al-Cham
es Frente al Nusra; Frente Al Nusra; Frente Fatah al Sham
ar جبهة النصرة; النصرة; جبهة فتح الشام
> part_of al-qaida 2013-04/2016-07
> split_from al-qaida-in-iraq 2013-04/2017-01
= hts | Hayat Tahrir al-Sham | 2017-01/2025-01
-- HTS; Hay'at Tahrir al-Sham; Hayat Tahrir al-Sham; Hayat Tahrir al-Cham; Tahrir al-Sham; HTC*
es Hayat Tahrir al Sham; Organismo de Liberación del Levante
ar هيئة تحرير الشام; تحرير الشام
> continues jabhat-al-nusra 2017-01
= harakat-sham-al-islam | Harakat Sham al-Islam | 2013-08/..
-- Harakat Sham al-Islam; Harakat Cham al-Islam; Sham al-Islam; Cham al-Islam
ar حركة شام الإسلام; شام الإسلام
= ansar-al-sharia-tunisia | Ansar al-Sharia in Tunisia | 2011-04/..
-- Ansar al-Sharia in Tunisia; Ansar al-Sharia Tunisia; AST*
fr Ansar al-Charia Tunisie; Ansar al-Charia en Tunisie
es Ansar al Sharia en Túnez; Ansar al Sharia de Túnez
ar أنصار الشريعة في تونس; أنصار الشريعة بتونس*; أنصار الشريعة التونسي
= okba-ibn-nafaa | Okba Ibn Nafaa Brigade | 2012-12/..
-- Okba Ibn Nafaa; Uqba ibn Nafi; Okba Ibn Nafaa Brigade; Uqba ibn Nafi Brigade; Katiba Okba Ibn Nafaa
fr Phalange Okba Ibn Nafaa
es Brigada Uqba ibn Nafi
ar كتيبة عقبة بن نافع; عقبة بن نافع
> part_of aqim 2012-12/..
= jund-al-khilafah-algeria | Jund al-Khilafa | 2014-09/..
-- Jund al-Khilafah; Jund al-Khilafa; Jound al-Khilafa; Djound el-Khilafa
fr Soldats du califat; Jound Al Khilafa
es Soldados del Califato; Jund al Jilafa
ar جند الخلافة; جند الخلافة في أرض الجزائر
> split_from aqim 2014-09/..
> part_of islamic-state 2014-09/..
= salafia-jihadia | Salafia Jihadia | 1990~/..
-- Salafia Jihadia; Salafiya Jihadiya; Salafia al-Jihadia; al-Salafiyya al-Jihadiyya
ar السلفية الجهادية
= hamas | Hamas | 1987-12/..
-- Hamas
en Islamic Resistance Movement
fr Mouvement de la résistance islamique
es Movimiento de Resistencia Islámica
ar حماس; حركة حماس; حركة المقاومة الإسلامية
= hezbollah | Hezbollah | 1982/..
-- Hezbollah; Hizbollah; Hizbullah; Hizballah; Hezbolá; Hizbulá
en Party of God*
fr Parti de Dieu*
ar حزب الله
= palestinian-islamic-jihad | Palestinian Islamic Jihad | 1981/..
-- PIJ
en Palestinian Islamic Jihad; Islamic Jihad; Islamic Jihad Movement in Palestine
fr Jihad islamique palestinien; Jihad islamique*; Djihad islamique*; Djihad islamique palestinien
es Yihad Islámica Palestina; Yihad Islámica*
ar الجهاد الإسلامي; حركة الجهاد الإسلامي في فلسطين; حركة الجهاد الإسلامي
= pkk | PKK | 1978-11/..
-- PKK; Partiya Karkerên Kurdistanê
en Kurdistan Workers' Party
fr Parti des travailleurs du Kurdistan
es Partido de los Trabajadores de Kurdistán
ar حزب العمال الكردستاني
= eta | ETA | 1959/2018-05
-- ETA; Euskadi Ta Askatasuna
en Basque Homeland and Liberty
fr Pays basque et liberté
ar إيتا*; منظمة إيتا
= polisario | Polisario Front | 1973-05/..
-- Polisario*; POLISARIO*
en Polisario Front*
fr Front Polisario*
es Frente Polisario*; Frente POLISARIO*
ar البوليساريو*; جبهة البوليساريو*
= muslim-brotherhood | Muslim Brotherhood | 1928/..
en Muslim Brotherhood*; Muslim Brothers*
fr Frères musulmans*; Confrérie des Frères musulmans*
es Hermanos Musulmanes*; Hermandad Musulmana*
ar الإخوان المسلمون; الإخوان المسلمين; جماعة الإخوان المسلمين; جماعة الإخوان
`;
