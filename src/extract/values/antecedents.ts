import type { Frame } from '../events/frame.ts';
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
  if (!reading.reader.lexicon.grammar.adjectivesFirst) return null;
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
