import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';

/** What a key does. */
export interface KeyAct {
  /** As `KeyboardEvent.key` names them, with `Shift+` and `Ctrl+` before; any of them does. `Ctrl+z` is ⌘Z too. */
  readonly keys: readonly string[];
  /** For people, after "press … to": "accept, and go to the next that waits". */
  readonly does: string;
  act(): void;
}

export interface KeyGroup {
  readonly title: string;
  readonly acts: readonly KeyAct[];
}

/** Takes back what was done last, on every page. */
export const UNDO_KEYS: readonly string[] = ['z', 'Ctrl+z'];

interface Keyboard {
  add(group: { readonly current: KeyGroup }): () => void;
  /** What the keys do at present, the innermost part of the page first. */
  groups(): readonly KeyGroup[];
}

const KeyboardContext = createContext<Keyboard>({ add: () => () => {}, groups: () => [] });

/** Listens to the keyboard for the whole page. */
export function KeyboardProvider({ children }: { readonly children: ReactNode }) {
  const keyboard = useMemo(createKeyboard, []);
  useEffect(() => listen(keyboard), [keyboard]);
  return <KeyboardContext value={keyboard}>{children}</KeyboardContext>;
}

/**
 * Gives keys of the page something to do while the component is there, and lists them under `?` and in the palette.
 * They work anywhere but while somebody types or a dialog is open, and never with Alt.
 */
export function useKeys(title: string, acts: readonly KeyAct[]): void {
  const { add } = useContext(KeyboardContext);
  const current = useRef<KeyGroup>({ title, acts });
  useEffect(() => {
    current.current = { title, acts };
  });
  useEffect(() => add(current), [add]);
}

export function useKeyGroups(): () => readonly KeyGroup[] {
  return useContext(KeyboardContext).groups;
}

function createKeyboard(): Keyboard {
  const groups = new Set<{ readonly current: KeyGroup }>();
  return {
    add: (group) => {
      groups.add(group);
      return () => groups.delete(group);
    },
    groups: () => [...groups].reverse().map(({ current }) => current),
  };
}

function listen(keyboard: Keyboard): () => void {
  const listener = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || belongsElsewhere(event)) return;
    const found = keyboard
      .groups()
      .flatMap(({ acts }) => acts)
      .find(({ keys }) => keys.includes(nameOf(event)));
    if (!found) return;
    event.preventDefault();
    found.act();
  };
  addEventListener('keydown', listener);
  return () => removeEventListener('keydown', listener);
}

/** Keys that write nothing are told apart by Shift: `Shift+ArrowRight`. Letters follow Shift alone: Caps Lock changes nothing. */
function nameOf({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): string {
  if (ctrlKey || metaKey) return `Ctrl+${key.toLowerCase()}`;
  if (key.length > 1) return shiftKey ? `Shift+${key}` : key;
  return /\p{L}/u.test(key) ? (shiftKey ? key.toUpperCase() : key.toLowerCase()) : key;
}

const OWN_KEYS =
  'input, textarea, select, dialog, [role=dialog], [role=listbox], [role=menu], [contenteditable]';

/** Typing and open dialogs keep their keys; buttons and links keep Enter and space, but for the rows of the form. */
function belongsElsewhere({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(OWN_KEYS) && !target.closest('input[type=checkbox]')) return true;
  return [' ', 'Enter'].includes(key) && target.closest('button:not([data-row]), a, summary, input') !== null;
}
