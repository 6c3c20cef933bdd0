import { MISSING_WORDS, plainNumber } from '../../model/index.ts';
import type { CaveatWords } from './caveat-words.ts';

const whole = (n: number) => plainNumber(n, 'ar');

export const arabicCaveats: CaveatWords = {
  records: (n) => `عدد السجلات ${whole(n)}`,
  or: ' أو ',
  and: ' و',
  leftOut: (records) => `تُركت لأنها مرمَّزة خارج النطاق أو مشكوك فيها: ${records}.`,
  uncoded: (records) => `احتُسبت دون أن يقرر أحد إدراجها: ${records}.`,
  pastCounted: (records) => `رُويت كتاريخ فقط، واحتُسبت: ${records}.`,
  pastLeftOut: (records) => `تُركت لأنها رُويت كتاريخ فقط: ${records}.`,
  baseUnknown: (records) => `تُركت لأن ما يسأل عنه الأساس غير معروف: ${records}.`,
  valueUnknown: (name, records) => `تُركت لأن «${name}» غير معروف: ${records}.`,
  disputed: (records) => `تختلف المصادر أو المرمِّزون في المسؤول عنه: ${records}.`,
  missing: MISSING_WORDS.ar,
  otherRole: (role) => `مذكور لكن ليس بوصفه «${role}»`,
  imprecise: 'مذكور دون أن يحسم',
  blank: (why, n) => `${why} (${whole(n)})`,
  blanks: (name, parts) => `في الأساس، «${name}»: ${parts}.`,
  each: (name, records) =>
    `الصفوف حسب «${name}» تتداخل ولا تُجمع: يُحتسب السجل في صف كل قيمة من قيمه؛ وما له قيم عدة: ${records}.`,
  primary: (name, records) =>
    `الصفوف حسب «${name}» تُجمع: يُحتسب السجل مرة واحدة في صف قيمته الأولى (وللأماكن، حيث وقع)؛ وما له قيم عدة: ${records}.`,
  fractional: (name, records) =>
    `حسب «${name}» يُقسم السجل بالتساوي بين قيمه؛ الأجزاء تُجمع وk لا يُجمع؛ وما له قيم عدة: ${records}.`,
  anyRole: (name) => `حسب «${name}» يُحتسب كل مكان من أماكن السجل مهما كان دوره.`,
  units: { day: 'اليوم', month: 'الشهر', year: 'السنة' },
  vague: (unit) =>
    `التاريخ الأقل دقة من وحدة «${unit}» لا يقع يقينا في صف بعينه: له صف خاص به، وهو مجهول للصفوف التي قد يقع فيها.`,
  cumulative: (name) => `حسب «${name}» يعدّ كل صف ما وقع يقينا حتى نهايته.`,
  rolling: (name, periods, unit) =>
    `حسب «${name}» يعدّ كل صف ${whole(periods)} من الفترات (الوحدة: ${unit})، وآخرها فترته.`,
  sums: (name) =>
    `مجاميع «${name}» من السجلات التي تذكره؛ والفراغات لا تضيف شيئا وليست أصفارا. والحد المفتوح («على الأقل») يترك أعلى مجموع مفتوحا.`,
  outlines: (derived, undecided) =>
    `حيث لا يذكر أحد المنطقة فهي منطقة الحدود التي كانت النقطة داخلها في ذلك اليوم: ${whole(derived)} من أماكن الإصدار؛ أما ${whole(undecided)} فلا تقع في أي منها أو تقع في عدة منها أو لا تُعرف بدقة كافية.`,
  unlisted: (most) => `لا تُسرد السجلات في الجداول التي تزيد على ${whole(most)} سجل.`,
  sample:
    'المجال والاختبار يعاملان السجلات كعينة عشوائية من أحداث مستقلة، وليست كذلك: يُقرآن مقياسا للمصادفة وحدها.',
  sharing: (n) => `${whole(n)} تشترك في وثيقة مع غيرها`,
  related: (n) => `${whole(n)} مرتبطة بغيرها (الخلية نفسها، أو متابعة، أو جزء)`,
  clusters: (n, how) => `السجلات متجمعة: من ${whole(n)}، ${how}. عدم اليقين الحقيقي أكبر.`,
};
