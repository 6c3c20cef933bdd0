import { z } from 'zod';
import { wordSchema, yesSchema } from '../shell/address.ts';

/** What the address of a document holds beside its id. */
export const documentSearchSchema = z.object({
  /** The statement that is chosen. */
  statement: wordSchema,
  /** Only what waits is shown. */
  waiting: yesSchema,
  /** Whether the images of a PDF's pages stand beside the text; where it is not said, the width of the window decides. */
  pages: z.enum(['yes', 'no']).optional().catch(undefined),
});
