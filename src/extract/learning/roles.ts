import type { CodedValue, LearningDocument } from './corpus.ts';
import { nameKindOf } from './name-forms.ts';

/** How the values of a variable are written in a corpus, and so how they are learned. */
export interface VariableKinds {
  /** Words of the text itself: found as spans. */
  readonly roles: readonly string[];
  /** Names of actors, places and things: what the rules miss of them is found as spans too. */
  readonly names: readonly string[];
  /** Codes from a short list: found by words that go with them. */
  readonly categories: readonly string[];
}

/** What a variable is, as a codebook may say. */
export type VariableKind = 'text' | 'category' | 'name' | 'other';

/** A variable with fewer values, or fewer that stand in the text, is not learned as a role. */
const FEW = 3;
const MOST = 0.5;
/** A short list of codes has at most this many. */
const SHORT_LIST = 15;
const CODE = /^[a-z0-9_.-]+$/i;

/** The text of a value: a string, the name of an actor, or null. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return null;
  for (const key of ['text', 'name', 'item']) {
    const part: unknown = Reflect.get(value, key);
    if (typeof part === 'string') return part;
  }
  return null;
}

/** The code of a value: a string of one word, or the `id` of a category with a role. */
export function codeOf(value: unknown): string | null {
  if (typeof value === 'string') return CODE.test(value) ? value : null;
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
  return typeof id === 'string' ? id : null;
}

/**
 * Sorts the variables of event records by how their values are written. A role is a variable whose values are
 * strings that stand in the text as they are; a category one whose values are codes of a short list.
 * @param given what a codebook says; what it does not name is told by the values
 */
export function kindsOf(
  documents: readonly LearningDocument[],
  given: Readonly<Record<string, VariableKind>> = {},
): VariableKinds {
  const roles: string[] = [];
  const names: string[] = [];
  const categories: string[] = [];
  for (const [variable, values] of valuesByVariable(documents)) {
    const kind = given[variable] ?? kindOf(variable, values);
    if (values.length >= FEW && kind === 'text') roles.push(variable);
    if (values.length >= FEW && kind === 'name') names.push(variable);
    if (kind === 'category') categories.push(variable);
  }
  return { roles: roles.sort(), names: names.sort(), categories: categories.sort() };
}

interface Occurrence {
  readonly value: CodedValue;
  readonly text: string;
}

function valuesByVariable(documents: readonly LearningDocument[]): Map<string, Occurrence[]> {
  const found = new Map<string, Occurrence[]>();
  for (const document of documents) {
    const text = document.text.toLowerCase();
    for (const { type, statements } of document.coded) {
      if (type !== 'event') continue;
      for (const value of statements) {
        const list = found.get(value.variable) ?? [];
        list.push({ value, text });
        found.set(value.variable, list);
      }
    }
  }
  return found;
}

function kindOf(variable: string, values: readonly Occurrence[]): VariableKind {
  if (variable === 'type') return 'category';
  const named = values.filter(({ value }) => value.answers.some((answer) => nameKindOf(answer) !== null));
  if (named.length > MOST * values.length) return 'name';
  const strings = values.filter(({ value }) => value.answers.some((answer) => typeof answer === 'string'));
  const coded = values.filter(({ value }) => value.answers.some((answer) => codeOf(answer) !== null));
  const distinct = new Set(values.map(({ value }) => JSON.stringify(value.answers[0]).toLowerCase())).size;
  const isList = coded.length > MOST * values.length && distinct <= SHORT_LIST;
  const spaced = strings.filter(({ value }) => value.answers.some((answer) => /\s/.test(String(answer))));
  if (isList && spaced.length < 0.2 * values.length) return 'category';
  const told = strings.filter(({ value, text }) =>
    value.answers.some(
      (answer) => typeof answer === 'string' && /\p{L}/u.test(answer) && standsIn(text, answer),
    ),
  );
  return told.length > MOST * values.length ? 'text' : 'other';
}

function standsIn(text: string, words: string): boolean {
  const wanted = words.toLowerCase();
  return text.includes(wanted) || text.replace(/\s+/g, ' ').includes(wanted.replace(/\s+/g, ' ').trim());
}
