import type { SuggestedRecord, SuggestedStatement } from '../../../src/model/index.ts';

/** What a golden file codes of an event. Only the keys that it has are compared. */
export interface Coding {
  readonly type: string;
  readonly [key: string]: unknown;
}

interface Shaped {
  readonly edtf?: string;
  readonly name?: string;
  readonly id?: string;
  readonly role?: string;
  readonly low?: number | null;
  readonly best?: number | null;
  readonly high?: number | null;
  readonly item?: string;
  readonly count?: number | null;
  readonly text?: string | null;
}

/** A suggested event in the form of a coding, with the keys that the coding has. */
export function summaryOf(record: SuggestedRecord, coding: Coding): Coding {
  const summary: Record<string, unknown> = {};
  for (const key of Object.keys(coding)) summary[key] = valueFor(record, key, coding[key]);
  return { type: String(summary.type ?? ''), ...summary };
}

function valueFor(record: SuggestedRecord, key: string, expected: unknown): unknown {
  const of = (variable: string) => record.statements.filter((one) => one.variable === variable && !one.flags.includes('negated'));
  switch (key) {
    case 'date':
      return shape(of('date')[0])?.edtf ?? null;
    case 'places':
      return inOrder(of('place').map((one) => shape(one)?.name ?? ''), expected);
    case 'place_roles':
      return inOrder(of('place').map((one) => [shape(one)?.name ?? '', shape(one)?.role ?? '']), expected);
    case 'agency_roles':
      return inOrder(of('agency').map((one) => [shape(one)?.text ?? shape(one)?.name ?? '', shape(one)?.role ?? '']), expected);
    case 'weapons':
      return inOrder([...new Set(of('weapon').map((one) => shape(one)?.id ?? ''))], expected);
    case 'targets':
      return inOrder([...new Set(of('target').map(({ value }) => String(value).split('.')[0] ?? ''))], expected);
    case 'support':
    case 'partner':
      return inOrder(of(key).map(({ value }) => String(value)), expected);
    case 'organisation':
      return shape(of('organisation')[0])?.name ?? null;
    case 'agencies':
      return agencies(of('agency'), expected);
    case 'seized':
      return inOrder(of('seized_item').map((one) => [shape(one)?.item ?? '', shape(one)?.count ?? null]), expected);
    default:
      return plain(of(key)[0]);
  }
}

function shape(statement: SuggestedStatement | undefined): Shaped | undefined {
  return typeof statement?.value === 'object' ? (statement.value as Shaped) : undefined;
}

function plain(statement: SuggestedStatement | undefined): unknown {
  if (!statement) return null;
  if (typeof statement.value !== 'object') return statement.value;
  const { best, low, high } = shape(statement) ?? {};
  return best ?? low ?? high ?? null;
}

/** Found values in the order of the expected ones, others behind. */
function inOrder(found: readonly unknown[], expected: unknown): unknown[] {
  const wanted = Array.isArray(expected) ? (expected as unknown[]) : [];
  const rank = (one: unknown) => {
    const at = wanted.findIndex((other) => JSON.stringify(other) === JSON.stringify(one));
    return at === -1 ? wanted.length : at;
  };
  return [...found].sort((a, b) => rank(a) - rank(b));
}

/** An expected agency that is found, by name or by the words of the text; `a|b` takes either. */
function agencies(found: readonly SuggestedStatement[], expected: unknown): unknown[] {
  const names = found.flatMap((one) => [shape(one)?.name ?? '', shape(one)?.text ?? '']);
  return (Array.isArray(expected) ? (expected as string[]) : []).filter((one) =>
    one.split('|').some((name) => names.includes(name)),
  );
}
