import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/store/index.ts';
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

const NOWHERE = 'doc_0000000000000000';

export function refuses({ store }: Bench): void {
  describe('what cannot be appended', () => {
    const { id, sha256, drafts } = inventedDocument();
    const [document, text] = drafts;
    const elsewhere = suggestion(id);

    const cases: readonly (readonly [name: string, draft: Draft, code: string])[] = [
      ['a text of no document', textOf({ document: NOWHERE }), 'DOC_NOT_FOUND'],
      ['another text of the same version', textOf({ text: 'Something else.' }), 'INPUT_INVALID'],
      ['a description of no document', describedOf(NOWHERE), 'DOC_NOT_FOUND'],
      [
        'a record of no document',
        { kind: 'record', record: { id: 'rec_x', type: 'event', document: NOWHERE } },
        'DOC_NOT_FOUND',
      ],
      [
        'a record of another type',
        { kind: 'record', record: { id: elsewhere.record, type: 'measure', document: id } },
        'INPUT_INVALID',
      ],
      [
        'a record without an id',
        { kind: 'record', record: { id: '', type: 'event', document: id } },
        'INPUT_INVALID',
      ],
      ['an id that is not of the bytes', documentOf({ id: NOWHERE }), 'INPUT_INVALID'],
      ['other bytes under the same id', documentOf({ sha256: `${sha256.slice(0, 63)}_` }), 'INPUT_INVALID'],
      ['a statement in no document', stated(suggestion(id, { document: NOWHERE })), 'DOC_NOT_FOUND'],
      ['a statement on no record', stated(suggestion(id, { record: 'rec_none' })), 'RECORD_UNKNOWN'],
      ['a quote without a document', stated(suggestion(id, { document: null })), 'STATEMENT_INVALID'],
      ['a variable with a zero byte', stated(suggestion(id, { variable: 'we\0apon' })), 'INPUT_INVALID'],
      ['a decision on no statement', decision('st_none', 'accept'), 'STATEMENT_UNKNOWN'],
      [
        'liveness of no statement',
        { kind: 'liveness', statement: 'st_none', live: false },
        'STATEMENT_UNKNOWN',
      ],
      [
        'an anchor of no statement',
        { kind: 'anchor', statement: 'st_none', textVersion: 2, start: 0, end: 1, status: 'exact' },
        'STATEMENT_UNKNOWN',
      ],
      [
        'a release of another log',
        {
          kind: 'release',
          release: { id: 'r', name: 'r', head: { seq: 4, transaction: 1, hash: 'no' }, documents: [id] },
        },
        'INPUT_INVALID',
      ],
      [
        'a release of a later log',
        {
          kind: 'release',
          release: { id: 'r', name: 'r', head: { seq: 9, transaction: 7, hash: 'no' }, documents: [] },
        },
        'INPUT_INVALID',
      ],
      [
        'a release of unknown documents',
        {
          kind: 'release',
          release: { id: 'r', name: 'r', head: { seq: 0, transaction: 0, hash: '' }, documents: [NOWHERE] },
        },
        'DOC_NOT_FOUND',
      ],
    ];

    it.each(cases)('%s', async (_, draft, code) => {
      const { head } = await store().append(RULES, drafts);
      const good: Draft = { kind: 'record', record: { id: 'rec_good', type: 'event', document: null } };
      await expect(store().append(RULES, [good, draft])).rejects.toMatchObject({ code });
      expect(await store().head()).toEqual(head);
      expect(await store().records({ ids: ['rec_good'] })).toEqual([]);
      expect(await problemsOf(store())).toEqual([]);
    });

    it('a replacement that is missing, too much, unknown or the statement itself', async () => {
      await store().append(RULES, drafts);
      const statement = await appendOne(store(), RULES, stated(suggestion(id)));
      const refused: readonly (readonly [Draft, string])[] = [
        [decision(statement, 'replace'), 'DECISION_INVALID'],
        [decision(statement, 'accept', { replacement: statement }), 'DECISION_INVALID'],
        [decision(statement, 'replace', { replacement: statement }), 'DECISION_INVALID'],
        [decision(statement, 'replace', { replacement: 'st_none' }), 'STATEMENT_UNKNOWN'],
      ];
      for (const [draft, code] of refused)
        await expect(store().append(ANNA, [draft])).rejects.toMatchObject({ code });
    });

    it('an anchor of a statement without a quote', async () => {
      await store().append(RULES, drafts);
      const statement = await appendOne(
        store(),
        ANNA,
        stated(suggestion(id, { quote: null, note: 'by map' })),
      );
      const anchor: Draft = { kind: 'anchor', statement, textVersion: 2, start: 0, end: 4, status: 'exact' };
      await expect(store().append(RULES, [anchor])).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    });

    it('a second release of the same name', async () => {
      const { head } = await store().append(RULES, drafts);
      const release = { id: 'rel_1', name: '2024.1', head, documents: [id] };
      await store().append(RULES, [{ kind: 'release', release }]);
      const second = store().append(RULES, [{ kind: 'release', release: { ...release, id: 'rel_2' } }]);
      await expect(second).rejects.toMatchObject({ code: 'RELEASE_EXISTS' });
    });

    function textOf(different: { document?: string; text?: string }): Draft {
      if (text?.kind !== 'text') throw new Error('the second draft is the text');
      return { ...text, text: { ...text.text, ...different } };
    }

    function documentOf(different: { id?: string; sha256?: string }): Draft {
      if (document?.kind !== 'document') throw new Error('the first draft is the document');
      return { ...document, document: { ...document.document, ...different } };
    }

    function describedOf(unknown: string): Draft {
      const description = { field: 'title', value: 'Flour', basis: 'first line', author: RULES } as const;
      return { kind: 'description', document: unknown, description };
    }
  });
}
