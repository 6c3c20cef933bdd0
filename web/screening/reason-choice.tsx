import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { ScreeningRequest, ScreeningView } from '../../src/api/index.ts';
import type { ScreeningVerdict } from '../../src/model/index.ts';
import { useKeys } from '../keys/keys.tsx';
import { Button } from '../kit/button.tsx';
import { plainName } from '../values/terms.ts';
import { CITES } from './verdicts.ts';

interface ReasonChoiceProps {
  readonly verdict: Exclude<ScreeningVerdict, 'include'>;
  readonly rules: ScreeningView['rules'];
  give(reason: Pick<ScreeningRequest, 'rule' | 'reason'>): void;
  cancel(): void;
}

const ASKED = { exclude: 'Why is it left out?', doubtful: 'Why is it doubtful?' };

/** By which rule of the codebook a document is left out or doubtful; each has its number. Nothing is chosen before. */
export function ReasonChoice({ verdict, rules, give, cancel }: ReasonChoiceProps) {
  const fitting = rules.filter(({ kind }) => kind === CITES[verdict]);
  const [other, setOther] = useState('');
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  useKeys(ASKED[verdict], [
    ...fitting.map(({ id }, at) => ({
      keys: [String(at + 1)],
      does: plainName(id).toLowerCase(),
      act: () => give({ rule: id }),
    })),
    { keys: ['Escape'], does: 'decide nothing', act: cancel },
  ]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (other.trim() !== '') give({ reason: other.trim() });
  };
  return (
    <section className="reasons" aria-label={ASKED[verdict]} ref={section} tabIndex={-1}>
      <h2>{ASKED[verdict]}</h2>
      <ul>
        {fitting.map(({ id, rule }, at) => (
          <li key={id}>
            <Button sign={String(at + 1)} press={() => give({ rule: id })}>
              {plainName(id)}
            </Button>
            <span className="muted">{rule}</span>
          </li>
        ))}
      </ul>
      <form onSubmit={submit}>
        <label>
          <span>Another reason</span>
          <input
            dir="auto"
            value={other}
            onChange={(event) => setOther(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && cancel()}
          />
        </label>
        <button type="submit" disabled={other.trim() === ''}>
          Save
        </button>
        <Button look="quiet" sign="Esc" press={cancel}>
          Cancel
        </Button>
      </form>
    </section>
  );
}
