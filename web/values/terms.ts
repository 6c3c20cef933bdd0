import type { CategoryView, CodebookView, VariableView } from '../../src/api/index.ts';

type RecordType = CodebookView['recordTypes'][number];

/** A record type of the codebook by its name. */
export function recordTypeOf(codebook: CodebookView, name: string): RecordType | undefined {
  return codebook.recordTypes.find((type) => type.name === name);
}

/** The title of a record type for more than one record, as English writes it: "Events", "Agencies". */
export function recordsTitle(codebook: CodebookView, name: string): string {
  return manyOf(recordTypeOf(codebook, name)?.title ?? plainName(name));
}

/** The title of a record type behind a number of them: "Event" behind 1, "Events" behind others. */
export function recordCountTitle(codebook: CodebookView, name: string, n: number): string {
  return n === 1 ? (recordTypeOf(codebook, name)?.title ?? plainName(name)) : recordsTitle(codebook, name);
}

function manyOf(title: string): string {
  if (/[^aeiou]y$/i.test(title)) return `${title.slice(0, -1)}ies`;
  return /(?:[sxz]|[cs]h)$/i.test(title) ? `${title}es` : `${title}s`;
}

/** A variable of a record type. */
export function variableOf(
  codebook: CodebookView,
  recordType: string,
  name: string,
): VariableView | undefined {
  return recordTypeOf(codebook, recordType)?.variables.find((variable) => variable.name === name);
}

/** The categories that a variable's codes come from; none where it has no taxonomy. */
export function categoriesOf(
  codebook: CodebookView,
  variable: VariableView | undefined,
): readonly CategoryView[] {
  return codebook.taxonomies[variable?.taxonomy ?? '']?.categories ?? [];
}

/** What a code means, if the codebook has it. */
export function categoryOf(
  codebook: CodebookView,
  variable: VariableView | undefined,
  code: string,
): CategoryView | undefined {
  return categoriesOf(codebook, variable).find((category) => category.code === code);
}

/** `plot_disrupted` as "Plot disrupted": for names without a title of their own. */
export function plainName(name: string): string {
  const words = name.replaceAll(/[_.]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
