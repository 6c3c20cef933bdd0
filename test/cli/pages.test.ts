import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { endlessPdf } from '../../src/documents/pages/endless-pdf.ts';
import { smallPdf, typeset } from '../../src/documents/pdf/small-pdf.ts';
import { attest, attestBuilt, BIN, temporaryFolder } from './attest.ts';

it('draws pages in a thread of the built server, which answers meanwhile and outlives a PDF that breaks it', async () => {
  const folder = temporaryFolder();
  await attest(folder, 'init', '.');
  const pages = [1, 2, 3].map((page) => typeset([`Police held ${page + 1} men in the port on Monday.`]));
  writeFileSync(join(folder, 'report.pdf'), smallPdf({ pages }));
  writeFileSync(join(folder, 'endless.pdf'), endlessPdf());
  const added = await attest(folder, 'add', 'report.pdf', 'endless.pdf', '--json');
  const [report, endless] = added.json<{ document: string }>().map(({ document }) => document);
  attestBuilt(folder, 'help'); // builds where it is stale
  const address = await served(folder);
  const get = (path: string) => fetch(`${address}api/${path}`);
  const image = async (page: number) => {
    const response = await get(`documents/${report}/pages/${page}/image?width=200`);
    return [response.status, response.headers.get('content-type')];
  };

  expect((await get(`documents/${report}/pages`)).status).toBe(200);
  for (const page of [1, 2, 3, 1]) expect(await image(page)).toEqual([200, 'image/png']);
  expect(await (await get(`documents/${report}/marks?start=7&end=17`)).json()).toMatchObject({
    fit: 'exact',
  });

  let drawn = false;
  const broken = get(`documents/${endless}/pages/1/image?width=200`).finally(() => {
    drawn = true;
  });
  expect((await get('project')).status).toBe(200);
  expect(drawn).toBe(false);
  expect([413, 422]).toContain((await broken).status);
  expect(await image(2)).toEqual([200, 'image/png']);
});

/** Starts the built server in a folder and gives its address. */
async function served(folder: string): Promise<string> {
  const server: ChildProcess = spawn(process.execPath, [BIN, 'serve', '--port', '0', '--json'], {
    cwd: folder,
  });
  onTestFinished(() => {
    server.kill();
  });
  if (!server.stdout) throw new Error('the server has no output');
  for await (const line of createInterface(server.stdout)) {
    const { address }: { address?: string } = JSON.parse(line);
    if (address) return address;
  }
  throw new Error('the server did not start');
}
