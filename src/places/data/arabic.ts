import { SMALLER_ARABIC_TOWNS } from './arabic-towns.ts';
import type { Exonym } from './exonyms.ts';

/**
 * Countries in Arabic: `code|names|words for their people and things` (masculine; the feminine is formed).
 * Names are facts; the list is our own.
 */
const NATIONS = `
MA|المغرب,المملكة المغربية|مغربي,مغاربة,المغاربة
DZ|الجزائر,الجمهورية الجزائرية|جزائري
TN|تونس,الجمهورية التونسية|تونسي,توانسة
LY|ليبيا|ليبي
EG|مصر,جمهورية مصر العربية|مصري
SD|السودان|سوداني
MR|موريتانيا|موريتاني
ML|مالي,جمهورية مالي|مالي
NE|النيجر|نيجري
NG|نيجيريا|نيجيري
BF|بوركينا فاسو,بوركينافاسو|بوركيني
TD|تشاد|تشادي
CM|الكاميرون,الكامرون|كاميروني
SN|السنغال|سنغالي
CI|ساحل العاج,كوت ديفوار|إيفواري
SO|الصومال|صومالي
KE|كينيا|كيني
ET|إثيوبيا|إثيوبي
MZ|الموزمبيق,موزمبيق|موزمبيقي
CD|الكونغو الديمقراطية,جمهورية الكونغو الديمقراطية|كونغولي
UG|أوغندا|أوغندي
SY|سوريا,سورية|سوري
IQ|العراق|عراقي
LB|لبنان|لبناني
JO|الأردن|أردني
PS|فلسطين|فلسطيني
IL|إسرائيل|إسرائيلي
SA|السعودية,المملكة العربية السعودية|سعودي
YE|اليمن|يمني
OM|سلطنة عمان|عماني
AE|الإمارات,الإمارات العربية المتحدة|إماراتي
QA|قطر|قطري
BH|البحرين|بحريني
KW|الكويت|كويتي
TR|تركيا|تركي,أتراك
IR|إيران|إيراني
AF|أفغانستان|أفغاني,أفغان
PK|باكستان|باكستاني
IN|الهند|هندي
BD|بنغلاديش,بنغلادش|بنغالي
LK|سريلانكا,سريلانكا|سريلانكي
ID|إندونيسيا,أندونيسيا|إندونيسي
PH|الفلبين,الفيليبين|فلبيني
MY|ماليزيا|ماليزي
CN|الصين|صيني
RU|روسيا|روسي
UA|أوكرانيا|أوكراني
FR|فرنسا|فرنسي
ES|إسبانيا,اسبانيا|إسباني,إسبان
PT|البرتغال|برتغالي
IT|إيطاليا|إيطالي
DE|ألمانيا,المانيا|ألماني,ألمان
BE|بلجيكا|بلجيكي
NL|هولندا|هولندي
GB|بريطانيا,المملكة المتحدة,إنجلترا,إنكلترا|بريطاني
IE|إيرلندا,أيرلندا|إيرلندي,ايرلندي
CH|سويسرا|سويسري
AT|النمسا|نمساوي
SE|السويد|سويدي
NO|النرويج|نرويجي
DK|الدنمارك,الدانمارك|دنماركي
FI|فنلندا|فنلندي
PL|بولندا|بولندي
GR|اليونان|يوناني
CY|قبرص|قبرصي
BA|البوسنة,البوسنة والهرسك|بوسني
RS|صربيا|صربي
XK|كوسوفو|كوسوفي
AL|ألبانيا|ألباني
US|الولايات المتحدة,الولايات المتحدة الأمريكية,الولايات المتحدة الأميركية,أمريكا,أميركا|أمريكي,أميركي
CA|كندا|كندي
AU|أستراليا|أسترالي
NZ|نيوزيلندا,نيوزلندا|نيوزيلندي
`;

