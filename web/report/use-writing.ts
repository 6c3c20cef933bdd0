import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { WrittenReportView } from '../../src/api/index.ts';
import { client } from '../data/client.ts';
import { blankReport } from './draft.ts';
import { keepReport, removeReport } from './keep-report.ts';
import { ReportWriter, type WritingState } from './report-writer.ts';

const PAUSE_MS = 600;

/** The text of a report, kept in the project's folder as it is written. */
export function useWriting(name: string, began: WrittenReportView | null) {
  const cache = useQueryClient();
  const [markdown, setMarkdown] = useState(began?.markdown ?? blankReport(name));
  const [state, setState] = useState<WritingState>({ kind: began === null ? 'unwritten' : 'written' });
  const [writer] = useState(
    () =>
      new ReportWriter({
        version: began?.version ?? null,
        pauseMs: PAUSE_MS,
        show: setState,
        send: (text, was) => keepReport(cache, name, { markdown: text, was }),
      }),
  );
  useEffect(() => {
    const stay = (event: BeforeUnloadEvent) => writer.isWaiting && event.preventDefault();
    addEventListener('beforeunload', stay);
    return () => {
      removeEventListener('beforeunload', stay);
      if (writer.isWaiting) void writer.flush();
    };
  }, [writer]);
  const write = (text: string) => {
    setMarkdown(text);
    writer.write(text);
  };
  /** Puts this text in the place of what somebody else wrote. */
  const overwrite = async () => {
    const there = await client.writtenReport(name);
    await writer.overwrite(there?.version ?? null);
  };
  /** Takes the report out of the folder, with what was typed last written before, so that it can be put back. */
  const remove = async () => {
    await writer.flush();
    const there = await client.writtenReport(name);
    if (there !== null) await removeReport(cache, there);
    return there?.markdown ?? null;
  };
  return { markdown, write, state, overwrite, remove };
}
