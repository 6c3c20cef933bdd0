import type { CodebookView, VariableView } from '../../src/api/index.ts';
import {
  actorSchema,
  categorySchema,
  countSchema,
  type DateValue,
  dateValueSchema,
  inclusionSchema,
  isMissing,
  itemSchema,
  legalStatusSchema,
  type Missing,
  placeSchema,
  quantitySchema,
  type Relation,
  relationSchema,
} from '../../src/model/index.ts';
import { countWords, numberWords } from './count-words.ts';
import { dateWords } from './date-words.ts';
import { countryWords, placeNotes, placeWords } from './place-words.ts';
import { categoryOf, plainName } from './terms.ts';

/** A value for people: the words, what else is known of it, and what its code means. */
export interface ValueWords {
  readonly words: string;
  readonly notes: readonly string[];
  readonly definition: string | null;
  readonly missing: boolean;
}

const MISSING_WORDS: Readonly<Record<Missing, string>> = {
  not_coded: 'not coded',
  not_reported: 'not reported',
  unknown: 'said to be unknown',
  not_applicable: 'does not apply',
  withheld: 'withheld',
};

const REASON_WORDS: Readonly<Record<string, string>> = {
  ...MISSING_WORDS,
  other_role: 'in another role',
  imprecise: 'not precise enough',
};

/** Why something is unknown: "not reported", "not precise enough". */
export function reasonWords(reason: string): string {
  return REASON_WORDS[reason] ?? reason.replaceAll('_', ' ');
}

/**
 * Any value of any variable in words. A value of an unexpected shape is shown as it is.
 * @param nameOf what to call the record that a relation points to
 */
export function valueWords(
  codebook: CodebookView,
  variable: VariableView | undefined,
  value: unknown,
  nameOf: (record: string) => string = (record) => record,
): ValueWords {
  if (isMissing(value)) return { ...plain(MISSING_WORDS[value]), missing: true };
  if (variable?.type === 'relation')
    return (
      read(relationSchema, value, (relation) => relationWords(relation, nameOf)) ?? plain(rawWords(value))
    );
  return typedWords(codebook, variable, value) ?? plain(rawWords(value));
}

function typedWords(
  codebook: CodebookView,
  variable: VariableView | undefined,
  value: unknown,
): ValueWords | null {
  const coded = (code: string, notes: readonly string[] = []) => codeWords(codebook, variable, code, notes);
  switch (variable?.type) {
    case 'count':
      return read(countSchema, value, (count) =>
        plain(countWords(count), (count.breakdown ?? []).map(partWords)),
      );
    case 'date':
      return read(dateValueSchema, value, (date) => plain(dateWords(date.edtf), basisNotes(date)));
    case 'period':
      return typeof value === 'string' ? plain(dateWords(value)) : null;
    case 'place':
      return read(placeSchema, value, (place) => plain(placeWords(place), placeNotes(place)));
    case 'country':
      return typeof value === 'string' ? plain(countryWords(value)) : null;
    case 'category':
      return read(categorySchema, value, (category) =>
        typeof category === 'string'
          ? coded(category)
          : coded(category.id, [plainName(category.role).toLowerCase()]),
      );
    case 'actor':
      return read(actorSchema, value, ({ name, text }) => actorWords(coded(name), text));
    case 'item':
      return read(itemSchema, value, ({ item, count }) => plain(itemWords(item, amount(count))));
    case 'legal_status':
      return read(legalStatusSchema, value, ({ id, count, date }) =>
        coded(id, [...(count ? [countWords(count)] : []), ...(date ? [dateWords(date)] : [])]),
      );
    case 'quantity':
      return read(quantitySchema, value, ({ label }) => plain(label));
    case 'inclusion':
      return read(inclusionSchema, value, ({ status, rules }) =>
        plain(plainName(status), rules.map(plainName)),
      );
    default:
      return null;
  }
}

interface Shape<Value> {
  safeParse(data: unknown): { success: true; data: Value } | { success: false };
}

function read<Value>(
  shape: Shape<Value>,
  value: unknown,
  words: (value: Value) => ValueWords,
): ValueWords | null {
  const parsed = shape.safeParse(value);
  return parsed.success ? words(parsed.data) : null;
}

function plain(words: string, notes: readonly string[] = []): ValueWords {
  return { words, notes, definition: null, missing: false };
}

function codeWords(
  codebook: CodebookView,
  variable: VariableView | undefined,
  code: string,
  notes: readonly string[],
): ValueWords {
  const category = categoryOf(codebook, variable, code);
  return { words: category?.title ?? code, notes, definition: category?.definition ?? null, missing: false };
}

function actorWords(named: ValueWords, text: string | null): ValueWords {
  return text === null || text === named.words ? named : { ...named, notes: [`“${text}”`] };
}

/** "Follow-up of" and the other record; or, where none is known, the report's words for it, with day and place. */
function relationWords(
  { kind, record, described }: Relation,
  nameOf: (record: string) => string,
): ValueWords {
  const title = RELATION_WORDS[kind];
  if (record !== null) return plain(title, [nameOf(record)]);
  if (!described) return plain(title);
  const date = described.date === null ? [] : [dateWords(described.date)];
  return plain(title, [
    `“${described.words}”`,
    ...date,
    ...(described.place === null ? [] : [described.place]),
  ]);
}

const RELATION_WORDS: Readonly<Record<Relation['kind'], string>> = {
  part_of: 'Part of',
  follow_up_of: 'Follow-up of',
  response_to: 'Response to',
  same_cell: 'Same cell as',
  updates_total_of: 'Updates the total of',
};

/** Said where the date is not that of the event itself. */
function basisNotes({ basis }: DateValue): readonly string[] {
  return basis === 'occurred' ? [] : [`when it was ${basis}`];
}

function partWords({ of, count }: { of: string; count: number }): string {
  return `${of} ${numberWords(count)}`;
}

/** "6 rifles"; things are named in the plural, so one of them stands behind: "bows (1)". */
function itemWords(item: string, many: string): string {
  return many === '1 ' ? `${item} (1)` : `${many}${item}`;
}

function amount(count: number | Parameters<typeof countWords>[0] | null): string {
  if (count === null) return '';
  return `${typeof count === 'number' ? numberWords(count) : countWords(count)} `;
}

function rawWords(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? numberWords(value) : JSON.stringify(value);
}
