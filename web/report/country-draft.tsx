import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { client } from '../data/client.ts';
import { queries } from '../data/queries.ts';
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

/** The name, or the first with a number behind it that no report has yet. */
function freeName(wanted: string, names: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!names.includes(name)) return name;
  }
}

/** Begins a report of its own from a country's template, and opens it; no other report is touched. */
export function CountryDraft() {
  const navigate = useNavigate();
  const cache = useQueryClient();
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
      .then(async ({ markdown }) => {
        const name = freeName(`${country.trim().toUpperCase()} ${chosen}`, await client.writtenReports());
        cache.setQueryData(
          queries.writtenReport(name).queryKey,
          await client.writeReport(name, { markdown, was: null }),
        );
        await cache.invalidateQueries({ queryKey: queries.writtenReports.queryKey });
        await navigate({ to: '/report', search: { name } });
      })
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
