import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useCallback } from 'react';
import type { FindingRow, Question } from '../../src/model/index.ts';
import { releaseQueries } from '../data/release-queries.ts';
import { asRequestError } from '../data/request-error.ts';
import { Failed, Loading } from '../kit/waiting.tsx';
import { AnswerDrawer } from './answer-drawer.tsx';
import { CLOSED, type DrawerSearch, drawerOf } from './drawer-search.ts';
import { FindingChart } from './finding-chart.tsx';
import { FindingTable } from './finding-table.tsx';

const route = getRouteApi('/findings');

interface AnswerProps {
  readonly question: Question;
  readonly release: string;
  /** Above the table, once there is an answer. */
  readonly children?: ReactNode;
}

/** The numbers that answer a question, as a table and a chart; each opens its records, which the address tells. */
export function Answer({ question, release, children }: AnswerProps) {
  const { data, error, refetch } = useQuery(releaseQueries.finding(release, question));
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = useCallback(
    (drawer: DrawerSearch) => void navigate({ search: (now) => ({ ...now, ...drawer }), resetScroll: false }),
    [navigate],
  );
  const open = useCallback((row: FindingRow) => show(drawerOf('records', row)), [show]);
  if (error) return <Failed error={asRequestError(error)} retry={() => void refetch()} />;
  if (!data) return <Loading what="the answer" />;
  return (
    <>
      {children}
      <FindingTable
        finding={data}
        open={open}
        openUnknown={(row) => show(drawerOf('unknown', row))}
        openNote={(note) => show({ drawer: note, row: undefined })}
      />
      <FindingChart finding={data} open={open} />
      <AnswerDrawer finding={data} release={release} search={search} close={() => show(CLOSED)} />
    </>
  );
}
