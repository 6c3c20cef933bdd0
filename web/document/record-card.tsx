import type { RecordView, StatementView } from '../../src/api/index.ts';
import { useCodebook } from '../shell/codebook.ts';
import { plainName, recordTypeOf, variableOf } from '../values/terms.ts';
import { summaryOf } from './record-summary.ts';
import { StatementRow } from './statement-row.tsx';
import { type CodingActs, isWaiting } from './use-coding.ts';

interface RecordCardProps {
  readonly record: RecordView;
  /** Those of its statements that the filter lets through. */
  readonly statements: readonly StatementView[];
  readonly active: StatementView | null;
  readonly correcting: boolean;
  readonly lit: ReadonlySet<string>;
  readonly acts: CodingActs;
}

/** One record: what it is, and a row for each statement about it. */
export function RecordCard({ record, statements, active, correcting, lit, acts }: RecordCardProps) {
  const codebook = useCodebook();
  const { title, details, rejected } = summaryOf(codebook, record);
  const waiting = record.statements.filter(isWaiting).length;
  return (
    <article
      className={`record${active ? ' here' : ''}${rejected ? ' out' : ''}`}
      aria-labelledby={`${record.id}-title`}
    >
      <header>
        <p className="record-type">{recordTypeOf(codebook, record.type)?.title ?? plainName(record.type)}</p>
        <h2 id={`${record.id}-title`}>{title}</h2>
        {details.length > 0 && <p className="telling">{details.join(' · ')}</p>}
        <p className="muted">{rejected ? 'rejected' : waiting > 0 ? `${waiting} waiting` : 'done'}</p>
      </header>
      <ul>
        {statements.map((statement, index) => (
          <StatementRow
            key={statement.id}
            statement={statement}
            variable={variableOf(codebook, record.type, statement.variable)}
            repeats={statements[index - 1]?.variable === statement.variable}
            active={statement === active}
            correcting={correcting && statement === active}
            lit={lit.has(statement.id)}
            acts={acts}
          />
        ))}
      </ul>
    </article>
  );
}
