import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALLOCATIONS, PLAIN_QUESTION } from '../../src/model/index.ts';
import { documentSearchSchema } from '../document/document-search.ts';
import { questionOf, questionSearchSchema, searchOf } from '../findings/question-search.ts';
import { parseSearch, stringifySearch } from './address.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9_.]{0,12}$/);
const conditions = fc
  .array(fc.tuple(name, fc.array(name, { minLength: 1, maxLength: 3 })), { maxLength: 3 })
  .map((pairs) => Object.fromEntries(pairs));
const question = fc
  .record({
    type: name,
    where: conditions,
    of: conditions,
    by: fc.array(name, { maxLength: 2 }),
    known: fc.array(name, { maxLength: 2 }),
    background: fc.boolean(),
    sum: fc.array(name, { maxLength: 2 }),
    allocation: fc.constantFrom(...ALLOCATIONS),
    cumulative: fc.boolean(),
  })
  .map((asked) => ({ ...asked, within: asked.by.slice(0, 1) }));
const words = fc.string({ minLength: 1 }).filter((text) => !/\p{Surrogate}/u.test(text));

describe('what stands behind ? in an address', () => {
  it('reads back every question that it writes', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const one = { ...PLAIN_QUESTION, ...asked };
        const search = questionSearchSchema.parse(parseSearch(stringifySearch(searchOf(one))));
        expect(questionOf(search)).toEqual(one);
      }),
    );
  });

  it('reads back the place in a document', () => {
    fc.assert(
      fc.property(words, fc.boolean(), (statement, waiting) => {
        const search = documentSearchSchema.parse(parseSearch(stringifySearch({ statement, waiting })));
        expect(search).toEqual({ statement, ...(waiting ? { waiting } : {}) });
      }),
    );
  });

  it('drops what it does not understand, and conditions that say nothing', () => {
    expect(documentSearchSchema.parse(parseSearch('?waiting=maybe&statement=a&statement=b'))).toEqual({});
    const search = questionSearchSchema.parse(parseSearch('?type=event&where=type&where=link:'));
    expect(questionOf(search).where).toEqual({});
  });

  it('asks for the records by type where it asks nothing', () => {
    expect(questionOf(questionSearchSchema.parse(parseSearch(''))).by).toEqual(['type']);
  });
});
