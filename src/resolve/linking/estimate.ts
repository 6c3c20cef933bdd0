import { type Evidence, enoughEvidence } from './evidence.ts';
import { type Factors, oddsOf } from './factors.ts';
import { DISTANCES, KINDS, PLACE_LEVELS } from './levels.ts';
import { matchingMarginals, newMessages } from './marginals.ts';
import { chanceRarity, smoothPlaces } from './place-factors.ts';
import { valueFactors } from './value-factors.ts';

const ROUNDS = 10;

/**
 * Estimates the factors of all fields without labels, by expectation maximisation: how probable each pair is, as
 * an edge of a one-to-one matching, and how often probable pairs have each level. What chance pairs look like is
 * known beforehand, from pairs that are too far apart in time.
 */
export function estimateFactors(whole: Evidence): Factors {
  const evidence = enoughEvidence(whole);
  const { edges, rowsA, rowsB } = evidence;
  const chance = chanceRarity(evidence.chance, edges);
  const odds = new Float32Array(edges.count);
  const probability = new Float32Array(edges.count);
  const messages = newMessages(edges.count);
  let factors = firstFactors(evidence, chance);
  for (let round = 0; round < ROUNDS; round++) {
    oddsOf(edges, evidence.cells, factors, odds);
    matchingMarginals(edges, odds, messages, 2, probability);
    factors = maximise(evidence, chance, probability);
  }
  return factors;

  function maximise(known: Evidence, background: Float64Array, weights: Float32Array): Factors {
    const places = new Float64Array(PLACE_LEVELS);
    const lags = new Float64Array(2 * known.days + 1);
    let matched = 0;
    for (let e = 0; e < edges.count; e++) {
      const weight = weights[e] ?? 0;
      matched += weight;
      places[edges.place[e] ?? 0] = (places[edges.place[e] ?? 0] ?? 0) + weight;
      lags[edges.lag[e] ?? 0] = (lags[edges.lag[e] ?? 0] ?? 0) + weight;
    }
    return {
      place: placeFactors(smoothPlaces(places), background, matched, rowsA, rowsB),
      lag: lags.map((n) => (n + LAG_PRIOR) / (matched + LAG_PRIOR * lags.length)),
      taxonomies: known.cells.map((cells, taxonomy) => {
        const shares = known.shares[taxonomy];
        const counts = new Float64Array(shares ? shares.size * shares.size + 3 : 0);
        for (let e = 0; e < edges.count; e++) {
          const cell = cells[e] ?? 0;
          counts[cell] = (counts[cell] ?? 0) + (weights[e] ?? 0);
        }
        return shares ? valueFactors(shares, counts) : counts;
      }),
    };
  }
}

const LAG_PRIOR = 0.3;

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
  const excess = new Float64Array(PLACE_LEVELS);
  for (let e = 0; e < edges.count; e++) {
    const level = edges.place[e] ?? 0;
    excess[level] = (excess[level] ?? 0) + 1;
  }
  let matched = 0;
  const beyond = excess.map((n, level) => {
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

/** As if a few pairs had been seen, most of them in agreement. */
function firstCounts(size: number): Float64Array {
  const counts = new Float64Array(size * size + 3);
  for (let left = 0; left < size; left++)
    for (let right = 0; right < size; right++)
      counts[left * size + right] = left === right ? 10 / size : 10 / (size * size);
  return counts;
}
