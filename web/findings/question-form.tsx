import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { Question } from '../../src/model/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { LabelledSelect, namedOptions, type Option } from '../kit/labelled-select.tsx';
import { recordTypeOf } from '../values/terms.ts';
import { type Condition, ConditionFields } from './condition-fields.tsx';
import { searchOf } from './question-search.ts';

const NO_CONDITION: Condition = ['', ''];
const TIMES: readonly Option[] = [
  { value: '', title: 'nothing' },
  { value: 'year', title: 'Year' },
  { value: 'month', title: 'Month' },
];

/** A question put together from the codebook; asking it puts it into the address. */
export function QuestionForm({ question }: { readonly question: Question }) {
  const codebook = useCodebook();
  const navigate = useNavigate();
  const [type, setType] = useState(question.type);
  const [where, setWhere] = useState(() => conditionsOf(question));
  const [[first = '', second = ''], setBy] = useState(question.by);
  const [background, setBackground] = useState(question.background);
  const variables = recordTypeOf(codebook, type)?.variables ?? [];
  const groups = [...TIMES, ...namedOptions(variables)];
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const by = [first, second].filter((name) => name !== '');
    const asked = { ...question, type, where: joined(where), by, background };
    void navigate({ to: '/findings', search: searchOf(asked) });
  };
  return (
    <form className="question" onSubmit={ask}>
      <span className="asked">
        <LabelledSelect
          label="Count"
          value={type}
          options={namedOptions(codebook.recordTypes)}
          change={setType}
        />
      </span>
      {[...where, NO_CONDITION].map((condition, index) => (
        <ConditionFields
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no other name
          key={index}
          word={index === 0 ? 'where' : 'and'}
          condition={condition}
          variables={variables}
          change={(changed) => setWhere(where.toSpliced(index, 1, changed))}
        />
      ))}
      <span className="asked">
        <LabelledSelect label="by" value={first} options={groups} change={(name) => setBy([name, second])} />
        <LabelledSelect
          label="and by"
          value={second}
          options={groups}
          change={(name) => setBy([first, name])}
        />
      </span>
      <label className="switch">
        <input
          type="checkbox"
          checked={background}
          onChange={(event) => setBackground(event.target.checked)}
        />
        also what is told only as history
      </label>
      <button type="submit" className="accept">
        Ask
      </button>
    </form>
  );
}

function conditionsOf({ where }: Question): readonly Condition[] {
  return Object.entries(where).flatMap(([name, codes]) => codes.map((code) => [name, code] as const));
}

/** Two codes of one variable are joined with "or". */
function joined(conditions: readonly Condition[]): Question['where'] {
  const complete = conditions.filter(([name, code]) => name !== '' && code.trim() !== '');
  const codes = (name: string) => complete.filter(([other]) => other === name).map(([, code]) => code.trim());
  return Object.fromEntries(complete.map(([name]) => [name, codes(name)]));
}
