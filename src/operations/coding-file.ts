import { z } from 'zod';
import {
  type AttestError,
  asAttestError,
  asserterSchema,
  flagSchema,
  placeSchema,
  type Value,
} from '../model/index.ts';
import { applyCoding, type CodingOutcome } from './coding.ts';
import { documentNamed } from './decisions-file.ts';
import { atLine, parsedLine } from './json-lines.ts';
import { lacksPoint, placeWithPoint } from './place-named.ts';
import type { Workspace } from './workspace.ts';

const codedStatementSchema = z.object({
  variable: z.string(),
  value: z.custom<Value>((value) => value !== undefined && value !== null, { message: 'a value is missing' }),
  quote: z
    .object({ exact: z.string().min(1), prefix: z.string().optional(), suffix: z.string().optional() })
    .nullable(),
  flags: z.array(flagSchema).default([]),
  asserter: asserterSchema.nullish(),
  note: z.string().nullish(),
});

/** A line of a coding file: a document and its coded records, in the form that `attest extract` prints. */
export const codedDocumentSchema = z.object({
  document: z.string(),
  records: z.array(
    z.object({
      id: z.string().optional(),
      type: z.string(),
      statements: z.array(codedStatementSchema).min(1),
    }),
  ),
});

export interface CodingFileOptions {
  readonly complete: boolean;
  readonly file?: string;
  progress?(done: number, total: number): void;
}

/** Applies a file of whole codings, a document a line. A bad line is reported with its number; the others go on. */
export async function applyCodingFile(
  ws: Workspace,
  coder: string,
  lines: readonly string[],
  options: CodingFileOptions,
): Promise<CodingOutcome> {
  const totals = { accepted: 0, stated: 0, rejected: 0 };
  const problems: AttestError[] = [];
  for (const [index, line] of lines.entries()) {
    options.progress?.(index, lines.length);
    if (line.trim() === '') continue;
    const refuse = (error: AttestError) => problems.push(atLine(error, index + 1, options.file));
    try {
      const { document, records } = parsedLine(codedDocumentSchema, line, 'INPUT_INVALID');
      const coded = await Promise.all(
        records.map(async ({ id, type, statements }) => ({
          ...(id === undefined ? {} : { id }),
          type,
          statements: await Promise.all(statements.map((statement) => placed(ws, plain(statement)))),
        })),
      );
      const outcome = await applyCoding(
        ws,
        coder,
        await documentNamed(ws, document),
        coded,
        options.complete,
      );
      totals.accepted += outcome.accepted;
      totals.stated += outcome.stated;
      totals.rejected += outcome.rejected;
      outcome.problems.forEach(refuse);
    } catch (thrown) {
      refuse(asAttestError(thrown));
    }
  }
  options.progress?.(lines.length, lines.length);
  return { ...totals, problems };
}

/** A town that is stated by name gets the coordinates that the gazetteer has for it, which opens for such towns alone. */
async function placed<Stated extends { readonly value: Value }>(
  ws: Workspace,
  statement: Stated,
): Promise<Stated> {
  const place = placeSchema.safeParse(statement.value).data;
  if (!place || !lacksPoint(place)) return statement;
  return { ...statement, value: placeWithPoint(await ws.gazetteer(), place) };
}

function plain({ asserter, note, quote, ...statement }: z.infer<typeof codedStatementSchema>) {
  const selector = quote
    ? {
        exact: quote.exact,
        ...(quote.prefix ? { prefix: quote.prefix } : {}),
        ...(quote.suffix ? { suffix: quote.suffix } : {}),
      }
    : null;
  return { ...statement, quote: selector, asserter: asserter ?? null, note: note ?? null };
}
