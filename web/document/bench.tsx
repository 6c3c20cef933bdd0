import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { DocumentPageView } from '../../src/api/index.ts';
import { client } from '../client.ts';
import { type DocumentRoute, formatRoute } from '../route.ts';
import { useFeedback } from '../shell/feedback.tsx';
import { asRequestError } from '../use-loaded.ts';
import { navigate } from '../use-route.ts';
import { DocumentHead } from './document-head.tsx';
import { DocumentText } from './document-text.tsx';
import { Form } from './form.tsx';
import { showStatement } from './show-statement.ts';
import { layoutText, litIds } from './text-layout.ts';
import { titleOf } from './title.ts';
import { type Coding, useCoding } from './use-coding.ts';
import { useKeys } from './use-keys.ts';

interface BenchProps {
  readonly page: DocumentPageView;
  readonly route: DocumentRoute;
  readonly coder: string;
  decided(): void;
}

/** Text and form side by side, and the keys that work on both. */
export function Bench({ page, route, coder, decided }: BenchProps) {
  const coding = useCoding(page.records, route, coder, decided);
  const nextDocument = useNextDocument(page.document.id);
  const { text, furniture } = page.text;
  const quotes = useQuotes(coding);
  const sections = useMemo(() => layoutText(text, furniture, quotes), [text, furniture, quotes]);
  const lit = useMemo(() => litIds(sections), [sections]);
  const bench = useRef<HTMLElement>(null);
  useShown(bench, coding);
  useBenchKeys(coding, nextDocument);
  const title = titleOf(page);
  return (
    <main className="bench" ref={bench} tabIndex={-1} id="main">
      <title>{`${title} · Attest`}</title>
      <DocumentText
        sections={sections}
        records={coding.records}
        active={coding.active?.id ?? null}
        language={page.document.described.language?.value ?? null}
        choose={coding.acts.choose}
        head={<DocumentHead page={page} />}
      />
      <Form coding={coding} lit={lit} nextDocument={nextDocument} />
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

function useBenchKeys(coding: Coding, nextDocument: () => void): void {
  const { active } = coding;
  const { decide, step, undo, filter, correct } = coding.acts;
  const down = () => step(1);
  const up = () => step(-1);
  const accept = () => active && decide(active, { verdict: 'accept' });
  const reject = () => active && decide(active, { verdict: 'reject' });
  useKeys({
    ArrowDown: down,
    j: down,
    ArrowUp: up,
    k: up,
    Enter: accept,
    a: accept,
    r: reject,
    x: reject,
    u: undo,
    w: filter,
    c: () => correct(true),
    n: nextDocument,
    d: () => navigate({ page: 'documents' }),
  });
}

/** Goes to the next document, in the order of the list, that has values waiting. */
function useNextDocument(id: string): () => void {
  const { announce, fail } = useFeedback();
  return useCallback(() => {
    client.documents().then(
      (documents) => {
        const at = documents.findIndex((document) => document.id === id);
        const next = [...documents.slice(at + 1), ...documents.slice(0, at)].find(
          ({ pending }) => pending > 0,
        );
        if (next)
          location.hash = formatRoute({ page: 'document', id: next.id, statement: null, waiting: false });
        else announce('No other document waits.');
      },
      (thrown) => fail('The next document could not be found.', asRequestError(thrown)),
    );
  }, [id, announce, fail]);
}
