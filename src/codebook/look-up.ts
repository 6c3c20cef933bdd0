import type {
  CategoryDefinition,
  Codebook,
  InclusionRule,
  RecordType,
  RollUp,
  Variable,
} from './codebook.ts';
import { own } from './own-member.ts';

/** The variable of a record type, or undefined when the codebook has none of that name. */
export function variableOf(codebook: Codebook, recordType: string, variable: string): Variable | undefined {
  return own(own(codebook.recordTypes, recordType)?.variables, variable);
}

/** The record type, or undefined. */
export function recordTypeOf(codebook: Codebook, name: string): RecordType | undefined {
  return own(codebook.recordTypes, name);
}

/** The categories that a variable may take, in the codebook's order; empty when it has no taxonomy. */
export function categoriesOf(codebook: Codebook, variable: Variable): readonly CategoryDefinition[] {
  const taxonomy = variable.taxonomy === null ? undefined : own(codebook.taxonomies, variable.taxonomy);
  return Object.values(taxonomy?.categories ?? {});
}

/** The definition of a variable's code (or name), or undefined. */
export function categoryOf(
  codebook: Codebook,
  variable: Variable,
  code: string,
): CategoryDefinition | undefined {
  const taxonomy = variable.taxonomy === null ? undefined : own(codebook.taxonomies, variable.taxonomy);
  return own(taxonomy?.categories, code);
}

/** The roll-up of that name over a variable, or undefined. */
export function rollUpOf(
  codebook: Codebook,
  recordType: string,
  variable: string,
  name: string,
): RollUp | undefined {
  return own(codebook.recordTypes, recordType)?.rollUps.find(
    (rollUp) => rollUp.variable === variable && rollUp.name === name,
  );
}

/** The inclusion rules of a record type. */
export function inclusionRulesOf(codebook: Codebook, recordType: string): readonly InclusionRule[] {
  return codebook.inclusion.filter((rule) => rule.recordType === recordType);
}
