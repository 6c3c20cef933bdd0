import { type AtlasEntry, distanceKm } from '../atlas-entry.ts';
import { isListed, liesWithin, WITHIN_POINTS } from './containment.ts';
import type { Mention, Preference, Reading } from './name.ts';

/** What is known of the text besides its places. */
export interface Setting {
  /** Weights of countries: the document's own, and those whose people the text names. */
  readonly countries: ReadonlyMap<string, number>;
}

/** A name with its meanings, for all of its mentions: one sense per document. */
interface Name {
  readonly index: number;
  readonly key: string;
  readonly prefer: Preference;
  /** Names of the same words, itself included. */
  readonly namesakes: readonly Name[];
  readonly entries: readonly AtlasEntry[];
  /** A country of this name: places in it of the same name need more than that the text speaks of it. */
  readonly country: string | null;
  readonly prior: Float64Array;
  weight: number;
  shares: Float64Array;
}

/** A name that comes back weighs more, up to a point. */
const REPEATED = 0.25;
const HEAVIEST = 2.5;
const ROUNDS = 3;
const W = {
  country: 0.9,
  division: 0.8,
  near: 1.4,
  steep: 1.5,
};

/**
 * Takes each mention for one of its meanings. Every name starts from how prominent its meanings are; then, for a few
 * rounds, meanings gain by the country and division that the other names lie in, by what they are said to lie in, by
 * what stands beside them in a list, and by being near to the others (mean-field iteration over names; the cues are
 * those of Leidner, Toponym Resolution in Text, 2007, chapter 3). Linear in names × meanings, save for the nearness of
 * each name's best few.
 */
export function resolveMentions(mentions: readonly Mention[], setting: Setting): (Reading | null)[] {
  const all: Name[] = [];
  const of = namesOf(mentions, all);
  const ties = tiesOf(mentions, of);
  for (let round = 0; round < ROUNDS; round += 1) {
    const support = supportOf(all, setting);
    const anchors = round === 0 ? [] : anchorsOf(all);
    const scores = all.map((name) => scoresOf(name, support, anchors));
    for (const tie of ties) addTie(tie, scores);
    for (const [i, name] of all.entries()) name.shares = softmax(scores[i] ?? name.prior);
  }
  return of.map(readingOf);
}

/** The name of each mention: those with the same words and the same preference are one. */
function namesOf(mentions: readonly Mention[], all: Name[]): Name[] {
  const known = new Map<string, Name[]>();
  return mentions.map((mention) => {
    const { spot, prefer } = mention;
    const namesakes = known.get(spot.key) ?? [];
    const same = namesakes.find((name) => name.prefer === prefer);
    if (same) {
      same.weight = Math.min(HEAVIEST, same.weight + REPEATED);
      return same;
    }
    const name = newName(mention, all.length, namesakes);
    namesakes.push(name);
    known.set(spot.key, namesakes);
    all.push(name);
    return name;
  });
}

function newName({ spot, prefer }: Mention, index: number, namesakes: readonly Name[]): Name {
  const { key, entries } = spot;
  const prior = Float64Array.from(entries, (entry) => priorOf(entry, prefer, entries));
  const country = entries.find(({ kind }) => kind === 'country')?.country ?? null;
  return { index, key, prefer, namesakes, entries, country, prior, weight: 1, shares: softmax(prior) };
}

/** Boroughs and quarters stand in the table of counties. */
const QUARTER_KM = 15;

/** How readily a place is meant without more: countries and capitals before towns by the logarithm of their size. */
function priorOf(entry: AtlasEntry, prefer: Preference, entries: readonly AtlasEntry[]): number {
  const { kind, feature, population, radius } = entry;
  const isTown = kind === 'locality' || (feature === 'county' && radius <= QUARTER_KM);
  const preferred = prefer === null ? 0 : (prefer === 'local') === isTown ? 1.5 : -1.5;
  if (feature === 'country') return 8.3 + preferred;
  if (feature === 'continent') return 8 + preferred;
  if (feature === 'area') return 6.2 + preferred;
  if (feature === 'division')
    return 5.2 + 0.25 * Math.log10(population + 1000) + preferred - (isSeatToo(entry, entries) ? SHARED : 0);
  if (feature === 'county') return (entry.known ? 4.6 : 3 + 0.2 * Math.log10(population + 1)) + preferred;
  const seat = feature === 'capital' ? 1 : feature === 'seat' ? 0.3 : 0;
  return Math.log10(population + 500) + seat + (entry.known ? 0.4 : 0) + preferred;
}

/** A province that is called after its town is less often meant than the town, where that holds much of its people. */
const SHARED = 1.2;
const SMALL_KM = 150;
const MUCH = 0.25;

function isSeatToo(division: AtlasEntry, entries: readonly AtlasEntry[]): boolean {
  return entries.some(
    (town) =>
      town.kind === 'locality' &&
      town.division === division.division &&
      (division.radius <= SMALL_KM || town.population >= MUCH * division.population),
  );
}

function softmax(scores: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > top) top = score;
  const shares = scores.map((score) => Math.exp(W.steep * (score - top)));
  let sum = 0;
  for (const share of shares) sum += share;
  return shares.map((share) => share / sum);
}

interface Support {
  readonly countries: Map<string, number>;
  readonly divisions: Map<string, number>;
}

/** How much of the text lies in each country and division, by the shares of the names' meanings. */
function supportOf(names: readonly Name[], { countries }: Setting): Support {
  const support: Support = { countries: new Map(countries), divisions: new Map() };
  for (const name of names) addShares(support, name, 1);
  return support;
}

