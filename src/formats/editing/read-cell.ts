import {
  AGENCY_ROLES,
  type Count,
  DATE_BASES,
  exactly,
  FLAGS,
  type Flag,
  INCLUSIONS,
  isMissing,
  PLACE_ROLES,
  type Place,
  RELATIONS,
  type Value,
  type ValueType,
} from '../../model/index.ts';
import { CellProblem, dateCell, numberCell } from '../cell-values.ts';
import type { RowNames } from '../value-readers.ts';
import { CELL_FORMS, cellText, type Flagged } from './cell-text.ts';

/** Looks up what a cell cannot say in full. */
export interface EditNames extends RowNames {
  /** A place by its name, with coordinates where the gazetteer has it. */
  place(name: string, country: string | null, role: Place['role']): Place;
}

/** What a text of a cell is read beside. */
export interface ReadingBeside {
  readonly variable: string;
  readonly type: ValueType;
  /** Values that the record has or had: one that is written alike is meant, with all that the cell does not show. */
  readonly known: readonly Value[];
  readonly names: EditNames;
}

const FLAGGED = new RegExp(
  `^([\\s\\S]*?)\\s*\\{((?:${FLAGS.join('|')})(?:,\\s*(?:${FLAGS.join('|')}))*)\\}$`,
);

/** A value out of a text that {@link cellText} made or that somebody wrote. @throws CellProblem */
export function readCellText(text: string, beside: ReadingBeside): Flagged {
  const [, said = text, marks = ''] = FLAGGED.exec(text) ?? [];
  const flags = FLAGS.filter((flag) => marks.split(/,\s*/).includes(flag)) satisfies Flag[];
  if (isMissing(said)) return { value: said, flags };
  const known = beside.known.find((value) => cellText({ value, flags: [] }) === said);
  return { value: known ?? READERS[beside.type](said, beside), flags };
}

type Reader = (text: string, beside: ReadingBeside) => Value;

const READERS: Readonly<Record<ValueType, Reader>> = {
  date: (text) => {
    const [said, basis] = roleBehind(text, DATE_BASES);
    return { edtf: dateCell(said, undefined), basis: basis ?? 'occurred' };
  },
  period: (text) => dateCell(text, undefined),
  count: (text) => countFrom(text),
  place: placeFrom,
  category: (text) => {
    const parts = /^(\S+) \(([^()]+)\)$/.exec(text);
    return parts?.[1] && parts[2] ? { id: parts[1], role: parts[2] } : text;
  },
  country: (text, { names }) => {
    const code = names.country(text);
    if (code === null) throw new CellProblem(`"${text}" is no country that is known`);
    return code;
  },
  actor: (text, { names, variable }) => {
    const [said, role] = roleBehind(text, AGENCY_ROLES);
    const own = /^other: ([\s\S]+)$/.exec(said)?.[1];
    const name = own === undefined ? (said === 'other' ? said : names.actor(variable, said)) : null;
    const actor = name === null ? { name: 'other', text: own ?? said } : { name, text: null };
    return role === undefined ? actor : { ...actor, role };
  },
  item: (text) => {
    const [, item = text, count] = /^([\s\S]+): ([^:]+)$/.exec(text) ?? [];
    if (count === undefined) return { item, count: null };
    const figure = countFrom(count);
    return { item, count: isExact(figure) ? figure.best : figure };
  },
  legal_status: (text) => {
    const [, id = text, rest = ''] = /^([^:]+): ([\s\S]+)$/.exec(text) ?? [];
    const dated = /(?:^| )on ([\dX.][\dX./~?%-]*)$/.exec(rest);
    const [count, date] = dated ? [rest.slice(0, dated.index), dated[1] ?? ''] : [rest, ''];
    return {
      id,
      count: count === '' ? null : countFrom(count),
      date: date === '' ? null : dateCell(date, undefined),
    };
  },
  quantity: (text) => {
    const [, code = text, label = text] = /^([^:]+): ([\s\S]+)$/.exec(text) ?? [];
    return { code, label };
  },
  inclusion: (text) => {
    const [status = '', rules = ''] = text.split(/:\s*/);
    const found = INCLUSIONS.find((one) => one === status) ?? refuse(text, 'inclusion');
    return { status: found, rules: rules.split(/,\s*/).filter((rule) => rule !== '') };
  },
  relation: (text) => {
    const [kind, record = '', ...rest] = text.split(/\s+/);
    const found = RELATIONS.find((one) => one === kind);
    if (!found || record === '' || rest.length > 0) return refuse(text, 'relation');
    return { kind: found, record };
  },
  text: (text) => text,
  boolean: (text) => {
    if (/^(yes|true|1)$/i.test(text)) return true;
    return /^(no|false|0)$/i.test(text) ? false : refuse(text, 'boolean');
  },
  number: (text) => numberCell(text),
};

function refuse(text: string, type: ValueType): never {
  throw new CellProblem(`"${text}" is no ${type.replace('_', ' ')}; write ${CELL_FORMS[type]}`);
}

/** `text (role)` where the role is one of these. */
function roleBehind<Role extends string>(text: string, roles: readonly Role[]): [string, Role | undefined] {
  const [, said = text, last] = /^([\s\S]*) \(([^()]*)\)$/.exec(text) ?? [];
  const role = roles.find((one) => one === last);
  return role === undefined ? [text, undefined] : [said, role];
}

const COUNT =
  /^(?:(\d+)(?: *\((\d*) *[–—-] *(\d*)\))?|(\d*) *[–—-] *(\d*))?(?: *\[([^\]]*(?:\][^\]]+)*)\])?$/;

function countFrom(text: string): Count {
  const parts = COUNT.exec(text.replace(/(?<=\d)[, {2}](?=\d{3}(?!\d))/g, ''));
  if (!parts || text === '') return refuse(text, 'count');
  const [, best, low, high, from, to, qualifier = null] = parts;
  const figure = (digits: string | undefined) => (digits ? Number(digits) : null);
  const bare = best !== undefined && low === undefined;
  const count = bare
    ? { ...exactly(Number(best)), qualifier }
    : { low: figure(low ?? from), best: figure(best), high: figure(high ?? to), qualifier };
  const given = [count.low, count.best, count.high].filter((one) => one !== null);
  if (given.some((one, i) => i > 0 && one < (given[i - 1] ?? 0))) refuse(text, 'count');
  return count;
}

function isExact({ low, best, high, qualifier }: Count): boolean {
  return low === best && best === high && qualifier === null;
}

/** A place by name, country and role; one that the record knows under that name keeps its coordinates. */
function placeFrom(text: string, { known, names }: ReadingBeside): Place {
  const [said, role = 'operation'] = roleBehind(text, PLACE_ROLES);
  const [, name = said, state] = /^([\s\S]+), ([^,]+)$/.exec(said) ?? [];
  const country = state === undefined ? null : names.country(state);
  const written = country === null ? { name: said, country } : { name, country };
  const before = known.find(
    (value): value is Place =>
      typeof value === 'object' &&
      'precision' in value &&
      value.name === written.name &&
      value.country === written.country,
  );
  return before ? { ...before, role } : names.place(written.name, written.country, role);
}
