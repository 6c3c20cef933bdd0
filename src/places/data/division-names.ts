/**
 * Other names of first-level divisions, in English, French, Spanish and Arabic, and their usual abbreviations:
 * `code=names`, a country a line. Codes as in the table of divisions. Facts, our own list.
 */
const TABLE = `
US|AL=Ala,Ala.,ألاباما,AL;AK=Alas.,ألاسكا,AK;AZ=Ariz.,أريزونا,AZ;AR=Ark.,AR;CA=Calif.,Californie,كاليفورنيا,CA;CO=Colo.,CO;CT=Conn.,CT;DE=Del.,DE;FL=Fla.,Floride,فلوريدا,FL;GA=Ga.,Géorgie,GA;HI=Hawaï,HI;ID=Ida.,ID;IL=Ill.,IL;IN=Ind.,IN;KS=Kan.,KS;KY=Ky.,KY;LA=La.,Louisiane,Luisiana,LA;MD=Md.,MD;MA=Mass.,MA;MI=Mich.,MI;MN=Minn.,MN;MS=Miss.,MS;MO=Mo.,Misuri,MO;MT=Mont.,MT;NE=Neb.,NE;NV=Nev.,NV;NH=N.H.,NH,Nouveau-Hampshire;NJ=N.J.,NJ,Nueva Jersey;NM=N.M.,NM,Nouveau-Mexique,Nuevo México;NY=N.Y.,NY,New York State,NY State,upstate New York,ولاية نيويورك;NC=N.C.,NC,Caroline du Nord,Carolina del Norte;ND=N.D.,ND,Dakota du Nord;OK=Okla.,OK;OR=Ore.,OR;PA=Pa.,PA,Pennsylvanie,Pensilvania;RI=R.I.,RI;SC=S.C.,Caroline du Sud,Carolina del Sur,SC;SD=S.D.,Dakota du Sud,SD;TN=Tenn.,TN;TX=Tex.,TX,Tejas,تكساس;VT=Vt.,VT;VA=Va.,VA,Virginie;WA=Wash.,Washington State,Washington state,WA;WV=W.Va.,W. Va.,Virginie-Occidentale,WV;WI=Wis.,WI;WY=Wyo.,WY;DC=D.C.,DC,District of Columbia;IA=IA;ME=ME;OH=OH;UT=UT
CA|01=Alta.;02=B.C.,BC,Colombie-Britannique,Columbia Británica;03=Man.;04=N.B.,Nouveau-Brunswick;05=Newfoundland,Terre-Neuve,Terre-Neuve-et-Labrador;07=N.S.,Nouvelle-Écosse;08=Ont.;09=P.E.I.,PEI,Île-du-Prince-Édouard;10=Que.,Québec,كيبيك;11=Sask.;12=Yukon Territory;13=N.W.T.,NWT;14=Nunavut Territory
AU|02=NSW,N.S.W.,Nouvelle-Galles du Sud;03=NT,N.T.;04=Qld,QLD;05=SA,S.A.;06=Tas.;07=Vic,Vic.;08=WA,W.A.;01=ACT,A.C.T.
GB|ENG=Angleterre,Inglaterra,إنجلترا,إنكلترا;SCT=Écosse,Escocia,اسكتلندا,أسكتلندا;WLS=Pays de Galles,Gales,ويلز;NIR=Irlande du Nord,Irlanda del Norte,Ulster province,أيرلندا الشمالية
DE|01=Baden-Wurttemberg,Bade-Wurtemberg,Baden-Wurtemberg;02=Bayern,Bavière,Baviera,بافاريا;03=Brême;04=Hambourg,Hamburgo;05=Hessen,Hesse;06=Niedersachsen,Lower Saxony,Basse-Saxe,Baja Sajonia;07=Nordrhein-Westfalen,NRW,Rhénanie-du-Nord-Westphalie,Renania del Norte-Westfalia;08=Rheinland-Pfalz,Rhineland-Palatinate,Rhénanie-Palatinat,Renania-Palatinado;09=Sarre;11=Brandebourg,Brandeburgo;12=Mecklenburg-Vorpommern,Mecklenburg-Western Pomerania,Mecklembourg-Poméranie-Occidentale;13=Sachsen,Saxe,Sajonia;14=Sachsen-Anhalt,Saxony-Anhalt,Saxe-Anhalt;15=Thüringen,Thuringe,Turingia
AT|02=Kärnten,Carinthie;03=Niederösterreich,Basse-Autriche;04=Oberösterreich,Haute-Autriche;06=Steiermark,Styrie,Estiria;07=Tirol,Tyrol;09=Wien
ES|51=Andalucía,Andalousie,الأندلس;52=Aragón;34=Asturies;53=Islas Canarias,Canarias,Îles Canaries,Canaries,جزر الكناري;54=Castilla-La Mancha,Castille-La Manche;55=Castilla y León,Castille-et-León;56=Catalunya,Cataluña,Catalogne,كتالونيا,كاتالونيا;57=Extremadura,Estrémadure;58=Galicia,Galice;29=Comunidad de Madrid,Community of Madrid;31=Murcia region,Región de Murcia;32=Navarra,Navarre;59=País Vasco,Euskadi,Pays basque,Pays Basque,إقليم الباسك;27=La Rioja;60=Comunidad Valenciana,Comunitat Valenciana,Valencian Community
FR|11=Île-de-France,Ile-de-France,Isla de Francia,Paris region,région parisienne,إيل دو فرانس;24=Centre-Val de Loire;27=Bourgogne-Franche-Comté,Burgundy,Bourgogne,Borgoña,Franche-Comté;28=Normandie,Normandía;32=Hauts-de-France,Nord-Pas-de-Calais,Picardie,Picardy;44=Grand Est,Alsace,Lorraine,Champagne,Alsacia,Lorena;52=Pays de la Loire;53=Bretagne,Bretaña;75=Nouvelle-Aquitaine,Aquitaine,Limousin,Poitou-Charentes;76=Occitanie,Languedoc,Languedoc-Roussillon,Midi-Pyrénées,Occitania;84=Auvergne-Rhône-Alpes,Auvergne,Rhône-Alpes;93=Provence-Alpes-Côte d'Azur,PACA,Provence,Provenza;94=Corse,Córcega,كورسيكا
IT|03=Calabre;04=Campanie;05=Émilie-Romagne,Emilia-Romaña;07=Latium,Lacio;08=Ligurie;09=Lombardia,Lombardie,Lombardía;10=Marches,Le Marche;12=Piemonte,Piémont,Piamonte;13=Puglia,Pouilles,Apulia;14=Sardegna,Sardaigne,Cerdeña,سردينيا;15=Sicilia,Sicile,صقلية;16=Toscana,Toscane;18=Ombrie;20=Veneto,Vénétie
BE|BRU=Brussels-Capital,Région de Bruxelles-Capitale;VLG=Vlaanderen,Flandre,Flandres,Flandes;WAL=Wallonie,Valonia
NL|06=Noord-Brabant,North Brabant;07=Noord-Holland,North Holland;11=Zuid-Holland,South Holland;02=Friesland,Fryslân
CH|GE=Genève,Ginebra;BE=Berne;TI=Tessin;VS=Wallis;GR=Graubünden,Grisons;LU=Lucerne;SG=Saint-Gall
PT|14=Lisboa;17=Porto district;23=Açores,Azores Islands
MA|01=Tanger-Tétouan-Al Hoceïma,Tangier-Tetouan-Al Hoceima,Tanger-Tetouan-Al Hoceima,Tánger-Tetuán-Alhucemas,طنجة تطوان الحسيمة,جهة طنجة;02=Oriental,L'Oriental,the Oriental region,الجهة الشرقية,جهة الشرق;03=Fès-Meknès,Fez-Meknes,Fes-Meknes,فاس مكناس;04=Rabat-Salé-Kénitra,Rabat-Sale-Kenitra,الرباط سلا القنيطرة;05=Béni Mellal-Khénifra,Beni Mellal-Khenifra,بني ملال خنيفرة;06=Casablanca-Settat,الدار البيضاء سطات;07=Marrakech-Safi,Marrakesh-Safi,مراكش آسفي;08=Drâa-Tafilalet,Draa-Tafilalet,درعة تافيلالت;09=Souss-Massa,Sous-Massa,سوس ماسة;10=Guelmim-Oued Noun,كلميم واد نون;11=Laâyoune-Sakia El Hamra,Laayoune-Sakia El Hamra,العيون الساقية الحمراء;12=Dakhla-Oued Ed-Dahab,Dakhla-Oued Eddahab,الداخلة وادي الذهب
EG|27=North Sinai,northern Sinai,Shamal Sina,Nord-Sinaï,Norte del Sinaí,شمال سيناء;26=South Sinai,southern Sinai,Sud-Sinaï,جنوب سيناء;13=Wadi al-Jadid,الوادي الجديد;03=Beheira,البحيرة;08=Gizeh,الجيزة;10=Minya,Menia,المنيا;16=أسوان;04=Fayoum,Fayyum,الفيوم;22=Matrouh,Marsa Matrouh,مطروح;21=Kafr al-Sheikh,كفر الشيخ;01=Dakahliya,الدقهلية;14=Sharqiya,الشرقية;05=الغربية;09=Menoufia,المنوفية;12=Qalyubiya,القليوبية
IQ|01=Anbar,Al-Anbar,الأنبار;02=Basra province,البصرة;04=Qadisiyah,Al-Qadisiyah,Diwaniya,القادسية;05=Sulaymaniyah,Slemani,السليمانية;06=Babil,Babylon,بابل;08=Dohuk,دهوك;09=Dhi Qar,Thi Qar,ذي قار;10=Diyala,ديالى;12=Karbala,Kerbala,كربلاء;14=Maysan,Missan,ميسان;15=Ninewa,Nineveh Plains,Ninive,نينوى;16=Wasit,واسط;17=Najaf,النجف;18=Salahuddin,Salah al-Din,Saladin,Salaheddin,صلاح الدين;03=Muthanna,المثنى
SY|01=Hasakah,Al-Hasakah,Hassaké,الحسكة;02=Lattakia,اللاذقية;03=Quneitra,القنيطرة السورية;04=Raqqa province,الرقة;05=Suwayda,Sweida,As-Suwayda,السويداء;06=Daraa,Deraa,درعا;07=Deir ez-Zor,دير الزور;08=Rif Dimashq,Damascus countryside,ريف دمشق;09=Aleppo province,حلب;10=Hama province;11=Homs province;12=Idlib province;14=Tartus province
LB|04=Beirut Governorate;05=Mount Lebanon,Mont-Liban,Jabal Lubnan,جبل لبنان;06=South Lebanon,Liban-Sud,southern Lebanon,جنوب لبنان;07=Nabatieh,النبطية;08=Bekaa Governorate;09=North Lebanon,Liban-Nord;10=Akkar,عكار;11=Baalbek-Hermel
PK|02=Baluchistan,Baloutchistan,Beluchistán,بلوشستان;03=KPK,KP,Khyber-Pakhtunkhwa,North-West Frontier Province,NWFP,خيبر بختونخوا;04=Pendjab;05=Sind,السند;06=Azad Jammu and Kashmir,AJK;07=Gilgit Baltistan
IN|01=Andaman & Nicobar;12=J&K,Jammu & Kashmir;16=Maharastra;36=U.P.,UP;35=M.P.;21=Orissa;39=Uttaranchal;07=NCT,National Capital Territory;25=Tamilnadu;22=Pondicherry
CN|20=Nei Mongol,Mongolie-Intérieure;13=Xinjiang Uygur,Sinkiang;14=Xizang;26=Shaanxi Province
RU|12=Tchétchénie,Chechenia;17=Daguestán,Daghestan;19=Ingushetia;68=North Ossetia,North Ossetia-Alania;22=Kabardino-Balkaria;16=Chuvashia;73=Tatarstan;08=Bashkiria;63=Yakutia,Sakha Republic;64=Sakhalin Island;23=Kaliningrad oblast;38=Krasnodar;70=Stavropol
UA|11=Crimea,Autonomous Republic of Crimea;05=Donetsk Oblast;14=Luhansk Oblast,Lugansk
NG|11=FCT,Federal Capital Territory,Abuja FCT;27=Borno,Borno state;44=Yobe
MX|09=CDMX,Distrito Federal,D.F.;15=Mexico State,State of Mexico,Estado de México,Edomex;16=Michoacan,Michoacán;19=Nuevo Leon;31=Yucatan;24=San Luis Potosi
BR|27=Sao Paulo state;16=Para;20=Piaui;13=Maranhao;18=Parana
AR|01=Buenos Aires Province;07=CABA
ID|10=Jogjakarta,DIY;04=DKI Jakarta,Jakarta Raya;26=Sumatera Utara,North Sumatera;24=Sumatera Barat,West Sumatera;32=Sumatera Selatan,South Sumatera;30=Jawa Barat;07=Jawa Tengah;08=Jawa Timur;36=Irian Jaya,West Papua region;17=NTB,Nusa Tenggara Barat;18=NTT,Nusa Tenggara Timur;40=Kepulauan Riau,Kepri;35=Bangka Belitung
PH|01=Ilocos Region,Region I;02=Region II;03=Region III;05=Bicol Region,Bicol;06=Region VI;07=Region VII;08=Region VIII;09=Zamboanga Peninsula;10=Northern Mindanao;11=Davao Region;12=Soccsksargen;14=ARMM,BARMM,Bangsamoro,Muslim Mindanao;15=Cordillera Administrative Region,Cordillera;40=Calabarzon;41=Mimaropa;NCR=Metro Manila,National Capital Region
MY|14=KL
JP|12=Hokkaidō;47=Okinawa prefecture
ZA|02=KZN,Natal,Kwazulu Natal;06=Gauteng Province;05=Eastern Cape Province
ET|53=Tigré;46=Amhara region;51=Oromia;52=Somali Region
SD|38=Gezira,Al Jazirah,Al-Jazirah,Al Gezira,El Gezira,Jezira,الجزيرة السودانية;39=Gedaref,Al Qadarif,القضارف;49=South Darfur,جنوب دارفور;55=North Darfur,شمال دارفور;47=West Darfur,غرب دارفور;60=East Darfur;50=South Kordofan,جنوب كردفان;58=Sennar;53=Nile State
YE|01=أبين;03=Mahra,Al-Mahra,المهرة;04=Hadramawt,Hadhramaut,Hadramout,حضرموت;05=Shabwa,شبوة;08=Hodeidah Governorate,Hodeida,الحديدة;11=Dhamar,ذمار;14=Marib,Ma'rib,مأرب;15=Saada,Sa'ada,Saadah,صعدة;18=Dhale,Al-Dhale,الضالع;19=Amran,عمران;20=Bayda,Al-Bayda,البيضاء;21=Jawf,Al-Jawf,الجوف;22=Hajjah,حجة;24=Lahj,Lahij,لحج;25=Taiz,تعز
SA|05=Al-Madinah Region;06=Ash Sharqiyah,Eastern Region,المنطقة الشرقية;08=Qassim,القصيم;11=Asir,عسير;13=Hail;14=Makkah Region;17=Jizan,جازان;19=تبوك
AF|09=Ghor;06=فراه;10=هلمند;18=Nangahar,Nangarhar province,ننغرهار;23=قندهار;24=قندوز;27=Wardak,Maidan Wardak,وردك;31=Jawzjan;33=Sar-e-Pul,Sar-i-Pul;34=Kunar province,Konar,كونر;37=Khost,خوست;39=Uruzgan,أروزغان;41=Daikundi;42=Panjshir province
SO|02=Banadir,Benadir;07=Hiran,Hiraan;08=Jubada Dhexe;09=Jubada Hoose;13=Middle Shabelle;14=Lower Shabelle;18=Nugal;20=Woqooyi Galbeed region
LY|63=Jabal al Akhdar,Green Mountain;69=Benghazi District;70=Derna District;72=Misrata District;76=Sirte District;79=Butnan;80=Nafusa Mountains,Western Mountains;74=Nalut District
KE|52=Uasin Gishu;55=Pokot;45=Samburu District
ML|04=Mopti Region,موبتي;08=Timbuktu Region,Tombouctou Region;05=Segou Region;09=Gao Region;10=Kidal Region
NE|02=Diffa Region;08=Niamey Region;09=Tillabéry,Tillaberi Region;01=Agadez Region
BF|12=Sahel Region,région du Sahel;08=Est region,région de l'Est,Eastern Region;10=région du Nord;05=région du Centre-Nord
TN|14=Le Kef,El Kef Governorate,الكاف;02=القصرين;33=سيدي بوزيد;28=Médenine,مدنين
TR|31=Hatay Province;46=Maras,Maraş;63=Urfa Province;80=Sirnak;70=Hakkari;88=Igdir;04=Agri;34=Istanbul Province
JO|09=Kerak Governorate,الكرك;19=Maan,معان;16=Amman Governorate;21=العقبة;18=إربد
CD|11=Nord-Kivu,كيفو الشمالية;12=Sud-Kivu;
MM|01=Rakhine State,Arakan State
MZ|01=Cabo Delgado province
CM|12=Extrême-Nord,Far North,Far North Region;09=Southwest Region
`;

/** Names by country and code, "US.TX". */
export const DIVISION_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', rows = ''] = line.split('|');
      return rows.split(';').map((row) => {
        const [code = '', names = ''] = row.split('=');
        return [`${country}.${code}`, names.split(',').filter((name) => name !== '')] as const;
      });
    }),
);
