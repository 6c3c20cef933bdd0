import type { Language, NumberWord } from '../language.ts';
import { arabicForms, splitArabic } from './ar-words.ts';

/** Units by value, each with its spellings: masculine, feminine, case and dual forms. Alef without hamza is enough. */
const UNITS: readonly (readonly [number, string])[] = [
  [1, 'واحد|واحدة|احد|احدى'],
  [2, 'اثنان|اثنين|اثنتان|اثنتين|اثنا|اثني|اثنتا|اثنتي|إثنان|إثنين'],
  [3, 'ثلاثة|ثلاث|تلاثة'],
  [4, 'أربعة|أربع'],
  [5, 'خمسة|خمس'],
  [6, 'ستة|ست'],
  [7, 'سبعة|سبع'],
  [8, 'ثمانية|ثماني|ثمان|تمانية'],
  [9, 'تسعة|تسع'],
];
const TENS: readonly (readonly [number, string])[] = [
  [20, 'عشرون|عشرين'],
  [30, 'ثلاثون|ثلاثين'],
  [40, 'أربعون|أربعين'],
  [50, 'خمسون|خمسين'],
  [60, 'ستون|ستين'],
  [70, 'سبعون|سبعين'],
  [80, 'ثمانون|ثمانين'],
  [90, 'تسعون|تسعين'],
];
const HUNDREDS: readonly (readonly [number, string])[] = [
  [100, 'مئة|مائة|مية|مئه'],
  [200, 'مئتان|مئتين|مائتان|مائتين|مئتا|مئتي|مائتا|مائتي'],
  [300, 'ثلاثمئة|ثلاثمائة|ثلاث مئة|ثلاث مائة'],
  [400, 'أربعمئة|أربعمائة|أربع مئة|أربع مائة'],
  [500, 'خمسمئة|خمسمائة|خمس مئة|خمس مائة'],
  [600, 'ستمئة|ستمائة|ست مئة|ست مائة'],
  [700, 'سبعمئة|سبعمائة|سبع مئة|سبع مائة'],
  [800, 'ثمانمئة|ثمانمائة|ثماني مئة|ثماني مائة|ثمانيمائة'],
  [900, 'تسعمئة|تسعمائة|تسع مئة|تسع مائة'],
];
const ORDINALS: readonly (readonly [number, string])[] = [
  [2, 'ثان|ثاني|ثانية'],
  [3, 'ثالث|ثالثة'],
  [4, 'رابع|رابعة'],
  [5, 'خامس|خامسة'],
  [6, 'سادس|سادسة'],
  [7, 'سابع|سابعة'],
  [8, 'ثامن|ثامنة'],
  [9, 'تاسع|تاسعة'],
  [10, 'عاشر|عاشرة'],
];

const forms = (list: string): string[] => list.split('|');

/** 11th to 99th: "الثالثة عشرة", "الخامس والعشرين". */
function compoundOrdinals(): [string, number][] {
  const first = forms('حادي|حادية').map((word): [string, number] => [word, 1]);
  const units = [
    ...first,
    ...ORDINALS.slice(0, -1).flatMap(([value, list]) =>
      forms(list).map((word): [string, number] => [word, value]),
    ),
  ];
  return units.flatMap(([word, value]) => [
    ...['عشر', 'عشرة'].map((ten): [string, number] => [`${word} ${ten}`, value + 10]),
    ...TENS.flatMap(([ten, list]) =>
      forms(list).map((name): [string, number] => [`${word} و ${name}`, value + ten]),
    ),
  ]);
}

/** 11 to 99: "ثلاثة عشر", "خمس وعشرين". */
function compounds(): [string, number][] {
  const teens = UNITS.flatMap(([value, list]) =>
    forms(list).flatMap((unit): [string, number][] => [
      [`${unit} عشر`, value + 10],
      [`${unit} عشرة`, value + 10],
    ]),
  );
  const rest = UNITS.flatMap(([value, list]) =>
    forms(list).flatMap((unit) =>
      TENS.flatMap(([ten, tens]) =>
        forms(tens).map((word): [string, number] => [`${unit} و ${word}`, value + ten]),
      ),
    ),
  );
  return [...teens, ...rest];
}

const THOUSANDS = 'ألف|الف|آلاف|الاف';

