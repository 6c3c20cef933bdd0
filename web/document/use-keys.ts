import { useEffect, useRef } from 'react';

/** What each key does; keys as `KeyboardEvent.key` names them. */
export type Keys = Readonly<Record<string, () => void>>;

/** Listens for keys on the whole page, but not while somebody types, and never for keys with Ctrl, Alt or Meta. */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const act = current.current[event.key];
      if (
        !act ||
        event.defaultPrevented ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        belongsElsewhere(event)
      )
        return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}

/** Typing and open dialogs keep their keys; buttons and links keep Enter, but for the rows of the form. */
function belongsElsewhere({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, dialog')) return true;
  return key === 'Enter' && target.closest('button:not([data-row]), a, summary') !== null;
}
