/**
 * Places whose names in Arabic, French, Spanish and English do not follow each other's sound, a place a line. Other
 * places are compared by their letters.
 */
export const PLACE_NAMES = `
Casablanca; Dar el Beida; Dar al-Bayda; الدار البيضاء
Tangier; Tanger; Tánger; طنجة
Fez; Fès; Fez; فاس
Meknes; Meknès; Mequinez; مكناس
Larache; El Araich; العرائش
Asilah; Arzila; Arcila; أصيلة
Essaouira; Mogador; الصويرة
El Jadida; Mazagan; Mazagán; الجديدة
Safi; Asfi; آسفي
Al Hoceima; Alhucemas; Al Hoceïma; Husayma; الحسيمة
Chefchaouen; Chaouen; Xauen; شفشاون
Laayoune; Laâyoune; El Aaiún; El Aaiun; El Ayoun; العيون
Dakhla; Villa Cisneros; الداخلة
Western Sahara; Sahara occidental; Sáhara Occidental; الصحراء الغربية
Ceuta; Sebta; سبتة
Melilla; Mlilia; مليلية
Tetouan; Tétouan; Tetuán; تطوان
Algiers; Alger; Argel; الجزائر العاصمة; مدينة الجزائر
Algeria; Algérie; Argelia; الجزائر
Oran; Orán; Wahran; وهران
Constantine; Constantina; Qusantina; قسنطينة
Bejaia; Béjaïa; Bougie; Bugía; بجاية
Tlemcen; Tremecén; تلمسان
Morocco; Maroc; Marruecos; المغرب; المملكة المغربية
Tunisia; Tunisie; Túnez; تونس
Tunis; Tunis; تونس العاصمة
Libya; Libye; Libia; ليبيا
Egypt; Égypte; Egipto; مصر
Tripoli; Trípoli; Trabulus; Tarabulus; طرابلس
Sfax; Safaqis; صفاقس
Bizerte; Bizerta; Banzart; بنزرت
Cairo; Le Caire; El Cairo; Al-Qahira; القاهرة
Alexandria; Alexandrie; Alejandría; الإسكندرية
Damascus; Damas; Damasco; Dimashq; دمشق
Aleppo; Alep; Alepo; Halab; حلب
Homs; Hims; حمص
Latakia; Lattaquié; Latakia; Ladhiqiya; اللاذقية
Raqqa; Rakka; Al Raqa; الرقة
Syria; Syrie; Siria; سوريا; سورية
Lebanon; Liban; Líbano; لبنان
Beirut; Beyrouth; بيروت
Sidon; Saïda; Sidón; صيدا
Tyre; Tyr; Tiro; صور
Iraq; Irak; العراق
Baghdad; Bagdad; بغداد
Mosul; Mossoul; الموصل
Basra; Bassorah; Bassora; Basora; البصرة
Jordan; Jordanie; Jordania; الأردن
Amman; Ammán; عمان
Jerusalem; Jérusalem; Jerusalén; Al-Quds; القدس
Gaza; Gaza; غزة
West Bank; Cisjordanie; Cisjordania; الضفة الغربية
Hebron; Hébron; Hebrón; Al-Khalil; الخليل
Nablus; Naplouse; Nablús; نابلس
Jericho; Jéricho; Jericó; أريحا
Palestine; Palestina; فلسطين
Israel; Israël; إسرائيل
Mecca; La Mecque; La Meca; Makkah; مكة; مكة المكرمة
Medina; Médine; Al-Madinah; المدينة المنورة
Riyadh; Riyad; Riad; الرياض
Jeddah; Djeddah; Djedda; Yeda; جدة
Saudi Arabia; Arabie saoudite; Arabia Saudí; Arabia Saudita; السعودية; المملكة العربية السعودية
Yemen; Yémen; اليمن
United Arab Emirates; Émirats arabes unis; Emiratos Árabes Unidos; الإمارات; الإمارات العربية المتحدة
Khartoum; Jartum; الخرطوم
Mauritania; Mauritanie; موريتانيا
Niger; Níger; النيجر
Nigeria; نيجيريا
Chad; Tchad; تشاد
Mali; Malí; مالي
Timbuktu; Tombouctou; Tombuctú; تمبكتو
Turkey; Turquie; Turquía; Türkiye; تركيا
Istanbul; Estambul; إسطنبول
Spain; Espagne; España; إسبانيا
Portugal; البرتغال
France; Francia; فرنسا
Paris; París; باريس
Marseille; Marsella; Marseilles; مرسيليا
Germany; Allemagne; Alemania; ألمانيا
Belgium; Belgique; Bélgica; بلجيكا
Brussels; Bruxelles; Bruselas; بروكسل
Antwerp; Anvers; Amberes; أنتويرب
Netherlands; Pays-Bas; Países Bajos; هولندا
The Hague; La Haye; La Haya; لاهاي
Italy; Italie; Italia; إيطاليا
United Kingdom; Royaume-Uni; Reino Unido; المملكة المتحدة; بريطانيا
London; Londres; لندن
United States; États-Unis; Estados Unidos; الولايات المتحدة; USA
Geneva; Genève; Ginebra; جنيف
Vienna; Vienne; Viena; فيينا
Cologne; Köln; Colonia; كولونيا
Munich; München; Múnich; ميونيخ
Seville; Séville; Sevilla; إشبيلية
Granada; Grenade; Gharnata; غرناطة
Cordoba; Cordoue; Córdoba; قرطبة
Malaga; Málaga; مالقة
Almeria; Almería; ألمرية
Algeciras; Algésiras; الجزيرة الخضراء
Cadiz; Cádiz; Cadix; قادس
Zaragoza; Saragossa; Saragosse; سرقسطة
Valencia; Valence; بلنسية; فالنسيا
Gibraltar; جبل طارق
Canary Islands; Îles Canaries; Islas Canarias; جزر الكناري
Balearic Islands; Îles Baléares; Islas Baleares; جزر البليار
Athens; Athènes; Atenas; أثينا
Cyprus; Chypre; Chipre; قبرص
Nicosia; Nicosie; نيقوسيا
Guinea; Guinée; غينيا
Guyana; غيانا
Austria; Autriche; النمسا
Australia; Australie; أستراليا
Iran; Irán; إيران
Oman; Omán; سلطنة عمان
Malta; Malte; مالطا
Russia; Russie; Rusia; روسيا
Moscow; Moscou; Moscú; موسكو
`;
