import { rulerFor } from '../../model/index.ts';
import type { Candidate } from './candidates.ts';
import { WORD_CLASS } from './closed-words.ts';
import type { LearningDocument } from './corpus.ts';
import { type Locate, locator, type Place, placeOf } from './located.ts';
import type { NameForm } from './name-forms.ts';
import type { PreparedText } from './prepared-text.ts';
import { textOf } from './roles.ts';

/** A variable whose fillers are found as spans. */
export interface FillerRole {
  readonly role: string;
  readonly form: NameForm;
  /** Whether a record may hold several values of it. */
  readonly several: boolean;
  /** The rules suggest values for it: what they find is not looked for. */
  readonly ruled: boolean;
}

/** One filler that people coded: every place of its words in the text. */
export interface GoldFiller {
  /** Index of the role. */
  readonly role: number;
  readonly places: readonly Place[];
}

/** The fillers that people coded in a document, each with its places; those that the text does not hold are left out. */
export function goldOf(
  document: LearningDocument,
  prepared: PreparedText,
  roles: readonly FillerRole[],
): GoldFiller[] {
  const locate = locator(prepared);
  const ruler = rulerFor(document.text);
  const fillers: GoldFiller[] = [];
  for (const { statements } of document.coded)
    for (const { variable, answers, quote } of statements) {
      const role = roles.findIndex((one) => one.role === variable);
      if (role === -1) continue;
      const quoted = quote ? placeOf(prepared, ruler.toUnit(quote.start), ruler.toUnit(quote.end)) : null;
      const isName = roles[role]?.form.kind !== 'words';
      const words =
        quoted && isName ? [textAt(prepared, quoted)] : answers.flatMap((one) => textOf(one) ?? []);
      const places = words.flatMap((string) => found(string, locate, prepared));
      if (places.length === 0 && quoted) places.push(quoted);
      if (places.length > 0) fillers.push({ role, places: places.map((place) => trimmed(prepared, place)) });
    }
  return merged(fillers);
}

function textAt({ text, tokens }: PreparedText, { first, last }: Place): string {
  return text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
}

/** Places of a string; without its article when it is not found with it. */
function found(words: string, locate: Locate, prepared: PreparedText): Place[] {
  const places = locate(words);
  const bare = words.replace(LEADING, '');
  return places.length > 0 || bare === words ? places : locate(bare).map((place) => trimmed(prepared, place));
}

const LEADING = /^\s*(?:the|an?|le|la|les|un|une|el|los|las)\s+/i;

/** Without articles and marks around it. */
function trimmed({ classes }: PreparedText, { first, last }: Place): Place {
  let [from, to] = [first, last];
  while (from < to - 1 && (classes[from] === WORD_CLASS.determiner || classes[from] === WORD_CLASS.mark))
    from += 1;
  while (to > from + 1 && classes[to - 1] === WORD_CLASS.mark) to -= 1;
  return { first: from, last: to };
}

/** The same filler of two records is one. */
function merged(fillers: readonly GoldFiller[]): GoldFiller[] {
  const kept: GoldFiller[] = [];
  for (const filler of fillers) {
    const twin = kept.findIndex(
      (other) =>
        other.role === filler.role &&
        other.places.some((place) => filler.places.some((one) => same(one, place))),
    );
    const before = kept[twin];
    if (before) kept[twin] = { role: before.role, places: [...before.places, ...filler.places] };
    else kept.push(filler);
  }
  return kept;
}

function same(a: Place, b: Place): boolean {
  return a.first === b.first && a.last === b.last;
}

/** For each candidate, a bit for every role that it fills: the candidate that is, or comes nearest to, a place. */
export function labelsOf(candidates: readonly Candidate[], fillers: readonly GoldFiller[]): Uint32Array {
  const labels = new Uint32Array(candidates.length);
  for (const { role, places } of fillers)
    for (const place of places) {
      const best = nearest(candidates, place);
      if (best !== -1) labels[best] = (labels[best] ?? 0) | (1 << role);
    }
  return labels;
}

const ENOUGH = 0.5;

function nearest(candidates: readonly Candidate[], place: Place): number {
  let [best, share] = [-1, ENOUGH - 1e-9];
  for (const [index, { first, last }] of candidates.entries()) {
    const both = Math.min(last, place.last) - Math.max(first, place.first);
    if (both <= 0) continue;
    const overlap = both / (Math.max(last, place.last) - Math.min(first, place.first));
    if (overlap > share) [best, share] = [index, overlap];
  }
  return best;
}
