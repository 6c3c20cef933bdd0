import { AttestError } from '../../model/index.ts';

export function asksForPassword(cause?: unknown): AttestError {
  return new AttestError('DOC_ENCRYPTED', 'the PDF asks for a password', {
    hint: 'Remove the password with a PDF program and add the file again.',
    cause,
  });
}
