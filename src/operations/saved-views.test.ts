import { describe, expect, it } from 'vitest';
import { removeView, savedViews, saveView } from './saved-views.ts';
import type { TextShelf } from './workspace.ts';

function shelfOf(texts: Record<string, string> = {}): TextShelf {
  const held = new Map(Object.entries(texts));
  return {
    list: async () => [...held.keys()].sort(),
    read: async (name) => held.get(name),
    write: async (name, text) => void held.set(name, text),
    remove: async (name) => held.delete(name),
  };
}

const ATTACKS = { name: 'Attacks, not in Rabat'.replace(',', ''), address: '/events?where=type%3Aattack' };

describe('saved views', () => {
  it('are kept under their names, replaced and removed', async () => {
    const ws = { views: shelfOf() };
    await saveView(ws, { ...ATTACKS, address: '/events' });
    await saveView(ws, ATTACKS);
    await saveView(ws, { name: 'خريطة', address: '/map?from=2014' });
    expect(await savedViews(ws)).toEqual([ATTACKS, { name: 'خريطة', address: '/map?from=2014' }]);
    await removeView(ws, ATTACKS.name);
    expect((await savedViews(ws)).map(({ name }) => name)).toEqual(['خريطة']);
  });

  it.each([
    'https://example.org/',
    '//example.org',
    '/\\example.org',
    'javascript:alert(1)',
    '/events#x',
    '',
  ])('lead to pages of the workbench only: %s', async (address) => {
    const ws = { views: shelfOf({ planted: address }) };
    await expect(saveView(ws, { name: 'a', address })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    expect(await savedViews(ws)).toEqual([]);
  });

  it('have names that are files and lead nowhere else', async () => {
    const ws = { views: shelfOf() };
    for (const name of ['../attest', 'a/b', '', '.hidden'])
      await expect(saveView(ws, { name, address: '/events' })).rejects.toMatchObject({
        code: 'INPUT_INVALID',
      });
  });
});
