import { describe, expect, it } from 'vitest';
import type { Bench } from './behaviour.ts';
import { appendOne, inventedDocument, MADE, problemsOf, RULES, stated, suggestion } from './invented.ts';

export function appends({ store, again, fresh }: Bench): void {
  describe('append', () => {
    it('starts with an empty log', async () => {
      expect(await store().head()).toEqual({ seq: 0, transaction: 0, hash: '' });
      expect(await store().statements()).toEqual([]);
      expect(await problemsOf(store())).toEqual([]);
    });

    it('numbers entries without gaps and links each transaction once', async () => {
      const { id, drafts } = inventedDocument();
      const one = await store().append(RULES, drafts);
      const two = await store().append(RULES, [stated(suggestion(id))]);
      expect([one.head.seq, one.head.transaction]).toEqual([4, 1]);
      expect([two.head.seq, two.head.transaction]).toEqual([5, 2]);
      expect(two.head.hash).toMatch(/^[0-9a-f]{64}$/);
      expect(two.head.hash).not.toBe(one.head.hash);
      expect(await store().head()).toEqual(two.head);
    });

    it('adds nothing twice, and writes nothing when nothing is new', async () => {
      const { id, drafts } = inventedDocument();
      const all = [...drafts, stated(suggestion(id))];
      const once = await store().append(RULES, all);
      const twice = await store().append(RULES, all);
      expect(once.results.map(({ added }) => added)).toEqual(all.map(() => true));
      expect(twice.results).toEqual(once.results.map((result) => ({ ...result, added: false })));
      expect(twice.head).toEqual(once.head);
    });

    it('takes the same statement twice in one go as one', async () => {
      const { id, drafts } = inventedDocument();
      const { results } = await store().append(RULES, [
        ...drafts,
        stated(suggestion(id)),
        stated(suggestion(id)),
      ]);
      expect(results.slice(-2).map(({ added }) => added)).toEqual([true, false]);
    });

    it('does not double a statement for a new version, confidence or place of its quote', async () => {
      const { id, drafts } = inventedDocument();
      const first = suggestion(id);
      await store().append(RULES, [...drafts, stated(first)]);
      const later = {
        ...first,
        quote: first.quote && { ...first.quote, start: 99, end: 110, textVersion: 2 },
      };
      const { results } = await store().append(RULES, [
        stated(later, { ...MADE, confidence: 0.1, extractor: 'rules/2' }),
      ]);
      expect(results[0]?.added).toBe(false);
    });

    it('keeps a statement as it was made', async () => {
      const { id, drafts } = inventedDocument();
      const made = suggestion(id, { flags: ['planned', 'negated'] });
      await store().append(RULES, [...drafts, stated(made)]);
      const [kept] = await store().statements();
      expect(kept).toEqual({
        ...made,
        flags: ['negated', 'planned'],
        id: await store().identify(made),
        confidence: 0.75,
        acceptedBy: [],
        rejectedBy: [],
      });
    });

    it('gives the same statement another id in another document', async () => {
      const [one, two] = [inventedDocument('one'), inventedDocument('two')];
      await store().append(RULES, [...one.drafts, ...two.drafts]);
      const bare = { quote: null, note: 'as the map shows' };
      const ids = [one, two].map(({ id }) =>
        store().identify(suggestion(id, { ...bare, record: 'rec_of_both' })),
      );
      const [a, b] = await Promise.all(ids);
      expect(a).not.toBe(b);
    });

    it('finds statements by document, record and id, in log order', async () => {
      const [one, two] = [inventedDocument('one'), inventedDocument('two')];
      await store().append(RULES, [...one.drafts, ...two.drafts]);
      const a = await appendOne(store(), RULES, stated(suggestion(one.id)));
      const b = await appendOne(store(), RULES, stated(suggestion(two.id)));
      const c = await appendOne(
        store(),
        RULES,
        stated(suggestion(one.id, { variable: 'weapon', value: 'firearms' })),
      );
      const ids = async (filter: Parameters<ReturnType<typeof store>['statements']>[0]) =>
        (await store().statements(filter)).map(({ id }) => id);
      expect(await ids({})).toEqual([a, b, c]);
      expect(await ids({ document: one.id })).toEqual([a, c]);
      expect(await ids({ record: suggestion(two.id).record })).toEqual([b]);
      expect(await ids({ ids: [c, 'st_nothing', a] })).toEqual([a, c]);
      expect(await ids({ document: two.id, ids: [a] })).toEqual([]);
    });

    it('counts a statement without a document to that of its record', async () => {
      const { id, drafts } = inventedDocument();
      await store().append(RULES, [
        ...drafts,
        stated(suggestion(id, { document: null, quote: null, note: 'seen' })),
      ]);
      const [found] = await store().statements({ document: id });
      expect(found).toMatchObject({ document: null, note: 'seen' });
    });

    it('walks more statements than fit on a page', async () => {
      const { id, drafts } = inventedDocument();
      const many = Array.from({ length: 2500 }, (_, n) => stated(suggestion(id, { value: n })));
      await store().append(RULES, [...drafts, ...many]);
      const values = [];
      for await (const { value } of store().eachStatement({ document: id })) values.push(value);
      expect(values).toEqual(Array.from({ length: 2500 }, (_, n) => n));
    });

    it('still has everything when it is opened again', async () => {
      const { id, drafts } = inventedDocument();
      const { head } = await store().append(RULES, [...drafts, stated(suggestion(id))]);
      await store().close();
      const reopened = await again();
      expect(await reopened.head()).toEqual(head);
      expect(await reopened.statements()).toHaveLength(1);
      expect(await problemsOf(reopened)).toEqual([]);
    });

    it('keeps order among appends that are made at once, from two openings', async () => {
      const other = await again();
      const { id, drafts } = inventedDocument();
      await store().append(RULES, drafts);
      const appended = await Promise.all(
        Array.from({ length: 40 }, (_, n) =>
          (n % 2 ? other : store()).append(RULES, [stated(suggestion(id, { value: n }))]),
        ),
      );
      const seqs = appended.map(({ head }) => head.seq).sort((a, b) => a - b);
      expect(seqs).toEqual(Array.from({ length: 40 }, (_, n) => n + 5));
      expect(await problemsOf(store())).toEqual([]);
    });

    it('keeps codebooks and releases', async () => {
      const { id, drafts } = inventedDocument();
      const { head } = await store().append(RULES, drafts);
      const release = { id: 'rel_1', name: '2024.1', head, documents: [id] };
      await store().append(RULES, [
        { kind: 'codebook', sha256: 'ab'.repeat(32), text: 'variables: []\n' },
        { kind: 'release', release },
      ]);
      expect(await store().codebook('ab'.repeat(32))).toBe('variables: []\n');
      expect(await store().codebook('cd'.repeat(32))).toBeUndefined();
      expect(await store().releases()).toEqual([release]);
      const { results } = await store().append(RULES, [{ kind: 'release', release }]);
      expect(results).toEqual([{ id: 'rel_1', added: false }]);
      expect(await problemsOf(store())).toEqual([]);
    });

    it('draws other salts for every store', async () => {
      const other = await fresh();
      const { id, drafts } = inventedDocument();
      await store().append(RULES, drafts);
      await other.append(RULES, drafts);
      expect(await store().identify(suggestion(id))).not.toBe(await other.identify(suggestion(id)));
    });
  });
}
