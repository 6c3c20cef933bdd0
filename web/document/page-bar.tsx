import { Button } from '../kit/button.tsx';
import { numberWords } from '../values/count-words.ts';
import { ZOOMS } from './page-places.ts';

/** What turns and sizes pages. */
export interface PageActs {
  back(): void;
  on(): void;
  larger(): void;
  smaller(): void;
}

interface PageBarProps {
  readonly page: number;
  readonly last: number;
  readonly zoom: number;
  readonly acts: PageActs;
  close(): void;
}

/** Which page is shown, and the buttons that turn and size it. */
export function PageBar({ page, last, zoom, acts, close }: PageBarProps) {
  return (
    <header className="page-bar">
      <Button look="quiet" label="Page before" press={acts.back} disabled={page === 1}>
        ‹
      </Button>
      <p>
        Page <strong>{numberWords(page)}</strong> of {numberWords(last)}
      </p>
      <Button look="quiet" label="Next page" press={acts.on} disabled={page === last}>
        ›
      </Button>
      <p className="zoom">
        <Button look="quiet" label="Smaller" press={acts.smaller} disabled={zoom === ZOOMS[0]}>
          −
        </Button>
        {numberWords(Math.round(zoom * 100))} %
        <Button look="quiet" label="Larger" press={acts.larger} disabled={zoom === ZOOMS.at(-1)}>
          +
        </Button>
      </p>
      <Button look="quiet" label="Hide the page images" press={close}>
        ×
      </Button>
    </header>
  );
}
