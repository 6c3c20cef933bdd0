import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import type { z } from 'zod';
import type { Question } from '../../src/model/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { categoryOptions, LabelledSelect } from '../kit/labelled-select.tsx';
import { categoriesOf, recordTypeOf, variableOf } from '../values/terms.ts';
import type { mapSearchSchema } from './map-search.ts';

interface MapFilterProps {
  readonly question: Question;
  readonly search: z.infer<typeof mapSearchSchema>;
}

/** What the map shows: one kind of record or all, and the years. It stands in the address at once. */
export function MapFilter({ question, search }: MapFilterProps) {
  const codebook = useCodebook();
  const navigate = useNavigate();
  const id = useId();
  const { type, where } = question;
  const key = recordTypeOf(codebook, type)?.key ?? 'type';
  const go = (changed: MapFilterProps['search']) =>
    void navigate({ to: '/map', search: { ...search, ...changed, type }, replace: true });
  const year = (name: 'from' | 'to') => (
    <span className="asked">
      <label htmlFor={`${id}${name}`}>{name}</label>
      <input
        id={`${id}${name}`}
        size={4}
        maxLength={4}
        inputMode="numeric"
        value={search[name] ?? ''}
        onChange={(event) => go({ ...search, [name]: event.target.value })}
      />
    </span>
  );
  return (
    <div className="question">
      <span className="asked">
        <LabelledSelect
          label="Show"
          value={where[key]?.[0] ?? ''}
          options={[
            { value: '', title: 'everything' },
            ...categoryOptions(categoriesOf(codebook, variableOf(codebook, type, key))),
          ]}
          change={(code) => go({ ...search, where: code === '' ? [] : [`${key}:${code}`] })}
        />
      </span>
      {year('from')}
      {year('to')}
    </div>
  );
}
