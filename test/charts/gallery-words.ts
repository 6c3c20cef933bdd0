import type { ChartLanguage } from '../../src/charts/index.ts';

/** Invented labels in four languages, some of them long. */
export interface GalleryWords {
  readonly weapons: readonly [string, string, string, string];
  readonly types: readonly [string, string, string, string];
  readonly notReported: string;
  readonly titles: Readonly<
    Record<
      | 'bar'
      | 'grouped'
      | 'stacked'
      | 'panels'
      | 'claims'
      | 'line'
      | 'timeline'
      | 'matrix'
      | 'ranks'
      | 'network'
      | 'map'
      | 'regions',
      string
    >
  >;
  readonly caption: string;
  readonly events: string;
  readonly groups: readonly [string, string];
  readonly speakers: readonly [string, string, string, string, string];
  readonly series: readonly [string, string, string];
  readonly datasets: readonly [string, string, string];
  readonly lanes: readonly [string, string, string];
  readonly measures: readonly [string, string, string, string, string, string];
  readonly states: Readonly<Record<string, string>>;
  readonly boundaries: string;
}

export const GALLERY_WORDS: Readonly<Record<ChartLanguage, GalleryWords>> = {
  en: {
    weapons: [
      'Explosives',
      'Bladed weapons, from kitchen knives to machetes and swords',
      'Vehicle',
      'Firearms',
    ],
    types: ['Attack', 'Plot that was disrupted', 'Arrest for support', 'Return of fighters'],
    notReported: 'not reported',
    titles: {
      bar: 'Weapons that were planned',
      grouped: 'Weapons by kind of operation',
      stacked: 'Kinds of operation by year',
      panels: 'Weapons in three datasets',
      claims: 'How many left: what has been said',
      line: 'Operations by month',
      timeline: 'Measures and operations',
      matrix: 'Kinds of operation and weapons',
      ranks: 'Weapons by rank, before and after',
      network: 'Warnings and tips between states',
      map: 'Where operations took place',
      regions: 'Operations by region',
    },
    caption: 'N = 41 operations. An operation may have several weapons, so the rows do not add up.',
    events: 'Operations per year',
    groups: ['Have left, in all', 'Are there now'],
    speakers: [
      'Minister of the interior',
      'Head of the central bureau of inquiry',
      'Research centre of a university abroad',
      'Daily newspaper',
      'The group itself',
    ],
    series: ['per month', 'in all', 'rolling over three months'],
    datasets: ['Our coding', 'First outside dataset', 'Second outside dataset'],
    lanes: ['Laws', 'Institutions', 'Programmes'],
    measures: [
      'Law against the financing of terrorism',
      'Law on joining armed groups abroad',
      'Central bureau of judicial inquiry',
      'Council for religious affairs is reformed',
      'Training of imams',
      'Reconciliation in prisons',
    ],
    states: {
      MA: 'Morocco',
      ES: 'Spain',
      FR: 'France',
      BE: 'Belgium',
      US: 'United States',
      CD: 'Democratic Republic of the Congo',
      DE: 'Germany',
    },
    boundaries: 'invented regions',
  },
  fr: {
    weapons: [
      'Explosifs',
      'Armes blanches, du couteau de cuisine à la machette et au sabre',
      'Véhicule',
      'Armes à feu',
    ],
    types: ['Attentat', 'Projet déjoué', 'Arrestation pour soutien', 'Retour de combattants'],
    notReported: 'non signalé',
    titles: {
      bar: 'Armes qui étaient prévues',
      grouped: 'Armes par type d’opération',
      stacked: 'Types d’opération par année',
      panels: 'Armes dans trois jeux de données',
      claims: 'Combien sont partis : ce qui a été dit',
      line: 'Opérations par mois',
      timeline: 'Mesures et opérations',
      matrix: 'Types d’opération et armes',
      ranks: 'Armes par rang, avant et après',
      network: 'Avertissements et renseignements entre États',
      map: 'Où les opérations ont eu lieu',
      regions: 'Opérations par région',
    },
    caption:
      'N = 41 opérations. Une opération peut compter plusieurs armes : les lignes ne s’additionnent pas.',
    events: 'Opérations par année',
    groups: ['Sont partis, au total', 'S’y trouvent aujourd’hui'],
    speakers: [
      'Ministre de l’Intérieur',
      'Directeur du bureau central d’investigation',
      'Centre de recherche d’une université étrangère',
      'Quotidien',
      'Le groupe lui-même',
    ],
    series: ['par mois', 'au total', 'moyenne glissante sur trois mois'],
    datasets: ['Notre codage', 'Premier jeu extérieur', 'Second jeu extérieur'],
    lanes: ['Lois', 'Institutions', 'Programmes'],
    measures: [
      'Loi contre le financement du terrorisme',
      'Loi sur l’enrôlement à l’étranger',
      'Bureau central d’investigation judiciaire',
      'Réforme du conseil des affaires religieuses',
      'Formation des imams',
      'Réconciliation dans les prisons',
    ],
    states: {
      MA: 'Maroc',
      ES: 'Espagne',
      FR: 'France',
      BE: 'Belgique',
      US: 'États-Unis',
      CD: 'République démocratique du Congo',
      DE: 'Allemagne',
    },
    boundaries: 'régions inventées',
  },
  ar: {
    weapons: ['متفجرات', 'أسلحة بيضاء من سكاكين المطبخ إلى السواطير والسيوف', 'مركبة', 'أسلحة نارية'],
    types: ['هجوم', 'مخطط أُحبط', 'توقيف بتهمة الدعم', 'عودة مقاتلين'],
    notReported: 'غير مذكور',
    titles: {
      bar: 'الأسلحة التي كان يُخطط لاستعمالها',
      grouped: 'الأسلحة حسب نوع العملية',
      stacked: 'أنواع العمليات حسب السنة',
      panels: 'الأسلحة في ثلاث قواعد بيانات',
      claims: 'كم غادروا: ما الذي قيل',
      line: 'العمليات حسب الشهر',
      timeline: 'التدابير والعمليات',
      matrix: 'أنواع العمليات والأسلحة',
      ranks: 'الأسلحة حسب المرتبة، قبل وبعد',
      network: 'التحذيرات والمعلومات بين الدول',
      map: 'أين وقعت العمليات',
      regions: 'العمليات حسب الجهة',
    },
    caption: 'N = 41 عملية. قد تضم العملية عدة أسلحة، لذلك لا تُجمع الأسطر.',
    events: 'العمليات حسب السنة',
    groups: ['غادروا في المجموع', 'يوجدون هناك الآن'],
    speakers: [
      'وزير الداخلية',
      'مدير المكتب المركزي للأبحاث',
      'مركز أبحاث تابع لجامعة أجنبية',
      'صحيفة يومية',
      'الجماعة نفسها',
    ],
    series: ['في الشهر', 'في المجموع', 'متوسط متحرك لثلاثة أشهر'],
    datasets: ['ترميزنا', 'القاعدة الخارجية الأولى', 'القاعدة الخارجية الثانية'],
    lanes: ['قوانين', 'مؤسسات', 'برامج'],
    measures: [
      'قانون مكافحة تمويل الإرهاب',
      'قانون الالتحاق بجماعات في الخارج',
      'المكتب المركزي للأبحاث القضائية',
      'إصلاح مجلس الشؤون الدينية',
      'تكوين الأئمة',
      'المصالحة في السجون',
    ],
    states: {
      MA: 'المغرب',
      ES: 'إسبانيا',
      FR: 'فرنسا',
      BE: 'بلجيكا',
      US: 'الولايات المتحدة',
      CD: 'جمهورية الكونغو الديمقراطية',
      DE: 'ألمانيا',
    },
    boundaries: 'جهات متخيلة',
  },
  es: {
    weapons: [
      'Explosivos',
      'Armas blancas, desde cuchillos de cocina hasta machetes y espadas',
      'Vehículo',
      'Armas de fuego',
    ],
    types: ['Atentado', 'Plan desbaratado', 'Detención por apoyo', 'Regreso de combatientes'],
    notReported: 'no consta',
    titles: {
      bar: 'Armas previstas',
      grouped: 'Armas por tipo de operación',
      stacked: 'Tipos de operación por año',
      panels: 'Armas en tres conjuntos de datos',
      claims: 'Cuántos se fueron: lo que se ha dicho',
      line: 'Operaciones por mes',
      timeline: 'Medidas y operaciones',
      matrix: 'Tipos de operación y armas',
      ranks: 'Armas por puesto, antes y después',
      network: 'Avisos e informaciones entre Estados',
      map: 'Dónde ocurrieron las operaciones',
      regions: 'Operaciones por región',
    },
    caption: 'N = 41 operaciones. Una operación puede tener varias armas: las filas no se suman.',
    events: 'Operaciones por año',
    groups: ['Se han ido, en total', 'Están allí ahora'],
    speakers: [
      'Ministro del Interior',
      'Director de la oficina central de investigación',
      'Centro de investigación de una universidad extranjera',
      'Diario',
      'El propio grupo',
    ],
    series: ['por mes', 'en total', 'media móvil de tres meses'],
    datasets: ['Nuestra codificación', 'Primer conjunto externo', 'Segundo conjunto externo'],
    lanes: ['Leyes', 'Instituciones', 'Programas'],
    measures: [
      'Ley contra la financiación del terrorismo',
      'Ley sobre la incorporación a grupos en el extranjero',
      'Oficina central de investigación judicial',
      'Reforma del consejo de asuntos religiosos',
      'Formación de imanes',
      'Reconciliación en las cárceles',
    ],
    states: {
      MA: 'Marruecos',
      ES: 'España',
      FR: 'Francia',
      BE: 'Bélgica',
      US: 'Estados Unidos',
      CD: 'República Democrática del Congo',
      DE: 'Alemania',
    },
    boundaries: 'regiones inventadas',
  },
};
