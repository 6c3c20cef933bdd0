import type { VariableView } from '../../src/api/index.ts';
import {
  type Count,
  canonicalJson,
  categorySchema,
  countSchema,
  DATE_BASES,
  dateValueSchema,
  exactly,
  isMissing,
  MISSING,
  type Missing,
  type ValueType,
  valueSchema,
} from '../../src/model/index.ts';

/** What stands in the fields of a form, by field name. */
export type Draft = Readonly<Record<string, string>>;

/** One field of the form for a value. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind: 'whole' | 'line' | 'prose' | 'choice' | 'category';
  readonly choices?: readonly string[];
}

const COUNT_FIELDS: readonly Field[] = [
  { name: 'best', label: 'Best', kind: 'whole' },
  { name: 'low', label: 'Lowest', kind: 'whole' },
  { name: 'high', label: 'Highest', kind: 'whole' },
  { name: 'qualifier', label: 'As written', kind: 'line' },
];

const FIELDS: Readonly<Partial<Record<ValueType, readonly Field[]>>> = {
  count: COUNT_FIELDS,
  number: [{ name: 'number', label: 'Number', kind: 'whole' }],
  text: [{ name: 'text', label: 'Text', kind: 'prose' }],
  country: [{ name: 'text', label: 'Country code (two letters)', kind: 'line' }],
  period: [{ name: 'text', label: 'Date (2020-10-05, 2020-10, 2014-12/2015-01)', kind: 'line' }],
  boolean: [{ name: 'flag', label: 'Value', kind: 'choice', choices: ['yes', 'no'] }],
  category: [{ name: 'code', label: 'Category', kind: 'category' }],
  date: [
    { name: 'edtf', label: 'Date (2020-10-05, 2020-10, 2014-12/2015-01)', kind: 'line' },
    { name: 'basis', label: 'It is when this', kind: 'choice', choices: DATE_BASES },
  ],
};

/** Ways of having no value that a coder can choose. */
export const NO_VALUE = MISSING.filter(
  (missing): missing is Missing => missing !== 'not_coded' && missing !== 'withheld',
);

/** The fields with which a variable's values can be corrected here; none for types that need a form of their own. */
export function fieldsOf({ type, roles }: VariableView): readonly Field[] {
  const fields = FIELDS[type] ?? [];
  return type === 'category' && roles.length > 0
    ? [...fields, { name: 'role', label: 'Role', kind: 'choice', choices: roles }]
    : fields;
}

/** A value spread over the fields of its form; empty fields where there is no value. */
export function draftOf(type: ValueType, value: unknown): Draft {
  if (isMissing(value)) return {};
  if (type === 'count') return countDraft(countSchema.safeParse(value).data);
  if (type === 'date') return fromObject(dateValueSchema.safeParse(value).data);
  if (type === 'category') {
    const category = categorySchema.safeParse(value).data;
    return typeof category === 'string'
      ? { code: category }
      : fromObject({ code: category?.id, role: category?.role });
  }
  if (type === 'boolean') return { flag: value === true ? 'yes' : 'no' };
  return fromObject({ [type === 'number' ? 'number' : 'text']: value });
}

/** An exact count is one figure, so that correcting it is one change. */
function countDraft(count: Count | undefined): Draft {
  const exact = count && count.best !== null && canonicalJson(count) === canonicalJson(exactly(count.best));
  return fromObject(exact ? { best: count.best } : count);
}

function fromObject(object: object | undefined): Draft {
  const entries = Object.entries(object ?? {}).filter(
    ([, part]) => typeof part === 'string' || typeof part === 'number',
  );
  return Object.fromEntries(entries.map(([name, part]) => [name, String(part)]));
}

export type DraftOutcome = { readonly value: unknown } | { readonly problem: string };

/** The value that a filled form means, checked against the type; or what is wrong with it. */
export function readDraft(type: ValueType, draft: Draft): DraftOutcome {
  const value = rawValue(type, draft);
  const parsed = valueSchema(type).safeParse(value);
  if (parsed.success) return { value: parsed.data };
  return { problem: PROBLEMS[type] ?? 'This is not a value of this variable.' };
}

const PROBLEMS: Readonly<Partial<Record<ValueType, string>>> = {
  count: 'Whole numbers, the lowest not above the best and the best not above the highest.',
  number: 'A number is needed.',
  text: 'Some text is needed.',
  country: 'Two capital letters, as in MA or FR.',
  date: 'Write 2020-10-05, 2020-10, 2020, or two of them with a slash between.',
  period: 'Write 2020-10-05, 2020-10, 2020, or two of them with a slash between.',
  category: 'Choose a category.',
};

function rawValue(type: ValueType, draft: Draft): unknown {
  const text = (name: string) => draft[name]?.trim() ?? '';
  const number = (name: string) => (text(name) === '' ? null : Number(text(name)));
  switch (type) {
    case 'count':
      return countOf(number('low'), number('best'), number('high'), text('qualifier') || null);
    case 'number':
      return number('number');
    case 'boolean':
      return text('flag') === 'yes';
    case 'date':
      return { edtf: text('edtf'), basis: text('basis') || 'occurred' };
    case 'category':
      return text('role') === '' ? text('code') : { id: text('code'), role: text('role') };
    case 'country':
      return text('text').toUpperCase();
    default:
      return text('text');
  }
}

/** One figure alone is exact; a count without any figure needs the words of the report. */
function countOf(
  low: number | null,
  best: number | null,
  high: number | null,
  qualifier: string | null,
): unknown {
  if (low === null && high === null && best === null)
    return qualifier === null ? null : { low, best, high, qualifier };
  const alone = low === null && high === null && qualifier === null;
  return alone ? { low: best, best, high: best, qualifier } : { low, best, high, qualifier };
}
