import { type Source, SourceCache } from './source.ts';

/**
 * The cache of what the source said. Nothing in it grows old by itself: `live.ts` says when something has changed.
 * A server runs on this machine, and the files of a site lie beside its page, so a browser that thinks it is offline
 * asks all the same.
 */
export function createCache(source: Source): SourceCache {
  return new SourceCache(source, {
    defaultOptions: {
      queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
