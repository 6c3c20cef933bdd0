import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { projectSites, publishProjectSite, siteFile, zippedSite } from './published-sites.ts';
import type { SiteShelf } from './workspace.ts';

const PAGE = { path: 'index.html', bytes: new TextEncoder().encode('<p>site</p>') };
const asked: string[] = [];
const sites: SiteShelf = {
  app: async () => [],
  list: async () => ['2026.1', '.2026.2.partial'].map((name) => ({ name, written: '2026-01-01T00:00:00Z' })),
  write: (_name, fill) => fill(async () => {}),
  read: async (name, path) => {
    asked.push(`${name}/${path}`);
    return path === PAGE.path ? PAGE.bytes : undefined;
  },
  files: async () => [PAGE],
};

describe('sites of a project', () => {
  it('are listed, but for what is being written', async () => {
    expect((await projectSites({ sites })).map(({ name }) => name)).toEqual(['2026.1']);
  });

  it('give their own files, and nothing beside or above them', async () => {
    expect(await siteFile({ sites }, '2026.1', 'index.html')).toBe(PAGE.bytes);
    expect(await siteFile({ sites }, '2026.1', 'data/none.js')).toBeNull();
    asked.length = 0;
    for (const path of [
      '../../attest.yaml',
      '..',
      'data/../../x',
      '.git/config',
      'a\\..\\b',
      '',
      '/etc/passwd',
    ])
      expect(await siteFile({ sites }, '2026.1', path)).toBeNull();
    expect(await siteFile({ sites }, '..', 'attest.yaml')).toBeNull();
    expect(asked).toEqual([]);
  });

  it('are taken along as one file, in a folder of their own', async () => {
    const entries = unzipSync(await zippedSite({ sites }, '2026.1'));
    expect(Object.keys(entries)).toEqual(['2026.1/index.html']);
    await expect(zippedSite({ sites }, 'nope')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('need a release, and the reports that are to go along', async () => {
    const shelf = (releases: string[]) => ({
      sites,
      ground: { baseMap: async () => ({}), boundaries: async () => [] },
      releases: { list: async () => releases, folder: (name: string) => name, retract: async () => {} },
      reports: {
        list: async () => [],
        read: async () => undefined,
        write: async () => {},
        remove: async () => false,
      },
    });
    const ask = { reports: ['gone'], tables: false };
    const refused = (releases: string[]) =>
      expect(publishProjectSite(shelf(releases), ask, () => {})).rejects;
    await refused([]).toMatchObject({ code: 'RELEASE_NOT_FOUND' });
    await refused(['2026.1']).toMatchObject({ code: 'DOC_NOT_FOUND' });
  });
});
