import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { isTimeGroup, type Question } from '../../src/model/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { LabelledSelect, namedOptions, type Option } from '../kit/labelled-select.tsx';
import { recordTypeOf } from '../values/terms.ts';
import { type Condition, ConditionList } from './condition-fields.tsx';
import { type More, MoreFields } from './more-fields.tsx';
import { searchOf } from './question-search.ts';

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
  const [where, setWhere] = useState(() => conditionsOf(question.where));
  const [[first = '', second = ''], setBy] = useState(question.by);
  const [more, setMore] = useState(() => moreOf(question));
  const variables = recordTypeOf(codebook, type)?.variables ?? [];
  const groups = [...TIMES, ...namedOptions(variables)];
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const by = [first, second].filter((name) => name !== '');
    const { of, within, ...rest } = more;
    const asked = {
      ...question,
      ...rest,
      type,
      where: joined(where),
      of: joined(of),
      by,
      within: within && first !== '' ? [first] : [],
      cumulative: rest.cumulative && by.some(isTimeGroup),
    };
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
      <ConditionList word="where" conditions={where} variables={variables} change={setWhere} />
      <span className="asked">
        <LabelledSelect label="by" value={first} options={groups} change={(name) => setBy([name, second])} />
        <LabelledSelect
          label="and by"
          value={second}
          options={groups}
          change={(name) => setBy([first, name])}
        />
      </span>
      <MoreFields
        more={more}
        variables={variables}
        grouped={first !== ''}
        timed={isTimeGroup(first) || isTimeGroup(second)}
        change={setMore}
      />
      <button type="submit" className="accept">
        Ask
      </button>
    </form>
  );
}

function moreOf(question: Question): More {
  const { known, sum, allocation, cumulative, background } = question;
  const within = question.within.length > 0;
  return { of: conditionsOf(question.of), known, sum, allocation, cumulative, background, within };
}

function conditionsOf(where: Question['where']): readonly Condition[] {
  return Object.entries(where).flatMap(([name, codes]) => codes.map((code) => [name, code] as const));
}

/** Two codes of one variable are joined with "or". */
function joined(conditions: readonly Condition[]): Question['where'] {
  const complete = conditions.filter(([name, code]) => name !== '' && code.trim() !== '');
  const codes = (name: string) => complete.filter(([other]) => other === name).map(([, code]) => code.trim());
  return Object.fromEntries(complete.map(([name]) => [name, codes(name)]));
}
