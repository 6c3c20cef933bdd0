import { type FormEvent, useState } from 'react';
import { client } from '../data/client.ts';
import { Button } from '../kit/button.tsx';
import { LabelledSelect } from '../kit/labelled-select.tsx';
import { useFeedback } from '../shell/feedback.tsx';

const LANGUAGES = [
  { value: 'en', title: 'English' },
  { value: 'fr', title: 'French' },
  { value: 'ar', title: 'Arabic' },
  { value: 'es', title: 'Spanish' },
] as const;

/** Begins anew from a country report; what was written before comes back with Undo. */
export function CountryDraft({ begin }: { begin(markdown: string): void }) {
  const { fail } = useFeedback();
  const [country, setCountry] = useState('');
  const [beside, setBeside] = useState('');
  const [[from, to], setPeriod] = useState<readonly [from: string, to: string]>(['', '']);
  const [language, setLanguage] = useState<string>('en');
  const [pending, setPending] = useState(false);
  const draft = () => {
    setPending(true);
    const chosen = LANGUAGES.find(({ value }) => value === language)?.value ?? 'en';
    client
      .draft({
        country: country.trim().toUpperCase(),
        others: beside.toUpperCase().match(/[A-Z]{2}/g) ?? [],
        language: chosen,
        from: from.trim() || null,
        to: to.trim() || null,
      })
      .then(({ markdown }) => begin(markdown))
      .catch((thrown: unknown) => fail('The country report was not drafted.', thrown))
      .finally(() => setPending(false));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    draft();
  };
  return (
    <form className="question country-draft" onSubmit={submit}>
      <span className="asked">
        <label htmlFor="draft-country">Begin from a country report for</label>
        <input
          id="draft-country"
          size={4}
          maxLength={2}
          placeholder="MA"
          value={country}
          onChange={(event) => setCountry(event.target.value)}
        />
        <label htmlFor="draft-beside">beside</label>
        <input
          id="draft-beside"
          size={7}
          placeholder="ES, FR"
          value={beside}
          onChange={(event) => setBeside(event.target.value)}
        />
      </span>
      <span className="asked">
        <label htmlFor="draft-from">from</label>
        <input
          id="draft-from"
          size={7}
          placeholder="2014-06"
          value={from}
          onChange={(event) => setPeriod([event.target.value, to])}
        />
        <label htmlFor="draft-to">to</label>
        <input
          id="draft-to"
          size={7}
          placeholder="2019"
          value={to}
          onChange={(event) => setPeriod([from, event.target.value])}
        />
        <LabelledSelect label="in" value={language} options={LANGUAGES} change={setLanguage} />
      </span>
      <Button press={draft} pending={pending} disabled={country.trim().length !== 2}>
        Draft
      </Button>
    </form>
  );
}
