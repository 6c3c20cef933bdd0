import type { Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import type { Deed, Matter } from '../lexicons/lexicon.ts';
import { type Layers, type Mention, ofKind, overlaps, type TermOf, type TokenSpan } from './mentions.ts';

// Verbs of everyday that tell, with their object, what somebody did for an organisation: "collected donations".

/** Kinds of support by verb and object. */
const KINDS: Readonly<Record<Deed, Readonly<Partial<Record<Matter, string>>>>> = {
  win: { recruits: 'recruitment', youths: 'recruitment', leaving: 'recruitment' },
  seek: { recruits: 'recruitment' },
  arrange: { journey: 'travel', papers: 'travel' },
  move: { recruits: 'travel' },
  gather: { money: 'financing' },
  supply: { goods: 'financing', papers: 'travel' },
  spread: { message: 'virtual' },
  consume: {},
};

/** Words between a verb and its object, and between what was done and its verb ("donations were collected"). */
const BEHIND = 5;
const BEFORE = 3;

/** The cues of a sentence, with those that a verb and its object make together. */
export function withDeeds(
  tokens: readonly Token[],
  { cues, deeds }: Pick<Layers, 'cues' | 'deeds'>,
  names: readonly Mention[],
  grammar: Grammar,
): readonly Mention[] {
  if (deeds.length === 0) return withoutGoverned(tokens, cues, grammar);
  const matters = ofKind(deeds, 'matter');
  const told = ofKind(deeds, 'deed')
    .filter((deed) => !isOfService(tokens, deed, names))
    .flatMap((deed) => supportOf(tokens, deed, matters, cues, grammar))
    .filter((made) => !cues.some((cue) => isSame(cue, made)));
  const all = told.length === 0 ? cues : [...cues, ...told].sort((a, b) => a.first - b.first);
  return withoutGoverned(tokens, withoutConsumed(all, deeds), grammar);
}

/** The kind of support that a verb tells with its object: the nearest, since money is sent *to* fighters. */
function supportOf(
  tokens: readonly Token[],
  deed: Mention<TermOf<'deed'>>,
  matters: readonly Mention<TermOf<'matter'>>[],
  cues: readonly Mention[],
  grammar: Grammar,
): Mention[] {
  const fits = KINDS[deed.term.deed];
  for (const matter of matters) {
    const code = fits[matter.term.matter];
    if (code === undefined || !isBeside(tokens, deed, matter, grammar) || isOath(matter, cues)) continue;
    if (matters.some((other) => deed.last <= other.first && other.last <= matter.first)) continue;
    const first = Math.min(deed.first, matter.first);
    return [{ first, last: Math.max(deed.last, matter.last), term: { kind: 'support', code } }];
  }
  return [];
}

function isBeside(
  tokens: readonly Token[],
  deed: Mention<TermOf<'deed'>>,
  matter: Mention<TermOf<'matter'>>,
  grammar: Grammar,
): boolean {
  const behind = matter.first >= deed.last;
  const reach = behind ? BEHIND : THINGS_FIRST.has(deed.term.deed) ? BEFORE : 0;
  const [from, to] = behind ? [deed.last, matter.first] : [matter.last, deed.first];
  if (overlaps(deed, matter) || to - from > reach || (!behind && reach === 0)) return false;
  const between = tokens.slice(from, to).map(({ word }) => word);
  if (deed.term.deed === 'spread' && between.some((word) => isWhere(word, grammar))) return false;
  return !between.some((word) => ENDS.has(word) || grammar.and.has(word));
}

/** "orders that he put out on websites": where it was, not what was spread. */
function isWhere(word: string, { inPlace, adjectivesFirst, breaks, of }: Grammar): boolean {
  return inPlace.has(word) || (adjectivesFirst === true && breaks.has(word) && !of.has(word));
}

/** Verbs before which their object may stand: "donations were collected", not "the radicalised inmates". */
const THINGS_FIRST: ReadonlySet<Deed> = new Set<Deed>(['gather', 'supply', 'spread']);

/** Marks that no object is reached over. */
const ENDS: ReadonlySet<string> = new Set([',', '،', ';', '؛', ':', '(', ')', '.']);

const OATH = 8;

/** "a video in which he swears allegiance": the oath of one's own, no propaganda. */
function isOath({ last }: TokenSpan, cues: readonly Mention[]): boolean {
  return ofKind(cues, 'link').some(
    ({ term, first }) => term.code === 'pledged' && first >= last - 1 && first - last <= OATH,
  );
}

const SUBJECT = 3;

/** "police collected", "the ministry published": what a public body does is no support. */
function isOfService(tokens: readonly Token[], { first }: TokenSpan, names: readonly Mention[]): boolean {
  return ofKind(names, 'agency').some(
    ({ last }) =>
      last <= first &&
      first - last < SUBJECT &&
      !tokens.slice(last, first).some(({ word }) => ENDS.has(word)),
  );
}

const CONSUMED = 8;

/** "he watched propaganda": what others spread. */
function withoutConsumed(cues: readonly Mention[], deeds: readonly Mention[]): readonly Mention[] {
  const consumed = ofKind(deeds, 'deed').filter(({ term }) => term.deed === 'consume');
  if (consumed.length === 0) return cues;
  return cues.filter(
    ({ term, first }) =>
      term.kind !== 'support' ||
      term.code !== 'virtual' ||
      !consumed.some(({ last }) => last <= first && first - last <= CONSUMED),
  );
}

const GOVERNED = 3;

/** "the financing of departures for Syria", "urged them to leave for the Sahel": a journey that is the object of what is done. */
function withoutGoverned(
  tokens: readonly Token[],
  cues: readonly Mention[],
  { of, ofThe, definite, infinitive, toPlace, inPlace }: Grammar,
): readonly Mention[] {
  const supports = ofKind(cues, 'support');
  if (supports.length < 2) return cues;
  const small = (word: string) =>
    [of, ofThe, definite, infinitive, toPlace, inPlace].some((set) => set?.has(word));
  const governed = supports.filter(
    (cue) =>
      JOURNEYS.has(cue.term.code) &&
      supports.some((other) => {
        if (other === cue || other.first >= cue.first) return false;
        if (JOURNEYS.has(other.term.code)) return cue.first < other.last;
        const between = tokens.slice(other.last, cue.first);
        return (
          cue.first < other.last || (between.length <= GOVERNED && between.every(({ word }) => small(word)))
        );
      }),
  );
  return governed.length === 0 ? cues : cues.filter((cue) => !governed.some((one) => one === cue));
}

const JOURNEYS: ReadonlySet<string> = new Set(['personnel', 'travel']);

/** The same kind of support is told by a phrase at the same place. */
function isSame(cue: Mention, made: Mention): boolean {
  return (
    cue.term.kind === 'support' &&
    made.term.kind === 'support' &&
    cue.term.code === made.term.code &&
    overlaps(cue, made)
  );
}
