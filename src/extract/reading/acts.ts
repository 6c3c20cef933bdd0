import type { NumberMention, Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { Mention, TermOf, TokenSpan } from './mentions.ts';
import { hasArticle } from './script.ts';

/** A word that tells of an act. */
export type ActMention = Mention<TermOf<'act'>>;

/**
 * One form for each act. Words that are both noun and verb ("arrest", "attacks") are verbs where an object
 * follows or a pronoun, modal or "to" stands before, else nouns.
 */
export function settleForms(
  text: string,
  acts: readonly ActMention[],
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  grammar: Grammar,
): ActMention[] {
  const settled: ActMention[] = [];
  for (const act of acts) {
    const rival = settled.at(-1);
    if (rival?.first !== act.first) settled.push(act);
    else if (rival.term.form !== 'noun' && act.term.form !== 'noun') {
      if (act.term.form === 'past' && !isInfinitive(act, tokens, grammar)) settled[settled.length - 1] = act;
    } else if (rival.term.form !== act.term.form) {
      const noun =
        isNounAsWritten(text, tokens[act.first], grammar) ??
        ((!isBehindAuxiliary(text, act, tokens, grammar) && isNoun(act, tokens, numbers, grammar)) ||
          goesOnAsNoun(act, settled.at(-2), tokens, grammar));
      settled[settled.length - 1] = (act.term.form === 'noun') === noun ? act : rival;
    }
  }
  return settled;
}

/** "el asalto", "asaltó": noun and verb are told apart by the accent, which folding takes away; null where it says nothing. */
function isNounAsWritten(text: string, token: Token | undefined, { accentedPast }: Grammar): boolean | null {
  if (!token || !accentedPast) return null;
  const written = text.slice(token.start, token.end);
  if (written === written.toUpperCase()) return null;
  if (accentedPast.test(written)) return false;
  return written.endsWith('o') ? true : null;
}

const REACH = 12;

/** "ينوون مهاجمة … وخطف أحد …": joined on to a verbal noun, where verb and noun are written alike. */
function goesOnAsNoun(
  { first }: ActMention,
  before: ActMention | undefined,
  tokens: readonly Token[],
  { verbFirst, and }: Grammar,
): boolean {
  if (!verbFirst || before?.term.form !== 'noun' || !and.has(tokens[first - 1]?.word ?? '')) return false;
  return (
    first - before.last <= REACH && ['attack', 'kidnap'].includes(before.term.act) && !before.term.plural
  );
}

const PERIPHRASIS = 4;

/** "sont allés cueillir", "vient d'arrêter": an infinitive that tells what was done, as the past does. */
export function settlePeriphrases(
  acts: readonly ActMention[],
  tokens: readonly Token[],
  { periphrases, conditionals, of, inPlace, by, objects }: Grammar,
): ActMention[] {
  if (!periphrases) return [...acts];
  const word = (at: number) => tokens[at]?.word ?? '';
  const isDone = ({ first }: TokenSpan) => {
    for (let at = first - 1; at >= first - PERIPHRASIS; at -= 1) {
      if (periphrases.has(word(at))) return !conditionals?.has(word(at - 1));
      if (![of, inPlace, by, objects].some((set) => set?.has(word(at)))) return false;
    }
    return false;
  };
  return acts.map((act) =>
    act.term.form === 'base' && isDone(act)
      ? { ...act, term: { ...act.term, form: 'past', active: true } }
      : act,
  );
}

const BLAME_REACH = 7;

/**
 * "condenó el atentado", "ha condenado enérgicamente los hechos": disapproval, where the language marks people as the
 * object of a verb and none is marked.
 */
export function isBlame(act: ActMention, tokens: readonly Token[], grammar: Grammar): boolean {
  const { personal, participle, passive, pluperfect, fillers, breaks, by } = grammar;
  if (!personal || act.term.act !== 'sentence' || act.term.form !== 'past' || act.last - act.first > 1)
    return false;
  const word = (at: number) => tokens[at]?.word ?? '';
  const isAuxiliary = (at: number) => pluperfect.has(word(at)) || fillers.has(word(at));
  if (participle?.test(word(act.first)) && !isAuxiliary(act.first - 1)) return false;
  if ([1, 2, 3].some((step) => passive.has(word(act.first - step)))) return false;
  for (let at = act.last; at < act.last + BLAME_REACH; at += 1) {
    if (personal.has(word(at)) || by.has(word(at))) return false;
    if (breaks.has(word(at)) && tokens[at]?.kind === 'mark') return true;
  }
  return true;
}

const CAPTOR_REACH = 4;

/** "capturados por hombres armados", "los rebeldes capturaron a tres soldados": taken by an armed side, held hostage. */
export function settleCaptors(
  acts: readonly ActMention[],
  sides: readonly TokenSpan[],
  tokens: readonly Token[],
  grammar: Grammar,
): ActMention[] {
  const { by, articles, definite, suspected, personal, participle, adverbsFirst, of, passive } = grammar;
  if (!adverbsFirst || sides.length === 0) return [...acts];
  const word = (at: number) => tokens[at]?.word ?? '';
  const smallWords = personal ? [articles, definite, suspected] : [articles, definite, suspected, of];
  const isSmall = (at: number) =>
    smallWords.some((set) => set.has(word(at))) || tokens[at]?.kind === 'number';
  const isCaptor = ({ first, last, term }: ActMention, side: TokenSpan) => {
    if (term.form !== 'past') return false;
    if (side.last === first)
      return (
        personal !== undefined &&
        !participle?.test(word(first)) &&
        [0, 1].some((step) => personal.has(word(last + step)))
      );
    if (!personal && ![1, 2, 3].some((step) => passive.has(word(first - step)))) return false;
    const at = tokens.slice(last, side.first).findIndex((token) => by.has(token.word));
    if (at === -1 || side.first - last > CAPTOR_REACH + 2) return false;
    for (let i = last + at + 1; i < side.first; i += 1) if (!isSmall(i)) return false;
    return true;
  };
  return acts.map((act) =>
    act.term.act === 'arrest' && sides.some((side) => isCaptor(act, side))
      ? { ...act, term: { ...act.term, act: 'kidnap' as const } }
      : act,
  );
}

const GOVERNED = 10;
const GOVERNS = 16;

/** "أودت عملية دهس بحياة شخصين": the second part of a verb, which is nothing without the first. */
export function withVerb(acts: readonly ActMention[], tokens: readonly Token[]): readonly ActMention[] {
  if (!acts.some(({ term }) => term.behind !== undefined)) return acts;
  return acts.filter(
    ({ term: { behind }, first }) =>
      behind === undefined ||
      tokens
        .slice(Math.max(0, first - GOVERNS), first)
        .some(({ word }) => behind.split('|').some((root) => word.slice(1).startsWith(root))),
  );
}

/** "قضت الوحدات على ثلاثة": with its preposition the forces kill, without it people died. */
export function settleForces(
  acts: readonly ActMention[],
  tokens: readonly Token[],
  { by }: Grammar,
): ActMention[] {
  return acts.map((act) => {
    if (act.term.forcesWith === undefined) return act;
    const { forcesWith, forces: _, ...term } = act.term;
    const behind = tokens.slice(act.last, act.last + GOVERNED);
    const governs = behind.some(({ word }, i) => word === forcesWith && !by.has(behind[i + 1]?.word ?? ''));
    return governs ? act : { ...act, term: { ...term, mild: true } };
  });
}

/** "a raflé", "ont attaqué mardi": a participle that is written as its noun once its accents are gone; "à" is no "a". */
function isBehindAuxiliary(
  text: string,
  { first }: TokenSpan,
  tokens: readonly Token[],
  { copulas, pluperfect, adverbsFirst, bareYears }: Grammar,
): boolean {
  const before = tokens[first - 1];
  if (!adverbsFirst || !bareYears || !before || !(copulas.has(before.word) || pluperfect.has(before.word)))
    return false;
  return text.slice(before.start, before.end).toLowerCase() === before.word;
}

/** "to hurt", "may hit": not told as done. */
function isInfinitive(act: ActMention, tokens: readonly Token[], grammar: Grammar): boolean {
  const before = tokens[act.first - 1]?.word ?? '';
  return grammar.infinitive.has(before) || grammar.modals.has(before);
}

function isNoun(
  act: ActMention,
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  grammar: Grammar,
): boolean {
  const before = tokens[act.first - 1]?.word ?? '';
  const after = tokens[act.last]?.word ?? '';
  if (grammar.modals.has(before) || grammar.pronouns.has(before) || grammar.infinitive.has(before))
    return false;
  if (grammar.passive.has(before)) return false;
  if (grammar.articles.has(before) || grammar.definite.has(before) || grammar.of.has(before)) return true;
  if (grammar.personal?.has(after) && grammar.adverbsFirst) return false;
  if (grammar.verbFirst && hasArticle(tokens[act.first], grammar)) return true;
  const object = numbers.some((number) => number.first === act.last);
  if (grammar.verbFirst) return !object && isGoverned(before, tokens[act.last], grammar);
  return !(object || grammar.articles.has(after) || grammar.definite.has(after));
}

/** Where verb and noun are written alike ("قتل"): a noun behind a preposition, or before a definite noun. */
function isGoverned(before: string, after: Token | undefined, grammar: Grammar): boolean {
  const prepositions = [
    grammar.inPlace,
    grammar.fromPlace,
    grammar.toPlace,
    grammar.viaPlace,
    grammar.subordinators,
  ];
  return prepositions.some((set) => set.has(before)) || hasArticle(after, grammar);
}
