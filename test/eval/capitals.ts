import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract/index.ts';
import type { Gazetteer } from '../../src/places/index.ts';

/** What is suggested for texts written in capitals, against what is suggested for the same texts as they were. */
export interface CapitalsFigures {
  /** Statements as they were that stand there in capitals too. */
  readonly kept: number;
  /** Statements in capitals that stood there as they were. */
  readonly own: number;
}

/** The golden reports of a language in capitals, letter for letter. */
export function scoreCapitals(folder: string, language: string, gazetteer: Gazetteer): CapitalsFigures {
  let [same, natural, capital] = [0, 0, 0];
  for (const file of readdirSync(join(folder, language))) {
    const golden: { text: string; published: string | null } = JSON.parse(
      readFileSync(join(folder, language, file), 'utf8'),
    );
    const statements = (text: string) =>
      extract({ text, language, published: golden.published, furniture: [], gazetteer }).flatMap((record) =>
        record.statements.map(({ variable, value }) =>
          JSON.stringify([record.type, variable, value]).toLowerCase(),
        ),
      );
    const [before, left] = [statements(golden.text), statements(capitals(golden.text))];
    natural += before.length;
    capital += left.length;
    for (const statement of before) {
      const at = left.indexOf(statement);
      if (at === -1) continue;
      left.splice(at, 1);
      same += 1;
    }
  }
  return { kept: same / natural, own: same / capital };
}

/** Letters without a capital of one character stay. */
function capitals(text: string): string {
  return Array.from(text, (letter) =>
    letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter,
  ).join('');
}
