import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { WrittenReportView } from '../../src/api/index.ts';
import { client } from '../data/client.ts';
import { queries } from '../data/queries.ts';
import { BLANK } from './draft.ts';
import { ReportWriter, type WritingState } from './report-writer.ts';

const PAUSE_MS = 600;

/** The text of a report, kept in the project's folder as it is written. */
export function useWriting(name: string, began: WrittenReportView | null) {
  const cache = useQueryClient();
  const [markdown, setMarkdown] = useState(began?.markdown ?? BLANK);
  const [state, setState] = useState<WritingState>({ kind: 'written' });
  const [writer] = useState(
    () =>
      new ReportWriter({
        version: began?.version ?? null,
        pauseMs: PAUSE_MS,
        show: setState,
        send: async (text, was) => {
          const written = await client.writeReport(name, { markdown: text, was });
          cache.setQueryData(queries.writtenReport(name).queryKey, written);
          if (was === null) await cache.invalidateQueries({ queryKey: queries.writtenReports.queryKey });
          return written;
        },
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
  return { markdown, write, state, overwrite };
}
