import type { SavedViewView } from '../../src/api/index.ts';

/** Pages stand behind `#`, so that a link to a view needs nothing but its address. */
export function hrefOf({ address }: Pick<SavedViewView, 'address'>): string {
  return `#${address}`;
}
