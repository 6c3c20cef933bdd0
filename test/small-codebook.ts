import type { Codebook, RecordType, RollUp, Taxonomy, Variable } from '../src/codebook/index.ts';

/** A small codebook for tests: one record type of each shape that settling, releases and findings care about. */
export function smallCodebook(): Codebook {
  const term = { title: 'Term', definition: 'A term of the test codebook.' };
  return {
    id: 'small',
    title: 'Small codebook',
    version: '1.0.0',
    about: 'For tests.',
    recordTypes: { event: eventType(), exchange: exchangeType() },
    taxonomies: {
      event_type: taxonomy('event_type', ['attack', 'plot_disrupted', 'arrest_support', 'other']),
      link: taxonomy('link', ['linked', 'linked.directed', 'linked.guided', 'inspired']),
      weapon: taxonomy('weapon', ['explosives', 'explosives.vest', 'firearms', 'bladed']),
      target: taxonomy('target', [
        'government',
        'security_forces',
        'security_forces.police',
        'tourists',
        'civilians',
      ]),
      exchange_kind: taxonomy('exchange_kind', ['warning', 'training']),
    },
    inclusion: [
      {
        id: 'unnamed_place',
        recordType: 'event',
        kind: 'doubt',
        rule: 'No place.',
        evidenceAgainst: 'None.',
      },
    ],
    settle: {
      asserters: ['court', 'government', 'ngo', 'media'],
      asserterDefinitions: {},
      publishers: ['Gazette', 'Courier'],
      thenLaterPublished: true,
    },
    link: { accept: 0.9, review: 0.5, weights: {} },
    missing: { not_coded: term, not_reported: term, unknown: term, not_applicable: term, withheld: term },
    vocabulary: {},
    conventions: [],
    caveats: [],
    translations: {},
  };
}

function eventType(): RecordType {
  return recordType('event', 'type', [
    variable('type', 'category', { taxonomy: 'event_type' }),
    variable('date', 'date', { cardinality: 'several', settle: 'best_source' }),
    variable('place', 'place', { cardinality: 'several', roles: ['operation', 'target'] }),
    variable('arrested', 'count'),
    variable('age_min', 'number'),
    variable('organisation', 'actor', { cardinality: 'several' }),
    variable('link', 'category', { taxonomy: 'link' }),
    variable('weapon', 'category', {
      cardinality: 'several',
      taxonomy: 'weapon',
      roles: ['planned', 'seized'],
    }),
    variable('target', 'category', { cardinality: 'several', taxonomy: 'target' }),
    variable('seized_item', 'item', { cardinality: 'several' }),
    variable('legal_status', 'legal_status', { cardinality: 'several' }),
    variable('claimed', 'boolean'),
    variable('inclusion', 'inclusion'),
    variable('summary', 'text'),
  ]);
}

function exchangeType(): RecordType {
  return recordType('exchange', 'kind', [
    variable('kind', 'category', { taxonomy: 'exchange_kind' }),
    variable('from', 'country', { cardinality: 'several' }),
    variable('to', 'country'),
    variable('date', 'date'),
  ]);
}

function recordType(name: string, key: string, variables: readonly Variable[]): RecordType {
  const rollUps: readonly RollUp[] = [
    {
      name: 'state',
      title: 'The state',
      variable: 'target',
      codes: ['government', 'security_forces'],
      definition: 'Government and security forces.',
    },
  ];
  return {
    name,
    key,
    title: name,
    definition: `A ${name} of the test codebook.`,
    variables: Object.fromEntries(variables.map((each) => [each.name, each])),
    checks: [],
    rollUps: name === 'event' ? rollUps : [],
  };
}

function variable(name: string, type: Variable['type'], more: Partial<Variable> = {}): Variable {
  const several = more.cardinality === 'several';
  const settle = type === 'count' ? 'range' : several ? 'union' : 'best_source';
  const plain = { name, type, title: name, definition: name, cardinality: 'one', taxonomy: null } as const;
  return { ...plain, settle, roles: [], ...more };
}

function taxonomy(name: string, codes: readonly string[]): Taxonomy {
  const nearest = { gtd: null, acled: null, ucdp: null };
  const categories = codes.map((code) => [
    code,
    { code, title: code, definition: code, example: code, nearest, aliases: [] },
  ]);
  return {
    name,
    title: name,
    definition: name,
    open: false,
    keys: 'codes',
    categories: Object.fromEntries(categories),
  };
}
