import { foldWord } from '../language/index.ts';
import { compareDates } from '../model/index.ts';
import type { Remark, TokenSpan } from './audit-line.ts';
import { chronology } from './calendar.ts';
import { KNOWN_ATTACKS } from './known-attacks.ts';
import type { AuditReading, ReadSentence } from './reading.ts';
import type { Cue } from './wording/wording.ts';

/** Words about an attack that are dated before it: warnings made known too early, answers to what had not happened. */
export function foresightOf(reading: AuditReading): Remark[] {
  return reading.sentences.flatMap(
    (sentence) => revealedEarly(reading, sentence) ?? answeredEarly(reading, sentence) ?? [],
  );
}

/** An attack and its date, told in the text or known to every reader. */
interface DatedAttack {
  readonly edtf: string;
  readonly span: TokenSpan | null;
}

/** "In 2015 the ministry revealed that it had warned of the man who went on to attack …" in 2016. */
function revealedEarly(reading: AuditReading, sentence: ReadSentence): Remark | null {
  const revealed = firstCue(reading, 'revealed', sentence.first, sentence.last);
  const warned = revealed && firstCue(reading, 'warned', revealed.last, sentence.last);
  const told = warned && dateBefore(sentence, warned.first);
  if (!warned || !told) return null;
  const attack = attackIn(reading, sentence, warned.last);
  if (!attack || compareDates(told.edtf, attack.edtf) !== -1) return null;
  return chronology(
    'contradiction',
    { first: told.first - 1 >= sentence.first ? told.first - 1 : told.first, last: warned.last },
    `made known in ${told.edtf}, but the attack that it warned of was in ${attack.edtf}`,
    attack.span,
  );
}

/** "On 3 May the group claimed the attack of 5 May". */
function answeredEarly(reading: AuditReading, sentence: ReadSentence): Remark | null {
  const reaction = firstCue(reading, 'reaction', sentence.first, sentence.last);
  if (!reaction || firstCue(reading, 'future', sentence.first, sentence.last)) return null;
  const told = dateBefore(sentence, reaction.first);
  const attack = told && ownDate(reading, sentence, reaction.last);
  if (!told || !attack || attack.attack - reaction.last > ATTACK_REACH) return null;
  if (compareDates(told.edtf, attack.edtf) !== -1) return null;
  const why = `dated ${told.edtf}, before the attack of ${attack.edtf} that it answers`;
  return chronology('contradiction', { first: told.first, last: attack.span.last }, why, attack.span);
}

const ATTACK_REACH = 5;

function firstCue({ cueAt }: AuditReading, cue: Cue, first: number, last: number): TokenSpan | null {
  for (let at = first; at < last; at += 1) {
    const end = cueAt(cue, at, last);
    if (end !== null) return { first: at, last: end };
  }
  return null;
}

/** The one date that a sentence gives before a token. */
function dateBefore({ dates }: ReadSentence, token: number): (TokenSpan & { readonly edtf: string }) | null {
  const before = dates.filter(({ last, open, edtf }) => last <= token && open === null && edtf !== null);
  const [date] = before;
  return date?.edtf && before.length === 1 ? { first: date.first, last: date.last, edtf: date.edtf } : null;
}

function attackIn(reading: AuditReading, sentence: ReadSentence, from: number): DatedAttack | null {
  return (
    ownDate(reading, sentence, from) ??
    dateElsewhere(reading, sentence, from) ??
    knownAttack(reading, sentence, from)
  );
}

const DATE_REACH = 6;

/** "the attack of 19 December 2016", "the December 2016 attack". */
function ownDate(
  reading: AuditReading,
  { last, dates }: ReadSentence,
  from: number,
): { readonly edtf: string; readonly span: TokenSpan; readonly attack: number } | null {
  const attack = firstCue(reading, 'attack', from, last);
  if (!attack) return null;
  const date = dates.find(
    ({ first, last: end, edtf, open, kind }) =>
      edtf !== null &&
      open === null &&
      (kind === 'written' || kind === 'year') &&
      first >= from &&
      (end === attack.first || (first >= attack.last && first - attack.last <= DATE_REACH)),
  );
  if (!date?.edtf) return null;
  const span = { first: Math.min(attack.first, date.first), last: Math.max(attack.last, date.last) };
  return { edtf: date.edtf, span, attack: attack.first };
}

/** Another sentence dates an attack at the same place. */
function dateElsewhere(reading: AuditReading, sentence: ReadSentence, from: number): DatedAttack | null {
  const attack = firstCue(reading, 'attack', from, sentence.last);
  const places = attack ? namesIn(reading, attack.last, sentence.last) : new Set<string>();
  if (places.size === 0) return null;
  const found = reading.sentences
    .filter((one) => one !== sentence)
    .flatMap((one) => {
      const dated = ownDate(reading, one, one.first);
      const named = namesIn(reading, one.first, one.last);
      return dated && [...places].every((place) => named.has(place)) ? [dated] : [];
    });
  const [only] = found;
  return only && new Set(found.map(({ edtf }) => edtf)).size === 1 ? only : null;
}

/** Words with a capital that do not open a sentence. Arabic has none: nothing is matched there. */
export function namesIn({ tokens }: AuditReading, first: number, last: number): Set<string> {
  return new Set(
    tokens
      .slice(first, last)
      .filter(({ capital }) => capital)
      .map(({ word }) => word),
  );
}

function knownAttack(reading: AuditReading, { last }: ReadSentence, from: number): DatedAttack | null {
  const { tokens } = reading;
  if (!firstCue(reading, 'attack', from, last)) return null;
  const words = ` ${tokens
    .slice(from, last)
    .map(({ word }) => word)
    .join(' ')} `;
  const says = (phrase: string) => words.includes(` ${phrase.split(' ').map(foldWord).join(' ')} `);
  const found = KNOWN_ATTACKS.find(
    ({ places, words: beside }) => places.some(says) && (beside?.some(says) ?? true),
  );
  return found ? { edtf: found.day, span: null } : null;
}
