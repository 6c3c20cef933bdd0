import { useCallback, useEffect, useRef, useState } from 'react';
import { type CameraStore, cameraStore } from './canvas/camera-store.ts';
import { cameraIn, cameraWords, type MapSearch } from './map-search.ts';
import { boxAround, boxOf, cameraOn, kept, type PlaneBox, type Size, widened } from './plane/camera.ts';
import type { Spot } from './points/point-table.ts';

const REST_MS = 250;
/** Around all places there is that much land in sight, so that a single place shows where it is. */
const AROUND_KM = 80;

/** What a reader looks at. */
export interface Looking {
  readonly cameras: CameraStore;
  /** What is in sight once the map rests; null until the map has its size. */
  readonly sight: PlaneBox | null;
  sized(size: Size): void;
  zoomBy(levels: number): void;
  /** Whether a drag draws an area. */
  readonly choosing: boolean;
  choose(on: boolean): void;
  /** Moves to spots; to all of them without any. */
  lookAt(spots?: readonly Spot[]): void;
}

/** Where the maps look: as the address says, else at all spots. Where they rest goes back into the address. */
export function useLooking(
  search: MapSearch,
  spots: readonly Spot[],
  look: (changes: Partial<MapSearch>) => void,
): Looking {
  const [cameras] = useState(() => cameraStore(cameraIn(search) ?? { x: 0.5, y: 0.4, zoom: 1 }));
  const [sight, setSight] = useState<PlaneBox | null>(null);
  const [size, setSize] = useState<Size | null>(null);
  const [choosing, choose] = useState(false);
  /** What the address says because of this page; anything else in it is somebody's wish. */
  const own = useRef<string | undefined>(search.at);
  const sized = useCallback((found: Size) => setSize(found), []);

  useEffect(() => {
    if (!size) return;
    const asked = cameraIn({ at: search.at });
    const box = allAround(spots);
    if (asked && search.at !== own.current) cameras.set(kept(asked, size));
    if (!asked && box) cameras.set(cameraOn(box, size));
    own.current = asked ? search.at : cameraWords(cameras.get());
    setSight(boxOf(kept(cameras.get(), size), size));
  }, [search.at, size, spots, cameras]);

  useEffect(() => {
    if (!size) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => {
      const camera = kept(cameras.get(), size);
      setSight(boxOf(camera, size));
      const words = cameraWords(camera);
      if (words === own.current) return;
      own.current = words;
      look({ at: words });
    };
    const stop = cameras.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(rest, REST_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [cameras, size, look]);

  const zoomBy = (levels: number) => {
    if (size) cameras.glide(kept({ ...cameras.get(), zoom: cameras.get().zoom + levels }, size));
  };
  const lookAt = (some?: readonly Spot[]) => {
    const box = some ? around(some) : allAround(spots);
    if (box && size) cameras.glide(cameraOn(box, size));
  };
  return { cameras, sight, sized, zoomBy, lookAt, choosing, choose };
}

function around(spots: readonly Spot[]): PlaneBox | null {
  return boxAround(spots.map(({ x, y }) => [x, y]));
}

function allAround(spots: readonly Spot[]): PlaneBox | null {
  const box = around(spots);
  return box && widened(box, AROUND_KM);
}
