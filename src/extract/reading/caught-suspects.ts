import type { Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { Act } from '../lexicons/lexicon.ts';
import type { ActMention } from './acts.ts';
import { gapBetween, type Mention, ofKind } from './mentions.ts';
import type { PeopleGroup } from './people-group.ts';

const BESIDE = 3;
const SELF = 9;

/** What makes those who fall fall dead. */
const DEADLY: readonly Act[] = ['attack', 'injure', 'kidnap', 'raid'];

/**
 * Two verbs whose people settle what they say: suspects who "fall" ("سقط خمسة متطرفين") are caught, unless the sentence
 * tells of weapons or of a fight; and whoever "hands over himself" ("سلم إرهابي نفسه") is not handed over.
 */
export function settleCaught(
  acts: readonly ActMention[],
  people: readonly PeopleGroup[],
  things: readonly Mention[],
  tokens: readonly Token[],
  { falls, reflexive }: Grammar,
): readonly ActMention[] {
  if (!falls || !reflexive) return acts;
  const armed =
    ofKind(things, 'weapon').length > 0 ||
    acts.some(
      (act) => DEADLY.includes(act.term.act) || (act.term.act === 'kill' && !falls.has(wordAt(tokens, act))),
    );
  return acts.map((act) => {
    const { term, first, last } = act;
    if (term.act === 'expel' && tokens.slice(last, last + SELF).some(({ word }) => reflexive.has(word)))
      return { ...act, term: { ...term, act: 'arrest' as const } };
    if (term.form !== 'noun' && falls.has(wordAt(tokens, act)) && areRockets(act, things))
      return {
        first,
        last,
        term: { kind: 'act', act: 'attack', form: 'past', weapon: 'explosives' },
      } as const;
    if (armed || term.form === 'noun' || !falls.has(wordAt(tokens, act))) return act;
    const [who] = people
      .filter((group) => Math.abs(gapBetween(group, act)) <= BESIDE)
      .sort((a, b) => Math.abs(gapBetween(a, act)) - Math.abs(gapBetween(b, act)));
    if (who?.role !== 'suspect') return act;
    return { first, last, term: { kind: 'act', act: 'arrest', form: 'past' } as const };
  });
}

/** "سقطت ثلاثة صواريخ قرب السفارة": things that go off where they fall. */
function areRockets({ last }: ActMention, things: readonly Mention[]): boolean {
  return ofKind(things, 'item').some(
    ({ term, first }) => term.weapon === 'explosives' && first >= last && first - last < BESIDE,
  );
}

function wordAt(tokens: readonly Token[], { first }: ActMention): string {
  return tokens[first]?.word ?? '';
}
