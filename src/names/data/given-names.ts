/**
 * Given names that thousands bear, and the ways in which French, Spanish and English writers romanise them: Arabic first,
 * then spellings; a stroke between names. A spelling that two names share stands with both. Written down for this
 * project from common knowledge.
 */
export const GIVEN_NAMES = `
محمد Mohamed Mohammed Muhammad Mohamad Mouhamed / أحمد Ahmed Ahmad Hmed / محمود Mahmoud Mahmud Mahmood
حسن Hassan Hasan Hacen Hassane / حسين Hussein Hussain Hossein Houcine Husayn Hocine / علي Ali Aly
عمر Omar Umar Omer / عمرو Amr Amro / عثمان Othman Othmane Osman Uthman Otman
أبوبكر Aboubakr Abubakar Boubker Aboubacar Abu-Bakr / سعيد Said Saïd Saeed Sayeed / سعد Saad Sa'd Saâd
سعاد Souad Suad Soad Souaad / يوسف Youssef Yusuf Yousef Joussef Youcef Yosef
يونس Younes Younis Yunus Younous / إبراهيم Ibrahim Brahim Ebrahim
إسماعيل Ismail Ismaïl Smail Esmail Ismael / إدريس Idris Driss Idriss Edris
إلياس Ilyas Elias Ilyass Ilias / أنس Anas Anass / أيوب Ayoub Ayyub Ayub Eyoub / أشرف Achraf Ashraf
أسامة Oussama Usama Osama Ousama / أمين Amine Amin Ameen / أمينة Amina Aminah Emina
أنور Anouar Anwar Anwer / بلال Bilal Bilel Belal Billal / بشير Bachir Bashir Béchir Basheer
بوعزة Bouazza Buazza / بوشعيب Bouchaib Bouchaïb / توفيق Toufik Tawfiq Taoufik Tewfik Tofik
جمال Jamal Djamel Gamal Yamal Djamal / جواد Jawad Jaouad Djaouad Yawad / جلال Jalal Djelal Galal Jelal
حكيم Hakim Hakeem / حميد Hamid Hameed / حمزة Hamza Hamzah / حمادة Hamada Hamadah / حليمة Halima Halimah
حياة Hayat Hayet / خالد Khaled Khalid Jaled Jalid / خديجة Khadija Khadidja Jadiya Khadijah
خليل Khalil Jalil Khaleel / داود Daoud Dawud Daud Dawood / ربيع Rabie Rabih Rabi Rabia
رشيد Rachid Rashid Rasheed Rachide / رشيدة Rachida Rashida / رضا Reda Rida Ridha Redha
رمضان Ramadan Ramdane Ramadhan Romdhane / زكرياء Zakaria Zakariya Zacaria Zakariae
زينب Zineb Zaynab Zeinab Zainab Zaineb / زهراء Zahra Zohra Zahraa / زهير Zouhair Zuhair Zoheir Zouheir
سليمان Slimane Suleiman Sulayman Soulaimane Sliman / سمير Samir Sameer / سميرة Samira Sameera
سفيان Sofiane Sufyan Soufiane Sofian Sufian / سلمى Salma Selma / شكيب Chakib Shakib
شفيق Chafik Shafiq Chafiq / شريف Cherif Sharif Chérif Shareef Sherif / صالح Saleh Salah Salih Salehe
صلاح Salah Saleh Salâh / طارق Tarik Tariq Tarek / طاهر Taher Tahir Tahar / طه Taha Tahah / عادل Adel Adil
عائشة Aicha Aisha Aïcha Ayesha Aysha / عباس Abbas Abbès Abbass
عبدالله Abdallah Abdullah Abdellah Abdulla / عبدالحق Abdelhak Abdelhaq Abdul-Haqq Abdelhakk
عبدالرحمن Abderrahmane Abdurrahman Abdel-Rahman Abdulrahman Abderrahman
عبدالعزيز Abdelaziz Abdulaziz Abdul-Aziz / عبدالقادر Abdelkader Abdulqader Abdel-Qadir Abdelqader
عبدالكريم Abdelkrim Abdelkarim Abdulkarim Abdul-Kareem
عبداللطيف Abdellatif Abdul-Latif Abdelatif Abdullatif / عبدالمجيد Abdelmajid Abdelmadjid Abdulmajeed
عبدالناصر Abdennasser Abdel-Nasser Abdulnasser / عبدالسلام Abdessalam Abdeslam Abdulsalam Abdesselam
عبدالواحد Abdelouahed Abdelwahed Abdulwahid Abdelouahad / عبدالوهاب Abdelouahab Abdelwahab Abdulwahhab
عبدالملك Abdelmalek Abdulmalik / عبدالرزاق Abderrazak Abdul-Razzaq Abderrazzak
عزالدين Azzedine Izz-al-Din Azeddine Ezzedine / عزيز Aziz Azeez / عزيزة Aziza Azizah
عماد Imad Imed Emad / غالي Ghali Rhali / غزالي Ghazali Rhazali Gazali Ghazzali
غسان Ghassan Gassan Rassane / فاطمة Fatima Fatma Fatimah Fatema / فتحي Fathi Fethi Fatehi
فتاح Fatah Fettah Fattah / فريد Farid Fareed / فريدة Farida Fareeda / فؤاد Fouad Fuad Foued
فيصل Faisal Fayçal Faysal Fayssal Feisal / قاسم Kacem Qasim Kassem Qassem Kasim Cacem
قادر Kader Qader Cader / كريم Karim Kareem Krim Carim / كريمة Karima Kareema / كمال Kamal Kamel Kemal
لطيفة Latifa Lateefa / لطفي Lotfi Lutfi / ليلى Leila Layla Laila Leyla / مالك Malek Malik
مبارك Mbarek Mubarak Moubarak Embarek / مختار Mokhtar Mukhtar Mojtar Moctar / مراد Mourad Murad Mrad
مريم Meriem Maryam Mariam Meryem / مسعود Messaoud Masoud Massoud Masud
مصطفى Mustapha Mostafa Mustafa Moustafa Mustafá / منصور Mansour Mansur Mansoor / منير Mounir Munir Monir
مهدي Mehdi Mahdi / موسى Moussa Musa Mousa / نبيل Nabil Nabeel Nébil
نجيب Najib Nadjib Naguib Nayib Nejib / نجاة Najat Nadjet Najet / نادر Nadir Nader / نادية Nadia Nadya
ناصر Nasser Nasir Nacer Naser / نعيمة Naima Naïma Naimah
نورالدين Noureddine Nur-al-Din Nordine Nourredine Nureddin / هاشم Hachem Hashim Hashem
هشام Hicham Hisham Hichem / هدى Houda Huda Hoda / وليد Walid Oualid Waleed / وهبي Ouahbi Wahbi
ياسين Yassine Yasin Yacine Yaseen Yasine / ياسر Yasser Yasir Yaser / يحيى Yahya Yahia Yehia Yahiya
يعقوب Yacoub Yaqub Yakoub Yaacoub / حامد Hamed Hamid Hamad / كامل Kamel Kamil Camel
نذير Nadir Nadhir Nazir / نصير Nassir Nasir Nacir / محسن Mohsen Mohcine Muhsin Mohsin
حسناء Hasna Hasnaa Hassna / حسام Houssam Hussam Hosam Houssem / حسنية Hassania Hasnia
سعدية Saadia Sadia Saâdia / سعيدة Saida Saïda Saeeda / كوثر Kaoutar Kawthar Kaouthar Kautar
فوزي Faouzi Fawzi Fauzi Fouzi / فوزية Fouzia Fawzia Faouzia / صفية Safia Safiya Safiyya / صباح Sabah
رابح Rabah Rabeh / رباب Rabab / منى Mona Mouna Muna / مها Maha / هند Hind Hend
وفاء Wafa Ouafa Wafaa Ouafae / هناء Hanae Hana Hanaa / سناء Sanae Sana Sanaa / سهام Siham Seham Sihem
إلهام Ilham Elham Ilhem / إيمان Imane Iman Eman / إكرام Ikram Ikrame Ekram / أسماء Asma Asmae Asmaa Asmâa
بشرى Bouchra Bushra Bochra / حنان Hanane Hanan Hanene / نوال Naoual Nawal Nawel / لبنى Loubna Lubna Lobna
لمياء Lamia Lamya Lamiae / غزلان Ghizlane Ghizlan Ghezlane / حسيبة Hassiba Hasiba
جميلة Jamila Djamila Yamila Gamila / جميل Jamil Djamil Gamil Jameel / زكية Zakia Zakiya
نزهة Nezha Nuzha Nozha / نزار Nizar Nezar / ثريا Soraya Thouraya Thuraya Touria / طاوس Taous Taos
يزيد Yazid Yezid / يوبا Youba Yuba / معاذ Mouad Muadh Moaz Mouadh / معمر Muammar Mouammar Moammar Maamar
مصعب Mosab Musab Moussab Mossab / معاوية Muawiya Mouaouia Moawia / عياض Iyad Ayad Yadh Iyadh
إياد Iyad Eyad Iyed / عصام Issam Essam Isam Aissam / عصمت Ismat Esmat / عيسى Aissa Issa Isa Aïssa Eissa
عبير Abir Abeer / عبيد Obeid Ubaid Abid Oubeid / عبدالإله Abdelilah Abdulilah
عبدالجليل Abdeljalil Abdeldjalil Abduljalil / عبدالحميد Abdelhamid Abdulhamid Abdul-Hameed
عبدالحكيم Abdelhakim Abdulhakim / عبدالخالق Abdelkhalek Abdulkhaliq Abdelkhaleq
عبدالصمد Abdessamad Abdelsamad Abdulsamad / عبدالغني Abdelghani Abdulghani Abdelrhani
عبدالفتاح Abdelfattah Abdel-Fatah Abdulfattah / عبدالنبي Abdennabi Abdelnabi
عبدالهادي Abdelhadi Abdulhadi / عدنان Adnane Adnan Adnène / علاء Alaa Ala Aala / عمار Ammar Amar Aamar
عمران Imran Omran Imrane / عنتر Antar / غازي Ghazi Gazi Rhazi / فهد Fahd Fahad / فارس Fares Faris Farès
فرحات Farhat Ferhat / فضيلة Fadila Fadhila Fadela / قيس Qais Kais Qays Kaïs
كاظم Kazem Kadhim Kadhem Kazim / لؤي Louay Luay Loay / لقمان Lokman Luqman Loqman Lukman
ليث Laith Leith Layth / مأمون Maamoun Mamoun Mamun / مروان Marouane Marwan Merouane Marwane
مسلم Muslim Moslem Mouslim / معتصم Mouatassim Mutasim Mutassim / ميلود Miloud Milud Mouloud
مولود Mouloud Mawlud Miloud / نعيم Naim Naïm Naeem / نوح Nouh Nuh Noh / نور Nour Nur Noor Nor
هارون Haroun Harun Haroon / هاني Hani Hany / هيثم Haitham Haytham Haythem Haithem
وائل Wael Wail Ouail Ouael / وسام Wissam Wisam Ouissam / وسيم Wassim Wasim Ouassim Waseem
يسرى Yousra Yusra Yosra / ياسمين Yasmine Yasmin Jasmin Yasmina / زياد Ziad Ziyad Zied Zyad
زيد Zaid Zayd Zeid / زين Zine Zain Zein Zayn / رائد Raed Raid Raïd / رؤوف Raouf Rauf Rawf
راشد Rached Rashid Rashed Rachid / رفيق Rafik Rafiq Rafic / رامي Rami Ramy / ربيعة Rabia Rabiaa Rebia
سامي Sami Samy / سامية Samia Samiya / ساجدة Sajida Sajeda / سالم Salem Salim
سليم Salim Slim Selim Saleem / سلطان Sultan Soltane Soltan / سلمان Salman Selman Salmane
شهاب Chihab Shihab Shehab Chiheb / شعيب Chouaib Shuaib Shoaib / شكري Choukri Shukri Chokri Shokri
صابر Saber Sabir / صبري Sabri Sabry / صهيب Souhaib Suhaib Sohaib Souhayb / ضياء Diaa Dia Ziya Dhia
طلال Talal / طلحة Talha Talhah / عاطف Atef Atif / عبود Abboud Aboud / عزت Izzat Ezzat Azzat
جعفر Jaafar Djaafar Jafar Gaafar Yafar / جابر Jaber Jabir Djaber Gaber
جبريل Jibril Djibril Jebril Gibril / حازم Hazem Hazim / حافظ Hafez Hafiz Hafid Hafed / حاتم Hatem Hatim
حبيب Habib Habeeb / حبيبة Habiba / حذيفة Houdaifa Hudhayfa Hodeifa Huzaifa / حسان Hassan Hassane Hassen
حكمت Hikmat Hekmat / حمدان Hamdan Hamdane / حمدي Hamdi Hamdy / حنظلة Handhala Hanzala / خلف Khalaf Jalaf
خلدون Khaldoun Khaldun Jaldun / خير Khair Kheir Jair / داوود Daoud Dawud Dawood Daud
بدر Badr Bader Badre / بدوي Badawi Badaoui Bedoui / بكر Bakr Baker Bekr / برهان Burhan Borhane Bourhan
أبو Abu Abou Abo / أمير Amir Emir Ameer / أميرة Amira Ameera Emira / أنيس Anis Aniss Anees
أكرم Akram Ekrem / أيمن Aymen Ayman Aimen Aymane / أسعد Asaad Assad Asad / أسد Assad Asad Assed
إسلام Islam Eslam / إسحاق Ishaq Ishak Isaac Isak
العربي Larbi Larbie / لحسن Lahcen Lahsen Lahcene Lahsan / لخضر Lakhdar / حجاج Hajjaj Hadjadj Haggag
`;
