import { isMissing, VALUE_SCHEMAS, type ValueType } from '../model/index.ts';
import type { Codebook, Variable } from './codebook.ts';
import { categoryOf, inclusionRulesOf, recordTypeOf, rollUpOf, variableOf } from './look-up.ts';
import { suggestion } from './near-name.ts';

/**
 * What is wrong with a value under a codebook: its shape by the variable's type, its code in the taxonomy, its
 * role. Empty when nothing is. Missing values are always right; a roll-up is not a code.
 * @param value one value, as a statement carries it
 */
export function checkValue(
  codebook: Codebook,
  recordType: string,
  variable: string,
  value: unknown,
): string[] {
  const definition = variableOf(codebook, recordType, variable);
  if (!definition) return [unknownVariable(codebook, recordType, variable)];
  if (isMissing(value)) return [];
  const shape = VALUE_SCHEMAS[definition.type].safeParse(value);
  if (!shape.success)
    return shape.error.issues.map((issue) =>
      [`${variable} is no ${definition.type}`, issue.path.join('.'), issue.message]
        .filter((part) => part !== '')
        .join(': '),
    );
  return [
    ...codeProblems(codebook, recordType, definition, value),
    ...roleProblems(definition, value),
    ...ruleProblems(codebook, recordType, definition, value),
  ];
}

function unknownVariable(codebook: Codebook, recordType: string, variable: string): string {
  const type = recordTypeOf(codebook, recordType);
  if (!type)
    return `there is no record type ${recordType}: ${suggestion(recordType, Object.keys(codebook.recordTypes))}`;
  return `${recordType} has no variable ${variable}: ${suggestion(variable, Object.keys(type.variables))}`;
}

function codeProblems(codebook: Codebook, recordType: string, variable: Variable, value: unknown): string[] {
  const taxonomy = variable.taxonomy === null ? undefined : codebook.taxonomies[variable.taxonomy];
  const code = codeIn(variable.type, value);
  if (!taxonomy || code === undefined) return [];
  if (categoryOf(codebook, variable, code)) return [];
  if (rollUpOf(codebook, recordType, variable.name, code))
    return [`${code} is a roll-up of ${variable.name}, not a code: take one of its parts`];
  if (taxonomy.open) return [];
  return [`${variable.name} has no code ${code}: ${suggestion(code, Object.keys(taxonomy.categories))}`];
}

const CODE_MEMBER: Readonly<Partial<Record<ValueType, string>>> = {
  category: 'id',
  legal_status: 'id',
  actor: 'name',
  item: 'item',
  quantity: 'code',
};

/** The code (or name) that a value carries, by the type of its variable; undefined when it carries none. */
export function codeIn(type: ValueType, value: unknown): string | undefined {
  const member = CODE_MEMBER[type];
  if (member === undefined) return undefined;
  return typeof value === 'string' ? value : textMember(value, member);
}

function roleProblems({ name, type, roles }: Variable, value: unknown): string[] {
  if (type !== 'category' && type !== 'place') return [];
  const role = textMember(value, 'role');
  if (role === undefined || roles.includes(role)) return [];
  if (roles.length === 0 && type === 'place') return [];
  if (roles.length === 0) return [`${name} takes no role`];
  return [`${name} has no role ${role}: ${suggestion(role, roles)}`];
}

function ruleProblems(codebook: Codebook, recordType: string, variable: Variable, value: unknown): string[] {
  if (variable.type !== 'inclusion') return [];
  const shape = VALUE_SCHEMAS.inclusion.safeParse(value);
  const known = inclusionRulesOf(codebook, recordType).map((rule) => rule.id);
  return (shape.data?.rules ?? [])
    .filter((rule) => !known.includes(rule))
    .map((rule) => `there is no inclusion rule ${rule}: ${suggestion(rule, known)}`);
}

function textMember(value: unknown, member: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, member);
  return typeof found === 'string' ? found : undefined;
}
