import { variableOf } from '../../codebook/index.ts';
import { AttestError, DISPUTED_ABOUT, groupBy, numbering, type Rival } from '../../model/index.ts';
import type { Release, Row } from '../../release/index.ts';
import { compile, name, sql } from '../sql.ts';
import { texts } from './cells.ts';

/**
 * The column that says about which variables of a record reports, or coders, disagree: `no`, or `yes` and a
 * `yes.VARIABLE` for each.
 */
export const DISPUTED = 'disputed';

/** SQL for its lists of texts. */
export const DISPUTED_SQL = `CASE WHEN len(disputed) = 0 THEN ['no']
  ELSE list_concat(['yes'], list_transform(disputed, lambda variable: '${DISPUTED_ABOUT}' || variable)) END`;

/** `VARIABLE.rivals`: of records about whose value reports disagree, what each says, as JSON of a `Rival`. */
export const RIVALS = '.rivals';

/** What the reports of each record say about a disputed variable, as they came out; nothing where they agree. */
export async function rivalEntries(
  release: Release,
  type: string,
  variable: string,
): Promise<readonly (readonly string[])[]> {
  if (!variableOf(release.codebook, type, variable))
    throw new AttestError('INPUT_INVALID', `${type} has no variable ${variable}`);
  const records = await release.query(...compile(sql`SELECT id FROM ${name(type)} ORDER BY id`));
  const said = await release.query(
    ...compile(sql`SELECT said.* FROM statements said JOIN ${name(type)} disputing ON disputing.id = said.record
        LEFT JOIN documents told ON told.id = said.document
      WHERE said.variable = ${variable} AND list_contains(disputing.disputed, ${variable})
        AND len(said.accepted_by) > 0 AND NOT list_contains(said.flags, 'hypothetical')
      ORDER BY said.record, told.published NULLS LAST, told.title, said.value, said.id`),
  );
  const byRecord = groupBy(said, (row) => String(row.record));
  return records.map(({ id }) => rivalsOf(byRecord.get(String(id)) ?? []));
}

/** Said by a report, but no value. */
const SILENT: readonly unknown[] = ['not_coded', 'not_reported', 'unknown', 'withheld'];

function rivalsOf(rows: readonly Row[]): readonly string[] {
  const { numberOf } = numbering<string>(String);
  const rivals = rows.flatMap((row): Rival[] => {
    const value: unknown = JSON.parse(String(row.value));
    if (SILENT.includes(value)) return [];
    const denied = texts(row.flags).includes('negated') || row.asserter_firmness === 'denied';
    const report = numberOf(String(row.report ?? row.record));
    return [{ value, report, denied, contested: texts(row.rejected_by).length > 0 }];
  });
  return [...new Set(rivals.map((rival) => JSON.stringify(rival)))];
}
