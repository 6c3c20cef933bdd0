import { z } from 'zod';

/** How exactly a place is known, from a point to nothing (after UCDP's `where_prec`, with districts apart). */
export const PLACE_PRECISIONS = [
  'exact',
  'near',
  'locality',
  'district',
  'region',
  'country',
  'unknown',
] as const;
export const PLACE_ROLES = [
  'operation',
  'active',
  'target',
  'custody',
  'origin',
  'residence',
  'transit',
  'context',
] as const;

export const placePrecisionSchema = z.enum(PLACE_PRECISIONS);
export type PlacePrecision = z.infer<typeof placePrecisionSchema>;

/**
 * A place as a report names it. `name` is the usual English name, the words of the text stand in the quote.
 * Coordinates are WGS 84 degrees and come with the radius (kilometres) within which the place may lie;
 * never a bare centroid. `candidates` are the readings of an ambiguous name.
 */
export const placeSchema = z.object({
  name: z.string().min(1),
  id: z.string().nullable(),
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  precision: placePrecisionSchema,
  radius_km: z.number().nonnegative().nullable(),
  role: z.enum(PLACE_ROLES),
  /** First-level division of the country, as whoever states the place has it. */
  region: z.string().min(1).nullable().optional(),
  /** Given where nobody states the region: it is that of the outline in which the point lay on its day. */
  region_basis: z.enum(['outline']).optional(),
  ambiguous: z.array(z.string()).optional(),
});

export type Place = z.infer<typeof placeSchema>;
