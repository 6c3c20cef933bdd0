import { parse, stringify } from 'yaml';
import {
  LAYOUTS,
  type Mapping,
  mappingSchema,
  readTable,
  type Sniffed,
  scopeOf,
  sniffMapping,
  type TableFile,
} from '../formats/index.ts';
import { AttestError, asAttestError } from '../model/index.ts';

/**
 * The mapping of that name, or of that file.
 * @throws AttestError INPUT_INVALID with everything that is wrong in the file
 */
export async function mappingFor(name: string, read: (file: string) => Promise<string>): Promise<Mapping> {
  const layout = Object.hasOwn(LAYOUTS, name) ? LAYOUTS[name] : undefined;
  return layout ?? parseMapping(await read(name), name);
}

/** What a dataset covers, in words; null where nothing is declared. */
export function scopeText({ scope }: Mapping): string | null {
  return scopeOf(scope)?.says ?? null;
}

function parseMapping(yaml: string, file: string): Mapping {
  const parsed = mappingSchema.safeParse(fromYaml(yaml, file));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    ({ message, path }) =>
      new AttestError('INPUT_INVALID', message, { where: { file, path: path.join('.') } }),
  );
  const [first] = problems;
  throw new AttestError('INPUT_INVALID', `${first?.where?.path}: ${first?.message}`, {
    where: { file },
    hint: `Layouts that Attest knows: ${Object.keys(LAYOUTS).join(', ')}.`,
    problems,
  });
}

function fromYaml(yaml: string, file: string): unknown {
  try {
    return parse(yaml);
  } catch (thrown) {
    throw new AttestError('INPUT_INVALID', asAttestError(thrown).message, { where: { file }, cause: thrown });
  }
}

/** Rows that a draft looks at. */
const LOOKED_AT = 500;

/**
 * A draft of a mapping for a table, as YAML with what is to be looked at by a person.
 * @throws AttestError INPUT_INVALID, DOC_UNREADABLE
 */
export async function draftMapping(file: TableFile): Promise<Sniffed & { readonly yaml: string }> {
  const { header, rows } = await readTable(file);
  const cells = rows.slice(0, LOOKED_AT).map((row) => row.cells);
  const sniffed = sniffMapping(header, cells, file.name.replace(/\.[^.]+$/, ''));
  return { ...sniffed, yaml: yamlOf(sniffed) };
}

function yamlOf({ layout, mapping, unused }: Sniffed): string {
  const head =
    layout === null
      ? ['A draft: look at each line, and say what a row is under "type" (a code, or a column with codes).']
      : [`The columns are those of the layout "${layout}": --map ${layout} does the same.`];
  const left = unused.length > 0 ? [`Columns that it does not use: ${unused.join(', ')}`] : [];
  return [...head, ...left].map((line) => `# ${line}\n`).join('') + stringify(mapping, { lineWidth: 110 });
}
