import type { Candidate } from './candidates.ts';
import { WORD_CLASS } from './closed-words.ts';
import { logit } from './linear.ts';
import type { Place } from './located.ts';
import type { PreparedText } from './prepared-text.ts';
import type { ReadText, SpanScores } from './span-model.ts';

/** A phrase that may fill a role, with its own probability and that of the phrases around the same head. */
interface Mention extends Candidate {
  readonly own: number;
  readonly mass: number;
}

/** Mentions that name the same thing, and what speaks for it as numbers. */
export interface Entity {
  readonly places: readonly Place[];
  /** The mention that stands for all. */
  readonly best: Place;
  /** For the regression that decides. */
  readonly row: readonly number[];
}

const FAINT = 0.02;
const MOST = 40;

/** The entities that may fill a role, the likeliest first. */
export function entitiesOf(text: ReadText, scores: SpanScores, role: number): Entity[] {
  const groups = grouped(text.prepared, mentionsOf(text, scores, role));
  const ranked = groups
    .map((mentions) => ({ mentions, score: Math.max(...mentions.map(({ mass }) => mass)) }))
    .sort((a, b) => b.score - a.score);
  const top = ranked[0]?.score ?? 0;
  return ranked.map(({ mentions, score }, rank) =>
    entityOf(text, scores, role, mentions, rank, logit(top) - logit(score)),
  );
}

/** The best phrase around each head that is likely at all; those that it overlaps add to its mass. */
function mentionsOf({ candidates }: ReadText, { spans, roles }: SpanScores, role: number): Mention[] {
  const likely: Mention[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const own = spans[index * roles + role] ?? 0;
    if (own > FAINT) likely.push({ ...candidate, own, mass: 0 });
  }
  likely.sort((a, b) => b.own - a.own || a.first - b.first);
  const kept: Mention[] = [];
  for (const candidate of likely) {
    const over = kept.findIndex((other) => candidate.first < other.last && other.first < candidate.last);
    const before = kept[over];
    if (!before) kept.push({ ...candidate, mass: candidate.own });
    else if (before.head === candidate.head)
      kept[over] = { ...before, mass: Math.min(0.999, before.mass + candidate.own) };
  }
  return kept.slice(0, MOST);
}

/** Puts mentions together that share their head and do not differ in what else they say, or are its initials. */
function grouped(prepared: PreparedText, mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const group = groups.find((others) => others.some((other) => namesSame(prepared, mention, other)));
    if (group) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

/** The same thing by the same words, by initials, or by what stands in brackets behind. */
function namesSame(prepared: PreparedText, a: Mention, b: Mention): boolean {
  const [short, long] = a.last - a.first <= b.last - b.first ? [a, b] : [b, a];
  const inLong = new Set(prepared.words.subarray(long.first, long.last));
  const sameHead = prepared.words[a.head] === prepared.words[b.head];
  if (sameHead && prepared.words.subarray(short.first, short.last).every((word) => inLong.has(word)))
    return true;
  return (
    isInitials(prepared, short, long) ||
    isInBrackets(prepared, short, long) ||
    isInBrackets(prepared, long, short)
  );
}

/** "(FPL)" right behind "Popular Liberation Forces", whatever its letters stand for. */
function isInBrackets({ tokens }: PreparedText, short: Place, long: Place): boolean {
  if (short.last !== short.first + 1 || short.first !== long.last + 1) return false;
  return BRACKETS.has(tokens[long.last]?.word ?? '') && BRACKETS.has(tokens[short.last]?.word ?? '');
}

const BRACKETS: ReadonlySet<string> = new Set(['(', ')', '[', ']']);

/** "FMLN" beside "Farabundo Marti National Liberation Front". */
export function isInitials({ tokens, classes }: PreparedText, short: Place, long: Place): boolean {
  if (short.last !== short.first + 1 || long.last < long.first + 2) return false;
  const letters = tokens[short.first]?.word ?? '';
  let initials = '';
  for (let at = long.first; at < long.last; at += 1)
    if (classes[at] === WORD_CLASS.open) initials += tokens[at]?.word.charAt(0) ?? '';
  return letters.length >= 2 && letters === initials;
}

function entityOf(
  { prepared, sentences }: ReadText,
  scores: SpanScores,
  role: number,
  mentions: readonly Mention[],
  rank: number,
  behind: number,
): Entity {
  const sorted = [...mentions].sort((a, b) => b.own - a.own || a.first - b.first);
  const best = sorted[0] ?? { first: 0, last: 0, head: 0, own: 0, mass: 0 };
  const masses = mentions.map(({ mass }) => mass).sort((a, b) => b - a);
  const first = Math.min(...mentions.map((mention) => prepared.sentenceOf[mention.first] ?? 0));
  const told = Math.max(
    ...mentions.map(
      (mention) => scores.sentences[(prepared.sentenceOf[mention.first] ?? 0) * scores.roles + role] ?? 0,
    ),
  );
  const strength = logit(masses[0] ?? 0);
  return {
    places: mentions.map(({ first: from, last }) => ({ first: from, last })),
    best: { first: best.first, last: best.last },
    row: [
      strength,
      logit(best.own),
      masses.length > 1 ? logit(masses[1] ?? 0) : -7,
      Math.log2(mentions.length),
      clamp(scores.document),
      clamp(told),
      (clamp(scores.document) * strength) / 5,
      Math.log2(1 + first) / 3,
      first === 0 ? 1 : 0,
      Math.log2(1 + rank) / 2,
      behind / 3,
      Math.min(best.last - best.first, 6) / 3,
      sentences.labels.length / 20,
    ],
  };
}

function clamp(score: number): number {
  return Math.max(-6, Math.min(6, score));
}
