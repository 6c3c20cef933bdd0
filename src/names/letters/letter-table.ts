import { LETTER_TABLE } from '../data/letter-weights.ts';
import { type LetterModel, type LetterWeight, letterModelOf } from './letter-model.ts';

/** The model that names are compared with. */
export const LETTERS: LetterModel = letterModelOf(readTable(LETTER_TABLE));

function readTable(table: string): LetterWeight[] {
  return table
    .trim()
    .split(/\n| \/ /)
    .flatMap((line) => {
      const [arabic = '', ...entries] = line.split(' ');
      return entries.map((entry) => weightOf(arabic, entry));
    });
}

function weightOf(arabic: string, entry: string): LetterWeight {
  const [latin = '', tenths = ''] = entry.split('=');
  const clear = (cluster: string) => (cluster === '-' ? '' : cluster);
  return { arabic: clear(arabic), latin: clear(latin), weight: Number(tenths) / 10 };
}
