import { type AtlasEntry, distanceKm } from './atlas-entry.ts';
import type { NamedPlaces } from './own-places.ts';
import { placeKey } from './place-key.ts';
import { rowsOf, type TownIndex, townAt } from './town-index.ts';

interface Tables {
  readonly towns: TownIndex;
  readonly named: NamedPlaces;
}

const NOTHING: readonly AtlasEntry[] = [];

/** Two rows of one name in one country this near to each other are one town. */
const SAME_TOWN_KM = 15;
/** Our own rough region gives way to a division of that name within this distance. */
const SAME_REGION_KM = 300;

/** All places of a name: our own tables, wide places, then towns by size; what several tables hold comes once. */
export function meaningsOf({ towns, named }: Tables, wide: NamedPlaces, key: string): readonly AtlasEntry[] {
  const own = named.get(key) ?? NOTHING;
  const areas = wide.get(key) ?? NOTHING;
  if (own.length === 0 && areas.length === 0 && !towns.head.has(key)) return NOTHING;
  const entries = own.filter((entry) => !areas.some((area) => replaces(area, entry, key)));
  entries.push(...areas);
  const rows = rowsOf(towns, key).map((at) => townAt(towns, at));
  for (const town of rows.sort((a, b) => b.population - a.population))
    if (!entries.some((entry) => isSameTown(entry, town))) entries.push(town);
  return entries;
}

/** "Scotland" is no other word for the United Kingdom where divisions are known. */
function replaces(area: AtlasEntry, own: AtlasEntry, key: string): boolean {
  if (area.country !== own.country) return false;
  if (own.kind === 'country') return area.kind === 'region' && placeKey(own.name) !== key;
  return own.kind === 'region' && (within(area, own, SAME_REGION_KM) ?? true);
}

function isSameTown(entry: AtlasEntry, town: AtlasEntry): boolean {
  return (
    entry.kind === 'locality' &&
    entry.country === town.country &&
    ((entry.id !== null && entry.id === town.id) || within(entry, town, SAME_TOWN_KM) === true)
  );
}

function within(a: AtlasEntry, b: AtlasEntry, km: number): boolean | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  return distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon }) <= km;
}
