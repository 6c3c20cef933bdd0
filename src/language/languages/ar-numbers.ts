import type { NumberWord } from '../language.ts';

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

/** The spellings of a list. */
export const forms = (list: string): string[] => list.split('|');

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

/** The Arabic words for numbers, by what they are worth. */
export function numberWords(): Record<string, NumberWord> {
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
  forms('ألفان|ألفين|ألفي|ألفا شخص').forEach(add(2000, 'unit'));
  forms('مليون|مليونا|ملايين').forEach(add(1_000_000, 'scale'));
  forms('مليونان|مليونين|مليوني').forEach(add(2_000_000, 'unit'));
  forms('عشرات|العشرات|عشرات من|العشرات من').forEach(add(20, 'vague'));
  forms('مئات|المئات|مئات من|المئات من').forEach(add(200, 'vague'));
  forms('الآلاف|آلاف من|الآلاف من').forEach(add(2000, 'vague'));
  forms('عشرات الآلاف|عشرات الآلاف من|عشرات آلاف').forEach(add(20_000, 'vague'));
  forms('آلاف').forEach(add(1000, 'scale'));
  return words;
}

const LAST_DAY = 31;

/** Days of the month as ordinals: "التاسع", "الحادي والثلاثين". */
export function dayWords(): Record<string, number> {
  const ordinals = [
    ...forms('أول|الأول').map((word): [string, number] => [word, 1]),
    ...ORDINALS.flatMap(([value, list]) => forms(list).map((word): [string, number] => [word, value])),
    ...forms('عشرين|عشرون').map((word): [string, number] => [word, 20]),
    ...forms('ثلاثين|ثلاثون').map((word): [string, number] => [word, 30]),
    ...compoundOrdinals(),
  ];
  return Object.fromEntries(ordinals.filter(([, value]) => value <= LAST_DAY));
}
