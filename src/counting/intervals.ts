/** z of a two-sided confidence of 95 per cent. */
const Z = 1.959_963_984_540_054;
export const LEVEL = 0.95;

/**
 * Wilson's score interval of a share, as if the n were a random sample.
 * @see E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927)
 * @param k at most n
 * @returns shares from 0 to 1; all of it when n is 0
 */
export function wilson(k: number, n: number): { readonly low: number; readonly high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const [share, z2] = [k / n, Z * Z];
  const middle = share + z2 / (2 * n);
  const spread = Z * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  const bound = (value: number) => Math.min(1, Math.max(0, value / (1 + z2 / n)));
  return { low: k === 0 ? 0 : bound(middle - spread), high: k === n ? 1 : bound(middle + spread) };
}

interface Share {
  readonly k: number;
  readonly n: number;
}

/**
 * Fisher's exact test of two shares, two-sided: the probability of all tables with these margins that are no likelier
 * than the given one.
 * @see R. A. Fisher, Statistical methods for research workers, 5th ed. (1934), § 21.02
 */
export function fisher(a: Share, b: Share): number {
  const [n, k] = [a.n + b.n, a.k + b.k];
  const logs = logFactorials(n);
  const log = (i: number) => logs[i] ?? 0;
  const choose = (of: number, some: number) => log(of) - log(some) - log(of - some);
  const chance = (x: number) => Math.exp(choose(a.n, x) + choose(b.n, k - x) - choose(n, k));
  const limit = chance(a.k) * (1 + 1e-7);
  let p = 0;
  for (let x = Math.max(0, k - b.n); x <= Math.min(a.n, k); x += 1) {
    const one = chance(x);
    if (one <= limit) p += one;
  }
  return Math.min(1, p);
}

function logFactorials(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  for (let i = 2; i <= n; i += 1) logs[i] = (logs[i - 1] ?? 0) + Math.log(i);
  return logs;
}
