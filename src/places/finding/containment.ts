import { type AtlasEntry, distanceKm } from '../atlas-entry.ts';

/** What it is worth that one meaning lies in another, where the text says that one place lies in the other. */
export const WITHIN_POINTS = 5;
const SAME_KIND = 0.9;
const SAME_COUNTRY = 0.6;

/** Whether a place lies in another, as points. */
export function liesWithin(inner: AtlasEntry, outer: AtlasEntry): number {
  return isWithin(inner, outer) ? WITHIN_POINTS : 0;
}

function isWithin(inner: AtlasEntry, outer: AtlasEntry): boolean {
  if (inner === outer) return false;
  if (outer.kind === 'country') return inner.country === outer.country && inner.kind !== 'country';
  if (inner.country !== '' && outer.country !== '' && inner.country !== outer.country) return false;
  if (outer.feature === 'division' && outer.division !== '' && inner.division !== '')
    return inner.division === outer.division && inner.feature !== 'division';
  if (inner.lat === null || inner.lon === null || outer.lat === null || outer.lon === null) return false;
  const reach = outer.kind === 'locality' ? 40 : outer.radius * 1.1;
  const isSmaller = inner.kind === 'locality' || inner.radius < outer.radius;
  return (
    isSmaller && distanceKm({ lat: inner.lat, lon: inner.lon }, { lat: outer.lat, lon: outer.lon }) <= reach
  );
}

/** How much two meanings side by side in a list speak for each other, as points. */
export function isListed(a: AtlasEntry, b: AtlasEntry): number {
  return (a.feature === b.feature ? SAME_KIND : 0) + (a.country === b.country ? SAME_COUNTRY : 0);
}
