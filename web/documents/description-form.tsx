import { type FormEvent, useId, useState } from 'react';
import type { TakenInView } from '../../src/api/index.ts';
import { DESCRIBED, type Described, type DescribedField } from '../../src/model/index.ts';
import { client } from '../data/client.ts';
import { asRequestError, errorWords } from '../data/request-error.ts';
import { Button } from '../kit/button.tsx';
import { useFeedback } from '../shell/feedback.tsx';
import { languageOptions } from './language-options.ts';

interface DescriptionFormProps {
  /** The document's id. */
  readonly document: string;
  readonly described: Described;
  /** After something was kept: the document as it is known now, with what is suggested of it anew. */
  kept(taken: TakenInView): void;
  /** After all of it was kept, or when it is left as it was. */
  close(): void;
}

const LABELS: Readonly<Record<DescribedField, string>> = {
  title: 'Title',
  publisher: 'Publisher',
  published: 'Published',
  language: 'Language',
};
const ORDER: readonly DescribedField[] = ['title', 'publisher', 'published', 'language'];

type Words = Readonly<Record<DescribedField, string>>;
type State =
  | { readonly step: 'open' | 'sent' }
  | { readonly step: 'refused'; readonly field: DescribedField; readonly words: string };

/** What is known of a document, each with where it comes from, to be put right: suggestions depend on it. */
export function DescriptionForm({ document, described, kept, close }: DescriptionFormProps) {
  const { tell } = useFeedback();
  const [words, write] = useState(() => wordsOf(described));
  const [state, setState] = useState<State>({ step: 'open' });
  const changed = DESCRIBED.filter((field) => words[field].trim() !== (described[field]?.value ?? ''));
  const send = async () => {
    setState({ step: 'sent' });
    for (const field of changed)
      try {
        const taken = await client.describe(document, { field, value: words[field].trim() || null });
        write((before) => ({ ...before, [field]: taken.described[field]?.value ?? '' }));
        kept(taken);
      } catch (thrown) {
        return setState({ step: 'refused', field, words: errorWords(asRequestError(thrown)) });
      }
    tell('What is known of the document is saved.');
    close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (changed.length > 0) void send();
  };
  return (
    <form className="description" onSubmit={submit} aria-label="What is known of the document">
      {ORDER.map((field) => (
        <Field
          key={field}
          field={field}
          value={words[field]}
          basis={described[field]?.basis ?? 'nothing in the document says it'}
          problem={state.step === 'refused' && state.field === field ? state.words : null}
          change={(value) => {
            write({ ...words, [field]: value });
            setState({ step: 'open' });
          }}
        />
      ))}
      <p className="actions">
        <Button look="accept" type="submit" pending={state.step === 'sent'} disabled={changed.length === 0}>
          Save
        </Button>
        <Button press={close}>Cancel</Button>
      </p>
    </form>
  );
}

interface FieldProps {
  readonly field: DescribedField;
  readonly value: string;
  readonly basis: string;
  readonly problem: string | null;
  change(value: string): void;
}

function Field({ field, value, basis, problem, change }: FieldProps) {
  const id = useId();
  const about = `${id}-about`;
  const control = { id, value, 'aria-describedby': about, 'aria-invalid': problem !== null };
  return (
    <div className={field === 'title' ? 'field full' : 'field'}>
      <label htmlFor={id}>{LABELS[field]}</label>
      {field === 'language' ? (
        <select {...control} onChange={(event) => change(event.target.value)}>
          {languageOptions(value).map(({ value: code, title }) => (
            <option key={code} value={code}>
              {title}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...control}
          dir="auto"
          placeholder={field === 'published' ? '2023-03-14' : 'not known'}
          onChange={(event) => change(event.target.value)}
        />
      )}
      <span id={about} className={problem ? 'problem' : 'muted'} role={problem ? 'alert' : undefined}>
        {problem ?? basis}
      </span>
    </div>
  );
}

function wordsOf(described: Described): Words {
  const word = (field: DescribedField) => described[field]?.value ?? '';
  return {
    title: word('title'),
    publisher: word('publisher'),
    published: word('published'),
    language: word('language'),
  };
}
