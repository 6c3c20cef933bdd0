import type { AttestError } from '../model/index.ts';
import { suggestion } from './near-name.ts';
import { keysAt, valueAt } from './own-member.ts';
import type { CodebookYaml } from './schema.ts';
import { problem, type YamlSource } from './yaml-source.ts';

/** What is wrong with the caveats: record types, variables and codes that the codebook lacks, ids that stand twice. */
export function caveatProblems(yaml: CodebookYaml, source: YamlSource): AttestError[] {
  return Object.entries(yaml.caveats).flatMap(([type, caveats]) => {
    const types = keysAt(source.data, ['record_types']);
    const path = ['caveats', type];
    if (!types.includes(type)) {
      const message = `caveats: there is no record type ${type}`;
      return [problem(message, source.keyPlace(path), suggestion(type, types))];
    }
    const ids = caveats.map(({ id }) => id);
    return caveats.flatMap(({ id, about }, index) => [
      ...(ids.indexOf(id) < index
        ? [problem(`${id} is there twice`, source.place([...path, index]), 'keep one, or rename it')]
        : []),
      ...Object.entries(about).flatMap(([variable, codes]) =>
        aboutProblems({ type, variable, codes, path: [...path, index, 'about', variable] }, source),
      ),
    ]);
  });
}

interface About {
  readonly type: string;
  readonly variable: string;
  readonly codes: readonly string[];
  readonly path: readonly (string | number)[];
}

function aboutProblems({ type, variable, codes, path }: About, source: YamlSource): AttestError[] {
  const variables = keysAt(source.data, ['record_types', type, 'variables']);
  if (!variables.includes(variable))
    return [
      problem(`there is no variable ${variable}`, source.keyPlace(path), suggestion(variable, variables)),
    ];
  const taxonomy = valueAt(source.data, ['record_types', type, 'variables', variable, 'taxonomy']);
  const known = keysAt(source.data, ['taxonomies', String(taxonomy), 'categories']);
  return codes
    .filter((code) => known.length > 0 && !known.includes(code))
    .map((code) => problem(`${variable} has no code ${code}`, source.place(path), suggestion(code, known)));
}
