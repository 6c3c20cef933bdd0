/**
 * Arabic names and the ways in which French, Spanish and English writers romanise them. Written down for this
 * project from common knowledge: given names and family names that thousands bear, towns and regions. A line is one
 * name: Arabic first, then spellings.
 */
const TABLE = `
محمد Mohamed Mohammed Muhammad Mohamad Mouhamed
أحمد Ahmed Ahmad Hmed
محمود Mahmoud Mahmud Mahmood
حسن Hassan Hasan Hacen Hassane
حسين Hussein Hussain Hossein Houcine Husayn Hocine
علي Ali Aly
عمر Omar Umar Omer
عمرو Amr Amro
عثمان Othman Othmane Osman Uthman Otman
أبوبكر Aboubakr Abubakar Boubker Aboubacar Abu-Bakr
سعيد Said Saïd Saeed Sayeed
سعد Saad Sa'd Saâd
سعاد Souad Suad Soad
يوسف Youssef Yusuf Yousef Joussef Youcef Yosef
يونس Younes Younis Yunus Younous
إبراهيم Ibrahim Brahim Ebrahim
إسماعيل Ismail Ismaïl Smail Esmail Ismael
إدريس Idris Driss Idriss Edris
إلياس Ilyas Elias Ilyass Ilias
أنس Anas Anass
أيوب Ayoub Ayyub Ayub Eyoub
أشرف Achraf Ashraf
أسامة Oussama Usama Osama Ousama
أمين Amine Amin Ameen
أمينة Amina Aminah Emina
أنور Anouar Anwar Anwer
بلال Bilal Bilel Belal Billal
بشير Bachir Bashir Béchir Basheer
بوعزة Bouazza Buazza
بوشعيب Bouchaib Bouchaïb
توفيق Toufik Tawfiq Taoufik Tewfik Tofik
جمال Jamal Djamel Gamal Yamal Djamal
جواد Jawad Jaouad Djaouad Yawad
جلال Jalal Djelal Galal Jelal
حكيم Hakim Hakeem
حميد Hamid Hameed
حمزة Hamza Hamzah
حمادة Hamada Hamadah
حليمة Halima Halimah
حياة Hayat Hayet
خالد Khaled Khalid Jaled Jalid
خديجة Khadija Khadidja Jadiya Khadijah
خليل Khalil Jalil Khaleel
داود Daoud Dawud Daud Dawood
ربيع Rabie Rabih Rabi Rabia
رشيد Rachid Rashid Rasheed Rachide
رشيدة Rachida Rashida
رضا Reda Rida Ridha Redha
رمضان Ramadan Ramdane Ramadhan Romdhane
زكرياء Zakaria Zakariya Zacaria Zakariae
زينب Zineb Zaynab Zeinab Zainab Zaineb
زهراء Zahra Zohra Zahraa
زهير Zouhair Zuhair Zoheir Zouheir
سليمان Slimane Suleiman Sulayman Soulaimane Sliman
سمير Samir Sameer
سميرة Samira Sameera
سفيان Sofiane Sufyan Soufiane Sofian Sufian
سلمى Salma Selma
شكيب Chakib Shakib
شفيق Chafik Shafiq Chafiq
شريف Cherif Sharif Chérif Shareef Sherif
صالح Saleh Salah Salih Salehe
صلاح Salah Saleh Salâh
طارق Tarik Tariq Tarek
طاهر Taher Tahir Tahar
طه Taha Tahah
عادل Adel Adil
عائشة Aicha Aisha Aïcha Ayesha Aysha
عباس Abbas Abbès Abbass
عبدالله Abdallah Abdullah Abdellah Abdulla
عبدالحق Abdelhak Abdelhaq Abdul-Haqq Abdelhakk
عبدالرحمن Abderrahmane Abdurrahman Abdel-Rahman Abdulrahman Abderrahman
عبدالعزيز Abdelaziz Abdulaziz Abdul-Aziz
عبدالقادر Abdelkader Abdulqader Abdel-Qadir Abdelqader
عبدالكريم Abdelkrim Abdelkarim Abdulkarim Abdul-Kareem
عبداللطيف Abdellatif Abdul-Latif Abdelatif Abdullatif
عبدالمجيد Abdelmajid Abdelmadjid Abdulmajeed
عبدالناصر Abdennasser Abdel-Nasser Abdulnasser
عبدالسلام Abdessalam Abdeslam Abdulsalam Abdesselam
عبدالواحد Abdelouahed Abdelwahed Abdulwahid Abdelouahad
عبدالوهاب Abdelouahab Abdelwahab Abdulwahhab
عبدالملك Abdelmalek Abdulmalik
عبدالرزاق Abderrazak Abdul-Razzaq Abderrazzak
عزالدين Azzedine Izz-al-Din Azeddine Ezzedine
عزيز Aziz Azeez
عزيزة Aziza Azizah
عماد Imad Imed Emad
غالي Ghali Rhali
غزالي Ghazali Rhazali Gazali Ghazzali
غسان Ghassan Gassan Rassane
فاطمة Fatima Fatma Fatimah Fatema
فتحي Fathi Fethi Fatehi
فتاح Fatah Fettah Fattah
فريد Farid Fareed
فريدة Farida Fareeda
فؤاد Fouad Fuad Foued
فيصل Faisal Fayçal Faysal Fayssal Feisal
قاسم Kacem Qasim Kassem Qassem Kasim Cacem
قادر Kader Qader Cader
كريم Karim Kareem Krim Carim
كريمة Karima Kareema
كمال Kamal Kamel Kemal
لطيفة Latifa Lateefa
لطفي Lotfi Lutfi
ليلى Leila Layla Laila Leyla
مالك Malek Malik
مبارك Mbarek Mubarak Moubarak Embarek
مختار Mokhtar Mukhtar Mojtar Moctar
مراد Mourad Murad Mrad
مريم Meriem Maryam Mariam Meryem
مسعود Messaoud Masoud Massoud Masud
مصطفى Mustapha Mostafa Mustafa Moustafa Mustafá
منصور Mansour Mansur Mansoor
منير Mounir Munir Monir
مهدي Mehdi Mahdi
موسى Moussa Musa Mousa
نبيل Nabil Nabeel Nébil
نجيب Najib Nadjib Naguib Nayib Nejib
نجاة Najat Nadjet Najet
نادر Nadir Nader
نادية Nadia Nadya
ناصر Nasser Nasir Nacer Naser
نعيمة Naima Naïma Naimah
نورالدين Noureddine Nur-al-Din Nordine Nourredine Nureddin
هاشم Hachem Hashim Hashem
هشام Hicham Hisham Hichem
هدى Houda Huda Hoda
وليد Walid Oualid Waleed
وهبي Ouahbi Wahbi
ياسين Yassine Yasin Yacine Yaseen Yasine
ياسر Yasser Yasir Yaser
يحيى Yahya Yahia Yehia Yahiya
يعقوب Yacoub Yaqub Yakoub Yaacoub
خيام Khyam Khiame Khiyam Khiam Jiyam
بغدادي Baghdadi Bagdadi Baghdady
بنعلي Benali Ben-Ali Benaly
بنجلون Benjelloun Bendjelloun Benjeloun
بنكيران Benkirane Benkiran
بنسودة Bensouda Bensuda
بوتفليقة Bouteflika Buteflika Boutefliqa
بورقيبة Bourguiba Burguiba
بومدين Boumediene Boumedienne Bumedian
تازي Tazi Tazy
تميمي Tamimi Temimi
جابري Jabri Djabri Yabri
جزائري Djazaïri Jazairi Yazairi Jaziri
جبوري Jubouri Jabouri Juburi Djoubouri
حداد Haddad Hadad
حداوي Haddaoui Haddawi
حسناوي Hasnaoui Hasnawi
حمداوي Hamdaoui Hamdawi
حموشي Hammouchi Hamouchi Hammushi
خطابي Khattabi Jattabi Khatabi
خلفي Khalfi Khelfi Jalfi
درقاوي Derkaoui Darqawi Derqaoui
دروكدال Droukdel Drukdal Droukdal
رفاعي Rifai Rifaï Refai
زرقاوي Zarkaoui Zarqawi Zerkaoui Zarqaoui
زواهري Zawahiri Zaouahiri Zawahri
زرهوني Zerhouni Zarhouni
سباعي Sebai Sbai Sibai Sbaï
سنوسي Senoussi Sanusi Snoussi Senusi
شاذلي Chadli Shazly Chadhli Shadhili
شعيبي Chaïbi Shuaibi Chouaïbi
شقراوي Chakraoui Shaqrawi Chaqraoui
صحراوي Sahraoui Sahrawi Saharaui
صدام Saddam Sadam
طرابلسي Trabelsi Tarabulsi Trabulsi
طيبي Taibi Tayebi Tibi
ظواهري Zawahiri Dhawahri Zaouahri
عثماني Othmani Osmani Uthmani
عروي Laroui Aroui Arwi
علوي Alaoui Alawi Alaui
عمراني Amrani Imrani Omrani
عياشي Ayachi Ayyashi Ayashi
غنوشي Ghannouchi Ghannushi Ganouchi
فاسي Fassi Fasi
فهري Fihri Fehri
قحطاني Qahtani Kahtani Cahtani
قرضاوي Qaradawi Karadaoui Qardaoui
قذافي Gaddafi Kadhafi Qaddafi Gadafi Qadhafi Kaddafi
قرشي Qurashi Qorchi Korchi Kurashi
كتاني Kettani Kattani
لعروسي Laaroussi Larousi Laroussi
مالكي Maliki Malki Maleki
مرابط Mrabet Murabit Morabet
مرزوقي Marzouki Marzuki Merzouki
مغربي Maghribi Maghrebi Moghrabi Magrebi
منصوري Mansouri Mansuri Mansoori
ناصري Nasri Naciri Nasseri Nassiri
نجار Najjar Naggar Nedjar Najar
هاشمي Hachemi Hashimi Hashemi
هلالي Hilali Hlali Helali
ورغي Ouarghi Werghi Ouerghi
وزاني Ouazzani Wazzani Ouezzani
يزيدي Yazidi Yezidi
طنجة Tanger Tangier Tánger Tanja
تطوان Tétouan Tetuan Tetouan Titwan
وجدة Oujda Wajda Uxda Ujda
فاس Fès Fez Fas
مكناس Meknès Meknes Mequinez Miknas
مراكش Marrakech Marrakesh Murrakush
رباط Rabat Ribat
سلا Salé Sale Sala
ناظور Nador Nadhor Nadour Nadur
قنيطرة Kénitra Kenitra Quneitra Qunaytirah
أكادير Agadir Agader
صويرة Essaouira Sawira Suwayra
آسفي Safi Asfi
عيون Laayoune Aaiún Ayun Aayun
داخلة Dakhla Dajla Dakhlah
سمارة Smara Semara Esmara
جديدة Jadida Djadida Yadida
خريبكة Khouribga Juribga Khuribga
ورزازات Ouarzazate Warzazat Uarzazat
زاكورة Zagora Zagoura
تاونات Taounate Tawnat
تيزي Tizi Tizzi
سطيف Sétif Setif Satif
عنابة Annaba Anaba
تلمسان Tlemcen Tilimsan Tremecén
ورقلة Ouargla Wargla Uargla
تمنراست Tamanrasset Tamanghasset
صفاقس Sfax Safaqis Sfaqes
سوسة Sousse Susa Soussa
قيروان Kairouan Qayrawan Kairuán
قفصة Gafsa Qafsa
قابس Gabès Gabes Qabis
بنزرت Bizerte Bizerta Banzart
جندوبة Jendouba Djendouba Yenduba
قصرين Kasserine Qasrin Kasrine
بنغازي Benghazi Bengasi Bengazi
سرت Sirte Sirt Syrte
درنة Derna Darnah Derne
مصراتة Misrata Misurata Misratah
نواكشوط Nouakchott Nuakchot Nawakshut
نواذيبو Nouadhibou Nuadibú Nouadibou
تمبكتو Timbuktu Tombouctou Tombuctú
رقة Raqqa Rakka Raqqah Raca
موصل Mosul Mossoul Mawsil
فلوجة Fallujah Falloujah Faluya
بغداد Baghdad Bagdad
بصرة Basra Bassora Basora
خرطوم Khartoum Khartum Jartum
عدن Aden Adan Adén
صنعاء Sanaa Sana'a Saná
بيروت Beirut Beyrouth Bayrut
سيناء Sinai Sinaï Sinaa
غزة Gaza Ghazza Gazza
مليلية Melilla Mlilia Melilia
مالقة Málaga Malaga Malaqa
برشلونة Barcelona Barcelone Barshaluna
`;

export interface KnownName {
  readonly arabic: string;
  readonly spellings: readonly string[];
}

export const KNOWN_NAMES: readonly KnownName[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [arabic = '', ...spellings] = line.split(' ');
    return { arabic, spellings };
  });
