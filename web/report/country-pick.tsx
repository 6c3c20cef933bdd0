import { Pick } from '../kit/pick.tsx';
import { countries } from '../values/countries.ts';

interface CountryPickProps {
  readonly label: string;
  /** A code that was picked, or what somebody has typed so far. */
  readonly words: string;
  change(words: string): void;
}

/** A country, found by its name in any of the languages or by its code. */
export function CountryPick({ label, words, change }: CountryPickProps) {
  const options = countries().map(({ code, name, names }) => ({
    value: code,
    title: name,
    about: [code, ...names.filter((other) => other !== name)].join(' · '),
    also: [code, ...names],
  }));
  return (
    <Pick label={label} value={words} options={options} change={change} placeholder="name or code" open />
  );
}
