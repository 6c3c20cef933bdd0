import type { AuditVerdict, Remark } from './audit-line.ts';
import { type Base, baseOf } from './bases.ts';
import {
  isCutOff,
  isPossible,
  isShare,
  partNearest,
  partsFor,
  percentText,
  wholesFor,
  wholesOf,
} from './proportion.ts';
import type { AuditReading, Figure, ReadSentence } from './reading.ts';
import type { ShareMention } from './share-mentions.ts';

/** Every share of a text, held against its whole. */
export function sharesOf(reading: AuditReading): Remark[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.shares.flatMap((share) => {
      const base = baseOf(reading, sentence, share);
      if (base === null && share.inWords) return [];
      return [remarkOn(sentence, share, base)];
    }),
  );
}

const MOST_FITS = 8;

function remarkOn(sentence: ReadSentence, share: ShareMention, base: Base | null): Remark {
  const whole = base?.whole?.value ?? null;
  const part = base?.part?.value ?? null;
  const judged =
    whole !== null && whole > 0 ? judge(share, part, whole, base?.bond ?? 'far') : aloneOf(share, part);
  const fits =
    judged.verdict === 'consistent'
      ? []
      : whole !== null
        ? wholesFor(whole, share, MOST_FITS)
        : part === null
          ? []
          : wholesOf(part, share, MOST_FITS);
  const parts = whole === null ? [] : partsFor(whole, share);
  return {
    kind: 'share',
    ...judged,
    span: spanOf(sentence, share, base),
    againstSpan: outside(sentence, base?.whole ?? null),
    n: part ?? (parts.length === 1 && judged.verdict === 'consistent' ? (parts[0] ?? null) : null),
    of: whole,
    percent: round(share.percent),
    fits,
  };
}

function round(percent: number): number {
  return Math.round(percent * 1e4) / 1e4;
}

interface Judged {
  readonly verdict: AuditVerdict;
  readonly why: string;
}

function judge(share: ShareMention, part: number | null, whole: number, bond: Base['bond']): Judged {
  const said = shareText(share);
  if (share.kind === 'exact' && share.percent > 100)
    return { verdict: 'impossible', why: `${said} of a whole is more than the whole` };
  if (part !== null && part > whole)
    return { verdict: 'impossible', why: `${part} is more than the ${whole} that it is a part of` };
  if (part !== null && isCutOff(part, whole, share))
    return {
      verdict: 'undecidable',
      why: `${part} of ${whole} is ${percentText((100 * part) / whole, share.decimals + 1)}: cut off, not rounded, it reads ${said}`,
    };
  if (!isPossible(whole, share)) return cannotBe(share, whole, bond);
  if (part === null)
    return { verdict: 'consistent', why: `${said} of ${whole} is possible: ${exampleOf(share, whole)}` };
  const exact = percentText((100 * part) / whole, Math.max(1, share.decimals));
  if (isShare(part, whole, share)) return { verdict: 'consistent', why: `${part} of ${whole} is ${exact}` };
  if (bond === 'far')
    return {
      verdict: 'undecidable',
      why: `${part} of ${whole} would be ${exact}, but ${said} may be of something else`,
    };
  return { verdict: 'inconsistent', why: `${part} of ${whole} is ${exact}, not ${said}` };
}

function cannotBe(share: ShareMention, whole: number, bond: Base['bond']): Judged {
  const below = Math.floor((share.percent * whole) / 100);
  const around = [below, below + 1]
    .filter((n) => n >= 0 && n <= whole)
    .map((n) => `${n} of ${whole} is ${percentText((100 * n) / whole, share.decimals)}`)
    .join(', ');
  const why = `${shareText(share)} of ${whole} cannot be: ${around}`;
  return bond === 'far'
    ? { verdict: 'undecidable', why: `${why}; but the text does not say of what it is a share` }
    : { verdict: 'impossible', why };
}

/** A share whose whole is not told. */
function aloneOf(share: ShareMention, part: number | null): Judged {
  if (part === null)
    return {
      verdict: 'undecidable',
      why: `the text does not say clearly of how many ${shareText(share)} is a share`,
    };
  const fits = wholesOf(part, share, 3);
  if (fits.length === 0)
    return { verdict: 'impossible', why: `${part} is ${shareText(share)} of no whole number` };
  return { verdict: 'undecidable', why: `the text does not say of how many ${part} is ${shareText(share)}` };
}

function exampleOf(share: ShareMention, whole: number): string {
  const n = partNearest(whole, share) ?? 0;
  return `${n} of ${whole} is ${percentText((100 * n) / whole, Math.max(1, share.decimals))}`;
}

const KIND_WORDS: Readonly<Record<ShareMention['kind'], string>> = {
  exact: '',
  about: 'about ',
  below: 'nearly ',
  above: 'slightly more than ',
  more_than: 'more than ',
  less_than: 'less than ',
  at_least: 'at least ',
  up_to: 'at most ',
};

function shareText({ percent, decimals, kind, inWords }: ShareMention): string {
  return `${KIND_WORDS[kind]}${percentText(percent, inWords && !Number.isInteger(percent) ? 1 : decimals)}`;
}

function spanOf(sentence: ReadSentence, share: ShareMention, base: Base | null): Remark['span'] {
  const inside = [base?.whole, base?.part].filter(
    (figure): figure is Figure =>
      figure != null && figure.first >= sentence.first && figure.last <= sentence.last,
  );
  return {
    first: Math.min(share.first, ...inside.map(({ first }) => first)),
    last: Math.max(share.last, ...inside.map(({ nounLast }) => nounLast)),
  };
}

function outside(sentence: ReadSentence, whole: Figure | null): Remark['span'] | null {
  if (!whole || (whole.first >= sentence.first && whole.last <= sentence.last)) return null;
  return { first: whole.first, last: whole.nounLast };
}
