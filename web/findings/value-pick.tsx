import { useQuery } from '@tanstack/react-query';
import { type Finding, isMissing, PLAIN_QUESTION } from '../../src/model/index.ts';
import { releaseQueries } from '../data/release-queries.ts';
import { useCodebook } from '../data/use-project.ts';
import { Pick, type PickOption } from '../kit/pick.tsx';
import { groupWords } from './group-words.ts';

/** Records of one type in a release. */
export interface Base {
  readonly release: string;
  readonly recordType: string;
}

interface ValuePickProps {
  readonly base: Base;
  /** The variable, or a part or source of records: a country, a year, a dataset. */
  readonly name: string;
  readonly code: string;
  change(code: string): void;
}

/** A choice among the values that records of the release have, the most frequent first: no other would find anything. */
export function ValuePick({ base: { release, recordType }, name, code, change }: ValuePickProps) {
  const codebook = useCodebook();
  const question = { ...PLAIN_QUESTION, type: recordType, by: [name] };
  const { data } = useQuery(releaseQueries.finding(release, question));
  if (!data) return <span className="muted">…</span>;
  const options = optionsOf(data, name, (value) => groupWords(codebook, recordType, name, value));
  return <Pick label="is" value={code} options={options} change={change} />;
}

function optionsOf({ rows }: Finding, name: string, words: (code: string) => string): PickOption[] {
  return rows
    .flatMap(({ group, k }) => {
      const value = group[name];
      return value === undefined || isMissing(value) || k === 0 ? [] : [{ value, k }];
    })
    .toSorted((a, b) => b.k - a.k)
    .map(({ value, k }) => ({
      value,
      title: words(value),
      about: `${k.toLocaleString('en')} ${k === 1 ? 'record' : 'records'}`,
    }));
}
