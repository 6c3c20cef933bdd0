import type { Alignment, Step } from './align.ts';
import { LIGHT_WORDS, NEGATIONS } from './closed-words.ts';

/** Why a quote that comes near to a place of the text is not supported by it. */
export type Difference = 'number' | 'negation' | 'word' | 'omission' | 'too_many';

export type Judgement =
  | { readonly verdict: 'supported' }
  | {
      readonly verdict: 'unsupported';
      readonly why: Difference;
      readonly quoted: string | null;
      readonly found: string | null;
    }
  | { readonly verdict: 'elsewhere' };

/** At least this share of a quote's words must stand there for the place to be the one that was meant. */
const NEAR = 0.5;
/** Small differences (light words, slips of the pen) that a quote may have, as a share of its words. */
const SLACK = 0.25;

/** Whether the words of the text support a quote that was laid over them. */
export function judge({ steps }: Alignment): Judgement {
  const quoted = steps.filter((step) => 'quoted' in step).length;
  const same = steps.filter(
    ({ kind }) => kind === 'same' || kind === 'number_form' || kind === 'typo',
  ).length;
  if (quoted === 0 || same / quoted < NEAR || same < 2) return { verdict: 'elsewhere' };
  for (const step of steps) {
    const why = differenceIn(step);
    if (why)
      return { verdict: 'unsupported', why, quoted: wordOf(step, 'quoted'), found: wordOf(step, 'found') };
  }
  const small = steps.filter(({ kind }) => kind === 'typo' || kind === 'added' || kind === 'left_out').length;
  if (small <= Math.max(1, SLACK * quoted)) return { verdict: 'supported' };
  return { verdict: 'unsupported', why: 'too_many', quoted: null, found: null };
}

/** What about a step forbids it, if anything. */
function differenceIn(step: Step): Difference | null {
  const words = [wordOf(step, 'quoted'), wordOf(step, 'found')].filter((word) => word !== null);
  const isSame = step.kind === 'same' || step.kind === 'number_form' || step.kind === 'typo';
  if (isSame) return null;
  if (words.some((word) => NEGATIONS.has(word))) return 'negation';
  if (step.kind === 'in_gap') return null;
  if (words.some((word) => /^\d/.test(word))) return 'number';
  if (step.kind === 'other') return 'word';
  if (words.every((word) => LIGHT_WORDS.has(word))) return null;
  return step.kind === 'left_out' ? 'omission' : 'word';
}

function wordOf(step: Step, side: 'quoted' | 'found'): string | null {
  if (side === 'quoted') return 'quoted' in step ? step.quoted.text : null;
  return 'found' in step ? step.found.text : null;
}
