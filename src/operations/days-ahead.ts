import { boundsOf, type DecidedStatement, dateValueSchema, isEdtf } from '../model/index.ts';

/** A report that came out in the evening may tell of what is the next day elsewhere. */
const LEEWAY_MS = 86_400_000;
/** Sentences that speak of what is to come. */
const AHEAD: readonly string[] = ['hypothetical', 'planned'];

/**
 * What is said to have happened only after the report came out, in words for the coder.
 * @param statements those of one record that stand
 * @param published EDTF; null where it is not known
 */
export function daysAhead(statements: readonly DecidedStatement[], published: string | null): string[] {
  const latest = published !== null && isEdtf(published) ? boundsOf(published).latest : null;
  if (latest === null) return [];
  return statements.flatMap(({ value, flags }) => {
    const date = dateValueSchema.safeParse(value).data;
    if (!date || flags.some((flag) => AHEAD.includes(flag))) return [];
    const { earliest } = boundsOf(date.edtf);
    const isAhead = earliest !== null && Date.parse(earliest) > Date.parse(latest) + LEEWAY_MS;
    return isAhead ? [`${date.edtf} lies after the report came out (${published}).`] : [];
  });
}
