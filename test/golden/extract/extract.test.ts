import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractByRules } from '../../../src/extract/index.ts';
import type { SuggestedRecord } from '../../../src/model/index.ts';
import { cityGazetteer } from '../../eval/extraction.ts';
import { type Coding, summaryOf } from './summary.ts';

const gazetteer = cityGazetteer();

interface Golden {
  readonly published: string | null;
  readonly text: string;
  readonly events: readonly Coding[];
}

/** Events that are told as news, not as history. */
function events(golden: Golden, language: string): SuggestedRecord[] {
  const { text, published } = golden;
  return extractByRules({ text, language, published, furniture: [], gazetteer }).filter(
    ({ type, statements }) =>
      type === 'event' && !statements.some(({ variable, flags }) => variable === 'type' && flags.includes('historical')),
  );
}

for (const language of ['en', 'fr', 'ar', 'es']) {
  const folder = join(import.meta.dirname, language);
  describe(`events of short reports in ${language}`, () => {
    for (const file of readdirSync(folder).sort()) {
      it(file, () => {
        const golden = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Golden;
        const found = events(golden, language);
        expect(found.map((record, i) => summaryOf(record, golden.events[i] ?? { type: '' }))).toEqual(golden.events);
      });
      it(`${file}: every quote is its slice of the text`, () => {
        const golden = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Golden;
        const points = [...golden.text];
        for (const { quote } of events(golden, language).flatMap(({ statements }) => statements)) {
          expect(points.slice(quote?.start, quote?.end).join('')).toBe(quote?.exact);
        }
      });
    }
  });
}
