import { recordTypeOf } from '../../codebook/index.ts';
import { caveatTextsOn } from '../../counting/index.ts';
import {
  type ExchangeEntry,
  type ExchangeLink,
  groupBy,
  type MeasureEntry,
  type Responses,
} from '../../model/index.ts';
import type { Release, Row } from '../../release/index.ts';
import { statedWords } from '../stated-words/words-in.ts';
import { statedOr, text, texts } from './cells.ts';

const SHOWN = `(t.inclusion_state <> 'stated' OR t.inclusion = 'in') AND NOT t.background`;

/**
 * What states did in response: measures by date, exchanges between states, and how many of them of each outcome went from
 * whom to whom. Records that are coded out or doubtful, or told only as history, are left out.
 */
export async function responses(release: Release, language = 'en'): Promise<Responses> {
  const words = statedWords(language);
  const has = (type: string) => recordTypeOf(release.codebook, type) !== undefined;
  const measures = has('measure') ? (await release.query(sqlOf('measure'))).map(measureIn) : [];
  const exchanges = has('exchange') ? (await release.query(sqlOf('exchange'))).map(exchangeIn) : [];
  const unlinked = exchanges.filter(({ from, to }) => from.length === 0 || to.length === 0).length;
  return {
    release: release.manifest.id,
    measures,
    exchanges,
    links: linksOf(exchanges),
    unlinked,
    caveats: [
      ...(unlinked > 0 ? [words.sideMissing(unlinked)] : []),
      ...(exchanges.some(({ from, to }) => from.length * to.length > 1) ? [words.pairs] : []),
      ...caveatTextsOn(release.codebook, language, 'exchange', 'measure'),
    ],
  };
}

function sqlOf(type: 'measure' | 'exchange'): string {
  return `SELECT t.*, r.label FROM "${type}" t JOIN records r ON r.id = t.id WHERE ${SHOWN}
    ORDER BY t.date_earliest NULLS LAST, t.id`;
}

function datedIn(row: Row) {
  return {
    record: String(row.id),
    label: text(row.label) ?? String(row.id),
    kind: statedOr(row.kind, row.kind_state),
    date: statedOr(row.date, row.date_state),
    earliest: text(row.date_earliest),
    latest: text(row.date_latest),
  };
}

function measureIn(row: Row): MeasureEntry {
  return {
    ...datedIn(row),
    title: text(row.title),
    places: texts(row.place),
    countries: [...new Set(texts(row.place_country))],
  };
}

function exchangeIn(row: Row): ExchangeEntry {
  return {
    ...datedIn(row),
    from: texts(row.from),
    to: texts(row.to),
    outcome: statedOr(row.outcome, row.outcome_state),
  };
}

function linksOf(exchanges: readonly ExchangeEntry[]): ExchangeLink[] {
  const passed = exchanges.flatMap(({ record, from, to, outcome }) =>
    from.flatMap((a) => to.filter((b) => b !== a).map((b) => ({ from: a, to: b, outcome, record }))),
  );
  const groups = groupBy(passed, ({ from, to, outcome }) => `${from} ${to} ${outcome}`);
  return [...groups.keys()].sort().flatMap((key) => {
    const some = groups.get(key) ?? [];
    const [first] = some;
    if (!first) return [];
    const records = [...new Set(some.map(({ record }) => record))].sort();
    return [{ from: first.from, to: first.to, outcome: first.outcome, k: records.length, records }];
  });
}
