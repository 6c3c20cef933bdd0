import { describe, expect, it } from 'vitest';
import { compileCodebook, readCompiled } from './compiled.ts';
import { parseCodebook } from './parse.ts';
import { SMALL_CODEBOOK } from './small-codebook.ts';

const codebook = parseCodebook(SMALL_CODEBOOK);
const text = compileCodebook(codebook, 'a1');

describe('a compiled codebook', () => {
  it('reads back as it was', () => {
    expect(readCompiled(text, 'a1')).toEqual(codebook);
  });

  it('is not read for another source, from another version or when damaged', () => {
    expect(readCompiled(text, 'b2')).toBeNull();
    expect(readCompiled(text.replace('"format":', '"format":9'), 'a1')).toBeNull();
    for (const damaged of [
      '',
      'null',
      '[]',
      '{}',
      text.slice(0, -9),
      JSON.stringify({ format: 1, source: 'a1' }),
    ])
      expect(readCompiled(damaged, 'a1')).toBeNull();
  });

  it('has a new format number when the shape of a codebook changes', () => {
    const shape = [...new Set(membersOf(codebook, ''))].sort();
    expect({ format: JSON.parse(text).format, shape }).toMatchSnapshot();
  });
});

/** Paths of the members that the types name; what users name is `*`. */
function membersOf(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => membersOf(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [path];
  const named =
    /(^|\.)(recordTypes|taxonomies|variables|categories|vocabulary(\.\*)?|missing|asserterDefinitions)$/;
  return Object.entries(value).flatMap(([key, member]) =>
    membersOf(member, `${path}${path === '' ? '' : '.'}${named.test(path) ? '*' : key}`),
  );
}
