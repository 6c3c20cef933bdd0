import { z } from 'zod';
import { pageSizeSchema, pageStretchSchema, wordMarksSchema } from '../model/index.ts';

/** The pages of a document as they are shown, and which stretch of its text stands on which. */
export const documentPagesSchema = z.object({
  pages: z.array(pageSizeSchema).readonly(),
  stretches: z.array(pageStretchSchema).readonly(),
});
export type DocumentPagesView = z.infer<typeof documentPagesSchema>;

export const wordMarksResponseSchema = wordMarksSchema;
