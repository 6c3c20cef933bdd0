import type { CodebookView } from '../../src/api/index.ts';
import { isMissing, isYearOnly } from '../../src/model/index.ts';
import { dateWords } from '../values/date-words.ts';
import { countryWords } from '../values/place-words.ts';
import { categoryOf, plainName, variableOf } from '../values/terms.ts';
import { valueWords } from '../values/value-words.ts';

/** A code that nobody has given a title, and no name of a publisher or a town. */
const IS_CODE = /^[a-z0-9]+(?:_[a-z0-9]+)+$/;

/** The heading of a group: the variable's title, or "Year". */
export function groupTitle(codebook: CodebookView, recordType: string, name: string): string {
  return variableOf(codebook, recordType, name)?.title ?? plainName(name);
}

/** The name of one group: a category's title, a country's name, or why there is none. A total has no code. */
export function groupWords(
  codebook: CodebookView,
  recordType: string,
  name: string,
  code: string | undefined,
): string {
  if (code === undefined) return 'All';
  return isYearOnly(name, code) ? `${code} (year only)` : conditionWords(codebook, recordType, name, code);
}

/** What a condition asks for: a category's title, a country's name, a date; a year stands for all of it. */
export function conditionWords(
  codebook: CodebookView,
  recordType: string,
  name: string,
  code: string,
): string {
  const variable = variableOf(codebook, recordType, name);
  if (isMissing(code)) return valueWords(codebook, variable, code).words;
  if (variable?.type === 'country' || name.split('.').at(-1) === 'country') return countryWords(code);
  if (variable?.type === 'date' || variable?.type === 'period') return dateWords(code);
  return categoryOf(codebook, variable, code)?.title ?? (IS_CODE.test(code) ? plainName(code) : code);
}
