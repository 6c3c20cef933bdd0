import type { Codebook, RecordType, Variable } from '../codebook/index.ts';
import { AttestError, type SettledRecord, type SettledVariable } from '../model/index.ts';
import type { CellOrList, Column, Line, TableSpec } from './cell.ts';
import { FIXED_TABLES } from './fixed-tables.ts';
import { PARTS, type Part } from './parts.ts';

const OWN: readonly Column[] = [
  { name: 'id', type: 'VARCHAR', list: false },
  { name: 'documents', type: 'VARCHAR', list: true },
  { name: 'background', type: 'BOOLEAN', list: false },
  { name: 'disputed', type: 'VARCHAR', list: true },
];

/**
 * The table of a record type: a row per record, the columns of each variable side by side. A variable that takes
 * several values has lists, in step with one another; `VARIABLE_state` is `stated` or says why there is no value.
 * @throws AttestError CODEBOOK_INVALID when two columns, or two tables, would have the same name.
 */
function wideTable(recordType: RecordType): TableSpec {
  const columns = wideColumns(recordType);
  const names = columns.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw clash(recordType, `two columns "${twice}"`);
  if (FIXED_TABLES.some(({ name }) => name === recordType.name))
    throw clash(recordType, 'the name of another table');
  return { name: recordType.name, columns, order: ['id'] };
}

/** The columns of a record type's table. */
export function wideColumns(recordType: RecordType): Column[] {
  return [...OWN, ...Object.values(recordType.variables).flatMap(columnsOf)];
}

function clash(recordType: RecordType, what: string): AttestError {
  return new AttestError('CODEBOOK_INVALID', `the release table of "${recordType.name}" would have ${what}`, {
    where: { path: `record_types.${recordType.name}` },
    hint: 'Rename the variable or the record type.',
  });
}

/** The tables of all record types of a codebook. */
export function wideTables(codebook: Codebook): TableSpec[] {
  return Object.values(codebook.recordTypes).map(wideTable);
}

function columnsOf(variable: Variable): Column[] {
  const list = variable.cardinality === 'several';
  const values = partsOf(variable).map(({ suffix, type }) => ({
    name: `${variable.name}${suffix}`,
    type,
    list,
  }));
  return [...values, { name: `${variable.name}_state`, type: 'VARCHAR', list: false }];
}

/** The parts of a variable's values: a category without roles has no role. */
function partsOf(variable: Variable): readonly Part[] {
  const parts = PARTS[variable.type];
  const roleless = variable.type === 'category' && variable.roles.length === 0;
  return roleless ? parts.filter(({ suffix }) => suffix !== '_role') : parts;
}

/** A record as a row of its type's table. */
export function wideLine(record: SettledRecord, recordType: RecordType): Line {
  const settled = Object.values(record.variables);
  const disputed = settled.filter(({ disagreement }) => disagreement).map(({ variable }) => variable);
  const cells = Object.values(recordType.variables).flatMap((variable) =>
    cellsOf(variable, record.variables[variable.name]),
  );
  return [record.id, record.documents, record.background, disputed.toSorted(), ...cells];
}

function cellsOf(variable: Variable, settled: SettledVariable | undefined): CellOrList[] {
  const values = settled?.values ?? [];
  const [first] = values;
  const cells = partsOf(variable).map(({ read }) => {
    if (!first) return null;
    return variable.cardinality === 'several' ? values.map(({ value }) => read(value)) : read(first.value);
  });
  return [...cells, first ? 'stated' : (settled?.missing ?? 'not_coded')];
}
