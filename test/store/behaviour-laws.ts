import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type DraftStatement } from '../../src/model/index.ts';
import type { Store } from '../../src/store/index.ts';
import type { Bench } from './behaviour.ts';
import {
  ANNA,
  anyStatement,
  decision,
  fixedEffects,
  inventedDocument,
  problemsOf,
  RULES,
  stated,
} from './invented.ts';

const { id: document, drafts } = inventedDocument();

export function keepsItsLaws({ fresh }: Bench): void {
  describe('laws', () => {
    it('an id belongs to one statement, and a statement comes back as it went in', async () => {
      const store = await fresh();
      await store.append(RULES, drafts);
      const seen = new Map<string, string>();
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyStatement(document), { minLength: 1, maxLength: 60 }),
          async (statements) => {
            const { results } = await store.append(
              RULES,
              statements.map((statement) => stated(statement)),
            );
            for (const [i, { id, added }] of results.entries()) {
              const identity = identityOf(statements[i]);
              expect(added).toBe(!seen.has(id));
              expect(seen.get(id) ?? identity).toBe(identity);
              seen.set(id, identity);
            }
          },
        ),
        { numRuns: 12 },
      );
      const kept = await store.statements();
      expect(new Map(kept.map((statement) => [statement.id, identityOf(statement)]))).toEqual(seen);
      expect(new Set(seen.values()).size).toBe(seen.size);
      expect(await problemsOf(store)).toEqual([]);
    });

    it('the same appends make the same log', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyStatement(document), { minLength: 1, maxLength: 8 }),
          async (statements) => {
            const [one, two] = [await fresh(fixedEffects()), await fresh(fixedEffects())];
            for (const store of [one, two]) await appendAll(store, statements);
            expect(await two.head()).toEqual(await one.head());
            expect(await two.statements()).toEqual(await one.statements());
          },
        ),
        { numRuns: 12 },
      );
    });

    it('rebuilding changes nothing', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyStatement(document), { minLength: 1, maxLength: 8 }),
          async (statements) => {
            const store = await fresh();
            await appendAll(store, statements);
            const before = await everything(store);
            await store.rebuild();
            expect(await everything(store)).toEqual(before);
            expect(await problemsOf(store)).toEqual([]);
          },
        ),
        { numRuns: 12 },
      );
    });
  });
}

async function appendAll(store: Store, statements: readonly DraftStatement[]): Promise<void> {
  await store.append(RULES, drafts);
  const { results } = await store.append(
    RULES,
    statements.map((statement) => stated(statement)),
  );
  const ids = [...new Set(results.map(({ id }) => id))];
  for (const [i, statement] of ids.entries()) {
    const verdict = (['accept', 'reject', 'reopen'] as const)[i % 3] ?? 'accept';
    await store.append(ANNA, [
      decision(statement, verdict),
      { kind: 'liveness', statement, live: i % 2 === 0 },
    ]);
  }
}

async function everything(store: Store) {
  const [head, documents, records] = [await store.head(), await store.documents(), await store.records()];
  return {
    head,
    documents,
    records,
    statements: await store.statements(),
    decisions: await store.decisions(),
  };
}

/** What makes a statement itself: not where its quote stands, nor how often a flag is given. */
function identityOf(statement: DraftStatement | undefined): string {
  if (!statement) throw new Error('more results than statements');
  const { record, variable, value, flags, document: home, quote, note, asserter, author } = statement;
  const words = quote && { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix };
  return canonicalJson({
    record,
    variable,
    value,
    flags: [...flags].sort(),
    home,
    words,
    note,
    asserter,
    author,
  });
}
