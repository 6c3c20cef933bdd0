import { SITE_DATA } from '../../src/api/index.ts';
import { RequestError } from '../data/request-error.ts';

/**
 * A piece of a site's data. From disk a browser may not fetch files; a script may be loaded, so each piece is one that
 * puts its JSON where this finds it.
 * @throws RequestError when the site lacks the file
 */
export async function loadPiece(name: string): Promise<unknown> {
  if (!(name in arrived())) await loadScript(`data/${name.split('/').map(encodeURIComponent).join('/')}.js`);
  const data = arrived()[name];
  delete arrived()[name];
  if (data === undefined) throw missing(name);
  return data;
}

function arrived(): Record<string, unknown> {
  const found: unknown = Reflect.get(globalThis, SITE_DATA);
  return isRecord(found) ? found : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(missing(src));
    };
    document.head.append(script);
  });
}

function missing(name: string): RequestError {
  return new RequestError(
    'NOT_FOUND',
    `This copy of the site lacks a file: ${name}.`,
    'Copy the whole folder, or open the site where it was published.',
  );
}
