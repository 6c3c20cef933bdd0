import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DocumentPageView } from '../../src/api/index.ts';
import type { DescribedField } from '../../src/model/index.ts';
import { DescriptionForm } from '../documents/description-form.tsx';
import { useKeys } from '../keys/keys.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Tip } from '../kit/tip.tsx';
import { describedWords } from '../values/described-words.ts';
import { titleOf } from './title.ts';
import type { PageImagesShown } from './use-page-images.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

const SHOWN: readonly DescribedField[] = ['publisher', 'published', 'language'];

interface DocumentHeadProps {
  readonly page: DocumentPageView;
  /** Of a document with pages: whether their images are shown. */
  readonly images: PageImagesShown | null;
}

/** What is known of a document, each with where it comes from. */
export function DocumentHead({ page, images }: DocumentHeadProps) {
  const { described, origin } = page.document;
  const [opened, open] = useState(false);
  const [withdrawing, withdraw] = useState(false);
  useKeys('What is known of the document', [
    { keys: ['p'], does: 'edit title, publisher, date and language', act: () => open(true) },
  ]);
  return (
    <header className="document-head">
      <p>
        <Link to="/documents">Documents</Link>
        <Button look="quiet" press={() => open(true)} sign="p">
          Edit details
        </Button>
        {images && (
          <Button look="quiet" press={images.toggle} sign="v">
            {images.shown ? 'Hide page images' : 'Show page images'}
          </Button>
        )}
      </p>
      <h1 dir="auto">
        <Tip about={described.title ? `Title: ${described.title.basis}` : null}>{titleOf(page)}</Tip>
      </h1>
      <p className="meta">
        {SHOWN.map((field) => (
          <Tip
            key={field}
            about={described[field] ? described[field].basis : 'nothing in the document says it'}
          >
            {describedWords(field, described[field]?.value ?? null)}
          </Tip>
        ))}
        <Origin origin={origin} />
      </p>
      {opened && (
        <Dialog title="What is known of the document" close={() => open(false)}>
          <p className="muted">
            Suggestions depend on it: the document is read again when something changes.
          </p>
          <DescriptionForm
            document={page.document.id}
            described={described}
            kept={() => {}}
            close={() => open(false)}
          />
          <p className="withdraw">
            <Button
              look="quiet"
              press={() => {
                open(false);
                withdraw(true);
              }}
            >
              Withdraw this report …
            </Button>
          </p>
        </Dialog>
      )}
      {withdrawing && <WithdrawDialog document={page.document.id} close={() => withdraw(false)} />}
    </header>
  );
}

/** A link where the document came from an address; its file name otherwise. */
function Origin({ origin }: { readonly origin: string }) {
  if (!/^https?:\/\//i.test(origin)) return <span>{origin}</span>;
  return (
    <a href={origin} target="_blank" rel="noopener noreferrer">
      {URL.canParse(origin) ? new URL(origin).host : origin}
    </a>
  );
}
