import { plainNumber } from '../../model/index.ts';
import type { StatedWords } from './stated-words.ts';

const whole = (n: number) => plainNumber(n, 'ar');

export const arabicStated: StatedWords = {
  sameTime: (a, b) => `${a} و${b} عن الوقت نفسه`,
  falls: (early, late) => `لا يمكن لرقم تراكمي أن ينخفض من ${early} إلى ${late}`,
  partAbove: (part, small, whole, large) => `${part}: ${small} جزء من ${whole}: ${large}، ومع ذلك يتجاوزه`,
  impossible: (kind, claim) => `لا يمكن أن تكون قيمة «${kind}» ${claim}`,
  whole,
  upTo: (figure) => `حتى ${figure}`,
  orMore: (figure) => `${figure} أو أكثر`,
  notSaid: 'لم يُذكر القائل',
  published: (date) => `نُشر ${date}`,
  leftOut: (n) => `أرقام تُركت لأن الشروط لا تتحقق فيها بيقين: ${whole(n)}.`,
  alone: (n) => `أرقام تقف وحدها لأن نوعها أو فئتها غير مذكورين: ${whole(n)}.`,
  untimed: (n) => `أرقام بلا تاريخ خاص بها، وُضعت في يوم النشر: ${whole(n)}.`,
  neverJoined: 'لا تُوصل أبدا سلاسل لفئات أو أنواع أو أماكن مختلفة، ولا يُعرف هل تتداخل.',
  sideMissing: (n) => `تبادلات لم يُذكر أحد طرفيها ولا يُظهرها أي رابط: ${whole(n)}.`,
  pairs: 'التبادل بين عدة دول يُحسب في رابط كل زوج، ولذلك لا تُجمع الروابط.',
  cannotBeTrue: 'لا يمكن أن يكون صحيحا',
  ifSame: 'إذا كان المقصود الأشخاص أنفسهم والبداية نفسها واليوم نفسه',
  noFigure: 'لا أحد يذكر رقما في هذا الإصدار',
  noMeasure: 'لا تدابير في هذا الإصدار',
  noExchange: 'لا تبادل بين دول يُذكر طرفاه',
  higher: { worse: 'الأعلى أسوأ', better: 'الأعلى أفضل' },
  notKnown: (variable) => `${variable} ؟`,
  exchanges: 'تبادلات',
};
