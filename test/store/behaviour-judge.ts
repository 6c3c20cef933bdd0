import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/model/index.ts';
import type { Draft } from '../../src/store/index.ts';
import type { Bench } from './behaviour.ts';
import { ANNA, inventedDocument, problemsOf, RULES, recordOf } from './invented.ts';

export function judges({ store, again }: Bench): void {
  describe('judgements', () => {
    const [one, two] = [inventedDocument('one'), inventedDocument('two')];
    const [a = '', b = ''] = [recordOf(one.id), recordOf(two.id)].sort();
    const judged = (more: Partial<Judgement> = {}): Draft => ({
      kind: 'judgement',
      judgement: { a, b, verdict: 'same', score: null, fields: [], ...more },
    });
    const verdicts = async () =>
      (await store().judgements()).map(({ verdict, author }) => `${author.id} ${verdict}`);

    it('come back in the order of the log, with who made them and why', async () => {
      await store().append(RULES, [...one.drafts, ...two.drafts]);
      const fields = [{ field: 'date', level: 'same', weight: 4.5 }];
      await store().append(RULES, [judged({ score: 0.9, fields })]);
      await store().append(ANNA, [judged({ verdict: 'not_same' })]);
      const [first] = await store().judgements();
      expect(first).toMatchObject({ a, b, verdict: 'same', score: 0.9, fields, author: RULES });
      expect(await verdicts()).toEqual(['rules same', 'anna not_same']);
      expect(await (await again()).judgements()).toEqual(await store().judgements());
      expect(await problemsOf(store())).toEqual([]);
    });

    it('are not made twice alike, and are taken back by another', async () => {
      await store().append(RULES, [...one.drafts, ...two.drafts]);
      const added = async (verdict: Judgement['verdict']) =>
        (await store().append(ANNA, [judged({ verdict })])).results[0]?.added;
      expect([await added('same'), await added('same'), await added('reopen'), await added('same')]).toEqual([
        true,
        false,
        true,
        true,
      ]);
      expect((await store().append(RULES, [judged()])).results[0]?.added).toBe(true);
    });

    it('go with the document of either record', async () => {
      await store().append(RULES, [...one.drafts, ...two.drafts, judged()]);
      await store().withdraw(ANNA, two.id, 'the author asked');
      expect(await verdicts()).toEqual([]);
      expect(await problemsOf(store())).toEqual([]);
      await expect(store().append(ANNA, [judged()])).rejects.toMatchObject({ code: 'DOC_WITHDRAWN' });
    });

    it('are about two records of one type, the first before the second', async () => {
      await store().append(RULES, [...one.drafts, ...two.drafts]);
      await store().append(ANNA, [
        { kind: 'record', record: { id: 'rec_law', type: 'measure', document: null } },
      ]);
      for (const [draft, code] of [
        [judged({ b: 'rec_z_none' }), 'RECORD_UNKNOWN'],
        [judged({ a: b, b: a }), 'INPUT_INVALID'],
        [judged({ b: a }), 'INPUT_INVALID'],
        [judged({ a: 'rec_law', b: a }), 'INPUT_INVALID'],
      ] as const)
        await expect(store().append(ANNA, [draft])).rejects.toMatchObject({ code });
      expect(await verdicts()).toEqual([]);
    });
  });
}
