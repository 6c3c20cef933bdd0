import { z } from 'zod';
import { anchor } from '../evidence/index.ts';
import {
  AttestError,
  canonicalJson,
  type DecidedStatement,
  flagSchema,
  type Quote,
  quoteAt,
  type Value,
  VERDICTS,
} from '../model/index.ts';
import { decide, replaceValue } from './decide.ts';
import { carryOutLines, parsedLine } from './json-lines.ts';
import type { Workspace } from './workspace.ts';

/**
 * A line of a decisions file. The statement is named by its id, or by what it says: the document (id or origin),
 * the variable and, where that is not enough, record, value or quote. `value` on a `replace` is the new value.
 */
export const decisionLineSchema = z
  .object({
    statement: z.string().optional(),
    document: z.string().optional(),
    record: z.string().optional(),
    variable: z.string().optional(),
    quote: z.string().optional(),
    was: z.custom<Value>().optional(),
    verdict: z.enum(VERDICTS),
    value: z.custom<Value>().optional(),
    /** Words that carry the new value, when they are others than the old ones. */
    evidence: z.string().optional(),
    flags: z.array(flagSchema).optional(),
    coder: z.string().optional(),
    note: z.string().optional(),
  })
  .refine(
    (line) => line.statement !== undefined || (line.document !== undefined && line.variable !== undefined),
    {
      message: 'name the statement by "statement", or by "document" and "variable"',
    },
  )
  .refine((line) => line.verdict !== 'replace' || line.value !== undefined, {
    message: 'a replace needs a "value"',
  });

export type DecisionLine = z.infer<typeof decisionLineSchema>;

export interface FileOutcome {
  readonly decided: number;
  /** Lines that could not be carried out, each with its line number. The others were. */
  readonly problems: readonly AttestError[];
}

/** Carries out a decisions file (JSON Lines). A bad line is reported with its number and the rest goes on. */
export async function decideFromLines(
  ws: Workspace,
  lines: Iterable<string>,
  coder: string,
  file?: string,
): Promise<FileOutcome> {
  const { done, problems } = await carryOutLines(lines, file, (line) =>
    carryOut(ws, parsedLine(decisionLineSchema, line, 'DECISION_INVALID'), coder),
  );
  return { decided: done, problems };
}

async function carryOut(ws: Workspace, line: DecisionLine, fallback: string): Promise<void> {
  const statement = await find(ws, line);
  const coder = line.coder ?? fallback;
  const { verdict } = line;
  if (verdict !== 'replace') return decide(ws, coder, statement.id, verdict, line.note ?? null);
  await replaceValue(ws, coder, statement.id, line.value ?? statement.value, {
    ...(line.flags ? { flags: line.flags } : {}),
    ...(line.note ? { note: line.note } : {}),
    ...(line.evidence ? { quote: await findWords(ws, statement.document, line.evidence) } : {}),
  });
}

async function find(ws: Workspace, line: DecisionLine): Promise<DecidedStatement> {
  const candidates = await candidatesFor(ws, line);
  const [first, second] = candidates;
  if (first && !second) return first;
  if (first) {
    const ids = candidates.slice(0, 3).map(({ id }) => id);
    throw new AttestError('DECISION_INVALID', `${candidates.length} statements fit (${ids.join(', ')} …)`, {
      hint: 'Add "record", "was" or "quote", or name the statement by its id.',
    });
  }
  throw new AttestError(
    'STATEMENT_UNKNOWN',
    line.statement ? `there is no statement ${line.statement}` : 'no statement fits',
  );
}

async function candidatesFor(ws: Workspace, line: DecisionLine): Promise<DecidedStatement[]> {
  if (line.statement) return ws.store.statements({ ids: [line.statement] });
  const document = await documentNamed(ws, line.document ?? '');
  const statements = await ws.store.statements({ document, ...(line.record ? { record: line.record } : {}) });
  const was = line.was === undefined ? undefined : canonicalJson(line.was);
  return statements.filter(
    (statement) =>
      statement.variable === line.variable &&
      (line.quote === undefined || statement.quote?.exact === line.quote) &&
      (was === undefined || canonicalJson(statement.value) === was),
  );
}

/** A document's id from its id or its origin. */
export async function documentNamed(ws: Workspace, name: string): Promise<string> {
  const documents = await ws.store.documents();
  const found = documents.filter((document) => document.id === name || document.origin === name);
  if (found.length === 1 && found[0]) return found[0].id;
  if (found.length > 1)
    throw new AttestError('INPUT_INVALID', `${found.length} documents are called ${name}`, {
      hint: 'Use the id.',
    });
  throw new AttestError('DOC_NOT_FOUND', `there is no document ${name}`, {
    hint: 'attest documents lists them.',
  });
}

/** The quote of words in a document's newest text, or an error when they are not there. */
export async function findWords(
  ws: Workspace,
  document: string | null,
  words: string,
  prefix?: string,
): Promise<Quote> {
  const text = document ? await ws.store.text(document) : undefined;
  if (!text) throw new AttestError('DOC_NOT_FOUND', 'the statement has no document to quote');
  const outcome = anchor(text.text, { quote: words, ...(prefix ? { prefix } : {}) });
  if (outcome.start === null || outcome.end === null)
    throw new AttestError(
      'STATEMENT_INVALID',
      `the words "${words.slice(0, 60)}" are ${outcome.status} in the text`,
    );
  return quoteAt(text.text, outcome.start, outcome.end, text.version);
}
