import { useId } from 'react';
import type { CategoryView } from '../../src/api/index.ts';

export interface Option {
  readonly value: string;
  readonly title: string;
}

interface LabelledSelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  change(value: string): void;
}

/** A choice with its label. A value that the options lack is shown as it is. */
export function LabelledSelect({ label, value, options, change }: LabelledSelectProps) {
  const id = useId();
  const known = options.some((option) => option.value === value);
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => change(event.target.value)}>
        {!known && <option value={value}>{value || 'choose …'}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </select>
    </>
  );
}

/** Named things of the codebook as options. */
export function namedOptions(things: readonly { readonly name: string; readonly title: string }[]): Option[] {
  return things.map(({ name, title }) => ({ value: name, title }));
}

/** Categories as options, deeper ones set in under their parent. */
export function categoryOptions(categories: readonly CategoryView[]): Option[] {
  return categories.map(({ code, title }) => ({
    value: code,
    title: `${'\u2003'.repeat(code.split('.').length - 1)}${title}`,
  }));
}
