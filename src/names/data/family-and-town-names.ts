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
`;
