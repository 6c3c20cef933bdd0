import type { SuggestedStatement } from '../../model/index.ts';
import type { AgeMention } from '../reading/ages.ts';
import type { SentenceReading } from '../reading/document-reading.ts';
import { gapBetween } from '../reading/mentions.ts';
import { arrestedCount, countValues } from './counts.ts';
import { type Source, stated } from './value.ts';

/** The youngest and the oldest of those arrested, of whom one or several are told their ages. */
export function ageValues(source: Source): SuggestedStatement[] {
  if (source.telling.story.class !== 'operation') return agesOfAttacker(source);
  const arrested = arrestedCount(source);
  const each = agesOfEach(source);
  if (each) return each;
  for (const sentence of source.telling.sentences) {
    const ages = sentence.ages.filter((age) => isOfSuspects(source, sentence, age, arrested));
    const usable = ages.filter(
      (age) => !age.single || arrested === 1 || (arrested !== null && !isAside(source, sentence, age)),
    );
    const [age] = usable;
    if (!age) continue;
    return [
      stated(source, 'age_min', age.min, sentence, age),
      stated(source, 'age_max', age.max, sentence, age),
    ];
  }
  return [];
}

const ASIDE = 7;

/** "among them a 45-year-old", "her 17-year-old": one of them in passing, or of somebody's family. */
function isAside({ reading }: Source, { first }: SentenceReading, age: AgeMention): boolean {
  const { including, possessives } = reading.reader.lexicon.grammar;
  const word = (at: number) => reading.tokens[at]?.word ?? '';
  if (possessives?.has(word(age.first - 1))) return true;
  const from = Math.max(first, age.first - ASIDE);
  return reading.tokens.slice(from, age.first).some((token) => including.has(token.word));
}

/** The age of whoever attacked: told of a suspect, or of one who is named by his age alone ("the 29-year-old"). */
function agesOfAttacker(source: Source): SuggestedStatement[] {
  const { definite, adjectivesFirst } = source.reading.reader.lexicon.grammar;
  for (const sentence of source.telling.sentences) {
    const age = sentence.ages.find((one) => {
      const [near] = [...sentence.people]
        .filter((group) => Math.abs(gapBetween(group, one)) <= NEAR_AGE)
        .sort((a, b) => Math.abs(gapBetween(a, one)) - Math.abs(gapBetween(b, one)));
      const alone = near === undefined || gapBetween(near, one) > 0;
      const called = alone && definite.has(source.reading.tokens[one.first - 1]?.word ?? '');
      const told = (adjectivesFirst === true && called) || isSaidOf(sentence, one);
      return (
        (near?.role === 'suspect' && near.count === null) ||
        (near?.role === 'suspect' && adjectivesFirst === true) ||
        isOfSuspectBefore(source, sentence, one) ||
        told
      );
    });
    if (age)
      return [
        stated(source, 'age_min', age.min, sentence, age),
        stated(source, 'age_max', age.max, sentence, age),
      ];
  }
  return [];
}

const NEAR_AGE = 4;
const FAR_AGE = 12;

/** "منفذ الهجوم، وهو من بيشاور وعمره 26 عاما": the last people named before, where the pronoun stands with the age. */
function isOfSuspectBefore({ reading }: Source, { people }: SentenceReading, age: AgeMention): boolean {
  const { verbFirst, aged } = reading.reader.lexicon.grammar;
  const last = people.filter((group) => group.last <= age.first).at(-1);
  const cued = reading.tokens.slice(age.first - 1, age.last).some(({ word }) => aged.has(word));
  return (
    verbFirst === true &&
    cued &&
    last?.role === 'suspect' &&
    (last.one || last.definite) &&
    gapBetween(last, age) <= FAR_AGE
  );
}

/** "The attacker, a Sri Lankan national aged 32": the one before the comma. */
function isSaidOf({ people }: SentenceReading, age: AgeMention): boolean {
  const before = people.filter(({ last }) => last <= age.first);
  const [whom, who] = [before.at(-2), before.at(-1)];
  return (
    whom?.role === 'suspect' &&
    who?.role === 'neutral' &&
    who.first - whom.last <= 2 &&
    age.first - who.last <= 2
  );
}

