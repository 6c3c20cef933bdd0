import { z } from 'zod';
import { list } from './common.ts';

/** A name for an address of the workbench: what stands behind `#`. */
export const savedViewSchema = z.object({ name: z.string(), address: z.string() });
export type SavedViewView = z.infer<typeof savedViewSchema>;
export const savedViewListSchema = list(savedViewSchema);

export const saveViewRequestSchema = z.object({ address: z.string() });
export type SaveViewRequest = z.infer<typeof saveViewRequestSchema>;
