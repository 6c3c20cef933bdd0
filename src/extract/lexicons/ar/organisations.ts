import { type LexiconEntry, phrases } from '../lexicon.ts';

/** `usual English name: Arabic spellings`, one organisation a line. */
const LISTED = `
Islamic State: داعش|داعشية|الفكر الداعشي|عصابات داعش|عصابة داعش|تنظيم داعش|الدولة الإسلامية|تنظيم الدولة الإسلامية|تنظيم الدولة|تنظيم " الدولة الإسلامية "|تنظيم " داعش "|تنظيم " الدولة "|الدولة الإسلامية في العراق والشام|الدولة الإسلامية في العراق و الشام|تنظيم الدولة الإسلامية في العراق و الشام|ولاية سيناء|تنظيم ولاية سيناء|ولاية خراسان|ولاية غرب إفريقيا|الدولة الإسلامية في الصحراء الكبرى|تنظيم الدولة الإسلامية في الصحراء الكبرى|جند الخلافة|أجناد الخلافة|داعش الإرهابي|تنظيم داعش الإرهابي|ولاية الساحل
al-Qaida: القاعدة|تنظيم القاعدة|تنظيم " القاعدة "
AQIM: القاعدة في بلاد المغرب الإسلامي|تنظيم القاعدة في بلاد المغرب الإسلامي|القاعدة ب بلاد المغرب الإسلامي|تنظيم القاعدة ب بلاد المغرب الإسلامي|تنظيم القاعدة ب المغرب الإسلامي|القاعدة ب المغرب الإسلامي|القاعدة في المغرب الإسلامي|كتيبة عقبة بن نافع|كتيبة " عقبة بن نافع "|عقبة بن نافع
AQAP: القاعدة في جزيرة العرب|تنظيم القاعدة في جزيرة العرب|القاعدة في شبه الجزيرة العربية
AQI: القاعدة في العراق|تنظيم القاعدة في العراق
JNIM: جماعة نصرة الإسلام و المسلمين|نصرة الإسلام و المسلمين
Jabhat al-Nusra: جبهة النصرة|النصرة|جبهة فتح الشام
Hayat Tahrir al-Sham: هيئة تحرير الشام|تحرير الشام
al-Shabaab: حركة الشباب|حركة الشباب المجاهدين|الشباب المجاهدين|حركة الشباب الصومالية|حركة " الشباب "
Boko Haram: بوكو حرام|جماعة بوكو حرام|بوكوحرام
Taliban: طالبان|حركة طالبان|طالبان باكستان
Hezbollah: حزب الله
Hamas: حماس|حركة حماس
PKK: حزب العمال الكردستاني
`;

/** Organisations outside the codebook's list: English name, then Arabic spellings. */
const OTHERS = `
Ansar al-Sharia|أنصار الشريعة|تنظيم أنصار الشريعة
Ansar Dine|أنصار الدين|جماعة أنصار الدين
MUJAO|حركة التوحيد و الجهاد في غرب إفريقيا|التوحيد و الجهاد في غرب إفريقيا|حركة التوحيد و الجهاد
al-Mourabitoun|المرابطون|جماعة المرابطون
GICM|الجماعة الإسلامية المغربية المقاتلة
Salafia Jihadia|السلفية الجهادية
Ansar Bait al-Maqdis|أنصار بيت المقدس|جماعة أنصار بيت المقدس
Ajnad Misr|أجناد مصر
Hasm|حركة حسم|لواء الثورة
GIA|الجماعة الإسلامية المسلحة
GSPC|الجماعة السلفية ل الدعوة و القتال
Houthis|الحوثيون|الحوثيين|جماعة الحوثي|ميليشيا الحوثي|أنصار الله
Palestinian Islamic Jihad|الجهاد الإسلامي|حركة الجهاد الإسلامي
Fatah al-Islam|فتح الإسلام
Muslim Brotherhood|جماعة الإخوان|الإخوان المسلمين|الإخوان المسلمون
Jund al-Aqsa|جند الأقصى
Abu Sayyaf|أبو سياف|جماعة أبو سياف
Macina Liberation Front|كتيبة ماسينا|جبهة تحرير ماسينا
Kata'ib Hezbollah|كتائب حزب الله
`;

const lines = (table: string): string[] => table.trim().split('\n');

/** Armed organisations by their Arabic names. */
export const ORGANISATIONS: readonly LexiconEntry[] = [
  ...lines(LISTED).flatMap((line) => {
    const [name = '', spellings = ''] = line.split(': ');
    return phrases(spellings, { kind: 'organisation', name, text: null });
  }),
  ...lines(OTHERS).flatMap((line) => {
    const [text = '', ...spellings] = line.split('|');
    return phrases(spellings.join('|'), { kind: 'organisation', name: 'other', text });
  }),
];
