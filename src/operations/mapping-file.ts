import { parse } from 'yaml';
import { LAYOUTS, type Mapping, mappingSchema } from '../formats/index.ts';
import { AttestError, asAttestError } from '../model/index.ts';

/**
 * The mapping of that name, or of that file.
 * @throws AttestError INPUT_INVALID with everything that is wrong in the file
 */
export async function mappingFor(name: string, read: (file: string) => Promise<string>): Promise<Mapping> {
  const layout = Object.hasOwn(LAYOUTS, name) ? LAYOUTS[name] : undefined;
  return layout ?? parseMapping(await read(name), name);
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
