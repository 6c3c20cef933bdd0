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
 * Findings over ten million events against the queries that somebody would write by hand for the same rows: k, N, the
 * unknown and both bounds, by the same three-valued rules, and nothing that these do not need. Both are asked in turn and
 * stop when their rows differ; medians in milliseconds and of the ratios, by the clock and by processor time.
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

const LINKED = `link_state = 'stated' AND (link = 'linked' OR starts_with(link, 'linked.'))`;
const LINK_OPEN = `link_state NOT IN ('stated', 'not_applicable')`;
const bounded = (from: string) => `SELECT *, k AS low, k + unknown AS high FROM (${from})`;

const PAIRS: Readonly<Record<string, Pair>> = {
  'linked plots': {
    question: questionSchema.parse({ of: { type: ['plot_disrupted'] }, where: { link: ['linked'] } }),
    byHand:
      bounded(`SELECT count(*) AS n, count(*) FILTER (WHERE ${LINKED}) AS k, count(*) FILTER (WHERE ${LINK_OPEN}) AS unknown
      FROM event WHERE ${BASE} AND type_state = 'stated' AND type = 'plot_disrupted'`),
  },
  'planned explosives': {
    question: questionSchema.parse({
      of: { type: ['plot_disrupted'] },
      where: { 'weapon.planned': ['explosives'] },
    }),
    byHand:
      bounded(`SELECT count(*) AS n, count(*) FILTER (WHERE weapon_state = 'stated' AND answer = 2) AS k,
      count(*) FILTER (WHERE weapon_state NOT IN ('stated', 'not_applicable') OR (weapon_state = 'stated' AND answer IS NULL)) AS unknown
      FROM (SELECT weapon_state, ${PLANNED} AS answer FROM event
        WHERE ${BASE} AND type_state = 'stated' AND type = 'plot_disrupted')`),
  },
  'linked by year': {
    question: questionSchema.parse({ where: { link: ['linked'] }, by: ['year'] }),
    byHand: bounded(`
      WITH dated AS (
        SELECT year(date_earliest[1]) AS first, year(date_latest[1]) AS last, date_state AS state, count(*) AS n,
          count(*) FILTER (WHERE ${LINKED}) AS k, count(*) FILTER (WHERE ${LINK_OPEN}) AS unknown
        FROM event WHERE ${BASE} GROUP BY ALL
      ), years AS (SELECT unnest(range(min(first), max(last) + 1)) AS year FROM dated)
      SELECT CAST(year AS VARCHAR) AS year, (SELECT sum(n) FROM dated) AS n,
        coalesce(sum(k) FILTER (WHERE first = year AND last = year), 0) AS k,
        sum(CASE WHEN first = year AND last = year THEN unknown
          WHEN state <> 'stated' AND state <> 'not_applicable' OR year BETWEEN first AND last THEN k + unknown
          ELSE 0 END) AS unknown
      FROM years, dated GROUP BY year
      UNION ALL
      SELECT state, (SELECT sum(n) FROM dated), sum(k), sum(unknown) FROM dated WHERE state <> 'stated' GROUP BY state`),
  },
};

async function compared(release: Release, name: string, { question, byHand }: Pair) {
  const [ours, theirs]: Spent[][] = [[], []];
  await agree(release, name, { question, byHand });
  for (let i = 0; i < 9; i += 1) {
    theirs?.push(await timed(() => release.query(byHand)));
    ours?.push(await timed(() => answer(release, question)));
  }
  const of = (kind: keyof Spent, spent: Spent[] = []) => spent.map((each) => each[kind]);
  const ratios = (kind: keyof Spent) =>
    of(kind, ours).map((own, i) => own / (of(kind, theirs)[i] ?? Number.NaN));
  return {
    [`${name}: finding, ms`]: middle(of('wall', ours)),
    [`${name}: by hand, ms`]: middle(of('wall', theirs)),
    [`${name}: ratio`]: middle(ratios('wall')),
    [`${name}: ratio of processor time`]: middle(ratios('processor')),
  };
}

/** Warms both up, and stops when they do not say the same. */
async function agree(release: Release, name: string, { question, byHand }: Pair): Promise<void> {
  const rows = (await release.query(byHand)).map((row) => said(String(row.year ?? ''), row));
  const found = (await answer(release, question)).rows.map((row) => said(row.group.year ?? '', row));
  if (rows.toSorted().join('\n') !== found.toSorted().join('\n'))
    throw new Error(`${name}: ${found.join('; ')} found, ${rows.join('; ')} by hand`);
}

const FIGURES = ['k', 'n', 'unknown', 'low', 'high'] as const;

function said(group: string, row: Partial<Record<(typeof FIGURES)[number], unknown>>): string {
  return `${group} ${FIGURES.map((figure) => Number(row[figure])).join(' ')}`;
}

/** Milliseconds by the clock, and of processor time over all threads. */
interface Spent {
  readonly wall: number;
  readonly processor: number;
}

async function timed(act: () => Promise<unknown>): Promise<Spent> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  await act();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - started, processor: (user + system) / 1000 };
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
    `CASE WHEN hash(i - ${odds} * ${EVENTS}) % 10 < ${odds} THEN '${state}' ELSE 'stated' END`;
  await connection.run(`
    CREATE VIEW shape AS SELECT * FROM read_parquet('${file}');
    COPY (
      SELECT * REPLACE (
        'rec_' || i AS id, ['doc_a'] AS documents, hash(i + 7 * ${EVENTS}) % 50 = 0 AS background, CAST([] AS VARCHAR[]) AS disputed,
        ['attack', 'plot_disrupted', 'arrest_support', 'other'][1 + CAST(hash(i + 1 * ${EVENTS}) % 4 AS INTEGER)] AS type,
        'stated' AS type_state,
        CASE WHEN link_blank = 'stated' THEN ['linked', 'linked.directed', 'linked.guided', 'inspired'][1 + CAST(hash(i + 2 * ${EVENTS}) % 4 AS INTEGER)] END AS link,
        link_blank AS link_state,
        CASE WHEN weapon_blank = 'stated' THEN [['explosives'], ['firearms', 'explosives.vest'], ['bladed'], ['firearms']][1 + CAST(hash(i + 3 * ${EVENTS}) % 4 AS INTEGER)] END AS weapon,
        CASE WHEN weapon_blank = 'stated' THEN [['planned'], ['seized', 'planned'], ['seized'], ['planned']][1 + CAST(hash(i + 3 * ${EVENTS}) % 4 AS INTEGER)] END AS weapon_role,
        weapon_blank AS weapon_state,
        CASE WHEN date_blank = 'stated' THEN [DATE '2000-01-01' + CAST(hash(i + 4 * ${EVENTS}) % 9000 AS INTEGER)] END AS date_earliest,
        CASE WHEN date_blank = 'stated' THEN [DATE '2000-01-01' + CAST(hash(i + 4 * ${EVENTS}) % 9000 AS INTEGER)] END AS date_latest,
        CASE WHEN date_blank = 'stated' THEN ['x'] END AS date,
        date_blank AS date_state,
        CASE WHEN hash(i + 5 * ${EVENTS}) % 20 = 0 THEN 'out' ELSE 'in' END AS inclusion, 'stated' AS inclusion_state
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
