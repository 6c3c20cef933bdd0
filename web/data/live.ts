import type { QueryClient } from '@tanstack/react-query';
import { queries } from './queries.ts';

const PAUSE_MS = 150;

/**
 * Loads again what is shown whenever the log grows: by this tab, another one, another person or the command line.
 * Waits while decisions of this tab are on their way, so that an older answer never overtakes them. What is costly is loaded again when it is
 * looked at next.
 * @returns stops listening
 */
export function followChanges(cache: QueryClient): () => void {
  const source = new EventSource('/api/changes');
  let head: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (cache.isMutating() > 0) refresh();
      else {
        void cache.invalidateQueries({ predicate: ({ meta }) => meta?.fixed !== true });
        void cache.invalidateQueries({ queryKey: queries.allAlike, refetchType: 'none' });
      }
    }, PAUSE_MS);
  };
  source.addEventListener('head', ({ data }: MessageEvent<string>) => {
    if (head !== null && head !== data) refresh();
    head = data;
  });
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
