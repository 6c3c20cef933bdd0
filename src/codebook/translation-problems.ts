import type { AttestError } from '../model/index.ts';
import { suggestion } from './near-name.ts';
import { keysAt, valueAt } from './own-member.ts';
import type { CodebookYaml } from './schema.ts';
import { problem, type YamlSource } from './yaml-source.ts';

/** Titles in other languages for what the codebook does not define. */
export function translationProblems(yaml: CodebookYaml, source: YamlSource): AttestError[] {
  const types = keysAt(source.data, ['record_types']);
  const within = (section: string) =>
    types.flatMap((type) => keysAt(source.data, ['record_types', type, section]));
  const defined: Readonly<Record<string, readonly string[]>> = {
    record_types: types,
    variables: within('variables'),
    roll_ups: within('roll_ups'),
    roles: rolesOf(types, source),
    caveats: Object.values(yaml.caveats).flatMap((caveats) => caveats.map(({ id }) => id)),
  };
  return Object.keys(yaml.translations).flatMap((language) => {
    const path = ['translations', language];
    const taxonomies = keysAt(source.data, [...path, 'taxonomies']);
    return [
      ...Object.entries(defined).flatMap(([section, names]) =>
        undefinedIn([...path, section], names, source),
      ),
      ...undefinedIn([...path, 'taxonomies'], keysAt(source.data, ['taxonomies']), source),
      ...taxonomies.flatMap((name) =>
        undefinedIn(
          [...path, 'taxonomies', name],
          keysAt(source.data, ['taxonomies', name, 'categories']),
          source,
        ),
      ),
    ];
  });
}

function rolesOf(types: readonly string[], source: YamlSource): string[] {
  return types.flatMap((type) => {
    const path = ['record_types', type, 'variables'];
    return keysAt(source.data, path).flatMap((variable) => {
      const roles = valueAt(source.data, [...path, variable, 'roles']);
      return Array.isArray(roles) ? roles.map(String) : [];
    });
  });
}

function undefinedIn(path: readonly string[], names: readonly string[], source: YamlSource): AttestError[] {
  return keysAt(source.data, path)
    .filter((name) => !names.includes(name))
    .map((name) =>
      problem(
        `${path.at(-1)}: a title for ${name}, which the codebook does not have`,
        source.keyPlace([...path, name]),
        suggestion(name, names),
      ),
    );
}
