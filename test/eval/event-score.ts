import type { LearningDocument } from '../../src/extract/index.ts';
import { isNews } from '../../src/extract/learning/leads/lead-text.ts';
import { says } from '../../src/extract/learning/same-value.ts';
import type { SuggestedRecord } from '../../src/model/index.ts';
import type { NewsRecord } from './coded-news.ts';

/** What tells one event from another. */
const TELLING = ['type', 'place', 'date', 'arrested', 'killed', 'organisation'] as const;

/** Events: those told and coded, those told in vain, and those missed. */
export interface EventTally {
  readonly found: number;
  readonly extra: number;
  readonly missed: number;
}

/**
 * Pairs the events that are suggested as news with the coded ones, the best pairs first. To find or to miss one that a
 * text tells only as history costs nothing.
 */
export function tallyEvents(document: LearningDocument, suggested: readonly SuggestedRecord[]): EventTally {
  const told = suggested.filter(isNews);
  const coded: readonly NewsRecord[] = document.coded.filter(({ type }) => type === 'event');
  const { pairs, records, events } = bestPairs(told, coded);
  const isHistory = (j: number) => coded[j]?.background === true;
  const spare = pairs.filter(({ i, j }) => !records.has(i) && isHistory(j)).map(({ i }) => i);
  const found = [...events].filter((j) => !isHistory(j)).length;
  const all = coded.filter(({ background }) => background !== true).length;
  return { found, extra: told.length - records.size - new Set(spare).size, missed: all - found };
}

/** The coded event that each suggested one tells; those that tell none, or only one told as history, are left out. */
export function pairEvents(
  document: LearningDocument,
  suggested: readonly SuggestedRecord[],
): Map<SuggestedRecord, NewsRecord> {
  const told = suggested.filter(isNews);
  const coded: readonly NewsRecord[] = document.coded.filter(({ type }) => type === 'event');
  return new Map(
    [...bestPairs(told, coded).records].flatMap(([i, j]) => {
      const [record, event] = [told[i], coded[j]];
      return record && event && event.background !== true ? [[record, event] as const] : [];
    }),
  );
}

interface Pairs {
  readonly pairs: readonly { readonly i: number; readonly j: number }[];
  /** The coded event of each record, by place in the lists. */
  readonly records: ReadonlyMap<number, number>;
  readonly events: ReadonlySet<number>;
}

function bestPairs(told: readonly SuggestedRecord[], coded: readonly NewsRecord[]): Pairs {
  const pairs = told
    .flatMap((record, i) => coded.map((one, j) => ({ i, j, score: agreement(record, one) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [events, records] = [new Set<number>(), new Map<number, number>()];
  for (const { i, j } of pairs)
    if (!records.has(i) && !events.has(j)) {
      records.set(i, j);
      events.add(j);
    }
  return { pairs, records, events };
}

export function eventF1(tallies: readonly EventTally[]): number {
  const sum = (key: keyof EventTally) => tallies.reduce((total, tally) => total + tally[key], 0);
  return (2 * sum('found')) / Math.max(1, 2 * sum('found') + sum('extra') + sum('missed'));
}

/**
 * How far suggested statements tell a coded event: how much agrees of type, place, day, people and organisation, and
 * then of all else; 0 where less than two agree, or less than all that is coded.
 */
function agreement({ statements }: SuggestedRecord, { statements: coded }: NewsRecord): number {
  const found = coded.filter((one) => statements.some((statement) => says(statement, one)));
  const told = TELLING.filter((variable) => coded.some((one) => one.variable === variable));
  const agreed = told.filter((variable) => found.some((one) => one.variable === variable));
  return agreed.length < Math.min(2, told.length) ? 0 : agreed.length + found.length / 100;
}
