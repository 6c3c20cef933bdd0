import { AttestError, SHELF_NAME, SHELF_NAME_WORDS } from '../model/index.ts';

const NAME = new RegExp(`^${SHELF_NAME}$`, 'u');

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
    hint: `${SHELF_NAME_WORDS}, at most 80.`,
  });
}
