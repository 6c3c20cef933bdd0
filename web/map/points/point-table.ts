import { type MapData, type MapPlace, numbering } from '../../../src/model/index.ts';
import { planeOf } from '../plane/camera.ts';

/** A place on the ground: places that have the same coordinates. */
export interface Spot {
  readonly lat: number;
  readonly lon: number;
  /** On the plane. */
  readonly x: number;
  readonly y: number;
  /** As the data number them. */
  readonly places: readonly number[];
}

/** The places of records that have coordinates, ready to be counted. */
export interface PointTable {
  readonly data: MapData;
  readonly spots: readonly Spot[];
  /** For each point, in the order of the records: the record, the place and the spot. */
  readonly record: Int32Array;
  readonly place: Int32Array;
  readonly spot: Int32Array;
}

/** What is known to a country alone, or not at all, has no point, whatever its coordinates. */
export function hasPoint({ lat, lon, precision }: MapPlace): boolean {
  return lat !== null && lon !== null && precision !== 'country' && precision !== 'unknown';
}

export function pointTable(data: MapData): PointTable {
  const spots = numbering<Spot & { places: number[] }>(({ lat, lon }) => `${lat} ${lon}`);
  const spotOf = data.places.map((place, number) => {
    if (!hasPoint(place)) return -1;
    const [lat, lon] = [place.lat ?? 0, place.lon ?? 0];
    const [x, y] = planeOf(lon, lat);
    const spot = spots.numberOf({ lat, lon, x, y, places: [] });
    spots.values[spot]?.places.push(number);
    return spot;
  });
  const drawn = data.points.place.flatMap((place, at) => ((spotOf[place] ?? -1) >= 0 ? [at] : []));
  return {
    data,
    spots: spots.values,
    record: Int32Array.from(drawn, (at) => data.points.record[at] ?? 0),
    place: Int32Array.from(drawn, (at) => data.points.place[at] ?? 0),
    spot: Int32Array.from(drawn, (at) => spotOf[data.points.place[at] ?? 0] ?? 0),
  };
}
