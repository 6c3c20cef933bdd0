import { type ReactNode, useEffect, useId, useState } from 'react';

interface PageMenuProps {
  /** The page that is open; null on one that the menu lacks. */
  readonly here: string | null;
  /** A link to each page. */
  readonly children: ReactNode;
}

/** The pages, in a row where there is room and else behind a button that names the page that is open. */
export function PageMenu({ here, children }: PageMenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const close = () => setOpen(false);
  useEffect(() => (open ? onEscape(() => setOpen(false)) : undefined), [open]);
  return (
    <>
      <button
        type="button"
        className="menu-button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={here === null ? 'Pages' : `Pages: ${here}`}
        onClick={() => setOpen(!open)}
      >
        {here ?? 'Pages'}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: links take Enter as a click */}
      <nav id={id} aria-label="Pages" className={open ? 'open' : undefined} onClick={close}>
        {children}
      </nav>
    </>
  );
}

function onEscape(act: () => void): () => void {
  const listener = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') act();
  };
  addEventListener('keydown', listener);
  return () => removeEventListener('keydown', listener);
}
