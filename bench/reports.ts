/** Languages that there are invented reports in. */
export type ReportLanguage = 'en' | 'fr' | 'es' | 'ar';

interface Words {
  readonly towns: readonly string[];
  readonly groups: readonly string[];
  readonly days: readonly string[];
  readonly report: string;
}

/** An invented report of 1–2 KB in UTF-8; `i` changes its figures and names. */
export function syntheticReport(language: ReportLanguage, i: number): string {
  const { towns, groups, days, report } = WORDS[language];
  const pick = (list: readonly string[], step = 1) => list[(i * step) % list.length] ?? '';
  const values: Readonly<Record<string, string>> = {
    n: String((i % 17) + 2),
    town: pick(towns),
    other: pick(towns, 7),
    group: pick(groups, 3),
    day: pick(days),
    next: pick(days, 2),
    young: String(18 + (i % 9)),
    old: String(33 + (i % 20)),
    guns: String((i % 5) + 2),
    rounds: String((i % 300) + 20),
    dead: String((i % 40) + 3),
    cells: String((i % 90) + 30),
    all: String((i % 900) + 200),
  };
  return report.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  en: {
    towns: ['Oran', 'Nador', 'Sousse', 'Lyon', 'Murcia', 'Bamako', 'Agadez', 'Poso', 'Adana', 'Ghent'],
    groups: ['Islamic State', 'al-Qaida', 'AQIM', 'JNIM', 'Boko Haram'],
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    report: `Police hold {n} in {town} over suspected plot

Security forces arrested {n} people in {town} on {day}, the Interior Ministry announced. They are between {young} and {old} years old and belonged to a cell linked to {group} that was planning to attack police stations with explosive belts.

During house searches officers seized {guns} pistols, {rounds} rounds of ammunition, mobile phones and a black flag. According to a police spokesman the group recruited young men and organised their travel to Syria. No weapons were found in a second flat.

In March 2015 a bomb killed {dead} people in the same town. Since 2014 the authorities have broken up {cells} cells and arrested more than {all} suspects. Analysts warn that further attacks could follow, because several hundred fighters may return from abroad.

Two other men, aged 24 and 31, were detained on {next} in a separate operation in {other}; they are accused of spreading propaganda on the internet. A court will decide next week whether they stay in custody. The investigation is led by the public prosecutor, who said that more arrests were possible.
`,
  },
  fr: {
    towns: ['Oran', 'Nador', 'Sousse', 'Lyon', 'Murcie', 'Bamako', 'Agadez', 'Tanger', 'Adana', 'Gand'],
    groups: ["l'État islamique", 'Al-Qaïda', 'AQMI', 'JNIM', 'Boko Haram'],
    days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'],
    report: `{n} suspects interpellés à {town}

Les forces de sécurité ont arrêté {day} à {town} {n} personnes soupçonnées de préparer un attentat, a annoncé le ministère de l'Intérieur. Âgées de {young} à {old} ans, elles appartenaient à une cellule liée à {group} qui projetait de s'en prendre à des commissariats avec des ceintures explosives.

Lors des perquisitions, les enquêteurs ont saisi {guns} pistolets, {rounds} cartouches, des téléphones portables et un drapeau noir. Selon un porte-parole de la police, le groupe recrutait de jeunes hommes et organisait leur départ vers la Syrie. Aucune arme n'a été trouvée dans un second appartement.

En mars 2015, une bombe avait tué {dead} personnes dans la même ville. Depuis 2014, les autorités ont démantelé {cells} cellules et interpellé plus de {all} suspects. Des analystes redoutent d'autres attaques, car plusieurs centaines de combattants pourraient revenir de l'étranger.

Deux autres hommes, âgés de 24 et 31 ans, ont été placés en garde à vue {next} dans une opération distincte à {other} ; ils sont accusés d'avoir diffusé de la propagande sur internet. Un juge dira la semaine prochaine s'ils restent en détention. L'enquête est menée par le parquet, qui n'exclut pas de nouvelles arrestations.
`,
  },
  es: {
    towns: ['Orán', 'Nador', 'Ceuta', 'Lyon', 'Murcia', 'Bamako', 'Melilla', 'Tánger', 'Adana', 'Gante'],
    groups: ['Estado Islámico', 'Al Qaeda', 'AQMI', 'JNIM', 'Boko Haram'],
    days: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes'],
    report: `Detenidas {n} personas en {town} por un presunto plan

Las fuerzas de seguridad detuvieron el {day} en {town} a {n} personas, según anunció el Ministerio del Interior. Tienen entre {young} y {old} años y formaban parte de una célula vinculada a {group} que planeaba atentar contra comisarías con cinturones explosivos.

En los registros los agentes se incautaron de {guns} pistolas, {rounds} cartuchos, teléfonos móviles y una bandera negra. Según un portavoz de la policía, el grupo captaba a jóvenes y organizaba su viaje a Siria. No se encontraron armas en un segundo piso.

En marzo de 2015 una bomba mató a {dead} personas en la misma ciudad. Desde 2014 las autoridades han desarticulado {cells} células y detenido a más de {all} sospechosos. Los analistas advierten de que podría haber más ataques, porque varios cientos de combatientes pueden volver del extranjero.

Otros dos hombres, de 24 y 31 años, fueron arrestados el {next} en otra operación en {other}; están acusados de difundir propaganda en internet. Un juez decidirá la próxima semana si siguen en prisión. La investigación la dirige la fiscalía, que no descarta nuevas detenciones.
`,
  },
  ar: {
    towns: ['وهران', 'الناظور', 'سوسة', 'ليون', 'مورسيا', 'باماكو', 'أغاديز', 'طنجة', 'أضنة', 'فاس'],
    groups: ['تنظيم الدولة الإسلامية', 'تنظيم القاعدة', 'داعش', 'جماعة نصرة الإسلام والمسلمين', 'بوكو حرام'],
    days: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة'],
    report: `توقيف {n} أشخاص في {town} للاشتباه في إعدادهم لهجوم

أوقفت قوات الأمن يوم {day} في {town} {n} أشخاص، حسبما أعلنت وزارة الداخلية. وتتراوح أعمارهم بين {young} و{old} سنة، وكانوا ينتمون إلى خلية مرتبطة ب{group} كانت تخطط لمهاجمة مراكز الشرطة بأحزمة ناسفة.

وخلال عمليات التفتيش حجز رجال الشرطة {guns} مسدسات و{rounds} رصاصة وهواتف محمولة وراية سوداء. وقال متحدث باسم الشرطة إن المجموعة كانت تجند الشباب وتنظم سفرهم إلى سوريا. ولم يعثر على أسلحة في شقة ثانية.

وفي مارس 2015 قتلت قنبلة {dead} شخصا في المدينة نفسها. ومنذ سنة 2014 فككت السلطات {cells} خلية واعتقلت أكثر من {all} مشتبه به. ويحذر محللون من هجمات أخرى، لأن مئات المقاتلين قد يعودون من الخارج.

كما اعتقل رجلان آخران يبلغان من العمر 24 و31 سنة يوم {next} في عملية منفصلة في {other}، وهما متهمان بنشر الدعاية على الإنترنت. وستقرر المحكمة الأسبوع المقبل إبقاءهما رهن الاعتقال. وتشرف النيابة العامة على التحقيق.
`,
  },
};
