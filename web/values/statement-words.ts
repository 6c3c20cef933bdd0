import type { CodebookView, StatementView } from '../../src/api/index.ts';
import type { Asserter } from '../../src/model/index.ts';
import { plainName, variableOf } from './terms.ts';
import { valueWords } from './value-words.ts';

/** "Arrested: 13". */
export function statementWords(
  codebook: CodebookView,
  recordType: string,
  statement: Pick<StatementView, 'variable' | 'value'>,
): string {
  const variable = variableOf(codebook, recordType, statement.variable);
  return `${variable?.title ?? plainName(statement.variable)}: ${valueWords(codebook, variable, statement.value).words}`;
}

const FIRMNESS = { stated: 'says', alleged: 'alleges', denied: 'denies' } as const;

/** "Interior Ministry of Morocco (government) says, cited by a newspaper". */
export function asserterWords({ name, role, class: kind, firmness, via }: Asserter): string {
  const plainKind = plainName(kind).toLowerCase();
  const who = name ?? role ?? `a ${plainKind} source`;
  const notes = [name !== null && role ? role : null, name !== null || role ? plainKind : null].filter(
    (note) => note !== null,
  );
  return `${who}${notes.length > 0 ? ` (${notes.join(', ')})` : ''} ${FIRMNESS[firmness]} so${via ? `, cited by ${via}` : ''}`;
}
