import type { Point } from '../scene/scene.ts';
import { type Curve, pointOn } from './arrows.ts';

/** Shares of the way that are tried, the middle first, nearer to the giver before nearer to the taker. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.72, 0.2, 0.78];
const HEIGHT = 20;

interface Wanted {
  readonly curve: Curve;
  readonly width: number;
}

/** Where numbers stand on their curves without covering each other or a node; the middle where there is no room. */
export function placeNumbers(wanted: readonly Wanted[], nodes: readonly Point[]): readonly Point[] {
  const taken: { readonly at: Point; readonly width: number }[] = nodes.map((at) => ({ at, width: 16 }));
  return wanted.map(({ curve, width }) => {
    const places = SHARES.map((share) => pointOn(curve, share));
    const free = places.find((at) =>
      taken.every(
        (other) =>
          Math.abs(other.at[0] - at[0]) >= (other.width + width) / 2 + 2 ||
          Math.abs(other.at[1] - at[1]) >= HEIGHT,
      ),
    );
    const at = free ?? pointOn(curve, 0.5);
    taken.push({ at, width });
    return at;
  });
}
