import type { SuggestedRecord, Value } from '../../model/index.ts';

const COUNTS = ['arrested', 'killed', 'injured'];

/**
 * Leaves out what a text only comes back to: an attack told as history that is spoken of again, with the same date and a
 * town in common and nobody counted. A study that mentions one attack in two chapters tells of one. Linear.
 */
export function withoutEchoes<T extends { readonly record: Pick<SuggestedRecord, 'statements'> }>(
  events: readonly T[],
): T[] {
  const towns = new Map<string, Set<string>>();
  return events.filter(({ record }) => {
    const date = firstOf(record, 'date', 'edtf');
    if (!isPastAttack(record) || date === null) return true;
    const known = towns.get(date) ?? new Set<string>();
    const mine = townsOf(record);
    const echo = mine.some((town) => known.has(town)) && !isCounted(record);
    for (const town of echo ? [] : mine) known.add(town);
    towns.set(date, known);
    return !echo;
  });
}

type Told = Pick<SuggestedRecord, 'statements'>;

function isPastAttack({ statements }: Told): boolean {
  return statements.some(
    ({ variable, value, flags }) =>
      variable === 'type' && String(value).startsWith('attack') && flags.includes('historical'),
  );
}

function isCounted({ statements }: Told): boolean {
  return statements.some(({ variable }) => COUNTS.includes(variable));
}

function townsOf({ statements }: Told): string[] {
  return statements.flatMap(({ variable, value }) =>
    variable === 'place' && field(value, 'precision') !== 'country' ? (field(value, 'name') ?? []) : [],
  );
}

function firstOf({ statements }: Told, variable: string, key: string): string | null {
  const value = statements.find((one) => one.variable === variable)?.value;
  return value === undefined ? null : field(value, key);
}

function field(value: Value, key: string): string | null {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : null;
  return typeof found === 'string' ? found : null;
}
