import { useEffect, useRef, useState } from 'react';
import type { PageMark, PageSize } from '../../src/model/index.ts';
import { Loading } from '../kit/waiting.tsx';
import { PageFault } from './page-fault.tsx';
import { isInView } from './show-statement.ts';

interface PageSheetProps {
  /** Where its image comes from. */
  readonly address: string;
  readonly alt: string;
  readonly size: PageSize;
  /** Of its pane. */
  readonly zoom: number;
  readonly marks: readonly PageMark[];
}

/** One page as an image, and on it the words that are marked. Nothing is marked before the page is there. */
export function PageSheet({ address, alt, size, zoom, marks }: PageSheetProps) {
  const [state, setState] = useState<'coming' | 'there' | 'failed'>('coming');
  const sheet = useRef<HTMLDivElement>(null);
  const shown = state === 'there' ? marks : [];
  useShownMark(sheet, shown, zoom);
  if (state === 'failed') return <PageFault address={address} retry={() => setState('coming')} />;
  return (
    <div
      className="page-sheet"
      ref={sheet}
      style={{ width: `${zoom * 100}%`, aspectRatio: `${size.width} / ${size.height}` }}
    >
      <img src={address} alt={alt} onLoad={() => setState('there')} onError={() => setState('failed')} />
      {state === 'coming' && <Loading what="the page" />}
      {shown.map((mark) => (
        <span key={`${mark.x} ${mark.y}`} className="page-mark" aria-hidden="true" style={placeOf(mark)} />
      ))}
    </div>
  );
}

function placeOf({ x, y, width, height }: PageMark) {
  const part = (share: number) => `${share * 100}%`;
  return { left: part(x), top: part(y), width: part(width), height: part(height) };
}

/** Brings the first mark into view, unless it stands comfortably there. */
function useShownMark(
  sheet: React.RefObject<HTMLElement | null>,
  marks: readonly PageMark[],
  zoom: number,
): void {
  const [first] = marks;
  const place = first && `${first.page} ${first.x} ${first.y} ${zoom}`;
  useEffect(() => {
    const mark = place ? sheet.current?.querySelector<HTMLElement>('.page-mark') : null;
    const pane = mark?.closest<HTMLElement>('.page-view');
    if (!mark || !pane || isInView(mark, pane)) return;
    mark.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'auto' });
  }, [sheet, place]);
}