const TRACE = 0.02;

function addShares({ countries, divisions }: Support, { entries, shares, weight }: Name, sign: number): void {
  for (let i = 0; i < entries.length; i += 1) {
    const part = sign * (shares[i] ?? 0) * weight;
    const entry = entries[i];
    if (!entry || Math.abs(part) < TRACE) continue;
    countries.set(entry.country, (countries.get(entry.country) ?? 0) + part);
    if (entry.division !== '') divisions.set(entry.division, (divisions.get(entry.division) ?? 0) + part);
  }
}

interface Anchor {
  readonly name: Name;
  readonly lat: number;
  readonly lon: number;
}

/** Places below a country that are sure by now. */
function anchorsOf(names: readonly Name[]): Anchor[] {
  return names.flatMap((name): Anchor[] => {
    const best = bestOf(name);
    const entry = name.entries[best];
    if (!entry || entry.kind === 'country' || entry.radius > 400 || (name.shares[best] ?? 0) < 0.5) return [];
    return entry.lat === null || entry.lon === null ? [] : [{ name, lat: entry.lat, lon: entry.lon }];
  });
}

/** Meanings of a name that are worth measuring distances for. */
const WORTH = 0.003;

function scoresOf(name: Name, support: Support, anchors: readonly Anchor[]): Float64Array {
  const own: Support = { countries: new Map(), divisions: new Map() };
  addShares(own, name, 1);
  return name.prior.map((prior, i) => {
    const entry = name.entries[i];
    if (!entry || (entry.kind !== 'country' && name.country === entry.country)) return prior;
    const country = restOf(support.countries, own.countries, entry.country);
    const division = restOf(support.divisions, own.divisions, entry.division);
    const score = prior + W.country * Math.min(4, country) + W.division * Math.min(3, division);
    const isWorth = entry.kind !== 'country' && (name.shares[i] ?? 0) > WORTH;
    return isWorth ? score + W.near * nearness(name, entry, anchors) : score;
  });
}

/** What the other names give to a country or division, on a scale that flattens. */
function restOf(all: ReadonlyMap<string, number>, own: ReadonlyMap<string, number>, key: string): number {
  const given = key === '' ? undefined : all.get(key);
  return given === undefined ? 0 : Math.log2(1 + Math.max(0, given - (own.get(key) ?? 0)));
}

/** 0 to 1.5: how near the closest other places are. */
function nearness(name: Name, { lat, lon }: AtlasEntry, anchors: readonly Anchor[]): number {
  if (lat === null || lon === null) return 0;
  let [sum, nearest] = [0, 0];
  for (const anchor of anchors) {
    if (anchor.name === name || Math.abs(anchor.lat - lat) > 4) continue;
    const close = Math.exp(-distanceKm({ lat, lon }, anchor) / 120);
    sum += close;
    if (close > nearest) nearest = close;
  }
  return nearest + 0.5 * Math.min(1, sum - nearest);
}

/** Two names tied by the text: one is said to lie in the other, or they stand in one list. */
interface Tie {
  readonly inner: Name;
  readonly outer: Name;
  readonly kind: 'within' | 'beside';
}

function tiesOf(mentions: readonly Mention[], of: readonly Name[]): Tie[] {
  const ties: Tie[] = [];
  const known = new Set<string>();
  const add = (a: Name | undefined, b: Name | undefined, kind: Tie['kind']) => {
    if (!a || !b || a.key === b.key) return;
    const pair = `${kind}|${a.key}|${b.key}`;
    if (known.has(pair)) return;
    known.add(pair);
    for (const inner of a.namesakes) for (const outer of b.namesakes) ties.push({ inner, outer, kind });
  };
  mentions.forEach(({ within, beside }, i) => {
    if (within !== null) add(of[i], of[within], 'within');
    if (beside !== null) add(of[i], of[beside], 'beside');
  });
  return ties;
}

function addTie({ inner, outer, kind }: Tie, scores: readonly Float64Array[]): void {
  const [innerScores, outerScores] = [scores[inner.index], scores[outer.index]];
  if (!innerScores || !outerScores) return;
  const gain = kind === 'within' ? liesWithin : isListed;
  for (const [side, other, table, isInner] of [
    [inner, outer, innerScores, true],
    [outer, inner, outerScores, false],
  ] as const) {
    side.entries.forEach((entry, i) => {
      let best = 0;
      other.entries.forEach((one, j) => {
        const share = other.shares[j] ?? 0;
        if (share < WORTH || share * WITHIN_POINTS <= best) return;
        best = Math.max(
          best,
          (isInner ? gain(entry, one) : gain(one, entry)) * (isInner ? share : Math.sqrt(share)),
        );
      });
      table[i] = (table[i] ?? 0) + best;
    });
  }
}

function bestOf({ shares }: Name): number {
  let best = 0;
  for (let i = 1; i < shares.length; i += 1) if ((shares[i] ?? 0) > (shares[best] ?? 0)) best = i;
  return best;
}

const CANDIDATES = 5;
/** Meanings that are less likely are no candidates. */
const LEAST = 0.05;

function readingOf(name: Name): Reading | null {
  const { entries, shares } = name;
  const best = bestOf(name);
  const entry = entries[best];
  if (!entry) return null;
  const others: { entry: AtlasEntry; share: number }[] = [];
  entries.forEach((other, i) => {
    const share = shares[i] ?? 0;
    if (i !== best && share > LEAST) others.push({ entry: other, share });
  });
  return {
    entry,
    share: shares[best] ?? 0,
    others: others.sort((a, b) => b.share - a.share).slice(0, CANDIDATES),
  };
}
