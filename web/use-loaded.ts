import { useCallback, useEffect, useState } from 'react';
import { RequestError } from './client.ts';

/** Data that comes from the server: on its way, here, or refused. */
export type Loaded<Data> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly data: Data }
  | { readonly state: 'failed'; readonly error: RequestError };

/**
 * Loads data and loads it again when the key changes. Data of the same key stay in view while they are loaded
 * again; an answer that comes after a newer question is dropped.
 */
export function useLoaded<Data>(
  key: string,
  load: () => Promise<Data>,
): Loaded<Data> & { reload: () => void } {
  const [held, setHeld] = useState<{ key: string; loaded: Loaded<Data> }>();
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what load would load; round asks again
  useEffect(() => {
    let wanted = true;
    const hold = (loaded: Loaded<Data>) => wanted && setHeld({ key, loaded });
    load().then(
      (data) => hold({ state: 'ready', data }),
      (thrown) => hold({ state: 'failed', error: asRequestError(thrown) }),
    );
    return () => {
      wanted = false;
    };
  }, [key, round]);
  const reload = useCallback(() => setRound((last) => last + 1), []);
  const loaded: Loaded<Data> = held?.key === key ? held.loaded : { state: 'loading' };
  return { ...loaded, reload };
}

/** Whatever was thrown, in words for people. */
export function asRequestError(thrown: unknown): RequestError {
  if (thrown instanceof RequestError) return thrown;
  return new RequestError(
    'UNEXPECTED',
    'The server sent something that the workbench does not understand.',
    String(thrown).slice(0, 300),
  );
}
