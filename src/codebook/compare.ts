import { canonicalJson } from '../model/index.ts';
import type { Codebook } from './codebook.ts';

type CodebookPart =
  | 'record_type'
  | 'variable'
  | 'check'
  | 'roll_up'
  | 'taxonomy'
  | 'category'
  | 'inclusion_rule';

/**
 * One difference between two codebooks. `redefined`: codings may change meaning (type, cardinality, definition,
 * rule…). `reworded`: only what people read beside it did (title, example, aliases, nearest codes).
 */
export interface CodebookChange {
  readonly change: 'added' | 'removed' | 'redefined' | 'reworded';
  readonly part: CodebookPart;
  /** `event.weapon`, `weapon/explosives`, … */
  readonly name: string;
  /** Members that differ; empty for added and removed. */
  readonly fields: readonly string[];
}

/** What changed from codebook `a` to codebook `b`, in the order of the parts, then by name. */
export function compareCodebooks(a: Codebook, b: Codebook): CodebookChange[] {
  const [before, after] = [partsOf(a), partsOf(b)];
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => differenceOf(before.get(key), after.get(key)));
}

interface Part {
  readonly part: CodebookPart;
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const WORDING: ReadonlySet<string> = new Set(['title', 'example', 'aliases', 'nearest', 'message']);

function differenceOf(before: Part | undefined, after: Part | undefined): CodebookChange[] {
  const known = after ?? before;
  if (!known) return [];
  const { part, name } = known;
  if (!before) return [{ change: 'added', part, name, fields: [] }];
  if (!after) return [{ change: 'removed', part, name, fields: [] }];
  const fields = Object.keys({ ...before.fields, ...after.fields }).filter(
    (field) => canonicalJson(before.fields[field] ?? null) !== canonicalJson(after.fields[field] ?? null),
  );
  if (fields.length === 0) return [];
  const change = fields.every((field) => WORDING.has(field)) ? 'reworded' : 'redefined';
  return [{ change, part, name, fields }];
}

function partsOf(codebook: Codebook): Map<string, Part> {
  const parts = [...recordTypeParts(codebook), ...taxonomyParts(codebook), ...inclusionParts(codebook)];
  return new Map(parts.map((part) => [`${part.part}\n${part.name}`, part]));
}

function recordTypeParts(codebook: Codebook): Part[] {
  return Object.values(codebook.recordTypes).flatMap((type): Part[] => {
    const { name, title, definition, key } = type;
    const inside = (member: string) => `${name}.${member}`;
    return [
      { part: 'record_type', name, fields: { title, definition, key } },
      ...Object.values(type.variables).map(
        (variable): Part => ({ part: 'variable', name: inside(variable.name), fields: { ...variable } }),
      ),
      ...type.rollUps.map(
        (rollUp): Part => ({ part: 'roll_up', name: inside(rollUp.name), fields: { ...rollUp } }),
      ),
      ...type.checks.map(
        ({ left, op, right, message }): Part => ({
          part: 'check',
          name: inside(`${left} ${op} ${right}`),
          fields: { message },
        }),
      ),
    ];
  });
}

function taxonomyParts(codebook: Codebook): Part[] {
  return Object.values(codebook.taxonomies).flatMap(({ categories, ...fields }): Part[] => [
    { part: 'taxonomy', name: fields.name, fields },
    ...Object.values(categories).map(
      (category): Part => ({
        part: 'category',
        name: `${fields.name}/${category.code}`,
        fields: { ...category },
      }),
    ),
  ]);
}

function inclusionParts(codebook: Codebook): Part[] {
  return codebook.inclusion.map(
    (rule): Part => ({
      part: 'inclusion_rule',
      name: `${rule.recordType}.${rule.id}`,
      fields: { ...rule },
    }),
  );
}
