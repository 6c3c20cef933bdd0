import { fold } from '../../language/index.ts';

/**
 * Whether two values say the same as far as a coder would: equal words in any case, a code or one below it, the same
 * number, date, name or item. Either may be in the contract's form or plain (`8`, `"Nador"`, `"2015-03"`).
 */
export function sameValue(a: unknown, b: unknown): boolean {
  const [left, right] = [facetsOf(a), facetsOf(b)];
  return left.some((one) =>
    right.some((other) => one === other || isBelow(one, other) || isBelow(other, one)),
  );
}

/** Everything that a value may be recognised by. */
function facetsOf(value: unknown): string[] {
  if (typeof value === 'string') return [plain(value)];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  if ('low' in value || 'best' in value) return [countFacet(value)];
  const facets: string[] = [];
  for (const key of ['id', 'edtf', 'name', 'text', 'item', 'code', 'status']) {
    const part: unknown = Reflect.get(value, key);
    if (typeof part === 'string' && part !== 'other') facets.push(plain(part));
  }
  return facets.length > 0 ? facets : [JSON.stringify(value)];
}

function countFacet(value: object): string {
  const [low, best, high] = ['low', 'best', 'high'].map((key): unknown => Reflect.get(value, key));
  if (typeof best === 'number') return String(best);
  return typeof low === 'number' && low === high ? String(low) : `${String(low)}–${String(high)}`;
}

function plain(words: string): string {
  return fold(words).text.trim().replace(/\s+/g, ' ');
}

/** `security_forces.police` is a kind of `security_forces`. */
function isBelow(code: string, parent: string): boolean {
  return code.startsWith(`${parent}.`);
}
