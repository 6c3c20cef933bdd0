import { recordTypeOf, variableOf } from '../codebook/index.ts';
import {
  type Asserter,
  AttestError,
  type DraftStatement,
  type Quote,
  quoteAt,
  rulerFor,
  type Value,
  valueSchema,
} from '../model/index.ts';
import type { Draft } from '../store/index.ts';
import { byHand, checkDraft } from './decide.ts';
import { type RecordView, recordViewOf } from './view.ts';
import type { Workspace } from './workspace.ts';

/** Words of a document's text: code points, end exclusive. */
export interface Words {
  readonly start: number;
  readonly end: number;
}

/** A value that a coder states beside the suggestions. */
export interface StatedByHand {
  /** Null for a record that the document does not have yet. */
  readonly record: string | null;
  readonly type: string;
  readonly variable: string;
  readonly value: unknown;
  readonly words: Words | null;
  /** Why there is a value without words. */
  readonly note: string | null;
  /** Who says so; nobody but the document where it is not given. */
  readonly asserter?: Asserter | null | undefined;
}

/**
 * Adds a coder's statement about a record of a document, or about a new one.
 * @throws AttestError STATEMENT_INVALID, RECORD_UNKNOWN, DOC_NOT_FOUND, INPUT_INVALID
 */
export async function stateByHand(
  ws: Workspace,
  coder: string,
  document: string,
  { record, type, variable, value, words, note, asserter = null }: StatedByHand,
): Promise<RecordView> {
  const id = record ?? ws.effects.mint();
  const known = record === null ? type : await typeOf(ws, record, document);
  const statement: DraftStatement = {
    record: id,
    variable,
    value: readValue(ws, known, variable, value),
    flags: [],
    document,
    quote: words && (await quoteIn(ws, document, words)),
    note,
    asserter,
    author: { kind: 'coder', id: coder },
  };
  await checkDraft(ws, statement, known);
  const opened: Draft[] = record === null ? [{ kind: 'record', record: { id, type: known, document } }] : [];
  await ws.store.append(statement.author, [...opened, { kind: 'statement', statement, made: byHand(ws) }]);
  return recordViewOf(ws, id);
}

const NOT_REPORTED = 'the coder found nothing about it in the document';

/** States, in one step, that the document reports nothing about the variables of a record that nobody says anything of. */
export async function fillBlanks(ws: Workspace, coder: string, record: string): Promise<RecordView> {
  const view = await recordViewOf(ws, record);
  const [stored] = await ws.store.records({ ids: [record] });
  const said = new Set(
    view.statements
      .filter(({ acceptedBy, rejectedBy }) => acceptedBy.length >= rejectedBy.length)
      .map(({ variable }) => variable),
  );
  const blank = Object.keys(recordTypeOf(ws.codebook, view.type)?.variables ?? {}).filter(
    (name) => !said.has(name),
  );
  const author = { kind: 'coder', id: coder } as const;
  const drafts = blank.map(
    (variable): Draft => ({
      kind: 'statement',
      statement: {
        record,
        variable,
        value: 'not_reported',
        flags: [],
        document: stored?.document ?? null,
        quote: null,
        note: NOT_REPORTED,
        asserter: null,
        author,
      },
      made: byHand(ws),
    }),
  );
  await ws.store.append(author, drafts);
  return recordViewOf(ws, record);
}

/** A value from outside in the shape that its variable asks for. */
export function readValue(ws: Workspace, type: string, name: string, value: unknown): Value {
  const variable = variableOf(ws.codebook, type, name);
  if (!variable)
    throw new AttestError('STATEMENT_INVALID', `the codebook has no variable ${name} of ${type}`);
  const parsed = valueSchema(variable.type).safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AttestError('STATEMENT_INVALID', `${name}: ${parsed.error.issues[0]?.message}`);
}

/** Words of a document's newest text as a quote. */
export async function quoteIn(ws: Workspace, document: string, { start, end }: Words): Promise<Quote> {
  const text = await ws.store.text(document);
  if (!text) throw new AttestError('DOC_NOT_FOUND', `${document} has no text`);
  const ruler = rulerFor(text.text);
  if (start >= end || end > ruler.length)
    throw new AttestError('INPUT_INVALID', `there are no words from ${start} to ${end}`, {
      hint: `The text has ${ruler.length} characters.`,
    });
  return quoteAt(text.text, start, end, text.version, ruler);
}

async function typeOf(ws: Workspace, record: string, document: string): Promise<string> {
  const [stored] = await ws.store.records({ ids: [record] });
  if (!stored || stored.document !== document)
    throw new AttestError('RECORD_UNKNOWN', `${document} has no record ${record}`);
  return stored.type;
}
