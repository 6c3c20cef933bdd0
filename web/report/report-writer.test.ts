import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportWriter, type WritingState } from './report-writer.ts';

/** A folder with one report: takes what was made from the text that is there. */
function folder(markdown: string) {
  const state = { markdown, taken: [] as string[], fails: false };
  const send = async (text: string, was: string | null) => {
    await Promise.resolve();
    if (state.fails) throw new Error('unreachable');
    if (was !== state.markdown) throw new Error('changed');
    state.markdown = text;
    state.taken.push(text);
    return { name: 'a', markdown: text, version: text };
  };
  return { state, send };
}

function begin({ send }: ReturnType<typeof folder>, version: string) {
  const shown: WritingState['kind'][] = [];
  const writer = new ReportWriter({ version, send, show: ({ kind }) => shown.push(kind), pauseMs: 500 });
  return { writer, shown };
}

describe('a report that is being written', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('is sent when the writer pauses, once', async () => {
    const there = folder('');
    const { writer, shown } = begin(there, '');
    for (const text of ['a', 'ab', 'abc']) writer.write(text);
    await vi.advanceTimersByTimeAsync(499);
    expect(there.state.taken).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(there.state.taken).toEqual(['abc']);
    expect(shown.at(-1)).toBe('written');
  });

  it('sends what was written while the last text was on its way, over the version that this made', async () => {
    const there = folder('');
    const { writer } = begin(there, '');
    writer.write('a');
    const sent = writer.flush();
    writer.write('ab');
    await sent;
    expect(there.state.taken).toEqual(['a', 'ab']);
    expect(writer.isWaiting).toBe(false);
  });

  it('keeps what was refused, and writes it over another text only when told to', async () => {
    const there = folder('');
    const { writer, shown } = begin(there, '');
    there.state.markdown = 'theirs';
    writer.write('mine');
    await writer.flush();
    expect([shown.at(-1), there.state.markdown, writer.isWaiting]).toEqual(['refused', 'theirs', true]);
    await writer.overwrite('theirs');
    expect([shown.at(-1), there.state.markdown, writer.isWaiting]).toEqual(['written', 'mine', false]);
  });

  it('sends again with the next text after a failure', async () => {
    const there = folder('');
    const { writer } = begin(there, '');
    there.state.fails = true;
    writer.write('a');
    await writer.flush();
    there.state.fails = false;
    writer.write('ab');
    await writer.flush();
    expect(there.state.markdown).toBe('ab');
  });
});
