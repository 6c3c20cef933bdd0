import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { withoutDefaults } from './without-defaults.ts';

const noteSchema = z.object({
  id: z.string(),
  value: z.unknown(),
  note: z.string().nullable().default(null),
  tags: z.array(z.string()).readonly().default([]),
  quote: z
    .object({ exact: z.string(), before: z.string().default('') })
    .nullable()
    .default(null),
});
const schema = z.array(z.object({ notes: z.array(noteSchema), background: z.boolean().default(false) }));

it('leaves out what the schema has by default, at every depth', () => {
  const bare = { id: 'a', value: '', note: null, tags: [], quote: null };
  const quoted = {
    id: 'b',
    value: { note: null },
    note: 'n',
    tags: ['t'],
    quote: { exact: 'x', before: '' },
  };
  expect(withoutDefaults(schema, [{ notes: [bare, quoted], background: false }])).toEqual([
    {
      notes: [
        { id: 'a', value: '' },
        { id: 'b', value: { note: null }, note: 'n', tags: ['t'], quote: { exact: 'x' } },
      ],
    },
  ]);
});

it('what is read back is what was written', () => {
  const text = fc.constantFrom('', 'x');
  const quote = fc.record({ exact: text, before: text });
  const note = fc.record({
    id: text,
    value: fc.constantFrom(0, '', null, false, []),
    note: fc.option(text),
    tags: fc.array(text, { maxLength: 2 }),
    quote: fc.option(quote),
  });
  const data = fc.array(fc.record({ notes: fc.array(note, { maxLength: 3 }), background: fc.boolean() }));
  fc.assert(
    fc.property(data, (whole) => {
      const read: unknown = JSON.parse(JSON.stringify(withoutDefaults(schema, whole)));
      expect(schema.parse(read)).toEqual(whole);
    }),
  );
});
