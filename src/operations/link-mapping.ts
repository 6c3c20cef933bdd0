import { parse } from 'yaml';
import { z } from 'zod';
import { scopeSchema } from '../formats/index.ts';
import { AttestError } from '../model/index.ts';

/**
 * Which columns of a dataset hold what. Taxonomies go by the name that the datasets share: `type: event_type`
 * says that this dataset's `event_type` is compared with what the others call `type`.
 */
const columnsSchema = z.strictObject({
  date: z.string().optional(),
  enddate: z.string().optional(),
  latitude: z.string().optional(),
  longitude: z.string().optional(),
  taxonomies: z.union([z.array(z.string()), z.record(z.string(), z.string())]).optional(),
  /** For comparing: the region, what a row is, how much it adds, the time that it covers as a whole, other fields. */
  region: z.string().optional(),
  type: z.string().optional(),
  count: z.string().optional(),
  period: z.string().optional(),
  fields: z.array(z.string()).optional(),
  /** What the dataset covers. */
  scope: scopeSchema.optional(),
});
export type DatasetColumns = z.infer<typeof columnsSchema>;

/** `columns` holds for every file, `files` (by base name, without `.csv`) for one. */
export const linkMappingSchema = z.strictObject({
  columns: columnsSchema.optional(),
  files: z.record(z.string(), columnsSchema).optional(),
});
export type LinkMapping = z.infer<typeof linkMappingSchema>;

/** @throws AttestError INPUT_INVALID with what is wrong and where */
export function parseLinkMapping(yaml: string, file: string): LinkMapping {
  const parsed = linkMappingSchema.safeParse(readYaml(yaml, file) ?? {});
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    ({ message, path }) =>
      new AttestError('INPUT_INVALID', message, { where: { file, path: path.join('.') } }),
  );
  throw new AttestError('INPUT_INVALID', 'the mapping is not valid', { where: { file }, problems });
}

function readYaml(yaml: string, file: string): unknown {
  try {
    return parse(yaml);
  } catch (cause) {
    throw new AttestError('INPUT_INVALID', 'the mapping is no YAML', { where: { file }, cause });
  }
}