function numberWords(): Record<string, NumberWord> {
  const words: Record<string, NumberWord> = { الاف: { value: 2000, kind: 'vague' } };
  const add = (value: number, kind: NumberWord['kind']) => (word: string) => {
    words[word] = { value, kind };
  };
  for (const [value, list] of [...UNITS, ...TENS, ...HUNDREDS]) forms(list).forEach(add(value, 'unit'));
  for (const [value, list] of ORDINALS) forms(list).forEach(add(value, 'ordinal'));
  for (const [word, value] of compounds()) add(value, 'unit')(word);
  for (const [word, value] of compoundOrdinals()) add(value, 'ordinal')(word);
  for (const [value, list] of UNITS.slice(2)) {
    for (const unit of forms(list))
      for (const word of forms(THOUSANDS)) add(value * 1000, 'unit')(`${unit} ${word}`);
  }
  forms('عشرة آلاف|عشر آلاف').forEach(add(10_000, 'unit'));
  forms('عشرة|عشر').forEach(add(10, 'unit'));
  forms('ألف|ألفا').forEach(add(1000, 'scale'));
  forms('ألفان|ألفين|ألفا شخص').forEach(add(2000, 'unit'));
  forms('مليون|مليونا|ملايين').forEach(add(1_000_000, 'scale'));
  forms('عشرات|العشرات|عشرات من|العشرات من').forEach(add(20, 'vague'));
  forms('مئات|المئات|مئات من|المئات من|مآت').forEach(add(200, 'vague'));
  forms('الآلاف|آلاف من|الآلاف من').forEach(add(2000, 'vague'));
  forms('عشرات الآلاف|عشرات الآلاف من|عشرات آلاف').forEach(add(20_000, 'vague'));
  forms('آلاف').forEach(add(1000, 'scale'));
  return words;
}

/** Months as they are called from Agadir to Baghdad. */
const MONTHS: readonly string[] = [
  'يناير|جانفي|كانون الثاني',
  'فبراير|فيفري|شباط',
  'مارس|آذار',
  'أبريل|إبريل|أفريل|نيسان|ابريل',
  'ماي|مايو|أيار|ماى',
  'يونيو|يونيه|جوان|حزيران|يونيـو',
  'يوليو|يوليوز|يوليه|جويلية|جويليه|تموز',
  'غشت|أغسطس|أوت|آب',
  'شتنبر|سبتمبر|أيلول|سبتنبر',
  'أكتوبر|تشرين الأول|اكتوبر',
  'نونبر|نوفمبر|تشرين الثاني',
  'دجنبر|ديسمبر|كانون الأول|دسمبر',
];

function months(): Record<string, number> {
  const all: Record<string, number> = {};
  for (const [i, list] of MONTHS.entries()) {
    for (const name of forms(list)) {
      all[name] = i + 1;
      for (const other of forms(list)) {
        if (other === name) continue;
        for (const mark of ['/', '-']) all[`${name} ${mark} ${other}`] = i + 1;
        all[`${name} ( ${other} )`] = i + 1;
      }
    }
  }
  return all;
}

const WEEKDAYS = [
  'الاثنين|الإثنين',
  'الثلاثاء|الثلاثا',
  'الأربعاء|الاربعا',
  'الخميس',
  'الجمعة',
  'السبت',
  'الأحد',
];

