import { readFileSync } from 'node:fs';
import { anchor } from '../../src/evidence/index.ts';

interface Case {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly text: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly expect: { readonly start: number; readonly end: number } | null;
}

interface Tally {
  right: number;
  of: number;
}

/** Shares of right answers (right span, or right refusal) per kind and per language × kind, and the false refusals. */
export function scoreAnchoring(file: string, show = false): Record<string, number> {
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Case => JSON.parse(line));
  const tallies = new Map<string, Tally>();
  for (const one of cases) {
    const { status, start, end, why } = anchor(one.text, {
      quote: one.quote,
      prefix: one.prefix,
      suffix: one.suffix,
    });
    const right = one.expect ? start === one.expect.start && end === one.expect.end : start === null;
    if (!right && show)
      console.error(
        one.id,
        one.lang,
        one.kind,
        status,
        start,
        end,
        JSON.stringify(one.expect),
        JSON.stringify(why),
        one.quote,
      );
    const names = [
      one.kind,
      `${one.lang} ${one.kind}`,
      one.expect ? 'all spans' : 'all altered quotes refused',
    ];
    for (const name of names) count(tallies, name, right);
    if (one.expect) count(tallies, 'false refusals', start === null);
  }
  return Object.fromEntries([...tallies].sort().map(([name, { right, of }]) => [name, right / of]));
}

function count(tallies: Map<string, Tally>, name: string, right: boolean): void {
  const tally = tallies.get(name) ?? { right: 0, of: 0 };
  tallies.set(name, { right: tally.right + (right ? 1 : 0), of: tally.of + 1 });
}
