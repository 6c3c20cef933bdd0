import type { CodebookView } from '../../src/api/index.ts';
import type { Question } from '../../src/model/index.ts';
import { recordsTitle } from '../values/terms.ts';
import { conditionWords, groupTitle } from './group-words.ts';

/** More sums than these are not named. */
const MOST_NAMED = 2;

/** "all", "by year", "type: attack, by year", "type: attack, of link: linked, by year, members added up". */
export function questionWords(codebook: CodebookView, question: Question): string {
  const { type, by, sum, where, of, known, cumulative, rolling } = question;
  const titles = (names: readonly string[]) =>
    names.map((name) => groupTitle(codebook, type, name).toLowerCase()).join(' and ');
  const conditions = (some: Question['where']) => conditionsOf(codebook, type, some);
  const base = conditions(of);
  const parts = [
    ...conditions(where),
    ...(base.length > 0 ? [`of ${base.join(', ')}`] : []),
    ...(known.length > 0 ? [`with known ${titles(known)}`] : []),
    ...(by.length > 0 ? [`by ${titles(by)}`] : []),
    ...(sum.length > 0 && sum.length <= MOST_NAMED ? [`${titles(sum)} added up`] : []),
    ...(sum.length > MOST_NAMED ? ['figures added up'] : []),
    ...(cumulative ? ['each with all before it'] : []),
    ...(rolling === null ? [] : [`over ${rolling} periods`]),
  ];
  return parts.length === 0 ? 'all' : parts.join(', ');
}

/** A question as a title: "Events with type: Plot disrupted, by year". */
export function questionTitle(codebook: CodebookView, { type, where, by }: Question): string {
  const conditions = conditionsOf(codebook, type, where);
  const groups = by.map((name) => groupTitle(codebook, type, name).toLowerCase());
  const what = [
    recordsTitle(codebook, type),
    ...(conditions.length > 0 ? [`with ${conditions.join(' and ')}`] : []),
  ];
  if (groups.length === 0) return what.join(' ');
  return `${what.join(' ')}${conditions.length > 0 ? ',' : ''} by ${groups.join(' and ')}`;
}

/** What N counts: "all events that count", "events with link: linked, only where weapon is known". */
export function baseTitle(codebook: CodebookView, question: Question): string {
  const { type, of, known, within, background } = question;
  const titles = (names: readonly string[]) =>
    names.map((name) => groupTitle(codebook, type, name).toLowerCase());
  const conditions = conditionsOf(codebook, type, of);
  const what = recordsTitle(codebook, type).toLowerCase();
  return [
    conditions.length > 0 ? `${what} with ${conditions.join(' and ')}` : `all ${what} that count`,
    ...(background ? ['those told only as history included'] : []),
    ...(known.length > 0 ? [`only where ${titles(known).join(' and ')} is known`] : []),
    ...(within.length > 0 ? [`inside of each ${titles(within).join(' and ')}`] : []),
  ].join(', ');
}

function conditionsOf(codebook: CodebookView, type: string, some: Question['where']): string[] {
  return Object.entries(some).map(([name, codes]) => {
    const words = codes.map((code) => conditionWords(codebook, type, name, code));
    return `${groupTitle(codebook, type, name).toLowerCase()}: ${words.join(' or ')}`;
  });
}
