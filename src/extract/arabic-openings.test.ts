import { describe, expect, it } from 'vitest';
import type { SuggestedRecord } from '../model/index.ts';
import { buildGazetteer } from '../places/index.ts';
import { extractByRules } from './index.ts';

const gazetteer = buildGazetteer(
  ['سوسة', 'طنجة', 'بركان'].map((name) => ({
    name,
    country: 'TN',
    lat: 35.8,
    lon: 10.6,
    population: 164_000,
  })),
);

function newsIn(text: string): SuggestedRecord[] {
  return extractByRules({ text, language: 'ar', published: '2025-03-13', furniture: [], gazetteer }).filter(
    ({ type, statements }) =>
      type === 'event' &&
      !statements.some(({ variable, flags }) => variable === 'type' && flags.includes('historical')),
  );
}

function countIn(record: SuggestedRecord | undefined, variable: string): number | null {
  const value = record?.statements.find((one) => one.variable === variable)?.value;
  return typeof value === 'object' && 'best' in value ? value.best : null;
}

/** Openings as Arabic papers write them, by what was done to how many people. */
const TOLD: readonly (readonly [variable: 'arrested' | 'killed', n: number, text: string])[] = [
  ['arrested', 1, 'وقع في أيدي عناصر الأمن بضواحي طنجة متطرف كان يستعد لتنفيذ عملية انتحارية.'],
  ['arrested', 9, 'وضعت الأصفاد في أيدي تسعة إرهابيين كانوا يختبئون في مزرعة بضواحي بركان.'],
  ['arrested', 1, 'حل عنصر متشدد ضيفا على زنازين الأمن بعدما باغتته فرقة خاصة داخل دكان بطنجة.'],
  ['arrested', 20, 'عشرون موقوفا دفعة واحدة: الأمن يشن حملة على خلايا داعش في بركان.'],
  ['arrested', 1, 'سلم إرهابي نفسه للسلطات العسكرية ببركان، وهو الذي التحق بالجماعات الإرهابية سنة 2014.'],
  ['arrested', 3, 'إيقاف ثلاثة نفر في سوسة بسبب تمجيدهم لعمليات داعش.'],
  ['arrested', 3, 'سقط ثلاثة متطرفين كانوا يصورون ثكنة في طنجة، حسب مصدر أمني.'],
  ['arrested', 2, 'دهم الجيش منازل في طرابلس وأوقف لبنانيين ينتميان إلى تنظيم داعش.'],
  ['arrested', 5, 'أطاحت مفارز الشرطة في سوسة بخمسة إرهابيين مطلوبين.'],
  ['killed', 2, 'أودت عملية دهس متبوعة بطعن بحياة شخصين في مدينة سوسة، ورجحت السلطات الفرضية الإرهابية.'],
  ['killed', 11, 'أكثر من عشرين شخصا بين قتيل وجريح، منهم 11 قتيلا، حصيلة تفجير انتحاري ضرب سوق طنجة.'],
  ['killed', 8, 'ما لا يقل عن ثمانية جنود لقوا حتفهم حينما سقطت دوريتهم في كمين بضواحي سوسة.'],
  ['killed', 1, 'لفظ عون أمن أنفاسه متأثرا بطعنات تلقاها من متطرف وسط سوسة.'],
  ['killed', 13, 'اغتيل ثلاثة عشر راكبا رميا بالرصاص بعدما أنزلهم مسلحون من حافلة قرب سوسة.'],
  ['killed', 6, 'حصد هجوم شنه مسلحون من حركة الشباب على فندق في سوسة أرواح ستة أشخاص.'],
  ['killed', 15, 'كمين دام لدورية قرب سوسة: 15 جنديا قتيلا.'],
];

/** Where events happened, by names that only the words around tell. */
const PLACES: readonly (readonly [names: readonly string[], text: string])[] = [
  [['Sousse', 'Tangier'], 'توزعت المداهمات بين سوسة وطنجة وانتهت باعتقال ستة متطرفين.'],
  [['ويردان'], 'قتل مسلحون ثلاثة جنود في منطقة ويردان، فجر الأحد.'],
  [['سيدي بنعاشور'], 'أوقفت الشرطة ثلاثة متطرفين في سيدي بنعاشور.'],
];

/** The same words where nothing of the kind happened. */
const NOT_TOLD: readonly string[] = [
  'لم تسفر زيارة الوزير إلى سوسة عن اتفاق مع المانحين بشأن برنامج مكافحة التطرف.',
  'أحيا التونسيون الذكرى الخامسة لهجوم سوسة الذي خلف 22 قتيلا.',
  'سقط ثلاثة عمال قتلى في انهيار سور بورش بناء بطنجة.',
  'بين خمسة موقوفين وإدارة السجن حوار حول الإضراب عن الطعام، بحسب جمعية حقوقية.',
  'سلم المدرب نفسه لليأس بعد سقوط فريقه في سوسة بثلاثة أهداف.',
  'وقعت الوزارة اتفاقية لمكافحة التطرف مع ثلاث جامعات في طنجة.',
];

describe('Arabic openings', () => {
  it.each(TOLD)('%s %i: %s', (variable, n, text) => {
    const [first, ...others] = newsIn(text);
    expect(others).toEqual([]);
    expect(countIn(first, variable)).toBe(n);
  });
  it.each(NOT_TOLD)('no event: %s', (text) => expect(newsIn(text)).toEqual([]));
});

describe('places of Arabic reports', () => {
  it.each(PLACES)('%j: %s', (names, text) => {
    const [event] = newsIn(text);
    const found = event?.statements.flatMap(({ variable, value }) =>
      variable === 'place' && typeof value === 'object' && 'name' in value ? [value.name] : [],
    );
    expect(found?.sort()).toEqual([...names].sort());
  });
});

describe('years of life in Arabic', () => {
  it.each([
    ['أوقفت الشرطة في سوسة متطرفا في الثالثة والأربعين.', 43, 43],
    ['أوقفت الشرطة في سوسة متطرفا موظفا سابقا (46 سنة) بايع داعش.', 46, 46],
    ['أوقفت الشرطة في سوسة متطرفا لم يتجاوز الحادية والعشرين من عمره.', 21, 21],
    ['أوقفت الشرطة في سوسة خمسة متطرفين، أصغرهم في الثامنة عشرة وأكبرهم في الأربعين.', 18, 40],
  ])('%s', (text, youngest, oldest) => {
    const [event] = newsIn(text);
    const age = (variable: string) => event?.statements.find((one) => one.variable === variable)?.value;
    expect([age('age_min'), age('age_max')]).toEqual([youngest, oldest]);
  });
});
