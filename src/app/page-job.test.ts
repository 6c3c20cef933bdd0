import { expect, it } from 'vitest';
import { endlessPdf } from '../documents/pages/endless-pdf.ts';
import { smallPdf, typeset } from '../documents/pdf/small-pdf.ts';
import { quoteAt } from '../model/index.ts';
import { pageDesk } from './page-job.ts';

const LINES = ['Police held nine men in the port on Monday,', 'and nine women in the town on Friday.'];
const BYTES = smallPdf({ pages: [typeset(LINES)] });

/** Marks of words that were quoted from some text of the document. */
async function marksOf(text: string, words: string) {
  const desk = pageDesk();
  const start = text.indexOf(words);
  const quote = quoteAt(text, start, start + words.length);
  const reply = await desk.run({ bytes: BYTES, task: { kind: 'marks', quote } });
  await desk.close();
  if (reply.kind !== 'marks') throw new Error(reply.kind);
  return reply.marks;
}

it('marks words that another version of the reader extracted elsewhere', async () => {
  const now = await marksOf(LINES.join(' '), 'nine women');
  const before = await marksOf(`Page 1\n\n${LINES.join('\n')}`, 'nine women');
  expect(now.fit).toBe('exact');
  expect(before).toEqual(now);
});

it('marks nothing where the words stand in no place or in several', async () => {
  const nothing = { fit: 'none', marks: [] };
  expect(await marksOf('Police held ten men in the harbour.', 'ten men')).toEqual(nothing);
  expect(await marksOf('nine', 'nine')).toEqual(nothing);
});

it('answers a job that names no bytes only while a PDF is open', async () => {
  const desk = pageDesk();
  const size = { bytes: null, task: { kind: 'sizes' } } as const;
  expect((await desk.run(size)).kind).toBe('problem');
  await desk.run({ ...size, bytes: BYTES });
  expect(await desk.run(size)).toEqual({ kind: 'sizes', sizes: [{ width: 595, height: 842 }] });
  await desk.run({ bytes: null, task: { kind: 'image', page: 7, width: 100 } });
  expect((await desk.run(size)).kind).toBe('problem');
});

it('refuses a PDF that unfolds without end before it takes more memory than it may, and goes on', async () => {
  const desk = pageDesk();
  const task = { kind: 'image', page: 1, width: 100 } as const;
  expect(await desk.run({ bytes: endlessPdf(), task })).toMatchObject({
    kind: 'problem',
    problem: { code: 'DOC_UNREADABLE', hint: expect.stringContaining('another PDF program') },
  });
  expect((await desk.run({ bytes: BYTES, task })).kind).toBe('image');
});
