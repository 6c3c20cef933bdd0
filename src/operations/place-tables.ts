import { AttestError } from '../model/index.ts';
import { type Boundary, type ImportedPlaces, readBoundaries, readGeoNames } from '../places/index.ts';

/** Texts of a project's own tables of places by file name: GeoNames dumps and boundaries. */
export interface PlaceShelf {
  list(): Promise<string[]>;
  read(name: string): Promise<string>;
  write(name: string, text: string): Promise<void>;
}

/** What a table brought. */
export interface PlacesImported {
  readonly file: string;
  readonly kind: 'geonames' | 'boundaries';
  readonly towns: number;
  readonly regions: number;
  /** Lines of a dump that could not be read; the others are used. */
  readonly problems: readonly AttestError[];
}

/** Tables of places that were read, to build a gazetteer with and to ask for regions. */
export interface PlaceTables {
  readonly imported: readonly ImportedPlaces[];
  readonly boundaries: readonly Boundary[];
}

function isBoundaries(name: string): boolean {
  return /\.(?:geo)?json$/i.test(name);
}

/**
 * Puts a table of places into a project, once it is clear that it can be read. A table of the same file name is replaced.
 * @throws AttestError INPUT_INVALID when nothing in it can be read
 */
export async function importPlaces(shelf: PlaceShelf, name: string, text: string): Promise<PlacesImported> {
  const outcome = checked(name, text);
  await shelf.write(name, text);
  return outcome;
}

function checked(name: string, text: string): PlacesImported {
  if (isBoundaries(name)) {
    const regions = readBoundaries(text, name).length;
    if (regions === 0) throw nothing(name, 'no polygon in it');
    return { file: name, kind: 'boundaries', towns: 0, regions, problems: [] };
  }
  const { towns, regions, problems } = readGeoNames(text, name);
  if (towns.length + regions.length === 0) throw problems[0] ?? nothing(name, 'no place in it');
  return { file: name, kind: 'geonames', towns: towns.length, regions: regions.length, problems };
}

function nothing(file: string, message: string): AttestError {
  return new AttestError('INPUT_INVALID', message, {
    where: { file },
    hint: 'A GeoNames dump (tab-separated) or boundaries as GeoJSON (.geojson, .json).',
  });
}

/**
 * All tables of a shelf, read.
 * @throws AttestError INPUT_INVALID for boundaries that cannot be read
 */
export async function placeTables(shelf: Pick<PlaceShelf, 'list' | 'read'>): Promise<PlaceTables> {
  const imported: ImportedPlaces[] = [];
  const boundaries: Boundary[] = [];
  for (const name of await shelf.list()) {
    const text = await shelf.read(name);
    if (isBoundaries(name)) boundaries.push(...readBoundaries(text, name));
    else imported.push(readGeoNames(text, name));
  }
  return { imported, boundaries };
}
