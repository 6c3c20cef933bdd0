import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef } from 'react';
import type { DocumentPageView, RecordView } from '../../src/api/index.ts';
import { rulerFor } from '../../src/model/index.ts';
import { queries } from '../data/queries.ts';
import { useProject } from '../data/use-project.ts';
import { sortByWork } from '../documents/order.ts';
import { UNDO_KEYS, useKeys } from '../keys/keys.tsx';
import { Loading } from '../kit/waiting.tsx';
import { useFeedback } from '../shell/feedback.tsx';
import { DocumentHead } from './document-head.tsx';
import { DocumentText } from './document-text.tsx';
import { Form } from './form.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { isShown, showStatement } from './show-statement.ts';
import { layoutText, litIds } from './text-layout.ts';
import { titleOf } from './title.ts';
import { type ChosenWords, useChosenWords } from './use-chosen-words.ts';
import { type Coding, useCoding } from './use-coding.ts';
import { type HandCoding, useHandCoding } from './use-hand-coding.ts';
import { type PageImagesShown, usePageImages } from './use-page-images.ts';
import { wordFrom } from './word-steps.ts';

const PageImages = lazy(() =>
  import('./page-images.tsx').then(({ PageImages: component }) => ({ default: component })),
);

interface BenchProps {
  readonly page: DocumentPageView;
}

/** Text and form side by side, and the keys that work on both. */
export function Bench({ page }: BenchProps) {
  const coding = useCoding(page.document.id, page.records, useProject().coder);
  const bench = useRef<HTMLElement>(null);
  const chosen = useChosenWords(page.text.text, bench);
  const hand = useHandCoding(page, coding, chosen);
  const nextDocument = useNextDocument(page.document.id);
  const { text, furniture } = page.text;
  const quotes = useQuotes(coding);
  const sections = useMemo(() => layoutText(text, furniture, quotes), [text, furniture, quotes]);
  const lit = useMemo(() => litIds(sections), [sections]);
  const record = coding.records.find(({ id }) => id === coding.active?.record) ?? coding.records[0] ?? null;
  const images = usePageImages(page.document.mediaType);
  useShown(bench, coding);
  useBenchKeys(bench, coding, nextDocument, images);
  useHandKeys({ text, coding, chosen, hand, record });
  const title = titleOf(page);
  return (
    <main className={images?.shown ? 'bench with-pages' : 'bench'} ref={bench} tabIndex={-1} id="main">
      <title>{`${title} · Attest`}</title>
      <DocumentText
        sections={sections}
        records={coding.records}
        active={coding.active?.id ?? null}
        language={page.document.described.language?.value ?? null}
        choose={coding.acts.choose}
        head={<DocumentHead page={page} images={images} />}
        foot={
          chosen.chosen && (
            <SelectionBar
              text={text}
              chosen={chosen.chosen}
              choose={chosen.choose}
              coding={coding}
              hand={hand}
              record={record}
            />
          )
        }
      />
      {images?.shown && (
        <Suspense fallback={<Loading what="the pages" />}>
          <PageImages
            document={page.document.id}
            title={title}
            version={page.text.version}
            words={coding.active?.quote ?? null}
            close={images.toggle}
          />
        </Suspense>
      )}
      <Form coding={coding} lit={lit} hand={hand} document={page.document.id} nextDocument={nextDocument} />
    </main>
  );
}

/** The quotes of all statements; the same list until a statement comes or goes. */
function useQuotes({ records }: Coding) {
  const statements = records.flatMap((record) => record.statements);
  const ids = statements.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a statement's quote never changes, so the ids say it all
  return useMemo(() => statements.flatMap(({ id, quote }) => (quote ? [{ id, ...quote }] : [])), [ids]);
}

/** Brings the chosen statement into view, in the form and in the text. */
function useShown(bench: React.RefObject<HTMLElement | null>, { active, correcting }: Coding): void {
  const id = active?.id;
  useEffect(() => {
    if (id && bench.current && !correcting) showStatement(bench.current, id);
  }, [bench, id, correcting]);
}

function useBenchKeys(
  bench: React.RefObject<HTMLElement | null>,
  coding: Coding,
  nextDocument: () => void,
  images: PageImagesShown | null,
): void {
  const navigate = useNavigate();
  const { active } = coding;
  const { decide, decideRest, step, undo, undoLast, filter, correct } = coding.acts;
  const judge = (verdict: 'accept' | 'reject') => () => {
    if (!active || !bench.current) return;
    if (isShown(bench.current, active.id)) decide(active, { verdict });
    else showStatement(bench.current, active.id);
  };
  useKeys('This document', [
    { keys: ['ArrowDown', 'j'], does: 'next value', act: () => step(1) },
    { keys: ['ArrowUp', 'k'], does: 'value before', act: () => step(-1) },
    { keys: ['Enter', 'a'], does: 'accept, and go to the next that waits', act: judge('accept') },
    { keys: ['r', 'x'], does: 'reject, and go to the next that waits', act: judge('reject') },
    { keys: ['i'], does: 'accept all that waits in this record', act: () => decideRest('accept') },
    { keys: ['e'], does: 'reject all that waits in this record', act: () => decideRest('reject') },
    { keys: ['c'], does: 'correct the value', act: () => correct(true) },
    { keys: ['u'], does: 'open the value again, or the last one decided', act: undo },
    { keys: UNDO_KEYS, does: 'undo what was done last', act: undoLast },
    { keys: ['w'], does: 'show only what waits', act: filter },
    ...(images ? [{ keys: ['v'], does: 'show or hide the images of the pages', act: images.toggle }] : []),
    { keys: ['n'], does: 'next document with values waiting', act: nextDocument },
    { keys: ['d'], does: 'back to the documents', act: () => void navigate({ to: '/documents' }) },
  ]);
}

interface HandKeys {
  readonly text: string;
  readonly coding: Coding;
  readonly chosen: ChosenWords;
  readonly hand: HandCoding;
  readonly record: RecordView | null;
}

function useHandKeys({ text, coding, chosen, hand, record }: HandKeys): void {
  const ruler = useMemo(() => rulerFor(text), [text]);
  const quote = coding.active?.quote;
  useKeys('By hand', [
    {
      keys: ['t'],
      does: 'choose words in the text, from those of the chosen value on',
      act: () =>
        chosen.choose(
          quote ? { from: ruler.toUnit(quote.start), to: ruler.toUnit(quote.end) } : wordFrom(text, 0),
        ),
    },
    {
      keys: ['b'],
      does: 'mark every blank of the record as not reported',
      act: () => record && hand.fillBlanks(record.id),
    },
  ]);
}

/** Goes to the next document, in the order of the list, that has values waiting. */
function useNextDocument(id: string): () => void {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { announce, fail } = useFeedback();
  return useCallback(() => {
    cache.fetchQuery(queries.documents).then(
      (known) => {
        const documents = sortByWork(known);
        const at = documents.findIndex((document) => document.id === id);
        const next = [...documents.slice(at + 1), ...documents.slice(0, at)].find(
          ({ pending }) => pending > 0,
        );
        if (next)
          void navigate({
            to: '/documents/$id',
            params: { id: next.id },
            search: ({ pages }) => ({ pages }),
          });
        else announce('No other document waits.');
      },
      (thrown) => fail('The next document could not be found.', thrown),
    );
  }, [id, cache, navigate, announce, fail]);
}
