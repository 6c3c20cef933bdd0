import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packedCodes, unpackedCodes } from './packed-codes.ts';

it('codes come back from their text, however many lines there are', () => {
  const some = fc
    .integer({ min: 2, max: 2 ** 20 })
    .chain((lines) => fc.tuple(fc.constant(lines), fc.array(fc.nat(lines - 1))));
  fc.assert(
    fc.property(some, ([lines, codes]) => {
      expect([...unpackedCodes(packedCodes(codes, lines), lines)]).toEqual(codes);
    }),
  );
});

it('one line needs no codes', () => {
  expect(packedCodes([0, 0, 0], 1)).toBe('');
  expect(unpackedCodes('', 1)).toHaveLength(0);
});
