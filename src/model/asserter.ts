import { z } from 'zod';

export const ASSERTER_CLASSES = [
  'government',
  'security_service',
  'court',
  'defence',
  'ngo',
  'expert',
  'media',
  'armed_group',
  'dataset',
  'other',
] as const;

export const FIRMNESS = ['stated', 'alleged', 'denied'] as const;

/**
 * Who claims it. `name` is an organisation, or an official or expert as the text presents them in their role;
 * null where only the class is known. `via` is the document cited, when the claim is passed on.
 */
export const asserterSchema = z.object({
  name: z.string().nullable(),
  role: z.string().nullable().optional(),
  class: z.enum(ASSERTER_CLASSES),
  firmness: z.enum(FIRMNESS),
  via: z.string().nullable().optional(),
});
export type Asserter = z.infer<typeof asserterSchema>;

export const AUTHOR_KINDS = ['coder', 'extractor', 'dataset'] as const;

/** Who wrote it down. The version of an extractor stands on the log entry, not here. */
export const authorSchema = z.object({ kind: z.enum(AUTHOR_KINDS), id: z.string().min(1) });
export type Author = z.infer<typeof authorSchema>;
