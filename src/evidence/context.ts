/** Words before and behind a quote that tell lookalikes apart; folded. */
export interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * How well the surroundings of a place fit the context: units that agree from the border outwards, and, for contexts
 * that were changed a little, a share of the letter triples that they have in common.
 * @param text folded text
 */
export function contextScore(text: string, start: number, end: number, { prefix, suffix }: Context): number {
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  const near = agreeing(reversed(before), reversed(prefix)) + agreeing(after, suffix);
  const borders = Number(prefix === '' && start === 0) + Number(suffix === '' && end === text.length);
  return near + borders + 8 * (shared(before, prefix) + shared(after, suffix));
}

function agreeing(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

function shared(a: string, b: string): number {
  const triples = triplesOf(b);
  if (triples.size === 0) return 0;
  const found = triplesOf(a);
  let both = 0;
  for (const triple of triples) if (found.has(triple)) both += 1;
  return both / triples.size;
}

function triplesOf(text: string): Set<string> {
  const triples = new Set<string>();
  for (let i = 0; i + 3 <= text.length; i += 1) triples.add(text.slice(i, i + 3));
  return triples;
}
