import { describe, expect, it } from 'vitest';
import type { Bench } from './behaviour.ts';
import {
  ANNA,
  appendOne,
  described,
  inventedDocument,
  problemsOf,
  RULES,
  stated,
  suggestion,
  TEXT,
} from './invented.ts';

export function describesDocuments({ store }: Bench): void {
  describe('documents', () => {
    it('come back with their newest text and their descriptions', async () => {
      const { id, sha256, drafts } = inventedDocument();
      await store().append(RULES, drafts);
      const [document] = await store().documents();
      expect(document).toMatchObject({ id, sha256, origin: 'tiznit.txt', textVersion: 1, withdrawn: null });
      expect(document?.described).toEqual({
        language: { field: 'language', value: 'en', basis: 'said rules', author: RULES },
      });
      expect(await store().document(id)).toEqual(document);
      expect(await store().document('doc_0000000000000000')).toBeUndefined();
    });

    it('keep every version of a text, letter by letter', async () => {
      const { id, drafts } = inventedDocument(
        'odd',
        'A zero \0 byte, half a \ud83d pair, \u{1f33e} and تيزنيت.',
      );
      await store().append(RULES, drafts);
      const second = { document: id, version: 2, reader: 'text/2', text: TEXT };
      const furniture = [{ start: 0, end: 9, kind: 'navigation' as const }];
      const segments = [{ start: 0, end: 9, source: { page: 1 } }];
      await store().append(RULES, [{ kind: 'text', text: { ...second, furniture, segments } }]);
      expect(await store().text(id)).toEqual({ ...second, furniture, segments });
      expect((await store().text(id, 1))?.text).toBe(
        'A zero \0 byte, half a \ud83d pair, \u{1f33e} and تيزنيت.',
      );
      expect(await store().text(id, 3)).toBeUndefined();
      expect((await store().document(id))?.textVersion).toBe(2);
    });

    it('are described by a coder before any machine', async () => {
      const { id, drafts } = inventedDocument();
      const language = async () => (await store().document(id))?.described.language?.value;
      await store().append(RULES, drafts);
      await store().append(ANNA, [described(id, 'language', 'fr', ANNA)]);
      await store().append(RULES, [described(id, 'language', 'es', RULES)]);
      expect(await language()).toBe('fr');
      await store().append(ANNA, [described(id, 'language', 'ar', ANNA)]);
      expect(await language()).toBe('ar');
    });

    it('are not described twice alike', async () => {
      const { id, drafts } = inventedDocument();
      await store().append(RULES, drafts);
      const { results } = await store().append(RULES, [described(id, 'language', 'en', RULES)]);
      expect(results).toEqual([{ id, added: false }]);
    });

    it('are found by their records', async () => {
      const [one, two] = [inventedDocument('one'), inventedDocument('two')];
      await store().append(RULES, [...one.drafts, ...two.drafts]);
      const measure = { id: 'rec_law', type: 'measure', document: null };
      await store().append(ANNA, [{ kind: 'record', record: measure }]);
      const [ofOne] = await store().records({ document: one.id });
      expect(ofOne).toEqual({ id: suggestion(one.id).record, type: 'event', document: one.id });
      expect(await store().records({ type: 'measure' })).toEqual([measure]);
      expect(await store().records({ ids: ['rec_law', 'rec_none'] })).toEqual([measure]);
      expect(await store().records()).toHaveLength(3);
    });
  });

  describe('anchors', () => {
    const anchor = (statement: string, textVersion: number, start: number) =>
      ({ kind: 'anchor', statement, textVersion, start, end: start + 11, status: 'exact' }) as const;

    it('move a quote to its place in the newest text, for every statement that uses it', async () => {
      const { id, drafts } = inventedDocument();
      await store().append(RULES, drafts);
      const first = await appendOne(store(), RULES, stated(suggestion(id)));
      await appendOne(store(), RULES, stated(suggestion(id, { variable: 'weapon', value: 'firearms' })));
      await store().append(RULES, [anchor(first, 2, 7), anchor(first, 3, 70)]);
      const places = (await store().statements()).map(({ quote }) => [
        quote?.textVersion,
        quote?.start,
        quote?.end,
      ]);
      expect(places).toEqual([
        [3, 70, 81],
        [3, 70, 81],
      ]);
      expect(await problemsOf(store())).toEqual([]);
    });

    it('are added once, and corrected by a later one', async () => {
      const { id, drafts } = inventedDocument();
      await store().append(RULES, drafts);
      const statement = await appendOne(store(), RULES, stated(suggestion(id)));
      const added = async (start: number) =>
        (await store().append(RULES, [anchor(statement, 2, start)])).results[0]?.added;
      expect([await added(7), await added(7), await added(8)]).toEqual([true, false, true]);
      expect((await store().statements())[0]?.quote?.start).toBe(8);
    });
  });
}
