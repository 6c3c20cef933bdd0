import type { CodebookView, RecordView, StatementView } from '../../src/api/index.ts';
import type { ValueType } from '../../src/model/index.ts';
import { plainName, recordTypeOf, variableOf } from '../values/terms.ts';
import { valueWords } from '../values/value-words.ts';
import { standingOf } from './decisions.ts';

/** What a record is, for its heading. */
export interface RecordSummary {
  /** The value of the record type's key variable. */
  readonly title: string;
  /** What is counted, when and where: enough to tell it from its neighbours. */
  readonly details: readonly string[];
  /** Everything that was said of the key is rejected, and so is the record. */
  readonly rejected: boolean;
}

const TELLING: readonly ValueType[] = ['quantity', 'date', 'place'];

/** Sums a record up out of what is said of it and not rejected. */
export function summaryOf(codebook: CodebookView, record: RecordView): RecordSummary {
  const key = recordTypeOf(codebook, record.type)?.key ?? '';
  const typed =
    (type: ValueType) =>
    ({ variable }: StatementView) =>
      variableOf(codebook, record.type, variable)?.type === type;
  const words = ({ variable, value }: StatementView) =>
    valueWords(codebook, variableOf(codebook, record.type, variable), value);
  const said = record.statements.filter(({ variable }) => variable === key);
  const standing = record.statements.filter((one) => standingOf(one) !== 'rejected');
  const first = standing.find(({ variable }) => variable === key) ?? said[0];
  const details = TELLING.flatMap((type) => {
    const valued = standing
      .filter(typed(type))
      .map(words)
      .find(({ missing }) => !missing);
    return valued ? [valued.words] : [];
  });
  return {
    title: first ? words(first).words : plainName(record.label),
    details,
    rejected: said.length > 0 && said.every((one) => standingOf(one) === 'rejected'),
  };
}
