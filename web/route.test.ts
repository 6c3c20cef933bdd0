import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute, type Route } from './route.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9_.]{0,12}$/);
const conditions = fc
  .array(fc.tuple(name, fc.array(name, { minLength: 1, maxLength: 3 })), { maxLength: 3 })
  .map((pairs) => Object.fromEntries(pairs));
const question = fc.record({
  type: name,
  where: conditions,
  of: conditions,
  by: fc.array(name, { maxLength: 2 }),
  known: fc.array(name, { maxLength: 2 }),
  background: fc.boolean(),
});
const id = fc.string({ minLength: 1 }).filter((text) => !/\p{Surrogate}/u.test(text));
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant({ page: 'documents' as const }),
  fc.record({ page: fc.constant('document' as const), id, statement: fc.option(id), waiting: fc.boolean() }),
  fc.record({ page: fc.constant('findings' as const), question }),
);

describe('route', () => {
  it('reads back every address that it writes', () => {
    fc.assert(
      fc.property(route, (one) => {
        expect(parseRoute(formatRoute(one))).toEqual(one);
      }),
    );
  });

  it.each(['', '#', '#/', '#/nowhere', '#/documents/', '#/%E0%A4%A'])(
    '%j is the list of documents',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ page: 'documents' });
    },
  );

  it('leaves out conditions that say nothing', () => {
    expect(parseRoute('#/findings?type=event&where=type&where=link:')).toMatchObject({
      question: { where: {} },
    });
  });
});
