import type { VariableView } from '../../src/api/index.ts';
import { namedOptions, type Option } from '../kit/labelled-select.tsx';

const TIMES: readonly Option[] = [
  { value: 'year', title: 'Year' },
  { value: 'month', title: 'Month' },
];
const AREAS: readonly Option[] = [
  { value: 'country', title: 'Country' },
  { value: 'region', title: 'Region' },
  { value: 'town', title: 'Town' },
];
const SOURCES: readonly Option[] = [
  { value: 'dataset', title: 'Dataset' },
  { value: 'publisher', title: 'Publisher' },
  { value: 'language', title: 'Language' },
  { value: 'asserter', title: 'Who asserts it' },
];

/** What a condition can be on: as for groups, the whole date instead of its months. */
export function conditionOptions(variables: readonly VariableView[]): Option[] {
  return groupOptions(variables).filter(({ value }) => value !== '' && value !== 'month');
}

/** What records can be grouped by: time and place where they have such values, sources, and their variables. */
export function groupOptions(variables: readonly VariableView[]): Option[] {
  const has = (type: VariableView['type']) => variables.some((variable) => variable.type === type);
  return [
    { value: '', title: 'nothing' },
    ...(has('date') ? TIMES : []),
    ...(has('place') ? AREAS : []),
    ...namedOptions(variables),
    ...SOURCES,
  ];
}
