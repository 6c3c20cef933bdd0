import type { RequestError } from '../client.ts';

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
      <button type="button" onClick={retry}>
        Try again
      </button>
    </section>
  );
}
