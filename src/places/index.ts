export type { AtlasEntry, Feature, PlaceEntry } from './atlas-entry.ts';
export { distanceKm } from './atlas-entry.ts';
export { byConvention } from './by-convention.ts';
export type { DisputedConvention } from './convention.ts';
export type { Exonym } from './data/exonyms.ts';
export { countriesNamedIn } from './demonyms.ts';
export { type DocumentHints, findToponyms, resolveNames, resolveSpans } from './finding/find-toponyms.ts';
export type { Span } from './finding/given-spots.ts';
export type { Reading as PlaceReading } from './finding/name.ts';
export type { FoundToponym, PlaceCandidate } from './finding/outcome.ts';
export { buildGazetteer, type Gazetteer } from './gazetteer.ts';
export { type Boundary, highestLevel, readBoundaries, regionAt, regionsAt } from './imports/boundaries.ts';
export { type ImportedPlaces, type ImportedRegion, readGeoNames } from './imports/geonames.ts';
export {
  type NationalWord,
  nationalityAdjectives,
  nationalityNouns,
  nationsInArabic,
} from './nationalities.ts';
export { placeKey } from './place-key.ts';
export {
  placeValue,
  resolveToponym,
  type Surroundings,
  type Toponym,
  toponymAt,
  unknownPlace,
} from './toponyms.ts';
export type { GazetteerRow, TownTable } from './town-table.ts';
