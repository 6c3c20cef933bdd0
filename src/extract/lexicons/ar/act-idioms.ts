import { type LexiconEntry, phrases } from '../lexicon.ts';
import { pasts } from './verbs.ts';

/** Who has somebody in hand, behind "in the hands of". */
const SERVICES =
  'الأمن|رجال الأمن|عناصر الأمن|أعوان الأمن|قوات الأمن|القوات الأمنية|الأجهزة الأمنية|المصالح الأمنية|الشرطة|رجال الشرطة|عناصر الشرطة|الدرك|رجال الدرك|عناصر الدرك|الحرس|عناصر الحرس|وحدات الحرس|الجيش|عناصر الجيش|قوات الجيش|مخابرات الجيش|المخابرات|الاستخبارات|المحققين|العدالة|القضاء|السلطات|عناصر المكتب المركزي|عناصر فرقة|عناصر مكافحة الإرهاب|عناصر وحدة|مصالح الأمن|بسيج|البسيج|الديستي';

/** Where somebody falls to be caught: "في قبضة", "في شراك". */
const HANDS = [
  'في أيدي',
  'في يد',
  'بين أيدي',
  'بين يدي',
  'ب أيدي',
  'ب يد',
  'في شراك',
  'في مصيدة',
  'في حبائل',
];

const HELD_BY = HANDS.flatMap((hands) => SERVICES.split('|').map((who) => `${hands} ${who}`)).join('|');

/** What stands for custody at the end of a sentence whose verb says little: "حل ضيفا على زنازين …", "باتا خلف القضبان". */
const CUSTODY =
  'في القبضة|ضيفا على زنازين|ضيوفا على زنازين|ضيفا على زنزانة|نزيلا ب زنازين|نزلاء ب زنازين|في زنازين|في زنزانة|إلى زنازين|إلى زنزانة|مكبلا|مكبلين|مكبل اليدين|مكبلي الأيدي|مصفدا|مصفدين|مصفد اليدين|مصفدي الأيدي|خلف الأسوار|في الأصفاد|رهن الأصفاد|تحت الحراسة|قيد الحراسة النظرية|على ذمة البحث';

/** Verbs with their "into the hands of": whoever was caught stands behind all of it. */
const FALLEN =
  'وقع في قبضة|سقط في قبضة|وقع في شباك|سقط في شباك|وقع في شراك|سقط في شراك|سقط في مصيدة|وقع في مصيدة|سقط في يد|سقط ب يد|وقع ب يد';

const CATCHES =
  'الأصفاد في معصمي|الأصفاد في معاصم|الأصفاد في أيدي|الأصفاد في يدي|القيود في أيدي|القيود في معصمي|وقوع في قبضة|حدا ل فرار|حد ل فرار|نهاية ل فرار|حدا ل مطاردة';

/** Ends of dying whose verb stands before the dead: "لفظ … أنفاسه", "ارتقى … شهداء", "خر … صريعا". */
const DEATHS =
  'أنفاسه|أنفاسها|أنفاسهم|أنفاسهما|أنفاسه الأخيرة|أنفاسها الأخيرة|أنفاسهما الأخيرة|صريعا|صرعى|صريعين|جثة هامدة|جثثا هامدة|حياته ثمنا|حياتهم ثمنا|حياتها ثمنا|شهيدا ب رصاص|شهداء ب رصاص';

/** Idioms of arrest and of death, most of them with their parts on both sides of the people. */
export const IDIOMS: readonly LexiconEntry[] = [
  ...phrases(`${HELD_BY}|${CUSTODY}`, { kind: 'act', act: 'arrest', form: 'state' }),
  ...phrases(pasts(FALLEN), { kind: 'act', act: 'arrest', form: 'past' }),
  ...phrases(
    ['وقع', 'وقعت', 'وقعوا', 'سقط', 'سقطت', 'سقطوا']
      .flatMap((verb) => HELD_BY.split('|').map((hands) => `${verb} ${hands}`))
      .join('|'),
    { kind: 'act', act: 'arrest', form: 'past' },
  ),
  ...phrases(CATCHES, { kind: 'act', act: 'arrest', form: 'noun' }),
  ...phrases(DEATHS, { kind: 'act', act: 'kill', form: 'state', mild: true }),
  ...phrases('إلى المستشفى|إلى المستشفيات|إلى مستشفى', {
    kind: 'act',
    act: 'injure',
    form: 'state',
    behind: 'قل',
  }),
  ...phrases('أرواح', { kind: 'act', act: 'kill', form: 'noun', mild: true, behind: 'صد|زهق' }),
  ...phrases('حتى الموت', { kind: 'act', act: 'kill', form: 'state', mild: true }),
  ...phrases('النار في', { kind: 'act', act: 'attack', form: 'past', behind: 'ضرم|شعل' }),
  ...phrases('ب حياة|ب أرواح', { kind: 'act', act: 'kill', form: 'noun', mild: true, behind: 'ود' }),
];