/** Towns and regions: `country: English name=Arabic names; …`. Regions end with an asterisk. */
const TOWNS = `
MA: Tangier=طنجة; Marrakesh=مراكش; Fez=فاس; Sale=سلا; Nador=الناظور; Fnideq=الفنيدق; El Aaiun=العيون; Tetouan=تطوان; Oujda=وجدة; Al Hoceima=الحسيمة; Skhirat=الصخيرات; Temara=تمارة; Meknes=مكناس; Kenitra=القنيطرة; Imlil=إمليل; Khouribga=خريبكة; Berrechid=برشيد; Beni Mellal=بني ملال; Essaouira=الصويرة; Ouarzazate=ورزازات; Errachidia=الراشيدية,الرشيدية; Sidi Slimane=سيدي سليمان; Chefchaouen=شفشاون; Casablanca=الدار البيضاء,كازابلانكا; Rabat=الرباط; Agadir=أكادير,أغادير; Safi=آسفي,أسفي; El Jadida=الجديدة; Mohammedia=المحمدية; Settat=سطات; Larache=العرائش; Ksar el-Kebir=القصر الكبير; Khemisset=الخميسات; Taza=تازة; Berkane=بركان; Guelmim=كلميم; Taroudant=تارودانت; Tiznit=تيزنيت; Inezgane=إنزكان; Ait Melloul=أيت ملول,آيت ملول; Zagora=زاكورة; Tinzouline=تينزولين; Sidi Allal Bahraoui=سيدي علال البحراوي; Sidi Bennour=سيدي بنور; Youssoufia=اليوسفية; Azilal=أزيلال; Khenifra=خنيفرة; Midelt=ميدلت; Ifrane=إفران; Taounate=تاونات; Ouezzane=وزان; Sidi Kacem=سيدي قاسم; Martil=مرتيل; M'diq=المضيق; Bouznika=بوزنيقة; Benslimane=بنسليمان,بن سليمان; Tifelt=تيفلت; Taourirt=تاوريرت; Jerada=جرادة; Figuig=فكيك,فجيج; Bouarfa=بوعرفة; Guercif=جرسيف,كرسيف; Tan-Tan=طانطان; Smara=السمارة; Boujdour=بوجدور; Sidi Moumen=سيدي مومن; Farkhana=فرخانة,فرخانا; Beni Ansar=بني انصار,بني أنصار; Asilah=أصيلة,أصيلا; Sidi Ifni=سيدي إفني; Kelaa des Sraghna=قلعة السراغنة; Ben Guerir=ابن جرير,بن جرير; Chichaoua=شيشاوة; Sefrou=صفرو; Moulay Rachid=مولاي رشيد; Ain Sebaa=عين السبع; Ain Aouda=عين عودة; Had Soualem=حد السوالم; Bouskoura=بوسكورة; Casablanca Mohammed V airport=مطار محمد الخامس,مطار محمد الخامس الدولي; Rif*=الريف; Deroua=الدروة; Lakhiayta=الخيايطة
EH: Dakhla=الداخلة
TN: Tunis=تونس العاصمة,العاصمة التونسية; Sousse=سوسة; Sfax=صفاقس; Kairouan=القيروان; Bizerte=بنزرت; Gabes=قابس; Gafsa=قفصة; Kasserine=القصرين; Sidi Bouzid=سيدي بوزيد; Jendouba=جندوبة; Le Kef=الكاف; Beja=باجة; Monastir=المنستير; Mahdia=المهدية; Nabeul=نابل; Hammamet=الحمامات; Hammam Sousse=حمام سوسة; Ben Guerdane=بن قردان; Medenine=مدنين; Tataouine=تطاوين; Tozeur=توزر; Kebili=قبلي; Siliana=سليانة; Zaghouan=زغوان; Ariana=أريانة; Ben Arous=بن عروس; Manouba=منوبة; Zarzis=جرجيس; Djerba=جربة; Sbiba=سبيبة; Sbeitla=سبيطلة; Feriana=فريانة; Foussana=فوسانة; Mount Chaambi*=جبل الشعانبي,الشعانبي,جبال الشعانبي; Mount Semmama*=جبل سمامة,جبال سمامة; Mount Mghila*=جبل مغيلة,جبال مغيلة; Douz=دوز; Ghardimaou=غار الدماء; Bardo=باردو; La Marsa=المرسى; Oued Ellil=وادي الليل; Mornaguia=المرناقية; Ettadhamen=حي التضامن; Menzel Bourguiba=منزل بورقيبة; Akouda=أكودة; El Kantaoui=القنطاوي; Rouhia=الروحية; Fernana=فرنانة; Ain Soltane=عين سلطان; Ksar Hellal=قصر هلال; Moknine=المكنين; Kelibia=قليبية; Tebourba=طبربة; Makthar=مكثر; Thala=تالة; Jbeniana=جبنيانة; Sakiet Ezzit=ساقية الزيت; Remada=رمادة; Dhehiba=الذهيبة; El Hamma=الحامة; Tabarka=طبرقة; Mateur=ماطر; Ras Jebel=رأس الجبل; Grombalia=قرمبالية; Menzel Temime=منزل تميم; Majel Bel Abbes=ماجل بلعباس; Metlaoui=المتلوي; Redeyef=الرديف
DZ: Algiers=الجزائر العاصمة,العاصمة الجزائرية; Oran=وهران; Constantine=قسنطينة; Annaba=عنابة; Batna=باتنة; Setif=سطيف; Tizi Ouzou=تيزي وزو; Bejaia=بجاية; Boumerdes=بومرداس; Bouira=البويرة; Jijel=جيجل; Skikda=سكيكدة; Ain Defla=عين الدفلى; Tipaza=تيبازة; Blida=البليدة; Medea=المدية; Chlef=الشلف; Tlemcen=تلمسان; Sidi Bel Abbes=سيدي بلعباس; Mostaganem=مستغانم; Relizane=غليزان; Tiaret=تيارت; Djelfa=الجلفة; M'Sila=المسيلة; Biskra=بسكرة; El Oued=الوادي; Ouargla=ورقلة; Ghardaia=غرداية; Tamanrasset=تمنراست,تمنغست; Bordj Badji Mokhtar=برج باجي مختار; Illizi=إليزي; Adrar=أدرار; Tindouf=تندوف; In Guezzam=عين قزام,إن قزام; In Salah=عين صالح; In Amenas=عين أمناس,إن أمناس; Tiguentourine=تيقنتورين; Tebessa=تبسة; Khenchela=خنشلة; Souk Ahras=سوق أهراس; Guelma=قالمة; Mila=ميلة; Bordj Bou Arreridj=برج بوعريريج; El Tarf=الطارف; Lakhdaria=الأخضرية; Hassi Messaoud=حاسي مسعود; Laghouat=الأغواط; Bechar=بشار; Djanet=جانت; Tissemsilt=تيسمسيلت; Oum El Bouaghi=أم البواقي; Ain Temouchent=عين تموشنت; Saida=سعيدة; Naama=النعامة; Mascara=ولاية معسكر; Kabylie*=القبائل,منطقة القبائل; Collo=القل; Adekar=أدكار; Timiaouine=تيمياوين; Tinzaouatine=تين زاوتين,تينزاوتين
LY: Tripoli=طرابلس; Benghazi=بنغازي; Misrata=مصراتة; Sirte=سرت; Derna=درنة; Sabha=سبها; Zawiya=الزاوية; Sabratha=صبراتة; Zliten=زليتن; Tobruk=طبرق; Ajdabiya=أجدابيا; Al Bayda=البيضاء; Bani Walid=بني وليد; Ghat=غات; Kufra=الكفرة; Ubari=أوباري; Tarhuna=ترهونة; Al Khums=الخمس; Jufra=الجفرة; Fuqaha=الفقهاء; Zuwara=زوارة; Ghadames=غدامس
EG: Cairo=القاهرة; Alexandria=الإسكندرية; Giza=الجيزة; Arish=العريش; Rafah=رفح; Sheikh Zuweid=الشيخ زويد; North Sinai*=شمال سيناء; South Sinai*=جنوب سيناء; Sinai*=سيناء; Bir al-Abed=بئر العبد; Tanta=طنطا; Minya=المنيا; Luxor=الأقصر; Aswan=أسوان; Ismailia=الإسماعيلية; Suez=السويس; Port Said=بورسعيد; Damietta=دمياط; Mansoura=المنصورة; Fayoum=الفيوم; Beni Suef=بني سويف; Asyut=أسيوط; Sohag=سوهاج; Qena=قنا; Hurghada=الغردقة; Sharm el-Sheikh=شرم الشيخ; Beheira*=البحيرة; Qalyubia*=القليوبية; Sharqia*=الشرقية; Dakahlia*=الدقهلية; Gharbia*=الغربية; Monufia*=المنوفية; Bahariya Oasis=الواحات,الواحات البحرية; Helwan=حلوان; Al Arish=العريش; Mersa Matruh=مطروح; New Valley*=الوادي الجديد; Rawda=الروضة; Heliopolis=مصر الجديدة; Nasr City=مدينة نصر; 6th of October City=السادس من أكتوبر; Shubra=شبرا
SD: Khartoum=الخرطوم; Omdurman=أم درمان; Port Sudan=بورتسودان; Darfur*=دارفور
MR: Nouakchott=نواكشوط; Nouadhibou=نواذيبو; Nema=النعمة; Bassikounou=باسكنو
ML: Bamako=باماكو; Gao=غاو; Timbuktu=تمبكتو; Kidal=كيدال; Mopti=موبتي; Menaka=ميناكا; Segou=سيغو; Sikasso=سيكاسو; Tessalit=تيساليت; Bandiagara=باندياغارا; Djenne=جيني; Boulikessi=بوليكيسي; Sevare=سيفاري; Ansongo=أنسونغو
NE: Niamey=نيامي; Tillaberi=تيلابيري; Diffa=ديفا; Agadez=أغاديز; Tahoua=تاهوا; Inates=إيناتيس; Bosso=بوسو; Arlit=أرليت; Zinder=زيندر; Ayorou=أيورو
BF: Ouagadougou=واغادوغو; Djibo=دجيبو,جيبو; Dori=دوري; Fada N'Gourma=فادا نغورما; Kaya=كايا; Arbinda=أربيندا; Solhan=سولهان
NG: Abuja=أبوجا; Lagos=لاغوس; Maiduguri=مايدوغوري; Kano=كانو; Kaduna=كادونا; Jos=جوس; Borno*=بورنو; Yobe*=يوبي; Adamawa*=أداماوا; Zamfara*=زامفارا
TD: N'Djamena=نجامينا,انجمينا; Lake Chad*=بحيرة تشاد
CM: Yaounde=ياوندي; Maroua=ماروا; Kolofata=كولوفاتا
SN: Dakar=داكار
CI: Abidjan=أبيدجان; Grand-Bassam=غران بسام
SO: Mogadishu=مقديشو; Kismayo=كيسمايو; Baidoa=بيدوا; Beledweyne=بلدوين; Afgooye=أفغوي; Bosaso=بوصاصو; Puntland*=بونتلاند; Garowe=غاروي
KE: Nairobi=نيروبي; Mombasa=مومباسا; Garissa=غاريسا; Lamu=لامو; Mandera=مانديرا
SY: Damascus=دمشق; Aleppo=حلب; Homs=حمص; Hama=حماة; Idlib=إدلب; Raqqa=الرقة; Deir ez-Zor=دير الزور; Hasakah=الحسكة; Daraa=درعا; Latakia=اللاذقية; Tartus=طرطوس; Suwayda=السويداء; Palmyra=تدمر; Kobani=كوباني,عين العرب; Qamishli=القامشلي; Manbij=منبج; Jarabulus=جرابلس; Afrin=عفرين; Al-Bab=مدينة الباب; Al-Hol=الهول,مخيم الهول; Baghuz=الباغوز; Albu Kamal=البوكمال; Al-Mayadin=الميادين; Tal Afar Syria=تل تمر; Azaz=أعزاز; Quneitra=القنيطرة السورية; Ghouta*=الغوطة,الغوطة الشرقية
IQ: Baghdad=بغداد; Mosul=الموصل; Basra=البصرة; Kirkuk=كركوك; Erbil=أربيل; Najaf=النجف; Karbala=كربلاء; Fallujah=الفلوجة; Ramadi=الرمادي; Tikrit=تكريت; Samarra=سامراء; Baqubah=بعقوبة; Tal Afar=تلعفر; Sinjar=سنجار; Hawija=الحويجة; Anbar*=الأنبار; Diyala*=ديالى; Nineveh*=نينوى; Saladin*=صلاح الدين; Sulaymaniyah=السليمانية; Dohuk=دهوك; Nasiriyah=الناصرية; Hillah=الحلة; Babil*=بابل; Al-Qaim=القائم; Rutba=الرطبة; Sadr City=مدينة الصدر; Khanaqin=خانقين; Muqdadiyah=المقدادية; Tarmiyah=الطارمية; Kadhimiya=الكاظمية; Karrada=الكرادة; Baiji=بيجي; Makhmur=مخمور; Kurdistan*=كردستان,إقليم كردستان
LB: Beirut=بيروت; Tripoli=طرابلس; Sidon=صيدا; Tyre=صور; Arsal=عرسال; Baalbek=بعلبك; Zahle=زحلة; Nabatieh=النبطية; Akkar*=عكار; Bekaa*=البقاع; Hermel=الهرمل; Jounieh=جونية; Ain al-Hilweh=عين الحلوة,مخيم عين الحلوة; Nahr al-Bared=نهر البارد,مخيم نهر البارد; Ras Baalbek=رأس بعلبك; Al-Qaa=القاع; Bourj el-Barajneh=برج البراجنة; Dahiyeh=الضاحية الجنوبية; Kuwaikhat=كفتون; Wadi Khaled=وادي خالد; Jabal Mohsen=جبل محسن; Bab al-Tabbaneh=باب التبانة; Bhannine=بحنين; Aley=عاليه; Mount Lebanon*=جبل لبنان
JO: Amman=عمان,العاصمة عمان; Irbid=إربد; Zarqa=الزرقاء; Karak=الكرك; Salt=السلط; Maan=معان; Aqaba=العقبة; Mafraq=المفرق; Fuheis=الفحيص; Jerash=جرش; Rukban=الركبان; Baqa'a=البقعة
PS: Gaza=غزة; Ramallah=رام الله; Nablus=نابلس; Jenin=جنين; Hebron=الخليل; Jerusalem=القدس; Bethlehem=بيت لحم; Tulkarm=طولكرم; Khan Yunis=خان يونس; West Bank*=الضفة الغربية; Gaza Strip*=قطاع غزة
IL: Tel Aviv=تل أبيب; Haifa=حيفا; Beersheba=بئر السبع; Hadera=الخضيرة
SA: Riyadh=الرياض; Jeddah=جدة; Mecca=مكة,مكة المكرمة; Medina=المدينة المنورة; Dammam=الدمام; Qatif=القطيف; Khobar=الخبر; Al-Ahsa=الأحساء; Awamiyah=العوامية; Taif=الطائف; Najran=نجران; Jizan=جازان,جيزان; Abha=أبها; Buraydah=بريدة; Qassim*=القصيم; Arar=عرعر; Dhahran=الظهران; Zulfi=الزلفي; Tabuk=تبوك; Hail=حائل; Eastern Province*=المنطقة الشرقية; Bisha=بيشة; Asir*=عسير; Saihat=سيهات; Yanbu=ينبع
YE: Sanaa=صنعاء; Aden=عدن; Taiz=تعز; Hodeidah=الحديدة; Mukalla=المكلا; Marib=مأرب; Zinjibar=زنجبار; Lahij=لحج; Abyan*=أبين; Shabwah*=شبوة; Hadhramaut*=حضرموت; Al Bayda=البيضاء; Ibb=إب; Saada=صعدة; Rada=رداع; Mudiyah=مودية
AE: Abu Dhabi=أبوظبي,أبو ظبي; Dubai=دبي; Sharjah=الشارقة
QA: Doha=الدوحة
BH: Manama=المنامة; Muharraq=المحرق; Diraz=الدراز; Karranah=كرانة
KW: Kuwait City=مدينة الكويت,العاصمة الكويتية; Hawalli=حولي; Jahra=الجهراء; Abdali=العبدلي
OM: Muscat=مسقط; Wadi al-Kabir=الوادي الكبير
TR: Istanbul=إسطنبول,اسطنبول; Ankara=أنقرة; Izmir=إزمير; Gaziantep=غازي عنتاب; Adana=أضنة; Diyarbakir=ديار بكر; Sanliurfa=شانلي أورفا; Hatay*=هاتاي; Reyhanli=الريحانية; Bursa=بورصة; Konya=قونية; Antalya=أنطاليا; Mersin=مرسين; Kilis=كيليس; Kayseri=قيصري; Suruc=سروج
IR: Tehran=طهران; Ahvaz=الأهواز; Shiraz=شيراز; Kerman=كرمان; Zahedan=زاهدان
AF: Kabul=كابول,كابل; Kandahar=قندهار; Jalalabad=جلال آباد; Kunduz=قندوز; Mazar-i-Sharif=مزار شريف; Herat=هرات; Ghazni=غزنة,غزني; Nangarhar*=ننكرهار,ننغرهار; Helmand*=هلمند
PK: Islamabad=إسلام آباد; Karachi=كراتشي; Lahore=لاهور; Peshawar=بيشاور; Quetta=كويتا; Rawalpindi=روالبندي; Balochistan*=بلوشستان
IN: New Delhi=نيودلهي; Mumbai=مومباي; Kashmir*=كشمير
LK: Colombo=كولومبو
BD: Dhaka=دكا
ID: Jakarta=جاكرتا; Surabaya=سورابايا; Bali*=بالي
PH: Manila=مانيلا; Marawi=مراوي; Jolo=جولو; Mindanao*=مينداناو
RU: Moscow=موسكو; Saint Petersburg=سان بطرسبرغ,سانت بطرسبرغ; Grozny=غروزني; Chechnya*=الشيشان; Dagestan*=داغستان
FR: Paris=باريس; Marseille=مرسيليا,مارسيليا; Lyon=ليون; Nice=نيس; Toulouse=تولوز; Strasbourg=ستراسبورغ; Lille=مدينة ليل; Bordeaux=بوردو; Nantes=نانت; Montpellier=مونبلييه; Grenoble=غرونوبل; Saint-Denis=سان دوني; Carcassonne=كاركاسون; Rouen=روان; Corsica*=كورسيكا; Conflans-Sainte-Honorine=كونفلان سانت أونورين; Rambouillet=رامبوييه; Perpignan=بيربينيان; Beziers=بيزييه; Roubaix=روبيه
ES: Madrid=مدريد; Barcelona=برشلونة; Ceuta=سبتة; Melilla=مليلية; Valencia=بلنسية,فالنسيا; Seville=إشبيلية; Granada=غرناطة; Malaga=مالقة,مالقا; Almeria=ألمرية,ألميريا; Murcia=مورسيا,مرسية; Cordoba=قرطبة; Bilbao=بلباو,بيلباو; Zaragoza=سرقسطة; Cambrils=كامبريلس; Ripoll=ريبول; Girona=جيرونا; Tarragona=تاراغونا; Alicante=أليكانتي; Cadiz=قادس,قادش; Algeciras=الجزيرة الخضراء; Palma=بالما; Mallorca*=مايوركا; Las Palmas=لاس بالماس; Toledo=طليطلة; Catalonia*=كتالونيا,كاتالونيا; Andalusia*=الأندلس; Canary Islands*=جزر الكناري; Basque Country*=إقليم الباسك; San Sebastian=سان سيباستيان; Vitoria=فيتوريا; Lleida=ليدا,لاردة; Huelva=ويلبا; Badajoz=بطليوس; Mataro=ماتارو; Badalona=بادالونا; Terrassa=تيراسا; Castellon=كاستيون
PT: Lisbon=لشبونة; Porto=بورتو; Aveiro=أفيرو
IT: Rome=روما; Milan=ميلانو; Turin=تورينو; Naples=نابولي; Bologna=بولونيا; Venice=البندقية الإيطالية; Palermo=باليرمو; Genoa=جنوة; Sicily*=صقلية; Lampedusa=لامبيدوزا; Florence=فلورنسا; Perugia=بيروجيا; Brescia=بريشيا
DE: Berlin=برلين; Hamburg=هامبورغ; Munich=ميونيخ,ميونخ; Frankfurt=فرانكفورت; Cologne=كولونيا,كولن; Dusseldorf=دوسلدورف; Stuttgart=شتوتغارت; Leipzig=لايبزيغ; Dresden=درسدن; Hanover=هانوفر; Bremen=بريمن; Halle=هاله; Hanau=هاناو; Chemnitz=كيمنتس; Bonn=مدينة بون; Ansbach=أنسباخ; Wurzburg=فورتسبورغ; Solingen=زولينغن; Mannheim=مانهايم; Magdeburg=ماغديبورغ; North Rhine-Westphalia*=شمال الراين وستفاليا; Bavaria*=بافاريا
BE: Brussels=بروكسل,بروكسيل; Antwerp=أنتويرب,أنتويربن; Liege=لييج; Ghent=غنت; Charleroi=شارلوروا; Molenbeek=مولنبيك; Verviers=فيرفييه; Zaventem=زافنتم; Namur=نامور; Schaerbeek=سكاربيك
NL: Amsterdam=أمستردام; Rotterdam=روتردام; The Hague=لاهاي; Utrecht=أوتريخت; Eindhoven=أيندهوفن
GB: London=لندن; Manchester=مانشستر; Birmingham=برمنغهام; Liverpool=ليفربول; Glasgow=غلاسكو,غلاسغو; Leeds=ليدز; Edinburgh=إدنبره; Bradford=برادفورد; Leicester=ليستر; Luton=لوتون; Cardiff=كارديف; Belfast=بلفاست; Southport=ساوثبورت
IE: Dublin=دبلن
CH: Geneva=جنيف; Zurich=زوريخ; Bern=برن; Lugano=لوغانو; Lausanne=لوزان; Morges=مورج
AT: Vienna=فيينا; Graz=غراتس; Linz=لينز; Villach=فيلاخ; Salzburg=سالزبورغ
SE: Stockholm=ستوكهولم; Gothenburg=غوتنبرغ,غوتبورغ; Malmo=مالمو
NO: Oslo=أوسلو; Kongsberg=كونغسبرغ
DK: Copenhagen=كوبنهاغن; Aarhus=آرهوس
FI: Helsinki=هلسنكي; Turku=توركو
PL: Warsaw=وارسو
GR: Athens=أثينا; Thessaloniki=سالونيك
CY: Nicosia=نيقوسيا
BA: Sarajevo=سراييفو
XK: Pristina=بريشتينا
US: New York=نيويورك; Washington=واشنطن; Boston=بوسطن; Chicago=شيكاغو; Los Angeles=لوس أنجلوس,لوس أنجليس; Orlando=أورلاندو; San Bernardino=سان برناردينو; Miami=ميامي; Houston=هيوستن; Dallas=دالاس; El Paso=إل باسو; Pittsburgh=بيتسبرغ; New Orleans=نيو أورلينز; Texas*=تكساس; Florida*=فلوريدا; California*=كاليفورنيا; Buffalo=بافالو; Christchurch=كرايست تشيرش
CA: Ottawa=أوتاوا; Toronto=تورونتو; Montreal=مونتريال; Quebec=كيبيك; Vancouver=فانكوفر
AU: Sydney=سيدني; Melbourne=ملبورن; Brisbane=بريزبن
NZ: Christchurch=كرايستشيرش,كرايست تشيرش; Auckland=أوكلاند
`;

