import { buildCodebook } from './build.ts';
import type { Codebook } from './codebook.ts';
import { referenceProblems } from './references.ts';
import { codebookYamlSchema } from './schema.ts';
import { shapeProblems } from './shape-problems.ts';
import { invalidCodebook, readYaml } from './yaml-source.ts';

/**
 * A codebook out of its YAML text.
 * @param yamlText YAML 1.2 after `docs/schemas/codebook.schema.json`
 * @param file name for messages
 * @throws AttestError CODEBOOK_INVALID; its `problems` list every mistake with line, column and path.
 */
export function parseCodebook(yamlText: string, file?: string): Codebook {
  const source = readYaml(yamlText, file);
  const shape = codebookYamlSchema.safeParse(source.data);
  if (!shape.success) throw invalidCodebook(shapeProblems(shape.error.issues, source), file);
  const problems = referenceProblems(shape.data, source);
  if (problems.length > 0) throw invalidCodebook(problems, file);
  return buildCodebook(shape.data);
}
