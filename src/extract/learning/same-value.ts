import { fold } from '../../language/index.ts';
import type { SuggestedStatement } from '../../model/index.ts';
import type { CodedValue } from './corpus.ts';
import { codeOf } from './roles.ts';

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

/**
 * Whether an answer that is words of the text says what a suggestion says: the same value, or words that the suggestion
 * quotes, or that hold its quote. Codes, numbers and dates are compared by value alone.
 */
export function saysAnswer(
  { value, quote }: { readonly value: unknown; readonly quote: SuggestedStatement['quote'] },
  answer: unknown,
): boolean {
  if (sameValue(value, answer)) return true;
  if (!quote || typeof answer !== 'string' || !(isNamed(value) || codeOf(answer) === null)) return false;
  const [own, other] = [wordsOf(quote.exact), wordsOf(answer)];
  return own !== '  ' && other !== '  ' && (own.includes(other) || other.includes(own));
}

/** Whether a value is words rather than a code, a number or a date. */
function isNamed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('item' in value || 'name' in value);
}

/** Folded words between blanks, without marks. */
function wordsOf(words: string): string {
  return ` ${plain(words)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}

function plain(words: string): string {
  return fold(words).text.trim().replace(/\s+/g, ' ');
}

/** `security_forces.police` is a kind of `security_forces`. */
function isBelow(code: string, parent: string): boolean {
  return code.startsWith(`${parent}.`);
}

/** Whether a suggested value is a coded one. */
export function says(
  statement: Pick<SuggestedStatement, 'variable' | 'value' | 'quote'>,
  { variable, answers }: CodedValue,
): boolean {
  return variable === statement.variable && answers.some((answer) => saysAnswer(statement, answer));
}
