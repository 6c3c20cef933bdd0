import { AttestError, asAttestError } from '../model/index.ts';
import type { Call } from './command.ts';
import { linesOf } from './lines.ts';

/**
 * A filter: answers each line of standard input with one of output. A line that is refused is reported with its number
 * and the rest goes on; empty ones are passed over.
 * @param words an outcome for people, a line or several
 * @returns the exit code
 */
export async function answerLines<Outcome>(
  { terminal }: Call,
  answer: (line: string) => Outcome,
  words: (outcome: Outcome) => readonly string[],
): Promise<number> {
  let [number, refused] = [0, 0];
  for await (const line of linesOf()) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      const outcome = answer(line);
      terminal.emit(outcome);
      for (const said of words(outcome)) terminal.say(said);
    } catch (thrown) {
      refused += 1;
      const { code, message, hint } = asAttestError(thrown);
      terminal.fail(new AttestError(code, message, { where: { line: number }, hint, cause: thrown }));
    }
  }
  return refused > 0 ? 1 : 0;
}
