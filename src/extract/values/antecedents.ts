import type { Frame } from '../events/frame.ts';
import { standingOf } from '../events/scopes.ts';
import type { SentenceReading } from '../reading/document-reading.ts';
import { actsOf } from '../reading/mentions.ts';
import type { PeopleGroup } from '../reading/people.ts';
import type { Source } from './value.ts';

/** People counted in one sentence, of whom a pronoun in the next says that they were arrested. */
export interface Antecedent {
  readonly sentence: SentenceReading;
  readonly group: PeopleGroup;
}

const REACH = 4;

/** "Two brothers had … . They were arrested on Monday": the brothers, or null. The size of a group is no such count. */
export function antecedentOf(source: Source): Antecedent | null {
  const { reading, telling } = source;
  const { adjectivesFirst, verbFirst } = reading.reader.lexicon.grammar;
  if (verbFirst) return beforeSuffix(source);
  if (!adjectivesFirst) return ofObject(source);
  for (const frame of telling.frames) {
    const before = reading.sentences[frame.sentence.index - 1];
    if (!before || before.sentence.kind === 'heading' || !hasPronoun(source, frame)) continue;
    const group = before.people.find(
      ({ count, role, bare, definite }) =>
        count !== null &&
        count.best !== null &&
        !bare &&
        !definite &&
        (role === 'suspect' || role === 'neutral'),
    );
    const sized = group && before.groups.some(({ last }) => group.first >= last && group.first - last <= 1);
    if (group && !sized) return { sentence: before, group };
  }
  return null;
}

/** "Three women stepped on a mine. They died on the spot": those counted right before a pronoun that dies; or null. */
export function deadBefore({ reading, telling }: Source): Antecedent | null {
  const { adjectivesFirst, pronouns } = reading.reader.lexicon.grammar;
  if (!adjectivesFirst) return null;
  for (const sentence of telling.sentences) {
    const before = reading.sentences[sentence.index - 1];
    if (!before || !telling.sentences.includes(before)) continue;
    const dies = actsOf(sentence.acts, 'kill').some(
      (act) =>
        act.term.form !== 'noun' &&
        standingOf(reading, sentence, act) === 'told' &&
        reading.tokens
          .slice(Math.max(sentence.first, act.first - REACH), act.first)
          .some(({ word }) => pronouns.has(word)),
    );
    const group = before.people.find(
      ({ count, role, bare, definite }) =>
        count !== null && count.best !== null && !bare && !definite && role !== 'suspect',
    );
    if (dies && group) return { sentence: before, group };
  }
  return null;
}

/** The arrest has a pronoun for its people: before it, or right behind. */
function hasPronoun({ reading }: Source, { acts, bindings, sentence }: Frame): boolean {
  const { pronouns } = reading.reader.lexicon.grammar;
  if (bindings.length > 0) return false;
  return actsOf(acts, 'arrest').some(({ first, last }) =>
    reading.tokens
      .slice(Math.max(sentence.first, first - REACH), last + 1)
      .some(({ word }) => pronouns.has(word)),
  );
}

/** "los detuvo", "la Policía, que los detuvo": several counted before in the sentence, or in the one before. */
function ofObject({ reading, telling }: Source): Antecedent | null {
  const { objects, severalEnding } = reading.reader.lexicon.grammar;
  if (!objects || !severalEnding) return null;
  const isThem = (at: number) => {
    const word = reading.tokens[at]?.word ?? '';
    return objects.has(word) && severalEnding.test(word);
  };
  const counts = ({ count, role }: PeopleGroup) =>
    (count?.best ?? 0) > 1 && (role === 'suspect' || role === 'neutral');
  for (const { acts, sentence } of telling.frames) {
    const act = actsOf(acts, 'arrest').find(
      ({ term, first }) => term.form === 'past' && (isThem(first - 1) || isThem(first - 2)),
    );
    if (!act) continue;
    const here = sentence.people.filter((one) => one.last <= act.first && counts(one)).at(-1);
    if (here && (!here.bare || here.definite)) return { sentence, group: here };
    const before = reading.sentences[sentence.index - 1];
    const group = before?.people.find((one) => counts(one) && !one.bare && !one.definite);
    if (before && group) return { sentence: before, group };
  }
  return null;
}

const THEM = /(?:هم|هما|هن)$/u;

/** "خمسة أشخاص … وألقت القبض عليهم": those counted before, in the same sentence, where the pronoun is joined to its word. */
function beforeSuffix({ reading, telling }: Source): Antecedent | null {
  for (const sentence of telling.sentences) {
    const act = actsOf(sentence.acts, 'arrest').find(
      (one) =>
        THEM.test(reading.tokens[one.last - 1]?.word ?? '') && standingOf(reading, sentence, one) === 'told',
    );
    const group = sentence.people
      .filter(
        ({ last, count, bare, definite, role }) =>
          act !== undefined &&
          last <= act.first &&
          (count?.best ?? 0) > 1 &&
          !bare &&
          !definite &&
          (role === 'suspect' || role === 'neutral'),
      )
      .at(-1);
    if (group) return { sentence, group };
  }
  return null;
}
