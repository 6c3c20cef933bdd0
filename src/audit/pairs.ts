import type { TokenSpan } from './audit-line.ts';
import type { AuditReading, Figure, ReadSentence } from './reading.ts';

/** "16 of the 20 plots": a part and its whole, both exact. The span runs from the part to the whole's noun. */
export interface Pair extends TokenSpan {
  readonly part: Figure;
  readonly whole: Figure;
}

/** The pairs of a sentence: "16 of (the) 20", "16/20", "of the 20 plots …, 16". */
export function pairsIn(reading: AuditReading, sentence: ReadSentence): Pair[] {
  const { figures } = sentence;
  return figures.flatMap((part, at) => {
    const next = figures[at + 1];
    if (!next || part.value === null || next.value === null || part.ordinal || next.ordinal) return [];
    if (isOf(reading, part, next)) return [pairOf(part, next)];
    const frame = isFrame(reading, sentence, part) && isOpenedBy(reading, part, next);
    return frame ? [pairOf(next, part)] : [];
  });
}

function pairOf(part: Figure, whole: Figure): Pair {
  return {
    part,
    whole,
    first: Math.min(part.first, whole.first),
    last: Math.max(part.last, part.first > whole.first ? part.last : whole.nounLast),
  };
}

function isOf({ tokens, ...reading }: AuditReading, part: Figure, whole: Figure): boolean {
  if (tokens[part.last]?.word === '/' && part.last + 1 === whole.first) return !isDay(part, whole);
  return [part.last, part.nounLast].some((at) => leadsTo({ tokens, ...reading }, at, whole.first));
}

/** "13/3" and "3/12" may be a day and a month; a part is no larger than its whole. */
function isDay({ value: part }: Figure, { value: whole }: Figure): boolean {
  return (part ?? 0) > (whole ?? 0) || ((part ?? 0) <= 31 && (whole ?? 0) <= 12);
}

/** Whether "of", "out of the", "de los" and nothing else stands from a token up to a number. */
export function leadsTo(reading: AuditReading, at: number, number: number): boolean {
  const end = reading.cueAt('of', at, number);
  return end !== null && skipDeterminers(reading, end, number) === number;
}

export function skipDeterminers({ cueAt }: AuditReading, from: number, limit: number): number {
  let at = from;
  for (
    let next = cueAt('determiner', at, limit);
    next !== null && at < limit;
    next = cueAt('determiner', at, limit)
  )
    at = next;
  return at;
}

const FRAME_START = 4;

/** Whether a number stands in "of the 33 plots, …" at the start of a sentence or clause. */
export function isFrame(reading: AuditReading, sentence: ReadSentence, { first }: Figure): boolean {
  const { tokens, cueAt } = reading;
  for (let at = first - 1; at >= Math.max(sentence.first, first - FRAME_START); at -= 1) {
    const end = cueAt('among', at, first);
    const isPronoun = cueAt('including', at, first) !== null || cueAt('ofThem', at, first) !== null;
    if (end === null || isPronoun || skipDeterminers(reading, end, first) !== first) continue;
    const before = tokens[at - 1];
    if (at === sentence.first || opensClause(reading, sentence, at, before?.word)) return true;
  }
  return false;
}

function opensClause(
  { tokens, cueAt }: AuditReading,
  { first }: ReadSentence,
  at: number,
  before = '',
): boolean {
  if ([',', ';', ':', '(', '—', '–', '•', '"'].includes(before)) return true;
  if (tokens[at - 1]?.kind === 'mark') return true;
  const joined = at - 1 === first || [',', ';', ':'].includes(tokens[at - 2]?.word ?? '');
  return joined && cueAt('stop', at - 1, at) === at;
}

const FRAME_REACH = 14;

/** Whether a frame's clause ends with a comma before the next number. */
function isOpenedBy({ tokens }: AuditReading, whole: Figure, part: Figure): boolean {
  if (part.first - whole.last > FRAME_REACH) return false;
  return tokens.slice(whole.last, part.first).some(({ word }) => word === ',' || word === ':');
}
