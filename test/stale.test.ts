import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale } from '../build/stale.mjs';

describe('what was built', () => {
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'attest-stale-'));
    for (const file of ['package.json', 'src/model/value.ts', 'src/model/value.test.ts']) written(file, 1000);
    written('dist/stamp', 2000);
  });

  afterEach(() => rmSync(home, { recursive: true, force: true }));

  function written(file: string, second: number): void {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    writeFileSync(join(home, file), '');
    utimesSync(join(home, file), second, second);
  }

  it('stands while nothing is newer', () => expect(isStale(home)).toBe(false));

  it.each(['package.json', 'src/model/value.ts', 'web/main.tsx'])(
    'is built again when %s is newer',
    (file) => {
      written(file, 3000);
      expect(isStale(home)).toBe(true);
    },
  );

  it('does not depend on tests', () => {
    written('src/model/value.test.ts', 3000);
    expect(isStale(home)).toBe(false);
  });

  it('is built when it is not there', () => {
    rmSync(join(home, 'dist'), { recursive: true });
    expect(isStale(home)).toBe(true);
  });
});
