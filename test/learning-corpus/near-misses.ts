/**
 * Sentences that share the words of political violence and tell of something else: ordinary crime, accidents, wars between
 * armies, politics about security, sport in the language of battle, courts and prisons, army news.
 */
type Sentences = readonly [string, ...string[]];

export const NEAR_TOPICS = [
  'crime',
  'accident',
  'war',
  'security politics',
  'sport',
  'courts',
  'army',
] as const;

export const NEAR_MISSES: Readonly<Record<'en' | 'fr' | 'es' | 'ar', readonly [Sentences, ...Sentences[]]>> =
  {
    en: [
      [
        'Two masked men armed with pistols robbed a jeweller in {town} and fled on a motorcycle.',
        'A man of {n} was shot dead outside a bar in {town} in what police call a settling of scores between dealers.',
        'Police arrested {n} members of a gang and seized guns, cocaine and cash in {town}.',
        'The kidnappers of a trader’s son asked for a ransom; the boy was freed after {n} hours.',
        'A husband stabbed his wife and injured {n} neighbours before officers overpowered him.',
        'Investigators found {n} kilos of explosives stolen from a quarry, which safe-breakers had wanted.',
        'The ring smuggled migrants and weapons parts, the prosecutor in {town} said.',
      ],
      [
        'A gas bottle exploded in a restaurant in {town}, killing {n} people.',
        'The blast at the fireworks factory left {n} workers injured; an electrical fault is suspected.',
        'A bus and a lorry collided near {town}: {n} dead.',
        'Firefighters said that the explosion had nothing to do with an attack.',
        'An old shell from the war went off in a field and wounded {n} farm hands.',
        'The army helicopter crashed in fog; all {n} soldiers on board died.',
      ],
      [
        'Government troops and the neighbouring country’s army exchanged artillery fire along the front for {n} hours.',
        'Warplanes bombed positions of the enemy brigade near {town}, the general staff said.',
        'The offensive cost {n} soldiers their lives, according to the ministry of defence.',
        'Both armies shelled villages on the border; {n} civilians were killed.',
        'Tanks entered the suburbs of {town} after three weeks of siege.',
        'The ceasefire lasted {n} days before rockets fell on the port again.',
      ],
      [
        'The interior minister defended the law against terrorism before parliament for {n} minutes.',
        'A conference in {town} discussed how schools can prevent extremism.',
        'The opposition fears that the new powers of the security forces threaten freedom.',
        'The two governments agreed to share information on radicalisation and organised crime.',
        'A study by the university says that {n} percent of people fear an attack.',
        'The party of the former rebels won {n} seats.',
      ],
      [
        'The strikers attacked from the first minute and bombarded the goal of {town} {n} times.',
        'The captain fired a rocket from thirty metres; the keeper was shot to pieces, one reporter wrote.',
        'It was a massacre: {n} goals in one half.',
        'Fans clashed with police after the derby and {n} were arrested for throwing stones.',
        'The coach will plot his revenge in the second leg.',
      ],
      [
        'A court in {town} sentenced an accountant to {n} years for fraud.',
        'The trial of a doctor accused of killing patients opened; {n} witnesses will be heard.',
        'The judge released {n} suspects in the bribery case.',
        'Prisoners took a guard hostage in {town} in a dispute over food.',
        'A smuggler was extradited; police in {n} countries had looked for him.',
      ],
      [
        'The armed forces showed {n} new rifles and drones at the parade in {town}.',
        'A special unit trained the freeing of hostages with colleagues from abroad.',
        'Sappers cleared {n} mines left from the last century.',
        'The police chief of {town} took office and promised more patrols.',
        'Recruits of the brigade planted {n} trees.',
      ],
    ],
    fr: [
      [
        'Deux hommes masqués et armés ont braqué une bijouterie de {town} avant de fuir à moto.',
        'Un homme de {n} ans a été abattu devant un bar de {town}, un règlement de comptes selon la police.',
        'La police a arrêté {n} membres d’un gang et saisi des pistolets, de la cocaïne et de l’argent.',
        'Les ravisseurs réclamaient une rançon au commerçant ; son fils a été libéré après {n} heures.',
        'Le réseau faisait passer des migrants, a dit le procureur de {town}.',
      ],
      [
        'Une bouteille de gaz a explosé dans un restaurant de {town}, faisant {n} morts.',
        'L’explosion de l’usine a blessé {n} ouvriers ; une panne électrique est en cause.',
        'Un autocar et un camion se sont percutés près de {town} : {n} morts.',
        'La piste d’un attentat est écartée, indiquent les pompiers.',
      ],
      [
        'Les deux armées ont échangé des tirs d’artillerie sur la ligne de front pendant {n} heures.',
        'L’aviation a bombardé les positions de la brigade ennemie près de {town}.',
        'L’offensive a coûté la vie à {n} soldats, selon l’état-major.',
        'Les chars sont entrés dans les faubourgs de {town} après trois semaines de siège.',
      ],
      [
        'Le ministre de l’Intérieur a défendu la loi contre le terrorisme devant les députés pendant {n} minutes.',
        'Un colloque à {town} a porté sur la prévention de l’extrémisme à l’école.',
        'Les deux gouvernements échangeront des informations sur la radicalisation.',
        'Selon un sondage, {n} pour cent des habitants craignent un attentat.',
      ],
      [
        'Les attaquants ont bombardé le but de {town} à {n} reprises.',
        'Un missile des trente mètres a tué le match.',
        'Des supporters ont affronté la police ; {n} ont été interpellés pour des jets de pierres.',
        'L’entraîneur prépare sa revanche au match retour.',
      ],
      [
        'Le tribunal de {town} a condamné un comptable à {n} ans pour fraude.',
        'Le procès d’un médecin accusé d’avoir tué des patients s’est ouvert.',
        'Des détenus ont pris un gardien en otage à {town} pour protester contre les repas.',
        'Le juge a libéré {n} suspects dans l’affaire de corruption.',
      ],
      [
        'L’armée a présenté {n} drones au défilé de {town}.',
        'Une unité spéciale s’est entraînée à la libération d’otages avec des collègues étrangers.',
        'Les démineurs ont neutralisé {n} obus du siècle dernier.',
        'Le nouveau chef de la police de {town} promet plus de patrouilles.',
      ],
    ],
    es: [
      [
        'Dos encapuchados armados con pistolas asaltaron una joyería de {town} y huyeron en moto.',
        'Un hombre de {n} años murió a tiros ante un bar de {town} en un ajuste de cuentas.',
        'La policía detuvo a {n} miembros de una banda e incautó armas, cocaína y dinero.',
        'Los secuestradores pedían un rescate al comerciante; su hijo fue liberado tras {n} horas.',
        'La red traía migrantes, dijo el fiscal de {town}.',
      ],
      [
        'Una bombona de gas explotó en un restaurante de {town} y mató a {n} personas.',
        'La explosión de la fábrica hirió a {n} obreros; se sospecha de un fallo eléctrico.',
        'Un autobús chocó con un camión cerca de {town}: {n} muertos.',
        'Los bomberos descartan un atentado.',
      ],
      [
        'Los dos ejércitos intercambiaron fuego de artillería en el frente durante {n} horas.',
        'La aviación bombardeó posiciones de la brigada enemiga cerca de {town}.',
        'La ofensiva costó la vida a {n} soldados, según el estado mayor.',
        'Los tanques entraron en los suburbios de {town} tras tres semanas de sitio.',
      ],
      [
        'El ministro del Interior defendió la ley contra el terrorismo en el parlamento durante {n} minutos.',
        'Un congreso en {town} trató de cómo prevenir el extremismo en la escuela.',
        'Los dos gobiernos compartirán información sobre radicalización.',
        'Según una encuesta, el {n} por ciento teme un atentado.',
      ],
      [
        'Los delanteros bombardearon la portería de {town} {n} veces.',
        'Un misil desde treinta metros mató el partido.',
        'Aficionados se enfrentaron a la policía y {n} fueron detenidos por lanzar piedras.',
        'El entrenador prepara la venganza para la vuelta.',
      ],
      [
        'Un tribunal de {town} condenó a un contable a {n} años por fraude.',
        'Empezó el juicio contra un médico acusado de matar a pacientes.',
        'Unos presos tomaron como rehén a un guardia en {town} por la comida.',
        'El juez dejó libres a {n} sospechosos del caso de sobornos.',
      ],
      [
        'El ejército mostró {n} drones en el desfile de {town}.',
        'Una unidad especial ensayó la liberación de rehenes con colegas extranjeros.',
        'Los artificieros retiraron {n} obuses del siglo pasado.',
        'El nuevo jefe de policía de {town} promete más patrullas.',
      ],
    ],
    ar: [
      [
        'سطا ملثمان مسلحان على محل مجوهرات في {town} وفرا على دراجة نارية.',
        'قتل رجل في {n} من عمره بالرصاص أمام مقهى في {town} في تصفية حسابات بين تجار مخدرات.',
        'أوقفت الشرطة {n} من أفراد عصابة وحجزت مسدسات وكوكايين وأموالا.',
        'طلب الخاطفون فدية من التاجر وأفرج عن ابنه بعد {n} ساعات.',
        'كانت الشبكة تهرب المهاجرين بحسب وكيل النيابة في {town}.',
      ],
      [
        'انفجرت قارورة غاز في مطعم في {town} وأودت بحياة {n} أشخاص.',
        'أصيب {n} عمال في انفجار المصنع بسبب عطب كهربائي.',
        'اصطدمت حافلة بشاحنة قرب {town} وسقط {n} قتلى.',
        'استبعد رجال الإطفاء فرضية الاعتداء.',
      ],
      [
        'تبادل الجيشان القصف المدفعي على خط الجبهة {n} ساعات.',
        'قصف الطيران مواقع لواء العدو قرب {town}.',
        'قتل {n} جنود في الهجوم بحسب هيئة الأركان.',
        'دخلت الدبابات ضواحي {town} بعد حصار دام ثلاثة أسابيع.',
      ],
      [
        'دافع وزير الداخلية عن قانون مكافحة الإرهاب أمام البرلمان {n} دقيقة.',
        'ناقش مؤتمر في {town} الوقاية من التطرف في المدارس.',
        'تتبادل الحكومتان المعلومات حول التطرف.',
        'يخشى {n} في المئة من السكان وقوع اعتداء بحسب استطلاع.',
      ],
      [
        'قصف المهاجمون مرمى {town} {n} مرات.',
        'أطلق القائد صاروخا من ثلاثين مترا قتل المباراة.',
        'اشتبك مشجعون مع الشرطة واعتقل {n} منهم لرشق الحجارة.',
        'يعد المدرب للثأر في مباراة الإياب.',
      ],
      [
        'حكمت محكمة في {town} على محاسب بالسجن {n} سنوات بتهمة الاحتيال.',
        'بدأت محاكمة طبيب متهم بقتل مرضاه.',
        'احتجز سجناء حارسا رهينة في {town} احتجاجا على الطعام.',
        'أفرج القاضي عن {n} مشتبه فيهم في قضية الرشوة.',
      ],
      [
        'عرض الجيش {n} طائرات مسيرة في {town}.',
        'تدربت وحدة خاصة على تحرير الرهائن مع زملاء من الخارج.',
        'أزال خبراء الألغام {n} قذائف من القرن الماضي.',
        'وعد قائد شرطة {town} الجديد بدوريات أكثر.',
      ],
    ],
  };
