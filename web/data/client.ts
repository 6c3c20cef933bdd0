import type { z } from 'zod';
import {
  alikeListSchema,
  codebookSchema,
  type DecisionRequest,
  type DescriptionRequest,
  type DraftRequest,
  documentListSchema,
  documentPagesSchema,
  documentSchema,
  draftResponseSchema,
  eventSchema,
  evidenceListSchema,
  findingResponseSchema,
  groundSchema,
  type JudgementRequest,
  judgementResponseSchema,
  pairListSchema,
  placeListSchema,
  problemSchema,
  projectSchema,
  projectSiteListSchema,
  type ReadingRequest,
  type ReleaseRequest,
  readingResponseSchema,
  recordColumnSchema,
  recordListSchema,
  recordSchema,
  releaseResponseSchema,
  reportResponseSchema,
  type SaveViewRequest,
  type ScreeningRequest,
  type StatementRequest,
  savedViewListSchema,
  screeningSchema,
  takenInListSchema,
  takenInSchema,
  unknownResponseSchema,
  type WithdrawalRequest,
  type WriteReportRequest,
  withdrawalResponseSchema,
  wordMarksResponseSchema,
  writtenReportListSchema,
  writtenReportSchema,
} from '../../src/api/index.ts';
import type { Note } from '../../src/counting/index.ts';
import {
  contestedSchema,
  type FindingRow,
  mapDataSchema,
  type Question,
  type Span,
} from '../../src/model/index.ts';
import { RequestError } from './request-error.ts';

/** Reads data of one shape, or says where it has another. */
type Reader<Data> = z.ZodType<Data>;

