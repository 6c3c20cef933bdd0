import { z } from 'zod';
import { CHART_LANGUAGES } from '../../src/charts/index.ts';
import type { Question } from '../../src/model/index.ts';
import { areaOf, type EventSearch } from '../events/event-search.ts';
import { questionSearchSchema } from '../findings/question-search.ts';
import { wordSchema, wordsSchema, yesSchema } from '../shell/address.ts';
import { type Camera, degreesOf, type PlaneBox, planeOf } from './plane/camera.ts';
import { periodIn, type Span } from './points/time-span.ts';
import type { TypeKey } from './points/type-key.ts';

/** A map in an address: a question, and how it is looked at, `?from=2014&to=2019&at=33.1,-6.2,5.5&shade=country`. */
export const mapSearchSchema = questionSearchSchema.extend({
  /** Years or months that are shown, `2014` or `2014-03`. */
  from: wordSchema,
  to: wordSchema,
  step: z.literal('month').optional().catch(undefined),
  /** `LATITUDE,LONGITUDE,ZOOM` of the middle; all points where it says nothing. */
  at: wordSchema,
  /** `WEST,SOUTH,EAST,NORTH` in degrees. */
  area: wordSchema,
  /** Codes of types that are left out. */
  hide: wordsSchema,
  /** Datasets that are shown, `-` for reports read here; all where it says nothing. */
  layer: wordsSchema,
  /** Each dataset on a map of its own. */
  apart: yesSchema,
  shade: z.enum(['country', 'region']).optional().catch(undefined),
  /** The language of countries' names; that of the pages where it says nothing. */
  names: z.enum(CHART_LANGUAGES).optional().catch(undefined),
  /** The type whose share is shaded; counts where it says nothing. */
  share: wordSchema,
});
export type MapSearch = z.infer<typeof mapSearchSchema>;

export function spanIn({ from, to }: MapSearch): Span {
  return { from: periodIn(from), to: periodIn(to) };
}

/** In an address reports read here are `-`, since an empty name would be left out. */
export function layerName(layer: string): string {
  return layer === '' ? '-' : layer;
}

export function cameraIn({ at }: MapSearch): Camera | null {
  const [lat, lon, zoom] = (at ?? '').split(',').map(Number);
  if (lat === undefined || lon === undefined || zoom === undefined) return null;
  if (![lat, lon, zoom].every(Number.isFinite)) return null;
  const [x, y] = planeOf(lon, lat);
  return { x, y, zoom };
}

export function cameraWords({ x, y, zoom }: Camera): string {
  const { lat, lon } = degreesOf(x, y);
  return [lat.toFixed(3), lon.toFixed(3), zoom.toFixed(2)].map(Number).join(',');
}

export function areaBox(search: Pick<MapSearch, 'area'>): PlaneBox | null {
  const area = areaOf(search);
  if (!area) return null;
  const [west, south, east, north] = area;
  const [[left, bottom], [right, top]] = [planeOf(west, south), planeOf(east, north)];
  return { left, top, bottom, right: right < left ? right + 1 : right };
}

export function areaWords({ left, top, right, bottom }: PlaneBox): string {
  const [from, to] = [degreesOf(left, bottom), degreesOf(right, top)];
  const degrees = right - left >= 1 ? [-180, from.lat, 180, to.lat] : [from.lon, from.lat, to.lon, to.lat];
  return degrees.map((one) => Number(one.toFixed(3))).join(',');
}

/** The same records as a table of events. */
export function eventSearchOf(
  search: MapSearch,
  question: Question,
  key: string,
  types: TypeKey,
): EventSearch {
  const hidden = new Set(search.hide ?? []);
  const codes = types.entries.flatMap((entry) => entry.codes);
  const shown = hidden.size > 0 ? { [key]: codes.filter((code) => !hidden.has(code)) } : {};
  const layers = search.layer ? { dataset: search.layer } : {};
  const { from, to } = spanIn(search);
  return {
    type: question.type,
    where: Object.entries({ ...question.where, ...shown, ...layers }).map(
      ([name, some]) => `${name}:${some.join('|')}`,
    ),
    from: from ?? undefined,
    to: to ?? undefined,
    sort: undefined,
    column: undefined,
    area: search.area,
  };
}
