import { isMissing } from '../../model/index.ts';
import type { Row } from '../../release/index.ts';

/** A text of a row, or null. */
export function text(cell: Row[string] | undefined): string | null {
  return typeof cell === 'string' && cell !== '' ? cell : null;
}

export function texts(cell: Row[string] | undefined): string[] {
  return Array.isArray(cell) ? cell.filter((one) => typeof one === 'string') : [];
}

export function numberAt(cell: Row[string] | undefined, i: number): number | null {
  const value: unknown = Array.isArray(cell) ? cell[i] : null;
  return typeof value === 'number' ? value : null;
}

/** A value of a row, or why there is none. */
export function statedOr(value: Row[string] | undefined, state: Row[string] | undefined): string {
  return text(value) ?? (isMissing(state) ? state : 'not_coded');
}
