import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { queries } from '../data/queries.ts';
import { asRequestError } from '../data/request-error.ts';
import { useProject } from '../data/use-project.ts';
import { ReleaseBar } from '../findings/release-bar.tsx';
import { Failed, Loading } from '../kit/waiting.tsx';
import { PublishButton } from '../publish/publish-button.tsx';
import { keepLastReport, reportToOpen } from './draft.ts';
import { ReportChoice } from './report-choice.tsx';
import { ReportEditor } from './report-editor.tsx';

const route = getRouteApi('/report');

/** The project's reports: prose with findings in it, and the page that it becomes, side by side. */
export function ReportPage() {
  const project = useProject();
  const release = project.releases.at(-1);
  return (
    <main className="page report" tabIndex={-1} id="main">
      <title>{`Report · ${project.name}`}</title>
      <header className="page-head">
        <h1>Report</h1>
        <ReleaseBar />
      </header>
      {release && <Reports project={project.name} release={release.id} />}
    </main>
  );
}

interface ReportsProps {
  readonly project: string;
  readonly release: string;
}

function Reports({ project, release }: ReportsProps) {
  const asked = route.useSearch().name;
  const names = useQuery(queries.writtenReports);
  const name = asked ?? (names.data && reportToOpen(project, names.data));
  useEffect(() => {
    if (name !== undefined) keepLastReport(project, name);
  }, [project, name]);
  if (names.error) return <Failed error={asRequestError(names.error)} retry={() => void names.refetch()} />;
  if (!names.data || name === undefined) return <Loading what="the reports" />;
  return (
    <>
      <div className="report-bar">
        <ReportChoice name={name} names={names.data} />
        <PublishButton report={names.data.includes(name) ? name : null} />
      </div>
      <OneReport key={name} name={name} release={release} />
    </>
  );
}

function OneReport({ name, release }: { readonly name: string; readonly release: string }) {
  const { data, error, refetch } = useQuery(queries.writtenReport(name));
  const [round, setRound] = useState(0);
  if (error) return <Failed error={asRequestError(error)} retry={() => void refetch()} />;
  if (data === undefined) return <Loading what="the report" />;
  const readAgain = () => void refetch().then(() => setRound(round + 1));
  return <ReportEditor key={round} name={name} began={data} release={release} readAgain={readAgain} />;
}
