/** Invented reports, a heading first: numbers in both sets of digits, brackets, quotes, foreign names, vowel signs. */
export const PDF_TEXTS: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'توقيف سبعة أشخاص في مدينة الميناء',
    'أعلنت مديرية الشرطة في بلاغ لها يوم الجمعة 3 ماي 2019 أن عناصرها أوقفت سبعة أشخاص، تتراوح أعمارهم بين 19 و33 سنة، للاشتباه في تورطهم في الإعداد لهجوم على ثكنة في شمال البلاد. وأضاف البلاغ أن عملية التفتيش أسفرت عن حجز ثلاثة مسدسات و440 خرطوشة وأسلحة بيضاء.',
    'وقال الناطق باسم الوزارة إن الموقوفين (خمسة رجال وامرأتان) كانوا على اتصال بتنظيم «الدولة» عبر تطبيق Telegram، وإن اثنين منهم سافرا إلى الخارج سنة ٢٠١٥ قبل أن يعودا بعد ١٨ شهرا. ولم تُسجَّل أي إصابات في صفوف عناصر الأمن خلال العملية.',
    'وبحسب المصدر نفسه، فإن هذه العملية ترفع عدد الخلايا المفككة منذ سنة 2015 إلى 21 خلية، أي بزيادة قدرها 12,5% مقارنة مع الفترة السابقة، في حين بلغ عدد المتابعين أمام محكمة الاستئناف 1.600 شخص إلى غاية نهاية السنة الماضية.',
    'وذكرت منظمة حقوقية أن "العائلات لم تُبلَّغ بمكان الاحتجاز" إلا بعد مرور 48 ساعة، مطالبة بفتح تحقيق مستقل [انظر التقرير السنوي، ص 14-16]. ومن جهتها، أكدت النيابة العامة أن جميع الإجراءات تمت وفق القانون رقم 03.03 المتعلق بمكافحة الإرهاب.',
    'وسيُحال المشتبه فيهم على العدالة فور انتهاء البحث الذي يجرى تحت إشراف النيابة العامة المختصة. وقد سبق للسلطات أن أعلنت في شتنبر 2018 عن تفكيك خلية مماثلة كانت تنشط بين مدينتي المرسى والقلعة، وضُبط لدى أفرادها أجهزة اتصال لاسلكية ومبالغ مالية بعملات مختلفة.',
  ],
  fr: [
    'Sept personnes arrêtées dans la ville du port',
    'La direction de la police a annoncé vendredi 3 mai 2019 l’arrestation de sept personnes, âgées de 19 à 33 ans, soupçonnées d’avoir préparé une attaque contre une caserne du nord du pays. La perquisition a permis de saisir trois pistolets, 440 cartouches et des armes blanches, précise le communiqué.',
    'Le porte-parole du ministère a déclaré que les suspects (cinq hommes et deux femmes) étaient en contact avec l’organisation « État » par l’application Telegram, et que deux d’entre eux avaient séjourné à l’étranger en 2015 avant d’en revenir dix-huit mois plus tard. Aucun blessé n’est à déplorer.',
    'Cette opération porte à 21 le nombre des cellules démantelées depuis 2015, soit une hausse de 12,5 % par rapport à la période précédente, tandis que 1 600 personnes ont été poursuivies devant la cour d’appel jusqu’à la fin de l’année dernière, d’après la même source.',
    'Une organisation de défense des droits humains affirme que les familles n’ont été informées du lieu de détention qu’après 48 heures et demande une enquête indépendante. Le parquet assure que toutes les procédures ont été conduites conformément à la loi antiterroriste.',
  ],
};
