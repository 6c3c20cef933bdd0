import type { AttestError, ValueType } from '../model/index.ts';
import { readCheck } from './build.ts';
import { suggestion } from './near-name.ts';
import { keysAt, own, valueAt } from './own-member.ts';
import type { RecordTypeYaml } from './schema.ts';
import { problem, type YamlSource } from './yaml-source.ts';

/** Types that an edit check can compare, by what they compare as. */
const COMPARABLE: Readonly<Partial<Record<ValueType, 'number' | 'date'>>> = {
  count: 'number',
  number: 'number',
  date: 'date',
  period: 'date',
};

/** What is wrong with the edit checks of one record type. */
export function checkProblems(
  path: readonly string[],
  type: RecordTypeYaml,
  source: YamlSource,
): AttestError[] {
  const checks = valueAt(source.data, [...path, 'checks']);
  return (Array.isArray(checks) ? checks : []).flatMap((item: unknown, index) => {
    const parts = readCheck(String(valueAt(item, ['check'])));
    if (!parts) return [];
    const where = source.place([...path, 'checks', index, 'check']);
    const variables = keysAt(source.data, [...path, 'variables']);
    const named = [parts.left, parts.right].filter((side) => !isNumeral(side));
    const unknown = named.filter((name) => !variables.includes(name));
    if (unknown.length > 0)
      return unknown.map((name) =>
        problem(`check: there is no variable ${name}`, where, suggestion(name, variables)),
      );
    const shaped = named.every((name) => own(type.variables, name));
    return shaped ? kindProblems(parts, type, where) : [];
  });
}

function kindProblems(
  { left, right }: { left: string; right: string },
  type: RecordTypeYaml,
  where: ReturnType<YamlSource['place']>,
): AttestError[] {
  const kinds = [left, right].map((side) => kindOfSide(side, type));
  const odd = [left, right].filter((_, index) => kinds[index] === undefined);
  if (odd.length > 0)
    return odd.map((name) =>
      problem(
        `check: ${name} is a ${own(type.variables, name)?.type} and has no order`,
        where,
        'compare counts and numbers, or dates and periods',
      ),
    );
  if (kinds[0] === kinds[1]) return [];
  return [problem(`check: ${left} and ${right} cannot be compared`, where, 'compare numbers or dates')];
}

function kindOfSide(side: string, type: RecordTypeYaml): 'number' | 'date' | undefined {
  if (isNumeral(side)) return 'number';
  const variable = own(type.variables, side);
  return variable && COMPARABLE[variable.type];
}

/** Whether a side of a check is a number and not a variable's name. */
export function isNumeral(side: string): boolean {
  return /^\d/.test(side);
}
