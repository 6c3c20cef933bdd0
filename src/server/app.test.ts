import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  codebookSchema,
  documentListSchema,
  documentSchema,
  problemSchema,
  projectSchema,
  recordSchema,
} from '../api/index.ts';
import { createProject, type OpenProject, openProject } from '../app/index.ts';
import { type AttestError, descriptionSchema, exactly, quoteAt } from '../model/index.ts';
import { addDocuments } from '../operations/index.ts';
import { createServer } from './app.ts';

const HOST = '127.0.0.1:4747';
const TEXT =
  'On 5 March 2021 the gendarmes of Sidi Amar held nine men.\n\nThe court opens the case in May.\n';

let folder: string;
let project: OpenProject;
let app: ReturnType<typeof createServer>;
const faults: AttestError[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attest-server-'));
  await createProject(join(folder, 'project'));
  await writeFile(join(folder, 'report.txt'), TEXT);
  project = await openProject(join(folder, 'project'));
  app = createServer(project.workspace, {
    asset: async (path) =>
      path === '/index.html'
        ? { bytes: new TextEncoder().encode('<p>workbench</p>'), mediaType: 'text/html' }
        : null,
    report: (error) => faults.push(error),
  });
  await addReport();
});

afterAll(async () => {
  await project.close();
  await rm(folder, { recursive: true, force: true });
});

/** Adds the report with one suggestion about it. */
async function addReport(): Promise<void> {
  const { workspace } = project;
  const read = async () => new TextEncoder().encode(TEXT);
  for await (const outcome of addDocuments(workspace, [join(folder, 'report.txt')], read)) {
    if (outcome.status !== 'added') throw new Error(`not added: ${outcome.origin}`);
    const { text } = outcome.read.text;
    const [start, author] = [text.indexOf('held nine men'), { kind: 'extractor', id: 'rules' }] as const;
    await workspace.store.append(author, [
      { kind: 'record', record: { id: 'rec_1', type: 'event', document: outcome.document } },
      {
        kind: 'statement',
        statement: {
          record: 'rec_1',
          variable: 'arrested',
          value: exactly(9),
          flags: [],
          document: outcome.document,
          quote: quoteAt(text, start, start + 'held nine men'.length),
          note: null,
          asserter: null,
          author,
        },
        made: { confidence: 0.9, extractor: 'rules 1', codebook: null },
      },
    ]);
  }
}

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers: { host: HOST, ...headers } });

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { host: HOST, 'content-type': 'application/json', ...headers },
  });

async function onlyStatement() {
  const [statement] = await project.workspace.store.statements();
  if (!statement) throw new Error('no statement');
  return statement;
}

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  return problemSchema.parse(await response.json());
}

describe('what the workbench reads', () => {
  it('comes in the shapes of the interface', async () => {
    const seen = projectSchema.parse(await (await get('/api/project')).json());
    expect(seen).toMatchObject({
      documents: 1,
      pending: 1,
      accepted: 0,
      releases: [],
      changedSinceRelease: false,
    });
    expect(codebookSchema.parse(await (await get('/api/codebook')).json()).recordTypes[0]?.name).toBe(
      'event',
    );
    const [entry] = documentListSchema.parse(await (await get('/api/documents')).json());
    expect(entry).toMatchObject({ pending: 1, records: 1, withdrawn: null });
    const page = documentSchema.parse(await (await get(`/api/documents/${entry?.id}`)).json());
    const [statement] = page.records[0]?.statements ?? [];
    expect(page.text.text.slice(statement?.quote?.start, statement?.quote?.end)).toBe('held nine men');
  });

  it('comes in those shapes whatever is said of a document', async () => {
    const { store } = project.workspace;
    const [first] = await store.documents();
    const document = first?.id ?? '';
    const author = { kind: 'coder', id: 'ann' } as const;
    const said = { value: null, basis: 'entered by ann', author };
    const fields = descriptionSchema.shape.field.options;
    const drafts = fields.map((field) => ({
      kind: 'description' as const,
      document,
      description: { field, ...said },
    }));
    await store.append(author, drafts);
    const [entry] = documentListSchema.parse(await (await get('/api/documents')).json());
    expect(Object.keys(entry?.described ?? {}).sort()).toEqual([...fields].sort());
    const page = documentSchema.parse(await (await get(`/api/documents/${document}`)).json());
    expect(page.document.described).toEqual(entry?.described);
  });

  it('is the same page for every address that is not data', async () => {
    expect(await (await get('/findings')).text()).toBe('<p>workbench</p>');
  });

  it('says what is not there', async () => {
    expect(await problemOf(await get('/api/documents/doc_0000000000000000'))).toMatchObject({
      status: 404,
      code: 'DOC_NOT_FOUND',
    });
    expect(await problemOf(await get('/api/nowhere'))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await problemOf(await post('/api/findings', { question: {} }))).toMatchObject({
      code: 'RELEASE_NOT_FOUND',
      hint: expect.stringContaining('attest release'),
    });
  });
});

