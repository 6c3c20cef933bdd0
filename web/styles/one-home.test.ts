import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** A class by itself at the start of a line: the rule that says what it looks like everywhere. */
const RULE = /^(\.[\w-]+)(?:,| \{)/gm;

it('a class looks the same wherever it is used: only one style sheet says how', () => {
  const homes = new Map<string, Set<string>>();
  for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.css'))) {
    const sheet = readFileSync(join(import.meta.dirname, file), 'utf8');
    for (const [, name = ''] of sheet.matchAll(RULE))
      homes.set(name, (homes.get(name) ?? new Set()).add(file));
  }
  expect(homes.size).toBeGreaterThan(100);
  expect(
    [...homes]
      .filter(([, files]) => files.size > 1)
      .map(([name, files]) => `${name}: ${[...files].join(', ')}`),
  ).toEqual([]);
});
