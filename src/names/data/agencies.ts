/** Agencies of states and unions of states, in the form of `ARMED_GROUPS`; behind the period, the country (ISO 3166-1). */
export const AGENCIES = `
= ma-dgsn | DGSN | 1956/.. | MA
-- DGSN
en General Directorate for National Security; Directorate General of National Security; Moroccan national police; Sûreté nationale
fr Direction générale de la sûreté nationale; Sûreté nationale marocaine
es Dirección General de la Seguridad Nacional; Dirección General de Seguridad Nacional
ar المديرية العامة للأمن الوطني; الأمن الوطني المغربي
= ma-dgst | DGST | 1973/.. | MA
-- DGST; DST
en General Directorate for Territorial Surveillance; Directorate General of Territorial Surveillance; Directorate of Territorial Surveillance
fr Direction générale de la surveillance du territoire; Direction générale de la surveillance du territoire national
es Dirección General de la Vigilancia del Territorio; Dirección General de Vigilancia Territorial; Dirección General de Vigilancia del Territorio
ar المديرية العامة لمراقبة التراب الوطني; مديرية مراقبة التراب الوطني; الديستي
= ma-bcij | BCIJ | 2015-03/.. | MA
-- BCIJ
en Central Bureau of Judicial Investigation; Central Bureau of Judicial Investigations; Central Bureau for Judicial Investigations; Judicial Investigation Central Bureau
fr Bureau central d'investigation judiciaire; Bureau central des investigations judiciaires
es Oficina Central de Investigación Judicial; Oficina Central de Investigaciones Judiciales; Buró Central de Investigación Judicial
ar المكتب المركزي للأبحاث القضائية; البسيج
> part_of ma-dgst 2015-03/..
= ma-dged | DGED | 1973/.. | MA
-- DGED
en General Directorate for Studies and Documentation
fr Direction générale des études et de la documentation
es Dirección General de Estudios y Documentación
ar المديرية العامة للدراسات والمستندات; لادجيد
= ma-bnpj | BNPJ | ../.. | MA
-- BNPJ
en National Brigade of the Judicial Police
fr Brigade nationale de la police judiciaire
es Brigada Nacional de la Policía Judicial
ar الفرقة الوطنية للشرطة القضائية
> part_of ma-dgsn ../..
= ma-gendarmerie | Royal Gendarmerie | 1957/.. | MA
en Royal Gendarmerie; Moroccan Royal Gendarmerie
fr Gendarmerie royale; Gendarmerie royale marocaine
es Gendarmería Real; Gendarmería Real marroquí
ar الدرك الملكي; الدرك الملكي المغربي
= ma-far | Royal Armed Forces (Morocco) | 1956/.. | MA
-- FAR
en Royal Armed Forces; Moroccan Royal Armed Forces
fr Forces armées royales
es Fuerzas Armadas Reales
ar القوات المسلحة الملكية
= ma-interior | Ministry of the Interior (Morocco) | 1956/.. | MA
en Moroccan Interior Ministry; Ministry of the Interior of Morocco
fr ministère marocain de l'Intérieur; ministère de l'Intérieur marocain
es Ministerio del Interior de Marruecos; Ministerio del Interior marroquí
ar وزارة الداخلية المغربية
= es-guardia-civil | Guardia Civil | 1844/.. | ES
en Civil Guard; Spanish Civil Guard; Guardia Civil
fr Garde civile; Garde civile espagnole; Guardia Civil
es Guardia Civil; Benemérita; Instituto Armado
ar الحرس المدني; الحرس المدني الإسباني
= es-policia-nacional | Policía Nacional | 1824/.. | ES
en Spanish National Police; National Police Corps
fr Police nationale espagnole
es Policía Nacional; Cuerpo Nacional de Policía; CNP
ar الشرطة الوطنية الإسبانية
= es-cni | CNI | 2002-05/.. | ES
-- CNI
en National Intelligence Centre; National Intelligence Center
fr Centre national de renseignement espagnol
es Centro Nacional de Inteligencia
ar المركز الوطني للاستخبارات; المخابرات الإسبانية; مركز الاستخبارات الوطني الإسباني
= es-citco | CITCO | 2014-10/.. | ES
-- CITCO
en Intelligence Centre for Counter-Terrorism and Organised Crime
es Centro de Inteligencia contra el Terrorismo y el Crimen Organizado
= es-mossos | Mossos d'Esquadra | 1983/.. | ES
-- Mossos d'Esquadra; Mossos
en Catalan police
fr police catalane
es policía catalana; policía autonómica catalana
ar شرطة كتالونيا; الشرطة الكتالونية
= es-audiencia-nacional | Audiencia Nacional | 1977/.. | ES
en National Court of Spain; Spanish National Court
fr Audience nationale; Audience nationale espagnole
es Audiencia Nacional
ar المحكمة الوطنية الإسبانية
= fr-dgsi | DGSI | 2014-05/.. | FR
-- DGSI
en General Directorate for Internal Security; Directorate General for Internal Security
fr Direction générale de la sécurité intérieure
es Dirección General de la Seguridad Interior; Dirección General de Seguridad Interior
ar المديرية العامة للأمن الداخلي; المديرية العامة للأمن الداخلي الفرنسي
> continues fr-dcri 2014-05
= fr-dcri | DCRI | 2008-07/2014-05 | FR
-- DCRI
fr Direction centrale du renseignement intérieur
es Dirección Central de Inteligencia Interior
= fr-dst | DST (France) | 1944/2008-07 | FR
-- DST
fr Direction de la surveillance du territoire
= fr-dgse | DGSE | 1982-04/.. | FR
-- DGSE
en General Directorate for External Security; Directorate General for External Security
fr Direction générale de la sécurité extérieure
es Dirección General de la Seguridad Exterior; Dirección General de Seguridad Exterior
ar المديرية العامة للأمن الخارجي
= fr-gign | GIGN | 1974/.. | FR
-- GIGN
fr Groupe d'intervention de la Gendarmerie nationale
= fr-raid | RAID | 1985/.. | FR
fr RAID; Recherche, assistance, intervention, dissuasion
= fr-pnat | PNAT | 2019-07/.. | FR
-- PNAT
en National Anti-Terrorism Prosecutor's Office
fr Parquet national antiterroriste
es Fiscalía Nacional Antiterrorista francesa
ar النيابة العامة الوطنية لمكافحة الإرهاب
= dz-anp | ANP | 1962/.. | DZ
-- ANP
en People's National Army; Algerian army
fr Armée nationale populaire; armée algérienne
es Ejército Nacional Popular; ejército argelino
ar الجيش الوطني الشعبي; الجيش الجزائري
= dz-drs | DRS (Algeria) | 1990/2015 | DZ
-- DRS
fr Département du renseignement et de la sécurité
ar دائرة الاستعلام والأمن
= tn-garde-nationale | National Guard (Tunisia) | 1956/.. | TN
en Tunisian National Guard
fr Garde nationale tunisienne
es Guardia Nacional tunecina
ar الحرس الوطني التونسي
= uk-mi5 | MI5 | 1909/.. | GB
-- MI5
en Security Service
= uk-mi6 | MI6 | 1909/.. | GB
-- MI6; SIS
en Secret Intelligence Service
= us-fbi | FBI | 1908/.. | US
-- FBI
en Federal Bureau of Investigation
fr Bureau fédéral d'enquête; Bureau fédéral d'investigation
es Buró Federal de Investigaciones; Oficina Federal de Investigación
ar مكتب التحقيقات الفيدرالي; مكتب التحقيقات الفدرالي; إف بي آي
= us-cia | CIA | 1947/.. | US
-- CIA
en Central Intelligence Agency
fr Agence centrale de renseignement
es Agencia Central de Inteligencia
ar وكالة المخابرات المركزية; وكالة الاستخبارات المركزية; سي آي إيه
= de-bka | BKA | 1951/.. | DE
-- BKA; Bundeskriminalamt
en Federal Criminal Police Office
fr Office fédéral de police criminelle
es Oficina Federal de Investigación Criminal
= be-vsse | State Security (Belgium) | 1830/.. | BE
-- VSSE
en Belgian State Security; State Security Service of Belgium
fr Sûreté de l'État belge; Sûreté de l'État
es Seguridad del Estado belga
= nl-aivd | AIVD | 2002-05/.. | NL
-- AIVD
en General Intelligence and Security Service
= eu-europol | Europol | 1999-07/..
-- Europol
en European Police Office; European Union Agency for Law Enforcement Cooperation
fr Office européen de police; Agence de l'Union européenne pour la coopération des services répressifs
es Oficina Europea de Policía; Agencia de la Unión Europea para la Cooperación Policial
ar يوروبول; اليوروبول; الشرطة الأوروبية; وكالة الشرطة الأوروبية
= eu-eurojust | Eurojust | 2002/..
-- Eurojust
ar يوروجست
= eu-frontex | Frontex | 2004-10/..
-- Frontex
en European Border and Coast Guard Agency
fr Agence européenne de garde-frontières et de garde-côtes
es Agencia Europea de la Guardia de Fronteras y Costas
ar فرونتكس
= interpol | Interpol | 1923/..
-- Interpol; ICPO; OIPC
en International Criminal Police Organization
fr Organisation internationale de police criminelle
es Organización Internacional de Policía Criminal
ar إنتربول; الإنتربول; المنظمة الدولية للشرطة الجنائية
= un | United Nations | 1945-10/..
-- UN; ONU
en United Nations; United Nations Organization
fr Nations unies; Organisation des Nations unies
es Naciones Unidas; Organización de las Naciones Unidas
ar الأمم المتحدة; منظمة الأمم المتحدة
= nato | NATO | 1949-04/..
-- NATO; OTAN
en North Atlantic Treaty Organization; Atlantic Alliance
fr Organisation du traité de l'Atlantique nord
es Organización del Tratado del Atlántico Norte
ar الناتو; حلف الناتو; حلف شمال الأطلسي; منظمة حلف شمال الأطلسي
= eu | European Union | 1993-11/..
-- EU; UE
en European Union
fr Union européenne
es Unión Europea
ar الاتحاد الأوروبي
= au | African Union | 2002-07/..
en African Union
fr Union africaine
es Unión Africana
ar الاتحاد الأفريقي; الاتحاد الإفريقي
= minusma | MINUSMA | 2013-04/2023-12
-- MINUSMA
en United Nations Multidimensional Integrated Stabilization Mission in Mali
fr Mission multidimensionnelle intégrée des Nations unies pour la stabilisation au Mali
es Misión Multidimensional Integrada de Estabilización de las Naciones Unidas en Malí
ar مينوسما; بعثة الأمم المتحدة في مالي
= wagner | Wagner Group | 2014/..
-- Wagner
en Wagner Group; Wagner PMC
fr groupe Wagner; milice Wagner
es Grupo Wagner
ar فاغنر; مجموعة فاغنر; قوات فاغنر
`;
