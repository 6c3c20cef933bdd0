import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { TakenInView } from '../../src/api/index.ts';
import { client } from '../data/client.ts';
import { asRequestError, type RequestError } from '../data/request-error.ts';

/** A file or an address on its way in. */
export interface Arrival {
  readonly key: string;
  readonly name: string;
  readonly state: 'waits' | 'read' | 'done' | 'failed';
  readonly taken: readonly TakenInView[];
  readonly error: RequestError | null;
}

export interface Intake {
  readonly arrivals: readonly Arrival[];
  addFiles(files: readonly File[]): void;
  addAddress(address: string): void;
  /** Puts away what is done. */
  clear(): void;
}

/** Takes files and addresses in, one after the other; one that fails does not stop the next. */
export function useIntake(): Intake {
  const cache = useQueryClient();
  const [arrivals, setArrivals] = useState<readonly Arrival[]>([]);
  const queue = useRef(Promise.resolve());
  const count = useRef(0);
  const update = useCallback((key: string, parts: Partial<Arrival>) => {
    setArrivals((all) => all.map((one) => (one.key === key ? { ...one, ...parts } : one)));
  }, []);
  const add = (name: string, send: () => Promise<readonly TakenInView[]>) => {
    count.current += 1;
    const key = String(count.current);
    setArrivals((all) => [...all, { key, name, state: 'waits', taken: [], error: null }]);
    queue.current = queue.current.then(async () => {
      update(key, { state: 'read' });
      try {
        update(key, { state: 'done', taken: await send() });
      } catch (thrown) {
        update(key, { state: 'failed', error: asRequestError(thrown) });
      }
      await cache.invalidateQueries({ predicate: ({ meta }) => meta?.fixed !== true });
    });
  };
  return {
    arrivals,
    addFiles: (files) => {
      for (const file of files) add(file.name, () => client.addFile(file));
    },
    addAddress: (address) => add(address, () => client.addAddress(address)),
    clear: () => setArrivals((all) => all.filter(({ state }) => state === 'waits' || state === 'read')),
  };
}
