import { describe, expect, it } from 'vitest';
import type { Bench } from './behaviour.ts';
import {
  ANNA,
  appendOne,
  decision,
  inventedDocument,
  problemsOf,
  RULES,
  stated,
  suggestion,
} from './invented.ts';

export function withdraws({ store, again }: Bench): void {
  const kept = inventedDocument('kept');
  const taken = inventedDocument('taken');

  /** Two documents with a statement and a decision each, and a release that holds both. */
  async function filled() {
    await store().append(RULES, [...kept.drafts, ...taken.drafts]);
    const [stays, goes] = [
      await appendOne(store(), RULES, stated(suggestion(kept.id))),
      await appendOne(store(), RULES, stated(suggestion(taken.id))),
    ];
    const unquoted = suggestion(taken.id, { document: null, quote: null, note: 'by the map', author: ANNA });
    await store().append(ANNA, [stated(unquoted), decision(stays, 'accept'), decision(goes, 'accept')]);
    const release = {
      id: 'rel_1',
      name: '2024.1',
      head: await store().head(),
      documents: [kept.id, taken.id],
    };
    await store().append(ANNA, [{ kind: 'release', release }]);
    return { stays, goes, release };
  }

  describe('withdraw', () => {
    it('takes out content, and says what held it', async () => {
      const { stays, release } = await filled();
      const withdrawal = await store().withdraw(ANNA, taken.id, 'the publisher asked');
      expect(withdrawal).toEqual({ document: taken.id, statements: 2, releases: [release], erased: true });
      expect((await store().statements()).map(({ id }) => id)).toEqual([stays]);
      expect((await store().decisions()).map(({ statement }) => statement)).toEqual([stays]);
      expect(await store().text(taken.id)).toBeUndefined();
      expect(await store().records({ document: taken.id })).toEqual([]);
      expect((await store().text(kept.id))?.text).not.toBe('');
    });

    it('keeps that there was a document, and why it went', async () => {
      await filled();
      await store().withdraw(ANNA, taken.id, 'the publisher asked');
      const document = await store().document(taken.id);
      expect(document).toMatchObject({
        id: taken.id,
        sha256: '',
        origin: '',
        described: {},
        textVersion: null,
      });
      expect(document?.withdrawn?.reason).toBe('the publisher asked');
      expect(await store().isWithdrawn(taken.sha256)).toBe(true);
      expect(await store().isWithdrawn(kept.sha256)).toBe(false);
    });

    it('keeps the log whole: entries, chain and everything of other documents', async () => {
      const { head } = (await filled()).release;
      await store().withdraw(ANNA, taken.id, 'the publisher asked');
      expect((await store().head()).seq).toBe(head.seq + 2);
      expect(await problemsOf(store())).toEqual([]);
      await store().rebuild();
      expect(await problemsOf(store())).toEqual([]);
    });

    it('refuses everything about the document from then on', async () => {
      const { goes } = await filled();
      await store().withdraw(ANNA, taken.id, 'the publisher asked');
      const head = await store().head();
      const refused = [
        ...taken.drafts,
        stated(suggestion(taken.id)),
        stated(suggestion(taken.id, { document: null, quote: null })),
        decision(goes, 'reject'),
        { kind: 'liveness', statement: goes, live: false } as const,
      ];
      for (const draft of refused)
        await expect(store().append(RULES, [draft])).rejects.toMatchObject({ code: 'DOC_WITHDRAWN' });
      await expect(store().identify(suggestion(taken.id))).rejects.toMatchObject({ code: 'DOC_WITHDRAWN' });
      expect(await store().head()).toEqual(head);
    });

    it('does nothing the second time', async () => {
      await filled();
      const once = await store().withdraw(ANNA, taken.id, 'the publisher asked');
      const head = await store().head();
      expect(await store().withdraw(ANNA, taken.id, 'again')).toEqual(once);
      expect(await store().head()).toEqual(head);
    });

    it('is known to whoever else has the store open', async () => {
      await filled();
      const other = await again();
      expect(await other.statements()).toHaveLength(3);
      await store().withdraw(ANNA, taken.id, 'the publisher asked');
      expect(await other.statements()).toHaveLength(1);
      await expect(other.append(RULES, taken.drafts)).rejects.toMatchObject({ code: 'DOC_WITHDRAWN' });
    });

    it('needs a document', async () => {
      const withdrawal = store().withdraw(ANNA, 'doc_0000000000000000', 'no reason');
      await expect(withdrawal).rejects.toMatchObject({ code: 'DOC_NOT_FOUND' });
    });
  });
}
