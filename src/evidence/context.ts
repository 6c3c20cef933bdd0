import { fold } from '../language/index.ts';

/** Words before and behind a quote that tell lookalikes apart; folded, without white space at the ends. */
export interface Context {
  readonly prefix: string;
  readonly suffix: string;
  readonly triples: { readonly prefix: ReadonlySet<string>; readonly suffix: ReadonlySet<string> };
}

/** @param prefix as written @param suffix as written */
export function contextOf(prefix: string, suffix: string): Context {
  const [before, behind] = [fold(prefix).text.trim(), fold(suffix).text.trim()];
  return {
    prefix: before,
    suffix: behind,
    triples: { prefix: triplesOf(before), suffix: triplesOf(behind) },
  };
}

/** What a text's border says for a context that has nothing on that side. */
const BORDER = 0.05;

/**
 * How well the surroundings of a place fit the context, 0 to 1: for each side that the context has, the mean of the
 * share of units that agree from the border outwards, and of the share of letter triples in common, which small changes
 * of the context leave high.
 * @param text folded text
 * @param start UTF-16 @param end UTF-16, exclusive
 */
export function contextFit(text: string, start: number, end: number, context: Context): number {
  const { prefix, suffix, triples } = context;
  const sides: number[] = [];
  if (prefix !== '') {
    const before = text.slice(Math.max(0, start - prefix.length - 2), start).trimEnd();
    sides.push(fitOf(agreeingBackwards(before, prefix) / prefix.length, before, triples.prefix));
  }
  if (suffix !== '') {
    const behind = text.slice(end, end + suffix.length + 2).trimStart();
    sides.push(fitOf(agreeing(behind, suffix) / suffix.length, behind, triples.suffix));
  }
  if (sides.length === 0) return 0;
  const atBorder = (prefix === '' && start === 0) || (suffix === '' && end === text.length);
  return sides.reduce((sum, fit) => sum + fit / sides.length, atBorder ? BORDER : 0);
}

function fitOf(agreeingShare: number, around: string, triples: ReadonlySet<string>): number {
  return triples.size === 0 || agreeingShare === 1
    ? agreeingShare
    : (agreeingShare + shared(around, triples)) / 2;
}

function agreeing(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

function agreeingBackwards(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
}

function shared(around: string, triples: ReadonlySet<string>): number {
  const found = triplesOf(around);
  let both = 0;
  for (const triple of triples) if (found.has(triple)) both += 1;
  return both / triples.size;
}

function triplesOf(text: string): Set<string> {
  const triples = new Set<string>();
  for (let i = 0; i + 3 <= text.length; i += 1) triples.add(text.slice(i, i + 3));
  return triples;
}
