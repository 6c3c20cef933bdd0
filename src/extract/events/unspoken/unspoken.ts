import type { DocumentReading, SentenceReading } from '../../reading/document-reading.ts';
import { isBalance } from '../balances.ts';
import type { FrameClass } from '../frame.ts';
import { isNoReport } from '../no-report.ts';
import { unspokenArrest } from './arrests.ts';
import { unspokenAttack, unspokenKilling } from './attacks.ts';
import { type Implied, openingOf } from './opening.ts';
import { unspokenVerdict } from './verdicts.ts';

const SHORT = 40;
const ARREST = 6;
const ATTACK = 8;

/**
 * A text that leads with no event in words that any list has, read as news of one all the same where what stands in its
 * opening says enough. Null where nothing speaks for it.
 * @param led the kinds of event that its first sentences tell in such words
 */
export function withUnspoken(reading: DocumentReading, led: ReadonlySet<FrameClass>): DocumentReading | null {
  if (led.has('attack') || reading.sentences.length > SHORT) return null;
  if (isBalance(reading)) return null;
  const opening = openingOf(reading, ARREST);
  const unled = led.size === 0;
  const verdict = unled ? unspokenVerdict(reading, opening) : null;
  const implied = verdict ?? (isNoReport(reading) ? null : unspokenNews(reading, opening, unled));
  return implied && withImplied(reading, implied);
}

function unspokenNews(
  reading: DocumentReading,
  opening: readonly SentenceReading[],
  unled: boolean,
): Implied | null {
  return (
    (unled ? unspokenKilling(reading, opening) : null) ??
    unspokenAttack(reading, openingOf(reading, ATTACK), !unled) ??
    (unled ? unspokenArrest(reading, opening) : null)
  );
}

function withImplied(reading: DocumentReading, { sentence, act, people }: Implied): DocumentReading {
  const acts = sentence.acts.includes(act)
    ? sentence.acts
    : [...sentence.acts.filter((one) => one.first !== act.first), act].sort((a, b) => a.first - b.first);
  const sentences = reading.sentences.map((one) => (one === sentence ? { ...one, acts } : one));
  return { ...reading, sentences, implied: new Map([[act, people]]) };
}
