import type { Chance } from './candidates.ts';
import type { Edges } from './edges.ts';
import { DISTANCES, hasDistances, KINDS, PLACE_LEVELS } from './levels.ts';

/** Chance pairs' worth of trust in what the neighbouring level says. */
const PRIOR = 5;

/**
 * The rarity that chance pairs add up to, per day of lag and place level. Where few were seen, the next distance
 * with more is taken to say how many there are: a ring of the next level has twice the area. Of a kind that chance
 * never showed, one pair is taken to have been seen.
 */
export function chanceRarity({ rarity, seen, pairs }: Chance, edges: Edges): Float64Array {
  const smooth = new Float64Array(PLACE_LEVELS);
  const once = Math.max(sum(pairs), 1e-9) / Math.max(1, sum(seen));
  const typical = typicalRarity(edges);
  KINDS.forEach((_, kind) => {
    const at = (distance: number) => kind * DISTANCES + distance;
    const seenAt = (distance: number) => seen[at(distance)] ?? 0;
    let fullest = 0;
    for (let d = 1; d < DISTANCES; d++) if (seenAt(d) > seenAt(fullest)) fullest = d;
    smooth[at(fullest)] = seenAt(fullest) > 0 ? (rarity[at(fullest)] ?? 0) : once * (typical[kind] ?? 0);
    const step = (d: number, from: number, growth: number) => {
      const weight = seenAt(d) / (seenAt(d) + PRIOR);
      smooth[at(d)] = weight * (rarity[at(d)] ?? 0) + (1 - weight) * growth * (smooth[at(from)] ?? 0);
    };
    for (let d = fullest - 1; d >= 0; d--) step(d, d + 1, 0.5);
    for (let d = fullest + 1; d < DISTANCES; d++) step(d, d - 1, 2);
  });
  return smooth;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Mean rarity of the candidates of each kind. */
function typicalRarity({ count, place, rarity }: Edges): Float64Array {
  const totals = new Float64Array(KINDS.length);
  const counts = new Float64Array(KINDS.length);
  for (let e = 0; e < count; e++) {
    const kind = Math.floor((place[e] ?? 0) / DISTANCES);
    totals[kind] = (totals[kind] ?? 0) + (rarity[e] ?? 0);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return totals.map((total, kind) => total / Math.max(1, counts[kind] ?? 1));
}

/** Expected matched pairs by place level, smoothed over neighbouring distances; no level is impossible. */
export function smoothPlaces(counts: Float64Array): Float64Array {
  return counts.map((own, level) => {
    if (!hasDistances(Math.floor(level / DISTANCES))) return own + LEAST;
    const distance = level % DISTANCES;
    const before = distance > 0 ? (counts[level - 1] ?? 0) : own;
    const after = distance < DISTANCES - 1 ? (counts[level + 1] ?? 0) : own;
    return 0.5 * own + 0.25 * (before + after) + LEAST;
  });
}

/** Matched pairs that every level is taken to hold at least. */
const LEAST = 0.02;
