import { describe, expect, it } from 'vitest';
import { AttestError } from '../model/index.ts';
import { parseCodebook } from './parse.ts';
import { SMALL_CODEBOOK, smallCodebookWith } from './small-codebook.ts';

describe('a sound codebook', () => {
  const codebook = parseCodebook(SMALL_CODEBOOK);

  it('fills in titles, cardinality and settle rules', () => {
    const { crew, cargo, type } = codebook.recordTypes.event?.variables ?? {};
    expect(crew).toMatchObject({
      title: 'Crew',
      cardinality: 'one',
      settle: 'range',
      taxonomy: null,
      roles: [],
    });
    expect(cargo).toMatchObject({ cardinality: 'several', settle: 'union', roles: ['deck', 'hold'] });
    expect(type).toMatchObject({ settle: 'best_source', taxonomy: 'mishap' });
  });

  it('reads checks, roll-ups, categories and policy', () => {
    const event = codebook.recordTypes.event;
    expect(event?.checks[1]).toEqual({
      left: 'depth',
      op: '<',
      right: '12000',
      message: 'No sea is so deep.',
    });
    expect(event?.rollUps[0]).toMatchObject({
      name: 'by_weather',
      variable: 'type',
      codes: ['storm', 'ice'],
    });
    expect(codebook.taxonomies.mishap?.categories['storm.lightning']?.title).toBe('Lightning');
    expect(codebook.taxonomies.mishap?.categories.ice?.nearest.acled).toBe('Other');
    expect(codebook.taxonomies.owner?.categories['Hansen & Sons']?.title).toBe('Hansen & Sons');
    expect(codebook.settle.asserters.slice(0, 2)).toEqual(['court', 'government']);
    expect(codebook.settle.thenLaterPublished).toBe(true);
    expect(codebook.inclusion).toEqual([
      {
        id: 'at_sea',
        recordType: 'event',
        kind: 'criterion',
        rule: 'It happened at sea.',
        evidenceAgainst: 'It was in dock.',
      },
    ]);
  });
});

