import type { Remark } from './audit-line.ts';
import type { AuditReading, Figure, ReadSentence } from './reading.ts';
import type { Cue } from './wording/wording.ts';

/** A rank that moved: "from 132nd to 76th". */
interface Move {
  readonly from: Figure;
  readonly to: Figure;
}

type Direction = 'better' | 'worse';

/** Moves in a ranking that a text tells in the wrong direction, by what the ranking puts first. */
export function ranksOf(reading: AuditReading): Remark[] {
  return reading.sentences.flatMap((sentence) => {
    if (!has(reading, sentence, ['ranking', 'worstFirst', 'bestFirst'])) return [];
    return movesIn(reading, sentence).flatMap((move) => judge(reading, sentence, move) ?? []);
  });
}

function has({ cueAt }: AuditReading, { first, last }: ReadSentence, cues: readonly Cue[]): boolean {
  for (let at = first; at < last; at += 1) if (cues.some((cue) => cueAt(cue, at, last) !== null)) return true;
  return false;
}

const REACH = 9;

function movesIn(reading: AuditReading, { figures }: ReadSentence): Move[] {
  return figures.flatMap((from, at) => {
    const to = figures[at + 1];
    if (!to || to.first - from.last > REACH || from.value === to.value) return [];
    const ranks = rankOf(from) !== null && rankOf(to) !== null;
    return ranks && stands(reading, 'from', from) && stands(reading, 'to', to) ? [{ from, to }] : [];
  });
}

const LOWEST = 300;

function rankOf({ value }: Figure): number | null {
  return value !== null && value > 0 && value <= LOWEST ? value : null;
}

/** Whether a word stands before a number, with nothing between but "the" or "place". */
function stands(reading: AuditReading, cue: Cue, { first }: Figure): boolean {
  for (let at = first - 4; at < first; at += 1) {
    const end = at >= 0 ? reading.cueAt(cue, at, first) : null;
    if (end !== null && onlyPlaces(reading, end, first)) return true;
  }
  return false;
}

function onlyPlaces({ cueAt, tokens }: AuditReading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const filler = cueAt('determiner', at, to) ?? cueAt('ranking', at, to) ?? cueAt('measure', at, to);
    if (filler === null && tokens[at]?.kind !== 'mark') return false;
  }
  return true;
}

function judge(reading: AuditReading, sentence: ReadSentence, move: Move): Remark | null {
  const [from, to] = [move.from.value ?? 0, move.to.value ?? 0];
  const first = firstOf(reading, sentence);
  const told = toldOf(reading, sentence);
  const towards = to < from;
  const verb = verbOf(reading, sentence, move);
  const span = { first: verb?.first ?? move.from.first - 1, last: move.to.last };
  const meant = first === null ? null : towards === (first === 'best') ? 'better' : 'worse';
  const way = `from ${from} to ${to}`;
  if (meant && told && told !== meant)
    return line(
      'contradiction',
      span,
      from,
      to,
      `${way} is a move towards ${towards ? 'the top' : 'the bottom'} of a ranking that puts the ${first} first, so it got ${meant}; the text tells it as ${told}`,
    );
  if (verb && isOrdinal(reading, move) && (verb.cue === 'up') !== towards)
    return line(
      'contradiction',
      span,
      from,
      to,
      `${way} is a move ${towards ? 'up' : 'down'} the ranking; the text says that it went ${verb.cue}`,
    );
  if (meant && told)
    return line(
      'consistent',
      span,
      from,
      to,
      `${way} in a ranking that puts the ${first} first: it got ${meant}, as the text says`,
    );
  return line(
    'undecidable',
    span,
    from,
    to,
    first === null
      ? 'the text does not say what the ranking puts first'
      : `${way} in a ranking that puts the ${first} first: it got ${meant}; the text does not judge it`,
  );
}

function line(verdict: Remark['verdict'], span: Remark['span'], n: number, of: number, why: string): Remark {
  return { kind: 'rank', verdict, span, againstSpan: null, n, of, percent: null, why, fits: [] };
}

/** What the ranking puts first: told in the sentence, its block, or the whole document when only one is. */
function firstOf(reading: AuditReading, sentence: ReadSentence): 'best' | 'worst' | null {
  const block = reading.sentences.filter((one) => one.block === sentence.block);
  for (const scope of [[sentence], block, reading.sentences]) {
    const worst = scope.some((one) => has(reading, one, ['worstFirst']));
    const best = scope.some((one) => has(reading, one, ['bestFirst']));
    if (worst !== best) return worst ? 'worst' : 'best';
  }
  return null;
}

/** Whether the text tells the move as good or bad: in its sentence, or in the one that it follows from. */
function toldOf(reading: AuditReading, sentence: ReadSentence): Direction | null {
  const own = judgementIn(reading, [sentence]);
  if (own !== null) return own;
  const { sentences, cueAt } = reading;
  const before = sentences[sentence.index - 1];
  const follows = cueAt('hence', sentence.first, sentence.last) !== null;
  return before && follows ? judgementIn(reading, [before]) : null;
}

function judgementIn(reading: AuditReading, scope: readonly ReadSentence[]): Direction | null {
  const better = scope.some((one) => has(reading, one, ['better']));
  const worse = scope.some((one) => has(reading, one, ['worse']));
  return better === worse ? null : better ? 'better' : 'worse';
}

const VERB_REACH = 8;

function verbOf(
  { cueAt }: AuditReading,
  { first }: ReadSentence,
  { from }: Move,
): { readonly cue: 'up' | 'down'; readonly first: number } | null {
  for (let at = from.first - 1; at >= Math.max(first, from.first - VERB_REACH); at -= 1)
    for (const cue of ['up', 'down'] as const)
      if (cueAt(cue, at, from.first) !== null) return { cue, first: at };
  return null;
}

/** "76th", "76th place", "place 76": a place in a ranking, not a score. */
function isOrdinal({ cueAt }: AuditReading, { from, to }: Move): boolean {
  return [from, to].some(
    (figure) =>
      figure.ordinal ||
      cueAt('place', figure.last) !== null ||
      cueAt('place', figure.first - 1, figure.first) !== null,
  );
}
