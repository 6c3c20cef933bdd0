import { AttestError } from '../model/index.ts';

/** Letters, digits, blanks, `-` and `_`: a name that is a file on any system, and leads nowhere else. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _-]{0,79}$/u;

/** Whether something in a project's folder can be called so. */
export function isShelfName(name: string): boolean {
  return NAME.test(name);
}

/**
 * @param what it is the name of: "report"
 * @throws AttestError INPUT_INVALID for what is no name
 */
export function checkShelfName(name: string, what: string): void {
  if (isShelfName(name)) return;
  throw new AttestError('INPUT_INVALID', `"${name}" cannot be the name of a ${what}`, {
    hint: 'Letters, digits, blanks, - and _, at most 80.',
  });
}
