import type { CodebookView, VariableView } from '../../src/api/index.ts';
import { DISPUTED_ABOUT, disputedVariable } from '../../src/model/index.ts';
import { sourcesBeside } from './source-columns.ts';

/** About which variables reports, or coders, disagree: `no`, or `yes` and `yes.VARIABLE`. */
export const DISPUTED: VariableView = {
  name: 'disputed',
  title: 'Reports disagree',
  definition: 'Whether reports, or coders, say different things of the record, and about which variable.',
  type: 'text',
  cardinality: 'several',
  taxonomy: null,
  roles: [],
};

/** Whether a record is told of only as history: `yes` or `no`. Numbers leave such records out unless they are asked for. */
export const BACKGROUND: VariableView = {
  name: 'background',
  title: 'Told only as history',
  definition:
    'Reports mention it as background, not as their news. Numbers leave it out unless they are asked for it.',
  type: 'text',
  cardinality: 'one',
  taxonomy: null,
  roles: [],
};

/** What records can be asked for beside their variables, as if it were one. */
export interface FurtherColumns {
  /** The country of the first place that a record has; none where its type has no place. */
  readonly country: readonly VariableView[];
  readonly disputed: VariableView;
  /** None where a variable has that name. */
  readonly background: readonly VariableView[];
  /** Where the record comes from. */
  readonly sources: readonly VariableView[];
}

/** @param variables of the record type */
export function furtherColumns(variables: readonly VariableView[]): FurtherColumns {
  const place = variables.find(({ type }) => type === 'place');
  const background = variables.some(({ name }) => name === BACKGROUND.name) ? [] : [BACKGROUND];
  return {
    country: place ? [countryOf(place)] : [],
    disputed: DISPUTED,
    background,
    sources: sourcesBeside(variables),
  };
}

function countryOf({ name, title, cardinality }: VariableView): VariableView {
  return {
    name: `${name}.country`,
    title: `Country (${title.toLowerCase()})`,
    definition: `The country of each ${title.toLowerCase()}, as far as reports tell.`,
    type: 'country',
    cardinality,
    taxonomy: null,
    roles: [],
  };
}

/** What an entry about disagreement is called; null for any other column. */
export function disputedWords(codebook: CodebookView, variable: VariableView, code: string): string | null {
  if (variable !== DISPUTED) return null;
  const name = disputedVariable(code);
  if (name === null) return code;
  const variables = codebook.recordTypes.flatMap((type) => type.variables);
  return `about ${variables.find((one) => one.name === name)?.title ?? name}`;
}

/** Whether reports disagree about a variable, by a record's entries of the column on disagreement. */
export function isDisputed(entries: readonly string[], variable: string): boolean {
  return entries.includes(DISPUTED_ABOUT + variable);
}

/** The variables that a record's entries of that column name. */
export function disputedVariables(entries: readonly string[]): readonly string[] {
  return entries.flatMap((entry) => disputedVariable(entry) ?? []);
}

/** Whether an entry stands below another one: that reports disagree about a variable below that they do. */
export function isPartOf(variable: VariableView, code: string): boolean {
  return variable === DISPUTED && disputedVariable(code) !== null;
}

/** The values of a facet with those first that the others are a part of. */
export function inFacetOrder(
  variable: VariableView,
  counts: readonly (readonly [string, number])[],
): readonly (readonly [string, number])[] {
  if (variable !== DISPUTED) return counts;
  return [...counts].sort(([a], [b]) => Number(b.startsWith('yes')) - Number(a.startsWith('yes')));
}
