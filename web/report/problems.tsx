import type { ReportProblemView } from '../../src/api/index.ts';
import type { ProblemPlace } from './problem-places.ts';

interface ProblemsProps {
  readonly id: string;
  readonly problems: readonly ReportProblemView[];
  /** Those of them that stand in the text as it is now. */
  readonly places: readonly ProblemPlace[];
  go(place: ProblemPlace): void;
}

/** What keeps the report from being built, each with its line and the way there. */
export function Problems({ id, problems, places, go }: ProblemsProps) {
  return (
    <div id={id} className="report-problems">
      {problems.length > 0 && (
        <>
          <p role="status">
            <strong>{problems.length === 1 ? 'One problem' : `${problems.length} problems`}</strong>
            <span className="muted">
              {' '}
              {problems.length === 1 ? 'keeps' : 'keep'} the report from being built.{' '}
            </span>
            <span className="muted">
              <kbd>F8</kbd> in the text goes to the next.
            </span>
          </p>
          <ol className="verdicts" aria-label="Problems">
            {problems.map((problem) => {
              const place = places.find((one) => one.problem === problem);
              return (
                <li key={`${problem.line} ${problem.column} ${problem.message}`} className="impossible">
                  {place ? (
                    <button type="button" onClick={() => go(place)}>
                      <Words problem={problem} line={place.line} />
                    </button>
                  ) : (
                    <Words problem={problem} line={null} />
                  )}
                </li>
              );
            })}
          </ol>
        </>
      )}
    </div>
  );
}

interface WordsProps {
  readonly problem: ReportProblemView;
  readonly line: number | null;
}

function Words({ problem: { message, hint }, line }: WordsProps) {
  return (
    <>
      {line !== null && <strong className="line-name">Line {line}</strong>}
      <span dir="auto">{message}</span>
      {hint && <span className="muted">{hint}</span>}
    </>
  );
}
