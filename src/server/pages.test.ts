import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentPagesSchema, problemSchema, wordMarksResponseSchema } from '../api/index.ts';
import { createProject, type OpenProject, openProject } from '../app/index.ts';
import { smallPdf, typeset } from '../documents/pdf/small-pdf.ts';
import { addBytes, withdrawDocument } from '../operations/index.ts';
import { createServer } from './app.ts';

const PDF = smallPdf({
  pages: [
    typeset(['Police held nine men in the port on Monday.']),
    typeset(['The court opens the case against them in May.']),
  ],
});

let folder: string;
let project: OpenProject;
let app: ReturnType<typeof createServer>;
let [pdf, plain] = ['', ''];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attest-pages-'));
  await createProject(folder);
  project = await openProject(folder);
  app = createServer(project.workspace, {
    asset: async () => null,
    report: (error) => {
      throw error;
    },
  });
  pdf = await added('report.pdf', PDF);
  plain = await added('report.txt', new TextEncoder().encode('Police held nine men.'));
});

afterAll(async () => {
  await project.close();
  await rm(folder, { recursive: true, force: true });
});

async function added(name: string, bytes: Uint8Array): Promise<string> {
  for await (const outcome of addBytes(project.workspace, name, bytes))
    if (outcome.status === 'added') return outcome.document;
  throw new Error(`${name} was not added`);
}

const get = (path: string) => app.request(`/api/documents/${path}`, { headers: { host: '127.0.0.1:4747' } });
const refusal = async (path: string) => problemSchema.parse(await (await get(path)).json()).code;

describe('pages of a document', () => {
  it('come with their measures and the text on them', async () => {
    const seen = documentPagesSchema.parse(await (await get(`${pdf}/pages`)).json());
    expect(seen.pages).toEqual([1, 2].map(() => ({ width: 595, height: 842 })));
    expect(seen.stretches.map(({ page }) => page)).toEqual([1, 2]);
    expect(seen.stretches[0]).toMatchObject({ start: 0, end: 43 });
  });

  it('come as images that no browser keeps', async () => {
    for (const _ of ['drawn', 'kept']) {
      const response = await get(`${pdf}/pages/2/image?width=300`);
      expect(response.headers.get('content-type')).toBe('image/png');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(new DataView(await response.arrayBuffer()).getUint32(16)).toBe(300);
    }
  });

  it('show where words stand', async () => {
    const response = await get(`${pdf}/marks?start=7&end=20`);
    const { fit, marks } = wordMarksResponseSchema.parse(await response.json());
    expect(fit).toBe('exact');
    expect(marks).toHaveLength(1);
    expect((marks[0]?.x ?? 0) * 595).toBeCloseTo(60 + 7 * 5.5, -1);
  });

  it('are refused with a reason where there are none', async () => {
    expect(await refusal(`${plain}/pages`)).toBe('DOC_UNSUPPORTED');
    expect(await refusal('doc_0000000000000000/pages')).toBe('DOC_NOT_FOUND');
    expect(await refusal(`${pdf}/pages/3/image?width=300`)).toBe('NOT_FOUND');
    expect(await refusal(`${pdf}/pages/0/image?width=300`)).toBe('INPUT_INVALID');
    expect(await refusal(`${pdf}/pages/1/image?width=999999`)).toBe('INPUT_INVALID');
    expect(await refusal(`${pdf}/marks?start=20&end=7`)).toBe('INPUT_INVALID');
    expect(await refusal(`${pdf}/marks?start=7&end=70000`)).toBe('INPUT_INVALID');
  });

  it('are gone with a document that is withdrawn', async () => {
    const gone = await added('other.pdf', smallPdf({ pages: [typeset(['Ten men stood trial.'])] }));
    expect((await get(`${gone}/pages/1/image?width=300`)).status).toBe(200);
    await withdrawDocument(project.workspace, 'anna', gone, 'asked for by the publisher');
    expect(await refusal(`${gone}/pages/1/image?width=300`)).toBe('DOC_WITHDRAWN');
  });
});
