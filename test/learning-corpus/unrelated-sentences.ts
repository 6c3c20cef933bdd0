/** Sentences of reports about other things, by language and topic. `{n}` is a number, `{town}` a town. */
type Sentences = readonly [string, ...string[]];

export const TOPICS = ['sport', 'weather', 'markets', 'culture', 'crime', 'disease', 'politics'] as const;

export const UNRELATED: Readonly<Record<'en' | 'fr' | 'es' | 'ar', readonly [Sentences, ...Sentences[]]>> = {
  en: [
    [
      'The home side beat {town} by {n} goals to one on Sunday.',
      'Their striker missed a penalty in minute {n}.',
      'The coach praised his young defence.',
      'A crowd of {n} thousand watched the final.',
      'The captain will miss the next match with a sore knee.',
    ],
    [
      'Heavy rain closed {n} roads around {town}.',
      'Forecasters expect snow above {n} hundred metres.',
      'A storm tore roofs from houses near {town}; nobody was hurt.',
      'The river rose by {n} centimetres overnight.',
      'Farmers hope that the dry spell ends soon.',
    ],
    [
      'Shares in {town} rose {n} percent in early trading.',
      'The central bank left interest rates unchanged.',
      'Olive oil prices fell for the {n}th week.',
      'The carmaker will hire {n} hundred people at its plant in {town}.',
      'Analysts had expected weaker exports.',
    ],
    [
      'The museum in {town} opens an exhibition of {n} early paintings.',
      'Her second novel is set in {town}.',
      'The festival drew {n} thousand visitors.',
      'A restored opera house reopens on Friday.',
      'The film won {n} prizes.',
    ],
    [
      'Police in {town} arrested {n} men over a series of car thefts.',
      'A court fined the trader for forged invoices.',
      'Customs officers seized {n} kilos of cannabis at the port of {town}.',
      'The burglars took jewellery and {n} watches.',
      'A man of {n} was charged with the killing of his neighbour after a quarrel over a wall.',
    ],
    [
      'Health officials in {town} reported {n} new cases of measles.',
      'Two patients died of the fever.',
      'The vaccine arrived in {n} boxes.',
      'Hospitals ask visitors to wear masks.',
      'An outbreak of food poisoning struck {n} guests of a wedding in {town}.',
    ],
    [
      'The parliament debated the budget for {n} hours.',
      'The mayor of {town} resigned after losing the vote.',
      'Ministers agreed on a pension reform.',
      'The opposition wants early elections in {town}.',
      'The party leads by {n} points in a survey.',
    ],
  ],
  fr: [
    [
      'Le club de {town} a gagné par {n} buts à un dimanche.',
      'L’attaquant a manqué un penalty à la {n}e minute.',
      'L’entraîneur a salué ses jeunes défenseurs.',
      'Le tournoi a réuni {n} équipes.',
    ],
    [
      'De fortes pluies ont fermé {n} routes autour de {town}.',
      'La neige est attendue au-dessus de {n} cents mètres.',
      'Une tempête a arraché des toits près de {town}, sans faire de blessés.',
      'Les agriculteurs espèrent la fin de la sécheresse.',
    ],
    [
      'La bourse de {town} a gagné {n} pour cent.',
      'La banque centrale laisse ses taux inchangés.',
      'Le prix du blé baisse pour la {n}e semaine.',
      'L’usine de {town} embauchera {n} cents personnes.',
    ],
    [
      'Le musée de {town} présente {n} tableaux anciens.',
      'Son deuxième roman se passe à {town}.',
      'Le festival a attiré {n} mille visiteurs.',
      'Le film a reçu {n} prix.',
    ],
    [
      'La police de {town} a interpellé {n} hommes pour des vols de voitures.',
      'Le tribunal a condamné le commerçant pour fausses factures.',
      'Les douaniers ont saisi {n} kilos de cannabis au port de {town}.',
      'Les cambrioleurs ont emporté des bijoux et {n} montres.',
    ],
    [
      'Les autorités sanitaires de {town} signalent {n} nouveaux cas de rougeole.',
      'Deux malades sont morts de la fièvre.',
      'Les hôpitaux demandent le port du masque.',
      'Une intoxication a frappé {n} invités d’un mariage à {town}.',
    ],
    [
      'Le parlement a débattu du budget pendant {n} heures.',
      'Le maire de {town} démissionne après le vote.',
      'Les ministres s’accordent sur les retraites.',
      'L’opposition réclame des élections anticipées.',
    ],
  ],
  es: [
    [
      'El equipo de {town} ganó por {n} goles a uno el domingo.',
      'El delantero falló un penalti en el minuto {n}.',
      'El entrenador elogió a su joven defensa.',
      'El torneo reunió a {n} equipos.',
    ],
    [
      'Las lluvias cortaron {n} carreteras cerca de {town}.',
      'Se espera nieve por encima de los {n} cientos metros.',
      'Una tormenta arrancó tejados en {town} sin causar heridos.',
      'Los agricultores esperan que acabe la sequía.',
    ],
    [
      'La bolsa de {town} subió un {n} por ciento.',
      'El banco central mantiene los tipos de interés.',
      'El precio del aceite baja por {n}a semana.',
      'La fábrica de {town} contratará a {n} cientos personas.',
    ],
    [
      'El museo de {town} muestra {n} cuadros antiguos.',
      'Su segunda novela transcurre en {town}.',
      'El festival atrajo a {n} mil visitantes.',
      'La película ganó {n} premios.',
    ],
    [
      'La policía de {town} detuvo a {n} hombres por robar coches.',
      'El juez multó al comerciante por facturas falsas.',
      'La aduana incautó {n} kilos de hachís en el puerto de {town}.',
      'Los ladrones se llevaron joyas y {n} relojes.',
    ],
    [
      'Sanidad comunica {n} nuevos casos de sarampión en {town}.',
      'Dos pacientes murieron por la fiebre.',
      'Los hospitales piden usar mascarilla.',
      'Una intoxicación afectó a {n} invitados de una boda en {town}.',
    ],
    [
      'El parlamento debatió los presupuestos durante {n} horas.',
      'El alcalde de {town} dimite tras la votación.',
      'Los ministros pactan la reforma de las pensiones.',
      'La oposición pide elecciones anticipadas.',
    ],
  ],
  ar: [
    [
      'فاز فريق {town} بنتيجة {n} أهداف مقابل هدف يوم الأحد.',
      'أضاع المهاجم ركلة جزاء في الدقيقة {n}.',
      'أشاد المدرب بلاعبيه الشباب.',
      'شارك في البطولة {n} فريقا.',
    ],
    [
      'أغلقت الأمطار {n} طرق حول {town}.',
      'يتوقع خبراء الأرصاد تساقط الثلوج فوق {n} متر.',
      'اقتلعت عاصفة أسقف منازل قرب {town} دون إصابات.',
      'يأمل المزارعون في نهاية الجفاف.',
    ],
    [
      'ارتفعت أسهم بورصة {town} بنسبة {n} في المئة.',
      'أبقى البنك المركزي سعر الفائدة دون تغيير.',
      'تراجعت أسعار القمح للأسبوع {n}.',
      'سيوظف مصنع {town} نحو {n} عامل.',
    ],
    [
      'يعرض متحف {town} {n} لوحات قديمة.',
      'تدور روايتها الثانية في {town}.',
      'استقطب المهرجان {n} ألف زائر.',
      'نال الفيلم {n} جوائز.',
    ],
    [
      'أوقفت شرطة {town} {n} رجال بتهمة سرقة السيارات.',
      'غرمت المحكمة التاجر بسبب فواتير مزورة.',
      'حجزت الجمارك {n} كيلوغراما من الحشيش في ميناء {town}.',
      'سرق اللصوص مجوهرات و{n} ساعات.',
    ],
    [
      'سجلت مصالح الصحة في {town} {n} إصابة جديدة بالحصبة.',
      'توفي مريضان بسبب الحمى.',
      'تطلب المستشفيات من الزوار وضع الكمامات.',
      'أصيب {n} من ضيوف عرس في {town} بتسمم غذائي.',
    ],
    [
      'ناقش البرلمان الميزانية {n} ساعات.',
      'استقال عمدة {town} بعد التصويت.',
      'اتفق الوزراء على إصلاح التقاعد.',
      'تطالب المعارضة بانتخابات مبكرة.',
    ],
  ],
};

export const TOWNS: Readonly<Record<keyof typeof UNRELATED, Sentences>> = {
  en: ['Leeds', 'Casablanca', 'Tunis', 'Manila', 'Nairobi', 'Izmir'],
  fr: ['Lyon', 'Alger', 'Dakar', 'Rabat', 'Liège', 'Sfax'],
  es: ['Sevilla', 'Lima', 'Bogotá', 'Ceuta', 'Murcia', 'Cali'],
  ar: ['وهران', 'طنجة', 'القاهرة', 'عمان', 'صفاقس', 'بيروت'],
};