const BEHIND = 3;

/** Where every one of those arrested has an age, in several groups: the youngest and the oldest of all. */
function agesOfEach(source: Source): SuggestedStatement[] | null {
  const groups = source.telling.frames.flatMap(({ sentence }) =>
    sentence.ages.flatMap((age) => {
      const whose = sentence.people
        .filter(
          ({ first, last }) =>
            (last <= age.first && age.first - last <= BEHIND) || (first <= age.first && age.last <= last),
        )
        .at(-1);
      const n = whose?.count?.best ?? (whose?.one ? 1 : null);
      return n !== null && (n > 1 || age.single) ? [{ sentence, age, n }] : [];
    }),
  );
  if (groups.length < 2) return eachAlone(source);
  const total = countValues(source).find(({ variable }) => variable === 'arrested')?.value;
  const arrested = typeof total === 'object' && 'best' in total ? total.best : null;
  if (groups.reduce((sum, { n }) => sum + n, 0) !== arrested) return null;
  const youngest = groups.reduce((a, b) => (b.age.min < a.age.min ? b : a));
  const oldest = groups.reduce((a, b) => (b.age.max > a.age.max ? b : a));
  return [
    stated(source, 'age_min', youngest.age.min, youngest.sentence, youngest.age),
    stated(source, 'age_max', oldest.age.max, oldest.sentence, oldest.age),
  ];
}

/** As many single ages, all told in one place, as people were arrested: "the oldest is 37, of the two others one 27 …". */
function eachAlone(source: Source): SuggestedStatement[] | null {
  const arrested = arrestedCount(source);
  const { verbFirst } = source.reading.reader.lexicon.grammar;
  const told = source.telling.sentences.flatMap((sentence) =>
    sentence.ages.map((age) => ({ sentence, age })),
  );
  if (told.length < 2 || told.length !== arrested) return null;
  if (verbFirst !== true && told.some(({ sentence }) => sentence !== told[0]?.sentence)) return null;
  if (!told.every(({ age }) => age.single)) return null;
  const youngest = told.reduce((a, b) => (b.age.min < a.age.min ? b : a));
  const oldest = told.reduce((a, b) => (b.age.max > a.age.max ? b : a));
  return [
    stated(source, 'age_min', youngest.age.min, youngest.sentence, youngest.age),
    stated(source, 'age_max', oldest.age.max, oldest.sentence, oldest.age),
  ];
}

/** People behind an age whose it may be. */
const BESIDE = 2;

/** Not the ages of victims, nor of some other number of people spoken of before ("the four, aged …"). */
function isOfSuspects(
  source: Source,
  sentence: SentenceReading,
  age: AgeMention,
  arrested: number | null,
): boolean {
  const near = sentence.people
    .filter((group) => gapBetween(group, age) <= 8 && group.first - age.last <= BESIDE)
    .sort((a, b) => gapBetween(a, age) - gapBetween(b, age));
  if (near[0]?.role === 'victim' && !isArrested(source, near[0])) return false;
  const other = sentence.people.find(
    ({ definite, count }) => definite && count?.best !== null && count !== null && count.best > 2,
  );
  return !(
    other &&
    arrested !== null &&
    other.count?.best !== arrested &&
    other.count?.best !== undefined &&
    isOtherGroup(source, other.count.best ?? 0)
  );
}

/** "arrested a 15-year-old boy": nobody's victim. */
function isArrested({ telling }: Source, group: SentenceReading['people'][number]): boolean {
  return telling.bindings.some(
    ({ binding }) => binding.act.term.act === 'arrest' && binding.people.includes(group),
  );
}

function isOtherGroup(source: Source, n: number): boolean {
  return !source.telling.bindings.some(({ binding }) =>
    binding.people.some(({ count, definite }) => !definite && count?.best === n),
  );
}
