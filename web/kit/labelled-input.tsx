import { useId } from 'react';

interface LabelledInputProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** Width in characters. */
  readonly size?: number;
  readonly longest?: number;
  change(value: string): void;
}

/** A short text with its label. */
export function LabelledInput({ label, value, placeholder, size, longest, change }: LabelledInputProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        size={size}
        maxLength={longest}
        placeholder={placeholder}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    </>
  );
}
