import { AttestError, type ErrorCode } from '../../model/index.ts';

/** An error of drawing pages; the text of the document does not suffer from it. */
export function undrawable(
  message: string,
  code: ErrorCode = 'DOC_UNREADABLE',
  cause?: unknown,
): AttestError {
  const hint = 'Look at the file with another PDF program; the text that was read from it stays as it is.';
  return new AttestError(code, message, { hint, cause });
}
