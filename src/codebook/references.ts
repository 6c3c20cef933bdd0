import type { AttestError } from '../model/index.ts';
import { caveatProblems } from './caveat-problems.ts';
import { checkProblems } from './check-problems.ts';
import { suggestion } from './near-name.ts';
import { keysAt, own, valueAt } from './own-member.ts';
import { policyProblems } from './policy-problems.ts';
import { rollUpProblems } from './roll-up-problems.ts';
import type { CodebookYaml, RecordTypeYaml } from './schema.ts';
import { taxonomyProblems } from './taxonomy-problems.ts';
import { translationProblems } from './translation-problems.ts';
import { variableProblems } from './variable-problems.ts';
import { problem, type YamlSource } from './yaml-source.ts';

/**
 * What is wrong between the parts of a codebook. Names are looked up in the source and not in `yaml`, which may
 * lack entries that were refused for their shape: nobody is told twice about one mistake.
 */
export function referenceProblems(yaml: CodebookYaml, source: YamlSource): AttestError[] {
  return [
    ...Object.entries(yaml.record_types).flatMap(([name, type]) =>
      recordTypeProblems(name, type, yaml, source),
    ),
    ...Object.entries(yaml.taxonomies).flatMap(([name, taxonomy]) =>
      taxonomyProblems(name, taxonomy, source),
    ),
    ...unusedTaxonomies(yaml, source),
    ...policyProblems(yaml, source),
    ...caveatProblems(yaml, source),
    ...translationProblems(yaml, source),
  ];
}

function recordTypeProblems(
  name: string,
  type: RecordTypeYaml,
  yaml: CodebookYaml,
  source: YamlSource,
): AttestError[] {
  const path = ['record_types', name];
  return [
    ...keyProblems(type, path, source),
    ...Object.entries(type.variables).flatMap(([variable, definition]) =>
      variableProblems([...path, 'variables', variable], definition, yaml, source),
    ),
    ...checkProblems(path, type, source),
    ...rollUpProblems(path, type, source),
  ];
}

function keyProblems(type: RecordTypeYaml, path: readonly string[], source: YamlSource): AttestError[] {
  const names = keysAt(source.data, [...path, 'variables']);
  const where = source.place([...path, 'key']);
  if (!names.includes(type.key))
    return [problem(`key: there is no variable ${type.key}`, where, suggestion(type.key, names))];
  if (type.key_or !== undefined && !names.includes(type.key_or))
    return [problem(`key_or: there is no variable ${type.key_or}`, where, suggestion(type.key_or, names))];
  if (own(type.variables, type.key)?.cardinality !== 'several') return [];
  return [problem(`key: ${type.key} has several values`, where, 'the key needs cardinality: one')];
}

function unusedTaxonomies(yaml: CodebookYaml, source: YamlSource): AttestError[] {
  const used = new Set(
    keysAt(source.data, ['record_types']).flatMap((type) => {
      const path = ['record_types', type, 'variables'];
      return keysAt(source.data, path).map((name) => valueAt(source.data, [...path, name, 'taxonomy']));
    }),
  );
  return Object.keys(yaml.taxonomies)
    .filter((name) => !used.has(name))
    .map((name) =>
      problem(
        `no variable uses the taxonomy ${name}`,
        source.keyPlace(['taxonomies', name]),
        `write taxonomy: ${name} at a variable, or take it out`,
      ),
    );
}
