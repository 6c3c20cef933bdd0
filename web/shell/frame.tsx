import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { followChanges } from '../data/live.ts';
import { useKeys } from '../keys/keys.tsx';
import { useFeedback } from './feedback.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { TopBar } from './top-bar.tsx';

const Palette = lazy(() =>
  import('./palette.tsx').then(({ Palette: component }) => ({ default: component })),
);

/** What is around every page: the bar on top, the keys, the palette, and changes that arrive live. */
export function Frame() {
  const cache = useQueryClient();
  const [open, setOpen] = useState<'keys' | 'palette' | null>(null);
  const { settle } = useFeedback();
  const path = useLocation({ select: ({ pathname }) => pathname });
  useEffect(() => followChanges(cache), [cache]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a notice belongs to the page on which it was given
  useEffect(settle, [path]);
  useEffect(() => listenForPalette(() => setOpen('palette')), []);
  useKeys('Everywhere', [
    { keys: ['?'], does: 'show these keys', act: () => setOpen('keys') },
    {
      keys: ['/'],
      does: 'go to a page or a document, or do something by name',
      act: () => setOpen('palette'),
    },
  ]);
  const [sought, seek] = useState('');
  useTypedAhead(open === 'palette', (key) => seek((words) => words + key));
  const close = () => {
    setOpen(null);
    seek('');
  };
  return (
    <>
      <TopBar showKeys={() => setOpen('keys')} showPalette={() => setOpen('palette')} />
      <Outlet />
      {open === 'keys' && <KeysDialog close={close} />}
      {open === 'palette' && (
        <Suspense>
          <Palette sought={sought} seek={seek} close={close} />
        </Suspense>
      )}
    </>
  );
}

/** Letters that are typed while the palette comes, for its field. */
function useTypedAhead(comes: boolean, take: (key: string) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    if (!comes) return;
    const listener = (event: KeyboardEvent) => {
      const isThere = document.activeElement?.closest('[role=dialog]');
      if (isThere || event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(event.key);
    };
    addEventListener('keydown', listener, { capture: true });
    return () => removeEventListener('keydown', listener, { capture: true });
  }, [comes]);
}

/** Ctrl-K or ⌘-K, which is free even while somebody types. */
function listenForPalette(show: () => void): () => void {
  const listener = (event: KeyboardEvent) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    show();
  };
  addEventListener('keydown', listener);
  return () => removeEventListener('keydown', listener);
}
