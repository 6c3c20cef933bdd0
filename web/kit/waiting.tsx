import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { asRequestError, type RequestError } from '../data/request-error.ts';
import { Button } from './button.tsx';

/** Shown while something loads; comes into view only when that takes long enough to notice. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p className="loading" role="status">
      <span className="spinner" aria-hidden="true" />
      Loading {what} …
    </p>
  );
}

/** Shown in place of what could not be loaded. */
export function Failed({ error, retry }: { readonly error: RequestError; retry(): void }) {
  return (
    <section className="empty" role="alert">
      <h2>That did not work</h2>
      <p>{error.message}</p>
      {error.hint && <p className="muted">{error.hint}</p>}
      <Button press={retry}>Try again</Button>
    </section>
  );
}

/** Shown in place of a page that could not be loaded or drawn. */
export function FailedPage({ error }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <main className="page" tabIndex={-1} id="main">
      <title>That did not work</title>
      <Failed error={asRequestError(error)} retry={() => void router.invalidate()} />
    </main>
  );
}
