import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { DocumentPagesView } from '../../src/api/index.ts';
import { client } from '../data/client.ts';
import { queries } from '../data/queries.ts';
import { asRequestError } from '../data/request-error.ts';
import { useKeys } from '../keys/keys.tsx';
import { useWidth } from '../kit/use-width.ts';
import { Failed, Loading } from '../kit/waiting.tsx';
import { type PageActs, PageBar } from './page-bar.tsx';
import { PageNote } from './page-note.tsx';
import { imageWidth, pageOf, zoomStep } from './page-places.ts';
import { PageSheet } from './page-sheet.tsx';

interface PageImagesProps {
  readonly document: string;
  readonly title: string;
  /** Of the text that quotes are of. */
  readonly version: number;
  /** The words to mark; null when the chosen statement has none. Code points. */
  readonly words: { readonly start: number; readonly end: number } | null;
  close(): void;
}

/** The pages of a PDF as images, with the words of the chosen statement marked on them. */
export function PageImages(props: PageImagesProps) {
  const { data, error, refetch } = useQuery(queries.pages(props.document, props.version));
  return (
    <section className="page-pane" aria-label="Page images">
      {data && data.pages.length > 0 && <Pages {...props} {...data} />}
      {!data && !error && <Loading what="the pages" />}
      {error && <Failed error={asRequestError(error)} retry={() => void refetch()} />}
    </section>
  );
}

function Pages({
  document,
  title,
  version,
  words,
  pages,
  stretches,
  close,
}: PageImagesProps & DocumentPagesView) {
  const quoted = words && pageOf(stretches, words.start);
  const { page, turnTo } = usePage(words ? `${words.start} ${words.end}` : '', quoted, pages.length);
  const [zoom, setZoom] = useState(1);
  const view = useRef<HTMLElement>(null);
  const width = useWidth(view);
  const found = useQuery(queries.marks(document, version, words));
  const acts: PageActs = {
    back: () => turnTo(page - 1),
    on: () => turnTo(page + 1),
    larger: () => setZoom((now) => zoomStep(now, 1)),
    smaller: () => setZoom((now) => zoomStep(now, -1)),
  };
  useKeys('Page images', [
    { keys: [','], does: 'page before', act: acts.back },
    { keys: ['.'], does: 'next page', act: acts.on },
    { keys: ['+', '='], does: 'larger', act: acts.larger },
    { keys: ['-'], does: 'smaller', act: acts.smaller },
  ]);
  const [size] = pages.slice(page - 1, page);
  const pixels = width ? imageWidth(width * zoom * devicePixelRatio) : null;
  return (
    <>
      <PageBar page={page} last={pages.length} zoom={zoom} acts={acts} close={close} />
      <PageNote
        marks={found.data ?? null}
        quoted={quoted}
        page={page}
        turnTo={turnTo}
        searching={found.isFetching}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must reach it */}
      <section className="page-view" aria-label={`Page ${page}`} tabIndex={0} ref={view}>
        {pixels !== null && size && (
          <PageSheet
            key={page}
            address={client.pageImage(document, page, pixels)}
            alt={`Page ${page} of ${pages.length} of ${title}, as an image. Its text stands beside it.`}
            size={size}
            zoom={zoom}
            marks={found.data?.marks.filter((mark) => mark.page === page) ?? []}
          />
        )}
      </section>
    </>
  );
}

/** The page of the quote, until another is turned to. */
function usePage(quote: string, quoted: number | null, last: number) {
  const [seen, see] = useState({ quote, page: quoted ?? 1 });
  if (seen.quote !== quote) see({ quote, page: quoted ?? seen.page });
  const turnTo = (page: number) => see({ quote, page: Math.min(last, Math.max(1, page)) });
  return { page: seen.page, turnTo };
}
