import { buildCodebook } from './build.ts';
import type { Codebook } from './codebook.ts';
import { referenceProblems } from './references.ts';
import { codebookYamlSchema } from './schema.ts';
import { refusedPaths, shapeProblems } from './shape-problems.ts';
import { soundParts } from './sound-parts.ts';
import { invalidCodebook, readYaml } from './yaml-source.ts';

/**
 * A codebook out of its YAML text.
 * @param yamlText YAML 1.2 after `docs/schemas/codebook.schema.json`
 * @param file name for messages
 * @throws AttestError CODEBOOK_INVALID; its `problems` list every mistake with line, column and path, in the order
 *   of the file. Syntax errors are listed alone, since nothing behind them can be trusted.
 */
export function parseCodebook(yamlText: string, file?: string): Codebook {
  const source = readYaml(yamlText, file);
  const shape = codebookYamlSchema.safeParse(source.data);
  const wrongShape = shape.success ? [] : shapeProblems(shape.error.issues, source);
  const sound = shape.success ? shape.data : soundParts(source.data, refusedPaths(shape.error.issues));
  const problems = [...wrongShape, ...(sound ? referenceProblems(sound, source) : [])];
  if (!shape.success || problems.length > 0) throw invalidCodebook(problems, file);
  return buildCodebook(shape.data);
}
