import { type Count, exactly, type SuggestedStatement } from '../../model/index.ts';
import { type CountPart, countOf } from '../events/counts.ts';
import type { Act } from '../lexicons/lexicon.ts';
import type { SentenceReading } from '../reading/document-reading.ts';
import type { PeopleGroup } from '../reading/people.ts';
import { type Source, stated } from './value.ts';

/**
 * Women, men and minors among the arrested, as far as counted.
 * @param total how many were arrested in all, if known
 */
export function bySex(source: Source, total: number | null): SuggestedStatement[] {
  const parts = source.telling.sentences.flatMap((sentence) =>
    sentence.people
      .filter((group) => belongsToArrested(source, sentence, group, total))
      .map((group) => ({ sentence, group })),
  );
  const all = sumsBySex(parts, total);
  const first = (variable: string, matches: (group: PeopleGroup) => boolean): SuggestedStatement[] => {
    const isMeant = (group: PeopleGroup) => matches(group) && (variable === 'minors' || !group.minor);
    const said = source.telling.sentences.flatMap((sentence) => saidOf(source, sentence, isMeant)).at(0);
    if (said) return [stated(source, variable, said.count, said.sentence, said, { certainty: 0.85 })];
    const found = parts.find(
      ({ group }) => matches(group) && group.count?.best !== null && group.count !== null,
    );
    const count = (found?.group.sex && all?.get(found.group.sex)) || found?.group.count;
    return found && count
      ? [stated(source, variable, count, found.sentence, found.group, { certainty: 0.9 })]
      : [];
  };
  return [
    ...first('women', ({ sex }) => sex === 'women'),
    ...first('men', ({ sex }) => sex === 'men'),
    ...first('minors', ({ minor }) => minor),
  ];
}

/** "Two men were held, a woman … and another man": men and women, where all of them add up to those arrested. */
function sumsBySex(
  parts: readonly { readonly group: PeopleGroup }[],
  whole: number | null,
): ReadonlyMap<PeopleGroup['sex'], Count> | null {
  const known = parts.filter(
    ({ group: { sex, count } }) => sex !== null && count !== null && count.best !== null,
  );
  const sum = countOf(known.map(({ group }) => group));
  if (known.length < 3 || whole === null || sum?.best !== whole) return null;
  const of = (sex: PeopleGroup['sex']): [PeopleGroup['sex'], Count][] => {
    const n = known.reduce((n, { group }) => n + (group.sex === sex ? (group.count?.best ?? 0) : 0), 0);
    return n > 0 ? [[sex, exactly(n)]] : [];
  };
  return new Map([...of('women'), ...of('men')]);
}

const OPENS = 2;

/** "Six are women", "dos de ellos son menores": a number that opens a sentence and what its people are. */
function saidOf(
  { reading, telling }: Source,
  sentence: SentenceReading,
  matches: (group: PeopleGroup) => boolean,
): CountPart[] {
  const { passive, of, pronouns } = reading.reader.lexicon.grammar;
  const number = sentence.people.find(({ bare, first }) => bare && first - sentence.first < OPENS);
  if (!number?.count?.best || telling.story.class !== 'operation' || sentence.acts.length > 0) return [];
  return sentence.people.flatMap((group) => {
    if (group.count !== null || !matches(group)) return [];
    const between = reading.tokens.slice(number.last, group.first).map(({ word }) => word);
    const plain = between.every((word) => passive.has(word) || of.has(word) || pronouns.has(word));
    const is = between.some((word) => passive.has(word));
    return plain && is && number.count
      ? [{ first: number.first, last: group.last, count: number.count, sentence }]
      : [];
  });
}

/** What befalls those whom an operation is about. */
const MOVED: readonly Act[] = ['arrest', 'return', 'expel'];

function belongsToArrested(
  source: Source,
  sentence: SentenceReading,
  group: PeopleGroup,
  total: number | null,
): boolean {
  const { grammar } = source.reading.reader.lexicon;
  const bound = source.telling.bindings.some(
    ({ binding }) => MOVED.includes(binding.act.term.act) && binding.people.includes(group) && !binding.total,
  );
  const before = source.reading.tokens.slice(Math.max(sentence.first, group.first - 3), group.first);
  const part = before.some(({ word }) => grammar.including.has(word));
  const arrests = source.telling.bindings.some(
    ({ binding, sentence: { index } }) =>
      (index === sentence.index || (part && group.count !== null && index === sentence.index - 1)) &&
      binding.act.term.act === 'arrest',
  );
  if (isRoll(sentence, group, total)) return true;
  return bound || ((part || group.partitive || isBreakdown(source, sentence, group)) && arrests);
}

/** "They are three men and a woman": men and women who are as many as were arrested. */
function isRoll({ people, acts }: SentenceReading, group: PeopleGroup, total: number | null): boolean {
  const sexed = people.filter(({ sex, count }) => sex !== null && count !== null);
  const sum = sexed.reduce((n, { count }) => n + (count?.best ?? 0), 0);
  return total !== null && acts.length === 0 && sexed.length > 1 && sexed.includes(group) && sum === total;
}

/** "seven people - four women and three men": parts that add up to the whole. */
function isBreakdown(source: Source, sentence: SentenceReading, group: PeopleGroup): boolean {
  const whole = source.telling.bindings.find(
    ({ binding, sentence: told }) =>
      told === sentence && binding.act.term.act === 'arrest' && !binding.people.includes(group),
  );
  const total = whole ? (countOf(whole.binding.people)?.best ?? null) : null;
  const parts = sentence.people.filter(
    ({ sex, count }) =>
      sex !== null && count !== null && !whole?.binding.people.some((one) => one.count === count),
  );
  return (
    total !== null &&
    parts.includes(group) &&
    parts.reduce((sum, { count }) => sum + (count?.best ?? 0), 0) === total
  );
}
