import type { WordPart } from '../word-parts.ts';

const ARTICLE = 'ال';
const PRONOUNS = ['هما', 'كما', 'ها', 'هم', 'هن', 'نا', 'كم', 'ه', 'ك'];
const SHORTEST = 3;

/**
 * Forms under which a written word is looked up too: without the article, without a pronoun behind ("عناصرها",
 * "خليته"), without the alef of the accusative ("شخصا").
 */
export function arabicForms(word: string): readonly string[] {
  if (word.length < SHORTEST + 1 || word.charCodeAt(0) < 0x590) return [];
  if (word.startsWith(ARTICLE))
    return word.length > SHORTEST + 1 ? [word.slice(2)] : [word.slice(2)].filter((rest) => rest.length > 1);
  const forms: string[] = [];
  if (COUNTRIES.has(word)) return [];
  if (word.endsWith('ا') && !word.endsWith('ها') && !word.endsWith('نا')) forms.push(word.slice(0, -1));
  const pronoun = PRONOUNS.find((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST);
  if (pronoun !== undefined) {
    const stem = word.slice(0, -pronoun.length);
    forms.push(stem);
    if (stem.endsWith('ت')) forms.push(`${stem.slice(0, -1)}ة`);
    if (stem.endsWith('و')) forms.push(`${stem}ا`);
  }
  if (word.endsWith('نا')) forms.push(word.slice(0, -1));
  return forms;
}

/** Countries that look like one of their people in the accusative. */
const COUNTRIES = new Set(
  'سوريا ليبيا تركيا المانيا ايطاليا بريطانيا اسبانيا روسيا موريتانيا اثيوبيا كينيا اندونيسيا ماليزيا نيجيريا صربيا اوكرانيا تنزانيا زامبيا غامبيا اوروبا افريقيا اسيا غينيا كاتالونيا كتالونيا غاليسيا اسكتلندا الشيشانيا كولومبيا بوليفيا ارمينيا البانيا بلغاريا رومانيا سلوفينيا استراليا كندا امريكا اريتريا'.split(
    ' ',
  ),
);

/** First words of names of places: what stands before them may be cut off. */
const HEADS = new Set(
  'سيدي بني عين حمام واد وادي جبل قصر دار برج راس اولاد تيزي خان تل كفر ام ابو ابن سوق قلعة مولاي حي باب تلال'.split(
    ' ',
  ),
);

/** Common words behind ب, ل and و that lexicons have no use for. */
const COMMON = new Set(
  'تنفيذ ارتكاب القيام شن وجود ذلك هذا هذه هو هي هم هؤلاء شكل دعم توفير جانب هدف موجب غرض تهمة فضل مناسبة خصوص شان حق صدد اسم مقر كل عدد مجرد اعتبار سبب واسطة استعمال استخدام حضور كون انه انها انهم ان اذا منها منهم منه فيها فيه عليه عليها هناك كذلك قد لم لن لا ما من في على الى عن مع بعد قبل حسب وفق خلال بين منذ كان كانت كانوا تم يتم جرى قال قالت اضاف اضافت اوضح اوضحت اكد اكدت ذكر ذكرت اشار اشارت افاد افادت تابع شدد حتى عند لدى حيث ايضا غير دون ضد تحت فوق نحو حوالي قرابة اكثر اقل بعض احد احدى اثنين عدة سائر باقي اخر اخرين اخرى جميع تراوحت تتراوح يتراوح يبلغ تبلغ يعتقد يشتبه نقل نظيرتها نظيره نظيرها نظيرته نظيراتها نظرائه نسبة جروح عاصمة تاريخ حوزتهم حوزته حوزتهما حوزتها داخل خارج وسط ضواحي حدود اتهام سجن تهم يد ايدي ناحية عين سرعة حياة مدينة بلدة قرية منطقة ولاية محافظة اقليم جهة دائرة بلدية'.split(
    ' ',
  ),
);

/** Words that start with و and are no joined "and", by their first letters. */
const WAW =
  /^(?:وزار|وزير|وزرا|وفا[ةت]|وفد|وفود|وفق|وقع|وقو|وقت|وقف|وكال|وكيل|وكلا|ولاي|ولات|ولاد|ولد|وطن|والي|والد|وثا|وثق|وثيق|وسط|وسا|وسيل|وسي|وضع|وحد|وصف|وصل|وصو|واحد|واجه|واجب|واد|وارد|واسع|واضح|واقع|واشنطن|واصل|وافق|والدة|وعد|وعي|ورد|ورش|ورق|وري|وراء|وجد|وجه|وجو|وجيز|وزن|وزع|وشاح|وصاي|وظا|وظيف|وقا[يئ]|ويلات|وهران|وجدة|ورزازات|ورقلة|وزان|ولي|وليد|وهمي|ودع|ودي|وتير|ونشريس|وشيك|ولوج|ورط|وسم)/;

const PREPOSITIONS = 'بلك';

/**
 * Cuts و, ف, ب, ل and ك off the word behind them: where the word as a whole is not known and the rest is, or stands
 * with the article. The ل of "للشرطة" swallowed the article's alef: the rest is looked up with it.
 */
export function splitArabic(word: string, knows: (word: string) => boolean): readonly WordPart[] | null {
  const isKnown = (rest: string): boolean =>
    knows(rest) ||
    HEADS.has(rest) ||
    COMMON.has(rest) ||
    (rest.length > 2 && arabicForms(rest).some((form) => form.length > 1 && knows(form)));
  if (word.length < 2 || isWhole(word, knows)) return null;
  const joined = joinedAt(word, isKnown);
  const rest = word.slice(joined);
  const governed = knows(rest) ? null : governedAt(rest, joined, isKnown);
  if (joined === 0 && governed === null) return null;
  const head: WordPart[] = joined === 0 ? [] : [{ from: 0, to: 1, word: word.charAt(0) }];
  return [...head, ...(governed ?? [{ from: joined, to: word.length, word: rest }])];
}

function isWhole(word: string, knows: (word: string) => boolean): boolean {
  return (
    knows(word) || (!/^[و]/.test(word) && arabicForms(word).some((form) => form.length > 2 && knows(form)))
  );
}

/** 1 when the word starts with a joined "and" or "so", else 0. */
function joinedAt(word: string, isKnown: (word: string) => boolean): 0 | 1 {
  const first = word.charAt(0);
  const rest = word.slice(1);
  if ((first !== 'و' && first !== 'ف') || rest.length < 2) return 0;
  if (isKnown(rest) || rest.startsWith(ARTICLE) || governedAt(rest, 1, isKnown) !== null) return 1;
  return first === 'و' && rest.length > 2 && !WAW.test(word) ? 1 : 0;
}

function governedAt(word: string, at: number, isKnown: (word: string) => boolean): WordPart[] | null {
  const first = word.charAt(0);
  const end = at + word.length;
  if (word.length < 3 || !PREPOSITIONS.includes(first)) return null;
  const small = { from: at, to: at + 1, word: first };
  if (word.startsWith('لل')) return [small, { from: at, to: end, word: `ال${word.slice(2)}` }];
  const rest = word.slice(1);
  const articled = rest.startsWith(ARTICLE) && rest.length > 4;
  return articled || isKnown(rest) ? [small, { from: at + 1, to: end, word: rest }] : null;
}
