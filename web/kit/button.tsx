import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';

interface ButtonProps {
  readonly children: ReactNode;
  /** What it does; a button that sends its form needs nothing else. */
  press?(): void;
  readonly type?: 'button' | 'submit';
  /** `accept` for the one thing to do next, `quiet` for what stays in the background. */
  readonly look?: 'accept' | 'reject' | 'quiet';
  /** The key that does the same, shown beside the name. */
  readonly sign?: string;
  readonly disabled?: boolean;
  /** Under way: pressing again does nothing, and a spinner shows once it takes long enough to notice. */
  readonly pending?: boolean;
  readonly label?: string;
  readonly className?: string;
}

/** A button. */
export function Button({
  children,
  press,
  type = 'button',
  look,
  sign,
  disabled = false,
  pending = false,
  label,
  className = '',
}: ButtonProps) {
  return (
    <AriaButton
      className={`button ${look ?? ''} ${className}`}
      type={type}
      {...(press === undefined ? {} : { onPress: press })}
      isDisabled={disabled}
      isPending={pending}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(sign === undefined ? {} : { 'aria-keyshortcuts': sign })}
    >
      {pending && <span className="spinner" aria-hidden="true" />}
      {children}
      {sign && <kbd>{sign}</kbd>}
    </AriaButton>
  );
}
