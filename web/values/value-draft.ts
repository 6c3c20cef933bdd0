import type { VariableView } from '../../src/api/index.ts';
import {
  AGENCY_ROLES,
  actorSchema,
  type Count,
  canonicalJson,
  categorySchema,
  countSchema,
  DATE_BASES,
  dateValueSchema,
  exactly,
  INCLUSIONS,
  inclusionSchema,
  isMissing,
  itemSchema,
  legalStatusSchema,
  MISSING,
  type Missing,
  PLACE_PRECISIONS,
  PLACE_ROLES,
  placeSchema,
  quantitySchema,
  RELATIONS,
  relationSchema,
  type ValueType,
  valueSchema,
} from '../../src/model/index.ts';

/** What stands in the fields of a form, by field name. */
export type Draft = Readonly<Record<string, string>>;

/** One field of the form for a value. */
export interface Field {
  readonly name: string;
  readonly label: string;
  /** `place`: a name that is looked up; `name`: a category, or any other words. */
  readonly kind: 'whole' | 'decimal' | 'line' | 'prose' | 'choice' | 'category' | 'name' | 'place';
  readonly choices?: readonly string[];
}

const COUNT_FIELDS: readonly Field[] = [
  { name: 'best', label: 'Best', kind: 'whole' },
  { name: 'low', label: 'Lowest', kind: 'whole' },
  { name: 'high', label: 'Highest', kind: 'whole' },
  { name: 'qualifier', label: 'As written', kind: 'line' },
];

const FIELDS: Readonly<Record<ValueType, readonly Field[]>> = {
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
  place: [
    { name: 'name', label: 'Place', kind: 'place' },
    { name: 'country', label: 'Country code', kind: 'line' },
    { name: 'precision', label: 'Known to', kind: 'choice', choices: PLACE_PRECISIONS },
    { name: 'role', label: 'Role', kind: 'choice', choices: PLACE_ROLES },
    { name: 'lat', label: 'Latitude', kind: 'decimal' },
    { name: 'lon', label: 'Longitude', kind: 'decimal' },
    { name: 'radius_km', label: 'Within (km)', kind: 'decimal' },
  ],
  actor: [
    { name: 'name', label: 'Name', kind: 'name' },
    { name: 'text', label: 'In the words of the report', kind: 'line' },
    { name: 'role', label: 'Part', kind: 'choice', choices: ['', ...AGENCY_ROLES] },
  ],
  item: [
    { name: 'count', label: 'How many', kind: 'whole' },
    { name: 'item', label: 'What', kind: 'name' },
  ],
  legal_status: [
    { name: 'id', label: 'Status', kind: 'category' },
    { name: 'best', label: 'How many people', kind: 'whole' },
    { name: 'edtf', label: 'Date (2020-10-05, 2020-10)', kind: 'line' },
  ],
  quantity: [
    { name: 'code', label: 'What is counted', kind: 'name' },
    { name: 'label', label: 'In words', kind: 'line' },
  ],
  inclusion: [
    { name: 'status', label: 'This record is', kind: 'choice', choices: INCLUSIONS },
    { name: 'rules', label: 'By the rules (their names, with commas)', kind: 'line' },
  ],
  relation: [
    { name: 'kind', label: 'This record is', kind: 'choice', choices: RELATIONS },
    { name: 'record', label: 'Of the record', kind: 'line' },
  ],
};

/** Ways of having no value that a coder can choose. */
export const NO_VALUE = MISSING.filter(
  (missing): missing is Missing => missing !== 'not_coded' && missing !== 'withheld',
);

/** The fields of the form for a variable's values. */
export function fieldsOf({ type, roles }: VariableView): readonly Field[] {
  const fields = FIELDS[type];
  if (type === 'place' && roles.length > 0)
    return fields.map((field) => (field.name === 'role' ? { ...field, choices: roles } : field));
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
  if (type in READERS_OF_PARTS) return partsOf(type, value);
  if (type === 'boolean') return { flag: value === true ? 'yes' : 'no' };
  return fromObject({ [type === 'number' ? 'number' : 'text']: value });
}

const READERS_OF_PARTS: Readonly<Partial<Record<ValueType, (value: unknown) => object | undefined>>> = {
  place: (value) => placeSchema.safeParse(value).data,
  actor: (value) => actorSchema.safeParse(value).data,
  quantity: (value) => quantitySchema.safeParse(value).data,
  relation: (value) => relationSchema.safeParse(value).data,
  item: (value) => {
    const item = itemSchema.safeParse(value).data;
    return { item: item?.item, count: typeof item?.count === 'number' ? item.count : item?.count?.best };
  },
  legal_status: (value) => {
    const status = legalStatusSchema.safeParse(value).data;
    return { id: status?.id, best: status?.count?.best, edtf: status?.date };
  },
  inclusion: (value) => {
    const inclusion = inclusionSchema.safeParse(value).data;
    return { status: inclusion?.status, rules: inclusion?.rules.join(', ') };
  },
};

function partsOf(type: ValueType, value: unknown): Draft {
  return fromObject(READERS_OF_PARTS[type]?.(value));
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
  place: 'A name is needed; countries have two capital letters; latitudes go to 90, longitudes to 180.',
  item: 'Say what it is; how many is a whole number.',
  legal_status: 'Choose a status.',
  quantity: 'Say what is counted.',
  relation: 'Give the id of the other record.',
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
    case 'place':
      return placeOf(text, number);
    case 'actor':
      return {
        name: text('name') || 'other',
        text: text('text') || null,
        ...(text('role') === '' ? {} : { role: text('role') }),
      };
    case 'item':
      return { item: text('item'), count: number('count') };
    case 'legal_status':
      return {
        id: text('id'),
        count: number('best') === null ? null : countOf(null, number('best'), null, null),
        date: text('edtf') || null,
      };
    case 'quantity':
      return { code: text('code'), label: text('label') || text('code') };
    case 'inclusion':
      return { status: text('status') || 'in', rules: namesIn(text('rules')) };
    case 'relation':
      return { kind: text('kind') || RELATIONS[0], record: text('record') };
    default:
      return text('text');
  }
}

function placeOf(text: (name: string) => string, number: (name: string) => number | null): unknown {
  return {
    name: text('name'),
    id: text('id') || null,
    country: text('country').toUpperCase() || null,
    lat: number('lat'),
    lon: number('lon'),
    precision: text('precision') || 'unknown',
    radius_km: number('radius_km'),
    role: text('role') || 'operation',
  };
}

function namesIn(line: string): readonly string[] {
  return line
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
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
