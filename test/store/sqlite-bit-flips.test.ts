import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore, type Store } from '../../src/store/index.ts';
import { fillStore } from './filled.ts';
import { problemsOf } from './invented.ts';

/** When a migration was made, and what is left to erase, are nobody's evidence. */
const NOT_COVERED = ['migration', 'erasure'];

type Cell = string | number | bigint | Uint8Array | null;

interface Place {
  readonly table: string;
  readonly column: string;
  readonly row: Readonly<Record<string, Cell>>;
}

const folder = mkdtempSync(join(tmpdir(), 'attest-bits-'));
const file = join(folder, 'attest.db');
let store: Store;
let raw: InstanceType<typeof DatabaseSync>;
let places: readonly Place[] = [];

beforeAll(async () => {
  await fillStore(file);
  store = await openSqliteStore(file);
  raw = new DatabaseSync(file, { enableForeignKeyConstraints: false, readBigInts: true });
  raw.exec('PRAGMA synchronous = OFF');
  places = coveredCells();
});

afterAll(async () => {
  raw.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('verify', () => {
  it('finds any single bit that changed, of any column, and names the entry', async () => {
    expect(places.length).toBeGreaterThan(200);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), async (which, bit) => {
        const place = places[which % places.length];
        if (!place) throw new Error('there is no such cell');
        const flipped = flip(place.row[place.column] ?? null, bit);
        fc.pre(flipped !== undefined && write(place, flipped));
        const [first] = await problemsOf(store);
        restore(place, flipped);
        expect(first).toBeDefined();
        if (namesItself(place)) expect(first?.seq).toBe(Number(place.row.seq));
      }),
      { numRuns: 250 },
    );
    expect(await problemsOf(store)).toEqual([]);
  });
});

/** An entry or its content; an entry of the withdrawn document is known only by its transaction. */
function namesItself({ table, column, row }: Place): boolean {
  const withdrawn = Number(row.seq) >= 17 && Number(row.seq) <= 22;
  return (table === 'log' || table === 'statement') && column !== 'seq' && !withdrawn;
}

function coveredCells(): Place[] {
  const tables = raw.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all();
  return tables
    .map(({ name }) => String(name))
    .filter((table) => !NOT_COVERED.includes(table))
    .flatMap((table) =>
      raw
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map((row) => ({ table, row: { ...row } })),
    )
    .flatMap(({ table, row }) => Object.keys(row).map((column) => ({ table, column, row })))
    .filter(({ row, column }) => row[column] !== null);
}

function flip(cell: Cell, bit: number): Cell | undefined {
  if (typeof cell === 'bigint') return cell ^ (1n << BigInt(bit % 32));
  if (typeof cell === 'number') return flipReal(cell, bit);
  if (cell === null || cell.length === 0) return undefined;
  const bytes = Buffer.from(cell);
  const at = Math.floor(bit / 8) % bytes.length;
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 8));
  return bytes;
}

/** A number as SQLite keeps it: what is no number any more would be NULL. */
function flipReal(cell: number, bit: number): number | undefined {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, cell);
  view.setUint8(Math.floor(bit / 8) % 8, view.getUint8(Math.floor(bit / 8) % 8) ^ (1 << (bit % 8)));
  const flipped = view.getFloat64(0);
  return Number.isNaN(flipped) ? undefined : flipped;
}

/** Whether the changed cell could be written: some would collide with another row. */
function write({ table, column, row }: Place, cell: Cell): boolean {
  const text = typeof row[column] === 'string' ? 'CAST(? AS TEXT)' : '?';
  const others = Object.entries(row);
  const same = others.map(([name]) => `${name} IS ?`).join(' AND ');
  try {
    raw
      .prepare(`UPDATE ${table} SET ${column} = ${text} WHERE ${same}`)
      .run(cell, ...others.map(([, value]) => value));
    return true;
  } catch {
    return false;
  }
}

function restore({ table, column, row }: Place, cell: Cell | undefined): void {
  const as = typeof row[column] === 'string' ? 'CAST(? AS TEXT)' : '?';
  const others = Object.entries(row).filter(([name]) => name !== column);
  const same = others.map(([name]) => ` AND ${name} IS ?`).join('');
  const { changes } = raw
    .prepare(`UPDATE ${table} SET ${column} = ? WHERE ${column} IS ${as}${same}`)
    .run(row[column], cell, ...others.map(([, value]) => value));
  if (Number(changes) !== 1) throw new Error(`${table}.${column} could not be put back`);
}
