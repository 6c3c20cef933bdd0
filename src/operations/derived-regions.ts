import type { Codebook } from '../codebook/index.ts';
import { isEdtf, type Place, type PlacePrecision, type SettledRecord, type Value } from '../model/index.ts';
import { type Boundary, highestLevel, regionAt } from '../places/index.ts';
import type { RegionsDerived } from '../release/index.ts';

/**
 * Gives places without a stated region that of the outline in which they lie on the day of their record: the first-level
 * outlines that held then. A point and a town lie where their point lies; what is only near a point, or known to a
 * district, gets a region only where its whole circle lies in one. A region that the days of a date or of several dates
 * tell differently stays open, and so does one of another country than the place's.
 */
export function withDerivedRegions(
  records: readonly SettledRecord[],
  codebook: Codebook,
  boundaries: readonly Boundary[],
): { readonly records: readonly SettledRecord[]; readonly regions?: RegionsDerived } {
  if (boundaries.length === 0) return { records };
  const outlines = highestLevel(boundaries);
  const look = lookUp(outlines);
  let [derived, undecided] = [0, 0];
  const place = (value: Value, dates: readonly string[]): Value => {
    if (!isPlace(value) || value.region) return value;
    const region = look(value, dates);
    if (region === null) undecided += 1;
    else derived += 1;
    return region === null ? value : { ...value, region, region_basis: 'outline' };
  };
  const placed = records.map((record) => {
    const dates = datesOf(record, codebook);
    const variables = Object.entries(record.variables).map(([name, variable]) => {
      const values = variable.values.map((one) => ({ ...one, value: place(one.value, dates) }));
      return [name, { ...variable, values }];
    });
    return { ...record, variables: Object.fromEntries(variables) };
  });
  return { records: placed, regions: { outlines: outlines.length, derived, undecided } };
}

/** Radius within which a point does not say in which region it lies; none for what lies where its point does. */
const BLUR: Readonly<Partial<Record<PlacePrecision, boolean>>> = {
  exact: false,
  locality: false,
  near: true,
  district: true,
};

/** Asks once for each point and days. */
function lookUp(outlines: readonly Boundary[]): (place: Place, dates: readonly string[]) => string | null {
  const known = new Map<string, string | null>();
  return ({ lat, lon, precision, radius_km, country }, dates) => {
    const blurs = BLUR[precision];
    if (lat === null || lon === null || blurs === undefined || (blurs && radius_km === null)) return null;
    const key = JSON.stringify([lat, lon, blurs && radius_km, country, dates]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = (dates.length > 0 ? dates : [null]).map((date) =>
      regionAt(outlines, { lat, lon }, date, blurs ? (radius_km ?? 0) : 0),
    );
    const region = agreed(found, country);
    known.set(key, region);
    return region;
  };
}

function agreed(found: readonly (Boundary | null)[], country: string | null): string | null {
  const [first] = found;
  if (!first || found.some((one) => one?.name !== first.name)) return null;
  const abroad = country !== null && /^[A-Z]{2}$/.test(first.country ?? '') && first.country !== country;
  return abroad ? null : first.name;
}

function isPlace(value: Value): value is Place {
  return typeof value === 'object' && 'precision' in value && 'lat' in value;
}

/** Dates of a record (EDTF): of its first date or period that has any. */
function datesOf({ type, variables }: SettledRecord, { recordTypes }: Codebook): string[] {
  const dated = Object.values(recordTypes[type]?.variables ?? {}).filter(
    (variable) => variable.type === 'date' || variable.type === 'period',
  );
  const values = dated.flatMap(({ name }) => {
    const given = variables[name]?.values ?? [];
    return given.length > 0 ? [given.map(({ value }) => edtfIn(value))] : [];
  });
  return (values[0] ?? []).filter((text) => text !== null && isEdtf(text)).filter((text) => text !== null);
}

function edtfIn(value: Value): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && 'edtf' in value ? value.edtf : null;
}
