import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractByRules } from '../../../../src/extract/index.ts';
import { relationSchema, type SuggestedRecord } from '../../../../src/model/index.ts';
import { cityGazetteer } from '../../../eval/extraction.ts';

const gazetteer = cityGazetteer();

interface Golden {
  readonly published: string | null;
  readonly text: string;
  readonly relations: readonly unknown[];
}

/** Relations as a golden file codes them: of which record, to which one, or to what the text only describes. */
function relationsOf(records: readonly SuggestedRecord[]): unknown[] {
  return records.flatMap(({ id, statements }) =>
    statements
      .filter(({ variable }) => variable === 'relation')
      .map(({ value }) => {
        const { kind, record, described } = relationSchema.parse(value);
        return {
          of: id,
          kind,
          record,
          ...(described ? { date: described.date, place: described.place } : {}),
        };
      }),
  );
}

for (const language of ['en', 'fr', 'ar', 'es']) {
  const folder = join(import.meta.dirname, language);
  describe(`relations of short reports in ${language}`, () => {
    for (const file of readdirSync(folder).sort()) {
      const { text, published, relations } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Golden;
      const records = extractByRules({ text, language, published, furniture: [], gazetteer });
      it(file, () => {
        expect(relationsOf(records)).toEqual(relations);
      });
      it(`${file}: every relation has its words, and points to a record of the text or describes one`, () => {
        const points = [...text];
        const known = new Set(records.map(({ id }) => id));
        for (const { variable, value, quote } of records.flatMap(({ statements }) => statements)) {
          if (variable !== 'relation') continue;
          const { record, described } = relationSchema.parse(value);
          expect(points.slice(quote?.start, quote?.end).join('')).toBe(quote?.exact);
          expect(record === null ? described?.words : known.has(record)).toBeTruthy();
        }
      });
    }
  });
}
