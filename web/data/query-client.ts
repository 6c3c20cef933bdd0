import { QueryClient } from '@tanstack/react-query';

/**
 * The cache of what the server said. Nothing in it grows old by itself: `live.ts` says when something has changed.
 * The server runs on this machine, so a browser that thinks it is offline asks all the same.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
