import { LIGHT_WORDS } from './closed-words.ts';
import type { PatternPart } from './quote-pattern.ts';
import type { Word } from './words.ts';

/** One step of an alignment between a quote and a text. */
export type Step =
  | { readonly kind: 'same' | 'number_form' | 'typo' | 'other'; readonly quoted: Word; readonly found: Word }
  | { readonly kind: 'added'; readonly quoted: Word }
  | { readonly kind: 'left_out'; readonly found: Word }
  | { readonly kind: 'in_gap'; readonly found: Word };

export interface Alignment {
  readonly cost: number;
  readonly steps: readonly Step[];
}

type Compare = (quoted: Word, found: Word) => Exclude<Step['kind'], 'added' | 'left_out' | 'in_gap'>;

const PAIR_COST = { same: 0, number_form: 0.1, typo: 0.4, other: 1.5 } as const;
const LIGHT = 0.3;
const HEAVY = 1;
const IN_GAP = 0.01;

/**
 * The cheapest way to lay a quote over some part of a stretch of words (semi-global alignment, Sellers 1980): words
 * that agree, that differ, that the quote adds or leaves out. Inside a gap of the quote, words of the text are free.
 * Time and space: parts × words.
 */
export function align(parts: readonly PatternPart[], text: readonly Word[], compare: Compare): Alignment {
  const rows = costs(parts, text, compare);
  const lastRow = rows[parts.length] ?? [];
  let end = 0;
  for (let j = 1; j <= text.length; j += 1) if ((lastRow[j] ?? 0) < (lastRow[end] ?? 0)) end = j;
  return { cost: lastRow[end] ?? 0, steps: trace(rows, parts, text, compare, end) };
}

function costs(parts: readonly PatternPart[], text: readonly Word[], compare: Compare): Float64Array[] {
  const rows = [new Float64Array(text.length + 1)];
  for (let i = 1; i <= parts.length; i += 1) {
    const part = parts[i - 1];
    const above = rows[i - 1];
    const row = new Float64Array(text.length + 1);
    if (!part || !above) break;
    row[0] = (above[0] ?? 0) + addCost(part);
    for (let j = 1; j <= text.length; j += 1) {
      const word = text[j - 1];
      if (!word) break;
      const add = (above[j] ?? 0) + addCost(part);
      const skip = (row[j - 1] ?? 0) + skipCost(part, word);
      const pair =
        part.kind === 'word' ? (above[j - 1] ?? 0) + PAIR_COST[compare(part.word, word)] : Infinity;
      row[j] = Math.min(add, skip, pair);
    }
    rows.push(row);
  }
  return rows;
}

function addCost(part: PatternPart): number {
  if (part.kind === 'gap') return 0;
  return LIGHT_WORDS.has(part.word.text) ? LIGHT : HEAVY;
}

/** What it costs to pass over a word of the text behind a part of the quote. */
function skipCost(part: PatternPart, word: Word): number {
  if (part.kind === 'gap') return IN_GAP;
  return LIGHT_WORDS.has(word.text) ? LIGHT : HEAVY;
}

function trace(
  rows: readonly Float64Array[],
  parts: readonly PatternPart[],
  text: readonly Word[],
  compare: Compare,
  end: number,
): Step[] {
  const steps: Step[] = [];
  for (let i = parts.length, j = end; i > 0; ) {
    const part = parts[i - 1];
    const word = text[j - 1];
    if (!part) break;
    const here = rows[i]?.[j] ?? 0;
    const pair = part.kind === 'word' && word ? compare(part.word, word) : null;
    if (pair && part.kind === 'word' && word && close(here, (rows[i - 1]?.[j - 1] ?? 0) + PAIR_COST[pair])) {
      steps.push({ kind: pair, quoted: part.word, found: word });
      i -= 1;
      j -= 1;
    } else if (close(here, (rows[i - 1]?.[j] ?? 0) + addCost(part))) {
      if (part.kind === 'word') steps.push({ kind: 'added', quoted: part.word });
      i -= 1;
    } else if (word) {
      steps.push({ kind: part.kind === 'gap' ? 'in_gap' : 'left_out', found: word });
      j -= 1;
    } else break;
  }
  return steps.reverse();
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}
