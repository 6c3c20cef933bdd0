import type { Alignment, Step } from './align.ts';
import { isLight, isNegation } from './closed-words.ts';
import type { Surroundings } from './compare-words.ts';
import type { Word } from './words.ts';

/** Why a quote that comes near to a place of the text is not supported by it, the gravest first. */
export const DIFFERENCES = ['number', 'negation', 'name', 'word', 'omission', 'too_many'] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** What differs, and the words on both sides, folded; null where a side has none. */
export interface Discrepancy {
  readonly difference: Difference;
  readonly quoted: string | null;
  readonly found: string | null;
}

export type Judgement =
  | { readonly verdict: 'supported' }
  | { readonly verdict: 'unsupported'; readonly why: Discrepancy }
  | { readonly verdict: 'elsewhere' };

/** At least this share of a quote's words must stand there for the place to be the one that was meant. */
const NEAR = 0.5;
/** Small differences (light words, slips of the pen) that a quote may have, as a share of its words. */
const SLACK = 0.25;

const AGREEING: ReadonlySet<Step['kind']> = new Set(['same', 'number_form', 'particle', 'slip', 'joined']);
const SMALL: ReadonlySet<Step['kind']> = new Set(['particle', 'slip', 'added', 'left_out']);

/**
 * Whether the words of a text support a quote that was laid over them.
 * @param text the folded text that the steps' words stand in
 */
export function judge({ steps }: Alignment, text: string, isName: Surroundings['isName']): Judgement {
  const quoted = steps.filter((step) => 'quoted' in step).length;
  const agreeing = steps.filter(({ kind }) => AGREEING.has(kind)).length;
  if (quoted === 0 || agreeing / quoted < NEAR || agreeing < Math.min(2, quoted))
    return { verdict: 'elsewhere' };
  const found = steps.flatMap(
    (step, at) =>
      discrepancyIn(step, isName) ?? hiddenNegation(steps, at, text) ?? edgeIn(steps, at, text) ?? [],
  );
  const rank = ({ difference }: Discrepancy) => DIFFERENCES.indexOf(difference);
  const [gravest] = found.sort((a, b) => rank(a) - rank(b));
  if (gravest) return { verdict: 'unsupported', why: gravest };
  const small = steps.filter((step) => SMALL.has(step.kind) && !isNote(step)).length;
  if (small <= Math.max(1, SLACK * quoted)) return { verdict: 'supported' };
  return { verdict: 'unsupported', why: { difference: 'too_many', quoted: null, found: null } };
}

/** What about a step forbids it, if anything. */
function discrepancyIn(step: Step, isName: Surroundings['isName']): Discrepancy | null {
  const quoted = 'quoted' in step ? step.quoted : null;
  const found = 'found' in step ? step.found : null;
  const difference = differenceIn(step, quoted, found, isName);
  return difference && { difference, quoted: quoted?.text ?? null, found: found?.text ?? null };
}

function differenceIn(
  step: Step,
  quoted: Word | null,
  found: Word | null,
  isName: Surroundings['isName'],
): Difference | null {
  if (AGREEING.has(step.kind) || isNote(step)) return null;
  if (step.kind === 'in_gap' && (step.gap.by === 'ellipsis' || step.gap.own.has(step.found.text)))
    return null;
  const words = [quoted, found].filter((word) => word !== null);
  if (words.some(({ kind }) => kind !== 'word')) return 'number';
  if (words.some(({ text }) => isNegation(text))) return 'negation';
  if (step.kind !== 'other' && words.every(({ text }) => isLight(text))) return null;
  if ((quoted && isName('quoted', quoted)) || (found && isName('found', found))) return 'name';
  if (step.kind === 'in_gap') return null;
  return step.kind === 'left_out' ? 'omission' : 'word';
}

function isNote(step: Step): boolean {
  return step.kind === 'left_out' && step.found.note;
}

/**
 * A light word that the quote adds at its own edge, where the text has another word: "The plot" for "The alleged plot".
 * At the border of a sentence or a bracket it stands for nothing.
 */
function edgeIn(steps: readonly Step[], at: number, text: string): Discrepancy | null {
  const step = steps[at];
  if (step?.kind !== 'added') return null;
  const behind = steps.slice(at + 1).find((one) => 'found' in one);
  const before = steps.slice(0, at).findLast((one) => 'found' in one);
  if (behind && before) return null;
  const isFree =
    behind && 'found' in behind
      ? /^$|[.!?:;"'()[\]-] *$/.test(text.slice(Math.max(0, behind.found.start - 3), behind.found.start))
      : before &&
        'found' in before &&
        /^$|^ *[.!?:;"'()[\]-]/.test(text.slice(before.found.end, before.found.end + 3));
  return isFree ? null : { difference: 'word', quoted: step.quoted.text, found: null };
}

const SENTENCE_END = /[.!?]["')\]]*\s/;

/** A negation that an ellipsis hides, where it stands in the sentence that the quote begins or ends with. */
function hiddenNegation(steps: readonly Step[], at: number, text: string): Discrepancy | null {
  const step = steps[at];
  if (step?.kind !== 'in_gap' || step.gap.by === 'bracket' || !isNegation(step.found.text)) return null;
  const before = steps.slice(0, at).findLast((one) => 'quoted' in one && 'found' in one);
  const behind = steps.slice(at + 1).find((one) => 'quoted' in one && 'found' in one);
  const from = before && 'found' in before ? before.found.end : step.found.start;
  const to = behind && 'found' in behind ? behind.found.start : step.found.end;
  const apart =
    SENTENCE_END.test(text.slice(from, step.found.start)) &&
    SENTENCE_END.test(text.slice(step.found.end, to));
  return apart ? null : { difference: 'negation', quoted: null, found: step.found.text };
}
