import type { CodebookView, VariableView } from '../../src/api/index.ts';
import { groupBy, type Rival, rivalSchema } from '../../src/model/index.ts';
import { valueWords } from '../values/value-words.ts';

/** A value that reports, or coders, disagree about. */
export interface RivalWords {
  /** "7", or "not 7" where that is denied. */
  readonly words: string;
  /** How many reports say so. */
  readonly reports: number;
  /** One coder accepts it and another does not. */
  readonly contested: boolean;
}

/**
 * The rival values of a cell in words, the one of most reports first.
 * @param entries of a column `VARIABLE.rivals`
 */
export function rivalWords(
  codebook: CodebookView,
  variable: VariableView,
  entries: readonly string[],
): readonly RivalWords[] {
  const rivals = entries.flatMap((entry) => rivalSchema.safeParse(JSON.parse(entry)).data ?? []);
  const byWords = groupBy(rivals, (rival) => wordsOf(codebook, variable, rival));
  return [...byWords]
    .map(([words, said]) => ({
      words,
      reports: new Set(said.map(({ report }) => report)).size,
      contested: said.some(({ contested }) => contested),
    }))
    .sort((a, b) => b.reports - a.reports);
}

function wordsOf(codebook: CodebookView, variable: VariableView, { value, denied }: Rival): string {
  const { words } = valueWords(codebook, variable, value);
  return denied ? `not ${words}` : words;
}

/** "reports disagree: 7 (2 reports), 6 (1 report)", for who does not see the mark. */
export function disagreementWords(rivals: readonly RivalWords[]): string {
  const all = rivals.map((rival) => `${rival.words} (${supportWords(rival)})`).join(', ');
  const who = disagreeing(rivals);
  return all === '' ? who : `${who}: ${all}`;
}

/** Who differs: coders where they differ about the one value that there is. */
export function disagreeing(rivals: readonly RivalWords[]): string {
  const [first] = rivals;
  return rivals.length === 1 && first?.contested ? 'coders disagree' : 'reports disagree';
}

/** "2 reports, coders differ". */
export function supportWords({ reports, contested }: RivalWords): string {
  return `${reports} ${reports === 1 ? 'report' : 'reports'}${contested ? ', coders differ' : ''}`;
}
