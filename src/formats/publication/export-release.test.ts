import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallEvent, smallInput, smallStatement } from '../../../test/small-release.ts';
import { exactly } from '../../model/index.ts';
import { openRelease, type Release, writeRelease } from '../../release/index.ts';
import { RELEASE_FORMATS, type ReleaseFormat, releaseAs } from './export-release.ts';

const HOME = mkdtempSync(join(tmpdir(), 'attest-export-'));
const TANGIER = {
  name: 'Tangier',
  id: null,
  country: 'MA',
  lat: 35.77,
  lon: -5.8,
  precision: 'locality',
  radius_km: 10,
  role: 'operation',
} as const;
const NOWHERE = {
  ...TANGIER,
  name: 'Morocco',
  lat: null,
  lon: null,
  precision: 'country',
  radius_km: null,
} as const;
const ABOUT = { title: 'Plots', authors: ['A Team'], licence: 'CC-BY-4.0', sensitivity: 'Handle with care.' };

let release: Release;
beforeAll(async () => {
  const records = [
    smallEvent('rec_1', {
      type: 'attack',
      date: { edtf: '2020-10-05', basis: 'occurred' },
      place: [TANGIER, NOWHERE],
      arrested: exactly(4),
      weapon: ['bladed', 'explosives'],
      summary: '=HYPERLINK("http://example.org")',
    }),
    smallEvent('rec_2', {
      type: 'attack',
      date: 'not_reported',
      arrested: 'unknown',
      summary: 'Lot _x0041_',
    }),
  ];
  const statements = [smallStatement('st_1', 'rec_1', 'summary', '=1+1', { note: '@SUM(A1)' })];
  await writeRelease(smallInput({ records, statements, about: ABOUT }), join(HOME, 'r'));
  release = await openRelease(join(HOME, 'r'));
});
afterAll(async () => {
  await release.close();
  rmSync(HOME, { recursive: true, force: true });
});

async function textOf(format: ReleaseFormat, path = 'out'): Promise<string> {
  const files = await releaseAs(release, format, 'out');
  return new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
}

describe('a release in other formats', () => {
  it.each(RELEASE_FORMATS)('%s: the same release gives the same bytes', async (format) => {
    const [once, again] = [await releaseAs(release, format, 'out'), await releaseAs(release, format, 'out')];
    expect(once.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('hex')])).toEqual(
      again.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('hex')]),
    );
  });

  it('CSV: lists joined, formulas made harmless, numbers left alone', async () => {
    const csv = await textOf('csv', 'event.csv');
    expect(csv).toContain('bladed|explosives');
    expect(csv).toContain('"\'=HYPERLINK(""http://example.org"")"');
    expect(csv).toContain('-5.8');
    expect(await textOf('csv', 'statements.csv')).toContain("'@SUM(A1)");
    expect(await textOf('csv', 'codebook.csv')).toContain('column,event,arrested_best,BIGINT');
  });

  it('XLSX: a sheet per table and the codebook; no cell is a formula; its times are fixed', async () => {
    const [file] = await releaseAs(release, 'xlsx', 'out.xlsx');
    const bytes = Buffer.from(file?.bytes ?? new Uint8Array());
    const sheets = await readXlsxFile(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'codebook',
      ...release.manifest.tables.map(({ name }) => name),
    ]);
    expect(JSON.stringify(sheets)).toContain("'=HYPERLINK");
    expect(JSON.stringify(sheets)).toContain('Lot _x0041_');
    expect(bytes.readUInt32LE(10)).toBe(0x00210000);
  });

  it('GeoJSON: each place with radius and role; none without coordinates is drawn', async () => {
    const { features } = JSON.parse(await textOf('geojson'));
    expect(features).toHaveLength(2);
    expect(features[0]).toMatchObject({
      geometry: { type: 'Point', coordinates: [-5.8, 35.77] },
      properties: {
        record: 'rec_1',
        place: 'Tangier',
        radius_km: 10,
        role: 'operation',
        precision: 'locality',
      },
    });
    expect(features[1].geometry).toBeNull();
  });

  it('Data Package: why a value is missing stands in its cell and in the schema, with its label', async () => {
    const descriptor = JSON.parse(await textOf('datapackage', 'datapackage.json'));
    const event = descriptor.resources.find((one: { name: string }) => one.name === 'event');
    const arrested = event.schema.fields.find((one: { name: string }) => one.name === 'arrested_best');
    expect(arrested).toMatchObject({ type: 'integer' });
    expect(arrested.missingValues).toContainEqual({ value: 'unknown', label: expect.any(String) });
    expect(descriptor.licenses[0].name).toBe('CC-BY-4.0');
    const lines = (await textOf('datapackage', 'data/event.csv'))
      .split('\r\n')
      .map((line) => line.split(','));
    const column = lines[0]?.indexOf('arrested_best') ?? -1;
    expect(lines[2]?.[column]).toBe('unknown');
  });

  it('Data Package: every key that it declares holds', async () => {
    const { resources } = JSON.parse(await textOf('datapackage', 'datapackage.json'));
    for (const { name, schema } of resources) {
      const key = [schema.primaryKey ?? []].flat();
      const [twice] =
        key.length === 0
          ? []
          : await release.query(`SELECT ${key} FROM "${name}" GROUP BY ${key} HAVING count(*) > 1`);
      expect([name, twice]).toEqual([name, undefined]);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const [astray] = await release.query(
          `SELECT 1 FROM "${name}" WHERE "${fields}" IS NOT NULL AND "${fields}" NOT IN (SELECT "${reference.fields}" FROM "${reference.resource}")`,
        );
        expect([name, fields, astray]).toEqual([name, fields, undefined]);
      }
    }
  });

  it('FollowTheMoney and STIX: events, organisations and places alone', async () => {
    const schemata = (await textOf('ftm'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).schema);
    expect(new Set(schemata)).toEqual(new Set(['Event']));
    const { objects } = JSON.parse(await textOf('stix'));
    expect(new Set(objects.map(({ type }: { type: string }) => type))).toEqual(
      new Set(['incident', 'location', 'relationship']),
    );
    expect(objects.find(({ type }: { type: string }) => type === 'location')).toMatchObject({
      precision: 10_000,
    });
  });
});
