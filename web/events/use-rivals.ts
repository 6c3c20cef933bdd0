import { useQueries } from '@tanstack/react-query';
import { releaseQueries } from '../data/release-queries.ts';
import { useCodebook } from '../data/use-project.ts';
import { type Column, valuesAt } from './columns.ts';
import { DISPUTED, isDisputed } from './further-columns.ts';
import { type RivalWords, rivalWords } from './rivals.ts';
import type { EventTable } from './use-event-table.ts';

/** The rival values of a cell: null where reports agree, none until they are loaded. */
export type RivalsOf = (row: number, variable: EventTable['shown'][number]) => readonly RivalWords[] | null;

/** What reports say of the disputed values that a table shows. The table does not wait for it. */
export function useRivals(release: string, type: string, table: EventTable): RivalsOf {
  const codebook = useCodebook();
  const disputed = table.columns.get(DISPUTED.name);
  const names = table.shown
    .map(({ name }) => name)
    .filter((name) => disputed?.dictionary.some((entries) => isDisputed(entries, name)));
  const loaded = useQueries({
    queries: names.map((name) => releaseQueries.column(release, type, `${name}.rivals`)),
  });
  const rivals = new Map<string, Column | undefined>(names.map((name, at) => [name, loaded[at]?.data]));
  return (row, variable) =>
    isDisputed(valuesAt(disputed, row), variable.name)
      ? rivalWords(codebook, variable, valuesAt(rivals.get(variable.name), row))
      : null;
}
