import { z } from 'zod';
import { wordSchema, wordsSchema } from '../shell/address.ts';

/** A view of the events in an address: `?where=type:attack|plot_disrupted&from=2015&to=2019&sort=-date`. */
export const eventSearchSchema = z.object({
  /** The record type; events where it says nothing. */
  type: wordSchema,
  /** `VARIABLE:CODE|CODE`: a record passes with any of the codes, and for all of the variables. */
  where: wordsSchema,
  /** Years or months (`2015`, `2015-03`) between which a record may lie, as far as its date can tell. */
  from: wordSchema,
  to: wordSchema,
  /** A variable, with `-` before it for the other way round. */
  sort: wordSchema,
  /** The columns that are shown, in their order; the codebook's first ones where it says nothing. */
  column: wordsSchema,
  /** `WEST,SOUTH,EAST,NORTH` in degrees: only what lies there. */
  area: wordSchema,
});
export type EventSearch = z.infer<typeof eventSearchSchema>;

/** The conditions of a view: variable → codes. */
export function conditionsOf(search: EventSearch): ReadonlyMap<string, readonly string[]> {
  return new Map(
    (search.where ?? []).flatMap((part): [string, string[]][] => {
      const at = part.indexOf(':');
      const codes = part
        .slice(at + 1)
        .split('|')
        .filter(Boolean);
      return at > 0 && codes.length > 0 ? [[part.slice(0, at), codes]] : [];
    }),
  );
}

/** The same view with other codes for a variable; none takes the condition away. */
export function withCondition(search: EventSearch, variable: string, codes: readonly string[]): EventSearch {
  const conditions = new Map(conditionsOf(search));
  if (codes.length === 0) conditions.delete(variable);
  else conditions.set(variable, codes);
  return { ...search, where: [...conditions].map(([name, some]) => `${name}:${some.join('|')}`) };
}

/** West, south, east, north; null where the address says no area. */
export function areaOf({
  area,
}: Pick<EventSearch, 'area'>): readonly [number, number, number, number] | null {
  const [west, south, east, north] = (area ?? '').split(',').map(Number);
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  return [west, south, east, north].every(Number.isFinite) ? [west, south, east, north] : null;
}

/** How many conditions a view has. */
export function conditionCount(search: EventSearch): number {
  return (
    conditionsOf(search).size + Number(Boolean(search.from || search.to)) + Number(areaOf(search) !== null)
  );
}
