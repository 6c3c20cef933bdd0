import type { AskName } from '../asks.ts';
import type { SectionId } from '../sections.ts';

/** What a country report says in one language. It holds no number but the years of its span. */
export interface CountryWords {
  readonly title: (country: string, span: string) => string;
  /** From and to, as years; each may be open. */
  readonly span: (from: string | null, to: string | null) => string;
  /** Between a label and its number. */
  readonly colon: string;
  readonly headings: Readonly<Record<SectionId, string>>;
  readonly leads: Readonly<Record<SectionId, string>>;
  /** Labels of the lines, and headings of the tables and charts. */
  readonly asks: Readonly<Record<AskName, string>>;
}

/** "2014–2019", or what `since` and `until` say of an open span; empty where both ends are open. */
export function yearSpan(
  from: string | null,
  to: string | null,
  since: (year: string) => string,
  until: (year: string) => string,
): string {
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)];
  if (first !== undefined && last !== undefined) return first === last ? first : `${first}–${last}`;
  if (first !== undefined) return since(first);
  return last !== undefined ? until(last) : '';
}
