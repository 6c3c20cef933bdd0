import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isObject } from './own-member.ts';
import { SMALL_CODEBOOK } from './small-codebook.ts';
import { type DataPath, formatPath, readYaml } from './yaml-source.ts';

const source = readYaml(SMALL_CODEBOOK, 'book.yaml');
const leaves = leavesOf(source.data, []);

describe('places in YAML', () => {
  it('every leaf stands where its place says', () => {
    for (const [path, value] of leaves) {
      const text = from(source.place(path));
      const written = [String(value), `"${value}"`].some((form) => text.startsWith(form));
      expect(written, `${formatPath(path)}: ${text.slice(0, 30)}`).toBe(true);
      const key = path.at(-1);
      if (typeof key === 'string') expect(from(source.keyPlace(path)).startsWith(key)).toBe(true);
    }
    expect(leaves.length).toBeGreaterThan(100);
  });

  it('what is not there is placed at the nearest thing that is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...leaves),
        fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
        ([path], more) => {
          const beyond = source.place([...path, ...more.map((step) => `${step}!`)]);
          expect({ line: beyond.line, column: beyond.column }).toEqual({
            line: source.place(path).line,
            column: source.place(path).column,
          });
        },
      ),
    );
  });
});

function leavesOf(value: unknown, path: DataPath): [DataPath, unknown][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (!isObject(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...path, key]));
}

function from({ line = 0, column = 0 }: { line?: number | undefined; column?: number | undefined }): string {
  return SMALL_CODEBOOK.split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1);
}
