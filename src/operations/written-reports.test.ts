import { expect, it } from 'vitest';
import type { TextShelf } from './workspace.ts';
import { removeReport, writeReport, writtenReport, writtenReports } from './written-reports.ts';

function shelf(): { reports: TextShelf } {
  const held = new Map<string, string>();
  return {
    reports: {
      list: async () => [...held.keys()].sort(),
      read: async (name) => held.get(name),
      write: async (name, text) => void held.set(name, text),
      remove: async (name) => held.delete(name),
    },
  };
}

it('a report is removed as somebody knows it, and put back as it was', async () => {
  const ws = shelf();
  const first = await writeReport(ws, { name: 'lakes', markdown: 'Mine.', was: null });
  const second = await writeReport(ws, { name: 'lakes', markdown: 'Theirs.', was: first.version });
  await expect(removeReport(ws, { name: 'lakes', was: first.version })).rejects.toMatchObject({
    code: 'REPORT_CHANGED',
  });
  await removeReport(ws, { name: 'lakes', was: second.version });
  expect(await writtenReports(ws)).toEqual([]);
  await removeReport(ws, { name: 'lakes', was: second.version });
  await writeReport(ws, { name: 'lakes', markdown: 'Theirs.', was: null });
  expect(await writtenReport(ws, 'lakes')).toEqual(second);
  await expect(removeReport(ws, { name: '../x', was: '' })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
});