/** Arabic, with the usage of the Maghreb. */
export const ARABIC: Language = {
  code: 'ar',
  abbreviations: new Set('ابتثجحخدذرزسشصضطظعغفقكلمنهوي'),
  numbers: numberWords(),
  numberJoiners: ['و'],
  joinsAll: true,
  thousands: [',', '.'],
  ranges: [
    { before: 'بين', middle: 'و' },
    { before: 'من', middle: 'الي' },
  ],
  rangeMiddles: ['الي'],
  qualifiers: {
    'ما لا يقل عن': 'at_least',
    'لا يقل عن': 'at_least',
    'ما لا يقل عددهم عن': 'at_least',
    'على الأقل': 'at_least',
    'ما يصل إلى': 'up_to',
    'نحو ما يصل إلى': 'up_to',
    'لا يتجاوز': 'up_to',
    'لا يزيد عن': 'up_to',
    'أكثر من': 'more_than',
    'أزيد من': 'more_than',
    'ما يزيد على': 'more_than',
    'ما يزيد عن': 'more_than',
    'يزيد على': 'more_than',
    'يزيد عن': 'more_than',
    'ما يفوق': 'more_than',
    يفوق: 'more_than',
    'أقل من': 'fewer_than',
    نحو: 'about',
    حوالي: 'about',
    حوالى: 'about',
    قرابة: 'about',
    زهاء: 'about',
    تقريبا: 'about',
    'ما يقارب': 'about',
    'ما يقرب من': 'about',
    'ما يناهز': 'about',
    يناهز: 'about',
    'في حدود': 'about',
  },
  qualifiersAfter: {
    'على الأقل': 'at_least',
    'أو أكثر': 'at_least',
    فأكثر: 'at_least',
    تقريبا: 'about',
    'على الأكثر': 'up_to',
  },
  ordinalSuffixes: [],
  months: months(),
  shyMonths: ['مارس', 'اب', 'اوت', 'شباط', 'نيسان', 'ماي', 'جوان', 'تموز'],
  weekdays: Object.fromEntries(
    WEEKDAYS.flatMap((list, i) =>
      forms(list).flatMap((name) =>
        [
          '',
          'يوم ',
          'ليلة ',
          'فجر ',
          'فجر يوم ',
          'صباح ',
          'صباح يوم ',
          'مساء ',
          'مساء يوم ',
          'ليل ',
          'ظهر ',
          'عصر ',
          'عشية ',
        ]
          .map((time) => time + name)
          .map((text) => [text, i + 1] as const),
      ),
    ),
  ),
  dateGlue: [
    'يوم',
    'من',
    'شهر',
    'عام',
    'سنة',
    'الموافق',
    'ل',
    'في',
    ',',
    'لشهر',
    'العام',
    'السنة',
    'الموافق ل',
  ],
  relativeDays: {
    اليوم: 'today',
    'صباح اليوم': 'today',
    'فجر اليوم': 'today',
    'مساء اليوم': 'today',
    'هذا اليوم': 'today',
    'هذا الصباح': 'today',
    'ظهر اليوم': 'today',
    'هذه الليلة': 'today',
    أمس: 'yesterday',
    الأمس: 'yesterday',
    البارحة: 'yesterday',
    'صباح أمس': 'yesterday',
    'فجر أمس': 'yesterday',
    'مساء أمس': 'yesterday',
    'ليلة أمس': 'yesterday',
    'ليل أمس': 'yesterday',
    'يوم أمس': 'yesterday',
    'الليلة الماضية': 'yesterday',
    'أول أمس': 'before_yesterday',
    'أمس الأول': 'before_yesterday',
    'أول من أمس': 'before_yesterday',
    'هذا الأسبوع': 'this_week',
    'الأسبوع الجاري': 'this_week',
    'الأسبوع الحالي': 'this_week',
    'الأسبوع الماضي': 'last_week',
    'الأسبوع المنصرم': 'last_week',
    'الأسبوع الفارط': 'last_week',
    'هذا الشهر': 'this_month',
    'الشهر الجاري': 'this_month',
    'الشهر الحالي': 'this_month',
    'الشهر الماضي': 'last_month',
    'الشهر المنصرم': 'last_month',
    'الشهر الفارط': 'last_month',
    'هذا العام': 'this_year',
    'مطلع العام': 'year_to_date',
    'بداية العام': 'year_to_date',
    'بداية السنة': 'year_to_date',
    'مطلع السنة': 'year_to_date',
    'مطلع العام الجاري': 'year_to_date',
    'بداية العام الجاري': 'year_to_date',
    'بداية السنة الجارية': 'year_to_date',
    'مطلع السنة الجارية': 'year_to_date',
    'مطلع العام الحالي': 'year_to_date',
    'بداية العام الحالي': 'year_to_date',
    'هذه السنة': 'this_year',
    'العام الجاري': 'this_year',
    'السنة الجارية': 'this_year',
    'العام الحالي': 'this_year',
    'العام الماضي': 'last_year',
    'السنة الماضية': 'last_year',
    'السنة المنصرمة': 'last_year',
    'العام المنصرم': 'last_year',
  },
  lastWords: ['الماضي', 'الماضية', 'المنصرم', 'الفارط'],
  nextWords: ['المقبل', 'القادم', 'المقبلة', 'القادمة'],
  yearCues: [
    'عام',
    'سنة',
    'في',
    'منذ',
    'خلال',
    'بين',
    'و',
    'العام',
    'السنة',
    'اوائل',
    'اواخر',
    'مطلع',
    'نهاية',
    'بداية',
    'منتصف',
    'حتي',
    'الي',
    'قبل',
    'بعد',
    'صيف',
    'ربيع',
  ],
  and: ['و', ',', 'او'],
  sinceWords: ['منذ', 'مند'],
  untilWords: ['الي', 'حتي', '-', '–', 'و', 'غاية'],
  variants: arabicForms,
  split: splitArabic,
};
