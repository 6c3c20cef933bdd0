import { AGENCY_ROLES, PLACE_ROLES, type SuggestedRecord, type Value } from '../../model/index.ts';
import type { LearningDocument } from './corpus.ts';

/** How a variable writes the words that fill it: as they are, or as the name of an actor, a place or a thing. */
export interface NameForm {
  readonly kind: 'words' | 'actor' | 'place' | 'item';
  /** The part that most actors or places of the variable have; null when they have none. */
  readonly role: string | null;
}

export const WORDS: NameForm = { kind: 'words', role: null };

/** What a value is by its keys; null for values that are no names. */
export function nameKindOf(value: unknown): Exclude<NameForm['kind'], 'words'> | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('item' in value) return 'item';
  if ('lat' in value || 'precision' in value) return 'place';
  return 'name' in value ? 'actor' : null;
}

/** The form that most values of a variable have, by people's coding and the rules; words when none is a name. */
export function formOf(variable: string, documents: readonly LearningDocument[]): NameForm {
  const kinds = new Map<NameForm['kind'], number>();
  const roles = new Map<string, number>();
  for (const value of valuesOf(variable, documents)) {
    const kind = nameKindOf(value);
    if (kind === null) continue;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const role: unknown = Object(value).role;
    if (typeof role === 'string') roles.set(role, (roles.get(role) ?? 0) + 1);
  }
  return { kind: mostFrequent(kinds) ?? 'words', role: mostFrequent(roles) };
}

function* valuesOf(variable: string, documents: readonly LearningDocument[]): Generator<unknown> {
  for (const { coded, suggested } of documents) {
    for (const { statements } of coded)
      for (const one of statements) if (one.variable === variable) yield* one.answers;
    for (const { statements } of suggested)
      for (const one of statements) if (one.variable === variable) yield one.value;
  }
}

function mostFrequent<Key extends string>(counts: ReadonlyMap<Key, number>): Key | null {
  const sorted = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? null;
}

/** The value that words of a text make. */
export function valueOfWords({ kind, role }: NameForm, words: string, country: string | null): Value {
  switch (kind) {
    case 'actor': {
      const own = AGENCY_ROLES.find((one) => one === role);
      return { name: 'other', text: words, ...(own === undefined ? {} : { role: own }) };
    }
    case 'item':
      return { item: words, count: null };
    case 'place':
      return {
        ...NOWHERE,
        name: words,
        country,
        role: PLACE_ROLES.find((one) => one === role) ?? 'operation',
      };
    default:
      return words;
  }
}

const NOWHERE = { id: null, lat: null, lon: null, precision: 'unknown', radius_km: null } as const;

/** The country of most places that a document's suggestions have; null when they have none. */
export function countryOf(records: readonly SuggestedRecord[]): string | null {
  const counts = new Map<string, number>();
  for (const { value } of records.flatMap(({ statements }) => statements)) {
    const country: unknown = nameKindOf(value) === 'place' ? Object(value).country : null;
    if (typeof country === 'string') counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return mostFrequent(counts);
}
