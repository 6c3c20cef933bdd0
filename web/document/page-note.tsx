import type { WordMarks } from '../../src/model/index.ts';
import { Button } from '../kit/button.tsx';

interface PageNoteProps {
  readonly marks: WordMarks | null;
  readonly quoted: number | null;
  readonly page: number;
  readonly searching: boolean;
  turnTo(page: number): void;
}

/** What has to be said of the place of the words; nothing when they are marked exactly and in view. */
export function PageNote({ marks, quoted, page, searching, turnTo }: PageNoteProps) {
  if (quoted === null) return null;
  const pages = marks && marks.marks.length > 0 ? marks.marks.map((mark) => mark.page) : [quoted];
  const [first = quoted] = pages;
  const last = pages.at(-1) ?? first;
  const elsewhere = !pages.includes(page);
  return (
    <p className="page-note" role="status">
      {searching && !marks && <span className="soon">Finding the words on the page …</span>}
      {marks?.fit === 'none' && 'The words could not be found on the image, so nothing is marked. '}
      {marks?.fit === 'near' && 'The place is about right: some letters of the image could not be read. '}
      {last > first && page === first && (
        <Button look="quiet" press={() => turnTo(last)}>{`They go on on page ${last}`}</Button>
      )}
      {elsewhere && (
        <Button
          look="quiet"
          press={() => turnTo(first)}
        >{`Back to page ${first}, where the words stand`}</Button>
      )}
    </p>
  );
}
