import { describe, expect, it } from 'vitest';
import { nextProblem, offsetOf, problemPlaces } from './problem-places.ts';

const problem = (line: number | null, column: number | null = null) => ({
  line,
  column,
  message: 'a number is typed',
  hint: null,
});
const marked = (built: string, now: string, ...problems: ReturnType<typeof problem>[]) =>
  problemPlaces(problems, built, now).map(({ line, start, end }) => [
    line,
    now.split('\n')[line - 1]?.slice(start, end),
  ]);

describe('places of problems', () => {
  it.each([
    ['In 2020, 61 % were linked.', 10, '61 %'],
    ['about 1,200.5 of them', 7, '1,200.5'],
    ['😀 or 61 percent', 6, '61'],
    ['see {{linked.k}} here', 5, '{{linked.k}}'],
    ['كان عددهم ٣٣ شخصا', 11, '٣٣'],
    ['  targets: {', null, 'targets: {'],
    ['x = &', 5, '&'],
    ['short', 40, 'short'],
  ] as const)('in %j from column %j are %j', (text, column, words) => {
    expect(marked(text, text, problem(1, column))).toEqual([[1, words]]);
  });

  it('move with lines that come and go, and are gone where their line is written anew', () => {
    const built = 'a\nb 1\nc\nd 2\n';
    const problems = [problem(2, 3), problem(4, 3)];
    expect(marked(built, 'a\nb 1\nnew\nnewer\nc\nd 2\n', ...problems)).toEqual([
      [2, '1'],
      [6, '2'],
    ]);
    expect(marked(built, 'd 2\n', ...problems)).toEqual([[1, '2']]);
    expect(marked(built, 'a\nb one\nc\nd 2\n', ...problems)).toEqual([[4, '2']]);
    expect(marked('same\nsame', 'same', problem(2))).toEqual([]);
  });

  it('without a line stand nowhere, and others in the order of the text', () => {
    expect(marked('a 1 b 2', 'a 1 b 2', problem(null), problem(1, 7), problem(1, 3))).toEqual([
      [1, '1'],
      [1, '2'],
    ]);
  });

  it('are gone through from the cursor, either way and around', () => {
    const text = 'one 1\ntwo 2\nthree 3';
    const places = problemPlaces([problem(1, 5), problem(2, 5), problem(3, 7)], text, text);
    const lineFrom = (cursor: number, direction: 1 | -1) =>
      nextProblem(places, text, cursor, direction)?.line;
    expect(lineFrom(offsetOf(text, 2, 4), 1)).toBe(3);
    expect(lineFrom(offsetOf(text, 2, 4), -1)).toBe(1);
    expect(lineFrom(text.length, 1)).toBe(1);
    expect(lineFrom(0, -1)).toBe(3);
    expect(nextProblem([], text, 0, 1)).toBeUndefined();
  });
});
