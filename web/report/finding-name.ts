import type { Question } from '../../src/model/index.ts';

const LONGEST = 48;

/** A name for a question's answer, made of what it asks: `plot_disrupted_2020_by_year`, `events`. */
export function findingName({ type, where, by }: Question): string {
  const asked = Object.values(where).map((codes) => plain(codes.join('_or_')));
  const what = asked.filter((part) => part !== '');
  const first = what.length === 0 || /^\d/.test(what[0] ?? '') ? [`${plain(type)}s`] : [];
  const rows = by.length === 0 ? [] : ['by', ...by.map(plain)];
  return cut([...first, ...what, ...rows].filter((part) => part !== '').join('_')) || 'finding';
}

function plain(code: string): string {
  return code
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toLowerCase();
}

function cut(name: string): string {
  if (name.length <= LONGEST) return name;
  return name.slice(0, LONGEST + 1).replace(/_[^_]*$/, '');
}
