import { AttestError } from '../model/index.ts';

/** Something that keeps a report from being built. `line` and `column` count from 1, columns in code points. */
export interface ReportProblem {
  readonly line: number;
  readonly column: number;
  /** The words at fault, as they stand in the source. */
  readonly words: string;
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** All problems of a report as one error, in the order of the file. */
export function reportError(file: string, problems: readonly ReportProblem[]): AttestError {
  const sorted = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  const one = sorted.length === 1;
  return new AttestError('REPORT_INVALID', `${file} has ${one ? 'a problem' : `${sorted.length} problems`}`, {
    where: { file, line: sorted[0]?.line, column: sorted[0]?.column },
    hint: one ? sorted[0]?.hint : 'See the problems, each with its line.',
    problems: sorted.map(
      ({ line, column, message, hint }) =>
        new AttestError('REPORT_INVALID', message, { where: { file, line, column }, hint }),
    ),
  });
}
