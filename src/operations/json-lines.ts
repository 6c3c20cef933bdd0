import type { z } from 'zod';
import { AttestError, asAttestError, type ErrorCode } from '../model/index.ts';

/** What came of a file of lines. */
export interface LinesOutcome {
  readonly done: number;
  /** Lines that could not be carried out, each with its line number. The others were. */
  readonly problems: readonly AttestError[];
}

/** Carries out a file line by line. A bad line is reported with its number and the rest goes on; empty ones are passed over. */
export async function carryOutLines(
  lines: Iterable<string>,
  file: string | undefined,
  carryOut: (line: string) => Promise<void>,
): Promise<LinesOutcome> {
  const problems: AttestError[] = [];
  let [done, number] = [0, 0];
  for (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      await carryOut(line);
      done += 1;
    } catch (thrown) {
      problems.push(atLine(asAttestError(thrown), number, file));
    }
  }
  return { done, problems };
}

/** An error that says in which line of which file it lies. */
export function atLine(error: AttestError, line: number, file: string | undefined): AttestError {
  const { code, message, hint } = error;
  return new AttestError(code, message, { where: { file, line }, hint, cause: error });
}

/**
 * Reads one JSON line against a schema, or says what is wrong with it.
 * @throws AttestError of the given code
 */
export function parsedLine<Schema extends z.ZodType>(
  schema: Schema,
  line: string,
  code: ErrorCode,
): z.infer<Schema> {
  const parsed = schema.safeParse(jsonOf(line, code));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AttestError(code, [issue?.path.join('.'), issue?.message].filter(Boolean).join(': '));
}

function jsonOf(line: string, code: ErrorCode): unknown {
  try {
    return JSON.parse(line);
  } catch (thrown) {
    throw new AttestError(code, `not JSON: ${asAttestError(thrown).message}`, { cause: thrown });
  }
}
