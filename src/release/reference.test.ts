import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sqlType } from './cell.ts';
import { FIXED_TABLES } from './fixed-tables.ts';
import { PARTS } from './parts.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/reference/release.md'), 'utf8');

describe('the reference page', () => {
  it.each(FIXED_TABLES.map((table) => [table.name, table] as const))(
    'has the columns of %s',
    (name, table) => {
      const section = PAGE.split(`### ${name}\n`)[1]?.split(/\n##/)[0] ?? '';
      const rows = [...section.matchAll(/^\| `(\w+)` +\| (\S+)/gm)].map(
        ([, column, type]) => `${column} ${type}`,
      );
      expect(rows).toEqual(table.columns.map((column) => `${column.name} ${sqlType(column)}`));
    },
  );

  it('describes no other table', () => {
    const named = [...PAGE.matchAll(/^### (\w+)$/gm)].map(([, name]) => name);
    expect(named).toEqual(FIXED_TABLES.map(({ name }) => name));
  });

  it.each(Object.entries(PARTS))('has the columns of a %s', (type, parts) => {
    const row = PAGE.split('\n').find((line) => line.startsWith(`| ${type} `)) ?? '';
    const columns = [...row.matchAll(/`v(_\w+)?`/g)].map(([, suffix = '']) => suffix);
    expect(columns).toEqual(parts.map(({ suffix }) => suffix));
  });
});
