import type { Form } from '../placeholder.ts';
import type { AskName } from './asks.ts';

export const SECTIONS = [
  'key',
  'map',
  'connections',
  'who',
  'operations',
  'cooperation',
  'comparison',
  'datasets',
  'contested',
  'measures',
  'sources',
  'left_out',
  'method',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** A line of a list, its number in the form that carries its denominator; or a table, chart or map of its own. */
export type Part =
  | { readonly kind: 'line'; readonly ask: AskName; readonly form: Form }
  | { readonly kind: 'display'; readonly ask: AskName; readonly how: string }
  | { readonly kind: 'list'; readonly what: 'excluded' }
  | { readonly kind: 'claims' };

/** What each section shows, as far as its questions can be answered. */
export const PARTS: Readonly<Record<SectionId, readonly Part[]>> = {
  key: [
    ...lines('sentence', 'plots', 'attacks', 'support_arrests', 'returns', 'cells', 'linked'),
    ...lines('sentence', 'explosives', 'government'),
    ...lines('sum', 'members', 'arrested'),
    display('chart stacked', 'by_year'),
  ],
  map: [display('chart map', 'by_type'), display('table', 'by_region'), display('table', 'by_town')],
  connections: [
    ...lines('sentence', 'linked', 'linked_local', 'inspired', 'pledged'),
    display('chart bar', 'links'),
    display('chart bar', 'modes'),
    display('table', 'link_locations'),
    display('chart bar', 'organisations'),
  ],
  who: [
    ...lines('sum', 'members', 'women', 'men', 'sex_unreported', 'minors'),
    ...lines('middle', 'youngest', 'oldest'),
    ...lines('sum', 'arrested'),
    display('table', 'legal'),
  ],
  operations: [
    ...lines('sentence', 'explosives', 'firearms', 'bladed'),
    display('chart bar', 'weapons'),
    ...lines('sentence', 'government', 'tourists'),
    display('chart bar', 'targets'),
    ...lines('sum', 'killed', 'injured'),
    display('table', 'seized'),
  ],
  cooperation: [
    display('chart bar', 'partners'),
    display('chart network', 'network'),
    display('table', 'outcomes'),
  ],
  comparison: [display('chart grouped', 'beside')],
  datasets: [
    display('table', 'datasets'),
    display('chart panels', 'datasets_types'),
    display('table', 'datasets_years'),
  ],
  contested: [{ kind: 'claims' }],
  measures: [display('chart timeline', 'timeline'), display('table', 'measures')],
  sources: [display('table', 'publishers'), display('table', 'asserters')],
  left_out: [{ kind: 'list', what: 'excluded' }],
  method: [],
};

function lines(form: Form, ...asks: readonly AskName[]): Part[] {
  return asks.map((ask) => ({ kind: 'line', ask, form }));
}

function display(how: string, ask: AskName): Part {
  return { kind: 'display', ask, how };
}
