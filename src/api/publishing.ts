import { z } from 'zod';
import { list, problemSchema } from './common.ts';

/** A site in the project's folder: the release that it is of, and when it was written. */
export const projectSiteSchema = z.object({ name: z.string(), written: z.string() });
export type ProjectSiteView = z.infer<typeof projectSiteSchema>;
export const projectSiteListSchema = list(projectSiteSchema);

/** What goes along with a site: reports of the project by name, the release's own tables. */
export const publishRequestSchema = z.object({ reports: z.array(z.string()), tables: z.boolean() });
export type PublishRequest = z.infer<typeof publishRequestSchema>;

export const publishedSchema = z.object({
  release: z.string(),
  files: z.number(),
  bytes: z.number(),
  /** Texts in which names of private persons were masked. */
  masked: z.number(),
});
export type PublishedView = z.infer<typeof publishedSchema>;

/** A line of the answer: what is being done, then what came of it. */
export const publishLineSchema = z.union([
  z.object({ step: z.string() }),
  z.object({ published: publishedSchema }),
  z.object({ problem: problemSchema }),
]);
export type PublishLine = z.infer<typeof publishLineSchema>;
