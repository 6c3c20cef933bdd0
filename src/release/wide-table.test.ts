import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallCodebook } from '../../test/small-codebook.ts';
import { type Codebook, parseCodebook, type RecordType } from '../codebook/index.ts';
import { wideTables } from './wide-table.ts';

function withEvent(change: (event: RecordType) => RecordType): Codebook {
  const codebook = smallCodebook();
  const { event } = codebook.recordTypes;
  if (!event) throw new Error('no event in the codebook');
  const changed = change(event);
  return { ...codebook, recordTypes: { [changed.name]: changed } };
}

describe('tables of record types', () => {
  it('the default codebook makes tables', () => {
    const yaml = join(import.meta.dirname, '../../codebooks/political-violence-and-response.yaml');
    const tables = wideTables(parseCodebook(readFileSync(yaml, 'utf8')));
    expect(tables.map(({ name }) => name)).toEqual(['event', 'statistic', 'measure', 'exchange']);
  });

  it('refuses two columns of one name', () => {
    const clashing = withEvent((event) => {
      const { summary } = event.variables;
      if (!summary) throw new Error('no summary');
      return {
        ...event,
        variables: { ...event.variables, arrested_low: { ...summary, name: 'arrested_low' } },
      };
    });
    expect(() => wideTables(clashing)).toThrow(expect.objectContaining({ code: 'CODEBOOK_INVALID' }));
  });

  it('refuses a record type called like another table', () => {
    const clashing = withEvent((event) => ({ ...event, name: 'statements' }));
    expect(() => wideTables(clashing)).toThrow(expect.objectContaining({ code: 'CODEBOOK_INVALID' }));
  });
});
