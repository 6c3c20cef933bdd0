import { Fragment } from 'react';

/** "A · B": what is known, each in its own direction, so that an Arabic name does not tear the date beside it. */
export function Listed({ children }: { readonly children: readonly (string | null | undefined | false)[] }) {
  return children
    .filter((part) => typeof part === 'string' && part !== '')
    .map((part, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no names and never move
      <Fragment key={at}>
        {at > 0 && ' · '}
        <bdi>{part}</bdi>
      </Fragment>
    ));
}
