import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { DocumentPageView } from '../../src/api/index.ts';
import { queries } from '../data/queries.ts';
import { asRequestError } from '../data/request-error.ts';
import { DocumentText } from '../document/document-text.tsx';
import { layoutText } from '../document/text-layout.ts';
import { titleOf } from '../document/title.ts';
import { Failed, Loading } from '../kit/waiting.tsx';
import { describedWords } from '../values/described-words.ts';

const SHOWN = ['publisher', 'published', 'language'] as const;

/** The text of the document that is to be decided. */
export function Reader({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(queries.document(id));
  if (error) return <Failed error={asRequestError(error)} retry={() => void refetch()} />;
  return data ? <Text page={data} /> : <Loading what="the text" />;
}

function Text({ page }: { readonly page: DocumentPageView }) {
  const { text, furniture } = page.text;
  const { described, id } = page.document;
  const sections = useMemo(() => layoutText(text, furniture, []), [text, furniture]);
  return (
    <DocumentText
      key={id}
      sections={sections}
      records={[]}
      active={null}
      language={described.language?.value ?? null}
      choose={() => {}}
      head={
        <header className="document-head">
          <h2 dir="auto">
            <Link to="/documents/$id" params={{ id }}>
              {titleOf(page)}
            </Link>
          </h2>
          <p className="meta">
            {SHOWN.map((field) => (
              <span key={field} dir="auto">
                {describedWords(field, described[field]?.value ?? null)}
              </span>
            ))}
          </p>
        </header>
      }
      foot={null}
    />
  );
}
