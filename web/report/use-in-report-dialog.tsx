import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { type Question, SHELF_NAME, SHELF_NAME_WORDS } from '../../src/model/index.ts';
import { queries } from '../data/queries.ts';
import { asRequestError } from '../data/request-error.ts';
import { useProject } from '../data/use-project.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { LabelledSelect } from '../kit/labelled-select.tsx';
import { Failed, Loading } from '../kit/waiting.tsx';
import { type FindingForm, formsOf, freeName, reportToOpen } from './draft.ts';
import { usePutIn } from './use-put-in.ts';

interface UseInReportDialogProps {
  readonly question: Question;
  close(): void;
}

/** Asks in which report a finding is to stand, and how. */
export function UseInReportDialog({ question, close }: UseInReportDialogProps) {
  const { data, error, refetch } = useQuery(queries.writtenReports);
  return (
    <Dialog title="Use in a report" close={close}>
      {error && <Failed error={asRequestError(error)} retry={() => void refetch()} />}
      {!data && !error && <Loading what="the reports" />}
      {data && <Choices question={question} names={data} close={close} />}
    </Dialog>
  );
}

/** Stands for a report that is not there yet; no report can be called so. */
const NEW = '';

const FORM_TITLES: Readonly<Record<FindingForm, string>> = {
  sentence: 'A sentence with the number',
  table: 'A table',
  chart: 'A chart',
};

function Choices({ question, names, close }: UseInReportDialogProps & { readonly names: readonly string[] }) {
  const project = useProject();
  const forms = formsOf(question);
  const { putIn, pending } = usePutIn(close);
  const id = useId();
  const [report, setReport] = useState(names.length === 0 ? NEW : reportToOpen(project.name, names));
  const [called, setCalled] = useState(freeName('report', names));
  const [form, setForm] = useState<FindingForm>(forms.includes('table') ? 'table' : 'sentence');
  const name = report === NEW ? called.trim() : report;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name !== '') putIn(name, question, form);
  };
  return (
    <form className="freeze" onSubmit={submit}>
      <div className="field">
        <LabelledSelect
          label="Report"
          value={report}
          options={[
            ...names.map((one) => ({ value: one, title: one })),
            { value: NEW, title: 'a new report' },
          ]}
          change={setReport}
        />
      </div>
      {report === NEW && (
        <div className="field">
          <label htmlFor={`${id}-name`}>called</label>
          <input
            id={`${id}-name`}
            required
            maxLength={80}
            pattern={SHELF_NAME}
            title={SHELF_NAME_WORDS}
            value={called}
            onChange={({ target }) => setCalled(target.value)}
          />
        </div>
      )}
      <fieldset className="choices">
        <legend>As</legend>
        {forms.map((one) => (
          <label key={one}>
            <input type="radio" name="form" checked={one === form} onChange={() => setForm(one)} />
            {FORM_TITLES[one]}
          </label>
        ))}
      </fieldset>
      <p className="muted">It goes to the end of the text, with its question.</p>
      <p className="actions">
        <Button look="accept" type="submit" pending={pending}>
          Put it in
        </Button>
        <Button press={close}>Cancel</Button>
      </p>
    </form>
  );
}
