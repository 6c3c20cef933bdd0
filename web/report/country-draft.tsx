import { type FormEvent, useState } from 'react';
import { client } from '../data/client.ts';
import { Button } from '../kit/button.tsx';
import { LabelledInput } from '../kit/labelled-input.tsx';
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
        <LabelledInput
          label="Begin from a country report for"
          value={country}
          placeholder="MA"
          size={4}
          longest={2}
          change={setCountry}
        />
        <LabelledInput label="beside" value={beside} placeholder="ES, FR" size={7} change={setBeside} />
      </span>
      <span className="asked">
        <LabelledInput
          label="from"
          value={from}
          placeholder="2014-06"
          size={7}
          change={(day) => setPeriod([day, to])}
        />
        <LabelledInput
          label="to"
          value={to}
          placeholder="2019"
          size={7}
          change={(day) => setPeriod([from, day])}
        />
        <LabelledSelect label="in" value={language} options={LANGUAGES} change={setLanguage} />
      </span>
      <Button press={draft} pending={pending} disabled={country.trim().length !== 2}>
        Draft
      </Button>
    </form>
  );
}
