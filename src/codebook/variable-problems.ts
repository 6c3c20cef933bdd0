import { type AttestError, PLACE_ROLES, type ValueType } from '../model/index.ts';
import type { SettleRule } from './codebook.ts';
import { suggestion } from './near-name.ts';
import { keysAt, own } from './own-member.ts';
import type { CodebookYaml, VariableYaml } from './schema.ts';
import { problem, type YamlSource } from './yaml-source.ts';

type Path = readonly string[];

/** Types whose values name a code; of these, the ones that cannot do without a taxonomy. */
const WITH_TAXONOMY: readonly ValueType[] = ['category', 'legal_status', 'actor', 'item', 'quantity'];
const NEEDS_TAXONOMY: readonly ValueType[] = ['category', 'legal_status'];
const WITH_NAMES: readonly ValueType[] = ['actor', 'item'];

/** What is wrong with one variable. */
export function variableProblems(
  path: Path,
  variable: VariableYaml,
  yaml: CodebookYaml,
  source: YamlSource,
): AttestError[] {
  return [
    ...taxonomyReference(path, variable, yaml, source),
    ...settleProblems(path, variable, source),
    ...roleProblems(path, variable, source),
    ...cardinalityProblems(path, variable, source),
  ];
}

function taxonomyReference(
  path: Path,
  variable: VariableYaml,
  yaml: CodebookYaml,
  source: YamlSource,
): AttestError[] {
  const { type, taxonomy: name } = variable;
  const where = source.place([...path, 'taxonomy']);
  if (name === undefined)
    return NEEDS_TAXONOMY.includes(type)
      ? [problem(`${path.at(-1)} is a ${type} without a taxonomy`, where, 'add taxonomy: NAME')]
      : [];
  if (!WITH_TAXONOMY.includes(type))
    return [
      problem(`a ${type} takes no taxonomy`, where, `take it out, or use type ${WITH_TAXONOMY.join(' or ')}`),
    ];
  const names = keysAt(source.data, ['taxonomies']);
  if (!names.includes(name)) return [problem(`there is no taxonomy ${name}`, where, suggestion(name, names))];
  const taxonomy = own(yaml.taxonomies, name);
  if (!taxonomy) return [];
  const wanted = WITH_NAMES.includes(type) ? 'names' : 'codes';
  return taxonomy.keys === wanted
    ? []
    : [
        problem(
          `a ${type} needs a taxonomy with keys: ${wanted}`,
          where,
          `${name} has keys: ${taxonomy.keys}`,
        ),
      ];
}

function settleProblems(path: Path, variable: VariableYaml, source: YamlSource): AttestError[] {
  const { settle, type, cardinality } = variable;
  if (settle === undefined) return [];
  const allowed = allowedRules(type, cardinality);
  if (allowed.includes(settle)) return [];
  const what = cardinality === 'several' ? `a ${type} of cardinality several` : `a single ${type}`;
  return [
    problem(
      `settle ${settle} does not fit ${what}`,
      source.place([...path, 'settle']),
      `use ${allowed.join(' or ')}`,
    ),
  ];
}

function allowedRules(type: ValueType, cardinality: 'one' | 'several'): SettleRule[] {
  if (cardinality === 'several') return ['union', 'best_source'];
  return type === 'count' ? ['range', 'best_source'] : ['best_source'];
}

function roleProblems(path: Path, { type, roles = [] }: VariableYaml, source: YamlSource): AttestError[] {
  const where = source.place([...path, 'roles']);
  if (roles.length > 0 && type !== 'category' && type !== 'place')
    return [problem(`a ${type} takes no roles`, where, 'only a category or a place plays a role')];
  const known: readonly string[] = PLACE_ROLES;
  return roles.flatMap((role, index) => {
    const here = source.place([...path, 'roles', index]);
    if (roles.indexOf(role) < index) return [problem(`role ${role} is there twice`, here, 'keep one')];
    if (type !== 'place' || known.includes(role)) return [];
    return [problem(`${role} is not a role of a place`, here, suggestion(role, known))];
  });
}

function cardinalityProblems(path: Path, variable: VariableYaml, source: YamlSource): AttestError[] {
  if (variable.type !== 'inclusion' || variable.cardinality === 'one') return [];
  return [problem('inclusion is one value', source.place([...path, 'cardinality']), 'use cardinality: one')];
}
