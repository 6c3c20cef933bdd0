import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VALUE_TYPES } from '../model/index.ts';
import { SETTLE_RULES } from './codebook.ts';
import { codebookJsonSchema } from './json-schema.ts';
import { keysAt } from './own-member.ts';
import { parseCodebook } from './parse.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/reference/codebook.md'), 'utf8');
const codebook = parseCodebook(
  readFileSync(join(ROOT, 'codebooks/political-violence-and-response.yaml'), 'utf8'),
);

/** First cells of a Markdown table, by the heading of its first column. */
function rowsOf(heading: string, text = PAGE): string[][] {
  const [, table = ''] = new RegExp(`^\\| ${heading} .*\\n\\|[- |]+\\n((?:\\|.*\\n)+)`, 'm').exec(text) ?? [];
  return table
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim().replaceAll('`', ''))
        .slice(1, -1),
    );
}

describe('the reference page', () => {
  it('lists every section, value type and settle rule, and no other', () => {
    const sections = keysAt(codebookJsonSchema(), ['properties']);
    expect(
      rowsOf('key')
        .map(([name]) => name)
        .sort(),
    ).toEqual(sections.sort());
    expect(
      rowsOf('type')
        .map(([name]) => name)
        .sort(),
    ).toEqual([...VALUE_TYPES].sort());
    expect(
      rowsOf('settle rule')
        .map(([name]) => name)
        .sort(),
    ).toEqual([...SETTLE_RULES].sort());
  });

  it.each(Object.values(codebook.recordTypes))('lists the variables of $name as they are', (type) => {
    const section = PAGE.slice(PAGE.indexOf(`### \`${type.name}\``));
    expect(rowsOf('variable', section)).toEqual(
      Object.values(type.variables).map(({ name, type: of, cardinality, settle, taxonomy }) => [
        name,
        of,
        cardinality,
        settle,
        taxonomy ?? '',
      ]),
    );
    expect(section).toContain(`Key: \`${type.key}\`.`);
    for (const { name } of type.rollUps) expect(PAGE).toContain(`\`${name}\``);
  });

  it('lists every code', () => {
    const rows = new Map(
      rowsOf('taxonomy').map(([name = '', codes]) => [name.replace(' (open)', ''), codes]),
    );
    for (const { name, keys, categories } of Object.values(codebook.taxonomies))
      expect(rows.get(name)).toBe(keys === 'codes' ? Object.keys(categories).join(', ') : undefined);
  });
});
