import { z } from 'zod';

/**
 * What stands behind `?` in an address, readable for people: a name may come several times, and what is empty, false
 * or a default is left out. Routes say with a schema what they take (`validateSearch`), so that every view can be
 * kept as an address; what a schema does not understand is dropped, never an error.
 */
export function parseSearch(text: string): Record<string, unknown> {
  const asked = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(asked.keys())].map((name) => {
      const all = asked.getAll(name);
      return [name, all.length > 1 ? all : all[0]];
    }),
  );
}

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(search))
    for (const one of Array.isArray(value) ? value : [value])
      if (isShown(one)) asked.append(name, one === true ? 'yes' : String(one));
  return asked.size > 0 ? `?${asked}` : '';
}

function isShown(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== '';
}

/** Words in an address. */
export const wordSchema = z.string().optional().catch(undefined);

/** A name that may come several times in an address. */
export const wordsSchema = z
  .union([z.string().transform((word) => [word]), z.array(z.string())])
  .optional()
  .catch(undefined);

/** A yes or no in an address. */
export const yesSchema = z
  .union([z.boolean(), z.literal('yes').transform(() => true)])
  .optional()
  .catch(undefined);

/** A whole number in an address. */
export const countSchema = z.coerce.number().int().optional().catch(undefined);
