import { type AttestError, codeSchema, isMissing } from '../model/index.ts';
import { parentCode } from './codes.ts';
import { keysAt } from './own-member.ts';
import type { TaxonomyYaml } from './schema.ts';
import { problem, type YamlSource } from './yaml-source.ts';

/** What is wrong with the codes of one taxonomy. */
export function taxonomyProblems(name: string, taxonomy: TaxonomyYaml, source: YamlSource): AttestError[] {
  const path = ['taxonomies', name];
  const codes = keysAt(source.data, [...path, 'categories']);
  if (codes.length === 0)
    return [problem(`taxonomy ${name} is empty`, source.keyPlace(path), 'add a category or take it out')];
  return codes.flatMap((code) => {
    const where = source.keyPlace([...path, 'categories', code]);
    if (isMissing(code))
      return [problem(`${code} is a missing value and cannot be a code`, where, 'rename the code')];
    return taxonomy.keys === 'names' ? [] : codeProblems(code, codes, where);
  });
}

function codeProblems(
  code: string,
  codes: readonly string[],
  where: ReturnType<YamlSource['keyPlace']>,
): AttestError[] {
  if (!codeSchema.safeParse(code).success)
    return [
      problem(
        `${code} is not a code`,
        where,
        'letters, digits, _ and -, steps joined by dots; for names with spaces set keys: names',
      ),
    ];
  const parent = parentCode(code);
  return parent === null || codes.includes(parent)
    ? []
    : [problem(`${code} has no parent ${parent}`, where, `add a category ${parent}`)];
}
