import type { Connection } from './connection.ts';
import { arg, query } from './tables.ts';

const PAGE = 1000;

const selectPage = query
  .selectFrom('log')
  .leftJoin('statement', 'statement.seq', 'log.seq')
  .leftJoin('quote', 'quote.id', 'statement.quote')
  .select([
    'log.seq',
    'log.tx',
    'log.kind',
    'log.subject',
    'log.document',
    'log.author',
    'log.at',
    'log.commitment',
    'log.payload',
    'statement.seq as content',
    'statement.document as owner',
    'statement.cited',
    'statement.record',
    'statement.variable',
    'statement.value',
    'statement.flags',
    'statement.note',
    'statement.asserter',
    'statement.author as written',
    'statement.quote',
    'statement.text_version',
    'statement.start',
    'statement.stop',
    'statement.confidence',
    'statement.extractor',
    'statement.codebook',
    'quote.key',
    'quote.words',
  ])
  .where('log.seq', '>', arg<number>())
  .orderBy('log.seq')
  .limit(PAGE);

/** An entry with all that it is about: the payload, or a statement's content and quote. */
export type LogRow = Awaited<ReturnType<(typeof selectPage)['execute']>>[number];

/** The whole log, read page by page. */
export function* logRows(db: Connection): Generator<LogRow> {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const rows = db.all(selectPage, after);
    yield* rows;
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.seq ?? after;
  }
}
