import { Link } from '@tanstack/react-router';
import type { RecordView, StatementView } from '../../src/api/index.ts';
import { canonicalJson } from '../../src/model/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { Button } from '../kit/button.tsx';
import { Listed } from '../kit/listed.tsx';
import { recordWords } from '../values/record-words.ts';
import { plainName, recordTypeOf, variableOf } from '../values/terms.ts';
import { Blanks } from './blanks.tsx';
import { isRejected, standingOf } from './decisions.ts';
import { DraftEditor } from './draft-editor.tsx';
import { StatementRow } from './statement-row.tsx';
import { type CodingActs, isWaiting } from './use-coding.ts';
import type { HandCoding } from './use-hand-coding.ts';

interface RecordCardProps {
  readonly record: RecordView;
  /** Those of its statements that the filter lets through. */
  readonly statements: readonly StatementView[];
  readonly active: StatementView | null;
  readonly correcting: boolean;
  readonly lit: ReadonlySet<string>;
  readonly acts: CodingActs;
  readonly hand: HandCoding;
}

/** One record: what it is, and a row for each statement about it. One that is rejected whole folds to its heading. */
export function RecordCard({ record, statements, active, correcting, lit, acts, hand }: RecordCardProps) {
  const codebook = useCodebook();
  const standing = record.statements.filter((statement) => standingOf(statement) !== 'rejected');
  const gone = isRejected(record);
  const { title, details } = recordWords(codebook, record.type, gone ? record.statements : standing);
  const [first] = statements;
  return (
    <article
      className={`record${active ? ' here' : ''}${gone ? ' out' : ''}`}
      aria-labelledby={`${record.id}-title`}
    >
      <header>
        <p className="record-type">{recordTypeOf(codebook, record.type)?.title ?? plainName(record.type)}</p>
        <h2 id={`${record.id}-title`}>{title}</h2>
        <p className="telling">
          <Listed>{details}</Listed>
          {record.type === 'event' && !gone && (
            <>
              {details.length > 0 && ' · '}
              <Link to="/events/$record" params={{ record: record.id }}>
                whole event
              </Link>
            </>
          )}
        </p>
        <p className="muted">{stateWords(record, gone)}</p>
        {gone && !active && first && (
          <button type="button" className="quiet" onClick={() => acts.choose(first.id)}>
            Show
          </button>
        )}
      </header>
      {active && <RestButtons waiting={record.statements.filter(isWaiting).length} acts={acts} />}
      {(!gone || active) && (
        <ul>
          {statements.map((statement, index) => (
            <StatementRow
              key={statement.id}
              statement={statement}
              variable={variableOf(codebook, record.type, statement.variable)}
              repeats={statements[index - 1]?.variable === statement.variable}
              further={statements.slice(0, index).some((before) => isSaidBy(before, statement))}
              active={statement === active}
              correcting={correcting && statement === active}
              lit={lit.has(statement.id)}
              acts={acts}
            />
          ))}
        </ul>
      )}
      {record.problems.length > 0 && !gone && (
        <ul className="problems" aria-label="Edit checks">
          {record.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {hand.drafting?.record === record.id && <DraftEditor drafting={hand.drafting} hand={hand} />}
      {!gone && <Blanks record={record} here={active !== null} hand={hand} />}
    </article>
  );
}

/** Whether a statement above it that stands says the same: then it is further evidence for that. */
function isSaidBy(before: StatementView, statement: StatementView): boolean {
  return (
    before.variable === statement.variable &&
    standingOf(before) === 'accepted' &&
    standingOf(statement) === 'accepted' &&
    canonicalJson([before.value, before.flags]) === canonicalJson([statement.value, statement.flags])
  );
}

/** For a record that is right, or wrong, as a whole. */
function RestButtons({ waiting, acts }: { readonly waiting: number; readonly acts: CodingActs }) {
  if (waiting < 2) return null;
  return (
    <p className="rest">
      <span className="muted">All {waiting} that wait:</span>
      <Button look="quiet" sign="i" press={() => acts.decideRest('accept')}>
        Accept
      </Button>
      <Button look="quiet" sign="e" press={() => acts.decideRest('reject')}>
        Reject
      </Button>
    </p>
  );
}

function stateWords({ statements }: RecordView, gone: boolean): string {
  const waiting = statements.filter(isWaiting).length;
  if (waiting > 0) return `${waiting} waiting`;
  return gone ? 'rejected' : 'done';
}
