import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useFeedback } from '../shell/feedback.tsx';

interface Change<Data, Input> {
  /** Key of the query whose data the change shows in. */
  readonly key: QueryKey;
  send(input: Input): Promise<unknown>;
  /** The data as they will be, shown at once. */
  apply?(data: Data, input: Input): Data;
  /** What to say when the server refuses: "The verdict was not kept." */
  readonly failed: string;
}

/**
 * Something that a person changes: it shows at once, goes to the server after those before it, and is taken back with a
 * message when the server refuses it. Afterwards the data are loaded again.
 * @returns resolves to whether the change was kept
 */
export function useChange<Data, Input>({ key, send, apply, failed }: Change<Data, Input>) {
  const cache = useQueryClient();
  const { fail } = useFeedback();
  const { mutateAsync, isPending } = useMutation({
    scope: { id: JSON.stringify(key) },
    mutationFn: send,
    onMutate: async (input: Input) => {
      await cache.cancelQueries({ queryKey: key });
      const before = cache.getQueryData<Data>(key);
      if (apply && before !== undefined) cache.setQueryData<Data>(key, apply(before, input));
      return before;
    },
    onError: (thrown, _input, before) => {
      if (apply && before !== undefined) cache.setQueryData<Data>(key, before);
      fail(failed, thrown);
    },
    onSettled: () => cache.invalidateQueries({ queryKey: key }),
  });
  const change = (input: Input): Promise<boolean> =>
    mutateAsync(input).then(
      () => true,
      () => false,
    );
  return { change, isPending };
}