/** What is broken, how, and the problem: text, place of the mistake, hint. */
const MISTAKES: readonly [
  string,
  string,
  string,
  { text: RegExp; path: string; at: string; hint?: RegExp },
][] = [
  [
    'an unknown key',
    'title: Harbour watch',
    'titel: Harbour watch',
    { text: /unknown key titel/, path: 'titel', at: 'titel', hint: /did you mean title\?/ },
  ],
  [
    'a missing key',
    'about: Ships and what befell them.\n',
    '',
    { text: /no about/, path: '', at: 'codebook', hint: /add about/ },
  ],
  [
    'a number for text',
    'version: "0.3.0"',
    'version: 3',
    { text: /version should be text, not 3/, path: 'version', at: '3', hint: /quotes/ },
  ],
  [
    'an unknown value type',
    'type: number',
    'type: numbre',
    {
      text: /"numbre" is not allowed/,
      path: 'record_types.event.variables.depth.type',
      at: 'numbre',
      hint: /did you mean number\?/,
    },
  ],
  [
    'an unknown taxonomy',
    'taxonomy: mishap',
    'taxonomy: mishaps',
    {
      text: /no taxonomy mishaps/,
      path: 'record_types.event.variables.type.taxonomy',
      at: 'mishaps',
      hint: /did you mean mishap\?/,
    },
  ],
  [
    'a category without taxonomy',
    '        taxonomy: mishap\n',
    '',
    {
      text: /type is a category without a taxonomy/,
      path: 'record_types.event.variables.type.taxonomy',
      at: 'definition: What befell it.',
    },
  ],
  [
    'a taxonomy that nobody uses',
    '        taxonomy: verdict\n',
    '        taxonomy: mishap\n',
    { text: /no variable uses the taxonomy verdict/, path: 'taxonomies.verdict', at: 'verdict:\n    title' },
  ],
  [
    'codes for an actor',
    'taxonomy: owner',
    'taxonomy: cargo',
    {
      text: /actor needs a taxonomy with keys: names/,
      path: 'record_types.event.variables.owner.taxonomy',
      at: 'cargo\n      verdict',
    },
  ],
  [
    'a child without its parent',
    'storm.lightning:',
    'hail.stones:',
    {
      text: /hail\.stones has no parent hail/,
      path: 'taxonomies.mishap.categories.hail.stones',
      at: 'hail.stones',
      hint: /add a category hail/,
    },
  ],
  [
    'a code twice',
    '      collision:',
    '      ice:',
    { text: /ice is there twice/, path: '', at: 'ice: { definition: Another ship.' },
  ],
  [
    'a missing value as a code',
    '      collision:',
    '      unknown:',
    {
      text: /unknown is a missing value/,
      path: 'taxonomies.mishap.categories.unknown',
      at: 'unknown: { definition: Another',
    },
  ],
  [
    'a code with a space',
    '      grain:',
    '      rye grain:',
    {
      text: /rye grain is not a code/,
      path: 'taxonomies.cargo.categories.rye grain',
      at: 'rye grain',
      hint: /keys: names/,
    },
  ],
  [
    'a range of dates',
    '        definition: When it left.\n',
    '        definition: When it left.\n        settle: range\n',
    {
      text: /range does not fit a single date/,
      path: 'record_types.event.variables.left.settle',
      at: 'range\n        type: date',
      hint: /use best_source/,
    },
  ],
  [
    'a union of one',
    '        definition: People lost.\n',
    '        definition: People lost.\n        settle: union\n',
    {
      text: /union does not fit a single count/,
      path: 'record_types.event.variables.lost.settle',
      at: 'union\n        type: count',
      hint: /range or best_source/,
    },
  ],
  [
    'a role that places lack',
    'roles: [operation, transit]',
    'roles: [operation, transitt]',
    {
      text: /transitt is not a role of a place/,
      path: 'record_types.event.variables.place.roles[1]',
      at: 'transitt',
      hint: /did you mean transit\?/,
    },
  ],
  [
    'roles of a text',
    '        definition: Anything else.\n',
    '        definition: Anything else.\n        roles: [deck]\n',
    {
      text: /a text takes no roles/,
      path: 'record_types.event.variables.note.roles',
      at: '[deck]\n        type: text',
    },
  ],
  [
    'a check of nothing',
    'check: lost <= crew',
    'check: lost <= crow',
    {
      text: /no variable crow/,
      path: 'record_types.event.checks[0].check',
      at: 'lost <= crow',
      hint: /did you mean crew\?/,
    },
  ],
  [
    'a check of unlike things',
    'check: lost <= crew',
    'check: lost <= left',
    {
      text: /lost and left cannot be compared/,
      path: 'record_types.event.checks[0].check',
      at: 'lost <= left',
    },
  ],
  [
    'a check of text',
    'check: lost <= crew',
    'check: note <= crew',
    {
      text: /note is a text and has no order/,
      path: 'record_types.event.checks[0].check',
      at: 'note <= crew',
    },
  ],
  [
    'a check in another language',
    'check: lost <= crew',
    'check: lost =< crew',
    { text: /not a check/, path: 'record_types.event.checks[0].check', at: 'lost =< crew' },
  ],
  [
    'a roll-up of no code',
    'codes: [storm, ice]',
    'codes: [storm, rice]',
    {
      text: /type has no code rice/,
      path: 'record_types.event.roll_ups.by_weather.codes[1]',
      at: 'rice',
      hint: /did you mean ice\?/,
    },
  ],
  [
    'a roll-up named as a code',
    'by_weather:',
    'ice:',
    {
      text: /roll-up ice has the name of a code/,
      path: 'record_types.event.roll_ups.ice',
      at: 'ice:\n        title',
    },
  ],
  [
    'a roll-up of numbers',
    '        variable: type\n',
    '        variable: depth\n',
    {
      text: /depth has no codes/,
      path: 'record_types.event.roll_ups.by_weather.variable',
      at: 'depth\n        codes',
    },
  ],
  [
    'an unknown key variable',
    'key: type',
    'key: tipe',
    { text: /no variable tipe/, path: 'record_types.event.key', at: 'tipe', hint: /did you mean type\?/ },
  ],
  [
    'a key of many values',
    'key: type',
    'key: cargo',
    { text: /cargo has several values/, path: 'record_types.event.key', at: 'cargo\n    variables' },
  ],
  [
    'rules for no record type',
    'inclusion:\n  event:',
    'inclusion:\n  evnt:',
    { text: /no record type evnt/, path: 'inclusion.evnt', at: 'evnt', hint: /did you mean event\?/ },
  ],
  [
    'a class without rank',
    '    - { class: ngo, definition: The lifeboat society. }\n',
    '',
    { text: /no rank to ngo/, path: 'settle.asserters', at: '- { class: court' },
  ],
  [
    'a class twice',
    'class: expert',
    'class: court',
    { text: /court is there twice/, path: 'settle.asserters[4]', at: '{ class: court, definition: Pilots' },
  ],
  [
    'review above accept',
    'review: 0.5',
    'review: 0.95',
    { text: /review \(0\.95\) is above link\.accept/, path: 'link.review', at: '0.95' },
  ],
  [
    'a missing missing value',
    '  withheld: { title: Withheld, definition: Kept back. }\n',
    '',
    { text: /missing_values has no withheld/, path: 'missing_values', at: 'missing_values' },
  ],
  [
    'a nearest code that is a number',
    'acled: Other',
    'acled: 8',
    {
      text: /acled should be text/,
      path: 'taxonomies.mishap.categories.ice.nearest.acled',
      at: '8, ucdp',
      hint: /quotes/,
    },
  ],
  [
    'a nearest dataset that is none',
    'acled: Other',
    'acledd: Other',
    {
      text: /unknown key acledd/,
      path: 'taxonomies.mishap.categories.ice.nearest.acledd',
      at: 'acledd',
      hint: /did you mean acled\?/,
    },
  ],
  [
    'a colon in plain text',
    'about: Ships and',
    'about: Ships: and',
    { text: /YAML/, path: '', at: 'Ships: and' },
  ],
];

