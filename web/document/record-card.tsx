import type { RecordView, StatementView } from '../../src/api/index.ts';
import { useCodebook } from '../shell/codebook.ts';
import { plainName, recordTypeOf, variableOf } from '../values/terms.ts';
import { valueWords } from '../values/value-words.ts';
import { standingOf } from './decisions.ts';
import { StatementRow } from './statement-row.tsx';
import { type Coding, isWaiting } from './use-coding.ts';

interface RecordCardProps {
  readonly record: RecordView;
  /** Those of its statements that the filter lets through. */
  readonly statements: readonly StatementView[];
  readonly active: StatementView | null;
  readonly correcting: boolean;
  readonly lit: ReadonlySet<string>;
  readonly coding: Coding;
}

/** One record: what it is, and a row for each statement about it. */
export function RecordCard({ record, statements, active, correcting, lit, coding }: RecordCardProps) {
  const codebook = useCodebook();
  const { title, rejected } = headOf(codebook, record);
  const waiting = record.statements.filter(isWaiting).length;
  return (
    <article
      className={`record${active ? ' here' : ''}${rejected ? ' out' : ''}`}
      aria-labelledby={`${record.id}-title`}
    >
      <header>
        <p className="record-type">{recordTypeOf(codebook, record.type)?.title ?? plainName(record.type)}</p>
        <h2 id={`${record.id}-title`}>{title}</h2>
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
            coding={coding}
          />
        ))}
      </ul>
    </article>
  );
}

/** The key variable says what a record is; once all that is said of it is rejected, the record is too. */
function headOf(
  codebook: ReturnType<typeof useCodebook>,
  record: RecordView,
): { title: string; rejected: boolean } {
  const key = recordTypeOf(codebook, record.type)?.key ?? '';
  const said = record.statements.filter(({ variable }) => variable === key);
  const standing = said.find((one) => standingOf(one) !== 'rejected') ?? said[0];
  const rejected = said.length > 0 && said.every((one) => standingOf(one) === 'rejected');
  if (!standing) return { title: plainName(record.label), rejected };
  return {
    title: valueWords(codebook, variableOf(codebook, record.type, key), standing.value).words,
    rejected,
  };
}
