import { type Codebook, checkValue, recordTypeOf, variableOf } from '../codebook/index.ts';
import { AttestError, type Value } from '../model/index.ts';
import { CellProblem } from './cell-values.ts';
import type { Mapping, ValueSpec } from './mapping.ts';
import { type Cells, columnsOf, type RowNames, valueReader } from './value-readers.ts';

/** A value that a row states. */
export interface RowValue {
  readonly variable: string;
  readonly value: Value;
}

/** What a row states, under the name that it keeps over all editions, and all that is wrong with it. */
export interface ReadRow {
  readonly key: string;
  readonly values: readonly RowValue[];
  readonly problems: readonly string[];
}

/**
 * A reader of rows under a mapping. A row that does not say what it is (the key variable of the record type) is wrong: no
 * release would hold its record.
 * @param header the table's columns
 * @throws AttestError INPUT_INVALID with every fault of the mapping: columns that the table lacks, variables or codes
 *   that the codebook lacks
 */
export function rowReader(
  mapping: Mapping,
  header: readonly string[],
  codebook: Codebook,
  names: RowNames,
): (cells: readonly string[]) => ReadRow {
  const specs = Object.entries(mapping.variables).flatMap(([variable, spec]) =>
    (Array.isArray(spec) ? spec : [spec]).map((one) => ({ variable, spec: one })),
  );
  refuseFaults(mapping, specs, header, codebook);
  const position = new Map(header.map((name, i) => [name, i]));
  const readers = specs.map(({ variable, spec }) => {
    const type = variableOf(codebook, mapping.record, variable)?.type ?? 'text';
    return { variable, read: valueReader(type, spec, variable, names) };
  });
  const keys = keysOf(codebook, mapping.record);
  return (row) => {
    const cells: Cells = (column) => row[position.get(column) ?? -1]?.trim() ?? '';
    const key = mapping.key.map(cells).join(' ');
    const problems = mapping.key
      .filter((column) => cells(column) === '')
      .map((column) => `${column} is empty`);
    const values = readers.flatMap(({ variable, read }): RowValue[] => {
      try {
        const value = read(cells);
        if (value === null) return [];
        problems.push(...checkValue(codebook, mapping.record, variable, value));
        return [{ variable, value }];
      } catch (thrown) {
        if (!(thrown instanceof CellProblem)) throw thrown;
        problems.push(`${variable}: ${thrown.message}`);
        return [];
      }
    });
    const says = (name: string) => values.some(({ variable }) => variable === name);
    if (!keys.some(says) && !problems.some((problem) => keys.some((name) => problem.startsWith(`${name}:`))))
      problems.push(
        `${keys.join(' or ')} is not said; map what the empty cell stands for, e.g. codes: { "": other }`,
      );
    return { key, values: distinct(values), problems };
  };
}

/** The variable that says what a record is, and the one that may stand in for it. */
function keysOf(codebook: Codebook, record: string): string[] {
  const type = recordTypeOf(codebook, record);
  return [type?.key, type?.keyOr].filter((name) => name !== undefined);
}

/** Two sides that are one organisation are stated once. */
function distinct(values: readonly RowValue[]): RowValue[] {
  const known = new Set<string>();
  return values.filter((one) => {
    const key = JSON.stringify(one);
    return known.has(key) ? false : known.add(key);
  });
}

function refuseFaults(
  mapping: Mapping,
  specs: readonly { readonly variable: string; readonly spec: ValueSpec }[],
  header: readonly string[],
  codebook: Codebook,
): void {
  const columns = [...mapping.key, ...specs.flatMap(({ spec }) => columnsOf(spec))];
  const lacking = [...new Set(columns)].filter((column) => !header.includes(column));
  const unknown = [...new Set(specs.map(({ variable }) => variable))].filter(
    (variable) => !variableOf(codebook, mapping.record, variable),
  );
  const faults = [
    ...lacking.map((column) => `the table has no column ${column}`),
    ...unknown.map((variable) => `the codebook's ${mapping.record} has no variable ${variable}`),
  ];
  if (faults.length === 0) return;
  const problems = faults.map((fault) => new AttestError('INPUT_INVALID', fault));
  throw new AttestError('INPUT_INVALID', `the mapping does not fit: ${faults.join('; ')}`, {
    hint: `Its columns: ${header.slice(0, 30).join(', ')}.`,
    problems,
  });
}
