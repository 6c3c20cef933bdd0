import { namesIn } from './placeholder.ts';
import type { Prose } from './prose.ts';

/** Names in the order of their first use. */
export function orderOfUse(prose: Prose, stated: boolean): string[] {
  const names = prose.blocks.flatMap((block) =>
    block.placeholders.flatMap(({ placeholder }) => namesIn(placeholder)[stated ? 'stated' : 'findings']),
  );
  return [...new Set(names)];
}
