import { z } from 'zod';
import { isEdtf } from './partial-date.ts';

export const edtfSchema = z
  .string()
  .refine(isEdtf, { message: 'not an EDTF date (2015, 2015-03, 2015-03-09, 2014-12/2015-01, ../2017 …)' });

export const DATE_BASES = ['occurred', 'announced', 'discovered'] as const;

export const dateValueSchema = z.object({ edtf: edtfSchema, basis: z.enum(DATE_BASES) });
export type DateValue = z.infer<typeof dateValueSchema>;
