import { AttestError } from '../model/index.ts';
import type { AtlasEntry, PlaceEntry } from './atlas-entry.ts';
import { DEFAULT_CONVENTION, type DisputedConvention, disputeOf } from './convention.ts';
import type { Gazetteer } from './gazetteer.ts';

/**
 * A gazetteer whose disputed and exclave places count to the countries that a convention states.
 * @throws AttestError CODEBOOK_INVALID for a zone that no table has
 */
export function byConvention(gazetteer: Gazetteer, convention: DisputedConvention): Gazetteer {
  for (const zone of Object.keys(convention)) if (!(zone in DEFAULT_CONVENTION)) throw noZone(zone);
  if (Object.entries(convention).every(([zone, country]) => DEFAULT_CONVENTION[zone] === country))
    return gazetteer;
  const counted = <Entry extends PlaceEntry>(entry: Entry, division: string): Entry => {
    const dispute = disputeOf({ ...entry, division }, convention);
    const country = dispute && dispute.zone in convention ? dispute.country : null;
    return country === null || country === entry.country ? entry : { ...entry, country };
  };
  return {
    ...gazetteer,
    lookup: (key) => gazetteer.lookup(key).map((entry) => counted(entry, '')),
    meanings: (key) => gazetteer.meanings(key).map((entry: AtlasEntry) => counted(entry, entry.division)),
  };
}

function noZone(zone: string): AttestError {
  return new AttestError('CODEBOOK_INVALID', `there is no disputed zone ${zone}`, {
    where: { path: 'conventions' },
    hint: `The zones are ${Object.keys(DEFAULT_CONVENTION).join(', ')}.`,
  });
}
