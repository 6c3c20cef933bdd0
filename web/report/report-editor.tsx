import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { WrittenReportView } from '../../src/api/index.ts';
import { queries } from '../data/queries.ts';
import { asRequestError } from '../data/request-error.ts';
import { Button } from '../kit/button.tsx';
import { saveFile } from '../kit/save-file.ts';
import { Failed, Loading } from '../kit/waiting.tsx';
import { CountryDraft } from './country-draft.tsx';
import { NumberedText, type NumberedTextHandle } from './numbered-text.tsx';
import { PlaceholderHelp } from './placeholder-help.tsx';
import { problemPlaces } from './problem-places.ts';
import { Problems } from './problems.tsx';
import { RemoveReport } from './remove-report.tsx';
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
  const { markdown, write, state, overwrite, remove } = useWriting(name, began);
  const area = useRef<NumberedTextHandle>(null);
  const problemsId = useId();
  const settled = useSettled(markdown);
  const built = useQuery({ ...queries.report(release, settled), placeholderData: keepPreviousData });
  const html = built.data?.html ?? null;
  const from = useTextOf(built.data, built.isPlaceholderData ? null : settled);
  const problems = built.data?.problems ?? NONE;
  const places = useMemo(() => problemPlaces(problems, from, markdown), [problems, from, markdown]);
  return (
    <>
      <CountryDraft />
      <WritingNote name={name} state={state} overwrite={overwrite} readAgain={readAgain} />
      <div className="report-bench">
        <section className="report-text" aria-label="Text">
          <label htmlFor="report-text">
            Text, with findings from the {<Link to="/findings">findings page</Link>}
          </label>
          <NumberedText
            id="report-text"
            handle={area}
            text={markdown}
            places={places}
            describedBy={problemsId}
            write={write}
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
            {state.kind !== 'unwritten' && <RemoveReport name={name} remove={remove} />}
          </p>
          <PlaceholderHelp />
        </section>
        <section className="report-built" aria-label="Built report">
          {built.error && <Failed error={asRequestError(built.error)} retry={() => void built.refetch()} />}
          {built.isPending && <Loading what="the report" />}
          <Problems
            id={problemsId}
            problems={problems}
            places={places}
            go={(place) => area.current?.go(place)}
          />
          {html !== null && <ReportPreview html={html} release={release} />}
        </section>
      </div>
    </>
  );
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

const NONE: readonly never[] = [];

/** The text that an answer is of: what was asked when it came, also while the next one is awaited. */
function useTextOf(answer: unknown, asked: string | null): string {
  const [last, keep] = useState({ answer, text: asked ?? '' });
  if (asked !== null && (last.answer !== answer || last.text !== asked)) keep({ answer, text: asked });
  return asked ?? last.text;
}
