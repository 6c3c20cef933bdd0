import { assign, type Match } from './assignment.ts';
import type { Edges } from './edges.ts';

/**
 * The one-to-one matching with the highest expected F1, as expected pairs over mean of pairs found and pairs that
 * there are (Dinkelbach 1967: a pair is worth its probability less half of the F1 reached).
 */
export function acceptMatches(edges: Edges, probability: Float32Array): Match[] {
  let expected = 0;
  for (let e = 0; e < edges.count; e++) expected += probability[e] ?? 0;
  let f1 = 0.5;
  let matches: Match[] = [];
  for (let round = 0; round < 12; round++) {
    matches = assign(edges, probability, f1 / 2);
    const found = matches.reduce((sum, match) => sum + match.probability, 0);
    const next = matches.length === 0 ? 0 : (2 * found) / (matches.length + expected);
    if (Math.abs(next - f1) < 1e-6) break;
    f1 = next;
  }
  return matches;
}