describe('a codebook with a mistake', () => {
  it.each(MISTAKES)('%s', (_, passage, replacement, expected) => {
    const yaml = smallCodebookWith(passage, replacement);
    const problems = problemsOf(yaml);
    const found = problems.find(({ message }) => expected.text.test(message));
    expect(found, problems.map(({ message }) => message).join('\n')).toBeDefined();
    expect(found?.code).toBe('CODEBOOK_INVALID');
    expect(found?.where?.file).toBe('book.yaml');
    expect(found?.where?.path ?? '').toBe(expected.path);
    expect(textAt(yaml, found?.where?.line, found?.where?.column)).toSatisfy((text: string) =>
      text.startsWith(expected.at),
    );
    if (expected.hint) expect(found?.hint).toMatch(expected.hint);
  });

  it('lists mistakes of shape and of reference together, in the order of the file', () => {
    const yaml = SMALL_CODEBOOK.replace('type: number', 'type: numbre')
      .replace('lost <= crew', 'lost <= crow')
      .replace('depth < 12000', 'depth <> 12000')
      .replace('codes: [storm, ice]', 'codes: [storm, rice]')
      .replace('class: ngo', 'class: ngos');
    expect(problemsOf(yaml).map(({ where }) => where?.path)).toEqual([
      'record_types.event.variables.depth.type',
      'record_types.event.checks[0].check',
      'record_types.event.checks[1].check',
      'record_types.event.roll_ups.by_weather.codes[1]',
      'settle.asserters[3].class',
    ]);
  });

  it('says once what is wrong with a variable that others refer to', () => {
    expect(problemsOf(smallCodebookWith('type: number', 'type: numbre'))).toHaveLength(1);
    expect(
      problemsOf(
        smallCodebookWith(
          'definition: What befell it.\n        type',
          'definiton: What befell it.\n        type',
        ),
      ),
    ).toHaveLength(2);
  });

  it('refuses what is no mapping at all', () => {
    for (const yaml of ['', '- a\n- b\n', 'harbour', '---\n---\n'])
      expect(problemsOf(yaml).length).toBeGreaterThan(0);
  });

  it('refuses aliases that multiply', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]',
      'c: [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b]',
    ];
    expect(problemsOf(`${bomb.join('\n')}\n`)[0]?.message).toMatch(/alias/i);
  });

  it('is no sounder for names that every object has', () => {
    expect(problemsOf(smallCodebookWith('key: type', 'key: constructor'))[0]?.message).toMatch(
      /no variable constructor/,
    );
    expect(problemsOf(smallCodebookWith('taxonomy: mishap', 'taxonomy: valueOf'))[0]?.message).toMatch(
      /no taxonomy valueOf/,
    );
  });
});

function problemsOf(yaml: string): readonly AttestError[] {
  try {
    parseCodebook(yaml, 'book.yaml');
  } catch (thrown) {
    if (thrown instanceof AttestError) return thrown.problems;
    throw thrown;
  }
  return [];
}

/** The text from a line and column on, both from 1. */
function textAt(yaml: string, line = 0, column = 0): string {
  const lines = yaml.split('\n').slice(line - 1);
  return [lines[0]?.slice(column - 1), ...lines.slice(1)].join('\n');
}
