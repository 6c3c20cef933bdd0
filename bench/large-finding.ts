import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { answer } from '../src/analysis/index.ts';
import { questionSchema } from '../src/model/index.ts';
import { openRelease, type Release, writeRelease } from '../src/release/index.ts';
import { smallEvent, smallInput } from '../test/small-release.ts';

const EVENTS = 10_000_000;

/**
 * Findings over ten million events against the queries that somebody would write by hand for the same numbers: k, N, the
 * unknown and both bounds, by the same three-valued rules. Asked in turn; medians in milliseconds and of the ratios.
 */
export async function benchLargeFinding(): Promise<Record<string, number>> {
  const home = mkdtempSync(join(tmpdir(), 'attest-large-'));
  try {
    const folder = join(home, 'release');
    await writeRelease(smallInput({ records: [smallEvent('rec_0', { type: 'attack' })] }), folder);
    await fill(folder);
    const release = await openRelease(folder);
    const results: Record<string, number> = {};
    for (const [name, pair] of Object.entries(PAIRS))
      Object.assign(results, await compared(release, name, pair));
    await release.close();
    return { 'event.parquet, MB': statSync(join(folder, 'event.parquet')).size / 1e6, ...results };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

interface Pair {
  readonly question: ReturnType<typeof questionSchema.parse>;
  readonly byHand: string;
}

const BASE = `(inclusion_state <> 'stated' OR inclusion = 'in') AND NOT background`;
const PLANNED = `list_max(list_transform(weapon, lambda x, i: CASE WHEN weapon_role[i] = 'planned' THEN CASE
  WHEN x = 'explosives' OR starts_with(x, 'explosives.') THEN 2 ELSE 0 END END))`;

const PAIRS: Readonly<Record<string, Pair>> = {
  'linked plots': {
    question: questionSchema.parse({ of: { type: ['plot_disrupted'] }, where: { link: ['linked'] } }),
    byHand: `SELECT count(*) AS n,
      count(*) FILTER (WHERE link_state = 'stated' AND (link = 'linked' OR starts_with(link, 'linked.'))) AS k,
      count(*) FILTER (WHERE link_state NOT IN ('stated', 'not_applicable')) AS unknown
      FROM event WHERE ${BASE} AND type_state = 'stated' AND type = 'plot_disrupted'`,
  },
  'planned explosives': {
    question: questionSchema.parse({
      of: { type: ['plot_disrupted'] },
      where: { 'weapon.planned': ['explosives'] },
    }),
    byHand: `SELECT count(*) AS n, count(*) FILTER (WHERE weapon_state = 'stated' AND answer = 2) AS k,
      count(*) FILTER (WHERE weapon_state NOT IN ('stated', 'not_applicable') OR (weapon_state = 'stated' AND answer IS NULL)) AS unknown
      FROM (SELECT weapon_state, ${PLANNED} AS answer FROM event
        WHERE ${BASE} AND type_state = 'stated' AND type = 'plot_disrupted')`,
  },
  'linked by year': {
    question: questionSchema.parse({ where: { link: ['linked'] }, by: ['year'] }),
    byHand: `SELECT year(date_earliest[1]) AS f, year(date_latest[1]) AS t, date_state, count(*) AS n,
      count(*) FILTER (WHERE link_state = 'stated' AND (link = 'linked' OR starts_with(link, 'linked.'))) AS k,
      count(*) FILTER (WHERE link_state NOT IN ('stated', 'not_applicable')) AS unknown
      FROM event WHERE ${BASE} GROUP BY ALL`,
  },
};

async function compared(release: Release, name: string, { question, byHand }: Pair) {
  const [ours, theirs, ratios]: number[][] = [[], [], []];
  await agree(release, name, { question, byHand });
  for (let i = 0; i < 9; i += 1) {
    const hand = await timed(() => release.query(byHand));
    const own = await timed(() => answer(release, question));
    theirs?.push(hand);
    ours?.push(own);
    ratios?.push(own / hand);
  }
  return {
    [`${name}: finding, ms`]: middle(ours ?? []),
    [`${name}: by hand, ms`]: middle(theirs ?? []),
    [`${name}: ratio`]: middle(ratios ?? []),
  };
}

/** Warms both up, and stops when they do not say the same. */
async function agree(release: Release, name: string, { question, byHand }: Pair): Promise<void> {
  const rows = await release.query(byHand);
  const { rows: found } = await answer(release, question);
  const k = rows.reduce((sum, row) => sum + Number(row.k), 0);
  const sure = found.reduce((sum, row) => sum + row.k, 0);
  if (k !== sure) throw new Error(`${name}: ${sure} found, ${k} by hand`);
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Puts ten million rows into the table of events: the columns as they are, a tenth of the values blank. */
async function fill(folder: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const file = join(folder, 'event.parquet');
  const blank = (odds: number, state = 'not_reported') =>
    `CASE WHEN hash(i, ${odds}) % 10 < ${odds} THEN '${state}' ELSE 'stated' END`;
  await connection.run(`
    CREATE VIEW shape AS SELECT * FROM read_parquet('${file}');
    COPY (
      SELECT * REPLACE (
        'rec_' || i AS id, ['doc_a'] AS documents, hash(i, 7) % 50 = 0 AS background, CAST([] AS VARCHAR[]) AS disputed,
        ['attack', 'plot_disrupted', 'arrest_support', 'other'][1 + CAST(hash(i, 1) % 4 AS INTEGER)] AS type,
        'stated' AS type_state,
        CASE WHEN link_blank = 'stated' THEN ['linked', 'linked.directed', 'linked.guided', 'inspired'][1 + CAST(hash(i, 2) % 4 AS INTEGER)] END AS link,
        link_blank AS link_state,
        CASE WHEN weapon_blank = 'stated' THEN [['explosives'], ['firearms', 'explosives.vest'], ['bladed'], ['firearms']][1 + CAST(hash(i, 3) % 4 AS INTEGER)] END AS weapon,
        CASE WHEN weapon_blank = 'stated' THEN [['planned'], ['seized', 'planned'], ['seized'], ['planned']][1 + CAST(hash(i, 3) % 4 AS INTEGER)] END AS weapon_role,
        weapon_blank AS weapon_state,
        CASE WHEN date_blank = 'stated' THEN [DATE '2000-01-01' + CAST(hash(i, 4) % 9000 AS INTEGER)] END AS date_earliest,
        CASE WHEN date_blank = 'stated' THEN [DATE '2000-01-01' + CAST(hash(i, 4) % 9000 AS INTEGER)] END AS date_latest,
        CASE WHEN date_blank = 'stated' THEN ['x'] END AS date,
        date_blank AS date_state,
        CASE WHEN hash(i, 5) % 20 = 0 THEN 'out' ELSE 'in' END AS inclusion, 'stated' AS inclusion_state
      ) FROM shape, (SELECT i, ${blank(3)} AS link_blank, ${blank(5)} AS weapon_blank, ${blank(1)} AS date_blank FROM range(${EVENTS}) r(i))
    ) TO '${file}.new' (FORMAT parquet, COMPRESSION zstd)`);
  connection.closeSync();
  instance.closeSync();
  renameSync(`${file}.new`, file);
  const manifest = join(folder, 'manifest.json');
  const said = JSON.parse(readFileSync(manifest, 'utf8'));
  for (const table of said.tables) if (table.name === 'event') table.rows = EVENTS;
  writeFileSync(manifest, JSON.stringify(said));
}
