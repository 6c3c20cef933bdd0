import type { Boundaries } from '../charts/index.ts';
import { type Boundary, highestLevel } from '../places/index.ts';
import { regionShapes } from './region-shapes.ts';
import type { MapGround } from './workspace.ts';

/** What a map is drawn on: a TopoJSON topology with `countries`, and the project's own regions. */
export interface Ground {
  readonly world: unknown;
  readonly regions: Boundaries | null;
}

export async function groundOf(ground: MapGround): Promise<Ground> {
  return { world: await ground.baseMap(), regions: regionsOf(await ground.boundaries()) };
}

/** The newest outlines of the highest level that the project has. */
export function regionsOf(boundaries: readonly Boundary[]): Boundaries | null {
  const high = highestLevel(boundaries);
  const newest = high.reduce<Boundary | null>(
    (best, one) => (best && since(best) >= since(one) ? best : one),
    null,
  );
  if (!newest) return null;
  const current = high.filter((one) => since(one) === since(newest) && one.validTo === newest.validTo);
  return {
    name: [...new Set(current.flatMap(({ country }) => country ?? []))].sort().join(', '),
    from: newest.validFrom,
    to: newest.validTo,
    regions: regionShapes(current),
  };
}

function since({ validFrom }: Boundary): string {
  return validFrom ?? '';
}
