import { describe, expect, it } from 'vitest';
import { compareCodebooks } from './compare.ts';
import { parseCodebook } from './parse.ts';
import { SMALL_CODEBOOK, smallCodebookWith } from './small-codebook.ts';

const before = parseCodebook(SMALL_CODEBOOK);
const changes = (passage: string, replacement: string) =>
  compareCodebooks(before, parseCodebook(smallCodebookWith(passage, replacement)));

describe('comparing two codebooks', () => {
  it('finds nothing between equals', () => {
    expect(compareCodebooks(before, parseCodebook(SMALL_CODEBOOK))).toEqual([]);
  });

  it.each([
    [
      'a category',
      'collision: {',
      'stranding: {',
      [
        ['removed', 'category', 'mishap/collision'],
        ['added', 'category', 'mishap/stranding'],
      ],
    ],
    [
      'a definition',
      'Another ship.',
      'Another ship or a rock.',
      [['redefined', 'category', 'mishap/collision', 'definition']],
    ],
    [
      'an example',
      'They met in fog.',
      'They met at night.',
      [['reworded', 'category', 'mishap/collision', 'example']],
    ],
    [
      'a rule of a variable',
      'definition: People lost.',
      'settle: best_source\n        definition: People lost.',
      [['redefined', 'variable', 'event.lost', 'settle']],
    ],
    [
      'a variable',
      '      note:',
      '      remark:',
      [
        ['removed', 'variable', 'event.note'],
        ['added', 'variable', 'event.remark', 'title'],
      ],
    ],
    [
      'a check',
      'depth < 12000',
      'depth < 11000',
      [
        ['removed', 'check', 'event.depth < 12000'],
        ['added', 'check', 'event.depth < 11000'],
      ],
    ],
    [
      'a roll-up',
      'codes: [storm, ice]',
      'codes: [storm]',
      [['redefined', 'roll_up', 'event.by_weather', 'codes']],
    ],
    [
      'an inclusion rule',
      'It happened at sea.',
      'It happened afloat.',
      [['redefined', 'inclusion_rule', 'event.at_sea', 'rule']],
    ],
    ['openness', '    open: true\n', '', [['redefined', 'taxonomy', 'owner', 'open']]],
  ])('%s', (_, passage, replacement, expected) => {
    const found = changes(passage, replacement).map(({ change, part, name }) => [change, part, name]);
    expect(found.toSorted()).toEqual(expected.map((row) => row.slice(0, 3)).toSorted());
    for (const [, , name, field] of expected)
      if (field && field !== 'title')
        expect(changes(passage, replacement).find((change) => change.name === name)?.fields).toEqual([field]);
  });

  it('added one way is removed the other', () => {
    const after = parseCodebook(smallCodebookWith('collision: {', 'stranding: {'));
    const swap = {
      added: 'removed',
      removed: 'added',
      redefined: 'redefined',
      reworded: 'reworded',
    } as const;
    const there = compareCodebooks(before, after).map((change) => ({
      ...change,
      change: swap[change.change],
    }));
    expect(there).toEqual(compareCodebooks(after, before));
  });
});
