import type { Frame } from './frame.ts';

/** The names of the towns and regions that frames happened in or near. */
export function localPlaces(frames: readonly Frame[]): string[] {
  return frames
    .flatMap(({ places }) => places)
    .filter(({ entry, cue }) => entry?.kind !== 'country' && cue !== 'from' && cue !== 'seat' && cue !== 'to')
    .map(({ name }) => name);
}
