/**
 * Every error that Attest can raise, in one table: what went wrong in plain words, what to do about it,
 * the exit code of the command line and the HTTP status of the server.
 */
export const ERRORS = {
  // Bad input: exit 1
  DOC_NOT_FOUND: { exit: 1, status: 404, title: 'No such file or document' },
  DOC_UNREADABLE: { exit: 1, status: 422, title: 'The document cannot be read' },
  DOC_ENCRYPTED: { exit: 1, status: 422, title: 'The document is encrypted' },
  DOC_EMPTY: { exit: 1, status: 422, title: 'The document holds no text' },
  DOC_TOO_LARGE: { exit: 1, status: 413, title: 'The document is too large' },
  DOC_UNSUPPORTED: { exit: 1, status: 415, title: 'The document is of a kind that Attest does not read' },
  DOC_WITHDRAWN: { exit: 1, status: 410, title: 'The document was withdrawn' },
  URL_REFUSED: { exit: 1, status: 400, title: 'The address is not allowed' },
  URL_FAILED: { exit: 1, status: 502, title: 'The address could not be fetched' },
  CODEBOOK_INVALID: { exit: 1, status: 422, title: 'The codebook is not valid' },
  SETTINGS_INVALID: { exit: 1, status: 422, title: 'attest.yaml is not valid' },
  STATEMENT_INVALID: { exit: 1, status: 422, title: 'The statement is not valid' },
  STATEMENT_UNKNOWN: { exit: 1, status: 404, title: 'No such statement' },
  DECISION_INVALID: { exit: 1, status: 422, title: 'The decision is not valid' },
  RECORD_UNKNOWN: { exit: 1, status: 404, title: 'No such record' },
  INPUT_INVALID: { exit: 1, status: 422, title: 'The input is not valid' },
  QUESTION_INVALID: { exit: 1, status: 422, title: 'The question is not valid' },
  RELEASE_NOT_FOUND: { exit: 1, status: 404, title: 'No such release' },
  RELEASE_CORRUPT: { exit: 1, status: 422, title: 'The release does not match its manifest' },
  RELEASE_EXISTS: { exit: 1, status: 409, title: 'A release of that name exists' },
  REPORT_INVALID: { exit: 1, status: 422, title: 'The report cannot be built' },
  REPORT_CHANGED: { exit: 1, status: 409, title: 'Somebody else has changed the report' },
  STORE_CORRUPT: { exit: 1, status: 500, title: 'The store does not match its log' },
  STORE_HELD: { exit: 1, status: 423, title: 'Another process holds the store' },
  STORE_NEWER: { exit: 1, status: 409, title: 'The store was written by a newer version' },
  PROJECT_NOT_FOUND: { exit: 1, status: 404, title: 'No project here' },
  PROJECT_EXISTS: { exit: 1, status: 409, title: 'The folder already holds a project' },
  REQUEST_REFUSED: { exit: 1, status: 403, title: 'The request was refused' },
  NOT_FOUND: { exit: 1, status: 404, title: 'Not found' },
  // Wrong usage: exit 2
  USAGE: { exit: 2, status: 400, title: 'Wrong usage' },
  // Our own fault: exit 3
  INTERNAL: { exit: 3, status: 500, title: 'Internal fault' },
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** Where in the input the problem lies. `line` and `column` count from 1. */
export interface ErrorPlace {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** Path inside a structured input, e.g. `record_types.event.variables[3].type`. */
  readonly path?: string | undefined;
}

export interface ErrorDetail {
  readonly where?: ErrorPlace | undefined;
  /** What to do about it, one sentence. */
  readonly hint?: string | undefined;
  /** Several problems found in one go (a codebook with three mistakes, say). */
  readonly problems?: readonly AttestError[] | undefined;
  readonly cause?: unknown;
}

/** An error with a code from {@link ERRORS}: what was wrong, where, and what to do. */
export class AttestError extends Error {
  readonly code: ErrorCode;
  readonly where: ErrorPlace | undefined;
  readonly hint: string | undefined;
  readonly problems: readonly AttestError[];

  constructor(code: ErrorCode, message: string, detail: ErrorDetail = {}) {
    super(message, { cause: detail.cause });
    this.name = 'AttestError';
    this.code = code;
    this.where = detail.where;
    this.hint = detail.hint;
    this.problems = detail.problems ?? [];
  }
}

/** RFC 9457 problem details: the one wire shape of every error, on the command line (`--json`) and over HTTP. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
  readonly detail: string;
  readonly where?: ErrorPlace;
  readonly hint?: string;
  readonly problems?: readonly Problem[];
}

/** Any thrown thing as an {@link AttestError}; what is not ours becomes `INTERNAL`. */
export function asAttestError(thrown: unknown): AttestError {
  if (thrown instanceof AttestError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new AttestError('INTERNAL', message, { cause: thrown });
}

/** The wire shape of an error (RFC 9457). */
export function toProblem(error: AttestError): Problem {
  const { title, status } = ERRORS[error.code];
  return {
    type: `urn:attest:error:${error.code}`,
    title,
    status,
    code: error.code,
    detail: error.message,
    ...(error.where ? { where: error.where } : {}),
    ...(error.hint ? { hint: error.hint } : {}),
    ...(error.problems.length > 0 ? { problems: error.problems.map(toProblem) } : {}),
  };
}

/** `file:line:column (path)`, as far as known. */
export function formatPlace(where: ErrorPlace): string {
  const position = [where.file, where.line, where.column].filter((part) => part !== undefined).join(':');
  return [position, where.path ? `(${where.path})` : ''].filter((part) => part !== '').join(' ');
}

/** An error as it was before it went over a wire. */
export function fromProblem({ code, detail, where, hint, problems }: Problem): AttestError {
  return new AttestError(code, detail, { where, hint, problems: problems?.map(fromProblem) });
}
