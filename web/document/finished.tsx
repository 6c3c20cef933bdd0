import { useQuery } from '@tanstack/react-query';
import type { RecordView } from '../../src/api/index.ts';
import { queries } from '../data/queries.ts';
import { useCodebook } from '../data/use-project.ts';
import { numberWords } from '../values/count-words.ts';
import { blanksOf, isRejected } from './decisions.ts';

interface FinishedProps {
  readonly document: string;
  readonly records: readonly RecordView[];
}

/** Says, once no value waits, whether the document is finished or what is left of it. */
export function Finished({ document, records }: FinishedProps) {
  const codebook = useCodebook();
  const standing = records.filter((record) => !isRejected(record));
  const alike = useQuery(queries.alike(document)).data ?? [];
  const blanks = standing.reduce((sum, record) => sum + blanksOf(codebook, record).length, 0);
  const questions = alike.filter(({ record }) => standing.some(({ id }) => id === record)).length;
  const left = [
    blanks > 0 && `${numberWords(blanks)} ${blanks === 1 ? 'blank' : 'blanks'}, if they are to be marked`,
    questions > 0 &&
      `${numberWords(questions)} ${questions === 1 ? 'question' : 'questions'} whether another report is of the same event`,
  ].filter((part) => part !== false);
  return (
    <p className="finished" role="status">
      <strong>Every value is decided.</strong>{' '}
      {left.length === 0 ? 'The document is finished.' : `Left: ${left.join('; ')}.`}
    </p>
  );
}
