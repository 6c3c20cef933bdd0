import type { Codebook } from '../codebook/index.ts';
import { MISSING } from '../model/index.ts';
import type { Asked } from './asked.ts';
import type { CaveatWords } from './caveat-words/caveat-words.ts';
import { caveatWords } from './caveat-words/words-in.ts';
import { type Field, fieldOf, isInTime } from './field.ts';
import { matches, type Pile } from './pile.ts';
import { standingCaveats } from './standing-caveats.ts';

/** In which language caveats speak, and what it calls variables, as questions name them, and roles. */
export interface Naming {
  readonly language: string;
  readonly variable: (path: string) => string;
  readonly role: (name: string) => string;
}

/** English, by the names that questions give. */
export const PLAIN_NAMING: Naming = { language: 'en', variable: (path) => path, role: (name) => name };

/** How caveats speak: the language's words, and its names. */
interface Speech {
  readonly words: CaveatWords;
  readonly name: (field: Field) => string;
  readonly role: Naming['role'];
}

/** What a reader must know beside the numbers: who is left out, what is not known, which rows overlap, what it may mean. */
export function caveatsOf(
  asked: Asked,
  piles: readonly Pile[],
  codebook: Codebook,
  { language, variable, role }: Naming,
): string[] {
  const base = piles.filter(({ counted }) => counted);
  const disputed = total(base, (pile) => pile.disputed && matches(pile) !== false);
  const words = caveatWords(language);
  const speech = { words, name: ({ path }: Field) => variable(path), role };
  return [
    ...leftOut(asked, piles, speech),
    ...asked.conditions.flatMap(({ field }, i) => blanks(field, i, base, speech)),
    ...(disputed > 0 ? [words.disputed(words.records(disputed))] : []),
    ...asked.groups.flatMap((field, i) => groupCaveats(field, asked, several(base, i), speech)),
    ...asked.sums.map((field) => words.sums(speech.name(field))),
    ...standingCaveats(asked, codebook, language),
  ];
}

function total(piles: readonly Pile[], belongs: (pile: Pile) => boolean): number {
  return piles.reduce((sum, pile) => sum + (belongs(pile) ? pile.count : 0), 0);
}

function leftOut({ question, recordType }: Asked, piles: readonly Pile[], { words, name }: Speech): string[] {
  const say = (text: (records: string) => string, belongs: (pile: Pile) => boolean) => {
    const n = total(piles, belongs);
    return n > 0 ? [text(words.records(n))] : [];
  };
  const known = question.known.map((path) => name(fieldOf(path, recordType))).join(words.or);
  const shown = ({ included, past }: Pile) => included && (question.background || !past);
  return [
    ...say(words.leftOut, ({ included }) => !included),
    ...say(words.uncoded, ({ counted, uncoded }) => counted && uncoded),
    ...say(
      question.background ? words.pastCounted : words.pastLeftOut,
      ({ included, past, counted }) => included && past && (counted || !question.background),
    ),
    ...say(words.baseUnknown, (pile) => shown(pile) && pile.of === null),
    ...say(
      (records) => words.valueUnknown(known, records),
      (pile) => shown(pile) && pile.of === true && !pile.known,
    ),
  ];
}

/** Why a condition cannot be told: no value, none in the role, or a value that does not decide it. */
function blanks(field: Field, i: number, base: readonly Pile[], { words, name, role }: Speech): string[] {
  const part = (why: string, holds: (answer: Pile['answers'][number]) => boolean) => {
    const n = total(base, ({ answers }) => answers[i] !== undefined && holds(answers[i]));
    return n > 0 ? [words.blank(why, n)] : [];
  };
  const parts = [
    ...MISSING.flatMap((missing) => part(words.missing[missing], ({ state }) => state === missing)),
    ...part(
      words.otherRole(role(field.role ?? field.aspect)),
      (answer) => answer.state === 'stated' && !answer.hasValue,
    ),
    ...part(
      words.imprecise,
      ({ state, hasValue, value }) => state === 'stated' && hasValue && value === null,
    ),
  ];
  return parts.length > 0 ? [words.blanks(name(field), parts.join(', '))] : [];
}

/** Records with several values in a group. */
function several(base: readonly Pile[], i: number): number {
  return total(base, ({ groups }) => {
    const values = (groups[i]?.values ?? []).filter((value) => value !== null);
    return new Set(values).size > 1;
  });
}

function groupCaveats(field: Field, { question }: Asked, overlapping: number, speech: Speech): string[] {
  const { words, name } = speech;
  const said: string[] = [];
  if (overlapping > 0) said.push(words[question.allocation](name(field), words.records(overlapping)));
  const wherever = field.variable.type === 'place' && field.role === null;
  if (overlapping > 0 && wherever && question.allocation !== 'primary') said.push(words.anyRole(name(field)));
  if (isInTime(field)) said.push(timeCaveat(field, question, speech));
  return said;
}

function timeCaveat(
  field: Field,
  { cumulative, rolling }: Asked['question'],
  { words, name }: Speech,
): string {
  const unit = words.units[field.aspect === 'year' || field.aspect === 'month' ? field.aspect : 'day'];
  const vague = words.vague(unit);
  if (cumulative) return `${words.cumulative(name(field))} ${vague}`;
  if (rolling !== null) return `${words.rolling(name(field), rolling, unit)} ${vague}`;
  return vague;
}
