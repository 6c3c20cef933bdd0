import { AttestError } from '../model/index.ts';
import { checkShelfName, isShelfName } from './shelf-name.ts';
import type { Workspace } from './workspace.ts';

/** A name for an address of the workbench, which holds all that a page shows. */
export interface SavedView {
  readonly name: string;
  /** What stands behind `#`: `/events?where=type:attack`. */
  readonly address: string;
}

type Shelf = Pick<Workspace, 'views'>;

/** A page of the workbench and what it is asked: nothing that leads elsewhere. */
const ADDRESS = /^\/[a-z][a-z-]*(?:\?[^\s#]*)?$/;
const LONGEST = 8000;

/** The project's saved views by name, for all who open it. A file that holds no address is passed over. */
export async function savedViews({ views }: Shelf): Promise<SavedView[]> {
  const names = (await views.list()).filter(isShelfName);
  const read = await Promise.all(
    names.map(async (name) => ({ name, address: (await views.read(name))?.trim() ?? '' })),
  );
  return read.filter(({ address }) => isAddress(address));
}

/**
 * Keeps an address under a name; one that the name stood for goes.
 * @throws AttestError INPUT_INVALID for what is no name, or no address of a page
 */
export async function saveView({ views }: Shelf, { name, address }: SavedView): Promise<void> {
  checkShelfName(name, 'view');
  if (!isAddress(address))
    throw new AttestError('INPUT_INVALID', `"${address.slice(0, 100)}" is no address of a page`);
  await views.write(name, `${address}\n`);
}

/** @throws AttestError INPUT_INVALID for what is no name */
export async function removeView({ views }: Shelf, name: string): Promise<void> {
  checkShelfName(name, 'view');
  await views.remove(name);
}

function isAddress(text: string): boolean {
  return text.length <= LONGEST && ADDRESS.test(text);
}
