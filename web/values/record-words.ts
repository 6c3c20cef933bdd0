import type { CodebookView } from '../../src/api/index.ts';
import type { ValueType } from '../../src/model/index.ts';
import { plainName, recordTypeOf, variableOf } from './terms.ts';
import { valueWords } from './value-words.ts';

/** What a record is, for its heading. */
export interface RecordWords {
  /** The value of the record type's key variable; the type's own name where nobody states one. */
  readonly title: string;
  /** What is counted, when and where: enough to tell it from its neighbours. */
  readonly details: readonly string[];
}

interface Said {
  readonly variable: string;
  readonly value: unknown;
}

const TELLING: readonly ValueType[] = ['quantity', 'date', 'place'];

/** Sums a record up out of what is said of it, the first value of each kind. */
export function recordWords(codebook: CodebookView, recordType: string, said: readonly Said[]): RecordWords {
  const type = recordTypeOf(codebook, recordType);
  const worded = said.map(({ variable: name, value }) => {
    const variable = variableOf(codebook, recordType, name);
    return { name, type: variable?.type, ...valueWords(codebook, variable, value) };
  });
  const details = TELLING.flatMap((wanted) => {
    const first = worded.find((one) => one.type === wanted && !one.missing);
    return first ? [first.words] : [];
  });
  const key = worded.find(({ name }) => name === type?.key);
  return { title: key?.words ?? type?.title ?? plainName(recordType), details };
}

/**
 * The same of a record of a release, out of the values that stand behind it: those that it was settled to, which its label
 * names, come before those that lost to them.
 */
export function releasedWords(
  codebook: CodebookView,
  { type, label, lines }: { readonly type: string; readonly label: string; readonly lines: readonly Said[] },
): RecordWords {
  const settled = new Set(label.split(', '));
  const won = lines.filter(({ value }) => settled.has(nameOf(value)));
  return recordWords(codebook, type, [...won, ...lines]);
}

/** What a label calls a value: its code, its date, or its name. */
function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('edtf' in value) return String(value.edtf);
  return 'name' in value ? String(value.name) : '';
}
