import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ReportProblemView, WrittenReportView } from '../../src/api/index.ts';
import { queries } from '../data/queries.ts';
import { asRequestError } from '../data/request-error.ts';
import { Button } from '../kit/button.tsx';
import { saveFile } from '../kit/save-file.ts';
import { Failed, Loading } from '../kit/waiting.tsx';
import { CountryDraft } from './country-draft.tsx';
import { ReportPreview } from './report-preview.tsx';
import { useWriting } from './use-writing.ts';
import { WritingNote } from './writing-note.tsx';

interface ReportEditorProps {
  readonly name: string;
  /** The report as it was when the page opened; null where there is none yet. */
  readonly began: WrittenReportView | null;
  readonly release: string;
  /** Opens what is in the folder now in place of what is written here. */
  readAgain(): void;
}

/** The text of one report, and the page that it becomes. */
export function ReportEditor({ name, began, release, readAgain }: ReportEditorProps) {
  const { markdown, write, state, overwrite } = useWriting(name, began);
  const area = useRef<HTMLTextAreaElement>(null);
  const settled = useSettled(markdown);
  const built = useQuery({ ...queries.report(release, settled), placeholderData: keepPreviousData });
  const html = built.data?.html ?? null;
  return (
    <>
      <CountryDraft />
      <WritingNote name={name} state={state} overwrite={overwrite} readAgain={readAgain} />
      <div className="report-bench">
        <section className="report-text" aria-label="Text">
          <label htmlFor="report-text">
            Text, with findings from the {<Link to="/findings">findings page</Link>}
          </label>
          <textarea
            id="report-text"
            ref={area}
            dir="auto"
            spellCheck
            value={markdown}
            onChange={(event) => write(event.target.value)}
          />
          <p className="report-saves">
            <Button
              look="accept"
              disabled={html === null}
              press={() => saveFile(`${name}.html`, html ?? '', 'text/html')}
            >
              Save as HTML
            </Button>
            <Button press={() => saveFile(`${name}.md`, markdown, 'text/markdown')}>Save the text</Button>
          </p>
        </section>
        <section className="report-built" aria-label="Built report">
          {built.error && <Failed error={asRequestError(built.error)} retry={() => void built.refetch()} />}
          {built.isPending && <Loading what="the report" />}
          {built.data && (
            <Problems problems={built.data.problems} go={(line) => goToLine(area.current, markdown, line)} />
          )}
          {html !== null && <ReportPreview html={html} />}
        </section>
      </div>
    </>
  );
}

interface ProblemsProps {
  readonly problems: readonly ReportProblemView[];
  go(line: number): void;
}

/** What keeps the report from being built, each with the way to its line. */
function Problems({ problems, go }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <ol className="verdicts" aria-label="Problems">
      {problems.map(({ line, message, hint }) => (
        <li key={`${line} ${message}`} className="impossible">
          {line !== null && (
            <button type="button" className="link" onClick={() => go(line)}>
              Line {line}
            </button>
          )}
          <p dir="auto">{message}</p>
          {hint && <p className="muted">{hint}</p>}
        </li>
      ))}
    </ol>
  );
}

/** Puts the cursor on a line of the text, from 1. */
function goToLine(area: HTMLTextAreaElement | null, text: string, line: number): void {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  area?.focus();
  area?.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}

const PAUSE_MS = 400;

/** The text as it stood when the writer last paused. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
