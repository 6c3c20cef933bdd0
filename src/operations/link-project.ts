import { type DecidedStatement, groupBy, type Judgement } from '../model/index.ts';
import {
  type ComparableReport,
  linkReports,
  type PairVerdict,
  pairVerdicts,
  passageOf,
  proposals,
} from '../resolve/index.ts';
import type { Draft, StoredJudgement, StoredRecord } from '../store/index.ts';
import { relateProject } from './relate-project.ts';
import type { Workspace } from './workspace.ts';

/** The program's own name as an author of judgements. */
const LINKER = { kind: 'extractor', id: 'attest-link' } as const;

/** The record type whose reports are linked; other types have no occasion in time and place. */
const LINKED = 'event';

export interface LinkOutcome {
  /** Reports that were compared. */
  readonly reports: number;
  /** Pairs that the program holds to be one event, and those that somebody should look at. */
  readonly linked: number;
  readonly doubtful: number;
  /** Records that look back on an operation or an earlier total which is on file: relations that wait, or were accepted. */
  readonly related: number;
  /** Judgements that are new to the log, those that were taken back among them. */
  readonly judgements: number;
}

/**
 * Compares the reports of events and judges, in the program's own name, which are of one event: at or above the
 * codebook's `link.accept` the same, at or above `link.review` unsure. What people judged is never touched, and the
 * weights learn from it. What an earlier run judged and this one would not is taken back.
 */
export async function linkProject(ws: Workspace): Promise<LinkOutcome> {
  const reports = await comparableReports(ws);
  const judgements = await ws.store.judgements();
  const people = pairVerdicts(judgements.filter(({ author }) => author.kind === 'coder'));
  const known = people.filter(({ verdict }) => verdict !== 'unsure').map(knownPair);
  const scored = linkReports(reports, known, ws.codebook.link.weights);
  const homes = new Map(reports.map(({ id, document }) => [id, document]));
  const settled = new Set(people.map(pairKey));
  const made = proposals(
    scored.filter((pair) => !settled.has(pairKey(pair))),
    homes,
    people,
    ws.codebook.link,
  );
  const drafts = [...made, ...takenBack(judgements, made)].map(
    (judgement): Draft => ({ kind: 'judgement', judgement }),
  );
  const { results } = await ws.store.append(LINKER, drafts);
  const related = await relateProject(ws, reports, LINKER);
  return {
    related,
    reports: reports.length,
    linked: made.filter(({ verdict }) => verdict === 'same').length,
    doubtful: made.filter(({ verdict }) => verdict === 'unsure').length,
    judgements: results.filter(({ added }) => added).length,
  };
}

function pairKey({ a, b }: { readonly a: string; readonly b: string }): string {
  return `${a} ${b}`;
}

function knownPair({ a, b, verdict }: PairVerdict) {
  return { a, b, same: verdict === 'same' };
}

function takenBack(judgements: readonly StoredJudgement[], made: readonly Judgement[]): Judgement[] {
  const still = new Set(made.map(pairKey));
  return pairVerdicts(judgements.filter(({ author }) => author.id === LINKER.id))
    .filter((verdict) => !still.has(pairKey(verdict)))
    .map(({ a, b }) => ({ a, b, verdict: 'reopen', score: null, fields: [] }));
}

/** Every report of an event that nobody rejected, with what is accepted of it, or else suggested. */
export async function comparableReports(ws: Workspace): Promise<ComparableReport[]> {
  const key = ws.codebook.recordTypes[LINKED]?.key;
  const documents = new Map((await ws.store.documents()).map((document) => [document.id, document]));
  const statements = groupBy(await ws.store.statements(), ({ record }) => record);
  const texts = new Map<string, string>();
  const reports: ComparableReport[] = [];
  for (const record of await ws.store.records({ type: LINKED })) {
    const said = inForce(statements.get(record.id) ?? []);
    const what = said.find(({ variable }) => variable === key);
    const document = documents.get(record.document ?? '');
    if (!what || what.flags.includes('hypothetical') || !document) continue;
    const text = texts.get(document.id) ?? (await ws.store.text(document.id))?.text ?? '';
    texts.set(document.id, text);
    reports.push({
      ...reportFrame(record, document.id),
      published: document.described.published?.value ?? null,
      language: document.described.language?.value ?? null,
      values: said.map(({ variable, value, flags }) => ({ variable, value, flags })),
      passage: passageOf(
        text,
        said.flatMap(({ quote }) => quote ?? []),
      ),
    });
  }
  return reports;
}

function reportFrame({ id, type }: StoredRecord, document: string) {
  return { id, type, document };
}

/** What coders accepted; while they accepted nothing, what is suggested and was not rejected. */
function inForce(statements: readonly DecidedStatement[]): readonly DecidedStatement[] {
  const accepted = statements.filter(({ acceptedBy }) => acceptedBy.length > 0);
  return accepted.length > 0 ? accepted : statements.filter(({ rejectedBy }) => rejectedBy.length === 0);
}
