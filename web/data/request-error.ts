/** A request that did not succeed, in words for people. */
export class RequestError extends Error {
  readonly hint: string | null;
  readonly code: string;

  constructor(code: string, message: string, hint: string | null = null) {
    super(message);
    this.name = 'RequestError';
    this.code = code;
    this.hint = hint;
  }
}

/** What went wrong and what to do, as sentences. */
export function errorWords({ message, hint }: Pick<RequestError, 'message' | 'hint'>): string {
  const ended = /[.!?…:]$/.test(message) ? message : `${message}.`;
  return hint === null ? ended : `${ended} ${hint}`;
}

/** Whatever was thrown, in words for people. */
export function asRequestError(thrown: unknown): RequestError {
  if (thrown instanceof RequestError) return thrown;
  return new RequestError(
    'UNEXPECTED',
    'The server sent something that the workbench does not understand.',
    String(thrown).slice(0, 300),
  );
}
