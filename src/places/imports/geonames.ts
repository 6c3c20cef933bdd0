import { AttestError } from '../../model/index.ts';
import type { AtlasEntry, Feature } from '../atlas-entry.ts';
import { placeKey } from '../place-key.ts';
import type { GazetteerRow } from '../town-table.ts';

/** A region, an area or an island with its names, as an import brings it. */
export interface ImportedRegion {
  readonly entry: AtlasEntry;
  readonly names: readonly string[];
}

/** What an import brings to a gazetteer, and the lines that could not be read, each with its number. */
export interface ImportedPlaces {
  readonly towns: readonly GazetteerRow[];
  readonly regions: readonly ImportedRegion[];
  readonly problems: readonly AttestError[];
}

/**
 * Reads a GeoNames dump (`cities15000.txt`, `MA.txt`, `allCountries.txt`): tab-separated, 19 columns, no header, with
 * alternate names in any script. Populated places become towns; divisions, islands, waters, mountains become regions;
 * buildings, roads and the rest are passed over. A bad line is reported, the others are kept.
 * @see https://download.geonames.org/export/dump/readme.txt
 */
export function readGeoNames(text: string, file?: string): ImportedPlaces {
  const towns: GazetteerRow[] = [];
  const regions: ImportedRegion[] = [];
  const problems: AttestError[] = [];
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    if (line.trim() === '') continue;
    const row = rowOf(line);
    if (row === null) problems.push(notARow(file, number));
    else if (row.feature.startsWith('P.')) towns.push({ ...row, feature: row.feature.slice(2) });
    else {
      const region = regionOf(row);
      if (region) regions.push(region);
    }
  }
  return { towns, regions, problems };
}

function notARow(file: string | undefined, line: number): AttestError {
  return new AttestError('INPUT_INVALID', 'not a line of a GeoNames dump', {
    where: { file, line },
    hint: 'Nineteen columns with tabs between them: id, name, ASCII name, alternate names, latitude, longitude, …',
  });
}

interface Row {
  readonly id: number;
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly admin: string;
  /** Class and code, "P.PPLC". */
  readonly feature: string;
  readonly others: readonly string[];
}

function rowOf(line: string): Row | null {
  const column = line.split('\t');
  const [id, name, ascii, alternates, latitude, longitude, kind, code, country] = column;
  const [lat, lon] = [Number(latitude), Number(longitude)];
  if (column.length < 15 || !name || !/^\d+$/.test(id ?? '') || !/^[A-Z]{2}$|^$/.test(country ?? ''))
    return null;
  if (!latitude || !longitude || !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return null;
  return {
    id: Number(id),
    name,
    country: country ?? '',
    lat,
    lon,
    population: Number(column[14]) || 0,
    admin: (column[10] ?? '').slice(0, 8),
    feature: `${kind}.${code}`,
    others: [ascii ?? '', ...(alternates ?? '').split(',')].filter(
      (other) => other !== name && isName(other),
    ),
  };
}

/** Not the codes of airports and the like, which stand among the names. */
function isName(text: string): boolean {
  return text.length > 1 && !/^[A-Z]{2,4}$|^\d+$|^https?:/.test(text);
}

const KINDS: Readonly<Record<string, readonly [Feature, number]>> = {
  'A.PCLI': ['country', 500],
  'A.PCLD': ['country', 100],
  'A.ADM1': ['division', 100],
  'A.ADM2': ['county', 40],
  'A.ADM3': ['county', 20],
  'A.ADMD': ['county', 40],
  'L.CONT': ['continent', 4000],
  'L.RGN': ['area', 150],
  'L.RGNE': ['area', 150],
  'T.ISL': ['area', 40],
  'T.ISLS': ['area', 100],
  'T.PEN': ['area', 80],
  'T.MT': ['area', 15],
  'T.MTS': ['area', 150],
  'T.DSRT': ['area', 300],
  'T.VAL': ['area', 40],
  'H.SEA': ['area', 600],
  'H.GULF': ['area', 200],
  'H.STRT': ['area', 60],
  'H.BAY': ['area', 40],
  'H.LK': ['area', 30],
};

function regionOf(row: Row): ImportedRegion | null {
  const [feature, radius] = KINDS[row.feature] ?? [];
  if (feature === undefined || radius === undefined) return null;
  const { name, country, lat, lon, population, admin, others, id } = row;
  const entry: AtlasEntry = {
    name,
    country,
    lat,
    lon,
    population,
    kind: feature === 'country' ? 'country' : 'region',
    known: true,
    id: `geonames:${id}`,
    feature,
    division: feature === 'division' && admin !== '' ? `${country}.${admin}` : '',
    radius,
  };
  const names = new Map([name, ...others].map((one) => [placeKey(one), one] as const));
  return { entry, names: [...names.values()] };
}
