import { type ReactNode, useId } from 'react';

/** Words with an explanation that opens on hover and on focus. The bubble keeps to the nearest positioned box. */
export function Tip({
  children,
  about,
  className = '',
}: {
  readonly children: ReactNode;
  readonly about: string | null;
  readonly className?: string;
}) {
  const id = useId();
  if (!about) return <span className={className}>{children}</span>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an explanation must be within reach of the keyboard
    <span className={`tip ${className}`} tabIndex={0} aria-describedby={id}>
      {children}
      <span role="tooltip" id={id} className="bubble">
        {about}
      </span>
    </span>
  );
}
