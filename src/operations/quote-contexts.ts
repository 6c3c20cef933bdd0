import {
  type DecidedStatement,
  groupBy,
  type Ruler,
  rulerFor,
  type Span,
  sliceCodePoints,
} from '../model/index.ts';
import type { QuoteContext } from '../release/index.ts';
import type { Workspace } from './workspace.ts';

/** Characters of context on each side of a quote, so that it can be read without the document. */
const CONTEXT = 160;

/** The words around each statement's quote, by the statement's id. */
export async function contextsOf(
  ws: Workspace,
  statements: readonly DecidedStatement[],
): Promise<Record<string, QuoteContext>> {
  const contexts: Record<string, QuoteContext> = {};
  for (const [document, mine] of groupBy(statements, ({ document }) => document)) {
    const text = await ws.store.text(document);
    if (!text) continue;
    const ruler = rulerFor(text.text);
    const walls = text.furniture.filter(({ kind }) => kind !== 'note_marker');
    for (const { id, quote } of mine) if (quote) contexts[id] = contextAt(text.text, quote, ruler, walls);
  }
  return contexts;
}

/** Words on both sides of a quote, as far as the report itself goes: never into a menu or a header. */
function contextAt(text: string, { start, end }: Span, ruler: Ruler, walls: readonly Span[]) {
  const floor = walls.reduce((low, wall) => (wall.end <= start ? Math.max(low, wall.end) : low), 0);
  const ceiling = walls.reduce(
    (high, wall) => (wall.start >= end ? Math.min(high, wall.start) : high),
    ruler.length,
  );
  const from = Math.max(floor, start - CONTEXT);
  const before = sliceCodePoints(text, from, start, ruler);
  const after = sliceCodePoints(text, end, Math.min(ceiling, end + CONTEXT), ruler);
  return {
    before: from > floor ? before.replace(/^\S*\s+/, '') : before.trimStart(),
    after: toWordEnd(after),
  };
}

function toWordEnd(text: string): string {
  return text.length < CONTEXT ? text.trimEnd() : text.replace(/\s+\S*$/, '');
}
