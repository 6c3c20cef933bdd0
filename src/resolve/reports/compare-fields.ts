import { compareNames } from '../../names/index.ts';
import { distanceKm } from '../../places/index.ts';
import { OWN_WORDS } from './facts.ts';
import type { Comparator, Comparison, Frequency, PlaceFact, ReportFacts } from './report.ts';

const SAME_TOWN_KM = 12;
const SAME_AREA_KM = 60;

/** Compares where: the places that both name, the rarer the better; then towns near each other; then the country. */
export function placeComparator(frequency: Frequency): Comparator {
  return (a, b) => {
    const [here, there] = [a.places, b.places];
    if (here.length === 0 || there.length === 0) return null;
    const shared = (some: readonly PlaceFact[], others: readonly PlaceFact[]) =>
      some.filter((one) => others.some((other) => isOneTown(one, other)));
    const [mine, theirs] = [shared(here, there), shared(there, here)];
    const [best] = [...mine, ...theirs].map(({ name }) => frequency(name)).sort((x, y) => x - y);
    const several = Math.min(mine.length, theirs.length) > 1;
    if (best !== undefined) return several ? atLevel('several', best * 0.3) : atLevel('same', best);
    const fine = (places: readonly PlaceFact[]) => places.filter((place) => place.fine);
    if (fine(here).length === 0 || fine(there).length === 0) return countries(a, b, frequency);
    const nearest = Math.min(...fine(here).flatMap((one) => fine(there).map((other) => apartKm(one, other))));
    if (nearest <= SAME_AREA_KM) return atLevel('near', 0.1);
    return atLevel('differs', 0.9);
  };
}

function countries(a: ReportFacts, b: ReportFacts, frequency: Frequency): Comparison | null {
  if (a.countries.size === 0 || b.countries.size === 0) return null;
  const shared = [...a.countries].filter((country) => b.countries.has(country)).map(frequency);
  return shared.length === 0
    ? atLevel('differs', 0.9)
    : atLevel('same_country', Math.max(0.3, Math.min(...shared)));
}

function isOneTown(a: PlaceFact, b: PlaceFact): boolean {
  if (!a.fine || !b.fine) return false;
  return (a.name === b.name && a.country === b.country) || apartKm(a, b) <= SAME_TOWN_KM;
}

function apartKm(a: PlaceFact, b: PlaceFact): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Infinity;
  return distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
}

/**
 * Compares a count, best figure against best figure. Outlets often differ by one or a few.
 * @param spread the share of the larger figure by which near ones may differ: tolls grow from hour to hour
 */
export function countComparator(
  variables: readonly string[],
  frequency: Frequency,
  spread: number,
): Comparator {
  return (a, b) => {
    const pairs = variables.flatMap((one) => {
      const [x, y] = [a.counts.get(one), b.counts.get(one)];
      return x === undefined || y === undefined ? [] : [[x, y] as const];
    });
    const figures = pairs.length > 0 ? pairs : crossed(a, b, variables);
    const [nearest] = figures.toSorted(
      ([x, y], [v, w]) => Math.abs(x - y) - Math.abs(v - w) || x + y - v - w,
    );
    if (nearest === undefined) return null;
    const [x, y] = nearest;
    if (x === y) return atLevel('same', frequency(`${x}`));
    const [few, many] = x < y ? [x, y] : [y, x];
    if (many - few <= Math.max(1, spread * many)) return atLevel('near', 0.25);
    return many > FAR * few && many - few > 5 ? atLevel('far', 0.3) : atLevel('differs', 0.4);
  };
}

/** Times by which one figure is larger than the other, where they hardly are of one event. */
const FAR = 2.5;

/** "A cell of six" beside "six arrested". */
function crossed(
  a: ReportFacts,
  b: ReportFacts,
  variables: readonly string[],
): (readonly [number, number])[] {
  const figures = ({ counts }: ReportFacts) => variables.flatMap((variable) => counts.get(variable) ?? []);
  return figures(a).flatMap((x) => figures(b).map((y) => [x, y] as const));
}

/** What became of people, where one report tells of arrests alone and the other of dead and wounded alone. */
export const compareOutcomes: Comparator = (a, b) => {
  const [one, other] = [outcomeOf(a), outcomeOf(b)];
  return one !== null && other !== null && one !== other ? atLevel('differs', 0.3) : null;
};

function outcomeOf({ counts }: ReportFacts): 'held' | 'hurt' | null {
  const any = (...variables: string[]) => variables.some((variable) => (counts.get(variable) ?? 0) > 0);
  const [held, hurt] = [any('arrested', 'members'), any('killed', 'killed_perpetrators', 'injured')];
  if (held === hurt) return null;
  return held ? 'held' : 'hurt';
}

/**
 * Compares codes or names of which a report may have several. A code and one below it (`explosives`,
 * `explosives.grenade`) agree. Names that no register knows may differ by language alone.
 */
export function codeComparator(variable: string, frequency: Frequency): Comparator {
  return (a, b) => {
    const [mine, theirs] = [a.codes.get(variable), b.codes.get(variable)];
    if (!mine?.size || !theirs?.size) return null;
    const [rarest] = [...mine]
      .flatMap((code) => [...theirs].flatMap((other) => sharedCode(code, other) ?? []))
      .map(frequency)
      .sort((x, y) => x - y);
    if (rarest !== undefined) return atLevel('same', rarest);
    const translated = a.report.language !== b.report.language && (isOwnWords(mine) || isOwnWords(theirs));
    return translated ? null : atLevel('differs', 0.6);
  };
}

/** The wider of two codes of one branch, or one of two spellings of a name; null for what differs. */
function sharedCode(one: string, other: string): string | null {
  if (one === other || other.startsWith(`${one}.`)) return one;
  if (one.startsWith(OWN_WORDS) && other.startsWith(OWN_WORDS))
    return compareNames(one.slice(1), other.slice(1)) >= ONE_NAME ? (one < other ? one : other) : null;
  return one.startsWith(`${other}.`) ? other : null;
}

/** From this likeness on two spellings, in whatever scripts, are of one name (see `compareNames`). */
const ONE_NAME = 0.5;

function isOwnWords(codes: ReadonlySet<string>): boolean {
  return [...codes].every((code) => code.startsWith(OWN_WORDS));
}

/** Kinds of event between which reports of one operation waver. */
const KIN: readonly ReadonlySet<string>[] = [
  new Set(['plot_disrupted', 'arrest_support', 'cell_dismantled', 'arrest_return', 'other']),
  new Set(['attack', 'other']),
];

export function typeComparator(frequency: Frequency): Comparator {
  return (a, b) => {
    const [one, other] = [a, b].map(({ codes }) => [...(codes.get('type') ?? [])].sort()[0]);
    if (one === undefined || other === undefined) return null;
    const shared = sharedCode(one, other);
    if (shared !== null) return atLevel('same', frequency(shared));
    return KIN.some((kin) => kin.has(one) && kin.has(other))
      ? atLevel('related', 0.5)
      : atLevel('differs', 0.4);
  };
}

export const compareAges: Comparator = (a, b) => {
  if (a.ages.length === 0 || b.ages.length === 0) return null;
  return a.ages.some((age) => b.ages.includes(age)) ? atLevel('same', 0.12) : atLevel('differs', 0.88);
};

function atLevel(level: string, chance: number): Comparison {
  return { level, chance: Math.min(1, Math.max(chance, 1e-4)) };
}
