import type { Remark } from './audit-line.ts';
import { namesIn } from './foresight.ts';
import { type AuditReading, type Figure, type ReadSentence, stemsOf } from './reading.ts';

/** A count with what must be the same before two of them are one quantity. */
interface Telling {
  readonly figure: Figure;
  readonly key: string;
}

/** One quantity told as two numbers: the same noun phrase, deed, period and names, in two sentences. */
export function repeatsOf(reading: AuditReading): Remark[] {
  const first = new Map<string, Figure>();
  const found: Remark[] = [];
  for (const { figure, key } of reading.sentences.flatMap((sentence) => tellingOf(reading, sentence) ?? [])) {
    const before = first.get(key);
    if (before && before.value !== figure.value) found.push(remarkOn(before, figure));
    first.set(key, before ?? figure);
  }
  return found;
}

function remarkOn(before: Figure, figure: Figure): Remark {
  return {
    kind: 'repeat',
    verdict: 'contradiction',
    span: { first: figure.first, last: figure.nounLast },
    againstSpan: { first: before.first, last: before.nounLast },
    n: figure.value,
    of: null,
    percent: null,
    why: `told as ${before.value} before and as ${figure.value} here, of the same period`,
    fits: [],
  };
}

/** What a sentence counts, when it counts one thing over a time that it tells, and nobody else's figure. */
function tellingOf(reading: AuditReading, sentence: ReadSentence): Telling | null {
  const { figures, shares, dates } = sentence;
  const [figure] = figures;
  if (figures.length !== 1 || shares.length > 0 || !figure?.value || figure.ordinal) return null;
  if (figure.noun.length === 0 || dates.length === 0 || dates.some(({ edtf }) => edtf === null)) return null;
  const deeds = deedsIn(reading, sentence);
  if (deeds.length === 0 || says(reading, sentence, 'rival')) return null;
  const period = dates.map(({ edtf, open }) => `${open ?? 'in'} ${edtf}`).sort();
  const names = [...namesIn(reading, sentence.first + 1, sentence.last)].sort();
  return { figure, key: JSON.stringify([nounWithout(figure, deeds), deeds, period, names]) };
}

/** "39 networks dismantled": the networks. */
function nounWithout({ noun }: Figure, deeds: readonly string[]): string[] {
  return noun.filter((stem) => !deeds.includes(stem)).sort();
}

function deedsIn(reading: AuditReading, { first, last }: ReadSentence): string[] {
  const found = new Set<string>();
  for (let at = first; at < last; at += 1) {
    const end = reading.cueAt('deed', at, last);
    if (end !== null) found.add(stemsOf(reading.tokens, at, end, reading.lexicon).join(' '));
  }
  return [...found].sort();
}

function says({ cueAt }: AuditReading, { first, last }: ReadSentence, cue: 'rival'): boolean {
  for (let at = first; at < last; at += 1) if (cueAt(cue, at, last) !== null) return true;
  return false;
}
