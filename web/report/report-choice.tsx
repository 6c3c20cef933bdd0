import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { SHELF_NAME, SHELF_NAME_WORDS } from '../../src/model/index.ts';
import { Button } from '../kit/button.tsx';
import { LabelledSelect } from '../kit/labelled-select.tsx';
import { useFeedback } from '../shell/feedback.tsx';
import { blankReport } from './draft.ts';
import { keepReport } from './keep-report.ts';

interface ReportChoiceProps {
  readonly name: string;
  readonly names: readonly string[];
}

/** Which of the project's reports is open, and a new one beside them, which is kept as soon as it is begun. */
export function ReportChoice({ name, names }: ReportChoiceProps) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const { fail } = useFeedback();
  const [asked, setAsked] = useState<string | null>(null);
  const open = (chosen: string) => void navigate({ to: '/report', search: { name: chosen } });
  const begin = (event: FormEvent) => {
    event.preventDefault();
    const chosen = asked?.trim() ?? '';
    if (chosen === '') return;
    const kept = names.includes(chosen)
      ? Promise.resolve()
      : keepReport(cache, chosen, { markdown: blankReport(chosen), was: null });
    kept.then(
      () => {
        setAsked(null);
        open(chosen);
      },
      (thrown: unknown) => fail('The report was not begun.', thrown),
    );
  };
  const all = names.includes(name) ? names : [...names, name];
  return (
    <form className="report-choice" onSubmit={begin}>
      <LabelledSelect
        label="Report"
        value={name}
        options={all.map((one) => ({ value: one, title: one }))}
        change={open}
      />
      {asked === null ? (
        <Button look="quiet" press={() => setAsked('')}>
          New report
        </Button>
      ) : (
        <>
          <label htmlFor="report-name">called</label>
          <input
            id="report-name"
            // biome-ignore lint/a11y/noAutofocus: it comes up because somebody asked for it
            autoFocus
            maxLength={80}
            pattern={SHELF_NAME}
            title={SHELF_NAME_WORDS}
            value={asked}
            onChange={({ target }) => setAsked(target.value)}
            onKeyDown={({ key }) => key === 'Escape' && setAsked(null)}
          />
          <Button type="submit">Begin</Button>
        </>
      )}
    </form>
  );
}
