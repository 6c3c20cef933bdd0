import type { Codebook } from '../codebook/index.ts';
import type { Asserter, DecidedStatement, Value, Verdict } from '../model/index.ts';
import { decide, replaceValue, statementById } from './decide.ts';
import { listDocuments } from './documents.ts';
import { quoteIn, readValue } from './hand-coding.ts';
import { nextReleaseName } from './release.ts';
import { type RecordView, recordViewOf } from './view.ts';
import type { Workspace } from './workspace.ts';

/** The project at a glance. */
export async function projectView(ws: Workspace) {
  const documents = await listDocuments(ws);
  const present = new Set(await ws.releases.list());
  const sum = (field: 'pending' | 'accepted') =>
    documents.reduce((total, document) => total + document[field], 0);
  const head = await ws.store.head();
  const releases = (await ws.store.releases()).filter(({ name }) => present.has(name));
  const newest = releases.at(-1);
  return {
    name: ws.settings.name,
    coder: ws.settings.coder,
    documents: documents.filter(({ withdrawn }) => !withdrawn).length,
    pending: sum('pending'),
    accepted: sum('accepted'),
    head,
    releases: releases.map(({ id, name, note = null }) => ({ id, name, note })),
    nextRelease: await nextReleaseName(ws),
    // A release enters the log itself, as the one entry behind its head.
    changedSinceRelease: newest !== undefined && head.seq > newest.head.seq + 1,
  };
}

/** The codebook as lists, in its own order. */
export function codebookView(codebook: Codebook) {
  return {
    title: codebook.title,
    version: codebook.version,
    recordTypes: Object.values(codebook.recordTypes).map(({ name, title, definition, key, variables }) => ({
      name,
      title,
      definition,
      key,
      variables: Object.values(variables).map((variable) => ({ ...variable, roles: [...variable.roles] })),
    })),
    taxonomies: Object.fromEntries(
      Object.values(codebook.taxonomies).map(({ name, title, open, categories }) => [
        name,
        {
          title,
          open,
          categories: Object.values(categories).map(({ code, title: label, definition, example }) => ({
            code,
            title: label,
            definition,
            example,
          })),
        },
      ]),
    ),
  };
}

export interface DecisionInView {
  readonly verdict: Verdict;
  readonly value?: unknown;
  readonly note?: string | undefined;
  /** Other words for a replacement: code points, end exclusive. */
  readonly words?: { readonly start: number; readonly end: number } | undefined;
  /** Who says so, where it is another than before. */
  readonly asserter?: Asserter | null | undefined;
}

/** Carries out a decision made in the workbench and returns the record as it stands then. */
export async function decideInView(
  ws: Workspace,
  coder: string,
  id: string,
  request: DecisionInView,
): Promise<RecordView> {
  const statement = await statementById(ws, id);
  const { verdict, value, note, words, asserter } = request;
  if (verdict === 'replace')
    await replaceValue(ws, coder, id, await valueFor(ws, statement, value), {
      ...(note ? { note } : {}),
      ...(asserter === undefined ? {} : { asserter }),
      ...(words && statement.document ? { quote: await quoteIn(ws, statement.document, words) } : {}),
    });
  else await decide(ws, coder, id, verdict, note ?? null);
  return recordViewOf(ws, statement.record);
}

async function valueFor(
  ws: Workspace,
  { record, variable }: DecidedStatement,
  value: unknown,
): Promise<Value> {
  const [stored] = await ws.store.records({ ids: [record] });
  return readValue(ws, stored?.type ?? '', variable, value);
}
