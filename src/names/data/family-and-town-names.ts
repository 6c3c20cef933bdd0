/** Family names and names of towns, in the form of `GIVEN_NAMES`; only towns whose Latin names follow the Arabic sound. */
export const FAMILY_AND_TOWN_NAMES = `
خيام Khyam Khiame Khiyam Khiam Jiyam / بغدادي Baghdadi Bagdadi Baghdady / بنعلي Benali Ben-Ali Benaly
بنجلون Benjelloun Bendjelloun Benjeloun / بنكيران Benkirane Benkiran / بنسودة Bensouda Bensuda
بوتفليقة Bouteflika Buteflika Boutefliqa / بورقيبة Bourguiba Burguiba
بومدين Boumediene Boumedienne Bumedian / تازي Tazi Tazy / تميمي Tamimi Temimi / جابري Jabri Djabri Yabri
جزائري Djazaïri Jazairi Yazairi Jaziri / جبوري Jubouri Jabouri Juburi Djoubouri / حداد Haddad Hadad
حداوي Haddaoui Haddawi / حسناوي Hasnaoui Hasnawi / حمداوي Hamdaoui Hamdawi
حموشي Hammouchi Hamouchi Hammushi / خطابي Khattabi Jattabi Khatabi / خلفي Khalfi Khelfi Jalfi
درقاوي Derkaoui Darqawi Derqaoui / دروكدال Droukdel Drukdal Droukdal / رفاعي Rifai Rifaï Refai
زرقاوي Zarkaoui Zarqawi Zerkaoui Zarqaoui / زواهري Zawahiri Zaouahiri Zawahri / زرهوني Zerhouni Zarhouni
سباعي Sebai Sbai Sibai Sbaï / سنوسي Senoussi Sanusi Snoussi Senusi / شاذلي Chadli Shazly Chadhli Shadhili
شعيبي Chaïbi Shuaibi Chouaïbi / شقراوي Chakraoui Shaqrawi Chaqraoui / صحراوي Sahraoui Sahrawi Saharaui
صدام Saddam Sadam / طرابلسي Trabelsi Tarabulsi Trabulsi / طيبي Taibi Tayebi Tibi
ظواهري Zawahiri Dhawahri Zaouahri / عثماني Othmani Osmani Uthmani / عروي Laroui Aroui Arwi
علوي Alaoui Alawi Alaui / عمراني Amrani Imrani Omrani / عياشي Ayachi Ayyashi Ayashi
غنوشي Ghannouchi Ghannushi Ganouchi / فاسي Fassi Fasi / فهري Fihri Fehri / قحطاني Qahtani Kahtani Cahtani
قرضاوي Qaradawi Karadaoui Qardaoui / قذافي Gaddafi Kadhafi Qaddafi Gadafi Qadhafi Kaddafi
قرشي Qurashi Qorchi Korchi Kurashi / كتاني Kettani Kattani / لعروسي Laaroussi Larousi Laroussi
مالكي Maliki Malki Maleki / مرابط Mrabet Murabit Morabet / مرزوقي Marzouki Marzuki Merzouki
مغربي Maghribi Maghrebi Moghrabi Magrebi / منصوري Mansouri Mansuri Mansoori
ناصري Nasri Naciri Nasseri Nassiri / نجار Najjar Naggar Nedjar Najar / هاشمي Hachemi Hashimi Hashemi
هلالي Hilali Hlali Helali / ورغي Ouarghi Werghi Ouerghi / وزاني Ouazzani Wazzani Ouezzani
يزيدي Yazidi Yezidi / طنجة Tanger Tangier Tánger Tanja / تطوان Tétouan Tetuan Tetouan Titwan
وجدة Oujda Wajda Uxda Ujda / فاس Fès Fez Fas / مكناس Meknès Meknes Mequinez Miknas
مراكش Marrakech Marrakesh Murrakush / رباط Rabat Ribat / سلا Salé Sale Sala
ناظور Nador Nadhor Nadour Nadur / قنيطرة Kénitra Kenitra Quneitra Qunaytirah / أكادير Agadir Agader
صويرة Essaouira Sawira Suwayra / آسفي Safi Asfi / عيون Laayoune Aaiún Ayun Aayun
داخلة Dakhla Dajla Dakhlah / سمارة Smara Semara Esmara / جديدة Jadida Djadida Yadida
خريبكة Khouribga Juribga Khuribga / ورزازات Ouarzazate Warzazat Uarzazat / زاكورة Zagora Zagoura
تاونات Taounate Tawnat / تيزي Tizi Tizzi / سطيف Sétif Setif Satif / عنابة Annaba Anaba
تلمسان Tlemcen Tilimsan Tremecén / ورقلة Ouargla Wargla Uargla / تمنراست Tamanrasset Tamanghasset
صفاقس Sfax Safaqis Sfaqes / سوسة Sousse Susa Soussa / قيروان Kairouan Qayrawan Kairuán / قفصة Gafsa Qafsa
قابس Gabès Gabes Qabis / بنزرت Bizerte Bizerta Banzart / جندوبة Jendouba Djendouba Yenduba
قصرين Kasserine Qasrin Kasrine / بنغازي Benghazi Bengasi Bengazi / سرت Sirte Sirt Syrte
درنة Derna Darnah Derne / مصراتة Misrata Misurata Misratah / نواكشوط Nouakchott Nuakchot Nawakshut
نواذيبو Nouadhibou Nuadibú Nouadibou / تمبكتو Timbuktu Tombouctou Tombuctú / رقة Raqqa Rakka Raqqah Raca
موصل Mosul Mossoul Mawsil / فلوجة Fallujah Falloujah Faluya / بغداد Baghdad Bagdad
بصرة Basra Bassora Basora / خرطوم Khartoum Khartum Jartum / عدن Aden Adan Adén / صنعاء Sanaa Sana'a Saná
بيروت Beirut Beyrouth Bayrut / سيناء Sinai Sinaï Sinaa / غزة Gaza Ghazza Gazza
مليلية Melilla Mlilia Melilia / مالقة Málaga Malaga Malaqa / برشلونة Barcelona Barcelone Barshaluna
رفح Rafah Rafa / سمنود Samannud Samanoud / معسكر Mascara Muaskar / أغواط Laghouat Aghouat Aghwat / تقرت Touggourt Tuggurt
بشار Béchar Bechar Bashar / رقان Reggane Raqqan / أدرار Adrar / غرداية Ghardaïa Ghardaia Gardaya / جلفة Djelfa Jelfa Yelfa
بسكرة Biskra Beskra / باتنة Batna / خنشلة Khenchela Khenshela Jenchela / تبسة Tébessa Tebessa / سكيكدة Skikda
جيجل Jijel Djidjel Yiyel / مستغانم Mostaganem Mustaghanim / تيارت Tiaret Tihert / سعيدة Saïda Saida / غليزان Relizane Ghilizane
شلف Chlef Chelif Shlef / مدية Médéa Medea / بليدة Blida Bulayda Boulaida / بويرة Bouira Bwira
بني Beni Bani / أيت Aït Ait / آيت Aït Ait / عين Aïn Ain Ayn / بئر Bir Bier / قصر Ksar Qasr Kasr Kseur / جبل Jebel Djebel Jabal Gebel
رأس Ras Raas / تل Tell Tel Tall / قلعة Kalaa Qalaa Qalat Kelaa / برج Bordj Borj Burj / حمام Hammam Hamam / سوق Souk Souq Suq
واد Oued Wad Ued / وادي Oued Wadi Ouadi Uadi / دار Dar / باب Bab / خميس Khemis Khamis Jemis / ثلاثاء Tlata Thulatha / سبت Sebt Sabt
كفر Kafr Kfar / مرسى Marsa Mersa / شط Chott Shatt / بلد Balad Bled Beled / قرية Karia Qarya Qaryat / منزل Menzel Manzil
مدينة Medina Madina Madinat / جزيرة Jazira Djezira / تافراوت Tafraout Tafrawt / تارودانت Taroudant Tarudant / تزنيت Tiznit
كلميم Guelmim Goulimine Kulmim / طانطان Tantan / طرفاية Tarfaya / بوجدور Boujdour Bojador Bujdur / تازة Taza
خنيفرة Khenifra Khénifra Jenifra / أزرو Azrou Azru / إفران Ifrane Ifran / صفرو Sefrou Sefru / برشيد Berrechid Barshid
سطات Settat / خميسات Khémisset Khemisset Jemisset / تمارة Témara Temara / محمدية Mohammedia Muhammadiya / بركان Berkane Berkan
جرسيف Guercif Jersif / بنسليمان Benslimane Bensliman / وزان Ouezzane Wazzan Uezán / جرادة Jerada Yerada
فكيك Figuig Figuigue Fgig / مغنية Maghnia Marnia / منستير Monastir Munastir / مهدية Mahdia Mahdiya Mehdia / نابل Nabeul Nabul
كاف Kef Kaf / باجة Béja Beja Baja / سليانة Siliana Silyana / زغوان Zaghouan Zaghwan / مدنين Médenine Medenine Madanin
تطاوين Tataouine Tatawin / قبلي Kébili Kebili Qibili / توزر Tozeur Tuzar Touzeur / زوارة Zuwara Zouara Zuara / غريان Gharyan Garian
زاوية Zawiya Zaouia Zauia / سبها Sabha Sebha / مرزق Murzuq Mourzouk / غدامس Ghadames Ghadamès Gadames / طبرق Tobruk Tobrouk
إدلب Idlib Edlib / حماة Hama Hamah / قامشلي Qamishli Kamichli Qamishlo / تدمر Tadmur Tadmor / درعا Daraa Deraa / سويداء Suwayda Soueida
دوما Douma Duma / كوباني Kobani Kobane / عفرين Afrin Efrin / منبج Manbij Menbij Manbidj / حسكة Hasakah Hassaké Hasaka
كركوك Kirkuk Kirkouk / أربيل Erbil Arbil / تكريت Tikrit Takrit / سامراء Samarra Samara / رمادي Ramadi / نجف Najaf Nadjaf Nayaf
كربلاء Karbala Kerbala / ناصرية Nasiriyah Nassiriya / سنجار Sinjar Sindjar / بعقوبة Baqubah Baakouba / تلعفر Telafer Talafar
بعلبك Baalbek Balbek / عرسال Arsal Ersal / عريش Arish Arich / إسماعيلية Ismailia Ismaïlia / أسوان Aswan Assouan Asuán
أسيوط Asyut Assiout / فيوم Fayoum Fayyum / منيا Minya Minia / سوهاج Sohag Suhaj / طنطا Tanta / دمياط Damietta Damiette Dumyat
تعز Taiz Taëz Taizz / مأرب Marib Maarib / حديدة Hodeida Hudaydah Hodeïda / مكلا Mukalla Moukalla / أبين Abyan / زنجبار Zinjibar
أم Oum Umm Um / سنار Sennar Sinnar / كسلا Kassala Kasala / فاشر Fasher Fachir / نيالا Nyala / كيفة Kiffa Kifa / أطار Atar
`;
