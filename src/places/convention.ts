import type { AtlasEntry } from './atlas-entry.ts';
import { DISPUTED } from './data/disputed.ts';
import { placeKey } from './place-key.ts';

/**
 * To which country a codebook counts each disputed place: zone → ISO 3166-1 alpha-2 (or null for none). Zones that are
 * not mentioned follow the default of the table, which is how ISO 3166-1 and GeoNames code them.
 */
export type DisputedConvention = Readonly<Record<string, string | null>>;

interface Zone {
  readonly zone: string;
  readonly country: string;
  /** Countries to which tables may count its places. */
  readonly claimants: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Zones with their default country, the codes that lie in them and the names that mean them. */
const ZONES: readonly Zone[] = DISPUTED.trim()
  .split('\n')
  .map((line) => {
    const [zone = '', country = '', claimants = '', codes = '', names = ''] = line.split('|');
    return {
      zone,
      country,
      claimants: new Set([country, ...claimants.split(',')]),
      codes: new Set(codes.split(',').filter(Boolean)),
      names: new Set(names.split(',').map(placeKey).filter(Boolean)),
    };
  });

/** The default convention, for documentation and settings. */
export const DEFAULT_CONVENTION: DisputedConvention = Object.fromEntries(
  ZONES.map(({ zone, country }) => [zone, country]),
);

/** The disputed or exclave zone that a place lies in, and the country that the convention counts it to; null for none. */
export function disputeOf(
  entry: Pick<AtlasEntry, 'name' | 'country' | 'division'>,
  convention: DisputedConvention = DEFAULT_CONVENTION,
): { readonly zone: string; readonly country: string | null } | null {
  const found = ZONES.find(
    ({ claimants, codes, names }) =>
      codes.has(entry.country) ||
      codes.has(entry.division) ||
      (claimants.has(entry.country) && names.has(placeKey(entry.name))),
  );
  if (!found) return null;
  const stated = convention[found.zone];
  return { zone: found.zone, country: stated === undefined ? found.country : stated };
}
