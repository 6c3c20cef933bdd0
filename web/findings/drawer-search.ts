import { z } from 'zod';
import { NOTES } from '../../src/counting/index.ts';
import { canonicalJson, type FindingRow } from '../../src/model/index.ts';
import { wordsSchema } from '../shell/address.ts';
import { conditionsOfWords, wordsOfConditions } from './condition-search.ts';
import { questionSearchSchema } from './question-search.ts';

/** What can lie open beside an answer: the records of a row, those that it cannot tell about, those that a caveat speaks of. */
const DRAWERS = ['records', 'unknown', ...NOTES] as const;

/** The open drawer in an address: `?drawer=unknown&row=year:2020`. */
export const drawerSearchSchema = z.object({
  drawer: z.enum(DRAWERS).optional().catch(undefined),
  row: wordsSchema,
});
export type DrawerSearch = z.infer<typeof drawerSearchSchema>;

/** An address of the findings page. */
export const findingsSearchSchema = questionSearchSchema.extend(drawerSearchSchema.shape);

/** An address without a drawer. */
export const CLOSED: DrawerSearch = { drawer: undefined, row: undefined };

export function drawerOf(drawer: DrawerSearch['drawer'], { group }: FindingRow): DrawerSearch {
  const codes = Object.entries(group).map(([name, code]) => [name, [code]] as const);
  return { drawer, row: wordsOfConditions(Object.fromEntries(codes)) };
}

/** The row that an address names; undefined where the answer has no such row. */
export function rowIn(rows: readonly FindingRow[], { row = [] }: DrawerSearch): FindingRow | undefined {
  const group = Object.fromEntries(
    Object.entries(conditionsOfWords(row)).map(([name, [code = '']]) => [name, code]),
  );
  const wanted = canonicalJson(group);
  return rows.find((one) => canonicalJson(one.group) === wanted);
}
