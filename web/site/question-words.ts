import type { CodebookView } from '../../src/api/index.ts';
import { isTimeGroup, type Question } from '../../src/model/index.ts';
import { groupTitle, groupWords } from '../findings/group-words.ts';

/** More sums than these are not named. */
const MOST_NAMED = 2;

/** "all", "by year", "type: attack, by year", "type: attack, of link: linked, by year, members added up". */
export function questionWords(codebook: CodebookView, question: Question): string {
  const { type, by, sum, where, of, known, cumulative, rolling } = question;
  const titles = (names: readonly string[]) =>
    names.map((name) => groupTitle(codebook, type, name).toLowerCase()).join(' and ');
  const conditions = (some: Question['where']) =>
    Object.entries(some).map(([name, codes]) => {
      const words = codes.map((code) => (isTimeGroup(name) ? code : groupWords(codebook, type, name, code)));
      return `${groupTitle(codebook, type, name).toLowerCase()}: ${words.join(' or ')}`;
    });
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
