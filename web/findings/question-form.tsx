import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { canonicalJson, isTimeGroup, type Question } from '../../src/model/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { LabelledSelect, namedOptions } from '../kit/labelled-select.tsx';
import { recordTypeOf } from '../values/terms.ts';
import { type Condition, ConditionList, NO_CONDITION } from './condition-fields.tsx';
import { groupOptions } from './group-options.ts';
import { groupTitle } from './group-words.ts';
import { type More, MoreFields } from './more-fields.tsx';
import { searchOf } from './question-search.ts';

interface QuestionFormProps {
  readonly question: Question;
  readonly release: string;
  /** Told whether the form asks something else than what is answered. */
  changed(isOther: boolean): void;
}

/** A question put together from the codebook; asking it puts it into the address. */
export function QuestionForm({ question, release, changed }: QuestionFormProps) {
  const codebook = useCodebook();
  const navigate = useNavigate();
  const [type, setType] = useState(question.type);
  const [where, setWhere] = useState(() => conditionsOf(question.where));
  const [[first = '', second = ''], setBy] = useState(question.by);
  const [more, setMore] = useState(() => moreOf(question));
  const variables = recordTypeOf(codebook, type)?.variables ?? [];
  const groups = groupOptions(variables);
  const base = { release, recordType: type };
  const by = [first, second].filter((name) => name !== '');
  const { of, against, ...rest } = more;
  const asked: Question = {
    ...rest,
    type,
    where: joined(where),
    of: joined(of),
    against: joined([against]),
    by,
    within: rest.within.filter((name) => by.includes(name)),
    ...(by.some(isTimeGroup) ? {} : { cumulative: false, rolling: null }),
    margins: rest.margins && by.length > 0,
  };
  const open = [...where, ...of, against].find(([name, code]) => name !== '' && code.trim() === '')?.[0];
  const isOther = open !== undefined || canonicalJson(asked) !== canonicalJson(question);
  useEffect(() => changed(isOther), [changed, isOther]);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (open === undefined) void navigate({ to: '/findings', search: searchOf(asked) });
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
      <ConditionList word="where" base={base} conditions={where} variables={variables} change={setWhere} />
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
        base={base}
        more={more}
        variables={variables}
        groups={groups.filter(({ value }) => by.includes(value))}
        timed={by.some(isTimeGroup)}
        change={setMore}
      />
      <button type="submit" className="accept" aria-disabled={open !== undefined}>
        Ask
      </button>
      {open !== undefined && (
        <p className="muted" role="status">
          Choose what {groupTitle(codebook, type, open)} must be, or take the condition away.
        </p>
      )}
    </form>
  );
}

function moreOf({ type: _, where: _where, by: _by, of, against, ...rest }: Question): More {
  return { ...rest, of: conditionsOf(of), against: conditionsOf(against)[0] ?? NO_CONDITION };
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
