import { expect, it } from 'vitest';
import { originsOf } from './origins.ts';

const WIRE =
  'Police in Sousse held six men on Tuesday who had planned to strike the harbour, the ministry said, and found two rifles in a shed behind the market.';
const REWRITTEN = `SOUSSE: ${WIRE.replace('Tuesday', 'Tuesday evening')} More follows.`;
const OWN =
  'Six people were detained in the port town this week; neighbours told this paper that officers came at dawn and searched a shed, and that nobody was hurt.';

it('copies and rewrites of one text are one origin, through a third too', () => {
  expect(originsOf([WIRE, OWN])).toBe(2);
  expect(originsOf([WIRE, REWRITTEN, WIRE.toUpperCase(), OWN])).toBe(2);
  expect(originsOf(['Six held.', 'Six held.'])).toBe(2);
  expect(originsOf([])).toBe(0);
});
