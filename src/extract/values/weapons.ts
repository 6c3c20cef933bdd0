import type { SuggestedStatement } from '../../model/index.ts';
import { byForces, isNegated, planStart } from '../events/scopes.ts';
import type { DocumentReading, SentenceReading } from '../reading/document-reading.ts';
import { actsOf, gapBetween, ofKind, overlaps, type TokenSpan } from '../reading/mentions.ts';
import { isClaimed } from './aims.ts';
import { isNone, planned } from './seizures.ts';
import { seizedItems } from './things.ts';
import { distinct, type Source, stated } from './value.ts';

/** Weapons with their role: seized, planned, or used. */
export function weaponValues(source: Source): SuggestedStatement[] {
  const seized = seizedItems(source).flatMap(({ sentence, item, span }) =>
    item.term.weapon && !isNone(source, sentence, item)
      ? [stated(source, 'weapon', { id: item.term.weapon, role: 'seized' }, sentence, span)]
      : [],
  );
  const others = source.telling.story.class === 'attack' ? usedWeapons(source) : plannedWeapons(source);
  return distinct([...seized, ...others], (value) =>
    typeof value === 'object' && 'id' in value ? `${value.id}` : '',
  );
}

interface Armed extends TokenSpan {
  readonly code: string;
}

function weaponsIn(reading: DocumentReading, sentence: SentenceReading): Armed[] {
  return [
    ...ofKind(sentence.things, 'weapon').map(({ first, last, term }) => ({ first, last, code: term.code })),
    ...ofKind(sentence.things, 'item').flatMap(({ first, last, term }) =>
      term.weapon ? [{ first, last, code: term.weapon }] : [],
    ),
    ...sentence.acts.flatMap(({ first, last, term }) =>
      term.weapon ? [{ first, last, code: term.weapon }] : [],
    ),
  ].filter(
    (weapon) => !isNegated(sentence, weapon) && !isFake(reading, weapon) && !isOfAttacker(sentence, weapon),
  );
}

const FAKE = 2;

/** "a fake suicide vest", "un cinturón explosivo falso". */
function isFake({ tokens, reader }: DocumentReading, { first, last }: TokenSpan): boolean {
  const { fakes } = reader.lexicon.grammar;
  const near = [...tokens.slice(Math.max(0, first - FAKE), first), ...tokens.slice(last, last + FAKE)];
  return fakes !== undefined && near.some(({ word }) => fakes.has(word));
}

/** "attacker shot dead": what the forces used. */
function isOfAttacker({ people, acts }: SentenceReading, weapon: TokenSpan): boolean {
  const shot = acts.some((act) => act.term.act === 'kill' && overlaps(act, weapon));
  return shot && people.some(({ role, last }) => role === 'suspect' && last === weapon.first);
}

function plannedWeapons(source: Source): SuggestedStatement[] {
  return source.telling.sentences.flatMap((sentence) => {
    const plan = planStart(sentence);
    if (plan === null) return [];
    return weaponsIn(source.reading, sentence)
      .filter(({ first, code }) => first >= plan - 3 && code !== 'other' && code !== 'ammunition')
      .filter((weapon) => !isClaimed(sentence, plan, weapon))
      .map((weapon) =>
        stated(source, 'weapon', { id: weapon.code, role: 'planned' }, sentence, weapon, {
          flags: ['planned'],
          certainty: 0.9,
        }),
      );
  });
}

function usedWeapons(source: Source): SuggestedStatement[] {
  const framed = new Set(source.telling.frames.map(({ sentence }) => sentence.index));
  return source.telling.sentences.flatMap((sentence) => {
    const own =
      framed.has(sentence.index) && source.telling.frames.some((frame) => frame.sentence === sentence);
    const acts = actsOf(sentence.acts, 'arrest', 'seize', 'dismantle');
    return weaponsIn(source.reading, sentence)
      .filter((weapon) => !planned(sentence, weapon) && (own || acts.length === 0))
      .filter((weapon) => !acts.some(({ term, first }) => term.act === 'seize' && first < weapon.first))
      .filter(({ code }) => code !== 'ammunition' && code !== 'other')
      .filter((weapon) => !byForces(source.reading, sentence, weapon))
      .filter((weapon) => !own || nearAttack(source, sentence, weapon))
      .map((weapon) =>
        stated(source, 'weapon', { id: weapon.code, role: 'used' }, sentence, weapon, {
          certainty: own ? 1 : 0.85,
        }),
      );
  });
}

const NEAR_ATTACK = 12;

function nearAttack(source: Source, sentence: SentenceReading, weapon: TokenSpan): boolean {
  return source.telling.frames.some(
    (frame) =>
      frame.sentence === sentence && frame.acts.some((act) => gapBetween(act, weapon) <= NEAR_ATTACK),
  );
}
