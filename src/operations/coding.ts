import { type AnchorOutcome, anchor, prepare } from '../evidence/index.ts';
import {
  AttestError,
  canonicalJson,
  type DecidedStatement,
  type DraftStatement,
  quoteAt,
  type Selector,
  type SuggestedRecord,
  type SuggestedStatement,
} from '../model/index.ts';
import type { Draft } from '../store/index.ts';
import { alignRecords, type ExistingRecord, groupByRecord } from './align.ts';
import { byHand, checkDraft, decisionDraft, replacementDrafts } from './decide.ts';
import { statementsPointing } from './relations.ts';
import type { Workspace } from './workspace.ts';

/** A coded statement: a suggestion's form, its words by text instead of by offsets if one likes. */
export type CodedStatement = Omit<SuggestedStatement, 'quote' | 'confidence'> & {
  readonly quote: (Partial<Selector> & { readonly exact: string }) | null;
  readonly note?: string | null;
};

export interface CodedRecord {
  /** Names the record among those of the coding; a relation points to it by this, or to a stored record by its id. */
  readonly id?: string;
  readonly type: string;
  readonly statements: readonly CodedStatement[];
}

export interface CodingOutcome {
  readonly accepted: number;
  readonly stated: number;
  readonly rejected: number;
  readonly problems: readonly AttestError[];
}

/**
 * Applies a coder's whole coding of a document: records align to those that the document has; a suggestion that
 * says the same with words that touch is accepted (under the coding's asserter, if it names one), another value is stated by the coder, and what the coding of
 * an aligned record or of the whole document does not hold is rejected when the coding is `complete`.
 */
export async function applyCoding(
  ws: Workspace,
  coder: string,
  document: string,
  coded: readonly CodedRecord[],
  complete: boolean,
): Promise<CodingOutcome> {
  const text = await ws.store.text(document);
  if (!text) throw new AttestError('DOC_NOT_FOUND', `${document} has no text`);
  const prepared = prepare(text.text);
  const problems: AttestError[] = [];
  const records = coded.map((record) => locate(record, (quote) => anchor(prepared, quote), problems));
  const known = await ws.store.statements({ document });
  const existing = groupByRecord(await ws.store.records({ document }), known);
  const targets = alignRecords(records, existing);
  const plan: Plan = {
    ws,
    coder,
    document,
    text: text.text,
    version: text.version,
    drafts: [],
    kept: new Set(),
    stated: 0,
  };
  const ids = records.map((_, index) => targets[index] ?? ws.effects.mint());
  const named = new Map(coded.flatMap(({ id }, i) => (id === undefined ? [] : [[id, ids[i] ?? id]])));
  for (const [index, record] of records.entries())
    await planRecord(
      plan,
      ids[index] ?? '',
      { ...record, statements: statementsPointing(record.statements, (other) => named.get(other) ?? other) },
      existing.find(({ id }) => id === targets[index]),
    );
  const rejected = complete ? known.filter((statement) => isOpen(statement, plan)) : [];
  plan.drafts.push(
    ...rejected.map(({ id }) =>
      decisionDraft({ statement: id, coder, verdict: 'reject', note: 'not in the coding' }),
    ),
  );
  await ws.store.append({ kind: 'coder', id: coder }, plan.drafts);
  return { accepted: plan.kept.size, stated: plan.stated, rejected: rejected.length, problems };
}

interface Plan {
  readonly ws: Workspace;
  readonly coder: string;
  readonly document: string;
  readonly text: string;
  readonly version: number;
  readonly drafts: Draft[];
  readonly kept: Set<string>;
  stated: number;
}

type Locate = (quote: { quote: string; prefix?: string; suffix?: string }) => AnchorOutcome;

/** Turns words into offsets; a statement whose words are not in the text is left out and reported. */
function locate(
  record: CodedRecord,
  find: Locate,
  problems: AttestError[],
): SuggestedRecord & { notes: (string | null)[] } {
  const statements: SuggestedStatement[] = [];
  const notes: (string | null)[] = [];
  for (const { note = null, quote, ...statement } of record.statements) {
    const place = quote
      ? find({ quote: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' })
      : null;
    if (place && (place.start === null || place.end === null)) {
      problems.push(
        new AttestError(
          'STATEMENT_INVALID',
          `${statement.variable}: "${quote?.exact}" is ${place.status} in the text`,
        ),
      );
      continue;
    }
    const span =
      place && place.start !== null && place.end !== null
        ? { start: place.start, end: place.end, exact: quote?.exact ?? '' }
        : null;
    statements.push({ ...statement, quote: span, confidence: 1 });
    notes.push(note);
  }
  return { type: record.type, statements, notes };
}

async function planRecord(
  plan: Plan,
  id: string,
  record: SuggestedRecord & { notes: (string | null)[] },
  target: ExistingRecord | undefined,
) {
  if (!target)
    plan.drafts.push({ kind: 'record', record: { id, type: record.type, document: plan.document } });
  for (const [index, statement] of record.statements.entries()) {
    const same = target?.statements.find(
      (other) => saysTheSame(statement, other) && !plan.kept.has(other.id),
    );
    if (same) await planAcceptance(plan, same, statement.asserter ?? same.asserter);
    else await planStatement(plan, id, record.type, statement, record.notes[index] ?? null);
  }
}

/** Accepts a suggestion; with its value and words under another asserter, where the coding names another. */
async function planAcceptance(plan: Plan, same: DecidedStatement, asserter: DecidedStatement['asserter']) {
  plan.kept.add(same.id);
  if (canonicalJson(asserter) !== canonicalJson(same.asserter))
    plan.drafts.push(...(await replacementDrafts(plan.ws, plan.coder, same, { asserter })).drafts);
  else if (!same.acceptedBy.includes(plan.coder))
    plan.drafts.push(decisionDraft({ statement: same.id, coder: plan.coder, verdict: 'accept' }));
}

async function planStatement(
  plan: Plan,
  record: string,
  type: string,
  coded: SuggestedStatement,
  note: string | null,
) {
  const { variable, value, flags, quote, asserter = null } = coded;
  const statement: DraftStatement = {
    record,
    variable,
    value,
    flags: [...flags],
    document: plan.document,
    quote: quote ? quoteAt(plan.text, quote.start, quote.end, plan.version) : null,
    note,
    asserter,
    author: { kind: 'coder', id: plan.coder },
  };
  await checkDraft(plan.ws, statement, type);
  plan.drafts.push({ kind: 'statement', statement, made: byHand(plan.ws) });
  plan.stated += 1;
}

function saysTheSame(coded: SuggestedStatement, other: DecidedStatement): boolean {
  if (coded.variable !== other.variable || canonicalJson(coded.value) !== canonicalJson(other.value))
    return false;
  if (canonicalJson([...coded.flags].sort()) !== canonicalJson([...other.flags].sort())) return false;
  if (!coded.quote || !other.quote) return coded.quote === other.quote;
  return coded.quote.start < other.quote.end && other.quote.start < coded.quote.end;
}

function isOpen(statement: DecidedStatement, plan: Plan): boolean {
  const decided = statement.acceptedBy.includes(plan.coder) || statement.rejectedBy.includes(plan.coder);
  return statement.author.kind === 'extractor' && !decided && !plan.kept.has(statement.id);
}
