import { z } from 'zod';
import { spanSchema } from './quote.ts';

/** Width and height of a page as it is shown, in points (1/72 inch). */
export const pageSizeSchema = z.object({ width: z.number(), height: z.number() });
export type PageSize = z.infer<typeof pageSizeSchema>;

/** A stretch of a document's text, in code points, and the page (from 1) that it stands on. */
export const pageStretchSchema = spanSchema.extend({ page: z.number().int().positive() });
export type PageStretch = z.infer<typeof pageStretchSchema>;

/** A rectangle on a page as it is shown, in parts of its width and height from its upper left corner. */
export const pageMarkSchema = z.object({
  page: z.number().int().positive(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
export type PageMark = z.infer<typeof pageMarkSchema>;

/**
 * Where words of a text stand on pages. `exact`: every edge was found at a character of the page; `near`: an edge was
 * reckoned from the length of its line; `none`: the words were not found, and nothing is marked.
 */
export const wordMarksSchema = z.object({
  fit: z.enum(['exact', 'near', 'none']),
  marks: z.array(pageMarkSchema).readonly(),
});
export type WordMarks = z.infer<typeof wordMarksSchema>;
