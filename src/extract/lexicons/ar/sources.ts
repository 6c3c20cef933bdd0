import type { Asserter } from '../../../model/index.ts';
import { type LexiconEntry, phrases } from '../lexicon.ts';

/** `class | usual name | spellings…`: bodies that publish figures and act nowhere. */
const TABLE: readonly (readonly [kind: Asserter['class'], name: string, spellings: string])[] = [
  ['dataset', 'ACLED', 'أكليد|مشروع بيانات مواقع و أحداث النزاعات المسلحة|مشروع بيانات النزاعات المسلحة'],
  ['dataset', 'Global Terrorism Database', 'قاعدة بيانات الإرهاب العالمي|قاعدة بيانات الإرهاب العالمية'],
  ['dataset', 'Institute for Economics and Peace', 'معهد الاقتصاد و السلام|معهد الاقتصاديات و السلام'],
  ['expert', 'Soufan Group', 'مجموعة صوفان|مركز صوفان|مؤسسة صوفان'],
  ['expert', 'Elcano Royal Institute', 'معهد إلكانو|المعهد الملكي إلكانو'],
  ['expert', 'Carnegie', 'مركز كارنيغي|مؤسسة كارنيغي|كارنيغي'],
  ['expert', 'Egmont Institute', 'معهد إيغمونت'],
  ['ngo', 'International Crisis Group', 'مجموعة الأزمات الدولية|المجموعة الدولية ل الأزمات'],
  [
    'ngo',
    'United Nations',
    'بعثة الأمم المتحدة|بعثة الأمم المتحدة ل مساعدة العراق|بعثة الأمم المتحدة في العراق|يونامي|يونيسف|المفوضية السامية ل شؤون اللاجئين|المفوضية السامية ل حقوق الإنسان|مجلس الأمن الدولي|خبراء الأمم المتحدة|فريق الأمم المتحدة',
  ],
  ['expert', 'Al-Azhar Observatory', 'مرصد الأزهر|مرصد الأزهر ل مكافحة التطرف|مرصد دار الإفتاء'],
  [
    'government',
    'Prison administration',
    'المندوبية العامة ل إدارة السجون|المندوبية العامة ل إدارة السجون و إعادة الإدماج|مندوبية السجون|إدارة السجون|الإدارة العامة ل السجون|الهيئة العامة ل السجون و الإصلاح',
  ],
  ['government', 'OCAM (BE)', 'هيئة تنسيق تحليل التهديد|جهاز تحليل التهديدات البلجيكي'],
];

/** Data projects, institutes and monitors that reports cite for figures, in Arabic. */
export const SOURCES: readonly LexiconEntry[] = TABLE.flatMap(([kind, name, spellings]) =>
  phrases(spellings, { kind: 'agency', name, class: kind, operates: false }),
);
