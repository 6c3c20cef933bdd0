import { type FormEvent, useId, useState } from 'react';
import { Button } from '../kit/button.tsx';
import { LabelledInput } from '../kit/labelled-input.tsx';
import { LabelledSelect } from '../kit/labelled-select.tsx';
import { type CountryForm, draftRequestOf, EMPTY_FORM, LANGUAGES } from './country-form.ts';
import { CountryPick } from './country-pick.tsx';
import { useCountryDraft } from './use-country-draft.ts';

/** Begins a report of its own from a country's template, and opens it; no other report is touched. */
export function CountryDraft() {
  const [form, setForm] = useState<CountryForm>(EMPTY_FORM);
  const [problem, setProblem] = useState<string | null>(null);
  const { draft, pending } = useCountryDraft();
  const problemId = useId();
  const set = (part: Partial<CountryForm>) => {
    setForm((now) => ({ ...now, ...part }));
    setProblem(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const asked = draftRequestOf(form);
    if (typeof asked === 'string') setProblem(asked);
    else draft(asked);
  };
  return (
    <form className="question country-draft" onSubmit={submit} aria-describedby={problemId}>
      <span className="asked">
        <CountryPick
          label="Begin from a country report for"
          words={form.country}
          change={(country) => set({ country })}
        />
      </span>
      <span className="asked">
        {[...form.others, ''].map((other, at) => (
          <CountryPick
            // biome-ignore lint/suspicious/noArrayIndexKey: a country beside others is known by its place
            key={at}
            label={at === 0 ? 'beside' : 'and'}
            words={other}
            change={(words) => set({ others: form.others.toSpliced(at, 1, words) })}
          />
        ))}
      </span>
      <span className="asked">
        <LabelledInput
          label="from"
          value={form.from}
          placeholder="2014-06"
          size={7}
          change={(from) => set({ from })}
        />
        <LabelledInput label="to" value={form.to} placeholder="2019" size={7} change={(to) => set({ to })} />
        <LabelledSelect
          label="in"
          value={form.language}
          options={LANGUAGES}
          change={(language) => set({ language })}
        />
      </span>
      <Button type="submit" pending={pending} disabled={form.country.trim() === ''}>
        Draft
      </Button>
      <p id={problemId} role="alert" className="form-problem" dir="auto">
        {problem}
      </p>
    </form>
  );
}
