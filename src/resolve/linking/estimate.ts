import { type Evidence, enoughEvidence, withEdges } from './evidence.ts';
import { type Factors, oddsOf } from './factors.ts';
import { DISTANCES, KINDS, PLACE_LEVELS } from './levels.ts';
import { matchingMarginals, newMessages } from './marginals.ts';
import { chanceRarity, smoothPlaces } from './place-factors.ts';
import { valueFactors } from './value-factors.ts';
import { cellCount } from './vocabulary.ts';

const FIRST_ROUNDS = 2;
const ROUNDS = 6;
/** Edges less probable than this after the first rounds are left out of the others. */
const NEGLIGIBLE = 0.0005;

/**
 * Estimates the factors of all fields without labels, by expectation maximisation: how probable each pair is, as
 * an edge of a one-to-one matching, and how often probable pairs have each level. What chance pairs look like is
 * known beforehand, from pairs that are too far apart in time.
 */
export function estimateFactors(whole: Evidence): Factors {
  const evidence = enoughEvidence(whole);
  const chance = chanceRarity(evidence.chance, evidence.edges);
  const first = improve(evidence, chance, firstFactors(evidence, chance), FIRST_ROUNDS);
  const kept = first.probability.reduce((count, p) => count + (p > NEGLIGIBLE ? 1 : 0), 0);
  const numbers = new Int32Array(kept);
  let next = 0;
  first.probability.forEach((p, e) => {
    if (p > NEGLIGIBLE) numbers[next++] = e;
  });
  return improve(withEdges(evidence, numbers), chance, first.factors, ROUNDS).factors;
}

/** Some rounds of expectation and maximisation. */
function improve(
  evidence: Evidence,
  chance: Float64Array,
  start: Factors,
  rounds: number,
): { factors: Factors; probability: Float32Array } {
  const { edges, cells } = evidence;
  const odds = new Float32Array(edges.count);
  const probability = new Float32Array(edges.count);
  const messages = newMessages(edges.count);
  let factors = start;
  for (let round = 0; round < rounds; round++) {
    oddsOf(edges, cells, factors, odds);
    matchingMarginals(edges, odds, messages, 2, probability);
    factors = maximise(evidence, chance, probability);
  }
  return { factors, probability };
}

/** Matched pairs that every lag is taken to have. */
const LAG_PRIOR = 0.3;

/** The factors that fit best to how probable the pairs are. */
function maximise(
  { edges, cells, days, rowsA, rowsB, shares }: Evidence,
  chance: Float64Array,
  probability: Float32Array,
): Factors {
  const places = new Float64Array(PLACE_LEVELS);
  const lags = new Float64Array(2 * days + 1);
  let matched = 0;
  for (let e = 0; e < edges.count; e++) {
    const weight = probability[e] ?? 0;
    const place = edges.place[e] ?? 0;
    const lag = edges.lag[e] ?? 0;
    matched += weight;
    places[place] = (places[place] ?? 0) + weight;
    lags[lag] = (lags[lag] ?? 0) + weight;
  }
  return {
    place: placeFactors(smoothPlaces(places), chance, matched, rowsA, rowsB),
    lag: lags.map((n) => (n + LAG_PRIOR) / (matched + LAG_PRIOR * lags.length)),
    taxonomies: shares.map((share, taxonomy) => {
      const column = cells[taxonomy] ?? new Uint16Array(0);
      const counts = new Float64Array(cellCount(share.size));
      for (let e = 0; e < edges.count; e++) {
        const cell = column[e] ?? 0;
        counts[cell] = (counts[cell] ?? 0) + (probability[e] ?? 0);
      }
      return valueFactors(share, counts);
    }),
  };
}

/** Odds that a level gives before rarity: matched pairs over chance pairs, among rows that are left unmatched. */
function placeFactors(
  matchedPairs: Float64Array,
  chance: Float64Array,
  matched: number,
  rowsA: number,
  rowsB: number,
): Float64Array {
  const free = Math.max(0.05, 1 - matched / rowsA) * Math.max(0.05, 1 - matched / rowsB);
  return matchedPairs.map((n, level) => ((chance[level] ?? 0) > 0 ? n / ((chance[level] ?? 1) * free) : 0));
}

/** Where to begin: what there is beyond chance at each place level, the sooner the likelier, agreement counts. */
function firstFactors(
  { edges, chance: { pairs }, days, rowsA, rowsB, shares }: Evidence,
  chance: Float64Array,
): Factors {
  const found = new Float64Array(PLACE_LEVELS);
  for (const place of edges.place) found[place] = (found[place] ?? 0) + 1;
  let matched = 0;
  const beyond = found.map((n, level) => {
    const left = Math.max(0, n - (pairs[level] ?? 0) * (2 * days + 1));
    matched += left;
    return left + (0.1 * Math.min(rowsA, rowsB)) / (KINDS.length * DISTANCES);
  });
  const lag = Float64Array.from({ length: 2 * days + 1 }, (_, i) => 0.5 ** Math.abs(i - days));
  const total = lag.reduce((sum, n) => sum + n, 0);
  return {
    place: placeFactors(beyond, chance, Math.min(matched, 0.5 * rowsA, 0.5 * rowsB), rowsA, rowsB),
    lag: lag.map((n) => n / total),
    taxonomies: shares.map((share) => valueFactors(share, firstCounts(share.size))),
  };
}

/** As if some pairs had been seen, half of them in agreement. */
function firstCounts(size: number): Float64Array {
  const counts = new Float64Array(cellCount(size));
  for (let left = 0; left < size; left++)
    for (let right = 0; right < size; right++)
      counts[left * size + right] = left === right ? 100 / size : 100 / (size * size);
  return counts;
}
