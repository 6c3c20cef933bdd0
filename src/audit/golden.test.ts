import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditText } from './index.ts';

const FILE = join(import.meta.dirname, '..', '..', 'test', 'golden', 'audit', 'texts.jsonl');

interface Case {
  readonly language: string;
  readonly text: string;
  readonly published?: string;
  /** Kind and verdict of each thing that is checked in it. */
  readonly expect: readonly string[];
}

const CASES: readonly Case[] = readFileSync(FILE, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

function audited({ text, language, published }: Case) {
  return auditText({ text, language, published: published ?? null, furniture: [] });
}

describe('golden texts', () => {
  it.each(CASES)('$language $text', (one) => {
    const lines = audited(one);
    expect(lines.map(({ kind, verdict }) => `${kind} ${verdict}`).sort()).toEqual([...one.expect].sort());
  });

  it('quotes are exact, in code points', () => {
    for (const one of CASES) {
      const shifted = { ...one, text: `\u{1F4C4} ${one.text}` };
      for (const { quote } of audited(shifted))
        expect([...shifted.text].slice(quote.start, quote.end).join('')).toBe(quote.exact);
    }
  });
});
