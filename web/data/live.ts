import type { QueryClient } from '@tanstack/react-query';

const PAUSE_MS = 150;

/**
 * Loads again what is shown whenever the log grows: by this tab, another one, another person or the command line.
 * Waits while decisions of this tab are on their way, so that an older answer never overtakes them.
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
      else void cache.invalidateQueries({ predicate: ({ meta }) => meta?.fixed !== true });
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
