import { type ReactNode, useId, useState } from 'react';
import { numberWords } from '../values/count-words.ts';

interface NarrowingProps {
  /** How many there are. */
  readonly conditions: number;
  readonly children: ReactNode;
}

/** What narrows a view down: beside the table, or, where the page is narrow, above it and folded until asked for. */
export function Narrowing({ conditions, children }: NarrowingProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <aside className="narrowing" aria-label="Narrow down">
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        Narrow down{conditions > 0 && ` (${numberWords(conditions)})`}
      </button>
      <div id={id} className={open ? 'facets open' : 'facets'}>
        {children}
      </div>
    </aside>
  );
}