interface Nation {
  readonly code: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
}

/** Words that mean something else more often ("financial"). */
const AMBIGUOUS = new Set(['مالي', 'مالية', 'ماليين', 'هندي', 'قطري', 'قطرية']);
const ENDINGS = ['', 'ة', 'ين', 'ون', 'ان', 'تين', 'ات'];

/** Names of countries in Arabic, and the words for their people and things in all their forms. */
export const ARABIC_NATIONS: readonly Nation[] = NATIONS.trim()
  .split('\n')
  .map((line) => {
    const [code = '', names = '', demonyms = ''] = line.split('|');
    const forms = demonyms
      .split(',')
      .filter((word) => word !== '')
      .flatMap((word) => (word.endsWith('ي') ? ENDINGS.map((ending) => word + ending) : [word]));
    return { code, names: names.split(','), demonyms: forms.filter((word) => !AMBIGUOUS.has(word)) };
  });

/** Places by their Arabic names; the English name is not looked up by these rows. */
export const ARABIC_EXONYMS: readonly Exonym[] = (TOWNS.trim() + SMALLER_ARABIC_TOWNS.trimEnd())
  .split('\n')
  .flatMap((line) => {
    const [country = '', list = ''] = line.split(': ');
    return list.split('; ').map((place): Exonym => {
      const [english = '', names = ''] = place.split('=');
      const kind = english.endsWith('*') ? 'region' : 'locality';
      const name = english.replace('*', '');
      return { name, others: names.split(','), country, lat: null, lon: null, population: 0, kind };
    });
  });
