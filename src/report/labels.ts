import { isMissing, isYearOnly } from '../model/index.ts';
import { dateText } from './dates/date-text.ts';
import type { Numerals } from './number-words.ts';
import type { ReportTitles } from './report-types.ts';
import type { Wording } from './wording/wording.ts';

/** How a report names variables and codes, in its language. */
export interface Labels {
  /** A variable as a question names it (`weapon.planned`, `year`), as a heading. */
  variable(path: string): string;
  /** The same within a sentence. */
  inSentence(path: string): string;
  code(path: string, code: string): string;
  /** What the release calls a record ("plot_disrupted, 2020-10-05, Tangier"), its codes and dates in words. */
  record(label: string): string;
  /** A role of a place or a category. */
  role(name: string): string;
}

/**
 * A missing value in the report's words, else the title that the codebook gives, else the name with its underscores and
 * dots as spaces and colons; a date in words.
 */
export function labelsWith(titles: ReportTitles | undefined, numerals: Numerals): Labels {
  const { missing, classes, parts } = numerals.wording;
  const variable = (path: string) => parts[path] ?? capital(named(path, titles, numerals.wording));
  return {
    variable,
    inSentence: (path) => small(variable(path)),
    record: (label) =>
      label
        .split(', ')
        .map((part) => recordPart(part, titles, numerals))
        .join(numerals.wording.question.comma),
    role: (name) => titles?.role(name) ?? name.replaceAll('_', ' '),
    code: (path, code) => {
      if (isMissing(code)) return missing[code];
      const asserter = path.endsWith('asserter')
        ? Object.entries(classes).find(([name]) => name === code)
        : undefined;
      return asserter?.[1] ?? titles?.code(path, code) ?? plainCode(path, code, numerals);
    },
  };
}

/** Variables whose codes say what a record is. */
const KINDS = ['type', 'kind'];

function recordPart(part: string, titles: ReportTitles | undefined, numerals: Numerals): string {
  if (/^\d{4}(?:$|[-/~?%X])|^\.\.\//.test(part)) return dateText(part, numerals.language);
  const title = KINDS.map((path) => titles?.code(path, part) ?? null).find((found) => found !== null);
  return title ?? part;
}

function plainCode(path: string, code: string, numerals: Numerals): string {
  if (isYearOnly(path, code)) return numerals.wording.yearOnly(code);
  if (/^(?:[\dX]{4}(?:[-/~?%]|$)|\.\.\/)/.test(code)) return dateText(code, numerals.language);
  return code.replaceAll('.', ': ').replaceAll('_', ' ');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With a small first letter, unless the first word is in capitals. */
function small(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function named(path: string, titles: ReportTitles | undefined, { inRole, parts }: Wording): string {
  const [head = '', ...steps] = path.split('.');
  const title = titles?.variable(head) ?? head.replaceAll('_', ' ');
  return steps
    .filter((step) => step !== 'top')
    .reduce((name, step) => {
      const part = parts[step];
      if (part !== undefined) return `${part} (${small(name)})`;
      return inRole(small(name), (titles?.role(step) ?? step).replaceAll('_', ' '));
    }, title);
}
