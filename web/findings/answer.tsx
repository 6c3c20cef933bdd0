import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { FindingRow, Question } from '../../src/model/index.ts';
import { releaseQueries } from '../data/release-queries.ts';
import { asRequestError } from '../data/request-error.ts';
import { Failed, Loading } from '../kit/waiting.tsx';
import { EvidenceDialog, UnknownDialog } from './evidence-dialog.tsx';
import { FindingChart } from './finding-chart.tsx';
import { FindingTable } from './finding-table.tsx';

interface AnswerProps {
  readonly question: Question;
  readonly release: string;
  /** Above the table, once there is an answer. */
  readonly children?: ReactNode;
}

/** The numbers that answer a question, as a table and a chart; each opens its records. */
export function Answer({ question, release, children }: AnswerProps) {
  const { data, error, refetch } = useQuery(releaseQueries.finding(release, question));
  const [opened, setOpened] = useState<FindingRow | null>(null);
  const [unknown, setUnknown] = useState<FindingRow | null>(null);
  if (error) return <Failed error={asRequestError(error)} retry={() => void refetch()} />;
  if (!data) return <Loading what="the answer" />;
  return (
    <>
      {children}
      <FindingTable finding={data} open={setOpened} openUnknown={setUnknown} />
      <FindingChart finding={data} open={setOpened} />
      {opened && (
        <EvidenceDialog
          row={opened}
          release={release}
          recordType={question.type}
          close={() => setOpened(null)}
        />
      )}
      {unknown && (
        <UnknownDialog row={unknown} release={release} question={question} close={() => setUnknown(null)} />
      )}
    </>
  );
}
