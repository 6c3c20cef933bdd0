import { describe, expect, it } from 'vitest';
import type { Bench } from './behaviour.ts';
import {
  ANNA,
  appendOne,
  BRAHIM,
  decision,
  inventedDocument,
  RULES,
  stated,
  suggestion,
} from './invented.ts';

export function decides({ store }: Bench): void {
  const { id: document, drafts } = inventedDocument();

  async function suggested(): Promise<string> {
    await store().append(RULES, drafts);
    return appendOne(store(), RULES, stated(suggestion(document)));
  }

  async function sides(statement: string): Promise<readonly (readonly string[])[]> {
    const [found] = await store().statements({ ids: [statement] });
    return [found?.acceptedBy ?? ['gone'], found?.rejectedBy ?? ['gone']];
  }

  describe('decisions', () => {
    it('count each coder by his last word', async () => {
      const statement = await suggested();
      await store().append(ANNA, [decision(statement, 'accept')]);
      await store().append(BRAHIM, [decision(statement, 'reject', { coder: 'brahim' })]);
      expect(await sides(statement)).toEqual([['anna'], ['brahim']]);
      await store().append(ANNA, [decision(statement, 'reject')]);
      expect(await sides(statement)).toEqual([[], ['anna', 'brahim']]);
      await store().append(ANNA, [decision(statement, 'reopen')]);
      expect(await sides(statement)).toEqual([[], ['brahim']]);
    });

    it('are all kept, the overruled too', async () => {
      const statement = await suggested();
      await store().append(ANNA, [decision(statement, 'accept', { bulk: true })]);
      await store().append(ANNA, [decision(statement, 'reject', { note: 'the lorry was empty' })]);
      const kept = await store().decisions({ document });
      expect(kept.map(({ verdict, bulk, note }) => [verdict, bulk, note])).toEqual([
        ['accept', true, null],
        ['reject', false, 'the lorry was empty'],
      ]);
      expect(kept.map(({ seq }) => seq)).toEqual([6, 7]);
      expect(await store().decisions({ statement })).toEqual(kept);
      expect(await store().decisions()).toEqual(kept);
      expect(await store().decisions({ statement: 'st_none' })).toEqual([]);
    });

    it('are not repeated', async () => {
      const statement = await suggested();
      await store().append(ANNA, [decision(statement, 'accept')]);
      const { results } = await store().append(ANNA, [decision(statement, 'accept')]);
      expect(results).toEqual([{ id: statement, added: false }]);
      expect(await store().decisions()).toHaveLength(1);
    });

    it('replace a statement by the coder’s own', async () => {
      const statement = await suggested();
      const own = suggestion(document, { author: ANNA, value: { item: 'rifles', count: 5 } });
      const replacement = await store().identify(own);
      await store().append(ANNA, [stated(own), decision(statement, 'replace', { replacement })]);
      expect(await sides(statement)).toEqual([[], ['anna']]);
      expect(await sides(replacement)).toEqual([['anna'], []]);
    });

    it('accept another machine’s statement by choosing it, until the choice is taken back', async () => {
      const statement = await suggested();
      const other = await appendOne(
        store(),
        RULES,
        stated(suggestion(document, { value: { item: 'guns', count: 4 } })),
      );
      await store().append(ANNA, [decision(statement, 'replace', { replacement: other })]);
      expect(await sides(other)).toEqual([['anna'], []]);
      await store().append(ANNA, [decision(other, 'reject')]);
      expect(await sides(other)).toEqual([[], ['anna']]);
      await store().append(ANNA, [decision(other, 'reopen'), decision(statement, 'reopen')]);
      expect([await sides(statement), await sides(other)]).toEqual([
        [[], []],
        [[], []],
      ]);
    });

    it('let a coder’s own statement stand unless he rejects it', async () => {
      await store().append(RULES, drafts);
      const own = await appendOne(store(), ANNA, stated(suggestion(document, { author: ANNA })));
      expect(await sides(own)).toEqual([['anna'], []]);
      await store().append(BRAHIM, [decision(own, 'reject', { coder: 'brahim' })]);
      await store().append(ANNA, [decision(own, 'reject')]);
      expect(await sides(own)).toEqual([[], ['anna', 'brahim']]);
      await store().append(ANNA, [decision(own, 'reopen')]);
      expect(await sides(own)).toEqual([['anna'], ['brahim']]);
    });
  });

  describe('what is accepted and what is pending', () => {
    it('follows the decisions', async () => {
      const statement = await suggested();
      const own = await appendOne(store(), ANNA, stated(suggestion(document, { author: ANNA })));
      const ids = async (state: 'accepted' | 'pending') =>
        (await store().statements({ state })).map(({ id }) => id);
      expect([await ids('accepted'), await ids('pending')]).toEqual([[own], [statement]]);
      await store().append(ANNA, [decision(statement, 'accept')]);
      expect([await ids('accepted'), await ids('pending')]).toEqual([[statement, own], []]);
      await store().append(ANNA, [decision(statement, 'reopen'), decision(own, 'reject')]);
      expect([await ids('accepted'), await ids('pending')]).toEqual([[], [statement]]);
    });
  });

  describe('what a machine no longer suggests', () => {
    const retracted = (statement: string, live = false) => ({ kind: 'liveness', statement, live }) as const;

    it('is left out, until it is suggested again', async () => {
      const statement = await suggested();
      await store().append(RULES, [retracted(statement)]);
      expect(await store().statements()).toEqual([]);
      const { results } = await store().append(RULES, [stated(suggestion(document))]);
      expect(results).toEqual([{ id: statement, added: true }]);
      expect(await store().statements()).toHaveLength(1);
      expect((await store().append(RULES, [retracted(statement, true)])).results[0]?.added).toBe(false);
    });

    it('stays when somebody has decided about it', async () => {
      const statement = await suggested();
      await store().append(ANNA, [decision(statement, 'reject')]);
      await store().append(RULES, [retracted(statement)]);
      expect(await sides(statement)).toEqual([[], ['anna']]);
      await store().append(ANNA, [decision(statement, 'reopen')]);
      expect(await store().statements()).toEqual([]);
    });
  });
}