/** The server's interface, each answer checked against its schema. */
export const client = {
  project: () => send(projectSchema, 'GET', 'project'),
  codebook: () => send(codebookSchema, 'GET', 'codebook'),
  documents: () => send(documentListSchema, 'GET', 'documents'),
  addFile: (file: File) =>
    sendBytes(takenInListSchema, `documents?name=${encodeURIComponent(file.name)}`, file),
  addAddress: (address: string) => send(takenInListSchema, 'POST', 'documents/addresses', { address }),
  describe: (id: string, request: DescriptionRequest) =>
    send(takenInSchema, 'POST', `documents/${encodeURIComponent(id)}/descriptions`, request),
  document: (id: string) => send(documentSchema, 'GET', `documents/${encodeURIComponent(id)}`),
  pages: (document: string) =>
    send(documentPagesSchema, 'GET', `documents/${encodeURIComponent(document)}/pages`),
  marks: (document: string, { start, end }: Span) =>
    send(
      wordMarksResponseSchema,
      'GET',
      `documents/${encodeURIComponent(document)}/marks?start=${start}&end=${end}`,
    ),
  /** The address of the image of a page (from 1); `width` in pixels. */
  pageImage: (document: string, page: number, width: number) =>
    `/api/documents/${encodeURIComponent(document)}/pages/${page}/image?width=${width}`,
  /** Throws what the server has against an image. */
  pageFault: async (address: string) => {
    const response = await fetch(address).catch(unreachable);
    if (!response.ok) throw problemOf(await response.json().catch(() => null), response.status);
    return true;
  },
  decide: (statement: string, request: DecisionRequest) =>
    send(recordSchema, 'POST', `statements/${encodeURIComponent(statement)}/decisions`, request),
  state: (document: string, request: StatementRequest) =>
    send(recordSchema, 'POST', `documents/${encodeURIComponent(document)}/statements`, request),
  fillBlanks: (record: string) =>
    send(recordSchema, 'POST', `records/${encodeURIComponent(record)}/blanks`, {}),
  reading: (document: string, request: ReadingRequest) =>
    send(readingResponseSchema, 'POST', `documents/${encodeURIComponent(document)}/readings`, request),
  alike: (document: string) =>
    send(alikeListSchema, 'GET', `documents/${encodeURIComponent(document)}/alike`),
  places: (name: string) => send(placeListSchema, 'GET', `places?name=${encodeURIComponent(name)}`),
  pairs: () => send(pairListSchema, 'GET', 'pairs'),
  judge: (request: JudgementRequest) => send(judgementResponseSchema, 'POST', 'judgements', request),
  event: (record: string) => send(eventSchema, 'GET', `events/${encodeURIComponent(record)}`),
  records: (type: string) => send(recordListSchema, 'GET', `records/${encodeURIComponent(type)}`),
  column: (type: string, variable: string) =>
    send(
      recordColumnSchema,
      'GET',
      `records/${encodeURIComponent(type)}/columns/${encodeURIComponent(variable)}`,
    ),
  screening: () => send(screeningSchema, 'GET', 'screening'),
  screen: (document: string, request: ScreeningRequest) =>
    send(screeningSchema, 'POST', `documents/${encodeURIComponent(document)}/screening`, request),
  withdraw: (document: string, request: WithdrawalRequest) =>
    send(withdrawalResponseSchema, 'POST', `documents/${encodeURIComponent(document)}/withdrawal`, request),
  finding: (question: Question) => send(findingResponseSchema, 'POST', 'findings', { question }),
  noted: async (question: Question, note: Note) =>
    (await send(unknownResponseSchema, 'POST', 'findings/noted', { question, note })).records,
  unknown: async (question: Question, group: FindingRow['group']) =>
    (await send(unknownResponseSchema, 'POST', 'findings/unknown', { question, group })).records,
  contested: (where: Question['where']) => send(contestedSchema, 'POST', 'contested', { where }),
  report: (markdown: string) => send(reportResponseSchema, 'POST', 'reports', { markdown }),
  writtenReports: () => send(writtenReportListSchema, 'GET', 'written-reports'),
  writtenReport: (name: string) =>
    send(writtenReportSchema.nullable(), 'GET', `written-reports/${encodeURIComponent(name)}`),
  writeReport: (name: string, request: WriteReportRequest) =>
    send(writtenReportSchema, 'PUT', `written-reports/${encodeURIComponent(name)}`, request),
  /** @param was version of the text that is meant */
  removeReport: (name: string, was: string) =>
    send(
      writtenReportListSchema,
      'DELETE',
      `written-reports/${encodeURIComponent(name)}?was=${encodeURIComponent(was)}`,
    ),
  draft: (request: DraftRequest) => send(draftResponseSchema, 'POST', 'report-drafts', request),
  sites: () => send(projectSiteListSchema, 'GET', 'sites'),
  views: () => send(savedViewListSchema, 'GET', 'views'),
  saveView: (name: string, request: SaveViewRequest) =>
    send(savedViewListSchema, 'PUT', `views/${encodeURIComponent(name)}`, request),
  removeView: (name: string) => send(savedViewListSchema, 'DELETE', `views/${encodeURIComponent(name)}`),
  map: (question: Question) => send(mapDataSchema, 'POST', 'map', { question }),
  ground: () => send(groundSchema, 'GET', 'base-map'),
  evidence: (records: readonly string[]) => send(evidenceListSchema, 'POST', 'evidence', { records }),
  release: (request: ReleaseRequest) => send(releaseResponseSchema, 'POST', 'releases', request),
};

function send<Data>(
  reader: Reader<Data>,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Data> {
  const json = { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
  return ask(reader, path, body === undefined ? { method } : { method, ...json });
}

function sendBytes<Data>(reader: Reader<Data>, path: string, body: Blob): Promise<Data> {
  return ask(reader, path, { method: 'POST', body, headers: { 'Content-Type': 'application/octet-stream' } });
}

async function ask<Data>(reader: Reader<Data>, path: string, request: RequestInit): Promise<Data> {
  const response = await fetch(`/api/${path}`, request).catch(unreachable);
  const data: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemOf(data, response.status);
  const read = reader.safeParse(data);
  if (read.success) return read.data;
  throw new RequestError(
    'UNEXPECTED',
    `The server’s answer to ${path} is in another shape than this page knows: ${shapeFault(read.error)}.`,
    'Load the page again. If that does not help, the server and the workbench are of different versions: run attest serve again.',
  );
}

function shapeFault({ issues: [issue] }: z.ZodError): string {
  return `${issue?.message ?? 'unknown'} at ${issue?.path.join('.') || 'its top'}`;
}

export function unreachable(): never {
  throw new RequestError('UNREACHABLE', 'The workbench does not answer.', 'Is attest serve still running?');
}

export function problemOf(data: unknown, status: number): RequestError {
  const problem = problemSchema.safeParse(data);
  if (!problem.success) return new RequestError('INTERNAL', `The server answered with status ${status}.`);
  const { code, title, detail, hint } = problem.data;
  return new RequestError(code, `${title}: ${detail}`, hint ?? null);
}