describe('decisions', () => {
  const address = async () => `/api/statements/${(await onlyStatement()).id}/decisions`;

  it('accept, reject and reopen, each answered with the record', async () => {
    const coder = project.workspace.settings.coder;
    for (const [verdict, acceptedBy, rejectedBy] of [
      ['accept', [coder], []],
      ['reject', [], [coder]],
      ['reopen', [], []],
    ] as const) {
      const record = recordSchema.parse(await (await post(await address(), { verdict })).json());
      expect(record.statements[0]).toMatchObject({ acceptedBy, rejectedBy });
    }
  });

  it('refuse what the variable cannot hold, and a verdict that is none', async () => {
    expect(await problemOf(await post(await address(), { verdict: 'replace', value: 'nine' }))).toMatchObject(
      {
        code: 'STATEMENT_INVALID',
      },
    );
    expect(await problemOf(await post(await address(), { verdict: 'replace' }))).toMatchObject({
      code: 'INPUT_INVALID',
    });
    expect(await problemOf(await post(await address(), { verdict: 'maybe' }))).toMatchObject({
      code: 'INPUT_INVALID',
    });
    expect(
      await problemOf(await post('/api/statements/none/decisions', { verdict: 'accept' })),
    ).toMatchObject({
      status: 404,
      code: 'STATEMENT_UNKNOWN',
    });
    expect((await onlyStatement()).acceptedBy).toEqual([]);
  });

  it('are refused, and not kept, when they come from elsewhere', async () => {
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:9999' },
      { 'sec-fetch-site': 'cross-site' },
      { host: 'evil.example' },
      { host: '127.0.0.1.evil.example:4747' },
      { host: 'localhost.evil.example' },
    ] as Record<string, string>[]) {
      const response = await post(await address(), { verdict: 'accept' }, headers);
      expect(await problemOf(response)).toMatchObject({ status: 403, code: 'REQUEST_REFUSED' });
    }
    expect((await onlyStatement()).acceptedBy).toEqual([]);
  });

  it('are refused when they are no JSON', async () => {
    const headers = { host: HOST, 'content-type': 'application/json' };
    const response = await app.request(await address(), { method: 'POST', body: '{"verdict":', headers });
    expect(await problemOf(response)).toMatchObject({ status: 422, code: 'INPUT_INVALID' });
  });

  it('are refused as a form of another site would send them', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const response = await post(await address(), { verdict: 'accept' }, { 'content-type': type });
      expect(await problemOf(response)).toMatchObject({ status: 422, code: 'INPUT_INVALID' });
    }
    expect((await onlyStatement()).acceptedBy).toEqual([]);
  });

  it('are taken from the page itself', async () => {
    const response = await post(await address(), { verdict: 'accept' }, { origin: `http://${HOST}` });
    expect(response.status).toBe(200);
    expect((await onlyStatement()).acceptedBy).toEqual([project.workspace.settings.coder]);
  });
});

describe('guard', () => {
  it.each(['evil.example', '127.0.0.1.evil.example', ''])('refuses the host %j', async (host) => {
    const response = await get('/api/project', { host });
    expect(await problemOf(response)).toMatchObject({ status: 403, code: 'REQUEST_REFUSED' });
  });

  it.each(['127.0.0.1:4747', 'localhost:4747', '[::1]:4747', 'localhost'])('serves %s', async (host) => {
    expect((await get('/api/project', { host })).status).toBe(200);
  });

  it('lets other sites link here, and read nothing', async () => {
    const foreign = { 'sec-fetch-site': 'cross-site' };
    expect((await get('/', { ...foreign, 'sec-fetch-mode': 'navigate' })).status).toBe(200);
    expect((await get('/api/project', { ...foreign, 'sec-fetch-mode': 'cors' })).status).toBe(403);
  });

  it('allows nothing inline and nothing from elsewhere', async () => {
    for (const path of ['/', '/api/project', '/api/documents/none']) {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('met no fault of its own in all this', () => {
    expect(faults).toEqual([]);
  });

  it('tells listeners where the log ends, at once and when it grows', async () => {
    const stop = new AbortController();
    const response = await app.request('/api/changes', { headers: { host: HOST }, signal: stop.signal });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const before = (await project.workspace.store.head()).seq;
    expect((await reader?.read())?.value).toBe(`event: head\ndata: ${before}\n\n`);
    const { id } = await onlyStatement();
    await post(`/api/statements/${id}/decisions`, { verdict: 'reopen' });
    const after = (await project.workspace.store.head()).seq;
    expect(after).toBeGreaterThan(before);
    expect((await reader?.read())?.value).toBe(`event: head\ndata: ${after}\n\n`);
    await reader?.cancel();
  });
});
