/**
 * Learns how letters correspond between Arabic and Latin script and writes `src/names/data/letter-weights.ts`.
 * From three quarters of the pairs of the reference list, which is not part of the project, and from our own list of
 * known names. The table holds correspondences of letters, no names.
 * The table that is kept was learned when our list had its first four hundred names. Learning again with all its towns,
 * counted five times, brought R@1 on the held-out quarter from .982 to .974.
 * usage: npx tsx test/eval/letters/learn-letters.ts PAIRS.tsv
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClusterIndex, numberOf } from '../../../src/names/letters/cluster-index.ts';
import {
  type LetterModel,
  type LetterWeight,
  letterModelOf,
} from '../../../src/names/letters/letter-model.ts';
import { countLetters, type LetterChances } from './count-letters.ts';
import { isHeldOut, knownPairs, type NamePair, readPairs } from './name-pairs.ts';
import { tuneLetters } from './tune-letters.ts';

const TARGET = join(import.meta.dirname, '..', '..', '..', 'src', 'names', 'data', 'letter-weights.ts');
/** How often our own list counts beside the reference list, which is mostly names from outside the Arab world. */
const OWN_LIST = 3;
/** Letters that come often meet by chance: this share of their own chance is taken off. */
const BY_CHANCE = 0.8;
/** Weights that no pair was counted for are kept when tuning moved them this far. */
const MOVED = 0.3;

/** Many writers leave the hamza off an alef: each name that has one is learned without it too. */
function prepared(names: readonly NamePair[]): NamePair[] {
  const sound = names.filter(({ arabic, latin }) => arabic !== '' && latin !== '');
  const bare = sound.map((pair) => ({ ...pair, arabic: pair.arabic.replace(/[أإآ]/g, 'ا') }));
  return [...sound, ...bare.filter((pair, i) => pair.arabic !== sound[i]?.arabic)];
}

function weightsOf(chances: LetterChances, names: readonly NamePair[]): LetterWeight[] {
  const arabicAlone = lettersAlone(names.map(({ arabic }) => arabic));
  const latinAlone = lettersAlone(names.map(({ latin }) => latin));
  return [...chances].map(([key, chance]) => {
    const [arabic = '', latin = ''] = key.split(':');
    return {
      arabic,
      latin,
      weight: Math.log(chance) - BY_CHANCE * (arabicAlone(arabic) + latinAlone(latin)),
    };
  });
}

/** The logarithm of the chance of a cluster's letters, by themselves; edges are certain. */
function lettersAlone(words: readonly string[]): (cluster: string) => number {
  const counts = new Map<string, number>();
  let all = 0;
  for (const word of words)
    for (const letter of `^${word}$`) {
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
      all += 1;
    }
  const chance = (letter: string) => Math.log((counts.get(letter) ?? 0.5) / all);
  return (cluster) =>
    [...cluster].filter((letter) => !'^$'.includes(letter)).reduce((sum, letter) => sum + chance(letter), 0);
}

function rowsOf(before: LetterModel, after: LetterModel, known: readonly LetterWeight[]): LetterWeight[] {
  const isKnown = new Set(known.map(({ arabic, latin }) => `${arabic}:${latin}`));
  const rows: LetterWeight[] = [];
  for (const arabic of ['', ...clustersIn(after.arabic)])
    for (const latin of ['', ...clustersIn(after.latin)]) {
      const at = numberOf(after.arabic, arabic) * after.columns + numberOf(after.latin, latin);
      const weight = after.weights[at] ?? 0;
      const moved = Math.abs(weight - (before.weights[at] ?? 0)) > MOVED;
      if (isKnown.has(`${arabic}:${latin}`) || moved) rows.push({ arabic, latin, weight });
    }
  return rows;
}

/** All clusters of an index, by number. */
function clustersIn({ digits, base, numbers, size }: ClusterIndex): string[] {
  const letterOf = new Map([...digits].flatMap((digit, unit) => (digit > 0 ? [[digit, unit] as const] : [])));
  const clusters: string[] = Array.from({ length: size }, () => '');
  numbers.forEach((number, key) => {
    let letters = '';
    for (let rest = key; rest > 0; rest = Math.floor(rest / base))
      letters = String.fromCharCode(letterOf.get(rest % base) ?? 0) + letters;
    if (number > 0) clusters[number - 1] = letters;
  });
  return clusters;
}

function pageOf(rows: readonly LetterWeight[]): string {
  const byArabic = new Map<string, string[]>();
  for (const { arabic, latin, weight } of rows) {
    const entry = `${latin === '' ? '-' : latin}=${Math.round(weight * 10)}`;
    byArabic.set(arabic, [...(byArabic.get(arabic) ?? []), entry]);
  }
  const groups = [...byArabic].flatMap(([arabic, entries]) => wrapped(arabic === '' ? '-' : arabic, entries));
  return `${HEAD}${packed(groups).join('\n')}\n\`;\n`;
}

const LINE = 106;

/** Groups of entries that fit a line, each with its Arabic letters in front. */
function wrapped(arabic: string, entries: readonly string[]): string[] {
  const groups: string[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last !== undefined && last.length + entry.length < LINE)
      groups[groups.length - 1] = `${last} ${entry}`;
    else groups.push(`${arabic} ${entry}`);
  }
  return groups;
}

/** Short groups side by side. */
function packed(groups: readonly string[]): string[] {
  const lines: string[] = [];
  for (const group of groups) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + group.length + 3 <= LINE)
      lines[lines.length - 1] = `${last} / ${group}`;
    else lines.push(group);
  }
  return lines;
}

const HEAD = `/**
 * How Arabic letters are written in Latin ones: after one or two Arabic letters, Latin clusters with the weight of the
 * pair in tenths of a nat, a stroke between groups, see \`LetterWeight\`. \`^\` and \`$\` are the edges of a word, \`-\` is nothing. Facts about letters,
 * made by \`test/eval/letters/learn-letters.ts\`.
 */
export const LETTER_TABLE = \`
`;

learn(process.argv[2] ?? '');

function learn(file: string): void {
  const reference = prepared(readPairs(file).filter((pair) => !isHeldOut(pair)));
  const own = prepared(Array.from({ length: OWN_LIST }, knownPairs).flat());
  const pairs = [...reference, ...own];
  const counted = weightsOf(countLetters(pairs), pairs);
  const start = letterModelOf(counted);
  writeFileSync(TARGET, pageOf(rowsOf(start, tuneLetters(start, pairs, reference.length), counted)));
}
