import type { VariableView } from '../../src/api/index.ts';
import { languageWords } from '../values/place-words.ts';
import { plainName } from '../values/terms.ts';

/** What can be asked of where a record comes from, as if it were a variable. */
const SOURCE_COLUMNS: readonly VariableView[] = [
  source('dataset', 'Dataset', 'Datasets that state something of the record, and reports read here.'),
  source('publisher', 'Publisher', 'Who published the documents that tell of the record.'),
  source('language', 'Language', 'Languages of the documents that tell of the record.'),
  source('asserter', 'Who asserts it', 'Classes of those who assert what is accepted of the record.'),
];

function source(name: string, title: string, definition: string): VariableView {
  return { name, title, definition, type: 'text', cardinality: 'several', taxonomy: null, roles: [] };
}

/** The columns of sources, but for those whose names a variable has. */
export function sourcesBeside(variables: readonly VariableView[]): readonly VariableView[] {
  return SOURCE_COLUMNS.filter((source) => !variables.some(({ name }) => name === source.name));
}

/** What the values of a column of sources are called; null for any other column. */
export function sourceWords(variable: VariableView, code: string): string | null {
  if (!SOURCE_COLUMNS.includes(variable)) return null;
  if (variable.name === 'dataset') return code === '-' ? 'reports read here' : code;
  if (variable.name === 'language') return languageWords(code);
  return variable.name === 'asserter' ? plainName(code) : code;
}

/** Whether a column has names of sources in it, which have no parts as codes do. */
export function isSource(column: string): boolean {
  return SOURCE_COLUMNS.some(({ name }) => name === column);
}
