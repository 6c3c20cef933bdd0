import { dayNames, daysLaterNames } from '../day-names.ts';
import type { Language } from '../language.ts';
import { dayWords, forms, numberWords } from './ar-numbers.ts';
import { arabicForms, splitArabic } from './ar-words.ts';

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

/** The day told before, and some hours from what was told before. */
const SAME_DAY =
  'في اليوم نفسه|اليوم نفسه|في اليوم ذاته|اليوم ذاته|في نفس اليوم|نفس اليوم|في الليلة نفسها|في الليلة ذاتها|في نفس الليلة|مساء اليوم نفسه|مساء اليوم ذاته|في مساء اليوم نفسه|صباح اليوم نفسه|صباح اليوم ذاته|ذلك اليوم|في المساء|في الليل|في الصباح|بعد الظهر';
const HOURS_APART =
  'بعد ساعات|قبل ساعات|بعد ذلك بساعات|قبل ذلك بساعات|بعد ساعات قليلة|بعد وقت قصير|بعد ساعة|بعد دقائق|بعدها بساعات';

/** "بعد تسعة أيام": in words and figures. */
const DAYS_LATER = {
  ...daysLaterNames({ 2: 'يومين', 7: 'أسبوع', 14: 'أسبوعين' }, ['بعد #', 'بعد ذلك ب #', 'بعدها ب #']),
  ...daysLaterNames(
    {
      3: 'ثلاثة|3',
      4: 'أربعة|4',
      5: 'خمسة|5',
      6: 'ستة|6',
      7: 'سبعة|7',
      8: 'ثمانية|8',
      9: 'تسعة|9',
      10: 'عشرة|10',
    },
    ['بعد # أيام', 'بعد ذلك ب # أيام', 'بعدها ب # أيام'],
  ),
};

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
  dayWords: dayWords(),
  sameYear: [
    'من السنة نفسها',
    'من العام نفسه',
    'من السنة ذاتها',
    'من العام ذاته',
    'من نفس السنة',
    'من نفس العام',
    'من تلك السنة',
    'من ذلك العام',
  ],
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
    ...dayNames(SAME_DAY, 'same_day'),
    ...dayNames(HOURS_APART, 'hours_apart'),
    ...dayNames('في اليوم التالي|اليوم التالي|في اليوم الموالي|بعد يوم واحد', 'next_day'),
    ...DAYS_LATER,
    ...dayNames('في اليوم السابق|قبل ذلك بيوم|قبل يوم واحد', 'day_before'),
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
